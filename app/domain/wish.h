#pragma once

#include "base/codes.h"
#include "base/text.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QList>

#include <optional>

namespace tjc {

struct WishTitleTag {
    static constexpr const char *subject = "wish.title";
};
using WishTitle = Text<WishTitleTag, 300>;

inline constexpr qsizetype maxWishNote = 4'000;
inline constexpr qsizetype maxCloseReason = 1'000;

/// What became of a wish. Planned is shown as Fulfilled once its session is over.
enum class WishState { Open, PickedUp, Planned, Fulfilled, Closed };

inline constexpr std::array wishStateCodes{
    Code<WishState>{WishState::Open, QLatin1StringView("open")},
    Code<WishState>{WishState::PickedUp, QLatin1StringView("picked_up")},
    Code<WishState>{WishState::Planned, QLatin1StringView("planned")},
    Code<WishState>{WishState::Fulfilled, QLatin1StringView("fulfilled")},
    Code<WishState>{WishState::Closed, QLatin1StringView("closed")},
};
[[nodiscard]] constexpr QLatin1StringView code(WishState v)
{
    return codeIn(wishStateCodes, v);
}

/// Demand, as lists and the details show it.
struct WishRow {
    WishId id;
    QString uid;
    QString title;
    QString note; ///< several lines; may be empty
    std::optional<TopicId> topic;
    QString topicName;
    std::optional<Format> format;
    std::optional<Day> first;          ///< wanted from this local day on
    std::optional<Day> last;           ///< and until this one, inclusive
    std::optional<PersonId> createdBy; ///< none where that colleague is erased
    QString wishedBy;                  ///< his name
    QString organisation;              ///< his; may be empty
    Instant created;
    WishState state;
    QString closeReason;
    std::optional<PersonId> pickedBy;
    QString picker; ///< his name
    std::optional<SessionId> session;
    std::optional<Span> when; ///< of that session
    std::optional<WishId> mergedInto;
    int votes; ///< how many colleagues wish it, whoever asked first included
    bool mine; ///< I am one of them
    qint64 revision;

    /// Nobody has met it yet: it can be wished too, picked up, planned, merged and closed.
    [[nodiscard]] bool isLive() const { return state == WishState::Open || state == WishState::PickedUp; }
};

enum class WishOrder { Votes, Newest };

/// What "the list on screen" is. Everything is combined with "and".
struct WishFilter {
    QString text; ///< words as a Vocabulary reads them; with no letter or digit in it, it finds nothing
    std::optional<TopicId> topic;
    bool withoutTopic = false;
    std::optional<OrganisationId>
        organisation; ///< with everything below it: who wished it first, for who may know of
                      ///< who wishes too also those
    std::optional<Format> format;
    std::optional<WishState> state;
    bool onlyLive = false;
    bool onlyMine = false; ///< that I wish, asked first, or picked up
    bool fitsMe = false;   ///< that I could meet, the best fit first, whatever `order` says; at most 200
    std::optional<Day> wantedFrom; ///< wanted in a period that meets these local days
    std::optional<Day> wantedTo;
    bool withoutPeriod = false;
    WishOrder order = WishOrder::Votes;

    friend bool operator==(const WishFilter &, const WishFilter &) = default;
};

/// What a form sends: a new wish (no id), or the next revision of one.
struct WishDraft {
    std::optional<WishId> id;
    qint64 revision = 0;
    QString uid; ///< of a new wish: made once by who makes the draft, so that saving it again is harmless
    QString title;
    QString note;
    std::optional<TopicId> topic;
    std::optional<Format> format;
    std::optional<Day> first;
    std::optional<Day> last;

    friend bool operator==(const WishDraft &, const WishDraft &) = default;
};

[[nodiscard]] WishDraft draftOf(const WishRow &row);

/// With its texts cleaned; Invalid "wish.title.empty", "wish.title.too_long", "wish.note.too_long", or "wish.period"
/// (its last day before its first).
[[nodiscard]] Result<WishDraft> checked(const WishDraft &draft);
/// Cleaned; Invalid "wish.close_reason.empty" or "wish.close_reason.too_long".
[[nodiscard]] Result<QString> checkedCloseReason(const QString &reason);

/// Somebody who wishes it.
struct Wisher {
    PersonId person;
    QString name;
    QString email;
    QString organisation;
    Instant since;
};

/// What the viewer may do with a wish, beside what everybody may.
struct WishRights {
    bool change = false; ///< edit, close and reopen it
    bool putBack = false;
    bool merge = false;
    bool unplan = false;
    bool planForOthers = false; ///< a session that somebody else gives
};

/// A wish with what the viewer may know of it.
struct WishDetails {
    WishRow row;
    WishRights rights;
    QString mergedTitle;   ///< of the wish it was merged into
    bool showsWishers;     ///< for coordinators and who picked it up
    QList<Wisher> wishers; ///< in the order in which they wished
};

/// What there is already, while a wish is being typed.
struct SimilarTraining {
    TrainingId training;
    QString title;
    Format format;
    bool formal;
    QString offeredBy;                ///< a colleague's name; may be empty
    std::optional<SessionId> session; ///< the first to come
    std::optional<Span> when;         ///< of that session
};
struct SimilarColleague {
    PersonId person;
    QString name;
    QString organisation;
    std::optional<Level> level; ///< none: shown by what he gave
    bool offers;                ///< would give something about it
};
struct Similar {
    QList<WishRow> wishes; ///< live ones, most alike first
    QList<SimilarTraining> trainings;
    QList<SimilarColleague> colleagues;

    [[nodiscard]] bool isEmpty() const
    {
        return wishes.isEmpty() && trainings.isEmpty() && colleagues.isEmpty();
    }
};

/// The words of a title that tell what it is about: folded, without those that any title has ("een", "workshop"),
/// longest first, at most five.
[[nodiscard]] QStringList tellingWords(const QString &title);

/// The topics that a title names, by their name or another label, as whole words whatever their case.
struct NamedTopic {
    TopicId id;
    QStringList labels; ///< its name among them
};
[[nodiscard]] QList<TopicId> topicsNamedIn(const QString &title, const QList<NamedTopic> &topics);

/// Unmet demand: one cell of the map.
struct HeatCell {
    int wishes = 0;
    int votes = 0;
    std::optional<Instant> oldest; ///< when the oldest of them was wished first; none: no wishes
};
enum class HeatBy { Organisation, Week };
struct HeatRow {
    std::optional<TopicId> topic; ///< none: wishes without a topic
    QString name;                 ///< empty without a topic
    QList<HeatCell> cells;        ///< as many as there are columns
    HeatCell total;
};
struct HeatColumn {
    QString name;                               ///< of an organisation; empty: unknown, or a week
    std::optional<OrganisationId> organisation; ///< top level; none: nobody knows
    std::optional<Day> monday;                  ///< of a week; none: no wanted period
};
/// Live wishes by topic, those with most votes first; a wish wanted in several weeks counts in each.
struct HeatMap {
    HeatBy by = HeatBy::Organisation;
    QList<HeatColumn> columns;
    QList<HeatRow> rows;
};

} // namespace tjc
