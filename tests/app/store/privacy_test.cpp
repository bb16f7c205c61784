#include "store/check.h"
#include "store/privacy.h"
#include "store/search_index.h"
#include "tests/app/db/planned.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What is known of somebody: every column is decided on, all of it is told, and erasing leaves counts and nothing of his.
class PrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyColumnIsDecidedOn();
    void aColumnThatNamesSomebodyIsNoticed();
    void tellsAllThatIsKnown();
    void erasingLeavesNothingOfHis();
    void erasingKeepsTheCounts();
    void erasingIsDoneOnce();

private:
    void must(const QByteArray &text, const db::Params &params = {})
    {
        if (const QString done = run(*m_connection, text, params); done != u"ok"_s)
            qFatal("%s: %s", text.constData(), qPrintable(done));
    }
    QString value(const QByteArray &text) { return asked(*m_connection, text); }
    QString erase(int who)
    {
        return told(db::writeOnce(*m_connection, [&](db::Writer &writer) {
            return store::erasePerson(writer, *PersonId::from(who), *PersonId::from(3));
        }));
    }
    QStringList undecided();

    std::unique_ptr<db::Connection> m_connection;
    qint64 m_session = 0;
};

namespace {

/// Tables in which nobody is named.
const QSet<QString> impersonal{u"schema_info"_s, u"change_log"_s, u"station"_s, u"organisation"_s, u"topic"_s,
    u"room"_s, u"theme_week"_s, u"session"_s, u"session_topic"_s, u"series"_s, u"day_off"_s,
    u"training_topic"_s, u"guide_task"_s, u"guide_advice"_s, u"unindexed"_s, u"taking_back"_s,
    u"thread_topic"_s, u"moderating"_s, u"importing"_s, u"unindexed_post"_s, u"post_search"_s,
    u"evaluation_form"_s, u"evaluation_question"_s, u"evaluation"_s, u"evaluation_ticket"_s,
    u"evaluation_box"_s, u"evaluation_tally"_s, u"evaluation_text"_s, u"evaluation_shuffle"_s,
    u"evaluation_due"_s};

const QString secret = u"Geheimnaam"_s;

} // namespace

void PrivacyTest::init()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 3);
    must("INSERT INTO organisation (id, uid, name) VALUES (1, 'o', 'Ministerie')");
    must("INSERT INTO topic (id, name) VALUES (1, 'iPad')");
    must(
        "UPDATE person SET name = 'Geheimnaam', email = 'geheimnaam@example.org', job_title = 'Geheimnaam',"
        " about = 'Geheimnaam', building = 'Geheimnaam', organisation_id = 1, revision = revision + 1 WHERE id = 1");
    must("INSERT INTO expertise (person_id, topic_id) VALUES (1, 1)");
    must("INSERT INTO person_language (person_id, language) VALUES (1, 'nl')");
    must("INSERT INTO person_format (person_id, format) VALUES (1, 'game')");
    must("INSERT INTO availability (person_id, weekday, part) VALUES (1, 1, 'morning')");
    must("INSERT INTO absence (person_id, starts_at, ends_at, note) VALUES (1, 1, 2, 'Geheimnaam')");
    if (!isPostgres())
        must("INSERT INTO person_role (person_id, role) VALUES (1, 'moderator')");
    m_session = plannedSession(*m_connection, {.startsIn = -2 * dayMs});
    must("INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 1, 0)", {m_session});
    const qint64 coming = plannedSession(*m_connection, {.seats = 1});
    QCOMPARE(enrol(*m_connection, coming, 1), u"ok"_s);
    QCOMPARE(enrol(*m_connection, coming, 2), u"ok"_s);
    must("INSERT INTO training (id, uid, title, format, offered_by) VALUES (50, 'x', 'Aanbod', 'game', 1)");
    must("INSERT INTO wish (id, uid, title, created_by) VALUES (1, 'w', 'Wens', 1)");
    must("INSERT INTO me_too (wish_id, person_id, organisation_id) VALUES (1, 1, 1), (1, 2, 1)");
    must("INSERT INTO help_request (uid, from_id, to_id, title, question, place, starts_at, ends_at)"
         " VALUES ('h', 1, 2, 'Geheimnaam', 'Geheimnaam', 'Geheimnaam', $1, $2)",
        {nowMs() + dayMs, nowMs() + dayMs + 1000});
    must(
        "INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at) VALUES ('i', 2, 1, 'q', $1, $2)",
        {nowMs() + dayMs, nowMs() + dayMs + 1000});
    must("INSERT INTO thread (id, uid, kind, title, created_by) VALUES (1, 't', 'question', 'Vraag', 1)");
    must(
        "INSERT INTO post (id, uid, thread_id, author_id, text) VALUES (1, 't', 1, 1, 'Mag dit?'), (2, 'u', 1, 2, 'Ja')");
    must("UPDATE post SET text = 'Mag dat?', edited_by = 1, revision = 2 WHERE id = 1");
    must("INSERT INTO post_vote (post_id, person_id) VALUES (2, 1), (2, 3)");
    must("INSERT INTO thread_seen (thread_id, person_id, post_id) VALUES (1, 1, 2)");
    must("INSERT INTO bookmark (post_id, person_id) VALUES (2, 1)");
    must("INSERT INTO post_mention (post_id, person_id) VALUES (2, 1)");
    must("INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES (1, 1, 2)");
    must("INSERT INTO post_report (post_id, person_id, reason) VALUES (2, 1, 'Kort')");
    QVERIFY(db::writeOnce(*m_connection, [](db::Writer &writer) { return store::writeIndex(writer); }));
}

