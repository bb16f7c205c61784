#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Invalid, "profile.job_title.too_long",
        QT_TRANSLATE_NOOP("explain", "The job title is too long; keep it within 200 characters.")},
    {Invalid, "profile.building.too_long",
        QT_TRANSLATE_NOOP("explain", "The name of the building is too long.")},
    {Invalid, "profile.about.too_long",
        QT_TRANSLATE_NOOP("explain", "The text about you is too long; keep it within 2,000 characters.")},
    {Invalid, "profile.topics", QT_TRANSLATE_NOOP("explain", "That are too many topics, or one is too long."),
        QT_TRANSLATE_NOOP("explain", "The name of the topic “%1…” is too long.")},
    {Invalid, "profile.languages",
        QT_TRANSLATE_NOOP("explain", "One of the languages is no code of a language."),
        QT_TRANSLATE_NOOP("explain", "“%1” is no code of a language, such as nl or en.")},
    {Conflict, "profile.revision",
        QT_TRANSLATE_NOOP("explain",
            "Your profile was changed elsewhere in the meantime; look at the change and try again.")},
    {Denied, "profile.topic",
        QT_TRANSLATE_NOOP(
            "explain", "That is no topic yet; choose one of the list, or ask a moderator to add it."),
        QT_TRANSLATE_NOOP(
            "explain", "“%1” is no topic yet; choose one of the list, or ask a moderator to add it.")},

    {NotFound, "help_request", QT_TRANSLATE_NOOP("explain", "There is no such request of yours.")},
    {Invalid, "help_request.state",
        QT_TRANSLATE_NOOP("explain", "A request begins with a question; the colleague has yet to answer.")},
    {Invalid, "help_request.self",
        QT_TRANSLATE_NOOP("explain", "You cannot ask yourself; choose a colleague.")},
    {Invalid, "help_request.title.empty",
        QT_TRANSLATE_NOOP("explain", "Say in a few words what you would like.")},
    {Invalid, "help_request.title.too_long",
        QT_TRANSLATE_NOOP("explain", "That is too long; keep it within 300 characters.")},
    {Invalid, "help_request.question.too_long",
        QT_TRANSLATE_NOOP("explain", "The question is too long; keep it within 4,000 characters.")},
    {Invalid, "help_request.answer.too_long",
        QT_TRANSLATE_NOOP("explain", "The text is too long; keep it within 4,000 characters.")},
    {Invalid, "help_request.place.too_long", QT_TRANSLATE_NOOP("explain", "The place is too long.")},
    {Invalid, "help_request.times", QT_TRANSLATE_NOOP("explain", "The end must lie after the begin.")},
    {Conflict, "help_request.past",
        QT_TRANSLATE_NOOP("explain", "That time has passed; propose one that is still to come.")},
    {Conflict, "help_request.revision",
        QT_TRANSLATE_NOOP("explain", "The request was changed in the meantime; look at it again.")},
    {Conflict, "help_request.transition",
        QT_TRANSLATE_NOOP("explain", "This request is over: it was accepted, declined or withdrawn.")},
    {Denied, "help_request.answer",
        QT_TRANSLATE_NOOP("explain", "It is your colleague's turn to answer this.")},
    {Denied, "help_request.fixed", QT_TRANSLATE_NOOP("explain", "Who asks whom cannot be changed.")},
    {Denied, "help_request.delete",
        QT_TRANSLATE_NOOP("explain", "A request stays; it can be withdrawn or declined.")},
    {Denied, "person.delete", QT_TRANSLATE_NOOP("explain", "A colleague cannot be deleted, only erased.")},
    {Invalid, "person.erased", QT_TRANSLATE_NOOP("explain", "This colleague was erased already.")},
};

} // namespace

std::span<const Sentence> peopleSentences()
{
    return sentences;
}

} // namespace tjc
