#include "store/wishes.h"

#include "store/search.h"
#include "store/search_index.h"

#include <QHash>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *live = "w.state IN ('open', 'picked_up')";

void addState(Sql &sql, WishState state, Instant now)
{
    switch (state) {
    case WishState::Planned:
        sql << "w.state = 'planned' AND s.ends_at > ";
        sql.value(now.ms());
        return;
    case WishState::Fulfilled:
        sql << "(w.state = 'fulfilled' OR (w.state = 'planned' AND s.ends_at <= ";
        sql.value(now.ms()) << "))";
        return;
    default:
        sql << "w.state = ";
        sql.value(code(state));
    }
}

void addMine(Sql &sql, PersonId me)
{
    sql << "(w.created_by = ";
    sql.value(me.value()) << " OR w.picked_by = ";
    sql.value(me.value()) << " OR w.id IN (SELECT x.wish_id FROM me_too x WHERE x.person_id = ";
    sql.value(me.value()) << "))";
}

/// Who wished it first; for who may know more, all who wish it.
void addOrganisation(Sql &sql, OrganisationId organisation, bool seesWishers)
{
    if (seesWishers) {
        sql << "w.id IN (SELECT x.wish_id FROM me_too x WHERE ";
        addOrganisationTree(sql, "x.organisation_id", organisation.value());
    } else {
        sql << "w.created_by IN (SELECT x.id FROM person x WHERE ";
        addOrganisationTree(sql, "x.organisation_id", organisation.value());
    }
    sql << ")";
}

void addPeriod(Sql &sql, const WishFilter &filter)
{
    if (filter.withoutPeriod)
        sql << " AND w.first_day IS NULL AND w.last_day IS NULL";
    if (!filter.wantedFrom && !filter.wantedTo)
        return;
    sql << " AND (w.first_day IS NOT NULL OR w.last_day IS NOT NULL)";
    if (filter.wantedTo) {
        sql << " AND (w.first_day IS NULL OR w.first_day <= ";
        sql.value(filter.wantedTo->iso()) << ")";
    }
    if (filter.wantedFrom) {
        sql << " AND (w.last_day IS NULL OR w.last_day >= ";
        sql.value(filter.wantedFrom->iso()) << ")";
    }
}

Result<QList<WishId>> idsOf(db::Reader &reader, const Sql &sql)
{
    QList<WishId> ids;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = WishId::from(row.integer(0)))
            ids += *id;
        return true;
    }));
    return ids;
}

std::optional<WishRow> rowOf(const db::Row &row, Instant now)
{
    const auto id = WishId::from(row.integer(0));
    auto state = fromCodeIn(wishStateCodes, row.text(14));
    if (!id || !state)
        return std::nullopt;
    std::optional<Span> when;
    if (!row.isNull(19)) {
        when = Span::from(Instant::fromMs(row.integer(19)), Instant::fromMs(row.integer(20)));
        if (*state == WishState::Planned && when && when->end() <= now)
            state = WishState::Fulfilled;
    }
    return WishRow{.id = *id,
        .uid = row.text(1),
        .title = row.text(2),
        .note = row.text(3),
        .topic = TopicId::from(row.integer(4)),
        .topicName = row.text(5),
        .format = fromCodeIn(formatCodes, row.text(6)),
        .first = Day::fromIso(row.text(7)),
        .last = Day::fromIso(row.text(8)),
        .createdBy = PersonId::from(row.integer(9)),
        .wishedBy = row.text(10),
        .organisation = row.text(11),
        .created = Instant::fromMs(row.integer(12)),
        .state = *state,
        .closeReason = row.text(15),
        .pickedBy = PersonId::from(row.integer(16)),
        .picker = row.text(17),
        .session = SessionId::from(row.integer(18)),
        .when = when,
        .mergedInto = WishId::from(row.integer(21)),
        .votes = int(row.integer(13)),
        .mine = row.integer(22) != 0,
        .revision = row.integer(23)};
}

/// Zero rows were updated.
Error unchanged(db::Writer &writer, WishId id, qint64 revision)
{
    const auto stored = writer.first("SELECT revision FROM wish WHERE id = $1", {id.value()},
        [](const db::Row &row) { return row.integer(0); });
    if (!stored)
        return stored.error();
    const QString argument = QString::number(id.value());
    if (!*stored)
        return {ErrorKind::NotFound, u"wish"_s, argument};
    return **stored == revision ? Error{ErrorKind::Denied, u"wish.other"_s, argument}
                                : Error{ErrorKind::Conflict, u"wish.revision"_s, argument};
}

