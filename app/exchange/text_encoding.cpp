#include "exchange/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView utf8Bom = "\xEF\xBB\xBF";

/// 0x80 … 0x9F of Windows-1252; the five that it leaves open stay the control characters they are in Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text.toUtf8();
}

QByteArray fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

/// Of text without BOM: Western text in UTF-16 has a zero in most of its pairs, always on the same side.
std::optional<TextEncoding> utf16ByZeros(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 2048) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes[2 * i] == '\0';
        odd += bytes[2 * i + 1] == '\0';
    }
    if (pairs < 2)
        return std::nullopt;
    if (odd * 10 >= pairs * 7 && even * 10 < pairs)
        return TextEncoding::Utf16Le;
    if (even * 10 >= pairs * 7 && odd * 10 < pairs)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith(utf8Bom) && bytes.isValidUtf8())
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (const auto encoding = utf16ByZeros(bytes))
        return *encoding;
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

} // namespace

Result<QByteArray> textAsUtf8(const QByteArray &bytes, TextEncoding encoding, TextEncoding *found)
{
    if (bytes.size() > maxTextFile)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, QString::number(maxTextFile / (1024 * 1024))};
    const bool isAsked = encoding != TextEncoding::Detect;
    if (!isAsked)
        encoding = encodingOf(bytes);
    if (found)
        *found = encoding;
    if (encoding == TextEncoding::Utf16Le)
        return fromUtf16(bytes.sliced(bytes.startsWith("\xFF\xFE") ? 2 : 0), QStringConverter::Utf16LE);
    if (encoding == TextEncoding::Utf16Be)
        return fromUtf16(bytes.sliced(bytes.startsWith("\xFE\xFF") ? 2 : 0), QStringConverter::Utf16BE);
    const bool hasBom = bytes.startsWith(utf8Bom);
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("%PDF") || bytes.startsWith("SQLite format 3")
        || (!hasBom && bytes.first(looked).count('\0') * 50 > looked))
        return Error{ErrorKind::Invalid, u"file.not_text"_s};
    if (encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    const QByteArray text = hasBom ? bytes.sliced(3) : bytes;
    return isAsked && !text.isValidUtf8() ? QString::fromUtf8(text).toUtf8() : text;
}

} // namespace tjc
