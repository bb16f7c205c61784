#pragma once

#include "base/clock.h"
#include "domain/forum.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tjc {

class FlowLayout;
class MessageBar;

/// Above the posts of a thread: what it is, what it is about, and what one may do with all of it. UI thread.
class ThreadHead : public QWidget
{
    Q_OBJECT

public:
    ThreadHead(std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent = nullptr);

    void show(const ThreadDetails &thread);
    /// While something is under way nothing else can be begun.
    void setBusy(bool isBusy);

    enum class Act { Follow, Unfollow, Ask, Change, Pin, Unpin, Lock, Unlock, Hide, Restore, Merge };

Q_SIGNALS:
    void acted(tjc::ThreadHead::Act act);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void topicRequested(tjc::TopicId id);
    void threadRequested(tjc::ThreadId id);
    void personRequested(tjc::PersonId id);

private:
    void fillLinks();
    void fillMenu();
    QPushButton *addLink(const QString &text, const QString &description);

    std::shared_ptr<const Clock> m_clock;
    bool m_readOnly;
    std::optional<ThreadDetails> m_thread;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_facts;
    MessageBar *m_note;
    QWidget *m_links;
    FlowLayout *m_flow;
    QList<QWidget *> m_made; ///< links of this thread
    QPushButton *m_follow;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace tjc
