#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Conflict, "absence.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this absence in the meantime; look at the change and try again.")},
    {Conflict, "room.revision",
        QT_TRANSLATE_NOOP(
            "explain", "Somebody else changed this room in the meantime; look at the change and try again.")},
    {Conflict, "theme_week.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this theme week in the meantime; look at the change and try again.")},
    {NotFound, "absence", QT_TRANSLATE_NOOP("explain", "There is no such absence.")},
    {NotFound, "room", QT_TRANSLATE_NOOP("explain", "There is no such room.")},
    {NotFound, "theme_week", QT_TRANSLATE_NOOP("explain", "There is no such theme week.")},
    {Invalid, "room.name.empty", QT_TRANSLATE_NOOP("explain", "Give the room a name.")},
    {Invalid, "room.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Invalid, "room.building.too_long",
        QT_TRANSLATE_NOOP("explain", "The name of the building is too long.")},
    {Invalid, "room.seats",
        QT_TRANSLATE_NOOP("explain", "A room has 1 seat or more; leave it empty where nobody knows.")},
    {Invalid, "room.equipment.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters.")},
    {Invalid, "room.buffer",
        QT_TRANSLATE_NOOP("explain", "The time that stays free around a session is 0 minutes to a day.")},
    {Conflict, "room.exists",
        QT_TRANSLATE_NOOP("explain", "There is a room of that name in that building already.")},
    {Conflict, "room.used",
        QT_TRANSLATE_NOOP(
            "explain", "The room stays: there are sessions in it. Give those another room first."),
        QT_TRANSLATE_NOOP("explain",
            "The room stays: it is used by sessions (%1). Give those another room first, cancelled ones too.")},
    {Invalid, "theme_week.name.empty", QT_TRANSLATE_NOOP("explain", "Give the theme week a name.")},
    {Invalid, "theme_week.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Invalid, "theme_week.days",
        QT_TRANSLATE_NOOP(
            "explain", "A theme week ends on the day it begins or later, within three months.")},
    {Invalid, "theme_week.color", QT_TRANSLATE_NOOP("explain", "A colour is written as #154273.")},
    {Invalid, "theme_week.page.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters.")},
    {Conflict, "theme_week.exists",
        QT_TRANSLATE_NOOP("explain", "There is a theme week of that name already.")},
    {Conflict, "theme_week.used",
        QT_TRANSLATE_NOOP(
            "explain", "The theme week stays: sessions belong to it. Take them out of it first."),
        QT_TRANSLATE_NOOP("explain",
            "The theme week stays: sessions belong to it (%1). Take them out of it first, cancelled ones too.")},
    {Invalid, "absence.person", QT_TRANSLATE_NOOP("explain", "Say who is away.")},
    {Invalid, "absence.times",
        QT_TRANSLATE_NOOP("explain", "An absence ends after it begins; correct the times.")},
    {Invalid, "absence.note.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters.")},
    {Denied, "absence.other",
        QT_TRANSLATE_NOOP("explain", "Only a coordinator keeps the absences of others.")},
    {Invalid, "day_off.name.empty",
        QT_TRANSLATE_NOOP("explain", "Say what day it is, such as “King's Day”.")},
    {Invalid, "day_off.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Conflict, "day_off.exists", QT_TRANSLATE_NOOP("explain", "That day is a day off already.")},
    {NotFound, "day_off", QT_TRANSLATE_NOOP("explain", "That day is no day off any more.")},
    {Invalid, "holidays.too_many",
        QT_TRANSLATE_NOOP("explain", "The calendar holds more days than can be taken in at once.")},
};

} // namespace

std::span<const Sentence> coordinationSentences()
{
    return sentences;
}

} // namespace tjc
