#include "forum_workspace.h"
#include "measure.h"
#include "service/forum_service.h"
#include "service/workspace.h"
#include "ui/forum/thread_view.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

// What a thread of 10,000 posts costs a process of its own, so that nothing was painted before and nothing else takes
// memory. Prints "name value" lines; times in milliseconds, memory in MB.

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::bench;

namespace {

constexpr QSize window(900, 800);
constexpr int longestMs = 5'000;
constexpr int notches = 4; ///< of a wheel that is turned fast, in a frame
constexpr size_t mostFrames = 100'000;

void print(const char *name, double value)
{
    QTextStream(stdout) << name << ' ' << value << Qt::endl;
}

/// Sees whether a viewport was painted.
class Watch : public QObject
{
public:
    explicit Watch(QWidget *what) { what->installEventFilter(this); }
    void begin() { m_hasPainted = false; }
    [[nodiscard]] bool hasPainted() const { return m_hasPainted; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_hasPainted = false;
};

template <typename Done>
bool waitFor(Done done)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(longestMs);
    while (!done()) {
        if (!alarm.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    // What was asked to be painted since is painted too.
    QCoreApplication::processEvents();
    return true;
}

bool isFilled(const ThreadView &view)
{
    for (int i = view.firstShown(); i < view.count() && view.postRect(i).isValid(); ++i) {
        if (!view.rowAt(i))
            return false;
    }
    return view.count() > 0;
}

/// A label of formatted text: what the first window of any program with Qt costs.
int label()
{
    const double before = nowMs();
    QLabel made(u"<p>Wie <b>weet</b> dit?</p>"_s);
    made.resize(window);
    Watch watch(&made);
    made.show();
    if (!waitFor([&] { return watch.hasPainted(); }))
        return 1;
    print("first", nowMs() - before);
    return 0;
}

class Thread
{
public:
    explicit Thread(Workspace &workspace)
        : m_workspace(workspace),
          m_view([&workspace](const QList<PostId> &ids) { return workspace.forum().posts(ids); },
              std::make_shared<SystemClock>(), true),
          m_watch(m_view.viewport())
    {
        m_view.resize(window);
    }

    [[nodiscard]] ThreadView &view() { return m_view; }

    /// From asked for to painted; negative where that does not come.
    double open(std::optional<PostId> at)
    {
        const double before = nowMs();
        const auto thread = m_workspace.forum().thread(*ThreadId::from(longThreadId)).result();
        if (!thread)
            return -1;
        m_view.show(*thread, at);
        m_watch.begin();
        static_cast<QWidget &>(m_view).show();
        if (!waitFor([&] { return m_watch.hasPainted() && isFilled(m_view); }))
            return -1;
        return nowMs() - before;
    }

    /// One frame: what it did to the thread of the window, until what it shows is painted with all its posts.
    template <typename Move>
    bool frame(Move move)
    {
        m_watch.begin();
        const double wall = nowMs();
        const double thread = threadMs();
        move();
        if (!waitFor([&] { return m_watch.hasPainted() && isFilled(m_view); }))
            return false;
        m_thread.push_back(threadMs() - thread);
        m_wall.push_back(nowMs() - wall);
        m_documents = std::max(m_documents, m_view.documentsKept());
        m_rows = std::max(m_rows, m_view.rowsHeld());
        return true;
    }

    /// Twice from the first post to the last one.
    template <typename Move>
    int scroll(Move move)
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        const auto own = qint64(QCoreApplication::applicationPid());
        double afterTenth = 0;
        double once = 0;
        for (const int pass : {1, 2}) {
            if (!frame([&] { m_view.goTo(m_view.thread()->posts.first()); }))
                return 1;
            while (bar->value() < bar->maximum()) {
                if (m_wall.size() == mostFrames || !frame([&] { move(bar); }))
                    return 1;
                // What any thread keeps is there after the first thousand posts.
                if (afterTenth == 0 && m_view.firstShown() >= m_view.count() / 10)
                    afterTenth = residentMb(own);
            }
            if (pass == 1)
                once = residentMb(own);
        }
        print("frames", double(m_wall.size()));
        print("median", median(m_thread));
        print("p95", percentile(m_thread, 0.95));
        print("p99", percentile(m_thread, 0.99));
        print("wall", percentile(m_wall, 0.95));
        print("documents", m_documents);
        print("rows", m_rows);
        print("tenth", afterTenth);
        print("once", once);
        print("twice", residentMb(own));
        return 0;
    }

private:
    Workspace &m_workspace;
    ThreadView m_view;
    Watch m_watch;
    std::vector<double> m_thread;
    std::vector<double> m_wall;
    int m_documents = 0;
    int m_rows = 0;
};

void turnWheel(ThreadView &view)
{
    const QPointF middle(view.viewport()->rect().center());
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {},
        {0, -notches * QWheelEvent::DefaultDeltasPerStep}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

int measure(const QString &mode, const QString &path)
{
    const auto url = WorkspaceUrl::parse(path);
    if (!url)
        return 2;
    Workspace workspace(*url);
    if (!workspace.open().result())
        return 2;
    const double before = nowMs();
    Thread thread(workspace);
    if (thread.open({}) < 0)
        return 1;
    print("first", nowMs() - before);
    if (mode == u"thread") {
        const double again = thread.open(PostId::from(1));
        print("again", again);
        return again < 0;
    }
    if (mode == u"wheel")
        return thread.scroll([&](QScrollBar *) { turnWheel(thread.view()); });
    return thread.scroll([&](QScrollBar *bar) { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == u"label")
        return label();
    if (arguments.size() == 3 && (mode == u"thread" || mode == u"wheel" || mode == u"page"))
        return measure(mode, arguments[2]);
    QTextStream(stderr) << u"tjc_thread_probe label | thread FILE | wheel FILE | page FILE"_s << Qt::endl;
    return 2;
}
