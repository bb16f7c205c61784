#include "service/absence_service.h"
#include "service/day_off_service.h"
#include "service/room_service.h"
#include "service/theme_week_service.h"
#include "service_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

namespace {

Day day(const QString &iso)
{
    return *Day::fromIso(iso);
}

Span span(const QString &from, const QString &to)
{
    return *Span::from(*Instant::fromIso(from), *Instant::fromIso(to));
}

template <typename Record, typename Id>
InUse<Record> found(const QList<InUse<Record>> &all, Id id)
{
    for (const InUse<Record> &one : all) {
        if (one.record.id == id)
            return one;
    }
    qFatal("it is not in the list");
}

} // namespace

/// Rooms, theme weeks, absences and days off: what is saved, who saved first, what may not go, and who may.
class CoordinationServiceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsKept();
    void aRoomThatIsUsedStays();
    void aThemeWeekIsKept();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void theSchemaKeepsWhatIsUsed();
    void absences();
    void daysOff();
    void holidaysAreLookedAtFirst();
    void othersAreTold();
    void anEmployeeKeepsHisOwnOnly();
    void aCoordinatorOfAServerMay();
    void aPageComesFromAFile();

private:
    RoomService &rooms() { return m_workspace->rooms(); }
    ThemeWeekService &weeks() { return m_workspace->themeWeeks(); }
};

void CoordinationServiceTest::aRoomIsKept()
{
    const QList<Organisation> organisations = m_workspace->calendar().lists().result()->organisations;
    RoomDraft draft{.name = u"  C1.01 "_s,
        .building = u"Turfmarkt"_s,
        .seats = 24,
        .equipment = u"scherm\nbord"_s,
        .organisation = organisations.first().id,
        .bufferMinutes = 15};
    const auto made = rooms().save(draft).result();
    QCOMPARE(told(made), u"ok"_s);
    // An answer that was lost: the same again makes no second one.
    QCOMPARE(rooms().save(draft).result()->value(), made->value());
    const auto stored = found(*rooms().rooms().result(), *made);
    QCOMPARE(stored.record.name, u"C1.01"_s);
    QCOMPARE(stored.record.equipment, u"scherm\nbord"_s);
    QCOMPARE(stored.record.organisation, draft.organisation);
    QCOMPARE(stored.sessions, 0);

    RoomDraft other = draft;
    other.seats = 30;
    other.name = u"c1.01"_s;
    QCOMPARE(told(rooms().save(other).result()), u"conflict room.exists"_s);

    RoomDraft change = draftOf(stored.record);
    change.seats = std::nullopt;
    QCOMPARE(told(rooms().save(change).result()), u"ok"_s);
    QCOMPARE(told(rooms().save(change).result()), u"ok"_s);
    RoomDraft late = draftOf(stored.record);
    late.seats = 8;
    QCOMPARE(told(rooms().save(late).result()), u"conflict room.revision"_s);
    const auto after = found(*rooms().rooms().result(), *made).record;
    QCOMPARE(after.seats, std::optional<int>());
    QCOMPARE(after.revision, stored.record.revision + 1);

    QCOMPARE(told(rooms().remove(*made).result()), u"ok"_s);
    QCOMPARE(told(rooms().remove(*made).result()), u"not_found room"_s);
    QCOMPARE(told(rooms().save(draftOf(after)).result()), u"not_found room"_s);
}

void CoordinationServiceTest::aRoomThatIsUsedStays()
{
    const QList<InUse<Room>> all = *rooms().rooms().result();
    const auto used = std::ranges::find_if(all, [](const InUse<Room> &one) { return one.sessions > 0; });
    QVERIFY(used != all.end());
    const auto refused = rooms().remove(used->record.id).result();
    QCOMPARE(told(refused), u"conflict room.used"_s);
    QCOMPARE(refused.error().argument, QString::number(used->sessions));
    QCOMPARE(rooms().rooms().result()->size(), all.size());
}

