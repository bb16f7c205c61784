#include "service/series_service.h"

#include "domain/plan_dates.h"
#include "exchange/recurrence_days.h"
#include "service/core.h"
#include "service/own_actions.h"
#include "service/series_change.h"
#include "store/planning.h"
#include "store/series_writes.h"
#include "store/session_writes.h"
#include "store/sessions.h"

#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxReason = 2'000;

template <typename T>
QFuture<Result<T>> refused(Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(error)));
}

Error staleSession(SessionId id)
{
    return {ErrorKind::Conflict, u"session.revision"_s, QString::number(id.value())};
}

Result<QList<SeriesDay>> daysWithHolidays(db::Reader &reader, const Recurrence &rule, Day first)
{
    TJC_TRY(days, daysOf(rule, first));
    TJC_TRY(off, store::daysOff(reader, days.first(), days.last()));
    QList<SeriesDay> list;
    for (const Day day : std::as_const(days)) {
        const auto found = std::ranges::find_if(off, [&](const DayOff &one) { return one.day == day; });
        list += SeriesDay{day, found == off.end() ? QString() : found->name};
    }
    return list;
}

/// The same for the same series and day, so that making it twice is seen.
QString uidOf(const QString &series, Day day)
{
    return QUuid::createUuidV5(QUuid::fromString(series), day.iso()).toString(QUuid::WithoutBraces);
}

struct SeriesAround {
    Series series;
    QList<SessionDetails> occurrences;
    SessionDetails session;
};

/// The session with the series around it; Invalid "series.none".
Result<SeriesAround> around(db::Reader &reader, SessionId id)
{
    TJC_TRY(details, store::session(reader, id, std::nullopt));
    if (!details.occurrence)
        return Error{ErrorKind::Invalid, u"series.none"_s};
    TJC_TRY(series, store::series(reader, details.occurrence->series));
    TJC_TRY(all, store::occurrences(reader, details.occurrence->series));
    return SeriesAround{series, all, details};
}

/// The planned ones in reach that have not begun.
QList<SessionDetails> within(const SeriesAround &around, SeriesScope scope, Instant now)
{
    QList<SessionDetails> list;
    for (const SessionDetails &one : around.occurrences) {
        const bool isInScope =
            scope == SeriesScope::All
            || (scope == SeriesScope::Following && !(one.occurrence->day < around.session.occurrence->day));
        const bool isThis = one.row.id == around.session.row.id;
        if (one.row.state == SessionState::Planned && (isThis || (isInScope && one.row.when.begin() > now)))
            list += one;
    }
    return list;
}

/// What is left of a session whose making is undone.
SessionVersion skippedOf(SessionVersion version)
{
    version.state = SessionState::Cancelled;
    version.skipped = true;
    version.cancelReason = skippedReason();
    return version;
}

/// Carries out what changeOf() found.
class Carrying
{
public:
    Carrying(db::Writer &writer, Instant now) : m_writer(writer), m_now(now) {}

    Result<SavedSeries> out(const Series &series, const SeriesChange &change)
    {
        SavedSeries saved{change.effect, {}, {}};
        if (change.changed) {
            TJC_CHECK(store::saveSeries(m_writer, *change.changed));
            saved.before.series += series;
            saved.after.series += *change.changed;
            ++saved.after.series.last().revision;
        }
        SeriesId id = *series.id;
        QString uid = series.uid;
        if (change.made) {
            TJC_TRY(made, store::saveSeries(m_writer, *change.made));
            id = made;
            uid = change.made->uid;
        }
        QList<store::SessionRevision> revisions;
        for (const RevisedOccurrence &one : change.revised) {
            SessionVersion after = one.after.version;
            after.draft.occurrence = SeriesSlot{id, one.after.slot};
            revisions += {one.before, after};
            saved.before.sessions += versionOf(one.before);
            saved.after.sessions += after;
            ++saved.after.sessions.last().draft.revision;
        }
        TJC_CHECK(store::reviseSessions(m_writer, revisions));
        TJC_CHECK(add(change.added, id, uid, saved));
        return saved;
    }

private:
    Result<void> add(const QList<PlacedVersion> &added, SeriesId id, const QString &uid, SavedSeries &saved)
    {
        QList<SessionVersion> sessions;
        for (const PlacedVersion &one : added) {
            SessionVersion version = one.version;
            version.draft.occurrence = SeriesSlot{id, one.slot};
            version.draft.uid = uidOf(uid, one.slot);
            sessions += version;
        }
        TJC_CHECK(store::addSessions(m_writer, sessions, m_now));
        if (sessions.isEmpty())
            return {};
        TJC_TRY(stored, store::occurrences(m_writer, id));
        for (const SessionVersion &version : std::as_const(sessions)) {
            const auto found = std::ranges::find_if(
                stored, [&](const SessionDetails &one) { return one.row.uid == version.draft.uid; });
            if (found == stored.end())
                return Error{ErrorKind::Bug, u"sql.returning"_s};
            saved.after.sessions += versionOf(*found);
            saved.before.sessions += skippedOf(saved.after.sessions.last());
        }
        return {};
    }

