#include "exchange/xlsx_pen.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t cellsOfBatch = 8'192;
constexpr size_t longestQueue = 4;

} // namespace

std::unique_ptr<XlsxPen> XlsxPen::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options = {
        .constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *workbook = workbook_new_opt(name.constData(), &options);
    return workbook ? std::unique_ptr<XlsxPen>(new XlsxPen(workbook)) : nullptr;
}

XlsxPen::XlsxPen(lxw_workbook *workbook) : m_workbook(workbook)
{
    constexpr std::pair<XlsxStyle, const char *> numbers[] = {{XlsxStyle::Date, "yyyy-mm-dd"},
        {XlsxStyle::Time, "hh:mm"}, {XlsxStyle::TimeWithSeconds, "hh:mm:ss"},
        {XlsxStyle::DateTime, "yyyy-mm-dd hh:mm"}, {XlsxStyle::DateTimeWithSeconds, "yyyy-mm-dd hh:mm:ss"}};
    for (const auto &[style, format] : numbers) {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_num_format(made, format);
        format_set_align(made, LXW_ALIGN_LEFT);
        m_formats[size_t(style)] = made;
    }
    m_formats[size_t(XlsxStyle::Header)] = workbook_add_format(m_workbook);
    format_set_bold(m_formats[size_t(XlsxStyle::Header)]);
    m_thread = std::thread([this] { run(); });
}

XlsxPen::~XlsxPen()
{
    stop();
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void XlsxPen::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isLast = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void XlsxPen::send()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_queue.size() < longestQueue; });
        m_queue.push_back(std::exchange(m_batch, {}));
    }
    m_changed.notify_all();
    m_batch.cells.reserve(cellsOfBatch);
}

void XlsxPen::run()
{
    for (;;) {
        Batch batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_queue.empty() || m_isLast; });
            if (m_queue.empty())
                return;
            batch = std::move(m_queue.front());
            m_queue.pop_front();
        }
        m_changed.notify_all();
        write(batch);
    }
}

void XlsxPen::write(const Batch &batch)
{
    for (const Cell &cell : batch.cells) {
        const char *text = batch.texts.constData() + cell.from;
        if (cell.kind == Cell::NewSheet) {
            lxw_worksheet *sheet = m_failed ? nullptr : workbook_add_worksheet(m_workbook, text);
            m_failed = !sheet;
            m_sheets.push_back(sheet);
            continue;
        }
        if (m_failed)
            return;
        lxw_worksheet *sheet = m_sheets[cell.sheet];
        lxw_format *format = m_formats[size_t(cell.style)];
        if (cell.kind == Cell::Text)
            worksheet_write_string(sheet, cell.row, cell.column, text, format);
        else
            worksheet_write_number(sheet, cell.row, cell.column, cell.number, format);
    }
}

void XlsxPen::add(const Cell &cell, QByteArrayView text)
{
    Cell placed = cell;
    placed.from = m_batch.texts.size();
    if (cell.kind != Cell::Number) {
        m_batch.texts.append(text);
        m_batch.texts.append('\0');
    }
    m_batch.cells.push_back(placed);
    if (m_batch.cells.size() == cellsOfBatch)
        send();
}

void XlsxPen::addSheet(const QByteArray &name)
{
    add({.kind = Cell::NewSheet}, name);
}

void XlsxPen::text(size_t sheet, quint32 row, int column, QByteArrayView utf8, XlsxStyle style)
{
    add({.kind = Cell::Text, .style = style, .column = quint16(column), .row = row, .sheet = quint32(sheet)},
        utf8);
}

void XlsxPen::number(size_t sheet, quint32 row, int column, double value, XlsxStyle style)
{
    add({.kind = Cell::Number,
            .style = style,
            .column = quint16(column),
            .row = row,
            .sheet = quint32(sheet),
            .number = value},
        {});
}

Result<void> XlsxPen::finish(const std::vector<XlsxSheetLook> &looks)
{
    send();
    stop();
    if (m_failed || m_sheets.size() != looks.size())
        return Error{ErrorKind::Bug, u"xlsx"_s};
    for (size_t i = 0; i < looks.size(); ++i) {
        lxw_worksheet *sheet = m_sheets[i];
        const XlsxSheetLook &look = looks[i];
        for (size_t column = 0; column < look.widths.size(); ++column)
            worksheet_set_column(
                sheet, lxw_col_t(column), lxw_col_t(column), look.widths[column] + 1.5, nullptr);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        if (look.filtered == 0)
            continue;
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_autofilter(sheet, 0, 0, look.rows - 1, lxw_col_t(look.filtered - 1));
    }
    const lxw_error closed = workbook_close(std::exchange(m_workbook, nullptr));
    if (closed != LXW_NO_ERROR)
        return Error{ErrorKind::Denied, u"file.write"_s, {}, QString::fromUtf8(lxw_strerror(closed))};
    return {};
}

} // namespace tjc
