#include "ui/widgets/labels.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(tjc::Labels)
};

QString attendanceSentence(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return Labels::tr("You were there.");
    case Attendance::Partial:
        return Labels::tr("You were there for a part.");
    case Attendance::NoShow:
        return Labels::tr("You were enrolled, but not there.");
    }
    return {};
}

} // namespace

QString label(Format format)
{
    switch (format) {
    case Format::Workshop:
        return Labels::tr("Workshop");
    case Format::OpenCoffee:
        return Labels::tr("Open Coffee");
    case Format::DeskVisit:
        return Labels::tr("Desk visit");
    case Format::UserGroup:
        return Labels::tr("User group");
    case Format::NetworkMeeting:
        return Labels::tr("Network meeting");
    case Format::Course:
        return Labels::tr("Course");
    case Format::ELearning:
        return Labels::tr("E-learning");
    case Format::Game:
        return Labels::tr("Game");
    }
    return {};
}

QString label(SessionState state)
{
    return state == SessionState::Cancelled ? Labels::tr("cancelled") : Labels::tr("planned");
}

QString stateText(const SessionRow &row)
{
    return row.skipped ? Labels::tr("skipped") : label(row.state);
}

QString label(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled:
        return Labels::tr("enrolled");
    case EnrolmentState::Waitlisted:
        return Labels::tr("on the waiting list");
    case EnrolmentState::Pending:
        return Labels::tr("awaiting approval");
    case EnrolmentState::Cancelled:
        return Labels::tr("signed off");
    case EnrolmentState::Declined:
        return Labels::tr("declined");
    }
    return {};
}

QString label(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return Labels::tr("present");
    case Attendance::Partial:
        return Labels::tr("partly present");
    case Attendance::NoShow:
        return Labels::tr("did not come");
    }
    return {};
}

QString standingText(const SessionRow &row)
{
    const bool isOffer = row.mine == EnrolmentState::Enrolled && row.answerBy;
    return isOffer ? Labels::tr("you have a seat to confirm") : standingText(row.mine);
}

QString standingText(const std::optional<EnrolmentState> &mine)
{
    if (!mine)
        return {};
    switch (*mine) {
    case EnrolmentState::Enrolled:
        return Labels::tr("you are enrolled");
    case EnrolmentState::Waitlisted:
        return Labels::tr("you are on the waiting list");
    case EnrolmentState::Pending:
        return Labels::tr("your request awaits approval");
    case EnrolmentState::Cancelled:
        return Labels::tr("you signed off");
    case EnrolmentState::Declined:
        return Labels::tr("your request was declined");
    }
    return {};
}

QString standingSentence(const Standing &standing)
{
    switch (standing.state) {
    case EnrolmentState::Enrolled:
        if (standing.attendance)
            return attendanceSentence(*standing.attendance);
        return standing.answerBy ? Labels::tr("A seat has come free for you.")
                                 : Labels::tr("You are enrolled.");
    case EnrolmentState::Waitlisted:
        if (standing.position < 1)
            return Labels::tr("You are on the waiting list.");
        if (standing.queue <= 1)
            return Labels::tr("You are the only one on the waiting list.");
        return Labels::tr("You are number %1 of %2 on the waiting list.")
            .arg(standing.position)
            .arg(standing.queue);
    case EnrolmentState::Pending:
        return Labels::tr("Your request awaits approval.");
    case EnrolmentState::Cancelled:
        return Labels::tr("You signed off.");
    case EnrolmentState::Declined:
        return Labels::tr("Your request was declined.");
    }
    return {};
}

QString seatsText(const SessionRow &row)
{
    QString text = row.maxSeats ? Labels::tr("%1 of %2 seats taken").arg(row.enrolled).arg(*row.maxSeats)
                                : Labels::tr("%n enrolled, no limit", nullptr, row.enrolled);
    if (row.waitlisted > 0)
        text += u" · "_s + Labels::tr("waiting list %1").arg(row.waitlisted);
    if (row.pending > 0)
        text += u" · "_s + Labels::tr("awaiting approval %1").arg(row.pending);
    return text;
}

QString placeText(const SessionRow &row)
{
    if (row.room.isEmpty())
        return row.building;
    return row.building.isEmpty() ? row.room : row.room + u", "_s + row.building;
}

QString formalText(bool formal)
{
    return formal ? Labels::tr("formal training") : Labels::tr("by a colleague");
}

} // namespace tjc
