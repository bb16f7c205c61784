#pragma once

#include "domain/directory.h"
#include "domain/help.h"

#include <QString>

namespace tjc {

// Words for people, in the language of the installed translator, for the window and the command line alike.

/// "expert", "good", "basic".
[[nodiscard]] QString levelLabel(Level level);
/// "subject", "skill", "platform", "device".
[[nodiscard]] QString kindLabel(TopicKind kind);
/// "morning".
[[nodiscard]] QString partLabel(DayPart part);
/// "Dutch"; the code itself for a language that is in no list of ours.
[[nodiscard]] QString languageLabel(const QString &code);
/// "iPad (expert)", "gave “iPad in the meeting” 3 times", "name", "works at …".
[[nodiscard]] QString reasonText(const HitReason &reason);
/// All of them, with · between: "iPad (expert) · gave “iPad in the meeting” 3 times".
[[nodiscard]] QString reasonsText(const QList<HitReason> &reasons);
/// Where a request stands, as `me` reads it: "waits for your answer", "accepted".
[[nodiscard]] QString helpStateText(const HelpRequest &request, PersonId me);

} // namespace tjc
