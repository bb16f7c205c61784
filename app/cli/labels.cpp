#include "cli/labels.h"

#include "cli/moments.h"
#include "cli/words.h"

namespace tjc::cli {

QString label(Format format)
{
    switch (format) {
    case Format::Workshop:
        return translate("cli", "Workshop");
    case Format::OpenCoffee:
        return translate("cli", "Open coffee");
    case Format::DeskVisit:
        return translate("cli", "Desk visit");
    case Format::UserGroup:
        return translate("cli", "User group");
    case Format::NetworkMeeting:
        return translate("cli", "Network meeting");
    case Format::Course:
        return translate("cli", "Course");
    case Format::ELearning:
        return translate("cli", "E-learning");
    case Format::Game:
        return translate("cli", "Game");
    }
    return {};
}

QString label(SessionState state)
{
    return state == SessionState::Cancelled ? translate("cli", "cancelled", "a session")
                                            : translate("cli", "planned", "a session");
}

QString label(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled:
        return translate("cli", "enrolled");
    case EnrolmentState::Waitlisted:
        return translate("cli", "waiting list");
    case EnrolmentState::Pending:
        return translate("cli", "pending");
    case EnrolmentState::Cancelled:
        return translate("cli", "signed off", "an enrolment");
    case EnrolmentState::Declined:
        return translate("cli", "declined");
    }
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::Employee:
        return translate("cli", "employee");
    case Role::Moderator:
        return translate("cli", "moderator");
    case Role::Coordinator:
        return translate("cli", "coordinator");
    case Role::Admin:
        return translate("cli", "administrator");
    }
    return {};
}

QString sentence(const Standing &standing)
{
    switch (standing.state) {
    case EnrolmentState::Enrolled:
        if (standing.answerBy)
            return translate("cli", "A seat is offered; confirm it before %1.")
                .arg(moment(*standing.answerBy));
        return translate("cli", "Enrolled.");
    case EnrolmentState::Waitlisted:
        return translate("cli", "On the waiting list, place %1 of %2.")
            .arg(standing.position)
            .arg(standing.queue);
    case EnrolmentState::Pending:
        return translate("cli", "Pending: somebody has yet to approve it.");
    case EnrolmentState::Cancelled:
        return translate("cli", "Signed off.");
    case EnrolmentState::Declined:
        return translate("cli", "Declined.");
    }
    return {};
}

} // namespace tjc::cli
