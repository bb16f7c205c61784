#include "store/wish_slots.h"

#include "store/hours.h"
#include "store/sql.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Wisher, Alike, FromWish };

/// The sessions that are in the way of others; one of more than two days is looked for as far back as it began then only.
void addTakenWithin(Sql &sql, Span span)
{
    sql << "s.state = 'planned' AND s.starts_at > ";
    sql.value(span.begin().ms() - longSessionMs) << " AND s.starts_at < ";
    sql.value(span.end().ms()) << " AND s.ends_at > ";
    sql.value(span.begin().ms()) << " AND " << takesHoursSql;
}

void addWishers(Sql &sql, WishId wish, Span span)
{
    for (const QByteArray &seats : {QByteArray("enrolment x ON x.state = 'enrolled' AND x.person_id"),
             QByteArray("session_trainer x ON x.person_id")}) {
        sql << "SELECT " << QByteArray::number(Wisher)
            << ", m.person_id, s.starts_at, s.ends_at FROM me_too m JOIN " << seats
            << " = m.person_id JOIN session s ON s.id = x.session_id JOIN training t ON t.id = s.training_id"
               " WHERE m.wish_id = ";
        sql.value(wish.value()) << " AND ";
        addTakenWithin(sql, span);
        sql << " UNION ALL ";
    }
    sql << "SELECT " << QByteArray::number(Wisher)
        << ", m.person_id, a.starts_at, a.ends_at FROM me_too m JOIN absence a ON a.person_id = m.person_id"
           " WHERE m.wish_id = ";
    sql.value(wish.value()) << " AND a.starts_at < ";
    sql.value(span.end().ms()) << " AND a.ends_at > ";
    sql.value(span.begin().ms()) << " UNION ALL ";
}

/// Sessions that draw the same colleagues.
void addIsAlike(Sql &sql, const WishRow &wish)
{
    const qint64 topic = wish.topic ? wish.topic->value() : 0;
    sql << "(EXISTS (SELECT 1 FROM session_topic st WHERE st.session_id = s.id AND st.topic_id = ";
    sql.value(topic) << ") OR EXISTS (SELECT 1 FROM training_topic tt WHERE tt.training_id = s.training_id"
                        " AND tt.topic_id = ";
    sql.value(topic) << ") OR s.organisation_id = (SELECT p.organisation_id FROM person p WHERE p.id = ";
    sql.value(wish.createdBy ? wish.createdBy->value() : qint64(0)) << "))";
}

} // namespace

Result<WishNeighbours> wishNeighbours(db::Reader &reader, const WishRow &wish, Span span, bool countsWishers)
{
    Sql sql(reader.engine());
    if (countsWishers)
        addWishers(sql, wish.id, span);
    sql << "SELECT n.kind, 0, n.starts_at, n.ends_at FROM (SELECT CASE WHEN ";
    addIsAlike(sql, wish);
    sql << " THEN " << QByteArray::number(Alike)
        << " WHEN EXISTS (SELECT 1 FROM wish w WHERE w.session_id = s.id AND w.state = 'planned') THEN "
        << QByteArray::number(FromWish)
        << " END AS kind, s.starts_at, s.ends_at FROM session s JOIN training t ON t.id = s.training_id WHERE ";
    addTakenWithin(sql, span);
    sql << ") n WHERE n.kind IS NOT NULL";
    WishNeighbours found;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        const auto when = Span::from(Instant::fromMs(row.integer(2)), Instant::fromMs(row.integer(3)));
        if (!when)
            return true;
        const auto person = PersonId::from(row.integer(1));
        if (row.integer(0) == Wisher && person)
            found.wishers += {*person, *when};
        else if (row.integer(0) == Alike)
            found.alike += *when;
        else if (row.integer(0) == FromWish)
            found.fromWishes += *when;
        return true;
    }));
    return found;
}

Result<QString> buildingOf(db::Reader &reader, PersonId person)
{
    TJC_TRY(found, reader.first("SELECT building FROM person WHERE id = $1", {person.value()},
                       [](const db::Row &row) { return row.text(0); }));
    return found.value_or(QString());
}

} // namespace tjc::store
