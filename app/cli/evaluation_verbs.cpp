#include "cli/evaluation_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

std::vector<Verb> evaluationVerbs()
{
    const Option json{
        "json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
    const Option session{"session"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
        QT_TRANSLATE_NOOP("cli", "the session, by the number that 'tjc sessions' shows")};
    return {
        {"evaluations"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists the sessions that you were at and are asked to evaluate."),
            {json}, {}, evaluationsCommand},
        {"evaluation results"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Shows what was answered, as far as you may see it: of each question its wording, how often each "
                "answer was given, the mean and how many answered. Nothing of fewer than five."),
            {session,
                {"training"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                    QT_TRANSLATE_NOOP(
                        "cli", "all sessions of this training, by the number of 'tjc offer list'")},
                {"trainer"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
                    QT_TRANSLATE_NOOP("cli", "all sessions that this colleague gave")},
                {"from"_L1, QT_TRANSLATE_NOOP("cli", "D"),
                    QT_TRANSLATE_NOOP("cli", "from this local day on, such as 2026-03-02")},
                {"to"_L1, QT_TRANSLATE_NOOP("cli", "D"),
                    QT_TRANSLATE_NOOP("cli", "up to and including this local day")},
                {"output"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
                    QT_TRANSLATE_NOOP("cli", "write to this file, as CSV or, where it ends so, .xlsx"), 'o'},
                json},
            {}, resultsCommand},
        {"evaluation share"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Shows colleagues the results of a session, or no longer. For its trainers and coordinators."),
            {session,
                {"texts"_L1, nullptr,
                    QT_TRANSLATE_NOOP(
                        "cli", "the open answers too, of who said that the trainer may read them")},
                {"off"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "no longer")}},
            {"session"_L1}, shareEvaluationCommand},
        {"import survey"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
            QT_TRANSLATE_NOOP("cli",
                "Takes in a survey that was held elsewhere, from CSV: as a session with its results. One bad row and "
                "nothing is written. For coordinators."),
            {{"questions"_L1, QT_TRANSLATE_NOOP("cli", "MAP.json"),
                 QT_TRANSLATE_NOOP("cli", "which column is which question, and what its words mean")},
                {"dry-run"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "tell what would happen and write nothing")},
                {"skip-bad"_L1, nullptr,
                    QT_TRANSLATE_NOOP("cli", "take the good rows; the bad ones go to FILE.errors.csv")},
                json},
            {"questions"_L1}, importSurveyCommand},
    };
}

} // namespace tjc::cli
