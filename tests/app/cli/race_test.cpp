#include "driver.h"
#include "support/engine.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <barrier>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

constexpr int lanes = 16;
constexpr int perLane = 50;
constexpr int seats = 50;

/// What one run of `tjc enrol` answered, and when it was asked and answered.
struct Answer {
    qint64 asked;
    qint64 answered;
    QString state;
    int position;
};

/// Several lanes, each one `tjc enrol` after the other; all lanes at once.
class Crowd
{
public:
    Crowd(QString url, QString session, QStringList logins)
        : m_url(std::move(url)), m_session(std::move(session)), m_logins(std::move(logins))
    {
    }

    QList<Answer> run()
    {
        m_clock.start();
        m_running = lanes;
        for (int i = 0; i < lanes; ++i)
            next();
        m_loop.exec();
        return m_answers;
    }
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    void next()
    {
        if (m_logins.isEmpty()) {
            if (--m_running == 0)
                m_loop.quit();
            return;
        }
        auto *process = new QProcess(&m_loop);
        const qint64 asked = m_clock.nsecsElapsed();
        QObject::connect(process, &QProcess::finished, process, [this, process, asked](int exit) {
            const qint64 answered = m_clock.nsecsElapsed();
            const QJsonObject row =
                QJsonDocument::fromJson(process->readAllStandardOutput()).array().first().toObject();
            if (exit == 0)
                m_answers += Answer{
                    asked, answered, row.value("state"_L1).toString(), row.value("position"_L1).toInt()};
            else
                m_complaint = QString::fromUtf8(process->readAllStandardError());
            process->deleteLater();
            next();
        });
        process->start(test::programPath(), {u"--workspace"_s, m_url, u"enrol"_s, u"--session"_s, m_session,
                                                u"--person"_s, m_logins.takeFirst(), u"--json"_s});
    }

    QString m_url;
    QString m_session;
    QStringList m_logins;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    QList<Answer> m_answers;
    QString m_complaint;
    int m_running = 0;
};

int count(const QList<Answer> &answers, const QString &state)
{
    return int(std::ranges::count(answers, state, &Answer::state));
}

/// Two statements instead of one guarded insert, as a client that knows nothing of others would write it.
void naiveEnrol(const QString &path, int session, int person, std::barrier<> &together)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_busy_timeout(db, 10'000);
    sqlite3_stmt *counting = nullptr;
    sqlite3_prepare_v2(db, "SELECT enrolled < max_seats FROM session WHERE id = ?1", -1, &counting, nullptr);
    sqlite3_bind_int(counting, 1, session);
    const bool isFree = sqlite3_step(counting) == SQLITE_ROW && sqlite3_column_int(counting, 0) == 1;
    sqlite3_finalize(counting);
    together.arrive_and_wait();
    if (isFree) {
        const QByteArray sql =
            "BEGIN IMMEDIATE; INSERT INTO enrolment (session_id, person_id, state, intent) VALUES ("
            + QByteArray::number(session) + ", " + QByteArray::number(person) + ", 'enrolled', 'naive-"
            + QByteArray::number(person) + "'); UPDATE session SET enrolled = enrolled + 1 WHERE id = "
            + QByteArray::number(session) + "; COMMIT";
        sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr);
    }
    sqlite3_close(db);
}

} // namespace

class RaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
    }

    void fiftySeatsForEightHundred()
    {
        const QString session = newSession(seats);
        const QStringList logins = newPeople(lanes * perLane);
        Crowd crowd(m_url, session, logins);
        const QList<Answer> answers = crowd.run();
        QCOMPARE(crowd.complaint(), QString());
        QCOMPARE(answers.size(), qsizetype(lanes) * perLane);
        QCOMPARE(count(answers, u"enrolled"_s), seats);
        QCOMPARE(count(answers, u"waitlisted"_s), lanes * perLane - seats);

        QSet<int> places;
        for (const Answer &answer : answers) {
            if (answer.state == "waitlisted"_L1)
                places.insert(answer.position);
        }
        QCOMPARE(places.size(), qsizetype(lanes * perLane - seats));
        QCOMPARE(*std::ranges::min_element(places), 1);
        QCOMPARE(*std::ranges::max_element(places), lanes * perLane - seats);

        // Whoever had an answer before another asked stands before that other.
        for (const Answer &first : answers) {
            for (const Answer &later : answers) {
                if (first.answered < later.asked)
                    QVERIFY(later.position > first.position || (first.position == 0 && later.position == 0));
            }
        }
        const test::Ran check = tjc({u"check"_s});
        QVERIFY2(check.exit == 0, qPrintable(check.out));
        const QJsonValue row = tjc({u"sessions"_s, u"--json"_s}).json().first();
        QCOMPARE(row["enrolled"_L1].toInt(), seats);
        QCOMPARE(row["waitlisted"_L1].toInt(), lanes * perLane - seats);
    }

    /// The same without the guard of the schema: were this not to overbook, the test above would prove nothing.
    void withoutTheGuardItOverbooks()
    {
        if (test::isPostgres())
            overbookPostgres();
        else
            overbookSqlite();
        const test::Ran check = tjc({u"check"_s, u"--json"_s});
        QCOMPARE(check.exit, 1);
        QVERIFY2(check.out.contains("\"seats\""_L1), qPrintable(check.out));
    }

