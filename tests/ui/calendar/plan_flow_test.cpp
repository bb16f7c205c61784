#include "flow_fixture.h"

#include "ui/calendar/conflict_dialog.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/session_form.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

std::optional<SessionRow> inView(const Flow &flow, const QString &title)
{
    const auto *grid = flow.part<TimeGridView>();
    for (int stop = 0; stop < grid->stopCount(); ++stop) {
        if (grid->stopItem(stop).row.title == title)
            return grid->stopItem(stop).row;
    }
    return std::nullopt;
}

bool hasLabel(const QWidget *root, const QString &text)
{
    const auto labels = root->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// The button whose accessible name begins so.
QAbstractButton *choice(const QWidget *root, const QString &name)
{
    const auto all = root->findChildren<QRadioButton *>();
    for (QRadioButton *one : all) {
        if (one->accessibleName().startsWith(name))
            return one;
    }
    return nullptr;
}

} // namespace

/// A coordinator plans: makes, edits and cancels, and meets somebody who saved first.
class PlanFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void madeEditedAndCancelledByKeys();
    void aConflictIsSettledFieldByField();
    void changesOfOtherFieldsAreJoined();
    void backToTheFormKeepsWhatWasTyped();
    void aTitleIsNoMarkup();

private:
    /// Opens the form of the session and puts something else in its title.
    static SessionForm *editTitle(Flow &flow, SessionId id, const QString &title);
    /// Somebody else saves the session first.
    static void saveByOther(Flow &flow, SessionId id, const std::function<void(SessionDraft &)> &change);
};

