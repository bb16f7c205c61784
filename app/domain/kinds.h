#pragma once

#include "base/codes.h"

namespace tjc {

/// The form of a training. The codes stand in the database, in --json and in files; labels for people do not.
enum class Format { Workshop, OpenCoffee, DeskVisit, UserGroup, NetworkMeeting, Course, ELearning, Game };

enum class SessionState { Planned, Cancelled };

/// Where an enrolment stands. Waitlisted (the session is full) and Pending (someone must approve) never mix.
enum class EnrolmentState { Enrolled, Waitlisted, Pending, Cancelled, Declined };

/// Whether somebody with a seat was there; unknown until the trainer says so.
enum class Attendance { Attended, Partial, NoShow };

/// What a notice tells its reader: of a seat of his own, of a session of his, of who comes to a session he gives, of what
/// he wishes, or of help among colleagues.
enum class NoticeKind {
    Promoted,     ///< a seat from the queue: the reader's, or a colleague's in a session he gives
    Offer,        ///< a seat from the queue that is to be confirmed
    OfferExpired, ///< it was not confirmed in time
    SessionChanged,
    SessionCancelled,
    SessionRevived,
    Approved,
    Declined,
    Request,      ///< to the trainers: a colleague asks for a seat
    Substituted,  ///< a colleague takes over the seat of another
    Left,         ///< to the trainers: a colleague signed off in the last days
    WishPickedUp, ///< what the reader wishes: a colleague takes it up
    WishClosed,
    WishReopened, ///< its session is off
    WishMerged,   ///< what the reader wished first is one with another wish now
    WishPlanned,
    HelpAsked, ///< a colleague asks the reader, or asks again for another time
    HelpChanged,
    HelpAccepted,
    HelpDeclined,
    HelpWithdrawn,
    Evaluate, ///< the reader attended: he is asked to evaluate it
    FollowUp, ///< some months after
    Mentioned,
    Asked,      ///< a colleague asks the reader to answer a question
    Unanswered, ///< a question on what the reader knows or gives stands without an answer
    Replied,    ///< in a thread that the reader follows
    AnswerAccepted,
    PostHidden,
    PostRestored,
    ThreadHidden,
    ThreadRestored,
    ThreadLocked,
    ThreadUnlocked,
    ThreadMoved, ///< it has another kind or other topics, or became one with another
};

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
inline constexpr std::array attendanceCodes{
    Code<Attendance>{Attendance::Attended, QLatin1StringView("attended")},
    Code<Attendance>{Attendance::Partial, QLatin1StringView("partial")},
    Code<Attendance>{Attendance::NoShow, QLatin1StringView("no_show")},
};
inline constexpr std::array noticeKindCodes{
    Code<NoticeKind>{NoticeKind::Promoted, QLatin1StringView("promoted")},
    Code<NoticeKind>{NoticeKind::Offer, QLatin1StringView("offer")},
    Code<NoticeKind>{NoticeKind::OfferExpired, QLatin1StringView("offer_expired")},
    Code<NoticeKind>{NoticeKind::SessionChanged, QLatin1StringView("session_changed")},
    Code<NoticeKind>{NoticeKind::SessionCancelled, QLatin1StringView("session_cancelled")},
    Code<NoticeKind>{NoticeKind::SessionRevived, QLatin1StringView("session_revived")},
    Code<NoticeKind>{NoticeKind::Approved, QLatin1StringView("approved")},
    Code<NoticeKind>{NoticeKind::Declined, QLatin1StringView("declined")},
    Code<NoticeKind>{NoticeKind::Request, QLatin1StringView("request")},
    Code<NoticeKind>{NoticeKind::Substituted, QLatin1StringView("substituted")},
    Code<NoticeKind>{NoticeKind::Left, QLatin1StringView("left")},
    Code<NoticeKind>{NoticeKind::WishPickedUp, QLatin1StringView("wish_picked_up")},
    Code<NoticeKind>{NoticeKind::WishClosed, QLatin1StringView("wish_closed")},
    Code<NoticeKind>{NoticeKind::WishReopened, QLatin1StringView("wish_reopened")},
    Code<NoticeKind>{NoticeKind::WishMerged, QLatin1StringView("wish_merged")},
    Code<NoticeKind>{NoticeKind::WishPlanned, QLatin1StringView("wish_planned")},
    Code<NoticeKind>{NoticeKind::HelpAsked, QLatin1StringView("help_asked")},
    Code<NoticeKind>{NoticeKind::HelpChanged, QLatin1StringView("help_changed")},
    Code<NoticeKind>{NoticeKind::HelpAccepted, QLatin1StringView("help_accepted")},
    Code<NoticeKind>{NoticeKind::HelpDeclined, QLatin1StringView("help_declined")},
    Code<NoticeKind>{NoticeKind::HelpWithdrawn, QLatin1StringView("help_withdrawn")},
    Code<NoticeKind>{NoticeKind::Evaluate, QLatin1StringView("evaluate")},
    Code<NoticeKind>{NoticeKind::FollowUp, QLatin1StringView("follow_up")},
    Code<NoticeKind>{NoticeKind::Mentioned, QLatin1StringView("mentioned")},
    Code<NoticeKind>{NoticeKind::Asked, QLatin1StringView("asked")},
    Code<NoticeKind>{NoticeKind::Unanswered, QLatin1StringView("unanswered")},
    Code<NoticeKind>{NoticeKind::Replied, QLatin1StringView("replied")},
    Code<NoticeKind>{NoticeKind::AnswerAccepted, QLatin1StringView("answer_accepted")},
    Code<NoticeKind>{NoticeKind::PostHidden, QLatin1StringView("post_hidden")},
    Code<NoticeKind>{NoticeKind::PostRestored, QLatin1StringView("post_restored")},
    Code<NoticeKind>{NoticeKind::ThreadHidden, QLatin1StringView("thread_hidden")},
    Code<NoticeKind>{NoticeKind::ThreadRestored, QLatin1StringView("thread_restored")},
    Code<NoticeKind>{NoticeKind::ThreadLocked, QLatin1StringView("thread_locked")},
    Code<NoticeKind>{NoticeKind::ThreadUnlocked, QLatin1StringView("thread_unlocked")},
    Code<NoticeKind>{NoticeKind::ThreadMoved, QLatin1StringView("thread_moved")},
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
[[nodiscard]] constexpr QLatin1StringView code(Attendance v)
{
    return codeIn(attendanceCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(NoticeKind v)
{
    return codeIn(noticeKindCodes, v);
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
