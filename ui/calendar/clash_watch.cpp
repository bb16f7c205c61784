#include "ui/calendar/clash_watch.h"

#include "service/deliver.h"

namespace tjc {

namespace {

constexpr int pauseMs = 60; ///< shorter than anybody wonders, longer than a key that is held turns a page

} // namespace

bool covers(const Plan &plan, Span span)
{
    if (!plan)
        return false;
    const Span known = plan->index.facts().span;
    return known.begin() <= span.begin() && span.end() <= known.end();
}

ClashWatch::ClashWatch(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ClashWatch::ask);
}

void ClashWatch::show(Span span)
{
    if (m_span == span)
        return;
    m_span = span;
    m_plan.reset();
    m_error.reset();
    ++m_generation;
    m_pause.start();
    Q_EMIT changed();
}

void ClashWatch::reload()
{
    if (m_span)
        m_pause.start();
}

void ClashWatch::ask()
{
    const quint64 generation = ++m_generation;
    deliver(m_ask(*m_span), this, [this, generation](Result<Plan> plan) {
        if (generation != m_generation)
            return;
        m_plan = plan ? *plan : nullptr;
        m_error = plan ? std::nullopt : std::optional(plan.error());
        Q_EMIT changed();
    });
}

void ClashWatch::with(Span span, QObject *receiver, Use use)
{
    if (covers(m_plan, span))
        return use(m_plan);
    deliver(m_ask(span), receiver, [use = std::move(use)](const Result<Plan> &plan) {
        if (plan)
            use(*plan);
    });
}

} // namespace tjc
