#pragma once

#include "domain/notices.h"
#include "domain/session.h"
#include "ui/mail/mailto.h"

namespace tjc {

/// What a mail to the people of a session is about.
enum class MailKind {
    General, ///< names the session and leaves the rest to who writes
    Reminder,
    Moved,
    Cancelled,
    Seat, ///< a seat from the waiting list
};

struct MailOccasion {
    MailKind kind = MailKind::General;
    std::optional<PlaceAndTime> before = {}; ///< Moved: where and when it was
};

/// What there is to write about this session: Moved only where it is known what it was before, Cancelled where it is
/// cancelled, Reminder and Seat while it is to come.
[[nodiscard]] QList<MailKind> mailKinds(
    const SessionDetails &details, const MailOccasion &occasion, Instant now);

/// A mail to begin with, in the language of the program, as plain text. `sender` signs it; may be empty.
[[nodiscard]] MailText mailText(
    MailKind kind, const SessionDetails &details, const MailOccasion &occasion, const QString &sender);

/// From who was in a session to its trainers, with the questions that an evaluation asks.
[[nodiscard]] MailText evaluationMail(
    const QString &title, Span when, bool allDay, const QStringList &trainers, const QString &sender);

} // namespace tjc
