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

/// Something that somebody should know of. The session is as it is now.
struct Notice {
    NoticeId id;
    NoticeKind kind;
    Instant at;
    bool isRead;
    SessionId session;
    QString title;
    Span when;
    QString place;
    QString about;      ///< the colleague it is about; empty where that is the reader
    QString substitute; ///< substituted: who takes over the seat of `about`; empty: the reader
    std::optional<EnrolmentState>
        state;                       ///< where the reader's own enrolment stands now, where it is about that
    std::optional<Instant> answerBy; ///< offer
    QString reason;                  ///< session_cancelled
    std::optional<PlaceAndTime> before; ///< session_changed
};

} // namespace tjc
