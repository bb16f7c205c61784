#include "coordination_fixture.h"

#include "service/absence_service.h"
#include "service/day_off_service.h"
#include "service/directory_service.h"
#include "service/planning_service.h"
#include "service/room_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/coordination/absence_desk.h"
#include "ui/coordination/holiday_import_dialog.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

using Section = CoordinationPage::Section;

QString focusedName()
{
    const QWidget *at = QApplication::focusWidget();
    return at ? at->accessibleName() : QString();
}

InUse<Room> roomCalled(Workspace &workspace, const QString &name)
{
    const auto all = workspace.rooms().rooms().result();
    for (const InUse<Room> &one : *all) {
        if (one.record.name == name)
            return one;
    }
    qFatal("there is no such room");
}

} // namespace

/// The tab Coördinatie as a coordinator works with it.
class CoordinationFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void aRoomWithTheKeyboard();
    void aRoomWithTheMouse();
    void whatIsWrongStandsUnderTheField();
    void aRoomThatIsUsedStays();
    void whoSavedFirstIsSaidFieldByField();
    void whatOnlyTheOtherChangedIsTakenOver();
    void whatTheOtherRemovedMayBeMadeAnew();
    void nothingTypedIsThrownAwayUnasked();
    void searchingFindsARow();
    void othersAreSeen();
    void decidingThatItGoesOn();
    void decidingThatItIsCancelled();
    void somebodyIsAway();
    void myOwnAbsence();
    void holidaysFromAFile();
    void aBadCalendarIsSaid();
    void everythingIsNamedAndReached_data();
    void everythingIsNamedAndReached();
};

