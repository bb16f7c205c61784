#include "service/series_change.h"

#include "exchange/recurrence_days.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Day day(const QString &iso)
{
    return *Day::fromIso(iso);
}

Span hourOn(Day on, int minute = 600)
{
    return spanOn(on, minute, 90, LocalTime());
}

/// A stored series of "Open Koffie" at ten, as a workspace would hold it.
struct Stored {
    Series series;
    QList<SessionDetails> all;

    Stored(const QString &rule, const QString &first)
        : series{SeriesId::from(1), u"abc"_s, rule, day(first), 600, 90, 4}
    {
        const auto days = daysOf(*recurrenceOf(rule, series.first), series.first);
        for (const Day one : *days)
            add(one);
    }

    void add(Day slot)
    {
        const auto id = SessionId::from(all.size() + 1);
        SessionDetails details{.row = {.id = *id,
                                   .training = *TrainingId::from(1),
                                   .uid = slot.iso(),
                                   .title = u"Koffie"_s,
                                   .format = Format::OpenCoffee,
                                   .formal = false,
                                   .when = hourOn(slot),
                                   .allDay = false,
                                   .state = SessionState::Planned,
                                   .minSeats = 0,
                                   .enrolled = 0,
                                   .waitlisted = 0,
                                   .pending = 0,
                                   .updated = Instant::fromMs(0)},
            .needsApproval = false,
            .revision = 7};
        details.row.building = u"A"_s;
        details.occurrence = SeriesSlot{*series.id, slot};
        all += details;
    }

    SeriesEdit edit(int index, SeriesScope scope) const
    {
        return {draftOf(all[index]), draftOf(all[index]), scope};
    }
};

QString shortly(Day one)
{
    return one.iso().mid(5);
}

/// What becomes of each: "03-03=" keeps its day, "03-03>03-04" moves, "-03-03" falls away, "+03-05" is made,
/// "^03-03" is planned again; then the rules, where they change.
QString told(const Result<SeriesChange> &change)
{
    if (!change)
        return change.error().subject;
    QStringList words;
    for (const RevisedOccurrence &one : change->revised) {
        const Day slot = one.before.occurrence->day;
        const SessionVersion &after = one.after.version;
        if (after.skipped && !one.before.skipped)
            words += u'-' + shortly(slot);
        else if (one.before.skipped && !after.skipped)
            words += u'^' + shortly(slot);
        else if (one.after.slot != slot)
            words += shortly(slot) + u'>' + shortly(one.after.slot);
        else
            words += shortly(slot) + u'=';
    }
    for (const PlacedVersion &one : change->added)
        words += u'+' + shortly(one.slot);
    if (change->changed)
        words += u"| "_s + change->changed->rule;
    if (change->made)
        words += u"| "_s + change->made->first.iso().mid(5) + u' ' + change->made->rule;
    return words.join(u' ');
}

const auto longAgo = Instant::fromMs(0);

} // namespace

/// What changing a rule, a time or a field of a series comes to.
class SeriesChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void movingOne_data();
    void movingOne();
    void whatIsOfItsOwnIsKept();
    void mostDecideWhatIsUsual();
    void anotherHour();
    void deadlinesGoAlong();
    void theDecisionStaysWithItsSession();
    void aCancelledOneIsLeftAlone();
    void aSkippedOneChangesAlong();
    void whatFellAwayComesBack();
    void whoMovedItByHandKeepsIt();
    void beginsAndEnds();
};

