#include "tests/ui/calendar/flow_fixture.h"
#include "tests/ui/evaluation/evaluation_values.h"
#include "ui/evaluation/answer_list.h"
#include "ui/evaluation/answer_page.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/evaluation/evaluation_todo.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/form_changes.h"
#include "ui/evaluation/form_editor.h"
#include "ui/evaluation/make_question_dialog.h"
#include "ui/evaluation/question_editor.h"
#include "ui/evaluation/question_widgets.h"
#include "ui/evaluation/results_chart.h"
#include "ui/evaluation/results_text.h"
#include "ui/evaluation/results_view.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// The questions as they are asked, over answers that the test gives.
struct Asking {
    explicit Asking(EvaluationKind kind = EvaluationKind::After)
    {
        EvaluationAbout about{*SessionId::from(7), kind, u"Twitteren voor beleidsmakers"_s,
            Span::from(Instant::fromMs(1'790'668'800'000), Instant::fromMs(1'790'674'200'000)),
            u"Jan Jansen"_s};
        dialog = std::make_unique<EvaluationDialog>(about, anonymityText(Engine::Postgres),
            EvaluationDialog::Asks{[this] { return ready<Result<EvaluationForm>>(form); },
                [this](const Ballot &ballot) {
                    sent += ballot;
                    return ready<Result<void>>(answer);
                }});
        dialog->open();
        QApplication::setActiveWindow(dialog.get());
        if (!QTest::qWaitFor([this] { return !dialog->page().fields().isEmpty(); }))
            qFatal("the questions did not come");
    }

    [[nodiscard]] QuestionField *field(int at) const { return dialog->page().fields().at(at); }
    [[nodiscard]] QAbstractButton *button(int at, int place) const
    {
        return field(at)->findChildren<QAbstractButton *>().at(place);
    }
    [[nodiscard]] QPlainTextEdit *text(int at) const { return field(at)->findChild<QPlainTextEdit *>(); }
    void press(const QString &words) const
    {
        QAbstractButton *found = tjc::test::button(dialog.get(), words);
        QVERIFY2(found, qPrintable(words));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    EvaluationForm form = exampleForm();
    Result<void> answer;
    QList<Ballot> sent;
    std::unique_ptr<EvaluationDialog> dialog;
};

/// What a signal told; ids have no default that a QVariant could give.
template <typename T>
const T &held(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

QuestionId idOf(int number)
{
    return *QuestionId::from(number);
}

} // namespace

class EvaluationPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void answeredWithTheKeyboard();
    void answeredWithTheMouse();
    void whatDependsComesAndGoes();
    void whatIsMissingStandsUnderTheQuestion_data();
    void whatIsMissingStandsUnderTheQuestion();
    void whatFailedKeepsWhatWasTyped();
    void whatWasNotDeliveredIsSentAsItWas();
    void whatCannotBeAnsweredSaysWhy();
    void nothingIsThrownAwayUnasked();
    void afterAFollowUpOneMayAsk();
    void anonymityIsToldAsItIs();
    void theListOfWhatIsAsked();
    void barsSayWhatWasCounted();
    void nothingBelowFiveIsShown();
    void resultsAreHeard();
    void openAnswersAreText();
    void anAnswerBecomesAQuestion();
    void thousandsOfAnswersAreShown();
    void theTableAndThePaperSayTheSame();
    void questionsOfAFormAreMoved();
    void aFormIsEdited();
    void whatIsWrongInAFormStandsAtItsQuestion();
    void anothersVersionIsTold();
    void everythingIsNamed();
};

