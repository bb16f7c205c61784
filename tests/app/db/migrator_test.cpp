#include "planned.h"

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

/// The steps up to a number, as the program of that time had them.
std::vector<db::Migration> stepsUpTo(int number)
{
    auto steps = db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite);
    steps.resize(size_t(number));
    return steps;
}

int newest()
{
    return db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite).back().number;
}

/// Everything the engine knows of the schema, as one text.
QString schemaOf(db::Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return test::asked(
            connection, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name", 4);
    constexpr const char *questions[] = {
        "SELECT concat_ws(' ', table_name, column_name, data_type, column_default, is_nullable, collation_name)"
        " FROM information_schema.columns WHERE table_schema = 'tjc' ORDER BY 1",
        "SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint"
        " WHERE connamespace = 'tjc'::regnamespace ORDER BY 1",
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'tjc' ORDER BY 1",
        "SELECT concat_ws(' ', p.oid::regprocedure, prosecdef, provolatile, proconfig, pg_get_functiondef(p.oid))"
        " FROM pg_proc p WHERE pronamespace = 'tjc'::regnamespace ORDER BY 1",
        "SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid"
        " WHERE relnamespace = 'tjc'::regnamespace AND NOT tgisinternal ORDER BY 1",
        "SELECT concat_ws(' ', polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid), '/',"
        " pg_get_expr(polwithcheck, polrelid)) FROM pg_policy ORDER BY 1",
        "SELECT concat_ws(' ', relname, relrowsecurity, relforcerowsecurity, reloptions, a.grantee::regrole,"
        " a.privilege_type, pg_get_viewdef(CASE WHEN relkind = 'v' THEN c.oid END))"
        " FROM pg_class c LEFT JOIN LATERAL aclexplode(relacl) a ON true"
        " WHERE relnamespace = 'tjc'::regnamespace AND relkind IN ('r', 'v') ORDER BY 1",
        "SELECT concat_ws(' ', relname, attname, a.grantee::regrole, a.privilege_type)"
        " FROM pg_attribute t JOIN pg_class c ON c.oid = attrelid, aclexplode(attacl) a"
        " WHERE relnamespace = 'tjc'::regnamespace ORDER BY 1",
        "SELECT concat_ws(' ', proname, a.grantee::regrole) FROM pg_proc, aclexplode(proacl) a"
        " WHERE pronamespace = 'tjc'::regnamespace ORDER BY 1",
    };
    QString schema;
    for (const char *question : questions)
        schema += test::asked(connection, question) + u'\n';
    return schema;
}

/// Every row of every table of the first schema, by the columns it had.
QString rowsOf(db::Connection &connection, const QMap<QString, QStringList> &columns)
{
    QString rows;
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        rows += test::asked(connection,
            "SELECT " + table->join(u", "_s).toLatin1() + " FROM " + table.key().toLatin1() + " ORDER BY "
                + table->first().toLatin1() + ", " + table->value(1, table->first()).toLatin1(),
            int(table->size()));
        rows += u'\n';
    }
    return rows;
}

QMap<QString, QStringList> columnsOf(db::Connection &connection)
{
    const QByteArray sql =
        connection.engine() == Engine::Sqlite
            ? "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
              " AND m.sql NOT LIKE '%VIRTUAL%' AND m.name NOT LIKE '%search%' AND m.name NOT LIKE 'sqlite%'"
              " AND m.name <> 'schema_info' ORDER BY m.name, c.cid"_ba
            : "SELECT c.table_name, c.column_name FROM information_schema.columns c"
              " JOIN information_schema.tables t USING (table_schema, table_name)"
              " WHERE table_schema = 'tjc' AND table_type = 'BASE TABLE' AND column_name NOT IN ('search', 'xid')"
              " AND table_name <> 'schema_info' ORDER BY 1, ordinal_position"_ba;
    QMap<QString, QStringList> columns;
    (void)connection.query(sql, {}, [&](const db::Row &row) {
        columns[row.text(0)] += row.text(1);
        return true;
    });
    return columns;
}

