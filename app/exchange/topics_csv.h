#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/guide.h"
#include "domain/import.h"
#include "exchange/columns.h"
#include "exchange/table.h"

namespace tjc {

struct TopicsCsvOptions {
    /// "Their header" -> uri, name, kind, labels, parent, about, not_for, instead, status, or ignore.
    ColumnChoice columns = {};
    CsvShape shape = {};
};

/// `Naam;Soort;Andere namen;Valt onder;Waarvoor;Niet voor;In plaats daarvan;Status;Uri`, which readTopicsCsv() reads back.
void topicsHeader(Table &to);
void topicsRow(Table &to, const ImportedTopic &topic);
/// The same names, for topics of files that have no columns.
[[nodiscard]] QStringList topicsColumns();
/// A topic in those columns.
[[nodiscard]] QStringList topicsCells(const ImportedTopic &topic);

/// Reads topics from CSV: ours, with headers in Dutch or English, or those of ESCO: its skills and skill groups
/// (conceptUri, preferredLabel, altLabels, description, skillType), its hierarchy (Level 0 URI, Level 0 preferred term …)
/// and its broader relations (conceptUri, broaderUri). Row errors: row.id, row.topic.name (empty or too long),
/// row.topic.kind, row.topic.labels, row.topic.about, row.topic.not_for, row.topic.status, row.topic.parent,
/// row.too_many_cells. Errors: those of CsvReader and planColumns(), Invalid "file.empty", "csv.columns_missing"
/// (argument: the columns found), Cancelled "import".
[[nodiscard]] Result<Parsed<ImportedTopic>> readTopicsCsv(
    const QByteArray &bytes, const TopicsCsvOptions &options = {}, const Progress *progress = nullptr);

} // namespace tjc
