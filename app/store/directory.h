#pragma once

#include "db/access.h"
#include "domain/directory.h"

namespace tjc::store {

/// Who looks: what somebody hides is seen by himself and by coordinators.
struct Viewer {
    std::optional<PersonId> me;
    bool seesAll = false;
};

/// The hours in which somebody must be free: any of the parts.
struct FreeTime {
    int weekday; ///< 1 is Monday
    struct Part {
        DayPart part;
        Span when;
    };
    QList<Part> parts;
};

/// A question to the directory, with its words read and its day in hours.
struct DirectoryQuestion {
    DirectoryFilter filter;
    QList<Reading> readings; ///< of filter.text
    std::optional<FreeTime> free;
    Viewer viewer;
    Instant now;
};

/// The best `limit` colleagues with all that the list shows, in one statement: experts, then who knows, then who showed
/// it, then by name and work; without words or topic in order of name.
[[nodiscard]] Result<QList<DirectoryRow>> directoryFirst(
    db::Reader &reader, const DirectoryQuestion &question, int limit);
/// The identifiers of all of them, in that order.
[[nodiscard]] Result<QList<qint64>> directoryIds(db::Reader &reader, const DirectoryQuestion &question);
/// The rows of these, in that order; who is no more, or may not be seen, is left out.
[[nodiscard]] Result<QList<DirectoryRow>> directoryRows(
    db::Reader &reader, const DirectoryQuestion &question, const QList<qint64> &ids);

/// NotFound "person".
[[nodiscard]] Result<PersonCard> personCard(
    db::Reader &reader, PersonId id, const Viewer &viewer, Instant now);

/// NotFound "person".
[[nodiscard]] Result<OwnProfile> ownProfile(db::Reader &reader, PersonId id);
/// Only what `draft` changed of its lists is changed. Conflict "profile.revision" where it was saved in between, but for
/// the same again; Denied "profile.topic" (argument: its name) where a topic is new and he may make none.
[[nodiscard]] Result<void> saveProfile(db::Writer &writer, PersonId id, const ProfileDraft &draft);

} // namespace tjc::store
