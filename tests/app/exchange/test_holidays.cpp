#include "exchange/holidays_ics.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <ctime>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Day day(const QString &iso)
{
    return *Day::fromIso(iso);
}

QByteArray entry(const QByteArray &name, const QByteArray &lines)
{
    static int count = 0;
    return "BEGIN:VEVENT\r\nUID:" + QByteArray::number(++count) + "\r\nSUMMARY:" + name + "\r\n" + lines
           + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
}

QString described(const Result<FoundHolidays> &found)
{
    if (!found)
        return found.error().subject;
    QStringList lines;
    for (const FoundHoliday &holiday : found->holidays) {
        QString line = holiday.kind + u'/' + holiday.name + u':';
        for (const Day one : holiday.days)
            line += u' ' + one.iso();
        lines += line;
    }
    lines += u"%1 timed, %2 unread"_s.arg(found->timed).arg(found->unread);
    return lines.join(u'\n');
}

Result<FoundHolidays> read(const QByteArray &bytes)
{
    return readHolidaysIcs(bytes, day(u"2026-01-01"_s), day(u"2027-12-31"_s), {});
}

double seconds(std::clock_t start)
{
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

QList<QFileInfo> files()
{
    return QDir(QStringLiteral(TJC_SHARED_DATA "/holidays-ics"))
        .entryInfoList({u"*.ics"_s}, QDir::Files, QDir::Name);
}

} // namespace

/// The whole days of calendar files, as days off are taken from them.
class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreGatheredByName();
    void hostileFiles_data();
    void hostileFiles();
    void filesOfOthers_data();
    void filesOfOthers();
    void kingsDay();
};

void TestHolidays::daysAreGatheredByName()
{
    const auto found = read(calendar(
        entry("Koningsdag", "CATEGORIES:Nationaal\r\nDTSTART;VALUE=DATE:20140427\r\nRRULE:FREQ=YEARLY")
        + entry("Kerst", "CATEGORIES:Erkend\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227")
        + entry("Voorbij", "DTSTART;VALUE=DATE:20251225") + entry("Borrel", "DTSTART:20260105T160000")
        + entry("Afgelast", "STATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20260601")
        + entry("Kapot", "DTSTART;VALUE=DATE:20261399") + entry("Kerst", "DTSTART;VALUE=DATE:20261226")));
    QCOMPARE(described(found), u"Erkend/Kerst: 2026-12-25 2026-12-26\n"
                               "Nationaal/Koningsdag: 2026-04-27 2027-04-27\n1 timed, 1 unread"_s);
}

void TestHolidays::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many +=
            entry("x" + QByteArray::number(i), "DTSTART;VALUE=DATE:19000101\r\nDTEND;VALUE=DATE:21991231");
    QTest::newRow("centuries") << calendar(many) << u"holidays.too_many"_s;
    QTest::newRow("every hour") << calendar(
        entry("x", "DTSTART:20260101T000000\r\nRRULE:FREQ=HOURLY\r\n") + many.repeated(40))
                                << u"holidays.too_many"_s;
    QByteArray daily;
    for (int i = 0; i < 9; ++i)
        daily += entry("y" + QByteArray::number(i), "DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=DAILY");
    QTest::newRow("every day for ever") << calendar(daily) << u"ics.too_many_steps"_s;
    QTest::newRow("nothing") << QByteArray() << u"file.no_events"_s;
    QTest::newRow("no calendar") << QByteArray("datum;naam\r\n") << u"file.no_events"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).repeated(100) << QString();
}

void TestHolidays::hostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    const std::clock_t start = std::clock();
    const auto found = read(bytes);
    QVERIFY2(seconds(start) < 5, qPrintable(QString::number(seconds(start))));
    QVERIFY(!found);
    if (!outcome.isEmpty())
        QCOMPARE(found.error().subject, outcome);
}

void TestHolidays::filesOfOthers_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : files())
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (files().isEmpty())
        QTest::newRow("none") << QString();
}

void TestHolidays::filesOfOthers()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the calendars of others are not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const std::clock_t start = std::clock();
    // From before the oldest of them.
    const auto found = readHolidaysIcs(bytes, day(u"2015-01-01"_s), day(u"2028-12-31"_s), {});
    QVERIFY2(seconds(start) < 5, qPrintable(QString::number(seconds(start))));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().subject));
    QVERIFY(found->holidays.size() > 3);
    QCOMPARE(found->unread, 0);
    for (const FoundHoliday &holiday : found->holidays) {
        QVERIFY(!holiday.name.isEmpty());
        for (qsizetype i = 1; i < holiday.days.size(); ++i)
            QVERIFY(holiday.days.at(i - 1) < holiday.days.at(i));
    }
}

void TestHolidays::kingsDay()
{
    QFile file(QStringLiteral(TJC_SHARED_DATA "/holidays-ics/DutchHolidays.ics"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the calendars of others are not here");
    const auto found = read(file.readAll());
    QVERIFY(found.has_value());
    const auto king = std::ranges::find(found->holidays, u"Koningsdag"_s, &FoundHoliday::name);
    QVERIFY(king != found->holidays.end());
    QCOMPARE(king->days, (QList<Day>{day(u"2026-04-27"_s), day(u"2027-04-27"_s)}));
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "test_holidays.moc"
