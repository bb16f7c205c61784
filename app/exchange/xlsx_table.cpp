#include "exchange/xlsx_table.h"

#include "exchange/cell_values.h"
#include "exchange/file_buffer.h"

#include <QFile>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

// Of Excel.
constexpr quint32 maxRows = 1'048'576;
constexpr qsizetype maxSheetName = 31;
constexpr qsizetype maxCell = 32'767;
/// Each sheet keeps a file open.
constexpr size_t maxSheets = 200;

constexpr int narrowest = 6;
constexpr int widest = 60;
/// The arrow of the filter covers the end of a name.
constexpr int filterArrow = 3;

constexpr double secondsOfDay = 86'400;
/// Excel counts days from 1899-12-30, with a 29 February 1900 that never was.
constexpr qint64 daysTo1970 = 25'569;

/// Characters, as far as the width of a column goes.
int widthOf(QByteArrayView utf8)
{
    int width = 0;
    for (const char c : utf8)
        width += (quint8(c) & 0xC0) != 0x80;
    return width;
}

bool isPlainText(QByteArrayView utf8)
{
    return std::none_of(utf8.begin(), utf8.end(), [](char c) { return c == '\0' || c == '\xEF'; })
           && utf8.isValidUtf8();
}

double serialDays(const LocalFields &at)
{
    return double(daysFromCivil(at.year, at.month, at.day) + daysTo1970);
}

double serialTime(const LocalFields &at)
{
    return (at.hour * 3600 + at.minute * 60 + at.second) / secondsOfDay;
}

/// Without what Excel refuses in the name of a sheet.
QString sheetName(QString name)
{
    for (QChar &c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(maxSheetName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    // Excel keeps this name for itself.
    return name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0 ? u"Blad"_s : name;
}

} // namespace

XlsxTable::XlsxTable(QIODevice &device, const QString &sheet, LocalTime local)
    : m_device(device), m_local(std::move(local)), m_name(sheet)
{
    if (!m_file.open()) {
        fail({ErrorKind::Denied, u"file.write"_s, {}, m_file.errorString()});
        return;
    }
    m_pen = XlsxPen::open(m_file.fileName());
    if (!m_pen)
        fail({ErrorKind::Bug, u"xlsx"_s});
}

void XlsxTable::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

QString XlsxTable::freeName(const QString &wanted) const
{
    const QString name = sheetName(wanted);
    QString free = name;
    for (int i = 2; m_byFreeName.contains(free.toLower()); ++i) {
        const QString number = u" (%1)"_s.arg(i);
        free = sheetName(name.left(maxSheetName - number.size())) + number;
    }
    return free;
}

XlsxTable::Sheet *XlsxTable::make(const QString &name)
{
    if (m_error)
        return nullptr;
    if (m_sheets.size() == maxSheets) {
        fail({ErrorKind::Invalid, u"xlsx.too_many_sheets"_s, QString::number(maxSheets)});
        return nullptr;
    }
    const QString free = freeName(name);
    m_pen->addSheet(free.toUtf8());
    m_byName.insert(name, m_sheets.size());
    m_byFreeName.insert(free.toLower(), m_sheets.size());
    m_sheets.push_back({.number = m_sheets.size()});
    writeHeader(m_sheets.back());
    return &m_sheets.back();
}

XlsxTable::Sheet *XlsxTable::current()
{
    if (m_sheets.empty())
        return make(m_name);
    return m_error ? nullptr : &m_sheets[m_current];
}

void XlsxTable::onSheet(const QString &name)
{
    if (const auto known = m_byName.constFind(name); known != m_byName.cend()) {
        m_current = *known;
        return;
    }
    m_current = m_sheets.size();
    make(name);
}

void XlsxTable::writeHeader(Sheet &sheet)
{
    if (m_header.isEmpty())
        return;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        m_pen->text(sheet.number, 0, int(i), m_header.at(i), XlsxStyle::Header);
        sheet.widths.push_back(std::clamp(widthOf(m_header.at(i)) + filterArrow, narrowest, widest));
    }
    sheet.rows = 1;
}

void XlsxTable::header(const QList<QByteArrayView> &names)
{
    for (const QByteArrayView name : names)
        m_header += name.toByteArray();
}

void XlsxTable::widen(Sheet &sheet, int width) const
{
    if (size_t(m_column) >= sheet.widths.size())
        sheet.widths.resize(size_t(m_column) + 1, narrowest);
    int &known = sheet.widths[size_t(m_column)];
    known = std::max(known, std::min(width, widest));
}

