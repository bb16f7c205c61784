#include "drag_support.h"

#include "service/series_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/repeat_editor.h"
#include "ui/calendar/scope_dialog.h"
#include "ui/calendar/session_form.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

template <typename T>
T *named(const QWidget *root, const QString &name)
{
    const auto all = root->findChildren<T *>();
    for (T *one : all) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QString textsIn(const QWidget *root)
{
    QStringList words;
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

QRadioButton *scopeButton(const QWidget *dialog, const QString &text)
{
    return qobject_cast<QRadioButton *>(button(dialog, text));
}

/// On the button itself: it takes the width of the dialog, and only its mark and text are pressed.
void press(QWidget *radio)
{
    QTest::mouseClick(radio, Qt::LeftButton, {}, {metrics::space12, radio->height() / 2});
}

const QString onlyThis = u"Alleen deze"_s;
const QString following = u"Deze en de volgende"_s;
const QString all = u"Alle die nog niet begonnen zijn"_s;

} // namespace

/// A coordinator plans sessions that repeat, and what happens when one of them is changed.
class SeriesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void madeByKeys();
    void aWrongRepeatIsSaidAtTheField();
    void editedForAllAndUndone();
    void onlyThisIsTheDefault();
    void draggedWithWhatFollows();
    void theRuleIsChangedInTheForm();
    void skippedAndPutBack();
    void skippingAsksWhyWhereSomebodyComes();
    void cancelledFromHereOn();
    void thinkingBetterOfIt();

private:
    /// Four weeks, at half past seven, on the day of Flow::make(); chosen in its week.
    static QList<SessionDetails> four(Flow &flow);
    static QList<SessionDetails> stored(Flow &flow, SeriesId id);
    static QString titles(Flow &flow, SeriesId id);
    static SessionForm *openForm(Flow &flow);
    static ScopeDialog *scopeDialog();
};

QList<SessionDetails> SeriesFlowTest::stored(Flow &flow, SeriesId id)
{
    const auto series = flow.workspace->series().series(id).result();
    return series ? series->occurrences : QList<SessionDetails>();
}

QString SeriesFlowTest::titles(Flow &flow, SeriesId id)
{
    QStringList words;
    const QList<SessionDetails> sessions = stored(flow, id);
    for (const SessionDetails &one : sessions)
        words += one.row.title + (one.skipped ? u"-"_s : QString());
    return words.join(u", "_s);
}

QList<SessionDetails> SeriesFlowTest::four(Flow &flow)
{
    const SessionId id = flow.make(u"Koffie"_s, 10);
    const SessionDraft draft = draftOf(flow.details(id));
    const Day day = localMoment(draft.when.begin()).day;
    const auto made = flow.workspace->series()
                          .make(draft, {QUuid::createUuid().toString(QUuid::WithoutBraces),
                                           {.weekdays = {day.date().dayOfWeek()}, .count = 4}})
                          .result();
    if (!made)
        qFatal("%s", qPrintable(made.error().subject));
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(day);
    flow.page->choose(id);
    auto *grid = flow.part<TimeGridView>();
    (void)QTest::qWaitFor([&] { return stopOf(grid, id) >= 0; });
    (void)QTest::qWaitFor([&] { return button(flow.page, u"Bewerken"_s) != nullptr; });
    return stored(flow, made->series);
}

