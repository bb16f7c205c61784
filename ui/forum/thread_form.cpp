#include "ui/forum/thread_form.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/forum/forum_marks.h"
#include "ui/forum/post_editor.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/safe_markdown.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// After the last key: nobody waits for it, and a fast typist asks once.
constexpr int pauseMs = 250;
constexpr qsizetype leastToAsk = 3;
constexpr int leastBeside = 90; ///< letters

} // namespace

ThreadForm::ThreadForm(Asks asks, DraftStore &drafts, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QDialog(parent), m_asks(std::move(asks)), m_drafts(drafts),
      m_question(new QRadioButton(tr("A &question"), this)),
      m_discussion(new QRadioButton(tr("A &discussion"), this)), m_about(new QLabel(this)),
      m_title(new QLineEdit(this)), m_topics(new TopicsEditor(m_asks.topics, this)),
      m_text(new PostEditor(m_asks.mentionable, this)), m_similar(new SimilarThreads(std::move(clock), this)),
      m_message(new MessageBar(this))
{
    m_title->setMaxLength(int(ThreadTitle::max));
    m_question->setIcon(markIcon(ForumMark::Question, palette()));
    m_discussion->setIcon(markIcon(ForumMark::Discussion, palette()));
    m_question->setToolTip(tr("Colleagues answer; the best answers are marked"));
    m_discussion->setToolTip(tr("Tell something, or talk something over"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ThreadForm::ask);
    connect(m_title, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_title, &QLineEdit::textChanged, this, &ThreadForm::edited);
    connect(m_topics, &TopicsEditor::edited, this, [this] {
        edited();
        ask();
    });
    connect(m_text, &PostEditor::edited, this, &ThreadForm::edited);
    connect(m_text, &PostEditor::sendRequested, this, &ThreadForm::save);
    connect(m_similar, &SimilarThreads::askedChanged, this, &ThreadForm::edited);
    connect(m_similar, &SimilarThreads::threadRequested, this, &ThreadForm::threadRequested);
    for (QRadioButton *one : {m_question, m_discussion}) {
        connect(one, &QRadioButton::toggled, this, &ThreadForm::updateKind);
        connect(one, &QRadioButton::clicked, this, [this] {
            edited();
            ask();
        });
    }
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (m_waiting)
            return fill(*std::exchange(m_waiting, std::nullopt));
        // What was typed before is not wanted any more.
        m_drafts.forget(DraftStore::newThreadKey());
        fill({m_before, {}, {}});
        m_title->setFocus();
    });
}

