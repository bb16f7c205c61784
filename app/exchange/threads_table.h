#pragma once

#include "domain/forum.h"
#include "exchange/table.h"

namespace tjc {

/// `Gesprek-id;Soort;Titel;Begonnen door;Begonnen;Laatste bericht;Door;Reacties;Stemmen;Opgelost;Vast;Gesloten;Onderwerp(en);
/// Over`. Opgelost is empty for what is no question.
void threadsHeader(Table &to);
void threadsRow(Table &to, const ThreadRow &thread);

} // namespace tjc
