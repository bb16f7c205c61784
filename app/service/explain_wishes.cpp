#include "service/explain_sentences.h"

#include <QtGlobal>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {NotFound, "wish", QT_TRANSLATE_NOOP("explain", "There is no such wish.")},
    {Invalid, "wish.title.empty", QT_TRANSLATE_NOOP("explain", "Say what you wish, in a few words.")},
    {Invalid, "wish.title.too_long",
        QT_TRANSLATE_NOOP("explain", "The wish is too long; put the rest in the explanation."),
        QT_TRANSLATE_NOOP(
            "explain", "The wish is longer than %1 characters; put the rest in the explanation.")},
    {Invalid, "wish.note.too_long", QT_TRANSLATE_NOOP("explain", "The explanation is too long."),
        QT_TRANSLATE_NOOP("explain", "The explanation is longer than %1 characters.")},
    {Invalid, "wish.period", QT_TRANSLATE_NOOP("explain", "The last day lies before the first.")},
    {Invalid, "wish.close_reason.empty",
        QT_TRANSLATE_NOOP("explain", "Say why the wish is closed: who wished it reads that.")},
    {Invalid, "wish.close_reason.too_long", QT_TRANSLATE_NOOP("explain", "The reason is too long."),
        QT_TRANSLATE_NOOP("explain", "The reason is longer than %1 characters.")},
    {Invalid, "wish.merge", QT_TRANSLATE_NOOP("explain", "Choose two wishes that are not the same.")},
    {Conflict, "wish.revision",
        QT_TRANSLATE_NOOP("explain", "Somebody else changed this wish meanwhile; look at it again.")},
    {Conflict, "wish.over",
        QT_TRANSLATE_NOOP("explain", "This wish is planned, fulfilled or closed already.")},
    {Conflict, "wish.transition",
        QT_TRANSLATE_NOOP(
            "explain", "That cannot be done with this wish as it stands now; look at it again.")},
    {Conflict, "wish.not_planned", QT_TRANSLATE_NOOP("explain", "No session was made of this wish.")},
    {Conflict, "wish.no_slot",
        QT_TRANSLATE_NOOP(
            "explain", "There is no working day in the wanted period any more. Change the period first.")},
    {Conflict, "wish.others_enrolled",
        QT_TRANSLATE_NOOP("explain",
            "Others signed up for the session meanwhile, so it can no longer be taken back. Cancel it instead: then they are "
            "told.")},
    {Conflict, "me_too.exists", QT_TRANSLATE_NOOP("explain", "You wish this already.")},
    {Denied, "wish.other",
        QT_TRANSLATE_NOOP("explain", "Only who wished it first and coordinators may do this with a wish.")},
    {Denied, "wish.merge",
        QT_TRANSLATE_NOOP("explain", "Only a moderator or a coordinator may make two wishes one.")},
    {Denied, "wish.plan",
        QT_TRANSLATE_NOOP(
            "explain", "Only a coordinator, or the colleague who gives the session, may plan it.")},
    {Denied, "wish.delete", QT_TRANSLATE_NOOP("explain", "A wish is never deleted; close it with a reason.")},
    {Invalid, "wish.training",
        QT_TRANSLATE_NOOP("explain", "The session is of another training than was made for the wish.")},
    {Invalid, "wish.state",
        QT_TRANSLATE_NOOP("explain", "A new wish is open, and nobody has taken it up yet.")},
    {Invalid, "me_too",
        QT_TRANSLATE_NOOP("explain", "Only a colleague whom the workspace knows can wish this.")},
    {Denied, "me_too", QT_TRANSLATE_NOOP("explain", "You wish for yourself only.")},
};

} // namespace

std::span<const Sentence> wishSentences()
{
    return sentences;
}

} // namespace tjc
