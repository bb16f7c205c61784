#pragma once

#include "base/result.h"
#include "ui/calendar/calendar_item.h"
#include "ui/calendar/period.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <list>

namespace tjc {

/// Fetches the sessions of the period on screen, and those of its neighbours so that turning the page paints at
/// once. Answers to an older question are dropped. UI thread.
class PeriodLoader : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QList<SessionRow>>>(Span, const SessionFilter &)>;

    explicit PeriodLoader(Ask ask, QObject *parent = nullptr);

    /// Answers by loaded(), at once where it is known already; else loading() comes first.
    void show(const Period &period, const SessionFilter &filter);
    /// After a change: asks again for what is on screen and forgets the rest. What is shown stays until the answer.
    void reload();

Q_SIGNALS:
    void loading();
    void loaded(const tjc::Period &period, const QList<tjc::CalendarItem> &items);
    void failed(const tjc::Error &error);

private:
    struct Known {
        Period period;
        QList<CalendarItem> items;
    };
    enum class Why { Show, Prefetch };

    void ask(const Period &period, Why why);
    void remember(const Period &period, const QList<CalendarItem> &items);
    [[nodiscard]] const Known *known(const Period &period) const;
    void prefetch();

    Ask m_ask;
    std::optional<Period> m_period;
    SessionFilter m_filter;
    std::list<Known> m_known; ///< the latest used first
    QList<Period> m_asked;
    quint64 m_generation = 0; ///< grows when what was asked before no longer counts
};

} // namespace tjc
