#pragma once

#include "base/progress.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QProgressDialog;
class QTimer;
class QWidget;

namespace tjc {

/// Shows how far a long job is, with a button to stop it, once it has taken half a second. Delete it when the job is
/// done. UI thread.
class JobProgress : public QObject
{
    Q_OBJECT

public:
    /// `title` says what goes on: "Exporting to CSV".
    JobProgress(const QString &title, QWidget *window);
    ~JobProgress() override;

    /// For the job; may outlive this object.
    [[nodiscard]] std::shared_ptr<Progress> progress() const { return m_progress; }

private:
    struct Counts;

    void update();

    std::shared_ptr<Counts> m_counts;
    std::shared_ptr<Progress> m_progress;
    QString m_title;
    QPointer<QWidget> m_window;
    QPointer<QProgressDialog> m_dialog;
    int m_ticks = 0;
};

} // namespace tjc
