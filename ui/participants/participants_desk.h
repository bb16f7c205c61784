#pragma once

#include "ui/participants/participants_window.h"

#include <QHash>
#include <QPointer>

namespace tjc {

/// Whether somebody may see who comes: a trainer of the session, or a coordinator.
[[nodiscard]] bool maySeeParticipants(const Identity &me, const SessionDetails &details);

/// Opens the participants of a session, each session in one window. UI thread.
class ParticipantsDesk : public QObject
{
    Q_OBJECT

public:
    /// The windows belong to `window`.
    ParticipantsDesk(const ParticipantsWindow::Context &context, QWidget *window);

    void open(const SessionDetails &details);

private:
    ParticipantsWindow::Context m_context;
    QPointer<QWidget> m_window;
    QHash<qint64, QPointer<ParticipantsWindow>> m_open;
};

} // namespace tjc