void CoordinationFlowTest::aRoomWithTheKeyboard()
{
    Coordination flow;
    flow.trigger("view.coordination.rooms");
    QTRY_VERIFY(flow.table()->model()->rowCount() > 0);
    QCOMPARE(QApplication::focusWidget(), flow.table());
    QVERIFY(tabTo(u"Nieuwe zaal…"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(focusedName(), u"Naam"_s);
    type(u"C1.01"_s);
    key(Qt::Key_Tab);
    type(u"Turfmarkt"_s);
    key(Qt::Key_Tab);
    type(u"24"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(flow.rowOf(u"C1.01"_s) >= 0);
    QCOMPARE(flow.told, u"De zaal staat erin."_s);
    QVERIFY(!flow.toldError);
    QCOMPARE(roomCalled(*flow.workspace, u"C1.01"_s).record.seats, std::optional(24));
    QCOMPARE(flow.table()->currentIndex().row(), flow.rowOf(u"C1.01"_s));

    // And away with it.
    flow.table()->setFocus();
    key(Qt::Key_Delete);
    QTRY_VERIFY(modal());
    QVERIFY(tabTo(u"Verwijder de zaal"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(flow.rowOf(u"C1.01"_s), -1);
    QCOMPARE(flow.told, u"De zaal is verwijderd."_s);
}

void CoordinationFlowTest::aRoomWithTheMouse()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const QString name = flow.cell(0, 0);
    QTest::mouseClick(flow.table()->viewport(), Qt::LeftButton, {},
        flow.table()->visualRect(flow.table()->model()->index(0, 0)).center());
    auto *equipment = flow.field<QPlainTextEdit>(u"Voorzieningen"_s);
    QVERIFY(equipment);
    auto *save = button(flow.window.get(), u"Sla de zaal op"_s);
    QVERIFY(!save->isEnabled());
    equipment->setPlainText(u"een piano"_s);
    QVERIFY(save->isEnabled());
    flow.press(u"Maak wijzigingen ongedaan"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(equipment->toPlainText() != u"een piano"_s);
    equipment->setPlainText(u"een piano"_s);
    flow.press(u"Sla de zaal op"_s);
    QTRY_COMPARE(flow.told, u"De zaal is opgeslagen."_s);
    QCOMPARE(roomCalled(*flow.workspace, name).record.equipment, u"een piano"_s);
    QTRY_VERIFY(!save->isEnabled());
    // A new one that is not wanted after all.
    flow.press(u"Nieuwe zaal…"_s);
    flow.press(u"Voeg niet toe"_s);
    QVERIFY(!flow.field<QLineEdit>(u"Naam"_s));
}

void CoordinationFlowTest::whatIsWrongStandsUnderTheField()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const QString taken = flow.cell(0, 0);
    const QString building = flow.cell(0, 1);
    flow.press(u"Nieuwe zaal…"_s);
    flow.press(u"Sla de zaal op"_s);
    QTRY_VERIFY(flow.says(u"Geef de zaal een naam."_s));
    QCOMPARE(focusedName(), u"Naam"_s);
    flow.field<QLineEdit>(u"Naam"_s)->setText(taken);
    flow.field<QLineEdit>(u"Gebouw"_s)->setText(building);
    flow.press(u"Sla de zaal op"_s);
    QTRY_VERIFY(flow.says(u"In dat gebouw is al een zaal met die naam."_s));
    QCOMPARE(flow.field<QLineEdit>(u"Naam"_s)->text(), taken);
}

void CoordinationFlowTest::aRoomThatIsUsedStays()
{
    Coordination flow;
    flow.show(Section::Rooms);
    int used = 0;
    while (flow.cell(used, 3) == u"0"_s)
        ++used;
    flow.table()->selectRow(used);
    const int before = flow.table()->model()->rowCount();
    flow.press(u"Verwijder de zaal"_s);
    QTRY_VERIFY(modal());
    flow.press(u"Verwijder de zaal"_s);
    QTRY_VERIFY(
        flow.says(u"De zaal blijft: er zijn bijeenkomsten in gepland (%1)"_s.arg(flow.cell(used, 3))));
    QCOMPARE(flow.table()->model()->rowCount(), before);
}

void CoordinationFlowTest::whoSavedFirstIsSaidFieldByField()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const QString name = flow.cell(0, 0);
    flow.table()->selectRow(0);
    auto *equipment = flow.field<QPlainTextEdit>(u"Voorzieningen"_s);
    auto *seats = flow.field<QSpinBox>(u"Plaatsen"_s);
    equipment->setPlainText(u"een piano"_s);
    seats->setValue(99);
    const auto other = flow.another();
    QVERIFY(other->open().result());
    RoomDraft theirs = draftOf(roomCalled(*other, name).record);
    theirs.equipment = u"een orgel"_s;
    theirs.bufferMinutes = 45;
    QVERIFY(other->rooms().save(theirs).result());

    QTRY_VERIFY(flow.says(u"Iemand anders maakte hiervan: een orgel"_s));
    QVERIFY(flow.says(u"Iemand anders heeft dit ook gewijzigd."_s));
    // What I typed is there, what only the other changed too.
    QCOMPARE(equipment->toPlainText(), u"een piano"_s);
    QCOMPARE(seats->value(), 99);
    QCOMPARE(flow.field<QSpinBox>(u"Vrij ervoor en erna"_s)->value(), 45);
    QCOMPARE(roomCalled(*flow.workspace, name).record.equipment, u"een orgel"_s);
    // Another change elsewhere does not take the words away.
    QVERIFY(other->rooms().save({.name = u"Elders"_s}).result());
    QTRY_VERIFY(flow.rowOf(u"Elders"_s) >= 0);
    QVERIFY(flow.says(u"Iemand anders maakte hiervan: een orgel"_s));

    flow.press(u"Sla de zaal op"_s);
    QTRY_COMPARE(flow.told, u"De zaal is opgeslagen."_s);
    const Room after = roomCalled(*flow.workspace, name).record;
    QCOMPARE(after.equipment, u"een piano"_s);
    QCOMPARE(after.seats, std::optional(99));
    QCOMPARE(after.bufferMinutes, 45);

    // Or the other's is taken over.
    equipment->setPlainText(u"een harp"_s);
    theirs = draftOf(after);
    theirs.equipment = u"een trom"_s;
    QVERIFY(other->rooms().save(theirs).result());
    QTRY_VERIFY(flow.says(u"Iemand anders maakte hiervan: een trom"_s));
    flow.press(u"Neem alles van de ander over"_s);
    QCOMPARE(equipment->toPlainText(), u"een trom"_s);
    QVERIFY(!button(flow.window.get(), u"Sla de zaal op"_s)->isEnabled());
}

void CoordinationFlowTest::whatOnlyTheOtherChangedIsTakenOver()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const QString name = flow.cell(0, 0);
    flow.table()->selectRow(0);
    const auto other = flow.another();
    QVERIFY(other->open().result());
    RoomDraft theirs = draftOf(roomCalled(*other, name).record);
    theirs.equipment = u"een orgel"_s;
    QVERIFY(other->rooms().save(theirs).result());
    // Nothing was typed: it is shown, without a word.
    QTRY_COMPARE(flow.field<QPlainTextEdit>(u"Voorzieningen"_s)->toPlainText(), u"een orgel"_s);
    QVERIFY(!flow.says(u"Iemand anders"_s));
    flow.field<QSpinBox>(u"Plaatsen"_s)->setValue(98);
    theirs = draftOf(roomCalled(*other, name).record);
    theirs.equipment = u"een trom"_s;
    QVERIFY(other->rooms().save(theirs).result());
    QTRY_VERIFY(flow.says(u"Iemand anders heeft hier iets anders van gewijzigd"_s));
    QCOMPARE(flow.field<QSpinBox>(u"Plaatsen"_s)->value(), 98);
    flow.press(u"Sla de zaal op"_s);
    QTRY_COMPARE(flow.told, u"De zaal is opgeslagen."_s);
    QCOMPARE(roomCalled(*flow.workspace, name).record.equipment, u"een trom"_s);
}

void CoordinationFlowTest::whatTheOtherRemovedMayBeMadeAnew()
{
    Coordination flow;
    const auto made = flow.workspace->rooms().save({.name = u"Tijdelijk"_s}).result();
    flow.show(Section::Rooms);
    QTRY_VERIFY(flow.rowOf(u"Tijdelijk"_s) >= 0);
    flow.table()->selectRow(flow.rowOf(u"Tijdelijk"_s));
    flow.field<QPlainTextEdit>(u"Voorzieningen"_s)->setPlainText(u"een piano"_s);
    const auto other = flow.another();
    QVERIFY(other->open().result());
    QVERIFY(other->rooms().remove(*made).result());
    QTRY_VERIFY(flow.says(u"Iemand anders heeft dit verwijderd."_s));
    flow.press(u"Sla de zaal op"_s);
    QTRY_VERIFY(flow.rowOf(u"Tijdelijk"_s) >= 0);
    QCOMPARE(roomCalled(*flow.workspace, u"Tijdelijk"_s).record.equipment, u"een piano"_s);
}

void CoordinationFlowTest::nothingTypedIsThrownAwayUnasked()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const QString name = flow.cell(0, 0);
    flow.table()->selectRow(0);
    auto *equipment = flow.field<QPlainTextEdit>(u"Voorzieningen"_s);
    equipment->setPlainText(u"een piano"_s);
    QVERIFY(flow.tab->hasChanges());
    flow.table()->setFocus();
    key(Qt::Key_Down);
    QTRY_VERIFY(modal());
    flow.press(u"Blijf hier"_s);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.table()->currentIndex().row(), 0);
    QCOMPARE(equipment->toPlainText(), u"een piano"_s);
    flow.table()->setFocus();
    key(Qt::Key_Down);
    QTRY_VERIFY(modal());
    flow.press(u"Gooi de wijzigingen weg"_s);
    QTRY_COMPARE(flow.table()->currentIndex().row(), 1);
    QCOMPARE(flow.field<QLineEdit>(u"Naam"_s)->text(), flow.cell(1, 0));
    QVERIFY(roomCalled(*flow.workspace, name).record.equipment != u"een piano"_s);
    // Saved on the way to a new one.
    equipment->setPlainText(u"een trom"_s);
    const QString second = flow.cell(1, 0);
    flow.press(u"Nieuwe zaal…"_s);
    QTRY_VERIFY(modal());
    flow.press(u"Sla het op"_s);
    QTRY_COMPARE(flow.field<QLineEdit>(u"Naam"_s)->text(), QString());
    QCOMPARE(roomCalled(*flow.workspace, second).record.equipment, u"een trom"_s);
}

