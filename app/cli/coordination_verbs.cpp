#include "cli/coordination_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<Option>;

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option room{
    "room"_L1, QT_TRANSLATE_NOOP("cli", "R"), QT_TRANSLATE_NOOP("cli", "the room, by number or name")};
const Option themeWeek{"theme-week"_L1, QT_TRANSLATE_NOOP("cli", "N"),
    QT_TRANSLATE_NOOP("cli", "the theme week, by number or name")};
const Option absence{"absence"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
    QT_TRANSLATE_NOOP("cli", "the absence, by the number that 'tjc absences' shows")};
const Option day{
    "day"_L1, QT_TRANSLATE_NOOP("cli", "D"), QT_TRANSLATE_NOOP("cli", "the local day, such as 2026-04-27")};
const Option name{"name"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "its name")};

Options with(const Option &first, const Options &rest)
{
    Options all{first};
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

Options roomOptions()
{
    return {name,
        {"building"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "the building it is in")},
        {"seats"_L1, QT_TRANSLATE_NOOP("cli", "N"),
            QT_TRANSLATE_NOOP("cli", "how many fit in; none: nobody knows")},
        {"equipment"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "what there is in it")},
        {"organisation"_L1, QT_TRANSLATE_NOOP("cli", "O"),
            QT_TRANSLATE_NOOP("cli", "whose room it is, by number, name or abbreviation; none: nobody's")},
        {"buffer"_L1, QT_TRANSLATE_NOOP("cli", "MINUTES"),
            QT_TRANSLATE_NOOP("cli", "how long it stays free before and after each session")},
        json};
}

Options themeWeekOptions()
{
    return {name, {"from"_L1, QT_TRANSLATE_NOOP("cli", "D"), QT_TRANSLATE_NOOP("cli", "its first local day")},
        {"to"_L1, QT_TRANSLATE_NOOP("cli", "D"), QT_TRANSLATE_NOOP("cli", "its last local day")},
        {"color"_L1, "#RRGGBB",
            QT_TRANSLATE_NOOP("cli", "its colour in the calendar; none: that of the program")},
        {"page"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
            QT_TRANSLATE_NOOP("cli", "a file with what the week is about, as plain text or Markdown")},
        json};
}

Options absenceOptions()
{
    return {{"from"_L1, QT_TRANSLATE_NOOP("cli", "T"),
                QT_TRANSLATE_NOOP("cli", "from this local day or moment on: 2026-03-02 or 2026-03-02T13:00")},
        {"to"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "up to and including this local day, or up to this moment")},
        {"note"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "a note")}};
}

Options daySpan()
{
    return {{"from"_L1, QT_TRANSLATE_NOOP("cli", "D"),
                QT_TRANSLATE_NOOP("cli", "from this local day on (default: today)")},
        {"to"_L1, QT_TRANSLATE_NOOP("cli", "D"),
            QT_TRANSLATE_NOOP("cli", "up to and including this local day")}};
}

} // namespace

std::vector<Verb> coordinationVerbs()
{
    const Option person{"person"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
        QT_TRANSLATE_NOOP("cli", "the colleague, by account name or e-mail address (default: you)")};
    return {
        {"rooms"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Lists the rooms, and how many sessions are in each."),
            {json}, {}, roomsCommand},
        {"room add"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Adds a room. For coordinators."), roomOptions(),
            {"name"_L1}, addRoomCommand},
        {"room set"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Changes what is given of a room. For coordinators."),
            with(room, roomOptions()), {"room"_L1}, setRoomCommand},
        {"room remove"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Removes a room that no session is in. For coordinators."), {room, json},
            {"room"_L1}, removeRoomCommand},
        {"theme-weeks"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists the theme weeks, and how many sessions belong to each."), {json},
            {}, themeWeeksCommand},
        {"theme-week add"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Adds a theme week. For coordinators."),
            themeWeekOptions(), {"name"_L1, "from"_L1, "to"_L1}, addThemeWeekCommand},
        {"theme-week set"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Changes what is given of a theme week. For coordinators."),
            with(themeWeek, themeWeekOptions()), {"theme-week"_L1}, setThemeWeekCommand},
        {"theme-week remove"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Removes a theme week that no session belongs to. For coordinators."),
            {themeWeek, json}, {"theme-week"_L1}, removeThemeWeekCommand},
        {"absences"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Lists when you cannot be a trainer; as a coordinator everybody, with --all."),
            with({"all"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "of everybody. For coordinators.")},
                with(daySpan().at(0), {daySpan().at(1), json})),
            {}, absencesCommand},
        {"absence add"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Tells when you cannot be a trainer; of others, for coordinators."),
            with(person, with(json, absenceOptions())), {"from"_L1, "to"_L1}, addAbsenceCommand},
        {"absence set"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Changes what is given of an absence."),
            with(absence, with(json, absenceOptions())), {"absence"_L1}, setAbsenceCommand},
        {"absence remove"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Takes an absence back."), {absence, json},
            {"absence"_L1}, removeAbsenceCommand},
        {"holidays"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Lists the days off."),
            with(daySpan().at(0), {daySpan().at(1), json}), {}, holidaysCommand},
        {"holiday add"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Makes a day a day off. For coordinators."),
            {day, name, json}, {"day"_L1, "name"_L1}, addHolidayCommand},
        {"holiday remove"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Makes a day off an ordinary day. For coordinators."), {day, json},
            {"day"_L1}, removeHolidayCommand},
        {"holidays import"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
            QT_TRANSLATE_NOOP("cli",
                "Makes the whole days of an iCalendar file days off, from today to the end of the second year "
                "after this one. Not every holiday is a day off: look first with --dry-run, then choose with --only. "
                "For coordinators."),
            {{"dry-run"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "list what is in the file and write nothing")},
                {"only"_L1, QT_TRANSLATE_NOOP("cli", "\"NAME,…\""),
                    QT_TRANSLATE_NOOP("cli", "only the holidays of these names")},
                json},
            {}, importHolidaysCommand},
    };
}

} // namespace tjc::cli
