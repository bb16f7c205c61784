#include "exchange/recurrence_days.h"

#include "domain/plan_dates.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Day day(const QString &iso)
{
    return *Day::fromIso(iso);
}

/// "03-02 03-09", or what is wrong.
QString told(const Result<QList<Day>> &days)
{
    if (!days)
        return days.error().subject;
    QStringList words;
    for (const Day one : *days)
        words += one.iso().mid(5);
    return words.join(u' ');
}

QString clock(Instant at)
{
    const LocalFields fields = LocalTime().fields(at);
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return two(fields.month) + u'-' + two(fields.day) + u' ' + two(fields.hour) + u':' + two(fields.minute);
}

} // namespace

/// Which days a rule gives, and when an occurrence is on the clock on the wall.
class RecurrenceDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void theLongestSeries();
    void theFirstOnes();
    void theClockStays_data();
    void theClockStays();
    void deadlinesGoAlong();
};

void RecurrenceDaysTest::days_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *first, const char *rule, const char *days) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(rule)
                            << QString::fromLatin1(days);
    };
    row("daily", "2026-02-27", "FREQ=DAILY;COUNT=4", "02-27 02-28 03-01 03-02");
    row("every third day", "2026-02-27", "FREQ=DAILY;INTERVAL=3;COUNT=3", "02-27 03-02 03-05");
    row("until is included", "2026-03-02", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316", "03-02 03-09 03-16");
    row("until the day before", "2026-03-02", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260315", "03-02 03-09");
    row("two days a week", "2026-03-03", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "03-03 03-05 03-10 03-12");
    row("from the middle of a week", "2026-03-04", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", "03-05 03-10 03-12");
    row("the first is no day of it", "2026-03-04", "FREQ=WEEKLY;BYDAY=MO;COUNT=2", "03-09 03-16");
    row("every other week, weeks begin on Monday", "2026-03-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4",
        "03-01 03-09 03-15 03-23");
    row("the 15th", "2026-01-15", "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3", "01-15 02-15 03-15");
    row("the 29th", "2027-01-29", "FREQ=MONTHLY;BYMONTHDAY=29;COUNT=3", "01-29 03-29 04-29");
    row("the 29th in a leap year", "2028-01-29", "FREQ=MONTHLY;BYMONTHDAY=29;COUNT=3", "01-29 02-29 03-29");
    row("the 30th", "2026-01-30", "FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3", "01-30 03-30 04-30");
    row("the 31st", "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", "01-31 03-31 05-31 07-31");
    row("the last day", "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", "01-31 02-28 03-31 04-30");
    row("the last day in a leap year", "2028-02-29", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", "02-29 03-31");
    row("leap days only", "2028-02-29", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29;COUNT=2", "02-29 02-29");
    row("a day that never comes", "2028-02-01", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;COUNT=2",
        "recurrence.none");
    row("nor does this", "2026-04-01", "FREQ=MONTHLY;INTERVAL=24;BYMONTHDAY=31;UNTIL=20990101",
        "recurrence.none");
    row("second Tuesday", "2026-03-10", "FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "03-10 04-14 05-12");
    row("first Sunday", "2026-03-01", "FREQ=MONTHLY;BYDAY=1SU;COUNT=3", "03-01 04-05 05-03");
    row("fifth Friday", "2026-01-30", "FREQ=MONTHLY;BYDAY=5FR;COUNT=2", "01-30 05-29");
    row("last Friday", "2026-01-30", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "01-30 02-27 03-27");
    row("last Friday, each quarter", "2026-01-30", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=3",
        "01-30 04-24 07-31");
    row("over the year", "2026-12-30", "FREQ=WEEKLY;BYDAY=WE;COUNT=2", "12-30 01-06");
    row("over before it begins", "2026-03-02", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260301", "recurrence.none");
    row("without an end", "2026-03-02", "FREQ=WEEKLY;BYDAY=MO", "recurrence.end");
    row("a day too many", "2026-01-01", "FREQ=DAILY;COUNT=401", "recurrence.too_many");
    row("years too many", "2026-01-01", "FREQ=DAILY;UNTIL=21991231", "recurrence.too_many");
}

void RecurrenceDaysTest::days()
{
    QFETCH(QString, first);
    QFETCH(QString, rule);
    QFETCH(QString, days);
    const auto read = recurrenceOf(rule, day(first));
    QVERIFY(read);
    QCOMPARE(told(daysOf(*read, day(first))), days);
}

void RecurrenceDaysTest::theLongestSeries()
{
    const auto all = daysOf({.unit = Recurrence::Unit::Days, .count = mostOccurrences}, day(u"2026-01-01"_s));
    QVERIFY(all);
    QCOMPARE(all->size(), mostOccurrences);
    // Rare days are as dear to find as any.
    const auto rare =
        daysOf({.unit = Recurrence::Unit::MonthDay, .interval = 5, .monthDay = 31, .count = 100},
            day(u"2026-01-31"_s));
    QVERIFY(rare);
    QCOMPARE(rare->size(), 100);
}

void RecurrenceDaysTest::theFirstOnes()
{
    const Recurrence rule{.weekdays = {1}, .count = 200};
    QCOMPARE(told(firstDaysOf(rule, day(u"2026-03-02"_s), 2)), u"03-02 03-09"_s);
}

void RecurrenceDaysTest::theClockStays_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *date, int begin, int minutes, const char *from,
                         const char *to) {
        QTest::newRow(name) << QString::fromLatin1(date) << begin << minutes << QString::fromLatin1(from)
                            << QString::fromLatin1(to);
    };
    row("winter", "2026-03-27", 600, 90, "03-27 10:00", "03-27 11:30");
    row("summer", "2026-03-30", 600, 90, "03-30 10:00", "03-30 11:30");
    row("winter again", "2026-10-26", 600, 90, "10-26 10:00", "10-26 11:30");
    row("in the hour that is skipped", "2026-03-29", 150, 15, "03-29 03:30", "03-29 03:45");
    row("out of that hour", "2026-03-29", 150, 45, "03-29 03:30", "03-29 04:15");
    row("over that hour", "2026-03-29", 90, 120, "03-29 01:30", "03-29 03:30");
    row("the hour that comes twice", "2026-10-25", 150, 60, "10-25 02:30", "10-25 03:30");
    row("over midnight", "2026-10-24", 1380, 120, "10-24 23:00", "10-25 01:00");
    row("whole days", "2026-03-28", 0, 2880, "03-28 00:00", "03-30 00:00");
}

void RecurrenceDaysTest::theClockStays()
{
    QFETCH(QString, date);
    QFETCH(int, begin);
    QFETCH(int, minutes);
    const Span when = spanOn(day(date), begin, minutes, LocalTime());
    QTEST(clock(when.begin()), "from");
    QTEST(clock(when.end()), "to");
    // An hour of the night that autumn repeats is two hours long: from the first time it is shown.
    if (qstrcmp(QTest::currentDataTag(), "the hour that comes twice") == 0)
        QCOMPARE(when.ms(), 2 * 3'600'000);
}

void RecurrenceDaysTest::deadlinesGoAlong()
{
    const LocalTime local;
    const LocalDays days = localDays(local);
    SessionDraft draft{.when = spanOn(day(u"2026-03-24"_s), 600, 90, local)};
    draft.signupOpens = spanOn(day(u"2026-02-02"_s), 540, 1, local).begin();
    draft.signupCloses = spanOn(day(u"2026-03-20"_s), 1020, 1, local).begin();
    draft.rules.cancelUntil = spanOn(day(u"2026-03-23"_s), 720, 1, local).begin();
    draft.rules.decideBy = draft.when.begin();
    // To the other side of the change to summer time.
    const SessionDraft moved = movedTo(draft, spanOn(day(u"2026-03-31"_s), 600, 90, local), days);
    QCOMPARE(clock(moved.when.begin()), u"03-31 10:00"_s);
    QCOMPARE(clock(*moved.signupOpens), u"02-02 09:00"_s);
    QCOMPARE(clock(*moved.signupCloses), u"03-27 17:00"_s);
    QCOMPARE(clock(*moved.rules.cancelUntil), u"03-30 12:00"_s);
    QCOMPARE(clock(*moved.rules.decideBy), u"03-31 10:00"_s);
    // Earlier on the day: nothing stays behind its begin.
    QCOMPARE(clock(*movedTo(draft, spanOn(day(u"2026-03-24"_s), 540, 90, local), days).rules.decideBy),
        u"03-24 09:00"_s);
    // It would open after it closes: so it goes along.
    const SessionDraft early = movedTo(draft, spanOn(day(u"2026-02-03"_s), 600, 90, local), days);
    QCOMPARE(clock(*early.signupOpens), u"12-15 09:00"_s);
    QCOMPARE(shiftedBy(shiftedBy(draft, 21, days), -21, days), draft);
}

QTEST_APPLESS_MAIN(RecurrenceDaysTest)
#include "test_recurrence_days.moc"