void CoordinationFlowTest::searchingFindsARow()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const int all = flow.table()->model()->rowCount();
    const QString wanted = flow.cell(all - 1, 0);
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focusedName(), u"Zoek in de lijst"_s);
    type(wanted.toUpper());
    QVERIFY(flow.table()->model()->rowCount() < all);
    QVERIFY(flow.rowOf(wanted) >= 0);
}

void CoordinationFlowTest::othersAreSeen()
{
    Coordination flow;
    flow.show(Section::Rooms);
    const auto other = flow.another();
    QVERIFY(other->open().result());
    QVERIFY(other->rooms().save({.name = u"Van een ander"_s}).result());
    QTRY_VERIFY(flow.rowOf(u"Van een ander"_s) >= 0);
}

void CoordinationFlowTest::decidingThatItGoesOn()
{
    Coordination flow;
    QTRY_VERIFY(flow.says(u"Er is nu niets te beslissen."_s));
    const SessionId id = flow.make(u"Weinig animo"_s, 12);
    SessionDraft draft = draftOf(flow.details(id));
    draft.minSeats = 5;
    draft.rules.decideBy = SystemClock().now().plusDays(-1);
    QVERIFY(flow.calendar().save(draft).result());
    QTRY_COMPARE(flow.rowOf(u"Weinig animo"_s), 0);
    QCOMPARE(flow.cell(0, 2), u"0 van minstens 5"_s);
    QTRY_COMPARE(flow.tab->findChild<QListWidget *>()->item(0)->text(), u"Te beslissen (1)"_s);
    std::optional<SessionId> shown;
    connect(
        flow.tab, &CoordinationPage::sessionRequested, this, [&shown](SessionId which) { shown = which; });
    flow.table()->setFocus();
    key(Qt::Key_Return);
    QVERIFY(shown == id);
    QVERIFY(tabTo(u"Laat doorgaan"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(flow.says(u"Er is nu niets te beslissen."_s));
    QCOMPARE(flow.told, u"“Weinig animo” gaat door."_s);
    QVERIFY(flow.details(id).rules.decided);
}

void CoordinationFlowTest::decidingThatItIsCancelled()
{
    Coordination flow;
    const SessionId id = flow.make(u"Weinig animo"_s, 12);
    SessionDraft draft = draftOf(flow.details(id));
    draft.minSeats = 5;
    draft.rules.decideBy = SystemClock().now().plusDays(-1);
    QVERIFY(flow.calendar().save(draft).result());
    QTRY_COMPARE(flow.rowOf(u"Weinig animo"_s), 0);
    flow.press(u"Annuleer de bijeenkomst…"_s);
    QTRY_VERIFY(qobject_cast<CancelDialog *>(modal()));
    modal()->findChild<QPlainTextEdit *>()->setPlainText(u"te weinig deelnemers"_s);
    flow.press(u"Bijeenkomst annuleren"_s);
    QTRY_COMPARE(flow.told, u"“Weinig animo” is geannuleerd."_s);
    QCOMPARE(flow.details(id).cancelReason, u"te weinig deelnemers"_s);
    QTRY_VERIFY(flow.says(u"Er is nu niets te beslissen."_s));
}

void CoordinationFlowTest::somebodyIsAway()
{
    Coordination flow;
    flow.show(Section::Absences);
    QVERIFY(flow.says(u"Niemand is afwezig."_s));
    flow.press(u"Nieuwe afwezigheid…"_s);
    flow.press(u"Sla de afwezigheid op"_s);
    QTRY_VERIFY(flow.says(u"Zeg wie er afwezig is."_s));
    const auto people = flow.workspace->directory().people({}, std::nullopt, 5).result();
    const QString name = people->rows.last().name;
    auto *search = flow.field<QLineEdit>(u"Zoek een collega"_s);
    QVERIFY(search);
    search->setFocus();
    type(name);
    auto *found = flow.field<QListWidget>(u"Gevonden collega’s"_s);
    QTRY_VERIFY((found = flow.field<QListWidget>(u"Gevonden collega’s"_s)) && found->count() > 0);
    key(Qt::Key_Return);
    flow.field<QPlainTextEdit>(u"Notitie"_s)->setPlainText(u"cursus"_s);
    flow.press(u"Sla de afwezigheid op"_s);
    QTRY_COMPARE(flow.told, u"De afwezigheid staat erin."_s);
    QTRY_COMPARE(flow.rowOf(name), 0);
    const Day tomorrow = localMoment(SystemClock().now()).day.plusDays(1);
    QVERIFY2(flow.cell(0, 1).startsWith(shortDate(tomorrow)), qPrintable(flow.cell(0, 1)));
    QCOMPARE(flow.cell(0, 2), u"cursus"_s);
}

void CoordinationFlowTest::myOwnAbsence()
{
    Coordination flow;
    AbsenceDesk desk(*flow.workspace, false, *flow.commands, flow.window.get());
    flow.trigger("edit.mine.absence");
    QTRY_VERIFY(qobject_cast<AbsenceDialog *>(modal()));
    QCOMPARE(nameless(modal()), QStringList());
    QVERIFY(tabTo(u"Nieuwe afwezigheid…"_s));
    key(Qt::Key_Space);
    QVERIFY(tabTo(u"Sla de afwezigheid op"_s));
    key(Qt::Key_Space);
    const auto mine = [&] {
        const Instant now = SystemClock().now();
        return flow.workspace->absences()
            .absences(*Span::from(now, now.plusDays(30)), AbsenceService::Whose::Mine)
            .result()
            ->size();
    };
    QTRY_COMPARE(mine(), 1);
    auto *table = modal()->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    // Closing over what was typed is asked.
    modal()->findChild<QPlainTextEdit *>()->setPlainText(u"verlof"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(modal() && !qobject_cast<AbsenceDialog *>(modal()));
    flow.press(u"Sluit zonder op te slaan"_s);
    QTRY_VERIFY(!modal());
}

void CoordinationFlowTest::holidaysFromAFile()
{
    Coordination flow;
    flow.show(Section::DaysOff);
    const QByteArray year = QByteArray::number(QDate::currentDate().year() + 1);
    flow.toOpen = flow.path(u"feestdagen.ics"_s);
    QFile out(flow.toOpen);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("BEGIN:VCALENDAR\r\n");
    for (const auto &[name, kind, when] :
        std::initializer_list<std::tuple<QByteArray, QByteArray, QByteArray>>{
            {"Kerst", "Erkend", "1225"}, {"Nieuwjaar", "Erkend", "0101"}, {"Dierendag", "Overig", "1004"}}) {
        out.write("BEGIN:VEVENT\r\nUID:" + name + "\r\nSUMMARY:" + name + "\r\nCATEGORIES:" + kind
                  + "\r\nDTSTART;VALUE=DATE:" + year + when + "\r\nEND:VEVENT\r\n");
    }
    out.write("END:VCALENDAR\r\n");
    out.close();
    flow.press(u"Feestdagen importeren…"_s);
    QTRY_VERIFY(qobject_cast<HolidayImportDialog *>(modal()));
    auto *tree = modal()->findChild<QTreeWidget *>();
    QTRY_COMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(nameless(modal()), QStringList());
    QVERIFY(!button(modal(), u"Maak dagen vrij"_s)->isEnabled());
    // The kind takes its days with it.
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(0));
    key(Qt::Key_Space);
    QVERIFY(button(modal(), u"Maak 2 dagen vrij"_s));
    flow.press(u"Maak 2 dagen vrij"_s);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.told, u"2 vrije dagen zijn toegevoegd."_s);
    QTRY_COMPARE(flow.table()->model()->rowCount(), 2);
    QVERIFY(flow.rowOf(u"Kerst"_s, 1) >= 0);
    // One is renamed, one is none after all.
    flow.table()->selectRow(flow.rowOf(u"Kerst"_s, 1));
    flow.field<QLineEdit>(u"Naam"_s)->setText(u"Eerste kerstdag"_s);
    flow.press(u"Sla de vrije dag op"_s);
    QTRY_VERIFY(flow.rowOf(u"Eerste kerstdag"_s, 1) >= 0);
    flow.press(u"Verwijder de vrije dag"_s);
    QTRY_VERIFY(modal());
    flow.press(u"Verwijder de vrije dag"_s);
    QTRY_COMPARE(flow.table()->model()->rowCount(), 1);
}

void CoordinationFlowTest::aBadCalendarIsSaid()
{
    Coordination flow;
    flow.show(Section::DaysOff);
    flow.toOpen = flow.path(u"niets.ics"_s);
    QFile out(flow.toOpen);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("dit is geen agenda");
    out.close();
    flow.press(u"Feestdagen importeren…"_s);
    QTRY_VERIFY(modal());
    const auto said = [&] {
        const auto labels = modal()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"niets"_s); });
    };
    QTRY_VERIFY(said());
    QVERIFY(!button(modal(), u"Maak dagen vrij"_s)->isEnabled());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    // Nothing chosen, nothing done.
    flow.toOpen.clear();
    flow.press(u"Feestdagen importeren…"_s);
    QVERIFY(!modal());
}

