#include "domain/coordination.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 200;
constexpr qsizetype maxNote = 2'000;
constexpr qsizetype maxPage = 20'000;
constexpr qint64 maxWeekDays = 92;
constexpr int maxRoomSeats = 100'000;
constexpr int maxBufferMinutes = 24 * 60;

/// As cleanText(), where nothing at all is fine too.
Result<QString> optionalText(const QString &raw, qsizetype max, const QString &subject, bool lines)
{
    auto clean = detail::cleanText(raw, max, subject, lines);
    if (!clean && clean.error().subject == subject + ".empty"_L1)
        return QString();
    return clean;
}

bool isColor(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#')
           && std::all_of(text.cbegin() + 1, text.cend(),
               [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

RoomDraft draftOf(const Room &room)
{
    return {room.id, room.revision, room.name, room.building, room.seats, room.equipment, room.organisation,
        room.bufferMinutes};
}

Result<RoomDraft> checked(const RoomDraft &draft)
{
    RoomDraft clean = draft;
    TJC_TRY(name, detail::cleanText(draft.name, maxName, u"room.name"_s, false));
    TJC_TRY(building, optionalText(draft.building, maxName, u"room.building"_s, false));
    TJC_TRY(equipment, optionalText(draft.equipment, maxNote, u"room.equipment"_s, true));
    clean.name = name;
    clean.building = building;
    clean.equipment = equipment;
    if (draft.seats && (*draft.seats < 1 || *draft.seats > maxRoomSeats))
        return Error{ErrorKind::Invalid, u"room.seats"_s};
    if (draft.bufferMinutes < 0 || draft.bufferMinutes > maxBufferMinutes)
        return Error{ErrorKind::Invalid, u"room.buffer"_s};
    return clean;
}

ThemeWeekDraft draftOf(const ThemeWeek &week)
{
    return {week.id, week.revision, week.name, week.first, week.last, week.color, week.page};
}

Result<ThemeWeekDraft> checked(const ThemeWeekDraft &draft)
{
    ThemeWeekDraft clean = draft;
    TJC_TRY(name, detail::cleanText(draft.name, maxName, u"theme_week.name"_s, false));
    TJC_TRY(page, optionalText(draft.page, maxPage, u"theme_week.page"_s, true));
    clean.name = name;
    clean.page = page;
    if (draft.last < draft.first || draft.first.date().daysTo(draft.last.date()) >= maxWeekDays)
        return Error{ErrorKind::Invalid, u"theme_week.days"_s};
    clean.color = draft.color.trimmed().toLower();
    if (!clean.color.isEmpty() && !isColor(clean.color))
        return Error{ErrorKind::Invalid, u"theme_week.color"_s, draft.color};
    return clean;
}

Result<AbsenceDraft> checked(const AbsenceDraft &draft)
{
    AbsenceDraft clean = draft;
    if (draft.when.ms() <= 0)
        return Error{ErrorKind::Invalid, u"absence.times"_s};
    TJC_TRY(note, optionalText(draft.note, maxNote, u"absence.note"_s, true));
    clean.note = note;
    return clean;
}

Result<DayOff> checked(const DayOff &dayOff)
{
    TJC_TRY(name, detail::cleanText(dayOff.name, maxName, u"day_off.name"_s, false));
    return DayOff{dayOff.day, name};
}

} // namespace tjc
