#pragma once

#include "base/text.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QStringList>

#include <optional>

namespace tjc {

struct PersonNameTag {
    static constexpr const char *subject = "person.name";
};
using PersonName = Text<PersonNameTag, 200>;

struct OrganisationNameTag {
    static constexpr const char *subject = "organisation.name";
};
using OrganisationName = Text<OrganisationNameTag, 300>;

/// A node in the tree of ministries, directorates and other public bodies.
struct Organisation {
    OrganisationId id;
    std::optional<OrganisationId> parent;
    QString name;
    QString shortName; ///< "BZK"; may be empty
};

/// A colleague as the lists show one.
struct PersonRow {
    PersonId id;
    QString uid; ///< the stable identifier that imports and exports use
    QString name;
    QString login; ///< the account name; empty where unknown
    QString email; ///< empty where unknown
    QString organisation;
    QString jobTitle;
    QStringList topics; ///< what the person knows, by name
    int sessionsGiven;  ///< sessions with this person as trainer, cancelled ones left out
};

struct PersonFilter {
    QString text; ///< words, each a prefix of a word of name, e-mail or topic; without any: nothing
    std::optional<OrganisationId> organisation; ///< with everything below it
    bool onlyTrainers = false;
};

/// Lists of people page by (name, id).
struct PersonKey {
    QString name;
    qint64 id;
};

struct Topic {
    TopicId id;
    QString name;
    TopicKind kind;
};

struct Room {
    RoomId id;
    QString name;
    QString building;
    std::optional<int> seats;
    QString equipment = {};
    std::optional<OrganisationId> organisation = {}; ///< whose room it is
    int bufferMinutes = 0;                           ///< kept free before and after each session in it
    qint64 revision = 1;
};

struct ThemeWeek {
    ThemeWeekId id;
    QString name;
    Day first;
    Day last;           ///< inclusive
    QString color = {}; ///< "#154273"; empty: none of its own
    QString page = {};  ///< what it is about, as plain text or Markdown
    qint64 revision = 1;
};

/// Who the workspace takes the user for, and what that person may do.
struct Identity {
    std::optional<PersonId> person; ///< none while the workspace does not know this account yet
    QString login;
    QString name;
    QList<Role> roles;

    [[nodiscard]] bool has(Role role) const { return roles.contains(role) || roles.contains(Role::Admin); }
};

} // namespace tjc
