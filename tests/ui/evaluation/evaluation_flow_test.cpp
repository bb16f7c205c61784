#include "db/sqlite_connection.h"
#include "service/evaluation_service.h"
#include "service/forum_service.h"
#include "tests/ui/participants/participants_support.h"
#include "ui/calendar/details_panel.h"
#include "ui/coordination/coordination_page.h"
#include "ui/evaluation/answer_list.h"
#include "ui/evaluation/answer_page.h"
#include "ui/evaluation/evaluation_desk.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/evaluation/evaluation_todo.h"
#include "ui/evaluation/form_editor.h"
#include "ui/evaluation/form_list.h"
#include "ui/evaluation/make_question_dialog.h"
#include "ui/evaluation/question_widgets.h"
#include "ui/evaluation/results_chart.h"
#include "ui/evaluation/results_filter_bar.h"
#include "ui/evaluation/results_page.h"
#include "ui/evaluation/results_view.h"
#include "ui/evaluation/results_window.h"
#include "ui/forum/forum_page.h"
#include "ui/forum/thread_form.h"
#include "ui/forum/thread_list.h"
#include "ui/notices/notices_panel.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// The window as the program assembles it, over the example week.
struct Evaluations : Flow {
    Evaluations() : settings(path(u"settings.ini"_s)), main(std::make_unique<MainWindow>(settings))
    {
        window->hide();
        main->setRemembers(false);
        main->resize(1280, 900);
        main->showWorkspace(*workspace, info);
        main->show();
        QApplication::setActiveWindow(main.get());
        desk = main->findChild<EvaluationDesk *>();
        // What ended before there was a workspace is asked of nobody.
        elsewhere("UPDATE evaluation_due SET since = 0, asked_until = $1, followed_until = 0",
            {SystemClock().now().plusDays(-1).ms()});
    }
    ~Evaluations() { main.reset(); }

    /// What is done at another station.
    void elsewhere(const QByteArray &sql, const db::Params &params) const
    {
        const auto connection = db::openSqlite(path(u"week.tjc"_s), {});
        if (const auto done = (*connection)->execute(sql, params); !done)
            qFatal("%s: %s", qPrintable(done.error().subject), qPrintable(done.error().detail));
    }

    /// A session that ended an hour ago, at which these were.
    SessionId over(const QString &title, const QList<PersonId> &people)
    {
        const SessionId id = soon(*this, title, {}, -150);
        for (const PersonId person : people) {
            const auto let = workspace->signup().walkIn(id, person, QUuid::createUuid()).result();
            if (!let)
                qFatal("%s: %s", qPrintable(let.error().subject), qPrintable(let.error().detail));
        }
        return id;
    }
    [[nodiscard]] QList<PersonId> others(int count)
    {
        QList<PersonId> ids;
        const QList<PersonRow> people = colleagues(*this, count);
        for (const PersonRow &person : people)
            ids += person.id;
        return ids;
    }
    void show(SessionId id) { main->openSession(id, details(id).row.when.begin()); }
    void settle() const { QVERIFY(workspace->evaluations().settleDue().result().has_value()); }
    /// As each of these does from his own workstation, to every question that fits.
    void answerAs(SessionId session, const QList<PersonId> &people, int scale, const QString &text)
    {
        const auto form = workspace->evaluations().forms().result()->first();
        for (const PersonId person : people) {
            QJsonObject answers;
            for (const Question &question : form.questions) {
                QString value = question.kind == QuestionKind::Scale   ? QString::number(scale)
                                : question.kind == QuestionKind::YesNo ? u"yes"_s
                                : question.kind == QuestionKind::Text  ? text
                                                                       : u"1"_s;
                if (!question.dependsOn)
                    answers.insert(QString::number(question.id->value()), QJsonArray{value});
            }
            const QString ticket = QUuid::createUuid().toString(QUuid::WithoutBraces);
            elsewhere(
                "INSERT INTO evaluation_part (session_id, kind, person_id, ticket) VALUES ($1, 'after', $2, $3)",
                {session.value(), person.value(), ticket});
            elsewhere("INSERT INTO evaluation_cast (ticket, answers) VALUES ($1, $2)",
                {ticket, QJsonDocument(answers).toJson(QJsonDocument::Compact)});
        }
    }
    template <typename T>
    T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = qobject_cast<T *>(modal())) != nullptr; });
        return found;
    }
    void press(const QString &text, QWidget *root = nullptr)
    {
        QWidget *in = root ? root : modal() ? modal() : main.get();
        QTRY_VERIFY2(button(in, text) && button(in, text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(in, text), Qt::LeftButton);
    }

    Settings settings;
    std::unique_ptr<MainWindow> main;
    EvaluationDesk *desk = nullptr;
};

} // namespace

