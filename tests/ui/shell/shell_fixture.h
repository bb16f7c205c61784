#pragma once

#include "ui/notices/desktop.h"
#include "ui/shell/keyring.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QMap>
#include <QTemporaryDir>

class QAbstractButton;

namespace tjc::test {

/// A keyring in memory, which may be locked.
class FakeKeyring final : public Keyring
{
public:
    void read(const QString &key, QObject *receiver, std::function<void(const Found &)> answer) override;
    void write(const QString &key, const QString &password, QObject *receiver,
        std::function<void(bool kept)> answer) override;
    void forget(const QString &key) override;

    bool isAvailable = true;
    QMap<QString, QString> kept;
    QStringList asked;
};

/// A desktop that remembers what it was asked.
class FakeDesktop final : public Desktop
{
public:
    [[nodiscard]] DesktopHas has() const override { return what; }
    void say(const QString &title, const QString &text) override
    {
        said += title + QStringLiteral(": ") + text;
    }
    void showIcon(bool shown) override { hasIcon = shown; }
    void settle() override { ++settled; }

    DesktopHas what{true, true};
    QStringList said;
    bool hasIcon = false;
    int settled = 0;
};

/// A program with settings, keyring and example week of its own.
struct Shell {
    explicit Shell(const Options &options = {}, const WorkspaceOptions &workspace = {});

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    /// Opens the example week and waits until the calendar was painted with it.
    [[nodiscard]] bool openSample();
    /// What the message bar of the window says; empty where it is hidden.
    [[nodiscard]] QString message() const;
    /// The button of that text which is to be seen.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;

    QTemporaryDir folder;
    Settings settings;
    FakeKeyring keyring;
    FakeDesktop desktop;
    Program program;
};

/// Once per test program, before the first Shell: resources, language, icons, no settings of anybody.
void setUpShell(const QString &language);

} // namespace tjc::test
