#pragma once

#include "base/time.h"
#include "domain/kinds.h"

#include <QByteArrayView>

#include <optional>

namespace tjc {

/// What joins the items of a list inside one text that the database makes (U+001F, the unit separator).
inline constexpr char listSeparator = '\x1f';

/// One session on its way to a schedule file: UTF-8 views into the row that is being read, valid for one call.
/// Lists are joined by listSeparator; the e-mail addresses stand in the order of the trainers.
struct ScheduleCells {
    QByteArrayView uid;
    QByteArrayView title;
    Format format;
    bool formal;
    QByteArrayView trainers;
    QByteArrayView trainerEmails;
    Span when;
    bool allDay;
    QByteArrayView building;
    QByteArrayView room;
    QByteArrayView organisation;
    QByteArrayView themeWeek;
    int minSeats;
    std::optional<int> maxSeats;
    int enrolled;
    int waitlisted;
    SessionState state;
    QByteArrayView topics;
    Instant updated;
    // Only for calendars:
    int sequence = 0; ///< grows with each change of time or place
    QByteArrayView summary = {};
    QByteArrayView url = {};
    QByteArrayView cancelReason = {};
};

} // namespace tjc
