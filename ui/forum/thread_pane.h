#pragma once

#include "service/changes.h"
#include "service/forum_service.h"
#include "service/workspace.h"
#include "ui/forum/draft_store.h"
#include "ui/forum/thread_head.h"
#include "ui/forum/thread_view.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace tjc {

class MessageBar;
class ModerationDesk;
class PostEditor;

/// The chosen thread: its head, its posts and the editor of an answer; does what is asked of them. UI thread.
class ThreadPane : public QWidget
{
    Q_OBJECT

public:
    ThreadPane(Workspace &workspace, const std::shared_ptr<const Clock> &clock, DraftStore &drafts,
        bool readOnly, QWidget *parent = nullptr);

    /// None: the page says what could be here.
    void show(std::optional<ThreadId> id, std::optional<PostId> at);
    void follow(const ChangeSet &changes);
    [[nodiscard]] std::optional<ThreadId> shown() const { return m_shown; }
    void focusPosts();
    void reply();
    [[nodiscard]] ThreadView &view() { return *m_view; }
    [[nodiscard]] PostEditor &editor() { return *m_editor; }
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void openSession(tjc::SessionId id, tjc::Instant begin);
    void openPerson(tjc::PersonId id);
    void openTopic(tjc::TopicId id);
    void threadRequested(tjc::ThreadId id);
    /// More of it was read: what is unread is another number.
    void readOn();
    /// The thread stands on screen.
    void settled();

private:
    void build();
    void ask(std::optional<PostId> at, bool isAnother);
    void took(const ThreadDetails &thread, std::optional<PostId> at, bool isAnother);
    void act(ThreadView::Act act, const PostRow &post);
    void actOnThread(ThreadHead::Act act);
    /// The end of what was asked of the workspace; `done` is said where it went well.
    void answered(ThreadId id, const Result<void> &result, const QString &done);
    void run(QFuture<Result<void>> future, const QString &done);
    void openEditor(std::optional<PostRow> editing);
    void setReplyTo(const std::optional<PostRow> &post);
    void closeEditor();
    void offerDraft();
    void keepDraft();
    void send();
    void compareDraft(const QList<PostRow> &rows);
    void sent(PostId id);
    void fillReplyButton();

    Workspace &m_workspace;
    DraftStore &m_drafts;
    bool m_readOnly;
    QLabel *m_empty;
    QWidget *m_body;
    ThreadHead *m_head;
    MessageBar *m_state;
    QSplitter *m_splitter;
    ThreadView *m_view;
    QPushButton *m_reply;
    PostEditor *m_editor;
    ModerationDesk *m_moderation;
    std::optional<ThreadId> m_shown;
    quint64 m_generation = 0;
    /// What is in the editor.
    QString m_uid;
    std::optional<PostId> m_replyTo;
    std::optional<PostRow> m_editing;
    std::optional<PostId> m_goTo; ///< when the thread is read again
    bool m_hasFailed = false;
    bool m_isSending = false;
};

} // namespace tjc
