#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code;
    QString out;
    QString err;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("TJC_PROGRAM_DIR") + u"/trainjecollega"_s, arguments);
    constexpr int longMs = 60'000;
    if (!process.waitForFinished(longMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, u"it did not end"_s};
    }
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    return {process.exitCode(), text(process.readAllStandardOutput()), text(process.readAllStandardError())};
}

} // namespace

/// The program itself, as a shell starts it.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpInBothLanguages()
    {
        const Ended english = run({u"--help"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(english.code, 0);
        QVERIFY(english.out.contains(u"colleagues train each other"_s));
        const Ended dutch = run({u"--help"_s, u"--lang"_s, u"nl"_s});
        QCOMPARE(dutch.code, 0);
        QVERIFY(dutch.out.contains(u"collega's trainen elkaar"_s));
    }

    void version()
    {
        const Ended ended = run({u"--version"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out.trimmed(), QStringLiteral("TrainJeCollega " TJC_VERSION));
    }

    void wrongUsage()
    {
        const Ended ended = run({u"--view"_s, u"jaar"_s, u"--lang"_s, u"nl"_s});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err.trimmed(), u"De weergave is maand, week, dag of agenda, niet “jaar”."_s);
        QVERIFY(ended.out.isEmpty());
    }

    void noSuchWorkspace()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"a.png"_s);
        for (const QStringList &job :
            {QStringList{u"--screenshot"_s, picture}, QStringList{u"--exit-after-start"_s}}) {
            const Ended ended =
                run(QStringList{u"--workspace"_s, folder.filePath(u"weg.tjc"_s), u"--lang"_s, u"nl"_s} + job);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains(u"weg.tjc"_s), qPrintable(ended.err));
            QVERIFY(!QFile::exists(picture));
        }
    }

    void nothingToShow()
    {
        const Ended ended = run({u"--exit-after-start"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains(u"--workspace"_s));
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
