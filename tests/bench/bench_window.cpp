#include "benchmarks.h"
#include "measure.h"
#include "service/workspace.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/models/period_loader.h"
#include "ui/shell/command_registry.h"
#include "workspaces.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 60;
constexpr double restMs = 250; ///< somebody looks at a page before turning it
constexpr int longestMs = 5'000;
constexpr double frameMs = 16.7;

/// Sees when a view has painted after its data came.
class Watch : public QObject
{
public:
    explicit Watch(QAbstractScrollArea &view) { view.viewport()->installEventFilter(this); }
    void begin()
    {
        m_hasData = false;
        m_hasPainted = false;
    }
    void dataCame()
    {
        m_hasData = true;
        m_hasPainted = false;
    }
    [[nodiscard]] bool isDone() const { return m_hasData && m_hasPainted; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_hasData = false;
    bool m_hasPainted = false;
};

struct Times {
    std::vector<double> wall;
    std::vector<double> thread;
};

void rest(double ms)
{
    for (const double end = nowMs() + ms; nowMs() < end;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
}

/// From a key press until the view has painted what it asked for; false where that does not come.
bool press(QWidget *to, int key, const QString &text, Watch &watch, Times *times)
{
    watch.begin();
    const double wall = nowMs();
    const double thread = threadMs();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(to, &event);
    }
    // Waits asleep, so that the thread's time is what it computes; the alarm ends a wait for what never comes.
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(longestMs);
    while (!watch.isDone()) {
        if (!alarm.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    if (times) {
        times->wall.push_back(nowMs() - wall);
        times->thread.push_back(threadMs() - thread);
    }
    return true;
}

class Window
{
public:
    static Result<std::unique_ptr<Window>> open()
    {
        TJC_TRY(path, generated(large));
        TJC_TRY(url, WorkspaceUrl::parse(path));
        auto made = std::make_unique<Window>();
        made->m_workspace = std::make_unique<Workspace>(url);
        TJC_TRY(info, made->m_workspace->open().result());
        made->m_page = std::make_unique<CalendarPage>(*made->m_workspace, info.me, true, made->m_commands);
        made->m_page->resize(1280, 800);
        made->m_page->show();
        rest(1'000);
        return made;
    }

    [[nodiscard]] CalendarPage &page() { return *m_page; }

    /// Turns pages back and forth around today, so that each has its own content.
    bool turn(QAbstractScrollArea *view, double pause, Times &times)
    {
        auto *loader = m_page->findChild<PeriodLoader *>();
        if (!view || !loader)
            return false;
        Watch watch(*view);
        const auto connection =
            QObject::connect(loader, &PeriodLoader::loaded, &watch, [&watch] { watch.dataCame(); });
        bool isWell = press(view, Qt::Key_PageDown, {}, watch, nullptr);
        for (int i = 0; isWell && i < turns; ++i) {
            rest(pause);
            isWell = press(view, i % 20 < 10 ? Qt::Key_PageDown : Qt::Key_PageUp, {}, watch, &times);
        }
        QObject::disconnect(connection);
        return isWell;
    }

    bool type(Times &times)
    {
        auto *agenda = m_page->findChild<AgendaView *>();
        auto *bar = m_page->findChild<FilterBar *>();
        auto *field = bar ? bar->findChild<QLineEdit *>() : nullptr;
        if (!agenda || !field)
            return false;
        Watch watch(*agenda);
        const auto connection =
            QObject::connect(&agenda->rows(), &AgendaModel::loaded, &watch, [&watch] { watch.dataCame(); });
        bool isWell = true;
        for (const auto &word :
            {u"open data"_s, u"python"_s, u"klare taal"_s, u"ipad"_s, u"zzz"_s, u"jamila"_s}) {
            QString typed;
            for (qsizetype i = 0; isWell && i < word.size(); ++i) {
                // A blank at the end asks for nothing new.
                if (word[i] == u' ') {
                    typed += word[i];
                    continue;
                }
                typed += word[i];
                isWell = press(field, 0, typed, watch, &times);
                typed.clear();
                rest(restMs);
            }
            bar->clear();
            rest(restMs);
        }
        QObject::disconnect(connection);
        return isWell;
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    QWidget m_owner;
    CommandRegistry m_commands{&m_owner};
    std::unique_ptr<CalendarPage> m_page;
};

void addTimes(Report &report, const QString &what, const Times &seen, const Times &held)
{
    const QString how = u"%1 sessions, a glance between pages"_s.arg(large.sessions);
    report.add(atMost(Row{.what = what + u", p95 of UI-thread time"_s,
                          .unit = u"ms"_s,
                          .measured = percentile(seen.thread, 0.95),
                          .note = how},
        frameMs));
    report.add(atMost(Row{.what = what + u", p95 in all"_s,
                          .unit = u"ms"_s,
                          .measured = percentile(seen.wall, 0.95),
                          .note = how},
        50));
    report.add(Row{.what = what + u", key held down, p95 in all"_s,
        .unit = u"ms"_s,
        .measured = percentile(held.wall, 0.95),
        .note = u"UI thread %1 ms"_s.arg(percentile(held.thread, 0.95), 0, 'f', 1)});
}

template <typename View>
void benchTurning(Report &report, Window &window, CalendarView view, const QString &what)
{
    window.page().showView(view);
    rest(1'000);
    Times seen;
    Times held;
    auto *area = window.page().findChild<View *>();
    if (!window.turn(area, restMs, seen) || !window.turn(area, 0, held))
        return report.skip(what, u"the page did not turn"_s);
    addTimes(report, what, seen, held);
}

} // namespace

void benchWindow(Report &report)
{
    auto window = Window::open();
    if (!window)
        return report.skip(u"next month, next week, filter"_s, window.error().argument);
    benchTurning<MonthView>(report, **window, CalendarView::Month, u"next month"_s);
    benchTurning<TimeGridView>(report, **window, CalendarView::Week, u"next week"_s);

    (*window)->page().showView(CalendarView::Agenda);
    rest(1'000);
    Times times;
    const QString what = u"filter text typed to list shown"_s;
    if (!(*window)->type(times))
        return report.skip(what, u"the list did not come"_s);
    report.add(
        atMost(Row{.what = what + u", p95"_s,
                   .unit = u"ms"_s,
                   .measured = percentile(times.wall, 0.95),
                   .note = u"agenda, %1 sessions, one key at a time; UI thread %2 ms"_s.arg(large.sessions)
                               .arg(percentile(times.thread, 0.95), 0, 'f', 1)},
            50));
}

} // namespace tjc::bench
