#include "service/signup_service.h"

#include "service/own_actions.h"
#include "service/rights.h"
#include "store/enrolments.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// The store only says that no such enrolment was there; what was looked for, the caller knows.
template <typename T>
Result<T> lookingFor(QLatin1StringView subject, Result<T> done)
{
    if (!done && done.error().kind == ErrorKind::NotFound && done.error().subject == "enrolment"_L1)
        return Error{ErrorKind::NotFound, subject};
    return done;
}

Result<PersonId> whoIsMeant(
    WorkspaceCore &core, db::Writer &writer, SessionId session, std::optional<PersonId> who)
{
    TJC_TRY(me, core.ensurePerson(writer));
    if (who && *who != me)
        TJC_CHECK(mayActFor(core, writer, session));
    return who.value_or(me);
}

} // namespace

SignupService::SignupService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<Standing>> SignupService::approve(SessionId session, PersonId person)
{
    return m_core->write([core = m_core.get(), session, person](db::Writer &writer) -> Result<Standing> {
        TJC_CHECK(mayJudge(*core, writer, session));
        TJC_TRY(standing, lookingFor("enrolment.request"_L1, store::approve(writer, session, person)));
        TJC_CHECK(noteEnrolment(writer, *core, {Deed::Approval, session, person}));
        return standing;
    });
}

QFuture<Result<void>> SignupService::decline(SessionId session, PersonId person)
{
    return m_core->write([core = m_core.get(), session, person](db::Writer &writer) -> Result<void> {
        TJC_CHECK(mayJudge(*core, writer, session));
        TJC_CHECK(lookingFor("enrolment.request"_L1, store::decline(writer, session, person)));
        return noteEnrolment(writer, *core, {Deed::Refusal, session, person});
    });
}

QFuture<Result<void>> SignupService::confirmOffer(SessionId session, std::optional<PersonId> who)
{
    return m_core->write([core = m_core.get(), session, who](db::Writer &writer) -> Result<void> {
        TJC_TRY(person, whoIsMeant(*core, writer, session, who));
        TJC_CHECK(store::confirmOffer(writer, session, person));
        return noteEnrolment(writer, *core, {Deed::Confirmation, session, who});
    });
}

QFuture<Result<void>> SignupService::declineOffer(SessionId session, std::optional<PersonId> who)
{
    return m_core->write([core = m_core.get(), session, who](db::Writer &writer) -> Result<void> {
        TJC_TRY(person, whoIsMeant(*core, writer, session, who));
        TJC_CHECK(store::declineOffer(writer, session, person));
        return noteEnrolment(writer, *core, {Deed::SignOff, session, who});
    });
}

QFuture<Result<void>> SignupService::substitute(
    SessionId session, std::optional<PersonId> from, PersonId to, const QUuid &intent)
{
    return m_core->write([core = m_core.get(), session, from, to, intent](
                             db::Writer &writer) -> Result<void> {
        TJC_TRY(person, whoIsMeant(*core, writer, session, from));
        TJC_CHECK(lookingFor("enrolment.seat"_L1, store::substitute(writer, session, person, to, intent)));
        return noteEnrolment(writer, *core,
            {.deed = Deed::Substitution,
                .session = session,
                .other = from,
                .intent = intent,
                .substitute = to});
    });
}

QFuture<Result<void>> SignupService::setAttendance(
    SessionId session, PersonId person, std::optional<Attendance> attendance)
{
    return m_core->write([core = m_core.get(), session, person, attendance](
                             db::Writer &writer) -> Result<void> {
        TJC_CHECK(mayJudge(*core, writer, session));
        TJC_CHECK(lookingFor("enrolment.seat"_L1, store::setAttendance(writer, session, person, attendance)));
        return noteEnrolment(writer, *core,
            {.deed = Deed::Presence, .session = session, .other = person, .attendance = attendance});
    });
}

QFuture<Result<QList<PersonId>>> SignupService::replaceAttendance(SessionId session,
    const QList<PersonId> &people, std::optional<Attendance> from, std::optional<Attendance> to)
{
    return m_core->write(
        [core = m_core.get(), session, people, from, to](db::Writer &writer) -> Result<QList<PersonId>> {
            TJC_CHECK(mayJudge(*core, writer, session));
            QList<PersonId> marked;
            for (const PersonId person : people) {
                TJC_TRY(isMarked, store::replaceAttendance(writer, session, person, from, to));
                if (isMarked)
                    marked += person;
            }
            if (!marked.isEmpty())
                TJC_CHECK(notePresence(writer, *core, session, marked, from, to));
            return marked;
        });
}

QFuture<Result<void>> SignupService::walkIn(SessionId session, PersonId person, const QUuid &intent)
{
    return m_core->write([core = m_core.get(), session, person, intent](db::Writer &writer) -> Result<void> {
        TJC_CHECK(mayJudge(*core, writer, session));
        TJC_CHECK(store::walkIn(writer, session, person, intent));
        return noteEnrolment(writer, *core, {Deed::WalkIn, session, person, intent});
    });
}

QFuture<Result<qint64>> SignupService::settleOffers()
{
    return m_core->write([core = m_core.get()](db::Writer &writer) -> Result<qint64> {
        TJC_TRY(settled, store::settleOffers(writer));
        noteSettling(writer, *core);
        return settled;
    });
}

} // namespace tjc
