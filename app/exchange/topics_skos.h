#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/guide.h"
#include "domain/import.h"

namespace tjc {

/// Whether the bytes begin as XML.
[[nodiscard]] bool isXml(const QByteArray &bytes);

/// Reads the concepts of a SKOS vocabulary in RDF/XML: skos:Concept, and rdf:Description of that rdf:type; their prefLabel,
/// altLabel, definition (or dc(terms):description, scopeNote), broader and narrower, and what stands inside each other.
/// Texts are taken in the first language of `languages` that there is, else without one, else any. What stands under
/// several stands under the first. A document type is refused: entities are not expanded. At most 200,000 concepts, 32
/// deep. Row errors: row.id (no rdf:about), row.topic.name, row.topic.labels. Errors: Invalid "xml.syntax" (argument: the
/// line), "xml.doctype", "skos.too_deep", "skos.too_many", "skos.no_concepts"; Cancelled "import".
[[nodiscard]] Result<Parsed<ImportedTopic>> readTopicsSkos(const QByteArray &bytes,
    const QStringList &languages = {QStringLiteral("nl"), QStringLiteral("en")},
    const Progress *progress = nullptr);

} // namespace tjc
