#pragma once

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace tjc {

enum class Theme { System, Light, Dark };
/// How the calendar is shown; the words of the command line and the settings are "month", "week", "day",
/// "agenda".
enum class StartView { Month, Week, Day, Agenda };

[[nodiscard]] QString code(Theme theme);
[[nodiscard]] QString code(StartView view);
/// "light", "dark" or "system".
[[nodiscard]] std::optional<Theme> themeFrom(const QString &text);
/// The English and the Dutch words.
[[nodiscard]] std::optional<StartView> startViewFrom(const QString &text);

/// What of the calendar is to be put on paper, without a window: `--print` and what goes with it. The filters are those
/// of `tjc export schedule`, as they were written.
struct PrintOptions {
    QString kind;   ///< "agenda", "week" or "posters"; empty: nothing is printed
    QString output; ///< the PDF to write; "-": standard output
    bool isA3 = false;
    std::optional<QDate> from = {};
    std::optional<QDate> to = {}; ///< inclusive
    QString themeWeek = {};
    QString topic = {};
    QString organisation = {};
    QString format = {};
    QString text = {};
    std::optional<bool> formal = {};
    bool onlyMine = false;
    bool onlyWithSeats = false;
};

/// What the program was asked to do when it was started.
struct Options {
    QString workspace; ///< a path or URL; empty: the last one, else the welcome page
    QString language;  ///< "nl", "en"; empty: the setting
    std::optional<Theme> theme;
    std::optional<StartView> view;
    std::optional<QDate> date;
    QString tab;        ///< the code of a tab as addTab() has it: "trainers"; empty: the calendar
    QString screenshot; ///< the PNG to write; empty for none
    QSize size{1280, 800};
    bool exitAfterStart = false;
    PrintOptions print = {};
    bool help = false;
    bool version = false;
    QString problem; ///< what is wrong with the arguments, in one sentence; empty where nothing is

    /// Runs once and ends by itself: no single instance, nothing remembered.
    [[nodiscard]] bool isOneShot() const
    {
        return exitAfterStart || !screenshot.isEmpty() || !print.kind.isEmpty();
    }
};

/// Reads the arguments, the first of which is the program. `environmentWorkspace` is TJC_WORKSPACE.
[[nodiscard]] Options parseOptions(const QStringList &arguments, const QString &environmentWorkspace);

/// The text of --help, in the installed language.
[[nodiscard]] QString helpText();

} // namespace tjc