struct Stored {
    WishDraft draft;
    WishState state;
    QString reason;
    std::optional<qint64> pickedBy;
    qint64 revision;
};

Result<Stored> stored(db::Writer &writer, WishId id)
{
    TJC_TRY(found,
        writer.first("SELECT uid, title, note, topic_id, format, first_day, last_day, state, close_reason,"
                     " picked_by, revision FROM wish WHERE id = $1",
            {id.value()}, [&](const db::Row &row) {
                return Stored{{.id = id,
                                  .revision = row.integer(10),
                                  .uid = row.text(0),
                                  .title = row.text(1),
                                  .note = row.text(2),
                                  .topic = TopicId::from(row.integer(3)),
                                  .format = fromCodeIn(formatCodes, row.text(4)),
                                  .first = Day::fromIso(row.text(5)),
                                  .last = Day::fromIso(row.text(6))},
                    fromCodeIn(wishStateCodes, row.text(7)).value_or(WishState::Open), row.text(8),
                    row.optional(9), row.integer(10)};
            }));
    if (!found)
        return Error{ErrorKind::NotFound, u"wish"_s, QString::number(id.value())};
    return *found;
}

bool saysTheSame(const WishDraft &a, const WishDraft &b)
{
    return a.title == b.title && a.note == b.note && a.topic == b.topic && a.format == b.format
           && a.first == b.first && a.last == b.last;
}

template <typename T>
std::optional<QString> codeOf(std::optional<T> value)
{
    return value ? std::optional<QString>(code(*value)) : std::nullopt;
}

std::optional<QString> isoOf(std::optional<Day> day)
{
    return day ? std::optional(day->iso()) : std::nullopt;
}

template <typename Tag>
std::optional<qint64> valueOf(std::optional<Id<Tag>> id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

/// What the filter asks of w, and of s, its session; what was merged is closed, so that a live list is answered by an
/// index alone.
void addConditions(Sql &sql, const WishFilter &filter, const QList<Reading> &readings, const WishView &view)
{
    sql << (filter.onlyLive ? live : "w.merged_into IS NULL") << " AND ";
    addReadings(sql, "w.id", Found::Wish, readings);
    if (filter.state) {
        sql << " AND ";
        addState(sql, *filter.state, view.now);
    }
    if (filter.topic) {
        sql << " AND w.topic_id = ";
        sql.value(filter.topic->value());
    }
    if (filter.withoutTopic)
        sql << " AND w.topic_id IS NULL";
    if (filter.format) {
        sql << " AND w.format = ";
        sql.value(code(*filter.format));
    }
    if (filter.organisation) {
        sql << " AND ";
        addOrganisation(sql, *filter.organisation, view.seesWishers);
    }
    if (filter.onlyMine) {
        sql << " AND ";
        addMine(sql, *view.me);
    }
    addPeriod(sql, filter);
}

void addOrder(Sql &sql, const WishFilter &filter)
{
    sql << (filter.order == WishOrder::Votes && filter.onlyLive
                ? " ORDER BY w.votes DESC, w.created_at DESC, w.id DESC"
            : filter.order == WishOrder::Votes
                ? " ORDER BY CASE WHEN w.state IN ('open', 'picked_up') THEN 0 ELSE 1 END, w.votes DESC,"
                  " w.created_at DESC, w.id DESC"
                : " ORDER BY w.created_at DESC, w.id DESC");
}

void addIds(Sql &sql, const WishFilter &filter, const QList<Reading> &readings, const WishView &view)
{
    sql << "SELECT w.id FROM wish w LEFT JOIN session s ON s.id = w.session_id WHERE ";
    addConditions(sql, filter, readings, view);
    addOrder(sql, filter);
}

bool findsNothing(const WishFilter &filter, const WishView &view)
{
    return asksNoWord(filter.text) || (filter.onlyMine && !view.me);
}

/// All that rowOf() reads, of w.
void addColumns(Sql &sql, const WishView &view)
{
    sql << "SELECT w.id, w.uid, w.title, w.note, w.topic_id, t.name, w.format, w.first_day, w.last_day, w.created_by,"
           " p.name, o.name, w.created_at, w.votes, w.state, w.close_reason, w.picked_by, k.name, w.session_id,"
           " s.starts_at, s.ends_at, w.merged_into, CASE WHEN EXISTS (SELECT 1 FROM me_too m WHERE m.wish_id = w.id"
           " AND m.person_id = ";
    sql.value(view.me ? view.me->value() : qint64(0))
        << ") THEN 1 ELSE 0 END, w.revision FROM wish w LEFT JOIN topic t ON t.id = w.topic_id"
           " LEFT JOIN person p ON p.id = w.created_by LEFT JOIN organisation o ON o.id = p.organisation_id"
           " LEFT JOIN person k ON k.id = w.picked_by LEFT JOIN session s ON s.id = w.session_id WHERE ";
}

Result<QList<WishRow>> rowsOf(db::Reader &reader, const Sql &sql, const WishView &view)
{
    QList<WishRow> rows;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto wish = rowOf(row, view.now))
            rows += *std::move(wish);
        return true;
    }));
    return rows;
}

} // namespace