void CoordinationFlowTest::everythingIsNamedAndReached_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("to decide") << int(Section::Decide) << QStringList();
    QTest::newRow("theme weeks") << int(Section::ThemeWeeks)
                                 << QStringList{u"Sla de themaweek op"_s, u"Over deze week…"_s};
    QTest::newRow("rooms") << int(Section::Rooms)
                           << QStringList{u"Sla de zaal op"_s, u"Maak wijzigingen ongedaan"_s};
    QTest::newRow("absence") << int(Section::Absences) << QStringList{u"Sla de afwezigheid op"_s};
    QTest::newRow("days off") << int(Section::DaysOff) << QStringList{u"Feestdagen importeren…"_s};
}

void CoordinationFlowTest::everythingIsNamedAndReached()
{
    QFETCH(int, section);
    QFETCH(QStringList, buttons);
    Coordination flow;
    flow.show(Section(section));
    if (auto *records = qobject_cast<RecordSection *>(flow.section())) {
        if (flow.table()->model()->rowCount() > 0) {
            flow.table()->selectRow(0);
            if (auto *line = flow.field<QLineEdit>(u"Naam"_s))
                line->setText(u"Anders"_s);
        } else {
            records->begin();
        }
    }
    QCOMPARE(nameless(flow.tab), QStringList());
    const QList<QWidget *> reached = tabOrder();
    QVERIFY(reached.contains(flow.tab->findChild<QListWidget *>()));
    for (const QString &text : std::as_const(buttons)) {
        QAbstractButton *wanted = button(flow.window.get(), text);
        QVERIFY2(wanted && reached.contains(wanted), qPrintable(text));
    }
}

QTEST_MAIN(CoordinationFlowTest)
#include "coordination_flow_test.moc"
