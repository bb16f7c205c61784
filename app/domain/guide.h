#pragma once

#include "base/result.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tjc {

/// Whether a platform or a device may be used at this organisation.
enum class TopicStatus { Unknown, Allowed, Tolerated, Forbidden };

inline constexpr std::array topicStatusCodes{
    Code<TopicStatus>{TopicStatus::Unknown, QLatin1StringView("")},
    Code<TopicStatus>{TopicStatus::Allowed, QLatin1StringView("allowed")},
    Code<TopicStatus>{TopicStatus::Tolerated, QLatin1StringView("tolerated")},
    Code<TopicStatus>{TopicStatus::Forbidden, QLatin1StringView("forbidden")},
};
[[nodiscard]] constexpr QLatin1StringView code(TopicStatus v)
{
    return codeIn(topicStatusCodes, v);
}

/// A topic as the tree and lists show it.
struct TopicNode {
    TopicId id;
    QString name;
    TopicKind kind;
    TopicStatus status = TopicStatus::Unknown;
    int children = 0;
    QStringList path = {};   ///< what it stands under, from the top; filled only by queries that say so
    QString foundBy = {};    ///< the other name that a search found it by; empty where its own name did
    QStringList labels = {}; ///< its other names; filled only by queries that say so
};

/// Topics page by (name, id).
struct TopicKey {
    QString name;
    qint64 id;
};

/// A topic that another one names.
struct TopicLink {
    TopicId id;
    QString name;
    TopicStatus status = TopicStatus::Unknown;
};

/// A colleague who knows a topic, as far as colleagues may see him.
struct TopicKnower {
    PersonId person;
    QString name;
    QString organisation;
    Level level;
    bool offers; ///< would give something about it
};

/// A session to come on a topic.
struct TopicSession {
    SessionId session;
    QString title;
    Format format;
    Span when;
    bool allDay;
    QString place;
};

/// A question of the vraagbaak on a topic.
struct TopicQuestion {
    ThreadId thread;
    QString title;
    int replies;
    bool isSolved;
};

/// What the guide says of a topic, and what there is on it.
struct TopicDetails {
    TopicId id;
    QString name;
    TopicKind kind;
    QStringList labels; ///< other names
    QString about;      ///< what it is (for); plain text or Markdown
    QString notFor;     ///< when not to use it
    TopicStatus status;
    QString uri; ///< the identifier it has in a list of others; may be empty
    qint64 revision;
    std::optional<TopicLink> parent;
    std::optional<TopicLink> instead; ///< what to use in its place
    QList<TopicLink> path;            ///< what it stands under, from the top
    QList<TopicKnower> knowers;       ///< the first ones: experts first, then by name
    int knowerCount = 0;
    QList<TopicSession> sessions;   ///< the first to come, by begin; without those of user groups
    QList<TopicSession> userGroups; ///< the same of user groups
    QList<TopicQuestion> questions; ///< the first: solved ones, the latest first
    int questionCount = 0;
    int wishes = 0;                           ///< that are not met yet
    QList<QPair<GuideTaskId, QString>> tasks; ///< for which it is advised
};

/// What the form of a topic sends. A draft with an id is the next revision of that topic.
struct TopicDraft {
    std::optional<TopicId> id;
    qint64 revision = 0;
    QString name;
    TopicKind kind = TopicKind::Subject;
    QStringList labels;
    QString about;
    QString notFor;
    TopicStatus status = TopicStatus::Unknown;
    std::optional<TopicId> parent;
    std::optional<TopicId> instead;

    friend bool operator==(const TopicDraft &, const TopicDraft &) = default;
};
[[nodiscard]] TopicDraft draftOf(const TopicDetails &topic);
/// With its texts made clean, and each other name once. Invalid "topic.name.empty", "topic.name.too_long",
/// "topic.labels.too_long", "topic.about.too_long", "topic.not_for.too_long", "topic.parent" or "topic.instead" (itself).
[[nodiscard]] Result<TopicDraft> checked(const TopicDraft &draft);

/// One topic that is advised for a task.
struct Advice {
    TopicLink topic;
    TopicKind kind;
    QString reason; ///< may be empty
};

/// "Which tool for what": a task with what is advised for it, the best first.
struct GuideTask {
    GuideTaskId id;
    QString name;
    int position;
    qint64 revision;
    QList<Advice> advice;
};

/// What the form of a task sends. A draft with an id is the next revision of that task.
struct GuideTaskDraft {
    struct Line {
        TopicId topic;
        QString reason;

        friend bool operator==(const Line &, const Line &) = default;
    };

    std::optional<GuideTaskId> id;
    qint64 revision = 0;
    QString name;
    int position = 0; ///< in the list of tasks; the lowest first
    QList<Line> advice;

    friend bool operator==(const GuideTaskDraft &, const GuideTaskDraft &) = default;
};
[[nodiscard]] GuideTaskDraft draftOf(const GuideTask &task);
/// Invalid "guide_task.name.empty", "guide_task.name.too_long", "guide_task.reason.too_long",
/// "guide_task.advice.twice" (a topic that is advised twice), "guide_task.advice.too_many".
[[nodiscard]] Result<GuideTaskDraft> checked(const GuideTaskDraft &draft);

/// One topic as a file of others tells it. What a file has no column for is nullopt and left as it is on update.
struct ImportedTopic {
    qint64 line = 0;
    QString uri;  ///< empty: recognised by its name
    QString name; ///< empty: the file only tells where a known topic stands
    std::optional<TopicKind> kind = {};
    std::optional<QStringList> labels = {};
    std::optional<QString> about = {};
    std::optional<QString> notFor = {};
    std::optional<TopicStatus> status = {};
    std::optional<QString> parent = {};  ///< an identifier or a name; empty: at the top
    std::optional<QString> instead = {}; ///< the same; empty: nothing
};

/// The longest texts of a topic, in UTF-16 units.
inline constexpr qsizetype maxTopicName = 300;
inline constexpr qsizetype maxTopicLabels = 8'000; ///< all of them, joined by line breaks
inline constexpr qsizetype maxTopicAbout = 20'000;
inline constexpr qsizetype maxTopicNotFor = 4'000;

} // namespace tjc