private:
    void overbookPostgres()
    {
        const QString session = newSession(5);
        const QStringList logins = newPeople(lanes * 2);
        // The session's row is read but not locked, and between that and the end of each sign-up others have the time
        // to do the same.
        test::superuser(m_url,
            "SET search_path = tjc; DROP INDEX enrolment_by_place;"
            " CREATE OR REPLACE FUNCTION locked_session(wanted bigint) RETURNS session LANGUAGE sql"
            " AS 'SELECT * FROM tjc.session WHERE id = wanted';"
            " CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql"
            " AS 'BEGIN PERFORM pg_sleep(0.2); RETURN NEW; END';"
            " CREATE TRIGGER enrolment_requested_slowly BEFORE INSERT ON enrolment"
            " FOR EACH ROW EXECUTE FUNCTION dawdle()");
        Crowd crowd(m_url, session, logins);
        const QList<Answer> answers = crowd.run();
        QCOMPARE(crowd.complaint(), QString());
        QVERIFY2(
            count(answers, u"enrolled"_s) > 5, qPrintable(QString::number(count(answers, u"enrolled"_s))));
    }

    void overbookSqlite()
    {
        const int session = newSession(1).toInt();
        QVERIFY(newPeople(lanes).size() == lanes);
        sqlite3 *db = nullptr;
        sqlite3_open(m_url.toUtf8().constData(), &db);
        QCOMPARE(sqlite3_exec(db, "DROP TRIGGER enrolment_place; DROP TRIGGER enrolment_check", nullptr,
                     nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(db);
        std::barrier together(lanes);
        std::vector<std::jthread> all;
        const QJsonArray people = tjc({u"people"_s, u"--json"_s, u"--text=racer"_s}).json();
        for (int i = 0; i < lanes; ++i) {
            const int person = people.at(i)["id"_L1].toInt();
            all.emplace_back([&, person] { naiveEnrol(m_url, session, person, together); });
        }
        all.clear();
        const QJsonValue row = tjc({u"sessions"_s, u"--json"_s}).json().first();
        QVERIFY2(row["enrolled"_L1].toInt() > 1, qPrintable(QString::number(row["enrolled"_L1].toInt())));
    }

    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words);
    }

    void import(const QString &what, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(what + ".csv"_L1));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
        const test::Ran ran = tjc({u"import"_s, what, file.fileName()});
        if (ran.exit != 0)
            qFatal("%s", qPrintable(ran.err));
    }

    QString newSession(int maxSeats)
    {
        const QByteArray day = QDate::currentDate().addYears(1).toString(Qt::ISODate).toLatin1();
        import(u"schedule"_s, "id;title;date;begin;end;max\r\nrace;Race;" + day + ";10:00;11:00;"
                                  + QByteArray::number(maxSeats) + "\r\n");
        return QString::number(tjc({u"sessions"_s, u"--json"_s}).json().first()["id"_L1].toInt());
    }

    QStringList newPeople(int many)
    {
        QStringList logins;
        QByteArray rows = "name;login\r\n";
        for (int i = 0; i < many; ++i) {
            logins += u"racer%1"_s.arg(i);
            rows += "Racer " + QByteArray::number(i) + ";" + logins.last().toLatin1() + "\r\n";
        }
        import(u"people"_s, rows);
        return logins;
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RaceTest)
#include "race_test.moc"
