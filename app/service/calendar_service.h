#pragma once

#include "base/page.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/people.h"
#include "domain/session.h"
#include "service/files.h"

#include <QFuture>
#include <QUuid>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// What the filter bar and the form choose from.
struct CalendarLists {
    QList<ThemeWeek> themeWeeks;
    QList<Topic> topics;
    QList<Organisation> organisations;
    QList<Room> rooms;
};

/// Sessions: looking, signing up, planning, files. Every call may be made from the thread of the Workspace and
/// answers as a future.
class CalendarService
{
public:
    explicit CalendarService(std::shared_ptr<WorkspaceCore> core);

    // What was taken out of its series is seen by coordinators, and by who is in it.

    /// The sessions that overlap `span`, in order of (begin, id), for the grids: without trainers and topics.
    QFuture<Result<QList<SessionRow>>> sessionsIn(Span span, const SessionFilter &filter);
    /// A part of the list, in order of (begin, id), with trainers and topics.
    QFuture<Result<Page<SessionRow, SessionKey>>> sessions(
        const SessionFilter &filter, std::optional<SessionKey> after, int limit);
    /// With my clashes. NotFound "session".
    QFuture<Result<SessionDetails>> session(SessionId id);
    QFuture<Result<CalendarLists>> lists();

    /// Signs `who` (or me) up; the answer is where that person stands now. `intent` makes a repeat harmless.
    /// Conflict "enrolment.exists", "session.signup_closed", "session.signup_not_open", "session.cancelled";
    /// NotFound "session"; Denied "enrolment.other" (only a coordinator signs others up).
    QFuture<Result<Standing>> enrol(SessionId session, std::optional<PersonId> who, const QUuid &intent);
    /// Takes `who` (or me) off. NotFound "enrolment" where there is none; Conflict "session.started", and for oneself
    /// "session.cancel_closed"; Denied "enrolment.other" (only a trainer or a coordinator takes others off).
    QFuture<Result<void>> cancelEnrolment(SessionId session, std::optional<PersonId> who);
    /// For coordinators and the session's trainers; for others Denied "role.coordinator", as is the export.
    QFuture<Result<QList<Participant>>> participants(SessionId session);

    /// Saves a new session or the next revision. Invalid as problemIn() says; Conflict "session.revision" when
    /// somebody else saved first (read session() again to show what); NotFound "session" when it is gone.
    QFuture<Result<SessionId>> save(const SessionDraft &draft);
    /// Keeps the record. Conflict "session.revision"; Invalid "session.reason".
    QFuture<Result<void>> cancelSession(SessionId id, qint64 revision, const QString &reason);

    /// What kind of file it is, and the columns of CSV. Errors: NotFound "file", Denied "file", Invalid "file.format" and
    /// those of csvColumns().
    QFuture<Result<ImportLook>> lookAtFile(const QString &path, const ImportOptions &options);
    /// Reads a file and tells what importing it would do. Nothing is written, but the bad rows where errorsTo says so.
    /// Errors: NotFound "file", Denied "file", Invalid "file.format" and those of exchange/.
    QFuture<Result<SchedulePreview>> previewImport(
        const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress = {});
    QFuture<Result<ImportReport>> importSchedule(
        const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress = {});
    /// Writes exactly the sessions of `filter`, in order of (begin, id), to a new file that takes the place of `path`
    /// when it is whole; the answer is how many. An empty path writes to standard output. NotFound "session" where the
    /// filter names one that is not there; Invalid "xlsx.too_many_rows", "xlsx.too_many_sheets".
    QFuture<Result<qint64>> exportSchedule(const SessionFilter &filter, const QString &path,
        const ExportOptions &options, std::shared_ptr<Progress> progress = {});
    QFuture<Result<qint64>> exportParticipants(SessionId session, const QString &path, ExportKind kind);
    /// Brings a folder of calendars up to date: one of everything, one for each theme week and one for each trainer, of
    /// what ends after `from`. A file is written, whole or not at all, only where it says something else than it did,
    /// and keeps its name whatever its theme week or trainer is called later. A file of ours that nothing belongs to any
    /// more is emptied, not removed, so that who reads it sees an empty calendar; what others keep there is left alone.
    /// Makes the folder, but not the one it lies in.
    QFuture<Result<FeedReport>> exportFeed(
        const QString &folder, Instant from, std::shared_ptr<Progress> progress = {});

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
