#include "cli/help.h"

#include "cli/verbs.h"
#include "cli/words.h"

#include <algorithm>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 92;
constexpr qsizetype widestTerm = 34;

/// Two columns: a term, and what it means beside it; under it where the term is too wide for that.
QString definitions(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype widest = 0;
    for (const auto &[term, meaning] : rows)
        widest = std::max(widest, term.size() <= widestTerm ? term.size() : 0);
    const int indent = int(widest) + 4;
    QString text;
    for (const auto &[term, meaning] : rows) {
        text += u"  "_s + term.leftJustified(indent - 2);
        if (term.size() > widest)
            text += u'\n' + QString(indent, u' ');
        text += wrapped(meaning, width, indent) + u'\n';
    }
    return text;
}

QString usage(const Verb &verb)
{
    QString text = verb.name;
    if (verb.operand)
        text += u' ' + translate("cli", verb.operand);
    for (const QLatin1StringView name : verb.required) {
        const auto option =
            std::ranges::find_if(verb.options, [&](const Option &o) { return o.name == name; });
        text += u" --"_s + name + u' ' + translate("cli", option->value);
    }
    return text;
}

QString optionTable(const std::vector<Option> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const Option &option : options) {
        QString term = option.letter != 0 ? u"-%1, --"_s.arg(QLatin1Char(option.letter)) : u"--"_s;
        term += option.name;
        if (option.value)
            term += u' ' + translate("cli", option.value);
        rows.emplace_back(term, translate("cli", option.help));
    }
    return definitions(rows);
}

QString helpOf(const Verb &verb)
{
    QString text = translate("cli", "Usage: %1").arg(u"tjc [--workspace URL] "_s + usage(verb));
    if (verb.options.size() > verb.required.size())
        text += u' ' + translate("cli", "[options]");
    text += u"\n\n"_s + wrapped(translate("cli", verb.summary), width, 0) + u'\n';
    if (!verb.options.empty())
        text += u'\n' + translate("cli", "Options:") + u'\n' + optionTable(verb.options);
    return text;
}

} // namespace

QString helpText()
{
    QList<std::pair<QString, QString>> rows;
    for (const Verb &verb : verbs())
        rows.emplace_back(usage(verb), translate("cli", verb.summary));
    rows.emplace_back(
        translate("cli", "help [VERB]"), translate("cli", "Shows this, or all about one verb."));
    return translate("cli", "tjc – the schedule of colleagues who train each other") + u"\n\n"_s
           + translate("cli", "Usage: %1").arg(translate("cli", "tjc [--workspace URL] VERB [options]"))
           + u"\n\n"_s + translate("cli", "Verbs:") + u'\n' + definitions(rows) + u'\n'
           + translate("cli", "Before the verb:") + u'\n' + optionTable(globalOptions()) + u'\n'
           + wrapped(translate("cli",
                         "Exits with 0 when it is done, 1 when it failed (one sentence says why), and 2 "
                         "when the command line is wrong."),
               width, 0)
           + u'\n';
}

QString helpText(const QString &words)
{
    if (words.isEmpty() || words == "help"_L1)
        return helpText();
    QStringList texts;
    for (const Verb &verb : verbs()) {
        if (verb.name == words || QString(verb.name).startsWith(words + u' '))
            texts += helpOf(verb);
    }
    return texts.join(u'\n');
}

} // namespace tjc::cli