void EvaluationPartsTest::answeredWithTheKeyboard()
{
    Asking asking;
    QTRY_COMPARE(QApplication::focusWidget(), asking.button(0, 0));
    key(Qt::Key_4);
    QCOMPARE(QApplication::focusWidget(), asking.button(0, 3));
    key(Qt::Key_Right);
    QVERIFY(asking.button(0, 4)->isChecked());
    key(Qt::Key_Left);
    QVERIFY(asking.button(0, 3)->isChecked());
    // One stop for a scale.
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), asking.button(1, 0));
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    QVERIFY(asking.button(1, 1)->isChecked());
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), asking.text(2));
    type(u"De voorbeelden"_s);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), asking.button(3, 0));
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QVERIFY(asking.button(3, 1)->isChecked());
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), asking.button(4, 0));
    key(Qt::Key_Space);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    key(Qt::Key_Tab);
    type(u"6"_s);
    key(Qt::Key_Tab);
    type(u"Kan dit ook thuis?"_s);
    QVERIFY(tabTo(u"Verstuur mijn antwoorden"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(asking.sent.size(), 1);
    const QList<Answer> expected{{idOf(11), {u"4"_s}}, {idOf(12), {u"no"_s}},
        {idOf(13), {u"De voorbeelden"_s}}, {idOf(14), {u"1"_s}}, {idOf(15), {u"0"_s, u"2"_s}},
        {idOf(16), {u"6"_s}}, {idOf(17), {u"Kan dit ook thuis?"_s}}};
    QCOMPARE(asking.sent.first().answers, expected);
    QCOMPARE(asking.sent.first().session, *SessionId::from(7));
    QTRY_VERIFY(asking.says(u"Bedankt!"_s));
    QCOMPARE(QApplication::focusWidget(), tjc::test::button(asking.dialog.get(), u"Sluit"_s));
    key(Qt::Key_Space);
    QVERIFY(!asking.dialog->isVisible());
}

void EvaluationPartsTest::answeredWithTheMouse()
{
    Asking asking;
    QSignalSpy sent(asking.dialog.get(), &EvaluationDialog::sent);
    QTRY_VERIFY(asking.button(0, 4)->isVisible());
    QTest::mouseClick(asking.button(0, 4), Qt::LeftButton);
    // The words beside a button press it too.
    const auto labels = asking.field(4)->findChildren<QLabel *>();
    const auto words = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().startsWith(u"Zelf oefenen"_s); });
    QVERIFY(words != labels.end());
    QTest::mouseClick(*words, Qt::LeftButton);
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_COMPARE(sent.size(), 1);
    const QList<Answer> expected{{idOf(11), {u"5"_s}}, {idOf(15), {u"1"_s}}};
    QCOMPARE(asking.sent.first().answers, expected);
}

void EvaluationPartsTest::whatDependsComesAndGoes()
{
    Asking asking;
    QTRY_VERIFY(asking.field(1)->isVisible());
    QVERIFY(!asking.field(2)->isVisible());
    QTest::mouseClick(asking.button(0, 2), Qt::LeftButton);
    QTest::mouseClick(asking.button(1, 1), Qt::LeftButton);
    QVERIFY(asking.field(2)->isVisible());
    asking.text(2)->setPlainText(u"Het was te lang"_s);
    QTest::mouseClick(asking.button(1, 0), Qt::LeftButton);
    QVERIFY(!asking.field(2)->isVisible());
    QCOMPARE(QApplication::focusWidget(), asking.button(1, 0));
    key(Qt::Key_Right);
    QVERIFY(asking.field(2)->isVisible());
    QCOMPARE(QApplication::focusWidget(), asking.button(1, 1));
    QCOMPARE(asking.text(2)->toPlainText(), u"Het was te lang"_s);
    // What is not asked is not sent, and not lost either.
    key(Qt::Key_Left);
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_COMPARE(asking.sent.size(), 1);
    const QList<Answer> expected{{idOf(11), {u"3"_s}}, {idOf(12), {u"yes"_s}}};
    QCOMPARE(asking.sent.first().answers, expected);
}

void EvaluationPartsTest::whatIsMissingStandsUnderTheQuestion_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("scale") << 0 << u"Kies een cijfer van 1 tot en met 5."_s;
    QTest::newRow("yes or no") << 1 << u"Kies ja of nee."_s;
    QTest::newRow("single") << 3 << u"Kies een antwoord."_s;
    QTest::newRow("multiple") << 4 << u"Vink minstens één antwoord aan."_s;
    QTest::newRow("number") << 5 << u"Schrijf een heel getal van 0 tot en met 40."_s;
    QTest::newRow("text") << 6 << u"Schrijf hier je antwoord."_s;
}

