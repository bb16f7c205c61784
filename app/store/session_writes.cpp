#include "store/session_writes.h"

#include "store/names.h"
#include "store/search_index.h"
#include "store/sessions.h"
#include "store/sql.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

db::Value ms(std::optional<Instant> instant)
{
    return instant ? db::Value(instant->ms()) : db::Value();
}

template <typename Tag>
std::optional<qint64> valueOf(std::optional<Id<Tag>> id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

db::Params paramsOf(const SessionFields &f)
{
    return {f.uid, f.training, f.when.begin().ms(), f.when.end().ms(), f.allDay, f.room, f.building,
        f.organisation, f.themeWeek, f.minSeats, f.maxSeats, ms(f.signupOpens), ms(f.signupCloses),
        f.needsApproval, code(f.state), f.cancelReason, f.rules.waitlistSize, ms(f.rules.cancelUntil),
        f.rules.walkIn, ms(f.rules.decideBy), ms(f.rules.decided), f.rules.offerMinutes, f.rules.blocksClash,
        f.rules.bufferMinutes, f.occurrence ? db::Value(f.occurrence->series.value()) : db::Value(),
        f.occurrence ? db::Value(f.occurrence->day.iso()) : db::Value(), f.skipped};
}

db::Params sessionParams(const SessionFields &fields, Instant updated)
{
    db::Params params = paramsOf(fields);
    params.push_back(updated.ms());
    return params;
}

constexpr char sessionInto[] =
    "session (uid, training_id, starts_at, ends_at, all_day, room_id, building, organisation_id, theme_week_id,"
    " min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state, cancel_reason, waitlist_size,"
    " cancel_until, walk_in, decide_by, decided, offer_minutes, blocks_clash, buffer_minutes, series_id, series_slot,"
    " skipped, updated_at)";
constexpr int sessionColumns = 28;
constexpr char trainersInto[] = "session_trainer (session_id, person_id, position)";
constexpr char topicsInto[] = "session_topic (session_id, topic_id, position)";

Result<void> addLinks(BatchInsert &to, qint64 session, const QList<qint64> &ids)
{
    QList<qint64> seen;
    for (const qint64 id : ids) {
        if (seen.contains(id))
            continue;
        TJC_CHECK(to.add({session, id, int(seen.size())}));
        seen += id;
    }
    return {};
}

Result<void> setLinks(
    db::Writer &writer, qint64 session, const QList<qint64> &ids, const QByteArray &remove, const char *into)
{
    TJC_CHECK(writer.execute(remove, {session}));
    BatchInsert links(writer, into, 3);
    TJC_CHECK(addLinks(links, session, ids));
    return links.flush();
}

/// Zero rows were updated: tells a session that is gone from one that somebody else saved first.
Error conflictOf(db::Writer &writer, qint64 id)
{
    const auto exists =
        writer.first("SELECT 1 FROM session WHERE id = $1", {id}, [](const db::Row &) { return true; });
    if (!exists)
        return exists.error();
    if (!*exists)
        return {ErrorKind::NotFound, u"session"_s, QString::number(id)};
    return {ErrorKind::Conflict, u"session.revision"_s, QString::number(id)};
}

/// What a draft does not tell.
struct Kept {
    QString uid;
    QString state;
    QString reason;
    bool skipped;
    qint64 revision;
};

Result<Kept> keptOf(db::Writer &writer, SessionId id)
{
    TJC_TRY(
        kept, writer.first("SELECT uid, state, cancel_reason, skipped, revision FROM session WHERE id = $1",
                  {id.value()}, [](const db::Row &row) {
                      return Kept{row.text(0), row.text(1), row.text(2), row.boolean(3), row.integer(4)};
                  }));
    if (!kept)
        return Error{ErrorKind::NotFound, u"session"_s, QString::number(id.value())};
    return *kept;
}

template <typename T>
QList<T> withoutDoubles(const QList<T> &list)
{
    QList<T> once;
    for (const T &item : list) {
        if (!once.contains(item))
            once += item;
    }
    return once;
}

/// Whether the stored session says what the draft says.
Result<bool> says(db::Reader &reader, SessionId id, const SessionDraft &draft)
{
    TJC_TRY(details, session(reader, id, std::nullopt));
    const SessionDraft stored = draftOf(details);
    SessionDraft wanted = draft;
    wanted.id = stored.id;
    wanted.revision = stored.revision;
    wanted.uid = stored.uid;
    wanted.title = draft.title.trimmed();
    wanted.url = draft.url.trimmed();
    wanted.building = draft.roomId ? stored.building : draft.building.trimmed();
    wanted.trainers = withoutDoubles(draft.trainers);
    wanted.topics = withoutDoubles(draft.topics);
    return wanted == stored;
}

/// A new draft whose session is there: its answer was lost, and it was perhaps changed in the form since. Only where
/// nobody else touched the session is it then written again.
Result<SessionId> saveMade(db::Writer &writer, const SessionDraft &draft, SessionId id, Instant now)
{
    TJC_TRY(isSaved, says(writer, id, draft));
    if (isSaved)
        return id;
    SessionDraft next = draft;
    next.id = id;
    next.revision = 1;
    return saveDraft(writer, next, now);
}

} // namespace

