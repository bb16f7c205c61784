#include "cli/run.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    // Details are for those who ask for them with --verbose; standard error holds one sentence.
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tjc"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TJC_VERSION));
    tjc::cli::keepAliveOnClosedPipe();

    // By number: a FILE keeps what is written back, and would tell too late that the disk is full.
    QFile in;
    QFile out;
    QFile err;
    const bool isReady = in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
                         && out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered)
                         && err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isReady)
        return 1;
    tjc::cli::Io io{in, out, err, std::make_shared<tjc::SystemClock>(),
        QProcessEnvironment::systemEnvironment(), tjc::cli::isInputTerminal()};
    return tjc::cli::run(QCoreApplication::arguments().mid(1), io);
}
