#include "cli/verbs.h"

#include "cli/commands.h"
#include "cli/coordination_verbs.h"
#include "cli/directory_verbs.h"
#include "cli/evaluation_verbs.h"
#include "cli/forum_verbs.h"
#include "cli/guide_verbs.h"
#include "cli/offer_verbs.h"
#include "cli/wish_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<Option>;

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option session{"session"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
    QT_TRANSLATE_NOOP("cli", "the session, by the number that 'tjc sessions' shows")};
const Option person{"person"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
    QT_TRANSLATE_NOOP("cli", "the colleague, by account name or e-mail address (default: you)")};
const Option colleague{"person"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
    QT_TRANSLATE_NOOP("cli", "the colleague, by account name or e-mail address")};
const Option output{"output"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
    QT_TRANSLATE_NOOP("cli", "write to this file; - is standard output, the default"), 'o'};
const Option tableKind{"as"_L1, "csv|csv-rfc4180|xlsx",
    QT_TRANSLATE_NOOP("cli",
        "csv opens in Excel: semicolons and a byte order mark; csv-rfc4180 keeps strictly to the standard: "
        "commas, no mark; xlsx is a workbook of Excel. Without it the ending of the file tells, else it is csv")};
const Option scheduleKind{"as"_L1, "csv|csv-rfc4180|ics|xlsx|pdf",
    QT_TRANSLATE_NOOP("cli",
        "csv opens in Excel: semicolons and a byte order mark; csv-rfc4180 keeps strictly to the standard: "
        "commas, no mark; ics is iCalendar, for Outlook and other calendars; xlsx is a workbook of Excel; "
        "pdf is for paper, drawn by trainjecollega. Without it the ending of the file tells, else it is csv")};
const Option organisation{"organisation"_L1, QT_TRANSLATE_NOOP("cli", "O"),
    QT_TRANSLATE_NOOP("cli", "of this organisation or one below it, by number, name or abbreviation")};

const Options importOptions{
    {"dry-run"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "tell what would happen and write nothing")},
    {"skip-bad"_L1, nullptr,
        QT_TRANSLATE_NOOP("cli", "take the good rows; the bad ones go to FILE.errors.csv")},
    {"map"_L1, QT_TRANSLATE_NOOP("cli", "\"HEADER=FIELD,…\""),
        QT_TRANSLATE_NOOP("cli", "which of our fields a column of theirs holds; a comma or = inside a header "
                                 "takes a \\ before it")},
};

const Option reason{"reason"_L1, QT_TRANSLATE_NOOP("cli", "TEXT"),
    QT_TRANSLATE_NOOP("cli", "why; everybody who is enrolled can read this")};

const Options repeatOptions{
    {"every"_L1, "day|week|month", QT_TRANSLATE_NOOP("cli", "what it repeats by")},
    {"interval"_L1, QT_TRANSLATE_NOOP("cli", "N"),
        QT_TRANSLATE_NOOP("cli", "every so many of these (default: 1)")},
    {"on"_L1, QT_TRANSLATE_NOOP("cli", "DAYS"),
        QT_TRANSLATE_NOOP("cli",
            "of a week: such as mo,th; of a month: 15, last, 2tu (the second Tuesday) or lastfr. Without it: as the "
            "session is")},
    {"until"_L1, QT_TRANSLATE_NOOP("cli", "D"),
        QT_TRANSLATE_NOOP("cli", "up to and including this local day")},
    {"times"_L1, QT_TRANSLATE_NOOP("cli", "N"), QT_TRANSLATE_NOOP("cli", "this many times in all")},
};

Options joined(const Options &first, const Options &second)
{
    Options all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

Options sessionFilters()
{
    return {
        {"from"_L1, QT_TRANSLATE_NOOP("cli", "D"),
            QT_TRANSLATE_NOOP("cli", "from this local day on, such as 2026-03-02")},
        {"to"_L1, QT_TRANSLATE_NOOP("cli", "D"),
            QT_TRANSLATE_NOOP("cli", "up to and including this local day")},
        {"theme-week"_L1, QT_TRANSLATE_NOOP("cli", "N"),
            QT_TRANSLATE_NOOP("cli", "of this theme week, by number or name")},
        {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "on this topic, by number or name")},
        organisation,
        {"format"_L1, QT_TRANSLATE_NOOP("cli", "F"),
            QT_TRANSLATE_NOOP("cli", "of this form: workshop, open_coffee, desk_visit, user_group, "
                                     "network_meeting, course, e_learning or game")},
        {"formal"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "formal courses only")},
        {"colleague"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "trainings by colleagues only")},
        {"mine"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only where you are enrolled, waiting or pending")},
        {"with-seats"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only with a seat free")},
        {"text"_L1, QT_TRANSLATE_NOOP("cli", "S"),
            QT_TRANSLATE_NOOP("cli", "with these words in title, summary or trainers' names")},
    };
}