/// Evaluations as colleagues, trainers and coordinators meet them in the window.
class EvaluationFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void fromTheDetailsToThanks();
    void aNoticeOpensTheQuestions();
    void fiveAnswersAreShownAndShared();
    void anAnswerBecomesAQuestion();
    void aFormIsChanged();
    void enterSendsNothing();
    void aSessionLeadsToItsQuestions();
};

void EvaluationFlowTest::fromTheDetailsToThanks()
{
    Evaluations flow;
    const SessionId id = flow.over(u"Zo net voorbij"_s, {*flow.info.me.person});
    flow.settle();
    flow.main->registry().action(u"view.evaluation.todo"_s)->trigger();
    auto *todo = flow.main->findChild<EvaluationTodo *>();
    QVERIFY(todo);
    QTRY_VERIFY(
        std::ranges::any_of(flow.desk->toDo(), [&](const EvaluationToDo &one) { return one.session == id; }));
    QTRY_VERIFY(todo->findChild<QAbstractButton *>());
    QVERIFY(todo->window()->close());
    flow.show(id);
    flow.press(u"Evalueer deze training"_s);
    auto *dialog = flow.dialog<EvaluationDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->page().fields().isEmpty());
    QCOMPARE(dialog->about().title, u"Zo net voorbij"_s);
    // By the keys alone: the first, and what must be answered, in the order it is asked.
    QList<Answer> answers;
    for (QuestionField *field : dialog->page().fields()) {
        if (!field->question().required && field != dialog->page().fields().first())
            continue;
        field->focusField();
        if (field->question().kind == QuestionKind::Scale)
            key(Qt::Key_4);
        else if (field->question().kind == QuestionKind::Text)
            type(u"Goed"_s);
        else
            key(Qt::Key_Space);
    }
    QVERIFY(tabTo(u"Verstuur mijn antwoorden"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(says(dialog, u"Bedankt!"_s));
    flow.press(u"Sluit"_s);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(std::ranges::none_of(
        flow.desk->toDo(), [&](const EvaluationToDo &one) { return one.session == id; }));
    QTRY_VERIFY(!button(flow.main.get(), u"Evalueer deze training"_s));
    // Once is enough.
    flow.desk->openEvaluation(id, EvaluationKind::After);
    dialog = flow.dialog<EvaluationDialog>();
    QVERIFY(dialog);
    flow.press(u"Sluit"_s);
}

void EvaluationFlowTest::aNoticeOpensTheQuestions()
{
    Evaluations flow;
    const SessionId id = flow.over(u"Met bericht"_s, {*flow.info.me.person});
    flow.settle();
    const Notice notice{.id = *NoticeId::from(1),
        .kind = NoticeKind::Evaluate,
        .at = SystemClock().now(),
        .isRead = true,
        .session = id,
        .title = u"Met bericht"_s,
        .when = flow.details(id).row.when,
        .place = {},
        .about = {},
        .substitute = {},
        .state = {},
        .answerBy = {},
        .reason = {},
        .before = {}};
    Q_EMIT flow.main->findChild<NoticesPanel *>()->opened(notice);
    auto *dialog = flow.dialog<EvaluationDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->about().session, id);
    QCOMPARE(dialog->about().kind, EvaluationKind::After);
    QTRY_COMPARE(dialog->about().title, u"Met bericht"_s);
    dialog->reject();
}

