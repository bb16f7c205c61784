#include "store/privacy.h"

#include "store/search_index.h"

#include <QJsonArray>

namespace tjc::store {

namespace {

constexpr const char *topic = "(SELECT name FROM topic WHERE topic.id = x.topic_id)";
constexpr const char *session =
    "(SELECT t.title || ', ' || CAST(s.starts_at AS TEXT) FROM session s JOIN training t ON t.id = s.training_id"
    " WHERE s.id = x.session_id)";
constexpr const char *organisation =
    "(SELECT name FROM organisation WHERE organisation.id = x.organisation_id)";
constexpr const char *wish = "(SELECT title FROM wish WHERE wish.id = x.wish_id)";

constexpr const char *thread = "(SELECT title FROM thread WHERE thread.id = x.thread_id)";
constexpr const char *post =
    "(SELECT t.title || ', ' || CAST(p.created_at AS TEXT) FROM post p JOIN thread t ON t.id = p.thread_id"
    " WHERE p.id = x.post_id)";

constexpr const char *self[] = {"id"};
constexpr const char *person[] = {"person_id"};
constexpr const char *enrolled[] = {"person_id", "left_by"};
constexpr const char *noticed[] = {"person_id", "about_id"};
constexpr const char *offered[] = {"offered_by"};
constexpr const char *wished[] = {"created_by", "picked_by"};
constexpr const char *asked[] = {"from_id", "to_id"};
constexpr const char *opened[] = {"created_by", "last_post_by"};
constexpr const char *wrote[] = {"author_id", "edited_by"};
constexpr const char *edited[] = {"editor_id"};
constexpr const char *askedToAnswer[] = {"person_id", "asked_by"};
constexpr const char *reported[] = {"person_id", "settled_by"};
constexpr const char *acted[] = {"actor_id"};

constexpr PersonalColumn personColumns[] = {{"uid", "x.uid"}, {"name", "x.name"}, {"login", "x.login"},
    {"email", "x.email"}, {"organisation_id", organisation}, {"job_title", "x.job_title"},
    {"about", "x.about"}, {"building", "x.building"}, {"offers", "x.offers"}, {"listed", "x.listed"},
    {"shows_availability", "x.shows_availability"}, {"shows_history", "x.shows_history"},
    {"revision", nullptr}, {"erased_at", "x.erased_at"}};
constexpr PersonalColumn roleColumns[] = {{"role", "x.role"}};
constexpr PersonalColumn expertiseColumns[] = {
    {"topic_id", topic}, {"level", "x.level"}, {"offers", "x.offers"}};
constexpr PersonalColumn languageColumns[] = {{"language", "x.language"}};
constexpr PersonalColumn formatColumns[] = {{"format", "x.format"}};
constexpr PersonalColumn availabilityColumns[] = {{"weekday", "x.weekday"}, {"part", "x.part"}};
constexpr PersonalColumn absenceColumns[] = {{"id", nullptr}, {"starts_at", "x.starts_at"},
    {"ends_at", "x.ends_at"}, {"note", "x.note"}, {"revision", nullptr}};
constexpr PersonalColumn trainerColumns[] = {{"session_id", session}, {"position", nullptr}};
constexpr PersonalColumn enrolmentColumns[] = {{"id", nullptr}, {"session_id", session}, {"state", "x.state"},
    {"place", "x.place"}, {"intent", nullptr}, {"created_at", "x.created_at"}, {"answer_by", "x.answer_by"},
    {"substitute_for", nullptr}, {"attendance", "x.attendance"}, {"walked_in", "x.walked_in"},
    {"passed_over", "x.passed_over"}};
constexpr PersonalColumn noticeColumns[] = {{"id", nullptr}, {"kind", "x.kind"}, {"session_id", session},
    {"enrolment_id", nullptr}, {"wish_id", wish}, {"help_request_id", nullptr}, {"thread_id", thread},
    {"post_id", nullptr}, {"created_at", "x.created_at"}, {"read_at", "x.read_at"}, {"detail", "x.detail"}};
constexpr PersonalColumn trainingColumns[] = {{"id", nullptr}, {"title", "x.title"}, {"summary", "x.summary"},
    {"url", "x.url"}, {"format", "x.format"}, {"formal", nullptr}, {"uid", nullptr}, {"revision", nullptr},
    {"withdrawn", "x.withdrawn"}, {"provider", nullptr}, {"source", nullptr}, {"source_id", nullptr},
    {"vanished_at", nullptr}, {"course_form", "x.course_form"}, {"language", "x.language"},
    {"level", "x.level"}, {"cost_cents", nullptr}, {"currency", nullptr}, {"minutes", "x.minutes"}};
constexpr PersonalColumn wishColumns[] = {{"id", nullptr}, {"uid", nullptr}, {"title", "x.title"},
    {"note", "x.note"}, {"topic_id", topic}, {"format", "x.format"}, {"first_day", "x.first_day"},
    {"last_day", "x.last_day"}, {"created_at", "x.created_at"}, {"state", "x.state"},
    {"close_reason", "x.close_reason"}, {"session_id", session}, {"state_before", nullptr},
    {"made_training", nullptr}, {"merged_into", nullptr}, {"votes", nullptr}, {"revision", nullptr}};
constexpr PersonalColumn voteColumns[] = {
    {"id", nullptr}, {"wish_id", wish}, {"organisation_id", organisation}, {"created_at", "x.created_at"}};
constexpr PersonalColumn helpColumns[] = {{"id", nullptr}, {"uid", nullptr}, {"topic_id", topic},
    {"title", "x.title"}, {"format", "x.format"}, {"question", "x.question"}, {"answer", "x.answer"},
    {"starts_at", "x.starts_at"}, {"ends_at", "x.ends_at"}, {"place", "x.place"}, {"state", "x.state"},
    {"session_id", session}, {"created_at", "x.created_at"}, {"revision", nullptr}};
constexpr PersonalColumn threadColumns[] = {{"id", nullptr}, {"uid", nullptr}, {"kind", "x.kind"},
    {"title", "x.title"}, {"is_anonymous", nullptr}, {"is_together", nullptr}, {"created_at", "x.created_at"},
    {"session_id", session}, {"training_id", nullptr}, {"pinned", nullptr}, {"locked", nullptr},
    {"hidden", "x.hidden"}, {"hide_reason", "x.hide_reason"}, {"merged_into", nullptr},
    {"offered_at", nullptr}, {"revision", nullptr}, {"first_post_id", nullptr}, {"replies", nullptr},
    {"votes", nullptr}, {"accepted", nullptr}, {"last_post_at", nullptr}};
constexpr PersonalColumn postColumns[] = {{"id", nullptr}, {"uid", nullptr}, {"thread_id", thread},
    {"created_at", "x.created_at"}, {"text", "x.text"}, {"reply_to", nullptr}, {"edited_at", "x.edited_at"},
    {"accepted", "x.accepted"}, {"hidden", "x.hidden"}, {"hide_reason", "x.hide_reason"}, {"votes", nullptr},
    {"revision", nullptr}};
constexpr PersonalColumn versionColumns[] = {
    {"id", nullptr}, {"post_id", post}, {"text", "x.text"}, {"until", "x.until"}};
constexpr PersonalColumn postVoteColumns[] = {{"id", nullptr}, {"post_id", post}};
constexpr PersonalColumn followColumns[] = {{"thread_id", thread}};
constexpr PersonalColumn seenColumns[] = {{"thread_id", thread}, {"post_id", nullptr}};
constexpr PersonalColumn ofPostColumns[] = {{"post_id", post}};
constexpr PersonalColumn reportColumns[] = {{"id", nullptr}, {"post_id", post}, {"reason", "x.reason"},
    {"created_at", "x.created_at"}, {"settled_at", "x.settled_at"}};
constexpr PersonalColumn auditColumns[] = {{"id", nullptr}, {"at", "x.at"}, {"action", "x.action"},
    {"object", "x.object"}, {"result", "x.result"}, {"origin", "x.origin"}, {"detail", "x.detail"}};
constexpr PersonalColumn inviteColumns[] = {
    {"session_id", session}, {"kind", "x.kind"}, {"answered", "x.answered"}};
constexpr PersonalColumn searchColumns[] = {{"name", nullptr}};

constexpr PersonalTable tables[] = {
    {"person", self, personColumns, Erased::Cleared},
    // On a server roles are the server's own; the rows are a view of them.
    {"person_role", person, roleColumns, Erased::Deleted, false},
    {"expertise", person, expertiseColumns, Erased::Deleted},
    {"person_language", person, languageColumns, Erased::Deleted},
    {"person_format", person, formatColumns, Erased::Deleted},
    {"availability", person, availabilityColumns, Erased::Deleted},
    {"absence", person, absenceColumns, Erased::Deleted},
    {"session_trainer", person, trainerColumns, Erased::Kept},
    {"enrolment", enrolled, enrolmentColumns, Erased::Kept},
    {"notice", noticed, noticeColumns, Erased::Deleted},
    {"training", offered, trainingColumns, Erased::Kept},
    {"wish", wished, wishColumns, Erased::Kept},
    {"me_too", person, voteColumns, Erased::Kept},
    {"help_request", asked, helpColumns, Erased::Cleared},
    {"thread", opened, threadColumns, Erased::Kept},
    {"post", wrote, postColumns, Erased::Kept},
    {"post_version", edited, versionColumns, Erased::Kept},
    {"post_vote", person, postVoteColumns, Erased::Kept},
    {"thread_follow", person, followColumns, Erased::Deleted},
    {"thread_seen", person, seenColumns, Erased::Deleted},
    {"bookmark", person, ofPostColumns, Erased::Deleted},
    {"post_mention", person, ofPostColumns, Erased::Deleted},
    {"thread_asked", askedToAnswer, followColumns, Erased::Deleted},
    {"post_report", reported, reportColumns, Erased::Kept},
    {"audit", acted, auditColumns, Erased::Kept},
    {"evaluation_invite", person, inviteColumns, Erased::Deleted},
    {"person_search", person, searchColumns, Erased::Derived, true, false},
};

/// The rows of one table that name him, as objects.
Result<QJsonArray> rowsOf(db::Reader &reader, const PersonalTable &table, PersonId id)
{
    QByteArray columns;
    QStringList names;
    const auto add = [&](const char *name, const QByteArray &expression) {
        columns += (columns.isEmpty() ? "" : ", ") + expression;
        names += QString::fromLatin1(name);
    };
    for (const char *column : table.people) {
        add(column, "CASE WHEN x." + QByteArray(column)
                        + " = $1 THEN '*' ELSE (SELECT name FROM person WHERE person.id = x." + column
                        + ") END");
    }
    for (const PersonalColumn &column : table.columns) {
        if (column.told)
            add(column.name, "CAST(" + QByteArray(column.told) + " AS TEXT)");
    }
    QByteArray condition;
    for (const char *column : table.people) {
        // What others are told of him is theirs.
        if (qstrcmp(column, "about_id") != 0)
            condition += (condition.isEmpty() ? "x." : " OR x.") + QByteArray(column) + " = $1";
    }
    QJsonArray rows;
    TJC_CHECK(reader.query("SELECT " + columns + " FROM " + table.table + " x WHERE " + condition,
        {id.value()}, [&](const db::Row &row) {
            QJsonObject one;
            for (int column = 0; column < int(names.size()); ++column)
                one.insert(names[column], row.isNull(column) ? QJsonValue() : QJsonValue(row.text(column)));
            rows += one;
            return true;
        }));
    return rows;
}

} // namespace

std::span<const PersonalTable> personalTables()
{
    return tables;
}

Result<QJsonObject> exportPerson(db::Reader &reader, PersonId id)
{
    QJsonObject all;
    for (const PersonalTable &table : tables) {
        const bool isHere = reader.engine() == Engine::Sqlite ? table.isOnFile : table.isOnServer;
        if (!isHere || table.erased == Erased::Derived)
            continue;
        TJC_TRY(rows, rowsOf(reader, table, id));
        if (rows.isEmpty() && qstrcmp(table.table, "person") == 0)
            return Error{ErrorKind::NotFound, QStringLiteral("person"), QString::number(id.value())};
        all.insert(QString::fromLatin1(table.table), rows);
    }
    return all;
}

Result<void> erasePerson(db::Writer &writer, PersonId id, PersonId by)
{
    TJC_TRY(
        erased, writer.first("SELECT CASE WHEN erased_at IS NULL THEN 0 ELSE 1 END FROM person WHERE id = $1",
                    {id.value()}, [](const db::Row &row) { return row.integer(0) != 0; }));
    if (!erased)
        return Error{ErrorKind::NotFound, QStringLiteral("person"), QString::number(id.value())};
    if (*erased)
        return Error{ErrorKind::Invalid, QStringLiteral("person.erased")};
    TJC_CHECK(
        writer.execute("INSERT INTO erasure (person_id, by_id) VALUES ($1, $2)", {id.value(), by.value()}));
    return writeIndex(writer);
}

} // namespace tjc::store