void CoordinationServiceTest::aThemeWeekIsKept()
{
    const ThemeWeekDraft draft{.name = u"Week van de wiki"_s,
        .first = day(u"2027-02-01"_s),
        .last = day(u"2027-02-05"_s),
        .color = u"#007BC7"_s,
        .page = u"# Wiki's\n\nAlles over *wiki's*."_s};
    const auto made = weeks().save(draft).result();
    QCOMPARE(told(made), u"ok"_s);
    QCOMPARE(weeks().save(draft).result()->value(), made->value());
    const auto stored = found(*weeks().themeWeeks().result(), *made);
    QCOMPARE(stored.record.color, u"#007bc7"_s);
    QCOMPARE(stored.record.page, draft.page);
    ThemeWeekDraft change = draftOf(stored.record);
    change.color.clear();
    QCOMPARE(told(weeks().save(change).result()), u"ok"_s);
    change.page = u"anders"_s;
    QCOMPARE(told(weeks().save(change).result()), u"conflict theme_week.revision"_s);
    ThemeWeekDraft other = draft;
    other.name = u"week van de WIKI"_s;
    QCOMPARE(told(weeks().save(other).result()), u"conflict theme_week.exists"_s);
    QCOMPARE(told(weeks().remove(*made).result()), u"ok"_s);
    const auto used = weeks().themeWeeks().result()->first();
    QVERIFY(used.sessions > 0);
    QCOMPARE(told(weeks().remove(used.record.id).result()), u"conflict theme_week.used"_s);
}

void CoordinationServiceTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("expected");
    const auto room = [](const RoomDraft &draft) { return told(checked(draft)); };
    QTest::newRow("a room without a name") << room({.name = u" "_s}) << u"invalid room.name.empty"_s;
    QTest::newRow("a long name") << room({.name = QString(201, u'x')}) << u"invalid room.name.too_long"_s;
    QTest::newRow("no seats") << room({.name = u"x"_s, .seats = 0}) << u"invalid room.seats"_s;
    QTest::newRow("less than no time")
        << room({.name = u"x"_s, .bufferMinutes = -1}) << u"invalid room.buffer"_s;
    QTest::newRow("much equipment") << room({.name = u"x"_s, .equipment = QString(2001, u'x')})
                                    << u"invalid room.equipment.too_long"_s;
    const auto week = [](const QString &last, const QString &color, const QString &page) {
        return told(checked(ThemeWeekDraft{
            .name = u"x"_s, .first = day(u"2027-01-04"_s), .last = day(last), .color = color, .page = page}));
    };
    QTest::newRow("a week") << week(u"2027-01-08"_s, u"#ABCDEF"_s, QString(20'000, u'x')) << u"ok"_s;
    QTest::newRow("backwards") << week(u"2027-01-03"_s, {}, {}) << u"invalid theme_week.days"_s;
    QTest::newRow("a year") << week(u"2028-01-03"_s, {}, {}) << u"invalid theme_week.days"_s;
    QTest::newRow("a name for a colour")
        << week(u"2027-01-08"_s, u"red"_s, {}) << u"invalid theme_week.color"_s;
    QTest::newRow("a style for a colour")
        << week(u"2027-01-08"_s, u"#12345;"_s, {}) << u"invalid theme_week.color"_s;
    QTest::newRow("a long page") << week(u"2027-01-08"_s, {}, QString(20'001, u'x'))
                                 << u"invalid theme_week.page.too_long"_s;
    QTest::newRow("no time away") << told(
        checked(AbsenceDraft{.when = span(u"2027-01-04T08:00:00Z"_s, u"2027-01-04T08:00:00Z"_s)}))
                                  << u"invalid absence.times"_s;
    QTest::newRow("a day without a name")
        << told(checked(DayOff{day(u"2027-01-04"_s), {}})) << u"invalid day_off.name.empty"_s;
}

void CoordinationServiceTest::whatIsWrongIsNamed()
{
    QFETCH(QString, outcome);
    QTEST(outcome, "expected");
}

/// Whoever asks the database itself is refused alike.
void CoordinationServiceTest::theSchemaKeepsWhatIsUsed()
{
    const auto connection = test::connectTo(m_url);
    QCOMPARE(test::run(*connection, "DELETE FROM room WHERE id = (SELECT min(room_id) FROM session)"),
        u"conflict room.used"_s);
    QCOMPARE(
        test::run(*connection, "DELETE FROM theme_week WHERE id = (SELECT min(theme_week_id) FROM session)"),
        u"conflict theme_week.used"_s);
}

void CoordinationServiceTest::absences()
{
    AbsenceService &service = m_workspace->absences();
    const Span all = span(u"2000-01-01T00:00:00Z"_s, u"2100-01-01T00:00:00Z"_s);
    AbsenceDraft draft{
        .when = span(u"2027-03-01T08:00:00Z"_s, u"2027-03-02T16:00:00Z"_s), .note = u"cursus"_s};
    const auto made = service.save(draft).result();
    QCOMPARE(told(made), u"ok"_s);
    QCOMPARE(service.save(draft).result()->value(), made->value());
    const auto mine = *service.absences(all, AbsenceService::Whose::Mine).result();
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().note, u"cursus"_s);
    const PersonId somebody = *PersonId::from(
        details(someSession([](const SessionRow &) { return true; }).id).trainers.first().person.value());
    AbsenceDraft others = draft;
    others.person = somebody;
    const auto theirs = service.save(others).result();
    QCOMPARE(told(theirs), u"ok"_s);
    QCOMPARE(service.absences(all, AbsenceService::Whose::Everybodys).result()->size(), 2);
    QCOMPARE(service.absences(all, AbsenceService::Whose::Mine).result()->size(), 1);

    draft.id = *made;
    draft.revision = mine.first().revision;
    draft.note = u"verlof"_s;
    QCOMPARE(told(service.save(draft).result()), u"ok"_s);
    QCOMPARE(told(service.save(draft).result()), u"ok"_s);
    draft.note = u"iets anders"_s;
    QCOMPARE(told(service.save(draft).result()), u"conflict absence.revision"_s);
    for (const AbsenceId id : {*made, *theirs})
        QCOMPARE(told(service.remove(id).result()), u"ok"_s);
    QCOMPARE(told(service.remove(*made).result()), u"not_found absence"_s);
}

void CoordinationServiceTest::daysOff()
{
    DayOffService &service = m_workspace->daysOff();
    const auto all = [&] {
        QStringList lines;
        const auto days = service.daysOff(day(u"2030-01-01"_s), day(u"2030-12-31"_s)).result();
        for (const DayOff &one : *days)
            lines += one.day.iso() + u' ' + one.name;
        return lines.join(u'\n');
    };
    const DayOff king{day(u"2030-04-27"_s), u"Koningsdag"_s};
    QCOMPARE(told(service.save({}, king).result()), u"ok"_s);
    QCOMPARE(told(service.save({}, king).result()), u"ok"_s);
    QCOMPARE(told(service.save({}, {king.day, u"Iets anders"_s}).result()), u"conflict day_off.exists"_s);
    const DayOff moved{day(u"2030-04-26"_s), u"Koningsdag"_s};
    QCOMPARE(told(service.save(king.day, moved).result()), u"ok"_s);
    QCOMPARE(told(service.save(king.day, moved).result()), u"ok"_s);
    QCOMPARE(told(service.save(king.day, {day(u"2030-05-05"_s), u"Bevrijdingsdag"_s}).result()),
        u"not_found day_off"_s);
    QCOMPARE(told(service.save(moved.day, {moved.day, u"Koningsdag (vrijdag)"_s}).result()), u"ok"_s);
    QCOMPARE(
        service.add({{moved.day, u"x"_s}, {day(u"2030-05-05"_s), u"Bevrijdingsdag"_s}}).result().value_or(-1),
        qint64(1));
    QCOMPARE(all(), u"2030-04-26 Koningsdag (vrijdag)\n2030-05-05 Bevrijdingsdag"_s);
    QCOMPARE(
        told(service.save(moved.day, {day(u"2030-05-05"_s), u"x"_s}).result()), u"conflict day_off.exists"_s);
    QCOMPARE(told(service.remove(moved.day).result()), u"ok"_s);
    QCOMPARE(told(service.remove(moved.day).result()), u"ok"_s);
    QCOMPARE(all(), u"2030-05-05 Bevrijdingsdag"_s);
}

void CoordinationServiceTest::holidaysAreLookedAtFirst()
{
    DayOffService &service = m_workspace->daysOff();
    const int year = QDate::currentDate().year() + 1;
    const QByteArray next = QByteArray::number(year);
    const QString path = file(u"feestdagen.ics"_s,
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Kerst\r\nCATEGORIES:Erkend\r\nDTSTART;VALUE=DATE:20001225\r\n"
        "DTEND;VALUE=DATE:20001227\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Borrel\r\nDTSTART:"
            + next + "0105T160000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto preview = service.preview(path).result();
    QCOMPARE(told(preview), u"ok"_s);
    QCOMPARE(preview->timed, 1);
    QCOMPARE(preview->holidays.size(), 1);
    const FoundHoliday christmas = preview->holidays.first();
    QCOMPARE(christmas.kind, u"Erkend"_s);
    QVERIFY(christmas.days.contains(day(QString::number(year) + "-12-26"_L1)));
    QCOMPARE(christmas.known, 0);
    QCOMPARE(service.daysOff(christmas.days.first(), christmas.days.last()).result()->size(), 0);
    QCOMPARE(service.add(daysOffOf({christmas})).result().value_or(-1), qint64(christmas.days.size()));
    QCOMPARE(service.preview(path).result()->holidays.first().known, int(christmas.days.size()));
    QCOMPARE(told(service.preview(file(u"leeg.ics"_s, "niets")).result()), u"invalid file.no_events"_s);
    QCOMPARE(told(service.preview(u"/nergens/x.ics"_s).result()), u"not_found file"_s);
    if (!test::isPostgres())
        QCOMPARE(told(service.preview(m_url).result()), u"invalid file.is_workspace"_s);
    const QList<DayOff> joined =
        daysOffOf({{u"A"_s, {}, {day(u"2030-01-01"_s)}}, {u"B"_s, {}, {day(u"2030-01-01"_s)}}});
    QCOMPARE(joined, (QList<DayOff>{{day(u"2030-01-01"_s), u"A, B"_s}}));
}

void CoordinationServiceTest::othersAreTold()
{
    const auto made = rooms().save({.name = u"Tijdelijk"_s}).result();
    QCOMPARE(told(made), u"ok"_s);
    const auto other = opened();
    QSignalSpy theirs(other.get(), &Workspace::changed);
    QCOMPARE(told(rooms().remove(*made).result()), u"ok"_s);
    const auto listsChanged = [&] {
        return std::any_of(theirs.cbegin(), theirs.cend(),
            [](const QList<QVariant> &arguments) { return arguments.first().value<ChangeSet>().lists; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(listsChanged(), 2'000);
}

void CoordinationServiceTest::anEmployeeKeepsHisOwnOnly()
{
    const auto theirs = m_workspace->absences()
                            .save({.when = span(u"2027-04-01T08:00:00Z"_s, u"2027-04-01T09:00:00Z"_s)})
                            .result();
    QCOMPARE(told(theirs), u"ok"_s);
    std::unique_ptr<Workspace> employee;
    const auto connection = test::connectTo(m_url);
    qint64 me = 0;
    qint64 somebody = 1;
    if (test::isPostgres()) {
        employee = openedAs("tjc_employee");
    } else {
        // A file knows one account: without its roles it is an employee, and what it has kept is another's.
        me = test::asked(*connection, "SELECT person_id FROM person_role WHERE role = 'admin'").toLongLong();
        QCOMPARE(test::run(*connection, "DELETE FROM person_role"), u"ok"_s);
        somebody =
            test::asked(*connection, "SELECT min(id) FROM person WHERE id <> $1", 1, {me}).toLongLong();
        QCOMPARE(
            test::run(*connection, "UPDATE absence SET person_id = $1, revision = revision + 1", {somebody}),
            u"ok"_s);
        employee = opened();
    }
    QStringList outcomes;
    AbsenceService &absences = employee->absences();
    const Span all = span(u"2000-01-01T00:00:00Z"_s, u"2100-01-01T00:00:00Z"_s);
    const Span when = span(u"2027-05-01T08:00:00Z"_s, u"2027-05-01T09:00:00Z"_s);
    outcomes += told(employee->rooms().save({.name = u"x"_s}).result());
    outcomes += told(employee->rooms().remove(*RoomId::from(1)).result());
    outcomes += told(employee->themeWeeks().remove(*ThemeWeekId::from(1)).result());
    outcomes += told(employee->daysOff().save({}, {day(u"2030-01-01"_s), u"x"_s}).result());
    outcomes += told(employee->daysOff().add({}).result());
    outcomes += told(employee->daysOff().remove(day(u"2030-01-01"_s)).result());
    outcomes += told(absences.absences(all, AbsenceService::Whose::Everybodys).result());
    outcomes += told(absences.save({.person = PersonId::from(somebody), .when = when}).result());
    const QString notHis = told(absences.remove(*theirs).result());
    const auto own = absences.save({.when = when}).result();
    const auto mine = absences.absences(all, AbsenceService::Whose::Mine).result();
    const QString gone = own ? told(absences.remove(*own).result()) : QString();
    if (!test::isPostgres()) {
        QCOMPARE(
            test::run(*connection, "INSERT INTO person_role (person_id, role) VALUES ($1, 'admin')", {me}),
            u"ok"_s);
    }
    QCOMPARE(outcomes.mid(0, 7), QStringList(7, u"denied role.coordinator"_s));
    QCOMPARE(outcomes.last(), u"denied absence.other"_s);
    // On a server he does not even see it.
    QCOMPARE(notHis, test::isPostgres() ? u"not_found absence"_s : u"denied absence.other"_s);
    QCOMPARE(told(own), u"ok"_s);
    QCOMPARE(mine->size(), 1);
    QCOMPARE(gone, u"ok"_s);
}

void CoordinationServiceTest::aCoordinatorOfAServerMay()
{
    if (!test::isPostgres())
        QSKIP("on a file roles are a courtesy of the program");
    const auto coordinator = openedAs("tjc_coordinator, tjc_employee");
    const auto room = coordinator->rooms().save({.name = u"Van de coordinator"_s}).result();
    QCOMPARE(told(room), u"ok"_s);
    QCOMPARE(told(coordinator->rooms().remove(*room).result()), u"ok"_s);
    const auto week = coordinator->themeWeeks()
                          .save({.name = u"Van de coordinator"_s,
                              .first = day(u"2031-01-06"_s),
                              .last = day(u"2031-01-10"_s)})
                          .result();
    QCOMPARE(told(week), u"ok"_s);
    QCOMPARE(told(coordinator->themeWeeks().remove(*week).result()), u"ok"_s);
    const DayOff off{day(u"2031-01-01"_s), u"Nieuwjaarsdag"_s};
    QCOMPARE(told(coordinator->daysOff().save({}, off).result()), u"ok"_s);
    QCOMPARE(told(coordinator->daysOff().remove(off.day).result()), u"ok"_s);
    const auto away = coordinator->absences()
                          .save({.person = PersonId::from(1),
                              .when = span(u"2031-01-06T08:00:00Z"_s, u"2031-01-06T09:00:00Z"_s)})
                          .result();
    QCOMPARE(told(away), u"ok"_s);
    QCOMPARE(told(coordinator->absences().remove(*away).result()), u"ok"_s);
}

void CoordinationServiceTest::aPageComesFromAFile()
{
    const auto read = [&](const QByteArray &bytes) {
        return weeks().pageIn(file(u"pagina.md"_s, bytes)).result();
    };
    QCOMPARE(read("\xEF\xBB\xBF# Caf\xC3\xA9").value_or(QString()), u"# Café"_s);
    QCOMPARE(told(read(QByteArray(300'000, 'x'))), u"invalid theme_week.page.too_long"_s);
    QCOMPARE(told(weeks().pageIn(u"/nergens/x.md"_s).result()), u"not_found file"_s);
}

QTEST_GUILESS_MAIN(CoordinationServiceTest)
#include "coordination_service_test.moc"
