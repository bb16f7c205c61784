#include "ui/forum/thread_head.h"

#include "ui/forum/forum_marks.h"
#include "ui/forum/forum_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_markdown.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSide = 16;

} // namespace

ThreadHead::ThreadHead(std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_readOnly(readOnly), m_mark(new QLabel(this)),
      m_title(new QLabel(this)), m_facts(new QLabel(this)), m_note(new MessageBar(this)),
      m_links(new QWidget(this)), m_flow(new FlowLayout(metrics::space8, m_links)),
      m_follow(new QPushButton(m_links)), m_more(new QToolButton(m_links)), m_menu(new QMenu(this))
{
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setFont(metrics::titleFont(font()));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_follow->setAutoDefault(false);
    m_follow->setCheckable(true);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with this thread"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_flow->addWidget(m_follow);
    m_flow->addWidget(m_more);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics::space4);
    facts->addWidget(m_mark, 0, Qt::AlignTop);
    facts->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space8);
    column->setSpacing(metrics::space8);
    column->addWidget(m_title);
    column->addLayout(facts);
    column->addWidget(m_note);
    column->addWidget(m_links);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        if (m_thread)
            Q_EMIT acted(m_thread->row.isFollowed ? Act::Unfollow : Act::Follow);
    });
    connect(m_note, &MessageBar::actionTriggered, this, [this] {
        if (m_thread && m_thread->row.mergedInto)
            Q_EMIT threadRequested(*m_thread->row.mergedInto);
    });
}

void ThreadHead::show(const ThreadDetails &thread)
{
    m_thread = thread;
    const ThreadRow &row = thread.row;
    m_title->setText(readableLine(row.title));
    const bool isQuestion = row.kind == ThreadKind::Question;
    const QPixmap mark = markIcon(isQuestion ? ForumMark::Question : ForumMark::Discussion, palette())
                             .pixmap(QSize(markSide, markSide), devicePixelRatioF());
    m_mark->setPixmap(mark);
    QStringList facts{label(row.kind)};
    facts += stateWords(row);
    if (row.isTogether || row.isAnonymous)
        facts += openerText(row);
    else
        facts += isQuestion ? tr("asked by %1", "a question").arg(openerText(row))
                            : tr("begun by %1", "a discussion").arg(openerText(row));
    facts += agoText(row.created, m_clock->now());
    facts += isQuestion ? tr("%n answer(s)", nullptr, row.replies) : tr("%n repl(ies)", nullptr, row.replies);
    if (row.votes > 0)
        facts += votesText(row.votes);
    m_facts->setText(facts.join(u" · "_s));
    if (row.mergedInto) {
        m_note->say(tr("What was said here stands in “%1” now.").arg(readableLine(thread.mergedTitle)),
            MessageBar::Tone::Plain, tr("Show that thread"), false);
    } else if (row.isHidden) {
        m_note->say(row.hideReason.isEmpty()
                        ? tr("A moderator has hidden this thread.")
                        : tr("A moderator has hidden this thread: %1").arg(readableLine(row.hideReason)),
            MessageBar::Tone::Plain, {}, false);
    } else if (row.isLocked) {
        m_note->say(
            thread.rights.write && !m_readOnly
                ? tr("This thread is closed: colleagues can only read it. You can still add to it, as a "
                     "moderator.")
                : tr("This thread is closed: it can be read, nobody can add to it."),
            MessageBar::Tone::Plain, {}, false);
    } else {
        m_note->clear();
    }
    fillLinks();
    fillMenu();
}

QPushButton *ThreadHead::addLink(const QString &text, const QString &description)
{
    auto *link = new QPushButton(QString(text).replace(u'&', u"&&"_s), m_links);
    link->setAutoDefault(false);
    link->setFlat(true);
    link->setAccessibleDescription(description);
    link->setToolTip(description);
    QPalette inked = link->palette();
    inked.setColor(QPalette::ButtonText, metrics::accent(palette()));
    link->setPalette(inked);
    link->setCursor(Qt::PointingHandCursor);
    m_flow->addWidget(link);
    m_made += link;
    link->show();
    return link;
}

void ThreadHead::fillLinks()
{
    qDeleteAll(std::exchange(m_made, {}));
    const ThreadRow &row = m_thread->row;
    m_follow->setText(row.isFollowed ? tr("You follow this") : tr("Follow"));
    m_follow->setChecked(row.isFollowed);
    m_follow->setToolTip(row.isFollowed ? tr("You are told of what is new. Press to stop that.")
                                        : tr("You are told of what is new"));
    m_follow->setVisible(!m_readOnly && !row.mergedInto);
    for (const ThreadTopic &topic : row.topics) {
        const QString name = readableLine(topic.name).left(60);
        connect(addLink(name, tr("Shows the topic in the guide")), &QPushButton::clicked, this,
            [this, id = topic.id] { Q_EMIT topicRequested(id); });
    }
    if (row.session && m_thread->when) {
        const QString when = shortDate(localMoment(m_thread->when->begin()).day);
        const QString about = readableLine(row.about).left(60);
        auto *link = addLink(about.isEmpty() ? tr("the session of %1").arg(when)
                                             : tr("%1, %2", "a session and its day").arg(about, when),
            m_thread->trainers.isEmpty()
                ? tr("Shows the session in the calendar")
                : tr("Shows the session in the calendar; given by %1").arg(readableLine(m_thread->trainers)));
        connect(
            link, &QPushButton::clicked, this, [this, id = *row.session, begin = m_thread->when->begin()] {
                Q_EMIT sessionRequested(id, begin);
            });
    }
    m_flow->invalidate();
}

void ThreadHead::fillMenu()
{
    m_menu->clear();
    const ThreadRow &row = m_thread->row;
    const ThreadRights &rights = m_thread->rights;
    const auto add = [this](Act act, const QString &text, bool may) {
        if (may && !m_readOnly)
            m_menu->addAction(text, this, [this, act] { Q_EMIT acted(act); });
    };
    const bool lives = !row.mergedInto;
    add(Act::Ask, tr("Ask a colleague by name…"),
        lives && row.kind == ThreadKind::Question && !row.isLocked && !row.isHidden);
    add(Act::Change, tr("Change title, kind and topics…"), lives && rights.change);
    if (row.author) {
        m_menu->addAction(tr("Show %1 under Trainers").arg(openerText(row)).replace(u'&', u"&&"_s), this,
            [this, id = *row.author] { Q_EMIT personRequested(id); });
    }
    if (!m_menu->isEmpty() && rights.moderate)
        m_menu->addSeparator();
    const bool moderates = rights.moderate && lives;
    add(Act::Pin, tr("Pin it at the top"), moderates && !row.isPinned);
    add(Act::Unpin, tr("No longer pin it"), moderates && row.isPinned);
    add(Act::Lock, tr("Close it…"), moderates && !row.isLocked);
    add(Act::Unlock, tr("Open it again"), moderates && row.isLocked);
    add(Act::Hide, tr("Hide it…"), moderates && !row.isHidden);
    add(Act::Restore, tr("Show it again"), moderates && row.isHidden);
    add(Act::Merge, tr("Make one with another thread…"), moderates);
    m_more->setVisible(!m_menu->isEmpty());
}

void ThreadHead::setBusy(bool isBusy)
{
    m_follow->setEnabled(!isBusy);
    m_more->setEnabled(!isBusy);
}

} // namespace tjc
