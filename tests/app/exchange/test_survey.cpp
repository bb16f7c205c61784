#include "exchange/survey.h"
#include "tests/support/python.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace tjc;
using namespace Qt::StringLiterals;

/// Surveys of others, by a map.
class SurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesMaps_data();
    void refusesMaps();
    void countsAsASpreadsheet_data();
    void countsAsASpreadsheet();
};

namespace {

QByteArray mapOf(const QByteArray &questions)
{
    return R"({"name": "Spring", "training": "Wiki's", "day": "2026-03-02", "questions": [)" + questions
           + "]}";
}

template <typename T>
QString told(const Result<T> &result)
{
    return result ? u"ok"_s : result.error().subject + u' ' + result.error().argument;
}

/// A row a ballot, its answers apart by '|', several by ','; then the errors.
QString ballots(const QByteArray &questions, const QByteArray &csv)
{
    const auto map = readSurveyMap(mapOf(questions));
    if (!map)
        return told(map);
    const auto read = readSurvey(csv, *map);
    if (!read)
        return told(read);
    QStringList lines;
    for (const SurveyBallot &ballot : read->rows) {
        QStringList answers;
        for (const QStringList &answer : ballot.answers)
            answers += answer.join(u',');
        lines += answers.join(u'|');
    }
    for (const RowError &error : read->errors)
        lines += u"!%1 %2 %3 %4"_s.arg(error.line).arg(error.subject, error.column, error.value);
    return lines.join(u'\n');
}

} // namespace

void SurveyTest::reads_data()
{
    QTest::addColumn<QByteArray>("questions");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("ballots");
    const QByteArray scale = R"({"column": "Q", "kind": "scale", "values": ["Nee", "Gaat wel", "Ja"]})";
    QTest::newRow("words of a scale") << scale << "Q\nJa\nNee\n"_ba << u"3\n1"_s;
    QTest::newRow("spaces and case") << scale << QByteArray("Q\n\"gaat\xc2\xa0 WEL \"\n") << u"2"_s;
    QTest::newRow("a row without an answer is none") << scale << "Q;x\nJa;\n;12\n"_ba << u"3"_s;
    QTest::newRow("an unknown word is named")
        << scale << "Q\nJa\nMisschien\n"_ba << u"3\n!3 row.survey.value Q Misschien"_s;
    const QByteArray numbers = R"({"column": "Q", "kind": "scale", "low": 0, "high": 10})";
    QTest::newRow("numbers") << numbers << "Q\n0\n10\n"_ba << u"0\n10"_s;
    QTest::newRow("beyond the scale") << numbers << "Q\n11\n"_ba << u"!2 row.survey.value Q 11"_s;
    QTest::newRow("one of several")
        << R"({"column": "Q", "kind": "single", "options": ["Te snel", "Goed"], "other": "Anders"})"_ba
        << "Q\nGoed\nTe luid\n"_ba << u"1\n2"_s;
    QTest::newRow("several")
        << R"({"columns": ["a", "b", "c"], "kind": "multiple", "options": ["A", "B", "C"]})"_ba
        << "a,b,c\nx,,x\n,,\n,y,\n"_ba << u"0,2\n1"_s;
    QTest::newRow("yes and no, and what is neither")
        << R"({"column": "Q", "kind": "yes_no", "yes": ["Yes."], "no": ["No."], "ignore": ["Don't know"]},
              {"column": "T", "kind": "text"})"_ba
        << "Q,T\nYes.,goed\nDon't know,nou\nno.,\n"_ba << u"yes|goed\n|nou\nno|"_s;
    QTest::newRow("a column that is not there") << scale << "P\nJa\n"_ba << u"survey.column Q"_s;
    QTest::newRow("an open answer that is too long") << R"({"column": "Q", "kind": "text"})"_ba
                                                     << "Q\n" + QByteArray(4'001, 'a') + "\n"
                                                     << u"!2 row.survey.text Q %1…"_s.arg(QString(79, u'a'));
}

void SurveyTest::reads()
{
    QFETCH(QByteArray, questions);
    QFETCH(QByteArray, csv);
    QFETCH(QString, ballots);
    const QString found = ::ballots(questions, csv);
    if (ballots.contains(u'…'))
        QVERIFY2(found.startsWith(ballots.left(40)), qPrintable(found));
    else
        QCOMPARE(found, ballots);
}

