#include "service/match_service.h"
#include "service/wish_service.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/calendar/session_form.h"
#include "ui/market/heat_model.h"
#include "ui/market/heat_page.h"
#include "ui/market/market_page.h"
#include "ui/market/match_list.h"
#include "ui/market/merge_dialog.h"
#include "ui/market/wish_desk.h"
#include "ui/market/wish_filter_bar.h"
#include "ui/market/wish_form.h"
#include "ui/market/wish_page.h"
#include "ui/market/wish_panel.h"
#include "ui/market/wish_planner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// The tab Marktplaats over a workspace with the example week of its own, in the place of the calendar.
struct Market : Flow {
    Market()
    {
        page = nullptr;
        const FileChooser chooser{
            [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; }};
        tab = new MarketPage(
            *workspace, info.me, false, *commands, window.get(), std::make_shared<SystemClock>(), chooser);
        QObject::connect(tab, &MarketPage::message, tab, [this](const QString &sentence, bool isError) {
            told = sentence;
            toldError = isError;
        });
        window->setCentralWidget(tab);
        tab->show();
        QApplication::setActiveWindow(window.get());
    }

    WishId add(const QString &title)
    {
        const auto saved =
            workspace->wishes().save({.uid = QUuid::createUuid().toString(), .title = title}).result();
        if (!saved)
            qFatal("%s", qPrintable(saved.error().subject));
        return *saved;
    }
    [[nodiscard]] WishRow row(WishId id) const { return workspace->wishes().wish(id).result()->row; }
    [[nodiscard]] QTableView *list() const { return tab->wishes().findChild<QTableView *>(); }
    [[nodiscard]] WishPanel *panel() const { return tab->findChild<WishPanel *>(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = tab->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// Shows it and waits until its details are there.
    void show(WishId id)
    {
        tab->showWish(id);
        QTRY_VERIFY(panel()->details() && panel()->details()->row.id == id);
    }
    void press(const QString &text)
    {
        QWidget *root = modal() ? modal() : window.get();
        QTRY_VERIFY2(button(root, text) && button(root, text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(root, text), Qt::LeftButton);
    }
    template <typename T>
    T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = qobject_cast<T *>(modal())) != nullptr; });
        return found;
    }

    MarketPage *tab = nullptr;
};

} // namespace

/// The tab Marktplaats as colleagues and coordinators work with it.
class MarketFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void aWishWithTheKeyboard();
    void aWishWithTheMouse();
    void whatThereIsAlreadyIsJoined();
    void badInputStandsUnderTheField();
    void nothingTypedIsThrownAwayUnasked();
    void searchingAndFiltering();
    void meTooAndNotAnyMore();
    void pickedUpAndClosed();
    void twoWishesBecomeOne();
    void aWishBecomesASession();
    void theMapLeadsToTheWishes();
    void everythingIsNamed();
};

