#include "store/matching.h"

#include "store/search.h"
#include "store/sql.h"

#include <QHash>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

template <typename Tag>
void addIds(Sql &sql, const QByteArray &column, const QList<Id<Tag>> &ids)
{
    if (ids.isEmpty()) {
        sql << "1 = 0";
        return;
    }
    sql << column << " IN (";
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(ids.at(i).value());
    }
    sql << ")";
}

/// Those nearest to the topics; who is not listed is not offered.
Result<QList<PersonId>> nearest(db::Reader &reader, const QList<TopicId> &topics, int most)
{
    Sql sql(reader.engine());
    sql << "SELECT p.id FROM (SELECT x.person_id, max(x.tier) AS tier FROM ("
           "SELECT e.person_id, CASE e.level WHEN 'expert' THEN 4 WHEN 'good' THEN 3 ELSE 1 END"
           " + CASE WHEN e.offers THEN 2 ELSE 0 END AS tier FROM expertise e WHERE ";
    addIds(sql, "e.topic_id", topics);
    sql << " UNION ALL SELECT st.person_id, 3 FROM session_topic so"
           " JOIN session_trainer st ON st.session_id = so.session_id JOIN person g ON g.id = st.person_id"
           " WHERE g.shows_history AND ";
    addIds(sql, "so.topic_id", topics);
    sql << ") AS x GROUP BY x.person_id) AS near JOIN person p ON p.id = near.person_id"
           " WHERE p.listed AND p.erased_at IS NULL ORDER BY near.tier DESC, p.id LIMIT ";
    sql.value(most);
    QList<PersonId> people;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = PersonId::from(row.integer(0)))
            people += *id;
        return true;
    }));
    return people;
}

using Candidates = QHash<PersonId, Candidate>;

/// Calls `f` for the candidate of the person in column 0 of each row.
template <typename F>
Result<void> each(db::Reader &reader, const Sql &sql, Candidates *candidates, F f)
{
    return reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        const auto id = PersonId::from(row.integer(0));
        if (const auto at = id ? candidates->find(*id) : candidates->end(); at != candidates->end())
            f(&*at, row);
        return true;
    });
}

Result<void> addPeople(db::Reader &reader, const QList<PersonId> &people, Candidates *candidates)
{
    Sql sql(reader.engine());
    sql << "SELECT p.id, p.name, coalesce(o.name, ''), p.building, p.organisation_id, p.offers FROM person p"
           " LEFT JOIN organisation o ON o.id = p.organisation_id WHERE ";
    addIds(sql, "p.id", people);
    return reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = PersonId::from(row.integer(0))) {
            candidates->insert(*id, Candidate{TrainerFacts{.person = *id,
                                                  .name = row.text(1),
                                                  .organisation = row.text(2),
                                                  .building = row.text(3),
                                                  .organisationId = OrganisationId::from(row.integer(4)),
                                                  .level = {},
                                                  .offersAny = row.boolean(5),
                                                  .formats = {},
                                                  .freeParts = {}},
                                        {}, {}});
        }
        return true;
    });
}

Result<void> addKnowledge(
    db::Reader &reader, const QList<PersonId> &people, const QList<TopicId> &topics, Candidates *candidates)
{
    Sql known(reader.engine());
    known << "SELECT e.person_id, e.level, e.offers FROM expertise e WHERE ";
    addIds(known, "e.person_id", people);
    known << " AND ";
    addIds(known, "e.topic_id", topics);
    TJC_CHECK(each(reader, known, candidates, [](Candidate *candidate, const db::Row &row) {
        const auto level = fromCodeIn(levelCodes, row.text(1));
        if (level && (!candidate->facts.level || *level > *candidate->facts.level))
            candidate->facts.level = level;
        candidate->facts.offersTopic = candidate->facts.offersTopic || row.boolean(2);
    }));
    Sql given(reader.engine());
    given
        << "SELECT st.person_id, count(DISTINCT s.id) FROM session_trainer st JOIN session s ON s.id = st.session_id"
           " JOIN session_topic so ON so.session_id = s.id JOIN person p ON p.id = st.person_id WHERE ";
    addIds(given, "st.person_id", people);
    given << " AND ";
    addIds(given, "so.topic_id", topics);
    given << " AND s.state = 'planned' AND p.shows_history GROUP BY st.person_id";
    return each(reader, given, candidates,
        [](Candidate *candidate, const db::Row &row) { candidate->facts.given = int(row.integer(1)); });
}

