#pragma once

#include "exchange/catalogue_csv.h"

namespace tjc {

/// Which kind of catalogue the bytes of a file or an answer are, by how they begin; nullopt where they are no text.
/// What is neither JSON, XML nor a page is taken as CSV.
[[nodiscard]] std::optional<CatalogueFormat> detectCatalogue(const QByteArray &bytes);

struct CatalogueOptions {
    std::optional<CatalogueFormat> format = {}; ///< none: detectCatalogue()
    ColumnChoice columns = {};                  ///< of CSV
    CsvShape shape = {};
    LocalTime local = {};
};

/// Reads a catalogue of formal courses. A course with something wrong is named and not taken; the others are whole.
/// Errors: Invalid "catalogue.format" where it is none, and those of the reader of its format.
[[nodiscard]] Result<ParsedCatalogue> readCatalogue(
    const QByteArray &bytes, const CatalogueOptions &options = {}, const Progress *progress = nullptr);

} // namespace tjc
