#include "ui/forum/thread_pane.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/forum/forum_words.h"
#include "ui/forum/moderation_desk.h"
#include "ui/forum/post_editor.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

ThreadPane::ThreadPane(Workspace &workspace, const std::shared_ptr<const Clock> &clock, DraftStore &drafts,
    bool readOnly, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_drafts(drafts), m_readOnly(readOnly),
      m_empty(new QLabel(this)), m_body(new QWidget(this)), m_head(new ThreadHead(clock, readOnly, m_body)),
      m_state(new MessageBar(m_body)), m_splitter(new QSplitter(Qt::Vertical, m_body)),
      m_view(
          new ThreadView([&forum = workspace.forum()](const QList<PostId> &ids) { return forum.posts(ids); },
              clock, readOnly)),
      m_reply(new QPushButton(m_body)),
      m_editor(new PostEditor(
          [&forum = workspace.forum()](const QString &typed) { return forum.mentionable(typed); })),
      m_moderation(new ModerationDesk(workspace, this))
{
    build();
    connect(m_view, &ThreadView::acted, this, &ThreadPane::act);
    connect(m_view, &ThreadView::rowsCame, this, &ThreadPane::compareDraft);
    connect(m_view, &ThreadView::failed, this, [this](const Error &error) {
        m_hasFailed = true;
        m_state->say(explain(error), MessageBar::Tone::Error, tr("Try again"), false);
    });
    connect(m_view, &ThreadView::seenUpTo, this, [this](PostId id) {
        // That it could not be kept is no reason to disturb who reads.
        if (m_shown)
            deliver(m_workspace.forum().seen(*m_shown, id), this, [this](const Result<void> &kept) {
                if (kept)
                    Q_EMIT readOn();
            });
    });
    connect(m_state, &MessageBar::actionTriggered, this, [this] {
        m_state->clear();
        if (std::exchange(m_hasFailed, false) && m_view->thread())
            m_view->retry();
        else
            ask({}, !m_view->thread());
    });
    connect(m_head, &ThreadHead::acted, this, &ThreadPane::actOnThread);
    connect(m_head, &ThreadHead::sessionRequested, this, &ThreadPane::openSession);
    connect(m_head, &ThreadHead::topicRequested, this, &ThreadPane::openTopic);
    connect(m_head, &ThreadHead::personRequested, this, &ThreadPane::openPerson);
    connect(m_head, &ThreadHead::threadRequested, this, &ThreadPane::threadRequested);
    connect(m_reply, &QPushButton::clicked, this, &ThreadPane::reply);
    connect(m_editor, &PostEditor::edited, this, &ThreadPane::keepDraft);
    connect(m_editor, &PostEditor::sendRequested, this, &ThreadPane::send);
    connect(m_editor, &PostEditor::cancelled, this, [this] {
        const bool isKept = !m_editor->isEmpty() && (!m_editing || m_editor->text() != m_editing->text);
        closeEditor();
        if (isKept)
            Q_EMIT message(tr("What you typed is kept, and stands here again when you go on."), false);
        m_view->setFocus();
    });
    connect(m_editor, &PostEditor::messageActed, this, [this] {
        // What was typed before is not wanted any more.
        m_drafts.forget(m_editing ? DraftStore::keyOf(m_editing->id) : DraftStore::keyOf(*m_shown));
        m_editor->clearMessage();
        m_editor->setText(m_editing ? m_editing->text : QString());
        m_editor->focusText();
    });
    connect(m_moderation, &ModerationDesk::done, this,
        [this](ThreadId id, const Result<void> &result, const QString &sentence) {
            answered(id, result, sentence);
        });
    connect(m_moderation, &ModerationDesk::threadRequested, this, &ThreadPane::threadRequested);
    show(std::nullopt, std::nullopt);
}

void ThreadPane::build()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setMargin(metrics::space16);
    m_reply->setAutoDefault(false);
    m_reply->setIcon(QIcon::fromTheme(u"mail-message-new"_s));
    m_editor->addButtons(tr("Place it"), tr("Keep it for later"));
    m_editor->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space4);
    m_editor->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_editor->hide();
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_editor);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *line = new QFrame(m_body);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    line->setFrameShadow(QFrame::Plain);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space16, 0, metrics::space16, 0);
    foot->addWidget(m_reply);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(m_head);
    column->addWidget(m_state);
    column->addWidget(line);
    column->addWidget(m_splitter, 1);
    column->addLayout(foot);
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_empty, 1);
    both->addWidget(m_body, 1);
}

void ThreadPane::show(std::optional<ThreadId> id, std::optional<PostId> at)
{
    if (id && id == m_shown) {
        if (!at || m_view->goTo(*at))
            return;
        return ask(at, false);
    }
    ++m_generation;
    m_state->clear();
    m_goTo.reset();
    m_isSending = false;
    closeEditor();
    m_shown = id;
    m_view->showNothing();
    m_body->hide();
    m_empty->show();
    m_empty->setText(
        id ? tr("Fetching the thread…") : tr("Choose a thread to read it, or search in all posts."));
    if (id)
        ask(at, true);
}

