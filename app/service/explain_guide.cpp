#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Conflict, "topic.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this topic in the meantime; look at the change and try again.")},
    {Conflict, "topic.exists", QT_TRANSLATE_NOOP("explain", "There is a topic of that name already.")},
    {Conflict, "topic.loop",
        QT_TRANSLATE_NOOP("explain", "A topic cannot stand under itself, nor under what stands under it.")},
    {Conflict, "topic.used",
        QT_TRANSLATE_NOOP("explain", "The topic stays: it is used. Make it one with another topic instead."),
        QT_TRANSLATE_NOOP(
            "explain", "The topic stays: it is used (%1 times). Make it one with another topic instead.")},
    {NotFound, "topic", QT_TRANSLATE_NOOP("explain", "There is no such topic.")},
    {Invalid, "topic.name.empty", QT_TRANSLATE_NOOP("explain", "Give the topic a name.")},
    {Invalid, "topic.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long.")},
    {Invalid, "topic.labels.too_long", QT_TRANSLATE_NOOP("explain", "These are too many other names.")},
    {Invalid, "topic.about.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long.")},
    {Invalid, "topic.not_for.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long.")},
    {Invalid, "topic.parent",
        QT_TRANSLATE_NOOP(
            "explain", "There is no topic of that name to stand under, or it is the topic itself.")},
    {Invalid, "topic.instead",
        QT_TRANSLATE_NOOP(
            "explain", "There is no topic of that name to use instead, or it is the topic itself.")},
    {Invalid, "topic.merge", QT_TRANSLATE_NOOP("explain", "Choose two topics that are not the same.")},
    {Invalid, "topic.unknown",
        QT_TRANSLATE_NOOP(
            "explain", "There is no topic of that identifier, and the file gives no name for a new one.")},
    {Conflict, "guide_task.revision",
        QT_TRANSLATE_NOOP(
            "explain", "Somebody else changed this task in the meantime; look at the change and try again.")},
    {Conflict, "guide_task.exists", QT_TRANSLATE_NOOP("explain", "There is a task of that name already.")},
    {NotFound, "guide_task", QT_TRANSLATE_NOOP("explain", "There is no such task.")},
    {Invalid, "guide_task.name.empty", QT_TRANSLATE_NOOP("explain", "Say what somebody wants to do.")},
    {Invalid, "guide_task.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long.")},
    {Invalid, "guide_task.reason.too_long", QT_TRANSLATE_NOOP("explain", "The reason is too long.")},
    {Invalid, "guide_task.advice.twice", QT_TRANSLATE_NOOP("explain", "A topic is advised once for a task.")},
    {Invalid, "guide_task.advice.too_many",
        QT_TRANSLATE_NOOP("explain", "That is more than can be advised for one task.")},
    {Denied, "role.guide", QT_TRANSLATE_NOOP("explain", "Only a moderator or a coordinator may do this.")},
    {Invalid, "skos.too_deep",
        QT_TRANSLATE_NOOP("explain", "The file is nested too deep to be a list of topics.")},
    {Invalid, "skos.too_many", QT_TRANSLATE_NOOP("explain", "The file holds too many topics."),
        QT_TRANSLATE_NOOP("explain", "The file holds more than %1 topics.")},
    {Invalid, "skos.no_concepts",
        QT_TRANSLATE_NOOP("explain", "There is no topic in the file: no concept of SKOS.")},
};

} // namespace

std::span<const Sentence> guideSentences()
{
    return sentences;
}

} // namespace tjc
