#include "domain/session.h"

namespace tjc {

using namespace Qt::StringLiterals;

SessionDraft draftOf(const SessionDetails &details)
{
    SessionDraft draft{.when = details.row.when};
    draft.id = details.row.id;
    draft.revision = details.revision;
    draft.uid = details.row.uid;
    draft.title = details.row.title;
    draft.summary = details.summary;
    draft.url = details.url;
    draft.format = details.row.format;
    draft.formal = details.row.formal;
    draft.allDay = details.row.allDay;
    draft.building = details.row.building;
    draft.roomId = details.roomId;
    draft.organisationId = details.organisationId;
    draft.themeWeekId = details.themeWeekId;
    draft.minSeats = details.row.minSeats;
    draft.maxSeats = details.row.maxSeats;
    draft.signupOpens = details.signupOpens;
    draft.signupCloses = details.signupCloses;
    draft.needsApproval = details.needsApproval;
    for (const SessionTrainer &trainer : details.trainers)
        draft.trainers += trainer.person;
    draft.topics = details.topicIds;
    draft.rules = details.rules;
    draft.occurrence = details.occurrence;
    return draft;
}

std::optional<Error> problemIn(const SessionDraft &draft)
{
    if (auto title = TrainingTitle::parse(draft.title); !title)
        return title.error();
    if (draft.summary.size() > maxSummary)
        return Error{ErrorKind::Invalid, u"training.summary.too_long"_s, QString::number(maxSummary)};
    if (draft.when.ms() <= 0)
        return Error{ErrorKind::Invalid, u"session.times"_s};
    if (draft.minSeats < 0 || (draft.maxSeats && *draft.maxSeats < 1))
        return Error{ErrorKind::Invalid, u"session.seats"_s};
    if (draft.maxSeats && draft.minSeats > *draft.maxSeats)
        return Error{ErrorKind::Invalid, u"session.seats_order"_s};
    if (draft.signupOpens && draft.signupCloses && *draft.signupCloses <= *draft.signupOpens)
        return Error{ErrorKind::Invalid, u"session.signup_window"_s};
    const SessionRules &rules = draft.rules;
    if (rules.waitlistSize && *rules.waitlistSize < 0)
        return Error{ErrorKind::Invalid, u"session.waitlist_size"_s};
    if (rules.offerMinutes && *rules.offerMinutes < 1)
        return Error{ErrorKind::Invalid, u"session.offer"_s};
    if (rules.bufferMinutes < 0)
        return Error{ErrorKind::Invalid, u"session.buffer"_s};
    return std::nullopt;
}

} // namespace tjc
