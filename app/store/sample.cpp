#include "store/sample.h"

#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

Result<qint64> addOrganisation(
    db::Writer &writer, const QString &name, const QString &shortName, std::optional<qint64> parent)
{
    TJC_TRY(known,
        writer.first(
            "SELECT id FROM organisation WHERE name = $1 AND coalesce(parent_id, 0) = $2 ORDER BY id LIMIT 1",
            {name, parent.value_or(0)}, [](const db::Row &row) { return row.integer(0); }));
    if (known)
        return *known;
    return writer.insert(
        "INSERT INTO organisation (uid, parent_id, name, short_name) VALUES ($1, $2, $3, $4)",
        {QUuid::createUuid().toString(QUuid::WithoutBraces), parent, name, shortName});
}

Result<qint64> addTopic(db::Writer &writer, const QString &name, TopicKind kind)
{
    return writer.insert("INSERT INTO topic (name, kind) VALUES ($1, $2)", {name, code(kind)});
}

Result<qint64> addRoom(
    db::Writer &writer, const QString &building, const QString &name, std::optional<int> seats)
{
    return writer.insert(
        "INSERT INTO room (building, name, seats) VALUES ($1, $2, $3)", {building, name, seats});
}

Result<qint64> addThemeWeek(db::Writer &writer, const NewThemeWeek &week)
{
    return writer.insert(
        "INSERT INTO theme_week (name, first_day, last_day, color, page) VALUES ($1, $2, $3, $4, $5)",
        {week.name, week.first.iso(), week.last.iso(), week.color, week.page});
}

Result<qint64> addPerson(db::Writer &writer, const NewPerson &person)
{
    return writer.insert("INSERT INTO person (uid, name, login, email, organisation_id, job_title)"
                         " VALUES ($1, $2, $1, $3, $4, $5)",
        {person.login, person.name, person.email, person.organisation, person.jobTitle});
}

Result<void> addExpertise(db::Writer &writer, qint64 person, qint64 topic, Level level)
{
    TJC_CHECK(writer.execute("INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, $3)",
        {person, topic, code(level)}));
    return {};
}

Result<void> addProfile(db::Writer &writer, qint64 person, const Profile &profile)
{
    TJC_CHECK(
        writer.execute("UPDATE person SET building = $1, about = $2, offers = $3, revision = revision + 1"
                       " WHERE id = $4",
            {profile.building, profile.about, profile.offers, person}));
    for (const ProfileTopic &topic : profile.topics) {
        TJC_CHECK(writer.execute("UPDATE expertise SET offers = $1 WHERE person_id = $2"
                                 " AND topic_id = (SELECT id FROM topic WHERE name = $3)",
            {true, person, topic.name}));
    }
    for (const QString &language : profile.languages)
        TJC_CHECK(writer.execute(
            "INSERT INTO person_language (person_id, language) VALUES ($1, $2)", {person, language}));
    for (const Format format : profile.formats)
        TJC_CHECK(writer.execute(
            "INSERT INTO person_format (person_id, format) VALUES ($1, $2)", {person, code(format)}));
    for (const Available &one : profile.available)
        TJC_CHECK(writer.execute("INSERT INTO availability (person_id, weekday, part) VALUES ($1, $2, $3)",
            {person, one.weekday, code(one.part)}));
    return {};
}

Result<void> addOffer(db::Writer &writer, qint64 training, qint64 person)
{
    TJC_CHECK(writer.execute(
        "UPDATE training SET offered_by = $1, revision = revision + 1 WHERE id = $2", {person, training}));
    return {};
}

Result<void> addEnrolment(db::Writer &writer, qint64 session, qint64 person, bool approve)
{
    TJC_CHECK(writer.execute("INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, $3)",
        {session, person,
            QByteArray("sample-" + QByteArray::number(session) + '-' + QByteArray::number(person))}));
    if (approve) {
        TJC_CHECK(
            writer.execute("UPDATE enrolment SET state = 'requested' WHERE session_id = $1 AND person_id = $2"
                           " AND state = 'pending'",
                {session, person}));
    }
    return {};
}

Result<qint64> addThread(db::Writer &writer, const NewPost &first, ThreadKind kind, const QString &title,
    const QList<qint64> &topics, std::optional<qint64> pinnedBy)
{
    TJC_TRY(
        thread, writer.insert("INSERT INTO thread (uid, kind, title, created_by, created_at, last_post_at)"
                              " VALUES ($1, $2, $3, $4, $5, $5)",
                    {first.uid, code(kind), title, first.author, first.at.ms()}));
    for (const qint64 topic : topics)
        TJC_CHECK(writer.execute(
            "INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, $2)", {thread, topic}));
    TJC_CHECK(addReply(writer, thread, first, false, {}));
    if (pinnedBy) {
        TJC_CHECK(writer.execute("INSERT INTO moderation (action, thread_id, actor_id, reason, origin)"
                                 " VALUES ('pin', $1, $2, '', '')",
            {thread, *pinnedBy}));
    }
    return thread;
}

Result<void> addReply(
    db::Writer &writer, qint64 thread, const NewPost &post, bool accepted, const QList<qint64> &voters)
{
    TJC_TRY(id, writer.insert("INSERT INTO post (uid, thread_id, author_id, created_at, text)"
                              " VALUES ($1, $2, $3, $4, $5)",
                    {post.uid, thread, post.author, post.at.ms(), post.text}));
    for (const qint64 voter : voters)
        TJC_CHECK(writer.execute("INSERT INTO post_vote (post_id, person_id) VALUES ($1, $2)", {id, voter}));
    if (accepted)
        TJC_CHECK(writer.execute("INSERT INTO acceptance (post_id) VALUES ($1)", {id}));
    return {};
}

} // namespace tjc::store
