#include "exchange/csv_columns.h"

#include "exchange/cell_values.h"
#include "exchange/csv_reader.h"
#include "exchange/row_collector.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRecords = 50;
constexpr qsizetype samplesOfColumn = 3;
constexpr qsizetype maxSample = 60;

} // namespace

Result<CsvColumns> csvColumns(const QByteArray &bytes, const CsvShape &shape, const PlanOf &planOf)
{
    TJC_TRY(csv, CsvReader::open(bytes, shape));
    TJC_TRY(any, csv.next());
    if (!any)
        return Error{ErrorKind::Invalid, u"file.empty"_s};
    CsvColumns found{csv.shape(), {}};
    const QStringList header = headerOf(csv);
    TJC_TRY(plan, planOf(header));
    for (qsizetype i = 0; i < header.size(); ++i)
        found.columns += CsvColumn{header[i], {}, plan.fields.value(i)};
    for (int record = 0; record < sampleRecords; ++record) {
        if (const auto more = csv.next(); !more || !*more)
            break;
        for (qsizetype i = 0; i < qMin(csv.size(), header.size()); ++i) {
            QStringList &samples = found.columns[i].samples;
            if (samples.size() >= samplesOfColumn)
                continue;
            // What is cut off does not need to be cleaned first.
            const QByteArrayView cell = csv.cell(i).first(qMin(csv.cell(i).size(), 8 * maxSample));
            const QString value = clippedText(QString::fromUtf8(cell), maxSample);
            if (!value.isEmpty() && !samples.contains(value))
                samples += value;
        }
    }
    return found;
}

QStringList fieldNames(std::span<const ColumnField> fields)
{
    QStringList names;
    for (const ColumnField &field : fields) {
        if (field.field != ignoredColumn)
            names += QString(field.names).section(u' ', 0, 0);
    }
    return names;
}

} // namespace tjc
