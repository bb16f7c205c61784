#include "benchmarks.h"
#include "measure.h"
#include "ui/forum/thread_view.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollBar>
#include <QWheelEvent>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int posts = 10'000;
constexpr int openings = 40;
constexpr int turns = 3'000;
constexpr double frameMs = 16.7;
constexpr double memoryMb = 16;

/// What colleagues write: mostly a few lines, now and then a quote, a list, code or a long story.
QString textOf(qint64 number)
{
    QString text =
        u"Bij ons werkt dit **sinds nummer %1** ook zo: eerst een lijst, dan de rest. "_s.arg(number)
        + u"Wie het anders doet, mag het zeggen; ik leer er graag van. "_s.repeated(int(number % 6) + 1);
    if (number % 4 == 0)
        text.prepend(u"> Wat gebruik jij na een maand nog?\n\n"_s);
    if (number % 5 == 0)
        text += u"\n\n- de agenda\n- de bestanden\n- *niet* de wiki"_s;
    if (number % 9 == 0)
        text += u"\n\n```\n=ALS(A1=\"\";\"\";B1/C1)\n```\n"_s;
    if (number % 50 == 0)
        text += u"\n\nEn nog iets uit de praktijk, want dat was de vraag. "_s.repeated(20);
    return text;
}

PostRow postOf(qint64 number)
{
    return PostRow{.id = *PostId::from(number),
        .uid = {},
        .thread = *ThreadId::from(1),
        .author = PersonId::from(number % 40 + 1),
        .authorName = u"Collega %1"_s.arg(number % 40),
        .organisation = u"Directie Informatie"_s,
        .isExpert = number % 7 == 0,
        .isTrainer = false,
        .attended = false,
        .at = Instant::fromMs(1'700'000'000'000 + number * 60'000),
        .edited = std::nullopt,
        .text = textOf(number),
        .replyTo = std::nullopt,
        .replyToName = {},
        .votes = int(number % 4),
        .voted = false,
        .isMine = false,
        .isFirst = number == 1,
        .isAccepted = false,
        .isBookmarked = false,
        .isHidden = false,
        .hideReason = {},
        .reports = 0,
        .revision = 1};
}

ThreadDetails longThread()
{
    ThreadDetails thread{.row = ThreadRow{.id = *ThreadId::from(1),
                             .uid = {},
                             .kind = ThreadKind::Discussion,
                             .title = u"Wat gebruik jij nog?"_s,
                             .author = PersonId::from(1),
                             .authorName = u"Collega 1"_s,
                             .isAnonymous = false,
                             .created = Instant::fromMs(0),
                             .lastPost = Instant::fromMs(0)},
        .rights = {.write = true},
        .mergedTitle = {}};
    for (int i = 1; i <= posts; ++i)
        thread.posts += *PostId::from(i);
    return thread;
}

class Opened
{
public:
    Opened()
        : m_view(
            [](const QList<PostId> &ids) {
                QList<PostRow> rows;
                for (const PostId id : ids)
                    rows += postOf(id.value());
                return QtFuture::makeReadyFuture(Result<QList<PostRow>>(rows));
            },
            std::make_shared<SystemClock>(), false)
    {
        m_view.resize(760, 900);
    }

    /// Until all that is to be seen of it is painted; ms.
    double open(const ThreadDetails &thread, std::optional<PostId> at)
    {
        const double before = nowMs();
        m_view.show(thread, at);
        if (!m_view.isVisible())
            m_view.QWidget::show();
        do
            QCoreApplication::processEvents();
        while (!isThere());
        m_view.viewport()->repaint();
        return nowMs() - before;
    }
    ThreadView &view() { return m_view; }

private:
    [[nodiscard]] bool isThere() const
    {
        for (int i = m_view.firstShown(); i < m_view.count() && m_view.postRect(i).isValid(); ++i) {
            if (!m_view.rowAt(i))
                return false;
        }
        return true;
    }

    ThreadView m_view;
};

/// One frame: a turn of the wheel, the rows that came, and the paint; ms.
double turned(ThreadView &view, int degrees)
{
    const double before = nowMs();
    const QPointF at(200, 200);
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, degrees}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    QCoreApplication::processEvents();
    view.viewport()->repaint();
    return nowMs() - before;
}

void addRow(Report &report, const QString &what, double measured, double limit, const QString &note)
{
    report.add(atMost(Row{.what = what, .unit = u"ms"_s, .measured = measured, .note = note}, limit));
}

} // namespace

void benchThread(Report &report)
{
    const ThreadDetails thread = longThread();
    // Nobody opens a thread before the list of threads was on screen: what Qt does for its first window is not counted.
    QListWidget list;
    list.addItems({u"Wat gebruik jij nog?"_s, u"Hoe houd ik een draaitabel heel?"_s});
    list.show();
    const double before = nowMs();
    QCoreApplication::processEvents();
    list.viewport()->repaint();
    const double plain = nowMs() - before;

    Opened opened;
    Row first{.what = u"thread of 10,000 posts: the first one opened, first page painted"_s,
        .unit = u"ms"_s,
        .measured = opened.open(thread, {}),
        .note = u"a plain list before it took %1 ms"_s.arg(plain, 0, 'f', 1)};
    report.add(atMost(std::move(first), 50));
    std::vector<double> times;
    for (int i = 0; i < openings; ++i)
        times.push_back(opened.open(thread, PostId::from(1 + i * posts / openings)));
    addRow(report, u"thread of 10,000 posts: opened at any post, first page painted, p95"_s,
        percentile(times, 0.95), 50, u"%1 times; median %2 ms"_s.arg(openings).arg(median(times), 0, 'f', 1));

    opened.open(thread, {});
    ThreadView &view = opened.view();
    times.clear();
    for (int i = 0; i < turns; ++i)
        times.push_back(turned(view, -120));
    addRow(report, u"thread of 10,000 posts: scrolled by the wheel, every frame, p99"_s,
        percentile(times, 0.99), frameMs,
        u"%1 turns, to post %2; median %3 ms"_s.arg(turns)
            .arg(view.firstShown())
            .arg(median(times), 0, 'f', 1));

    // The rest of it by pages, when all that is kept is full.
    const double full = residentMb(QCoreApplication::applicationPid());
    times.clear();
    while (view.verticalScrollBar()->value() < view.verticalScrollBar()->maximum()) {
        const double turn = nowMs();
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        QCoreApplication::processEvents();
        view.viewport()->repaint();
        times.push_back(nowMs() - turn);
    }
    report.add(Row{.what = u"thread of 10,000 posts: paged to its end, every page, p99"_s,
        .unit = u"ms"_s,
        .measured = percentile(times, 0.99),
        .note = u"%1 pages; median %2 ms"_s.arg(times.size()).arg(median(times), 0, 'f', 1)});
    report.add(atMost(Row{.what = u"thread of 10,000 posts: memory more at its end"_s,
                          .unit = u"MB"_s,
                          .measured = residentMb(QCoreApplication::applicationPid()) - full,
                          .note = u"of %1 MB; %2 rows and %3 texts are kept"_s.arg(full, 0, 'f', 0)
                                      .arg(view.rowsHeld())
                                      .arg(view.documentsKept())},
        memoryMb));
}

} // namespace tjc::bench
