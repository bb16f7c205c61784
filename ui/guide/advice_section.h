#pragma once

#include "domain/guide.h"
#include "service/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tjc {

class MessageBar;

/// "Which tool for what": a task, and what is advised for it with why. UI thread.
class AdviceSection : public QWidget
{
    Q_OBJECT

public:
    AdviceSection(Workspace &workspace, bool mayChange, QWidget *parent = nullptr);

    void follow(const ChangeSet &changes);
    void showTask(GuideTaskId id);
    void focusList();

Q_SIGNALS:
    void topicRequested(tjc::TopicId id);
    /// Who keeps the guide wants to change it.
    void editRequested();
    void settled();

private:
    void load();
    void show(const QList<GuideTask> &tasks);
    void showCurrent();

    Workspace &m_workspace;
    MessageBar *m_bar;
    QListWidget *m_list;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QScrollArea *m_advice;
    QPushButton *m_edit;
    QList<GuideTask> m_tasks;
    std::optional<GuideTaskId> m_task;
};

} // namespace tjc
