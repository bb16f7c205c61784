#pragma once

#include "base/codes.h"
#include "domain/planning.h"
#include "domain/recurrence.h"
#include "domain/session.h"

#include <array>

namespace tjc {

/// Which occurrences something is done to.
enum class SeriesScope {
    This,
    Following, ///< this one and those that come after it
    All,       ///< all that have not begun
};

inline constexpr std::array seriesScopeCodes{
    Code<SeriesScope>{SeriesScope::This, QLatin1StringView("this")},
    Code<SeriesScope>{SeriesScope::Following, QLatin1StringView("following")},
    Code<SeriesScope>{SeriesScope::All, QLatin1StringView("all")},
};

/// A series to be made.
struct SeriesPlan {
    QString uid; ///< made once by who makes the plan, so that making it again is harmless
    Recurrence rule;
    bool leavesOutDaysOff = false; ///< what falls on a public holiday is made as skipped

    friend bool operator==(const SeriesPlan &, const SeriesPlan &) = default;
};

/// A day that a series has, and the public holiday on it.
struct SeriesDay {
    Day day;
    QString dayOff = {}; ///< empty: none
};

/// A session as it is stored, with what a draft does not tell.
struct SessionVersion {
    SessionDraft draft;
    SessionState state = SessionState::Planned;
    QString cancelReason = {};
    bool skipped = false;

    friend bool operator==(const SessionVersion &, const SessionVersion &) = default;
};
[[nodiscard]] SessionVersion versionOf(const SessionDetails &details);

/// What was changed in one occurrence, and is to be changed in others.
struct SeriesEdit {
    SessionDraft before; ///< as it was read
    SessionDraft after;
    SeriesScope scope = SeriesScope::All; ///< Following or All
    std::optional<Recurrence> rule = {};  ///< none: the rule stays, or follows the occurrence to its new day
    std::optional<qint64> seriesRevision = {}; ///< what the rule was read with
    QString reason = {};                       ///< told to who is enrolled in what falls away
};

/// What a SeriesEdit does, in sessions.
struct SeriesEffect {
    int changed = 0;  ///< get another content, time or place, the edited one among them
    int added = 0;    ///< are made, for days that come in
    int dropped = 0;  ///< are cancelled, since their day falls away
    int people = 0;   ///< have a seat, wait or ask for one in those
    int returned = 0; ///< had fallen away, and are planned again
    int kept = 0;     ///< keep something of their own that was changed here

    [[nodiscard]] int touched() const { return changed + added + dropped + returned; }
    friend bool operator==(const SeriesEffect &, const SeriesEffect &) = default;
};

/// Series and sessions as they were or are to be; those of two lists that belong together are in the same order.
struct SeriesStates {
    QList<Series> series;
    QList<SessionVersion> sessions;
};

} // namespace tjc
