#pragma once

#include "domain/people.h"
#include "domain/session.h"
#include "service/workspace.h"
#include "ui/calendar/signup_offer.h"

#include <QObject>
#include <QUuid>

namespace tjc {

class DetailsPanel;

/// Fills the details with the chosen session, and does what is asked there: signing up and off, answering an offer,
/// handing a seat on, saying that a session goes ahead. UI thread.
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
    using Offer = SignupOffer::Action;
    void ask();
    void act(SessionId id, Offer action);
    /// Looks again what is on at that time, and asks where something is.
    void lookAndEnrol(SessionId id);
    void askAboutClashes(const SessionDetails &details);
    void enrol(SessionId id);
    void askToLeave(SessionId id);
    void leave(SessionId id);
    void confirm(SessionId id);
    void askToGiveOn(SessionId id);
    void handOver(SessionId id);
    void goOn(SessionId id, qint64 revision);
    /// The end of what was asked of the workspace; `done` is said where it went well.
    void answered(SessionId id, const Result<void> &result, const QString &done);
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
