#pragma once

#include "service/workspace.h"
#include "ui/forum/draft_store.h"

#include <QPointer>
#include <QWidget>

namespace tjc {

class CommandRegistry;
class MessageBar;
class ModerationDesk;
class ThreadForm;
class ThreadList;
class ThreadPane;

/// The tab Forum: threads and what is found in them, and the chosen one beside it. Composition and wiring only.
class ForumPage : public QWidget
{
    Q_OBJECT

public:
    struct Options {
        Identity me;
        bool readOnly = false;
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        QString draftFolder = DraftStore::usualFolder();
        int draftMs = DraftStore::usualMs;
    };

    ForumPage(
        Workspace &workspace, const Options &options, CommandRegistry &commands, QWidget *parent = nullptr);

    ~ForumPage() override;

    [[nodiscard]] ThreadList &threads() { return *m_list; }
    [[nodiscard]] ThreadPane &pane() { return *m_pane; }

public Q_SLOTS:
    void openThread(tjc::ThreadId id, std::optional<tjc::PostId> at = std::nullopt);
    /// Opens the form. What `draft` says already stands there: kind, topics (with their names), the session or training
    /// it is of, which `about` names.
    void newThread(
        const tjc::ThreadDraft &draft, const QStringList &topicNames = {}, const QString &about = {});
    void setFilter(const tjc::ThreadFilter &filter);
    /// Only what is about this session, whose title `about` is; what is asked then is about it too.
    void showSession(tjc::SessionId id, const QString &about);
    void search(const QString &text);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// A command wants this tab in front.
    void wanted();
    void openSession(tjc::SessionId id, tjc::Instant begin);
    void openPerson(tjc::PersonId id);
    void openTopic(tjc::TopicId id);
    void formOpened(tjc::ThreadForm *form);
    /// What was asked stands on screen: the list, or the chosen thread.
    void settled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(bool readOnly);
    void follow(const ChangeSet &changes);
    void addCommands(CommandRegistry &commands, bool readOnly, bool moderates);
    void create(ThreadKind kind);
    void save(const ThreadDraft &draft);

    Workspace &m_workspace;
    Options m_options;
    DraftStore m_drafts;
    MessageBar *m_notice;
    ThreadList *m_list;
    ThreadPane *m_pane;
    ModerationDesk *m_moderation; ///< none where the user is no moderator
    QPointer<ThreadForm> m_form;
    QString m_about; ///< the session of showSession()
};

} // namespace tjc