void MarketFlowTest::aWishWithTheKeyboard()
{
    Market flow;
    flow.trigger("edit.market.new_wish");
    auto *form = flow.dialog<WishForm>();
    QVERIFY(form);
    type(u"Kwantumkompas lezen"_s);
    QVERIFY(tabTo(u"Sla de wens op"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QVERIFY(!flow.toldError);
    QVERIFY(flow.told.startsWith(u"Je wens staat op de marktplaats"_s));
    QTRY_VERIFY(flow.says(u"Alleen jij wenst dit tot nu toe."_s));
    QCOMPARE(flow.panel()->details()->row.title, u"Kwantumkompas lezen"_s);
    // It is the one chosen in the list, and taken back from the keyboard.
    QTRY_COMPARE(flow.list()->currentIndex().siblingAtColumn(1).data().toString(), u"Kwantumkompas lezen"_s);
    flow.list()->setFocus();
    QVERIFY(tabTo(u"Toch niet"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(flow.says(u"wensen dit."_s) || flow.says(u"wenst dit."_s));
    QVERIFY(!flow.panel()->details()->row.mine);
}

void MarketFlowTest::aWishWithTheMouse()
{
    Market flow;
    flow.press(u"Nieuwe wens…"_s);
    auto *form = flow.dialog<WishForm>();
    QVERIFY(form);
    form->findChild<QLineEdit *>()->setText(u"Iets met de muis"_s);
    flow.press(u"Sla de wens op"_s);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.panel()->details());
    QTRY_COMPARE(flow.panel()->details()->row.title, u"Iets met de muis"_s);
    flow.press(u"Wijzig…"_s);
    form = flow.dialog<WishForm>();
    QVERIFY(form);
    form->findChild<QPlainTextEdit *>()->setPlainText(u"Vooral het wieltje"_s);
    flow.press(u"Sla de wens op"_s);
    QTRY_VERIFY(flow.says(u"Vooral het wieltje"_s));
}

void MarketFlowTest::whatThereIsAlreadyIsJoined()
{
    Market flow;
    const WishId id = flow.add(u"Zeppelins besturen"_s);
    QVERIFY(flow.workspace->wishes().withdraw(id).result().has_value());
    flow.tab->wishes().create();
    auto *form = flow.dialog<WishForm>();
    QVERIFY(form);
    type(u"Cursus zeppelinsbesturen zeppelins"_s);
    QTRY_VERIFY(button(form, u"Ik ook"_s));
    QTest::mouseClick(button(form, u"Ik ook"_s), Qt::LeftButton);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.row(id).mine);
    QTRY_VERIFY(flow.panel()->details() && flow.panel()->details()->row.id == id);
}

void MarketFlowTest::badInputStandsUnderTheField()
{
    Market flow;
    flow.tab->wishes().create();
    auto *form = flow.dialog<WishForm>();
    QVERIFY(form);
    flow.press(u"Sla de wens op"_s);
    QVERIFY(modal() == form);
    const auto labels = form->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Zeg in een paar woorden wat je wenst."_s;
    }));
    QCOMPARE(QApplication::focusWidget(), form->findChild<QLineEdit *>());
    form->done();
}

void MarketFlowTest::nothingTypedIsThrownAwayUnasked()
{
    Market flow;
    flow.tab->wishes().create();
    auto *form = flow.dialog<WishForm>();
    QVERIFY(form);
    type(u"Bijna weg"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(modal() != form && button(modal(), u"Blijf hier"_s));
    flow.press(u"Blijf hier"_s);
    QTRY_COMPARE(modal(), form);
    QCOMPARE(form->draft().title, u"Bijna weg"_s);
    form->done();
}

void MarketFlowTest::searchingAndFiltering()
{
    Market flow;
    flow.add(u"Zoekproef aardbei"_s);
    const WishId other = flow.add(u"Zoekproef bosbes"_s);
    flow.trigger("view.market.demand");
    type(u"zoekproef bosb"_s);
    QTRY_COMPARE(flow.list()->model()->rowCount(), 1);
    QTRY_VERIFY(flow.panel()->details() && flow.panel()->details()->row.id == other);
    flow.press(u"Wis het filter"_s);
    QTRY_VERIFY(flow.list()->model()->rowCount() > 1);
    auto *text = flow.tab->findChild<WishFilterBar *>()->findChild<QLineEdit *>();
    text->setFocus();
    type(u"xxqqxx"_s);
    QTRY_COMPARE(flow.list()->model()->rowCount(), 0);
    QTRY_VERIFY(flow.says(u"Geen wens past bij dit filter."_s));
}

void MarketFlowTest::meTooAndNotAnyMore()
{
    Market flow;
    const WishId id = flow.add(u"Een stem"_s);
    flow.show(id);
    flow.press(u"Toch niet"_s);
    QTRY_VERIFY(!flow.row(id).mine);
    flow.press(u"Ik ook"_s);
    QTRY_VERIFY(flow.row(id).mine);
    QCOMPARE(flow.row(id).votes, 1);
    // What another does is seen.
    const auto other = flow.another();
    QVERIFY(other->open().result().has_value());
    WishDraft draft = draftOf(flow.row(id));
    draft.note = u"Van een ander"_s;
    const auto saved = other->wishes().save(draft).result();
    QVERIFY2(saved.has_value(),
        qPrintable(saved ? QString() : saved.error().subject + u' ' + saved.error().detail));
    QTRY_VERIFY(flow.says(u"Van een ander"_s));
}

void MarketFlowTest::pickedUpAndClosed()
{
    Market flow;
    const WishId id = flow.add(u"Op te pakken"_s);
    flow.show(id);
    flow.press(u"Ik pak dit op"_s);
    QTRY_COMPARE(flow.row(id).state, WishState::PickedUp);
    flow.press(u"Geef terug"_s);
    QTRY_COMPARE(flow.row(id).state, WishState::Open);
    flow.press(u"Sluit…"_s);
    auto *dialog = flow.dialog<CancelDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Bestaat al"_s);
    flow.press(u"Sluit de wens"_s);
    QTRY_COMPARE(flow.row(id).state, WishState::Closed);
    QTRY_VERIFY(flow.says(u"Gesloten: Bestaat al"_s));
    flow.press(u"Open opnieuw"_s);
    QTRY_COMPARE(flow.row(id).state, WishState::Open);
}

void MarketFlowTest::twoWishesBecomeOne()
{
    Market flow;
    const WishId one = flow.add(u"Luchtballonnen vouwen"_s);
    const WishId other = flow.add(u"Luchtballonnen leren vouwen"_s);
    flow.show(one);
    flow.press(u"Voeg samen met een andere…"_s);
    auto *dialog = flow.dialog<MergeDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    flow.press(u"Voeg ze samen"_s);
    QTRY_COMPARE(flow.row(one).mergedInto, std::optional(other));
    QTRY_VERIFY(flow.panel()->details() && flow.panel()->details()->row.id == other);
    QCOMPARE(flow.row(other).votes, 1);
}

void MarketFlowTest::aWishBecomesASession()
{
    Market flow;
    const WishId id = flow.add(u"Wordt een bijeenkomst"_s);
    std::optional<SessionDraft> planned;
    QObject::connect(flow.tab, &MarketPage::wishPlanned, flow.tab,
        [&](WishId, const SessionDraft &draft) { planned = draft; });
    flow.show(id);
    flow.press(u"Plan als bijeenkomst…"_s);
    auto *form = flow.dialog<SessionForm>();
    QVERIFY(form);
    QCOMPARE(form->draft().title, u"Wordt een bijeenkomst"_s);
    QVERIFY(form->draft().when.begin() > SystemClock().now());
    // Control+Enter, or the button: the form saves as it always does.
    Q_EMIT form->saveRequested(form->draft());
    QTRY_VERIFY(planned);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.panel()->details() && flow.panel()->details()->row.state == WishState::Planned);
    // Nobody is asked to plan it once more.
    QVERIFY(!flow.panel()->findChild<MatchList *>()->isVisible());
    QCOMPARE(flow.details(*flow.row(id).session).row.enrolled, 1);
    flow.press(u"Draai de planning terug"_s);
    QTRY_COMPARE(flow.row(id).state, WishState::Open);
    QVERIFY(!flow.toldError);
}

