#pragma once

#include "service/calendar_service.h"
#include "service/workspace.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace tjc {

/// Saves what somebody made of a session, and never over what somebody else saved first: then it asks, field by
/// field. UI thread.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    struct Saved {
        std::optional<SessionDraft> before; ///< what was stored until then; none for a new session
        SessionDraft after;                 ///< with its id and the revision it has now
    };
    using Done = std::function<void(Result<Saved>)>;
    /// How it is written where that is more than one session. `before` is what is stored.
    using How = std::function<QFuture<Result<SessionId>>(
        const SessionDraft &mine, const std::optional<SessionDraft> &before)>;

    DraftSaver(Workspace &workspace, QObject *parent);

    /// `before` is what `mine` was made from; none for a new session. `leave` and `over` are for the dialog: what
    /// its second button says, and the window it stands over; with that window gone nothing is asked or answered.
    /// Errors: those of CalendarService::save; Conflict "session.revision" is the answer of somebody who was
    /// asked and let it be.
    void save(const SessionDraft &mine, const std::optional<SessionDraft> &before, const QString &leave,
        QWidget *over, Done done, const How &how = {});
    /// As after a Conflict: for who knows that somebody else saved first.
    void settle(const SessionDraft &mine, const SessionDraft &before, const QString &leave, QWidget *over,
        Done done, const How &how = {});
    /// The names of its trainers, for the dialog.
    void know(const SessionDetails &details);
    void know(PersonId id, const QString &name) { m_people.insert(id.value(), name); }

private:
    void ask(const SessionDraft &mine, const SessionDraft &before, const SessionDetails &theirs,
        const CalendarLists &lists, const QString &leave, QWidget *over, const Done &done, const How &how);

    Workspace &m_workspace;
    QHash<qint64, QString> m_people;
};

} // namespace tjc
