#include "directory_fixture.h"

#include "service/directory_service.h"
#include "service/help_service.h"
#include "service/profile_service.h"
#include "ui/directory/availability_grid.h"
#include "ui/directory/topic_levels_editor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

using Section = DirectoryPage::Section;

QString focusedName()
{
    const QWidget *at = QApplication::focusWidget();
    return at ? at->accessibleName() : QString();
}

} // namespace

/// The tab Trainers as an employee works with it.
class DirectoryFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void findingWithTheKeyboard();
    void findingWithTheMouse();
    void nobodyIsFoundSaysWhatToDo();
    void whatOthersChangeIsSeenAndTheChosenStays();
    void askingWithTheKeyboard();
    void whatIsWrongStandsUnderTheField();
    void answeringWithTheMouse();
    void proposingAnotherTime();
    void myProfileWithTheKeyboard();
    void myProfileWithTheMouse();
    void whoSavedFirstIsSaidFieldByField();
    void addressesAndFiles();
    void everythingIsNamedAndReached_data();
    void everythingIsNamedAndReached();
};

void DirectoryFlowTest::findingWithTheKeyboard()
{
    Directory flow;
    flow.trigger("view.directory.colleagues");
    QTRY_COMPARE(focusedName(), u"Zoek collega's"_s);
    QSignalSpy settled(flow.tab, &DirectoryPage::settled);
    type(u"ipda"_s);
    QTRY_VERIFY(flow.says(u"Bedoeld: iPad"_s));
    key(Qt::Key_Down);
    QTRY_COMPARE(QApplication::focusWidget(), flow.list());
    // Who knows it best comes first, with why.
    QTRY_COMPARE(flow.cell(0, 0), u"Emre Yildirim"_s);
    QVERIFY2(flow.cell(0, 2).startsWith(u"iPad (deskundig)"_s), qPrintable(flow.cell(0, 2)));
    QTRY_VERIFY(flow.says(u"Emre Yildirim"_s));
    QTRY_VERIFY(flow.says(u"Met je iPad kun je meer dan mailen"_s));
    key(Qt::Key_Down);
    QTRY_VERIFY(!flow.says(u"Met je iPad kun je meer dan mailen"_s));
}

void DirectoryFlowTest::findingWithTheMouse()
{
    Directory flow;
    QTRY_VERIFY(flow.list()->model()->rowCount() > 100);
    QTRY_VERIFY(!flow.cell(1, 0).isEmpty());
    auto *format = flow.field<QComboBox>(u"Werkvorm"_s);
    QVERIFY(format);
    format->setCurrentIndex(format->findText(u"Bureaubezoek"_s));
    QTRY_VERIFY(flow.list()->model()->rowCount() < 20);
    QTRY_VERIFY(!flow.cell(0, 0).isEmpty());
    const QModelIndex second = flow.list()->model()->index(1, 0);
    QTest::mouseClick(flow.list()->viewport(), Qt::LeftButton, {}, flow.list()->visualRect(second).center());
    QTRY_VERIFY(flow.says(flow.cell(1, 0)));
    flow.press(u"Wissen"_s);
    QTRY_VERIFY(flow.list()->model()->rowCount() > 100);
}

void DirectoryFlowTest::nobodyIsFoundSaysWhatToDo()
{
    Directory flow;
    DirectoryFilter filter;
    filter.text = u"zzqx"_s;
    flow.tab->search(filter);
    QTRY_VERIFY(flow.says(u"Niemand gevonden."_s));
    QVERIFY(!button(flow.window.get(), u"Kopieer adressen"_s)->isEnabled());
}

void DirectoryFlowTest::whatOthersChangeIsSeenAndTheChosenStays()
{
    Directory flow;
    flow.tab->search({.text = u"ipad"_s});
    QTRY_COMPARE(flow.cell(0, 0), u"Emre Yildirim"_s);
    const auto chosen = flow.list()->current();
    QVERIFY(chosen);
    const auto other = flow.another();
    const OwnProfile own = other->profile().mine().result().value();
    Profile after = own.profile;
    after.topics += ProfileTopic{u"iPad"_s, Level::Expert, true};
    const int before = flow.list()->model()->rowCount();
    QVERIFY(other->profile().save({own.revision, own.profile, after}).result().has_value());
    QTRY_COMPARE(flow.list()->model()->rowCount(), before + 1);
    QCOMPARE(flow.list()->current(), chosen);
}

