#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// Finding colleagues, one's profile, requests for help, and what is known of a person: a part of verbs().
[[nodiscard]] std::vector<Verb> directoryVerbs();

std::unique_ptr<Command> trainersCommand();
std::unique_ptr<Command> exportVcardsCommand();
std::unique_ptr<Command> profileCommand();
std::unique_ptr<Command> setProfileCommand();
std::unique_ptr<Command> requestsCommand();
std::unique_ptr<Command> askCommand();
std::unique_ptr<Command> acceptRequestCommand();
std::unique_ptr<Command> moveRequestCommand();
std::unique_ptr<Command> declineRequestCommand();
std::unique_ptr<Command> withdrawRequestCommand();
std::unique_ptr<Command> exportPersonCommand();
std::unique_ptr<Command> erasePersonCommand();

} // namespace tjc::cli
