#include "domain/draft_fields.h"

namespace tjc {

namespace {

/// Gives `f` the same members of both drafts.
template <typename A, typename B, typename F>
auto withField(A &a, B &b, DraftField field, F f)
{
    switch (field) {
    case DraftField::Title:
        return f(std::tie(a.title), std::tie(b.title));
    case DraftField::Format:
        return f(std::tie(a.format), std::tie(b.format));
    case DraftField::Formal:
        return f(std::tie(a.formal), std::tie(b.formal));
    case DraftField::When:
        return f(std::tie(a.when, a.allDay), std::tie(b.when, b.allDay));
    case DraftField::Place:
        return f(std::tie(a.roomId, a.building), std::tie(b.roomId, b.building));
    case DraftField::Trainers:
        return f(std::tie(a.trainers), std::tie(b.trainers));
    case DraftField::Seats:
        return f(std::tie(a.minSeats, a.maxSeats), std::tie(b.minSeats, b.maxSeats));
    case DraftField::SignupOpens:
        return f(std::tie(a.signupOpens), std::tie(b.signupOpens));
    case DraftField::SignupCloses:
        return f(std::tie(a.signupCloses), std::tie(b.signupCloses));
    case DraftField::Approval:
        return f(std::tie(a.needsApproval), std::tie(b.needsApproval));
    case DraftField::Summary:
        return f(std::tie(a.summary), std::tie(b.summary));
    case DraftField::Url:
        return f(std::tie(a.url), std::tie(b.url));
    case DraftField::Topics:
        return f(std::tie(a.topics), std::tie(b.topics));
    case DraftField::ThemeWeek:
        return f(std::tie(a.themeWeekId), std::tie(b.themeWeekId));
    case DraftField::Organisation:
        return f(std::tie(a.organisationId), std::tie(b.organisationId));
    case DraftField::Rules:
        break;
    }
    return f(std::tie(a.rules), std::tie(b.rules));
}

} // namespace

bool isSame(const SessionDraft &a, const SessionDraft &b, DraftField field)
{
    return withField(a, b, field, [](const auto &x, const auto &y) { return x == y; });
}

void copyField(SessionDraft &to, const SessionDraft &from, DraftField field)
{
    withField(to, from, field, [](auto target, const auto &source) { target = source; });
}

QList<FieldConflict> conflicts(
    const SessionDraft &before, const SessionDraft &mine, const SessionDraft &theirs)
{
    QList<FieldConflict> found;
    for (int i = 0; i < draftFieldCount; ++i) {
        const auto field = DraftField(i);
        if (isSame(mine, theirs, field))
            continue;
        if (isSame(mine, before, field))
            found += {field, Side::Theirs};
        else if (isSame(theirs, before, field))
            found += {field, Side::Mine};
        else
            found += {field, std::nullopt};
    }
    return found;
}

SessionDraft merged(
    const SessionDraft &mine, const SessionDraft &theirs, const QHash<DraftField, Side> &choices)
{
    SessionDraft result = theirs;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (choice.value() == Side::Mine)
            copyField(result, mine, choice.key());
    }
    return result;
}

} // namespace tjc
