#include "driver.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// `tjc lost`, in a workspace on a share that loses what it acknowledged.
class LostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsLostAtFirst();
    void aRefusalNamesWhatIsLost();
    void repeating();
    void accepting();
    void inDutch();
    void notBoth();

private:
    test::Ran tjc(const QStringList &arguments, const QString &guard = u"on"_s) const
    {
        QProcessEnvironment environment;
        environment.insert(u"TJC_WORKSPACE"_s, m_file);
        environment.insert(u"TJC_GUARD"_s, guard);
        return test::run(arguments, environment);
    }
    [[nodiscard]] bool isMine() const
    {
        const QJsonArray rows = tjc({u"sessions"_s, u"--mine"_s, u"--json"_s}).json();
        return std::any_of(rows.begin(), rows.end(),
            [&](const QJsonValue &row) { return QString::number(row[u"id"].toInteger()) == m_session; });
    }
    /// Signs up, and lets the share forget it.
    void lose() const
    {
        QCOMPARE(tjc({u"enrol"_s, u"--session"_s, m_session}).exit, 0);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_week), m_week.size());
    }

    QTemporaryDir m_made;
    QByteArray m_week;
    QString m_session;
    QString m_title;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void LostTest::initTestCase()
{
    m_file = m_made.filePath(u"w.tjc"_s);
    QCOMPARE(tjc({u"init"_s}, u"off"_s).exit, 0);
    QCOMPARE(tjc({u"sample"_s}, u"off"_s).exit, 0);
    // Far enough from now to be open; what is full or asks for approval is left out.
    const QString from = QDate::currentDate().addDays(10).toString(Qt::ISODate);
    const QJsonArray rows =
        tjc({u"sessions"_s, u"--with-seats"_s, u"--from"_s, from, u"--json"_s}, u"off"_s).json();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_week = file.readAll();
    file.close();
    for (const QJsonValue row : rows) {
        m_session = QString::number(row[u"id"].toInteger());
        m_title = row[u"title"].toString();
        if (row[u"state"] == u"planned"_s && tjc({u"enrol"_s, u"--session"_s, m_session}, u"off"_s).exit == 0)
            return;
    }
    QFAIL("no session to join");
}

void LostTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    m_file = m_folder->filePath(u"w.tjc"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_week), m_week.size());
}

void LostTest::nothingIsLostAtFirst()
{
    const test::Ran ran = tjc({u"lost"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out, u"Nothing of what you did here was lost.\n"_s);
    QCOMPARE(tjc({u"lost"_s, u"--json"_s}).json().size(), qsizetype(0));
}

void LostTest::aRefusalNamesWhatIsLost()
{
    lose();
    // Without the guard nobody notices.
    const test::Ran off = tjc({u"lost"_s}, u"off"_s);
    QCOMPARE(off.exit, 0);

    const test::Ran refused = tjc({u"enrol"_s, u"--session"_s, m_session});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY2(refused.err.contains(u"(1: sign-up for “%1”)"_s.arg(m_title)), qPrintable(refused.err));
    QVERIFY2(refused.err.contains("'tjc lost'"_L1), qPrintable(refused.err));

    const test::Ran list = tjc({u"lost"_s});
    QCOMPARE(list.exit, 1);
    QCOMPARE(list.out, u"sign-up for “%1”\n"_s.arg(m_title));
    const QJsonObject row = tjc({u"lost"_s, u"--json"_s}).json().first().toObject();
    QCOMPARE(row["action"_L1].toString(), u"sign-up for “%1”"_s.arg(m_title));
    QVERIFY(row["at"_L1].toString().endsWith(u'Z'));
}

void LostTest::repeating()
{
    lose();
    const test::Ran repeated = tjc({u"lost"_s, u"--repeat"_s});
    QVERIFY2(repeated.exit == 0, qPrintable(repeated.err));
    QCOMPARE(repeated.out, u"Repeated: sign-up for “%1”\n"_s.arg(m_title));
    QCOMPARE(tjc({u"lost"_s}).exit, 0);
    QVERIFY(isMine());
    QCOMPARE(tjc({u"cancel"_s, u"--session"_s, m_session}).exit, 0);
}

void LostTest::accepting()
{
    lose();
    const test::Ran accepted = tjc({u"lost"_s, u"--accept"_s});
    QVERIFY2(accepted.exit == 0, qPrintable(accepted.err));
    QVERIFY(accepted.out.endsWith("These are given up; you can go on.\n"_L1));
    QVERIFY(!isMine());
    QCOMPARE(tjc({u"enrol"_s, u"--session"_s, m_session}).exit, 0);
}

void LostTest::inDutch()
{
    lose();
    const test::Ran list = tjc({u"--lang"_s, u"nl"_s, u"lost"_s});
    QCOMPARE(list.out, u"inschrijving voor ‘%1’\n"_s.arg(m_title));
    QVERIFY2(list.err.startsWith("Dit staat niet meer in de werkruimte"_L1), qPrintable(list.err));
}

void LostTest::notBoth()
{
    QCOMPARE(tjc({u"lost"_s, u"--repeat"_s, u"--accept"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(LostTest)
#include "lost_test.moc"
