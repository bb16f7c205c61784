#include "store/wish_planning.h"

#include "store/names.h"
#include "store/search_index.h"
#include "store/session_writes.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

struct Training {
    qint64 id;
    bool isNew;
};

/// Of those that `me` offers himself.
Result<std::optional<qint64>> ownTraining(db::Reader &reader, const TrainingContent &content, PersonId me)
{
    return reader.first(
        "SELECT id FROM training WHERE offered_by = $1 AND title = $2 AND format = $3 AND summary = $4"
        " AND url = $5 AND withdrawn = $6 ORDER BY id LIMIT 1",
        {me.value(), content.title, content.format, content.summary, content.url, false},
        [](const db::Row &row) { return row.integer(0); });
}

Result<Training> trainingFor(db::Writer &writer, const SessionDraft &draft, PersonId me, bool isCoordinator)
{
    const TrainingContent content{
        draft.title.trimmed(), code(draft.format), draft.formal, draft.summary, draft.url.trimmed()};
    Names names(writer);
    TJC_TRY(known, isCoordinator ? names.findTraining(content) : ownTraining(writer, content, me));
    if (known)
        return Training{*known, false};
    // On a server who is no coordinator may say of a training that it is his, and not that it is formal.
    const bool isMine = !isCoordinator || draft.trainers.contains(me);
    const QByteArray columns = "uid, title, summary, url, format, offered_by";
    db::Params params{draft.uid + ":training"_L1, content.title, content.summary, content.url, content.format,
        isMine && !draft.formal ? db::Value(me.value()) : db::Value()};
    if (draft.formal)
        params.push_back(true);
    TJC_TRY(id, writer.insert(
                    draft.formal
                        ? "INSERT INTO training (" + columns + ", formal) VALUES ($1, $2, $3, $4, $5, $6, $7)"
                        : "INSERT INTO training (" + columns + ") VALUES ($1, $2, $3, $4, $5, $6)",
                    params));
    for (const TopicId topic : draft.topics) {
        TJC_CHECK(writer.execute("INSERT INTO training_topic (training_id, topic_id) VALUES ($1, $2)"
                                 " ON CONFLICT DO NOTHING",
            {id, topic.value()}));
    }
    return Training{id, true};
}

} // namespace

Result<SessionId> planWish(
    db::Writer &writer, WishId wish, const SessionDraft &draft, PersonId me, bool isCoordinator, Instant now)
{
    TJC_TRY(made,
        writer.first("SELECT w.session_id FROM wish w JOIN session s ON s.id = w.session_id"
                     " WHERE w.id = $1 AND w.state = 'planned' AND s.uid = $2",
            {wish.value(), draft.uid}, [](const db::Row &row) { return SessionId::from(row.integer(0)); }));
    if (made && *made)
        return **made;
    TJC_TRY(training, trainingFor(writer, draft, me, isCoordinator));
    TJC_TRY(id, insertSession(writer, fieldsOf(draft, training.id), now));
    TJC_CHECK(setTrainers(writer, id, valuesOf(draft.trainers)));
    TJC_CHECK(setTopics(writer, id, valuesOf(draft.topics)));
    TJC_CHECK(
        writer.execute("INSERT INTO wish_planning (wish_id, session_id, made_training) VALUES ($1, $2, $3)",
            {wish.value(), id, training.isNew ? db::Value(training.id) : db::Value()}));
    TJC_CHECK(writeIndex(writer));
    const auto session = SessionId::from(id);
    if (!session)
        return Error{ErrorKind::Bug, u"sql.returning"_s};
    return *session;
}

Result<void> unplanWish(db::Writer &writer, WishId wish)
{
    TJC_TRY(planned, writer.first("SELECT 1 FROM wish WHERE id = $1 AND state = 'planned'", {wish.value()},
                         [](const db::Row &) { return true; }));
    if (!planned)
        return Error{ErrorKind::Conflict, u"wish.not_planned"_s};
    TJC_CHECK(writer.execute("DELETE FROM wish_planning WHERE wish_id = $1", {wish.value()}));
    return writeIndex(writer);
}

Result<SessionTrainer> trainerNamed(db::Reader &reader, PersonId person)
{
    TJC_TRY(found, reader.first("SELECT p.name, coalesce(p.email, ''), coalesce(o.name, '') FROM person p"
                                " LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = $1",
                       {person.value()}, [&](const db::Row &row) {
                           return SessionTrainer{person, row.text(0), row.text(1), row.text(2)};
                       }));
    if (!found)
        return Error{ErrorKind::NotFound, u"person"_s, QString::number(person.value())};
    return *found;
}

Result<bool> offersTrainingOf(db::Reader &reader, SessionId session, PersonId person)
{
    TJC_TRY(offers, reader.first("SELECT 1 FROM session s JOIN training t ON t.id = s.training_id"
                                 " WHERE s.id = $1 AND t.offered_by = $2",
                        {session.value(), person.value()}, [](const db::Row &) { return true; }));
    return offers.has_value();
}

Result<QList<Span>> busyTimes(db::Reader &reader, PersonId person, Span span)
{
    QList<Span> busy;
    TJC_CHECK(reader.query(
        "SELECT s.starts_at, s.ends_at FROM session s WHERE s.state = 'planned' AND s.starts_at < $2"
        " AND s.ends_at > $3 AND s.id IN (SELECT session_id FROM session_trainer WHERE person_id = $1"
        " UNION SELECT session_id FROM enrolment WHERE person_id = $1 AND state = 'enrolled')"
        " UNION ALL SELECT a.starts_at, a.ends_at FROM absence a WHERE a.person_id = $1"
        " AND a.starts_at < $2 AND a.ends_at > $3",
        {person.value(), span.end().ms(), span.begin().ms()}, [&](const db::Row &row) {
            if (const auto one = Span::from(Instant::fromMs(row.integer(0)), Instant::fromMs(row.integer(1))))
                busy += *one;
            return true;
        }));
    return busy;
}

} // namespace tjc::store