/// What stands in the schema and not in the registry, or the other way round.
QStringList PrivacyTest::undecided()
{
    QHash<QString, QSet<QString>> schema;
    QSet<QString> references;
    const auto take = [&](const QByteArray &sql, auto f) {
        const auto done = m_connection->query(sql, {}, [&](const db::Row &row) {
            f(row.text(0), row.text(1));
            return true;
        });
        if (!done)
            qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
    };
    const auto column = [&](const QString &table, const QString &name) { schema[table].insert(name); };
    const auto reference = [&](const QString &table, const QString &name) {
        references.insert(table + u'.' + name);
    };
    if (isPostgres()) {
        take(
            "SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
            " WHERE c.relnamespace = 'tjc'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped",
            column);
        take("SELECT c.relname, a.attname FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid"
             " JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)"
             " WHERE f.contype = 'f' AND f.confrelid = 'tjc.person'::regclass",
            reference);
    } else {
        take("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
             " AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '%_search%' AND m.name NOT LIKE '%_words'",
            column);
        take("SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
             " WHERE m.type = 'table' AND f.\"table\" = 'person'",
            reference);
    }
    // What a server finds words in is made of the other columns.
    for (QSet<QString> &columns : schema)
        columns.remove(u"search"_s);
    QStringList problems;
    QSet<QString> known;
    for (const store::PersonalTable &table : store::personalTables()) {
        const QString name = QString::fromLatin1(table.table);
        known.insert(name);
        if (isPostgres() ? !table.isOnServer : !table.isOnFile)
            continue;
        QSet<QString> decided;
        for (const char *one : table.people) {
            decided.insert(QString::fromLatin1(one));
            references.remove(name + u'.' + QString::fromLatin1(one));
        }
        for (const store::PersonalColumn &one : table.columns)
            decided.insert(QString::fromLatin1(one.name));
        const QSet<QString> missing = schema[name] - decided;
        const QSet<QString> gone = decided - schema[name];
        for (const QString &one : missing)
            problems += name + u'.' + one + u" is not decided on"_s;
        for (const QString &one : gone)
            problems += name + u'.' + one + u" is no column"_s;
    }
    for (const QString &one : std::as_const(references))
        problems += one + u" names somebody"_s;
    for (const QString &table : schema.keys()) {
        if (!known.contains(table) && !impersonal.contains(table))
            problems += u"table "_s + table + u" is not decided on"_s;
    }
    problems.sort();
    return problems;
}

void PrivacyTest::everyColumnIsDecidedOn()
{
    QCOMPARE(undecided(), QStringList());
}

void PrivacyTest::aColumnThatNamesSomebodyIsNoticed()
{
    const QByteArray type = isPostgres() ? "bigint" : "INTEGER";
    must("ALTER TABLE room ADD COLUMN keeper_id " + type + " REFERENCES person (id)");
    must("ALTER TABLE person ADD COLUMN nickname TEXT");
    must(isPostgres() ? "CREATE TABLE tjc.guest (name text)" : "CREATE TABLE guest (name TEXT) STRICT");
    QCOMPARE(undecided(), (QStringList{u"person.nickname is not decided on"_s,
                              u"room.keeper_id names somebody"_s, u"table guest is not decided on"_s}));
}