void SeriesChangeTest::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("edited");
    QTest::addColumn<bool>("following");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const char *rule, const char *now, int edited, bool following,
                         const char *next, const char *change) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(now) << edited << following
                            << QString::fromLatin1(next) << QString::fromLatin1(change);
    };
    const auto *tuesdays = "FREQ=WEEKLY;BYDAY=TU;COUNT=4"; // from 3 March 2026 on
    row("the same rule", tuesdays, "2026-01-01", 1, false, tuesdays, "");
    row("a day more", tuesdays, "2026-01-01", 1, false, "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8",
        "+03-05 +03-12 +03-19 +03-26 | FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8");
    row("a day more, the number stays", tuesdays, "2026-01-01", 1, false, "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4",
        "-03-17 -03-24 +03-05 +03-12 | FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4");
    row("another day of the week: the sessions move", tuesdays, "2026-01-01", 1, false,
        "FREQ=WEEKLY;BYDAY=WE;COUNT=4",
        "03-03>03-04 03-10>03-11 03-17>03-18 03-24>03-25 | FREQ=WEEKLY;BYDAY=WE;COUNT=4");
    row("to the day before", tuesdays, "2026-01-01", 1, false, "FREQ=WEEKLY;BYDAY=MO;COUNT=4",
        "03-03>03-02 03-10>03-09 03-17>03-16 03-24>03-23 | FREQ=WEEKLY;BYDAY=MO;COUNT=4");
    row("every other week", tuesdays, "2026-01-01", 1, false, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2",
        "-03-10 -03-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2");
    row("longer", tuesdays, "2026-01-01", 1, false, "FREQ=WEEKLY;BYDAY=TU;COUNT=5",
        "+03-31 | FREQ=WEEKLY;BYDAY=TU;COUNT=5");
    row("shorter", tuesdays, "2026-01-01", 1, false, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317",
        "-03-24 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317");
    row("from one on", tuesdays, "2026-01-01", 2, true, "FREQ=WEEKLY;BYDAY=WE;COUNT=4",
        "03-17>03-18 03-24>03-25 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260316 | 03-18 FREQ=WEEKLY;BYDAY=WE;COUNT=2");
    row("from one on, to the day before", tuesdays, "2026-01-01", 2, true, "FREQ=WEEKLY;BYDAY=MO;COUNT=4",
        "03-17>03-16 03-24>03-23 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260316 | 03-16 FREQ=WEEKLY;BYDAY=MO;COUNT=2");
    row("from one on, the rule stays", tuesdays, "2026-01-01", 2, true, tuesdays,
        "03-17= 03-24= | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260316 | 03-17 FREQ=WEEKLY;BYDAY=TU;COUNT=2");
    row("from the first on is all", tuesdays, "2026-01-01", 0, true, "FREQ=WEEKLY;BYDAY=TU;COUNT=5",
        "+03-31 | FREQ=WEEKLY;BYDAY=TU;COUNT=5");
    row("what has begun stays", tuesdays, "2026-03-11", 2, false, "FREQ=WEEKLY;BYDAY=FR;COUNT=4",
        "03-17>03-20 03-24>03-27 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260316 | 03-20 FREQ=WEEKLY;BYDAY=FR;COUNT=2");
    row("nothing is made before the first", tuesdays, "2026-03-23", 3, false,
        "FREQ=WEEKLY;BYDAY=MO,TU;COUNT=8",
        "03-24= +03-30 +03-31 +04-06 +04-07 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260323"
        " | 03-24 FREQ=WEEKLY;BYDAY=MO,TU;COUNT=5");
    row("of two days one stays", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "2026-01-01", 0, false,
        "FREQ=WEEKLY;BYDAY=TH;COUNT=4", "-03-03 -03-10 +03-19 +03-26 | FREQ=WEEKLY;BYDAY=TH;COUNT=4");
    row("two days become two others", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "2026-01-01", 1, true,
        "FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4",
        "03-05>03-06 03-10>03-11 03-12>03-13 | FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260304"
        " | 03-06 FREQ=WEEKLY;BYDAY=WE,FR;COUNT=3");
    row("weekly becomes daily", tuesdays, "2026-01-01", 0, false, "FREQ=DAILY;COUNT=3",
        "-03-10 -03-17 -03-24 +03-04 +03-05 | FREQ=DAILY;COUNT=3");
    row("another day of the month", "FREQ=MONTHLY;BYMONTHDAY=3;COUNT=3", "2026-01-01", 0, false,
        "FREQ=MONTHLY;BYDAY=2TU;COUNT=3",
        "03-03>03-10 04-03>04-14 05-03>05-12 | FREQ=MONTHLY;BYDAY=2TU;COUNT=3");
    row("nothing is left of it", tuesdays, "2026-01-01", 2, true, "FREQ=WEEKLY;BYDAY=TU;COUNT=2",
        "recurrence.none");
    row("a rule that is none", tuesdays, "2026-01-01", 2, true, "FREQ=WEEKLY;BYDAY=TU", "recurrence.end");
    row("too long", tuesdays, "2026-01-01", 0, false, "FREQ=DAILY;COUNT=401", "recurrence.too_many");
    row("of one that has begun", tuesdays, "2026-03-11", 0, false, tuesdays, "series.begun");
}

