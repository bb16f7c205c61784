#include "tests/app/db/evaluated.h"

#include <QTest>

#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the schema itself promises of evaluations: the same on both engines, in the same words.
class EvaluationRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_is.reset(); }
    void onceAParticipant();
    void repeatingIsHarmless();
    void whoMayNot_data();
    void whoMayNot();
    void followUpComesLater();
    void whoWasMarkedLater();
    void noCastWithoutATicket();
    void wrongAnswersAreRefused_data();
    void wrongAnswersAreRefused();
    void countsFromFiveOn();
    void everyKindIsCounted();
    void aLotIsNeverSmall();
    void importedBallotsAreCountedAtTheEnd();
    void formsNeverChange();
    void allOfASessionAreAskedTheSame();
    void timesTellNothing();
    void theLogNamesNoSession();
    void erasingKeepsTheCounts();
    void dueWorkIsDoneOnce();
    void togetherOpensOnce();
    void unansweredIsOfferedOnce();
    void twoClientsAtOnce();
    void rolesReadNothing_data();
    void rolesReadNothing();
    void whoSeesResults();
    void anAnswerIsAskedOnce();

private:
    QString one(const QByteArray &sql, const db::Params &params = {})
    {
        return asked(*m_connection, sql, 1, params);
    }
    QString counts(qint64 session, const char *kind = "after")
    {
        return asked(*m_connection,
            "SELECT invited, answered FROM evaluation WHERE session_id = $1 AND kind = $2", 2,
            {session, QByteArray(kind)});
    }
    QString tally(qint64 session, const QString &key, int form = 1)
    {
        return asked(*m_connection,
            "SELECT value, n FROM evaluation_tally WHERE session_id = $1 AND question_id = $2 ORDER BY value",
            2, {session, m_is->question(key, form)})
            .replace(u'\n', u' ');
    }
    QString waiting(qint64 session)
    {
        return one("SELECT count(*) FROM evaluation_box WHERE session_id = $1", {session});
    }
    /// Of whoever is asked, by person.
    QString told(qint64 session, const char *kind = "evaluate")
    {
        return one("SELECT person_id FROM notice WHERE session_id = $1 AND kind = $2 ORDER BY person_id",
            {session, QByteArray(kind)})
            .replace(u'\n', u' ');
    }

    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Evaluated> m_is;
};

void EvaluationRulesTest::initTestCase()
{
    m_url = freshWorkspaceUrl();
    m_connection = migrated(m_url);
    m_is = std::make_unique<Evaluated>(*m_connection, 16);
}

void EvaluationRulesTest::onceAParticipant()
{
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 2, 3});
    QCOMPARE(m_is->evaluate(session, 1, {{u"overall"_s, {u"4"_s}}}), u"ok"_s);
    QCOMPARE(m_is->evaluate(session, 1, {{u"overall"_s, {u"5"_s}}}), u"conflict evaluation.answered"_s);
    QCOMPARE(counts(session), u"1|1"_s);
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    QCOMPARE(counts(session), u"3|1"_s);
    QCOMPARE(waiting(session), u"1"_s);
}

void EvaluationRulesTest::repeatingIsHarmless()
{
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 2});
    const QString ticket = Evaluated::ticket();
    QCOMPARE(m_is->part(session, 1, ticket), u"ok"_s);
    QCOMPARE(m_is->part(session, 1, ticket), u"ok"_s);
    QCOMPARE(counts(session).section(u'|', 1), u"1"_s);
    // Whose ticket it is, nobody knows; it is no second part of another all the same.
    QCOMPARE(m_is->part(session, 2, ticket), u"invalid evaluation.ticket"_s);
    const QByteArray answers = m_is->answers({{u"overall"_s, {u"4"_s}}});
    QCOMPARE(m_is->cast(ticket, answers), u"ok"_s);
    QCOMPARE(m_is->cast(ticket, answers), u"not_found evaluation.ticket"_s);
    QCOMPARE(waiting(session), u"1"_s);
    QCOMPARE(m_is->part(session, 1, ticket), u"conflict evaluation.answered"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_ticket WHERE session_id = $1", {session}), u"0"_s);
}

