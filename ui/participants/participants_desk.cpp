#include "ui/participants/participants_desk.h"

#include <algorithm>

namespace tjc {

bool maySeeParticipants(const Identity &me, const SessionDetails &details)
{
    return me.has(Role::Coordinator)
           || std::ranges::any_of(details.trainers,
               [&](const SessionTrainer &trainer) { return me.person && trainer.person == *me.person; });
}

ParticipantsDesk::ParticipantsDesk(const ParticipantsWindow::Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void ParticipantsDesk::open(const SessionDetails &details)
{
    QPointer<ParticipantsWindow> &open = m_open[details.row.id.value()];
    if (!open)
        open = new ParticipantsWindow(m_context, details, m_window);
    open->show();
    open->raise();
    open->activateWindow();
}

} // namespace tjc
