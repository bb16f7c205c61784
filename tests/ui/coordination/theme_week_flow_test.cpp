#include "coordination_fixture.h"

#include "service/theme_week_service.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/theme_week_dialog.h"
#include "ui/coordination/color_choice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/safe_text.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

using Section = CoordinationPage::Section;

InUse<ThemeWeek> someWeek(Workspace &workspace)
{
    const auto weeks = workspace.themeWeeks().themeWeeks().result();
    for (const InUse<ThemeWeek> &one : *weeks) {
        if (one.sessions > 0)
            return one;
    }
    qFatal("the example has no theme week with sessions");
}

int sessionsIn(const QTreeWidget &tree)
{
    int count = 0;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        count += tree.topLevelItem(i)->childCount();
    return count;
}

} // namespace

/// Theme weeks: kept in the tab Coördinatie, seen in the calendar, told about on their page.
class ThemeWeekFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void aWeekIsMade();
    void thePageFromTheTab();
    void thePageFromTheCalendar();
    void aWeekIsExported();
    void theTabIsForCoordinators_data();
    void theTabIsForCoordinators();
    void closingOverWhatWasTypedIsAsked();
};

void ThemeWeekFlowTest::aWeekIsMade()
{
    Coordination flow;
    flow.show(Section::ThemeWeeks);
    flow.press(u"Nieuwe themaweek…"_s);
    type(u"Week van de wiki"_s);
    auto *first = flow.field<QDateEdit>(u"Eerste dag"_s);
    auto *last = flow.field<QDateEdit>(u"Laatste dag"_s);
    first->setDate(QDate(2031, 2, 3));
    last->setDate(QDate(2031, 2, 2));
    flow.press(u"Sla de themaweek op"_s);
    QTRY_VERIFY(flow.says(u"Een themaweek eindigt op de dag dat die begint of later"_s));
    last->setDate(QDate(2031, 2, 7));
    auto *color = flow.field<ColorChoice>(u"Kleur in de kalender"_s);
    color->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(color->color(), u"#007bc7"_s);
    flow.field<QPlainTextEdit>(u"Pagina"_s)->setPlainText(u"# Wiki's\n\nAlles."_s);
    flow.press(u"Sla de themaweek op"_s);
    QTRY_VERIFY(flow.rowOf(u"Week van de wiki"_s) >= 0);
    const auto weeks = flow.workspace->themeWeeks().themeWeeks().result();
    const auto made = std::ranges::find_if(
        *weeks, [](const InUse<ThemeWeek> &one) { return one.record.name == u"Week van de wiki"_s; });
    QVERIFY(made != weeks->end());
    QCOMPARE(made->record.color, u"#007bc7"_s);
    QCOMPARE(made->record.last.iso(), u"2031-02-07"_s);
    QCOMPARE(made->record.page, u"# Wiki's\n\nAlles."_s);
    // A colour that is none of ours is shown as it is.
    color->setColor(u"#123456"_s);
    Q_EMIT color->edited();
    QCOMPARE(color->currentText(), u"eigen kleur: #123456"_s);
    flow.press(u"Sla de themaweek op"_s);
    QTRY_COMPARE(flow.told, u"De themaweek is opgeslagen."_s);
}