void EvaluationPartsTest::whatIsMissingStandsUnderTheQuestion()
{
    QFETCH(int, at);
    QFETCH(QString, sentence);
    Asking asking;
    QTRY_VERIFY(asking.field(0)->isVisible());
    EvaluationForm form = exampleForm();
    for (Question &question : form.questions)
        question.required = false;
    form.questions[at].required = true;
    asking.dialog->page().setForm(form);
    asking.press(u"Verstuur mijn antwoorden"_s);
    QCOMPARE(asking.sent.size(), 0);
    QCOMPARE(asking.field(at)->error(), sentence);
    QVERIFY(asking.says(sentence));
    QVERIFY(asking.says(u"(verplicht)"_s));
    QVERIFY(asking.field(at)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(sentence));
    // It goes when something is answered.
    if (QAbstractButton *button = asking.field(at)->findChild<QAbstractButton *>(); button && at < 5)
        QTest::mouseClick(button, Qt::LeftButton);
    else
        type(u"3"_s);
    QCOMPARE(asking.field(at)->error(), QString());
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_COMPARE(asking.sent.size(), 1);
}

void EvaluationPartsTest::whatFailedKeepsWhatWasTyped()
{
    Asking asking;
    QTRY_VERIFY(asking.field(0)->isVisible());
    asking.answer = Error{ErrorKind::ReadOnly, u"workspace"_s};
    QTest::mouseClick(asking.button(0, 1), Qt::LeftButton);
    asking.text(6)->setPlainText(u"Een lange vraag"_s);
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_VERIFY(!asking.dialog->findChild<MessageBar *>()->sentence().isEmpty());
    QCOMPARE(asking.sent.size(), 1);
    QVERIFY(asking.button(0, 1)->isChecked());
    QCOMPARE(asking.text(6)->toPlainText(), u"Een lange vraag"_s);
    // It can be changed before it is sent again.
    asking.text(6)->setPlainText(u"Een langere vraag"_s);
    asking.answer = {};
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_VERIFY(asking.says(u"Bedankt!"_s));
    QCOMPARE(asking.sent.last().answers.last().values, QStringList{u"Een langere vraag"_s});
}

void EvaluationPartsTest::whatWasNotDeliveredIsSentAsItWas()
{
    Asking asking;
    QTRY_VERIFY(asking.field(0)->isVisible());
    asking.answer = Error{ErrorKind::Offline, u"workspace.server"_s};
    QTest::mouseClick(asking.button(0, 1), Qt::LeftButton);
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_VERIFY(asking.says(u"Misschien staat al genoteerd dat je antwoordde"_s));
    QVERIFY(!asking.button(0, 1)->isEnabled());
    // Leaving loses them, and says so.
    key(Qt::Key_Escape);
    QTRY_VERIFY(modal() != asking.dialog.get() && button(modal(), u"Blijf hier"_s));
    QTest::mouseClick(button(modal(), u"Blijf hier"_s), Qt::LeftButton);
    QTRY_COMPARE(modal(), asking.dialog.get());
    asking.answer = {};
    asking.press(u"Stuur opnieuw"_s);
    QTRY_VERIFY(asking.says(u"Bedankt!"_s));
    QCOMPARE(asking.sent.size(), 2);
    QCOMPARE(asking.sent.last().answers, asking.sent.first().answers);
}

