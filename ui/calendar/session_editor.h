#pragma once

#include "domain/session.h"
#include "service/calendar_service.h"
#include "service/workspace.h"
#include "ui/calendar/draft_saver.h"

#include <QObject>
#include <QPointer>

namespace tjc {

class SessionForm;

/// Planning: makes, changes and cancels sessions, and settles what two people changed at once. UI thread.
class SessionEditor : public QObject
{
    Q_OBJECT

public:
    SessionEditor(Workspace &workspace, QWidget *window, QObject *parent);

    void create(Span when, std::optional<RoomId> room = {});
    void edit(SessionId id);
    void cancel(const SessionDetails &details);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void saved(tjc::SessionId id);
    /// The form went, with or without saving.
    void closed();
    /// What the form changed: what was stored until then, and what is now.
    void changed(const tjc::SessionDraft &before, const tjc::SessionDraft &after);
    void cancelled(tjc::SessionId id);
    /// A new one.
    void made(tjc::SessionId id, tjc::Instant begin);

private:
    void open(const SessionDraft &draft, const std::optional<SessionDetails> &before);
    /// Asks first where some would no longer fit.
    void save(const SessionDraft &draft);
    void store(const SessionDraft &draft);
    void answered(const Result<DraftSaver::Saved> &saved);

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
    QPointer<SessionForm> m_form;
    std::optional<SessionDetails> m_before; ///< what the form was filled from
    DraftSaver m_saver;
};

} // namespace tjc