SessionRules rulesOf(const db::Row &row, int firstColumn)
{
    const auto number = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
    };
    return {.waitlistSize = number(firstColumn),
        .cancelUntil = instantIn(row, firstColumn + 1),
        .walkIn = row.boolean(firstColumn + 2),
        .decideBy = instantIn(row, firstColumn + 3),
        .decided = instantIn(row, firstColumn + 4),
        .offerMinutes = number(firstColumn + 5),
        .blocksClash = row.boolean(firstColumn + 6),
        .bufferMinutes = int(row.integer(firstColumn + 7))};
}

std::optional<SeriesSlot> occurrenceOf(const db::Row &row, int firstColumn)
{
    const auto series = SeriesId::from(row.integer(firstColumn));
    const auto day = Day::fromIso(row.text(firstColumn + 1));
    return series && day ? std::optional(SeriesSlot{*series, *day}) : std::nullopt;
}

SessionFields fieldsOf(const SessionDraft &draft, qint64 training)
{
    return {.uid = draft.uid,
        .training = training,
        .when = draft.when,
        .allDay = draft.allDay,
        .room = valueOf(draft.roomId),
        .building = draft.roomId ? QString() : draft.building.trimmed(),
        .organisation = valueOf(draft.organisationId),
        .themeWeek = valueOf(draft.themeWeekId),
        .minSeats = draft.minSeats,
        .maxSeats = draft.maxSeats,
        .signupOpens = draft.signupOpens,
        .signupCloses = draft.signupCloses,
        .needsApproval = draft.needsApproval,
        .rules = draft.rules,
        .occurrence = draft.occurrence};
}

Result<qint64> trainingOf(db::Writer &writer, const SessionDraft &draft, qint64 together)
{
    const QString title = draft.title.trimmed();
    const QString url = draft.url.trimmed();
    Names names(writer);
    if (!draft.id)
        return names.training({title, code(draft.format), draft.formal, draft.summary, url});
    struct Used {
        qint64 id;
        qint64 sessions;
        bool formal;
    };
    TJC_TRY(used,
        writer.first(
            "SELECT s.training_id, (SELECT count(*) FROM session x WHERE x.training_id = s.training_id), t.formal"
            " FROM session s JOIN training t ON t.id = s.training_id WHERE s.id = $1",
            {draft.id->value()}, [](const db::Row &row) {
                return Used{row.integer(0), row.integer(1), row.boolean(2)};
            }));
    if (!used)
        return Error{ErrorKind::NotFound, u"session"_s, QString::number(draft.id->value())};
    if (used->sessions > together)
        return names.training({title, code(draft.format), draft.formal, draft.summary, url});
    TJC_CHECK(
        writer.execute("UPDATE training SET title = $1, summary = $2, url = $3, format = $4,"
                       " revision = revision + 1 WHERE id = $5 AND (title <> $1 OR summary <> $2 OR url <> $3"
                       " OR format <> $4)",
            {title, draft.summary, url, code(draft.format), used->id}));
    // Apart: on a server who offers a training may not even name this column.
    if (used->formal != draft.formal) {
        TJC_CHECK(writer.execute("UPDATE training SET formal = $1, revision = revision + 1 WHERE id = $2",
            {draft.formal, used->id}));
    }
    return used->id;
}

SessionInserts::SessionInserts(db::Writer &writer)
    : m_sessions(writer, sessionInto, sessionColumns), m_trainerLinks(writer, trainersInto, 3),
      m_topicLinks(writer, topicsInto, 3)
{
    m_sessions.wantIds();
}

Result<void> SessionInserts::add(const NewSession &session)
{
    m_links.emplace_back(session.trainers, session.topics);
    TJC_CHECK(m_sessions.add(sessionParams(session.fields, session.updated)));
    return link();
}

Result<void> SessionInserts::flush()
{
    TJC_CHECK(m_sessions.flush());
    TJC_CHECK(link());
    TJC_CHECK(m_trainerLinks.flush());
    return m_topicLinks.flush();
}

/// For the sessions that were written meanwhile.
Result<void> SessionInserts::link()
{
    for (const qint64 id : m_sessions.takeIds()) {
        TJC_CHECK(addLinks(m_trainerLinks, id, m_links.front().first));
        TJC_CHECK(addLinks(m_topicLinks, id, m_links.front().second));
        m_links.pop_front();
    }
    return {};
}

