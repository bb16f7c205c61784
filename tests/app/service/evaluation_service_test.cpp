#include "service/evaluation_service.h"

#include "base/account.h"
#include "service/notice_service.h"
#include "service/workspace.h"
#include "tests/app/db/evaluated.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int colleagues = 16;
constexpr int me = colleagues + 1;
constexpr int trainer = 9;

Answer answerTo(const EvaluationForm &form, const QString &key, const QStringList &values)
{
    for (const Question &question : form.questions) {
        if (question.key == key)
            return {*question.id, values};
    }
    qFatal("no question %s", qPrintable(key));
}

const QuestionResult *resultOf(const EvaluationResults &results, const QString &key)
{
    for (const QList<QuestionResult> *part : {&results.questions, &results.behaviour}) {
        for (const QuestionResult &result : *part) {
            if (result.question.key == key)
                return &result;
        }
    }
    return nullptr;
}

int shownOf(const EvaluationResults &results, const QString &key)
{
    const QuestionResult *result = resultOf(results, key);
    return result ? result->n : 0;
}

} // namespace

/// Evaluations as a window asks for them, on a workspace of colleagues, one of whom is the user.
class EvaluationServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fromAskingToAnswering();
    void whatCannotBeAnswered();
    void brokenAfterTakingPart();
    void arrivedAllTheSame();
    void resultsByFilter_data();
    void resultsByFilter();
    void resultsTellAll();
    void theFollowUpIsBehaviour();
    void whoSeesAndShares();
    void anAnswerBecomesAQuestion();
    void impressionsAreOfFiveOrMore();
    void aFormIsSavedAsANewVersion();
    void exportHoldsWhatIsShown();
    void dueWorkIsSettled();
    void noTreeOfFiltersTellsOfFewer();

private:
    EvaluationService &service() { return m_workspace->evaluations(); }
    [[nodiscard]] std::unique_ptr<Workspace> opened(const QString &url)
    {
        auto workspace =
            std::make_unique<Workspace>(*WorkspaceUrl::parse(url), WorkspaceOptions{.pollMs = 0});
        if (const auto info = workspace->open().result(); !info)
            qFatal("%s", qPrintable(tjc::test::told(info)));
        return workspace;
    }
    /// On a file the user himself with these roles; on a server the colleague.
    [[nodiscard]] std::unique_ptr<Workspace> openedAs(int person)
    {
        return opened(isPostgres() ? urlAs(m_url, QString::fromLatin1(m_is->login(person))) : m_url);
    }
    QString one(const QByteArray &sql, const db::Params &params = {})
    {
        return asked(*m_connection, sql, 1, params);
    }
    EvaluationResults results(const ResultsFilter &filter, Workspace *as = nullptr)
    {
        const auto found = (as ? as : m_workspace.get())->evaluations().results(filter).result();
        if (!found)
            qFatal("%s: %s", qPrintable(tjc::test::told(found)), qPrintable(found.error().detail));
        return *found;
    }
    /// On a file: the user coordinates, or is anybody.
    void beCoordinator(bool isOne)
    {
        if (isPostgres())
            return;
        m_is->must("DELETE FROM person_role WHERE person_id = $1", {me});
        if (isOne)
            m_is->must("INSERT INTO person_role (person_id, role) VALUES ($1, 'coordinator')", {me});
        m_workspace = opened(m_url);
    }
    QString breakTheBox(bool isBroken)
    {
        if (isPostgres())
            return run(
                *m_connection, isBroken ? "ALTER TABLE evaluation_box ADD CONSTRAINT broken CHECK (key = '')"
                                          " NOT VALID"
                                        : "ALTER TABLE evaluation_box DROP CONSTRAINT broken");
        return run(*m_connection, isBroken ? "CREATE TRIGGER broken BEFORE INSERT ON evaluation_box"
                                             " BEGIN SELECT RAISE(ABORT, 'tjc:conflict:broken'); END"
                                           : "DROP TRIGGER broken");
    }
    void makeSessions();

    QString m_url;
    QTemporaryDir m_folder;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Evaluated> m_is;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_workshop = 0; ///< six answers, by the trainer, in a theme week
    qint64 m_coffee = 0;   ///< five answers, of an organisation below another, a month before
    qint64 m_small = 0;    ///< four answers
};