Options personFilters()
{
    return {
        {"text"_L1, QT_TRANSLATE_NOOP("cli", "S"),
            QT_TRANSLATE_NOOP("cli", "with these words in name, e-mail address or topics")},
        organisation,
        {"trainers"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only those who give trainings")},
    };
}

std::vector<Verb> make()
{
    const char *const file = QT_TRANSLATE_NOOP("cli", "FILE");
    const char *const number = QT_TRANSLATE_NOOP("cli", "N");
    const Option importKind{
        "as"_L1, "csv|ics|frab", QT_TRANSLATE_NOOP("cli", "what the file is; without it the file tells")};
    return {
        {"init"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Makes an empty workspace: a file, or a schema in a database."), {json},
            {}, initCommand},
        {"sample"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Fills an empty workspace with the example week, or with generated sessions and "
                "people where numbers are given."),
            {{"sessions"_L1, number, QT_TRANSLATE_NOOP("cli", "generate this many sessions")},
                {"people"_L1, number, QT_TRANSLATE_NOOP("cli", "generate this many colleagues")},
                {"enrolments"_L1, number,
                    QT_TRANSLATE_NOOP(
                        "cli", "generate this many enrolments (default: ten for each session)")},
                {"seed"_L1, QT_TRANSLATE_NOOP("cli", "S"),
                    QT_TRANSLATE_NOOP("cli", "the same number gives the same workspace (default: 1)")}},
            {}, sampleCommand},
        {"info"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Shows the engine, the version of the schema, who you are and how much there is."),
            {json}, {}, infoCommand},
        {"check"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Checks the integrity and the promises: seats, the order of the queue, no double "
                "seat. Exits with 1 where one is broken, naming the rows."),
            {json}, {}, checkCommand},
        {"import schedule"_L1, file,
            QT_TRANSLATE_NOOP("cli",
                "Takes in sessions from a CSV, iCalendar or frab schedule file. Sessions with a "
                "known identifier are updated. One bad row and nothing is written."),
            joined(importOptions, {importKind, json}), {}, importScheduleCommand},
        {"import people"_L1, file,
            QT_TRANSLATE_NOOP("cli",
                "Takes in colleagues from a CSV file. Those with a known identifier, account name "
                "or e-mail address are updated. One bad row and nothing is written."),
            joined(importOptions, {json}), {}, importPeopleCommand},
        {"import organisations"_L1, file,
            QT_TRANSLATE_NOOP("cli", "Takes in public bodies from the JSON of the TOOI lists."), {json}, {},
            importOrganisationsCommand},
        {"import catalogue"_L1, QT_TRANSLATE_NOOP("cli", "FILE|URL"),
            QT_TRANSLATE_NOOP("cli",
                "Takes in formal courses: a CSV file as for Leer-Rijk, or courses as schema.org, OOAPI and EDU-DEX write "
                "them, from a file or an address of the web. Known courses are changed, and what a whole catalogue no "
                "longer names is marked as vanished. Dates become sessions. One bad course and nothing is written. For "
                "coordinators."),
            {importOptions[0],
                {"skip-bad"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "take the good courses and name the bad ones")},
                importOptions[2],
                {"as"_L1, "leerrijk|schemaorg|ooapi|edudex",
                    QT_TRANSLATE_NOOP("cli", "what it is; without it the content tells")},
                {"source"_L1, QT_TRANSLATE_NOOP("cli", "NAME"),
                    QT_TRANSLATE_NOOP("cli",
                        "the name of the catalogue: only what came under the same name is changed (default: the host of "
                        "the address, else what the file is)")},
                {"part"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "it is a part of the catalogue: nothing is marked as vanished")},
                json},
            {}, importCatalogueCommand},
        {"export schedule"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Writes the sessions of the filters as CSV, Excel, iCalendar or PDF."),
            joined(sessionFilters(),
                {{"session"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                     QT_TRANSLATE_NOOP("cli", "only this session, by the number that 'tjc sessions' shows")},
                    output, scheduleKind,
                    {"per-theme-week"_L1, nullptr,
                        QT_TRANSLATE_NOOP("cli", "with xlsx: a sheet for each theme week")},
                    {"columns"_L1, QT_TRANSLATE_NOOP("cli", "NAMES"),
                        QT_TRANSLATE_NOOP("cli",
                            "these columns of a table, in this order (default: all): id, title, format, "
                            "trainers, trainer_emails, date, begin, end, building, room, organisation, "
                            "theme_week, min, max, enrolled, waitlisted, status, topics, updated")},
                    {"print"_L1, "agenda|week|posters",
                        QT_TRANSLATE_NOOP("cli",
                            "with pdf: the list (the default), a week on a page, or a poster for each day")},
                    {"paper"_L1, "A4|A3", QT_TRANSLATE_NOOP("cli", "with pdf: the paper (default: A4)")}}),
            {}, exportScheduleCommand},
        {"export participants"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Writes who is enrolled, waiting or pending in a session as CSV or Excel."),
            {session, output, tableKind}, {"session"_L1}, exportParticipantsCommand},
        {"export people"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Writes the colleagues of the filters as CSV or Excel."),
            joined(personFilters(), {output, tableKind}), {}, exportPeopleCommand},
        {"export feed"_L1, QT_TRANSLATE_NOOP("cli", "DIR"),
            QT_TRANSLATE_NOOP("cli",
                "Brings the iCalendar files in a folder up to date: one of everything, one for each theme week and "
                "one for each trainer. Only what changed is written; a file keeps its name, and is emptied where "
                "nothing belongs to it any more. Files of others are left alone."),
            {{"from"_L1, QT_TRANSLATE_NOOP("cli", "D"),
                QT_TRANSLATE_NOOP("cli", "from this local day on (default: a year ago)")}},
            {}, exportFeedCommand},
        {"sessions"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists the sessions of the filters, in local time."),
            joined(sessionFilters(), {json}), {}, sessionsCommand},
        {"people"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Lists the colleagues of the filters."),
            joined(personFilters(), {json}), {}, peopleCommand},
        {"enrol"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Signs you, or a colleague, up for a session and says the place in the queue."),
            {session, person, json}, {"session"_L1}, enrolCommand},
        {"cancel"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Takes you, or a colleague, off a session."),
            {session, person, json}, {"session"_L1}, cancelCommand},
        {"approve"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Approves that a colleague comes to a session, and says the place in the queue. For trainers of "
                "the session and coordinators."),
            {session, colleague, json}, {"session"_L1, "person"_L1}, approveCommand},
        {"decline"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Declines that a colleague comes to a session. For trainers of the session and coordinators."),
            {session, colleague, json}, {"session"_L1, "person"_L1}, declineCommand},
        {"confirm"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Confirms the seat from the waiting list that is offered to you, or to a colleague; 'cancel' gives "
                "it to the next."),
            {session, person, json}, {"session"_L1}, confirmCommand},
        {"substitute"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Hands your seat, or that of a colleague, to somebody else."),
            {session,
                {"by"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
                    QT_TRANSLATE_NOOP("cli", "who takes the seat over, by account name or e-mail address")},
                person, json},
            {"session"_L1, "by"_L1}, substituteCommand},
        {"attend"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Notes whether a colleague was there, from two hours before the session on. For trainers of the "
                "session and coordinators."),
            {session, colleague,
                {"as"_L1, QT_TRANSLATE_NOOP("cli", "HOW"),
                    QT_TRANSLATE_NOOP("cli",
                        "attended; partial: there for a part; no_show: not there; or none: not known yet")},
                {"walk-in"_L1, nullptr,
                    QT_TRANSLATE_NOOP(
                        "cli", "let in a colleague who has no seat, whether it is full or not")},
                json},
            {"session"_L1, "person"_L1, "as"_L1}, attendCommand},
        {"notices"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists what you should know of your sessions, newest first."),
            {{"unread"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only what you have not read")},
                {"mark-read"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "mark what is listed, and all before it, as read")},
                json},
            {}, noticesCommand},
        {"undecided"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Lists the sessions with too few colleagues whose day to decide has come. For coordinators."),
            {json}, {}, undecidedCommand},
        {"decide"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Says that a session goes on, however few come. For coordinators."),
            {session, json}, {"session"_L1}, decideCommand},
        {"series make"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Lets a session repeat: makes the others, at the same clock time and with their deadlines as long "
                "before. For coordinators, as all that changes a series."),
            joined(joined({session}, repeatOptions),
                {{"skip-holidays"_L1, nullptr,
                     QT_TRANSLATE_NOOP("cli", "skip what falls on a public holiday; it can be put back")},
                    json}),
            {"session"_L1, "every"_L1}, makeSeriesCommand},
        {"series show"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Shows how a session repeats, and every session of its series."),
            {session, json}, {"session"_L1}, showSeriesCommand},
        {"series change"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Changes how a session repeats. Days that stay, or that move within their week or month, keep their "
                "session and who is enrolled; others are cancelled or made."),
            joined(joined({session}, repeatOptions),
                {{"scope"_L1, "following|all",
                     QT_TRANSLATE_NOOP(
                         "cli", "this one and those after it, or all that have not begun (default)")},
                    reason,
                    {"dry-run"_L1, nullptr,
                        QT_TRANSLATE_NOOP("cli", "tell what would happen and write nothing")},
                    json}),
            {"session"_L1, "every"_L1}, changeSeriesCommand},
        {"series skip"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Takes one session out of its series. A reason is needed where somebody is enrolled."),
            {session, reason, json}, {"session"_L1}, skipCommand},
        {"series restore"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Plans a skipped session again."),
            {session, json}, {"session"_L1}, restoreCommand},
        {"series cancel"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Cancels sessions of a series that have not begun."),
            {session, reason,
                {"scope"_L1, "this|following|all",
                    QT_TRANSLATE_NOOP("cli",
                        "this one (default), this one and those after it, or all that have not begun")},
                json},
            {"session"_L1, "reason"_L1}, cancelSeriesCommand},
        {"clashes"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Lists what clashes in the plan: rooms and trainers that are taken or away, too little time between "
                "two sessions, too few seats, public holidays. Exits with 1 where there is any. Of absences, others "
                "than coordinators see their own."),
            {{"from"_L1, QT_TRANSLATE_NOOP("cli", "D"),
                 QT_TRANSLATE_NOOP("cli", "from this local day on (default: today)")},
                {"to"_L1, QT_TRANSLATE_NOOP("cli", "D"),
                    QT_TRANSLATE_NOOP("cli", "up to and including this local day (default: a year on)")},
                json},
            {}, clashesCommand},
        {"lost"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Lists what you did in this workspace that it no longer holds: a share lost it, or "
                "an older copy was put back. Exits with 1 where there is any."),
            {{"repeat"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "do it again, as far as that can be done")},
                {"accept"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "go on without it")}, json},
            {}, lostCommand},
    };
}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> made = make();
        for (Verb &verb : coordinationVerbs())
            made.push_back(std::move(verb));
        for (Verb &verb : directoryVerbs())
            made.push_back(std::move(verb));
        for (Verb &verb : wishVerbs())
            made.push_back(std::move(verb));
        for (Verb &verb : guideVerbs())
            made.push_back(std::move(verb));
        for (Verb &verb : offerVerbs())
            made.push_back(std::move(verb));
        for (Verb &verb : forumVerbs())
            made.push_back(std::move(verb));
        for (Verb &verb : evaluationVerbs())
            made.push_back(std::move(verb));
        return made;
    }();
    return all;
}

const std::vector<Option> &globalOptions()
{
    static const std::vector<Option> all{
        {"workspace"_L1, QT_TRANSLATE_NOOP("cli", "URL"),
            QT_TRANSLATE_NOOP(
                "cli", "a file, or postgresql://user@host/database; without it TJC_WORKSPACE is used")},
        {"lang"_L1, "nl|en", QT_TRANSLATE_NOOP("cli", "Dutch or English; without it the system's language")},
        {"verbose"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "tell the technical details of a failure too")},
        {"help"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "show help; after a verb, that of the verb"), 'h'},
        {"version"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "show the version")},
    };
    return all;
}

} // namespace tjc::cli
