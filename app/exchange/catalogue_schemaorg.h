#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/catalogue.h"
#include "exchange/local_time.h"

namespace tjc {

/// Reads courses in the vocabulary of schema.org as JSON-LD: a Course, a list, an @graph or an ItemList of them, bare or
/// in the <script type="application/ld+json"> of a page. A node that is only named by its @id is looked up in the same
/// text. Names may be texts, {"@value", "@language"} or lists of these: Dutch goes first, then English. The identifier is
/// identifier, courseCode, the address that is the @id, or the url. A course instance with a date becomes a run. The
/// price of the course, else of its first instance that has one. Only a list of two or more in a file of its own is whole.
/// Row errors: row.title.empty, row.id, row.duplicate_id, row.cost, row.date, row.end_before_begin.
/// Errors: those of textAsUtf8() and JsonItems, Invalid "catalogue.page" (a page without courses), "catalogue.empty", "catalogue.too_many"; Cancelled "import".
[[nodiscard]] Result<ParsedCatalogue> readCatalogueSchemaOrg(
    const QByteArray &bytes, const LocalTime &local = {}, const Progress *progress = nullptr);

} // namespace tjc
