#include "tests/app/db/evaluated.h"
#include "tests/app/db/pages.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20;
constexpr int sessions = 1'000;
/// A sum of so many small chances lies further above what is expected once in some millions of runs.
constexpr double sigmas = 5.5;

/// Something in the order in which an attacker lays it: of each session the people, or the answers.
using Order = QHash<qint64, QStringList>;

/// How often a guess was right, and how often one by chance is.
struct Score {
    double hits = 0;
    double expected = 0;
    double variance = 0;

    [[nodiscard]] bool isAboveChance() const { return hits > expected + sigmas * std::sqrt(variance) + 1; }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(hits) + " right, by chance " + QByteArray::number(expected) + " +- "
               + QByteArray::number(std::sqrt(variance));
    }
};

QStringList turned(QStringList list)
{
    std::ranges::reverse(list);
    return list;
}

/// Who gave it stands in each answer: "<session>:<person>".
QString giver(const QString &answer)
{
    return answer.section(u':', 1);
}

/// The first answer is of the first who answered, and so on.
Score inOrder(const Order &answers, const Order &who, bool isTurned)
{
    Score score;
    for (auto one = answers.cbegin(); one != answers.cend(); ++one) {
        const QStringList given = isTurned ? turned(*one) : *one;
        const QStringList gave = who.value(one.key());
        if (gave.size() < 2 || given.size() > gave.size())
            continue;
        for (qsizetype i = 0; i < given.size(); ++i)
            score.hits += giver(given.at(i)) == gave.at(i);
        score.expected += double(given.size()) / double(gave.size());
        score.variance += 1;
    }
    return score;
}

/// What still waits is of those who answered last (or first).
Score theLast(const Order &waiting, const Order &who, bool isTurned)
{
    Score score;
    for (auto one = waiting.cbegin(); one != waiting.cend(); ++one) {
        const QStringList gave = isTurned ? turned(who.value(one.key())) : who.value(one.key());
        const double w = double(one->size());
        const double k = double(gave.size());
        if (w >= k || k < 2)
            continue;
        for (const QString &answer : *one)
            score.hits += gave.mid(gave.size() - one->size()).contains(giver(answer));
        score.expected += w * w / k;
        score.variance += w * (w / k) * (1 - w / k) * (k - w) / (k - 1);
    }
    return score;
}

} // namespace

/// A thousand sessions are evaluated; then an attacker who reads every row, and where it lies, guesses who gave which
/// answer. He is right no more often than by chance; with tables as one would make them without thinking, he is.
class EvaluationAnonymityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void somethingIsToBeGuessed();
    void theAttackerIsGood();
    void nobodyIsLinked();
    void ballotsFallApart();
    void aRowKeepsItsPlace();

private:
    void evaluateAll();
    /// Rows of "session, text" in the order of the statement.
    Order rows(const QByteArray &sql);
    /// The same of a table of a file in the order in which rows lie on its pages: columns of the session and the value, and
    /// which rows.
    Order lying(const QByteArray &object, int session, int value, auto keeps);
    [[nodiscard]] QHash<QString, Order> answers(const char *which);
    [[nodiscard]] QHash<QString, Order> whoAnswered();
    QByteArray file()
    {
        QFile in(m_url);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Evaluated> m_is;
    Order m_took;      ///< who took part, in that order
    qint64 m_good = 0; ///< the question
    int m_ballots = 0;
};

void EvaluationAnonymityTest::initTestCase()
{
    m_url = freshWorkspaceUrl();
    m_connection = migrated(m_url);
    m_is = std::make_unique<Evaluated>(*m_connection, people);
    if (!isPostgres())
        QVERIFY(m_connection->script("PRAGMA synchronous = OFF").has_value());
    m_good = m_is->question(u"good"_s);
    // As one would make them without thinking: numbered in the order in which they come.
    m_is->must("CREATE TABLE naive_answer ("
               + QByteArray(isPostgres() ? "id bigserial" : "id INTEGER PRIMARY KEY")
               + ", session_id bigint, person_id bigint, value text)");
    evaluateAll();
}

