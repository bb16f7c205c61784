#include "ui/forum/merge_threads_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/forum/forum_words.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/safe_markdown.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;

} // namespace

MergeThreadsDialog::MergeThreadsDialog(const ThreadRow &thread, Find find, QWidget *parent)
    : QDialog(parent), m_thread(thread), m_find(std::move(find)), m_text(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_reason(new QLineEdit(this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Make two threads one"));
    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setText(
        tr("Which thread is about the same as “%1”? All posts go there, in the order in which they came. "
           "That cannot be taken back.")
            .arg(readableLine(thread.title)));
    m_text->setPlaceholderText(tr("Search in threads"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Threads"));
    m_list->setWordWrap(true);
    m_reason->setMaxLength(int(maxModerationReason));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("Make them one"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave them as they are"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    for (QWidget *part : std::initializer_list<QWidget *>{question, m_text, m_list,
             new FormField(tr("Why?"), m_reason, this, tr("Who opened it reads this.")), m_note, buttons})
        column->addWidget(part);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MergeThreadsDialog::ask);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentItemChanged, this, &MergeThreadsDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &MergeThreadsDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QListWidgetItem *item = m_list->currentItem();
        const auto id = item ? ThreadId::from(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
        if (!id)
            return;
        m_merge->setEnabled(false);
        Q_EMIT chosen(*id, m_reason->text().trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeThreadsDialog::reject);
    resizeWithinScreen(this, {68 * fontMetrics().averageCharWidth(), 28 * fontMetrics().lineSpacing()});
    m_text->setFocus();
    refresh();
    ask();
}

void MergeThreadsDialog::refresh()
{
    m_merge->setEnabled(m_list->currentItem() && !m_reason->text().trimmed().isEmpty());
}

void MergeThreadsDialog::ask()
{
    const quint64 generation = ++m_generation;
    deliver(
        m_find(m_text->text().simplified()), this, [this, generation](const Result<ThreadAnswer> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                show(answer->first);
            else
                fail(explain(answer.error()));
        });
}

void MergeThreadsDialog::show(const QList<ThreadRow> &threads)
{
    m_list->clear();
    for (const ThreadRow &thread : threads) {
        if (thread.id == m_thread.id || thread.mergedInto || thread.isHidden)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1 (%2, %3)", "a title, a kind, how many replies")
                .arg(readableLine(thread.title), label(thread.kind),
                    thread.kind == ThreadKind::Question ? tr("%n answer(s)", nullptr, thread.replies)
                                                        : tr("%n repl(ies)", nullptr, thread.replies)),
            m_list);
        item->setData(Qt::UserRole, thread.id.value());
    }
    m_note->setText(m_list->count() == 0 ? tr("No other thread is found.") : QString());
    refresh();
}

void MergeThreadsDialog::fail(const QString &sentence)
{
    m_note->setText(sentence);
    refresh();
}

} // namespace tjc
