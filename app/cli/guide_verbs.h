#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// Topics, and which tool is for what: a part of verbs().
[[nodiscard]] std::vector<Verb> guideVerbs();

std::unique_ptr<Command> topicsCommand();
std::unique_ptr<Command> showTopicCommand();
std::unique_ptr<Command> addTopicCommand();
std::unique_ptr<Command> setTopicCommand();
std::unique_ptr<Command> mergeTopicsCommand();
std::unique_ptr<Command> removeTopicCommand();
std::unique_ptr<Command> adviceCommand();
std::unique_ptr<Command> importTopicsCommand();
std::unique_ptr<Command> exportTopicsCommand();

} // namespace tjc::cli
