#include "exchange/ics_description.h"

#include "exchange/labels.h"

#include <QStringView>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formalSuffix = " (formeel)"_L1;
constexpr auto cancelled = "Geannuleerd"_L1;

/// What stands behind `label` in the last of the lines, which is taken off; empty where the last line is another.
QString takeLine(QStringList &lines, QLatin1StringView label)
{
    if (lines.isEmpty() || !lines.constLast().startsWith(label))
        return {};
    return lines.takeLast().sliced(label.size()).trimmed();
}

/// A name in quotes, with what is behind it left in `text`; nullopt where the quotes are never closed.
std::optional<QString> takeQuoted(QStringView &text)
{
    QString name;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            name += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            name += text[i++];
        } else {
            text = text.sliced(i + 1);
            return name;
        }
    }
    return std::nullopt;
}

/// "(jan@voorbeeld.example)" at the end of a name; empty where there is none.
QString takeEmail(QString &name)
{
    const qsizetype open = name.lastIndexOf(u'(');
    if (open < 0 || !name.endsWith(u')'))
        return {};
    const QString email = name.sliced(open + 1, name.size() - open - 2);
    if (email.indexOf(u'@') < 1 || email.contains(u' '))
        return {};
    name = name.first(open).trimmed();
    return email;
}

void takeTrainers(QStringView text, IcsDescription &to)
{
    while (!text.isEmpty()) {
        std::optional<QString> quoted;
        if (text.startsWith(u'"'))
            quoted = takeQuoted(text);
        const qsizetype comma = text.indexOf(u", "_s);
        QString rest = (comma < 0 ? text : text.first(comma)).toString().trimmed();
        text = comma < 0 ? QStringView() : text.sliced(comma + 2);
        QString email = takeEmail(rest);
        const QString name = quoted ? *quoted : rest;
        if (name.isEmpty())
            continue;
        // An address that stands for the name stands once; in quotes it is but a name.
        if (email.isEmpty() && !quoted && name.indexOf(u'@') > 0 && !name.contains(u' '))
            email = name;
        to.trainers += name;
        to.trainerEmails += email;
    }
}

} // namespace

std::optional<IcsDescription> icsDescriptionIn(const QString &text, bool isCancelled)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    IcsDescription found{};
    found.themeWeek = takeLine(lines, "Themaweek: "_L1);
    found.organisation = takeLine(lines, "Organisatie: "_L1);
    takeTrainers(takeLine(lines, "Met: "_L1), found);
    QString kind = takeLine(lines, "Soort: "_L1);
    found.formal = kind.endsWith(formalSuffix);
    if (found.formal)
        kind.chop(formalSuffix.size());
    const auto format = kind.isEmpty() ? std::nullopt : formatOf(kind);
    if (!format || (!lines.isEmpty() && !lines.constLast().trimmed().isEmpty()))
        return std::nullopt;
    found.format = *format;
    if (isCancelled && !lines.isEmpty() && lines.constFirst().startsWith(cancelled)) {
        const qsizetype end = lines.indexOf(QString());
        const QString reason =
            lines.mid(0, end < 0 ? lines.size() : end).join(u'\n').sliced(cancelled.size());
        if (reason.isEmpty() || reason.startsWith(": "_L1)) {
            found.cancelReason = reason.mid(2);
            lines.remove(0, end < 0 ? lines.size() : end + 1);
        }
    }
    if (!lines.isEmpty())
        lines.removeLast();
    found.summary = lines.join(u'\n');
    return found;
}

QByteArray icsTrainer(QByteArrayView name, QByteArrayView email)
{
    const bool looksLikeEmail = name.indexOf('@') > 0 && !name.contains(' ');
    const bool isPlain = !name.contains(',') && !name.startsWith('"')
                         && !(name.endsWith(')') && name.contains('@'))
                         && !(looksLikeEmail && email.isEmpty());
    QByteArray text = isPlain ? name.toByteArray() : '"' + name.toByteArray().replace('"', "\"\"") + '"';
    if (!email.isEmpty() && !(isPlain && looksLikeEmail && email == name))
        text += " (" + email.toByteArray() + ')';
    return text;
}

} // namespace tjc
