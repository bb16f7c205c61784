#pragma once

#include "domain/people.h"
#include "domain/session.h"
#include "service/workspace.h"

#include <QObject>
#include <QUuid>

namespace tjc {

class DetailsPanel;

/// Fills the details with the chosen session, and signs up and off. UI thread.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    SessionDesk(
        Workspace &workspace, DetailsPanel &panel, std::shared_ptr<const Clock> clock, QObject *parent);

    void show(std::optional<SessionId> id);
    /// Asks again where `changes` touches what is shown.
    void follow(const ChangeSet &changes);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    void ask();
    void enrol(SessionId id);
    void askToLeave(SessionId id);
    void leave(SessionId id);
    void failed(const Error &error);

    Workspace &m_workspace;
    DetailsPanel &m_panel;
    std::shared_ptr<const Clock> m_clock;
    std::optional<SessionId> m_shown;
    quint64 m_generation = 0; ///< grows with each question, so that only the latest answer is shown
    struct Intent {
        SessionId session;
        QUuid key;
    };
    std::optional<Intent> m_intent; ///< kept over a failure, so that a second press never signs up twice
};

} // namespace tjc
