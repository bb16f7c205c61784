#include "opened.h"

#include "db/backup.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

/// The real steps and one of tomorrow.
std::vector<db::Migration> withTomorrow(
    const QByteArray &sql = "CREATE TABLE tomorrow (id BIGINT PRIMARY KEY);"
                            " ALTER TABLE room ADD COLUMN floor TEXT")
{
    auto steps = db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite);
    steps.push_back({steps.back().number + 1, steps.back().number + 1, sql});
    return steps;
}

/// Everything the engine knows of the schema, as one text.
QString schemaOf(db::Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return test::asked(
            connection, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name", 4);
    return test::asked(connection,
               "SELECT table_name, column_name, data_type, coalesce(column_default, ''), is_nullable"
               " FROM information_schema.columns WHERE table_schema = 'tjc' ORDER BY 1, 2",
               5)
           + test::asked(connection,
               "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = CAST('tjc' AS regnamespace) ORDER BY 1, 2",
               2)
           + test::asked(connection,
               "SELECT polname, CAST(polrelid AS regclass), coalesce(pg_get_expr(polqual, polrelid), '') FROM pg_policy"
               " ORDER BY 2, 1",
               3);
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsInOrderAndSaysHowOldAProgramMayBe();
    void freshIsMigrated();
    void anInterruptedRunGoesOn();
    void aStepIsDoneOnce();
    void compatibility_data();
    void compatibility();
    void aBackupIsWholeAndKeepsTheOneBefore();
};

void MigratorTest::everyStepIsInOrderAndSaysHowOldAProgramMayBe()
{
    const auto steps = db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite);
    QVERIFY(!steps.empty());
    for (size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].number, int(i) + 1);
        QVERIFY(steps[i].minCompatible >= 1 && steps[i].minCompatible <= steps[i].number);
    }
}

void MigratorTest::freshIsMigrated()
{
    const auto fresh = test::connectTo(test::freshWorkspaceUrl());
    QCOMPARE(test::told(db::migrate(*fresh, withTomorrow())), u"ok"_s);
    const auto migrated = test::migrated(test::freshWorkspaceUrl());
    QVERIFY(schemaOf(*migrated) != schemaOf(*fresh));
    QCOMPARE(test::told(db::migrate(*migrated, withTomorrow())), u"ok"_s);
    QCOMPARE(schemaOf(*migrated), schemaOf(*fresh));
    QCOMPARE(test::asked(*migrated, "SELECT version, min_compatible FROM schema_info", 2), u"2|2"_s);
}

void MigratorTest::anInterruptedRunGoesOn()
{
    const auto connection = test::migrated(test::freshWorkspaceUrl());
    const QString before = schemaOf(*connection);
    const auto broken = db::migrate(*connection,
        withTomorrow("CREATE TABLE tomorrow (id BIGINT PRIMARY KEY); INSERT INTO nowhere VALUES (1)"));
    QVERIFY(!broken);
    QVERIFY(!connection->inTransaction());
    QCOMPARE(schemaOf(*connection), before);
    QCOMPARE(test::asked(*connection, "SELECT version FROM schema_info"), u"1"_s);
    QCOMPARE(test::told(db::migrate(*connection, withTomorrow())), u"ok"_s);
    QCOMPARE(test::asked(*connection, "SELECT version FROM schema_info"), u"2"_s);
}

void MigratorTest::aStepIsDoneOnce()
{
    const auto connection = test::migrated(test::freshWorkspaceUrl());
    const QString uid = test::asked(*connection, "SELECT uid FROM schema_info");
    QCOMPARE(test::told(db::migrate(*connection, withTomorrow())), u"ok"_s);
    QCOMPARE(test::told(db::migrate(*connection, withTomorrow())), u"ok"_s);
    QCOMPARE(test::asked(*connection, "SELECT uid FROM schema_info"), uid);
}

void MigratorTest::compatibility_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("minCompatible");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("ours") << 3 << 2 << u"ok"_s;
    QTest::newRow("newer, still open to us") << 5 << 3 << u"ok"_s;
    QTest::newRow("newer, not for us") << 5 << 4 << u"schema_too_new workspace.schema"_s;
    QTest::newRow("older") << 2 << 1 << u"schema_too_old workspace.schema"_s;
    QTest::newRow("none") << 0 << 0 << u"invalid workspace.not_ours"_s;
}

void MigratorTest::compatibility()
{
    QFETCH(int, number);
    QFETCH(int, minCompatible);
    QTEST(test::told(db::checkCompatible({number, minCompatible}, 3)), "outcome");
}

void MigratorTest::aBackupIsWholeAndKeepsTheOneBefore()
{
    if (test::isPostgres())
        QSKIP("a server has its own backups");
    const QTemporaryDir folder;
    const auto connection = test::migrated(test::freshWorkspaceUrl());
    QCOMPARE(test::run(*connection, "INSERT INTO room (name) VALUES ('B2.14')"), u"ok"_s);
    const QString path = folder.filePath(u"copy.tjc"_s);
    QCOMPARE(test::told(db::backUp(*connection, path)), u"ok"_s);
    QCOMPARE(test::run(*connection, "INSERT INTO room (name) VALUES ('B2.18')"), u"ok"_s);
    QCOMPARE(test::told(db::backUp(*connection, path)), u"ok"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"copy.tjc"_s, u"copy.tjc.2"_s}));
    QCOMPARE(test::asked(*test::connectTo(path), "SELECT name FROM room"), u"B2.14"_s);
    QVERIFY(!db::backUp(*connection, folder.filePath(u"nowhere/copy.tjc"_s)));
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
