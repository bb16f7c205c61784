#include "store/import.h"
#include "tests/app/db/opened.h"

#include <QtTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

ImportedSession row(const QString &uid, const QString &title)
{
    const auto begin = Instant::fromMs(1'800'000'000'000);
    ImportedSession session{
        .uid = uid, .title = title, .when = *Span::from(begin, Instant::fromMs(begin.ms() + 3'600'000))};
    return session;
}

} // namespace

/// What an import leaves in a workspace, on both engines.
class ImportSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_connection = test::migrated(test::freshWorkspaceUrl()); }
    void everyRowGetsItsOwnLinks_data();
    void everyRowGetsItsOwnLinks();
    void namesAreTheSameWhateverTheirCase_data();
    void namesAreTheSameWhateverTheirCase();
    void aTrainingToldOtherwiseIsChanged();
    void aTrainingToldOtherwiseByOneIsAnother();
    void aRefusedRowIsNotCounted();

private:
    QString take(const QList<ImportedSession> &rows, bool each = false)
    {
        store::Refusals refusals{.each = each};
        const auto counts = db::writeOnce(*m_connection, [&](db::Writer &writer) {
            return store::importSessions(
                writer, [&](qsizetype part) { return part == 0 ? rows : QList<ImportedSession>(); },
                [](Instant) { return u"2027-01-15"_s; }, Instant::fromMs(0), refusals, nullptr);
        });
        if (!counts)
            return test::told(counts);
        return u"%1 %2 %3 refused %4"_s.arg(counts->added)
            .arg(counts->updated)
            .arg(counts->unchanged)
            .arg(refusals.rows.size());
    }
    QString trainings()
    {
        return test::asked(*m_connection,
            "SELECT t.title, count(s.id) FROM training t LEFT JOIN session s ON s.training_id = t.id"
            " GROUP BY t.id, t.title ORDER BY t.id",
            2);
    }

    std::unique_ptr<db::Connection> m_connection;
};

void ImportSessionsTest::everyRowGetsItsOwnLinks_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 2, 63, 128, 1025, 9000})
        QTest::addRow("%d rows", rows) << rows;
}

void ImportSessionsTest::everyRowGetsItsOwnLinks()
{
    QFETCH(int, rows);
    QList<ImportedSession> file;
    for (int i = 0; i < rows; ++i) {
        ImportedSession one = row(u"uid %1"_s.arg(i), u"Training %1"_s.arg(i));
        one.trainers = QStringList{u"Trainer %1"_s.arg(i)};
        one.topics = i % 3 == 0 ? QStringList{u"Topic %1"_s.arg(i), u"Common"_s} : QStringList();
        file += one;
    }
    QCOMPARE(take(file), u"%1 0 0 refused 0"_s.arg(rows));
    // Everything of one session has one number in its name.
    QCOMPARE(
        test::asked(*m_connection,
            "SELECT count(*) FROM session s JOIN training t ON t.id = s.training_id"
            " JOIN session_trainer st ON st.session_id = s.id JOIN person p ON p.id = st.person_id"
            " WHERE t.title = 'Training ' || substr(s.uid, 5) AND p.name = 'Trainer ' || substr(s.uid, 5)"),
        QString::number(rows));
    QCOMPARE(
        test::asked(*m_connection,
            "SELECT count(*) FROM session s JOIN session_topic st ON st.session_id = s.id"
            " JOIN topic p ON p.id = st.topic_id WHERE st.position = 0 AND CAST(substr(s.uid, 5) AS bigint)"
            " = CASE WHEN p.name = 'Common' THEN -1 ELSE CAST(substr(p.name, 7) AS bigint) END"),
        QString::number((rows + 2) / 3));
    QCOMPARE(test::asked(*m_connection, "SELECT count(*) FROM session_topic"),
        QString::number((rows + 2) / 3 * 2));
    QCOMPARE(take(file), u"0 0 %1 refused 0"_s.arg(rows));
}