/// A workspace in use: something in every table, with a queue, a request and sign-ups that ended.
void fill(db::Connection &connection)
{
    test::addBasics(connection, 5);
    const qint64 full = test::plannedSession(connection, {.seats = 1});
    const qint64 asking = test::plannedSession(connection, {.seats = 2, .needsApproval = true});
    for (const int person : {1, 2, 3, 4})
        QCOMPARE(test::enrol(connection, full, person), u"ok"_s);
    QCOMPARE(test::move(connection, full, 1, u"cancelled"_s), u"ok"_s);
    QCOMPARE(test::enrol(connection, asking, 1), u"ok"_s);
    QCOMPARE(test::enrol(connection, asking, 2), u"ok"_s);
    QCOMPARE(test::move(connection, asking, 2, u"requested"_s), u"ok"_s);
    QCOMPARE(
        test::told(connection.script(
            "INSERT INTO topic (name) VALUES ('one');"
            "INSERT INTO expertise (person_id, topic_id) SELECT 1, id FROM topic;"
            "INSERT INTO session_topic (session_id, topic_id, position) SELECT s.id, t.id, 0 FROM session s,"
            " topic t;"
            "INSERT INTO session_trainer (session_id, person_id, position) SELECT id, 5, 0 FROM session;"
            "INSERT INTO room (name) VALUES ('A');"
            "INSERT INTO organisation (uid, name) VALUES ('A', 'A');"
            "INSERT INTO station (id, name) VALUES ('A', 'A');"
            "INSERT INTO theme_week (name, first_day, last_day) VALUES ('A', '2026-01-01', '2026-01-02')")),
        u"ok"_s);
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsInOrderAndSaysHowOldAProgramMayBe();
    void freshIsMigrated();
    void aFilledWorkspaceKeepsEveryRow();
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
    QCOMPARE(test::asked(*migrated, "SELECT version, min_compatible FROM schema_info", 2),
        u"%1|%1"_s.arg(newest() + 1));
}

void MigratorTest::aFilledWorkspaceKeepsEveryRow()
{
    const auto fresh = test::migrated(test::freshWorkspaceUrl());
    for (int from = 1; from < newest(); ++from) {
        const auto filled = test::connectTo(test::freshWorkspaceUrl());
        QCOMPARE(test::told(db::migrate(*filled, stepsUpTo(from))), u"ok"_s);
        QVERIFY(schemaOf(*filled) != schemaOf(*fresh));
        fill(*filled);
        const auto columns = columnsOf(*filled);
        QVERIFY(columns.size() > 10);
        const QString rows = rowsOf(*filled, columns);
        for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
            if (from == 1 && table.key() != u"person_role")
                QVERIFY2(test::asked(*filled, "SELECT count(*) FROM " + table.key().toLatin1()).toInt() > 0,
                    qPrintable(table.key()));
        }
        QCOMPARE(test::told(db::migrate(*filled, stepsUpTo(newest()))), u"ok"_s);
        QCOMPARE(schemaOf(*filled), schemaOf(*fresh));
        QCOMPARE(rowsOf(*filled, columns), rows);
        QCOMPARE(test::asked(*filled, "SELECT version FROM schema_info"), QString::number(newest()));
        // What was there goes on under the new rules.
        const qint64 full = test::asked(*filled, "SELECT min(id) FROM session").toLongLong();
        QCOMPARE(test::standings(*filled, full), u"1X1 2E2 3W3 4W4"_s);
        QCOMPARE(test::move(*filled, full, 2, u"cancelled"_s), u"ok"_s);
        QCOMPARE(test::standings(*filled, full), u"1X1 2X2 3E3 4W4"_s);
    }
}

void MigratorTest::anInterruptedRunGoesOn()
{
    const auto connection = test::migrated(test::freshWorkspaceUrl());
    const QString before = schemaOf(*connection);
    const QString version = QString::number(newest());
    const auto broken = db::migrate(*connection,
        withTomorrow("CREATE TABLE tomorrow (id BIGINT PRIMARY KEY); INSERT INTO nowhere VALUES (1)"));
    QVERIFY(!broken);
    QVERIFY(!connection->inTransaction());
    QCOMPARE(schemaOf(*connection), before);
    QCOMPARE(test::asked(*connection, "SELECT version FROM schema_info"), version);
    QCOMPARE(test::told(db::migrate(*connection, withTomorrow())), u"ok"_s);
    QCOMPARE(test::asked(*connection, "SELECT version FROM schema_info"), QString::number(newest() + 1));
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
