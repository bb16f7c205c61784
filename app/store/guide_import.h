#pragma once

#include "domain/guide.h"
#include "store/import.h"

namespace tjc::store {

/// Writes the topics of a file: one that is known by its identifier, or by its name where it has none, is updated where
/// the row differs; anything else is added. A name that another identifier has already is told apart by what the topic
/// stands under, else by a number. Where topics stand, and what is advised in their place, is settled when all of them are
/// there. Refused rows: Invalid "topic.unknown" (no name, and no topic of that identifier), Invalid "topic.parent" and
/// "topic.instead" (a name that there is none of; an unknown identifier of another list leaves it as it is), Conflict
/// "topic.loop". Ends with writeIndex(). As importPeople() for the rest.
[[nodiscard]] Result<ImportCounts> importTopics(db::Writer &writer, const Parts<ImportedTopic> &parts,
    Refusals &refusals, const Progress *progress, Fates<ImportedTopic> *fates = nullptr);

} // namespace tjc::store
