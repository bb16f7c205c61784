#include "store/lists.h"
#include "store/names.h"
#include "store/planning.h"
#include "store/session_writes.h"
#include "store/sessions.h"
#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What planning keeps comes back as it was saved, and who saved first wins.
class StorePlanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSessionKeepsItsRules();
    void anEditKeepsWhatTheFormDoesNotShow();
    void absences();
    void daysOff();
    void series();
    void roomsAndWeeks();
    void belowTheMinimum_data();
    void belowTheMinimum();

private:
    template <typename F>
    auto write(F f)
    {
        return db::writeOnce(*m_connection, f);
    }
    SessionDetails details(SessionId id)
    {
        db::OpenReader reader(*m_connection);
        const auto read = store::session(reader, id, {});
        if (!read)
            qFatal("%s", qPrintable(told(read)));
        return *read;
    }

    std::unique_ptr<db::Connection> m_connection;
    Instant m_now = Instant::fromMs(nowMs());
};

void StorePlanningTest::initTestCase()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 3);
}

void StorePlanningTest::aSessionKeepsItsRules()
{
    const auto seriesId = write([](db::Writer &w) {
        return store::saveSeries(w, Series{{}, {}, u"FREQ=WEEKLY"_s, *Day::fromIso(u"2026-03-02"_s)});
    });
    QVERIFY(seriesId.has_value());
    SessionDraft draft{.when = *Span::from(m_now.plusDays(9), m_now.plusDays(9).plusMinutes(90))};
    draft.uid = u"with rules"_s;
    draft.title = u"Wiki's"_s;
    draft.rules = {.waitlistSize = 4,
        .cancelUntil = m_now.plusDays(3),
        .walkIn = true,
        .decideBy = m_now.plusDays(5),
        .decided = m_now,
        .offerMinutes = 120,
        .blocksClash = true,
        .bufferMinutes = 15};
    draft.occurrence = SeriesSlot{*seriesId, *Day::fromIso(u"2026-03-09"_s)};
    const auto saved = write([&](db::Writer &w) { return store::saveDraft(w, draft, m_now); });
    QVERIFY2(saved.has_value(), qPrintable(told(saved)));
    const SessionDetails read = details(*saved);
    QCOMPARE(read.rules, draft.rules);
    QCOMPARE(read.occurrence, draft.occurrence);
    QVERIFY(!read.skipped);
    // A session that says nothing of it has none of it.
    draft.uid = u"plain"_s;
    draft.rules = {};
    draft.occurrence = {};
    const auto plain = write([&](db::Writer &w) { return store::saveDraft(w, draft, m_now); });
    QCOMPARE(details(*plain).rules, SessionRules());
    QVERIFY(!details(*plain).occurrence);
}

void StorePlanningTest::anEditKeepsWhatTheFormDoesNotShow()
{
    const qint64 id = plannedSession(*m_connection);
    const SessionId session = *SessionId::from(id);
    QCOMPARE(
        revise(*m_connection, id, "skipped = $1, state = 'cancelled', cancel_reason = 'feestdag'", {true}),
        u"ok"_s);
    SessionDraft draft = draftOf(details(session));
    draft.rules.bufferMinutes = 30;
    QVERIFY(write([&](db::Writer &w) { return store::saveDraft(w, draft, m_now); }).has_value());
    QVERIFY(details(session).skipped);
    QCOMPARE(details(session).rules.bufferMinutes, 30);
    // The same once more is harmless, something else from the old revision is not.
    QCOMPARE(told(write([&](db::Writer &w) { return store::saveDraft(w, draft, m_now); })), u"ok"_s);
    draft.rules.bufferMinutes = 45;
    QCOMPARE(told(write([&](db::Writer &w) { return store::saveDraft(w, draft, m_now); })),
        u"conflict session.revision"_s);
    const qint64 revision = details(session).revision;
    const auto decide = [&] {
        return told(write([&](db::Writer &w) { return store::decideSession(w, session, revision, m_now); }));
    };
    QCOMPARE(decide(), u"ok"_s);
    QCOMPARE(details(session).rules.decided, m_now);
    QCOMPARE(decide(), u"conflict session.revision"_s);
}

