#pragma once

#include "base/workspace_url.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// What there is to do while no workspace is open.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QList<WorkspaceUrl> &recent);

Q_SIGNALS:
    void openFile();
    void connectToServer();
    void trySample();
    void createNew();
    void openRecent(const tjc::WorkspaceUrl &url);

private:
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

/// Says what is being opened, and how far that is.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);
    void begin(const QString &sentence, bool canCancel);
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace tjc
