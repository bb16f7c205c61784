#include "ui/calendar/form_warnings.h"

#include "domain/plan_proposals.h"
#include "service/clash_texts.h"
#include "ui/calendar/clash_mends.h"
#include "ui/calendar/clash_watch.h"
#include "ui/calendar/plan_warnings.h"
#include "ui/calendar/session_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/local_time.h"

#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString freeFrom(const PlannedSession &session)
{
    if (session.trainers.isEmpty())
        return FormWarnings::tr("The room is free from %1.");
    return session.room ? FormWarnings::tr("Room and trainers are free from %1.")
                        : FormWarnings::tr("The trainers are free from %1.");
}

} // namespace

FormWarnings::FormWarnings(SessionForm &form, ClashWatch &watch, std::shared_ptr<const Clock> clock)
    : QObject(&form), m_form(form), m_watch(watch), m_clock(std::move(clock))
{
    connect(&form, &SessionForm::draftChanged, this, &FormWarnings::update);
    // What others plan meanwhile.
    connect(&watch, &ClashWatch::changed, this, [this] {
        m_plan.reset();
        m_asked.reset();
        update();
    });
    update();
}

void FormWarnings::update()
{
    const Span when = m_form.draft().when;
    // The whole days, so that the next change of the hour finds them at hand.
    const Span days = spanOfDays(localMoment(when.begin()).day, localMoment(when.end()).day);
    if (covers(m_plan, days))
        return tell();
    if (m_asked == days)
        return;
    m_asked = days;
    m_watch.with(days, this, [this, days](const Plan &plan) {
        if (m_asked != days)
            return;
        m_asked.reset();
        m_plan = plan;
        tell();
    });
}

void FormWarnings::tell()
{
    const Plan &plan = m_plan;
    const SessionDraft draft = m_form.draft();
    PlannedSession wanted = plannedSession(draft, plan->index);
    for (qsizetype i = 0; i < wanted.trainers.size(); ++i)
        wanted.trainers[i].name = m_form.trainers()[i].name;
    std::array<QStringList, 4> warnings;
    const auto at = [&](FormPart part) -> QStringList & { return warnings[size_t(part)]; };
    // While the end lies before the begin there is nothing to compare yet.
    if (draft.when.ms() > 0) {
        const QList<Clash> clashes = plan->index.at(wanted, m_clock->now());
        for (const Clash &clash : clashes)
            at(partFor(clash.kind)) += u"\u26a0 "_s + clashSentence(clash);
        for (const FormPart part : {FormPart::Room, FormPart::Seats}) {
            const auto room = at(part).isEmpty() ? std::nullopt : freeRoomFor(plan->index, wanted);
            if (room)
                at(part) += tr("Free then: %1.").arg(roomText(*room, wanted.building));
        }
        if (const auto time = betterTime(plan->index, wanted, m_clock->now()))
            at(FormPart::When) += freeFrom(wanted).arg(timeText(*time));
    }
    for (const FormPart part : {FormPart::When, FormPart::Room, FormPart::Trainers, FormPart::Seats})
        m_form.field(part)->setWarnings(at(part));
}

} // namespace tjc