void StorePlanningTest::absences()
{
    const Span week = *Span::from(m_now.plusDays(10), m_now.plusDays(17));
    Absence absence{
        {}, *PersonId::from(2), {}, *Span::from(m_now.plusDays(9), m_now.plusDays(11)), u"vakantie"_s};
    const auto save = [&] { return write([&](db::Writer &w) { return store::saveAbsence(w, absence); }); };
    const auto id = save();
    QVERIFY2(id.has_value(), qPrintable(told(id)));
    const auto list = [&](Span span) {
        db::OpenReader reader(*m_connection);
        return store::absences(reader, span).value();
    };
    QCOMPARE(list(week).size(), 1);
    QCOMPARE(list(week).first().name, u"Person 2"_s);
    QCOMPARE(list(week).first().note, u"vakantie"_s);
    // Half open: who is back when the week begins is there.
    QVERIFY(list(*Span::from(m_now.plusDays(11), m_now.plusDays(12))).isEmpty());
    absence = list(week).first();
    absence.note = u"vrij"_s;
    QVERIFY(save().has_value());
    QCOMPARE(told(save()), u"conflict absence.revision"_s);
    const auto remove = [&] {
        return told(write([&](db::Writer &w) { return store::removeAbsence(w, *id); }));
    };
    QCOMPARE(remove(), u"ok"_s);
    QCOMPARE(remove(), u"not_found absence"_s);
    QCOMPARE(told(save()), u"not_found absence"_s);
}

void StorePlanningTest::daysOff()
{
    const auto day = [](const char *iso) { return *Day::fromIso(QString::fromLatin1(iso)); };
    const QList<DayOff> days{{day("2026-04-27"), u"Koningsdag"_s}, {day("2026-12-25"), u"Kerst"_s}};
    const auto add = [&] { return write([&](db::Writer &w) { return store::addDaysOff(w, days); }).value(); };
    QCOMPARE(add(), 2);
    QCOMPARE(add(), 0);
    db::OpenReader reader(*m_connection);
    QCOMPARE(store::daysOff(reader, day("2026-01-01"), day("2026-12-25")).value(), days);
    QCOMPARE(store::daysOff(reader, day("2026-04-28"), day("2026-12-24"))->size(), 0);
    QCOMPARE(told(write([&](db::Writer &w) { return store::removeDayOff(w, day("2026-04-27")); })), u"ok"_s);
    QCOMPARE(store::daysOff(reader, day("2026-01-01"), day("2026-12-31"))->size(), 1);
}

void StorePlanningTest::series()
{
    Series series{{}, {}, u"FREQ=WEEKLY;BYDAY=TU"_s, *Day::fromIso(u"2026-03-03"_s), 600, 90};
    const auto id = write([&](db::Writer &w) { return store::saveSeries(w, series); });
    QVERIFY2(id.has_value(), qPrintable(told(id)));
    db::OpenReader reader(*m_connection);
    const auto read = store::series(reader, *id);
    QVERIFY(!read->uid.isEmpty());
    QCOMPARE(read->rule, series.rule);
    QCOMPARE(read->first, series.first);
    QCOMPARE(read->beginMinute, 600);
    QCOMPARE(read->durationMinutes, 90);
    series = *read;
    series.rule = u"FREQ=DAILY"_s;
    const auto save = [&] {
        return told(write([&](db::Writer &w) { return store::saveSeries(w, series); }));
    };
    QCOMPARE(save(), u"ok"_s);
    QCOMPARE(save(), u"conflict series.revision"_s);
    QCOMPARE(told(store::series(reader, *SeriesId::from(999))), u"not_found series"_s);
}

