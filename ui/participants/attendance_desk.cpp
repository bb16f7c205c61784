#include "ui/participants/attendance_desk.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/signup_service.h"
#include "ui/widgets/labels.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

AttendanceDesk::AttendanceDesk(
    Workspace &workspace, SessionId session, AttendanceModel &model, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_session(session), m_model(model)
{
}

void AttendanceDesk::mark(const Participant &person, Mark mark)
{
    const Mark before = m_model.markOf(person.person);
    if (before == mark)
        return;
    const QString text =
        mark ? tr("%1 %2").arg(person.name, label(*mark)) : tr("%1 not marked").arg(person.name);
    const Step step{++m_number, {person.person}, before, mark, text};
    push(step);
    const quint64 shown = m_model.expect(person.person, mark);
    const auto done = [this, id = person.person, name = person.name, shown, number = step.number](
                          const Result<void> &kept) {
        m_model.settle(id, shown, kept.has_value());
        if (kept)
            return;
        drop(number);
        refused(name, kept.error());
    };
    deliver(m_workspace.signup().setAttendance(m_session, person.person, mark), this, done);
}

void AttendanceDesk::markRest()
{
    const Step step{++m_number, m_model.unmarked(), {}, Attendance::Attended, tr("the others present")};
    if (step.people.isEmpty() || m_isReplacing)
        return;
    push(step);
    const auto done = [this, step](const QList<PersonId> &marked) {
        const auto kept = std::ranges::find(m_steps, step.number, &Step::number);
        if (kept != m_steps.end())
            kept->people = marked;
        if (marked.isEmpty())
            drop(step.number);
        Q_EMIT message(tr("%n marked as present.", nullptr, int(marked.size())), false);
    };
    replace(step, step.before, step.after, done, [this, step] { drop(step.number); });
}

void AttendanceDesk::undo()
{
    if (m_steps.isEmpty() || m_isReplacing)
        return;
    const Step step = m_steps.takeLast();
    Q_EMIT undoChanged();
    const auto done = [this, step](const QList<PersonId> &back) {
        const int others = int(step.people.size() - back.size());
        if (others == 0)
            Q_EMIT message(tr("Undone: %1.").arg(step.text), false);
        else
            Q_EMIT message(
                tr("Undone, except for %n whom somebody else marked meanwhile.", nullptr, others), false);
    };
    replace(step, step.after, step.before, done, [this, step] { push(step); });
}

void AttendanceDesk::replace(const Step &step, Mark from, Mark to,
    const std::function<void(const QList<PersonId> &)> &done, const std::function<void()> &refused)
{
    setReplacing(true);
    QHash<qint64, quint64> shown;
    for (const PersonId person : step.people)
        shown.insert(person.value(), m_model.expect(person, to));
    const auto answered = [this, step, shown, done, refused](const Result<QList<PersonId>> &marked) {
        for (const PersonId person : step.people) {
            const bool isKept = marked && marked->contains(person);
            m_model.settle(person, shown.value(person.value()), isKept);
        }
        setReplacing(false);
        if (marked)
            return done(*marked);
        refused();
        this->refused(step.text, marked.error());
    };
    deliver(m_workspace.signup().replaceAttendance(m_session, step.people, from, to), this, answered);
}

QString AttendanceDesk::undoText() const
{
    return m_steps.isEmpty() || m_isReplacing ? QString() : m_steps.constLast().text;
}

void AttendanceDesk::setReplacing(bool isReplacing)
{
    m_isReplacing = isReplacing;
    Q_EMIT undoChanged();
}

void AttendanceDesk::push(const Step &step)
{
    m_steps += step;
    Q_EMIT undoChanged();
}

void AttendanceDesk::drop(quint64 number)
{
    if (m_steps.removeIf([number](const Step &step) { return step.number == number; }) > 0)
        Q_EMIT undoChanged();
}

void AttendanceDesk::refused(const QString &what, const Error &error)
{
    Q_EMIT message(tr("%1: %2").arg(what, explain(error)), true);
}

} // namespace tjc
