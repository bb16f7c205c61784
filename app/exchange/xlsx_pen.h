#pragma once

#include "base/result.h"

#include <QByteArray>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace tjc {

enum class XlsxStyle : quint8 { None, Header, Date, Time, TimeWithSeconds, DateTime, DateTimeWithSeconds };

/// What a sheet needs at the end.
struct XlsxSheetLook {
    std::vector<int> widths; ///< of the columns, in characters
    quint32 rows;            ///< with the header
    int filtered;            ///< columns that the header filters; 0 where there is none
};

/// The side of libxlsxwriter: cells go to a thread of its own, in the order they come, since writing one costs several
/// times what reading one from a database does. What is on its way is bounded. All calls from one thread.
class XlsxPen
{
public:
    /// nullptr where the workbook cannot be begun.
    [[nodiscard]] static std::unique_ptr<XlsxPen> open(const QString &path);
    XlsxPen(const XlsxPen &) = delete;
    XlsxPen &operator=(const XlsxPen &) = delete;
    ~XlsxPen();

    /// One more sheet, numbered from 0; `name` is one that Excel takes and that no other sheet has.
    void addSheet(const QByteArray &name);
    /// `utf8` is a valid text that fits in a cell. The rows of a sheet come in order.
    void text(size_t sheet, quint32 row, int column, QByteArrayView utf8, XlsxStyle style = XlsxStyle::None);
    void number(size_t sheet, quint32 row, int column, double value, XlsxStyle style = XlsxStyle::None);

    /// Writes the file, once. Denied "file.write".
    [[nodiscard]] Result<void> finish(const std::vector<XlsxSheetLook> &looks);

private:
    struct Cell {
        enum Kind : quint8 { NewSheet, Text, Number } kind;
        XlsxStyle style;
        quint16 column;
        quint32 row;
        quint32 sheet;
        qsizetype from; ///< where its text begins; ends at a zero
        double number;
    };
    struct Batch {
        std::vector<Cell> cells;
        QByteArray texts;
    };

    explicit XlsxPen(lxw_workbook *workbook);
    void add(const Cell &cell, QByteArrayView text);
    void send();
    void run();
    void write(const Batch &batch);
    void stop();

    lxw_workbook *m_workbook;
    std::array<lxw_format *, 7> m_formats = {}; ///< by XlsxStyle
    std::vector<lxw_worksheet *> m_sheets;      ///< of the thread, until it has ended
    bool m_failed = false;                      ///< of the thread, until it has ended
    Batch m_batch;                              ///< being filled
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_queue; ///< guarded by m_mutex
    bool m_isLast = false;     ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace tjc
