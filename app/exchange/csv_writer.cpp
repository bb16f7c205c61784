#include "exchange/csv_writer.h"

#include <charconv>
#include <cstring>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n';
}

/// Nonzero where one of the eight bytes is zero.
constexpr quint64 zeroByteIn(quint64 bytes)
{
    return (bytes - 0x0101010101010101ULL) & ~bytes & 0x8080808080808080ULL;
}

constexpr quint64 eightTimes(char c)
{
    return 0x0101010101010101ULL * quint8(c);
}

} // namespace

bool isGuardedCell(QByteArrayView cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front() != '\'')
        return startsFormula(cell.front());
    qsizetype i = 1;
    while (i < cell.size() && cell[i] == '\'')
        ++i;
    return i < cell.size() && startsFormula(cell[i]);
}

CsvWriter::CsvWriter(QIODevice &device, CsvDialect dialect)
    : m_out(device), m_buffer(m_out.bytes()), m_dialect(dialect)
{
    for (const char c : {'"', '\r', '\n', dialect.delimiter})
        m_special[quint8(c)] = true;
    if (dialect.bom)
        m_buffer.append("\xEF\xBB\xBF");
    m_rowStart = m_buffer.size();
}

bool CsvWriter::needsQuotes(QByteArrayView text) const
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const quint64 delimiters = eightTimes(m_dialect.delimiter);
    for (; end - at >= 8; at += 8) {
        quint64 bytes;
        std::memcpy(&bytes, at, 8);
        if (zeroByteIn(bytes ^ delimiters) | zeroByteIn(bytes ^ eightTimes('"'))
            | zeroByteIn(bytes ^ eightTimes('\r')) | zeroByteIn(bytes ^ eightTimes('\n')))
            return true;
    }
    for (; at != end; ++at) {
        if (m_special[quint8(*at)])
            return true;
    }
    return false;
}

void CsvWriter::separate()
{
    if (m_cells++ > 0)
        m_buffer.append(m_dialect.delimiter);
}

void CsvWriter::quoted(QByteArrayView text, bool guard)
{
    m_buffer.append('"');
    if (guard)
        m_buffer.append('\'');
    while (!text.isEmpty()) {
        const auto *quote = static_cast<const char *>(std::memchr(text.data(), '"', size_t(text.size())));
        if (!quote) {
            m_buffer.append(text);
            break;
        }
        const qsizetype length = quote - text.data() + 1;
        m_buffer.append(text.first(length));
        m_buffer.append('"');
        text = text.sliced(length);
    }
    m_buffer.append('"');
}

void CsvWriter::cell(QByteArrayView utf8)
{
    separate();
    const bool guard = m_dialect.guardFormulas && isGuardedCell(utf8);
    if (needsQuotes(utf8)) {
        quoted(utf8, guard);
        return;
    }
    if (guard)
        m_buffer.append('\'');
    m_buffer.append(utf8);
}

void CsvWriter::cell(qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    plainCell(QByteArrayView(digits, end.ptr - digits));
}

void CsvWriter::plainCell(QByteArrayView ascii)
{
    separate();
    m_buffer.append(ascii);
}

void CsvWriter::endRow()
{
    // A record of one empty cell would be a blank line, which readers skip.
    if (m_cells == 1 && m_buffer.size() == m_rowStart)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    m_cells = 0;
    m_out.flushWhenFull();
    m_rowStart = m_buffer.size();
}

} // namespace tjc
