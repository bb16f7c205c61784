#pragma once

#include "domain/guide.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QDialog;
class QStackedWidget;

namespace tjc {

class AdviceSection;
class CommandRegistry;
class MessageBar;
class TasksSection;
class TopicFiles;
class TopicsSection;

/// The tab Wegwijzer: topics, and which tool is for what. Composition and wiring only.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    GuidePage(Workspace &workspace, bool readOnly, CommandRegistry &commands, QWidget *parent = nullptr,
        FileChooser files = FileChooser::desktop());

    enum class Section { Topics, Tasks };
    void showSection(Section section);
    void showTopic(TopicId id);
    void search(const QString &text);
    /// Whether something was typed that is not saved.
    /// The window in which tasks and what is advised are changed.
    void editTasks();
    [[nodiscard]] bool hasChanges() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// A command wants this tab in front.
    void wanted();
    void colleagueRequested(tjc::PersonId id);
    void colleaguesRequested(tjc::TopicId id);
    void wishesRequested(tjc::TopicId id);
    void questionRequested(tjc::ThreadId id);
    void questionsRequested(tjc::TopicId id);
    void askRequested(tjc::TopicId id, const QString &name);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    /// What was asked stands on screen.
    void settled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectSections();
    void addCommands(CommandRegistry &commands);

    Workspace &m_workspace;
    bool m_mayChange;
    MessageBar *m_notice;
    QButtonGroup *m_choice;
    QStackedWidget *m_pages;
    TopicsSection *m_topics;
    AdviceSection *m_advice;
    TopicFiles *m_files;
    QPointer<QDialog> m_tasksWindow;
    QPointer<TasksSection> m_tasks;
};

} // namespace tjc
