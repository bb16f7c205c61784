#include "tests/app/db/planned.h"

#include <QTest>

#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the schema itself promises of the forum: the same on both engines, in the same words. Person 1 asks, 2 and 3
/// answer, 9 moderates. On a server all of it is done by its administrator, who moderates too: what others may not do
/// there stands in postgres_rights_test.
class ForumRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aThreadBeginsEmpty_data();
    void aThreadBeginsEmpty();
    void aPostBeginsPlain_data();
    void aPostBeginsPlain();
    void whatIsFixed_data();
    void whatIsFixed();
    void changesCountUp();
    void nothingIsDeleted_data();
    void nothingIsDeleted();
    void textHasItsLimits_data();
    void textHasItsLimits();
    void countersAreKept();
    void anAnswerIsAccepted();
    void onlyAnswersAreAccepted();
    void aQuestionWithAcceptedAnswersStaysOne();
    void editingKeepsWhatItWas();
    void oneVoteAPerson();
    void aLockedThreadTakesNoPosts();
    void hidingIsOneThing();
    void moderatingTwiceIsOnce_data();
    void moderatingTwiceIsOnce();
    void othersAreWrittenDown();
    void hidingNeedsAReason();
    void halfOfAModerationIsRefused_data();
    void halfOfAModerationIsRefused();
    void moving();
    void merging();
    void mergingIsRefused_data();
    void mergingIsRefused();
    void repliesAreToldOnce();
    void mentionsAndQuestions();
    void readingGoesForward();
    void reportsAreSettled();
    void atMostTenTopics();
    void topicsThatBecomeOne();
    void oneTogetherThreadASession();
    void whoIsErasedLeavesHisWords();
    void everyChangeIsLogged_data();
    void everyChangeIsLogged();
    void manyAtOnce();
    void twoMergesAtOnce();

private:
    qint64 thread(const QByteArray &kind = "question", std::optional<int> by = 1)
    {
        static int count = 0;
        ++count;
        const qint64 id = asked(*m_connection,
            "INSERT INTO thread (uid, kind, title, created_by) VALUES ($1, $2, $3, $4) RETURNING id", 1,
            {u"thread %1"_s.arg(count), QString::fromLatin1(kind), u"Thread %1"_s.arg(count), by})
                              .toLongLong();
        if (id == 0)
            qFatal("no thread");
        return id;
    }
    QString tryPost(qint64 thread, std::optional<int> by, const QString &text = u"Text"_s)
    {
        return run(*m_connection,
            "INSERT INTO post (uid, thread_id, author_id, text) VALUES ($1, $2, $3, $4)",
            {u"post %1"_s.arg(++m_posts), thread, by, text});
    }
    qint64 post(qint64 thread, std::optional<int> by, const QString &text = u"Text"_s)
    {
        if (const QString done = tryPost(thread, by, text); done != u"ok"_s)
            qFatal("%s", qPrintable(done));
        return value("SELECT max(id) FROM post").toLongLong();
    }
    /// A question of person 1 with answers of 2 and 3.
    struct Asked {
        qint64 thread;
        qint64 question;
        qint64 first;
        qint64 second;
    };
    Asked question()
    {
        const qint64 id = thread();
        return {id, post(id, 1), post(id, 2), post(id, 3)};
    }
    QString value(const QByteArray &sql, const db::Params &params = {}, int columns = 1)
    {
        return asked(*m_connection, sql, columns, params).replace(u'\n', u',');
    }
    QString must(const QByteArray &sql, const db::Params &params = {})
    {
        return run(*m_connection, sql, params);
    }
    QString moderate(const QByteArray &columns, const QByteArray &values, int by = 9)
    {
        return run(*m_connection, "INSERT INTO moderation (actor_id, origin, " + columns + ") VALUES ("
                                      + QByteArray::number(by) + ", 'desk', " + values + ")");
    }
    QString onPost(const QByteArray &action, qint64 post, const QByteArray &reason = "rude", int by = 9)
    {
        return moderate("action, post_id, reason",
            "'" + action + "', " + QByteArray::number(post) + ", '" + reason + "'", by);
    }
    QString onThread(const QByteArray &action, qint64 thread, const QByteArray &reason = "rude", int by = 9)
    {
        return moderate("action, thread_id, reason",
            "'" + action + "', " + QByteArray::number(thread) + ", '" + reason + "'", by);
    }
    QString merge(qint64 source, qint64 target)
    {
        return moderate("action, thread_id, target_id, reason",
            "'merge', " + QByteArray::number(source) + ", " + QByteArray::number(target) + ", 'the same'");
    }
    QString accept(qint64 post)
    {
        return run(*m_connection, "INSERT INTO acceptance (post_id) VALUES ($1)", {post});
    }
    QString vote(qint64 post, int by)
    {
        return run(*m_connection, "INSERT INTO post_vote (post_id, person_id) VALUES ($1, $2)", {post, by});
    }
    /// Replies, votes, accepted posts, who wrote last.
    QString counts(qint64 thread)
    {
        return value("SELECT replies, votes, accepted, last_post_by FROM thread WHERE id = $1", {thread}, 4);
    }
    QString notices(qint64 thread)
    {
        return value("SELECT CAST(person_id AS text) || ' ' || kind FROM notice WHERE thread_id = $1"
                     " ORDER BY person_id, id",
            {thread});
    }

    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    int m_posts = 0;
};

