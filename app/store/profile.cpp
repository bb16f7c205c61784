#include "store/directory.h"
#include "store/names.h"
#include "store/search_index.h"

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T> without(const QList<T> &list, const QList<T> &other)
{
    QList<T> rest;
    std::ranges::copy_if(list, std::back_inserter(rest), [&](const T &one) { return !other.contains(one); });
    return rest;
}

Result<void> readLists(db::Reader &reader, PersonId id, Profile &profile)
{
    const db::Params own{id.value()};
    TJC_CHECK(
        reader.query("SELECT t.name, e.level, e.offers FROM expertise e JOIN topic t ON t.id = e.topic_id"
                     " WHERE e.person_id = $1",
            own, [&](const db::Row &row) {
                if (const auto level = fromCodeIn(levelCodes, row.text(1)))
                    profile.topics += ProfileTopic{row.text(0), *level, row.boolean(2)};
                return true;
            }));
    TJC_CHECK(reader.query(
        "SELECT language FROM person_language WHERE person_id = $1", own, [&](const db::Row &row) {
            profile.languages += row.text(0);
            return true;
        }));
    TJC_CHECK(
        reader.query("SELECT format FROM person_format WHERE person_id = $1", own, [&](const db::Row &row) {
            if (const auto format = fromCodeIn(formatCodes, row.text(0)))
                profile.formats += *format;
            return true;
        }));
    return reader.query(
        "SELECT weekday, part FROM availability WHERE person_id = $1", own, [&](const db::Row &row) {
            if (const auto part = fromCodeIn(dayPartCodes, row.text(1)))
                profile.available += Available{int(row.integer(0)), *part};
            return true;
        });
}

Result<void> saveTopics(db::Writer &writer, PersonId id, const ProfileDraft &draft)
{
    Names names(writer);
    const auto topicOf = [&](const QString &name) -> Result<qint64> {
        auto topic = names.topic(name);
        if (!topic && topic.error().kind == ErrorKind::Denied)
            return Error{ErrorKind::Denied, u"profile.topic"_s, name};
        return topic;
    };
    const auto isNamed = [](const QList<ProfileTopic> &topics, const QString &name) {
        return std::ranges::any_of(topics, [&](const ProfileTopic &topic) { return topic.name == name; });
    };
    for (const ProfileTopic &gone : draft.before.topics) {
        if (isNamed(draft.after.topics, gone.name))
            continue;
        TJC_TRY(topic, topicOf(gone.name));
        TJC_CHECK(writer.execute(
            "DELETE FROM expertise WHERE person_id = $1 AND topic_id = $2", {id.value(), topic}));
    }
    for (const ProfileTopic &topic : without(draft.after.topics, draft.before.topics)) {
        TJC_TRY(topicId, topicOf(topic.name));
        TJC_CHECK(writer.execute(
            "INSERT INTO expertise (person_id, topic_id, level, offers) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT (person_id, topic_id) DO UPDATE SET level = excluded.level,"
            " offers = excluded.offers",
            {id.value(), topicId, code(topic.level), topic.offers}));
    }
    return {};
}

template <typename T, typename Values>
Result<void> saveList(db::Writer &writer, const QByteArray &table, const QByteArray &columns, PersonId id,
    const QList<T> &before, const QList<T> &after, Values values)
{
    QByteArray places;
    QByteArray condition;
    const QList<QByteArray> names = columns.split(',');
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QByteArray place = '$' + QByteArray::number(at + 2);
        places += ", " + place;
        condition += " AND " + names[at].trimmed() + " = " + place;
    }
    for (const T &gone : without(before, after))
        TJC_CHECK(
            writer.execute("DELETE FROM " + table + " WHERE person_id = $1" + condition, values(id, gone)));
    for (const T &added : without(after, before)) {
        TJC_CHECK(writer.execute("INSERT INTO " + table + " (person_id, " + columns + ") VALUES ($1" + places
                                     + ") ON CONFLICT DO NOTHING",
            values(id, added)));
    }
    return {};
}

} // namespace

Result<OwnProfile> ownProfile(db::Reader &reader, PersonId id)
{
    std::optional<OwnProfile> own;
    TJC_CHECK(reader.query(
        "SELECT name, coalesce(email, ''), revision, job_title, organisation_id, building, about,"
        " offers, listed, shows_availability, shows_history FROM person"
        " WHERE id = $1 AND erased_at IS NULL",
        {id.value()}, [&](const db::Row &row) {
            own = OwnProfile{id, row.text(0), row.text(1), row.integer(2),
                Profile{.jobTitle = row.text(3),
                    .organisation = row.isNull(4) ? std::nullopt : OrganisationId::from(row.integer(4)),
                    .building = row.text(5),
                    .about = row.text(6),
                    .offers = row.boolean(7),
                    .listed = row.boolean(8),
                    .showsAvailability = row.boolean(9),
                    .showsHistory = row.boolean(10),
                    .topics = {},
                    .languages = {},
                    .formats = {},
                    .available = {}}};
            return false;
        }));
    if (!own)
        return Error{ErrorKind::NotFound, u"person"_s, QString::number(id.value())};
    TJC_CHECK(readLists(reader, id, own->profile));
    TJC_TRY(clean, checked(own->profile));
    own->profile = clean;
    return *std::move(own);
}

Result<void> saveProfile(db::Writer &writer, PersonId id, const ProfileDraft &draft)
{
    TJC_TRY(stored, ownProfile(writer, id));
    if (stored.revision != draft.revision) {
        // The same again, whose first answer was lost.
        if (stored.revision == draft.revision + 1 && stored.profile == draft.after)
            return {};
        return Error{ErrorKind::Conflict, u"profile.revision"_s};
    }
    const Profile &after = draft.after;
    TJC_TRY(changed,
        writer.execute(
            "UPDATE person SET job_title = $1, organisation_id = $2, building = $3, about = $4, offers = $5,"
            " listed = $6, shows_availability = $7, shows_history = $8, revision = revision + 1"
            " WHERE id = $9 AND revision = $10",
            {after.jobTitle, after.organisation ? db::Value(after.organisation->value()) : db::Value(),
                after.building, after.about, after.offers, after.listed, after.showsAvailability,
                after.showsHistory, id.value(), draft.revision}));
    if (changed == 0)
        return Error{ErrorKind::Conflict, u"profile.revision"_s};
    TJC_CHECK(saveTopics(writer, id, draft));
    TJC_CHECK(saveList(writer, "person_language", "language", id, draft.before.languages, after.languages,
        [](PersonId person, const QString &language) {
            return db::Params{person.value(), language};
        }));
    TJC_CHECK(saveList(writer, "person_format", "format", id, draft.before.formats, after.formats,
        [](PersonId person, Format format) {
            return db::Params{person.value(), code(format)};
        }));
    TJC_CHECK(saveList(writer, "availability", "weekday, part", id, draft.before.available, after.available,
        [](PersonId person, const Available &one) {
            return db::Params{person.value(), one.weekday, code(one.part)};
        }));
    return writeIndex(writer);
}

} // namespace tjc::store
