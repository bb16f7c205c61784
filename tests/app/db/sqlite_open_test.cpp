#include "opened.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

class SqliteOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCannotBeOpenedIsLeftAsItWas_data();
    void whatCannotBeOpenedIsLeftAsItWas();
    void isSetUpAsDesigned();
    void aFileThatMayNotBeWrittenIsReadOnly();
    void whatIsThereIsNotMadeAnew();
    void twoWritersWaitForEachOther();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteOpenTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteOpenTest::whatCannotBeOpenedIsLeftAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("outcome");

    const QByteArray header = QByteArray("SQLite format 3\0", 16);
    QTest::newRow("no such file") << u"nothing.tjc"_s << QByteArray() << u"not_found workspace.file"_s;
    QTest::newRow("text") << u"text.tjc"_s << QByteArray("Beste collega's,\n").repeated(100)
                          << u"invalid workspace.not_ours"_s;
    QTest::newRow("empty") << u"empty.tjc"_s << QByteArray("") << u"invalid workspace.not_ours"_s;
    QTest::newRow("broken") << u"broken.tjc"_s << header + QByteArray(2000, '\x7f')
                            << u"invalid workspace.not_ours"_s;
    QTest::newRow("a folder") << u"."_s << QByteArray() << u"invalid workspace.not_ours"_s;
}

void SqliteOpenTest::whatCannotBeOpenedIsLeftAsItWas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    if (!content.isNull()) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    QTEST(test::told(db::openSqlite(path(name), {})), "outcome");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    if (!content.isNull()) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void SqliteOpenTest::isSetUpAsDesigned()
{
    const auto connection = test::migrated(path(u"week.tjc"_s));
    const QByteArray newest = QByteArray::number(db::migrations(Engine::Sqlite).back().number);
    for (const auto &[pragma, value] : {std::pair("journal_mode", "delete"), {"foreign_keys", "1"},
             {"trusted_schema", "0"}, {"cell_size_check", "1"}, {"mmap_size", "0"}, {"secure_delete", "1"},
             {"application_id", "1414153047"}, {"user_version", newest.constData()}})
        QCOMPARE(test::asked(*connection, QByteArray("PRAGMA ") + pragma), QString::fromLatin1(value));
    QVERIFY(test::asked(*connection, "PRAGMA synchronous").toInt() >= 2);
}

void SqliteOpenTest::aFileThatMayNotBeWrittenIsReadOnly()
{
    (void)test::migrated(path(u"week.tjc"_s));
    const auto opened = db::openSqlite(path(u"week.tjc"_s), {.readOnly = true});
    QVERIFY(opened.has_value());
    QCOMPARE(test::asked(**opened, "SELECT version FROM schema_info"),
        QString::number(db::migrations(Engine::Sqlite).back().number));
    QCOMPARE(test::run(**opened, "INSERT INTO room (name) VALUES ('B2.14')"), u"read_only workspace.file"_s);
}

void SqliteOpenTest::whatIsThereIsNotMadeAnew()
{
    (void)test::migrated(path(u"week.tjc"_s));
    QCOMPARE(
        test::told(db::openSqlite(path(u"week.tjc"_s), {.create = true})), u"conflict workspace.exists"_s);
    QCOMPARE(test::told(db::openSqlite(path(u"no/week.tjc"_s), {.create = true})),
        u"not_found workspace.folder"_s);
}

void SqliteOpenTest::twoWritersWaitForEachOther()
{
    const auto one = test::migrated(path(u"week.tjc"_s));
    auto opened = db::openSqlite(path(u"week.tjc"_s), {.busyMs = 10});
    QVERIFY(opened.has_value());
    QVERIFY(one->beginWrite());
    QCOMPARE(test::told((*opened)->beginWrite()), u"busy workspace.file"_s);
    QVERIFY(one->commit());
    QCOMPARE(test::told((*opened)->beginWrite()), u"ok"_s);
    (*opened)->rollback();
}

QTEST_GUILESS_MAIN(SqliteOpenTest)
#include "sqlite_open_test.moc"
