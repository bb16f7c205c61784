#include "store/coordination.h"

#include "store/lists.h"
#include "store/planning.h"

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// How many sessions name each row of the list that `column` points to.
Result<QHash<qint64, int>> sessionsBy(db::Reader &reader, const QByteArray &column)
{
    QHash<qint64, int> counts;
    TJC_CHECK(reader.query(
        "SELECT " + column + ", count(*) FROM session WHERE " + column + " IS NOT NULL GROUP BY " + column,
        {}, [&](const db::Row &row) {
            counts.insert(row.integer(0), int(row.integer(1)));
            return true;
        }));
    return counts;
}

template <typename Record>
QList<InUse<Record>> counted(const QList<Record> &records, const QHash<qint64, int> &counts)
{
    QList<InUse<Record>> list;
    for (const Record &record : records)
        list += InUse<Record>{record, counts.value(record.id.value())};
    return list;
}

/// Removes a row of `table` that no session names in `column`.
Result<void> removeUnused(db::Writer &writer, const char *table, const QByteArray &column, qint64 id)
{
    const QString name = QString::fromLatin1(table);
    TJC_TRY(used, writer.first("SELECT count(*) FROM session WHERE " + column + " = $1", {id},
                      [](const db::Row &row) { return row.integer(0); }));
    if (used.value_or(0) > 0)
        return Error{ErrorKind::Conflict, name + ".used"_L1, QString::number(*used)};
    TJC_TRY(removed, writer.execute("DELETE FROM "_ba + table + " WHERE id = $1", {id}));
    if (removed == 0)
        return Error{ErrorKind::NotFound, name, QString::number(id)};
    return {};
}

/// What a draft became, or would have become before.
template <typename Draft>
bool isOutcomeOf(const Draft &draft, Draft stored)
{
    if (draft.id && stored.revision != draft.revision + 1)
        return false;
    stored.id = draft.id;
    stored.revision = draft.revision;
    return stored == draft;
}

bool isRevision(const Error &error)
{
    return error.kind == ErrorKind::Conflict && error.subject.endsWith(".revision"_L1);
}

