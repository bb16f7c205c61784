#include "exchange/local_time.h"

#include <QTest>
#include <QTimeZone>

using namespace tjc;
using namespace Qt::StringLiterals;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt_data();
    void agreesWithQt();
    void roundTrips();
    void wallClock_data();
    void wallClock();
    void writes();
    void unknownZone();
    void days();
};

void TestLocalTime::agreesWithQt_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
        {"Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestLocalTime::agreesWithQt()
{
    QFETCH(QByteArray, zone);
    const auto local = LocalTime::forZone(zone);
    QVERIFY(local);
    const QTimeZone qt(zone);
    // 1.7 days and a bit: every month, every weekday and all hours come by.
    for (qint64 ms = -2'000'000'000'000; ms < 4'100'000'000'000; ms += 147'123'457) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, qt);
        const LocalFields fields = local->fields(Instant::fromMs(ms));
        const LocalFields expected{at.date().year(), at.date().month(), at.date().day(), at.time().hour(),
            at.time().minute(), at.time().second()};
        QVERIFY2(fields == expected, qPrintable(at.toString(Qt::ISODate)));
        QCOMPARE(local->day(Instant::fromMs(ms)).date(), at.date());
    }
}

void TestLocalTime::roundTrips()
{
    const LocalTime local;
    for (qint64 ms = -2'000'000'000'000; ms < 4'100'000'000'000; ms += 36'123'000) {
        const Instant at = Instant::fromMs(ms);
        const LocalFields fields = local.fields(at);
        const Instant first = local.instant(fields);
        QVERIFY(first <= at);
        if (first != at)
            QCOMPARE(local.instant(fields, LocalTime::Twice::Second), at);
        QCOMPARE(local.fields(first), fields);
    }
}

void TestLocalTime::wallClock_data()
{
    QTest::addColumn<LocalFields>("fields");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << LocalFields{2026, 3, 2, 9, 0, 0} << u"2026-03-02T08:00:00Z"_s;
    QTest::newRow("summer") << LocalFields{2026, 7, 2, 9, 0, 0} << u"2026-07-02T07:00:00Z"_s;
    QTest::newRow("before the gap") << LocalFields{2026, 3, 29, 1, 59, 59} << u"2026-03-29T00:59:59Z"_s;
    QTest::newRow("gap moves forward") << LocalFields{2026, 3, 29, 2, 30, 0} << u"2026-03-29T01:30:00Z"_s;
    QTest::newRow("after the gap") << LocalFields{2026, 3, 29, 3, 0, 0} << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("before the overlap") << LocalFields{2026, 10, 25, 1, 59, 59} << u"2026-10-24T23:59:59Z"_s;
    QTest::newRow("overlap takes the first")
        << LocalFields{2026, 10, 25, 2, 30, 0} << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("after the overlap") << LocalFields{2026, 10, 25, 3, 0, 0} << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("24:00 is tomorrow") << LocalFields{2026, 12, 31, 24, 0, 0} << u"2026-12-31T23:00:00Z"_s;
}

void TestLocalTime::wallClock()
{
    QFETCH(LocalFields, fields);
    QFETCH(QString, utc);
    QCOMPARE(LocalTime().instant(fields).iso(), utc);
}

void TestLocalTime::writes()
{
    char text[32] = {};
    LocalTime::writeDate(text, {2026, 3, 2, 9, 5, 7});
    text[10] = ' ';
    LocalTime::writeTimeWithSeconds(text + 11, {2026, 3, 2, 9, 5, 7});
    text[19] = ' ';
    LocalTime::writeTime(text + 20, {2026, 3, 2, 23, 59, 7});
    QCOMPARE(QByteArray(text), QByteArray("2026-03-02 09:05:07 23:59"));
    LocalTime::writeDate(text, {12345, 12, 31, 0, 0, 0});
    QVERIFY(QByteArray(text).startsWith("9999-12-31"));
}

void TestLocalTime::unknownZone()
{
    const auto local = LocalTime::forZone("Mars/Olympus_Mons");
    QVERIFY(!local);
    QCOMPARE(local.error().kind, ErrorKind::NotFound);
    QCOMPARE(local.error().subject, u"time_zone"_s);
}

void TestLocalTime::days()
{
    const LocalTime local;
    QCOMPARE(daysInMonth(2000, 2), 29);
    QCOMPARE(daysInMonth(1900, 2), 28);
    QCOMPARE(daysInMonth(2026, 13), 0);
    const Day day = *Day::from(QDate(2026, 3, 29));
    QCOMPARE(local.startOf(day).iso(), u"2026-03-28T23:00:00Z"_s);
    QCOMPARE(local.startOf(day.plusDays(1)).iso(), u"2026-03-29T22:00:00Z"_s);
}

QTEST_APPLESS_MAIN(TestLocalTime)
#include "test_local_time.moc"
