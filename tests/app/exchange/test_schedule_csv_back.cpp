#include "schedule_csv_parts.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

class TestScheduleCsvBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenFile();
    void comesBackExactly();
    void randomSessionsComeBack_data();
    void randomSessionsComeBack();
    void bothPassesOfAnAutumnHourComeBack_data();
    void bothPassesOfAnAutumnHourComeBack();
    void everyMinuteOfAnAutumnNightComesBack();
    void leavesOutWhatTheFileLacks();
    void carpentries();
};

void TestScheduleCsvBack::writesTheGoldenFile()
{
    ImportedSession day = exampleSession();
    day.uid = u"tjc-18"_s;
    day.title = u"=Open Koffie; elke dag"_s;
    day.format = Format::OpenCoffee;
    day.formal = false;
    day.allDay = true;
    day.when = *Span::from(
        *Instant::fromIso(u"2026-10-23T22:00:00Z"_s), *Instant::fromIso(u"2026-10-25T23:00:00Z"_s));
    day.trainers = {u"Vries, Noor de"_s};
    day.trainerEmails = {QString()};
    day.maxSeats = std::optional<int>();
    day.state = SessionState::Cancelled;
    day.topics = QStringList();
    ImportedSession night = exampleSession();
    night.uid = u"tjc-19"_s;
    night.title = u"Nacht van de \"wiki\""_s;
    night.when = *Span::from(
        *Instant::fromIso(u"2026-03-28T22:00:00Z"_s), *Instant::fromIso(u"2026-03-29T04:00:30Z"_s));
    night.topics = {u"a|b"_s, u"c, d"_s, u"e\\f"_s};

    QFile golden(QStringLiteral(TJC_SOURCE_DIR "/tests/golden/exchange/schedule.csv"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<ImportedSession> sessions{exampleSession(), day, night};
    const QByteArray bytes = written(sessions, CsvDialect::excel());
    QCOMPARE(bytes, golden.readAll());

    const auto back = readScheduleCsv(bytes);
    QStringList expected;
    for (const auto &session : sessions) {
        ImportedSession same = session;
        expected += described(same);
    }
    QCOMPARE(described(back), expected.join(u'\n'));
}

void TestScheduleCsvBack::comesBackExactly()
{
    const QByteArray once = written({exampleSession()}, CsvDialect::rfc4180());
    const auto back = readScheduleCsv(once);
    QVERIFY(back);
    QCOMPARE(written(back->rows, CsvDialect::rfc4180()), once);
    QVERIFY(back->unusedColumns.isEmpty());
}

void TestScheduleCsvBack::randomSessionsComeBack_data()
{
    QTest::addColumn<bool>("excel");
    QTest::newRow("excel") << true;
    QTest::newRow("rfc4180") << false;
}

void TestScheduleCsvBack::randomSessionsComeBack()
{
    QFETCH(bool, excel);
    QRandomGenerator random(20260302);
    const QStringList pieces{u"a"_s, u"Zaken"_s, u"é"_s, u";"_s, u","_s, u"|"_s, u"\""_s, u"'"_s, u"="_s,
        u"-"_s, u"\\"_s, u" x"_s, u"😀"_s};
    const auto word = [&] {
        QString text = pieces.at(random.bounded(3));
        for (int i = int(random.bounded(6)); i > 0; --i)
            text.insert(int(random.bounded(2)) ? 0 : text.size(), pieces.at(random.bounded(pieces.size())));
        return text.trimmed();
    };
    const auto words = [&](int most) {
        QStringList list;
        for (int i = int(random.bounded(most + 1)); i > 0; --i)
            list += word();
        return list;
    };
    QList<ImportedSession> sessions;
    for (int i = 0; i < 500; ++i) {
        ImportedSession s = exampleSession();
        s.uid = word() + QString::number(i);
        s.title = word();
        s.format = formatCodes[random.bounded(int(formatCodes.size()))].value;
        s.formal = random.bounded(2) == 0;
        s.trainers = words(4);
        s.trainerEmails = QStringList();
        for (qsizetype t = 0; t < s.trainers->size(); ++t)
            *s.trainerEmails += random.bounded(3) == 0 ? QString() : u"t%1@voorbeeld.example"_s.arg(t);
        s.topics = words(3);
        s.building = random.bounded(2) ? word() : QString();
        s.room = word();
        s.organisation = word();
        s.themeWeek = word();
        s.minSeats = int(random.bounded(5));
        s.maxSeats = random.bounded(3) == 0 ? std::optional<int>() : int(5 + random.bounded(50));
        s.state = random.bounded(2) ? SessionState::Planned : SessionState::Cancelled;
        const qint64 minutes = 24'000'000 + random.bounded(10'000'000);
        const LocalTime local;
        const Instant begin = Instant::fromMs(minutes * 60'000);
        s.when = *Span::from(begin, begin.plusMinutes(1 + random.bounded(3000)));
        s.allDay = random.bounded(4) == 0;
        if (s.allDay) {
            const Day day = local.day(begin);
            s.when = *Span::from(local.startOf(day), local.startOf(day.plusDays(1 + random.bounded(4))));
        }
        sessions += s;
    }
    const auto back = readScheduleCsv(written(sessions, excel ? CsvDialect::excel() : CsvDialect::rfc4180()));
    QVERIFY2(back, qPrintable(described(back)));
    QVERIFY2(back->errors.isEmpty(), qPrintable(back->errors.value(0).subject + back->errors.value(0).value));
    QCOMPARE(back->rows.size(), sessions.size());
    for (qsizetype i = 0; i < sessions.size(); ++i)
        QCOMPARE(described(back->rows.at(i)), described(sessions.at(i)));
}

void TestScheduleCsvBack::bothPassesOfAnAutumnHourComeBack_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArray>("cells");
    const auto row = [](const char *cells, const QString &begin, const QString &end) {
        QTest::newRow(cells) << begin << end << QByteArray(cells);
    };
    // On 2026-10-25 the clock goes back at 01:00 UTC, from 03:00 to 02:00.
    row(";2026-10-25;01:30;02:30;", u"2026-10-24T23:30:00Z"_s, u"2026-10-25T00:30:00Z"_s);
    row(";2026-10-25;02:15;02:45;", u"2026-10-25T00:15:00Z"_s, u"2026-10-25T00:45:00Z"_s);
    row(";2026-10-25;02:45;02:15+01:00;", u"2026-10-25T00:45:00Z"_s, u"2026-10-25T01:15:00Z"_s);
    row(";2026-10-25;02:15;02:45+01:00;", u"2026-10-25T00:15:00Z"_s, u"2026-10-25T01:45:00Z"_s);
    row(";2026-10-25;02:00+01:00;02:30:30+01:00;", u"2026-10-25T01:00:00Z"_s, u"2026-10-25T01:30:30Z"_s);
    row(";2026-10-25;02:30+01:00;04:00;", u"2026-10-25T01:30:00Z"_s, u"2026-10-25T03:00:00Z"_s);
    row(";2026-10-25;02:30+01:00;2026-10-26 01:00;", u"2026-10-25T01:30:00Z"_s, u"2026-10-26T00:00:00Z"_s);
    row(";2026-10-24;22:00;2026-10-25 02:30+01:00;", u"2026-10-24T20:00:00Z"_s, u"2026-10-25T01:30:00Z"_s);
}

void TestScheduleCsvBack::bothPassesOfAnAutumnHourComeBack()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QByteArray, cells);
    ImportedSession s = exampleSession();
    s.when = *Span::from(*Instant::fromIso(begin), *Instant::fromIso(end));
    s.updated = s.when.begin();
    const QByteArray bytes = written({s}, CsvDialect::excel());
    QVERIFY2(bytes.contains(cells), bytes.constData());
    QCOMPARE(described(readScheduleCsv(bytes)), described(s));
}