void ThemeWeekFlowTest::thePageFromTheTab()
{
    Coordination flow;
    const InUse<ThemeWeek> week = someWeek(*flow.workspace);
    ThemeWeekDraft draft = draftOf(week.record);
    draft.page = u"# Welkom\n\n<b>niet vet</b> [site](https://rijk.nl)"_s;
    QVERIFY(flow.workspace->themeWeeks().save(draft).result());
    flow.show(Section::ThemeWeeks);
    QTRY_VERIFY(flow.rowOf(week.record.name) >= 0);
    flow.table()->selectRow(flow.rowOf(week.record.name));
    QVERIFY(tabTo(u"Over deze week…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<ThemeWeekDialog *>(modal()));
    QCOMPARE(nameless(modal()), QStringList());
    auto *page = modal()->findChild<SafeText *>();
    QTRY_COMPARE(page->document()->toPlainText(), u"Welkom\n<b>niet vet</b> site"_s);
    auto *tree = modal()->findChild<QTreeWidget *>();
    QTRY_COMPARE(sessionsIn(*tree), week.sessions);
    // What others write is seen.
    const auto other = flow.another();
    QVERIFY(other->open().result());
    draft.revision += 1;
    draft.page = u"Anders"_s;
    QVERIFY(other->themeWeeks().save(draft).result());
    QTRY_COMPARE(page->document()->toPlainText(), u"Anders"_s);
    const QSignalSpy shown(flow.tab, &CoordinationPage::sessionRequested);
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    key(Qt::Key_Return);
    QTRY_COMPARE(shown.size(), 1);
    QTRY_VERIFY(!modal());
}

void ThemeWeekFlowTest::thePageFromTheCalendar()
{
    Flow flow;
    const ThemeWeek week = someWeek(*flow.workspace).record;
    flow.page->showDay(week.first);
    flow.page->showView(CalendarView::Month);
    auto *month = flow.part<MonthView>();
    const auto *model = static_cast<MonthModel *>(month->model());
    QTRY_VERIFY(model->bandLanes() > 0);
    flow.page->showView(CalendarView::Week);
    flow.trigger("view.theme_week.about");
    QTRY_VERIFY(qobject_cast<ThemeWeekDialog *>(modal()));
    QTRY_VERIFY(button(modal(), u"Toon in de kalender"_s)->isEnabled());
    QVERIFY(tabTo(u"Toon in de kalender"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    auto *filter = flow.part<FilterBar>();
    QCOMPARE(filter->filter().themeWeek, std::optional(week.id));
    auto *about = button(filter, u"Over deze week"_s);
    QVERIFY(about);
    QTest::mouseClick(about, Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ThemeWeekDialog *>(modal()));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    filter->clear();
    QVERIFY(!about->isVisible());
    flow.page->showDay(*Day::fromIso(u"2040-01-02"_s));
    flow.trigger("view.theme_week.about");
    QCOMPARE(flow.told, u"In deze periode is er geen themaweek."_s);
}

void ThemeWeekFlowTest::aWeekIsExported()
{
    Flow flow;
    const InUse<ThemeWeek> week = someWeek(*flow.workspace);
    flow.page->showDay(week.record.first);
    QTRY_VERIFY(static_cast<MonthModel *>(flow.part<MonthView>()->model())->bandLanes() > 0);
    flow.page->setFilter({.themeWeek = week.record.id});
    QTRY_VERIFY(button(flow.part<FilterBar>(), u"Over deze week"_s));
    QTest::mouseClick(button(flow.part<FilterBar>(), u"Over deze week"_s), Qt::LeftButton);
    QTRY_VERIFY(modal());
    QTRY_VERIFY(button(modal(), u"Exporteer deze week"_s)->isEnabled());
    const QList<QAction *> actions =
        qobject_cast<QPushButton *>(button(modal(), u"Exporteer deze week"_s))->menu()->actions();
    QCOMPARE(actions.size(), 3);
    flow.toSave = flow.path(u"week.csv"_s);
    actions.first()->trigger();
    QTRY_VERIFY2(flow.told.contains(u"geëxporteerd"_s), qPrintable(flow.told));
    QFile file(flow.toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("\r\n"), week.sessions + 1);
    for (const QByteArray &line : bytes.split('\n').mid(1)) {
        if (!line.isEmpty())
            QVERIFY(line.contains(week.record.name.toUtf8()));
    }
    flow.toSave = flow.path(u"week.ics"_s);
    actions.last()->trigger();
    QTRY_VERIFY(QFile::exists(flow.toSave));
}

void ThemeWeekFlowTest::theTabIsForCoordinators_data()
{
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<int>("tabs");
    QTest::newRow("an employee") << QList<Role>{Role::Employee} << 5;
    QTest::newRow("a moderator") << QList<Role>{Role::Employee, Role::Moderator} << 5;
    QTest::newRow("a coordinator") << QList<Role>{Role::Employee, Role::Coordinator} << 6;
    QTest::newRow("an administrator") << QList<Role>{Role::Admin} << 6;
}

void ThemeWeekFlowTest::theTabIsForCoordinators()
{
    QFETCH(QList<Role>, roles);
    Flow flow;
    flow.window->hide();
    Settings settings(flow.path(u"settings.ini"_s));
    MainWindow window(settings);
    window.show();
    WorkspaceInfo info = flow.info;
    info.me.roles = roles;
    window.showWorkspace(*flow.workspace, info);
    auto *tabs = window.findChild<QTabBar *>();
    QTEST(tabs->count(), "tabs");
    // Everybody tells when he is away.
    QVERIFY(window.registry().action(u"edit.mine.absence"_s));
    QCOMPARE(bool(window.registry().action(u"view.coordination.rooms"_s)), tabs->count() == 6);
    if (tabs->count() < 6)
        return;
    auto *page = window.findChild<CoordinationPage *>();
    QVERIFY(!page->isVisible());
    tabs->setCurrentIndex(5);
    QVERIFY(page->isVisible());
    // A command of the calendar brings the calendar, one of the coordination that.
    window.registry().action(u"view.calendar.week"_s)->trigger();
    QVERIFY(!page->isVisible());
    QCOMPARE(tabs->currentIndex(), 0);
    window.registry().action(u"view.coordination.rooms"_s)->trigger();
    QVERIFY(page->isVisible());
    QCOMPARE(tabs->currentIndex(), 5);
    const SessionRow row = flow.rows({}).first();
    Q_EMIT page->sessionRequested(row.id, localMoment(row.when.begin()).day);
    QVERIFY(!page->isVisible());
    auto *details = window.findChild<DetailsPanel *>();
    QTRY_VERIFY(details->details() && details->details()->row.id == row.id);
    window.showWelcome();
    QVERIFY(!window.registry().action(u"edit.mine.absence"_s));
}

void ThemeWeekFlowTest::closingOverWhatWasTypedIsAsked()
{
    Flow flow;
    flow.window->hide();
    Settings settings(flow.path(u"settings.ini"_s));
    MainWindow window(settings);
    window.setRemembers(false);
    window.show();
    QApplication::setActiveWindow(&window);
    window.showWorkspace(*flow.workspace, flow.info);
    window.registry().action(u"view.coordination.rooms"_s)->trigger();
    auto *page = window.findChild<CoordinationPage *>();
    auto *add = button(page, u"Nieuwe zaal…"_s);
    QTRY_VERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    type(u"Half"_s);
    QVERIFY(page->hasChanges());
    window.close();
    QTRY_VERIFY(modal());
    QVERIFY(window.isVisible());
    QTest::mouseClick(button(modal(), u"Blijf hier"_s), Qt::LeftButton);
    QTRY_VERIFY(!modal());
    QSignalSpy closing(&window, &MainWindow::closeRequested);
    window.registry().action(u"file.workspace.close"_s)->trigger();
    QTRY_VERIFY(modal());
    QVERIFY(closing.isEmpty());
    QTest::mouseClick(button(modal(), u"Sluit zonder op te slaan"_s), Qt::LeftButton);
    QTRY_COMPARE(closing.size(), 1);
    window.close();
    QTRY_VERIFY(modal());
    QTest::mouseClick(button(modal(), u"Sluit zonder op te slaan"_s), Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
}

QTEST_MAIN(ThemeWeekFlowTest)
#include "theme_week_flow_test.moc"