void EvaluationRulesTest::whoMayNot_data()
{
    QTest::addColumn<qint64>("endedAgo");
    QTest::addColumn<int>("person");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("outcome");
    const qint64 hour = 3'600'000;
    QTest::newRow("was there") << hour << 1 << QByteArray() << u"ok"_s;
    QTest::newRow("was there in part")
        << hour << 1 << QByteArray("UPDATE enrolment SET attendance = 'partial'") << u"ok"_s;
    QTest::newRow("did not come") << hour << 1 << QByteArray("UPDATE enrolment SET attendance = 'no_show'")
                                  << u"denied evaluation.not_there"_s;
    QTest::newRow("nobody was marked")
        << hour << 1 << QByteArray("UPDATE enrolment SET attendance = NULL") << u"ok"_s;
    QTest::newRow("never signed up") << hour << 9 << QByteArray() << u"denied evaluation.not_there"_s;
    QTest::newRow("the trainer") << hour << 1 << QByteArray("trainer") << u"denied evaluation.not_there"_s;
    QTest::newRow("not over") << -hour << 1 << QByteArray() << u"conflict session.not_over"_s;
}

void EvaluationRulesTest::whoMayNot()
{
    QFETCH(qint64, endedAgo);
    QFETCH(int, person);
    QFETCH(QByteArray, before);
    QFETCH(QString, outcome);
    const qint64 session = m_is->session(endedAgo);
    m_is->attend(session, {1});
    if (before.startsWith("UPDATE"))
        m_is->must(before + " WHERE session_id = $1", {session});
    else if (!before.isEmpty())
        m_is->must(
            "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 1, 0)", {session});
    QCOMPARE(m_is->part(session, person, Evaluated::ticket()), outcome);
    QCOMPARE(m_is->part(99'999, person, Evaluated::ticket()), u"not_found session"_s);
}

void EvaluationRulesTest::followUpComesLater()
{
    const qint64 early = m_is->session(89 * dayMs);
    const qint64 late = m_is->session(91 * dayMs);
    m_is->attend(early, {1});
    m_is->attend(late, {1});
    QCOMPARE(m_is->part(early, 1, Evaluated::ticket(), "follow_up"), u"conflict evaluation.too_early"_s);
    QCOMPARE(m_is->part(late, 1, Evaluated::ticket(), "follow_up"), u"ok"_s);
    QCOMPARE(m_is->part(late, 2, Evaluated::ticket(), "follow_up"), u"denied evaluation.not_there"_s);
}

void EvaluationRulesTest::whoWasMarkedLater()
{
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 2, 3});
    m_is->must("UPDATE enrolment SET attendance = NULL WHERE session_id = $1", {session});
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    QCOMPARE(told(session), u"1 2 3"_s);
    QCOMPARE(counts(session), u"3|0"_s);
    // Who was asked may answer until he is marked as not there.
    m_is->must(
        "UPDATE enrolment SET attendance = 'no_show' WHERE session_id = $1 AND person_id = 3", {session});
    QCOMPARE(counts(session), u"2|0"_s);
    QCOMPARE(m_is->part(session, 2, Evaluated::ticket()), u"ok"_s);
    QCOMPARE(m_is->part(session, 3, Evaluated::ticket()), u"denied evaluation.not_there"_s);
    QCOMPARE(one("SELECT count(*) FROM notice WHERE session_id = $1 AND person_id = 3 AND read_at IS NULL",
                 {session}),
        u"0"_s);
    // Who had answered stays counted.
    m_is->must(
        "UPDATE enrolment SET attendance = 'no_show' WHERE session_id = $1 AND person_id = 2", {session});
    QCOMPARE(counts(session), u"2|1"_s);
    // Who comes in by the back door is asked then, once.
    m_is->attend(session, {4});
    m_is->must(
        "UPDATE enrolment SET attendance = 'attended' WHERE session_id = $1 AND person_id = 3", {session});
    QCOMPARE(counts(session), u"4|1"_s);
    QCOMPARE(told(session), u"1 2 3 4"_s);
    // Long after, nobody is.
    const qint64 old = m_is->session(70 * dayMs);
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs()});
    m_is->attend(old, {4});
    QCOMPARE(counts(old), QString());
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - 400 * dayMs});
}

void EvaluationRulesTest::noCastWithoutATicket()
{
    QCOMPARE(m_is->cast(Evaluated::ticket(), "{}"), u"not_found evaluation.ticket"_s);
}

