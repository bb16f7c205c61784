#include "domain/recurrence.h"

#include "base/error.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Day day(const QString &iso)
{
    return *Day::fromIso(iso);
}

QString subject(const std::optional<Error> &error)
{
    return error ? error->subject : u"ok"_s;
}

Recurrence weekly(const QList<int> &weekdays)
{
    return {.weekdays = weekdays, .count = 5};
}

} // namespace

Q_DECLARE_METATYPE(Recurrence)

/// A rule as people say it, as an RRULE and back.
class RecurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void whatOthersWrite_data();
    void whatOthersWrite();
    void whatIsNotOurs_data();
    void whatIsNotOurs();
    void problems_data();
    void problems();
    void usual();
    void aDayIsMoved_data();
    void aDayIsMoved();
};

void RecurrenceTest::thereAndBack_data()
{
    using enum Recurrence::Unit;
    QTest::addColumn<Recurrence>("rule");
    QTest::addColumn<QString>("text");
    QTest::newRow("daily") << Recurrence{.unit = Days, .count = 3} << u"FREQ=DAILY;COUNT=3"_s;
    QTest::newRow("every third day") << Recurrence{.unit = Days, .interval = 3, .until = day(u"2026-12-18"_s)}
                                     << u"FREQ=DAILY;INTERVAL=3;UNTIL=20261218"_s;
    QTest::newRow("weekly") << weekly({2}) << u"FREQ=WEEKLY;BYDAY=TU;COUNT=5"_s;
    QTest::newRow("two days, every other week")
        << Recurrence{.interval = 2, .weekdays = {2, 4}, .until = day(u"2026-12-18"_s)}
        << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261218"_s;
    QTest::newRow("the 31st") << Recurrence{.unit = MonthDay, .monthDay = 31, .count = 4}
                              << u"FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4"_s;
    QTest::newRow("the last day") << Recurrence{.unit = MonthDay, .monthDay = -1, .count = 4}
                                  << u"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"_s;
    QTest::newRow("second Tuesday") << Recurrence{.unit = MonthWeekday, .weekdays = {2}, .nth = 2, .count = 4}
                                    << u"FREQ=MONTHLY;BYDAY=2TU;COUNT=4"_s;
    QTest::newRow("last Friday, every quarter")
        << Recurrence{.unit = MonthWeekday, .interval = 3, .weekdays = {5}, .nth = -1, .count = 4}
        << u"FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=4"_s;
}

void RecurrenceTest::thereAndBack()
{
    QFETCH(Recurrence, rule);
    QFETCH(QString, text);
    QCOMPARE(subject(problemIn(rule)), u"ok"_s);
    QCOMPARE(ruleText(rule), text);
    const auto read = recurrenceOf(text, day(u"2026-03-02"_s));
    QVERIFY(read);
    // What does not belong to the unit is not written, so it is not compared.
    Recurrence expected = rule;
    if (rule.unit != Recurrence::Unit::MonthDay)
        expected.monthDay = read->monthDay;
    if (rule.unit != Recurrence::Unit::MonthWeekday)
        expected.nth = read->nth;
    QCOMPARE(*read, expected);
}

void RecurrenceTest::whatOthersWrite_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::newRow("the day of the first") << u"FREQ=WEEKLY"_s << u"FREQ=WEEKLY;BYDAY=MO"_s;
    QTest::newRow("the number of the first") << u"FREQ=MONTHLY"_s << u"FREQ=MONTHLY;BYMONTHDAY=2"_s;
    QTest::newRow("small letters, any order")
        << u" byday=th,tu,th;freq=weekly;interval=1;wkst=mo "_s << u"FREQ=WEEKLY;BYDAY=TU,TH"_s;
    QTest::newRow("by position") << u"FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1;COUNT=2"_s
                                 << u"FREQ=MONTHLY;BYDAY=-1WE;COUNT=2"_s;
    QTest::newRow("until a moment") << u"FREQ=DAILY;UNTIL=20261218T225959Z"_s
                                    << u"FREQ=DAILY;UNTIL=20261218"_s;
}

void RecurrenceTest::whatOthersWrite()
{
    QFETCH(QString, theirs);
    QFETCH(QString, ours);
    const auto read = recurrenceOf(theirs, day(u"2026-03-02"_s));
    QVERIFY(read);
    QCOMPARE(ruleText(*read), ours);
}

