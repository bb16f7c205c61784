#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// The forum: a part of verbs().
[[nodiscard]] std::vector<Verb> forumVerbs();

std::unique_ptr<Command> threadsCommand();
std::unique_ptr<Command> threadCommand();
std::unique_ptr<Command> postsCommand();
std::unique_ptr<Command> askQuestionCommand();
std::unique_ptr<Command> replyCommand();
std::unique_ptr<Command> acceptCommand();
std::unique_ptr<Command> reportCommand();
std::unique_ptr<Command> reportsCommand();
std::unique_ptr<Command> moderateCommand();
std::unique_ptr<Command> auditCommand();
std::unique_ptr<Command> importThreadsCommand();

} // namespace tjc::cli