void EvaluationRulesTest::wrongAnswersAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("form");
    QTest::newRow("scale, too low") << u"overall"_s << QStringList{u"0"_s} << 1;
    QTest::newRow("scale, too high") << u"overall"_s << QStringList{u"6"_s} << 1;
    QTest::newRow("scale, no number") << u"overall"_s << QStringList{u"4x"_s} << 1;
    QTest::newRow("scale, written otherwise") << u"overall"_s << QStringList{u"04"_s} << 1;
    QTest::newRow("scale, two") << u"overall"_s << QStringList{u"4"_s, u"5"_s} << 1;
    QTest::newRow("nothing") << u"overall"_s << QStringList{} << 1;
    QTest::newRow("neither yes nor no") << u"recommend"_s << QStringList{u"maybe"_s} << 1;
    QTest::newRow("an empty text") << u"good"_s << QStringList{u""_s} << 1;
    QTest::newRow("too long a text") << u"good"_s << QStringList{QString(4'001, u'x')} << 1;
    QTest::newRow("another form") << u"overall"_s << QStringList{u"4"_s} << 2;
    QTest::newRow("no such question") << u"none"_s << QStringList{u"4"_s} << 1;
}

void EvaluationRulesTest::wrongAnswersAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    QFETCH(int, form);
    const qint64 session = m_is->session();
    m_is->attend(session, {1});
    const QString ticket = Evaluated::ticket();
    QCOMPARE(m_is->part(session, 1, ticket), u"ok"_s);
    QCOMPARE(m_is->cast(ticket, m_is->answers({{key, values}}, form)), u"invalid answer.value"_s);
    // Nothing of it stays, and the ticket is still good.
    QCOMPARE(waiting(session), u"0"_s);
    QCOMPARE(m_is->cast(ticket, m_is->answers({{u"overall"_s, {u"4"_s}}})), u"ok"_s);
}

void EvaluationRulesTest::countsFromFiveOn()
{
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 2, 3, 4, 5, 6});
    for (int person = 1; person <= 4; ++person)
        QCOMPARE(m_is->evaluate(session, person,
                     {{u"overall"_s, {QString::number(person)}}, {u"good"_s, {u"tekst %1"_s.arg(person)}},
                         {u"for_trainer"_s, {person == 1 ? u"no"_s : u"yes"_s}}}),
            u"ok"_s);
    QCOMPARE(tally(session, u"overall"_s), QString());
    QCOMPARE(one("SELECT count(*) FROM evaluation_text WHERE session_id = $1", {session}), u"0"_s);
    QCOMPARE(waiting(session), u"12"_s);
    // The fifth answers one question only: that one is counted.
    QCOMPARE(m_is->evaluate(session, 5, {{u"overall"_s, {u"4"_s}}}), u"ok"_s);
    QCOMPARE(tally(session, u"overall"_s), u"|5 1|1 2|1 3|1 4|2"_s);
    QCOMPARE(waiting(session), u"8"_s);
    QCOMPARE(m_is->evaluate(session, 6, {{u"overall"_s, {u"5"_s}}, {u"good"_s, {u"tekst 6"_s}}}), u"ok"_s);
    QCOMPARE(tally(session, u"overall"_s), u"|5 1|1 2|1 3|1 4|2"_s);
    QCOMPARE(tally(session, u"good"_s), u"|5"_s);
    QCOMPARE(
        asked(*m_connection,
            "SELECT text, CASE WHEN for_trainer THEN 1 ELSE 0 END FROM evaluation_text WHERE session_id = $1"
            " ORDER BY text",
            2, {session})
            .replace(u'\n', u' '),
        u"tekst 1|0 tekst 2|1 tekst 3|1 tekst 4|1 tekst 6|0"_s);
    // The last judgement and four words for the trainer wait.
    QCOMPARE(waiting(session), u"5"_s);
}

void EvaluationRulesTest::everyKindIsCounted()
{
    const int form = one("INSERT INTO evaluation_form (kind, format, version) VALUES ('after', 'course', 1)"
                         " RETURNING id")
                         .toInt();
    const QByteArray insert =
        "INSERT INTO evaluation_question (form_id, position, key, kind, text, options, low,"
        " high) VALUES ($1, ";
    m_is->must(insert + "0, 's', 'single', 'x', '[\"a\",\"b\"]', 1, 5)", {form});
    m_is->must(insert + "1, 'm', 'multiple', 'x', '[\"a\",\"b\",\"c\"]', 1, 5)", {form});
    m_is->must(insert + "2, 'n', 'number', 'x', '[]', -10, 100)", {form});
    m_is->must("INSERT INTO training (id, title, format) VALUES (77, 'Cursus', 'course')");
    const qint64 session = m_is->session(3'600'000, 77);
    m_is->attend(session, {1, 2, 3, 4, 5});
    for (int person = 1; person <= 5; ++person)
        QCOMPARE(m_is->evaluate(session, person,
                     {{u"s"_s, {person < 3 ? u"0"_s : u"1"_s}},
                         {u"m"_s, person < 3 ? QStringList{u"2"_s, u"0"_s} : QStringList{u"2"_s}},
                         {u"n"_s, {QString::number(person * 10 - 20)}}},
                     "after", form),
            u"ok"_s);
    QCOMPARE(tally(session, u"s"_s, form), u"|5 0|2 1|3"_s);
    QCOMPARE(tally(session, u"m"_s, form), u"|5 0|2 2|5"_s);
    QCOMPARE(tally(session, u"n"_s, form), u"|5 -10|1 0|1 10|1 20|1 30|1"_s);
    const qint64 other = m_is->session(3'600'000, 77);
    m_is->attend(other, {1});
    const QString ticket = Evaluated::ticket();
    QCOMPARE(m_is->part(other, 1, ticket), u"ok"_s);
    for (const auto &[key, values] : {std::pair(u"s"_s, QStringList{u"2"_s}), {u"m"_s, QStringList{u"3"_s}},
             {u"m"_s, QStringList{u"1"_s, u"1"_s}}, {u"n"_s, QStringList{u"101"_s}}})
        QCOMPARE(m_is->cast(ticket, m_is->answers({{key, values}}, form)), u"invalid answer.value"_s);
}