SessionForm *SeriesFlowTest::openForm(Flow &flow)
{
    QTest::mouseClick(button(flow.page, u"Bewerken"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([] { return qobject_cast<SessionForm *>(modal()) != nullptr; }))
        return nullptr;
    QApplication::setActiveWindow(modal());
    return qobject_cast<SessionForm *>(modal());
}

ScopeDialog *SeriesFlowTest::scopeDialog()
{
    if (!QTest::qWaitFor([] { return qobject_cast<ScopeDialog *>(modal()) != nullptr; }))
        return nullptr;
    QApplication::setActiveWindow(modal());
    return qobject_cast<ScopeDialog *>(modal());
}

void SeriesFlowTest::madeByKeys()
{
    Flow flow;
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(localMoment(flow.joinable(true).when.begin()).day);
    QTRY_VERIFY(flow.part<TimeGridView>()->stopCount() > 0);
    flow.part<TimeGridView>()->setFocus();
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    auto *form = qobject_cast<SessionForm *>(modal());
    QApplication::setActiveWindow(form);
    type(u"Rekenuurtje"_s);
    auto *unit = named<QComboBox>(form, u"Herhaling"_s);
    QVERIFY(unit);
    QVERIFY(tabOrder().contains(unit));
    unit->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(unit->currentText(), u"Wekelijks"_s);
    QCOMPARE(nameless(form), QStringList());
    auto *end = named<QComboBox>(form, u"Hoelang het herhaalt"_s);
    end->setFocus();
    key(Qt::Key_Down);
    auto *count = named<QSpinBox>(form, u"Aantal keer"_s);
    QVERIFY(count);
    count->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"5"_s);
    // While it is filled in it says what comes of it.
    QTRY_VERIFY2(textsIn(form).contains(u"5 keer\n5 dagen: "), qPrintable(textsIn(form)));
    QVERIFY(tabTo(u"Bijeenkomst opslaan"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.told, u"Er zijn 5 bijeenkomsten gepland."_s);
    QTRY_VERIFY2(
        flow.detailsText().contains(u"Herhaalt elke ") && flow.detailsText().contains(u", 5 keer (1e van 5)"),
        qPrintable(flow.detailsText()));
    const QList<SessionRow> made = flow.rows({.text = u"Rekenuurtje"_s});
    QCOMPARE(made.size(), 5);
    // Undoing it skips what nobody is in, and says so.
    QVERIFY(flow.workspace->calendar().enrol(made[1].id, {}, QUuid::createUuid()).result());
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(flow.told,
        u"Ongedaan gemaakt: Inplannen van Rekenuurtje. 4 bijeenkomsten zijn nu overgeslagen; je kunt ze terugzetten."
        " 1 bijeenkomst blijft staan: al begonnen, of er zit iemand in."_s);
    QVERIFY(!flow.details(made[1].id).skipped && flow.details(made[0].id).skipped);
    QTRY_VERIFY(flow.commands->action(u"edit.history.redo"_s)->isEnabled());
    flow.trigger("edit.history.redo");
    QTRY_VERIFY(!flow.details(made[0].id).skipped);
    QTRY_COMPARE(flow.told, u"Opnieuw gedaan: Inplannen van Rekenuurtje."_s);
}

void SeriesFlowTest::aWrongRepeatIsSaidAtTheField()
{
    Flow flow;
    (void)flow.make(u"Los"_s, 3);
    flow.trigger("edit.session.new");
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    auto *form = qobject_cast<SessionForm *>(modal());
    type(u"Dagelijks zwoegen"_s);
    auto *unit = named<QComboBox>(form, u"Herhaling"_s);
    unit->setCurrentIndex(unit->findText(u"Per dag"_s));
    named<QComboBox>(form, u"Hoelang het herhaalt"_s)->setCurrentIndex(0);
    auto *until = named<QDateEdit>(form, u"Laatste dag"_s);
    until->setDate(until->date().addYears(5));
    QTRY_VERIFY2(textsIn(form).contains(u"hoogstens 400 dagen"), qPrintable(textsIn(form)));
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(button(form, u"Bijeenkomst opslaan"_s)->isEnabled());
    QCOMPARE(modal(), form);
    QVERIFY(unit->hasFocus());
    QCOMPARE(flow.rows({.text = u"Dagelijks zwoegen"_s}).size(), 0);
    unit->setCurrentIndex(unit->findText(u"Wekelijks"_s));
    until->setDate(until->date().addYears(-5));
    // A week without a day has nothing to repeat on.
    const auto boxes = form->repeat().findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(false);
    QTRY_VERIFY2(textsIn(form).contains(u"Kies de dag van de week"), qPrintable(textsIn(form)));
}

void SeriesFlowTest::editedForAllAndUndone()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    const SeriesId series = before[0].occurrence->series;
    SessionForm *form = openForm(flow);
    QVERIFY(form);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Thee"_s);
    QVERIFY(tabTo(u"Bijeenkomst opslaan"_s));
    key(Qt::Key_Space);
    ScopeDialog *dialog = scopeDialog();
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    QVERIFY2(textsIn(dialog).contains(u"4 bijeenkomsten veranderen"), qPrintable(textsIn(dialog)));
    QVERIFY(scopeButton(dialog, onlyThis)->isChecked());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QVERIFY(scopeButton(dialog, all)->isChecked());
    key(Qt::Key_Return);
    QTRY_VERIFY(!modal());
    QCOMPARE(titles(flow, series), u"Thee, Thee, Thee, Thee"_s);
    QCOMPARE(flow.told, u"4 bijeenkomsten zijn opgeslagen."_s);
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(titles(flow, series), u"Koffie, Koffie, Koffie, Koffie"_s);
    QTRY_VERIFY(flow.commands->action(u"edit.history.redo"_s)->isEnabled());
    flow.trigger("edit.history.redo");
    QTRY_COMPARE(titles(flow, series), u"Thee, Thee, Thee, Thee"_s);
}

