#include "store/planning.h"

#include "store/lists.h"

#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// Updates the next revision of a record of `table`; its id and revision are the last two values.
Result<void> update(db::Writer &writer, const char *table, const QByteArray &assignments, db::Params params,
    qint64 id, qint64 revision)
{
    params.push_back(id);
    params.push_back(revision);
    const auto place = [&](qsizetype n) { return '$' + QByteArray::number(n); };
    const auto last = qsizetype(params.size());
    TJC_TRY(changed,
        writer.execute("UPDATE "_ba + table + " SET " + assignments + ", revision = revision + 1 WHERE id = "
                           + place(last - 1) + " AND revision = " + place(last),
            params));
    if (changed > 0)
        return {};
    const QString name = QString::fromLatin1(table);
    TJC_TRY(exists, writer.first("SELECT 1 FROM "_ba + table + " WHERE id = $1", {id},
                        [](const db::Row &) { return true; }));
    if (exists)
        return Error{ErrorKind::Conflict, name + ".revision"_L1, QString::number(id)};
    return Error{ErrorKind::NotFound, name, QString::number(id)};
}

template <typename Key>
Result<Key> keyOf(Result<qint64> inserted)
{
    if (!inserted)
        return std::move(inserted).error();
    const auto key = Key::from(*inserted);
    return key ? Result<Key>(*key) : Result<Key>(Error{ErrorKind::Bug, u"sql.returning"_s});
}

Result<std::optional<Series>> seriesWhere(
    db::Reader &reader, const QByteArray &condition, const db::Value &value)
{
    std::optional<Series> found;
    TJC_CHECK(
        reader.query("SELECT id, uid, rule, first_day, begin_minute, duration_minutes, revision FROM series"
                     " WHERE "
                         + condition,
            {value}, [&](const db::Row &row) {
                if (const auto first = Day::fromIso(row.text(3))) {
                    found = Series{SeriesId::from(row.integer(0)), row.text(1), row.text(2), *first,
                        int(row.integer(4)), int(row.integer(5)), row.integer(6)};
                }
                return false;
            }));
    return found;
}

} // namespace

Result<QList<Absence>> absences(db::Reader &reader, Span span)
{
    QList<Absence> list;
    TJC_CHECK(reader.query("SELECT a.id, a.person_id, p.name, a.starts_at, a.ends_at, a.note, a.revision"
                           " FROM absence a JOIN person p ON p.id = a.person_id"
                           " WHERE a.starts_at < $2 AND a.ends_at > $1 ORDER BY a.starts_at, a.id",
        {span.begin().ms(), span.end().ms()}, [&](const db::Row &row) {
            const auto person = PersonId::from(row.integer(1));
            const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
            if (person && when) {
                list += Absence{AbsenceId::from(row.integer(0)), *person, row.text(2), *when, row.text(5),
                    row.integer(6)};
            }
            return true;
        }));
    return list;
}

Result<AbsenceId> saveAbsence(db::Writer &writer, const Absence &absence)
{
    const db::Params params{
        absence.person.value(), absence.when.begin().ms(), absence.when.end().ms(), absence.note};
    if (absence.id) {
        TJC_CHECK(update(writer, "absence", "person_id = $1, starts_at = $2, ends_at = $3, note = $4", params,
            absence.id->value(), absence.revision));
        return *absence.id;
    }
    return keyOf<AbsenceId>(writer.insert(
        "INSERT INTO absence (person_id, starts_at, ends_at, note) VALUES ($1, $2, $3, $4)", params));
}

Result<void> removeAbsence(db::Writer &writer, AbsenceId id)
{
    TJC_TRY(removed, writer.execute("DELETE FROM absence WHERE id = $1", {id.value()}));
    if (removed == 0)
        return Error{ErrorKind::NotFound, u"absence"_s, QString::number(id.value())};
    return {};
}

