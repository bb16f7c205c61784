#pragma once

#include "service/changes.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tjc {

class Workspace;

/// Keeps a page up to date while somebody looks at it, so that what nobody looks at asks the database nothing, neither
/// at the start nor when others change something. UI thread; belongs to the page.
class SeenChanges : public QObject
{
    Q_OBJECT

public:
    /// `take` gets "everything" when the page is first seen, then each change at once, and what came while it was
    /// hidden, as one, when it is seen again.
    SeenChanges(Workspace &workspace, QWidget *page, std::function<void(const ChangeSet &)> take);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const ChangeSet &)> m_take;
    ChangeSet m_missed;
};

} // namespace tjc