void TestScheduleCsvBack::everyMinuteOfAnAutumnNightComesBack()
{
    QList<ImportedSession> sessions;
    for (Instant at = *Instant::fromIso(u"2026-10-24T23:00:00Z"_s); sessions.size() < 240;
         at = at.plusMinutes(1)) {
        ImportedSession s = exampleSession();
        s.uid = QString::number(sessions.size());
        s.when = *Span::from(at, at.plusMinutes(1 + sessions.size() * 7 % 100));
        s.updated = s.when.end();
        sessions += s;
    }
    const auto back = readScheduleCsv(written(sessions, CsvDialect::rfc4180()));
    QVERIFY(back);
    QCOMPARE(back->rows.size(), sessions.size());
    for (qsizetype i = 0; i < sessions.size(); ++i)
        QCOMPARE(described(back->rows.at(i)), described(sessions.at(i)));
}

void TestScheduleCsvBack::leavesOutWhatTheFileLacks()
{
    const auto parsed = readScheduleCsv("Titel;Datum;Kleur;Wachtlijst\nx;2026-03-02;rood;4\n");
    QVERIFY(parsed);
    QCOMPARE(parsed->unusedColumns, QStringList{u"Kleur"_s});
    const ImportedSession &s = parsed->rows.first();
    QVERIFY(!s.format && !s.formal && !s.summary && !s.url && !s.trainers && !s.trainerEmails && !s.building
            && !s.room && !s.organisation && !s.themeWeek && !s.minSeats && !s.maxSeats && !s.state
            && !s.topics && !s.updated);
}

void TestScheduleCsvBack::carpentries()
{
    QFile file(QStringLiteral(TJC_SHARED_DATA "/carpentries/all_workshops_2018.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data is not here");
    const auto parsed = readScheduleCsv(file.readAll(),
        {.columns = {
             .map = {{u"start_date"_s, u"date"_s}, {u"slug"_s, u"id"_s}, {u"host_name"_s, u"title"_s}}}});
    QVERIFY2(parsed, qPrintable(described(parsed)));
    QVERIFY2(parsed->errors.isEmpty(),
        qPrintable(parsed->errors.value(0).subject + parsed->errors.value(0).value));
    QCOMPARE(parsed->rows.size(), 1983);
    const auto back = readScheduleCsv(written(parsed->rows, CsvDialect::excel()));
    QVERIFY(back);
    QCOMPARE(back->rows.size(), 1983);
    for (qsizetype i = 0; i < back->rows.size(); ++i) {
        QCOMPARE(back->rows.at(i).uid, parsed->rows.at(i).uid);
        QCOMPARE(back->rows.at(i).title, parsed->rows.at(i).title);
        QCOMPARE(back->rows.at(i).when, parsed->rows.at(i).when);
        QVERIFY(back->rows.at(i).allDay);
    }
}

QTEST_APPLESS_MAIN(TestScheduleCsvBack)
#include "test_schedule_csv_back.moc"
