#include "exchange/bad_rows_csv.h"

#include <QHash>

namespace tjc {

using namespace Qt::StringLiterals;

Result<void> writeBadRows(QIODevice &device, CsvDialect dialect, const QStringList &header,
    const QList<BadRow> &rows, const QList<RowError> &errors,
    const std::function<QString(const RowError &)> &reason)
{
    // A line of iCalendar may give many sessions that are refused for the same reason.
    QHash<qint64, QStringList> reasons;
    for (const RowError &error : errors) {
        QStringList &texts = reasons[error.line];
        if (const QString text = reason(error); !texts.contains(text))
            texts += text;
    }
    CsvWriter csv(device, dialect);
    for (const QString &name : header)
        csv.cell(name.toUtf8());
    csv.cell("Regel");
    csv.cell("Reden");
    csv.endRow();
    for (const BadRow &row : rows) {
        // A record with more cells than the header keeps them, behind the reason.
        for (qsizetype i = 0; i < header.size(); ++i)
            csv.cell(row.cells.value(i).toUtf8());
        csv.cell(row.line);
        csv.cell(reasons.value(row.line).join("; "_L1).toUtf8());
        for (qsizetype i = header.size(); i < row.cells.size(); ++i)
            csv.cell(row.cells.at(i).toUtf8());
        csv.endRow();
    }
    return csv.finish();
}

} // namespace tjc