void SeriesChangeTest::rules()
{
    QFETCH(QString, rule);
    QFETCH(QString, now);
    QFETCH(int, edited);
    QFETCH(bool, following);
    QFETCH(QString, next);
    const Stored stored(rule, u"2026-03-03"_s);
    SeriesEdit edit = stored.edit(edited, following ? SeriesScope::Following : SeriesScope::All);
    edit.rule = *recurrenceOf(next, stored.series.first);
    const Instant at = spanOn(day(now), 720, 1, LocalTime()).begin();
    QTEST(told(changeOf(stored.series, stored.all, edit, LocalTime(), at)), "change");
}

void SeriesChangeTest::movingOne_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("following");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const char *rule, bool following, int days, const char *change) {
        QTest::newRow(name) << QString::fromLatin1(rule) << following << days << QString::fromLatin1(change);
    };
    row("all to Wednesday", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", false, 1,
        "03-03>03-04 03-10>03-11 03-17>03-18 | FREQ=WEEKLY;BYDAY=WE;COUNT=3");
    row("this and following", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", true, 1,
        "03-10>03-11 03-17>03-18 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260309 | 03-11 FREQ=WEEKLY;BYDAY=WE;COUNT=2");
    row("only that weekday", "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4", false, 1,
        "03-06>03-07 03-13>03-14 | FREQ=WEEKLY;BYDAY=TU,SA;COUNT=4");
    row("onto the other day: they are one then", "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4", false, -3, "series.move");
    row("to another week", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", false, 7, "series.move");
    row("of a daily one", "FREQ=DAILY;COUNT=3", false, 1, "series.move");
    row("in the month", "FREQ=MONTHLY;BYMONTHDAY=3;COUNT=3", false, 5,
        "03-03>03-08 04-03>04-08 05-03>05-08 | FREQ=MONTHLY;BYMONTHDAY=8;COUNT=3");
}

void SeriesChangeTest::movingOne()
{
    QFETCH(QString, rule);
    QFETCH(bool, following);
    QFETCH(int, days);
    const Stored stored(rule, u"2026-03-03"_s);
    SeriesEdit edit = stored.edit(1, following ? SeriesScope::Following : SeriesScope::All);
    const Day to = stored.all[1].occurrence->day.plusDays(days);
    edit.after.when = hourOn(to);
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QTEST(told(change), "change");
    if (!change)
        return;
    for (const RevisedOccurrence &one : change->revised)
        QCOMPARE(one.after.version.draft.when, hourOn(one.after.slot));
}