void RecurrenceTest::whatIsNotOurs_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
        {"", "x", "FREQ=YEARLY", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=1TU", "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=WEEKLY;BYDAY=", "FREQ=MONTHLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=2TU,4TU",
            "FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=1", "FREQ=MONTHLY;BYMONTHDAY=15;BYDAY=TU",
            "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYDAY=9TU", "FREQ=DAILY;BYHOUR=9", "FREQ=DAILY;COUNT=3;UNTIL=20261218",
            "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=100",
            "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;UNTIL=20261399", "FREQ=DAILY;UNTIL=2026-12-18",
            "FREQ=WEEKLY;WKST=SU", "RRULE:FREQ=DAILY"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RecurrenceTest::whatIsNotOurs()
{
    QFETCH(QString, text);
    const auto read = recurrenceOf(text, day(u"2026-03-02"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().subject, u"recurrence.rule"_s);
}

void RecurrenceTest::problems_data()
{
    using enum Recurrence::Unit;
    QTest::addColumn<Recurrence>("rule");
    QTest::addColumn<QString>("problem");
    QTest::newRow("fine") << weekly({1, 7}) << u"ok"_s;
    QTest::newRow("never") << Recurrence{.unit = Days, .interval = 0, .count = 1} << u"recurrence.interval"_s;
    QTest::newRow("too rare") << Recurrence{.unit = Days, .interval = 100, .count = 1}
                              << u"recurrence.interval"_s;
    QTest::newRow("on no day") << weekly({}) << u"recurrence.weekdays"_s;
    QTest::newRow("twice a day") << weekly({2, 2}) << u"recurrence.weekdays"_s;
    QTest::newRow("out of order") << weekly({4, 2}) << u"recurrence.weekdays"_s;
    QTest::newRow("no weekday") << weekly({8}) << u"recurrence.weekdays"_s;
    QTest::newRow("two weekdays of a month")
        << Recurrence{.unit = MonthWeekday, .weekdays = {1, 2}, .count = 1} << u"recurrence.weekdays"_s;
    QTest::newRow("no day of the month")
        << Recurrence{.unit = MonthDay, .monthDay = 0, .count = 1} << u"recurrence.month_day"_s;
    QTest::newRow("sixth") << Recurrence{.unit = MonthWeekday, .weekdays = {1}, .nth = 6, .count = 1}
                           << u"recurrence.month_day"_s;
    QTest::newRow("endless") << Recurrence{.weekdays = {1}} << u"recurrence.end"_s;
    QTest::newRow("two ends") << Recurrence{.weekdays = {1}, .until = day(u"2026-12-18"_s), .count = 1}
                              << u"recurrence.end"_s;
    QTest::newRow("none") << Recurrence{.weekdays = {1}, .count = 0} << u"recurrence.count"_s;
}

void RecurrenceTest::problems()
{
    QFETCH(Recurrence, rule);
    QFETCH(QString, problem);
    QCOMPARE(subject(problemIn(rule)), problem);
}

void RecurrenceTest::usual()
{
    using enum Recurrence::Unit;
    const Recurrence second = usualOn(day(u"2026-03-10"_s), MonthWeekday);
    QCOMPARE(second.nth, 2);
    QCOMPARE(second.weekdays, QList<int>{2});
    QCOMPARE(usualOn(day(u"2026-03-31"_s), MonthWeekday).nth, Recurrence::last);
    QCOMPARE(usualOn(day(u"2026-03-31"_s), MonthDay).monthDay, 31);
    QCOMPARE(usualOn(day(u"2026-03-01"_s), Weeks).weekdays, QList<int>{7});
}

void RecurrenceTest::aDayIsMoved_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("moved");
    QTest::newRow("in the week") << u"FREQ=WEEKLY;BYDAY=TU;COUNT=5"_s << u"2026-03-10"_s << u"2026-03-11"_s
                                 << u"FREQ=WEEKLY;BYDAY=WE;COUNT=5"_s;
    QTest::newRow("only that day") << u"FREQ=WEEKLY;BYDAY=TU,FR;COUNT=5"_s << u"2026-03-10"_s
                                   << u"2026-03-15"_s << u"FREQ=WEEKLY;BYDAY=FR,SU;COUNT=5"_s;
    QTest::newRow("onto another") << u"FREQ=WEEKLY;BYDAY=TU,FR;COUNT=5"_s << u"2026-03-10"_s
                                  << u"2026-03-13"_s << u"FREQ=WEEKLY;BYDAY=FR;COUNT=5"_s;
    QTest::newRow("to another week") << u"FREQ=WEEKLY;BYDAY=TU;COUNT=5"_s << u"2026-03-10"_s
                                     << u"2026-03-17"_s << QString();
    QTest::newRow("daily") << u"FREQ=DAILY;COUNT=5"_s << u"2026-03-10"_s << u"2026-03-11"_s << QString();
    QTest::newRow("in the month") << u"FREQ=MONTHLY;BYMONTHDAY=10;COUNT=5"_s << u"2026-03-10"_s
                                  << u"2026-03-17"_s << u"FREQ=MONTHLY;BYMONTHDAY=17;COUNT=5"_s;
    QTest::newRow("nth") << u"FREQ=MONTHLY;BYDAY=2TU;COUNT=5"_s << u"2026-03-10"_s << u"2026-03-18"_s
                         << u"FREQ=MONTHLY;BYDAY=3WE;COUNT=5"_s;
    QTest::newRow("to another month")
        << u"FREQ=MONTHLY;BYDAY=2TU;COUNT=5"_s << u"2026-03-10"_s << u"2026-04-07"_s << QString();
}

void RecurrenceTest::aDayIsMoved()
{
    QFETCH(QString, rule);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, moved);
    const auto found = withDayMoved(*recurrenceOf(rule, day(from)), day(from), day(to));
    QCOMPARE(found ? ruleText(*found) : QString(), moved);
}

QTEST_APPLESS_MAIN(RecurrenceTest)
#include "recurrence_test.moc"
