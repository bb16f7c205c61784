#pragma once

#include "domain/session.h"
#include "service/workspace.h"

#include <QObject>
#include <QPointer>

namespace tjc {

class SessionForm;
struct WishProposal;

/// Demand becomes a session: opens the form of a session, filled in from a wish, and plans the wish with what is saved.
/// UI thread.
class WishPlanner : public QObject
{
    Q_OBJECT

public:
    WishPlanner(Workspace &workspace, QWidget *window, QObject *parent);

    /// `trainer` where one is chosen already.
    void begin(WishId wish, std::optional<PersonId> trainer);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void formOpened(tjc::SessionForm *form);
    /// The wish is this session now; `draft` would plan it again.
    void planned(tjc::WishId wish, const tjc::SessionDraft &draft);

private:
    void open(WishId wish, const WishProposal &proposal);
    void save(WishId wish, const SessionDraft &draft);

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
    QPointer<SessionForm> m_form;
};

} // namespace tjc
