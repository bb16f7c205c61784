#include "shell_fixture.h"

#include "service/directory_service.h"
#include "service/workspace.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/directory/directory_list.h"
#include "ui/directory/directory_page.h"
#include "ui/directory/person_card_panel.h"
#include "ui/market/offer_form.h"
#include "ui/market/offer_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using tjc::test::modal;
using tjc::test::Shell;

/// A colleague who would like to give something: from his profile to where others find it.
class OfferingFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tjc::test::setUpShell(u"nl"_s); }
    void fromTheProfileToTheListAndTheColleagues();

private:
    static void press(const QWidget *root, const QString &text)
    {
        QAbstractButton *found = nullptr;
        QTRY_VERIFY2((found = tjc::test::button(root, text)) && found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static void openTab(Shell &shell, const QString &name)
    {
        auto *tabs = shell.program.window().findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).remove(u'&') == name)
                return QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        }
        QFAIL(qPrintable(name));
    }
    static bool says(const QWidget *root, const QString &text)
    {
        const auto labels = root->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

void OfferingFlowTest::fromTheProfileToTheListAndTheColleagues()
{
    Shell shell;
    shell.program.start();
    QVERIFY(shell.openSample());
    MainWindow &window = shell.program.window();
    window.resize(1280, 900);
    auto *directory = window.findChild<DirectoryPage *>();
    auto *offers = window.findChild<OfferPage *>();
    const QString title = u"Knopen leggen"_s;

    openTab(shell, u"Trainers"_s);
    QTRY_VERIFY(directory->isVisible());
    press(directory, u"Mijn profiel"_s);
    QCheckBox *gives = nullptr;
    const auto boxes = directory->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->accessibleName() == "Ik wil graag iets geven"_L1)
            gives = box;
    }
    QVERIFY(gives);
    QTRY_VERIFY(gives->isVisible() && gives->isEnabled());
    if (!gives->isChecked()) {
        gives->click();
        press(directory, u"Sla mijn profiel op"_s);
    }
    press(directory, u"Training aanbieden…"_s);

    // The form stands over the marketplace.
    QTRY_VERIFY(qobject_cast<OfferForm *>(modal()));
    modal()->findChildren<QLineEdit *>().first()->setText(title);
    press(modal(), u"Bied aan"_s);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(offers->isVisible());
    QTRY_VERIFY(says(offers, title));
    const auto isListed = [&] {
        const auto *list = offers->findChild<QTableView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == title)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isListed());

    // Colleagues who look for who gives something find him, and see what.
    openTab(shell, u"Trainers"_s);
    DirectoryFilter who;
    who.who = DirectoryFilter::Who::Offers;
    directory->search(who);
    Workspace beside(*WorkspaceUrl::parse(shell.path(u"data/voorbeeldweek.tjc"_s)), {.pollMs = 0});
    const auto opened = beside.open().result();
    QVERIFY(opened && opened->me.person);
    const PersonId me = *opened->me.person;
    const auto found = beside.directory().searchIds(who).result();
    QVERIFY(found && found->contains(me.value()));
    auto *list = directory->findChild<DirectoryList *>();
    QTRY_COMPARE(list->model()->rowCount(), int(found->size()));
    directory->showPerson(me);
    QTRY_VERIFY(says(directory->findChild<PersonCardPanel *>(), title));
}

QTEST_MAIN(OfferingFlowTest)

#include "offering_flow_test.moc"
