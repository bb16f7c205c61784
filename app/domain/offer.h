#pragma once

#include "base/result.h"
#include "base/time.h"
#include "domain/catalogue.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tjc {

/// A date on which a training is given.
struct OfferDate {
    SessionId session;
    Span when;
    bool allDay;
    QString place; ///< may be empty
    std::optional<int> maxSeats;
    int enrolled;
    int waitlisted;
};

/// A training as the list of what is offered shows it: a formal course, or a colleague's.
struct OfferRow {
    TrainingId id;
    QString uid; ///< may be empty
    QString title;
    Format format;
    bool formal;
    CourseForm form;
    QString language;                ///< "nl"; empty where unknown
    QString level;                   ///< as it was worded
    QString provider;                ///< of a formal course
    std::optional<qint64> costCents; ///< none: not told
    QString currency;
    std::optional<int> minutes; ///< as was told of it
    std::optional<int> sessionMinutes =
        {}; ///< where nothing was told: of its next session, or else of its latest
    QString url;
    std::optional<PersonId> offeredBy; ///< the colleague whose offer it is
    QString offeredByName;
    bool withdrawn;
    std::optional<Instant> vanished; ///< since when it is in its catalogue no more
    int dates;                       ///< that are to come
    std::optional<Instant> next;     ///< when the first of those begins
    qint64 revision;

    /// Whether one can still ask for it.
    [[nodiscard]] bool isOffered() const { return !withdrawn && !vanished; }
    /// How long it takes, as far as is known.
    [[nodiscard]] std::optional<int> length() const { return minutes ? minutes : sessionMinutes; }
};

struct OfferDetails {
    OfferRow row;
    QString summary; ///< plain text or Markdown
    QList<QPair<TopicId, QString>> topics;
    QList<OfferDate> dates; ///< the first to come, in order
};

/// What "the list on screen" is. Everything is combined with "and".
struct OfferFilter {
    QString text; ///< words of title, description or provider; without a letter or digit it finds nothing
    std::optional<bool> formal;
    std::optional<Format> format;
    std::optional<CourseForm> form;
    QString language; ///< empty: any
    QString level;    ///< empty: any
    std::optional<TopicId> topic;
    std::optional<PersonId> offeredBy;
    bool onlyWithDate = false;
    bool onlyOffered =
        true; ///< leaves out what was withdrawn, what vanished, and what a colleague only gave before

    friend bool operator==(const OfferFilter &, const OfferFilter &) = default;
};

/// What there is to filter by.
struct OfferChoices {
    QStringList languages;
    QStringList levels;
};

/// What a colleague's short form sends. A draft with an id is the next revision of that training.
struct OfferDraft {
    std::optional<TrainingId> id;
    qint64 revision = 0;
    QString uid; ///< of a new one: made once by who makes the draft, so that saving it again is harmless
    QString title;
    QString summary;
    QString url;
    Format format = Format::Workshop;
    std::optional<int> minutes;
    QString language; ///< "nl"; may be empty
    QList<TopicId> topics;

    friend bool operator==(const OfferDraft &, const OfferDraft &) = default;
};
[[nodiscard]] OfferDraft draftOf(const OfferDetails &offer);
/// With its texts made clean. Invalid "training.title.empty", "training.title.too_long", "offer.summary.too_long",
/// "offer.url", "offer.minutes" (1 up to ten thousand hours), "offer.language", "offer.topics" (more than twenty),
/// "offer.uid".
[[nodiscard]] Result<OfferDraft> checked(const OfferDraft &draft);

/// What offers are compared on, in this order.
enum class OfferAspect { Source, Form, Duration, Cost, Level, Language, NextDates };

/// One line of a comparison: a text per offer, and whether they differ.
struct ComparedAspect {
    OfferAspect aspect;
    QStringList texts;
    bool differs; ///< not all the same; what is not known is no difference by itself
};

/// At most as many are compared at once.
inline constexpr qsizetype mostCompared = 4;

} // namespace tjc
