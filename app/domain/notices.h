#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QString>

#include <optional>

namespace tjc {

/// What a session was before it was moved.
struct PlaceAndTime {
    Span when;
    QString place; ///< "B2.14, Gebouw B"; may be empty
};

/// Something that somebody should know of: of a session, a wish, a request for help or a thread, which are as they are now.
struct Notice {
    NoticeId id;
    NoticeKind kind;
    Instant at;
    bool isRead;
    std::optional<SessionId> session;
    QString title;            ///< of the thread, the request for help, the wish, else of the session
    std::optional<Span> when; ///< of the session, else of the request for help
    QString place;
    QString about;      ///< the colleague it is about; empty where that is the reader
    QString substitute; ///< substituted: who takes over the seat of `about`; empty: the reader
    std::optional<EnrolmentState>
        state;                       ///< where the reader's own enrolment stands now, where it is about that
    std::optional<Instant> answerBy; ///< offer
    QString reason; ///< session_cancelled, wish_closed, help_declined; wish_merged: the title it had
    std::optional<PlaceAndTime> before; ///< session_changed
    std::optional<WishId> wish = {};
    std::optional<HelpRequestId> help = {};
    std::optional<ThreadId> thread = {};
    std::optional<PostId> post = {};
};

} // namespace tjc
