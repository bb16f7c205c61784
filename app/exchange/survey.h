#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/evaluation.h"
#include "domain/import.h"

#include <QHash>

namespace tjc {

/// Where the answers to one question stand in a survey of others.
struct SurveyQuestion {
    Question question;
    QStringList columns; ///< one; of Multiple one for each option, in their order: ticked where not empty
    QHash<QString, QString>
        words;            ///< what a cell may say, as surveyWord() makes it -> the value of an Answer
    bool isOther = false; ///< Single: what is none of the words is the last option
};

/// How a survey of others becomes an evaluation, as somebody wrote it down in JSON:
///
///     {"name": "…", "kind": "after" | "follow_up", "training": "…", "day": "2018-09-07", "questions": [
///         {"column": "Worth", "kind": "scale", "values": ["Disagree", "Neutral", "Agree"]},
///         {"column": "Likely", "kind": "scale", "low": 0, "high": 10, "use": "overall", "text": "How likely …?"},
///         {"column": "Pace", "kind": "single", "options": ["Too slow", "Just right"], "other": "Other"},
///         {"columns": ["Git", "R"], "kind": "multiple", "text": "What did you learn?", "options": ["Git", "R"]},
///         {"column": "Again", "kind": "yes_no", "yes": ["Yes"], "no": ["No"], "ignore": ["I don't know"]},
///         {"column": "Comment", "kind": "text"}]}
///
/// Without a text the column's name is the wording. Values of a scale count from `low`, which is 1 unless it says so.
struct SurveyMap {
    QString name; ///< tells this survey from others: it is imported once
    EvaluationKind kind = EvaluationKind::After;
    QString training; ///< its title
    Day day;          ///< of the session
    QList<SurveyQuestion> questions;

    [[nodiscard]] EvaluationForm form() const;
};

/// Invalid "json.broken", "survey.name", "survey.training", "survey.day", "survey.questions", "survey.question" (the
/// argument is its place from 1: no column, an unknown kind, or values that do not fit it), and those of
/// checked(EvaluationForm).
[[nodiscard]] Result<SurveyMap> readSurveyMap(const QByteArray &json);

/// What one colleague answered: to each question of the map, in its order; empty: nothing.
struct SurveyBallot {
    qint64 line;
    QList<QStringList> answers;
};

/// The ballots of a CSV file; a row without any answer is none. Row errors: row.survey.value (a word that the map does not
/// know, or a number beyond the scale), row.survey.text (longer than maxOpenAnswer), row.too_many_cells. Errors: those of
/// CsvReader, Invalid "file.empty", "survey.column" (argument: a column of the map that the file does not have),
/// Cancelled "import".
[[nodiscard]] Result<Parsed<SurveyBallot>> readSurvey(
    const QByteArray &csv, const SurveyMap &map, const Progress *progress = nullptr);

/// A word of a cell as it is compared: spaces of all kinds as one, without regard to case.
[[nodiscard]] QString surveyWord(const QString &cell);

} // namespace tjc
