#include "cli/forum_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option search{"search"_L1, QT_TRANSLATE_NOOP("cli", "TEXT"),
    QT_TRANSLATE_NOOP("cli",
        "words, each also as the beginning of one, \"phrases\", van:NAME, onderwerp:TOPIC, and is:opgelost, "
        "onopgelost, onbeantwoord, vraag, gesprek, vast or gesloten; the same in English")};
const Option topic{
    "topic"_L1, QT_TRANSLATE_NOOP("cli", "T"), QT_TRANSLATE_NOOP("cli", "on this topic, by number or name")};
const Option most{
    "most"_L1, QT_TRANSLATE_NOOP("cli", "N"), QT_TRANSLATE_NOOP("cli", "at most so many (default: 50)")};
const Option text{"text"_L1, QT_TRANSLATE_NOOP("cli", "S"),
    QT_TRANSLATE_NOOP("cli", "what it says, in Markdown; - reads it from standard input")};
const Option post{
    "post"_L1, QT_TRANSLATE_NOOP("cli", "ID"), QT_TRANSLATE_NOOP("cli", "the post, by its number")};

} // namespace

std::vector<Verb> forumVerbs()
{
    const char *const id = QT_TRANSLATE_NOOP("cli", "ID");
    return {
        {"threads"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists the threads of the forum, the latest first, pinned ones above."),
            {search, topic,
                {"kind"_L1, "question|discussion",
                    QT_TRANSLATE_NOOP("cli", "only questions, or only discussions")},
                {"solved"_L1, "solved|unsolved|unanswered",
                    QT_TRANSLATE_NOOP("cli", "only questions that are so")},
                {"mine"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only those that you opened or wrote in")},
                {"followed"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only those that you follow")},
                {"unread"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "only what you follow and did not read to the end")},
                {"reported"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "only those with a post that was reported; for moderators")},
                {"votes"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "most votes first, instead of the latest")},
                {"csv"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print CSV as Excel opens it")}, json},
            {}, threadsCommand},
        {"thread"_L1, id, QT_TRANSLATE_NOOP("cli", "Shows a thread with all of its posts."), {json}, {},
            threadCommand},
        {"posts"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Finds posts, the newest first, and shows where in them it stands."),
            {search,
                {"best"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "the best first: found in the title, accepted, most votes")},
                most, json},
            {"search"_L1}, postsCommand},
        {"ask"_L1, QT_TRANSLATE_NOOP("cli", "TITLE"),
            QT_TRANSLATE_NOOP("cli", "Asks a question, and names what there is already that looks like it."),
            {text, topic, {"discussion"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "begin a discussion instead")},
                json},
            {"text"_L1}, askQuestionCommand},
        {"reply"_L1, id, QT_TRANSLATE_NOOP("cli", "Writes in a thread."),
            {text,
                {"to"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                    QT_TRANSLATE_NOOP("cli", "the post of it that you answer, by its number")},
                json},
            {"text"_L1}, replyCommand},
        {"accept"_L1, id,
            QT_TRANSLATE_NOOP("cli", "Accepts a post as an answer. For who asked and moderators."),
            {{"undo"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "take that back")}, json}, {}, acceptCommand},
        {"report"_L1, id, QT_TRANSLATE_NOOP("cli", "Reports a post to the moderators."),
            {{"reason"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "why")}}, {"reason"_L1},
            reportCommand},
        {"reports"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists the posts that were reported, the oldest first. For moderators."),
            {json}, {}, reportsCommand},
        {"moderate"_L1, QT_TRANSLATE_NOOP("cli", "DEED"),
            QT_TRANSLATE_NOOP("cli",
                "Does a moderator's work. DEED is hide or restore, of a post or a thread; lock, unlock, pin, unpin or merge, of a thread; or dismiss, which settles the reports of a post. Who wrote it is told why. For moderators."),
            {{"thread"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                 QT_TRANSLATE_NOOP("cli", "the thread, by its number")},
                post,
                {"into"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                    QT_TRANSLATE_NOOP("cli", "with merge: the thread that stays, by its number")},
                {"reason"_L1, QT_TRANSLATE_NOOP("cli", "S"),
                    QT_TRANSLATE_NOOP("cli", "why; to hide something there must be one")}},
            {}, moderateCommand},
        {"audit"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Lists what moderators did and others tried, the newest first. For moderators."),
            {most,
                {"before"_L1, QT_TRANSLATE_NOOP("cli", "N"),
                    QT_TRANSLATE_NOOP("cli", "what stands before this number of the log")},
                json},
            {}, auditCommand},
        {"import threads"_L1, QT_TRANSLATE_NOOP("cli", "FOLDER"),
            QT_TRANSLATE_NOOP("cli",
                "Takes in a forum of others: the folder of a Stack Exchange data dump. What is there already is left as "
                "it is. What cannot be taken is named, and the rest is taken. For coordinators and administrators."),
            {{"as"_L1, "stackexchange", QT_TRANSLATE_NOOP("cli", "what it is (default: stackexchange)")},
                json},
            {}, importThreadsCommand},
    };
}

} // namespace tjc::cli
