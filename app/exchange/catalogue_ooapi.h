#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/catalogue.h"
#include "exchange/local_time.h"

namespace tjc {

/// Reads courses of the Open Education API, version 5 or 6 (`Course`), and course offerings (`CourseOffering`) whose
/// course stands in them or earlier in the same text: a page with `items`, an array, or one alone. Names are lists of
/// {language, value}: Dutch goes first, then English. The identifier is the courseId, else the primary code. Effort is the
/// study load in hours (a credit of ECTS is 28), else a duration of hours. Only an array or an only page is whole.
/// Row errors: row.title.empty, row.id, row.duplicate_id, row.cost, row.course_missing, row.date, row.end_before_begin.
/// Errors: those of textAsUtf8() and JsonItems, Invalid "catalogue.empty", "catalogue.too_many"; Cancelled "import".
[[nodiscard]] Result<ParsedCatalogue> readCatalogueOoapi(
    const QByteArray &bytes, const LocalTime &local = {}, const Progress *progress = nullptr);

} // namespace tjc
