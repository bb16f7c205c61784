#include "driver.h"
#include "tests/app/db/opened.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of evaluations, and surveys of elsewhere.
class EvaluationVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
    }

    void cleanup() { QCOMPARE(tjc({u"check"_s}).out, u"Everything is in order.\n"_s); }

    void aSurveyComesInOnce()
    {
        const QString map =
            file(u"map.json"_s, R"({"name": "Spring", "training": "Kites", "day": "2026-03-02",
            "questions": [{"column": "Good", "kind": "scale", "values": ["No", "So-so", "Yes"]},
                {"column": "Again", "kind": "yes_no", "yes": ["Yes"], "no": ["No"]},
                {"column": "Why", "kind": "text"}]})");
        const QString csv = file(u"spring.csv"_s,
            "Good;Again;Why\nYes;Yes;a\nYes;No;b\nSo-so;Yes;c\nYes;Yes;\nNo;;d\nYes;Yes;e\n");
        const QString bad = file(u"bad.csv"_s, "Good;Again;Why\nYes;Yes;a\nMaybe;No;b\n");
        const test::Ran refused = tjc({u"import"_s, u"survey"_s, bad, u"--questions"_s, map});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("'Maybe' is none of the answers"_L1), qPrintable(refused.err));
        const test::Ran dry = tjc({u"import"_s, u"survey"_s, csv, u"--questions"_s, map, u"--dry-run"_s});
        QVERIFY2(dry.out.contains("Would add 6"_L1), qPrintable(dry.out + dry.err));
        QVERIFY(tjc({u"evaluation"_s, u"results"_s, u"--json"_s}).json().isEmpty());

        const test::Ran added = tjc({u"import"_s, u"survey"_s, csv, u"--questions"_s, map});
        QVERIFY2(added.out.contains("Added 6"_L1), qPrintable(added.out + added.err));
        const test::Ran again = tjc({u"import"_s, u"survey"_s, csv, u"--questions"_s, map});
        QVERIFY2(again.out.contains("Added 0"_L1), qPrintable(again.out + again.err));

        const QJsonArray results = tjc({u"evaluation"_s, u"results"_s, u"--json"_s}).json();
        QCOMPARE(results.size(), 3);
        QCOMPARE(results[0]["n"_L1].toInt(), 6);
        QCOMPARE(results[0]["mean"_L1].toDouble(), (3 + 3 + 2 + 3 + 1 + 3) / 6.0);
        QCOMPARE(results[1]["n"_L1].toInt(), 5);
        const QString told = tjc({u"evaluation"_s, u"results"_s}).out;
        QVERIFY2(
            told.contains("Good\n  6 answers, mean 2.50 on a scale from 1 to 3\n  1: 1\n  2: 1\n  3: 4"_L1),
            qPrintable(told));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << QStringList{u"import"_s, u"survey"_s, u"nowhere.csv"_s, u"--questions"_s,
            u"nowhere.json"_s} << u"nowhere.json"_s;
        QTest::newRow("no session") << QStringList{u"evaluation"_s, u"share"_s, u"--session"_s, u"9999"_s}
                                    << u"evaluat"_s;
        QTest::newRow("no number") << QStringList{u"evaluation"_s, u"results"_s, u"--session"_s, u"x"_s}
                                   << u"--session 'x'"_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const test::Ran ran = tjc(words);
        QVERIFY(ran.exit != 0);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    }

    void theResultsAreThoseOfASpreadsheet_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("survey");
        QTest::newRow("after") << u"instructor_training.json"_s
                               << u"instructor_training_post_survey_20180908.csv"_s;
        QTest::newRow("months later") << u"longterm.json"_s << u"longterm_survey_201710.csv"_s;
    }

    /// Wording, scale, distribution, mean and n, as another program counts them in the same file.
    void theResultsAreThoseOfASpreadsheet()
    {
        QFETCH(QString, map);
        QFETCH(QString, survey);
        const QString csv = QStringLiteral(TJC_SHARED_DATA "/carpentries/") + survey;
        if (!QFile::exists(csv))
            QSKIP("No shared data here: TJC_SHARED_DATA names their folder.");
        const QString python = test::pythonWith(u"csv"_s);
        if (python.isEmpty())
            QSKIP("no python3 here");
        const QString questions = QStringLiteral(TJC_SOURCE_DIR "/tests/support/surveys/") + map;
        const test::Ran added = tjc({u"import"_s, u"survey"_s, csv, u"--questions"_s, questions});
        QVERIFY2(added.exit == 0, qPrintable(added.err));
        QFile file(questions);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray asked = QJsonDocument::fromJson(file.readAll())["questions"_L1].toArray();
        const QJsonArray counted = QJsonDocument::fromJson(
            test::runPython(
                python, {QStringLiteral(TJC_SOURCE_DIR "/tests/support/surveys/count.py"), questions, csv}))
                                       .array();
        QCOMPARE(counted.size(), asked.size());
        QHash<QString, QJsonObject> shown;
        for (const QJsonValue &result : tjc({u"evaluation"_s, u"results"_s, u"--json"_s}).json())
            shown.insert(result["question"_L1].toString(), result.toObject());
        for (int i = 0; i < int(asked.size()); ++i) {
            const QString wording =
                asked[i]["text"_L1].toString(asked[i]["column"_L1].toString()).simplified();
            QVERIFY2(shown.contains(wording), qPrintable(wording));
            const QJsonObject result = shown.value(wording);
            QCOMPARE(result["n"_L1].toInt(), counted[i]["n"_L1].toInt());
            const QJsonObject counts = counted[i]["counts"_L1].toObject();
            int all = 0;
            for (const QJsonValue &count : result["counts"_L1].toArray()) {
                QCOMPARE(count["count"_L1].toInt(), counts[count["value"_L1].toString()].toInt());
                all += count["count"_L1].toInt();
            }
            int theirs = 0;
            for (const QJsonValue &count : counts)
                theirs += count.toInt();
            QCOMPARE(all, theirs);
            if (asked[i]["kind"_L1].toString() == "scale"_L1) {
                QCOMPARE(result["mean"_L1].toDouble(), counted[i]["mean"_L1].toDouble());
                QVERIFY(
                    qAbs(result["deviation"_L1].toDouble() - counted[i]["deviation"_L1].toDouble()) < 1e-9);
            }
        }
    }

private:
    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words);
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_url;
};

QTEST_GUILESS_MAIN(EvaluationVerbsTest)
#include "evaluation_test.moc"
