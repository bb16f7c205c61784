#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// Wishes: a part of verbs().
[[nodiscard]] std::vector<Verb> wishVerbs();

std::unique_ptr<Command> wishesCommand();
std::unique_ptr<Command> addWishCommand();
std::unique_ptr<Command> setWishCommand();
std::unique_ptr<Command> showWishCommand();
std::unique_ptr<Command> meTooCommand();
std::unique_ptr<Command> withdrawWishCommand();
std::unique_ptr<Command> pickUpWishCommand();
std::unique_ptr<Command> putBackWishCommand();
std::unique_ptr<Command> closeWishCommand();
std::unique_ptr<Command> reopenWishCommand();
std::unique_ptr<Command> mergeWishCommand();
std::unique_ptr<Command> planWishCommand();
std::unique_ptr<Command> unplanWishCommand();
std::unique_ptr<Command> heatCommand();

} // namespace tjc::cli