template <typename Record, typename Id>
const Record *find(const QList<Record> &records, Id id)
{
    const auto found = std::ranges::find_if(records, [&](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

Result<std::optional<qint64>> idWhere(db::Reader &reader, const QByteArray &sql, const db::Params &params)
{
    return reader.first(sql, params, [](const db::Row &row) { return row.integer(0); });
}

/// The id of another record has the name: the outcome of the same draft before, or another's.
template <typename Id, typename Draft, typename Record>
Result<Id> takenBy(qint64 other, const Draft &draft, const QList<Record> &records, const QString &subject)
{
    const auto id = Id::from(other);
    const Record *taken = id ? find(records, *id) : nullptr;
    if (!draft.id && taken && isOutcomeOf(draft, draftOf(*taken)))
        return *id;
    return Error{ErrorKind::Conflict, subject};
}

} // namespace

Result<QList<InUse<Room>>> roomsInUse(db::Reader &reader)
{
    TJC_TRY(records, rooms(reader));
    TJC_TRY(counts, sessionsBy(reader, "room_id"));
    return counted(records, counts);
}

Result<RoomId> saveRoom(db::Writer &writer, const RoomDraft &draft)
{
    const qint64 own = draft.id ? draft.id->value() : 0;
    TJC_TRY(other, idWhere(writer, "SELECT id FROM room WHERE building = $1 AND name = $2 AND id <> $3",
                       {draft.building, draft.name, own}));
    if (other) {
        TJC_TRY(records, rooms(writer));
        return takenBy<RoomId>(*other, draft, records, u"room.exists"_s);
    }
    if (!draft.id) {
        TJC_TRY(id, writer.insert("INSERT INTO room (name, building, seats, equipment, organisation_id,"
                                  " buffer_minutes) VALUES ($1, $2, $3, $4, $5, $6)",
                        {draft.name, draft.building, draft.seats, draft.equipment,
                            draft.organisation ? db::Value(draft.organisation->value()) : db::Value(),
                            draft.bufferMinutes}));
        return *RoomId::from(id);
    }
    const auto saved =
        updateRoom(writer, Room{*draft.id, draft.name, draft.building, draft.seats, draft.equipment,
                               draft.organisation, draft.bufferMinutes, draft.revision});
    if (!saved && isRevision(saved.error())) {
        TJC_TRY(records, rooms(writer));
        const Room *stored = find(records, *draft.id);
        if (stored && isOutcomeOf(draft, draftOf(*stored)))
            return *draft.id;
    }
    TJC_CHECK(saved);
    return *draft.id;
}

Result<void> removeRoom(db::Writer &writer, RoomId id)
{
    return removeUnused(writer, "room", "room_id", id.value());
}

Result<QList<InUse<ThemeWeek>>> themeWeeksInUse(db::Reader &reader)
{
    TJC_TRY(records, themeWeeks(reader));
    TJC_TRY(counts, sessionsBy(reader, "theme_week_id"));
    return counted(records, counts);
}

Result<ThemeWeekId> saveThemeWeek(db::Writer &writer, const ThemeWeekDraft &draft)
{
    const qint64 own = draft.id ? draft.id->value() : 0;
    TJC_TRY(
        other, idWhere(writer, "SELECT id FROM theme_week WHERE name = $1 AND id <> $2", {draft.name, own}));
    if (other) {
        TJC_TRY(records, themeWeeks(writer));
        return takenBy<ThemeWeekId>(*other, draft, records, u"theme_week.exists"_s);
    }
    if (!draft.id) {
        TJC_TRY(id, writer.insert("INSERT INTO theme_week (name, first_day, last_day, color, page)"
                                  " VALUES ($1, $2, $3, $4, $5)",
                        {draft.name, draft.first.iso(), draft.last.iso(), draft.color, draft.page}));
        return *ThemeWeekId::from(id);
    }
    const auto saved = updateThemeWeek(writer,
        ThemeWeek{*draft.id, draft.name, draft.first, draft.last, draft.color, draft.page, draft.revision});
    if (!saved && isRevision(saved.error())) {
        TJC_TRY(records, themeWeeks(writer));
        const ThemeWeek *stored = find(records, *draft.id);
        if (stored && isOutcomeOf(draft, draftOf(*stored)))
            return *draft.id;
    }
    TJC_CHECK(saved);
    return *draft.id;
}

Result<void> removeThemeWeek(db::Writer &writer, ThemeWeekId id)
{
    return removeUnused(writer, "theme_week", "theme_week_id", id.value());
}

Result<Absence> absence(db::Reader &reader, AbsenceId id)
{
    std::optional<Absence> found;
    TJC_CHECK(reader.query("SELECT a.person_id, p.name, a.starts_at, a.ends_at, a.note, a.revision"
                           " FROM absence a JOIN person p ON p.id = a.person_id WHERE a.id = $1",
        {id.value()}, [&](const db::Row &row) {
            const auto person = PersonId::from(row.integer(0));
            const auto when = Span::from(Instant::fromMs(row.integer(2)), Instant::fromMs(row.integer(3)));
            if (person && when)
                found = Absence{id, *person, row.text(1), *when, row.text(4), row.integer(5)};
            return false;
        }));
    if (!found)
        return Error{ErrorKind::NotFound, u"absence"_s, QString::number(id.value())};
    return *std::move(found);
}

Result<AbsenceId> saveAbsenceOnce(db::Writer &writer, const Absence &wanted)
{
    if (!wanted.id) {
        TJC_TRY(same,
            idWhere(writer,
                "SELECT id FROM absence WHERE person_id = $1 AND starts_at = $2"
                " AND ends_at = $3 AND note = $4",
                {wanted.person.value(), wanted.when.begin().ms(), wanted.when.end().ms(), wanted.note}));
        return same ? Result<AbsenceId>(*AbsenceId::from(*same)) : saveAbsence(writer, wanted);
    }
    auto saved = saveAbsence(writer, wanted);
    if (saved || !isRevision(saved.error()))
        return saved;
    TJC_TRY(stored, absence(writer, *wanted.id));
    const bool isSame = stored.revision == wanted.revision + 1 && stored.person == wanted.person
                        && stored.when == wanted.when && stored.note == wanted.note;
    return isSame ? Result<AbsenceId>(*wanted.id) : saved;
}

Result<void> saveDayOff(db::Writer &writer, std::optional<Day> before, const DayOff &dayOff)
{
    const auto nameOf = [&](Day day) {
        return writer.first("SELECT name FROM day_off WHERE day = $1", {day.iso()},
            [](const db::Row &row) { return row.text(0); });
    };
    TJC_TRY(there, nameOf(dayOff.day));
    if (there == dayOff.name) {
        // It is as it should be; where it was moved, the day it came from may be there still.
        return before && *before != dayOff.day ? removeDayOff(writer, *before) : Result<void>();
    }
    if (there && before != dayOff.day)
        return Error{ErrorKind::Conflict, u"day_off.exists"_s};
    if (before) {
        TJC_TRY(old, nameOf(*before));
        if (!old)
            return Error{ErrorKind::NotFound, u"day_off"_s, before->iso()};
        TJC_CHECK(removeDayOff(writer, *before));
    }
    TJC_CHECK(addDaysOff(writer, {dayOff}));
    return {};
}

} // namespace tjc::store