void EvaluationRulesTest::aLotIsNeverSmall()
{
    const qint64 session = m_is->session();
    QList<int> people;
    for (int person = 1; person <= 14; ++person)
        people += person;
    m_is->attend(session, people);
    int shown = 0;
    for (const int person : people) {
        QCOMPARE(m_is->evaluate(session, person, {{u"overall"_s, {u"3"_s}}, {u"good"_s, {u"x"_s}}}), u"ok"_s);
        const int now = tally(session, u"overall"_s).section(u' ', 0, 0).mid(1).toInt();
        QVERIFY(now == shown || now - shown >= 5);
        shown = now;
        QCOMPARE(one("SELECT count(*) FROM evaluation_text WHERE session_id = $1", {session}).toInt(), now);
    }
    QCOMPARE(shown, 10);
    QCOMPARE(waiting(session), u"8"_s);
}

void EvaluationRulesTest::importedBallotsAreCountedAtTheEnd()
{
    const int form =
        one("INSERT INTO evaluation_form (kind, survey, version) VALUES ('after', 'Elders', 1) RETURNING id")
            .toInt();
    m_is->must(
        "INSERT INTO evaluation_question (form_id, position, key, kind, text) VALUES ($1, 0, 'a', 'scale', 'x')",
        {form});
    const auto import = [&](qint64 session, int ofForm, int value) {
        return run(*m_connection,
            "INSERT INTO evaluation_import (session_id, kind, form_id, answers) VALUES ($1, 'after', $2, $3)",
            {session, ofForm, m_is->answers({{u"a"_s, {QString::number(value)}}}, form)});
    };
    const qint64 session = m_is->session();
    for (int i = 1; i <= 7; ++i)
        QCOMPARE(import(session, form, i % 5 + 1), u"ok"_s);
    QCOMPARE(counts(session), u"7|7"_s);
    QCOMPARE(tally(session, u"a"_s, form), QString());
    QCOMPARE(run(*m_connection, "INSERT INTO evaluation_release (session_id, kind) VALUES ($1, 'after')",
                 {session}),
        u"ok"_s);
    QCOMPARE(tally(session, u"a"_s, form), u"|7 1|1 2|2 3|2 4|1 5|1"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_invite WHERE session_id = $1", {session}), u"0"_s);
    QCOMPARE(import(m_is->session(-3'600'000), form, 1), u"conflict session.not_over"_s);
    QCOMPARE(import(m_is->session(), 1, 1), u"invalid evaluation.survey"_s);
    // Not among the answers of colleagues: who brought all others would know theirs.
    const qint64 ours = m_is->session();
    m_is->attend(ours, {1});
    QCOMPARE(m_is->part(ours, 1, Evaluated::ticket()), u"ok"_s);
    QCOMPARE(import(ours, form, 1), u"conflict evaluation.own"_s);
}

void EvaluationRulesTest::formsNeverChange()
{
    for (const char *sql : {"UPDATE evaluation_form SET version = 9", "DELETE FROM evaluation_form",
             "UPDATE evaluation_question SET text = 'x'", "DELETE FROM evaluation_question"})
        QCOMPARE(run(*m_connection, sql), u"denied evaluation.form"_s);
    QCOMPARE(
        run(*m_connection,
            "INSERT INTO evaluation_question (form_id, position, key, kind, text) VALUES (1, 50, 'x', 'text', 'x')"),
        u"denied evaluation.form"_s);
    for (const char *version : {"1", "3"})
        QCOMPARE(run(*m_connection, "INSERT INTO evaluation_form (kind, version) VALUES ('follow_up', "
                                        + QByteArray(version) + ")"),
            u"conflict form.version"_s);
}

void EvaluationRulesTest::allOfASessionAreAskedTheSame()
{
    const qint64 before = m_is->session(3'600'000, 1);
    m_is->attend(before, {1, 2});
    QCOMPARE(m_is->part(before, 1, Evaluated::ticket()), u"ok"_s);
    const int form =
        one("INSERT INTO evaluation_form (kind, version) VALUES ('after', 2) RETURNING id").toInt();
    m_is->must(
        "INSERT INTO evaluation_question (form_id, position, key, kind, text) VALUES ($1, 0, 'new', 'text', 'x')",
        {form});
    const qint64 after = m_is->session(3'600'000, 1);
    m_is->attend(after, {1});
    QCOMPARE(m_is->evaluate(before, 2, {{u"overall"_s, {u"4"_s}}}), u"ok"_s);
    QCOMPARE(m_is->evaluate(after, 1, {{u"new"_s, {u"x"_s}}}, "after", form), u"ok"_s);
    // A form of its own goes first.
    m_is->must("INSERT INTO training (id, title, format) VALUES (78, 'Koffie', 'open_coffee')");
    const qint64 coffee = m_is->session(3'600'000, 78);
    m_is->attend(coffee, {1});
    QCOMPARE(m_is->evaluate(coffee, 1, {{u"room"_s, {u"4"_s}}}, "after", 2), u"ok"_s);
    // Back to questions that the other tests know.
    const int again =
        one("INSERT INTO evaluation_form (kind, format, version) VALUES ('after', 'workshop', 1)"
            " RETURNING id")
            .toInt();
    m_is->must("INSERT INTO evaluation_question (form_id, position, key, kind, use, text)"
               " SELECT $1, position, key, kind, use, text FROM evaluation_question WHERE form_id = 1",
        {again});
    QCOMPARE(
        one("SELECT count(*) FROM evaluation_newest WHERE kind = 'after' AND format = 'workshop'"), u"1"_s);
}

void EvaluationRulesTest::timesTellNothing()
{
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 2});
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    m_is->must("UPDATE notice SET read_at = $1 WHERE session_id = $2 AND person_id = 1 AND read_at IS NULL",
        {nowMs() + 5, session});
    QCOMPARE(m_is->part(session, 2, Evaluated::ticket()), u"ok"_s);
    QCOMPARE(
        one("SELECT count(*) FROM notice WHERE session_id = $1 AND kind = 'evaluate' AND read_at = created_at",
            {session}),
        u"2"_s);
    // It is not unread again, and nothing else of it changes.
    m_is->must(
        "UPDATE notice SET read_at = $1 WHERE session_id = $2 AND kind = 'evaluate'", {nowMs(), session});
    QCOMPARE(
        one("SELECT count(*) FROM notice WHERE session_id = $1 AND kind = 'evaluate' AND read_at = created_at"
            " AND detail = ''",
            {session}),
        u"2"_s);
    QCOMPARE(run(*m_connection, "UPDATE notice SET detail = 'x' WHERE session_id = $1", {session}),
        u"denied notice"_s);
}

