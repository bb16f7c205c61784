#include "ui/calendar/time_grid_accessible.h"

#include "ui/calendar/time_grid_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace tjc {

namespace {

/// One session. It outlives neither the view nor the sessions that the view shows: then it is not valid.
class SessionAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SessionAccessible(TimeGridView *view, int stop) : m_view(view), m_stop(stop) {}

    [[nodiscard]] bool isValid() const override { return m_view && m_stop < m_view->stopCount(); }
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
        return isValid() && what == QAccessible::Name ? spokenText(m_view->stopItem(m_stop)) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->stopRect(m_stop);
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        if (isValid() && m_view->selectedStop() == m_stop) {
            state.selected = true;
            state.focused = m_view->hasFocus();
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_view->chooseStop(m_stop);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimeGridView> m_view;
    int m_stop;
};

class TimeGridAccessible : public QAccessibleWidget
{
public:
    explicit TimeGridAccessible(TimeGridView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimeGridAccessible() override { forget(); }

    [[nodiscard]] int childCount() const override { return view()->stopCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= view()->stopCount())
            return nullptr;
        auto found = m_children.constFind(index);
        if (found == m_children.constEnd()) {
            auto *made = new SessionAccessible(view(), index);
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
        for (int stop = 0; stop < view()->stopCount(); ++stop) {
            if (view()->stopRect(stop).contains(at))
                return child(stop);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->selectedStop()) : nullptr;
    }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    [[nodiscard]] TimeGridView *view() const { return static_cast<TimeGridView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimeGridView *>(object);
    return view ? new TimeGridAccessible(view) : nullptr;
}

} // namespace

void installTimeGridAccessibility()
{
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(make);
}

void forgetTimeGridChildren(QObject *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *accessible = dynamic_cast<TimeGridAccessible *>(QAccessible::queryAccessibleInterface(view)))
        accessible->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace tjc
