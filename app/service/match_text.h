#pragma once

#include "domain/matching.h"

#include <QString>

namespace tjc {

/// Why, as one sentence in the language of the installed translator: "Expert op dit onderwerp, gaf het 3 keer en wil er
/// graag iets over geven; geeft al 2 bijeenkomsten." Empty where there is no reason.
[[nodiscard]] QString whySentence(const QList<MatchPoint> &why);
/// "Over hetzelfde onderwerp, met plaats."
[[nodiscard]] QString whySentence(const QList<TrainingReason> &why);

} // namespace tjc
