#pragma once

#include "domain/session.h"
#include "service/calendar_service.h"
#include "service/workspace.h"
#include "ui/calendar/draft_saver.h"
#include "ui/calendar/series_desk.h"
#include "ui/widgets/person_picker.h"

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
    /// A new session that is filled in as this one.
    void copy(SessionId id);
    void cancel(const SessionDetails &details);
    void skip(const SessionDetails &details) { m_desk->skip(details); }
    void putBack(const SessionDetails &details) { m_desk->putBack(details); }

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void saved(tjc::SessionId id);
    void formOpened(tjc::SessionForm *form);
    /// The form went, with or without saving.
    void closed();
    /// What the form changed: what was stored until then, and what is now.
    void changed(const tjc::SessionDraft &before, const tjc::SessionDraft &after);
    void cancelled(tjc::SessionId id);
    /// What the form changed in several occurrences.
    void seriesChanged(const tjc::SavedSeries &saved, const QString &title);
    /// What undoes it is in the answer.
    void seriesMade(const tjc::SavedSeries &saved, const QString &title);
    /// A new one.
    void made(tjc::SessionId id, tjc::Instant begin);

private:
    void open(const SessionDraft &draft, const std::optional<SessionDetails> &before,
        const QList<PersonPicker::Chosen> &trainers);
    /// Asks first where some would no longer fit.
    void save(const SessionDraft &draft);
    void store(const SessionDraft &draft);
    void saveOne(const SessionDraft &draft);
    void makeSeries(const SessionDraft &draft, const Recurrence &rule);
    void askHowFar(const SessionDraft &draft, const std::optional<Recurrence> &rule);
    void saveSeries(const SeriesEdit &edit);
    void failed(const Error &error);
    void answered(const Result<DraftSaver::Saved> &saved);

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
    QPointer<SessionForm> m_form;
    std::optional<SessionDetails> m_before; ///< what the form was filled from
    std::optional<Recurrence> m_rule;       ///< of the series it is an occurrence of
    QString
        m_seriesUid; ///< made once a form, so that making it again after a lost answer makes no second series
    SeriesDesk *m_desk;
    DraftSaver m_saver;
};

} // namespace tjc
