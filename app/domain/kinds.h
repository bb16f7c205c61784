#pragma once

#include "base/codes.h"

namespace tjc {

/// The form of a training. The codes stand in the database, in --json and in files; labels for people do not.
enum class Format { Workshop, OpenCoffee, DeskVisit, UserGroup, NetworkMeeting, Course, ELearning, Game };

enum class SessionState { Planned, Cancelled };

/// Where an enrolment stands. Waitlisted (the session is full) and Pending (someone must approve) never mix.
enum class EnrolmentState { Enrolled, Waitlisted, Pending, Cancelled, Declined };

/// What somebody may do in a workspace. Each role includes Employee; Admin includes all.
enum class Role { Employee, Moderator, Coordinator, Admin };

enum class TopicKind { Subject, Skill, Platform, Device };

enum class Level { Basic, Good, Expert };

inline constexpr std::array formatCodes{
    Code<Format>{Format::Workshop, QLatin1StringView("workshop")},
    Code<Format>{Format::OpenCoffee, QLatin1StringView("open_coffee")},
    Code<Format>{Format::DeskVisit, QLatin1StringView("desk_visit")},
    Code<Format>{Format::UserGroup, QLatin1StringView("user_group")},
    Code<Format>{Format::NetworkMeeting, QLatin1StringView("network_meeting")},
    Code<Format>{Format::Course, QLatin1StringView("course")},
    Code<Format>{Format::ELearning, QLatin1StringView("e_learning")},
    Code<Format>{Format::Game, QLatin1StringView("game")},
};
inline constexpr std::array sessionStateCodes{
    Code<SessionState>{SessionState::Planned, QLatin1StringView("planned")},
    Code<SessionState>{SessionState::Cancelled, QLatin1StringView("cancelled")},
};
inline constexpr std::array enrolmentStateCodes{
    Code<EnrolmentState>{EnrolmentState::Enrolled, QLatin1StringView("enrolled")},
    Code<EnrolmentState>{EnrolmentState::Waitlisted, QLatin1StringView("waitlisted")},
    Code<EnrolmentState>{EnrolmentState::Pending, QLatin1StringView("pending")},
    Code<EnrolmentState>{EnrolmentState::Cancelled, QLatin1StringView("cancelled")},
    Code<EnrolmentState>{EnrolmentState::Declined, QLatin1StringView("declined")},
};
inline constexpr std::array roleCodes{
    Code<Role>{Role::Employee, QLatin1StringView("employee")},
    Code<Role>{Role::Moderator, QLatin1StringView("moderator")},
    Code<Role>{Role::Coordinator, QLatin1StringView("coordinator")},
    Code<Role>{Role::Admin, QLatin1StringView("admin")},
};
inline constexpr std::array topicKindCodes{
    Code<TopicKind>{TopicKind::Subject, QLatin1StringView("subject")},
    Code<TopicKind>{TopicKind::Skill, QLatin1StringView("skill")},
    Code<TopicKind>{TopicKind::Platform, QLatin1StringView("platform")},
    Code<TopicKind>{TopicKind::Device, QLatin1StringView("device")},
};
inline constexpr std::array levelCodes{
    Code<Level>{Level::Basic, QLatin1StringView("basic")},
    Code<Level>{Level::Good, QLatin1StringView("good")},
    Code<Level>{Level::Expert, QLatin1StringView("expert")},
};

[[nodiscard]] constexpr QLatin1StringView code(Format v)
{
    return codeIn(formatCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(SessionState v)
{
    return codeIn(sessionStateCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(EnrolmentState v)
{
    return codeIn(enrolmentStateCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(Role v)
{
    return codeIn(roleCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(TopicKind v)
{
    return codeIn(topicKindCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(Level v)
{
    return codeIn(levelCodes, v);
}

} // namespace tjc
