#include "store/lists.h"

#include <QHash>
#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Make>
Result<QList<T>> all(db::Reader &reader, const QByteArray &sql, Make make)
{
    QList<T> list;
    TJC_CHECK(reader.query(sql, {}, [&](const db::Row &row) {
        if (std::optional<T> value = make(row))
            list += *std::move(value);
        return true;
    }));
    return list;
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Result<QList<Organisation>> organisations(db::Reader &reader)
{
    return all<Organisation>(reader,
        "SELECT id, parent_id, name, short_name FROM organisation ORDER BY name, id",
        [](const db::Row &row) -> std::optional<Organisation> {
            const auto id = OrganisationId::from(row.integer(0));
            if (!id)
                return std::nullopt;
            return Organisation{*id, OrganisationId::from(row.integer(1)), row.text(2), row.text(3)};
        });
}

Result<QList<Topic>> topics(db::Reader &reader)
{
    return all<Topic>(reader, "SELECT id, name, kind FROM topic ORDER BY name, id",
        [](const db::Row &row) -> std::optional<Topic> {
            const auto id = TopicId::from(row.integer(0));
            const auto kind = fromCodeIn(topicKindCodes, row.text(2));
            if (!id || !kind)
                return std::nullopt;
            return Topic{*id, row.text(1), *kind};
        });
}

Result<QList<Room>> rooms(db::Reader &reader)
{
    return all<Room>(reader,
        "SELECT id, name, building, seats, equipment, organisation_id, buffer_minutes, revision FROM room"
        " ORDER BY building, name, id",
        [](const db::Row &row) -> std::optional<Room> {
            const auto id = RoomId::from(row.integer(0));
            if (!id)
                return std::nullopt;
            return Room{*id, row.text(1), row.text(2),
                row.isNull(3) ? std::nullopt : std::optional(int(row.integer(3))), row.text(4),
                OrganisationId::from(row.integer(5)), int(row.integer(6)), row.integer(7)};
        });
}

Result<QList<ThemeWeek>> themeWeeks(db::Reader &reader)
{
    return all<ThemeWeek>(reader,
        "SELECT id, name, first_day, last_day, color, page, revision FROM theme_week ORDER BY first_day DESC, id",
        [](const db::Row &row) -> std::optional<ThemeWeek> {
            const auto id = ThemeWeekId::from(row.integer(0));
            const auto first = Day::fromIso(row.text(2));
            const auto last = Day::fromIso(row.text(3));
            if (!id || !first || !last)
                return std::nullopt;
            return ThemeWeek{*id, row.text(1), *first, *last, row.text(4), row.text(5), row.integer(6)};
        });
}

Result<qint64> insertReturningId(db::Writer &writer, const QByteArray &sql, const db::Params &params)
{
    if (writer.engine() == Engine::Sqlite) {
        // RETURNING keeps its answer in a table of its own, made for every row; the connection knows the id anyway.
        constexpr QByteArrayView returning = " RETURNING id";
        TJC_CHECK(writer.execute(sql.chopped(returning.size()), params));
        TJC_TRY(last, writer.first("SELECT last_insert_rowid()", {},
                          [](const db::Row &row) { return row.integer(0); }));
        return last.value_or(0);
    }
    TJC_TRY(id, writer.first(sql, params, [](const db::Row &row) { return row.integer(0); }));
    if (!id)
        return Error{ErrorKind::Bug, u"sql.returning"_s};
    return *id;
}

template <typename Make>
Result<qint64> Names::findOrMake(
    const QString &key, const QByteArray &find, const db::Params &findParams, Make make)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    TJC_TRY(found, m_writer.first(find, findParams, [](const db::Row &row) { return row.integer(0); }));
    if (!found) {
        Result<qint64> made = make();
        if (!made)
            return made;
        found = *made;
    }
    m_known.insert(key, *found);
    return *found;
}

