#include "cli/options.h"

#include "cli/verbs.h"
#include "cli/words.h"

#include <algorithm>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<QString> wrong(QString sentence)
{
    return tl::unexpected(std::move(sentence));
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QStringList close = closeTo(word, candidates, 2);
    return close.isEmpty() ? QString() : u' ' + translate("cli", "Did you mean %1?").arg(either(close));
}

const Option *findOption(const std::vector<Option> &options, const QString &name, bool isLetter)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
        return isLetter ? option.letter != 0 && name == QLatin1Char(option.letter) : name == option.name;
    });
    return found == options.end() ? nullptr : &*found;
}

QString noSuchOption(const QString &shown, const Verb *verb)
{
    QStringList known;
    for (const Option &option : globalOptions())
        known += "--"_L1 + option.name;
    if (verb) {
        for (const Option &option : verb->options)
            known += "--"_L1 + option.name;
        return translate("cli", "'%1' has no option %2.").arg(verb->name, shown) + didYouMean(shown, known);
    }
    return translate("cli", "There is no option %1 before the verb.").arg(shown) + didYouMean(shown, known);
}

/// Walks over the arguments once; options of the verb are known as soon as its last word was seen.
class Parser
{
public:
    explicit Parser(const QStringList &arguments) : m_arguments(arguments) {}

    tl::expected<Invocation, QString> run()
    {
        bool onlyOperands = false;
        while (m_at < m_arguments.size()) {
            const QString argument = m_arguments.at(m_at++);
            tl::expected<void, QString> taken;
            if (!onlyOperands && argument == "--"_L1)
                onlyOperands = true;
            else if (!onlyOperands && argument.size() > 1 && argument.startsWith(u'-'))
                taken = option(argument);
            else
                taken = word(argument);
            if (!taken)
                return wrong(taken.error());
        }
        return finish();
    }

private:
    tl::expected<void, QString> option(const QString &argument)
    {
        const bool isLetter = !argument.startsWith("--"_L1);
        const qsizetype equals = isLetter ? -1 : argument.indexOf(u'=');
        const QString shown =
            isLetter ? argument.left(2) : argument.left(equals < 0 ? argument.size() : equals);
        const QString name = shown.mid(isLetter ? 1 : 2);

        const Option *found = m_result.verb ? findOption(m_result.verb->options, name, isLetter) : nullptr;
        Arguments *target = &m_result.arguments;
        if (!found) {
            found = findOption(globalOptions(), name, isLetter);
            target = &m_result.global;
        }
        if (!found)
            return wrong(noSuchOption(shown, m_result.verb));
        if (target->has(found->name))
            return wrong(translate("cli", "The option %1 is given twice.").arg(shown));

        if (!found->value) {
            if (equals >= 0 || (isLetter && argument.size() > 2))
                return wrong(translate("cli", "The option %1 takes no value.").arg(shown));
            target->options.insert(found->name, QString());
            return {};
        }
        if (equals >= 0) {
            target->options.insert(found->name, argument.mid(equals + 1));
        } else if (isLetter && argument.size() > 2) {
            target->options.insert(found->name, argument.mid(2));
        } else {
            if (m_at >= m_arguments.size()) {
                return wrong(translate("cli", "The option %1 needs a value: %1 %2.")
                                 .arg(shown, translate("cli", found->value)));
            }
            target->options.insert(found->name, m_arguments.at(m_at++));
        }
        return {};
    }

    tl::expected<void, QString> word(const QString &argument)
    {
        if (m_isHelp) {
            m_result.words += argument;
            return {};
        }
        if (m_result.verb) {
            // A list and what is done with it: 'holidays', 'holidays import'.
            const QString longer = m_result.words.join(u' ') + u' ' + argument;
            if (const Verb *verb = findVerb(longer);
                verb && m_result.words.size() == 1 && m_result.arguments.options.isEmpty()) {
                m_result.words += argument;
                m_result.verb = verb;
                return {};
            }
            if (!m_result.verb->operand || !m_result.arguments.operand.isEmpty()) {
                return wrong(translate("cli", "'%1' does not know what to do with '%2'.")
                                 .arg(m_result.verb->name, argument));
            }
            if (argument.isEmpty())
                return wrong(translate("cli", "The name of the file or folder is empty."));
            m_result.arguments.operand = argument;
            return {};
        }
        if (m_result.words.isEmpty() && argument == "help"_L1) {
            m_isHelp = true;
            return {};
        }
        m_result.words += argument;
        const QString name = m_result.words.join(u' ');
        m_result.verb = findVerb(name);
        if (m_result.verb)
            return {};
        const bool isStart =
            m_result.words.size() == 1 && std::ranges::any_of(verbs(), [&](const Verb &verb) {
                return QString(verb.name).startsWith(name + u' ');
            });
        return isStart ? tl::expected<void, QString>() : wrong(noSuchVerb(name));
    }

    static QString noSuchVerb(const QString &name)
    {
        return translate("cli", "There is no verb '%1'.").arg(name) + didYouMean(name, verbNames());
    }

    tl::expected<Invocation, QString> finish()
    {
        m_result.help = m_isHelp || m_result.global.has("help"_L1);
        if (m_result.help || m_result.global.has("version"_L1)) {
            const QString name = m_result.words.join(u' ');
            const bool isKnown =
                name.isEmpty() || name == "help"_L1 || std::ranges::any_of(verbs(), [&](const Verb &verb) {
                    return verb.name == name || QString(verb.name).startsWith(name + u' ');
                });
            if (!isKnown)
                return wrong(noSuchVerb(name));
            return m_result;
        }
        if (!m_result.verb) {
            if (m_result.words.isEmpty())
                return wrong(translate("cli", "Say what to do, for example 'tjc sessions'."));
            QStringList second;
            for (const Verb &verb : verbs()) {
                const QString name = verb.name;
                if (name.section(u' ', 0, 0) == m_result.words.first())
                    second += name.section(u' ', 1);
            }
            return wrong(
                translate("cli", "After '%1' comes what: %2.").arg(m_result.words.first(), either(second)));
        }
        const Verb &verb = *m_result.verb;
        if (verb.operand && m_result.arguments.operand.isEmpty())
            return wrong(
                translate("cli", "'%1' needs a name: %2.").arg(verb.name, translate("cli", verb.operand)));
        for (const QLatin1StringView name : verb.required) {
            if (!m_result.arguments.has(name))
                return wrong(translate("cli", "'%1' needs the option %2.").arg(verb.name, "--"_L1 + name));
        }
        return m_result;
    }

    const QStringList &m_arguments;
    qsizetype m_at = 0;
    bool m_isHelp = false;
    Invocation m_result;
};

} // namespace

const Verb *findVerb(const QString &name)
{
    const auto found = std::ranges::find_if(verbs(), [&](const Verb &verb) { return verb.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

QStringList verbNames()
{
    QStringList names;
    for (const Verb &verb : verbs())
        names += verb.name;
    names += u"help"_s;
    return names;
}

tl::expected<Invocation, QString> parse(const QStringList &arguments)
{
    return Parser(arguments).run();
}

QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--"_L1)
            break;
        if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).mid(7);
    }
    return {};
}

} // namespace tjc::cli