void PrivacyTest::tellsAllThatIsKnown()
{
    db::OpenReader reader(*m_connection);
    const auto all = store::exportPerson(reader, *PersonId::from(1));
    QVERIFY2(all.has_value(), qPrintable(told(all) + (all ? QString() : all.error().detail)));
    QCOMPARE((*all)["person"_L1].toArray().at(0)["name"_L1].toString(), secret);
    QCOMPARE((*all)["person"_L1].toArray().at(0)["organisation_id"_L1].toString(), u"Ministerie"_s);
    QCOMPARE((*all)["expertise"_L1].toArray().at(0)["topic_id"_L1].toString(), u"iPad"_s);
    for (const auto &[table, count] :
        {std::pair(u"person_language"_s, 1), {u"person_format"_s, 1}, {u"availability"_s, 1},
            {u"absence"_s, 1}, {u"session_trainer"_s, 1}, {u"enrolment"_s, 1}, {u"training"_s, 1},
            {u"wish"_s, 1}, {u"me_too"_s, 1}, {u"help_request"_s, 2}, {u"thread"_s, 1}, {u"post"_s, 1},
            {u"post_version"_s, 1}, {u"post_vote"_s, 1}, {u"thread_follow"_s, 1}, {u"thread_seen"_s, 1},
            {u"bookmark"_s, 1}, {u"post_mention"_s, 1}, {u"thread_asked"_s, 1}, {u"post_report"_s, 1}})
        QVERIFY2(all->value(table).toArray().size() == count, qPrintable(table));
    // Of another only the name, where he has to do with it.
    QVERIFY(!QJsonDocument(*all).toJson().contains("p2"));
    QCOMPARE(told(store::exportPerson(reader, *PersonId::from(99))), u"not_found person"_s);
}

void PrivacyTest::erasingLeavesNothingOfHis()
{
    QCOMPARE(erase(1), u"ok"_s);
    QCOMPARE(
        asked(*m_connection,
            "SELECT name, login, email, job_title, about, building, organisation_id FROM person WHERE id = 1",
            7),
        u"-|-|-||||-"_s);
    for (const store::PersonalTable &table : store::personalTables()) {
        if (table.erased != store::Erased::Deleted || (isPostgres() && !table.isOnServer))
            continue;
        QVERIFY2(value(QByteArray("SELECT count(*) FROM ") + table.table + " WHERE person_id = 1") == u"0"_s,
            table.table);
    }
    QCOMPARE(value("SELECT count(*) FROM me_too WHERE person_id = 1"), u"0"_s);
    // Nowhere is his name left: every text of every row.
    db::OpenReader reader(*m_connection);
    const auto rest = store::exportPerson(reader, *PersonId::from(1));
    QVERIFY(rest.has_value());
    QVERIFY(!QString::fromUtf8(QJsonDocument(*rest).toJson()).contains(secret, Qt::CaseInsensitive));
    QCOMPARE(
        value(isPostgres()
                  ? "SELECT count(*) FROM person_search WHERE search @@ to_tsquery('simple', 'geheimnaam')"
                  : "SELECT count(*) FROM person_search WHERE person_search MATCH 'geheimnaam'"),
        u"0"_s);
}

void PrivacyTest::erasingKeepsTheCounts()
{
    QCOMPARE(erase(1), u"ok"_s);
    QCOMPARE(value("SELECT votes FROM wish WHERE id = 1"), u"2"_s);
    QCOMPARE(value("SELECT count(*) FROM me_too WHERE wish_id = 1"), u"2"_s);
    QCOMPARE(value("SELECT count(*) FROM session_trainer"), u"1"_s);
    // What he wrote stays, by nobody, and what he voted for.
    QCOMPARE(value("SELECT text FROM post WHERE id = 1 AND author_id IS NULL AND edited_by IS NULL"),
        u"Mag dat?"_s);
    QCOMPARE(value("SELECT votes FROM post WHERE id = 2"), u"2"_s);
    QCOMPARE(value("SELECT count(*) FROM thread WHERE created_by = 1 OR last_post_by = 1"), u"0"_s);
    // Whoever waited has his seat.
    QCOMPARE(value("SELECT state FROM enrolment WHERE person_id = 2"), u"enrolled"_s);
    QCOMPARE(value("SELECT state FROM enrolment WHERE person_id = 1"), u"cancelled"_s);
    QCOMPARE(value("SELECT count(*) FROM help_request WHERE state = 'withdrawn' AND title = '-'"), u"2"_s);
    db::OpenReader reader(*m_connection);
    const auto broken = store::check(reader);
    QVERIFY2(broken.has_value(), qPrintable(told(broken)));
    for (const store::BrokenRule &rule : *broken)
        QFAIL(qPrintable(rule.rule + u' ' + rule.row + u' ' + rule.detail));
}

void PrivacyTest::erasingIsDoneOnce()
{
    QCOMPARE(erase(1), u"ok"_s);
    QCOMPARE(erase(1), u"invalid person.erased"_s);
    QCOMPARE(erase(99), u"not_found person"_s);
}

QTEST_GUILESS_MAIN(PrivacyTest)

#include "privacy_test.moc"