void EvaluationRulesTest::theLogNamesNoSession()
{
    QCOMPARE(one("SELECT count(*) FROM change_log WHERE entity = 'evaluation' AND row_id <> 0"), u"0"_s);
    QVERIFY(one("SELECT count(*) FROM change_log WHERE entity = 'evaluation'").toInt() > 0);
}

void EvaluationRulesTest::erasingKeepsTheCounts()
{
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 15, 16});
    const int form =
        one("SELECT form_id FROM evaluation_newest WHERE kind = 'after' AND format = 'workshop'").toInt();
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    QCOMPARE(m_is->evaluate(session, 16, {{u"overall"_s, {u"1"_s}}}, "after", form), u"ok"_s);
    m_is->must("INSERT INTO erasure (person_id, by_id) VALUES (16, 1)");
    QCOMPARE(one("SELECT count(*) FROM evaluation_invite WHERE person_id = 16"), u"0"_s);
    QCOMPARE(counts(session), u"3|1"_s);
    QCOMPARE(
        run(*m_connection, "DELETE FROM evaluation_invite WHERE session_id = $1 AND answered", {session}),
        u"ok"_s);
    QCOMPARE(m_is->evaluate(session, 15, {{u"overall"_s, {u"1"_s}}}, "after", form), u"ok"_s);
    QCOMPARE(
        run(*m_connection, "DELETE FROM evaluation_invite WHERE session_id = $1 AND answered", {session}),
        u"denied evaluation.invite"_s);
    QCOMPARE(
        run(*m_connection, "UPDATE evaluation_invite SET answered = $2 WHERE session_id = $1 AND answered",
            {session, false}),
        u"denied evaluation.invite"_s);
}

