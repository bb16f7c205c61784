#include "store/offers.h"

#include "store/search.h"
#include "store/search_index.h"
#include "store/session_writes.h"

#include <QHash>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstDates = 10;

/// What two colleagues agreed on is between them.
const QByteArray isForAll = "t.uid NOT LIKE 'help-%'";

void addRowColumns(Sql &sql, Instant now)
{
    sql << "SELECT t.id, t.uid, t.title, t.format, t.formal, t.course_form, t.language, t.level, t.provider,"
           " t.cost_cents, t.currency, t.minutes, t.url, t.offered_by, coalesce(p.name, ''), t.withdrawn,"
           " t.vanished_at, (SELECT count(*) FROM session s WHERE s.training_id = t.id AND s.state = 'planned'"
           " AND s.starts_at > ";
    sql.value(now.ms()) << "), (SELECT min(s.starts_at) FROM session s WHERE s.training_id = t.id"
                           " AND s.state = 'planned' AND s.starts_at > ";
    // Of its own sessions, the next one or else the latest tells how long it takes; a period does not.
    sql.value(now.ms())
        << "), t.revision, CASE WHEN t.minutes IS NULL AND t.format <> 'e_learning' THEN"
           " (SELECT (s.ends_at - s.starts_at) / 60000 FROM session s WHERE s.training_id = t.id"
           " AND s.state = 'planned' AND NOT s.all_day AND s.ends_at - s.starts_at < 86400000"
           " ORDER BY CASE WHEN s.starts_at > ";
    sql.value(now.ms()) << " THEN 0 ELSE 1 END, abs(s.starts_at - ";
    sql.value(now.ms())
        << "), s.id LIMIT 1) END, t.summary FROM training t LEFT JOIN person p ON p.id = t.offered_by";
}

