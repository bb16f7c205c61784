#include "domain/guide.h"

#include "base/text.h"

#include <QSet>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTaskName = 200;
constexpr qsizetype maxReason = 2'000;
constexpr qsizetype maxAdvice = 100;

/// As cleanText(), where nothing at all is fine too.
Result<QString> optionalText(const QString &raw, qsizetype max, const QString &subject, bool lines)
{
    auto clean = detail::cleanText(raw, max, subject, lines);
    if (!clean && clean.error().subject == subject + ".empty"_L1)
        return QString();
    return clean;
}

} // namespace

TopicDraft draftOf(const TopicDetails &topic)
{
    return {.id = topic.id,
        .revision = topic.revision,
        .name = topic.name,
        .kind = topic.kind,
        .labels = topic.labels,
        .about = topic.about,
        .notFor = topic.notFor,
        .status = topic.status,
        .parent = topic.parent ? std::optional(topic.parent->id) : std::nullopt,
        .instead = topic.instead ? std::optional(topic.instead->id) : std::nullopt};
}

Result<TopicDraft> checked(const TopicDraft &draft)
{
    TopicDraft clean = draft;
    TJC_TRY(name, detail::cleanText(draft.name, maxTopicName, u"topic.name"_s, false));
    TJC_TRY(about, optionalText(draft.about, maxTopicAbout, u"topic.about"_s, true));
    TJC_TRY(notFor, optionalText(draft.notFor, maxTopicNotFor, u"topic.not_for"_s, true));
    clean.name = name;
    clean.about = about;
    clean.notFor = notFor;
    clean.labels.clear();
    QSet<QString> known{name.toCaseFolded()};
    qsizetype length = 0;
    for (const QString &raw : draft.labels) {
        TJC_TRY(label, optionalText(raw, maxTopicLabels, u"topic.labels"_s, false));
        if (label.isEmpty() || known.contains(label.toCaseFolded()))
            continue;
        known.insert(label.toCaseFolded());
        length += label.size() + 1;
        clean.labels += label;
    }
    if (length > maxTopicLabels)
        return Error{ErrorKind::Invalid, u"topic.labels.too_long"_s};
    if (draft.id && draft.parent == draft.id)
        return Error{ErrorKind::Invalid, u"topic.parent"_s};
    if (draft.id && draft.instead == draft.id)
        return Error{ErrorKind::Invalid, u"topic.instead"_s};
    return clean;
}

GuideTaskDraft draftOf(const GuideTask &task)
{
    GuideTaskDraft draft{
        .id = task.id, .revision = task.revision, .name = task.name, .position = task.position, .advice = {}};
    for (const Advice &advice : task.advice)
        draft.advice += GuideTaskDraft::Line{advice.topic.id, advice.reason};
    return draft;
}

Result<GuideTaskDraft> checked(const GuideTaskDraft &draft)
{
    GuideTaskDraft clean = draft;
    TJC_TRY(name, detail::cleanText(draft.name, maxTaskName, u"guide_task.name"_s, false));
    clean.name = name;
    if (draft.advice.size() > maxAdvice)
        return Error{ErrorKind::Invalid, u"guide_task.advice.too_many"_s};
    QSet<qint64> topics;
    for (GuideTaskDraft::Line &line : clean.advice) {
        TJC_TRY(reason, optionalText(line.reason, maxReason, u"guide_task.reason"_s, true));
        line.reason = reason;
        if (topics.contains(line.topic.value()))
            return Error{ErrorKind::Invalid, u"guide_task.advice.twice"_s};
        topics.insert(line.topic.value());
    }
    return clean;
}

} // namespace tjc
