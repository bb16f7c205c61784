#include "service_fixture.h"

#include "domain/plan_dates.h"
#include "exchange/recurrence_days.h"
#include "service/directory_service.h"
#include "service/series_change.h"
#include "service/series_service.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Sessions that repeat, as the services keep them.
class SeriesServiceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDayGetsASession();
    void aRepeatMakesNothingNew();
    void theClockStaysForAYear();
    void holidaysAreSkippedAndPutBack();
    void aSessionBecomesASeries();
    void tooManyWritesNothing();
    void fieldsOfAll();
    void aTrainingIsChangedWhereNobodyElseGivesIt();
    void thisAndFollowing();
    void anotherRuleKeepsWhoIsIn();
    void whatIsUndoneIsAsItWas();
    void makingIsUndone();
    void makingOutOfOneIsUndone();
    void whoSavedFirstWins();
    void skippedAndPutBack();
    void cancelled();
    void onlyForCoordinators();

private:
    /// A Tuesday some weeks away, at ten.
    SessionDraft draft(const QString &title = u"Koffie"_s) const;
    SeriesPlan plan(const Recurrence &rule) const { return {newUid(), rule}; }
    static QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
    /// A series of four Tuesdays; its occurrences.
    QList<SessionDetails> fourTuesdays(const QString &title = u"Koffie"_s);
    QList<SessionDetails> occurrences(SeriesId id);
    QList<SessionDetails> occurrencesOf(SessionId id) { return occurrences(details(id).occurrence->series); }
    SeriesEdit edit(const SessionDetails &of, SeriesScope scope) const
    {
        return {draftOf(of), draftOf(of), scope};
    }
    /// Days of the slots and what became of them: "0 7 14x 21s" in days since the first Tuesday; x cancelled, s skipped.
    QString shape(const QList<SessionDetails> &all) const;
    QString run(const QByteArray &sql, const db::Params &params = {})
    {
        return test::run(*m_connection, sql, params);
    }
    int sessionCount() { return asked(*m_connection, "SELECT count(*) FROM session").toInt(); }

    LocalTime m_local;
    Day m_tuesday = *Day::fromIso(u"2026-01-06"_s);
    PersonId m_somebody = *PersonId::from(1);
    std::unique_ptr<db::Connection> m_connection;
};

void SeriesServiceTest::init()
{
    if (m_connection)
        return;
    m_connection = connectTo(m_url);
    const QDate today = m_local.day(SystemClock().now()).date();
    m_tuesday = *Day::from(today.addDays(21 + (9 - today.dayOfWeek()) % 7));
    const auto people = m_workspace->directory().people({}, {}, 2).result();
    QVERIFY(people);
    m_somebody = people->rows.last().id;
}

SessionDraft SeriesServiceTest::draft(const QString &title) const
{
    SessionDraft made{.when = spanOn(m_tuesday, 600, 90, m_local)};
    made.uid = newUid();
    made.title = title;
    made.format = Format::OpenCoffee;
    made.building = u"Atrium"_s;
    made.maxSeats = 5;
    made.trainers = {m_somebody};
    made.signupCloses = spanOn(m_tuesday.plusDays(-2), 1020, 1, m_local).begin();
    made.rules.cancelUntil = spanOn(m_tuesday.plusDays(-1), 720, 1, m_local).begin();
    return made;
}

QList<SessionDetails> SeriesServiceTest::occurrences(SeriesId id)
{
    const auto series = m_workspace->series().series(id).result();
    return series ? series->occurrences : QList<SessionDetails>();
}

QList<SessionDetails> SeriesServiceTest::fourTuesdays(const QString &title)
{
    const auto made = m_workspace->series().make(draft(title), plan({.weekdays = {2}, .count = 4})).result();
    return made ? occurrences(made->series) : QList<SessionDetails>();
}