void ForumRulesTest::initTestCase()
{
    m_url = freshWorkspaceUrl();
    m_connection = migrated(m_url);
    addBasics(*m_connection, 9);
    if (!isPostgres())
        QCOMPARE(must("INSERT INTO person_role (person_id, role) VALUES (9, 'moderator')"), u"ok"_s);
    for (int topic = 1; topic <= 12; ++topic)
        QCOMPARE(
            must("INSERT INTO topic (id, name) VALUES ($1, $2)", {topic, u"Topic %1"_s.arg(topic)}), u"ok"_s);
}

void ForumRulesTest::aThreadBeginsEmpty_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("pinned") << QByteArray("pinned") << QByteArray("true");
    QTest::newRow("locked") << QByteArray("locked") << QByteArray("true");
    QTest::newRow("hidden") << QByteArray("hidden, hide_reason") << QByteArray("true, 'x'");
    QTest::newRow("with replies") << QByteArray("replies") << QByteArray("3");
    QTest::newRow("with votes") << QByteArray("votes") << QByteArray("3");
    QTest::newRow("solved") << QByteArray("accepted") << QByteArray("1");
    QTest::newRow("a later revision") << QByteArray("revision") << QByteArray("2");
    QTest::newRow("anonymous, by somebody")
        << QByteArray("is_anonymous, created_by") << QByteArray("true, 1");
}

void ForumRulesTest::aThreadBeginsEmpty()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, value);
    QCOMPARE(must("INSERT INTO thread (uid, kind, title, " + column + ") VALUES ('x', 'question', 'x', "
                  + value + ")"),
        u"invalid thread.state"_s);
}

void ForumRulesTest::aPostBeginsPlain_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("outcome");
    const QString state = u"invalid post.state"_s;
    QTest::newRow("accepted") << QByteArray("accepted") << QByteArray("true") << state;
    QTest::newRow("hidden") << QByteArray("hidden, hide_reason") << QByteArray("true, 'x'") << state;
    QTest::newRow("with votes") << QByteArray("votes") << QByteArray("3") << state;
    QTest::newRow("edited") << QByteArray("edited_at") << QByteArray("1") << state;
    QTest::newRow("to a post elsewhere")
        << QByteArray("reply_to") << QByteArray("(SELECT min(id) FROM post)") << u"invalid post.reply_to"_s;
}

void ForumRulesTest::aPostBeginsPlain()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, value);
    QFETCH(QString, outcome);
    post(thread(), 1);
    const QByteArray place = QByteArray::number(thread());
    QCOMPARE(must("INSERT INTO post (uid, thread_id, author_id, text, " + column + ") VALUES ('x', " + place
                  + ", 1, 'x', " + value + ")"),
        outcome);
    QCOMPARE(tryPost(999'999, 1), u"not_found thread"_s);
}

void ForumRulesTest::whatIsFixed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("outcome");
    for (const char *set : {"uid = 'x'", "created_at = 1", "created_by = 2", "created_by = NULL",
             "is_anonymous = NOT is_anonymous", "session_id = 1"})
        QTest::newRow(set) << QByteArray("UPDATE thread SET ") + set
                                  + ", revision = revision + 1 WHERE id = $1"
                           << u"denied thread.fixed"_s;
    for (const char *set : {"uid = 'x'", "created_at = 1", "author_id = 2", "author_id = NULL",
             "thread_id = (SELECT min(id) FROM thread)"})
        QTest::newRow(set) << QByteArray("UPDATE post SET ") + set
                                  + ", revision = revision + 1 WHERE thread_id = $1"
                           << u"denied post.fixed"_s;
}

void ForumRulesTest::whatIsFixed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, outcome);
    thread();
    const qint64 id = thread();
    post(id, 1);
    QCOMPARE(must(sql, {id}), outcome);
}

void ForumRulesTest::changesCountUp()
{
    const Asked q = question();
    QCOMPARE(must("UPDATE thread SET title = 'x' WHERE id = $1", {q.thread}), u"conflict thread.revision"_s);
    QCOMPARE(must("UPDATE thread SET title = 'x', revision = revision + 2 WHERE id = $1", {q.thread}),
        u"conflict thread.revision"_s);
    QCOMPARE(
        must("UPDATE thread SET title = 'x', revision = revision + 1 WHERE id = $1", {q.thread}), u"ok"_s);
    QCOMPARE(must("UPDATE post SET text = 'x' WHERE id = $1", {q.first}), u"conflict post.revision"_s);
    QCOMPARE(must("UPDATE post SET text = 'x', revision = revision + 1 WHERE id = $1", {q.first}), u"ok"_s);
}

