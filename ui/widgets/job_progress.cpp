#include "ui/widgets/job_progress.h"

#include <QProgressDialog>
#include <QTimer>

#include <atomic>

namespace tjc {

namespace {

constexpr int tickMs = 100;
constexpr int ticksBeforeShown = 5;

} // namespace

// The job reports from its own thread, far more often than a person can read: it only leaves its figures here.
struct JobProgress::Counts {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

JobProgress::JobProgress(const QString &title, QWidget *window)
    : QObject(window), m_counts(std::make_shared<Counts>()),
      m_progress(std::make_shared<Progress>([counts = m_counts](qint64 done, qint64 total) {
          counts->done = done;
          counts->total = total;
      })),
      m_title(title), m_window(window)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &JobProgress::update);
    timer->start(tickMs);
}

JobProgress::~JobProgress()
{
    delete m_dialog;
}

void JobProgress::update()
{
    if (++m_ticks < ticksBeforeShown)
        return;
    if (!m_dialog) {
        m_dialog = new QProgressDialog(m_title, tr("Cancel"), 0, 0, m_window);
        m_dialog->setWindowTitle(m_title);
        m_dialog->setAccessibleName(m_title);
        m_dialog->setWindowModality(Qt::NonModal);
        m_dialog->setAutoClose(false);
        m_dialog->setAutoReset(false);
        m_dialog->setMinimumDuration(0);
        connect(m_dialog, &QProgressDialog::canceled, this, [this] {
            m_progress->cancel();
            m_dialog->setLabelText(tr("Stopping…"));
            m_dialog->show();
        });
        m_dialog->show();
    }
    // A thousandth is fine enough, and fits an int whatever the size of the file.
    const qint64 total = m_counts->total;
    if (total > 0) {
        m_dialog->setMaximum(1000);
        m_dialog->setValue(int(std::min<qint64>(m_counts->done * 1000 / total, 1000)));
    }
}

} // namespace tjc
