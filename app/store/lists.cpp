#include "store/lists.h"

namespace tjc::store {

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

} // namespace tjc::store
