#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// What sessions were worth: a part of verbs().
[[nodiscard]] std::vector<Verb> evaluationVerbs();

std::unique_ptr<Command> evaluationsCommand();
std::unique_ptr<Command> resultsCommand();
std::unique_ptr<Command> shareEvaluationCommand();
std::unique_ptr<Command> importSurveyCommand();

} // namespace tjc::cli
