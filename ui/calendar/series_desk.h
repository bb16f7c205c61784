#pragma once

#include "domain/series.h"
#include "service/series_service.h"
#include "service/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tjc {

/// Asks how far something goes that is done to a session that repeats; skips, puts back and cancels such sessions. UI
/// thread.
class SeriesDesk : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        SeriesScope scope;
        QString reason; ///< for who is in what falls away
    };
    /// An error: it could not be asked. Cancelled "series.scope": the user thought better of it.
    using Asked = std::function<void(Result<Answer>)>;

    SeriesDesk(Workspace &workspace, QWidget *window, QObject *parent);

    /// Asks over `over`; with that gone nothing is asked or answered. Where only this one can be meant (the series has
    /// begun to be something else, or this one has begun) and nothing of the rule was changed, it is not asked.
    void ask(const SeriesEdit &edit, const QString &leave, QWidget *over, const Asked &asked);

    void skip(const SessionDetails &details);
    void putBack(const SessionDetails &details);
    void cancel(const SessionDetails &details);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    void askHowFar(const SeriesEdit &edit, const SeriesEffects &effects, const QString &leave, QWidget *over,
        const Asked &asked);
    void skipFor(SessionId id, qint64 revision, const QString &reason);
    void askHowManyToCancel(
        const SessionDetails &details, const CancelReach &following, const CancelReach &all);
    void cancelAll(SessionId id, qint64 revision, const Answer &answer);

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
};

} // namespace tjc
