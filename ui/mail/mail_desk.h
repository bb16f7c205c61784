#pragma once

#include "service/workspace.h"
#include "ui/mail/mail_dialog.h"

#include <QObject>
#include <QPointer>

namespace tjc {

/// Opens the text of a mail to the people of a session, and offers one after it was moved or cancelled while somebody
/// was enrolled. UI thread.
class MailDesk : public QObject
{
    Q_OBJECT

public:
    /// `sender` signs the mails.
    MailDesk(Workspace &workspace, QString sender, QWidget *window, OpenUrl open, QObject *parent,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    void write(SessionId session, const MailOccasion &occasion = {});
    /// It was saved. Moved twice, it was where it stood before the first time; back there, nothing is offered any more.
    void changed(const SessionDraft &before, const SessionDraft &after);
    void cancelled(SessionId session);

Q_SIGNALS:
    void offered(const QString &sentence, tjc::SessionId session, const tjc::MailOccasion &occasion);
    /// What was offered last is no longer of use.
    void withdrawn();
    void message(const QString &sentence, bool isError);

private:
    struct Move {
        SessionId session;
        PlaceAndTime before;
    };

    void offerMoved(SessionId session, const PlaceAndTime &before);
    void open(const SessionDetails &details, const MailOccasion &occasion);

    Workspace &m_workspace;
    QString m_sender;
    QPointer<QWidget> m_window;
    OpenUrl m_open;
    std::shared_ptr<const Clock> m_clock;
    std::optional<Move> m_offered; ///< of which nobody wrote yet
};

} // namespace tjc