void EvaluationAnonymityTest::cleanupTestCase()
{
    m_is.reset();
}

void EvaluationAnonymityTest::evaluateAll()
{
    QRandomGenerator random(20261130);
    QList<std::pair<qint64, int>> parts;
    QVERIFY(m_connection->beginWrite().has_value());
    for (int i = 0; i < sessions; ++i) {
        const qint64 session = m_is->session(3'600'000 + i);
        QList<int> there;
        for (int person = 1; person <= people; ++person)
            there += person;
        std::ranges::shuffle(there, random);
        there = there.mid(0, random.bounded(1, 15));
        m_is->attend(session, there);
        for (const int person : std::as_const(there)) {
            if (random.bounded(100) < 45)
                parts += {session, person};
        }
    }
    QVERIFY(m_connection->commit().has_value());
    while (
        asked(*m_connection, "SELECT count(*) FROM evaluation_invite WHERE kind = 'after'").toInt() == 0
        || asked(*m_connection, "SELECT count(*) FROM session s WHERE NOT EXISTS (SELECT 1 FROM evaluation e"
                                " WHERE e.session_id = s.id)")
                   .toInt()
               > 0)
        QCOMPARE(m_is->settleWork(), u"ok"_s);
    std::ranges::shuffle(parts, random);
    for (const auto &[session, person] : std::as_const(parts)) {
        const QString ticket = Evaluated::ticket();
        const QString answer = u"%1:%2"_s.arg(session).arg(person);
        if (isPostgres())
            m_is->as(person);
        // Some look at what they are told first.
        if (random.bounded(2) == 0)
            QCOMPARE(run(*m_connection,
                         "UPDATE notice SET read_at = $1 WHERE person_id = $2 AND session_id = $3"
                         " AND read_at IS NULL",
                         {nowMs(), person, session}),
                u"ok"_s);
        QCOMPARE(run(*m_connection,
                     "INSERT INTO evaluation_part (session_id, kind, person_id, ticket)"
                     " VALUES ($1, 'after', $2, $3)",
                     {session, person, ticket}),
            u"ok"_s);
        if (isPostgres())
            m_is->asBefore();
        m_took[session] += QString::number(person);
        QJsonObject ballot{{QString::number(m_good), QJsonArray{answer}}};
        // Some say less than others.
        for (const char *key : {"overall", "content", "better", "for_trainer"}) {
            static QHash<QByteArray, qint64> known;
            if (!known.contains(key))
                known.insert(key, m_is->question(QString::fromLatin1(key)));
            if (random.bounded(10) < 8)
                ballot.insert(QString::number(known.value(key)),
                    QJsonArray{qstrcmp(key, "better") == 0        ? u"beter "_s + answer
                               : qstrcmp(key, "for_trainer") == 0 ? u"yes"_s
                                                                  : QString::number(random.bounded(1, 6))});
        }
        QCOMPARE(run(*m_connection, "INSERT INTO evaluation_cast (ticket, answers) VALUES ($1, $2)",
                     {ticket, QJsonDocument(ballot).toJson(QJsonDocument::Compact)}),
            u"ok"_s);
        // That somebody answered in one row, and what in another.
        m_is->must(
            "INSERT INTO naive_answer (session_id, person_id, value) VALUES ($1, $2, NULL), ($1, NULL, $3)",
            {session, person, answer});
        ++m_ballots;
    }
}

