#include "cli/directory_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<Option>;

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option output{"output"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
    QT_TRANSLATE_NOOP("cli", "write to this file; - is standard output, the default"), 'o'};
const Option request{"request"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
    QT_TRANSLATE_NOOP("cli", "the request, by the number that 'tjc requests' shows")};
const Option from{"from"_L1, QT_TRANSLATE_NOOP("cli", "T"),
    QT_TRANSLATE_NOOP("cli", "from this local moment on: 2026-03-02T13:00")};
const Option to{"to"_L1, QT_TRANSLATE_NOOP("cli", "T"),
    QT_TRANSLATE_NOOP("cli", "up to this local moment (default: half an hour later)")};
const Option place{"place"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "where")};

Options with(Options options, const Options &more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

Options filters()
{
    return {
        {"text"_L1, QT_TRANSLATE_NOOP("cli", "S"),
            QT_TRANSLATE_NOOP(
                "cli", "with these words in what they know, gave, are called or do; slips are mended")},
        {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "who know or gave this topic or one below it, by number or name")},
        {"organisation"_L1, QT_TRANSLATE_NOOP("cli", "O"),
            QT_TRANSLATE_NOOP(
                "cli", "of this organisation or one below it, by number, name or abbreviation")},
        {"language"_L1, QT_TRANSLATE_NOOP("cli", "CODE"),
            QT_TRANSLATE_NOOP("cli", "who speak this language, such as nl or en")},
        {"format"_L1, QT_TRANSLATE_NOOP("cli", "F"),
            QT_TRANSLATE_NOOP("cli", "who like this form: workshop, open_coffee, desk_visit, user_group, "
                                     "network_meeting, course, e_learning or game")},
        {"free-on"_L1, QT_TRANSLATE_NOOP("cli", "D"),
            QT_TRANSLATE_NOOP("cli", "who can on this local day, are not away and give nothing then")},
        {"part"_L1, "morning|afternoon|evening",
            QT_TRANSLATE_NOOP("cli", "with --free-on: in this part of it")},
        {"offers"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only who want to give something")},
        {"all"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "also who tell nothing and give nothing")},
    };
}

Options profileOptions()
{
    const char *const yesNo = "yes|no";
    return {
        {"topics"_L1, QT_TRANSLATE_NOOP("cli", "\"TOPIC=LEVEL,…\""),
            QT_TRANSLATE_NOOP("cli",
                "what you know, all of it: basic, good or expert (default: good); a + behind it: "
                "you would give something about it, as in iPad=expert+")},
        {"languages"_L1, QT_TRANSLATE_NOOP("cli", "CODES"),
            QT_TRANSLATE_NOOP("cli", "all of them, such as nl,en")},
        {"formats"_L1, QT_TRANSLATE_NOOP("cli", "FORMS"),
            QT_TRANSLATE_NOOP(
                "cli", "what you like to give it as, all of them, such as desk_visit,workshop")},
        {"available"_L1, QT_TRANSLATE_NOOP("cli", "PARTS"),
            QT_TRANSLATE_NOOP("cli", "when you usually can, all of it, such as mo-morning,th-afternoon")},
        {"offers"_L1, yesNo, QT_TRANSLATE_NOOP("cli", "whether you want to give something")},
        {"job"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "your job title")},
        {"organisation"_L1, QT_TRANSLATE_NOOP("cli", "O"),
            QT_TRANSLATE_NOOP("cli", "yours, by number, name or abbreviation; none: nobody knows")},
        {"building"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "where you work")},
        {"about"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "about you")},
        {"listed"_L1, yesNo, QT_TRANSLATE_NOOP("cli", "whether colleagues find you")},
        {"show-availability"_L1, yesNo, QT_TRANSLATE_NOOP("cli", "whether they see when you can")},
        {"show-history"_L1, yesNo, QT_TRANSLATE_NOOP("cli", "whether they see what you gave")},
        json,
    };
}

Options askOptions()
{
    return {
        {"person"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
            QT_TRANSLATE_NOOP("cli", "the colleague, by account name or e-mail address")},
        {"title"_L1, QT_TRANSLATE_NOOP("cli", "S"),
            QT_TRANSLATE_NOOP("cli", "what you would like, in a few words")},
        from,
        to,
        {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "on this topic, by number or name")},
        {"format"_L1, QT_TRANSLATE_NOOP("cli", "F"),
            QT_TRANSLATE_NOOP("cli", "as what (default: desk_visit)")},
        place,
        {"question"_L1, QT_TRANSLATE_NOOP("cli", "S"),
            QT_TRANSLATE_NOOP("cli", "the question, in more words")},
        {"key"_L1, QT_TRANSLATE_NOOP("cli", "UID"),
            QT_TRANSLATE_NOOP("cli", "the same key again is the same request, for scripts that try again")},
        json,
    };
}

} // namespace

std::vector<Verb> directoryVerbs()
{
    const char *const id = QT_TRANSLATE_NOOP("cli", "ID");
    const Option note{"note"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "a word with it")};
    return {
        {"trainers"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Finds colleagues who know, give or offer something, the best first, and why."),
            with(filters(), {json}), {}, trainersCommand},
        {"export vcard"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Writes the colleagues of the filters as vCard 3.0, for address books."),
            with(filters(), {output}), {}, exportVcardsCommand},
        {"profile"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Shows what you tell colleagues of yourself."),
            {json}, {}, profileCommand},
        {"profile set"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Changes what is given of your profile."),
            profileOptions(), {}, setProfileCommand},
        {"requests"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Lists the requests for help to you and from you, and where each stands."),
            {json}, {}, requestsCommand},
        {"request ask"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Asks a colleague to come by or to give something."), askOptions(),
            {"person"_L1, "title"_L1, "from"_L1}, askCommand},
        {"request accept"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Accepts a request: it becomes a session in the calendar."),
            {request, json}, {"request"_L1}, acceptRequestCommand},
        {"request move"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Proposes another time or place for a request."),
            {request, from, to, place, note, json}, {"request"_L1, "from"_L1}, moveRequestCommand},
        {"request decline"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Declines a request."),
            {request, note, json}, {"request"_L1}, declineRequestCommand},
        {"request withdraw"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Takes a request of yours back."),
            {request, json}, {"request"_L1}, withdrawRequestCommand},
        {"person export"_L1, id,
            QT_TRANSLATE_NOOP("cli",
                "Writes all that is known of a colleague as JSON, by the number that 'tjc people' "
                "shows. For administrators, and of yourself; on a server notices and requests are "
                "told to their owner only."),
            {output}, {}, exportPersonCommand},
        {"person erase"_L1, id,
            QT_TRANSLATE_NOOP("cli",
                "Erases what is known of a colleague; counts, and the sessions that were given, "
                "stay. It cannot be undone. For administrators, and of yourself."),
            {{"yes"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "say that it is meant")}, json}, {"yes"_L1},
            erasePersonCommand},
    };
}

} // namespace tjc::cli
