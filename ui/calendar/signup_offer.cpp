#include "ui/calendar/signup_offer.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SignupOffer)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;

/// The last moment at which a seat is given, to a newcomer or from the queue.
Instant lastSeatGiven(const SessionDetails &details)
{
    const Instant begin = details.row.when.begin();
    return std::min(details.signupCloses.value_or(begin), begin);
}

bool isIn(const SessionDetails &details)
{
    if (!details.mine)
        return false;
    const EnrolmentState state = details.mine->state;
    return state == EnrolmentState::Enrolled || state == EnrolmentState::Waitlisted
           || state == EnrolmentState::Pending;
}

const OwnClash *blockingClash(const SessionDetails &details)
{
    const auto found = std::ranges::find_if(details.clashes, &OwnClash::blocks);
    return found == details.clashes.end() ? nullptr : &*found;
}

QString timeOf(const OwnClash &clash, Span beside)
{
    const LocalMoment begin = localMoment(clash.when.begin());
    const LocalMoment end = localMoment(clash.when.end());
    const bool isThatDay = begin.day == end.day && begin.day == localMoment(beside.begin()).day;
    return isThatDay ? clockText(begin.minute, end.minute) : whenText(clash.when, clash.when.ms() >= dayMs);
}

void addClashes(SignupOffer &offer, const SessionDetails &details)
{
    for (const OwnClash &clash : details.clashes)
        offer.notes += clashSentence(clash, details.row.when);
}

void addSeat(SignupOffer &offer, const SessionDetails &details, Instant now)
{
    const Standing &mine = *details.mine;
    if (mine.attendance) {
        offer.notes += Words::tr("Your attendance is noted, so signing off is no longer possible.");
        return;
    }
    if (mine.answerBy && *mine.answerBy <= now) {
        offer.notes += Words::tr("You did not confirm it before %1: it goes to the next in the queue.")
                           .arg(momentText(*mine.answerBy));
        return;
    }
    if (mine.answerBy) {
        offer.actions = {SignupOffer::Confirm, SignupOffer::GiveOn};
        const qint64 left = (mine.answerBy->ms() - now.ms()) / minuteMs;
        offer.notes +=
            Words::tr("Confirm it before %1 (%2 left); after that it goes to the next in the queue.")
                .arg(momentText(*mine.answerBy), durationInWords(left));
        addClashes(offer, details);
        return;
    }
    offer.actions = SignupOffer::Substitute;
    const auto until = details.rules.cancelUntil;
    if (until && *until <= now) {
        offer.notes += Words::tr(
            "Signing off was possible until %1. A colleague may still go in your place; otherwise ask the trainer or a coordinator.")
                           .arg(momentText(*until));
    } else {
        offer.actions |= SignupOffer::Leave;
        if (until && *until < details.row.when.begin()) {
            offer.notes +=
                Words::tr("You can sign off until %1; after that a colleague may still go in your place.")
                    .arg(momentText(*until));
        }
    }
    addClashes(offer, details);
}

void addQueue(SignupOffer &offer, const SessionDetails &details, Instant now)
{
    offer.actions = SignupOffer::Leave;
    const OwnClash *blocking = blockingClash(details);
    if (details.mine->passedOver && !blocking) {
        offer.notes += Words::tr(
            "Somebody after you was given a seat, because you had one in another session at that time. Your place in the queue counts again.");
    } else if (details.mine->passedOver) {
        offer.notes += Words::tr("Somebody after you was given a seat before you.");
    }
    if (blocking) {
        offer.notes += Words::tr(
            "As long as you have a seat at “%1” (%2) you get none here: one of the two allows no other session at the same time.")
                           .arg(blocking->title, timeOf(*blocking, details.row.when));
    } else {
        addClashes(offer, details);
    }
    const Instant last = lastSeatGiven(details);
    if (last <= now) {
        offer.notes += Words::tr("Sign-up has closed: seats that come free are no longer given on.");
        return;
    }
    offer.notes +=
        Words::tr("Until %1 a seat that comes free goes to the first in the queue.").arg(momentText(last));
    if (details.rules.offerMinutes)
        offer.notes +=
            Words::tr("You then have %1 to confirm it.").arg(durationInWords(*details.rules.offerMinutes));
}

void addOwn(SignupOffer &offer, const SessionDetails &details, Instant now)
{
    switch (details.mine->state) {
    case EnrolmentState::Enrolled:
        return addSeat(offer, details, now);
    case EnrolmentState::Waitlisted:
        return addQueue(offer, details, now);
    case EnrolmentState::Pending:
        offer.actions = SignupOffer::Leave;
        offer.notes += Words::tr(
            "A trainer or a coordinator decides on it. Until then you have no seat, and no place in a queue.");
        addClashes(offer, details);
        return;
    case EnrolmentState::Cancelled:
    case EnrolmentState::Declined:
        break;
    }
}

