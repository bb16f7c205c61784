#include "domain/help.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300;
constexpr qsizetype longestText = 4'000;
constexpr qsizetype longestPlace = 300;

Error invalid(const char *subject)
{
    return Error{ErrorKind::Invalid, QString::fromLatin1(subject)};
}

} // namespace

Result<HelpDraft> checked(const HelpDraft &draft)
{
    HelpDraft clean = draft;
    clean.title = draft.title.simplified();
    clean.question = draft.question.trimmed();
    clean.place = draft.place.simplified();
    if (clean.title.isEmpty())
        return invalid("help_request.title.empty");
    if (clean.title.size() > longestTitle)
        return invalid("help_request.title.too_long");
    if (clean.question.size() > longestText)
        return invalid("help_request.question.too_long");
    if (clean.place.size() > longestPlace)
        return invalid("help_request.place.too_long");
    if (clean.when.ms() == 0)
        return invalid("help_request.times");
    return clean;
}

Result<HelpAnswer> checked(const HelpAnswer &answer)
{
    HelpAnswer clean = answer;
    clean.text = answer.text.trimmed();
    if (clean.text.size() > longestText)
        return invalid("help_request.answer.too_long");
    if (clean.place) {
        clean.place = clean.place->simplified();
        if (clean.place->size() > longestPlace)
            return invalid("help_request.place.too_long");
    }
    if (clean.deed == HelpAnswer::Deed::Move && (!clean.when || clean.when->ms() == 0))
        return invalid("help_request.times");
    return clean;
}

bool awaits(const HelpRequest &request, PersonId person)
{
    return (request.state == HelpState::Asked && request.to == person)
           || (request.state == HelpState::Changed && request.from == person);
}

bool may(const HelpRequest &request, HelpAnswer::Deed deed, std::optional<PersonId> person, Instant now)
{
    if (!person || !isOpen(request.state) || (*person != request.from && *person != request.to))
        return false;
    switch (deed) {
    case HelpAnswer::Deed::Move:
        return true;
    case HelpAnswer::Deed::Accept:
        return awaits(request, *person) && request.when.begin() > now;
    case HelpAnswer::Deed::Decline:
        return awaits(request, *person);
    case HelpAnswer::Deed::Withdraw:
        return request.from == *person;
    }
    Q_UNREACHABLE();
}

HelpState movedBy(const HelpRequest &request, PersonId person)
{
    return request.from == person ? HelpState::Asked : HelpState::Changed;
}

} // namespace tjc
