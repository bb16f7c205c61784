#pragma once

#include "base/clock.h"
#include "service/forum_service.h"
#include "ui/forum/draft_store.h"
#include "ui/forum/markdown_edit.h"
#include "ui/forum/similar_threads.h"
#include "ui/forum/topics_editor.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tjc {

class FormField;
class MessageBar;
class PostEditor;

/// A new question or discussion. While its title is typed it shows what has been asked before and who knows it. What is
/// typed is kept as a draft until it is placed. UI thread.
class ThreadForm : public QDialog
{
    Q_OBJECT

public:
    struct Asks {
        std::function<QFuture<Result<SimilarInForum>>(const QString &title, const QList<TopicId> &topics)>
            similar;
        TopicField::Find topics;
        MarkdownEdit::Mentionable mentionable;
    };

    ThreadForm(Asks asks, DraftStore &drafts, std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);

    /// What it begins with; `topicNames` are those of its topics, `about` says what it is of. What was typed before is
    /// offered, or stands there at once where the form would be empty.
    void begin(const ThreadDraft &draft, const QStringList &topicNames, const QString &about);
    [[nodiscard]] ThreadDraft draft() const;
    /// Why it could not be placed, at the field where it is about one; nothing that was typed is lost.
    void fail(const Error &error);
    /// It was placed: closes, and the draft is gone.
    void done();
    void reject() override;

Q_SIGNALS:
    void saveRequested(const tjc::ThreadDraft &draft);
    void threadRequested(tjc::ThreadId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill(const DraftStore::Thread &thread);
    void ask();
    void edited();
    void save();
    void setSaving(bool saving);
    void updateKind();

    Asks m_asks;
    DraftStore &m_drafts;
    ThreadDraft m_before;
    std::optional<DraftStore::Thread> m_waiting; ///< a draft that is offered
    QRadioButton *m_question;
    QRadioButton *m_discussion;
    QLabel *m_about;
    QLineEdit *m_title;
    TopicsEditor *m_topics;
    PostEditor *m_text;
    QBoxLayout *m_beside = nullptr; ///< the form and what there is already
    SimilarThreads *m_similar;
    MessageBar *m_message;
    FormField *m_titleField = nullptr;
    FormField *m_topicsField = nullptr;
    FormField *m_textField = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_pause;
    quint64 m_generation = 0;
    bool m_isFilling = false;
};

} // namespace tjc
