#include "service/language.h"
#include "ui/notices/desktop.h"
#include "ui/shell/one_shot.h"
#include "ui/shell/print_run.h"
#include "ui/shell/process_start.h"
#include "ui/shell/program.h"
#include "ui/shell/resources.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"trainjecollega"_s);
    QCoreApplication::setOrganizationName(u"TrainJeCollega"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TJC_VERSION));
    QGuiApplication::setApplicationDisplayName(u"TrainJeCollega"_s);
    QGuiApplication::setDesktopFileName(u"nl.trainjecollega.TrainJeCollega"_s);
}

/// The answers that need no window, so that they come without a display as well.
int answerInText(int argc, char **argv, const tjc::Options &options)
{
    const QCoreApplication application(argc, argv);
    tjc::installLanguage(options.language);
    // Read again: now the sentence is in the language.
    const tjc::Options again = tjc::parseOptions(QCoreApplication::arguments(), {});
    if (options.help) {
        QTextStream(stdout) << tjc::helpText();
        return 0;
    }
    if (options.version) {
        QTextStream(stdout) << "TrainJeCollega " << TJC_VERSION << Qt::endl;
        return 0;
    }
    QTextStream(stderr) << again.problem << Qt::endl;
    return wrongUsage;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

QString absolute(const QString &workspace)
{
    const auto url = tjc::WorkspaceUrl::parse(workspace);
    return url ? url->string() : workspace;
}

} // namespace

int main(int argc, char *argv[])
{
    tjc::markProcessStart();
    nameTheProgram();
    tjc::initResources();
    const tjc::Options options =
        tjc::parseOptions(argumentsOf(argc, argv), qEnvironmentVariable("TJC_WORKSPACE"));
    if (options.help || options.version || !options.problem.isEmpty())
        return answerInText(argc, argv, options);

#ifdef Q_OS_LINUX
    // Paper needs no display.
    if (!options.print.kind.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QApplication application(argc, argv);
    std::optional<tjc::SingleInstance> instance;
    if (!options.isOneShot()) {
        instance.emplace();
        // The other program stands in another folder perhaps, so it gets the whole path.
        if (instance->handOver(options.workspace.isEmpty() ? QString() : absolute(options.workspace)))
            return 0;
        instance->listen();
    }
    tjc::Settings settings;
    tjc::DesktopKeyring keyring;
    tjc::TrayDesktop desktop;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const tjc::WorkspaceOptions workspace{.guard = tjc::guardFrom(qEnvironmentVariable("TJC_GUARD"))};
    if (!options.print.kind.isEmpty()) {
        tjc::installLanguage(options.language.isEmpty() ? settings.language() : options.language);
        tjc::PrintRun run(options, workspace);
        tjc::endByItself(application, run);
        run.start();
        return QApplication::exec();
    }
    tjc::Program program(options, {settings, keyring, folder + u"/voorbeeldweek.tjc"_s, workspace, &desktop});
    tjc::installLanguage(options.language.isEmpty() ? settings.language() : options.language);
    tjc::installIcons();
    QGuiApplication::setWindowIcon(QIcon(u":/icons/trainjecollega.svg"_s));
    tjc::applyTheme(application, options.theme.value_or(settings.theme()));
    if (instance)
        QObject::connect(&*instance, &tjc::SingleInstance::called, &program, &tjc::Program::called);
    if (options.isOneShot())
        tjc::endByItself(application, program, options);
    program.start();
    return QApplication::exec();
}
