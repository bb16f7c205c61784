#pragma once

#include "base/codes.h"
#include "base/text.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/wish.h"

#include <QList>

#include <optional>

namespace tjc {

struct ThreadTitleTag {
    static constexpr const char *subject = "thread.title";
};
using ThreadTitle = Text<ThreadTitleTag, 300>;

inline constexpr qsizetype maxPostText = 20'000; ///< characters; longer ones are refused, not cut
inline constexpr qsizetype maxModerationReason = 1'000;
inline constexpr int maxThreadTopics = 10;

/// A question has answers, of which several may be accepted; a discussion has none.
enum class ThreadKind { Discussion, Question };

inline constexpr std::array threadKindCodes{
    Code<ThreadKind>{ThreadKind::Discussion, QLatin1StringView("discussion")},
    Code<ThreadKind>{ThreadKind::Question, QLatin1StringView("question")},
};
[[nodiscard]] constexpr QLatin1StringView code(ThreadKind v)
{
    return codeIn(threadKindCodes, v);
}

struct ThreadTopic {
    TopicId id;
    QString name;
};

/// A thread, as lists and its own head show it.
struct ThreadRow {
    ThreadId id;
    QString uid;
    ThreadKind kind;
    QString title;
    std::optional<PersonId> author; ///< none: anonymous, opened by itself, or erased
    QString authorName;             ///< empty where there is none
    bool isAnonymous;               ///< asked in an evaluation: nobody knows by whom
    bool isTogether;                ///< opened by itself when its session ended, to evaluate together
    Instant created;
    Instant lastPost; ///< when the last post came that is not hidden
    QString lastPoster;
    int replies;  ///< posts beside the first, without hidden ones
    int votes;    ///< of its first post
    int accepted; ///< accepted posts: a question with one is solved
    int unread;   ///< posts of others that came since I looked; all of them where I never did and follow it
    bool isNew;   ///< I never looked at it
    bool isFollowed;
    bool isMine; ///< I opened it or wrote in it
    bool isPinned;
    bool isLocked;
    bool isHidden;
    QString hideReason;
    std::optional<ThreadId> mergedInto;
    QList<ThreadTopic> topics;
    std::optional<SessionId> session;
    std::optional<TrainingId> training; ///< what it is on, or what its session is of
    QString about;                      ///< the title of that training
    qint64 revision;
};

enum class ThreadOrder { Newest, Votes }; ///< pinned ones first in either; Newest by the last post
enum class Solved { Any, Solved, Unsolved, Unanswered };

/// What "the list on screen" is. Everything is combined with "and".
struct ThreadFilter {
    QString text; ///< as parsedSearch() reads it; a thread is found by any of its posts
    std::optional<ThreadKind> kind;
    Solved solved = Solved::Any; ///< other than Any: questions only
    std::optional<TopicId> topic;
    std::optional<TrainingId> training;
    std::optional<SessionId> session;
    bool onlyMine = false;
    bool onlyFollowed = false;
    bool onlyUnread = false;     ///< that I follow and have not read to the end
    bool onlyBookmarked = false; ///< with a post that I bookmarked
    bool onlyReported = false;   ///< for moderators
    ThreadOrder order = ThreadOrder::Newest;

    friend bool operator==(const ThreadFilter &, const ThreadFilter &) = default;
};

/// One part of what somebody typed to search for.
struct SearchTerm {
    QStringList words;     ///< folded; more than one: a phrase, in this order
    bool isPrefix = false; ///< its last word may go on

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};
/// What was typed in the search of the forum: words (each a prefix), "phrases", van:<name>, onderwerp:<topic>,
/// is:opgelost|onopgelost|onbeantwoord|vraag|gesprek|vast|gesloten, and the same in English (from:, topic:, is:solved …).
/// A value with spaces stands in quotes: van:"Jan Jansen". What is no known key is a word.
struct ForumSearch {
    QList<SearchTerm> terms;
    QString author; ///< words of a name
    QString topic;  ///< words of a topic's name
    Solved solved = Solved::Any;
    std::optional<ThreadKind> kind;
    bool onlyPinned = false;
    bool onlyLocked = false;
    QStringList unknown; ///< values after "is:" that nobody knows, for a sentence