void EvaluationServiceTest::initTestCase()
{
    m_url = freshWorkspaceUrl();
    m_connection = migrated(m_url);
    m_is = std::make_unique<Evaluated>(*m_connection, colleagues);
    const QString login = isPostgres() ? u"postgres"_s : accountName().toLower();
    m_is->must("INSERT INTO person (id, uid, name, login) VALUES ($1, 'me', 'Ik', $2)", {me, login});
    if (!isPostgres())
        m_is->must("INSERT INTO person_role (person_id, role) VALUES ($1, 'coordinator')", {me});
    makeSessions();
    m_workspace = opened(m_url);
}

void EvaluationServiceTest::cleanupTestCase()
{
    m_workspace.reset();
    m_is.reset();
}

void EvaluationServiceTest::makeSessions()
{
    m_is->must("INSERT INTO organisation (id, uid, name) VALUES (900, 'o1', 'Boven')");
    m_is->must("INSERT INTO organisation (id, uid, name, parent_id) VALUES (901, 'o2', 'Onder', 900)");
    m_is->must(
        "INSERT INTO theme_week (id, name, first_day, last_day) VALUES (900, 'Week', '2020-01-01', '2020-01-05')");
    m_is->must(
        "INSERT INTO training (id, title, format) VALUES (90, 'Koffie', 'open_coffee'), (91, 'Klein', 'course')");
    m_workshop = m_is->session(2 * dayMs);
    m_coffee = m_is->session(40 * dayMs, 90);
    m_small = m_is->session(2 * dayMs, 91);
    m_is->must("UPDATE session SET theme_week_id = 900, revision = revision + 1 WHERE id = $1", {m_workshop});
    m_is->must("UPDATE session SET organisation_id = 901, revision = revision + 1 WHERE id = $1", {m_coffee});
    m_is->must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)",
        {m_workshop, trainer});
    const auto evaluate = [&](qint64 session, int answers, int form) {
        QList<int> there;
        for (int person = 1; person <= answers + 1; ++person)
            there += person;
        m_is->attend(session, there);
        for (int person = 1; person <= answers; ++person)
            QCOMPARE(m_is->evaluate(session, person,
                         {{u"overall"_s, {QString::number(person % 5 + 1)}}, {u"recommend"_s, {u"yes"_s}},
                             {u"good"_s, {u"Goed %1"_s.arg(person)}},
                             {u"for_trainer"_s, {person < 3 ? u"no"_s : u"yes"_s}}},
                         "after", form),
                u"ok"_s);
    };
    evaluate(m_workshop, 6, 1);
    evaluate(m_coffee, 5, 2);
    evaluate(m_small, 4, 1);
    QCOMPARE(m_is->settleWork(), u"ok"_s);
}

void EvaluationServiceTest::fromAskingToAnswering()
{
    const qint64 id = m_is->session();
    m_is->must(
        "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)", {id, trainer});
    m_is->attend(id, {me, 1});
    const SessionId session = *SessionId::from(id);
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - 7'200'000});
    QVERIFY(*service().settleDue().result() > 0);
    const auto toDo = service().toDo().result();
    QCOMPARE(toDo->size(), 1);
    QCOMPARE(toDo->first().session, session);
    QCOMPARE(toDo->first().kind, EvaluationKind::After);
    QCOMPARE(toDo->first().title, u"Twitter"_s);
    QCOMPARE(toDo->first().trainers, u"Person 9"_s);
    const auto notices = m_workspace->notices().notices({}, 10, true).result();
    QVERIFY(std::ranges::any_of(
        notices->rows, [](const Notice &notice) { return notice.kind == NoticeKind::Evaluate; }));
    const auto form = service().form(session, EvaluationKind::After).result();
    QCOMPARE(form->questions.size(), 10);
    Ballot ballot{session, EvaluationKind::After, {answerTo(*form, u"overall"_s, {u"7"_s})}};
    QCOMPARE(tjc::test::told(service().answer(ballot).result()), u"invalid answer.value"_s);
    QCOMPARE(one("SELECT answered FROM evaluation WHERE session_id = $1", {id}), u"0"_s);
    ballot.answers = {answerTo(*form, u"overall"_s, {u"4"_s}), answerTo(*form, u"good"_s, {u" Alles "_s})};
    QCOMPARE(tjc::test::told(service().answer(ballot).result()), u"ok"_s);
    QCOMPARE(one("SELECT answered FROM evaluation WHERE session_id = $1", {id}), u"1"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_box WHERE session_id = $1", {id}), u"2"_s);
    QCOMPARE(service().toDo().result()->size(), 0);
    QCOMPARE(tjc::test::told(service().answer(ballot).result()), u"conflict evaluation.answered"_s);
    QCOMPARE(tjc::test::told(service().form(session, EvaluationKind::After).result()),
        u"conflict evaluation.answered"_s);
    // Answered, it is read too.
    QCOMPARE(one("SELECT count(*) FROM notice WHERE session_id = $1 AND person_id = $2 AND read_at IS NULL",
                 {id, me}),
        u"0"_s);
}

