#pragma once

#include "base/text.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QStringList>

#include <optional>

namespace tjc {

struct TrainingTitleTag {
    static constexpr const char *subject = "training.title";
};
using TrainingTitle = Text<TrainingTitleTag, 300>;

/// The longest summary and description kept, in UTF-16 units.
inline constexpr qsizetype maxSummary = 20'000;

/// A session as lists and the calendar show it. Trainers and topics are filled only by queries that say so.
struct SessionRow {
    SessionId id;
    TrainingId training;
    QString uid; ///< the stable identifier that imports and exports use
    QString title;
    Format format;
    bool formal; ///< a formal course rather than a colleague's training
    Span when;
    bool allDay; ///< `when` then runs from a local midnight to a local midnight
    SessionState state;
    QString building;
    QString room;
    QString organisation;
    QString themeWeek;
    int minSeats;
    std::optional<int> maxSeats; ///< none: everybody is welcome
    int enrolled;
    int waitlisted;
    int pending;
    std::optional<EnrolmentState> mine; ///< where I stand, while that is enrolled, waitlisted or pending
    QStringList trainers;
    QStringList trainerEmails; ///< same order and length as trainers; empty where unknown
    QStringList topics;
    Instant updated;
    std::optional<int> waitlistSize = {}; ///< none: everybody may wait
    std::optional<Instant> answerBy = {}; ///< my seat is to be confirmed before this
    bool skipped = false; ///< an occurrence that was taken out of its series; the session is cancelled

    [[nodiscard]] bool hasSeats() const { return !maxSeats || (enrolled < *maxSeats && waitlisted == 0); }
};

/// What "the list on screen" is. Everything is combined with "and".
struct SessionFilter {
    QString text; ///< words, each a prefix of a word of the title, the summary or a trainer's name;
                  ///< with no letter or digit in it, it finds nothing; blank, everything
    std::optional<Instant> from; ///< sessions that end after this
    std::optional<Instant> to;   ///< sessions that begin before this
    std::optional<ThemeWeekId> themeWeek;
    std::optional<TopicId> topic;
    std::optional<OrganisationId> organisation; ///< with everything below it
    std::optional<Format> format;
    std::optional<bool> formal;
    std::optional<PersonId> trainer;
    std::optional<SessionId> session; ///< this one alone
    bool onlyMine = false;
    bool onlyWithSeats = false;
    bool leavesOutSkipped = false; ///< but those that I am in

    friend bool operator==(const SessionFilter &, const SessionFilter &) = default;
};

/// Lists of sessions page by (begin, id).
struct SessionKey {
    qint64 beginMs;
    qint64 id;
};

/// How a session is signed up for, beyond its seats and when that opens and closes; and how it is planned.
struct SessionRules {
    std::optional<int> waitlistSize;    ///< none: everybody may wait
    std::optional<Instant> cancelUntil; ///< until when one may sign oneself off; none: until the begin
    bool walkIn = false;                ///< nobody needs to sign up
    std::optional<Instant> decideBy;    ///< when it is decided whether it goes on
    std::optional<Instant> decided;     ///< when it was decided that it does
    std::optional<int>
        offerMinutes;         ///< time to confirm a seat from the queue; none: it is the colleague's at once
    bool blocksClash = false; ///< nobody has a seat here and in another session at the same time
    int bufferMinutes = 0;    ///< that room and trainers need before and after

    friend bool operator==(const SessionRules &, const SessionRules &) = default;
};

/// Which occurrence of a series a session is.
struct SeriesSlot {
    SeriesId series;
    Day day; ///< the local day it stands for, wherever it was moved to

    friend bool operator==(const SeriesSlot &, const SeriesSlot &) = default;
};

/// The series that a session is an occurrence of, as seen from it.
struct SeriesPlace {
    QString rule; ///< an RRULE, see recurrenceOf()
    Day first;
    qint64 revision;
    int position; ///< the how manieth it is of those that are not skipped
    int total;    ///< of those that are not skipped

    friend bool operator==(const SeriesPlace &, const SeriesPlace &) = default;
};

/// Where one person stands in one session.
struct Standing {
    EnrolmentState state;
    int position = 0;                     ///< from 1, when waitlisted: "you are 3rd …"
    int queue = 0;                        ///< "… of 7"
    std::optional<Instant> answerBy = {}; ///< the seat is to be confirmed before this
    std::optional<Attendance> attendance = {};
    bool passedOver = false; ///< waitlisted, and somebody after me was seated: I have a seat elsewhere then
};

struct SessionTrainer {
    PersonId person;
    QString name;
    QString email;
    QString organisation;
};

/// Another session at the same time, of which I am.
struct OwnClash {
    SessionId session;
    QString title;
    Span when;
    EnrolmentState state; ///< of my enrolment there
    bool blocks;          ///< I have a seat there, and one of the two allows no other at that time
};

/// Everything the details and the form need.
struct SessionDetails {
    SessionRow row;
    QString summary;
    QString url;
    QString cancelReason;
    std::optional<RoomId> roomId;
    std::optional<OrganisationId> organisationId;
    std::optional<ThemeWeekId> themeWeekId;
    std::optional<Instant> signupOpens;
    std::optional<Instant> signupCloses;
    bool needsApproval;
    QList<SessionTrainer> trainers;
    QList<TopicId> topicIds;
    std::optional<Standing> mine;
    qint64 revision;
    SessionRules rules = {};
    std::optional<SeriesSlot> occurrence = {};
    bool skipped = false; ///< an occurrence that was taken out of its series; the session is cancelled
    QList<OwnClash> clashes = {};           ///< in order of begin; filled only by queries that say so
    std::optional<SeriesPlace> series = {}; ///< of an occurrence
};

/// What a form sends: a new session (no id), or the next revision of one.
struct SessionDraft {
    std::optional<SessionId> id;
    qint64 revision = 0; ///< the revision the form was filled from
    QString uid; ///< of a new session: made once by who makes the draft, so that saving it again is harmless
    QString title;
    QString summary;
    QString url;
    Format format = Format::Workshop;
    bool formal = false;
    Span when;
    bool allDay = false;
    QString building; ///< used where no room is chosen
    std::optional<RoomId> roomId;
    std::optional<OrganisationId> organisationId;
    std::optional<ThemeWeekId> themeWeekId;
    int minSeats = 0;
    std::optional<int> maxSeats;
    std::optional<Instant> signupOpens;
    std::optional<Instant> signupCloses;
    bool needsApproval = false;
    QList<PersonId> trainers;
    QList<TopicId> topics;
    SessionRules rules = {};
    std::optional<SeriesSlot> occurrence = {};

    friend bool operator==(const SessionDraft &, const SessionDraft &) = default;
};

/// The draft that changes nothing.
[[nodiscard]] SessionDraft draftOf(const SessionDetails &details);

/// The first thing wrong with a draft, as Invalid with a subject such as "session.seats"; none where it may be saved.
[[nodiscard]] std::optional<Error> problemIn(const SessionDraft &draft);

/// One line of the list of participants.
struct Participant {
    PersonId person;
    QString name;
    QString login;
    QString email;
    QString organisation;
    EnrolmentState state;
    int position; ///< in the queue from 1; 0 where not waitlisted
    Instant since;
    std::optional<Instant> answerBy = {}; ///< the seat is still to be confirmed
    std::optional<Attendance> attendance = {};
    bool walkedIn = false;
    bool passedOver = false;
    QString substituteFor = {}; ///< the name of the colleague whose seat it was; empty where it is his own
};

} // namespace tjc