    db::Writer &m_writer;
    Instant m_now;
};

/// Makes a series of a draft, or of the stored session that the draft is of.
class Making
{
public:
    Making(WorkspaceCore &core, db::Writer &writer, const SessionDraft &draft, const SeriesPlan &plan)
        : m_core(core), m_writer(writer), m_draft(draft), m_plan(plan)
    {
    }

    Result<MadeSeries> make()
    {
        const Day first = m_core.local().day(m_draft.when.begin());
        TJC_TRY(days, daysWithHolidays(m_writer, m_plan.rule, first));
        if (m_draft.id && days.first().day != first)
            return Error{ErrorKind::Invalid, u"series.own_day"_s};
        TJC_TRY(made, store::findSeries(m_writer, m_plan.uid));
        if (made)
            return again(*made, days.first().day);
        const ClockTimes times = clockTimesOf(m_draft.when, m_core.local());
        TJC_TRY(series,
            store::saveSeries(m_writer, Series{{}, m_plan.uid, ruleText(m_plan.rule), days.first().day,
                                            times.beginMinute, times.durationMinutes}));
        if (m_draft.id)
            TJC_CHECK(take(series, first));
        QList<SessionVersion> sessions;
        for (const SeriesDay &day : std::as_const(days)) {
            if (!m_draft.id || day.day != first)
                sessions += on(day, series, times);
        }
        TJC_CHECK(store::addSessions(m_writer, sessions, m_core.now()));
        return told(series);
    }

private:
    [[nodiscard]] SessionVersion on(const SeriesDay &day, SeriesId series, const ClockTimes &times) const
    {
        const Span when = spanOn(day.day, times.beginMinute, times.durationMinutes, m_core.local());
        SessionVersion version{movedTo(m_draft, when, localDays(m_core.local()))};
        version.draft.id.reset();
        version.draft.revision = 0;
        version.draft.uid = uidOf(m_plan.uid, day.day);
        version.draft.occurrence = SeriesSlot{series, day.day};
        version.draft.rules.decided.reset();
        if (m_plan.leavesOutDaysOff && !day.dayOff.isEmpty()) {
            version.state = SessionState::Cancelled;
            version.skipped = true;
            version.cancelReason = day.dayOff;
        }
        return version;
    }

    Result<void> take(SeriesId series, Day day)
    {
        TJC_TRY(stored, store::session(m_writer, *m_draft.id, std::nullopt));
        if (stored.revision != m_draft.revision)
            return staleSession(*m_draft.id);
        if (stored.occurrence)
            return Error{ErrorKind::Invalid, u"series.already"_s};
        SessionVersion version = versionOf(stored);
        m_taken = version;
        m_taken->draft.occurrence = SeriesSlot{series, day};
        version.draft = m_draft;
        version.draft.occurrence = SeriesSlot{series, day};
        return store::reviseSessions(m_writer, {{stored, version}});
    }

    /// The plan was carried out, and its answer was lost.
    Result<MadeSeries> again(const Series &series, Day first)
    {
        const Error another{ErrorKind::Conflict, u"series.made"_s};
        if (series.rule != ruleText(m_plan.rule) || series.first != first)
            return another;
        TJC_TRY(all, store::occurrences(m_writer, *series.id));
        const auto found = std::ranges::find_if(
            all, [&](const SessionDetails &one) { return one.occurrence->day == first; });
        if (found == all.end())
            return another;
        SessionDraft stored = draftOf(*found);
        SessionDraft wanted = m_draft;
        if (!m_draft.id) {
            const ClockTimes times = clockTimesOf(m_draft.when, m_core.local());
            wanted = on({first}, *series.id, times).draft;
        }
        wanted.id = stored.id;
        wanted.revision = stored.revision;
        wanted.occurrence = stored.occurrence;
        wanted.title = wanted.title.trimmed();
        wanted.url = wanted.url.trimmed();
        wanted.building = wanted.roomId ? stored.building : wanted.building.trimmed();
        return wanted == stored ? told(*series.id) : Result<MadeSeries>(another);
    }