void XlsxTable::text(QByteArrayView utf8)
{
    Sheet *sheet = current();
    if (!sheet || utf8.isEmpty())
        return empty();
    m_scratch.resize(0);
    if (isPlainText(utf8)) {
        m_scratch.append(utf8);
    } else {
        // What is no character of XML would spoil the whole file.
        QString text = QString::fromUtf8(utf8);
        text.remove(QChar::Null);
        text.replace(QChar(0xFFFE), QChar::ReplacementCharacter)
            .replace(QChar(0xFFFF), QChar::ReplacementCharacter);
        m_scratch = text.toUtf8();
    }
    int width = widthOf(m_scratch);
    if (m_scratch.size() > maxCell) {
        // Excel counts UTF-16 units.
        QString text = QString::fromUtf8(m_scratch).left(maxCell);
        if (text.back().isHighSurrogate())
            text.chop(1);
        m_scratch = text.toUtf8();
        width = widest;
    }
    widen(*sheet, width);
    m_pen->text(sheet->number, sheet->rows, m_column, m_scratch);
    ++m_column;
}

void XlsxTable::number(qint64 value)
{
    if (Sheet *sheet = current())
        m_pen->number(sheet->number, sheet->rows, m_column, double(value));
    ++m_column;
}

void XlsxTable::list(QByteArrayView items)
{
    m_list.resize(0);
    appendListCell(m_list, items);
    text(m_list);
}

void XlsxTable::serial(double days, XlsxStyle style, int width)
{
    if (Sheet *sheet = current()) {
        widen(*sheet, width);
        m_pen->number(sheet->number, sheet->rows, m_column, days, style);
    }
    ++m_column;
}

void XlsxTable::day(const LocalFields &at)
{
    serial(serialDays(at), XlsxStyle::Date, 10);
}

void XlsxTable::time(const LocalFields &at)
{
    if (at.second == 0)
        serial(serialTime(at), XlsxStyle::Time, 5);
    else
        serial(serialTime(at), XlsxStyle::TimeWithSeconds, 8);
}

void XlsxTable::dayAndTime(const LocalFields &at, bool withSeconds)
{
    const double days = serialDays(at) + serialTime(at);
    if (withSeconds)
        serial(days, XlsxStyle::DateTimeWithSeconds, 19);
    else
        serial(days, XlsxStyle::DateTime, 16);
}

void XlsxTable::beginOf(const LocalFields &begin, bool allDay)
{
    if (allDay)
        empty();
    else
        time(begin);
}

void XlsxTable::endOf(Span when, bool allDay, const LocalFields &begin)
{
    // Of whole days the end lies behind the last one.
    const LocalFields last = m_local.fields(allDay ? when.end().plusMs(-1) : when.end());
    const bool isSameDay = begin.day == last.day && begin.month == last.month && begin.year == last.year;
    if (allDay && isSameDay)
        empty();
    else if (allDay)
        day(last);
    else if (isSameDay)
        time(last);
    else
        dayAndTime(last, last.second != 0);
}

void XlsxTable::span(Span when, bool allDay, End end)
{
    const LocalFields begin = m_local.fields(when.begin());
    day(begin);
    beginOf(begin, allDay);
    if (end == End::With)
        endOf(when, allDay, begin);
}

void XlsxTable::spanCell(Span when, bool allDay, SpanCell which)
{
    const LocalFields begin = m_local.fields(when.begin());
    if (which == SpanCell::Date)
        day(begin);
    else if (which == SpanCell::Begin)
        beginOf(begin, allDay);
    else
        endOf(when, allDay, begin);
}

void XlsxTable::moment(Instant at)
{
    dayAndTime(m_local.fields(at), true);
}

void XlsxTable::endRow()
{
    m_column = 0;
    Sheet *sheet = current();
    if (!sheet)
        return;
    if (++sheet->rows > maxRows)
        fail({ErrorKind::Invalid, u"xlsx.too_many_rows"_s, QString::number(maxRows - 1)});
}

Result<void> XlsxTable::finish()
{
    // There is one sheet at least.
    if (!current())
        return m_error.value_or(Error{ErrorKind::Bug, u"xlsx"_s});
    std::vector<XlsxSheetLook> looks;
    for (const Sheet &sheet : m_sheets)
        looks.push_back({sheet.widths, sheet.rows, int(m_header.size())});
    TJC_CHECK(m_pen->finish(looks));
    // It was written under the name that this file has: what stands there now.
    QFile written(m_file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Denied, u"file.write"_s, {}, written.errorString()};
    FileBuffer out(m_device);
    while (!written.atEnd()) {
        const QByteArray part = written.read(64 * 1024);
        if (part.isEmpty())
            return Error{ErrorKind::Denied, u"file.write"_s, {}, written.errorString()};
        out.bytes().append(part);
        out.flushWhenFull();
    }
    return out.finish();
}

} // namespace tjc
