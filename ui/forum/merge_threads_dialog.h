#pragma once

#include "service/forum_service.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tjc {

/// Asks with which other thread a thread is one, and why. Others are found by typing.
class MergeThreadsDialog : public QDialog
{
    Q_OBJECT

public:
    using Find = std::function<QFuture<Result<ThreadAnswer>>(const QString &text)>;

    MergeThreadsDialog(const ThreadRow &thread, Find find, QWidget *parent = nullptr);

    void fail(const QString &sentence);

Q_SIGNALS:
    void chosen(tjc::ThreadId target, const QString &reason);

private:
    void ask();
    void show(const QList<ThreadRow> &threads);
    void refresh();

    ThreadRow m_thread;
    Find m_find;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLineEdit *m_reason;
    QLabel *m_note;
    QPushButton *m_merge;
    QTimer m_pause;
    quint64 m_generation = 0;
};

} // namespace tjc