void StorePlanningTest::roomsAndWeeks()
{
    QCOMPARE(run(*m_connection, "INSERT INTO room (name) VALUES ('B2.14')"), u"ok"_s);
    QCOMPARE(run(*m_connection, "INSERT INTO theme_week (name, first_day, last_day)"
                                " VALUES ('Week', '2026-03-02', '2026-03-06')"),
        u"ok"_s);
    QCOMPARE(run(*m_connection, "INSERT INTO organisation (id, uid, name) VALUES (5, 'o', 'O')"), u"ok"_s);
    db::OpenReader reader(*m_connection);
    Room room = store::rooms(reader)->first();
    QCOMPARE(room.revision, 1);
    room.equipment = u"scherm"_s;
    room.organisation = OrganisationId::from(5);
    room.bufferMinutes = 10;
    room.seats = 12;
    const auto saveRoom = [&] {
        return told(write([&](db::Writer &w) { return store::updateRoom(w, room); }));
    };
    QCOMPARE(saveRoom(), u"ok"_s);
    QCOMPARE(saveRoom(), u"conflict room.revision"_s);
    const Room read = store::rooms(reader)->first();
    QCOMPARE(read.equipment, room.equipment);
    QVERIFY(read.organisation == room.organisation && read.seats == room.seats);
    QCOMPARE(read.bufferMinutes, 10);
    QCOMPARE(read.revision, 2);

    ThemeWeek week = store::themeWeeks(reader)->first();
    week.color = u"#154273"_s;
    week.page = u"# Welkom"_s;
    const auto saveWeek = [&] {
        return told(write([&](db::Writer &w) { return store::updateThemeWeek(w, week); }));
    };
    QCOMPARE(saveWeek(), u"ok"_s);
    QCOMPARE(store::themeWeeks(reader)->first().color, week.color);
    QCOMPARE(store::themeWeeks(reader)->first().page, week.page);
    QCOMPARE(saveWeek(), u"conflict theme_week.revision"_s);
    week.revision = 2;
    week.color = u"blauw"_s;
    QCOMPARE(saveWeek().section(u' ', 0, 0), u"invalid"_s);
    // An import that names a later day makes the week longer.
    QVERIFY(write([](db::Writer &w) -> Result<qint64> {
        store::Names names(w);
        return names.themeWeek(u"week"_s, u"2026-03-07"_s);
    }).has_value());
    QCOMPARE(store::themeWeeks(reader)->first().last.iso(), u"2026-03-07"_s);
}

void StorePlanningTest::belowTheMinimum_data()
{
    QTest::addColumn<QByteArray>("assignment");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("the day has come") << "decide_by = 1"_ba << true;
    QTest::newRow("the day is to come") << "decide_by = starts_at"_ba << false;
    QTest::newRow("there is no such day") << "decide_by = NULL"_ba << false;
    QTest::newRow("it was decided") << "decide_by = 1, decided = 1"_ba << false;
    QTest::newRow("enough signed up") << "decide_by = 1, min_seats = 1"_ba << false;
    QTest::newRow("it has begun") << "decide_by = 1, starts_at = 2"_ba << false;
    QTest::newRow("it was cancelled")
        << "decide_by = 1, state = 'cancelled', cancel_reason = 'x'"_ba << false;
}

void StorePlanningTest::belowTheMinimum()
{
    QFETCH(QByteArray, assignment);
    QFETCH(bool, isAsked);
    const qint64 id = plannedSession(*m_connection);
    QCOMPARE(test::enrol(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(revise(*m_connection, id, "min_seats = 2"), u"ok"_s);
    QCOMPARE(revise(*m_connection, id, assignment), u"ok"_s);
    db::OpenReader reader(*m_connection);
    const auto list = store::sessionsBelowMinimum(reader, m_now);
    QVERIFY2(list.has_value(), qPrintable(told(list)));
    const auto found = std::find_if(
        list->cbegin(), list->cend(), [&](const UndecidedSession &one) { return one.session.value() == id; });
    QCOMPARE(found != list->cend(), isAsked);
    if (isAsked) {
        QCOMPARE(found->minSeats, 2);
        QCOMPARE(found->enrolled, 1);
        QCOMPARE(found->title, u"Twitter"_s);
    }
}

QTEST_GUILESS_MAIN(StorePlanningTest)
#include "store_planning_test.moc"
