#pragma once

#include "service/planning_service.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tjc {

/// Whether everything in `span` is in the plan; a plan of null covers nothing.
[[nodiscard]] bool covers(const Plan &plan, Span span);

/// Keeps at hand what the period on screen is planned with, so that dragging asks memory alone. Fetched a moment after
/// the last turn of a page or change, not for each. Answers to an older question are dropped. UI thread.
class ClashWatch : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<Plan>>(Span)>;
    using Use = std::function<void(const Plan &)>;

    explicit ClashWatch(Ask ask, QObject *parent = nullptr);

    void show(Span span);
    /// After a change in the workspace.
    void reload();

    [[nodiscard]] const std::optional<Span> &span() const { return m_span; }
    /// Null while it is not known.
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Why it is not known, where it could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ClashIndex *index() const { return m_plan ? &m_plan->index : nullptr; }

    /// Calls use(plan) with a plan that covers `span`: at once where it is at hand, else when it comes; never where it
    /// cannot be read, or the receiver is gone.
    void with(Span span, QObject *receiver, Use use);

Q_SIGNALS:
    /// What plan() and error() say.
    void changed();

private:
    void ask();

    Ask m_ask;
    std::optional<Span> m_span;
    Plan m_plan;
    std::optional<Error> m_error;
    QTimer m_pause;
    quint64 m_generation = 0;
};

} // namespace tjc