void SeriesFlowTest::onlyThisIsTheDefault()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    flow.part<TimeGridView>()->setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    ScopeDialog *dialog = scopeDialog();
    QVERIFY(dialog);
    key(Qt::Key_Return);
    QTRY_VERIFY(
        flow.details(before[0].row.id).row.when
        == *Span::from(before[0].row.when.begin().plusMinutes(15), before[0].row.when.end().plusMinutes(15)));
    QCOMPARE(flow.details(before[1].row.id).row.when, before[1].row.when);
    QCOMPARE(flow.details(before[0].row.id).occurrence, before[0].occurrence);
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(flow.details(before[0].row.id).row.when, before[0].row.when);
}

void SeriesFlowTest::draggedWithWhatFollows()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    const SeriesId series = before[0].occurrence->series;
    const Day second = before[1].occurrence->day;
    flow.page->showDay(second);
    flow.page->choose(before[1].row.id);
    auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(stopOf(grid, before[1].row.id) >= 0);
    const QPoint from = grid->stopRect(stopOf(grid, before[1].row.id)).center();
    const bool isFriday = second.date().dayOfWeek() == 5;
    const int days = isFriday ? -1 : 1;
    const int width = (grid->viewport()->width() - 50) / 5;
    dragFromTo(grid->viewport(), from, from + QPoint(days * width, 0));
    ScopeDialog *dialog = scopeDialog();
    QVERIFY(dialog);
    QVERIFY(grid->ghost());
    press(scopeButton(dialog, following));
    QTest::mouseClick(button(dialog, u"Opslaan"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(flow, series).size(), 1);
    const SessionDetails moved = flow.details(before[2].row.id);
    QCOMPARE(localMoment(moved.row.when.begin()).day, before[2].occurrence->day.plusDays(days));
    QCOMPARE(localMoment(moved.row.when.begin()).minute, localMoment(before[2].row.when.begin()).minute);
    QCOMPARE(stored(flow, moved.occurrence->series).size(), 3);
    // Back, whole.
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(stored(flow, series).size(), 4);
    for (const SessionDetails &one : before)
        QCOMPARE(flow.details(one.row.id).row.when, one.row.when);
}

void SeriesFlowTest::theRuleIsChangedInTheForm()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    const SeriesId series = before[0].occurrence->series;
    SessionForm *form = openForm(flow);
    QVERIFY(form);
    QVERIFY(!form->isChanged());
    auto *count = named<QSpinBox>(form, u"Aantal keer"_s);
    QVERIFY(count);
    QCOMPARE(count->value(), 4);
    QVERIFY(!named<QComboBox>(form, u"Herhaling"_s)->itemText(0).contains(u"niet"));
    count->setValue(6);
    QTRY_VERIFY(textsIn(form).contains(u"6 dagen: "));
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    ScopeDialog *dialog = scopeDialog();
    QVERIFY(dialog);
    // A rule is not of one session.
    QVERIFY(!scopeButton(dialog, onlyThis)->isEnabled());
    QVERIFY(scopeButton(dialog, following)->isChecked());
    QVERIFY2(textsIn(dialog).contains(u"2 komen erbij"), qPrintable(textsIn(dialog)));
    press(scopeButton(dialog, all));
    QTest::mouseClick(button(dialog, u"Opslaan"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(flow, series).size(), 6);
    QTRY_VERIFY2(flow.detailsText().contains(u"(1e van 6)"), qPrintable(flow.detailsText()));
    // What was made is not deleted by undoing: it is skipped.
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(titles(flow, series), u"Koffie, Koffie, Koffie, Koffie, Koffie-, Koffie-"_s);
    QTRY_COMPARE(flow.told,
        u"Ongedaan gemaakt: Bewerken van Koffie. 2 bijeenkomsten zijn nu overgeslagen; je kunt ze terugzetten."_s);
}