QString SeriesServiceTest::shape(const QList<SessionDetails> &all) const
{
    QStringList words;
    for (const SessionDetails &one : all) {
        QString word = QString::number(m_tuesday.date().daysTo(one.occurrence->day.date()));
        const Day on = m_local.day(one.row.when.begin());
        if (on != one.occurrence->day)
            word += u'@' + QString::number(m_tuesday.date().daysTo(on.date()));
        if (one.skipped)
            word += u's';
        else if (one.row.state == SessionState::Cancelled)
            word += u'x';
        words += word;
    }
    return words.join(u' ');
}

void SeriesServiceTest::everyDayGetsASession()
{
    SessionDraft first = draft();
    const auto lists = *m_workspace->calendar().lists().result();
    first.topics = {lists.topics.at(1).id, lists.topics.at(0).id};
    first.roomId = lists.rooms.first().id;
    const auto made =
        m_workspace->series().make(first, plan({.interval = 2, .weekdays = {2, 4}, .count = 6})).result();
    QCOMPARE(told(made), u"ok"_s);
    QCOMPARE(made->sessions, 6);
    QCOMPARE(made->skipped, 0);
    const QList<SessionDetails> all = occurrences(made->series);
    QCOMPARE(shape(all), u"0 2 14 16 28 30"_s);
    QCOMPARE(all.first().row.id, made->first);
    QSet<QString> uids;
    const LocalDays days = localDays(m_local);
    for (const SessionDetails &one : all) {
        uids.insert(one.row.uid);
        SessionDraft expected = movedTo(first, spanOn(one.occurrence->day, 600, 90, m_local), days);
        expected.uid = one.row.uid;
        expected.id = one.row.id;
        expected.revision = 1;
        expected.occurrence = one.occurrence;
        expected.building = one.row.building;
        QCOMPARE(draftOf(one), expected);
    }
    QCOMPARE(uids.size(), 6);
    const SessionDetails third = details(all[2].row.id);
    QCOMPARE(third.series->position, 3);
    QCOMPARE(third.series->total, 6);
    QCOMPARE(third.series->rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6"_s);
}

void SeriesServiceTest::aRepeatMakesNothingNew()
{
    const SessionDraft first = draft();
    const SeriesPlan once = plan({.weekdays = {2}, .count = 3});
    const auto made = m_workspace->series().make(first, once).result();
    const int before = sessionCount();
    const auto again = m_workspace->series().make(first, once).result();
    QCOMPARE(told(again), u"ok"_s);
    QCOMPARE(again->series, made->series);
    QCOMPARE(again->sessions, 3);
    SessionDraft other = first;
    other.title = u"Thee"_s;
    QCOMPARE(told(m_workspace->series().make(other, once).result()), u"conflict series.made"_s);
    SeriesPlan longer = once;
    longer.rule.count = 4;
    QCOMPARE(told(m_workspace->series().make(first, longer).result()), u"conflict series.made"_s);
    QCOMPARE(sessionCount(), before);
}

void SeriesServiceTest::theClockStaysForAYear()
{
    const auto made = m_workspace->series().make(draft(), plan({.weekdays = {2}, .count = 53})).result();
    QCOMPARE(told(made), u"ok"_s);
    QSet<qint64> offsets;
    for (const SessionDetails &one : occurrences(made->series)) {
        QCOMPARE(clockTimesOf(one.row.when, m_local), (ClockTimes{600, 90}));
        QCOMPARE(m_local.fields(*one.signupCloses).hour, 17);
        offsets.insert(m_local.offsetMs(one.row.when.begin()));
    }
    QCOMPARE(offsets.size(), 2);
}

void SeriesServiceTest::holidaysAreSkippedAndPutBack()
{
    const Day second = m_tuesday.plusDays(7);
    QCOMPARE(run("INSERT INTO day_off (day, name) VALUES ($1, 'Koningsdag')", {second.iso()}), u"ok"_s);
    const Recurrence rule{.weekdays = {2}, .count = 3};
    const auto days = m_workspace->series().days(rule, m_tuesday).result();
    QVERIFY(days);
    QCOMPARE(days->at(1).dayOff, u"Koningsdag"_s);
    QVERIFY(days->at(0).dayOff.isEmpty());
    SeriesPlan around = plan(rule);
    around.leavesOutDaysOff = true;
    const auto made = m_workspace->series().make(draft(), around).result();
    QCOMPARE(told(made), u"ok"_s);
    QCOMPARE(made->sessions, 2);
    QCOMPARE(made->skipped, 1);
    const QList<SessionDetails> all = occurrences(made->series);
    QCOMPARE(shape(all), u"0 7s 14"_s);
    QCOMPARE(all[1].cancelReason, u"Koningsdag"_s);
    QCOMPARE(details(all[2].row.id).series->position, 2);
    QCOMPARE(told(m_workspace->series().putBack(all[1].row.id, 1).result()), u"ok"_s);
    QCOMPARE(shape(occurrences(made->series)), u"0 7 14"_s);
    QCOMPARE(details(all[1].row.id).trainers.size(), 1);
    QCOMPARE(run("DELETE FROM day_off WHERE name = 'Koningsdag'"), u"ok"_s);
}

void SeriesServiceTest::aSessionBecomesASeries()
{
    const auto id = m_workspace->calendar().save(draft()).result();
    QCOMPARE(told(m_workspace->calendar().enrol(*id, m_somebody, QUuid::createUuid()).result()), u"ok"_s);
    SessionDraft stored = draftOf(details(*id));
    QCOMPARE(told(m_workspace->series().make(stored, plan({.weekdays = {3}, .count = 3})).result()),
        u"invalid series.own_day"_s);
    stored.title = u"Koffie met taart"_s;
    const SeriesPlan once = plan({.weekdays = {2}, .count = 3});
    const auto made = m_workspace->series().make(stored, once).result();
    QCOMPARE(told(made), u"ok"_s);
    QCOMPARE(made->first, *id);
    const QList<SessionDetails> all = occurrences(made->series);
    QCOMPARE(shape(all), u"0 7 14"_s);
    QCOMPARE(all[0].row.enrolled, 1);
    QCOMPARE(all[1].row.enrolled, 0);
    QCOMPARE(all[0].row.uid, stored.uid);
    for (const SessionDetails &one : all)
        QCOMPARE(one.row.title, u"Koffie met taart"_s);
    QCOMPARE(told(m_workspace->series().make(stored, once).result()), u"ok"_s);
    QCOMPARE(told(m_workspace->series().make(stored, plan({.weekdays = {2}, .count = 3})).result()),
        u"conflict session.revision"_s);
    QCOMPARE(
        told(m_workspace->series().make(draftOf(details(*id)), plan({.weekdays = {2}, .count = 3})).result()),
        u"invalid series.already"_s);
    QCOMPARE(occurrences(made->series).size(), 3);
}

void SeriesServiceTest::tooManyWritesNothing()
{
    const int before = sessionCount();
    const auto count = [&] { return asked(*m_connection, "SELECT count(*) FROM series"); };
    const QString series = count();
    const auto make = [&](const Recurrence &rule) {
        return told(m_workspace->series().make(draft(), plan(rule)).result());
    };
    using enum Recurrence::Unit;
    QCOMPARE(make({.unit = Days, .count = 401}), u"invalid recurrence.too_many"_s);
    QCOMPARE(make({.unit = Days}), u"invalid recurrence.end"_s);
    QCOMPARE(make({.unit = Days, .until = m_tuesday.plusDays(-1)}), u"invalid recurrence.none"_s);
    SessionDraft nameless = draft(u" "_s);
    QCOMPARE(told(m_workspace->series().make(nameless, plan({.unit = Days, .count = 2})).result()),
        u"invalid training.title.empty"_s);
    SessionDraft wrong = draft();
    wrong.trainers = {*PersonId::from(999'999)};
    QVERIFY(!m_workspace->series().make(wrong, plan({.unit = Days, .count = 2})).result());
    QCOMPARE(sessionCount(), before);
    QCOMPARE(count(), series);
}

void SeriesServiceTest::fieldsOfAll()
{
    const QList<SessionDetails> made = fourTuesdays();
    SessionDraft own = draftOf(made[2]);
    own.building = u"Elders"_s;
    QCOMPARE(told(m_workspace->calendar().save(own).result()), u"ok"_s);
    SeriesEdit wanted = edit(made[1], SeriesScope::All);
    wanted.after.title = u"Thee"_s;
    wanted.after.building = u"Kantine"_s;
    wanted.after.trainers.clear();
    const auto effects = m_workspace->series().effects(wanted).result();
    QCOMPARE(told(effects), u"ok"_s);
    QCOMPARE(*effects->all, (SeriesEffect{.changed = 4, .kept = 1}));
    QCOMPARE(*effects->following, (SeriesEffect{.changed = 3, .kept = 1}));
    const auto saved = m_workspace->series().save(wanted).result();
    QCOMPARE(told(saved), u"ok"_s);
    QCOMPARE(saved->effect, *effects->all);
    QStringList places;
    for (const SessionDetails &one : occurrencesOf(made[0].row.id)) {
        QCOMPARE(one.row.title, u"Thee"_s);
        QVERIFY(one.trainers.isEmpty());
        places += one.row.building;
    }
    QCOMPARE(places, (QStringList{u"Kantine"_s, u"Kantine"_s, u"Elders"_s, u"Kantine"_s}));
}

void SeriesServiceTest::aTrainingIsChangedWhereNobodyElseGivesIt()
{
    // With words that begin as a number does.
    const QString title = u"Koffie 9e1d-011e9b9a633a %1"_s.arg(newUid().section(u'-', 0, 2));
    const QList<SessionDetails> made = fourTuesdays(title);
    const auto trainings = [&](const QString &like) {
        return asked(*m_connection, "SELECT count(*) FROM training WHERE title LIKE $1", 1, {like});
    };
    SeriesEdit all = edit(made[0], SeriesScope::All);
    all.after.title = title + u" a"_s;
    QCOMPARE(told(m_workspace->series().save(all).result()), u"ok"_s);
    QCOMPARE(trainings(title + u'%'), u"1"_s);
    SeriesEdit some = edit(details(made[2].row.id), SeriesScope::Following);
    some.after.title = title + u" b"_s;
    QCOMPARE(told(m_workspace->series().save(some).result()), u"ok"_s);
    QCOMPARE(trainings(title + u'%'), u"2"_s);
    QCOMPARE(details(made[1].row.id).row.title, title + u" a"_s);
    QCOMPARE(details(made[3].row.id).row.title, title + u" b"_s);
    // And it is found by its new title.
    QCOMPARE(ServiceFixture::all({.text = title}).size(), 4);
}

void SeriesServiceTest::thisAndFollowing()
{
    const QList<SessionDetails> made = fourTuesdays();
    QCOMPARE(told(m_workspace->calendar().enrol(made[3].row.id, m_somebody, QUuid::createUuid()).result()),
        u"ok"_s);
    SeriesEdit wanted = edit(made[2], SeriesScope::Following);
    wanted.after.when = spanOn(m_tuesday.plusDays(15), 840, 60, m_local);
    const auto saved = m_workspace->series().save(wanted).result();
    QCOMPARE(told(saved), u"ok"_s);
    QCOMPARE(saved->effect, (SeriesEffect{.changed = 2}));
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 7"_s);
    const QList<SessionDetails> rest = occurrencesOf(made[2].row.id);
    QCOMPARE(shape(rest), u"15 22"_s);
    QCOMPARE(rest[1].row.id, made[3].row.id);
    QCOMPARE(rest[1].row.enrolled, 1);
    QCOMPARE(clockTimesOf(rest[1].row.when, m_local), (ClockTimes{840, 60}));
    QCOMPARE(m_local.day(*rest[1].signupCloses), m_tuesday.plusDays(20));
    const auto rule = [&](SessionId id) { return details(id).series->rule; };
    QCOMPARE(
        rule(made[0].row.id), u"FREQ=WEEKLY;BYDAY=TU;UNTIL="_s + m_tuesday.plusDays(13).iso().remove(u'-'));
    QCOMPARE(rule(made[2].row.id), u"FREQ=WEEKLY;BYDAY=WE;COUNT=2"_s);
    QCOMPARE(details(made[3].row.id).series->position, 2);
    // Who is in it is told, once.
    QCOMPARE(
        asked(*m_connection,
            "SELECT count(*) FROM notice WHERE kind = 'session_changed' AND session_id = $1 AND person_id = $2",
            1, {made[3].row.id.value(), m_somebody.value()}),
        u"1"_s);
}

void SeriesServiceTest::anotherRuleKeepsWhoIsIn()
{
    const QList<SessionDetails> made = fourTuesdays();
    for (const int i : {1, 3}) {
        QCOMPARE(
            told(m_workspace->calendar().enrol(made[i].row.id, m_somebody, QUuid::createUuid()).result()),
            u"ok"_s);
    }
    // Every other week: the second and the fourth fall away, and somebody is in them.
    SeriesEdit wanted = edit(made[0], SeriesScope::All);
    wanted.rule = Recurrence{.interval = 2, .weekdays = {2, 5}, .count = 4};
    const auto effects = m_workspace->series().effects(wanted).result();
    QCOMPARE(*effects->all, (SeriesEffect{.added = 2, .dropped = 2, .people = 2}));
    QCOMPARE(told(m_workspace->series().save(wanted).result()), u"invalid session.reason"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 7 14 21"_s);
    wanted.reason = u"Om de week is genoeg"_s;
    QCOMPARE(told(m_workspace->series().save(wanted).result()), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 3 7s 14 17 21s"_s);
    const SessionDetails dropped = details(made[1].row.id);
    QCOMPARE(dropped.cancelReason, u"Om de week is genoeg"_s);
    QCOMPARE(dropped.row.enrolled, 1);
    // Back to every week: all of them are there again, with who was in them.
    SeriesEdit back = edit(details(made[0].row.id), SeriesScope::All);
    back.rule = Recurrence{.weekdays = {2}, .count = 4};
    back.reason = u"Toch elke week"_s;
    QCOMPARE(told(m_workspace->series().save(back).result()), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 3s 7 14 17s 21"_s);
    QCOMPARE(details(made[1].row.id).row.id, made[1].row.id);
    QCOMPARE(details(made[1].row.id).row.enrolled, 1);
    QCOMPARE(details(made[1].row.id).row.uid, made[1].row.uid);
}

void SeriesServiceTest::whatIsUndoneIsAsItWas()
{
    const QList<SessionDetails> made = fourTuesdays();
    QCOMPARE(told(m_workspace->calendar().enrol(made[3].row.id, m_somebody, QUuid::createUuid()).result()),
        u"ok"_s);
    SeriesEdit wanted = edit(made[1], SeriesScope::Following);
    wanted.rule = Recurrence{.weekdays = {4}, .count = 3};
    wanted.reason = u"Korter"_s;
    wanted.after.title = u"Thee"_s;
    const auto saved = m_workspace->series().save(wanted).result();
    QCOMPARE(told(saved), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(made[1].row.id)), u"9 16 21s"_s);

    const auto with = [](SeriesStates wantedStates, const SeriesStates &now) {
        for (qsizetype i = 0; i < wantedStates.sessions.size(); ++i)
            wantedStates.sessions[i].draft.revision = now.sessions[i].draft.revision;
        for (qsizetype i = 0; i < wantedStates.series.size(); ++i)
            wantedStates.series[i].revision = now.series[i].revision;
        return wantedStates;
    };
    const auto undone = m_workspace->series().restore(with(saved->before, saved->after)).result();
    QCOMPARE(told(undone), u"ok"_s);
    const QList<SessionDetails> all = occurrencesOf(made[0].row.id);
    QCOMPARE(all.size(), 4);
    for (int i = 0; i < 4; ++i) {
        SessionDraft draft = draftOf(all[i]);
        draft.revision = 1;
        QCOMPARE(draft, draftOf(made[i]));
        QVERIFY(
            all[i].row.state == SessionState::Planned && !all[i].skipped && all[i].cancelReason.isEmpty());
    }
    QCOMPARE(details(made[0].row.id).series->rule, u"FREQ=WEEKLY;BYDAY=TU;COUNT=4"_s);
    QCOMPARE(all[3].row.enrolled, 1);
    // Somebody else has been here: then it is not done at all.
    QCOMPARE(told(m_workspace->series().restore(with(saved->after, saved->after)).result()).left(8),
        u"conflict"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 7 14 21"_s);
    const auto redone = m_workspace->series().restore(with(saved->after, *undone)).result();
    QCOMPARE(told(redone), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(made[1].row.id)), u"9 16 21s"_s);
    QCOMPARE(details(made[2].row.id).row.title, u"Thee"_s);
}

void SeriesServiceTest::makingIsUndone()
{
    const auto made = m_workspace->series().make(draft(), plan({.weekdays = {2}, .count = 4})).result();
    QCOMPARE(told(made), u"ok"_s);
    const QList<SessionDetails> before = occurrences(made->series);
    // Who has a seat by now was told nothing: that one stays.
    QCOMPARE(told(m_workspace->calendar().enrol(before[2].row.id, m_somebody, QUuid::createUuid()).result()),
        u"ok"_s);
    const auto undone = m_workspace->series().restore(made->before).result();
    QCOMPARE(told(undone), u"ok"_s);
    QCOMPARE(shape(occurrences(made->series)), u"0s 7s 14 21s"_s);
    QCOMPARE(details(before[2].row.id).row.enrolled, 1);
    QCOMPARE(details(before[0].row.id).row.id, before[0].row.id);
    SeriesStates again = made->after;
    for (qsizetype i = 0; i < again.sessions.size(); ++i)
        again.sessions[i].draft.revision = undone->sessions[i].draft.revision;
    QCOMPARE(told(m_workspace->series().restore(again).result()), u"ok"_s);
    QCOMPARE(shape(occurrences(made->series)), u"0 7 14 21"_s);
    QVERIFY(details(before[0].row.id).cancelReason.isEmpty());
    // What others have changed since is not taken back.
    QCOMPARE(told(m_workspace->series().restore(made->before).result()), u"conflict session.revision"_s);
    QCOMPARE(shape(occurrences(made->series)), u"0 7 14 21"_s);
}

void SeriesServiceTest::makingOutOfOneIsUndone()
{
    const auto id = m_workspace->calendar().save(draft(u"Los"_s)).result();
    QVERIFY(id);
    SessionDraft wanted = draftOf(details(*id));
    wanted.title = u"Elke week"_s;
    const auto made = m_workspace->series().make(wanted, plan({.weekdays = {2}, .count = 3})).result();
    QCOMPARE(told(made), u"ok"_s);
    QCOMPARE(details(*id).row.title, u"Elke week"_s);
    QCOMPARE(told(m_workspace->series().restore(made->before).result()), u"ok"_s);
    QCOMPARE(shape(occurrences(made->series)), u"0 7s 14s"_s);
    QCOMPARE(details(*id).row.title, u"Los"_s);
}

void SeriesServiceTest::whoSavedFirstWins()
{
    const QList<SessionDetails> made = fourTuesdays();
    SeriesEdit late = edit(made[1], SeriesScope::All);
    late.after.title = u"Thee"_s;
    SeriesEdit first = edit(made[1], SeriesScope::All);
    first.after.building = u"Kantine"_s;
    QCOMPARE(told(m_workspace->series().save(first).result()), u"ok"_s);
    QCOMPARE(told(m_workspace->series().save(late).result()), u"conflict session.revision"_s);
    QCOMPARE(details(made[0].row.id).row.title, u"Koffie"_s);
    // The rule was changed by another, through an occurrence that this one does not see.
    SeriesEdit rule = edit(details(made[0].row.id), SeriesScope::All);
    rule.seriesRevision = details(made[0].row.id).series->revision;
    rule.rule = Recurrence{.weekdays = {2}, .count = 5};
    SeriesEdit theirs = rule;
    theirs.rule->count = 6;
    QCOMPARE(told(m_workspace->series().save(theirs).result()), u"ok"_s);
    QCOMPARE(told(m_workspace->series().save(rule).result()), u"conflict series.revision"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 7 14 21 28 35"_s);
}

void SeriesServiceTest::skippedAndPutBack()
{
    const QList<SessionDetails> made = fourTuesdays();
    const SessionId id = made[1].row.id;
    QCOMPARE(told(m_workspace->calendar().enrol(id, m_somebody, QUuid::createUuid()).result()), u"ok"_s);
    const qint64 revision = details(id).revision;
    QCOMPARE(told(m_workspace->series().skip(id, revision, u" "_s).result()), u"invalid session.reason"_s);
    QCOMPARE(told(m_workspace->series().skip(id, revision + 3, u"Ziek"_s).result()),
        u"conflict session.revision"_s);
    QCOMPARE(told(m_workspace->series().putBack(id, revision).result()), u"conflict series.not_skipped"_s);
    QCOMPARE(told(m_workspace->series().skip(id, revision, u"Ziek"_s).result()), u"ok"_s);
    QCOMPARE(told(m_workspace->series().skip(id, revision, u"Ziek"_s).result()), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(id)), u"0 7s 14 21"_s);
    QCOMPARE(details(id).cancelReason, u"Ziek"_s);
    QCOMPARE(told(m_workspace->series().putBack(id, revision + 1).result()), u"ok"_s);
    QCOMPARE(told(m_workspace->series().putBack(id, revision + 1).result()), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(id)), u"0 7 14 21"_s);
    QCOMPARE(details(id).row.enrolled, 1);
    QCOMPARE(asked(*m_connection,
                 "SELECT kind FROM notice WHERE session_id = $1 AND person_id = $2 AND kind LIKE 'session%'"
                 " ORDER BY id",
                 1, {id.value(), m_somebody.value()}),
        u"session_cancelled\nsession_revived"_s);
    // Nobody is in it: nobody needs a reason.
    QCOMPARE(told(m_workspace->series().skip(made[2].row.id, 1, {}).result()), u"ok"_s);
    const auto alone = m_workspace->calendar().save(draft()).result();
    QCOMPARE(told(m_workspace->series().skip(*alone, 1, {}).result()), u"invalid series.none"_s);
}

void SeriesServiceTest::cancelled()
{
    const QList<SessionDetails> made = fourTuesdays();
    QCOMPARE(told(m_workspace->calendar().enrol(made[3].row.id, m_somebody, QUuid::createUuid()).result()),
        u"ok"_s);
    const auto reach = m_workspace->series().cancelReach(made[2].row.id, SeriesScope::Following).result();
    QCOMPARE(reach->sessions, 2);
    QCOMPARE(reach->people, 1);
    const auto cancel = [&](int i, SeriesScope scope, const QString &reason) {
        const auto done = m_workspace->series()
                              .cancel(made[i].row.id, details(made[i].row.id).revision, scope, reason)
                              .result();
        return done ? QString::number(*done) : told(done);
    };
    QCOMPARE(cancel(2, SeriesScope::Following, u" "_s), u"invalid session.reason"_s);
    QCOMPARE(cancel(2, SeriesScope::Following, u"Op"_s), u"2"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0 7 14x 21x"_s);
    QCOMPARE(cancel(1, SeriesScope::This, u"Op"_s), u"1"_s);
    QCOMPARE(cancel(0, SeriesScope::All, u"Op"_s), u"1"_s);
    QCOMPARE(shape(occurrencesOf(made[0].row.id)), u"0x 7x 14x 21x"_s);
    QCOMPARE(told(m_workspace->series().cancel(made[0].row.id, 1, SeriesScope::All, u"Op"_s).result()),
        u"conflict session.revision"_s);
}

/// The program says so, and a server says it again to whoever asks it past the program.
void SeriesServiceTest::onlyForCoordinators()
{
    const QList<SessionDetails> made = fourTuesdays();
    const bool isServer = isPostgres();
    const auto as = [&](const QString &login, const char *role) {
        superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE " + role);
        auto workspace = std::make_unique<Workspace>(*WorkspaceUrl::parse(urlAs(m_url, login)));
        if (const auto info = workspace->open().result(); !info)
            qFatal("%s", qPrintable(told(info)));
        return workspace;
    };
    std::unique_ptr<Workspace> employee;
    if (isServer) {
        employee =
            as("series_employee_"_L1 + QUuid::createUuid().toString(QUuid::Id128).left(8), "tjc_employee");
    } else {
        const QString mine = asked(*m_connection, "SELECT person_id FROM person_role WHERE role = 'admin'");
        QCOMPARE(run("DELETE FROM person_role"), u"ok"_s);
        employee = opened();
        QCOMPARE(run("INSERT INTO person_role (person_id, role) VALUES ($1, 'admin')", {mine.toLongLong()}),
            u"ok"_s);
    }
    SeriesService &series = employee->series();
    const auto denied = u"denied role.coordinator"_s;
    const SessionId id = made[1].row.id;
    SeriesEdit wanted = edit(made[1], SeriesScope::All);
    QCOMPARE(told(series.make(draft(), plan({.weekdays = {2}, .count = 2})).result()), denied);
    QCOMPARE(told(series.save(wanted).result()), denied);
    QCOMPARE(told(series.effects(wanted).result()), denied);
    QCOMPARE(told(series.restore({{}, {versionOf(made[1])}}).result()), denied);
    QCOMPARE(told(series.skip(id, 1, {}).result()), denied);
    QCOMPARE(told(series.putBack(id, 1).result()), denied);
    QCOMPARE(told(series.cancelReach(id, SeriesScope::All).result()), denied);
    QCOMPARE(told(series.cancel(id, 1, SeriesScope::All, u"Op"_s).result()), denied);
    // Looking is for everybody.
    QCOMPARE(told(series.series(made[0].occurrence->series).result()), u"ok"_s);
    QCOMPARE(told(series.days({.weekdays = {2}, .count = 2}, m_tuesday).result()), u"ok"_s);
    QCOMPARE(shape(occurrencesOf(id)), u"0 7 14 21"_s);
    if (!isServer)
        return;
    const auto coordinator =
        as("series_coordinator_"_L1 + QUuid::createUuid().toString(QUuid::Id128).left(8), "tjc_coordinator");
    SeriesService &theirs = coordinator->series();
    const auto own = theirs.make(draft(), plan({.weekdays = {2}, .count = 4})).result();
    QCOMPARE(told(own), u"ok"_s);
    SeriesEdit rule = edit(occurrences(own->series)[1], SeriesScope::Following);
    rule.rule = Recurrence{.weekdays = {3, 4}, .count = 5};
    rule.after.title = u"Thee"_s;
    rule.after.trainers.clear();
    QCOMPARE(told(theirs.save(rule).result()), u"ok"_s);
    const QList<SessionDetails> rest = occurrencesOf(rule.after.id.value());
    QCOMPARE(told(theirs.skip(rest[1].row.id, rest[1].revision, {}).result()), u"ok"_s);
    QCOMPARE(told(theirs.putBack(rest[1].row.id, rest[1].revision + 1).result()), u"ok"_s);
    QCOMPARE(
        told(theirs.cancel(rest[0].row.id, rest[0].revision, SeriesScope::All, u"Op"_s).result()), u"ok"_s);
}

QTEST_GUILESS_MAIN(SeriesServiceTest)
#include "series_service_test.moc"