/// On a server colleagues may ask on which days somebody is away, not why nor until when.
Result<void> addAbsences(
    db::Reader &reader, const QList<PersonId> &people, const QList<Span> &days, Candidates *candidates)
{
    if (people.isEmpty() || days.isEmpty())
        return {};
    Sql sql(reader.engine());
    if (sql.engine() == Engine::Postgres) {
        const auto addArray = [&](const auto &list, auto value) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                sql << (i > 0 ? ", CAST(" : "ARRAY[CAST(");
                sql.value(value(list.at(i))) << " AS bigint)";
            }
        };
        sql << "SELECT a.person_id, a.begins_at, a.ends_at FROM away_in(";
        addArray(people, [](PersonId id) { return id.value(); });
        sql << "], ";
        addArray(days, [](Span day) { return day.begin().ms(); });
        sql << "], ";
        addArray(days, [](Span day) { return day.end().ms(); });
        sql << "]) AS a JOIN person p ON p.id = a.person_id WHERE p.shows_availability";
    } else {
        sql << "SELECT a.person_id, a.starts_at, a.ends_at FROM absence a JOIN person p ON p.id = a.person_id"
               " WHERE p.shows_availability AND ";
        addIds(sql, "a.person_id", people);
        sql << " AND a.starts_at < ";
        sql.value(days.last().end().ms()) << " AND a.ends_at > ";
        sql.value(days.first().begin().ms());
    }
    return each(reader, sql, candidates, [](Candidate *candidate, const db::Row &row) {
        const auto span = Span::from(Instant::fromMs(row.integer(1)), Instant::fromMs(row.integer(2)));
        if (span)
            candidate->away += *span;
    });
}

Result<void> addTimes(db::Reader &reader, const QList<PersonId> &people, const QList<Span> &days, Instant now,
    Candidates *candidates)
{
    Sql formats(reader.engine());
    formats << "SELECT person_id, format FROM person_format WHERE ";
    addIds(formats, "person_id", people);
    TJC_CHECK(each(reader, formats, candidates, [](Candidate *candidate, const db::Row &row) {
        if (const auto format = fromCodeIn(formatCodes, row.text(1)))
            candidate->facts.formats += *format;
    }));
    Sql parts(reader.engine());
    parts
        << "SELECT a.person_id, a.weekday, CASE a.part WHEN 'morning' THEN 0 WHEN 'afternoon' THEN 1 ELSE 2 END"
           " FROM availability a JOIN person p ON p.id = a.person_id WHERE p.shows_availability AND ";
    addIds(parts, "a.person_id", people);
    TJC_CHECK(each(reader, parts, candidates, [](Candidate *candidate, const db::Row &row) {
        candidate->parts += FreePart{int(row.integer(1)), int(row.integer(2))};
    }));
    TJC_CHECK(addAbsences(reader, people, days, candidates));
    Sql coming(reader.engine());
    coming
        << "SELECT st.person_id, count(*) FROM session_trainer st JOIN session s ON s.id = st.session_id WHERE ";
    addIds(coming, "st.person_id", people);
    coming << " AND s.state = 'planned' AND s.ends_at > ";
    coming.value(now.ms()) << " GROUP BY st.person_id";
    return each(reader, coming, candidates,
        [](Candidate *candidate, const db::Row &row) { candidate->facts.coming = int(row.integer(1)); });
}

