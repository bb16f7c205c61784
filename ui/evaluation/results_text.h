#pragma once

#include "domain/evaluation.h"
#include "ui/print/print_document.h"
#include "ui/widgets/table_clipboard.h"

namespace tjc {

// What results say, in words: the page, the clipboard and paper show the same.

/// One bar of a distribution.
struct ResultBar {
    QString name;  ///< "5, completely agree"; "Yes"; the option
    int count;     ///< how many chose it
    QString share; ///< "25%" of who answered the question
    double part;   ///< of who answered, 0…1
};

/// Whether it may be shown: a text, or of fewestAnswers or more.
[[nodiscard]] bool isEnough(const QuestionResult &result);
/// The highest step of a scale first, else as they were given. Empty where it is not enough.
[[nodiscard]] QList<ResultBar> barsOf(const QuestionResult &result);
/// "Mean 4.3 on a scale from 1 to 5, deviation 0.7 · 18 answers"; where it is not enough, that.
[[nodiscard]] QString sumText(const QuestionResult &result);
/// All of it as one text, for who hears it.
[[nodiscard]] QString spokenText(const QuestionResult &result);
/// "18 of the 24 who were asked answered (75%)." and what waits; a line for each kind.
[[nodiscard]] QStringList responseLines(const EvaluationResults &results);
/// What stands instead of results; empty where there are some.
[[nodiscard]] QString emptyText(const EvaluationResults &results);
/// "Sep 2026".
[[nodiscard]] QString monthText(Day first);
/// Why behaviour stands apart.
[[nodiscard]] QString reactionHeading();
[[nodiscard]] QString behaviourHeading();
[[nodiscard]] QString behaviourText();

/// A row a value.
[[nodiscard]] TableText resultsTable(const EvaluationResults &results);
/// The same on paper; `about` says what it is of.
[[nodiscard]] PrintDocument resultsDocument(
    const QString &title, const QString &about, const EvaluationResults &results);

} // namespace tjc
