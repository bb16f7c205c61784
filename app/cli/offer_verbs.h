#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// What is offered: a part of verbs().
[[nodiscard]] std::vector<Verb> offerVerbs();

std::unique_ptr<Command> offersCommand();
std::unique_ptr<Command> addOfferCommand();
std::unique_ptr<Command> withdrawOfferCommand();

} // namespace tjc::cli
