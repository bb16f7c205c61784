#include "ui/forum/forum_page.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "service/forum_service.h"
#include "service/guide_service.h"
#include "ui/calendar/list_entries.h"
#include "ui/forum/moderation_desk.h"
#include "ui/forum/thread_form.h"
#include "ui/forum/thread_list.h"
#include "ui/forum/thread_pane.h"
#include "ui/models/seen_changes.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsShown = 12;

bool moderates(const Identity &me)
{
    return me.has(Role::Moderator);
}

} // namespace

ForumPage::ForumPage(Workspace &workspace, const Options &options, CommandRegistry &commands, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_options(options),
      m_drafts(workspace.url().string(), options.draftFolder, options.draftMs),
      m_notice(new MessageBar(this)),
      m_list(new ThreadList(workspace, options.clock, options.readOnly, moderates(options.me), this)),
      m_pane(new ThreadPane(workspace, options.clock, m_drafts, options.readOnly, this)),
      m_moderation(moderates(options.me) ? new ModerationDesk(workspace, this) : nullptr)
{
    build(options.readOnly);
    connect(m_list, &ThreadList::chosen, this, [this](ThreadId id, std::optional<PostId> post, bool enter) {
        m_pane->show(id, post);
        if (enter)
            m_pane->focusPosts();
    });
    connect(m_list, &ThreadList::newQuestionRequested, this, [this] { create(ThreadKind::Question); });
    connect(m_list, &ThreadList::settled, this, &ForumPage::settled);
    connect(m_pane, &ThreadPane::settled, this, &ForumPage::settled);
    connect(m_pane, &ThreadPane::message, this, &ForumPage::message);
    connect(m_pane, &ThreadPane::openSession, this, &ForumPage::openSession);
    connect(m_pane, &ThreadPane::openPerson, this, &ForumPage::openPerson);
    connect(m_pane, &ThreadPane::openTopic, this, &ForumPage::openTopic);
    connect(m_pane, &ThreadPane::readOn, this, [this] {
        ChangeSet changes;
        changes.forum = true;
        m_list->follow(changes);
    });
    connect(m_pane, &ThreadPane::threadRequested, this, [this](ThreadId id) { openThread(id); });
    connect(&m_drafts, &DraftStore::failed, this, [this] {
        Q_EMIT message(
            tr("What you type cannot be kept on this computer; place it before you close the program."),
            true);
    });
    if (m_moderation) {
        connect(m_moderation, &ModerationDesk::done, this,
            [this](ThreadId, const Result<void> &result, const QString &sentence) {
                Q_EMIT message(result ? sentence : explain(result.error()), !result);
            });
        connect(m_moderation, &ModerationDesk::postRequested, this,
            [this](ThreadId thread, PostId post) { openThread(thread, post); });
    }
    new SeenChanges(workspace, this, [this](const ChangeSet &changes) { follow(changes); });
    addCommands(commands, options.readOnly, m_moderation);
}

/// The form stands over the window, and writes its draft here.
ForumPage::~ForumPage()
{
    delete m_form;
}

void ForumPage::build(bool readOnly)
{
    auto *question = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Ask a question"), this);
    auto *discussion = new QPushButton(tr("Begin a discussion"), this);
    for (QPushButton *one : {question, discussion}) {
        one->setAutoDefault(false);
        one->setEnabled(!readOnly);
    }
    connect(question, &QPushButton::clicked, this, [this] { create(ThreadKind::Question); });
    connect(discussion, &QPushButton::clicked, this, [this] { create(ThreadKind::Discussion); });
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(metrics::space8);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    row->addWidget(question);
    row->addWidget(discussion);
    row->addStretch(1);
    leftColumn->addLayout(row);
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    // Whatever the filters would like: what is read has the most room.
    splitter->setSizes({400, 600});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);
    if (readOnly) {
        m_notice->say(tr("This workspace can only be read: you can look, not change anything."),
            MessageBar::Tone::Plain, {}, false);
    }
}

void ForumPage::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.lists || changes.guide) {
        deliver(m_workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
            if (lists)
                m_list->setTopics(topicEntries(lists->topics));
        });
    }
    m_list->follow(changes);
    m_pane->follow(changes);
}

void ForumPage::openThread(ThreadId id, std::optional<PostId> at)
{
    m_pane->show(id, at);
    m_list->select(id);
    m_pane->focusPosts();
}

void ForumPage::setFilter(const ThreadFilter &filter)
{
    m_list->setFilter(filter);
    m_list->focusList();
}

void ForumPage::showSession(SessionId id, const QString &about)
{
    m_about = about;
    ThreadFilter filter;
    filter.session = id;
    setFilter(filter);
}