void SeriesChangeTest::whatIsOfItsOwnIsKept()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s, u"2026-03-03"_s);
    stored.all[2].row.building = u"Elders"_s;
    stored.all[3].row.title = u"Koffie met taart"_s;
    SeriesEdit edit = stored.edit(1, SeriesScope::All);
    edit.after.building = u"B"_s;
    edit.after.title = u"Thee"_s;
    edit.after.maxSeats = 9;
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QVERIFY(change);
    QCOMPARE(change->effect, (SeriesEffect{.changed = 4, .kept = 2}));
    QStringList words;
    for (const RevisedOccurrence &one : change->revised) {
        const SessionDraft &draft = one.after.version.draft;
        words += draft.title + u' ' + draft.building + u' ' + QString::number(draft.maxSeats.value_or(0));
    }
    QCOMPARE(
        words, (QStringList{u"Thee B 9"_s, u"Thee B 9"_s, u"Thee Elders 9"_s, u"Koffie met taart B 9"_s}));
    QVERIFY(!change->changed && !change->made);
}

/// Whoever edits the one with another room means the usual one, too.
void SeriesChangeTest::mostDecideWhatIsUsual()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s, u"2026-03-03"_s);
    stored.all[1].row.building = u"Elders"_s;
    stored.all[3].row.building = u"Nog elders"_s;
    SeriesEdit edit = stored.edit(1, SeriesScope::All);
    edit.after.building = u"B"_s;
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QVERIFY(change);
    QCOMPARE(change->effect, (SeriesEffect{.changed = 3, .kept = 1}));
    QCOMPARE(change->revised.size(), 3);
}

void SeriesChangeTest::anotherHour()
{
    // Over the change to summer time, and one that was moved to another hour by hand.
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=5"_s, u"2026-03-10"_s);
    stored.all[4].row.when = hourOn(stored.all[4].occurrence->day, 840);
    SeriesEdit edit = stored.edit(1, SeriesScope::Following);
    edit.after.when = spanOn(stored.all[1].occurrence->day, 660, 60, LocalTime());
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QVERIFY(change);
    QCOMPARE(told(change), u"03-17= 03-24= 03-31= 04-07= | FREQ=WEEKLY;BYDAY=TU;UNTIL=20260316"
                           " | 03-17 FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s);
    QCOMPARE(change->effect, (SeriesEffect{.changed = 3, .kept = 1}));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(
            clockTimesOf(change->revised[i].after.version.draft.when, LocalTime()), (ClockTimes{660, 60}));
    }
    QCOMPARE(clockTimesOf(change->revised[3].after.version.draft.when, LocalTime()), (ClockTimes{840, 90}));
    QCOMPARE(change->made->beginMinute, 660);
    QCOMPARE(change->made->durationMinutes, 60);
    QCOMPARE(change->changed->beginMinute, 600);
}

void SeriesChangeTest::deadlinesGoAlong()
{
    const LocalTime local;
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, u"2026-03-17"_s);
    for (SessionDetails &one : stored.all) {
        one.signupCloses = spanOn(one.occurrence->day.plusDays(-4), 1020, 1, local).begin();
        one.rules.cancelUntil = spanOn(one.occurrence->day.plusDays(-1), 720, 1, local).begin();
    }
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.after.signupCloses = spanOn(day(u"2026-03-15"_s), 540, 1, local).begin();
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s, stored.series.first);
    const auto change = changeOf(stored.series, stored.all, edit, local, longAgo);
    QVERIFY(change);
    QCOMPARE(change->effect, (SeriesEffect{.changed = 3, .added = 1}));
    QCOMPARE(change->revised[2].after.version.draft.signupCloses,
        spanOn(day(u"2026-03-29"_s), 540, 1, local).begin());
    QCOMPARE(
        change->added[0].version.draft.signupCloses, spanOn(day(u"2026-04-05"_s), 540, 1, local).begin());
    QCOMPARE(change->added[0].version.draft.rules.cancelUntil,
        spanOn(day(u"2026-04-06"_s), 720, 1, local).begin());
}