std::optional<int> minutesIn(const db::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

std::optional<OfferRow> rowOf(const db::Row &row)
{
    const auto id = TrainingId::from(row.integer(0));
    const auto format = fromCodeIn(formatCodes, row.text(3));
    if (!id || !format)
        return std::nullopt;
    return OfferRow{.id = *id,
        .uid = row.text(1),
        .title = row.text(2),
        .format = *format,
        .formal = row.boolean(4),
        .form = fromCodeIn(courseFormCodes, row.text(5)).value_or(CourseForm::Unknown),
        .language = row.text(6),
        .level = row.text(7),
        .provider = row.text(8),
        .costCents = row.optional(9),
        .currency = row.text(10),
        .minutes = minutesIn(row, 11),
        .sessionMinutes = minutesIn(row, 20),
        .url = row.text(12),
        .offeredBy = PersonId::from(row.integer(13)),
        .offeredByName = row.text(14),
        .withdrawn = row.boolean(15),
        .vanished = instantIn(row, 16),
        .dates = int(row.integer(17)),
        .next = instantIn(row, 18),
        .revision = row.integer(19)};
}

void addFilter(Sql &sql, const OfferFilter &filter, const QList<Reading> &readings, Instant now)
{
    sql << " WHERE " << isForAll;
    if (asksNoWord(filter.text))
        sql << " AND 1 = 0";
    if (!readings.isEmpty()) {
        sql << " AND ";
        addReadings(sql, "t.id", Found::Training, readings);
    }
    if (filter.formal) {
        sql << " AND t.formal = ";
        sql.value(*filter.formal);
    }
    if (filter.format) {
        sql << " AND t.format = ";
        sql.value(code(*filter.format));
    }
    if (filter.form) {
        sql << " AND t.course_form = ";
        sql.value(code(*filter.form));
    }
    if (!filter.language.isEmpty()) {
        sql << " AND t.language = ";
        sql.value(filter.language);
    }
    if (!filter.level.isEmpty()) {
        sql << " AND t.level = ";
        sql.value(filter.level);
    }
    if (filter.topic) {
        sql << " AND (t.id IN (SELECT training_id FROM training_topic WHERE topic_id = ";
        sql.value(filter.topic->value())
            << ") OR t.id IN (SELECT s.training_id FROM session_topic st JOIN session s ON s.id = st.session_id"
               " WHERE st.topic_id = ";
        sql.value(filter.topic->value()) << "))";
    }
    if (filter.offeredBy) {
        sql << " AND t.offered_by = ";
        sql.value(filter.offeredBy->value());
    }
    const auto hasDate = [&] {
        sql << "t.id IN (SELECT s.training_id FROM session s WHERE s.state = 'planned' AND s.starts_at > ";
        sql.value(now.ms()) << ")";
    };
    if (filter.onlyWithDate) {
        sql << " AND ";
        hasDate();
    }
    if (filter.onlyOffered) {
        sql << " AND NOT t.withdrawn AND t.vanished_at IS NULL AND (t.formal OR t.offered_by IS NOT NULL OR ";
        hasDate();
        sql << ")";
    }
}

/// True where every reading is found in the title.
void addInTitle(Sql &sql, const QList<Reading> &readings)
{
    if (sql.engine() == Engine::Sqlite) {
        sql << "t.id IN (SELECT rowid FROM training_search WHERE training_search MATCH ";
        sql.value(searchQuery(sql.engine(), readings, "title")) << ")";
    } else {
        sql << "t.search @@ CAST(";
        sql.value(searchQuery(sql.engine(), readings, {}, "A")) << " AS tsquery)";
    }
}

/// What a search finds in its title first, then by title.
void addOrder(Sql &sql, const QList<Reading> &readings)
{
    sql << " ORDER BY ";
    if (!readings.isEmpty()) {
        sql << "CASE WHEN ";
        addInTitle(sql, readings);
        sql << " THEN 0 ELSE 1 END, ";
    }
    sql << "lower(t.title), t.id";
}

Result<qint64> revisionOf(db::Reader &reader, TrainingId id)
{
    TJC_TRY(found, reader.first("SELECT revision FROM training WHERE id = $1", {id.value()},
                       [](const db::Row &row) { return row.integer(0); }));
    return found ? Result<qint64>(*found)
                 : Error{ErrorKind::NotFound, u"training"_s, QString::number(id.value())};
}

Result<bool> says(db::Reader &reader, TrainingId id, const OfferDraft &draft)
{
    TJC_TRY(stored, offer(reader, id, Instant::fromMs(0)));
    OfferDraft same = draftOf(stored);
    QList<TopicId> wanted = draft.topics;
    std::sort(wanted.begin(), wanted.end());
    std::sort(same.topics.begin(), same.topics.end());
    same.id = draft.id;
    same.revision = draft.revision;
    same.uid = draft.uid;
    OfferDraft asked = draft;
    asked.topics = wanted;
    return same == asked;
}

Result<void> setTrainingTopics(db::Writer &writer, qint64 training, const QList<TopicId> &topics)
{
    TJC_CHECK(writer.execute("DELETE FROM training_topic WHERE training_id = $1", {training}));
    for (const TopicId topic : topics) {
        TJC_TRY(there, writer.first("SELECT 1 FROM topic WHERE id = $1", {topic.value()},
                           [](const db::Row &) { return true; }));
        if (!there)
            return Error{ErrorKind::NotFound, u"topic"_s, QString::number(topic.value())};
        TJC_CHECK(writer.execute(
            "INSERT INTO training_topic (training_id, topic_id) VALUES ($1, $2)", {training, topic.value()}));
    }
    return {};
}

} // namespace

Result<QList<TrainingId>> offerIds(
    db::Reader &reader, const OfferFilter &filter, const QList<Reading> &readings, Instant now)
{
    Sql sql(reader.engine());
    sql << "SELECT t.id FROM training t";
    addFilter(sql, filter, readings, now);
    addOrder(sql, readings);
    QList<TrainingId> ids;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = TrainingId::from(row.integer(0)))
            ids += *id;
        return true;
    }));
    return ids;
}

