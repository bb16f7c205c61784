#pragma once

#include "base/result.h"
#include "domain/import.h"
#include "exchange/columns.h"

#include <QByteArray>

#include <span>

namespace tjc {

/// A column of a CSV file as it is shown to who has to say what it holds. All of it is text of others, cut short.
struct CsvColumn {
    QString name;        ///< as its header says, at most maxName; may be empty, and two may have the same
    QStringList samples; ///< up to three different values from the first records, each on one line
    QString field;       ///< what its name says that it holds: a field of ours, "ignore" or nothing
};

/// How a CSV file was read, and its columns.
struct CsvColumns {
    CsvShape shape; ///< as it was found or asked: nothing in it is still to be found out
    QList<CsvColumn> columns;
};

/// Makes a plan of the header of a file.
using PlanOf = std::function<Result<ColumnPlan>(const QStringList &header)>;

/// Reads the header and the first records. A record that cannot be read ends the looking, not more. Errors: those of
/// CsvReader for the header, Invalid "file.empty".
[[nodiscard]] Result<CsvColumns> csvColumns(
    const QByteArray &bytes, const CsvShape &shape, const PlanOf &planOf);

/// The names of the fields that a column may hold.
[[nodiscard]] QStringList fieldNames(std::span<const ColumnField> fields);

} // namespace tjc