Order EvaluationAnonymityTest::rows(const QByteArray &sql)
{
    Order order;
    const auto done = m_connection->query(sql, {}, [&](const db::Row &row) {
        order[row.integer(0)] += row.text(1);
        return true;
    });
    if (!done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
    return order;
}

Order EvaluationAnonymityTest::lying(const QByteArray &object, int session, int value, auto keeps)
{
    const qint64 root =
        asked(*m_connection, "SELECT rootpage FROM sqlite_master WHERE name = $1", 1, {object}).toLongLong();
    QList<Cell> cells = Pages(file()).rows(root);
    std::ranges::sort(cells, {}, &Cell::place);
    Order order;
    for (const Cell &cell : std::as_const(cells)) {
        if (keeps(cell.values))
            order[cell.values.at(session).toLongLong()] += QString::fromUtf8(cell.values.at(value));
    }
    return order;
}

/// "waiting" in the box, or "counted"; in each order that there is. Or all of a session.
QHash<QString, Order> EvaluationAnonymityTest::answers(const char *which)
{
    const QByteArray good = QByteArray::number(m_good);
    QHash<QString, Order> orders;
    const bool isBox = qstrcmp(which, "waiting") == 0;
    const QByteArray from = isBox
                                ? "SELECT session_id, value FROM evaluation_box WHERE question_id = " + good
                                : "SELECT session_id, text FROM evaluation_text WHERE question_id = " + good;
    const QByteArray both =
        "SELECT session_id, text FROM (SELECT session_id, text, key FROM evaluation_text WHERE"
        " question_id = "
        + good + " UNION ALL SELECT session_id, value, key FROM evaluation_box WHERE question_id = " + good
        + ") AS x";
    if (qstrcmp(which, "all") == 0) {
        orders[u"all by key"_s] = rows(both + " ORDER BY key");
        orders[u"counted first"_s] = rows(both + " ORDER BY 1");
        return orders;
    }
    orders[u"by key"_s] = rows(from + " ORDER BY key");
    if (isPostgres()) {
        orders[u"by place"_s] = rows(from + " ORDER BY ctid");
        orders[u"by transaction"_s] = rows(from + " ORDER BY CAST(CAST(xmin AS text) AS bigint), ctid");
        return orders;
    }
    orders[u"as read"_s] = rows(from);
    const auto isGood = [&](int column) {
        return [column, good](const QList<QByteArray> &values) { return values.at(column) == good; };
    };
    const Order byKey = rows(isBox ? "SELECT 0, key || ' ' || value FROM evaluation_box"
                                   : "SELECT 0, key || ' ' || text FROM evaluation_text");
    QHash<QString, QString> valueOf;
    for (const QString &one : byKey.value(0))
        valueOf.insert(one.section(u' ', 0, 0), one.section(u' ', 1));
    orders[u"index by place"_s] = isBox ? lying("evaluation_box_by_session", 0, 3, isGood(2))
                                        : lying("evaluation_text_by_session", 0, 2, isGood(1));
    for (QStringList &keys : orders[u"index by place"_s]) {
        for (QString &key : keys)
            key = valueOf.value(key);
    }
    orders[u"by place"_s] =
        isBox ? lying("evaluation_box", 1, 4, isGood(3)) : lying("evaluation_text", 1, 3, isGood(2));
    return orders;
}

/// Everybody who answered, in each order that there is.
QHash<QString, Order> EvaluationAnonymityTest::whoAnswered()
{
    QHash<QString, Order> orders;
    const QByteArray invites =
        "SELECT session_id, person_id FROM evaluation_invite WHERE kind = 'after' AND answered";
    const QByteArray notices =
        "SELECT n.session_id, n.person_id FROM notice n JOIN evaluation_invite i ON i.session_id = n.session_id"
        " AND i.person_id = n.person_id AND i.kind = 'after' WHERE n.kind = 'evaluate' AND i.answered ORDER BY ";
    orders[u"invites by person"_s] = rows(invites + " ORDER BY person_id");
    orders[u"notices by number"_s] = rows(notices + "n.id");
    orders[u"notices by time"_s] = rows(notices + "n.read_at, n.created_at, n.id");
    orders[u"enrolments"_s] =
        rows("SELECT e.session_id, e.person_id FROM enrolment e JOIN evaluation_invite i"
             " ON i.session_id = e.session_id AND i.person_id = e.person_id WHERE i.answered ORDER BY e.id");
    if (isPostgres()) {
        orders[u"invites by place"_s] = rows(invites + " ORDER BY ctid");
        orders[u"invites by transaction"_s] =
            rows(invites + " ORDER BY CAST(CAST(xmin AS text) AS bigint), ctid");
        orders[u"notices by place"_s] = rows(notices + "n.ctid");
        orders[u"notices by transaction"_s] = rows(notices + "CAST(CAST(n.xmin AS text) AS bigint), n.ctid");
        return orders;
    }
    const auto answered = [](const QList<QByteArray> &values) { return values.at(3) == "1"; };
    orders[u"invites as read"_s] = rows(invites);
    orders[u"invites by place"_s] = lying("evaluation_invite", 0, 2, answered);
    QSet<std::pair<qint64, QString>> gave;
    const Order known = orders[u"invites by person"_s];
    for (auto one = known.cbegin(); one != known.cend(); ++one) {
        for (const QString &person : *one)
            gave.insert({one.key(), person});
    }
    orders[u"notices by place"_s] = lying("notice", 3, 1, [&](const QList<QByteArray> &values) {
        return values.at(2) == "evaluate"
               && gave.contains({values.at(3).toLongLong(), QString::fromUtf8(values.at(1))});
    });
    orders[u"index by place"_s] =
        lying("evaluation_invite_by_person", 1, 0, [&](const QList<QByteArray> &values) {
            return gave.contains({values.at(1).toLongLong(), QString::fromUtf8(values.at(0))});
        });
    return orders;
}

void EvaluationAnonymityTest::somethingIsToBeGuessed()
{
    const auto total = [](const Order &order) {
        qsizetype sum = 0;
        for (const QStringList &list : order)
            sum += list.size();
        return sum;
    };
    QVERIFY2(m_ballots > 2'500, QByteArray::number(m_ballots));
    QVERIFY(total(answers("waiting")[u"by key"_s]) > 1'000);
    QVERIFY(total(answers("counted")[u"by key"_s]) > 1'000);
    QCOMPARE(total(answers("all")[u"all by key"_s]), m_ballots);
    // The attacker sees all of it in each of his orders.
    for (const char *which : {"waiting", "counted"}) {
        const QHash<QString, Order> orders = answers(which);
        for (const Order &order : orders)
            QCOMPARE(total(order), total(orders[u"by key"_s]));
    }
    const QHash<QString, Order> who = whoAnswered();
    for (auto one = who.cbegin(); one != who.cend(); ++one)
        QVERIFY2(total(*one) == m_ballots, qPrintable(one.key()));
}

void EvaluationAnonymityTest::theAttackerIsGood()
{
    const Order who =
        rows("SELECT session_id, person_id FROM naive_answer WHERE person_id IS NOT NULL ORDER BY id");
    QCOMPARE(who, m_took);
    const Score numbered = inOrder(
        rows("SELECT session_id, value FROM naive_answer WHERE value IS NOT NULL ORDER BY id"), who, false);
    QVERIFY2(numbered.hits > 3 * numbered.expected && numbered.isAboveChance(), numbered.text());
    // Keys drawn by lot hide the order from a question, not from who looks where rows lie.
    m_is->must(isPostgres()
                   ? "CREATE TABLE naive_box (key text PRIMARY KEY DEFAULT gen_random_uuid()::text,"
                     " session_id bigint, value text)"
                   : "CREATE TABLE naive_box (key text PRIMARY KEY NOT NULL DEFAULT (hex(randomblob(16))),"
                     " session_id bigint, value text) WITHOUT ROWID");
    QStringList came;
    for (int i = 0; i < 20; ++i) {
        came += QString::number(i);
        m_is->must("INSERT INTO naive_box (session_id, value) VALUES (1, $1)", {came.last()});
    }
    QVERIFY(rows("SELECT session_id, value FROM naive_box ORDER BY key").value(1) != came);
    QCOMPARE(isPostgres()
                 ? rows("SELECT session_id, value FROM naive_box ORDER BY ctid").value(1)
                 : turned(lying("naive_box", 1, 2, [](const QList<QByteArray> &) { return true; }).value(1)),
        came);
    // Who knows the order of taking part knows whose answers wait: that order must stand nowhere.
    const Score last = theLast(answers("waiting")[u"by key"_s], m_took, false);
    QVERIFY2(last.isAboveChance(), last.text());
}

void EvaluationAnonymityTest::nobodyIsLinked()
{
    const QHash<QString, Order> who = whoAnswered();
    for (const char *which : {"waiting", "counted", "all"}) {
        const QHash<QString, Order> given = answers(which);
        for (auto answer = given.cbegin(); answer != given.cend(); ++answer) {
            for (auto person = who.cbegin(); person != who.cend(); ++person) {
                for (const bool isTurned : {false, true}) {
                    const Score order = inOrder(*answer, *person, isTurned);
                    const QByteArray told = QByteArray(which) + ": " + answer.key().toUtf8() + ", "
                                            + person.key().toUtf8() + ": " + order.text();
                    QVERIFY2(!order.isAboveChance(), told);
                }
            }
        }
    }
    const Order waiting = answers("waiting")[u"by key"_s];
    for (auto person = who.cbegin(); person != who.cend(); ++person) {
        for (const bool isTurned : {false, true}) {
            const Score last = theLast(waiting, *person, isTurned);
            QVERIFY2(!last.isAboveChance(), person.key().toUtf8() + ": " + last.text());
        }
    }
    QCOMPARE(
        asked(*m_connection, "SELECT count(*) FROM change_log WHERE entity = 'evaluation' AND row_id <> 0"),
        u"0"_s);
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM evaluation_ticket"), u"0"_s);
}

/// Two answers of one ballot to two questions lie together no more often than by chance.
void EvaluationAnonymityTest::ballotsFallApart()
{
    const QByteArray better = QByteArray::number(m_is->question(u"better"_s));
    QList<QByteArray> orders{"key"};
    if (isPostgres())
        orders += "ctid";
    for (const QByteArray &order : std::as_const(orders)) {
        const Order first = rows("SELECT session_id, value FROM evaluation_box WHERE question_id = "
                                 + QByteArray::number(m_good) + " ORDER BY " + order);
        const Order second =
            rows("SELECT session_id, substr(value, 7) FROM evaluation_box WHERE question_id = " + better
                 + " ORDER BY " + order);
        Score score;
        for (auto one = first.cbegin(); one != first.cend(); ++one) {
            const QStringList other = second.value(one.key());
            if (one->size() < 2 || other.isEmpty() || other.size() > one->size())
                continue;
            for (qsizetype i = 0; i < other.size(); ++i)
                score.hits += one->at(i) == other.at(i);
            score.expected += double(other.size()) / double(one->size());
            score.variance += 1;
        }
        QVERIFY2(!score.isAboveChance(), order + ": " + score.text());
        QVERIFY(score.expected > 100);
    }
}

/// On a file: taking part, and reading that one is asked, move no row on its page.
void EvaluationAnonymityTest::aRowKeepsItsPlace()
{
    if (isPostgres())
        QSKIP("a server writes each row anew");
    const qint64 session = m_is->session(1'000);
    QList<int> there;
    for (int person = 1; person <= 14; ++person)
        there += person;
    m_is->attend(session, there);
    m_is->must("UPDATE evaluation_due SET asked_until = $1", {nowMs() - 60'000});
    QCOMPARE(m_is->settleWork(), u"ok"_s);
    const auto places = [&] {
        return std::pair(
            lying("notice", 3, 1, [](const QList<QByteArray> &values) { return values.at(2) == "evaluate"; }),
            lying("evaluation_invite", 0, 2, [](const QList<QByteArray> &) { return true; }));
    };
    const auto before = places();
    QCOMPARE(before.second.value(session).size(), 14);
    for (const int person : {9, 3, 12, 1}) {
        m_is->must(
            "UPDATE notice SET read_at = $1 WHERE person_id = $2 AND read_at IS NULL", {nowMs(), person});
        QCOMPARE(m_is->part(session, person, Evaluated::ticket()), u"ok"_s);
    }
    QVERIFY(places() == before);
}

QTEST_GUILESS_MAIN(EvaluationAnonymityTest)
#include "evaluation_anonymity_test.moc"