void EvaluationServiceTest::whatCannotBeAnswered()
{
    const qint64 coming = m_is->session(-3'600'000);
    m_is->attend(coming, {me});
    const auto form = [&](qint64 session, EvaluationKind kind) {
        return tjc::test::told(service().form(*SessionId::from(session), kind).result());
    };
    QCOMPARE(form(coming, EvaluationKind::After), u"conflict session.not_over"_s);
    QCOMPARE(form(99'999, EvaluationKind::After), u"not_found session"_s);
    QCOMPARE(form(m_workshop, EvaluationKind::After), u"denied evaluation.not_there"_s);
    const qint64 over = m_is->session();
    m_is->attend(over, {me});
    QCOMPARE(form(over, EvaluationKind::FollowUp), u"conflict evaluation.too_early"_s);
    QCOMPARE(
        tjc::test::told(service().answer({*SessionId::from(m_workshop), EvaluationKind::After, {}}).result()),
        u"denied evaluation.not_there"_s);
}

void EvaluationServiceTest::brokenAfterTakingPart()
{
    const qint64 id = m_is->session();
    m_is->attend(id, {me});
    const SessionId session = *SessionId::from(id);
    const auto form = service().form(session, EvaluationKind::After).result();
    const Ballot ballot{session, EvaluationKind::After, {answerTo(*form, u"overall"_s, {u"4"_s})}};
    QCOMPARE(breakTheBox(true), u"ok"_s);
    QVERIFY(!service().answer(ballot).result());
    QCOMPARE(breakTheBox(false), u"ok"_s);
    QCOMPARE(one("SELECT answered FROM evaluation WHERE session_id = $1", {id}), u"1"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_box WHERE session_id = $1", {id}), u"0"_s);
    // Another window does not know the ticket.
    const auto other = opened(m_url);
    QCOMPARE(
        tjc::test::told(other->evaluations().answer(ballot).result()), u"conflict evaluation.answered"_s);
    QCOMPARE(tjc::test::told(service().form(session, EvaluationKind::After).result()), u"ok"_s);
    QCOMPARE(tjc::test::told(service().answer(ballot).result()), u"ok"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_box WHERE session_id = $1", {id}), u"1"_s);
    QCOMPARE(tjc::test::told(service().answer(ballot).result()), u"conflict evaluation.answered"_s);
}

void EvaluationServiceTest::arrivedAllTheSame()
{
    const qint64 id = m_is->session();
    m_is->attend(id, {me});
    const SessionId session = *SessionId::from(id);
    const auto form = service().form(session, EvaluationKind::After).result();
    const Ballot ballot{session, EvaluationKind::After, {answerTo(*form, u"overall"_s, {u"4"_s})}};
    QCOMPARE(breakTheBox(true), u"ok"_s);
    QVERIFY(!service().answer(ballot).result());
    QCOMPARE(breakTheBox(false), u"ok"_s);
    // As if only the answer of the server had been lost.
    const QString ticket = one("SELECT ticket FROM evaluation_ticket WHERE session_id = $1", {id});
    QCOMPARE(m_is->cast(ticket, m_is->answers({{u"overall"_s, {u"4"_s}}})), u"ok"_s);
    QCOMPARE(tjc::test::told(service().answer(ballot).result()), u"ok"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_box WHERE session_id = $1", {id}), u"1"_s);
}

void EvaluationServiceTest::resultsByFilter_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("shown");
    QTest::newRow("all") << QString() << 15 << 10;
    QTest::newRow("one session") << u"session"_s << 6 << 5;
    QTest::newRow("a small session") << u"small"_s << 4 << 0;
    QTest::newRow("a training") << u"training"_s << 5 << 5;
    QTest::newRow("a trainer") << u"trainer"_s << 6 << 5;
    QTest::newRow("a format") << u"format"_s << 5 << 5;
    QTest::newRow("an organisation above") << u"organisation"_s << 5 << 5;
    QTest::newRow("a theme week") << u"week"_s << 6 << 5;
    QTest::newRow("from a day") << u"from"_s << 10 << 5;
    QTest::newRow("until a day") << u"to"_s << 5 << 5;
    QTest::newRow("two that contradict") << u"none"_s << 0 << 0;
}

void EvaluationServiceTest::resultsByFilter()
{
    QFETCH(QString, by);
    QFETCH(int, answers);
    QFETCH(int, shown);
    ResultsFilter filter;
    const Day lately = *Day::from(QDate::currentDate().addDays(-10));
    if (by == u"session"_s)
        filter.session = SessionId::from(m_workshop);
    else if (by == u"small"_s)
        filter.session = SessionId::from(m_small);
    else if (by == u"training"_s)
        filter.training = TrainingId::from(90);
    else if (by == u"trainer"_s)
        filter.trainer = PersonId::from(trainer);
    else if (by == u"format"_s)
        filter.format = Format::OpenCoffee;
    else if (by == u"organisation"_s)
        filter.organisation = OrganisationId::from(900);
    else if (by == u"week"_s)
        filter.themeWeek = ThemeWeekId::from(900);
    else if (by == u"from"_s)
        filter.from = lately;
    else if (by == u"to"_s)
        filter.to = lately;
    else if (by == u"none"_s) {
        filter.session = SessionId::from(m_workshop);
        filter.format = Format::OpenCoffee;
    }
    // What other tests added is of one training, before and after: only of the three sessions.
    EvaluationResults found = results(filter);
    if (by.isEmpty() || by == u"from"_s || by == u"trainer"_s) {
        QVERIFY(found.answered >= answers);
        QCOMPARE(found.answered - found.waiting, shown);
    } else {
        QCOMPARE(found.answered, answers);
        QCOMPARE(found.waiting, answers - shown);
    }
    int overall = 0;
    for (const QuestionResult &result : std::as_const(found.questions)) {
        QVERIFY(result.n >= fewestAnswers);
        overall += result.question.use == QuestionUse::Overall ? result.n : 0;
    }
    QCOMPARE(overall, shown);
    int months = 0;
    for (const ResultsMonth &month : std::as_const(found.months)) {
        QVERIFY(month.n >= fewestAnswers);
        months += month.n;
    }
    // Two wordings of it stand apart; months hold those with the scale of the newest, which is the same here.
    QCOMPARE(months, shown);
    QCOMPARE(found.texts.size(), shown);
    // Each stands under a question of the results, those of an older form under the same as long as it reads the same.
    QSet<QString> wordings;
    for (const QuestionResult &result : std::as_const(found.questions)) {
        if (result.question.kind == QuestionKind::Text)
            wordings += result.question.text;
    }
    for (const OpenAnswer &text : std::as_const(found.texts))
        QVERIFY2(wordings.contains(text.question), qPrintable(text.question));
}

void EvaluationServiceTest::resultsTellAll()
{
    ResultsFilter filter;
    filter.session = SessionId::from(m_coffee);
    const EvaluationResults found = results(filter);
    QCOMPARE(found.sessions, 1);
    QCOMPARE(found.invited, 6);
    QVERIFY(found.mayShare && !found.isShared && !found.textsShared);
    const QuestionResult *overall = resultOf(found, u"overall"_s);
    QVERIFY(overall);
    // 2, 3, 4, 5 and 1.
    QCOMPARE(overall->n, 5);
    QCOMPARE(overall->counts.size(), 5);
    for (const AnswerCount &count : overall->counts)
        QCOMPARE(count.count, 1);
    QCOMPARE(*overall->mean, 3.0);
    QVERIFY(std::abs(*overall->deviation - std::sqrt(2.0)) < 1e-9);
    const QuestionResult *recommend = resultOf(found, u"recommend"_s);
    QCOMPARE(recommend->counts.at(0).value, u"yes"_s);
    QCOMPARE(recommend->counts.at(0).count, 5);
    QCOMPARE(recommend->counts.at(1).count, 0);
    QVERIFY(!recommend->mean);
    QVERIFY(!resultOf(found, u"better"_s));
    QStringList texts;
    for (const OpenAnswer &text : found.texts) {
        QCOMPARE(text.title, u"Koffie"_s);
        texts += text.text;
    }
    texts.sort();
    QCOMPARE(texts, (QStringList{u"Goed 1"_s, u"Goed 2"_s, u"Goed 3"_s, u"Goed 4"_s, u"Goed 5"_s}));
    QCOMPARE(found.months.size(), 1);
    QCOMPARE(found.months.first().mean, 3.0);
    QCOMPARE(found.months.first().first.date().day(), 1);
}

void EvaluationServiceTest::theFollowUpIsBehaviour()
{
    const qint64 id = m_is->session(95 * dayMs);
    m_is->attend(id, {1, 2, 3, 4, 5});
    for (int person = 1; person <= 5; ++person)
        QCOMPARE(
            m_is->evaluate(id, person,
                {{u"used"_s, {u"1"_s}}, {u"hindered"_s, {u"0"_s, u"3"_s}}, {u"question"_s, {u"Hoe dan?"_s}}},
                "follow_up", 8),
            u"ok"_s);
    ResultsFilter filter;
    filter.session = SessionId::from(id);
    const EvaluationResults found = results(filter);
    QVERIFY(found.questions.isEmpty());
    QCOMPARE(found.followAnswered, 5);
    QCOMPARE(found.followWaiting, 0);
    QCOMPARE(found.answered, 0);
    const QuestionResult *hindered = resultOf(found, u"hindered"_s);
    QCOMPARE(hindered->n, 5);
    QCOMPARE(hindered->counts.at(0).count, 5);
    QCOMPARE(hindered->counts.at(0).label, u"Geen tijd"_s);
    QCOMPARE(hindered->counts.at(1).count, 0);
    QCOMPARE(hindered->counts.at(3).count, 5);
    QVERIFY(std::ranges::all_of(found.texts, &OpenAnswer::isForForum));
    QCOMPARE(found.texts.size(), 5);
}

void EvaluationServiceTest::whoSeesAndShares()
{
    beCoordinator(false);
    ResultsFilter filter;
    filter.session = SessionId::from(m_workshop);
    // Anybody: on a server another login, on a file the user without a role.
    const auto anybody = openedAs(14);
    QCOMPARE(results(filter, anybody.get()).answered, 0);
    QVERIFY(results(filter, anybody.get()).questions.isEmpty());
    QVERIFY(!results(filter, anybody.get()).mayShare);
    QCOMPARE(tjc::test::told(anybody->evaluations().share(*filter.session, true, true).result()),
        u"denied evaluation.share"_s);
    // Its trainer sees what is meant for him, too.
    if (!isPostgres())
        m_is->must("UPDATE session_trainer SET person_id = $1 WHERE session_id = $2", {me, m_workshop});
    const auto giver = openedAs(trainer);
    QCOMPARE(shownOf(results(filter, giver.get()), u"good"_s), 5);
    QCOMPARE(results(filter, giver.get()).texts.size(), 3);
    QVERIFY(results(filter, giver.get()).mayShare);
    QCOMPARE(tjc::test::told(giver->evaluations().share(*filter.session, true, false).result()), u"ok"_s);
    if (!isPostgres())
        m_is->must("UPDATE session_trainer SET person_id = $1 WHERE session_id = $2", {trainer, m_workshop});
    QCOMPARE(shownOf(results(filter, anybody.get()), u"overall"_s), 5);
    QVERIFY(results(filter, anybody.get()).isShared);
    QCOMPARE(results(filter, anybody.get()).texts.size(), 0);
    beCoordinator(true);
    QCOMPARE(results(filter).texts.size(), 5);
    QCOMPARE(tjc::test::told(service().share(*filter.session, true, true).result()), u"ok"_s);
    const auto again = openedAs(14);
    QCOMPARE(results(filter, again.get()).texts.size(), isPostgres() ? 3 : 5);
    QCOMPARE(tjc::test::told(service().share(*filter.session, false, true).result()), u"ok"_s);
    QVERIFY(!results(filter).isShared && !results(filter).textsShared);
    QCOMPARE(
        tjc::test::told(service().share(*SessionId::from(m_is->session(-3'600'000)), true, true).result()),
        u"not_found evaluation"_s);
}

void EvaluationServiceTest::anAnswerBecomesAQuestion()
{
    ResultsFilter filter;
    filter.session = SessionId::from(m_coffee);
    const OpenAnswer answer = results(filter).texts.first();
    QVERIFY(!answer.thread);
    const auto first = service().ask(answer.key, u" Hoe? "_s, {}).result();
    QCOMPARE(tjc::test::told(first), u"ok"_s);
    QCOMPARE(*service().ask(answer.key, u"Nog eens?"_s, {}).result(), *first);
    QCOMPARE(asked(*m_connection,
                 "SELECT h.title, p.text, coalesce(CAST(h.created_by AS text), '-') FROM thread h"
                 " JOIN post p ON p.thread_id = h.id WHERE h.id = $1",
                 3, {first->value()}),
        u"Hoe?|"_s + answer.text + u"|-"_s);
    const EvaluationResults after = results(filter);
    const auto asked =
        std::ranges::find_if(after.texts, [&](const OpenAnswer &text) { return text.key == answer.key; });
    QCOMPARE(asked->thread, *first);
    QCOMPARE(tjc::test::told(service().ask(u"no such key"_s, u"Hoe?"_s, {}).result()),
        u"denied evaluation.text"_s);
    const OpenAnswer other =
        *std::ranges::find_if(after.texts, [](const OpenAnswer &text) { return !text.thread; });
    QCOMPARE(tjc::test::told(service().ask(other.key, u" "_s, {}).result()), u"invalid thread.title.empty"_s);
    beCoordinator(false);
    const auto anybody = openedAs(14);
    QCOMPARE(tjc::test::told(anybody->evaluations().ask(other.key, u"Hoe?"_s, {}).result()),
        u"denied evaluation.text"_s);
    beCoordinator(true);
}

void EvaluationServiceTest::impressionsAreOfFiveOrMore()
{
    const auto coffee = service().impression(*TrainingId::from(90)).result();
    QVERIFY(coffee && *coffee);
    QCOMPARE((*coffee)->n, 5);
    QCOMPARE((*coffee)->mean, 3.0);
    QCOMPARE((*coffee)->high, 5);
    QVERIFY(!(*coffee)->question.isEmpty());
    const auto small = service().impression(*TrainingId::from(91)).result();
    QVERIFY(small && !*small);
    const auto giver = service().impression(*PersonId::from(trainer)).result();
    QVERIFY(giver && *giver);
    QCOMPARE((*giver)->n, 5);
    // Who does not show what he gave, does not show colleagues how it went either.
    const auto shows = [&](bool shown) {
        m_is->must(
            "UPDATE person SET shows_history = $1, revision = revision + 1 WHERE id = $2", {shown, trainer});
    };
    const auto seenBy = [&](Workspace &workspace) {
        const auto seen = workspace.evaluations().impression(*PersonId::from(trainer)).result();
        return seen && *seen;
    };
    QVERIFY(service().share(*SessionId::from(m_workshop), true, false).result().has_value());
    beCoordinator(false);
    const auto anybody = openedAs(14);
    QVERIFY(seenBy(*anybody));
    shows(false);
    QVERIFY(!seenBy(*anybody));
    beCoordinator(true);
    QVERIFY(seenBy(*m_workspace));
    shows(true);
}

void EvaluationServiceTest::aFormIsSavedAsANewVersion()
{
    const auto forms = service().forms().result();
    QCOMPARE(forms->size(), 8);
    QVERIFY(!forms->first().format);
    EvaluationForm game =
        *std::ranges::find_if(*forms, [](const EvaluationForm &f) { return f.format == Format::Game; });
    game.questions[0].text = u"Was het leuk?"_s;
    QCOMPARE(tjc::test::told(service().save(game).result()), u"ok"_s);
    // Who began with the one of before sees the other first.
    QCOMPARE(tjc::test::told(service().save(game).result()), u"conflict form.version"_s);
    const auto after = service().forms().result();
    const EvaluationForm newest =
        *std::ranges::find_if(*after, [](const EvaluationForm &f) { return f.format == Format::Game; });
    QCOMPARE(newest.version, 2);
    QCOMPARE(newest.questions.first().text, u"Was het leuk?"_s);
    QCOMPARE(newest.questions.first().key, game.questions.first().key);
    // A format gets a form of its own.
    EvaluationForm own = newest;
    own.id.reset();
    own.format = Format::DeskVisit;
    own.version = 1;
    own.questions[0].options = {};
    QCOMPARE(tjc::test::told(service().save(own).result()), u"ok"_s);
    own.questions.clear();
    QCOMPARE(tjc::test::told(service().save(own).result()), u"invalid form.empty"_s);
    beCoordinator(false);
    const auto anybody = openedAs(14);
    QCOMPARE(tjc::test::told(anybody->evaluations().save(newest).result()), u"denied role.coordinator"_s);
    beCoordinator(true);
}

void EvaluationServiceTest::exportHoldsWhatIsShown()
{
    ResultsFilter filter;
    filter.session = SessionId::from(m_coffee);
    const QString path = m_folder.filePath(u"results.csv"_s);
    // Five steps, yes and no twice, and the texts.
    QCOMPARE(*service().exportResults(filter, path, ExportKind::CsvRfc4180).result(), 10);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines.at(1), u"Al met al was dit een goede bijeenkomst.,1,Scale,1,1,5,3.00,83 %"_s);
    QCOMPARE(tjc::test::told(service().exportResults(filter, path, ExportKind::Ics).result()),
        u"invalid export.kind"_s);
}

void EvaluationServiceTest::dueWorkIsSettled()
{
    while (*service().settleDue().result() > 0) {
    }
    const qint64 id = m_is->session(1'000);
    m_is->attend(id, {1, 2});
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - 60'000});
    QVERIFY(*service().settleDue().result() > 0);
    QCOMPARE(*service().settleDue().result(), 0);
    QCOMPARE(one("SELECT count(*) FROM notice WHERE session_id = $1 AND kind = 'evaluate'", {id}), u"2"_s);
    QCOMPARE(one("SELECT count(*) FROM thread WHERE session_id = $1 AND is_together", {id}), u"1"_s);
    // Anybody's program may be the one that does it.
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - 60'000});
    const auto anybody = openedAs(14);
    QVERIFY(*anybody->evaluations().settleDue().result() > 0);
    QCOMPARE(one("SELECT count(*) FROM notice WHERE session_id = $1 AND kind = 'evaluate'", {id}), u"2"_s);
}

/// Two hundred sessions of up to fourteen answers; what any filters, and any differences of their sessions, come to is
/// nothing or five and more.
void EvaluationServiceTest::noTreeOfFiltersTellsOfFewer()
{
    QRandomGenerator random(5);
    QVERIFY(m_connection->beginWrite().has_value());
    m_is->must(
        "INSERT INTO training (id, title, format) VALUES (200, 'A', 'workshop'), (201, 'B', 'network_meeting'),"
        " (202, 'C', 'course'), (203, 'D', 'user_group')");
    m_is->must("INSERT INTO evaluation_form (id, kind, survey, version) VALUES (500, 'after', 'Elders', 1)");
    m_is->must("INSERT INTO evaluation_question (form_id, position, key, kind, use, text)"
               " VALUES (500, 0, 'elders', 'scale', 'overall', 'x'), (500, 1, 'text', 'text', '', 'y')");
    QList<qint64> all;
    for (int i = 0; i < 200; ++i) {
        const qint64 id = m_is->session(random.bounded(1, 300) * dayMs, 200 + random.bounded(4));
        m_is->must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)",
            {id, 1 + random.bounded(8)});
        if (random.bounded(2) == 0)
            m_is->must("UPDATE session SET organisation_id = $1, revision = revision + 1 WHERE id = $2",
                {900 + random.bounded(2), id});
        const int ballots = random.bounded(15);
        for (int ballot = 0; ballot < ballots; ++ballot) {
            QList<std::pair<QString, QStringList>> given{
                {u"elders"_s, {QString::number(random.bounded(1, 6))}}};
            if (random.bounded(2) == 0)
                given += {u"text"_s, {u"x"_s}};
            m_is->must("INSERT INTO evaluation_import (session_id, kind, form_id, answers)"
                       " VALUES ($1, 'after', 500, $2)",
                {id, m_is->answers(given, 500)});
            if (random.bounded(3) == 0)
                m_is->must("INSERT INTO evaluation_release (session_id, kind) VALUES ($1, 'after')", {id});
        }
        if (ballots > 0)
            m_is->must("INSERT INTO evaluation_release (session_id, kind) VALUES ($1, 'after')", {id});
        all += id;
    }
    QVERIFY(m_connection->commit().has_value());
    QHash<qint64, std::pair<int, int>> atoms;
    for (const qint64 id : std::as_const(all)) {
        ResultsFilter filter;
        filter.session = SessionId::from(id);
        const EvaluationResults found = results(filter);
        atoms.insert(id, {shownOf(found, u"elders"_s), shownOf(found, u"text"_s)});
    }
    const auto sessionsOf = [&](const ResultsFilter &filter) {
        QByteArray sql =
            "SELECT s.id FROM session s JOIN training t ON t.id = s.training_id WHERE s.training_id >= 200";
        if (filter.training)
            sql += " AND t.id = " + QByteArray::number(filter.training->value());
        if (filter.format)
            sql += " AND t.format = '" + QString(code(*filter.format)).toLatin1() + "'";
        if (filter.trainer)
            sql += " AND s.id IN (SELECT session_id FROM session_trainer WHERE person_id = "
                   + QByteArray::number(filter.trainer->value()) + ")";
        if (filter.organisation)
            sql += filter.organisation->value() == 900 ? " AND s.organisation_id IN (900, 901)"
                                                       : " AND s.organisation_id = 901";
        QSet<qint64> ids;
        for (const QString &id : one(sql).split(u'\n', Qt::SkipEmptyParts))
            ids.insert(id.toLongLong());
        return ids;
    };
    const auto sum = [&](const QSet<qint64> &ids) {
        std::pair total{0, 0};
        for (const qint64 id : ids) {
            const auto atom = atoms.value(id);
            total.first += atom.first;
            total.second += atom.second;
        }
        return total;
    };
    const auto isFine = [](int count) { return count == 0 || count >= fewestAnswers; };
    int told = 0;
    for (int round = 0; round < 1'000; ++round) {
        QSet<qint64> tree;
        std::pair previous{0, 0};
        for (int leaf = 0; leaf < 3; ++leaf) {
            ResultsFilter filter;
            if (random.bounded(2) == 0)
                filter.training = TrainingId::from(200 + random.bounded(4));
            if (random.bounded(3) == 0)
                filter.trainer = PersonId::from(1 + random.bounded(8));
            if (random.bounded(3) == 0)
                filter.organisation = OrganisationId::from(900 + random.bounded(2));
            if (random.bounded(4) == 0)
                filter.format = random.bounded(2) == 0 ? Format::Workshop : Format::Course;
            const QSet<qint64> ids = sessionsOf(filter);
            // A tenth is asked of the program: what it says of a filter is the sum of its sessions, nothing else.
            if (leaf == 0 && round % 10 == 0) {
                const EvaluationResults found = results(filter);
                const auto expected = sum(ids);
                QCOMPARE(shownOf(found, u"elders"_s), expected.first);
                QCOMPARE(shownOf(found, u"text"_s), expected.second);
            }
            switch (random.bounded(3)) {
            case 0:
                tree |= ids;
                break;
            case 1:
                tree -= ids;
                break;
            default:
                tree = (tree - ids) | (ids - tree);
            }
            const auto now = sum(tree);
            QVERIFY(isFine(now.first) && isFine(now.second));
            previous = now;
        }
        told += previous.first > 0;
    }
    QVERIFY(told > 100);
}

QTEST_GUILESS_MAIN(EvaluationServiceTest)
#include "evaluation_service_test.moc"
