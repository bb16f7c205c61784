#pragma once

#include "domain/guide.h"
#include "service/workspace.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace tjc {

class MessageBar;
class TopicDialog;
class TopicPanel;
class TopicTreeModel;

/// The topics: a tree, or what is found of what was typed, and the chosen one beside it. UI thread.
class TopicsSection : public QWidget
{
    Q_OBJECT

public:
    TopicsSection(Workspace &workspace, bool mayChange, QWidget *parent = nullptr);

    void follow(const ChangeSet &changes);
    void focusSearch();
    /// Whatever was searched.
    void showTopic(TopicId id);
    void search(const QString &text);
    void create();

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void colleagueRequested(tjc::PersonId id);
    void colleaguesRequested(tjc::TopicId id);
    void wishesRequested(tjc::TopicId id);
    void questionRequested(tjc::ThreadId id);
    void questionsRequested(tjc::TopicId id);
    void askRequested(tjc::TopicId id, const QString &name);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void taskRequested(tjc::GuideTaskId id);
    void editorOpened(tjc::TopicDialog *dialog);
    /// What was asked stands on screen: the list, or the chosen topic.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QTreeView *tree(const QString &name);
    void connectPanel();
    void load();
    void ask();
    void showFound(const QList<TopicNode> &topics);
    void loadTopic();
    void edit();
    void askMerge();
    void askRemove();
    void openEditor(const std::optional<TopicDetails> &topic, const std::optional<TopicLink> &parent);

    Workspace &m_workspace;
    bool m_mayChange;
    MessageBar *m_bar;
    QLineEdit *m_search;
    QPushButton *m_add;
    QStackedWidget *m_lists;
    TopicTreeModel *m_model;
    QTreeView *m_tree;
    QStandardItemModel *m_found;
    QTreeView *m_results;
    QLabel *m_empty;
    TopicPanel *m_panel;
    std::optional<TopicId> m_topic;
    std::optional<TopicDetails> m_shown;
    QPointer<TopicDialog> m_editor;
    QTimer m_pause;
    quint64 m_question = 0;
    quint64 m_topicQuestion = 0;
};

} // namespace tjc