/// What a full session has to offer.
void addFull(SignupOffer &offer, const SessionRow &row)
{
    if (row.waitlistSize == 0) {
        offer.notes += Words::tr("All seats are taken, and this session has no waiting list.");
    } else if (row.waitlistSize && row.waitlisted >= *row.waitlistSize) {
        offer.notes +=
            Words::tr("All seats are taken, and the waiting list is full: it holds %n colleague(s).", nullptr,
                *row.waitlistSize);
    } else {
        offer.actions = SignupOffer::JoinQueue;
        offer.notes += Words::tr("All seats are taken: you join the waiting list.");
    }
}

void addJoining(SignupOffer &offer, const SessionDetails &details, Instant now)
{
    if (details.rules.walkIn)
        offer.notes += Words::tr("You do not need to sign up: just walk in.");
    if (details.signupOpens && now < *details.signupOpens) {
        offer.notes += Words::tr("Sign-up opens on %1.").arg(momentText(*details.signupOpens));
        return;
    }
    if (lastSeatGiven(details) <= now) {
        offer.notes += Words::tr("Sign-up closed on %1.").arg(momentText(lastSeatGiven(details)));
        return;
    }
    if (details.needsApproval) {
        offer.actions = SignupOffer::Ask;
        offer.notes += Words::tr("Someone approves each request for a seat.");
    } else if (!details.row.hasSeats()) {
        addFull(offer, details.row);
    } else {
        offer.actions = SignupOffer::Enrol;
        if (details.rules.walkIn)
            offer.notes += Words::tr("Signing up helps to know how many come.");
    }
    if (!offer.actions)
        return;
    const OwnClash *blocking = blockingClash(details);
    if (!blocking) {
        addClashes(offer, details);
    } else if (offer.blocked.isEmpty()) {
        offer.blocked = Words::tr(
            "You have a seat at “%1” (%2), and one of the two allows no other session at the same time. Sign off there first.")
                            .arg(blocking->title, timeOf(*blocking, details.row.when));
    }
}

} // namespace

SignupOffer signupOffer(const SessionDetails &details, Instant now, bool readOnly)
{
    SignupOffer offer;
    if (details.mine)
        offer.standing = standingSentence(*details.mine);
    if (details.row.state == SessionState::Cancelled) {
        offer.notes +=
            details.skipped ? Words::tr("This session is skipped.") : Words::tr("This session is cancelled.");
        return offer;
    }
    if (details.row.when.begin() <= now) {
        const bool over = details.row.when.end() <= now;
        offer.notes += over ? Words::tr("This session is over.") : Words::tr("This session has begun.");
        return offer;
    }
    if (readOnly)
        offer.blocked = Words::tr("This workspace can only be read, so nothing can be changed here.");
    if (isIn(details))
        addOwn(offer, details, now);
    else
        addJoining(offer, details, now);
    return offer;
}

QString clashSentence(const OwnClash &clash, Span when)
{
    const QString time = timeOf(clash, when);
    switch (clash.state) {
    case EnrolmentState::Waitlisted:
        return Words::tr("At that time you are on the waiting list of “%1” (%2).").arg(clash.title, time);
    case EnrolmentState::Pending:
        return Words::tr("At that time you asked for a seat at “%1” (%2).").arg(clash.title, time);
    case EnrolmentState::Enrolled:
    case EnrolmentState::Cancelled:
    case EnrolmentState::Declined:
        break;
    }
    return Words::tr("At that time you are at “%1” (%2).").arg(clash.title, time);
}

QString minimumText(const SessionDetails &details, Instant now)
{
    const SessionRow &row = details.row;
    const SessionRules &rules = details.rules;
    const bool isAhead = row.state == SessionState::Planned && now < row.when.begin();
    if (row.minSeats <= 0 || row.state == SessionState::Cancelled)
        return {};
    const int missing = row.minSeats - row.enrolled;
    if (missing <= 0)
        return Words::tr("The minimum of %1 participants is reached.").arg(row.minSeats);
    if (rules.decided && isAhead)
        return Words::tr("It goes ahead, also with fewer than %1 participants.").arg(row.minSeats);
    QString text =
        Words::tr("Goes ahead from %1 participants: %n more to come.", nullptr, missing).arg(row.minSeats);
    if (rules.decideBy && isAhead) {
        const QString at = momentText(*rules.decideBy);
        text += u' '
                + (now < *rules.decideBy
                        ? Words::tr("On %1 it is decided whether it goes ahead.").arg(at)
                        : Words::tr("Since %1 a coordinator decides whether it goes ahead.").arg(at));
    }
    return text;
}

bool isToBeDecided(const SessionDetails &details, Instant now)
{
    const SessionRow &row = details.row;
    const SessionRules &rules = details.rules;
    return row.state == SessionState::Planned && now < row.when.begin() && row.enrolled < row.minSeats
           && rules.decideBy && *rules.decideBy <= now && !rules.decided;
}

} // namespace tjc
