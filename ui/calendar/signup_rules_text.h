#pragma once

#include "domain/signup_defaults.h"

namespace tjc {

/// How a session is signed up for, beyond its seats.
struct SignupRules {
    std::optional<Instant> opens;
    std::optional<Instant> closes;
    bool needsApproval = false;
    SessionRules rules;

    friend bool operator==(const SignupRules &, const SignupRules &) = default;
};
[[nodiscard]] SignupRules rulesOf(const SessionDraft &draft);
void setRules(SessionDraft &draft, const SignupRules &rules);
[[nodiscard]] SignupRules rulesOf(const SignupDefaults &defaults);

/// Only what differs from no rule at all: "waiting list of at most 10", "no other session at the same time".
[[nodiscard]] QStringList ruleTexts(const SessionRules &rules);
/// One or two sentences: "Sign-up until …; free to sign off until …. Waiting list of at most 10."
[[nodiscard]] QString rulesSummary(const SignupRules &rules);

} // namespace tjc
