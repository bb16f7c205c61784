#include "tests/app/db/opened.h"

#include <QTest>

#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the catalogue of a server says about the schema, so that no table or function added later is left open.
class PostgresSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableIsGuarded();
    void nothingIsForEverybody();
    void everythingBelongsToTheOwner();
    void definersHaveTheirSearchPath();
    void groupsCannotLogIn();
    void manyDatabasesAtOnce();

private:
    QString lines(const QByteArray &sql) { return asked(*m_root, sql); }

    QString m_url;
    std::unique_ptr<db::Connection> m_root;
};

void PostgresSchemaTest::initTestCase()
{
    qputenv("TJC_TEST_ENGINE", "postgres");
    m_url = freshWorkspaceUrl();
    m_root = migrated(m_url);
}

void PostgresSchemaTest::everyTableIsGuarded()
{
    QCOMPARE(
        lines(
            "SELECT relname FROM pg_class WHERE relnamespace = 'tjc'::regnamespace AND relkind IN ('r', 'p')"
            " AND NOT (relrowsecurity AND relforcerowsecurity)"),
        QString());
    QVERIFY(lines("SELECT count(*) FROM pg_class WHERE relnamespace = 'tjc'::regnamespace AND relrowsecurity")
                .toInt()
            > 10);
    QCOMPARE(lines("SELECT relname FROM pg_class WHERE relnamespace = 'tjc'::regnamespace AND relkind = 'v'"
                   " AND NOT coalesce(reloptions @> ARRAY['security_barrier=true'], false)"),
        QString());
}

void PostgresSchemaTest::nothingIsForEverybody()
{
    QCOMPARE(
        lines(
            "SELECT relname FROM pg_class, aclexplode(relacl) WHERE relnamespace = 'tjc'::regnamespace AND grantee = 0"),
        QString());
    QCOMPARE(
        lines("SELECT attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, aclexplode(attacl)"
              " WHERE relnamespace = 'tjc'::regnamespace AND grantee = 0"),
        QString());
    QCOMPARE(lines("SELECT proname FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))"
                   " WHERE pronamespace = 'tjc'::regnamespace AND grantee = 0"),
        QString());
    QCOMPARE(
        lines("SELECT nspname FROM pg_namespace, aclexplode(nspacl) WHERE nspname = 'tjc' AND grantee = 0"),
        QString());
}

void PostgresSchemaTest::everythingBelongsToTheOwner()
{
    QCOMPARE(lines("SELECT relname FROM pg_class WHERE relnamespace = 'tjc'::regnamespace"
                   " AND relowner <> 'tjc_owner'::regrole"),
        QString());
    QCOMPARE(
        lines(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'tjc'::regnamespace AND proowner <> 'tjc_owner'::regrole"),
        QString());
    QCOMPARE(lines("SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'tjc'"), u"tjc_owner"_s);
}

void PostgresSchemaTest::definersHaveTheirSearchPath()
{
    QCOMPARE(lines("SELECT proname FROM pg_proc WHERE pronamespace = 'tjc'::regnamespace AND prosecdef"
                   " AND NOT coalesce(proconfig @> ARRAY['search_path=tjc, pg_temp'], false)"),
        QString());
    QCOMPARE(lines("SELECT tgname FROM pg_trigger t JOIN pg_proc p ON p.oid = tgfoid"
                   " WHERE pronamespace = 'tjc'::regnamespace AND NOT prosecdef"),
        u"person_role_change"_s);
}

void PostgresSchemaTest::groupsCannotLogIn()
{
    QCOMPARE(
        lines("SELECT rolname FROM pg_roles WHERE rolname LIKE 'tjc\\_%' AND rolname NOT LIKE 'tjc\\_test%'"
              " AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole)"),
        QString());
    QCOMPARE(told(db::openPostgres(*WorkspaceUrl::parse(urlAs(m_url, u"tjc_admin"_s)), {})),
        u"denied workspace.rights"_s);
}

/// Four databases of one server made at the same moment, one of them by two at once.
void PostgresSchemaTest::manyDatabasesAtOnce()
{
    QStringList urls;
    for (int i = 0; i < 4; ++i)
        urls.append(freshWorkspaceUrl());
    urls.append(urls.front());
    QStringList outcomes(urls.size());
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < urls.size(); ++i) {
        threads.emplace_back([&, i] {
            const auto connection = connectTo(urls[i]);
            outcomes[i] = told(db::migrate(*connection, db::migrations(Engine::Postgres)));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(outcomes.join(u' '), u"ok ok ok ok ok"_s);
}

QTEST_GUILESS_MAIN(PostgresSchemaTest)
#include "postgres_schema_test.moc"