    Result<MadeSeries> told(SeriesId series)
    {
        TJC_TRY(all, store::occurrences(m_writer, series));
        if (all.isEmpty())
            return Error{ErrorKind::Bug, u"sql.returning"_s};
        const auto skipped =
            int(std::ranges::count_if(all, [](const SessionDetails &one) { return one.skipped; }));
        const auto shown = std::ranges::find_if(all, [](const SessionDetails &one) { return !one.skipped; });
        const SessionDetails &first = shown == all.end() ? all.first() : *shown;
        MadeSeries made{series, first.row.id, first.row.when.begin(), int(all.size()) - skipped, skipped};
        for (const SessionDetails &one : std::as_const(all)) {
            const bool isTaken = m_draft.id && one.row.id == *m_draft.id;
            // What was there already when the answer was lost is not known any more.
            if (one.skipped || (isTaken && !m_taken))
                continue;
            made.after.sessions += versionOf(one);
            made.before.sessions += isTaken ? *m_taken : skippedOf(versionOf(one));
            made.before.sessions.last().draft.revision = one.revision;
        }
        return made;
    }

    WorkspaceCore &m_core;
    db::Writer &m_writer;
    const SessionDraft &m_draft;
    const SeriesPlan &m_plan;
    std::optional<SessionVersion> m_taken; ///< the stored session as it was
};

Result<SeriesChange> changeIn(
    const WorkspaceCore &core, db::Reader &reader, const SeriesEdit &edit, Series *series = nullptr)
{
    TJC_TRY(here, around(reader, *edit.after.id));
    if (here.session.revision != edit.after.revision)
        return staleSession(*edit.after.id);
    if (edit.seriesRevision && *edit.seriesRevision != here.series.revision)
        return Error{ErrorKind::Conflict, u"series.revision"_s};
    if (series)
        *series = here.series;
    return changeOf(here.series, here.occurrences, edit, core.local(), core.now());
}

Result<void> checkReason(const QString &reason, bool isNeeded)
{
    if (reason.size() > maxReason || (isNeeded && reason.isEmpty()))
        return Error{ErrorKind::Invalid, u"session.reason"_s};
    return {};
}

} // namespace

SeriesService::SeriesService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<SeriesDay>>> SeriesService::days(const Recurrence &rule, Day first)
{
    return m_core->read([rule, first](db::Reader &reader) { return daysWithHolidays(reader, rule, first); });
}

QFuture<Result<SeriesDetails>> SeriesService::series(SeriesId id)
{
    return m_core->read([id](db::Reader &reader) -> Result<SeriesDetails> {
        TJC_TRY(series, store::series(reader, id));
        TJC_TRY(occurrences, store::occurrences(reader, id));
        return SeriesDetails{series, occurrences};
    });
}

QFuture<Result<MadeSeries>> SeriesService::make(const SessionDraft &draft, const SeriesPlan &plan)
{
    if (auto problem = problemIn(draft))
        return refused<MadeSeries>(*std::move(problem));
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<MadeSeries>(allowed.error());
    SeriesPlan known = plan;
    if (known.uid.isEmpty())
        known.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_core->write([core = m_core.get(), draft, known](db::Writer &writer) -> Result<MadeSeries> {
        Result<MadeSeries> made = Making(*core, writer, draft, known).make();
        // The same plan is just being committed on a connection that was lost: look again.
        if (!made && made.error().kind == ErrorKind::Conflict
            && made.error().subject.startsWith("unique."_L1))
            return Error{ErrorKind::Busy, u"workspace.busy"_s, {}, made.error().detail};
        if (made)
            noteSeries(writer, *core, draft.title);
        return made;
    });
}

QFuture<Result<SeriesEffects>> SeriesService::effects(const SeriesEdit &edit)
{
    return m_core->read([core = m_core.get(), edit](db::Reader &reader) -> Result<SeriesEffects> {
        TJC_CHECK(core->require(Role::Coordinator));
        const auto effectOf = [&](SeriesScope scope) -> Result<SeriesEffect> {
            SeriesEdit scoped = edit;
            scoped.scope = scope;
            TJC_TRY(change, changeIn(*core, reader, scoped));
            return change.effect;
        };
        return SeriesEffects{effectOf(SeriesScope::Following), effectOf(SeriesScope::All)};
    });
}

QFuture<Result<SavedSeries>> SeriesService::save(const SeriesEdit &edit)
{
    if (auto problem = problemIn(edit.after))
        return refused<SavedSeries>(*std::move(problem));
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<SavedSeries>(allowed.error());
    return m_core->write([core = m_core.get(), edit](db::Writer &writer) -> Result<SavedSeries> {
        Series series{{}, {}, {}, core->local().day(core->now())};
        TJC_TRY(change, changeIn(*core, writer, edit, &series));
        TJC_CHECK(checkReason(edit.reason.trimmed(), change.effect.people > 0));
        TJC_TRY(saved, Carrying(writer, core->now()).out(series, change));
        noteSeries(writer, *core, edit.after.title);
        return saved;
    });
}