Result<qint64> Names::organisation(const QString &name)
{
    return findOrMake("o:"_L1 + name.toLower(),
        "SELECT id FROM organisation WHERE lower(name) = lower($1) OR (short_name <> '' AND lower(short_name) = lower($1))"
        " ORDER BY id LIMIT 1",
        {name}, [&] {
            return insertReturningId(m_writer,
                "INSERT INTO organisation (uid, name) VALUES ($1, $2) RETURNING id", {newUid(), name});
        });
}

Result<qint64> Names::topic(const QString &name)
{
    return findOrMake(
        "t:"_L1 + name.toLower(), "SELECT id FROM topic WHERE lower(name) = lower($1)", {name}, [&] {
            return insertReturningId(m_writer, "INSERT INTO topic (name) VALUES ($1) RETURNING id", {name});
        });
}

Result<qint64> Names::room(const QString &building, const QString &name)
{
    return findOrMake("r:"_L1 + building.toLower() + u'\n' + name.toLower(),
        "SELECT id FROM room WHERE lower(building) = lower($1) AND lower(name) = lower($2)", {building, name},
        [&] {
            return insertReturningId(
                m_writer, "INSERT INTO room (building, name) VALUES ($1, $2) RETURNING id", {building, name});
        });
}

Result<qint64> Names::themeWeek(const QString &name, const QString &isoDay)
{
    const QString key = name.toLower();
    TJC_TRY(
        id, findOrMake("w:"_L1 + key, "SELECT id FROM theme_week WHERE lower(name) = lower($1)", {name}, [&] {
            return insertReturningId(m_writer,
                "INSERT INTO theme_week (name, first_day, last_day) VALUES ($1, $2, $2) RETURNING id",
                {name, isoDay});
        }));
    auto days = m_weekDays.find(key);
    if (days == m_weekDays.end()) {
        TJC_TRY(stored, m_writer.first("SELECT first_day, last_day FROM theme_week WHERE id = $1", {id},
                            [](const db::Row &row) { return std::pair(row.text(0), row.text(1)); }));
        days = m_weekDays.insert(key, stored.value_or(std::pair(isoDay, isoDay)));
    }
    if (isoDay < days->first || isoDay > days->second) {
        days->first = qMin(days->first, isoDay);
        days->second = qMax(days->second, isoDay);
        TJC_CHECK(m_writer.execute(
            "UPDATE theme_week SET first_day = $1, last_day = $2, revision = revision + 1 WHERE id = $3",
            {days->first, days->second, id}));
    }
    return id;
}

Result<qint64> Names::person(const QString &name, const QString &email)
{
    const QString address = email.trimmed().toLower();
    const auto make = [&] {
        return insertReturningId(m_writer,
            "INSERT INTO person (uid, name, email) VALUES ($1, $2, $3) RETURNING id",
            {newUid(), name, address.isEmpty() ? db::Value() : db::Value(address)});
    };
    if (!address.isEmpty())
        return findOrMake("e:"_L1 + address, "SELECT id FROM person WHERE email = $1", {address}, make);
    return findOrMake(
        "p:"_L1 + name, "SELECT id FROM person WHERE name = $1 ORDER BY id LIMIT 1", {name}, make);
}

Result<qint64> Names::training(
    const QString &title, const QString &format, bool formal, const QString &summary, const QString &url)
{
    return findOrMake("n:"_L1 + format + (formal ? u'1' : u'0') + title + u'\n' + url + u'\n' + summary,
        "SELECT id FROM training WHERE title = $1 AND format = $2 AND formal = $3 AND summary = $4 AND url = $5"
        " ORDER BY id LIMIT 1",
        {title, format, formal, summary, url}, [&] {
            return insertReturningId(m_writer,
                "INSERT INTO training (title, format, formal, summary, url) VALUES ($1, $2, $3, $4, $5) RETURNING id",
                {title, format, formal, summary, url});
        });
}

} // namespace tjc::store
