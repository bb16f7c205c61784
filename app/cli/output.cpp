#include "cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

namespace tjc::cli {

namespace {

constexpr qsizetype bufferSize = 1 << 15;
/// A wider cell is written whole, but does not push all others away.
constexpr qsizetype widestColumn = 44;

bool isHarmful(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x200E && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C || c == 0xFEFF;
}

qsizetype columnsOf(const QString &text)
{
    return std::count_if(
        text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate() && !c.isMark(); });
}

} // namespace

QString harmless(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c == u'\t' || c == u'\n')
            c = u' ';
        else if (isHarmful(c.unicode()))
            c = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

void Out::bytes(QByteArrayView utf8)
{
    if (!m_open)
        return;
    m_buffer.append(utf8);
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Out::line(const QString &text)
{
    bytes(harmless(text).toUtf8() + '\n');
}

bool Out::flush()
{
    qsizetype done = 0;
    while (m_open && done < m_buffer.size()) {
        errno = 0;
        const qint64 written = m_device.write(m_buffer.constData() + done, m_buffer.size() - done);
        m_open = written > 0;
        m_readerGone = !m_open && errno == EPIPE;
        done += written;
    }
    m_buffer.clear();
    return m_open;
}

void Table::write(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = harmless(cells.at(i));
        line += cell;
        if (i + 1 < cells.size())
            line += QString(std::max<qsizetype>(0, m_widths.at(i) - columnsOf(cell)) + 2, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_out.text(line + u'\n');
}

void Table::flush()
{
    if (m_widths.isEmpty()) {
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            qsizetype width = columnsOf(m_header.at(i));
            for (const QStringList &row : m_rows)
                width = std::max(width, std::min(columnsOf(harmless(row.at(i))), widestColumn));
            m_widths += width;
        }
        if (m_showsHeader && !m_rows.isEmpty())
            write(m_header);
    }
    for (const QStringList &row : m_rows)
        write(row);
    m_rows.clear();
}

void JsonArray::add(const QJsonObject &object)
{
    m_out.bytes(m_begun ? ",\n" : "[\n");
    m_begun = true;
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(json.size());
    for (const QChar c : json) {
        if (isHarmful(c.unicode()))
            safe += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    m_out.text(safe);
}

void JsonArray::end()
{
    m_out.bytes(m_begun ? "\n]\n" : "[]\n");
}

} // namespace tjc::cli