Result<QList<Candidate>> candidatesOf(db::Reader &reader, const QList<PersonId> &people,
    const QList<TopicId> &topics, const QList<Span> &days, Instant now)
{
    Candidates candidates;
    TJC_CHECK(addPeople(reader, people, &candidates));
    TJC_CHECK(addKnowledge(reader, people, topics, &candidates));
    TJC_CHECK(addTimes(reader, people, days, now, &candidates));
    QList<Candidate> list;
    for (const PersonId person : people) {
        if (const auto at = candidates.constFind(person); at != candidates.cend())
            list += *at;
    }
    return list;
}

} // namespace

Result<QList<NamedTopic>> namedTopics(db::Reader &reader)
{
    QList<NamedTopic> topics;
    TJC_CHECK(reader.query("SELECT id, name, labels FROM topic ORDER BY id", {}, [&](const db::Row &row) {
        if (const auto id = TopicId::from(row.integer(0)))
            topics +=
                NamedTopic{*id, QStringList{row.text(1)} + row.text(2).split(u'\n', Qt::SkipEmptyParts)};
        return true;
    }));
    return topics;
}

Result<QList<Candidate>> trainersOn(
    db::Reader &reader, const QList<TopicId> &topics, const QList<Span> &days, Instant now, int most)
{
    TJC_TRY(people, nearest(reader, topics, most));
    return candidatesOf(reader, people, topics, days, now);
}

Result<std::optional<Candidate>> trainerOn(
    db::Reader &reader, PersonId person, const QList<TopicId> &topics, const QList<Span> &days, Instant now)
{
    TJC_TRY(candidates, candidatesOf(reader, {person}, topics, days, now));
    return candidates.isEmpty() ? std::nullopt : std::optional(candidates.first());
}

Result<QHash<TopicId, Candidate>> trainerOnEach(
    db::Reader &reader, PersonId person, const QList<Span> &days, Instant now)
{
    QHash<TopicId, Candidate> known;
    TJC_TRY(anything, trainerOn(reader, person, {}, days, now));
    if (!anything)
        return known;
    const auto on = [&](qint64 topic) -> TrainerFacts * {
        const auto id = TopicId::from(topic);
        if (!id)
            return nullptr;
        auto at = known.find(*id);
        if (at == known.end())
            at = known.insert(*id, *anything);
        return &at->facts;
    };
    TJC_CHECK(reader.query("SELECT topic_id, level, offers FROM expertise WHERE person_id = $1",
        {person.value()}, [&](const db::Row &row) {
            if (TrainerFacts *facts = on(row.integer(0))) {
                facts->level = fromCodeIn(levelCodes, row.text(1));
                facts->offersTopic = row.boolean(2);
            }
            return true;
        }));
    TJC_CHECK(
        reader.query("SELECT so.topic_id, count(DISTINCT CASE WHEN s.state = 'planned' AND p.shows_history"
                     " THEN s.id END) FROM session_trainer st JOIN session s ON s.id = st.session_id"
                     " JOIN session_topic so ON so.session_id = s.id JOIN person p ON p.id = st.person_id"
                     " WHERE st.person_id = $1 GROUP BY so.topic_id",
            {person.value()}, [&](const db::Row &row) {
                if (TrainerFacts *facts = on(row.integer(0)))
                    facts->given = int(row.integer(1));
                return true;
            }));
    return known;
}

Result<QHash<WishId, WishFacts>> wishFacts(db::Reader &reader, const QList<WishId> &wishes)
{
    Sql sql(reader.engine());
    sql << "SELECT w.id, w.format, coalesce(p.building, ''), p.organisation_id, coalesce(o.name, '')"
           " FROM wish w LEFT JOIN person p ON p.id = w.created_by"
           " LEFT JOIN organisation o ON o.id = p.organisation_id WHERE ";
    addIds(sql, "w.id", wishes);
    QHash<WishId, WishFacts> facts;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = WishId::from(row.integer(0))) {
            facts.insert(*id, WishFacts{fromCodeIn(formatCodes, row.text(1)), row.text(2),
                                  OrganisationId::from(row.integer(3)), row.text(4)});
        }
        return true;
    }));
    return facts;
}

