#include "ui/calendar/signup_offer.h"

#include "ui/widgets/local_time.h"

#include <QCoreApplication>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SignupOffer)
};

bool isIn(const SessionDetails &details)
{
    if (!details.mine)
        return false;
    const EnrolmentState state = details.mine->state;
    return state == EnrolmentState::Enrolled || state == EnrolmentState::Waitlisted
           || state == EnrolmentState::Pending;
}

} // namespace

SignupOffer signupOffer(const SessionDetails &details, Instant now, bool readOnly)
{
    using enum SignupOffer::Action;
    if (details.row.state == SessionState::Cancelled)
        return {None, Words::tr("This session is cancelled.")};
    if (details.row.when.begin() <= now) {
        const bool over = details.row.when.end() <= now;
        return {None, over ? Words::tr("This session is over.") : Words::tr("This session has begun.")};
    }
    if (readOnly)
        return {None, Words::tr("This workspace can only be read, so signing up is not possible.")};
    if (isIn(details))
        return {Leave, {}};
    if (details.signupOpens && now < *details.signupOpens)
        return {None, Words::tr("Sign-up opens on %1.").arg(momentText(*details.signupOpens))};
    if (details.signupCloses && *details.signupCloses <= now)
        return {None, Words::tr("Sign-up closed on %1.").arg(momentText(*details.signupCloses))};
    if (details.needsApproval)
        return {Ask, Words::tr("Someone approves each request for a seat.")};
    if (!details.row.hasSeats())
        return {JoinQueue, Words::tr("All seats are taken: you join the waiting list.")};
    return {Enrol, {}};
}

} // namespace tjc
