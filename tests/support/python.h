#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace tjc::test {

/// A Python that can import `module`; empty where there is none. The system's own comes first: that is the one which
/// packages of the system are for.
inline QString pythonWith(const QString &module)
{
    for (const QString &python :
        {QStringLiteral("/usr/bin/python3"), QStandardPaths::findExecutable(QStringLiteral("python3"))}) {
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import ") + module});
        if (!python.isEmpty() && process.waitForFinished() && process.exitCode() == 0)
            return python;
    }
    return {};
}

/// What a script says on standard output; what it says on standard error where it fails.
inline QByteArray runPython(const QString &python, const QStringList &arguments)
{
    QProcess process;
    process.start(python, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace tjc::test
