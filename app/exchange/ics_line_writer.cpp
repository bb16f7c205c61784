#include "exchange/ics_line_writer.h"

#include <QString>

#include <algorithm>
#include <array>

namespace tjc {

namespace {

/// Octets of a line, without its CRLF.
constexpr int longestLine = 75;

enum Kind : quint8 { Plain, Escaped, LineFeed, Dropped, Lead };

constexpr std::array<Kind, 256> makeKinds()
{
    std::array<Kind, 256> kinds = {};
    for (int c = 0; c < 0x20; ++c)
        kinds[size_t(c)] = Dropped;
    kinds['\t'] = Plain;
    kinds['\n'] = LineFeed;
    kinds['\r'] = LineFeed;
    kinds[0x7F] = Dropped;
    for (const char c : {'\\', ';', ','})
        kinds[quint8(c)] = Escaped;
    for (int c = 0x80; c < 0x100; ++c)
        kinds[size_t(c)] = Lead;
    return kinds;
}

constexpr std::array<Kind, 256> kinds = makeKinds();

qsizetype lengthOf(quint8 lead)
{
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
}

/// U+0080 … U+009F, of which U+0085 ends a line for some.
bool isControl(QByteArrayView character)
{
    return character.size() == 2 && quint8(character[0]) == 0xC2 && quint8(character[1]) < 0xA0;
}

/// U+2028 and U+2029, which end a line for some.
bool isSeparator(QByteArrayView character)
{
    return character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9";
}

} // namespace

void IcsLineWriter::begin(QByteArrayView name)
{
    m_bytes.append(name);
    m_bytes.append(':');
    m_column = int(name.size()) + 1;
}

void IcsLineWriter::end()
{
    m_bytes.append("\r\n");
    m_out.flushWhenFull();
}

void IcsLineWriter::unit(QByteArrayView bytes)
{
    if (m_column + bytes.size() > longestLine) {
        m_bytes.append("\r\n ");
        m_column = 1;
    }
    m_bytes.append(bytes);
    m_column += int(bytes.size());
}

void IcsLineWriter::put(QByteArrayView utf8, bool escape)
{
    while (!utf8.isEmpty()) {
        const Kind kind = kinds[quint8(utf8.front())];
        if (kind == Plain || (kind == Escaped && !escape)) {
            qsizetype run = 1;
            const qsizetype most = std::min<qsizetype>(utf8.size(), std::max(longestLine - m_column, 1));
            while (run < most) {
                const Kind next = kinds[quint8(utf8[run])];
                if (next != Plain && (next != Escaped || escape))
                    break;
                ++run;
            }
            unit(utf8.first(run));
            utf8 = utf8.sliced(run);
            continue;
        }
        qsizetype length = 1;
        if (kind == Lead) {
            length = std::min(lengthOf(quint8(utf8.front())), utf8.size());
            const QByteArrayView character = utf8.first(length);
            if (isSeparator(character)) {
                if (escape)
                    unit("\\n");
            } else if (!isControl(character)) {
                unit(character);
            }
        } else if (kind == Escaped) {
            const char pair[] = {'\\', utf8.front()};
            unit(QByteArrayView(pair, 2));
        } else if (kind == LineFeed) {
            if (utf8.startsWith("\r\n"))
                length = 2;
            if (escape)
                unit("\\n");
        }
        utf8 = utf8.sliced(length);
    }
}

void IcsLineWriter::text(QByteArrayView utf8)
{
    if (utf8.isValidUtf8())
        put(utf8, true);
    else
        put(QString::fromUtf8(utf8).toUtf8(), true);
}

void IcsLineWriter::raw(QByteArrayView utf8)
{
    if (utf8.isValidUtf8())
        put(utf8, false);
    else
        put(QString::fromUtf8(utf8).toUtf8(), false);
}

} // namespace tjc