void EvaluationFlowTest::fiveAnswersAreShownAndShared()
{
    Evaluations flow;
    const QList<PersonId> people = flow.others(6);
    const SessionId id = flow.over(u"Vijf antwoorden"_s, people);
    flow.settle();
    flow.answerAs(id, people.first(4), 4, u"Kan dit ook thuis?"_s);
    flow.show(id);
    flow.press(u"Bekijk de evaluatie"_s);
    QTRY_VERIFY(flow.main->findChild<ResultsWindow *>());
    auto *results = flow.main->findChild<ResultsWindow *>();
    QTRY_VERIFY(
        says(results, u"4 van de 6 die gevraagd zijn, antwoordden (67%). 4 wachten tot er vijf zijn."_s));
    QVERIFY(says(results, u"Nog geen vijf antwoorden."_s));
    // One session needs no choice among others; they come with all sessions.
    auto *filter = results->findChild<ResultsFilterBar *>();
    const auto choices = filter->findChildren<QDateEdit *>();
    QVERIFY(choices.size() == 2 && !choices.first()->isVisible());
    auto *only = filter->findChild<QCheckBox *>();
    only->click();
    QTRY_VERIFY(choices.first()->isVisible() && choices.last()->isVisible());
    only->click();
    QTRY_VERIFY(!choices.first()->isVisible());
    QTRY_VERIFY(says(results, u"Nog geen vijf antwoorden."_s));
    QCOMPARE(results->findChildren<DistributionChart *>().size(), 0);
    // The fifth makes them count, and the window follows.
    flow.answerAs(id, people.mid(4, 1), 5, u"En op de telefoon?"_s);
    QTRY_VERIFY(!results->findChildren<DistributionChart *>().isEmpty());
    const auto counted = flow.workspace->evaluations().results({.session = id}).result();
    QVERIFY(counted.has_value());
    const auto charts = results->findChildren<DistributionChart *>();
    QCOMPARE(charts.first()->bars().size(), counted->questions.first().counts.size());
    for (int i = 0; i < int(charts.first()->bars().size()); ++i)
        QCOMPARE(charts.first()->bars().at(i).count, counted->questions.first().counts.at(i).count);
    // Shared, and not any more.
    const auto boxes = results->findChildren<QCheckBox *>();
    const auto box = [&](const QString &text) {
        const auto at =
            std::ranges::find_if(boxes, [&](const QCheckBox *one) { return one->text() == text; });
        return at == boxes.end() ? nullptr : *at;
    };
    QVERIFY(box(u"Deel de cijfers"_s)->isVisible() && !box(u"Deel de cijfers"_s)->isChecked());
    QVERIFY(!box(u"Deel ook de open antwoorden"_s)->isEnabled());
    box(u"Deel de cijfers"_s)->click();
    QTRY_VERIFY(flow.workspace->evaluations().results({.session = id}).result()->isShared);
    QTRY_VERIFY(box(u"Deel ook de open antwoorden"_s)->isEnabled());
    box(u"Deel ook de open antwoorden"_s)->click();
    QTRY_VERIFY(flow.workspace->evaluations().results({.session = id}).result()->textsShared);
    box(u"Deel de cijfers"_s)->click();
    QTRY_VERIFY(!flow.workspace->evaluations().results({.session = id}).result()->isShared);
    QCOMPARE(nameless(results), QStringList());
    results->close();
}

void EvaluationFlowTest::anAnswerBecomesAQuestion()
{
    Evaluations flow;
    const QList<PersonId> people = flow.others(5);
    const SessionId id = flow.over(u"Vragen over"_s, people);
    flow.settle();
    flow.answerAs(id, people, 4, u"Kan dit ook thuis?"_s);
    QSignalSpy threads(flow.desk, &EvaluationDesk::openThread);
    flow.desk->openResults(flow.details(id));
    auto *results = flow.main->findChild<ResultsWindow *>();
    QVERIFY(results);
    QTRY_VERIFY(results->page().view().answers().model().count() > 0);
    results->page().view().showAnswers();
    flow.press(u"Maak er een vraag van…"_s, results);
    auto *dialog = flow.dialog<MakeQuestionDialog>();
    QVERIFY(dialog);
    QVERIFY(says(dialog, u"Er staat geen naam bij"_s));
    flow.press(u"Zet het in de vraagbaak"_s);
    QTRY_VERIFY(!modal());
    flow.press(u"Bekijk de vraag"_s, results);
    QCOMPARE(threads.size(), 1);
    results->close();
}

