#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/catalogue.h"
#include "exchange/local_time.h"

namespace tjc {

/// Reads program files of EDU-DEX: one <program> as the root, or several below another root. The identifier is
/// the supplier's orgUnitId, a slash and programId; the provider is that orgUnitId. Texts are in Dutch where there are, then English. The price is the sum of the required
/// costs of the generic run, else of the first dated run. A dated run becomes a run, at the hours of its only day of
/// lessons where it has one. Only a file of several programs is whole.
/// Row errors: row.title.empty, row.id, row.duplicate_id, row.cost, row.date, row.end_before_begin.
/// Errors: Invalid "file.too_large" (over 64 MiB), "xml.syntax" (argument: the line), "xml.doctype", "xml.too_deep",
/// "edudex.directory" and "edudex.institute" (the files beside the programs), "file.not_edudex", "catalogue.empty", "catalogue.too_many"; Cancelled "import".
[[nodiscard]] Result<ParsedCatalogue> readCatalogueEduDex(
    const QByteArray &bytes, const LocalTime &local = {}, const Progress *progress = nullptr);

} // namespace tjc