void ForumRulesTest::nothingIsDeleted_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a thread") << QByteArray("DELETE FROM thread") << u"denied thread.delete"_s;
    QTest::newRow("a post") << QByteArray("DELETE FROM post") << u"denied post.delete"_s;
    QTest::newRow("what a post was") << QByteArray("DELETE FROM post_version") << u"denied post_version"_s;
    QTest::newRow("what a post was, changed")
        << QByteArray("UPDATE post_version SET text = 'x'") << u"denied post_version"_s;
    QTest::newRow("a report") << QByteArray("DELETE FROM post_report") << u"denied post_report"_s;
    QTest::newRow("a report, changed")
        << QByteArray("UPDATE post_report SET reason = 'x'") << u"denied post_report"_s;
    QTest::newRow("a report, settled")
        << QByteArray("UPDATE post_report SET settled_at = 1") << u"denied post_report"_s;
    QTest::newRow("what was done") << QByteArray("DELETE FROM audit") << u"denied audit"_s;
    QTest::newRow("what was done, changed")
        << QByteArray("UPDATE audit SET detail = 'x'") << u"denied audit"_s;
    QTest::newRow("a vote, moved") << QByteArray("UPDATE post_vote SET post_id = post_id + 1")
                                   << u"denied post_vote"_s;
    QTest::newRow("a vote, of nobody")
        << QByteArray("UPDATE post_vote SET person_id = NULL") << u"denied post_vote"_s;
}

void ForumRulesTest::nothingIsDeleted()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, outcome);
    const Asked q = question();
    QCOMPARE(must("UPDATE post SET text = 'x', revision = revision + 1 WHERE id = $1", {q.first}), u"ok"_s);
    QCOMPARE(vote(q.first, 1), u"ok"_s);
    QCOMPARE(onPost("hide_post", q.second), u"ok"_s);
    QCOMPARE(
        must("INSERT INTO post_report (post_id, person_id, reason) VALUES ($1, 1, 'x')", {q.first}), u"ok"_s);
    QCOMPARE(must(sql), outcome);
}

void ForumRulesTest::textHasItsLimits_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("taken");
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("the most") << 20'000 << true;
    QTest::newRow("one more") << 20'001 << false;
}

void ForumRulesTest::textHasItsLimits()
{
    QFETCH(int, size);
    QFETCH(bool, taken);
    const qint64 id = thread();
    QCOMPARE(tryPost(id, 1, QString(size, u'é')) == u"ok"_s, taken);
}

void ForumRulesTest::countersAreKept()
{
    const Asked q = question();
    QCOMPARE(counts(q.thread), u"2|0|0|3"_s);
    QCOMPARE(
        value("SELECT first_post_id FROM thread WHERE id = $1", {q.thread}), QString::number(q.question));
    QCOMPARE(vote(q.question, 2), u"ok"_s);
    QCOMPARE(vote(q.question, 3), u"ok"_s);
    QCOMPARE(vote(q.first, 1), u"ok"_s);
    QCOMPARE(accept(q.first), u"ok"_s);
    QCOMPARE(accept(q.second), u"ok"_s);
    QCOMPARE(counts(q.thread), u"2|2|2|3"_s);
    QCOMPARE(must("DELETE FROM post_vote WHERE post_id = $1 AND person_id = 3", {q.question}), u"ok"_s);
    QCOMPARE(onPost("hide_post", q.second), u"ok"_s);
    QCOMPARE(counts(q.thread), u"1|1|1|2"_s);
    QCOMPARE(must("DELETE FROM acceptance WHERE post_id = $1", {q.first}), u"ok"_s);
    QCOMPARE(counts(q.thread), u"1|1|0|2"_s);
    QCOMPARE(onPost("restore_post", q.second, ""), u"ok"_s);
    QCOMPARE(counts(q.thread), u"2|1|1|3"_s);
}

void ForumRulesTest::anAnswerIsAccepted()
{
    const Asked q = question();
    QCOMPARE(accept(q.first), u"ok"_s);
    QCOMPARE(accept(q.first), u"ok"_s);
    QCOMPARE(counts(q.thread), u"2|0|1|3"_s);
    QVERIFY(notices(q.thread).contains(u"2 answer_accepted"_s));
    // Taken back and given again, it is no news.
    QCOMPARE(must("DELETE FROM acceptance WHERE post_id = $1", {q.first}), u"ok"_s);
    QCOMPARE(accept(q.first), u"ok"_s);
    QCOMPARE(notices(q.thread).count(u"answer_accepted"_s), 1);
}

void ForumRulesTest::onlyAnswersAreAccepted()
{
    const Asked q = question();
    QCOMPARE(accept(q.question), u"invalid post.not_an_answer"_s);
    const qint64 talk = thread("discussion");
    post(talk, 1);
    QCOMPARE(accept(post(talk, 2)), u"invalid post.not_an_answer"_s);
    QCOMPARE(
        must("UPDATE post SET accepted = true WHERE id = $1", {q.question}), u"invalid post.not_an_answer"_s);
}

void ForumRulesTest::aQuestionWithAcceptedAnswersStaysOne()
{
    const Asked q = question();
    QCOMPARE(accept(q.first), u"ok"_s);
    const QByteArray turn = "UPDATE thread SET kind = 'discussion', revision = revision + 1 WHERE id = $1";
    QCOMPARE(must(turn, {q.thread}), u"conflict thread.accepted"_s);
    QCOMPARE(must("DELETE FROM acceptance WHERE post_id = $1", {q.first}), u"ok"_s);
    QCOMPARE(must(turn, {q.thread}), u"ok"_s);
}

