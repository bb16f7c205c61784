#include "cli/export_pdf.h"

#include "cli/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList kinds{u"agenda"_s, u"week"_s, u"posters"_s};

/// Beside this program, as both are installed; else wherever programs are.
QString drawingProgram()
{
    const auto name = u"trainjecollega"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QStringList argumentsFor(Context &context, const SessionFilter &filter)
{
    const Arguments &arguments = context.arguments();
    QString output = arguments.given("output"_L1).value_or(u"-"_s);
    if (output != "-"_L1)
        output = QFileInfo(output).absoluteFilePath();
    QStringList words{u"--workspace"_s, context.workspace().url().string(), u"--print"_s,
        arguments.given("print"_L1).value_or(kinds.first()), u"--output=%1"_s.arg(output), u"--lang"_s,
        QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s};
    for (const auto name : {"from"_L1, "to"_L1, "format"_L1, "text"_L1, "paper"_L1}) {
        if (const auto value = arguments.given(name))
            words += u"--%1=%2"_s.arg(name, *value);
    }
    for (const auto name : {"formal"_L1, "colleague"_L1, "mine"_L1, "with-seats"_L1}) {
        if (arguments.has(name))
            words += u"--"_s + name;
    }
    const auto number = [&words](QLatin1StringView name, const auto &id) {
        if (id)
            words += u"--%1=%2"_s.arg(name).arg(id->value());
    };
    number("theme-week"_L1, filter.themeWeek);
    number("topic"_L1, filter.topic);
    number("organisation"_L1, filter.organisation);
    return words;
}

} // namespace

bool asksPdf(const Arguments &arguments)
{
    const auto as = arguments.given("as"_L1);
    return as ? *as == "pdf"_L1 : arguments.value("output"_L1).endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

std::optional<Failure> misuseOfPdf(const Arguments &arguments)
{
    const bool isPdf = asksPdf(arguments);
    for (const auto name : {"print"_L1, "paper"_L1}) {
        if (!isPdf && arguments.has(name))
            return misused(translate("cli", "--%1 goes with --as pdf only.").arg(name));
    }
    if (!isPdf)
        return std::nullopt;
    for (const auto name : {"columns"_L1, "session"_L1, "per-theme-week"_L1}) {
        if (arguments.has(name))
            return misused(translate("cli", "--%1 does not go with a PDF; leave it out.").arg(name));
    }
    if (const auto kind = arguments.given("print"_L1); kind && !kinds.contains(*kind))
        return misused(translate("cli", "--print '%1' is not one of %2.").arg(*kind, kinds.join(", "_L1)));
    if (const auto paper = arguments.given("paper"_L1); paper
                                                        && paper->compare("A4"_L1, Qt::CaseInsensitive) != 0
                                                        && paper->compare("A3"_L1, Qt::CaseInsensitive) != 0)
        return misused(translate("cli", "--paper '%1' is not one of %2.").arg(*paper, u"A4, A3"_s));
    return std::nullopt;
}

Outcome exportPdf(Context &context, const SessionFilter &filter)
{
    const QString program = drawingProgram();
    if (program.isEmpty()) {
        return failed(
            translate("cli", "A PDF is drawn by trainjecollega, the program with the window, which is not "
                             "installed here; csv, xlsx and ics need no other program."));
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What was typed here is not asked again; only the programs of this user can read it there.
    if (!context.password().isEmpty())
        environment.insert(u"PGPASSWORD"_s, context.password());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    process.start(program, argumentsFor(context, filter), QIODevice::ReadOnly);
    constexpr int forever = -1;
    if (!process.waitForStarted() || !process.waitForFinished(forever))
        return failed(translate("cli", "%1 could not be started: %2").arg(program, process.errorString()));
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failed(said.isEmpty()
                          ? translate("cli", "%1 ended without having written the PDF.").arg(program)
                          : said.section(u'\n', -1));
    }
    if (!said.isEmpty())
        context.err().line(said.section(u'\n', -1));
    return Done;
}

} // namespace tjc::cli