Result<QList<WishId>> wishesOn(db::Reader &reader, const QList<TopicId> &topics, PersonId person, int most)
{
    Sql sql(reader.engine());
    sql << "SELECT w.id FROM wish w WHERE w.state IN ('open', 'picked_up') AND ";
    addIds(sql, "w.topic_id", topics);
    sql << " AND NOT EXISTS (SELECT 1 FROM me_too m WHERE m.wish_id = w.id AND m.person_id = ";
    sql.value(person.value()) << ") ORDER BY w.votes DESC, w.id LIMIT ";
    sql.value(most);
    QList<WishId> wishes;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = WishId::from(row.integer(0)))
            wishes += *id;
        return true;
    }));
    return wishes;
}

Result<QList<TrainingFacts>> trainingsOn(
    db::Reader &reader, const QList<TopicId> &topics, const QList<Reading> &readings, Instant now, int most)
{
    Sql sql(reader.engine());
    sql << "SELECT t.id, t.title, t.format, t.formal, coalesce(p.name, ''), s.id, s.starts_at, s.ends_at,"
           " s.max_seats - s.enrolled, hit.topics, hit.words FROM ("
           "SELECT x.id, max(x.topic) AS topics, sum(x.word) AS words FROM ("
           "SELECT tt.training_id AS id, 1 AS topic, 0 AS word FROM training_topic tt WHERE ";
    addIds(sql, "tt.topic_id", topics);
    sql << " UNION SELECT s.training_id, 1, 0 FROM session_topic so JOIN session s ON s.id = so.session_id WHERE ";
    addIds(sql, "so.topic_id", topics);
    for (const Reading &reading : readings) {
        sql << " UNION ALL SELECT y.id, 0, 1 FROM training y WHERE ";
        addReadings(sql, "y.id", Found::Training, {reading});
    }
    sql << ") AS x GROUP BY x.id) AS hit JOIN training t ON t.id = hit.id LEFT JOIN person p ON p.id = t.offered_by"
           " LEFT JOIN session s ON s.id = (SELECT z.id FROM session z WHERE z.training_id = t.id"
           " AND z.state = 'planned' AND z.starts_at > ";
    sql.value(now.ms()) << " ORDER BY z.starts_at, z.id LIMIT 1)"
                           " WHERE t.vanished_at IS NULL AND (t.withdrawn = ";
    sql.value(false) << " OR s.id IS NOT NULL) AND (s.id IS NOT NULL OR t.offered_by IS NOT NULL OR t.formal)"
                        " AND (hit.topics = 1 OR 2 * hit.words >= ";
    sql.value(int(std::max<qsizetype>(1, readings.size())))
        << ") ORDER BY hit.topics DESC, hit.words DESC, CASE WHEN s.id IS NULL THEN 1 ELSE 0 END, t.id LIMIT ";
    sql.value(most);
    QList<TrainingFacts> list;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        const auto id = TrainingId::from(row.integer(0));
        const auto format = fromCodeIn(formatCodes, row.text(2));
        if (!id || !format)
            return true;
        list += TrainingFacts{.training = *id,
            .title = row.text(1),
            .format = *format,
            .formal = row.boolean(3),
            .offeredBy = row.text(4),
            .session = SessionId::from(row.integer(5)),
            .when = row.isNull(6)
                        ? std::nullopt
                        : Span::from(Instant::fromMs(row.integer(6)), Instant::fromMs(row.integer(7))),
            .freeSeats = row.isNull(8) ? std::nullopt : std::optional(int(row.integer(8))),
            .sameTopic = row.integer(9) != 0,
            .sharedWords = int(row.integer(10)),
            .words = int(readings.size())};
        return true;
    }));
    return list;
}

} // namespace tjc::store