void ForumRulesTest::editingKeepsWhatItWas()
{
    const qint64 id = thread();
    const qint64 first = post(id, 1, u"een"_s);
    const QByteArray edit =
        "UPDATE post SET text = $1, edited_by = $2, revision = revision + 1 WHERE id = $3";
    QCOMPARE(must(edit, {u"twee"_s, 1, first}), u"ok"_s);
    QCOMPARE(must(edit, {u"drie"_s, 9, first}), u"ok"_s);
    QCOMPARE(value("SELECT text, editor_id FROM post_version WHERE post_id = $1 ORDER BY id", {first}, 2),
        u"een|1,twee|9"_s);
    QCOMPARE(
        value("SELECT text, edited_by FROM post WHERE id = $1 AND edited_at > 0", {first}, 2), u"drie|9"_s);
    // Saved as it was, nothing is kept.
    QCOMPARE(must(edit, {u"drie"_s, 9, first}), u"ok"_s);
    QCOMPARE(value("SELECT count(*) FROM post_version WHERE post_id = $1", {first}), u"2"_s);
}

void ForumRulesTest::oneVoteAPerson()
{
    const Asked q = question();
    QCOMPARE(vote(q.first, 2), u"invalid post.own_vote"_s);
    QCOMPARE(vote(q.first, 1), u"ok"_s);
    QCOMPARE(vote(q.first, 1), u"conflict post_vote.exists"_s);
    QCOMPARE(vote(q.first, 3), u"ok"_s);
    QCOMPARE(value("SELECT votes FROM post WHERE id = $1", {q.first}), u"2"_s);
    QCOMPARE(must("INSERT INTO post_vote (post_id) VALUES ($1)", {q.first}), u"invalid post_vote"_s);
    QCOMPARE(onPost("hide_post", q.second), u"ok"_s);
    QCOMPARE(vote(q.second, 1), u"not_found post"_s);
    QCOMPARE(vote(999'999, 1), u"not_found post"_s);
}

void ForumRulesTest::aLockedThreadTakesNoPosts()
{
    const Asked q = question();
    QCOMPARE(onThread("lock", q.thread), u"ok"_s);
    // On a server it is the login that moderates, whoever is named.
    QCOMPARE(tryPost(q.thread, 2), isPostgres() ? u"ok"_s : u"conflict thread.locked"_s);
    QCOMPARE(tryPost(q.thread, 9), u"ok"_s);
    QCOMPARE(onThread("unlock", q.thread, ""), u"ok"_s);
    QCOMPARE(tryPost(q.thread, 2), u"ok"_s);
    QVERIFY(notices(q.thread).contains(u"1 thread_locked"_s));
    QVERIFY(notices(q.thread).contains(u"1 thread_unlocked"_s));
}

void ForumRulesTest::hidingIsOneThing()
{
    const Asked q = question();
    QCOMPARE(onPost("hide_post", q.first, "off topic"), u"ok"_s);
    QCOMPARE(value("SELECT hide_reason, revision FROM post WHERE id = $1 AND hidden", {q.first}, 2),
        u"off topic|2"_s);
    QCOMPARE(value("SELECT person_id, kind, detail FROM notice WHERE post_id = $1 AND kind = 'post_hidden'",
                 {q.first}, 3),
        u"2|post_hidden|off topic"_s);
    QCOMPARE(
        value("SELECT actor_id, action, object, result, detail FROM audit ORDER BY id DESC LIMIT 1", {}, 5),
        u"9|hide_post|post %1|done|off topic"_s.arg(q.first));
    QCOMPARE(
        value(
            "SELECT CASE WHEN origin <> '' AND at > 0 THEN 1 ELSE 0 END FROM audit ORDER BY id DESC LIMIT 1"),
        u"1"_s);
    QCOMPARE(onThread("hide_thread", q.thread, "double"), u"ok"_s);
    QCOMPARE(value("SELECT hide_reason FROM thread WHERE id = $1 AND hidden", {q.thread}), u"double"_s);
    QVERIFY(notices(q.thread).contains(u"1 thread_hidden"_s));
    QCOMPARE(onThread("restore_thread", q.thread, ""), u"ok"_s);
    QCOMPARE(value("SELECT count(*) FROM moderating"), u"0"_s);
    // What a moderator does with his own is no news to him.
    const qint64 own = post(q.thread, 9);
    QCOMPARE(onPost("hide_post", own), u"ok"_s);
    QCOMPARE(value("SELECT count(*) FROM notice WHERE post_id = $1 AND kind = 'post_hidden'", {own}), u"0"_s);
}

void ForumRulesTest::moderatingTwiceIsOnce_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"hide_thread", "lock", "pin"})
        QTest::newRow(action) << QByteArray(action);
}

void ForumRulesTest::moderatingTwiceIsOnce()
{
    QFETCH(QByteArray, action);
    const Asked q = question();
    QCOMPARE(onThread(action, q.thread), u"ok"_s);
    const QByteArray all = "SELECT (SELECT count(*) FROM audit) + (SELECT count(*) FROM notice)"
                           " + (SELECT revision FROM thread WHERE id = $1)";
    const QString before = value(all, {q.thread});
    QCOMPARE(onThread(action, q.thread), u"ok"_s);
    QCOMPARE(value(all, {q.thread}), before);
}

