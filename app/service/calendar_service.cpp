#include "service/calendar_service.h"

#include "exchange/schedule_csv.h"
#include "service/export_files.h"
#include "service/feed_files.h"
#include "service/importing.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "service/rights.h"
#include "store/enrolments.h"
#include "store/import.h"
#include "store/lists.h"
#include "store/session_writes.h"
#include "store/sessions.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxReason = 2'000;

/// Who comes to a session is known to its trainers and to coordinators.
Result<void> mayList(const WorkspaceCore &core, const SessionDetails &details)
{
    return isTrainer(core, details) ? Result<void>() : core.require(Role::Coordinator);
}

/// Signing somebody else up is for coordinators.
Result<PersonId> whoIsMeant(WorkspaceCore &core, db::Writer &writer, std::optional<PersonId> who)
{
    if (!who || who == core.person())
        return core.ensurePerson(writer);
    if (!core.me().has(Role::Coordinator))
        return Error{ErrorKind::Denied, u"enrolment.other"_s};
    return *who;
}

/// A new session is for coordinators; what is made of a wish or an offer is not saved here.
Result<void> mayPlan(const WorkspaceCore &core, db::Reader &reader, std::optional<SessionId> session)
{
    if (!session)
        return core.require(Role::Coordinator);
    TJC_TRY(may, plans(core, reader, *session));
    return may ? Result<void>() : core.require(Role::Coordinator);
}

/// Sessions as they are read from a file of these bytes, which must outlive the reading.
RowStream<ImportedSession>::Read reading(
    const WorkspaceCore &core, const QByteArray &bytes, const QString &path, const ImportOptions &options)
{
    return [&, now = core.now()](const RowSink<ImportedSession> &sink, const Progress &progress) {
        return readSchedule(bytes, path, options, core.local(), now, &progress, sink);
    };
}

Result<ImportReport> importRowsOf(WorkspaceCore &core, db::Worker::OnThread &worker, const QByteArray &bytes,
    RowStream<ImportedSession> &rows, const QString &path, const ImportOptions &options,
    const Progress *progress, store::Fates<ImportedSession> *fates = nullptr)
{
    const auto localDay = [&core](Instant at) { return core.local().day(at).iso(); };
    return importRows(
        worker, rows, {core.url(), path, options.errorsTo}, options, progress,
        [&](db::Writer &writer, const store::Parts<ImportedSession> &parts, store::Refusals &refusals) {
            noteBulk(writer, core, Deed::Import, path);
            return store::importSessions(writer, parts, localDay, core.now(), refusals, progress, fates);
        },
        [&](const QList<ImportedSession> &refused) {
            return cellsOfSessions(bytes, path, options, core.local(), refused);
        },
        fates);
}

} // namespace

CalendarService::CalendarService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<SessionRow>>> CalendarService::sessionsIn(Span span, const SessionFilter &filter)
{
    SessionFilter timed = filter;
    timed.from = span.begin();
    timed.to = span.end();
    timed.leavesOutSkipped = !m_core->me().has(Role::Coordinator);
    return m_core->read([core = m_core.get(), timed](db::Reader &reader) {
        return store::sessions(reader, timed, core->person(), store::Columns::Brief, {}, 0);
    });
}

QFuture<Result<Page<SessionRow, SessionKey>>> CalendarService::sessions(
    const SessionFilter &filter, std::optional<SessionKey> after, int limit)
{
    using SessionPage = Page<SessionRow, SessionKey>;
    SessionFilter shown = filter;
    shown.leavesOutSkipped = !m_core->me().has(Role::Coordinator);
    return m_core->read(
        [core = m_core.get(), shown, after, limit](db::Reader &reader) -> Result<SessionPage> {
            TJC_TRY(rows, store::sessions(reader, shown, core->person(), store::Columns::Full, after, limit));
            SessionPage page{rows, {}};
            if (limit > 0 && rows.size() >= limit)
                page.next = SessionKey{rows.last().when.begin().ms(), rows.last().id.value()};
            return page;
        });
}

QFuture<Result<SessionDetails>> CalendarService::session(SessionId id)
{
    return m_core->read([core = m_core.get(), id](db::Reader &reader) -> Result<SessionDetails> {
        const auto me = core->person();
        TJC_TRY(details, store::session(reader, id, me));
        if (me) {
            TJC_TRY(clashes, store::ownClashes(reader, id, *me));
            details.clashes = std::move(clashes);
        }
        return details;
    });
}

QFuture<Result<CalendarLists>> CalendarService::lists()
{
    return m_core->read([](db::Reader &reader) -> Result<CalendarLists> {
        TJC_TRY(themeWeeks, store::themeWeeks(reader));
        TJC_TRY(topics, store::topics(reader));
        TJC_TRY(organisations, store::organisations(reader));
        TJC_TRY(rooms, store::rooms(reader));
        return CalendarLists{themeWeeks, topics, organisations, rooms};
    });
}

