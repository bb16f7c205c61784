#include "ui/models/seen_changes.h"

#include "service/workspace.h"

#include <QEvent>
#include <QWidget>

namespace tjc {

SeenChanges::SeenChanges(Workspace &workspace, QWidget *page, std::function<void(const ChangeSet &)> take)
    : QObject(page), m_take(std::move(take))
{
    m_missed.everything = true;
    page->installEventFilter(this);
    connect(&workspace, &Workspace::changed, this, [this, page](const ChangeSet &changes) {
        if (page->isVisible())
            m_take(changes);
        else
            m_missed.add(changes);
    });
}

bool SeenChanges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_missed.isEmpty())
        m_take(std::exchange(m_missed, {}));
    return QObject::eventFilter(watched, event);
}

} // namespace tjc