Result<QList<OfferRow>> firstOffers(
    db::Reader &reader, const OfferFilter &filter, const QList<Reading> &readings, Instant now, int most)
{
    Sql sql(reader.engine());
    // The first are found before anything is counted of them.
    addRowColumns(sql, now);
    sql << " WHERE t.id IN (SELECT t.id FROM training t";
    addFilter(sql, filter, readings, now);
    addOrder(sql, readings);
    sql << " LIMIT ";
    sql.value(most) << ")";
    addOrder(sql, readings);
    QList<OfferRow> rows;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto one = rowOf(row))
            rows += *std::move(one);
        return true;
    }));
    return rows;
}

Result<QList<OfferRow>> offerRows(db::Reader &reader, const QList<TrainingId> &ids, Instant now)
{
    if (ids.isEmpty())
        return QList<OfferRow>();
    Sql sql(reader.engine());
    addRowColumns(sql, now);
    sql << " WHERE t.id IN (";
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(ids[i].value());
    }
    sql << ")";
    QHash<qint64, OfferRow> found;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto one = rowOf(row))
            found.insert(one->id.value(), *std::move(one));
        return true;
    }));
    QList<OfferRow> rows;
    for (const TrainingId id : ids) {
        if (const auto one = found.constFind(id.value()); one != found.cend())
            rows += *one;
    }
    return rows;
}

Result<OfferDetails> offer(db::Reader &reader, TrainingId id, Instant now)
{
    Sql sql(reader.engine());
    addRowColumns(sql, now);
    sql << " WHERE t.id = ";
    sql.value(id.value());
    std::optional<OfferDetails> details;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto one = rowOf(row))
            details = OfferDetails{*std::move(one), row.text(21), {}, {}};
        return false;
    }));
    if (!details)
        return Error{ErrorKind::NotFound, u"training"_s, QString::number(id.value())};
    TJC_CHECK(reader.query("SELECT o.id, o.name FROM training_topic tt JOIN topic o ON o.id = tt.topic_id"
                           " WHERE tt.training_id = $1 ORDER BY o.name, o.id",
        {id.value()}, [&](const db::Row &row) {
            if (const auto topic = TopicId::from(row.integer(0)))
                details->topics += qMakePair(*topic, row.text(1));
            return true;
        }));
    TJC_CHECK(reader.query("SELECT s.id, s.starts_at, s.ends_at, s.all_day, coalesce(r.building, s.building),"
                           " coalesce(r.name, ''), s.max_seats, s.enrolled, s.waitlisted"
                           " FROM session s LEFT JOIN room r ON r.id = s.room_id"
                           " WHERE s.training_id = $1 AND s.state = 'planned' AND s.starts_at > $2"
                           " ORDER BY s.starts_at, s.id LIMIT "
                               + QByteArray::number(firstDates),
        {id.value(), now.ms()}, [&](const db::Row &row) {
            const auto session = SessionId::from(row.integer(0));
            const auto when = Span::from(Instant::fromMs(row.integer(1)), Instant::fromMs(row.integer(2)));
            if (session && when) {
                QStringList place{row.text(5), row.text(4)};
                place.removeAll(QString());
                details->dates += OfferDate{*session, *when, row.boolean(3), place.join(", "_L1),
                    row.isNull(6) ? std::nullopt : std::optional(int(row.integer(6))), int(row.integer(7)),
                    int(row.integer(8))};
            }
            return true;
        }));
    return *std::move(details);
}

Result<TrainingId> findOffer(db::Reader &reader, const QString &uid)
{
    TJC_TRY(found, reader.first("SELECT id FROM training WHERE uid <> '' AND uid = $1", {uid},
                       [](const db::Row &row) { return TrainingId::from(row.integer(0)); }));
    if (found && *found)
        return **found;
    return Error{ErrorKind::NotFound, u"training"_s, uid};
}

