#pragma once

#include "exchange/local_time.h"
#include "exchange/table.h"
#include "exchange/xlsx_pen.h"

#include <QHash>
#include <QTemporaryFile>

#include <memory>
#include <vector>

class QIODevice;

namespace tjc {

/// A list as an Excel workbook: dates, times and numbers are those of Excel, the header stays in sight and filters, and
/// the columns are as wide as what is in them. All other cells are texts, whatever they begin with: never a formula,
/// nor a link. Rows are kept on disk until the end, so that memory does not grow with their number.
///
/// Times are local. Excel's clock knows no offset: in the hour that autumn repeats both passes look the same. Whole days
/// have no time, and as end their last day.
///
/// Errors of finish(): Invalid "xlsx.too_many_rows" or "xlsx.too_many_sheets" beyond what Excel reads, Denied
/// "file.write".
class XlsxTable final : public Table
{
public:
    /// `device` must be open for writing and outlive the table; nothing is written to it before finish(). `sheet` is the
    /// name of the first sheet.
    XlsxTable(QIODevice &device, const QString &sheet, LocalTime local = {});

    /// The rows from now on go to the sheet of this name, which is made, with the header, where it is not there. Between
    /// rows only. The first sheet is made by the first row, so that it is left out where all rows go elsewhere.
    void onSheet(const QString &name);

    void header(const QList<QByteArrayView> &names) override;
    void text(QByteArrayView utf8) override;
    void number(qint64 value) override;
    void empty() override { ++m_column; }
    void list(QByteArrayView items) override;
    void span(Span when, bool allDay, End end) override;
    void spanCell(Span when, bool allDay, SpanCell which) override;
    void moment(Instant at) override;
    void endRow() override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct Sheet {
        size_t number = 0;
        quint32 rows = 0;
        std::vector<int> widths;
    };

    [[nodiscard]] Sheet *current();
    Sheet *make(const QString &name);
    void writeHeader(Sheet &sheet);
    void serial(double days, XlsxStyle style, int width);
    void beginOf(const LocalFields &begin, bool allDay);
    void endOf(Span when, bool allDay, const LocalFields &begin);
    void day(const LocalFields &at);
    void time(const LocalFields &at);
    void dayAndTime(const LocalFields &at, bool withSeconds);
    void widen(Sheet &sheet, int width) const;
    void fail(Error error);
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QIODevice &m_device;
    LocalTime m_local;
    QTemporaryFile m_file;
    std::unique_ptr<XlsxPen> m_pen; ///< none where it could not be begun
    QList<QByteArray> m_header;
    QString m_name;                      ///< of the sheet that the rows go to
    std::vector<Sheet> m_sheets;         ///< in the order they were made
    QHash<QString, size_t> m_byName;     ///< as asked for
    QHash<QString, size_t> m_byFreeName; ///< as in the workbook, lower case
    size_t m_current = 0;
    int m_column = 0;
    QByteArray m_scratch;
    QByteArray m_list;
    std::optional<Error> m_error;
};

} // namespace tjc
