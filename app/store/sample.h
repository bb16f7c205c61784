#pragma once

#include "db/access.h"
#include "domain/directory.h"
#include "domain/forum.h"
#include "domain/people.h"

namespace tjc::store {

// Plain rows for filling a new workspace; each answers with the key of the row.

/// The one with this name under this parent where there is one already.
[[nodiscard]] Result<qint64> addOrganisation(
    db::Writer &writer, const QString &name, const QString &shortName, std::optional<qint64> parent);
[[nodiscard]] Result<qint64> addTopic(db::Writer &writer, const QString &name, TopicKind kind);
[[nodiscard]] Result<qint64> addRoom(
    db::Writer &writer, const QString &building, const QString &name, std::optional<int> seats);
struct NewThemeWeek {
    QString name;
    Day first;
    Day last; ///< inclusive
    QString color;
    QString page;
};
[[nodiscard]] Result<qint64> addThemeWeek(db::Writer &writer, const NewThemeWeek &week);

struct NewPerson {
    QString name;
    QString login;
    QString email;
    std::optional<qint64> organisation;
    QString jobTitle;
};
[[nodiscard]] Result<qint64> addPerson(db::Writer &writer, const NewPerson &person);
/// What somebody tells of himself; of the topics, which he must know, that he would give something about them.
[[nodiscard]] Result<void> addProfile(db::Writer &writer, qint64 person, const Profile &profile);
/// That a training is somebody's offer.
[[nodiscard]] Result<void> addOffer(db::Writer &writer, qint64 training, qint64 person);
[[nodiscard]] Result<void> addExpertise(db::Writer &writer, qint64 person, qint64 topic, Level level);

/// A sign-up, as anybody's; `approve` also approves it where the session asks for that.
[[nodiscard]] Result<void> addEnrolment(db::Writer &writer, qint64 session, qint64 person, bool approve);

/// A post of the past; of a file only, where one may write for others.
struct NewPost {
    QString uid;
    qint64 author;
    Instant at;
    QString text;
};
/// A thread with its first post, whose uid and time it has; `pinnedBy` moderates.
[[nodiscard]] Result<qint64> addThread(db::Writer &writer, const NewPost &first, ThreadKind kind,
    const QString &title, const QList<qint64> &topics, std::optional<qint64> pinnedBy);
[[nodiscard]] Result<void> addReply(
    db::Writer &writer, qint64 thread, const NewPost &post, bool accepted, const QList<qint64> &voters);

} // namespace tjc::store