void EvaluationRulesTest::dueWorkIsDoneOnce()
{
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    const qint64 session = m_is->session(1'000);
    const qint64 cancelled = m_is->session(1'000);
    const qint64 old = m_is->session(95 * dayMs);
    m_is->must(
        "UPDATE session SET state = 'cancelled', cancel_reason = 'x', revision = revision + 1 WHERE id = $1",
        {cancelled});
    m_is->must("UPDATE evaluation_due SET asked_until = $1, followed_until = $1", {nowMs() - 100 * dayMs});
    m_is->attend(session, {1, 2, 3});
    m_is->attend(old, {4, 5});
    const auto settled = [&] { return one("SELECT settled FROM evaluation_due").toInt(); };
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    const int done = settled();
    QCOMPARE(told(session), u"1 2 3"_s);
    QCOMPARE(told(old, "follow_up"), u"4 5"_s);
    QCOMPARE(told(old), u"4 5"_s);
    QCOMPARE(told(cancelled), QString());
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    QCOMPARE(settled(), done);
    m_is->must("UPDATE evaluation_due SET asked_until = $1, followed_until = $1", {nowMs() - 100 * dayMs});
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    QVERIFY(settled() > done);
    QCOMPARE(told(session), u"1 2 3"_s);
    QCOMPARE(told(old, "follow_up"), u"4 5"_s);
    QCOMPARE(counts(session), u"3|0"_s);
    QCOMPARE(counts(old, "follow_up"), u"2|0"_s);
}

void EvaluationRulesTest::togetherOpensOnce()
{
    m_is->must("INSERT INTO topic (id, name) VALUES (50, 'iPad')");
    const qint64 session = m_is->session();
    const qint64 empty = m_is->session();
    m_is->must("INSERT INTO session_topic (session_id, topic_id, position) VALUES ($1, 50, 0)", {session});
    m_is->must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 9, 0)", {session});
    m_is->attend(session, {1, 2});
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - dayMs});
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - dayMs});
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    QCOMPARE(asked(*m_connection,
                 "SELECT kind, coalesce(CAST(created_by AS text), '-'), replies FROM thread"
                 " WHERE session_id = $1 AND is_together",
                 3, {session}),
        u"discussion|-|0"_s);
    QVERIFY(one("SELECT title FROM thread WHERE session_id = $1", {session}).startsWith(u"Twitter, "_s));
    QCOMPARE(
        one("SELECT topic_id FROM thread_topic WHERE thread_id = (SELECT id FROM thread WHERE session_id = $1)",
            {session}),
        u"50"_s);
    QCOMPARE(
        one("SELECT person_id FROM thread_follow WHERE thread_id = (SELECT id FROM thread WHERE session_id = $1)"
            " ORDER BY person_id",
            {session})
            .replace(u'\n', u' '),
        u"1 2 9"_s);
    QCOMPARE(one("SELECT count(*) FROM thread WHERE session_id = $1", {empty}), u"0"_s);
    // Who is let in afterwards opens it.
    m_is->attend(empty, {3});
    QCOMPARE(one("SELECT count(*) FROM thread WHERE session_id = $1", {empty}), u"1"_s);
}

void EvaluationRulesTest::unansweredIsOfferedOnce()
{
    m_is->must("INSERT INTO topic (id, name) VALUES (60, 'Wiki')");
    for (int person = 1; person <= 8; ++person)
        m_is->must("INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, 60, $2)",
            {person, person == 8 ? u"good"_s : u"expert"_s});
    m_is->must("UPDATE person SET listed = $1, revision = revision + 1 WHERE id = 2", {false});
    const qint64 session = m_is->session();
    m_is->must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 12, 0)", {session});
    const auto ask = [&](const char *uid, qint64 daysAgo, const char *kind) {
        const QString thread = one("INSERT INTO thread (uid, kind, title, created_by, created_at, session_id)"
                                   " VALUES ($1, $2, 'Hoe?', 1, $3, $4) RETURNING id",
            {QByteArray(uid), QByteArray(kind), nowMs() - daysAgo * dayMs, session});
        m_is->must("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, 60)", {thread.toLongLong()});
        m_is->must("INSERT INTO post (uid, thread_id, author_id, text) VALUES ($1, $2, 1, 'Hoe?')",
            {QByteArray(uid), thread.toLongLong()});
        return thread.toLongLong();
    };
    const qint64 old = ask("u-old", 4, "question");
    const qint64 fresh = ask("u-new", 2, "question");
    const qint64 talk = ask("u-talk", 4, "discussion");
    const qint64 answered = ask("u-answered", 4, "question");
    m_is->must("INSERT INTO post (uid, thread_id, author_id, text) VALUES ('r', $1, 3, 'Zo.')", {answered});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_is->settleWork(), u"ok"_s);
    const auto offered = [&](qint64 thread) {
        return one(
            "SELECT person_id FROM notice WHERE thread_id = $1 AND kind = 'unanswered' ORDER BY person_id",
            {thread})
            .replace(u'\n', u' ');
    };
    QCOMPARE(offered(old), u"3 4 5 6 7 12"_s);
    for (const qint64 thread : {fresh, talk, answered})
        QCOMPARE(offered(thread), QString());
}

