#pragma once

#include "tests/app/db/planned.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace tjc::test {

/// A workspace of people with the numbers 1 to `people`, each with an account of his own on a server, in which sessions
/// that ended long ago are asked about too. Statements that are somebody's own are made as he.
class Evaluated
{
public:
    explicit Evaluated(db::Connection &connection, int people) : m_connection(connection), m_people(people)
    {
        addBasics(connection, people);
        must("UPDATE evaluation_due SET since = 0, asked_until = $1, followed_until = 0",
            {nowMs() - 400 * dayMs});
        if (connection.engine() != Engine::Postgres)
            return;
        m_logins = QStringLiteral("tjc_test_") + QUuid::createUuid().toString(QUuid::Id128).left(12)
                   + QLatin1Char('_');
        for (int i = 1; i <= people; ++i) {
            must("CREATE ROLE " + login(i) + " LOGIN IN ROLE tjc_employee");
            must("UPDATE person SET login = $1, revision = revision + 1 WHERE id = $2",
                {QString::fromLatin1(login(i)), i});
        }
    }
    ~Evaluated()
    {
        for (int i = 1; !m_logins.isEmpty() && i <= m_people; ++i)
            must("DROP ROLE " + login(i));
    }
    Evaluated(const Evaluated &) = delete;
    Evaluated &operator=(const Evaluated &) = delete;

    void must(const QByteArray &sql, const db::Params &params = {})
    {
        if (const QString done = run(m_connection, sql, params); done != QStringLiteral("ok"))
            qFatal("%s: %s", sql.constData(), qPrintable(done));
    }
    [[nodiscard]] QByteArray login(int person) const
    {
        return (m_logins + QString::number(person)).toLatin1();
    }
    /// What follows is done as this person, or again as whoever made the workspace.
    void as(int person) { becomes(login(person)); }
    void asBefore() { becomes({}); }

    /// A session that ended an hour ago, or that long ago.
    qint64 session(qint64 endedAgo = 3'600'000, qint64 training = 1)
    {
        const qint64 id = plannedSession(m_connection, {.seats = {}, .startsIn = -endedAgo - 3'600'000});
        if (training != 1)
            must(
                "UPDATE session SET training_id = $1, revision = revision + 1 WHERE id = $2", {training, id});
        return id;
    }
    void attend(qint64 session, const QList<int> &people)
    {
        for (const int person : people)
            if (const QString done = walkIn(m_connection, session, person); done != QStringLiteral("ok"))
                qFatal("walk in: %s", qPrintable(done));
    }
    QString settleWork() { return run(m_connection, "INSERT INTO due_work (settled) VALUES (0)"); }

    static QString ticket() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
    QString part(qint64 session, int person, const QString &ticket, const char *kind = "after")
    {
        if (!m_logins.isEmpty())
            as(person);
        const QString done = run(m_connection,
            "INSERT INTO evaluation_part (session_id, kind, person_id, ticket) VALUES ($1, $2, $3, $4)",
            {session, QByteArray(kind), person, ticket});
        if (!m_logins.isEmpty())
            asBefore();
        return done;
    }
    QString cast(const QString &ticket, const QByteArray &answers)
    {
        return run(
            m_connection, "INSERT INTO evaluation_cast (ticket, answers) VALUES ($1, $2)", {ticket, answers});
    }
    /// By the keys of the questions of a form: {{"overall", {"4"}}, …}.
    QByteArray answers(const QList<std::pair<QString, QStringList>> &given, int form = 1)
    {
        QJsonObject object;
        for (const auto &[key, values] : given)
            object.insert(QString::number(question(key, form)), QJsonArray::fromStringList(values));
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    qint64 question(const QString &key, int form = 1)
    {
        return asked(m_connection, "SELECT id FROM evaluation_question WHERE form_id = $1 AND key = $2", 1,
            {form, key})
            .toLongLong();
    }
    /// Takes part and casts.
    QString evaluate(qint64 session, int person, const QList<std::pair<QString, QStringList>> &given,
        const char *kind = "after", int form = 1)
    {
        const QString mine = ticket();
        const QString done = part(session, person, mine, kind);
        return done == QStringLiteral("ok") ? cast(mine, answers(given, form)) : done;
    }

private:
    void becomes(const QByteArray &login)
    {
        must(login.isEmpty() ? QByteArray("RESET SESSION AUTHORIZATION")
                             : "SET SESSION AUTHORIZATION " + login);
    }

    db::Connection &m_connection;
    int m_people;
    QString m_logins;
};

} // namespace tjc::test
