#include "exchange/csv_reader.h"

#include "exchange/csv_writer.h"
#include "exchange/text_encoding.h"

#include <algorithm>
#include <cstring>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;
constexpr int sampleRecords = 30;

/// The delimiter of a leading line "sep=;", and how long that line is with its line break.
struct SepLine {
    char delimiter;
    qsizetype length;
};

std::optional<SepLine> sepLine(QByteArrayView text)
{
    if (text.size() < 5 || qstrnicmp(text.data(), 4, "sep=", 4) != 0)
        return std::nullopt;
    const char delimiter = text[4];
    qsizetype end = 5;
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end < text.size() && text[end] == '\n')
        ++end;
    if ((end == 5 && end < text.size()) || (delimiter != ',' && delimiter != ';' && delimiter != '\t'))
        return std::nullopt;
    return SepLine{delimiter, end};
}

} // namespace

CsvReader::CsvReader(QByteArray text, char delimiter, TextEncoding encoding)
    : m_text(std::move(text)), m_delimiter(delimiter), m_encoding(encoding)
{
    m_data = m_text.data();
}

Result<CsvReader> CsvReader::open(const QByteArray &bytes, const CsvShape &shape)
{
    TextEncoding encoding = shape.encoding;
    TJC_TRY(text, textAsUtf8(bytes, shape.encoding, &encoding));
    const bool isAsked = shape.delimiter != '\0';
    if (const auto line = sepLine(text)) {
        CsvReader reader(std::move(text), isAsked ? shape.delimiter : line->delimiter, encoding);
        reader.m_at = line->length;
        reader.m_line = 2;
        return reader;
    }
    const char delimiter = isAsked ? shape.delimiter : findDelimiter(text);
    return CsvReader(std::move(text), delimiter, encoding);
}

/// How well a delimiter explains the first records: which part of them has as many cells as the header, and
/// then how many cells that are. 0 where the header would be one cell.
double CsvReader::fitness(const QByteArray &sample, char delimiter)
{
    CsvReader reader(sample, delimiter);
    qsizetype columns = 0;
    int records = 0;
    int alike = 0;
    while (records < sampleRecords) {
        const auto more = reader.next();
        if (!more || !*more)
            break;
        if (records > 0 && reader.m_at >= sample.size())
            break; // may be cut off
        if (records == 0)
            columns = reader.size();
        alike += reader.size() == columns;
        ++records;
    }
    if (columns < 2)
        return 0;
    return double(alike) / records + double(columns) / (2.0 * maxColumns);
}

char CsvReader::findDelimiter(const QByteArray &text)
{
    const QByteArray sample = text.first(std::min(text.size(), sampleBytes));
    char best = ';';
    double most = 0;
    for (const char candidate : {';', ',', '\t'}) {
        if (const double fit = fitness(sample, candidate); fit > most) {
            most = fit;
            best = candidate;
        }
    }
    return best;
}

Error CsvReader::failure(QLatin1StringView subject, qint64 line) const
{
    return Error{ErrorKind::Invalid, subject, QString::number(line)};
}

void CsvReader::skipLineBreak()
{
    const qsizetype size = m_text.size();
    if (m_at < size && m_data[m_at] == '\r')
        ++m_at;
    if (m_at < size && m_data[m_at] == '\n')
        ++m_at;
    ++m_line;
}

/// From behind the opening quote up to behind the closing one; the text between is left at [from, to).
Result<void> CsvReader::readQuoted(qsizetype &from, qsizetype &to)
{
    const qsizetype size = m_text.size();
    const qint64 startLine = m_line;
    from = to = m_at;
    for (;;) {
        const qsizetype start = m_at;
        const auto *quote =
            start < size ? static_cast<const char *>(std::memchr(m_data + start, '"', size_t(size - start)))
                         : nullptr;
        if (!quote)
            return failure("csv.quote"_L1, startLine);
        const qsizetype end = quote - m_data;
        if (to - from + (end - start) > maxCell)
            return failure("csv.cell_too_long"_L1, startLine);
        for (qsizetype i = start; i < end; ++i) {
            const char c = m_data[i];
            m_line += c == '\n' || (c == '\r' && m_data[i + 1] != '\n');
        }
        if (to != start)
            std::memmove(m_data + to, m_data + start, size_t(end - start));
        to += end - start;
        m_at = end + 1;
        if (m_at >= size || m_data[m_at] != '"')
            return {};
        m_data[to++] = '"';
        ++m_at;
    }
}

Result<void> CsvReader::readCell()
{
    const qsizetype size = m_text.size();
    qsizetype from = m_at;
    qsizetype to = m_at;
    if (m_at < size && m_data[m_at] == '"') {
        ++m_at;
        TJC_CHECK(readQuoted(from, to));
    }
    // What follows a closing quote, or a whole cell without quotes.
    const qsizetype rest = m_at;
    while (m_at < size && m_data[m_at] != m_delimiter && m_data[m_at] != '\n' && m_data[m_at] != '\r')
        ++m_at;
    if (m_at > rest) {
        if (to != rest)
            std::memmove(m_data + to, m_data + rest, size_t(m_at - rest));
        to += m_at - rest;
    }
    if (to - from > maxCell)
        return failure("csv.cell_too_long"_L1, m_recordLine);
    QByteArrayView cell(m_data + from, to - from);
    if (!cell.isEmpty() && cell.front() == '\'' && isGuardedCell(cell))
        cell = cell.sliced(1);
    m_cells.push_back(cell);
    return {};
}

Result<bool> CsvReader::next()
{
    const qsizetype size = m_text.size();
    while (m_at < size && (m_data[m_at] == '\r' || m_data[m_at] == '\n'))
        skipLineBreak();
    m_cells.clear();
    m_recordLine = m_line;
    if (m_at >= size)
        return false;
    if (++m_rows > maxRows)
        return failure("csv.too_many_rows"_L1, m_line);
    for (;;) {
        TJC_CHECK(readCell());
        if (m_at >= size)
            return true;
        if (m_data[m_at] != m_delimiter) {
            skipLineBreak();
            return true;
        }
        ++m_at;
        if (m_cells.size() >= maxColumns)
            return failure("csv.too_many_columns"_L1, m_recordLine);
    }
}

} // namespace tjc
