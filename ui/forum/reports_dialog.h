#pragma once

#include "domain/forum.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace tjc {

class MessageBar;

/// The posts that were reported, the oldest report first.
class ReportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportsDialog(QWidget *parent = nullptr);

    void show(const QList<PostReport> &reports);
    void fail(const QString &sentence);

Q_SIGNALS:
    void openRequested(tjc::ThreadId thread, tjc::PostId post);
    void hideRequested(const tjc::PostReport &report);
    void dismissRequested(const tjc::PostReport &report);
    void retryRequested();

private:
    [[nodiscard]] const PostReport *current() const;
    void refresh();

    QList<PostReport> m_all;
    QListWidget *m_list;
    QLabel *m_details;
    MessageBar *m_state;
    QPushButton *m_open;
    QPushButton *m_hide;
    QPushButton *m_dismiss;
    QPushButton *m_close;
};

} // namespace tjc