Result<QList<WishId>> wishIds(
    db::Reader &reader, const WishFilter &filter, const QList<Reading> &readings, const WishView &view)
{
    if (findsNothing(filter, view))
        return QList<WishId>();
    Sql sql(reader.engine());
    addIds(sql, filter, readings, view);
    return idsOf(reader, sql);
}

Result<QList<WishRow>> firstWishes(db::Reader &reader, const WishFilter &filter,
    const QList<Reading> &readings, const WishView &view, int most)
{
    if (findsNothing(filter, view))
        return QList<WishRow>();
    Sql sql(reader.engine());
    // The first are found before anything is joined to them: sorting whole rows took four times as long.
    addColumns(sql, view);
    sql << "w.id IN (";
    addIds(sql, filter, readings, view);
    sql << " LIMIT ";
    sql.value(most) << ")";
    addOrder(sql, filter);
    return rowsOf(reader, sql, view);
}

Result<QList<WishRow>> wishRows(db::Reader &reader, const QList<WishId> &ids, const WishView &view)
{
    if (ids.isEmpty())
        return QList<WishRow>();
    Sql sql(reader.engine());
    addColumns(sql, view);
    sql << "w.id IN (";
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(ids.at(i).value());
    }
    sql << ")";
    TJC_TRY(found, rowsOf(reader, sql, view));
    QHash<WishId, qsizetype> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places.insert(found.at(i).id, i);
    QList<WishRow> rows;
    for (const WishId id : ids) {
        if (const auto at = places.constFind(id); at != places.cend())
            rows += found.at(*at);
    }
    return rows;
}

Result<WishRow> wish(db::Reader &reader, WishId id, const WishView &view)
{
    TJC_TRY(rows, wishRows(reader, {id}, view));
    if (rows.isEmpty())
        return Error{ErrorKind::NotFound, u"wish"_s, QString::number(id.value())};
    return rows.first();
}

Result<QList<Wisher>> wishers(db::Reader &reader, WishId id)
{
    QList<Wisher> list;
    TJC_CHECK(reader.query(
        "SELECT p.id, p.name, coalesce(p.email, ''), coalesce(o.name, ''), m.created_at"
        " FROM me_too m JOIN person p ON p.id = m.person_id"
        " LEFT JOIN organisation o ON o.id = m.organisation_id WHERE m.wish_id = $1 ORDER BY m.id",
        {id.value()}, [&](const db::Row &row) {
            if (const auto person = PersonId::from(row.integer(0)))
                list +=
                    Wisher{*person, row.text(1), row.text(2), row.text(3), Instant::fromMs(row.integer(4))};
            return true;
        }));
    return list;
}

Result<QList<WishId>> wishesLike(
    db::Reader &reader, const QList<Reading> &readings, std::optional<WishId> other, int limit)
{
    if (readings.isEmpty())
        return QList<WishId>();
    Sql sql(reader.engine());
    sql << "SELECT w.id FROM wish w JOIN (SELECT hit.id, count(*) AS words FROM (";
    for (qsizetype i = 0; i < readings.size(); ++i) {
        sql << (i > 0 ? " UNION ALL " : "") << "SELECT x.id FROM wish x WHERE ";
        addReadings(sql, "x.id", Found::Wish, {readings.at(i)});
    }
    sql << ") AS hit GROUP BY hit.id) AS found ON found.id = w.id WHERE " << live << " AND w.id <> ";
    sql.value(other ? other->value() : qint64(0)) << " AND 2 * found.words >= ";
    sql.value(int(readings.size())) << " ORDER BY found.words DESC, w.votes DESC, w.id LIMIT ";
    sql.value(limit);
    return idsOf(reader, sql);
}

