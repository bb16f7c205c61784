#pragma once

#include "base/result.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QList>
#include <QString>

#include <optional>

namespace tjc {

/// Where a request among colleagues stands. Asked: the other is to answer. Changed: he proposes another time, and who
/// asked is to answer.
enum class HelpState { Asked, Changed, Accepted, Declined, Withdrawn };

inline constexpr std::array helpStateCodes{
    Code<HelpState>{HelpState::Asked, QLatin1StringView("asked")},
    Code<HelpState>{HelpState::Changed, QLatin1StringView("changed")},
    Code<HelpState>{HelpState::Accepted, QLatin1StringView("accepted")},
    Code<HelpState>{HelpState::Declined, QLatin1StringView("declined")},
    Code<HelpState>{HelpState::Withdrawn, QLatin1StringView("withdrawn")},
};
[[nodiscard]] constexpr QLatin1StringView code(HelpState v)
{
    return codeIn(helpStateCodes, v);
}

/// One colleague asks another: "come and show me".
struct HelpRequest {
    HelpRequestId id;
    QString uid;
    PersonId from;
    QString fromName;
    PersonId to;
    QString toName;
    std::optional<TopicId> topicId;
    QString topic; ///< empty: on none
    QString title;
    Format format;
    QString question;
    QString answer;
    Span when;
    QString place; ///< may be empty
    HelpState state;
    std::optional<SessionId> session; ///< Accepted: what it became
    Instant created;
    qint64 revision;
};

/// The requests of somebody, and who that is.
struct OwnRequests {
    std::optional<PersonId> me; ///< none while the workspace does not know the user yet
    QList<HelpRequest> requests;
};

/// A new request. `uid` is made once, by who makes the draft, so that sending it again is harmless.
struct HelpDraft {
    QString uid;
    PersonId to;
    std::optional<TopicId> topic = {};
    QString title;
    Format format = Format::DeskVisit;
    QString question = {};
    Span when;
    QString place = {};
};

/// Its texts made clean. Invalid "help_request.title.empty", "help_request.title.too_long",
/// "help_request.question.too_long", "help_request.place.too_long", "help_request.times" (no length).
[[nodiscard]] Result<HelpDraft> checked(const HelpDraft &draft);

/// What becomes of a request.
struct HelpAnswer {
    enum class Deed {
        Move,     ///< another time or place
        Accept,   ///< it becomes a session
        Decline,  ///< `text` says why
        Withdraw, ///< by who asked
    };
    HelpRequestId id;
    qint64 revision; ///< that was looked at
    Deed deed;
    QString text = {};                 ///< Move, Decline: a word with it; may be empty
    std::optional<Span> when = {};     ///< Move: it must be there
    std::optional<QString> place = {}; ///< Move: none leaves it
};
/// As that of a draft; "help_request.answer.too_long".
[[nodiscard]] Result<HelpAnswer> checked(const HelpAnswer &answer);

[[nodiscard]] constexpr bool isOpen(HelpState state)
{
    return state == HelpState::Asked || state == HelpState::Changed;
}
/// Whether it is `person` who is to answer now.
[[nodiscard]] bool awaits(const HelpRequest &request, PersonId person);
/// Whether `person` may do this now: who asked withdraws it and may change it; only who is to answer accepts or
/// declines. A time that has passed can be moved, declined or withdrawn, not accepted.
[[nodiscard]] bool may(
    const HelpRequest &request, HelpAnswer::Deed deed, std::optional<PersonId> person, Instant now);
/// What Move makes of it, by who does it.
[[nodiscard]] HelpState movedBy(const HelpRequest &request, PersonId person);

} // namespace tjc