Result<OfferChoices> offerChoices(db::Reader &reader)
{
    OfferChoices choices;
    const auto read = [&](const QByteArray &column, QStringList &to) {
        return reader.query("SELECT DISTINCT " + column + " FROM training WHERE " + column
                                + " <> '' ORDER BY " + column + " LIMIT 200",
            {}, [&](const db::Row &row) {
                to += row.text(0);
                return true;
            });
    };
    TJC_CHECK(read("language", choices.languages));
    TJC_CHECK(read("level", choices.levels));
    return choices;
}

Result<TrainingId> saveOffer(db::Writer &writer, const OfferDraft &draft, PersonId by)
{
    if (!draft.id) {
        TJC_TRY(made, writer.first("SELECT id FROM training WHERE uid = $1", {draft.uid},
                          [](const db::Row &row) { return TrainingId::from(row.integer(0)); }));
        if (made && *made)
            return **made;
        TJC_TRY(
            id, writer.insert("INSERT INTO training (uid, title, summary, url, format, offered_by, language,"
                              " minutes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    {draft.uid, draft.title, draft.summary, draft.url, code(draft.format), by.value(),
                        draft.language, draft.minutes}));
        TJC_CHECK(setTrainingTopics(writer, id, draft.topics));
        TJC_CHECK(writeIndex(writer));
        const auto saved = TrainingId::from(id);
        return saved ? Result<TrainingId>(*saved) : Error{ErrorKind::Bug, u"sql.returning"_s};
    }
    TJC_TRY(revision, revisionOf(writer, *draft.id));
    if (revision != draft.revision) {
        TJC_TRY(same, says(writer, *draft.id, draft));
        return same && revision == draft.revision + 1 ? Result<TrainingId>(*draft.id)
                                                      : Error{ErrorKind::Conflict, u"training.revision"_s};
    }
    TJC_TRY(changed, writer.execute("UPDATE training SET title = $1, summary = $2, url = $3, format = $4,"
                                    " language = $5, minutes = $6, revision = revision + 1"
                                    " WHERE id = $7 AND revision = $8",
                         {draft.title, draft.summary, draft.url, code(draft.format), draft.language,
                             draft.minutes, draft.id->value(), draft.revision}));
    if (changed == 0)
        return Error{ErrorKind::Conflict, u"training.revision"_s};
    TJC_CHECK(setTrainingTopics(writer, draft.id->value(), draft.topics));
    TJC_CHECK(writeIndex(writer));
    return *draft.id;
}

Result<void> setWithdrawn(db::Writer &writer, TrainingId id, qint64 revision, bool withdrawn)
{
    TJC_TRY(changed, writer.execute("UPDATE training SET withdrawn = $1, revision = revision + 1"
                                    " WHERE id = $2 AND revision = $3",
                         {withdrawn, id.value(), revision}));
    if (changed > 0)
        return writeIndex(writer);
    TJC_TRY(stored, writer.first("SELECT withdrawn FROM training WHERE id = $1", {id.value()},
                        [](const db::Row &row) { return row.boolean(0); }));
    if (!stored)
        return Error{ErrorKind::NotFound, u"training"_s, QString::number(id.value())};
    return *stored == withdrawn ? Result<void>() : Error{ErrorKind::Conflict, u"training.revision"_s};
}

Result<SessionId> planOffer(db::Writer &writer, TrainingId id, const SessionDraft &draft, Instant now)
{
    TJC_CHECK(revisionOf(writer, id));
    TJC_TRY(made, writer.first("SELECT id FROM session WHERE uid = $1", {draft.uid},
                      [](const db::Row &row) { return SessionId::from(row.integer(0)); }));
    if (made && *made)
        return **made;
    TJC_TRY(session, insertSession(writer, fieldsOf(draft, id.value()), now));
    TJC_CHECK(setTrainers(writer, session, valuesOf(draft.trainers)));
    TJC_CHECK(setTopics(writer, session, valuesOf(draft.topics)));
    TJC_CHECK(writeIndex(writer));
    const auto saved = SessionId::from(session);
    return saved ? Result<SessionId>(*saved) : Error{ErrorKind::Bug, u"sql.returning"_s};
}

} // namespace tjc::store
