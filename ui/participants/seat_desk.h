#pragma once

#include "domain/session.h"
#include "service/workspace.h"
#include "ui/widgets/person_picker.h"

#include <QObject>
#include <QUuid>

#include <functional>

namespace tjc {

/// Whom it is done for, of a list.
[[nodiscard]] QList<PersonPicker::Chosen> chosenOf(const QList<Participant> &people);

/// What a trainer or a coordinator does with the enrolments of others, for several at once, and what came of it as one
/// sentence. UI thread.
class SeatDesk : public QObject
{
    Q_OBJECT

public:
    using Chosen = PersonPicker::Chosen;
    using People = QList<Chosen>;
    using IntentFor = std::function<QUuid(PersonId)>;
    /// For whom it could not be done, and why; nobody where it was done for all.
    using Answer = std::function<void(const People &left, const QString &sentence)>;

    SeatDesk(Workspace &workspace, SessionId session, QObject *parent);

    void approve(const People &people);
    void decline(const People &people);
    void signOff(const People &people);
    void confirm(const People &people);
    void enrol(const People &people, const IntentFor &intentFor, const Answer &answer);
    void letIn(const People &people, const IntentFor &intentFor, const Answer &answer);
    void substitute(const Chosen &from, const Chosen &to, const QUuid &intent, const Answer &answer);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// An answer is waited for.
    void busy(bool isBusy);

private:
    struct Outcome {
        People done;
        QList<Standing> standings; ///< of `done`, where the service tells
        People left;
        QStringList problems;
    };
    using Done = std::function<QString(const Outcome &)>;

    /// Asks for all of them, and tells once when all are answered; `done` is the sentence for those it was done for.
    template <typename T>
    void each(const People &people, const std::function<QFuture<Result<T>>(const Chosen &)> &ask,
        const Done &done, const Answer &answer = {});
    void tell(const Outcome &outcome, const Done &done, const Answer &answer);

    Workspace &m_workspace;
    SessionId m_session;
};

} // namespace tjc
