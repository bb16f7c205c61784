#include "domain/signup_defaults.h"
#include "domain/working_day.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");

Instant at(const QString &local)
{
    const QDateTime time = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    return Instant::fromMs(QDateTime(time.date(), time.time(), amsterdam).toMSecsSinceEpoch());
}

QString local(std::optional<Instant> instant)
{
    return instant
               ? QDateTime::fromMSecsSinceEpoch(instant->ms(), amsterdam).toString(u"ddd yyyy-MM-dd HH:mm"_s)
               : u"-"_s;
}

/// The clock of Amsterdam; free are weekends, King's Day and Christmas.
LocalDays dutchDays()
{
    return {.dayOf =
                [](Instant instant) {
                    return *Day::from(QDateTime::fromMSecsSinceEpoch(instant.ms(), amsterdam).date());
                },
        .daysBefore =
            [](Instant instant, int days) {
                const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.ms(), amsterdam);
                return Instant::fromMs(
                    QDateTime(time.date().addDays(-days), time.time(), amsterdam).toMSecsSinceEpoch());
            },
        .isWorkingDay =
            [](Day day) {
                const QDate date = day.date();
                const bool isHoliday = (date.month() == 4 && date.day() == 27)
                                       || (date.month() == 12 && (date.day() == 25 || date.day() == 26));
                return date.dayOfWeek() <= 5 && !isHoliday;
            }};
}

Span hourFrom(const QString &local)
{
    return *Span::from(at(local), at(local).plusMinutes(60));
}

} // namespace

class SignupDefaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workshops_data();
    void workshops();
    void formats_data();
    void formats();
    void aWeekWithoutWorkingDaysEnds();
    void workingDays_data();
    void workingDays();
};

void SignupDefaultsTest::workingDays_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a Thursday") << u"2026-04-30"_s << true;
    QTest::newRow("a Friday") << u"2026-05-01"_s << true;
    QTest::newRow("a Saturday") << u"2026-05-02"_s << false;
    QTest::newRow("a Sunday") << u"2026-05-03"_s << false;
    QTest::newRow("a Monday") << u"2026-05-04"_s << true;
    QTest::newRow("a holiday") << u"2026-05-05"_s << false;
    QTest::newRow("a holiday in a weekend") << u"2026-05-24"_s << false;
}

void SignupDefaultsTest::workingDays()
{
    QFETCH(QString, day);
    QTEST(isWorkingDay(*Day::fromIso(day), {u"2026-05-05"_s, u"2026-05-24"_s}), "expected");
}

void SignupDefaultsTest::workshops_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<QString>("cancelUntil");
    const QString longBefore = u"2026-01-05 09:00"_s;
    QTest::newRow("on a Friday") << u"2026-03-13 10:00"_s << longBefore << u"Sun 2026-03-08 10:00"_s
                                 << u"Fri 2026-03-06 10:00"_s;
    QTest::newRow("on a Monday") << u"2026-03-09 10:00"_s << longBefore << u"Wed 2026-03-04 10:00"_s
                                 << u"Mon 2026-03-02 10:00"_s;
    QTest::newRow("on a Sunday") << u"2026-03-15 10:00"_s << longBefore << u"Tue 2026-03-10 10:00"_s
                                 << u"Mon 2026-03-09 10:00"_s;
    // The clock goes forward on 29 March and back on 25 October: ten o'clock stays ten o'clock.
    QTest::newRow("after summer time began")
        << u"2026-04-01 10:00"_s << longBefore << u"Fri 2026-03-27 10:00"_s << u"Wed 2026-03-25 10:00"_s;
    QTest::newRow("after summer time ended")
        << u"2026-10-27 10:00"_s << longBefore << u"Thu 2026-10-22 10:00"_s << u"Tue 2026-10-20 10:00"_s;
    QTest::newRow("late in the evening")
        << u"2026-03-30 23:30"_s << longBefore << u"Wed 2026-03-25 23:30"_s << u"Mon 2026-03-23 23:30"_s;
    QTest::newRow("over King's Day") << u"2026-04-29 10:00"_s << longBefore << u"Fri 2026-04-24 10:00"_s
                                     << u"Tue 2026-04-21 10:00"_s;
    QTest::newRow("over Christmas") << u"2026-12-29 10:00"_s << longBefore << u"Thu 2026-12-24 10:00"_s
                                    << u"Mon 2026-12-21 10:00"_s;
    QTest::newRow("at short notice") << u"2026-03-13 10:00"_s << u"2026-03-10 09:00"_s << u"-"_s << u"-"_s;
    QTest::newRow("free to cancel has passed")
        << u"2026-03-13 10:00"_s << u"2026-03-07 09:00"_s << u"Sun 2026-03-08 10:00"_s << u"-"_s;
}

void SignupDefaultsTest::workshops()
{
    QFETCH(QString, begin);
    QFETCH(QString, now);
    for (const Format format : {Format::Workshop, Format::Course}) {
        const SignupDefaults defaults = defaultsFor(format, hourFrom(begin), dutchDays(), at(now));
        QTEST(local(defaults.signupCloses), "closes");
        QTEST(local(defaults.rules.cancelUntil), "cancelUntil");
        QVERIFY(!defaults.maxSeats && !defaults.needsApproval && !defaults.rules.walkIn);
    }
}

void SignupDefaultsTest::formats_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<SignupDefaults>("expected");
    const SignupDefaults none;
    SignupDefaults walkIn;
    walkIn.rules.walkIn = true;
    QTest::newRow("Open Koffie") << Format::OpenCoffee << walkIn;
    QTest::newRow("user group") << Format::UserGroup << walkIn;
    QTest::newRow("desk visit") << Format::DeskVisit
                                << SignupDefaults{1, 3, std::nullopt, true, SessionRules()};
    QTest::newRow("network meeting") << Format::NetworkMeeting << none;
    QTest::newRow("e-learning") << Format::ELearning << none;
    QTest::newRow("game") << Format::Game << none;
}

void SignupDefaultsTest::formats()
{
    QFETCH(Format, format);
    QFETCH(SignupDefaults, expected);
    QCOMPARE(defaultsFor(format, hourFrom(u"2026-03-13 10:00"_s), dutchDays(), at(u"2026-01-05 09:00"_s)),
        expected);
}

void SignupDefaultsTest::aWeekWithoutWorkingDaysEnds()
{
    const Day day = *Day::fromIso(u"2026-03-13"_s);
    QCOMPARE(daysOfWorkingDays(day, 5, [](Day) { return true; }), 5);
    QCOMPARE(daysOfWorkingDays(day, 5, [](Day) { return false; }), 366);
    QCOMPARE(daysOfWorkingDays(day, 0, [](Day) { return true; }), 0);
}

QTEST_GUILESS_MAIN(SignupDefaultsTest)
#include "signup_defaults_test.moc"