Result<qint64> insertSession(db::Writer &writer, const SessionFields &fields, Instant updated)
{
    return writer.insert(
        insertText(writer.engine(), sessionInto, sessionColumns), sessionParams(fields, updated));
}

Result<void> updateSession(db::Writer &writer, qint64 id, qint64 revision, const SessionFields &fields)
{
    db::Params params = paramsOf(fields);
    params.push_back(id);
    params.push_back(revision);
    TJC_TRY(changed,
        writer.execute(
            "UPDATE session SET uid = $1, training_id = $2, starts_at = $3, ends_at = $4, all_day = $5, room_id = $6,"
            " building = $7, organisation_id = $8, theme_week_id = $9, min_seats = $10, max_seats = $11,"
            " signup_opens_at = $12, signup_closes_at = $13, needs_approval = $14, state = $15, cancel_reason = $16,"
            " waitlist_size = $17, cancel_until = $18, walk_in = $19, decide_by = $20, decided = $21,"
            " offer_minutes = $22, blocks_clash = $23, buffer_minutes = $24, series_id = $25, series_slot = $26,"
            " skipped = $27, revision = revision + 1 WHERE id = $28 AND revision = $29",
            params));
    if (changed == 0)
        return conflictOf(writer, id);
    return {};
}

Result<void> setTrainers(db::Writer &writer, qint64 session, const QList<qint64> &people)
{
    return setLinks(
        writer, session, people, "DELETE FROM session_trainer WHERE session_id = $1", trainersInto);
}

Result<void> setTopics(db::Writer &writer, qint64 session, const QList<qint64> &topics)
{
    return setLinks(writer, session, topics, "DELETE FROM session_topic WHERE session_id = $1", topicsInto);
}

Result<SessionId> saveDraft(db::Writer &writer, const SessionDraft &draft, Instant now)
{
    if (!draft.id) {
        TJC_TRY(made, writer.first("SELECT id FROM session WHERE uid = $1", {draft.uid},
                          [](const db::Row &row) { return SessionId::from(row.integer(0)); }));
        if (made && *made)
            return saveMade(writer, draft, **made, now);
    }
    std::optional<Kept> kept;
    if (draft.id) {
        TJC_TRY(found, keptOf(writer, *draft.id));
        if (found.revision != draft.revision) {
            TJC_TRY(isSaved, says(writer, *draft.id, draft));
            if (isSaved && found.revision == draft.revision + 1)
                return *draft.id;
            return Error{ErrorKind::Conflict, u"session.revision"_s, QString::number(draft.id->value())};
        }
        kept = found;
    }
    TJC_TRY(training, trainingOf(writer, draft));
    SessionFields fields = fieldsOf(draft, training);
    qint64 id = 0;
    if (kept) {
        id = draft.id->value();
        fields.uid = kept->uid;
        fields.state = fromCodeIn(sessionStateCodes, kept->state).value_or(SessionState::Planned);
        fields.cancelReason = kept->reason;
        fields.skipped = kept->skipped;
        TJC_CHECK(updateSession(writer, id, draft.revision, fields));
    } else {
        auto made = insertSession(writer, fields, now);
        // The same draft is just being committed on a connection that was lost: look again.
        if (!made && made.error().kind == ErrorKind::Conflict
            && made.error().subject.startsWith("unique."_L1))
            return Error{ErrorKind::Busy, u"workspace.busy"_s, {}, made.error().detail};
        TJC_TRY(added, std::move(made));
        id = added;
    }
    TJC_CHECK(setTrainers(writer, id, valuesOf(draft.trainers)));
    TJC_CHECK(setTopics(writer, id, valuesOf(draft.topics)));
    TJC_CHECK(writeIndex(writer));
    const auto saved = SessionId::from(id);
    if (!saved)
        return Error{ErrorKind::Bug, u"sql.returning"_s};
    return *saved;
}

Result<void> decideSession(db::Writer &writer, SessionId id, qint64 revision, Instant now)
{
    TJC_TRY(changed, writer.execute("UPDATE session SET decided = $1, revision = revision + 1"
                                    " WHERE id = $2 AND revision = $3",
                         {now.ms(), id.value(), revision}));
    if (changed == 0)
        return conflictOf(writer, id.value());
    return {};
}

Result<void> cancelSession(db::Writer &writer, SessionId id, qint64 revision, const QString &reason)
{
    TJC_TRY(changed,
        writer.execute("UPDATE session SET state = 'cancelled', cancel_reason = $1, revision = revision + 1"
                       " WHERE id = $2 AND revision = $3",
            {reason, id.value(), revision}));
    if (changed > 0)
        return {};
    TJC_TRY(kept, keptOf(writer, id));
    const bool isDone =
        kept.revision == revision + 1 && kept.state == code(SessionState::Cancelled) && kept.reason == reason;
    return isDone ? Result<void>() : conflictOf(writer, id.value());
}

} // namespace tjc::store