Result<QList<DayOff>> daysOff(db::Reader &reader, Day first, Day last)
{
    QList<DayOff> list;
    TJC_CHECK(reader.query("SELECT day, name FROM day_off WHERE day BETWEEN $1 AND $2 ORDER BY day",
        {first.iso(), last.iso()}, [&](const db::Row &row) {
            if (const auto day = Day::fromIso(row.text(0)))
                list += DayOff{*day, row.text(1)};
            return true;
        }));
    return list;
}

Result<qint64> addDaysOff(db::Writer &writer, const QList<DayOff> &days)
{
    qint64 added = 0;
    for (const DayOff &dayOff : days) {
        TJC_TRY(one,
            writer.execute("INSERT INTO day_off (day, name) VALUES ($1, $2) ON CONFLICT (day) DO NOTHING",
                {dayOff.day.iso(), dayOff.name}));
        added += one;
    }
    return added;
}

Result<void> removeDayOff(db::Writer &writer, Day day)
{
    TJC_CHECK(writer.execute("DELETE FROM day_off WHERE day = $1", {day.iso()}));
    return {};
}

Result<Series> series(db::Reader &reader, SeriesId id)
{
    TJC_TRY(found, seriesWhere(reader, "id = $1", id.value()));
    if (!found)
        return Error{ErrorKind::NotFound, u"series"_s, QString::number(id.value())};
    return *std::move(found);
}

Result<std::optional<Series>> findSeries(db::Reader &reader, const QString &uid)
{
    return seriesWhere(reader, "uid = $1", uid);
}

Result<SeriesId> saveSeries(db::Writer &writer, const Series &series)
{
    const QString uid =
        series.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : series.uid;
    const db::Params params{uid, series.rule, series.first.iso(), series.beginMinute, series.durationMinutes};
    if (series.id) {
        TJC_CHECK(update(writer, "series",
            "uid = $1, rule = $2, first_day = $3, begin_minute = $4, duration_minutes = $5", params,
            series.id->value(), series.revision));
        return *series.id;
    }
    return keyOf<SeriesId>(
        writer.insert("INSERT INTO series (uid, rule, first_day, begin_minute, duration_minutes)"
                      " VALUES ($1, $2, $3, $4, $5)",
            params));
}

Result<void> updateRoom(db::Writer &writer, const Room &room)
{
    return update(writer, "room",
        "name = $1, building = $2, seats = $3, equipment = $4, organisation_id = $5, buffer_minutes = $6",
        {room.name, room.building, room.seats, room.equipment,
            room.organisation ? db::Value(room.organisation->value()) : db::Value(), room.bufferMinutes},
        room.id.value(), room.revision);
}

Result<void> updateThemeWeek(db::Writer &writer, const ThemeWeek &week)
{
    return update(writer, "theme_week", "name = $1, first_day = $2, last_day = $3, color = $4, page = $5",
        {week.name, week.first.iso(), week.last.iso(), week.color, week.page}, week.id.value(),
        week.revision);
}

Result<QList<UndecidedSession>> sessionsBelowMinimum(db::Reader &reader, Instant now)
{
    QList<UndecidedSession> list;
    TJC_CHECK(reader.query(
        "SELECT s.id, t.title, s.starts_at, s.ends_at, s.decide_by, s.min_seats, s.enrolled, s.revision"
        " FROM session s JOIN training t ON t.id = s.training_id"
        " WHERE s.decide_by <= $1 AND s.decide_by IS NOT NULL AND s.decided IS NULL AND s.starts_at > $1"
        " AND s.state = 'planned' AND s.enrolled < s.min_seats ORDER BY s.decide_by, s.id",
        {now.ms()}, [&](const db::Row &row) {
            const auto id = SessionId::from(row.integer(0));
            const auto when = Span::from(Instant::fromMs(row.integer(2)), Instant::fromMs(row.integer(3)));
            if (id && when) {
                list += UndecidedSession{*id, row.text(1), *when, Instant::fromMs(row.integer(4)),
                    int(row.integer(5)), int(row.integer(6)), row.integer(7)};
            }
            return true;
        }));
    return list;
}

} // namespace tjc::store