void EvaluationRulesTest::twoClientsAtOnce()
{
    if (!isPostgres())
        QSKIP("a file has one writer at a time");
    const int form =
        one("SELECT form_id FROM evaluation_newest WHERE kind = 'after' AND format = 'workshop'").toInt();
    const qint64 session = m_is->session();
    QList<int> people;
    for (int person = 1; person <= 12; ++person)
        people += person;
    m_is->attend(session, people);
    QStringList tickets;
    for (const int person : people) {
        tickets += Evaluated::ticket();
        QCOMPARE(m_is->part(session, person, tickets.last()), u"ok"_s);
    }
    const QByteArray answers = m_is->answers({{u"overall"_s, {u"3"_s}}, {u"good"_s, {u"x"_s}}}, form);
    // Each ticket is used by two at once, and work that is due is done by both.
    QList<QStringList> outcomes(2);
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([&, i] {
            const auto connection = connectTo(m_url);
            for (const QString &ticket : tickets) {
                outcomes[i] += run(*connection,
                    "INSERT INTO evaluation_cast (ticket, answers) VALUES ($1, $2)", {ticket, answers});
                outcomes[i] += run(*connection, "INSERT INTO due_work (settled) VALUES (0)");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        QStringList both{outcomes[0][2 * i], outcomes[1][2 * i]};
        both.sort();
        QCOMPARE(both, (QStringList{u"not_found evaluation.ticket"_s, u"ok"_s}));
        QCOMPARE(outcomes[0][2 * i + 1], u"ok"_s);
        QCOMPARE(outcomes[1][2 * i + 1], u"ok"_s);
    }
    QCOMPARE(tally(session, u"overall"_s, form), u"|10 3|10"_s);
    QCOMPARE(waiting(session), u"4"_s);
    QCOMPARE(counts(session), u"12|12"_s);
}

void EvaluationRulesTest::rolesReadNothing_data()
{
    QTest::addColumn<QByteArray>("role");
    for (const char *role : {"employee", "moderator", "coordinator", "admin"})
        QTest::newRow(role) << QByteArray(role);
}

void EvaluationRulesTest::rolesReadNothing()
{
    QFETCH(QByteArray, role);
    if (!isPostgres())
        QSKIP("whoever may write a file reads all of it");
    const qint64 session = m_is->session();
    m_is->attend(session, {1, 2});
    QCOMPARE(m_is->part(session, 1, Evaluated::ticket()), u"ok"_s);
    const QByteArray login = m_is->login(14);
    m_is->must("GRANT tjc_" + role + " TO " + login);
    m_is->as(14);
    for (const char *table : {"evaluation_ticket", "evaluation_box", "evaluation_tally", "evaluation_text",
             "evaluation_attendant"}) {
        QCOMPARE(one("SELECT count(*) FROM " + QByteArray(table)), u"denied workspace.rights"_s);
    }
    for (const char *table : {"evaluation_ticket", "evaluation_box", "evaluation_tally", "evaluation_text",
             "evaluation_invite", "evaluation_form", "evaluation_due"})
        QCOMPARE(run(*m_connection, "DELETE FROM " + QByteArray(table)), u"denied workspace.rights"_s);
    // Of the invitations he sees his own, whatever he is.
    QCOMPARE(one("SELECT count(*) FROM evaluation_invite WHERE person_id <> 14"), u"0"_s);
    QCOMPARE(one("SELECT count(*) FROM evaluation_of_mine WHERE person_id <> 14"), u"0"_s);
    QCOMPARE(one("SELECT count(*) FROM notice WHERE person_id <> 14"), u"0"_s);
    QCOMPARE(
        run(*m_connection,
            "INSERT INTO evaluation_part (session_id, kind, person_id, ticket) VALUES ($1, 'after', 2, $2)",
            {session, Evaluated::ticket()}),
        u"denied evaluation.not_there"_s);
    const bool imports = role == "coordinator" || role == "admin";
    QCOMPARE(run(*m_connection,
                 "INSERT INTO evaluation_import (session_id, kind, form_id, answers)"
                 " VALUES ($1, 'after', 1, '{}')",
                 {session}),
        imports ? u"invalid evaluation.survey"_s : u"denied workspace.rights"_s);
    m_is->asBefore();
    m_is->must("REVOKE tjc_" + role + " FROM " + login);
    m_is->must("GRANT tjc_employee TO " + login);
}

void EvaluationRulesTest::whoSeesResults()
{
    if (!isPostgres())
        QSKIP("on a file the store says it");
    const int form =
        one("SELECT form_id FROM evaluation_newest WHERE kind = 'after' AND format = 'workshop'").toInt();
    const qint64 session = m_is->session();
    m_is->must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 9, 0)", {session});
    m_is->attend(session, {1, 2, 3, 4, 5});
    for (int person = 1; person <= 5; ++person)
        QCOMPARE(m_is->evaluate(session, person,
                     {{u"overall"_s, {u"3"_s}}, {u"good"_s, {u"x"_s}},
                         {u"for_trainer"_s, {person < 3 ? u"no"_s : u"yes"_s}}},
                     "after", form),
            u"ok"_s);
    const auto sees = [&](int person) {
        m_is->as(person);
        const QString seen = one("SELECT count(*) FROM evaluation_tallies(ARRAY[$1::bigint])", {session})
                             + u' '
                             + one("SELECT count(*) FROM evaluation_texts(ARRAY[$1::bigint])", {session})
                             + u' ' + one("SELECT count(*) FROM evaluation WHERE session_id = $1", {session});
        m_is->asBefore();
        return seen;
    };
    const auto share = [&](int person, bool results, bool texts) {
        m_is->as(person);
        const auto changed = m_connection->execute(
            "UPDATE evaluation SET shared = $1, texts_shared = $2 WHERE session_id = $3",
            {results, texts, session});
        m_is->asBefore();
        return changed.value_or(-1);
    };
    QCOMPARE(sees(9), u"6 3 1"_s);
    QCOMPARE(sees(10), u"0 0 0"_s);
    QCOMPARE(share(10, true, true), 0);
    QCOMPARE(share(9, true, false), 1);
    QCOMPARE(sees(10), u"6 0 1"_s);
    QCOMPARE(share(10, false, false), 0);
    QCOMPARE(share(9, true, true), 1);
    QCOMPARE(sees(10), u"6 3 1"_s);
    m_is->must("GRANT tjc_coordinator TO " + m_is->login(11));
    QCOMPARE(share(9, false, false), 1);
    QCOMPARE(sees(11), u"6 5 1"_s);
    QCOMPARE(share(11, true, false), 1);
    m_is->must("REVOKE tjc_coordinator FROM " + m_is->login(11));
}

void EvaluationRulesTest::anAnswerIsAskedOnce()
{
    const int form =
        one("SELECT form_id FROM evaluation_newest WHERE kind = 'after' AND format = 'workshop'").toInt();
    const qint64 session = m_is->session();
    m_is->must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 9, 0)", {session});
    m_is->attend(session, {1, 2, 3, 4, 5});
    for (int person = 1; person <= 5; ++person)
        QCOMPARE(m_is->evaluate(session, person, {{u"good"_s, {u"Kan het ook offline?"_s}}}, "after", form),
            u"ok"_s);
    const QString key = one("SELECT min(key) FROM evaluation_text WHERE session_id = $1", {session});
    const auto ask = [&](const char *uid) {
        return run(*m_connection,
            "INSERT INTO evaluation_question_asked (key, uid, title, topics) VALUES ($1, $2, 'Offline?', '[]')",
            {key, QByteArray(uid)});
    };
    if (isPostgres()) {
        // Nobody allowed the trainer to read it, and whoever made the workspace coordinates it.
        m_is->as(9);
        QCOMPARE(ask("no"), u"denied evaluation.text"_s);
        m_is->asBefore();
    }
    QCOMPARE(ask("first"), u"ok"_s);
    QCOMPARE(ask("second"), u"ok"_s);
    QCOMPARE(asked(*m_connection,
                 "SELECT h.uid, h.kind, coalesce(CAST(h.created_by AS text), '-'), p.text,"
                 " coalesce(CAST(p.author_id AS text), '-') FROM thread h JOIN post p ON p.thread_id = h.id"
                 " WHERE h.session_id = $1 AND h.is_anonymous",
                 5, {session}),
        u"first|question|-|Kan het ook offline?|-"_s);
    QCOMPARE(
        one("SELECT count(*) FROM evaluation_text WHERE thread_id = (SELECT id FROM thread WHERE uid = 'first')"),
        u"1"_s);
}

QTEST_GUILESS_MAIN(EvaluationRulesTest)
#include "evaluation_rules_test.moc"