void EvaluationPartsTest::whatCannotBeAnsweredSaysWhy()
{
    EvaluationDialog dialog({*SessionId::from(7)}, anonymityText(Engine::Sqlite),
        {[] {
             return ready<Result<EvaluationForm>>(Error{ErrorKind::Denied, u"role.coordinator"_s});
         },
            [](const Ballot &) { return ready<Result<void>>({}); }});
    dialog.open();
    auto *bar = dialog.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible() && !bar->sentence().isEmpty());
    QVERIFY(!button(&dialog, u"Verstuur mijn antwoorden"_s));
    QVERIFY(!button(&dialog, u"Probeer opnieuw"_s));
    QTest::mouseClick(button(&dialog, u"Sluit"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
}

void EvaluationPartsTest::nothingIsThrownAwayUnasked()
{
    Asking asking;
    QTRY_VERIFY(asking.field(0)->isVisible());
    asking.text(6)->setPlainText(u"Bijna weg"_s);
    asking.dialog->reject();
    QTRY_VERIFY(modal() != asking.dialog.get() && button(modal(), u"Blijf hier"_s));
    QTest::mouseClick(button(modal(), u"Blijf hier"_s), Qt::LeftButton);
    QTRY_COMPARE(modal(), asking.dialog.get());
    QCOMPARE(asking.text(6)->toPlainText(), u"Bijna weg"_s);
    asking.text(6)->clear();
    asking.dialog->reject();
    QVERIFY(!asking.dialog->isVisible());
}

void EvaluationPartsTest::afterAFollowUpOneMayAsk()
{
    Asking asking(EvaluationKind::FollowUp);
    QTRY_VERIFY(asking.field(0)->isVisible());
    QSignalSpy asked(asking.dialog.get(), &EvaluationDialog::newQuestion);
    QVERIFY(!button(asking.dialog.get(), u"Stel een vraag in de vraagbaak"_s));
    QTest::mouseClick(asking.button(0, 1), Qt::LeftButton);
    asking.press(u"Verstuur mijn antwoorden"_s);
    QTRY_VERIFY(button(asking.dialog.get(), u"Stel een vraag in de vraagbaak"_s));
    asking.press(u"Stel een vraag in de vraagbaak"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(held<SessionId>(asked.first().first()), *SessionId::from(7));
    QVERIFY(!asking.dialog->isVisible());
}

void EvaluationPartsTest::anonymityIsToldAsItIs()
{
    QVERIFY(anonymityText(Engine::Postgres).startsWith(u"Niemand kan zien wie wat antwoordde"_s));
    QVERIFY(anonymityText(Engine::Sqlite).contains(u"zou kunnen raden welke antwoorden van jou zijn"_s));
    QVERIFY(!anonymityText(Engine::Sqlite).contains(u"Niemand kan zien"_s));
}

void EvaluationPartsTest::theListOfWhatIsAsked()
{
    EvaluationTodo list(false);
    list.setVisible(true);
    list.show(QList<EvaluationToDo>());
    const auto shown = [&list] {
        QStringList words;
        const auto labels = list.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(u'\n');
    };
    QVERIFY(shown().contains(u"Je hebt niets te evalueren."_s));
    const Span when = *Span::from(Instant::fromMs(1'790'668'800'000), Instant::fromMs(1'790'674'200'000));
    const QList<EvaluationToDo> toDo{{*SessionId::from(1), EvaluationKind::After, *TrainingId::from(1),
                                         u"Pivot & meer"_s, when, u"Jan"_s, when.end()},
        {*SessionId::from(2), EvaluationKind::FollowUp, *TrainingId::from(2), u"Wiki's"_s, when, {},
            when.end()}};
    list.show(toDo);
    QVERIFY(!shown().contains(u"Je hebt niets te evalueren."_s));
    QVERIFY(shown().contains(u"Pivot & meer"_s));
    QVERIFY(shown().contains(u"wat heb je ermee gedaan?"_s));
    QSignalSpy asked(&list, &EvaluationTodo::evaluateRequested);
    QTest::mouseClick(button(&list, u"Vul het in"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(held<EvaluationToDo>(asked.first().first()).session, *SessionId::from(2));
    list.show(Error{ErrorKind::Offline, u"workspace.server"_s});
    QVERIFY(button(&list, u"Probeer opnieuw"_s));
    QCOMPARE(nameless(&list), QStringList());
}

void EvaluationPartsTest::barsSayWhatWasCounted()
{
    const EvaluationResults results = exampleResults();
    ResultsView view(false);
    view.resize(800, 900);
    view.setVisible(true);
    view.show(results);
    const auto charts = view.findChildren<DistributionChart *>();
    // One for each question that is no text.
    QCOMPARE(charts.size(), 5);
    for (const DistributionChart *chart : charts) {
        const auto all = results.questions + results.behaviour;
        const auto result = std::ranges::find_if(
            all, [&](const QuestionResult &one) { return one.question.text == chart->accessibleName(); });
        QVERIFY(result != all.end());
        QCOMPARE(chart->bars().size(), result->counts.size());
        int widest = 0;
        for (int i = 0; i < int(chart->bars().size()); ++i) {
            QCOMPARE(chart->bars().at(i).count, result->counts.at(i).count);
            QCOMPARE(chart->barRect(i).width() > 0, result->counts.at(i).count > 0);
            widest = std::max(widest, chart->barRect(i).width());
        }
        // The longest bar is that of the most answers.
        const auto most = std::ranges::max_element(result->counts, {}, &AnswerCount::count);
        QCOMPARE(chart->barRect(int(most - result->counts.cbegin())).width(), widest);
    }
    const auto bars = barsOf(results.questions.first());
    QCOMPARE(bars.at(4).name, u"5, helemaal eens"_s);
    QCOMPARE(bars.at(4).share, u"44%"_s);
    QVERIFY(sumText(results.questions.first())
                .startsWith(u"Gemiddeld 4,2 (1 = helemaal oneens, 5 = helemaal eens)"_s));
    QVERIFY(sumText(results.questions.first()).endsWith(u"18 antwoorden"_s));
    QCOMPARE(responseLines(results).first(),
        u"Na afloop: 18 van de 24 die gevraagd zijn, antwoordden (75%). 1 wacht tot er vijf zijn."_s);
    // The painted bar has the colour of the accent, and no more of it than its share.
    const DistributionChart *first = charts.first();
    const QRect bar = first->barRect(4);
    const QImage image = const_cast<DistributionChart *>(first)->grab().toImage();
    const qreal ratio = image.devicePixelRatio();
    const auto colour = [&](int x) {
        return image.pixelColor(qRound(x * ratio), qRound(bar.center().y() * ratio));
    };
    QVERIFY(colour(bar.center().x()) != colour(bar.right() + 6));
}

void EvaluationPartsTest::nothingBelowFiveIsShown()
{
    EvaluationResults results = exampleResults();
    // What must not be given is not shown either.
    results.questions[1].n = 4;
    results.questions[1].counts = {{u"yes"_s, u"yes"_s, 3}, {u"no"_s, u"no"_s, 1}};
    QCOMPARE(barsOf(results.questions.at(1)).size(), 0);
    QCOMPARE(sumText(results.questions.at(1)), u"Nog geen vijf antwoorden."_s);
    QVERIFY(!spokenText(results.questions.at(1)).contains(u"Ja"_s));
    ResultsView view(false);
    view.show(results);
    QCOMPARE(view.findChildren<DistributionChart *>().size(), 4);
    const auto *months = view.findChild<MonthsChart *>();
    QVERIFY(months);
    QCOMPARE(months->months().size(), 3);
    QVERIFY(!months->accessibleDescription().contains(u"1,0"_s));
    const TableText table = resultsTable(results);
    for (const QStringList &row : table.rows)
        QVERIFY(row.at(1) != results.questions.at(1).question.text);

    EvaluationResults few;
    few.sessions = 1;
    few.invited = 8;
    few.answered = 4;
    few.waiting = 4;
    QVERIFY(emptyText(few).startsWith(u"Nog geen vijf antwoorden."_s));
    QCOMPARE(responseLines(few).first(),
        u"Na afloop: 4 van de 8 die gevraagd zijn, antwoordden (50%). 4 wachten tot er vijf zijn."_s);
    few.answered = few.waiting = 0;
    QVERIFY(emptyText(few).startsWith(u"Nog niemand heeft geantwoord."_s));
    QVERIFY(emptyText(EvaluationResults()).startsWith(u"Hier is niets te laten zien."_s));
}

void EvaluationPartsTest::resultsAreHeard()
{
    ResultsView view(false);
    view.resize(800, 600);
    view.setVisible(true);
    view.show(exampleResults());
    auto *chart = view.findChild<DistributionChart *>();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QCOMPARE(heard->text(QAccessible::Name), u"Al met al was dit een goede training"_s);
    const QString all = heard->text(QAccessible::Description);
    for (const auto &part : {u"Gemiddeld 4,2"_s, u"4: 7 (39%)"_s, u"5, helemaal eens: 8 (44%)"_s,
             u"1, helemaal oneens: 0 (0%)"_s})
        QVERIFY2(all.contains(part), qPrintable(all));
    // Tab goes through them.
    QVERIFY(chart->focusPolicy() & Qt::TabFocus);
    QCOMPARE(nameless(&view), QStringList());
}

void EvaluationPartsTest::openAnswersAreText()
{
    AnswerList list(false);
    list.resize(600, 500);
    list.setVisible(true);
    list.show(exampleResults());
    const AnswerModel &model = list.model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Welke vraag heb je nog?"_s);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(2).data().toString().startsWith(u"<b>Mag dit</b>"_s));
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"staat in de vraagbaak"_s));
    QSignalSpy made(&list, &AnswerList::questionRequested);
    QSignalSpy opened(&list, &AnswerList::openThread);
    QTRY_VERIFY(button(&list, u"Maak er een vraag van…"_s));
    QTest::mouseClick(button(&list, u"Maak er een vraag van…"_s), Qt::LeftButton);
    QCOMPARE(made.size(), 1);
    QCOMPARE(held<OpenAnswer>(made.first().first()).key, u"a1"_s);
    list.choose(u"a2"_s);
    QVERIFY(!button(&list, u"Maak er een vraag van…"_s));
    QTest::mouseClick(button(&list, u"Bekijk de vraag"_s), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(held<ThreadId>(opened.first().first()), *ThreadId::from(5));
    QCOMPARE(nameless(&list), QStringList());
}

void EvaluationPartsTest::anAnswerBecomesAQuestion()
{
    const OpenAnswer answer = exampleResults().texts.first();
    MakeQuestionDialog dialog(answer, {{*TopicId::from(3), u"Sociale media"_s, TopicKind::Subject}});
    QSignalSpy wanted(&dialog, &MakeQuestionDialog::wanted);
    dialog.open();
    QApplication::setActiveWindow(&dialog);
    auto *title = dialog.findChild<QLineEdit *>();
    QCOMPARE(title->text(), answer.text);
    title->clear();
    QTest::mouseClick(button(&dialog, u"Zet het in de vraagbaak"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    title->setText(u"Een lijst voor de afdeling"_s);
    auto *topics = dialog.findChild<QListWidget *>();
    topics->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(button(&dialog, u"Zet het in de vraagbaak"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"Een lijst voor de afdeling"_s);
    QCOMPARE(held<QList<TopicId>>(wanted.first().at(1)), QList<TopicId>{*TopicId::from(3)});
    dialog.fail({ErrorKind::Offline, u"workspace.server"_s});
    QVERIFY(button(&dialog, u"Zet het in de vraagbaak"_s)->isEnabled());
    QCOMPARE(nameless(&dialog), QStringList());
    dialog.done();
    // Of a long answer its beginning is proposed, so that one click is enough.
    OpenAnswer longer = answer;
    longer.text = u"Meer voorbeelden graag, het liefst uit het werk van de eigen afdeling. "_s.repeated(3);
    MakeQuestionDialog other(longer, {});
    const QString proposed = other.findChild<QLineEdit *>()->text();
    QVERIFY(proposed.endsWith(u'…') && proposed.size() <= 100);
    QVERIFY(longer.text.startsWith(proposed.chopped(1) + u' '));
}

void EvaluationPartsTest::thousandsOfAnswersAreShown()
{
    EvaluationResults results = exampleResults();
    const OpenAnswer one = results.texts.first();
    results.texts.clear();
    constexpr int many = 5'000;
    for (int i = 0; i < many; ++i) {
        OpenAnswer another = one;
        another.key = QString::number(i);
        another.text =
            u"Antwoord %1, dat over meer dan een regel gaat omdat er veel te zeggen valt over wat er geleerd "
            "is en wat er nog te leren is."_s.arg(i);
        results.texts += another;
    }
    ResultsView view(false);
    view.resize(900, 700);
    view.setVisible(true);
    view.show(results);
    view.showAnswers();
    QCOMPARE(view.answers().model().count(), many);
    auto *list = view.answers().findChild<QListView *>();
    // All of them are within reach in the end.
    QTRY_VERIFY(list->visualRect(list->model()->index(many, 0)).isValid());
}

void EvaluationPartsTest::theTableAndThePaperSayTheSame()
{
    const EvaluationResults results = exampleResults();
    const TableText table = resultsTable(results);
    // 5 steps, 2, 3 and 3 options, and 5 steps of behaviour.
    QCOMPARE(table.rows.size(), 18);
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.header.size());
    QCOMPARE(table.rows.at(4), (QStringList{u"Na de bijeenkomst"_s, u"Al met al was dit een goede training"_s,
                                   u"5, helemaal eens"_s, u"8"_s, u"44%"_s, u"4,2"_s, u"18"_s}));
    QCOMPARE(table.rows.last().first(), u"Drie maanden later"_s);

    const PrintDocument document =
        resultsDocument(u"Evaluatie"_s, u"Twitteren voor beleidsmakers"_s, results);
    const QSizeF area(500, 750);
    QStringList words;
    const QList<PrintPage> pages = document.pages(area);
    QVERIFY(!pages.isEmpty());
    for (const PrintPage &page : pages) {
        words += textsOf(page);
        for (const PrintText &text : page.texts)
            QVERIFY2(QRectF({}, area).contains(text.rect), qPrintable(text.text));
    }
    const QString all = words.join(u'\n');
    for (const auto &part :
        {u"8 (44%)"_s, u"Drie maanden later: wat ze ermee doen"_s, u"12 (75%)"_s, u"<b>Mag dit</b>"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void EvaluationPartsTest::questionsOfAFormAreMoved()
{
    const EvaluationForm form = exampleForm();
    // The text depends on the second; wherever both go, it still does.
    EvaluationForm moved = withMoved(form, 0, 6);
    QCOMPARE(moved.questions.at(1).text, u"Wat sloot niet aan?"_s);
    QCOMPARE(moved.questions.at(1).dependsOn, std::optional(0));
    moved = withMoved(moved, 0, 3);
    QCOMPARE(moved.questions.at(0).dependsOn, std::optional(3));
    // A question is not asked before what it depends on.
    const auto refused = checked(moved);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"question.depends"_s);
    QCOMPARE(refused.error().argument, u"1"_s);
    const EvaluationForm without = withoutQuestion(form, 1);
    QCOMPARE(without.questions.size(), form.questions.size() - 1);
    QVERIFY(!without.questions.at(1).dependsOn);
    QCOMPARE(withoutQuestion(form, 0).questions.at(1).dependsOn, std::optional(0));
    QCOMPARE(withNewQuestion(form, -1).questions.at(3).dependsOn, std::optional(2));
    QCOMPARE(withNewQuestion(form, 5).questions.at(2).dependsOn, std::optional(1));
    const EvaluationForm own = forFormat(form, Format::OpenCoffee);
    QVERIFY(!own.id && !own.questions.first().id);
    QCOMPARE(own.questions.first().key, form.questions.first().key);
}

void EvaluationPartsTest::aFormIsEdited()
{
    const EvaluationForm form = exampleForm();
    FormEditor editor(form);
    QSignalSpy saved(&editor, &FormEditor::saveRequested);
    editor.open();
    QApplication::setActiveWindow(&editor);
    auto *list = editor.findChild<QListWidget *>();
    QCOMPARE(list->count(), 7);
    // Looking changes nothing.
    for (int row = 0; row < list->count(); ++row)
        list->setCurrentRow(row);
    QCOMPARE(editor.form(), form);
    // A new one behind the fourth, of which the words are typed at once.
    list->setCurrentRow(3);
    QTest::mouseClick(button(&editor, u"Voeg een vraag toe"_s), Qt::LeftButton);
    QCOMPARE(list->currentRow(), 4);
    type(u"Raad je het een collega aan?"_s);
    auto *part = editor.findChild<QuestionEditor *>();
    auto combos = part->findChildren<QComboBox *>();
    const auto choose = [&combos](const QString &words) {
        for (QComboBox *combo : combos) {
            const int at = combo->isVisible() ? combo->findText(words) : -1;
            if (at >= 0) {
                combo->setCurrentIndex(at);
                Q_EMIT combo->activated(at);
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(u"Ja of nee"_s));
    QVERIFY(choose(u"Telt wie het zou aanraden"_s));
    QVERIFY(choose(u"Alleen als vraag 2 (Sloot het aan bij je werk?) …"_s));
    QVERIFY(choose(u"iets anders dan “Ja”"_s));
    QTest::mouseClick(button(&editor, u"Omhoog"_s), Qt::LeftButton);
    QCOMPARE(list->currentRow(), 3);
    // One goes.
    list->setCurrentRow(6);
    QTest::mouseClick(button(&editor, u"Verwijder"_s), Qt::LeftButton);
    QTest::mouseClick(button(&editor, u"Sla op als nieuwe versie"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    const auto sent = held<EvaluationForm>(saved.first().first());
    QCOMPARE(sent.questions.size(), 7);
    QCOMPARE(sent.version, form.version);
    const Question &made = sent.questions.at(3);
    QCOMPARE(made.text, u"Raad je het een collega aan?"_s);
    QCOMPARE(made.kind, QuestionKind::YesNo);
    QCOMPARE(made.use, QuestionUse::Recommend);
    QCOMPARE(made.dependsOn, std::optional(1));
    QCOMPARE(made.dependsValue, u"!yes"_s);
    QCOMPARE(sent.questions.at(0), form.questions.at(0));
    QCOMPARE(sent.questions.at(4), form.questions.at(3));
    QCOMPARE(sent.questions.last(), form.questions.last());
    editor.done();
}

void EvaluationPartsTest::whatIsWrongInAFormStandsAtItsQuestion()
{
    EvaluationForm form = exampleForm();
    form.questions[3].options = QStringList{u"Alleen dit"_s};
    FormEditor editor(form);
    QSignalSpy saved(&editor, &FormEditor::saveRequested);
    editor.open();
    QApplication::setActiveWindow(&editor);
    QTest::mouseClick(button(&editor, u"Sla op als nieuwe versie"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(editor.findChild<QListWidget *>()->currentRow(), 3);
    auto *focused = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->toPlainText(), u"Alleen dit"_s);
    QVERIFY(!focused->accessibleDescription().isEmpty());
    // Nothing that was changed goes unasked.
    type(u"Of dit"_s);
    editor.reject();
    QTRY_VERIFY(modal() != &editor && button(modal(), u"Blijf hier"_s));
    QTest::mouseClick(button(modal(), u"Blijf hier"_s), Qt::LeftButton);
    QTRY_COMPARE(modal(), &editor);
    editor.done();
}

void EvaluationPartsTest::anothersVersionIsTold()
{
    FormEditor editor(exampleForm());
    QSignalSpy saved(&editor, &FormEditor::saveRequested);
    editor.open();
    QTest::mouseClick(button(&editor, u"Sla op als nieuwe versie"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    EvaluationForm theirs = withoutQuestion(exampleForm(), 6);
    theirs.id = EvaluationFormId::from(9);
    theirs.version = 5;
    editor.conflict(theirs);
    QTRY_VERIFY(button(modal(), u"Sla de mijne op als volgende versie"_s));
    QTest::mouseClick(button(modal(), u"Sla de mijne op als volgende versie"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 2);
    const auto mine = held<EvaluationForm>(saved.last().first());
    QCOMPARE(mine.version, 5);
    QCOMPARE(mine.questions.size(), 7);
    editor.conflict(theirs);
    QTRY_VERIFY(button(modal(), u"Ga verder met die van hen"_s));
    QTest::mouseClick(button(modal(), u"Ga verder met die van hen"_s), Qt::LeftButton);
    QTRY_COMPARE(editor.form(), theirs);
    editor.done();
}

void EvaluationPartsTest::everythingIsNamed()
{
    Asking asking;
    QTRY_VERIFY(asking.field(0)->isVisible());
    QTest::mouseClick(asking.button(1, 1), Qt::LeftButton);
    QCOMPARE(nameless(asking.dialog.get()), QStringList());
    FormEditor editor(exampleForm());
    editor.setVisible(true);
    for (int row = 0; row < 7; ++row) {
        editor.findChild<QListWidget *>()->setCurrentRow(row);
        QCOMPARE(nameless(&editor), QStringList());
    }
}

QTEST_MAIN(EvaluationPartsTest)
#include "evaluation_parts_test.moc"