void ForumPage::search(const QString &text)
{
    m_list->search(text);
}

void ForumPage::create(ThreadKind kind)
{
    ThreadDraft draft{.uid = {}, .kind = kind, .title = {}, .text = {}, .topics = {}, .asked = {}};
    if (!m_list->isSearching())
        draft.session = m_list->filter().session;
    newThread(draft, {}, draft.session ? m_about : QString());
}

void ForumPage::newThread(const ThreadDraft &draft, const QStringList &topicNames, const QString &about)
{
    if (m_options.readOnly)
        return;
    if (m_form && m_form->isVisible())
        return m_form->raise();
    ForumService &forum = m_workspace.forum();
    m_form = new ThreadForm(
        {[&forum](
             const QString &title, const QList<TopicId> &topics) { return forum.similar(title, topics); },
            [&guide = m_workspace.guide()](const QString &text) { return guide.find(text, topicsShown); },
            [&forum](const QString &typed) { return forum.mentionable(typed); }},
        m_drafts, m_options.clock, window());
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    ThreadDraft begun = draft;
    if (begun.uid.isEmpty())
        begun.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->begin(begun, topicNames, about);
    connect(m_form, &ThreadForm::saveRequested, this, &ForumPage::save);
    connect(m_form, &ThreadForm::threadRequested, this, [this](ThreadId id) {
        m_form->reject();
        openThread(id);
    });
    m_form->open();
    Q_EMIT formOpened(m_form);
}

void ForumPage::save(const ThreadDraft &draft)
{
    deliver(m_workspace.forum().open(draft), this, [this, kind = draft.kind](const Result<ThreadId> &id) {
        if (!id) {
            if (m_form)
                m_form->fail(id.error());
            else
                Q_EMIT message(explain(id.error()), true);
            return;
        }
        if (m_form)
            m_form->done();
        else
            m_drafts.forget(DraftStore::newThreadKey());
        Q_EMIT message(kind == ThreadKind::Question
                           ? tr("Your question is placed. You are told when somebody answers.")
                           : tr("Your discussion is placed. You are told when somebody replies."),
            false);
        openThread(*id);
    });
}

void ForumPage::addCommands(CommandRegistry &commands, bool readOnly, bool isModerator)
{
    QAction *question = commands.add({.id = u"edit.forum.question"_s,
                                         .text = tr("Ask a &question…"),
                                         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Q,
                                         .icon = u"help-contextual"_s},
        this, [this] {
            Q_EMIT wanted();
            create(ThreadKind::Question);
        });
    QAction *discussion =
        commands.add({.id = u"edit.forum.discussion"_s, .text = tr("Begin a &discussion…")}, this, [this] {
            Q_EMIT wanted();
            create(ThreadKind::Discussion);
        });
    for (QAction *one : {question, discussion})
        one->setEnabled(!readOnly);
    commands.add({.id = u"view.forum.search"_s, .text = tr("Forum: &search in all posts")}, this, [this] {
        Q_EMIT wanted();
        m_list->focusSearch();
    });
    const auto showOnly = [&](const QString &id, const QString &text, bool ThreadFilter::*only,
                              std::optional<Role> role) {
        commands.add({.id = id, .text = text, .role = role}, this, [this, only] {
            Q_EMIT wanted();
            ThreadFilter filter;
            filter.*only = true;
            setFilter(filter);
        });
    };
    showOnly(u"view.forum.unread"_s, tr("Forum: what is &unread"), &ThreadFilter::onlyUnread, std::nullopt);
    showOnly(u"view.forum.mine"_s, tr("Forum: &mine"), &ThreadFilter::onlyMine, std::nullopt);
    showOnly(u"view.forum.kept"_s, tr("Forum: what I &kept"), &ThreadFilter::onlyBookmarked, std::nullopt);
    commands.add(
        {.id = u"view.forum.unanswered"_s, .text = tr("Forum: questions without an &answer")}, this, [this] {
            Q_EMIT wanted();
            ThreadFilter filter;
            filter.solved = Solved::Unanswered;
            setFilter(filter);
        });
    if (!isModerator)
        return;
    commands.add({.id = u"view.forum.reports"_s, .text = tr("Forum: &reports…"), .role = Role::Moderator},
        this, [this] {
            Q_EMIT wanted();
            m_moderation->showReports();
        });
    commands.add(
        {.id = u"view.forum.audit"_s, .text = tr("Forum: what moderators &did…"), .role = Role::Moderator},
        this, [this] {
            Q_EMIT wanted();
            m_moderation->showAudit();
        });
}

/// Finding means finding here, while this tab has the focus.
bool ForumPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ForumPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return m_list->focusSearch();
    QWidget::keyPressEvent(event);
}

} // namespace tjc