void ThreadPane::follow(const ChangeSet &changes)
{
    if (m_shown && (changes.everything || changes.forum))
        ask({}, !m_view->thread());
}

void ThreadPane::ask(std::optional<PostId> at, bool isAnother)
{
    const quint64 generation = ++m_generation;
    if (!at)
        at = m_goTo;
    deliver(m_workspace.forum().thread(*m_shown), this,
        [this, generation, at, isAnother](const Result<ThreadDetails> &thread) {
            if (generation != m_generation)
                return;
            m_head->setBusy(false);
            if (thread)
                return took(*thread, at, isAnother);
            if (thread.error().kind == ErrorKind::NotFound) {
                m_view->showNothing();
                m_body->hide();
                m_empty->setText(explain(thread.error()));
                m_empty->show();
            } else {
                m_empty->hide();
                m_body->show();
                m_state->say(explain(thread.error()), MessageBar::Tone::Error, tr("Try again"), false);
            }
            Q_EMIT settled();
        });
}

void ThreadPane::took(const ThreadDetails &thread, std::optional<PostId> at, bool isAnother)
{
    m_goTo.reset();
    m_empty->hide();
    m_body->show();
    if (!m_hasFailed)
        m_state->clear();
    m_head->show(thread);
    if (isAnother) {
        m_view->show(thread, at);
        offerDraft();
    } else {
        m_view->reload(thread);
        if (at)
            m_view->goTo(*at);
    }
    fillReplyButton();
    Q_EMIT settled();
}

void ThreadPane::fillReplyButton()
{
    const auto &thread = m_view->thread();
    const bool may = thread && thread->rights.write && !m_readOnly && !thread->row.mergedInto;
    m_reply->setVisible(may && !isEditing());
    m_reply->setText(
        thread && thread->row.kind == ThreadKind::Question ? tr("Write an answer…") : tr("Write a reply…"));
}

bool ThreadPane::isEditing() const
{
    return !m_editor->isHidden();
}

void ThreadPane::focusPosts()
{
    m_view->setFocus();
}

void ThreadPane::run(QFuture<Result<void>> future, const QString &done)
{
    m_head->setBusy(true);
    deliver(std::move(future), this,
        [this, id = *m_shown, done](const Result<void> &result) { answered(id, result, done); });
}

void ThreadPane::answered(ThreadId id, const Result<void> &result, const QString &done)
{
    m_head->setBusy(false);
    if (!result)
        Q_EMIT message(explain(result.error()), true);
    else if (!done.isEmpty())
        Q_EMIT message(done, false);
    if (m_shown == id)
        ask({}, !m_view->thread());
}

void ThreadPane::act(ThreadView::Act act, const PostRow &post)
{
    ForumService &forum = m_workspace.forum();
    using enum ThreadView::Act;
    switch (act) {
    case Vote:
        return run(forum.vote(post.id, !post.voted), {});
    case Reply:
        openEditor(std::nullopt);
        return setReplyTo(post);
    case Quote: {
        openEditor(std::nullopt);
        setReplyTo(post);
        m_editor->append(quoteOf(post, m_view->selectedText()));
        return m_editor->focusText();
    }
    case Accept:
        return run(forum.accept(post.id, !post.isAccepted),
            post.isAccepted ? tr("This is no longer a best answer.")
                            : tr("This is a best answer; %1 is told.").arg(authorText(post)));
    case Keep:
        return run(forum.bookmark(post.id, !post.isBookmarked),
            post.isBookmarked ? QString() : tr("Kept: you find it again with “Kept” above the list."));
    case Edit:
        return openEditor(post);
    case Author:
        if (post.author)
            Q_EMIT openPerson(*post.author);
        return;
    case Versions:
        return m_moderation->showVersions(post);
    case Report:
        return m_moderation->report(post);
    case Hide:
    case Restore:
    case Dismiss:
        return m_moderation->moderate(post, act);
    case CopyText:
        return;
    }
}

void ThreadPane::actOnThread(ThreadHead::Act act)
{
    if (!m_shown || !m_view->thread())
        return;
    using enum ThreadHead::Act;
    switch (act) {
    case Follow:
    case Unfollow:
        return run(m_workspace.forum().follow(*m_shown, act == Follow),
            act == Follow ? tr("You are told of what is new in this thread.")
                          : tr("You are no longer told of what is new in this thread."));
    case Ask:
        return m_moderation->askColleague(*m_shown);
    case Change:
        return m_moderation->change(m_view->thread()->row);
    default:
        return m_moderation->moderate(m_view->thread()->row, act);
    }
}

void ThreadPane::reply()
{
    if (!m_view->thread() || m_readOnly || !m_view->thread()->rights.write)
        return;
    openEditor(std::nullopt);
}

