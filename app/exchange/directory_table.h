#pragma once

#include "domain/directory.h"
#include "domain/directory_columns.h"
#include "exchange/table.h"

namespace tjc {

/// `Collega-id;Naam;Account;E-mail;Organisatie;Functie;Gebouw;Onderwerp(en);Niveau(s);Talen;Werkvormen;Wil geven;Gegeven`,
/// or those that are asked; the levels stand in the order of the topics. readPeopleCsv() reads back what it has a field
/// for.
void directoryHeader(Table &to, const DirectoryColumns &columns = allDirectoryColumns());
void directoryRow(
    Table &to, const DirectoryRow &person, const DirectoryColumns &columns = allDirectoryColumns());

} // namespace tjc
