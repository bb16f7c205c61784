#pragma once

#include "base/workspace_url.h"
#include "domain/evaluation.h"

namespace tjc {

/// The words for people, in the language of the installed translator.
[[nodiscard]] QString label(EvaluationKind kind);
[[nodiscard]] QString label(QuestionKind kind);
[[nodiscard]] QString label(QuestionUse use);
/// "1 Reaction: what did they think of it".
[[nodiscard]] QString levelText(int level);
/// "After the session · workshop", "Months later · all other kinds".
[[nodiscard]] QString formTitle(const EvaluationForm &form);

/// What is done to keep answers apart from who gave them, as it is: on a server nobody can see it, a file can be
/// compared by who has it.
[[nodiscard]] QString anonymityText(Engine engine);

/// "1 = completely disagree, 5 = completely agree"; without labels "from 1 to 5".
[[nodiscard]] QString scaleText(const Question &question);
/// A value of an answer as people read it: the option, "Yes", "4".
[[nodiscard]] QString valueText(const Question &question, const QString &value);
/// "4.3"; in Dutch "4,3".
[[nodiscard]] QString decimalText(double number);
/// "25%" of `n`; of none "0%".
[[nodiscard]] QString shareText(int count, int n);

/// One line that `&` in a text of others does not underline a letter of.
[[nodiscard]] QString unmarked(QString text);

} // namespace tjc
