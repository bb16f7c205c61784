#pragma once

#include "base/text.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"
#include "domain/vocabulary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tjc {

/// A part of a day in which somebody usually can give something.
enum class DayPart { Morning, Afternoon, Evening };

inline constexpr std::array dayPartCodes{
    Code<DayPart>{DayPart::Morning, QLatin1StringView("morning")},
    Code<DayPart>{DayPart::Afternoon, QLatin1StringView("afternoon")},
    Code<DayPart>{DayPart::Evening, QLatin1StringView("evening")},
};
[[nodiscard]] constexpr QLatin1StringView code(DayPart v)
{
    return codeIn(dayPartCodes, v);
}

/// From and until, in minutes of the local clock: 8:00–12:00, 12:00–17:00 and 17:00–22:00.
struct PartOfDay {
    int fromMinute;
    int toMinute;
};
[[nodiscard]] constexpr PartOfDay partOfDay(DayPart part)
{
    return part == DayPart::Morning     ? PartOfDay{8 * 60, 12 * 60}
           : part == DayPart::Afternoon ? PartOfDay{12 * 60, 17 * 60}
                                        : PartOfDay{17 * 60, 22 * 60};
}

struct Available {
    int weekday; ///< 1 is Monday
    DayPart part;

    friend auto operator<=>(const Available &, const Available &) = default;
};

/// What somebody says he knows.
struct KnownTopic {
    TopicId id;
    QString name;
    TopicKind kind;
    Level level;
    bool offers;        ///< would give something about it
    QStringList labels; ///< other names of the topic

    friend bool operator==(const KnownTopic &, const KnownTopic &) = default;
};

/// What somebody showed he knows: a training on a topic.
struct GivenTraining {
    QString title;
    QString topic;       ///< empty: on none
    int times;           ///< sessions that have begun
    int coming;          ///< sessions that have not
    QString labels = {}; ///< other names of the topic, one a line
};

/// Why somebody is among the answers.
struct HitReason {
    enum class Kind { Knows, Gave, Name, Work };
    Kind kind;
    QString what;               ///< the topic, the training, the name, or where he works
    std::optional<Level> level; ///< Knows
    int times = 0;              ///< Gave; 0: it is still to come

    friend bool operator==(const HitReason &, const HitReason &) = default;
};

/// How good a hit is; the list is in this order.
enum class HitTier { Expert, Knows, Shown, NameOrWork };

/// A colleague as the directory lists one.
struct DirectoryRow {
    PersonId id;
    QString uid;
    QString name;
    QString login;        ///< empty where unknown
    QString email;        ///< empty where unknown
    QString organisation; ///< empty where unknown
    QString jobTitle;
    QString building;
    bool offers; ///< would give something
    bool listed;
    QList<KnownTopic> topics; ///< by name
    QStringList languages;    ///< codes
    QList<Format> formats;
    int sessionsGiven; ///< sessions with him as trainer, cancelled ones left out; 0 where he hides them
    QList<GivenTraining> given; ///< the most frequent; none where he hides them
    HitTier tier = HitTier::NameOrWork;
    QList<HitReason> reasons = {}; ///< why he is found; none where nothing was asked
};

struct DirectoryFilter {
    QString text; ///< words, each found in name, work or topics; without a letter or digit it finds nothing
    std::optional<TopicId> topic;               ///< or one below it, known or given
    std::optional<OrganisationId> organisation; ///< or one below it
    QString language;                           ///< a code; empty: any
    std::optional<Format> format;               ///< that somebody likes to give
    std::optional<Day> freeOn;                  ///< can that weekday, is not away and gives nothing then
    std::optional<DayPart> part;                ///< of freeOn; none: any
    enum class Who {
        Everybody,
        Gives, ///< knows, gives or offers something
        Offers,
    };
    Who who = Who::Gives;

    [[nodiscard]] bool asksNothing() const { return *this == DirectoryFilter{.who = who}; }
    friend bool operator==(const DirectoryFilter &, const DirectoryFilter &) = default;
};

/// What somebody would give and has no session to come.
struct OfferedTraining {
    TrainingId training;
    QString title;
    Format format;
    QString summary;
};

struct TrainerSession {
    SessionId id;
    QString title;
    Format format;
    Span when;
    bool allDay;
    QString place; ///< may be empty
};

struct PastTraining {
    QString title;
    Format format;
    int times;
    Instant last; ///< when it was last given
};

/// All that the directory tells of one colleague.
struct PersonCard {
    DirectoryRow row;
    QStringList organisations; ///< from the ministry down to his own; empty where unknown
    QString about;
    QList<Available> available; ///< in order
    bool showsAvailability;     ///< false: he does not tell; `available` is empty then, but for himself
    bool showsHistory;          ///< false: `past` is empty then, but for himself
    QList<TrainerSession> coming;
    QList<PastTraining> past;
    QList<OfferedTraining> offers;
    bool isMine; ///< who looks looks at himself
};

/// Why `row` answers to these words, the best first; at most four.
[[nodiscard]] QList<HitReason> reasonsFor(const DirectoryRow &row, const QList<Reading> &readings);
/// The same for one topic that was asked for.
[[nodiscard]] QList<HitReason> reasonsFor(const DirectoryRow &row, const QStringList &topics);

/// How the word that `folded` stands for is written in one of the names of what they know or gave; as it is where it
/// stands in none.
[[nodiscard]] QString asWritten(const QString &folded, const QList<DirectoryRow> &rows);

/// One or two letters that stand for a name: of the first and the last word that begin with a capital letter, else of
/// the first two words.
[[nodiscard]] QString initialsOf(const QString &name);

struct ProfileTopic {
    QString name;
    Level level = Level::Good;
    bool offers = false;

    friend bool operator==(const ProfileTopic &, const ProfileTopic &) = default;
};

/// What somebody tells colleagues of himself, as it is stored or on its way to be. Names, the e-mail address and the account are
/// others' to give.
struct Profile {
    QString jobTitle;
    std::optional<OrganisationId> organisation;
    QString building;
    QString about;
    bool offers = false;
    bool listed = true;
    bool showsAvailability = true;
    bool showsHistory = true;
    QList<ProfileTopic> topics; ///< by name
    QStringList languages;      ///< codes, in order
    QList<Format> formats;      ///< in order
    QList<Available> available; ///< in order

    friend bool operator==(const Profile &, const Profile &) = default;
};

struct OwnProfile {
    PersonId id;
    QString name;
    QString email; ///< empty where unknown
    qint64 revision;
    Profile profile;
};

/// A profile to be saved, over the one it was made of.
struct ProfileDraft {
    qint64 revision;
    Profile before;
    Profile after;
};

/// Its texts made clean, its lists in order and without doubles. Invalid "profile.building.too_long",
/// "profile.about.too_long", "profile.job_title.too_long", "profile.topics" (one of more than 200 characters, or more
/// than 200), "profile.languages" (argument: what is no code of a language).
[[nodiscard]] Result<Profile> checked(const Profile &profile);

/// Languages that are offered to choose from: ISO 639-1, sign language of the Netherlands, and Papiamento.
inline constexpr std::array languageCodes{QLatin1StringView("nl"), QLatin1StringView("en"),
    QLatin1StringView("fy"), QLatin1StringView("de"), QLatin1StringView("fr"), QLatin1StringView("es"),
    QLatin1StringView("tr"), QLatin1StringView("ar"), QLatin1StringView("pl"), QLatin1StringView("uk"),
    QLatin1StringView("pap"), QLatin1StringView("dse")};

} // namespace tjc