void ThreadForm::build()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, metrics::space4, 0);
    column->setSpacing(metrics::space12);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(metrics::space24);
    kinds->addWidget(m_question);
    kinds->addWidget(m_discussion);
    kinds->addStretch(1);
    column->addLayout(kinds);
    column->addWidget(m_about);
    m_titleField = new FormField(tr("Title"), m_title, body);
    m_topicsField = new FormField(tr("Topics"), m_topics, body,
        tr("Who knows the topic is told of a question that nobody answered for three days."));
    m_textField = new FormField(tr("Explanation"), m_text, body);
    m_text->setMinimumHeight(11 * fontMetrics().lineSpacing());
    column->addWidget(m_titleField);
    column->addWidget(m_topicsField);
    column->addWidget(m_textField, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    m_similar->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(metrics::space12);
    m_beside->addWidget(scroll, 5);
    m_beside->addWidget(m_similar, 2);

    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setAutoDefault(false);
    QPushButton *later = buttons->addButton(tr("Keep it for later"), QDialogButtonBox::RejectRole);
    later->setAutoDefault(false);
    later->setToolTip(tr("What you typed is kept, and stands here again next time"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ThreadForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ThreadForm::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(metrics::space8);
    outer->addWidget(m_message);
    outer->addLayout(m_beside, 1);
    outer->addWidget(buttons);
    resizeWithinScreen(this, {120 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing()});
}

/// Where there is no room beside the form, what there is already stands under it.
void ThreadForm::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isNarrow = event->size().width() < leastBeside * fontMetrics().averageCharWidth();
    m_beside->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ThreadForm::begin(const ThreadDraft &draft, const QStringList &topicNames, const QString &about)
{
    m_before = draft;
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    fill({draft, topicNames, {}});
    if (const auto stored = m_drafts.thread()) {
        const bool isOfThis =
            stored->draft.session == draft.session && stored->draft.training == draft.training;
        if (isOfThis && draft.title.isEmpty() && draft.text.isEmpty()) {
            fill(*stored);
            m_message->say(
                tr("You typed this before and did not place it."), MessageBar::Tone::Plain, tr("Begin anew"));
        } else {
            m_waiting = stored;
            const QString title = readableLine(stored->draft.title).left(80);
            m_message->say(
                title.isEmpty()
                    ? tr("There is something that you typed before and did not place.")
                    : tr("There is something that you typed before and did not place: “%1”.").arg(title),
                MessageBar::Tone::Plain, tr("Put it back"));
        }
    }
    m_title->setFocus();
}

void ThreadForm::fill(const DraftStore::Thread &thread)
{
    m_isFilling = true;
    const ThreadDraft &draft = thread.draft;
    m_before.uid = draft.uid;
    m_before.session = draft.session;
    m_before.training = draft.training;
    (draft.kind == ThreadKind::Question ? m_question : m_discussion)->setChecked(true);
    m_title->setText(draft.title);
    m_text->setText(draft.text);
    QList<ThreadTopic> topics;
    for (qsizetype i = 0; i < draft.topics.size(); ++i)
        topics += {draft.topics[i], thread.topicNames.value(i)};
    m_topics->setTopics(topics);
    QList<SimilarThreads::Colleague> asked;
    for (qsizetype i = 0; i < draft.asked.size(); ++i)
        asked += {draft.asked[i], thread.askedNames.value(i)};
    m_similar->setAsked(asked);
    m_isFilling = false;
    updateKind();
    ask();
}

void ThreadForm::updateKind()
{
    const bool isQuestion = m_question->isChecked();
    setWindowTitle(isQuestion ? tr("Ask a question") : tr("Begin a discussion"));
    m_title->setPlaceholderText(isQuestion ? tr("What would you like to know?") : tr("What is it about?"));
    m_save->setText(isQuestion ? tr("Place the question") : tr("Place the discussion"));
}

ThreadDraft ThreadForm::draft() const
{
    ThreadDraft draft = m_before;
    draft.kind = m_question->isChecked() ? ThreadKind::Question : ThreadKind::Discussion;
    draft.title = m_title->text();
    draft.text = m_text->text();
    draft.topics = m_topics->ids();
    draft.asked.clear();
    for (const SimilarThreads::Colleague &one : m_similar->asked())
        draft.asked += one.id;
    return draft;
}

void ThreadForm::edited()
{
    if (m_isFilling)
        return;
    ThreadDraft now = draft();
    if (now.title.trimmed().isEmpty() && m_text->isEmpty())
        return;
    now.text = now.text.left(2 * maxPostText);
    QStringList asked;
    for (const SimilarThreads::Colleague &one : m_similar->asked())
        asked += one.name;
    m_drafts.keep(DraftStore::newThreadKey(), now, m_topics->names(), asked);
}

void ThreadForm::ask()
{
    const QString title = m_title->text().simplified();
    const quint64 generation = ++m_generation;
    const bool isQuestion = m_question->isChecked();
    if (title.size() < leastToAsk && m_topics->topics().isEmpty())
        return m_similar->show({}, isQuestion);
    deliver(m_asks.similar(title, m_topics->ids()), this,
        [this, generation, isQuestion](const Result<SimilarInForum> &similar) {
            // What cannot be looked up is no reason to hold up who types.
            if (generation == m_generation)
                m_similar->show(similar ? *similar : SimilarInForum(), isQuestion);
        });
}

void ThreadForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_message->clear();
    for (FormField *field : {m_titleField, m_topicsField, m_textField})
        field->setError({});
    if (const auto clean = checked(draft()); !clean)
        return fail(clean.error());
    setSaving(true);
    Q_EMIT saveRequested(draft());
}

void ThreadForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_text->setSending(saving);
    m_title->setReadOnly(saving);
    if (saving)
        m_save->setText(tr("Placing it…"));
    else
        updateKind();
}

void ThreadForm::fail(const Error &error)
{
    setSaving(false);
    FormField *field = error.subject.startsWith("thread.title"_L1)    ? m_titleField
                       : error.subject.startsWith("thread.topics"_L1) ? m_topicsField
                       : error.subject.startsWith("post."_L1)         ? m_textField
                                                                      : nullptr;
    if (!field)
        return m_message->say(explain(error), MessageBar::Tone::Error, {}, false);
    field->setError(explain(error));
    field->focusField();
}

void ThreadForm::done()
{
    m_drafts.forget(DraftStore::newThreadKey());
    QDialog::accept();
}

/// Nothing is lost: it is a draft.
void ThreadForm::reject()
{
    m_drafts.finish();
    QDialog::reject();
}

} // namespace tjc