QFuture<Result<Standing>> CalendarService::enrol(
    SessionId session, std::optional<PersonId> who, const QUuid &intent)
{
    return m_core->write([core = m_core.get(), session, who, intent](db::Writer &writer) -> Result<Standing> {
        TJC_TRY(person, whoIsMeant(*core, writer, who));
        TJC_TRY(standing, store::enrol(writer, session, person, intent));
        TJC_CHECK(noteEnrolment(writer, *core, {Deed::SignUp, session, who, intent}));
        return standing;
    });
}

QFuture<Result<void>> CalendarService::cancelEnrolment(SessionId session, std::optional<PersonId> who)
{
    return m_core->write([core = m_core.get(), session, who](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        const PersonId person = who.value_or(me);
        if (person != me)
            TJC_CHECK(mayActFor(*core, writer, session));
        TJC_CHECK(store::cancelEnrolment(writer, session, person, me));
        return noteEnrolment(writer, *core, {Deed::SignOff, session, who});
    });
}

QFuture<Result<QList<Participant>>> CalendarService::participants(SessionId session)
{
    return m_core->read([core = m_core.get(), session](db::Reader &reader) -> Result<QList<Participant>> {
        TJC_TRY(details, store::session(reader, session, {}));
        TJC_CHECK(mayList(*core, details));
        return store::participants(reader, session);
    });
}

QFuture<Result<SessionId>> CalendarService::save(const SessionDraft &draft)
{
    if (auto problem = problemIn(draft))
        return refused<SessionId>(*std::move(problem));
    SessionDraft known = draft;
    if (!known.id && known.uid.isEmpty())
        known.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_core->write([core = m_core.get(), known](db::Writer &writer) -> Result<SessionId> {
        TJC_CHECK(mayPlan(*core, writer, known.id));
        TJC_TRY(saved, store::saveDraft(writer, known, core->now()));
        TJC_CHECK(noteSave(writer, *core, known));
        return saved;
    });
}

QFuture<Result<void>> CalendarService::cancelSession(SessionId id, qint64 revision, const QString &reason)
{
    const QString text = reason.trimmed();
    if (text.isEmpty() || text.size() > maxReason)
        return refused<void>({ErrorKind::Invalid, u"session.reason"_s});
    return m_core->write([core = m_core.get(), id, revision, text](db::Writer &writer) -> Result<void> {
        TJC_CHECK(mayPlan(*core, writer, id));
        TJC_CHECK(store::cancelSession(writer, id, revision, text));
        return noteCancel(writer, *core, id, revision, text);
    });
}

QFuture<Result<ImportLook>> CalendarService::lookAtFile(const QString &path, const ImportOptions &options)
{
    return m_core->background(
        [core = m_core.get(), path, options](db::Worker::OnThread &) -> Result<ImportLook> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            return lookAt(bytes, path, options, scheduleCsvColumns);
        });
}

QFuture<Result<SchedulePreview>> CalendarService::previewImport(
    const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<SchedulePreview>(allowed.error());
    ImportOptions dry = options;
    dry.dryRun = true;
    return m_core->background(
        [core = m_core.get(), path, dry, progress](db::Worker::OnThread &worker) -> Result<SchedulePreview> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            RowStream<ImportedSession> rows(reading(*core, bytes, path, dry), progress.get());
            store::Fates<ImportedSession> fates;
            TJC_TRY(report, importRowsOf(*core, worker, bytes, rows, path, dry, progress.get(), &fates));
            return SchedulePreview{previewRows(rows, fates), int(rows.count()), report};
        });
}

QFuture<Result<ImportReport>> CalendarService::importSchedule(
    const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<ImportReport>(allowed.error());
    return m_core->background(
        [core = m_core.get(), path, options, progress](db::Worker::OnThread &worker) -> Result<ImportReport> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            RowStream<ImportedSession> rows(reading(*core, bytes, path, options), progress.get());
            return importRowsOf(*core, worker, bytes, rows, path, options, progress.get());
        });
}

QFuture<Result<qint64>> CalendarService::exportSchedule(const SessionFilter &filter, const QString &path,
    const ExportOptions &options, std::shared_ptr<Progress> progress)
{
    return m_core->background(
        [core = m_core.get(), filter, path, options, progress](db::Worker::OnThread &worker) {
            return writeSchedule(*core, worker, filter, path, options, progress.get());
        });
}

QFuture<Result<qint64>> CalendarService::exportParticipants(
    SessionId session, const QString &path, ExportKind kind)
{
    return m_core->background(
        [core = m_core.get(), session, path, kind](db::Worker::OnThread &worker) -> Result<qint64> {
            ParticipantList list;
            TJC_CHECK(worker.snapshot([&](db::Reader &reader) -> Result<void> {
                TJC_TRY(details, store::session(reader, session, core->person()));
                TJC_CHECK(mayList(*core, details));
                TJC_TRY(people, store::participants(reader, session));
                list = {details.row, people};
                return {};
            }));
            return writeParticipants(*core, list, path, kind);
        });
}

QFuture<Result<FeedReport>> CalendarService::exportFeed(
    const QString &folder, Instant from, std::shared_ptr<Progress> progress)
{
    return m_core->background([core = m_core.get(), folder, from, progress](db::Worker::OnThread &worker) {
        return writeFeed(*core, worker, folder, from, progress.get());
    });
}

} // namespace tjc
