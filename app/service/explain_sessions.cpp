#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {NotFound, "session", QT_TRANSLATE_NOOP("explain", "There is no such session."),
        QT_TRANSLATE_NOOP("explain", "There is no session %1.")},
    {Conflict, "session.cancelled", QT_TRANSLATE_NOOP("explain", "The session was cancelled.")},
    {Conflict, "session.started",
        QT_TRANSLATE_NOOP("explain", "The session has begun; signing off is no longer possible.")},
    {Conflict, "session.full", QT_TRANSLATE_NOOP("explain", "The session is full.")},
    {Conflict, "session.signup_closed",
        QT_TRANSLATE_NOOP("explain", "Signing up for this session is closed.")},
    {Conflict, "session.signup_not_open",
        QT_TRANSLATE_NOOP("explain", "Signing up for this session is not open yet.")},
    {Conflict, "session.too_early",
        QT_TRANSLATE_NOOP("explain", "Attendance is taken from two hours before the session begins.")},
    {Conflict, "session.waitlist_full",
        QT_TRANSLATE_NOOP("explain", "The session and its waiting list are full.")},
    {Conflict, "session.cancel_closed",
        QT_TRANSLATE_NOOP("explain",
            "Signing off is no longer possible; hand the seat to a colleague, or ask the trainer or a coordinator.")},
    {Invalid, "session.waitlist_size",
        QT_TRANSLATE_NOOP("explain", "The waiting list holds 0 people or more.")},
    {Invalid, "session.offer", QT_TRANSLATE_NOOP("explain", "Give at least one minute to confirm a seat.")},
    {Invalid, "session.buffer",
        QT_TRANSLATE_NOOP("explain", "The time between sessions is 0 minutes or more.")},
    {Conflict, "session.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this session in the meantime; look at the change and try again.")},
    {Invalid, "session.counters",
        QT_TRANSLATE_NOOP("explain", "The counted seats of a session are not for others to write.")},
    {Invalid, "session.reason", QT_TRANSLATE_NOOP("explain", "Say why the session is cancelled.")},
    {Invalid, "session.times",
        QT_TRANSLATE_NOOP("explain", "A session ends after it begins; correct the times.")},
    {Invalid, "session.seats",
        QT_TRANSLATE_NOOP("explain", "The least number of seats is 0 or more, and the most is 1 or more.")},
    {Invalid, "session.seats_order",
        QT_TRANSLATE_NOOP("explain", "The least number of seats is larger than the most.")},
    {Invalid, "session.signup_window",
        QT_TRANSLATE_NOOP("explain", "Signing up closes before it opens; correct the times.")},
    {Invalid, "training.title.empty", QT_TRANSLATE_NOOP("explain", "Give the training a title.")},
    {Invalid, "training.title.too_long", QT_TRANSLATE_NOOP("explain", "The title is too long."),
        QT_TRANSLATE_NOOP("explain", "The title is longer than %1 characters.")},
    {Invalid, "training.summary.too_long", QT_TRANSLATE_NOOP("explain", "The description is too long."),
        QT_TRANSLATE_NOOP("explain", "The description is longer than %1 characters.")},
    {NotFound, "enrolment", QT_TRANSLATE_NOOP("explain", "There is no enrolment to cancel.")},
    {NotFound, "enrolment.request",
        QT_TRANSLATE_NOOP("explain", "This person does not ask for a seat in that session.")},
    {NotFound, "enrolment.seat", QT_TRANSLATE_NOOP("explain", "This person has no seat in that session.")},
    {Conflict, "enrolment.exists",
        QT_TRANSLATE_NOOP("explain", "This person is on the list of that session already.")},
    {Conflict, "enrolment.intent", QT_TRANSLATE_NOOP("explain", "This enrolment was made already.")},
    {Conflict, "enrolment.out_of_turn",
        QT_TRANSLATE_NOOP("explain", "Others are before in the queue; nobody is overtaken.")},
    {Conflict, "enrolment.transition",
        QT_TRANSLATE_NOOP("explain", "The enrolment changed in the meantime; look at it again.")},
    {Conflict, "enrolment.clash",
        QT_TRANSLATE_NOOP("explain", "This person has a seat in another session at that time.")},
    {Conflict, "enrolment.no_seat",
        QT_TRANSLATE_NOOP("explain", "This is only possible for who has a seat in the session.")},
    {Conflict, "enrolment.attended",
        QT_TRANSLATE_NOOP(
            "explain", "This person was marked as present or absent already; take that back first.")},
    {Conflict, "enrolment.offer_expired",
        QT_TRANSLATE_NOOP(
            "explain", "The seat was not confirmed in time and goes to the next in the queue.")},
    {Denied, "enrolment.judge",
        QT_TRANSLATE_NOOP("explain", "Only a trainer of the session or a coordinator decides on this.")},
    {NotFound, "enrolment.offer", QT_TRANSLATE_NOOP("explain", "There is no seat to confirm here.")},
    {Invalid, "enrolment.fixed",
        QT_TRANSLATE_NOOP("explain", "The place in the queue and whom an enrolment is for never change.")},
    {Invalid, "enrolment.state",
        QT_TRANSLATE_NOOP(
            "explain", "An enrolment is asked for; the workspace itself decides on its state.")},
    {Denied, "session.delete", QT_TRANSLATE_NOOP("explain", "A session is kept; cancel it instead.")},
    {Denied, "enrolment.delete", QT_TRANSLATE_NOOP("explain", "An enrolment is kept; cancel it instead.")},
    {Denied, "enrolment.other",
        QT_TRANSLATE_NOOP("explain",
            "That is not for you to do for somebody else; ask the trainer of the session or a coordinator.")},
    {Invalid, "recurrence.interval",
        QT_TRANSLATE_NOOP("explain", "A session repeats every so many days, weeks or months, from 1 on."),
        QT_TRANSLATE_NOOP(
            "explain", "A session repeats every so many days, weeks or months, between 1 and %1.")},
    {Invalid, "recurrence.weekdays",
        QT_TRANSLATE_NOOP("explain", "Choose the day of the week it repeats on.")},
    {Invalid, "recurrence.month_day",
        QT_TRANSLATE_NOOP("explain", "Choose the day of the month it repeats on.")},
    {Invalid, "recurrence.end",
        QT_TRANSLATE_NOOP("explain", "Say until which day it repeats, or how many times.")},
    {Invalid, "recurrence.count", QT_TRANSLATE_NOOP("explain", "A series has at least one day.")},
    {Invalid, "recurrence.too_many",
        QT_TRANSLATE_NOOP("explain", "These are too many days; let the series end sooner."),
        QT_TRANSLATE_NOOP("explain", "A series has at most %1 days; let it end sooner.")},
    {Invalid, "recurrence.none",
        QT_TRANSLATE_NOOP("explain", "This repeat has no day at all; look at its days and its end.")},
    {Invalid, "recurrence.rule", QT_TRANSLATE_NOOP("explain", "This repeat cannot be followed here."),
        QT_TRANSLATE_NOOP("explain", "The repeat '%1' cannot be followed here.")},
    {Invalid, "series.begun",
        QT_TRANSLATE_NOOP("explain", "This session has begun: only it alone can still be changed.")},
    {Invalid, "series.move",
        QT_TRANSLATE_NOOP("explain",
            "The repeat cannot follow this session to that day; move only this one, or change the repeat.")},
    {Invalid, "series.own_day",
        QT_TRANSLATE_NOOP("explain",
            "This repeat does not fall on the day of the session itself; choose that "
            "day as well, or move the session.")},
    {Invalid, "series.already", QT_TRANSLATE_NOOP("explain", "This session is part of a series already.")},
    {Invalid, "series.none", QT_TRANSLATE_NOOP("explain", "This session is not part of a series.")},
    {Conflict, "series.not_skipped",
        QT_TRANSLATE_NOOP("explain", "This session is not skipped, so it cannot be put back.")},
    {Conflict, "series.made",
        QT_TRANSLATE_NOOP("explain",
            "This series was made already, before you changed the form; close the form and change the series in "
            "the calendar.")},
    {Conflict, "series.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this series in the meantime; look at the change and try again.")},
    {NotFound, "series", QT_TRANSLATE_NOOP("explain", "There is no such series.")},
    {Conflict, "training.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this training in the meantime; look at the change and try again.")},
    {NotFound, "training", QT_TRANSLATE_NOOP("explain", "There is no such training.")},
    {Denied, "notice", QT_TRANSLATE_NOOP("explain", "A notice is kept as it was told.")},
    {Corrupt, "session",
        QT_TRANSLATE_NOOP(
            "explain", "A session holds values that cannot be; ask the administrator to run a check."),
        QT_TRANSLATE_NOOP(
            "explain", "Session %1 holds values that cannot be; ask the administrator to run a check.")},
};

} // namespace

std::span<const Sentence> sessionSentences()
{
    return sentences;
}

} // namespace tjc