SessionForm *PlanFlowTest::editTitle(Flow &flow, SessionId id, const QString &title)
{
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(localMoment(flow.details(id).row.when.begin()).day);
    flow.page->choose(id);
    if (!QTest::qWaitFor([&] { return button(flow.page, u"Bewerken"_s) != nullptr; }))
        return nullptr;
    QTest::mouseClick(button(flow.page, u"Bewerken"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([] { return qobject_cast<SessionForm *>(modal()) != nullptr; }))
        return nullptr;
    auto *form = qobject_cast<SessionForm *>(modal());
    QApplication::setActiveWindow(form);
    key(Qt::Key_A, Qt::ControlModifier);
    type(title);
    return form;
}

void PlanFlowTest::saveByOther(Flow &flow, SessionId id, const std::function<void(SessionDraft &)> &change)
{
    const auto other = flow.another();
    QVERIFY(other->open().result());
    const auto details = other->calendar().session(id).result();
    QVERIFY(details);
    SessionDraft theirs = draftOf(*details);
    change(theirs);
    QVERIFY(other->calendar().save(theirs).result());
}

void PlanFlowTest::madeEditedAndCancelledByKeys()
{
    Flow flow;
    const Day day = localMoment(flow.joinable(true).when.begin()).day;
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(day);
    QTRY_VERIFY(flow.part<TimeGridView>()->stopCount() > 0);
    flow.part<TimeGridView>()->setFocus();
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    QWidget *form = modal();
    QApplication::setActiveWindow(form);
    QCOMPARE(nameless(form), QStringList());

    // Without a title it says so, at the field.
    QVERIFY(tabTo(u"Bijeenkomst opslaan"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(hasLabel(form, u"Geef"_s));
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(title);
    type(u"Rekenen met de hand"_s);
    // Before the others: of those at one time a week shows only some.
    const auto times = form->findChildren<QTimeEdit *>();
    const QList<QWidget *> order = tabOrder();
    QVERIFY(order.indexOf(times.at(0)) >= 0 && order.indexOf(times.at(0)) < order.indexOf(times.at(1)));
    times.at(0)->setFocus();
    type(u"0700"_s);
    times.at(1)->setFocus();
    type(u"0745"_s);
    QVERIFY(tabTo(u"Bijeenkomst opslaan"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(inView(flow, u"Rekenen met de hand"_s));
    const SessionId id = inView(flow, u"Rekenen met de hand"_s)->id;
    QTRY_VERIFY(flow.part<DetailsPanel>()->details() && flow.part<DetailsPanel>()->details()->row.id == id);
    QCOMPARE(flow.told, u"De bijeenkomst is aangemaakt."_s);

    QApplication::setActiveWindow(flow.window.get());
    QTRY_VERIFY(flow.part<TimeGridView>()->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(tabTo(u"Bewerken"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    QApplication::setActiveWindow(modal());
    key(Qt::Key_End);
    type(u" (vervolg)"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(inView(flow, u"Rekenen met de hand (vervolg)"_s));
    QTRY_VERIFY(flow.detailsText().contains(u"Rekenen met de hand (vervolg)"));
    QCOMPARE(flow.told, u"De bijeenkomst is opgeslagen."_s);

    QApplication::setActiveWindow(flow.window.get());
    QVERIFY(tabTo(u"Annuleer bijeenkomst…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    QWidget *why = modal();
    QApplication::setActiveWindow(why);
    QCOMPARE(nameless(why), QStringList());
    // No reason, no cancelling; and Tab leaves the text.
    QVERIFY(!button(why, u"Bijeenkomst annuleren"_s)->isEnabled());
    type(u"De trainer is ziek."_s);
    QVERIFY(tabTo(u"Bijeenkomst annuleren"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(inView(flow, u"Rekenen met de hand (vervolg)"_s)->state == SessionState::Cancelled);
    QTRY_VERIFY(flow.detailsText().contains(u"De trainer is ziek."));
    QVERIFY(!button(flow.page, u"Schrijf me in"_s) && !button(flow.page, u"Annuleer bijeenkomst…"_s));
    bool isStruck = false;
    const auto labels = flow.part<DetailsPanel>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isStruck = isStruck || (label->isVisible() && label->font().strikeOut());
    QVERIFY(isStruck);
}

void PlanFlowTest::aConflictIsSettledFieldByField()
{
    Flow flow;
    const SessionId id = flow.make(u"Oude titel"_s, 10);
    SessionForm *form = editTitle(flow, id, u"Mijn titel"_s);
    QVERIFY(form);
    const auto spins = form->findChildren<QWidget *>();
    for (QWidget *one : spins) {
        if (one->accessibleName() == u"Maximum aantal deelnemers") {
            one->setFocus();
            key(Qt::Key_A, Qt::ControlModifier);
            type(u"25"_s);
        }
    }
    saveByOther(flow, id, [](SessionDraft &theirs) {
        theirs.title = u"Andere titel"_s;
        theirs.maxSeats = 30;
        theirs.building = u"Online"_s;
    });
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ConflictDialog *>(modal()));
    auto *dialog = qobject_cast<ConflictDialog *>(modal());
    QApplication::setActiveWindow(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    for (const QString &text : {u"Oude titel"_s, u"Mijn titel"_s, u"Andere titel"_s, u"hoogstens 10"_s,
             u"hoogstens 25"_s, u"hoogstens 30"_s, u"Online"_s})
        QVERIFY2(hasLabel(dialog, text), qPrintable(text));
    QAbstractButton *save = button(dialog, u"Deze keuze opslaan"_s);
    QVERIFY(save && !save->isEnabled());
    choice(dialog, u"Titel, Wat ik"_s)->setFocus();
    key(Qt::Key_Space);
    QVERIFY(!save->isEnabled());
    choice(dialog, u"Deelnemers, Wat de ander"_s)->setFocus();
    key(Qt::Key_Space);
    // Only the other changed the place: that is proposed.
    QVERIFY(choice(dialog, u"Plaats, Wat de ander"_s)->isChecked());
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!modal());
    const SessionDetails stored = flow.details(id);
    QCOMPARE(stored.row.title, u"Mijn titel"_s);
    QCOMPARE(stored.row.maxSeats, std::optional(30));
    QCOMPARE(stored.row.building, u"Online"_s);
    QTRY_VERIFY(inView(flow, u"Mijn titel"_s));
}

void PlanFlowTest::changesOfOtherFieldsAreJoined()
{
    Flow flow;
    const SessionId id = flow.make(u"Oude titel"_s, 10);
    SessionForm *form = editTitle(flow, id, u"Mijn titel"_s);
    QVERIFY(form);
    saveByOther(flow, id, [](SessionDraft &theirs) { theirs.building = u"Online"_s; });
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ConflictDialog *>(modal()));
    QAbstractButton *save = button(modal(), u"Deze keuze opslaan"_s);
    QVERIFY(save && save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.details(id).row.title, u"Mijn titel"_s);
    QCOMPARE(flow.details(id).row.building, u"Online"_s);
}

void PlanFlowTest::backToTheFormKeepsWhatWasTyped()
{
    Flow flow;
    const SessionId id = flow.make(u"Oude titel"_s, 10);
    SessionForm *form = editTitle(flow, id, u"Mijn titel"_s);
    QVERIFY(form);
    saveByOther(flow, id, [](SessionDraft &theirs) { theirs.title = u"Andere titel"_s; });
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ConflictDialog *>(modal()));
    QTest::keyClick(modal(), Qt::Key_Escape);
    QTRY_COMPARE(modal(), form);
    QVERIFY(button(form, u"Bijeenkomst opslaan"_s)->isEnabled());
    QCOMPARE(form->draft().title, u"Mijn titel"_s);
    QCOMPARE(flow.details(id).row.title, u"Andere titel"_s);

    // What was typed is not thrown away without asking.
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(modal() != form);
    QTest::mouseClick(button(modal(), u"Verder bewerken"_s), Qt::LeftButton);
    QTRY_COMPARE(modal(), form);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(modal() != form);
    QTest::mouseClick(button(modal(), u"Sluiten zonder opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(!modal());
}

void PlanFlowTest::aTitleIsNoMarkup()
{
    Flow flow;
    const SessionId id = flow.make(u"<b>Vet</b>"_s, 10);
    flow.page->choose(id);
    QTRY_VERIFY(button(flow.page, u"Annuleer bijeenkomst…"_s));
    QTest::mouseClick(button(flow.page, u"Annuleer bijeenkomst…"_s), Qt::LeftButton);
    QTRY_VERIFY(modal());
    const auto labels = modal()->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels) {
        if (label->text().contains(u"Vet"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QTest::keyClick(modal(), Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY(flow.details(id).row.state == SessionState::Planned);
}

QTEST_MAIN(PlanFlowTest)
#include "plan_flow_test.moc"