void ForumRulesTest::othersAreWrittenDown()
{
    if (isPostgres())
        QSKIP("on a server it is the login that moderates; see postgres_rights_test");
    const Asked q = question();
    QCOMPARE(onPost("hide_post", q.first, "mine", 2), u"ok"_s);
    QCOMPARE(value("SELECT count(*) FROM post WHERE id = $1 AND hidden", {q.first}), u"0"_s);
    QCOMPARE(value("SELECT actor_id, action, object, result FROM audit ORDER BY id DESC LIMIT 1", {}, 4),
        u"2|hide_post|post %1|denied"_s.arg(q.first));
    QCOMPARE(onThread("pin", q.thread, "", 2), u"ok"_s);
    QCOMPARE(value("SELECT object, result FROM audit ORDER BY id DESC LIMIT 1", {}, 2),
        u"thread %1|denied"_s.arg(q.thread));
    QCOMPARE(value("SELECT count(*) FROM thread WHERE id = $1 AND pinned", {q.thread}), u"0"_s);
}

void ForumRulesTest::hidingNeedsAReason()
{
    const Asked q = question();
    QCOMPARE(onPost("hide_post", q.first, ""), u"invalid moderation.reason.empty"_s);
    QCOMPARE(onThread("hide_thread", q.thread, ""), u"invalid moderation.reason.empty"_s);
    QCOMPARE(onPost("hide_post", 999'999), u"not_found post"_s);
    QCOMPARE(onThread("hide_thread", 999'999), u"not_found thread"_s);
}

void ForumRulesTest::halfOfAModerationIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("outcome");
    for (const char *set : {"pinned = true", "locked = true", "hidden = true, hide_reason = 'x'",
             "merged_into = (SELECT min(id) FROM thread)"})
        QTest::newRow(set) << QByteArray("UPDATE thread SET ") + set
                                  + ", revision = revision + 1 WHERE id = $1"
                           << u"denied thread.moderation"_s;
    QTest::newRow("a post") << QByteArray("UPDATE post SET hidden = true, hide_reason = 'x',"
                                          " revision = revision + 1 WHERE thread_id = $1")
                            << u"denied post.moderation"_s;
}

void ForumRulesTest::halfOfAModerationIsRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, outcome);
    thread();
    const qint64 id = thread();
    post(id, 1);
    QCOMPARE(must(sql, {id}), outcome);
}

void ForumRulesTest::moving()
{
    const Asked q = question();
    QCOMPARE(
        must("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, 1), ($1, 2)", {q.thread}), u"ok"_s);
    const auto move = [&](const QByteArray &revision) {
        return moderate("action, thread_id, kind, title, topics, revision",
            "'move', " + QByteArray::number(q.thread) + ", 'discussion', 'Elders', '[2, 3]', " + revision);
    };
    QCOMPARE(move("7"), u"conflict thread.revision"_s);
    QCOMPARE(move("1"), u"ok"_s);
    QCOMPARE(value("SELECT kind, title, revision FROM thread WHERE id = $1", {q.thread}, 3),
        u"discussion|Elders|2"_s);
    QCOMPARE(
        value("SELECT topic_id FROM thread_topic WHERE thread_id = $1 ORDER BY 1", {q.thread}), u"2,3"_s);
    QVERIFY(notices(q.thread).contains(u"1 thread_moved"_s));
}

void ForumRulesTest::merging()
{
    const Asked one = question();
    const Asked other = question();
    const qint64 late = post(one.thread, 4);
    QCOMPARE(vote(one.question, 5), u"ok"_s);
    QCOMPARE(accept(one.first), u"ok"_s);
    QCOMPARE(must("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, 1), ($2, 1), ($1, 2)",
                 {one.thread, other.thread}),
        u"ok"_s);
    QCOMPARE(must("INSERT INTO bookmark (post_id, person_id) VALUES ($1, 6)", {one.first}), u"ok"_s);
    QCOMPARE(must("INSERT INTO thread_follow (thread_id, person_id) VALUES ($1, 6)", {one.thread}), u"ok"_s);
    QCOMPARE(merge(one.thread, other.thread), u"ok"_s);
    QCOMPARE(value("SELECT id FROM post WHERE thread_id = $1 ORDER BY id", {other.thread}),
        u"%1,%2,%3,%4,%5,%6,%7"_s.arg(one.question)
            .arg(one.first)
            .arg(one.second)
            .arg(other.question)
            .arg(other.first)
            .arg(other.second)
            .arg(late));
    QCOMPARE(counts(other.thread), u"6|0|1|4"_s);
    QCOMPARE(value("SELECT first_post_id FROM thread WHERE id = $1", {other.thread}),
        QString::number(other.question));
    QCOMPARE(value("SELECT merged_into, replies, votes, accepted FROM thread WHERE id = $1", {one.thread}, 4),
        u"%1|0|0|0"_s.arg(other.thread));
    QCOMPARE(
        value("SELECT topic_id FROM thread_topic WHERE thread_id = $1 ORDER BY 1", {other.thread}), u"1,2"_s);
    QCOMPARE(value("SELECT person_id FROM thread_follow WHERE thread_id = $1 ORDER BY 1", {other.thread}),
        u"1,2,3,4,6"_s);
    QCOMPARE(value("SELECT count(*) FROM bookmark WHERE post_id = $1", {one.first}), u"1"_s);
    QVERIFY(notices(other.thread).contains(u"1 thread_moved"_s));
    QCOMPARE(tryPost(one.thread, 2), u"conflict thread.merged"_s);
    QCOMPARE(must("UPDATE thread SET title = 'x', revision = revision + 1 WHERE id = $1", {one.thread}),
        u"conflict thread.merged"_s);
    QCOMPARE(onThread("lock", one.thread), u"conflict thread.merged"_s);
    // Into a third: who went along knows where.
    const Asked third = question();
    QCOMPARE(merge(other.thread, third.thread), u"ok"_s);
    QCOMPARE(
        value("SELECT merged_into FROM thread WHERE id = $1", {one.thread}), QString::number(third.thread));
    // In a discussion nothing is accepted.
    const qint64 talk = thread("discussion", 2);
    post(talk, 2);
    QCOMPARE(merge(third.thread, talk), u"ok"_s);
    QCOMPARE(value("SELECT count(*) FROM post WHERE thread_id = $1 AND accepted", {talk}), u"0"_s);
    QCOMPARE(counts(talk), u"10|0|0|2"_s);
}

void ForumRulesTest::mergingIsRefused_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("with itself") << 0 << 0 << u"invalid thread.merge"_s;
    QTest::newRow("with none") << 0 << 3 << u"not_found thread"_s;
    QTest::newRow("into what is gone") << 0 << 1 << u"conflict thread.merged"_s;
    QTest::newRow("what is gone") << 1 << 0 << u"conflict thread.merged"_s;
    QTest::newRow("the control") << 0 << 2 << u"ok"_s;
}

