#include "cli/column_map.h"

#include "cli/words.h"

namespace tjc::cli {

namespace {

/// Reads one name up to `stop` characters outside quotes; leaves `at` on the stop or the end.
QString name(const QString &text, qsizetype &at, QStringView stops)
{
    QString result;
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    if (at < text.size() && text.at(at) == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text.at(at) == u'"') {
                if (at + 1 >= text.size() || text.at(at + 1) != u'"')
                    break;
                ++at;
            }
            result += text.at(at);
        }
        ++at;
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        return result;
    }
    for (; at < text.size() && !stops.contains(text.at(at)); ++at) {
        if (text.at(at) == u'\\' && at + 1 < text.size())
            ++at;
        result += text.at(at);
    }
    return result.trimmed();
}

} // namespace

tl::expected<QMap<QString, QString>, QString> columnMap(const QString &text)
{
    QMap<QString, QString> columns;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const QString theirs = name(text, at, u"=,");
        const bool hasEquals = at < text.size() && text.at(at) == u'=';
        const QString ours = hasEquals ? name(text, ++at, u",") : QString();
        if (theirs.isEmpty() || ours.isEmpty() || (at < text.size() && text.at(at) != u',')) {
            return tl::unexpected(
                translate("cli", "--map is not understood from '%1' on; write \"Their header=our field,…\".")
                    .arg(text.mid(start, 40)));
        }
        if (columns.contains(theirs))
            return tl::unexpected(translate("cli", "--map names the column '%1' twice.").arg(theirs));
        columns.insert(theirs, ours);
        ++at;
    }
    if (columns.isEmpty())
        return tl::unexpected(translate("cli", "--map is empty."));
    return columns;
}

} // namespace tjc::cli