void MarketFlowTest::theMapLeadsToTheWishes()
{
    Market flow;
    const WishId id = flow.add(u"Warme wens"_s);
    flow.trigger("view.market.heat_week");
    auto *heat = flow.tab->findChild<HeatPage *>();
    auto *table = heat->findChild<QTableView *>();
    QTRY_VERIFY(heat->isVisible() && table->model()->rowCount() > 0);
    // The row of wishes without a topic, in the column of all.
    const auto &model = static_cast<const HeatModel &>(*table->model());
    int row = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (!model.map().rows.at(i).topic)
            row = i;
    }
    QVERIFY(row >= 0);
    table->setFocus();
    table->setCurrentIndex(model.index(row, model.columnCount() - 1));
    QVERIFY(!table->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
    key(Qt::Key_Return);
    QTRY_VERIFY(flow.tab->wishes().isVisible());
    QTRY_VERIFY(flow.list()->model()->rowCount() > 0);
    QCOMPARE(flow.tab->findChild<WishFilterBar *>()->filter().withoutTopic, true);
    flow.show(id);
    // And as a file.
    flow.trigger("view.market.heat_organisation");
    QTRY_VERIFY(heat->isVisible());
    flow.toSave = flow.path(u"vraag.csv"_s);
    flow.press(u"Exporteer naar CSV of Excel…"_s);
    QTRY_VERIFY(QFile::exists(flow.toSave));
}

void MarketFlowTest::everythingIsNamed()
{
    Market flow;
    const WishId id = flow.add(u"Alles heeft een naam"_s);
    flow.show(id);
    QCOMPARE(nameless(flow.tab), QStringList());
    flow.tab->wishes().create();
    auto *form = flow.dialog<WishForm>();
    QVERIFY(form);
    QCOMPARE(nameless(form), QStringList());
    form->done();
    flow.trigger("view.market.heat_organisation");
    QCOMPARE(nameless(flow.tab), QStringList());
}

QTEST_MAIN(MarketFlowTest)
#include "market_flow_test.moc"