Result<WishId> saveWish(db::Writer &writer, const WishDraft &draft, PersonId me)
{
    const std::optional<QString> format = codeOf(draft.format);
    if (draft.id) {
        TJC_TRY(
            changed, writer.execute(
                         "UPDATE wish SET title = $1, note = $2, topic_id = $3, format = $4, first_day = $5,"
                         " last_day = $6, revision = revision + 1 WHERE id = $7 AND revision = $8",
                         {draft.title, draft.note, valueOf(draft.topic), format, isoOf(draft.first),
                             isoOf(draft.last), draft.id->value(), draft.revision}));
        if (changed == 0) {
            TJC_TRY(now, stored(writer, *draft.id));
            if (now.revision != draft.revision + 1 || !saysTheSame(now.draft, draft))
                return unchanged(writer, *draft.id, draft.revision);
        }
        TJC_CHECK(writeIndex(writer));
        return *draft.id;
    }
    const auto byUid = [&] {
        return writer.first("SELECT id FROM wish WHERE uid = $1", {draft.uid},
            [](const db::Row &row) { return WishId::from(row.integer(0)); });
    };
    TJC_TRY(made, byUid());
    if (made && *made)
        return **made;
    TJC_TRY(key,
        writer.insert("INSERT INTO wish (uid, title, note, topic_id, format, first_day, last_day, created_by)"
                      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            {draft.uid, draft.title, draft.note, valueOf(draft.topic), format, isoOf(draft.first),
                isoOf(draft.last), me.value()}));
    const auto id = WishId::from(key);
    if (!id)
        return Error{ErrorKind::Bug, u"sql.returning"_s};
    TJC_CHECK(wishToo(writer, *id, me));
    TJC_CHECK(writeIndex(writer));
    return *id;
}

Result<void> wishToo(db::Writer &writer, WishId id, PersonId me)
{
    TJC_TRY(has, writer.first("SELECT 1 FROM me_too WHERE wish_id = $1 AND person_id = $2",
                     {id.value(), me.value()}, [](const db::Row &) { return true; }));
    if (has)
        return {};
    TJC_CHECK(writer.execute("INSERT INTO me_too (wish_id, person_id, organisation_id)"
                             " SELECT $1, p.id, p.organisation_id FROM person p WHERE p.id = $2",
        {id.value(), me.value()}));
    return {};
}

Result<void> wishNoMore(db::Writer &writer, WishId id, PersonId me)
{
    TJC_CHECK(
        writer.execute("DELETE FROM me_too WHERE wish_id = $1 AND person_id = $2", {id.value(), me.value()}));
    return {};
}

Result<void> pickUpWish(db::Writer &writer, WishId id, qint64 revision, PersonId me)
{
    TJC_TRY(
        changed, writer.execute("UPDATE wish SET state = 'picked_up', picked_by = $1, revision = revision + 1"
                                " WHERE id = $2 AND revision = $3",
                     {me.value(), id.value(), revision}));
    if (changed > 0)
        return {};
    TJC_TRY(now, stored(writer, id));
    const bool isDone = now.state == WishState::PickedUp && now.pickedBy == me.value();
    return isDone ? Result<void>() : unchanged(writer, id, revision);
}

Result<void> putWishBack(db::Writer &writer, WishId id, qint64 revision)
{
    TJC_TRY(
        changed, writer.execute("UPDATE wish SET state = 'open', picked_by = NULL, revision = revision + 1"
                                " WHERE id = $1 AND revision = $2 AND state = 'picked_up'",
                     {id.value(), revision}));
    if (changed > 0)
        return {};
    TJC_TRY(now, stored(writer, id));
    return now.state == WishState::Open ? Result<void>() : unchanged(writer, id, revision);
}

Result<void> closeWish(db::Writer &writer, WishId id, qint64 revision, const QString &reason)
{
    TJC_TRY(
        changed, writer.execute("UPDATE wish SET state = 'closed', close_reason = $1, revision = revision + 1"
                                " WHERE id = $2 AND revision = $3",
                     {reason, id.value(), revision}));
    if (changed > 0)
        return {};
    TJC_TRY(now, stored(writer, id));
    const bool isDone = now.state == WishState::Closed && now.reason == reason;
    return isDone ? Result<void>() : unchanged(writer, id, revision);
}

Result<void> reopenWish(db::Writer &writer, WishId id, qint64 revision)
{
    TJC_TRY(changed,
        writer.execute("UPDATE wish SET state = 'open', close_reason = '', picked_by = NULL,"
                       " revision = revision + 1 WHERE id = $1 AND revision = $2 AND state = 'closed'",
            {id.value(), revision}));
    if (changed > 0)
        return {};
    TJC_TRY(now, stored(writer, id));
    return now.state == WishState::Open ? Result<void>() : unchanged(writer, id, revision);
}

Result<void> mergeWishes(db::Writer &writer, WishId source, WishId target)
{
    TJC_CHECK(writer.execute(
        "INSERT INTO wish_merge (source_id, target_id) VALUES ($1, $2)", {source.value(), target.value()}));
    return {};
}

} // namespace tjc::store
