#pragma once

#include "domain/evaluation.h"

namespace tjc {

// What an editor does to the questions of a form; what depends on a question goes along with it.

/// The question stands at `to` then. Where it would come before what it depends on, it still depends on it: checked()
/// says so.
[[nodiscard]] EvaluationForm withMoved(const EvaluationForm &form, int from, int to);
/// What depended on it is asked always.
[[nodiscard]] EvaluationForm withoutQuestion(const EvaluationForm &form, int at);
/// A new scale question behind `after`; -1: at the beginning.
[[nodiscard]] EvaluationForm withNewQuestion(const EvaluationForm &form, int after);
/// The same questions, for one format: a form of its own that was not saved yet.
[[nodiscard]] EvaluationForm forFormat(const EvaluationForm &form, Format format);
/// What a question may depend on being answered so; none of a number or a text.
[[nodiscard]] QStringList valuesOf(const Question &question);
/// What the program can do with an answer of that kind.
[[nodiscard]] bool fits(QuestionUse use, QuestionKind kind);

} // namespace tjc