void SeriesChangeTest::theDecisionStaysWithItsSession()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=2"_s, u"2026-03-17"_s);
    stored.all[0].rules.decided = Instant::fromMs(5);
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.after.rules.waitlistSize = 3;
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, stored.series.first);
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QVERIFY(change);
    QCOMPARE(change->revised[0].after.version.draft.rules.decided, Instant::fromMs(5));
    QCOMPARE(change->revised[1].after.version.draft.rules.waitlistSize, std::optional(3));
    QVERIFY(!change->revised[1].after.version.draft.rules.decided);
    QVERIFY(!change->added[0].version.draft.rules.decided);
}

void SeriesChangeTest::aCancelledOneIsLeftAlone()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, u"2026-03-03"_s);
    stored.all[1].row.state = SessionState::Cancelled;
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.after.title = u"Thee"_s;
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=WE;COUNT=3"_s, stored.series.first);
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    // It takes its day of the new rule, so that nothing is made there; and says what it said.
    QCOMPARE(told(change), u"03-03>03-04 03-10>03-11 03-17>03-18 | FREQ=WEEKLY;BYDAY=WE;COUNT=3"_s);
    QCOMPARE(change->revised[1].after.version, versionOf(stored.all[1]));
}

void SeriesChangeTest::aSkippedOneChangesAlong()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, u"2026-03-03"_s);
    stored.all[1].row.state = SessionState::Cancelled;
    stored.all[1].skipped = true;
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.after.title = u"Thee"_s;
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=WE;COUNT=3"_s, stored.series.first);
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QVERIFY(change);
    const SessionVersion &skipped = change->revised[1].after.version;
    QVERIFY(skipped.skipped && skipped.state == SessionState::Cancelled);
    QCOMPARE(skipped.draft.title, u"Thee"_s);
    QCOMPARE(skipped.draft.when, hourOn(day(u"2026-03-11"_s)));
}

void SeriesChangeTest::whatFellAwayComesBack()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, u"2026-03-03"_s);
    stored.series.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2"_s;
    stored.all[1].row.state = SessionState::Cancelled;
    stored.all[1].skipped = true;
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s, stored.series.first);
    QCOMPARE(told(changeOf(stored.series, stored.all, edit, LocalTime(), longAgo)),
        u"^03-10 +03-24 | FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s);
}

void SeriesChangeTest::whoMovedItByHandKeepsIt()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, u"2026-03-03"_s);
    stored.all[1].row.when = hourOn(day(u"2026-03-13"_s));
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=WE;COUNT=3"_s, stored.series.first);
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QCOMPARE(told(change), u"03-03>03-04 03-10>03-11 03-17>03-18 | FREQ=WEEKLY;BYDAY=WE;COUNT=3"_s);
    QCOMPARE(change->revised[1].after.version.draft.when, hourOn(day(u"2026-03-13"_s)));
}

/// Who is told what in a session that falls away.
void SeriesChangeTest::beginsAndEnds()
{
    Stored stored(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, u"2026-03-03"_s);
    stored.all[1].row.enrolled = 2;
    stored.all[1].row.waitlisted = 1;
    SeriesEdit edit = stored.edit(0, SeriesScope::All);
    edit.reason = u" Te druk "_s;
    edit.rule = *recurrenceOf(u"FREQ=WEEKLY;BYDAY=TU;COUNT=1"_s, stored.series.first);
    const auto change = changeOf(stored.series, stored.all, edit, LocalTime(), longAgo);
    QVERIFY(change);
    QCOMPARE(change->effect, (SeriesEffect{.dropped = 2, .people = 3}));
    QCOMPARE(change->revised[0].after.version.cancelReason, u"Te druk"_s);
    // Nobody is in it; it says why all the same, as every cancelled session does.
    QCOMPARE(change->revised[1].after.version.cancelReason, u"No day of the series any more"_s);
    // Another's edit took the session out of this series.
    edit.after.id = SessionId::from(99);
    QCOMPARE(told(changeOf(stored.series, stored.all, edit, LocalTime(), longAgo)), u"series.revision"_s);
}

QTEST_APPLESS_MAIN(SeriesChangeTest)
#include "series_change_test.moc"