void ForumRulesTest::mergingIsRefused()
{
    QFETCH(int, source);
    QFETCH(int, target);
    QFETCH(QString, outcome);
    const qint64 ids[] = {question().thread, question().thread, question().thread, 999'999};
    QCOMPARE(merge(ids[1], ids[2]), u"ok"_s);
    QCOMPARE(merge(ids[source], ids[target]), outcome);
    QCOMPARE(value("SELECT count(*) FROM moderating"), u"0"_s);
}

void ForumRulesTest::repliesAreToldOnce()
{
    const Asked q = question();
    // Who opened it follows it, who wrote follows it: 1 was told of 2, and not of 3 again; 2 of 3.
    QCOMPARE(notices(q.thread), u"1 replied,2 replied"_s);
    post(q.thread, 2);
    QCOMPARE(notices(q.thread), u"1 replied,2 replied,3 replied"_s);
    QCOMPARE(must("UPDATE notice SET read_at = 1 WHERE thread_id = $1", {q.thread}), u"ok"_s);
    post(q.thread, 2);
    QCOMPARE(notices(q.thread), u"1 replied,1 replied,2 replied,3 replied,3 replied"_s);
    QCOMPARE(must("DELETE FROM thread_follow WHERE thread_id = $1", {q.thread}), u"ok"_s);
    QCOMPARE(must("UPDATE notice SET read_at = 1 WHERE thread_id = $1", {q.thread}), u"ok"_s);
    post(q.thread, 4);
    QCOMPARE(notices(q.thread), u"1 replied,1 replied,2 replied,3 replied,3 replied"_s);
}

void ForumRulesTest::mentionsAndQuestions()
{
    const qint64 id = thread();
    const qint64 first = post(id, 1);
    const QByteArray mention = "INSERT INTO post_mention (post_id, person_id) VALUES ($1, $2)";
    QCOMPARE(must(mention, {first, 5}), u"ok"_s);
    QVERIFY(must(mention, {first, 5}) != u"ok"_s);
    QCOMPARE(must(mention, {first, 1}), u"ok"_s);
    const QByteArray ask = "INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES ($1, $2, 1)";
    QCOMPARE(must(ask, {id, 6}), u"ok"_s);
    QCOMPARE(notices(id), u"5 mentioned,6 asked"_s);
    QCOMPARE(value("SELECT about_id FROM notice WHERE thread_id = $1 ORDER BY id", {id}), u"1,1"_s);
    QCOMPARE(must(ask, {thread("discussion"), 6}), u"invalid thread.not_a_question"_s);
    QCOMPARE(must(ask, {999'999, 6}), u"not_found thread"_s);
}

void ForumRulesTest::readingGoesForward()
{
    const Asked q = question();
    const QByteArray see = "INSERT INTO thread_seen (thread_id, person_id, post_id) VALUES ($1, 5, $2)"
                           " ON CONFLICT (thread_id, person_id) DO UPDATE SET post_id = excluded.post_id";
    const QByteArray seen = "SELECT post_id FROM thread_seen WHERE thread_id = $1 AND person_id = 5";
    QCOMPARE(must(see, {q.thread, q.first}), u"ok"_s);
    QCOMPARE(must(see, {q.thread, q.second}), u"ok"_s);
    QCOMPARE(must(see, {q.thread, q.question}), u"ok"_s);
    QCOMPARE(value(seen, {q.thread}), QString::number(q.second));
    QCOMPARE(must(see, {q.thread, question().first}), u"not_found post"_s);
}

void ForumRulesTest::reportsAreSettled()
{
    const Asked q = question();
    const QByteArray report = "INSERT INTO post_report (post_id, person_id, reason) VALUES ($1, $2, 'rude')";
    QCOMPARE(must(report, {q.first, 1}), u"ok"_s);
    QCOMPARE(must(report, {q.first, 1}), u"conflict post_report.exists"_s);
    QCOMPARE(must(report, {q.first, 3}), u"ok"_s);
    QCOMPARE(onPost("dismiss", q.first, ""), u"ok"_s);
    const QByteArray open = "SELECT count(*) FROM post_report WHERE post_id = $1 AND settled_at IS NULL";
    QCOMPARE(value(open, {q.first}), u"0"_s);
    QCOMPARE(value("SELECT count(*) FROM post WHERE id = $1 AND hidden", {q.first}), u"0"_s);
    // What was settled may be reported anew, and hiding settles it too.
    QCOMPARE(must(report, {q.first, 1}), u"ok"_s);
    QCOMPARE(onPost("hide_post", q.first), u"ok"_s);
    QCOMPARE(value(open, {q.first}), u"0"_s);
    QCOMPARE(value("SELECT settled_by FROM post_report WHERE post_id = $1", {q.first}), u"9,9,9"_s);
    QCOMPARE(must(report, {q.first, 1}), u"not_found post"_s);
}

void ForumRulesTest::atMostTenTopics()
{
    const qint64 id = thread();
    for (int topic = 1; topic <= 10; ++topic)
        QCOMPARE(
            must("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, $2)", {id, topic}), u"ok"_s);
    QCOMPARE(must("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, 11)", {id}),
        u"invalid thread.topics.too_many"_s);
}

void ForumRulesTest::topicsThatBecomeOne()
{
    QCOMPARE(must("INSERT INTO topic (id, name) VALUES (21, 'A'), (22, 'B')"), u"ok"_s);
    const qint64 one = thread();
    const qint64 both = thread();
    QCOMPARE(must("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, 21), ($2, 21), ($2, 22)",
                 {one, both}),
        u"ok"_s);
    QCOMPARE(must("INSERT INTO topic_merge (source_id, target_id) VALUES (21, 22)"), u"ok"_s);
    QCOMPARE(value("SELECT topic_id FROM thread_topic WHERE thread_id IN ($1, $2) ORDER BY thread_id",
                 {one, both}),
        u"22,22"_s);
}

void ForumRulesTest::oneTogetherThreadASession()
{
    const qint64 session = plannedSession(*m_connection);
    const QByteArray open =
        "INSERT INTO thread (uid, kind, title, session_id, is_together) VALUES ($1, 'discussion', 'x', $2, $3)";
    QCOMPARE(must(open, {u"together 1"_s, session, true}), u"ok"_s);
    QVERIFY(must(open, {u"together 2"_s, session, true}) != u"ok"_s);
    QCOMPARE(must(open, {u"together 3"_s, session, false}), u"ok"_s);
}

void ForumRulesTest::whoIsErasedLeavesHisWords()
{
    QCOMPARE(must("INSERT INTO person (uid, name) VALUES ('gone', 'Gone')"), u"ok"_s);
    const int gone = value("SELECT max(id) FROM person").toInt();
    const Asked q = question();
    const qint64 own = thread("question", gone);
    const qint64 his = post(own, gone, u"Zijn woorden"_s);
    QCOMPARE(must("UPDATE post SET text = 'Anders', edited_by = $1, revision = revision + 1 WHERE id = $2",
                 {gone, his}),
        u"ok"_s);
    QCOMPARE(vote(q.first, gone), u"ok"_s);
    QCOMPARE(must("INSERT INTO bookmark (post_id, person_id) VALUES ($1, $2)", {q.first, gone}), u"ok"_s);
    QCOMPARE(must("INSERT INTO thread_seen (thread_id, person_id, post_id) VALUES ($1, $2, $3)",
                 {q.thread, gone, q.first}),
        u"ok"_s);
    QCOMPARE(
        must("INSERT INTO post_report (post_id, person_id, reason) VALUES ($1, $2, 'x')", {q.first, gone}),
        u"ok"_s);
    QCOMPARE(must("INSERT INTO post_mention (post_id, person_id) VALUES ($1, $2)", {q.first, gone}), u"ok"_s);
    QCOMPARE(
        must("INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES ($1, 5, $2)", {own, gone}),
        u"ok"_s);
    QCOMPARE(must("INSERT INTO erasure (person_id, by_id) VALUES ($1, 9)", {gone}), u"ok"_s);
    QCOMPARE(value("SELECT text, author_id, edited_by FROM post WHERE id = $1", {his}, 3), u"Anders|-|-"_s);
    QCOMPARE(
        value("SELECT text, editor_id FROM post_version WHERE post_id = $1", {his}, 2), u"Zijn woorden|-"_s);
    QCOMPARE(
        value("SELECT created_by, last_post_by, replies FROM thread WHERE id = $1", {own}, 3), u"-|-|0"_s);
    QCOMPARE(value("SELECT votes FROM post WHERE id = $1", {q.first}), u"1"_s);
    for (const char *table : {"post_vote", "post_report", "bookmark", "thread_seen", "thread_follow",
             "post_mention", "thread_asked"})
        QCOMPARE(
            value(QByteArray("SELECT count(*) FROM ") + table + " WHERE person_id = $1", {gone}), u"0"_s);
    QCOMPARE(value("SELECT count(*) FROM post_report WHERE post_id = $1 AND person_id IS NULL", {q.first}),
        u"1"_s);
}

void ForumRulesTest::everyChangeIsLogged_data()
{
    QTest::addColumn<QByteArray>("sql"); ///< $1 is the thread, $2 a post of it
    QTest::newRow("a title") << QByteArray(
        "UPDATE thread SET title = 'y', revision = revision + 1 WHERE id = $1 AND $2 > 0");
    QTest::newRow("a post") << QByteArray(
        "INSERT INTO post (uid, thread_id, author_id, text) VALUES ('log ' || CAST($2 AS text), $1, 2, 'x')");
    QTest::newRow("an edit") << QByteArray(
        "UPDATE post SET text = 'y', revision = revision + 1 WHERE thread_id = $1 AND id = $2");
    QTest::newRow("a vote") << QByteArray(
        "INSERT INTO post_vote (post_id, person_id) SELECT $2, 6 WHERE $1 > 0");
    QTest::newRow("following") << QByteArray(
        "INSERT INTO thread_follow (thread_id, person_id) SELECT $1, 6 WHERE $2 > 0");
    QTest::newRow("a bookmark") << QByteArray(
        "INSERT INTO bookmark (post_id, person_id) SELECT $2, 6 WHERE $1 > 0");
    QTest::newRow("a report") << QByteArray(
        "INSERT INTO post_report (post_id, person_id, reason) SELECT $2, 6, 'x' WHERE $1 > 0");
    QTest::newRow("an accepted answer")
        << QByteArray("INSERT INTO acceptance (post_id) SELECT $2 WHERE $1 > 0");
    QTest::newRow("a pin") << QByteArray(
        "INSERT INTO moderation (action, thread_id, actor_id) SELECT 'pin', $1, 9 WHERE $2 > 0");
    QTest::newRow("hiding") << QByteArray(
        "INSERT INTO moderation (action, post_id, actor_id, reason) SELECT 'hide_post', $2, 9, 'x' WHERE $1 > 0");
}

void ForumRulesTest::everyChangeIsLogged()
{
    QFETCH(QByteArray, sql);
    const Asked q = question();
    const QByteArray last = "SELECT max(seq) FROM change_log";
    const QString before = value(last);
    sql.replace("$1", QByteArray::number(q.thread)).replace("$2", QByteArray::number(q.first));
    QCOMPARE(must(sql), u"ok"_s);
    QVERIFY(value("SELECT count(*) FROM change_log WHERE seq > $1 AND entity = 'thread' AND row_id = $2",
                {before.toLongLong(), q.thread})
            != u"0"_s);
}

/// Six stations that write, vote and accept in one thread: every one is counted, and nobody waits for ever.
void ForumRulesTest::manyAtOnce()
{
    const Asked q = question();
    constexpr int rounds = 10;
    std::array<QStringList, 6> outcomes;
    std::vector<std::thread> threads;
    for (int who = 0; who < 6; ++who) {
        threads.emplace_back([&, who] {
            const auto connection = connectTo(m_url);
            const int person = who + 4 > 8 ? 1 : who + 4;
            for (int round = 0; round < rounds; ++round) {
                outcomes[size_t(who)] += run(*connection,
                    "INSERT INTO post (uid, thread_id, author_id, text) VALUES ($1, $2, $3, 'x')",
                    {u"at once %1 %2"_s.arg(who).arg(round), q.thread, person});
                outcomes[size_t(who)] += run(*connection,
                    round % 2 == 0 ? "INSERT INTO acceptance (post_id) VALUES ($1)"
                                   : "DELETE FROM acceptance WHERE post_id = $1",
                    {q.second});
            }
            outcomes[size_t(who)] += run(
                *connection, "INSERT INTO post_vote (post_id, person_id) VALUES ($1, $2)", {q.first, person});
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (QStringList &list : outcomes) {
        list.removeDuplicates();
        QCOMPARE(list, QStringList{u"ok"_s});
    }
    QCOMPARE(
        value(
            "SELECT replies, accepted - (SELECT count(*) FROM post WHERE thread_id = $1 AND accepted) FROM thread WHERE id = $1",
            {q.thread}, 2),
        u"%1|0"_s.arg(2 + 6 * rounds));
    QCOMPARE(value("SELECT votes FROM post WHERE id = $1", {q.first}), u"6"_s);
}

void ForumRulesTest::twoMergesAtOnce()
{
    if (!isPostgres())
        QSKIP("a file has one writer at a time");
    // Each into the other, many times: one of the two is refused, and no post is lost.
    for (int round = 0; round < 10; ++round) {
        const qint64 ids[] = {question().thread, question().thread};
        QStringList outcomes{{}, {}};
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([&, i] {
                const auto connection = connectTo(m_url);
                outcomes[i] = run(*connection,
                    "INSERT INTO moderation (action, thread_id, target_id, reason, actor_id) VALUES ('merge', $1, $2, 'x', 9)",
                    {ids[i], ids[1 - i]});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        outcomes.sort();
        QCOMPARE(outcomes, QStringList({u"conflict thread.merged"_s, u"ok"_s}));
        QCOMPARE(value("SELECT sum(replies) FROM thread WHERE id IN ($1, $2)", {ids[0], ids[1]}), u"5"_s);
    }
}

QTEST_GUILESS_MAIN(ForumRulesTest)
#include "forum_rules_test.moc"