/// `editing`: the post whose text is changed; none: an answer.
void ThreadPane::openEditor(std::optional<PostRow> editing)
{
    const bool isSame = isEditing() && (editing.has_value() == m_editing.has_value())
                        && (!editing || editing->id == m_editing->id);
    if (isSame)
        return m_editor->focusText();
    if (m_isSending)
        return;
    m_editing = std::move(editing);
    m_replyTo.reset();
    m_uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_editor->clearMessage();
    m_editor->setSending(false);
    const QString key = m_editing ? DraftStore::keyOf(m_editing->id) : DraftStore::keyOf(*m_shown);
    const auto draft = m_drafts.post(key, *m_shown);
    m_editor->setText(draft ? draft->text : m_editing ? m_editing->text : QString());
    if (draft && !draft->uid.isEmpty()) {
        m_uid = draft->uid;
        m_replyTo = draft->replyTo;
    }
    if (draft && (!m_editing || draft->text != m_editing->text))
        m_editor->say(tr("You typed this before and did not place it."), tr("Throw it away"));
    const bool isQuestion = m_view->thread()->row.kind == ThreadKind::Question;
    m_editor->setHeading(m_editing    ? tr("Change your post")
                         : isQuestion ? tr("Your answer")
                                      : tr("Your reply"));
    m_editor->show();
    fillReplyButton();
    m_editor->focusText();
}

void ThreadPane::setReplyTo(const std::optional<PostRow> &post)
{
    if (m_editing)
        return;
    m_replyTo = post && !post->isFirst ? std::optional(post->id) : std::nullopt;
    if (m_replyTo)
        m_editor->setHeading(tr("Your reply to %1").arg(authorText(*post)));
    if (!m_editor->isEmpty())
        keepDraft();
}

/// What was typed before the program ended stands there again.
void ThreadPane::offerDraft()
{
    if (!m_shown || m_readOnly || !m_view->thread()->rights.write)
        return;
    const QWidget *focused = focusWidget();
    if (m_drafts.post(DraftStore::keyOf(*m_shown), *m_shown)) {
        openEditor(std::nullopt);
        // It is offered, not forced on who is reading.
        if (focused != m_editor)
            m_view->setFocus();
    }
}

void ThreadPane::closeEditor()
{
    m_editor->hide();
    m_editing.reset();
    m_replyTo.reset();
    fillReplyButton();
}

void ThreadPane::keepDraft()
{
    if (!isEditing() || !m_shown)
        return;
    const QString key = m_editing ? DraftStore::keyOf(m_editing->id) : DraftStore::keyOf(*m_shown);
    if (m_editor->isEmpty())
        return m_drafts.forget(key);
    m_drafts.keep(key, PostDraft{.uid = m_uid,
                           .thread = *m_shown,
                           .text = m_editor->text().left(2 * maxPostText),
                           .replyTo = m_replyTo});
}

/// What was placed, though the program ended before it knew, is no draft any more.
void ThreadPane::compareDraft(const QList<PostRow> &rows)
{
    if (!isEditing() || m_editing || m_isSending)
        return;
    const bool isPlaced = std::ranges::any_of(rows,
        [this](const PostRow &row) { return row.uid == m_uid && row.text == m_editor->text().trimmed(); });
    if (!isPlaced)
        return;
    m_drafts.forget(DraftStore::keyOf(*m_shown));
    m_editor->setText({});
    closeEditor();
}

void ThreadPane::send()
{
    const QString text = m_editor->text();
    if (!m_shown || m_isSending || m_editor->isEmpty())
        return;
    m_isSending = true;
    m_editor->setSending(true);
    m_editor->clearMessage();
    if (m_editing) {
        deliver(m_workspace.forum().edit(m_editing->id, m_editing->revision, text), this,
            [this, thread = *m_shown, id = m_editing->id](const Result<void> &done) {
                if (done)
                    m_drafts.forget(DraftStore::keyOf(id));
                if (m_shown != thread)
                    return;
                m_isSending = false;
                if (!done) {
                    m_editor->fail(explain(done.error()));
                    return ask({}, false);
                }
                sent(id);
            });
        return;
    }
    const PostDraft draft{.uid = m_uid, .thread = *m_shown, .text = text, .replyTo = m_replyTo};
    deliver(m_workspace.forum().reply(draft), this,
        [this, thread = *m_shown, key = DraftStore::keyOf(*m_shown)](const Result<PostId> &id) {
            if (id)
                m_drafts.forget(key);
            if (m_shown != thread)
                return;
            m_isSending = false;
            id ? sent(*id) : m_editor->fail(explain(id.error()));
        });
}

void ThreadPane::sent(PostId id)
{
    closeEditor();
    m_editor->setText({});
    m_editor->setSending(false);
    m_goTo = id;
    m_view->setFocus();
    ask(id, false);
}

} // namespace tjc