void ImportSessionsTest::namesAreTheSameWhateverTheirCase_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("records");
    QTest::newRow("the same") << u"Twitter"_s << u"Twitter"_s << 1;
    QTest::newRow("Latin") << u"Twitter"_s << u"TWITTER"_s << 1;
    QTest::newRow("accents") << u"École"_s << u"éCOLE"_s << 1;
    QTest::newRow("Greek") << u"Ωmega"_s << u"ωMEGA"_s << 1;
    QTest::newRow("an accent is another letter") << u"Ecole"_s << u"École"_s << 2;
}

void ImportSessionsTest::namesAreTheSameWhateverTheirCase()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, records);
    const auto named = [](const QString &uid, const QString &name) {
        ImportedSession one = row(uid, uid);
        one.topics = QStringList{name};
        one.organisation = name;
        one.building = name;
        one.room = name;
        one.themeWeek = name;
        return one;
    };
    const QString before = test::asked(*m_connection, "SELECT count(*) FROM organisation");
    // In one file, and in the next one.
    QCOMPARE(take({named(u"a"_s, first), named(u"b"_s, second)}), u"2 0 0 refused 0"_s);
    QCOMPARE(take({named(u"c"_s, second)}), u"1 0 0 refused 0"_s);
    for (const char *table : {"topic", "room", "theme_week"})
        QCOMPARE(test::asked(*m_connection, "SELECT count(*) FROM "_ba + table), QString::number(records));
    QCOMPARE(
        test::asked(*m_connection, "SELECT count(*) FROM organisation").toInt(), before.toInt() + records);
}

void ImportSessionsTest::aTrainingToldOtherwiseIsChanged()
{
    QCOMPARE(take({row(u"a"_s, u"Wiki"_s), row(u"b"_s, u"Wiki"_s)}), u"2 0 0 refused 0"_s);
    QCOMPARE(take({row(u"a"_s, u"Wiki's"_s), row(u"b"_s, u"Wiki's"_s)}), u"0 2 0 refused 0"_s);
    QCOMPARE(trainings(), u"Wiki's|2"_s);
    QCOMPARE(take({row(u"a"_s, u"Wiki's"_s), row(u"b"_s, u"Wiki's"_s)}), u"0 0 2 refused 0"_s);
}

void ImportSessionsTest::aTrainingToldOtherwiseByOneIsAnother()
{
    QCOMPARE(take({row(u"a"_s, u"Wiki"_s), row(u"b"_s, u"Wiki"_s), row(u"c"_s, u"Pleio"_s)}),
        u"3 0 0 refused 0"_s);
    QCOMPARE(take({row(u"a"_s, u"Yammer"_s)}), u"0 1 0 refused 0"_s);
    QCOMPARE(trainings(), u"Wiki|1\nPleio|1\nYammer|1"_s);
    // One that is there already is taken, and what its sessions tell differently goes apart.
    QCOMPARE(take({row(u"a"_s, u"Pleio"_s), row(u"b"_s, u"Yammer"_s), row(u"c"_s, u"Pleio"_s)}),
        u"0 2 1 refused 0"_s);
    QCOMPARE(
        test::asked(*m_connection,
            "SELECT s.uid, t.title FROM session s JOIN training t ON t.id = s.training_id ORDER BY s.uid", 2),
        u"a|Pleio\nb|Yammer\nc|Pleio"_s);
}

void ImportSessionsTest::aRefusedRowIsNotCounted()
{
    ImportedSession bad = row(u"bad"_s, u"Bad"_s);
    bad.minSeats = 5;
    bad.maxSeats = 2;
    const QList<ImportedSession> file{row(u"a"_s, u"A"_s), bad, row(u"b"_s, u"B"_s)};
    QVERIFY(take(file).startsWith(u"invalid"_s));
    QCOMPARE(take(file, true), u"2 0 0 refused 1"_s);
    QCOMPARE(test::asked(*m_connection, "SELECT uid FROM session ORDER BY id"), u"a\nb"_s);
}

QTEST_GUILESS_MAIN(ImportSessionsTest)
#include "import_sessions_test.moc"
