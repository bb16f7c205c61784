#include "base/text.h"

namespace tjc::detail {

namespace {

bool isUnwanted(QChar c, bool lines)
{
    if (c == u'\n')
        return !lines;
    const auto u = c.unicode();
    const bool control = c.category() == QChar::Other_Control;
    const bool bidi = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    return control || bidi || u == 0xFEFF || u == 0xFFFE || u == 0xFFFF;
}

} // namespace

Result<QString> cleanText(const QString &raw, qsizetype max, const QString &subject, bool lines)
{
    QString clean;
    clean.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (c == u'\r' && lines) {
            if (i + 1 >= raw.size() || raw.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\r' || c == u'\t') {
            clean += lines && c == u'\n' ? u'\n' : u' ';
        } else if (!isUnwanted(c, lines)) {
            clean += c;
        }
    }
    clean = clean.trimmed().normalized(QString::NormalizationForm_C);
    if (clean.isEmpty())
        return Error{ErrorKind::Invalid, subject + QLatin1StringView(".empty")};
    if (clean.size() > max)
        return Error{ErrorKind::Invalid, subject + QLatin1StringView(".too_long"), QString::number(max)};
    return clean;
}

} // namespace tjc::detail