void SurveyTest::refusesMaps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const QByteArray good = R"({"column": "Q", "kind": "text"})";
    QTest::newRow("good") << mapOf(good) << u"ok"_s;
    QTest::newRow("no JSON") << "{\n\"name\": x}"_ba << u"json.broken 2"_s;
    QTest::newRow("no name") << mapOf(good).replace("Spring", " ") << u"survey.name "_s;
    QTest::newRow("no training") << mapOf(good).replace("Wiki's", "") << u"survey.training "_s;
    QTest::newRow("no day") << mapOf(good).replace("2026-03-02", "maandag") << u"survey.day maandag"_s;
    QTest::newRow("no questions") << mapOf("") << u"survey.questions "_s;
    QTest::newRow("no column") << mapOf(good + R"(, {"kind": "text"})") << u"survey.question 2"_s;
    QTest::newRow("no kind") << mapOf(R"({"column": "Q", "kind": "essay"})") << u"survey.question 1"_s;
    QTest::newRow("one option") << mapOf(R"({"column": "Q", "kind": "single", "options": ["A"]})")
                                << u"survey.question 1"_s;
    QTest::newRow("columns without options")
        << mapOf(R"({"columns": ["a", "b"], "kind": "multiple", "options": ["A"]})")
        << u"survey.question 1"_s;
}

void SurveyTest::refusesMaps()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    QCOMPARE(told(readSurveyMap(json)), error);
}

void SurveyTest::countsAsASpreadsheet_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("after") << u"instructor_training.json"_s
                           << u"instructor_training_post_survey_20180908.csv"_s << 967;
    QTest::newRow("months later") << u"longterm.json"_s << u"longterm_survey_201710.csv"_s << 476;
    QTest::newRow("months later, other line ends")
        << u"longterm.json"_s << u"longterm_survey_20170701.csv"_s << 476;
}

/// What is read comes to what another program counts in the same file.
void SurveyTest::countsAsASpreadsheet()
{
    QFETCH(QString, map);
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFile csv(QStringLiteral(TJC_SHARED_DATA "/carpentries/") + file);
    if (!csv.open(QIODevice::ReadOnly))
        QSKIP("No shared data here: TJC_SHARED_DATA names their folder.");
    QFile json(QStringLiteral(TJC_SOURCE_DIR "/tests/support/surveys/") + map);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto survey = readSurveyMap(json.readAll());
    QVERIFY2(survey, qPrintable(told(survey)));
    const auto read = readSurvey(csv.readAll(), *survey);
    QVERIFY2(read, qPrintable(told(read)));
    QCOMPARE(read->errors.size(), 0);
    QVERIFY(read->rows.size() > rows / 2 && read->rows.size() <= rows);

    const QString python = test::pythonWith(u"csv"_s);
    if (python.isEmpty())
        QSKIP("no python3 here");
    const QByteArray other = test::runPython(python,
        {QStringLiteral(TJC_SOURCE_DIR "/tests/support/surveys/count.py"), json.fileName(), csv.fileName()});
    const QJsonArray counted = QJsonDocument::fromJson(other).array();
    QCOMPARE(counted.size(), survey->questions.size());
    for (int i = 0; i < int(counted.size()); ++i) {
        QMap<QString, int> ours;
        int n = 0;
        for (const SurveyBallot &ballot : read->rows) {
            n += ballot.answers.at(i).isEmpty() ? 0 : 1;
            if (survey->questions.at(i).question.kind == QuestionKind::Text)
                continue;
            for (const QString &value : ballot.answers.at(i))
                ++ours[value];
        }
        QMap<QString, int> theirs;
        const QJsonObject counts = counted[i]["counts"_L1].toObject();
        for (auto value = counts.begin(); value != counts.end(); ++value)
            theirs[value.key()] = value->toInt();
        QCOMPARE(ours, theirs);
        QCOMPARE(n, counted[i]["n"_L1].toInt());
    }
}

QTEST_GUILESS_MAIN(SurveyTest)
#include "test_survey.moc"
