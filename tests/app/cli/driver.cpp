#include "driver.h"

#include "cli/run.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>

namespace tjc::test {

using namespace Qt::StringLiterals;

QJsonArray Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    if (!document.isArray())
        qFatal("not an array: %s\n%s\n%s", qPrintable(error.errorString()), qPrintable(out.left(500)),
            qPrintable(err));
    return document.array();
}

Ran run(
    const QStringList &arguments, const QProcessEnvironment &environment, std::shared_ptr<const Clock> clock)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Io io{in, out, err, std::move(clock), environment};
    const bool namesLanguage = arguments.contains("--lang"_L1);
    const int exit = cli::run(namesLanguage ? arguments : QStringList{u"--lang"_s, u"en"_s} + arguments, io);
    return {exit, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

QString programPath()
{
    return qEnvironmentVariable("TJC_PROGRAM_DIR") + "/tjc"_L1;
}

Ran program(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(environment);
    process.setProcessEnvironment(all);
    process.start(programPath(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace tjc::test
