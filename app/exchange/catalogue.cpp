#include "exchange/catalogue.h"

#include "exchange/catalogue_edudex.h"
#include "exchange/catalogue_ooapi.h"
#include "exchange/catalogue_schemaorg.h"
#include "exchange/cell_values.h"
#include "exchange/text_encoding.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 256 * 1024;

bool isPage(const QByteArray &start)
{
    const QByteArray lower = start.toLower();
    return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<script");
}

} // namespace

std::optional<CatalogueFormat> detectCatalogue(const QByteArray &bytes)
{
    // An even number, so that UTF-16 is not cut in the middle of a character.
    const auto text = textAsUtf8(bytes.first(std::min<qsizetype>(bytes.size(), looked)));
    if (!text)
        return std::nullopt;
    const QByteArray start = trimmedCell(*text).toByteArray();
    if (start.startsWith('<'))
        return isPage(start) ? CatalogueFormat::SchemaOrg : CatalogueFormat::EduDex;
    if (!start.startsWith('{') && !start.startsWith('['))
        return CatalogueFormat::LeerRijk;
    for (const auto word : {"\"@type\"", "\"@context\"", "\"@graph\""}) {
        if (start.contains(word))
            return CatalogueFormat::SchemaOrg;
    }
    return CatalogueFormat::Ooapi;
}

Result<ParsedCatalogue> readCatalogue(
    const QByteArray &bytes, const CatalogueOptions &options, const Progress *progress)
{
    const auto format = options.format ? options.format : detectCatalogue(bytes);
    if (!format)
        return Error{ErrorKind::Invalid, u"catalogue.format"_s};
    switch (*format) {
    case CatalogueFormat::LeerRijk:
        return readCatalogueCsv(bytes, {options.columns, options.shape, options.local}, progress);
    case CatalogueFormat::SchemaOrg:
        return readCatalogueSchemaOrg(bytes, options.local, progress);
    case CatalogueFormat::Ooapi:
        return readCatalogueOoapi(bytes, options.local, progress);
    case CatalogueFormat::EduDex:
        return readCatalogueEduDex(bytes, options.local, progress);
    }
    return Error{ErrorKind::Invalid, u"catalogue.format"_s};
}

} // namespace tjc