    [[nodiscard]] bool isEmpty() const { return *this == ForumSearch{}; }
    friend bool operator==(const ForumSearch &, const ForumSearch &) = default;
};
[[nodiscard]] ForumSearch parsedSearch(const QString &typed);

/// Characters of a text: from, and how many.
struct TextRange {
    qsizetype from;
    qsizetype size;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};
/// Where the terms stand in a text, by whole words (or beginnings) without regard to case and accents; in order,
/// without overlap.
[[nodiscard]] QList<TextRange> marksIn(const QString &text, const QList<SearchTerm> &terms);
/// The one of them that ends first; the rest of the text is not read.
[[nodiscard]] std::optional<TextRange> firstMarkIn(const QString &text, const QList<SearchTerm> &terms);

/// A post that was found.
struct PostHit {
    PostId post;
    ThreadId thread;
    ThreadKind kind;
    QString title; ///< of the thread
    QList<TextRange> titleMarks;
    QString author;
    Instant at;
    QString excerpt; ///< one line of plain text around the first hit
    QList<TextRange> marks;
    bool isAccepted;
    bool isSolved; ///< its thread is
};
enum class HitOrder { Newest, Best };
struct HitAnswer {
    QList<PostHit> hits;
    bool isAll; ///< there are no more than these
};

/// A post, as its thread shows it. The text of a hidden one is empty but for who wrote it and moderators.
struct PostRow {
    PostId id;
    QString uid;
    ThreadId thread;
    std::optional<PersonId> author;
    QString authorName;
    QString organisation; ///< of the author; may be empty
    bool isExpert;        ///< the author is an expert in one of the thread's topics
    bool isTrainer;       ///< the author gave the session it is about, or gives its training
    bool attended;        ///< the author attended the session or the training it is about
    Instant at;
    std::optional<Instant> edited;
    QString text; ///< Markdown of others: never HTML
    std::optional<PostId> replyTo;
    QString replyToName;
    int votes;
    bool voted; ///< by me
    bool isMine;
    bool isFirst;
    bool isAccepted;
    bool isBookmarked;
    bool isHidden;
    QString hideReason;
    int reports; ///< open ones; for moderators, else 0
    qint64 revision;
};

/// What the viewer may do with a thread, beside what everybody may.
struct ThreadRights {
    bool write = false;  ///< it is not locked, or I moderate
    bool change = false; ///< its title, kind and topics: who opened it, moderators
    bool accept = false; ///< who asked, moderators, and the trainer of what it is about where it is anonymous
    bool moderate = false;
};

struct ThreadDetails {
    ThreadRow row;
    ThreadRights rights;
    QString mergedTitle; ///< of the thread it was merged into
    QList<PostId>
        posts; ///< the first one, then in the order in which they came; accepted ones stay where they are
    std::optional<PostId> firstUnread;
    QList<PostId> accepted;
    std::optional<Span> when; ///< of its session
    QString trainers;         ///< of its session; names
};

/// What a form sends: a new thread.
struct ThreadDraft {
    QString uid; ///< made once by who makes the draft, so that saving it again is harmless
    ThreadKind kind = ThreadKind::Discussion;
    QString title;
    QString text;
    QList<TopicId> topics;
    std::optional<SessionId> session;
    std::optional<TrainingId> training;
    QList<PersonId> asked; ///< colleagues who are asked by name: they are told

    friend bool operator==(const ThreadDraft &, const ThreadDraft &) = default;
};
/// What a form changes of a thread.
struct ThreadChange {
    ThreadId id;
    qint64 revision;
    ThreadKind kind;
    QString title;
    QList<TopicId> topics;
};
struct PostDraft {
    QString uid;
    ThreadId thread;
    QString text;
    std::optional<PostId> replyTo;

    friend bool operator==(const PostDraft &, const PostDraft &) = default;
};

/// With its texts cleaned; Invalid "thread.title.empty", "thread.title.too_long", "post.empty", "post.too_long",
/// "thread.topics.too_many".
[[nodiscard]] Result<ThreadDraft> checked(const ThreadDraft &draft);
[[nodiscard]] Result<ThreadChange> checked(const ThreadChange &change);
/// Line ends as \n, no control characters, no trailing space; Invalid "post.empty", "post.too_long".
[[nodiscard]] Result<QString> checkedPostText(const QString &text);
/// Invalid "moderation.reason.empty", "moderation.reason.too_long".
[[nodiscard]] Result<QString> checkedModerationReason(const QString &reason);

/// The names that a text mentions, as written after an @: @"Jan Jansen", or @jan.jansen (the part of an address before
/// its @). Not in code, and not in a mail address. At most twenty, each once.
[[nodiscard]] QStringList mentionsIn(const QString &text);

/// What a post was before it was edited.
struct PostVersion {
    QString text;
    Instant until; ///< when it was edited
    QString editor;
};

/// While a question is being typed.
struct SimilarThread {
    ThreadId thread;
    ThreadKind kind;
    QString title;
    int replies;
    bool isSolved;
    Instant lastPost;
};
struct SimilarInForum {
    QList<SimilarThread> threads;       ///< most alike first
    QList<SimilarColleague> colleagues; ///< who know it
};

/// Somebody reported a post.
struct PostReport {
    ReportId id;
    PostId post;
    ThreadId thread;
    QString title; ///< of the thread
    QString excerpt;
    QString author;   ///< of the post
    QString reporter; ///< who reported it
    QString reason;
    Instant at;
};

enum class ModerationAction {
    HidePost,
    RestorePost,
    HideThread,
    RestoreThread,
    Lock,
    Unlock,
    Pin,
    Unpin,
    Move,
    Merge,
    Dismiss
};

/// What a moderator did: the audit log keeps action, object, result, origin, actor and time.
struct AuditEntry {
    qint64 id;
    QString action; ///< stable code
    QString object; ///< "post 12", "thread 3"
    QString result; ///< "done", or the code of the refusal
    QString origin; ///< the station or the address it was done from
    QString actor;  ///< name
    Instant at;
    QString detail; ///< the reason
};

} // namespace tjc