QFuture<Result<SeriesStates>> SeriesService::restore(const SeriesStates &wanted)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<SeriesStates>(allowed.error());
    return m_core->write([core = m_core.get(), wanted](db::Writer &writer) -> Result<SeriesStates> {
        SeriesStates done = wanted;
        for (Series &series : done.series) {
            TJC_CHECK(store::saveSeries(writer, series));
            ++series.revision;
        }
        QList<store::SessionRevision> revisions;
        for (SessionVersion &version : done.sessions) {
            TJC_TRY(stored, store::session(writer, *version.draft.id, std::nullopt));
            if (stored.revision != version.draft.revision)
                return staleSession(*version.draft.id);
            // Nobody loses a seat without being told why.
            const bool staysAsItIs = version.skipped && !stored.skipped
                                     && version.cancelReason == skippedReason()
                                     && (peopleIn(stored.row) > 0 || stored.row.when.begin() <= core->now());
            if (staysAsItIs) {
                version = versionOf(stored);
                continue;
            }
            revisions += {stored, version};
            ++version.draft.revision;
        }
        TJC_CHECK(store::reviseSessions(writer, revisions));
        noteSeries(
            writer, *core, wanted.sessions.isEmpty() ? QString() : wanted.sessions.first().draft.title);
        return done;
    });
}

QFuture<Result<void>> SeriesService::skip(SessionId session, qint64 revision, const QString &reason)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), session, revision, text = reason.trimmed()](
                             db::Writer &writer) -> Result<void> {
        TJC_TRY(here, around(writer, session));
        const SessionDetails &stored = here.session;
        if (stored.skipped && stored.revision == revision + 1)
            return {};
        if (stored.revision != revision)
            return staleSession(session);
        if (stored.row.when.begin() <= core->now())
            return Error{ErrorKind::Invalid, u"series.begun"_s};
        TJC_CHECK(checkReason(text, peopleIn(stored.row) > 0));
        SessionVersion version = versionOf(stored);
        version.state = SessionState::Cancelled;
        version.skipped = true;
        version.cancelReason = text.isEmpty() ? skippedReason() : text;
        TJC_CHECK(store::reviseSessions(writer, {{stored, version}}));
        noteSeries(writer, *core, stored.row.title);
        return {};
    });
}

QFuture<Result<void>> SeriesService::putBack(SessionId session, qint64 revision)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), session, revision](db::Writer &writer) -> Result<void> {
        TJC_TRY(here, around(writer, session));
        const SessionDetails &stored = here.session;
        const bool isPlanned = stored.row.state == SessionState::Planned;
        if (isPlanned && stored.revision == revision + 1)
            return {};
        if (stored.revision != revision)
            return staleSession(session);
        if (!stored.skipped)
            return Error{ErrorKind::Conflict, u"series.not_skipped"_s};
        if (stored.row.when.begin() <= core->now())
            return Error{ErrorKind::Invalid, u"series.begun"_s};
        SessionVersion version = versionOf(stored);
        version.state = SessionState::Planned;
        version.skipped = false;
        version.cancelReason.clear();
        TJC_CHECK(store::reviseSessions(writer, {{stored, version}}));
        noteSeries(writer, *core, stored.row.title);
        return {};
    });
}

QFuture<Result<CancelReach>> SeriesService::cancelReach(SessionId session, SeriesScope scope)
{
    return m_core->read([core = m_core.get(), session, scope](db::Reader &reader) -> Result<CancelReach> {
        TJC_CHECK(core->require(Role::Coordinator));
        TJC_TRY(here, around(reader, session));
        CancelReach reach;
        const QList<SessionDetails> all = within(here, scope, core->now());
        for (const SessionDetails &one : all)
            reach.people += peopleIn(one.row);
        reach.sessions = int(all.size());
        return reach;
    });
}

QFuture<Result<int>> SeriesService::cancel(
    SessionId session, qint64 revision, SeriesScope scope, const QString &reason)
{
    const QString text = reason.trimmed();
    if (auto known = checkReason(text, true); !known)
        return refused<int>(known.error());
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<int>(allowed.error());
    return m_core->write(
        [core = m_core.get(), session, revision, scope, text](db::Writer &writer) -> Result<int> {
            TJC_TRY(here, around(writer, session));
            if (here.session.revision != revision)
                return staleSession(session);
            QList<store::SessionRevision> revisions;
            const QList<SessionDetails> all = within(here, scope, core->now());
            for (const SessionDetails &one : all) {
                SessionVersion version = versionOf(one);
                version.state = SessionState::Cancelled;
                version.cancelReason = text;
                revisions += {one, version};
            }
            TJC_CHECK(store::reviseSessions(writer, revisions));
            noteSeries(writer, *core, here.session.row.title);
            return int(all.size());
        });
}

} // namespace tjc
