#include "shell_fixture.h"

#include "service/language.h"
#include "ui/shell/resources.h"
#include "ui/shell/theme.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

namespace tjc::test {

using namespace Qt::StringLiterals;

void FakeKeyring::read(const QString &key, QObject *receiver, std::function<void(const Found &)> answer)
{
    asked.append(key);
    const Found found{isAvailable ? kept.value(key) : QString(), isAvailable};
    QMetaObject::invokeMethod(
        receiver, [answer, found] { answer(found); }, Qt::QueuedConnection);
}

void FakeKeyring::write(
    const QString &key, const QString &password, QObject *receiver, std::function<void(bool)> answer)
{
    if (isAvailable)
        kept[key] = password;
    QMetaObject::invokeMethod(
        receiver, [answer, ok = isAvailable] { answer(ok); }, Qt::QueuedConnection);
}

void FakeKeyring::forget(const QString &key)
{
    kept.remove(key);
}

Shell::Shell(const Options &options, const WorkspaceOptions &workspace)
    : settings(folder.filePath(u"settings.ini"_s)),
      program(options, {settings, keyring, folder.filePath(u"data/voorbeeldweek.tjc"_s), workspace, &desktop})
{
}

bool Shell::openSample()
{
    QSignalSpy painted(&program, &Program::painted);
    program.openSample();
    return painted.wait(30'000);
}

QString Shell::message() const
{
    // The bars of the pages are deeper in the window.
    const auto *bar = const_cast<Program &>(program).window().centralWidget()->findChild<MessageBar *>(
        {}, Qt::FindDirectChildrenOnly);
    return bar && bar->isVisible() ? bar->sentence() : QString();
}

QAbstractButton *Shell::button(const QString &text) const
{
    const auto all = const_cast<Program &>(program).window().findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : all) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void setUpShell(const QString &language)
{
    QStandardPaths::setTestModeEnabled(true);
    // Of this process alone: others run the same test at the same time.
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(u"shell_test"_s);
    QCoreApplication::setOrganizationName(u"TrainJeCollegaTest"_s);
    QSettings().clear();
    initResources();
    installLanguage(language);
    installIcons();
    followPalette();
}

} // namespace tjc::test
