#include "ui/shell/one_shot.h"

#include "ui/shell/main_window.h"
#include "ui/shell/options.h"
#include "ui/shell/print_run.h"
#include "ui/shell/process_start.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct OneShot {
    Q_DECLARE_TR_FUNCTIONS(tjc::OneShot)
};

constexpr int tabMs = 1'500; ///< in which a tab has its first answers

void say(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << Qt::endl;
}

void photograph(QApplication &application, Program &program, const QString &file)
{
    if (program.window().grab().save(file, "PNG"))
        return application.exit(0);
    say(stderr,
        OneShot::tr("The picture cannot be written to “%1”. Choose a folder where you may write.").arg(file));
    application.exit(1);
}

} // namespace

void endByItself(QApplication &application, Program &program, const Options &options)
{
    QObject::connect(&program, &Program::painted, &program, [&application, &program, options] {
        if (options.exitAfterStart) {
            say(stdout, QString::number(msSinceProcessStart()));
            if (options.screenshot.isEmpty())
                return application.exit(0);
        }
        program.window().showTabOf(options.tab);
        // Not from within the painting that told us; another tab has its own questions to ask.
        QTimer::singleShot(options.tab.isEmpty() ? 0 : tabMs, &program,
            [&application, &program, options] { photograph(application, program, options.screenshot); });
    });
    QObject::connect(&program, &Program::failed, &program, [&application](const QString &sentence) {
        say(stderr, sentence);
        // Also from before the event loop runs.
        QTimer::singleShot(0, &application, [&application] { application.exit(1); });
    });
}

void endByItself(QApplication &application, PrintRun &run)
{
    QObject::connect(&run, &PrintRun::ended, &application, [&application](const QString &sentence, int exit) {
        if (!sentence.isEmpty())
            say(stderr, sentence);
        // Also from before the event loop runs.
        QTimer::singleShot(0, &application, [&application, exit] { application.exit(exit); });
    });
}

} // namespace tjc