void EvaluationFlowTest::aFormIsChanged()
{
    Evaluations flow;
    auto *page = flow.main->findChild<CoordinationPage *>();
    QVERIFY(page);
    flow.main->showTabOf(u"coordinatie"_s);
    page->showSection(CoordinationPage::Section::Forms);
    flow.press(u"Wijzig de vragen…"_s);
    auto *editor = flow.dialog<FormEditor>();
    QVERIFY(editor);
    const EvaluationForm before = editor->form();
    QVERIFY(!before.questions.isEmpty());
    editor->findChild<QListWidget *>()->setCurrentRow(int(before.questions.size()) - 1);
    flow.press(u"Voeg een vraag toe"_s);
    type(u"Zou je zelf iets willen geven?"_s);
    // Somebody else is first.
    EvaluationForm theirs = before;
    theirs.questions.first().text += u" (echt?)"_s;
    const auto other = flow.another();
    QVERIFY(other->open().result().has_value());
    QVERIFY(other->evaluations().save(theirs).result().has_value());
    flow.press(u"Sla op als nieuwe versie"_s);
    QTRY_VERIFY(modal() != editor && button(modal(), u"Sla de mijne op als volgende versie"_s));
    flow.press(u"Sla de mijne op als volgende versie"_s);
    QTRY_VERIFY(!modal());
    const auto forms = flow.workspace->evaluations().forms().result();
    const auto saved = std::ranges::find_if(*forms,
        [&](const EvaluationForm &form) { return form.kind == before.kind && form.format == before.format; });
    QVERIFY(saved != forms->end());
    QCOMPARE(saved->version, before.version + 2);
    QCOMPARE(saved->questions.last().text, u"Zou je zelf iets willen geven?"_s);
    QCOMPARE(saved->questions.first().text, before.questions.first().text);
    QVERIFY(!page->hasChanges());
    QCOMPARE(nameless(page), QStringList());
}

void EvaluationFlowTest::enterSendsNothing()
{
    Evaluations flow;
    constexpr int longAgo = -91 * 24 * 60;
    const SessionId id = soon(flow, u"Drie maanden geleden"_s, {}, longAgo);
    QVERIFY(
        flow.workspace->signup().walkIn(id, *flow.info.me.person, QUuid::createUuid()).result().has_value());
    flow.settle();
    flow.desk->openEvaluation(id, EvaluationKind::FollowUp);
    auto *dialog = flow.dialog<EvaluationDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->page().fields().isEmpty());
    QVERIFY(says(dialog, u"Je was hier drie maanden geleden bij."_s));
    // Nothing has to be answered here, so what Enter sends would be nothing, once and for all.
    key(Qt::Key_Return);
    QVERIFY(!says(dialog, u"Je hebt nog niets geantwoord."_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(says(dialog, u"Je hebt nog niets geantwoord."_s));
    flow.press(u"Verstuur mijn antwoorden"_s);
    QVERIFY(says(dialog, u"Je hebt nog niets geantwoord."_s));
    QVERIFY(dialog->page().fields().first()->isAncestorOf(dialog->focusWidget()));
    key(Qt::Key_Space);
    QVERIFY(!says(dialog, u"Je hebt nog niets geantwoord."_s));
    QVERIFY(dialog->page().isAnswered());
    key(Qt::Key_Return);
    QVERIFY(button(dialog, u"Verstuur mijn antwoorden"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(says(dialog, u"Bedankt!"_s));
    flow.press(u"Sluit"_s);
}

void EvaluationFlowTest::aSessionLeadsToItsQuestions()
{
    Evaluations flow;
    const SessionId id = soon(flow, u"Met vragen"_s, {}, 60);
    flow.show(id);
    flow.press(u"Stel een vraag"_s, flow.main->findChild<DetailsPanel *>());
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    QCOMPARE(form->draft().session, std::optional(id));
    QVERIFY(says(form, u"Over: Met vragen"_s));
    form->reject();
    QTRY_VERIFY(!modal());
    ThreadDraft draft{.uid = QUuid::createUuid().toString(),
        .kind = ThreadKind::Question,
        .title = u"Moet ik iets meenemen?"_s,
        .text = u"Een laptop?"_s,
        .topics = {},
        .asked = {}};
    draft.session = id;
    QVERIFY(flow.workspace->forum().open(draft).result().has_value());
    flow.show(id);
    flow.press(u"Vragen (1)"_s, flow.main->findChild<DetailsPanel *>());
    auto *forum = flow.main->findChild<ForumPage *>();
    QVERIFY(forum->isVisible());
    QTRY_COMPARE(forum->threads().list().model()->rowCount(), 1);
    // What is asked there is about the same session.
    flow.press(u"Stel een vraag"_s, forum);
    form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    QCOMPARE(form->draft().session, std::optional(id));
    QVERIFY(says(form, u"Over: Met vragen"_s));
}

QTEST_MAIN(EvaluationFlowTest)
#include "evaluation_flow_test.moc"
