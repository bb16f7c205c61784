#include "ui/forum/thread_view_accessible.h"

#include "ui/forum/thread_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace tjc {

namespace {

/// One post. It outlives neither the view nor the posts that the view shows: then it is not valid.
class PostAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PostAccessible(ThreadView *view, int index) : m_view(view), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_view && m_index < m_view->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        if (what == QAccessible::Name)
            return m_view->nameOf(m_index);
        return what == QAccessible::Description || what == QAccessible::Value ? m_view->plainText(m_index)
                                                                              : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect inside = isValid() ? m_view->postRect(m_index) : QRect();
        return inside.isValid() ? QRect(m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size())
                                : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        if (isValid()) {
            state.offscreen = !m_view->postRect(m_index).isValid();
            state.selected = m_view->current() == m_index;
            state.focused = state.selected && m_view->hasFocus();
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (const PostRow *post = isValid() ? m_view->rowAt(m_index) : nullptr) {
            for (const ThreadView::Act act : m_view->actsOf(*post))
                names += ThreadView::textOf(act, *post);
        }
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setCurrent(m_index);
        const PostRow *post = m_view->rowAt(m_index);
        if (name == setFocusAction() || !post)
            return m_view->setFocus();
        for (const ThreadView::Act act : m_view->actsOf(*post)) {
            if (ThreadView::textOf(act, *post) == name)
                return m_view->trigger(act, m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ThreadView> m_view;
    int m_index;
};

class ThreadViewAccessible : public QAccessibleWidget
{
public:
    explicit ThreadViewAccessible(ThreadView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ThreadViewAccessible() override { forget(); }

    [[nodiscard]] int childCount() const override { return view()->count(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= view()->count())
            return nullptr;
        auto found = m_children.constFind(index);
        if (found == m_children.constEnd()) {
            auto *made = new PostAccessible(view(), index);
            found = m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*found);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QAccessible::Id id = QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child));
        return m_children.key(id, -1);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = view()->firstShown(); i < view()->count(); ++i) {
            const QRect where = view()->postRect(i);
            if (!where.isValid())
                break;
            if (where.contains(at))
                return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    [[nodiscard]] ThreadView *view() const { return static_cast<ThreadView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ThreadView *>(object);
    return view ? new ThreadViewAccessible(view) : nullptr;
}

} // namespace

void installThreadViewAccessibility()
{
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(make);
}

void forgetThreadViewChildren(QObject *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *accessible = dynamic_cast<ThreadViewAccessible *>(QAccessible::queryAccessibleInterface(view)))
        accessible->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace tjc