void DirectoryFlowTest::askingWithTheKeyboard()
{
    Directory flow;
    flow.tab->search({.text = u"ipad"_s});
    QTRY_VERIFY(flow.says(u"Met je iPad kun je meer dan mailen"_s));
    QVERIFY(tabTo(u"Vraag deze collega…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    QTRY_COMPARE(focusedName(), u"Wat zou je willen?"_s);
    type(u"Scherm delen met de iPad"_s);
    QVERIFY(tabTo(u"Verstuur de vraag"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.told, u"Emre Yildirim weet van je vraag; het antwoord komt hier."_s);
    QTRY_VERIFY(flow.says(u"wacht op antwoord van Emre Yildirim"_s));
    const OwnRequests mine = flow.workspace->help().mine().result().value();
    QCOMPARE(mine.requests.size(), 1);
    QCOMPARE(mine.requests.first().title, u"Scherm delen met de iPad"_s);
    QCOMPARE(mine.requests.first().place, u"Bezuidenhoutseweg 73"_s);
    // What he was found by is what it is about, where nothing else is chosen.
    QCOMPARE(mine.requests.first().topic, u"iPad"_s);
    // And it is taken back.
    QVERIFY(tabTo(u"Trek de vraag in"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(flow.told, u"De vraag is ingetrokken."_s);
    QTRY_VERIFY(flow.says(u"ingetrokken"_s));
}

void DirectoryFlowTest::whatIsWrongStandsUnderTheField()
{
    Directory flow;
    flow.tab->search({.text = u"ipad"_s});
    QTRY_VERIFY(flow.says(u"Met je iPad kun je meer dan mailen"_s));
    flow.press(u"Vraag deze collega…"_s);
    QTRY_VERIFY(modal());
    flow.press(u"Verstuur de vraag"_s);
    const auto says = [] {
        const auto labels = modal()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Zeg in een paar woorden wat je zou willen."_s;
        });
    };
    QTRY_VERIFY(says());
    QCOMPARE(focusedName(), u"Wat zou je willen?"_s);
    flow.press(u"Niet vragen"_s);
    QTRY_VERIFY(!modal());
    QVERIFY(flow.workspace->help().mine().result()->requests.isEmpty());
}

/// A colleague asks the user something, as the workspace has it.
static HelpRequest asked(Directory &flow)
{
    const auto other = flow.workspace->directory().search({.text = u"Emre Yildirim"_s}, 1).result();
    const qint64 from = other->first.first().id.value();
    const Instant begin = SystemClock().now().plusDays(3);
    flow.addRequest(from, flow.info.me.person->value(), begin);
    return flow.workspace->help().mine().result()->requests.first();
}

void DirectoryFlowTest::answeringWithTheMouse()
{
    Directory flow;
    const HelpRequest request = asked(flow);
    flow.press(u"Vragen om hulp"_s);
    QTRY_VERIFY(flow.says(u"wacht op jouw antwoord"_s));
    flow.press(u"Neem aan"_s);
    QTRY_VERIFY(flow.told.startsWith(u"Aangenomen: het staat in de kalender"_s));
    const auto now = flow.workspace->help().mine().result()->requests.first();
    QCOMPARE(now.state, HelpState::Accepted);
    QVERIFY(now.session);
    QTRY_VERIFY(button(flow.window.get(), u"Toon in de kalender"_s));
    const QSignalSpy shown(flow.tab, &DirectoryPage::sessionRequested);
    flow.press(u"Toon in de kalender"_s);
    QCOMPARE(shown.size(), 1);
    QVERIFY(!button(flow.window.get(), u"Neem aan"_s));
    Q_UNUSED(request);
}

void DirectoryFlowTest::proposingAnotherTime()
{
    Directory flow;
    const HelpRequest request = asked(flow);
    flow.trigger("view.directory.help");
    QTRY_VERIFY(flow.says(u"wacht op jouw antwoord"_s));
    flow.press(u"Andere tijd voorstellen…"_s);
    QTRY_VERIFY(modal());
    auto *place = flow.field<QLineEdit>(u"Waar"_s);
    QVERIFY(place);
    place->setText(u"C1.21"_s);
    flow.press(u"Stel deze tijd voor"_s);
    QTRY_VERIFY(!modal());
    const auto now = flow.workspace->help().mine().result()->requests.first();
    QCOMPARE(now.state, HelpState::Changed);
    QCOMPARE(now.place, u"C1.21"_s);
    QTRY_VERIFY(flow.says(u"je stelde een andere tijd voor"_s));
    // It is the other's turn: accepting is not offered.
    QVERIFY(!button(flow.window.get(), u"Neem aan"_s));
    Q_UNUSED(request);
}

void DirectoryFlowTest::myProfileWithTheKeyboard()
{
    Directory flow;
    flow.trigger("view.directory.profile");
    auto *topics = flow.tab->findChild<TopicLevelsEditor *>();
    QTRY_VERIFY(topics->isEnabled() && topics->isVisible());
    auto *name = flow.field<QLineEdit>(u"Onderwerp om toe te voegen"_s);
    QVERIFY(name);
    name->setFocus();
    type(u"ipad"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(topics->chosen().last().name, u"iPad"_s);
    auto *grid = flow.tab->findChild<AvailabilityGrid *>();
    for (int steps = 0; steps < 60 && QApplication::focusWidget() != grid; ++steps)
        key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), grid);
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    QVERIFY(tabTo(u"Sla mijn profiel op"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(flow.told, u"Je profiel is opgeslagen."_s);
    const OwnProfile own = flow.workspace->profile().mine().result().value();
    QCOMPARE(own.profile.available, (QList<Available>{{2, DayPart::Morning}}));
    QVERIFY(std::ranges::any_of(
        own.profile.topics, [](const ProfileTopic &topic) { return topic.name == u"iPad"; }));
    QVERIFY(!flow.tab->hasChanges());
}

void DirectoryFlowTest::myProfileWithTheMouse()
{
    Directory flow;
    flow.press(u"Mijn profiel"_s);
    auto *listed = flow.field<QCheckBox>(u"Collega's vinden mij in deze lijst"_s);
    QTRY_VERIFY(listed && listed->isEnabled() && listed->isChecked());
    auto *save = button(flow.window.get(), u"Sla mijn profiel op"_s);
    QVERIFY(!save->isEnabled());
    listed->click();
    QVERIFY(flow.tab->hasChanges());
    QVERIFY(save->isEnabled());
    flow.press(u"Maak wijzigingen ongedaan"_s);
    QVERIFY(!flow.tab->hasChanges());
    listed->click();
    flow.press(u"Sla mijn profiel op"_s);
    QTRY_COMPARE(flow.told, u"Je profiel is opgeslagen."_s);
    QVERIFY(!flow.workspace->profile().mine().result()->profile.listed);
}

void DirectoryFlowTest::whoSavedFirstIsSaidFieldByField()
{
    Directory flow;
    flow.tab->showSection(Section::Profile);
    auto *building = flow.field<QLineEdit>(u"Gebouw waar ik werk"_s);
    QTRY_VERIFY(building && building->isEnabled());
    building->setText(u"Mijn gebouw"_s);
    const auto other = flow.another();
    const OwnProfile own = other->profile().mine().result().value();
    Profile after = own.profile;
    after.building = u"Ander gebouw"_s;
    after.jobTitle = u"andere functie"_s;
    QVERIFY(other->profile().save({own.revision, own.profile, after}).result().has_value());
    QTRY_VERIFY(flow.says(u"Ander gebouw"_s));
    QCOMPARE(building->text(), u"Mijn gebouw"_s);
    QCOMPARE(flow.field<QLineEdit>(u"Functie"_s)->text(), u"andere functie"_s);
    flow.press(u"Sla mijn profiel op"_s);
    QTRY_COMPARE(flow.told, u"Je profiel is opgeslagen."_s);
    const OwnProfile now = flow.workspace->profile().mine().result().value();
    QCOMPARE(now.profile.building, u"Mijn gebouw"_s);
    QCOMPARE(now.profile.jobTitle, u"andere functie"_s);
}

void DirectoryFlowTest::addressesAndFiles()
{
    Directory flow;
    flow.tab->search({.text = u"ipad"_s});
    QTRY_VERIFY(flow.says(u"Met je iPad kun je meer dan mailen"_s));
    flow.press(u"Kopieer adressen"_s);
    QTRY_VERIFY(flow.told.contains(u"gekopieerd"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"e.yildirim@"_s));
    flow.press(u"E-mail"_s);
    QCOMPARE(flow.opened.scheme(), u"mailto"_s);
    flow.toSave = flow.path(u"emre.vcf"_s);
    flow.press(u"Opslaan als vCard…"_s);
    QTRY_VERIFY(flow.told.contains(u"emre.vcf"_s));
    QFile card(flow.toSave);
    QVERIFY(card.open(QIODevice::ReadOnly));
    QCOMPARE(card.readAll().count("BEGIN:VCARD"), 1);
    // What is copied of the list is what is selected.
    flow.list()->setFocus();
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Emre Yildirim"_s));
}

void DirectoryFlowTest::everythingIsNamedAndReached_data()
{
    QTest::addColumn<int>("section");
    QTest::newRow("colleagues") << int(Section::Colleagues);
    QTest::newRow("help") << int(Section::Help);
    QTest::newRow("profile") << int(Section::Profile);
}

void DirectoryFlowTest::everythingIsNamedAndReached()
{
    QFETCH(int, section);
    Directory flow;
    flow.tab->showSection(Section(section));
    QTRY_VERIFY(flow.list()->model()->rowCount() > 0);
    if (Section(section) == Section::Profile)
        QTRY_VERIFY(flow.tab->findChild<AvailabilityGrid *>()->isEnabled());
    QCOMPARE(nameless(flow.tab), QStringList());
    const QList<QWidget *> reached = tabOrder();
    // Of the three parts Tab reaches the one in front; arrows go to the others.
    QVERIFY(reached.size() > (Section(section) == Section::Help ? 1 : 5));
}

QTEST_MAIN(DirectoryFlowTest)

#include "directory_flow_test.moc"
