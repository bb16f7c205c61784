#include "ui/forum/change_dialog.h"

#include "service/explain.h"
#include "ui/forum/forum_marks.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

ChangeDialog::ChangeDialog(const ThreadRow &thread, TopicField::Find find, QWidget *parent)
    : QDialog(parent), m_thread(thread), m_title(new QLineEdit(thread.title, this)),
      m_kind(new QComboBox(this)), m_topics(new TopicsEditor(std::move(find), this)),
      m_error(new MessageBar(this))
{
    setWindowTitle(tr("Change the thread"));
    m_title->setMaxLength(int(ThreadTitle::max));
    m_kind->addItem(markIcon(ForumMark::Question, palette()), tr("A question: answers can be accepted"),
        int(ThreadKind::Question));
    m_kind->addItem(
        markIcon(ForumMark::Discussion, palette()), tr("A discussion"), int(ThreadKind::Discussion));
    m_kind->setCurrentIndex(m_kind->findData(int(thread.kind)));
    m_topics->setTopics(thread.topics);
    m_titleField = new FormField(tr("Title"), m_title, this);
    m_topicsField = new FormField(tr("Topics"), m_topics, this);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save the change"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space12);
    column->addWidget(m_error);
    column->addWidget(m_titleField);
    column->addWidget(new FormField(tr("Kind"), m_kind, this));
    column->addWidget(m_topicsField);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChangeDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_error->clear();
        m_titleField->setError({});
        m_topicsField->setError({});
        const ThreadChange change{.id = m_thread.id,
            .revision = m_thread.revision,
            .kind = ThreadKind(m_kind->currentData().toInt()),
            .title = m_title->text(),
            .topics = m_topics->ids()};
        if (const auto clean = checked(change); !clean)
            return fail(clean.error());
        m_save->setEnabled(false);
        Q_EMIT saveRequested(change);
    });
    resizeWithinScreen(this, {64 * fontMetrics().averageCharWidth(), 20 * fontMetrics().lineSpacing()});
    m_title->setFocus();
    m_title->setCursorPosition(0);
}

void ChangeDialog::fail(const Error &error)
{
    m_save->setEnabled(true);
    FormField *field = error.subject.startsWith("thread.title"_L1)    ? m_titleField
                       : error.subject.startsWith("thread.topics"_L1) ? m_topicsField
                                                                      : nullptr;
    if (!field)
        return m_error->say(explain(error), MessageBar::Tone::Error, {}, false);
    field->setError(explain(error));
    field->focusField();
}

} // namespace tjc
