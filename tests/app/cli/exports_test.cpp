#include "driver.h"
#include "support/engine.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// `tjc export` in all its kinds, on the example week.
class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
        QCOMPARE(tjc({u"sample"_s}).exit, 0);
        m_sessions = tjc({u"sessions"_s, u"--json"_s}).json();
        QVERIFY(m_sessions.size() > 40);
    }
    void kinds_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        const QByteArray csv = "\xEF\xBB\xBFSessie-id;Titel;";
        const QByteArray ics = "BEGIN:VCALENDAR\r\n";
        QTest::newRow("csv") << QStringList() << u"a.csv"_s << csv;
        QTest::newRow("no ending") << QStringList() << u"a"_s << csv;
        QTest::newRow("another ending") << QStringList() << u"a.txt"_s << csv;
        QTest::newRow("calendar by its ending") << QStringList() << u"a.ICS"_s << ics;
        QTest::newRow("workbook by its ending") << QStringList() << u"a.xlsx"_s << QByteArray("PK");
        QTest::newRow("asked is asked")
            << QStringList{u"--as"_s, u"csv-rfc4180"_s} << u"b.xlsx"_s << QByteArray("Sessie-id,Titel,");
        QTest::newRow("calendar") << QStringList{u"--as=ics"_s} << u"c"_s << ics;
        QTest::newRow("sheets") << QStringList{u"--as=xlsx"_s, u"--per-theme-week"_s} << u"d"_s
                                << QByteArray("PK");
    }
    void kinds()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, file);
        QFETCH(QByteArray, begin);
        const QString path = m_folder.filePath(file);
        const test::Ran ran = tjc(QStringList{u"export"_s, u"schedule"_s, u"-o"_s, path} + words);
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QCOMPARE(ran.err, u"%1 rows written to %2.\n"_s.arg(m_sessions.size()).arg(path));
        QVERIFY(contentOf(path).startsWith(begin));
    }
    void toStandardOutput()
    {
        const test::Ran ran =
            test::program({u"--workspace"_s, m_url, u"export"_s, u"schedule"_s, u"--as=ics"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out.count(u"BEGIN:VEVENT"_s), int(m_sessions.size()));
        QVERIFY(ran.out.endsWith(u"END:VCALENDAR\r\n"_s));
    }
    void columns_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        QTest::newRow("some, in this order")
            << QStringList{u"--columns=title,id"_s} << 0 << u"Titel;Sessie-id"_s;
        QTest::newRow("without the id") << QStringList{u"--columns=date"_s} << 0 << u"Datum"_s;
        QTest::newRow("as people type") << QStringList{u"--columns"_s, u"ID, End ,begin,THEME_WEEK"_s} << 0
                                        << u"Sessie-id;Einde;Begin;Themaweek"_s;
        QTest::newRow("standard") << QStringList{u"--columns=begin,end,date"_s, u"--as=csv-rfc4180"_s} << 0
                                  << u"Begin,Einde,Datum"_s;
        QTest::newRow("close") << QStringList{u"--columns=id,titl"_s} << 2
                               << u"There is no column 'titl'. Did you mean 'title'?"_s;
        QTest::newRow("unknown") << QStringList{u"--columns=qqqq"_s} << 2
                                 << u"There is no column 'qqqq'; there are: id, title, "_s;
        QTest::newRow("nothing") << QStringList{u"--columns="_s} << 2 << u"There is no column ''; "_s;
        QTest::newRow("twice") << QStringList{u"--columns=id,title,id"_s} << 2
                               << u"--columns names 'id' twice."_s;
        QTest::newRow("a calendar") << QStringList{u"--columns=id"_s, u"--as=ics"_s} << 2
                                    << u"A calendar has no columns"_s;
        QTest::newRow("hostile") << QStringList{u"--columns=id;DROP\x1b[2J"_s} << 2
                                 << u"There is no column"_s;
    }
    void columns()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const QString path = m_folder.filePath(u"columns.csv"_s);
        QFile::remove(path);
        const test::Ran ran = tjc(QStringList{u"export"_s, u"schedule"_s, u"-o"_s, path} + words);
        QVERIFY2(ran.exit == exit, qPrintable(ran.err));
        if (exit != 0) {
            QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
            QVERIFY(!QFile::exists(path));
            return;
        }
        QByteArray all = contentOf(path);
        if (all.startsWith("\xEF\xBB\xBF"))
            all.remove(0, 3);
        QCOMPARE(QString::fromUtf8(all.left(all.indexOf('\r'))), says);
        QCOMPARE(all.count("\r\n"), m_sessions.size() + 1);
    }
    void oneAndMine()
    {
        const QJsonObject session = m_sessions.at(3).toObject();
        const QString number = QString::number(session["id"_L1].toInt());
        const QByteArray one = calendar({u"--session"_s, number});
        QCOMPARE(one.count("BEGIN:VEVENT"), 1);
        QVERIFY(one.contains("UID:" + session["uid"_L1].toString().toUtf8() + "\r\n"));
        QCOMPARE(tjc({u"export"_s, u"schedule"_s, u"--as=ics"_s, u"--session=999999"_s}).exit, 1);

        const qsizetype before = tjc({u"sessions"_s, u"--mine"_s, u"--json"_s}).json().size();
        QString joined;
        for (const QJsonValue &row : std::as_const(m_sessions)) {
            joined = QString::number(row["id"_L1].toInt());
            if (tjc({u"enrol"_s, u"--session"_s, joined}).exit == 0)
                break;
        }
        QCOMPARE(calendar({u"--mine"_s}).count("BEGIN:VEVENT"), before + 1);
        QCOMPARE(tjc({u"cancel"_s, u"--session"_s, joined}).exit, 0);
    }
    void pdf_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        QTest::newRow("by the ending") << QStringList{u"-o"_s, u"a.pdf"_s} << 0 << u"written to "_s;
        QTest::newRow("asked, with a filter") << QStringList{u"--as=pdf"_s, u"-o"_s, u"b"_s,
            u"--print=week"_s, u"--from=2026-01-01"_s, u"--to=2026-12-31"_s, u"--format=workshop"_s,
            u"--paper=A3"_s} << 0 << u"written to "_s;
        QTest::newRow("posters of nothing")
            << QStringList{u"--as=pdf"_s, u"-o"_s, u"c.pdf"_s, u"--print=posters"_s, u"--text=zzzz"_s} << 1
            << u"There is nothing to put on paper."_s;
        QTest::newRow("not of tables") << QStringList{u"-o"_s, u"a.csv"_s, u"--print=week"_s} << 2
                                       << u"--print goes with --as pdf only."_s;
        QTest::newRow("not of paper") << QStringList{u"-o"_s, u"d.pdf"_s, u"--columns=id"_s} << 2
                                      << u"--columns does not go with a PDF"_s;
        QTest::newRow("kind") << QStringList{u"-o"_s, u"d.pdf"_s, u"--print=maand"_s} << 2
                              << u"--print 'maand' is not one of agenda, week, posters."_s;
        QTest::newRow("filter") << QStringList{u"-o"_s, u"d.pdf"_s, u"--topic=zzzz"_s} << 1
                                << u"Nothing fits --topic 'zzzz'."_s;
        QTest::newRow("no folder") << QStringList{u"-o"_s, u"nergens/a.pdf"_s} << 1 << u"nergens"_s;
    }
    void pdf()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, says);
        if (!QFile::exists(qEnvironmentVariable("TJC_PROGRAM_DIR") + u"/trainjecollega"_s))
            QSKIP("the program with the window is not built");
        const QString path = m_folder.filePath(words.at(words.indexOf(u"-o"_s) + 1));
        words[words.indexOf(u"-o"_s) + 1] = path;
        QFile::remove(path);
        const test::Ran ran = test::program(
            QStringList{u"--lang"_s, u"en"_s, u"--workspace"_s, m_url, u"export"_s, u"schedule"_s} + words);
        QVERIFY2(ran.exit == exit, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(says) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
        QCOMPARE(QFile::exists(path), exit == 0);
        if (exit == 0)
            QVERIFY(contentOf(path).startsWith("%PDF-"));
    }
    void pdfWithoutTheOtherProgram()
    {
        // This very program has none beside it.
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const test::Ran ran = tjc({u"export"_s, u"schedule"_s, u"-o"_s, m_folder.filePath(u"e.pdf"_s)});
        qputenv("PATH", path);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(u"not installed here"_s) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
        QVERIFY(!QFile::exists(m_folder.filePath(u"e.pdf"_s)));
    }
    void participants()
    {
        const QString path = m_folder.filePath(u"p.xlsx"_s);
        const QString number = QString::number(m_sessions.first()["id"_L1].toInt());
        const test::Ran ran = tjc({u"export"_s, u"participants"_s, u"--session"_s, number, u"-o"_s, path});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QVERIFY(contentOf(path).startsWith("PK"));
        QCOMPARE(tjc({u"export"_s, u"people"_s, u"-o"_s, path}).exit, 0);
        QVERIFY(contentOf(path).startsWith("PK"));
    }
    void feed()
    {
        const QString folder = m_folder.filePath(u"feed"_s);
        const test::Ran first = tjc({u"export"_s, u"feed"_s, folder});
        QVERIFY2(first.exit == 0, qPrintable(first.err));
        const qsizetype files = QDir(folder).entryList({u"*.ics"_s}).size();
        QVERIFY(files > 10);
        QCOMPARE(first.err, u"In %1: %2 written, 0 unchanged, 0 emptied.\n"_s.arg(folder).arg(files));
        const test::Ran again = tjc({u"export"_s, u"feed"_s, folder});
        QCOMPARE(again.err, u"In %1: 0 written, %2 unchanged, 0 emptied.\n"_s.arg(folder).arg(files));
        const test::Ran later = tjc({u"export"_s, u"feed"_s, folder, u"--from=2099-01-01"_s});
        QCOMPARE(later.err, u"In %1: 1 written, 0 unchanged, %2 emptied.\n"_s.arg(folder).arg(files - 1));
        const test::Ran nowhere = tjc({u"export"_s, u"feed"_s, folder + u"/no/where"_s});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(nowhere.err.contains(u"no/where"_s));
    }

private:
    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words);
    }
    QByteArray calendar(const QStringList &words)
    {
        const QString path = m_folder.filePath(u"calendar.ics"_s);
        const test::Ran ran = tjc(QStringList{u"export"_s, u"schedule"_s, u"-o"_s, path} + words);
        return ran.exit == 0 ? contentOf(path) : ran.err.toUtf8();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file %s", qPrintable(path));
        return file.readAll();
    }

    QString m_url;
    QJsonArray m_sessions;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "exports_test.moc"