void SeriesFlowTest::skippedAndPutBack()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    QVERIFY(flow.detailsText().contains(u"(1e van 4)"));
    flow.part<DetailsPanel>()->setFocus();
    QVERIFY(tabTo(u"Sla deze over"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY2(flow.detailsText().contains(u"overgeslagen"), qPrintable(flow.detailsText()));
    QVERIFY(flow.details(before[0].row.id).skipped);
    QVERIFY(!button(flow.page, u"Sla deze over"_s) && !button(flow.page, u"Annuleer bijeenkomst…"_s));
    // Who plans still sees it.
    QVERIFY(stopOf(flow.part<TimeGridView>(), before[0].row.id) >= 0);
    QVERIFY(tabTo(u"Zet terug"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(button(flow.page, u"Sla deze over"_s));
    QVERIFY(!flow.details(before[0].row.id).skipped);
}

void SeriesFlowTest::skippingAsksWhyWhereSomebodyComes()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    QVERIFY(flow.calendar().enrol(before[0].row.id, {}, QUuid::createUuid()).result());
    QTRY_VERIFY(button(flow.page, u"Meld me af"_s));
    QTest::mouseClick(button(flow.page, u"Sla deze over"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<CancelDialog *>(modal()));
    QWidget *dialog = modal();
    QApplication::setActiveWindow(dialog);
    QVERIFY(!button(dialog, u"Deze bijeenkomst overslaan"_s)->isEnabled());
    type(u"Brandoefening"_s);
    QTest::mouseClick(button(dialog, u"Deze bijeenkomst overslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(flow.details(before[0].row.id).skipped);
    QTRY_VERIFY(flow.detailsText().contains(u"Brandoefening"));
}

void SeriesFlowTest::cancelledFromHereOn()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    flow.page->choose(before[2].row.id);
    QTRY_VERIFY(flow.detailsText().contains(u"(3e van 4)"));
    QTest::mouseClick(button(flow.page, u"Annuleer bijeenkomst…"_s), Qt::LeftButton);
    ScopeDialog *dialog = scopeDialog();
    QVERIFY(dialog);
    QAbstractButton *act = button(dialog, u"Deze bijeenkomsten annuleren"_s);
    QVERIFY(act && !act->isEnabled());
    press(scopeButton(dialog, following));
    QVERIFY2(textsIn(dialog).contains(u"2 bijeenkomsten"), qPrintable(textsIn(dialog)));
    named<QPlainTextEdit>(dialog, u"Reden"_s)->setFocus();
    type(u"Koffie is op"_s);
    QVERIFY(act->isEnabled());
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(flow.told, u"2 bijeenkomsten zijn geannuleerd."_s);
    QVERIFY(flow.details(before[3].row.id).row.state == SessionState::Cancelled);
    QVERIFY(flow.details(before[1].row.id).row.state == SessionState::Planned);
}

void SeriesFlowTest::thinkingBetterOfIt()
{
    Flow flow;
    const QList<SessionDetails> before = four(flow);
    SessionForm *form = openForm(flow);
    QVERIFY(form);
    key(Qt::Key_End);
    type(u" en thee"_s);
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    ScopeDialog *dialog = scopeDialog();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(modal(), form);
    QVERIFY(button(form, u"Bijeenkomst opslaan"_s)->isEnabled());
    QCOMPARE(form->draft().title, u"Koffie en thee"_s);
    form->done();
    // A move that is called off shows what is.
    flow.part<TimeGridView>()->setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    dialog = scopeDialog();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!flow.part<TimeGridView>()->ghost());
    QCOMPARE(flow.details(before[0].row.id).row.when, before[0].row.when);
    QCOMPARE(titles(flow, before[0].occurrence->series), u"Koffie, Koffie, Koffie, Koffie"_s);
}

QTEST_MAIN(SeriesFlowTest)
#include "series_flow_test.moc"
