#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace tjc::cli {

class Command;

/// One option as the table names it; its texts are translated where they are shown.
struct Option {
    QLatin1StringView name;
    const char *value; ///< what people read for its value; null where it takes none
    const char *help;
    char letter = 0; ///< "-o" beside "--output"
};

/// One verb: what parsing, the help and the run need to know of it.
struct Verb {
    QLatin1StringView name; ///< one word or two: "import schedule"
    const char *operand;    ///< "FILE"; null where it takes none
    const char *summary;
    std::vector<Option> options;
    std::vector<QLatin1StringView> required;
    std::unique_ptr<Command> (*make)();
};

/// The options and the operand that a verb was given.
struct Arguments {
    QHash<QString, QString> options;
    QString operand;

    [[nodiscard]] bool has(QLatin1StringView name) const { return options.contains(name); }
    [[nodiscard]] QString value(QLatin1StringView name) const { return options.value(name); }
    /// none where the option was not given.
    [[nodiscard]] std::optional<QString> given(QLatin1StringView name) const
    {
        const auto found = options.constFind(name);
        return found == options.cend() ? std::nullopt : std::optional(*found);
    }
};

/// A whole command line. `verb` is null where only help or the version is asked.
struct Invocation {
    const Verb *verb = nullptr;
    Arguments global;
    Arguments arguments;
    QStringList words; ///< the verb's words as given: those after `help` too
    bool help = false;
};

/// Options that stand before the verb.
[[nodiscard]] const std::vector<Option> &globalOptions();

/// The verb of that name; null where there is none.
[[nodiscard]] const Verb *findVerb(const QString &name);
/// Names of all verbs, "help" included.
[[nodiscard]] QStringList verbNames();

/// Reads a command line (without the program's name); the error is a sentence for wrong usage.
[[nodiscard]] tl::expected<Invocation, QString> parse(const QStringList &arguments);

/// The value of --lang, wherever it stands, before anything else is read: messages of parse() need it. Empty
/// where there is none.
[[nodiscard]] QString wantedLanguage(const QStringList &arguments);

} // namespace tjc::cli
