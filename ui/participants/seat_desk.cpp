#include "ui/participants/seat_desk.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "service/signup_service.h"

#include <algorithm>
#include <memory>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// "Jan de Vries has a seat now.", "3 have a seat now; 1 is on the waiting list."
QString placedText(const SeatDesk::People &people, const QList<Standing> &standings)
{
    const auto in = [&](EnrolmentState state) {
        return int(std::ranges::count(standings, state, &Standing::state));
    };
    if (people.size() == 1) {
        const Standing &where = standings.constFirst();
        const QString &name = people.constFirst().name;
        if (where.state == EnrolmentState::Enrolled)
            return SeatDesk::tr("%1 is enrolled.").arg(name);
        return where.state == EnrolmentState::Waitlisted
                   ? SeatDesk::tr("%1 is on the waiting list, as number %2.")
                         .arg(name, QString::number(where.position))
                   : SeatDesk::tr("The request of %1 awaits approval.").arg(name);
    }
    QStringList parts;
    if (const int enrolled = in(EnrolmentState::Enrolled))
        parts += SeatDesk::tr("%n enrolled", nullptr, enrolled);
    if (const int waiting = in(EnrolmentState::Waitlisted))
        parts += SeatDesk::tr("%n on the waiting list", nullptr, waiting);
    if (const int pending = in(EnrolmentState::Pending))
        parts += SeatDesk::tr("%n awaiting approval", nullptr, pending);
    return parts.join(u" · "_s);
}

} // namespace

QList<PersonPicker::Chosen> chosenOf(const QList<Participant> &people)
{
    QList<PersonPicker::Chosen> chosen;
    for (const Participant &person : people)
        chosen += {person.person, person.name};
    return chosen;
}

SeatDesk::SeatDesk(Workspace &workspace, SessionId session, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_session(session)
{
}

template <typename T>
void SeatDesk::each(const People &people, const std::function<QFuture<Result<T>>(const Chosen &)> &ask,
    const Done &done, const Answer &answer)
{
    if (people.isEmpty())
        return;
    Q_EMIT busy(true);
    auto outcome = std::make_shared<Outcome>();
    for (const Chosen &person : people) {
        deliver(ask(person), this,
            [this, person, outcome, done, answer, all = people.size()](const Result<T> &one) {
                if (one) {
                    outcome->done += person;
                    if constexpr (std::is_same_v<T, Standing>)
                        outcome->standings += *one;
                } else {
                    outcome->left += person;
                    outcome->problems += tr("%1: %2").arg(person.name, explain(one.error()));
                }
                if (outcome->done.size() + outcome->left.size() == all)
                    tell(*outcome, done, answer);
            });
    }
}

void SeatDesk::tell(const Outcome &outcome, const Done &done, const Answer &answer)
{
    Q_EMIT busy(false);
    const QString problems = outcome.problems.join(u'\n');
    if (answer)
        answer(outcome.left, problems);
    QStringList lines;
    if (!outcome.done.isEmpty())
        lines += done(outcome);
    // Whoever asked in a dialog reads there why not.
    if (!problems.isEmpty() && !answer)
        lines += problems;
    if (!lines.isEmpty())
        Q_EMIT message(lines.join(u'\n'), !problems.isEmpty() && !answer);
}

void SeatDesk::approve(const People &people)
{
    each<Standing>(
        people, [this](const Chosen &person) { return m_workspace.signup().approve(m_session, person.id); },
        [](const Outcome &outcome) { return placedText(outcome.done, outcome.standings); });
}

void SeatDesk::decline(const People &people)
{
    each<void>(
        people, [this](const Chosen &person) { return m_workspace.signup().decline(m_session, person.id); },
        [](const Outcome &outcome) {
            return outcome.done.size() == 1
                       ? tr("The request of %1 is declined.").arg(outcome.done.constFirst().name)
                       : tr("%n request(s) declined.", nullptr, int(outcome.done.size()));
        });
}

void SeatDesk::signOff(const People &people)
{
    each<void>(
        people,
        [this](const Chosen &person) { return m_workspace.calendar().cancelEnrolment(m_session, person.id); },
        [](const Outcome &outcome) {
            return outcome.done.size() == 1 ? tr("%1 is signed off.").arg(outcome.done.constFirst().name)
                                            : tr("%n signed off.", nullptr, int(outcome.done.size()));
        });
}

void SeatDesk::confirm(const People &people)
{
    each<void>(
        people,
        [this](const Chosen &person) { return m_workspace.signup().confirmOffer(m_session, person.id); },
        [](const Outcome &outcome) {
            return outcome.done.size() == 1
                       ? tr("The seat of %1 is confirmed.").arg(outcome.done.constFirst().name)
                       : tr("%n seats confirmed.", nullptr, int(outcome.done.size()));
        });
}

void SeatDesk::enrol(const People &people, const IntentFor &intentFor, const Answer &answer)
{
    each<Standing>(
        people,
        [this, intentFor](const Chosen &person) {
            return m_workspace.calendar().enrol(m_session, person.id, intentFor(person.id));
        },
        [](const Outcome &outcome) { return placedText(outcome.done, outcome.standings); }, answer);
}

void SeatDesk::letIn(const People &people, const IntentFor &intentFor, const Answer &answer)
{
    each<void>(
        people,
        [this, intentFor](const Chosen &person) {
            return m_workspace.signup().walkIn(m_session, person.id, intentFor(person.id));
        },
        [](const Outcome &outcome) {
            return outcome.done.size() == 1
                       ? tr("%1 is let in and present.").arg(outcome.done.constFirst().name)
                       : tr("%n let in and present.", nullptr, int(outcome.done.size()));
        },
        answer);
}

void SeatDesk::substitute(const Chosen &from, const Chosen &to, const QUuid &intent, const Answer &answer)
{
    each<void>(
        {to},
        [this, from, intent](const Chosen &person) {
            return m_workspace.signup().substitute(m_session, from.id, person.id, intent);
        },
        [from](const Outcome &outcome) {
            return tr("%1 takes the seat of %2.").arg(outcome.done.constFirst().name, from.name);
        },
        answer);
}

} // namespace tjc
