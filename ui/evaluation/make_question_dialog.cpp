#include "ui/evaluation/make_question_dialog.h"

#include "domain/forum.h"
#include "service/explain.h"
#include "ui/calendar/topic_picker.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype proposed = 100; ///< characters

/// The first question in it, else its beginning, so that one click is enough.
QString titleOf(const QString &text)
{
    const QString line = text.simplified();
    const qsizetype end = line.indexOf(u'?');
    if (end > 0 && end < proposed)
        return line.left(end + 1);
    if (line.size() <= proposed)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', proposed - 1);
    return line.left(space > 0 ? space : proposed - 1) + u'…';
}

} // namespace

MakeQuestionDialog::MakeQuestionDialog(const OpenAnswer &answer, const QList<Topic> &topics, QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit(titleOf(answer.text), this)), m_topics(new TopicPicker(this)),
      m_bar(new MessageBar(this))
{
    setWindowTitle(tr("Make it a question"));
    auto *intro = new QLabel(this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    intro->setText(
        tr("This becomes a question in the forum, with “%1”. No name stands with it: not of who answered, "
           "and not yours. Read whether somebody can be recognised by what is written.")
            .arg(answer.title));
    auto *text = new QPlainTextEdit(answer.text, this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("What was answered"));
    text->setFixedHeight(4 * fontMetrics().lineSpacing() + metrics::space12);
    m_title->setMaxLength(int(ThreadTitle::max));
    m_topics->setTopics(topics);
    m_titleField = new FormField(tr("Title of the question"), m_title, this);
    m_topicsField = new FormField(
        tr("Topics"), m_topics, this, tr("Who knows these is told where nobody answers for three days."));
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Put it in the forum"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MakeQuestionDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(intro);
    column->addWidget(new FormField(tr("What was answered"), text, this));
    column->addWidget(m_titleField);
    column->addWidget(m_topicsField, 1);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    resizeWithinScreen(this, {70 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing()});
    m_title->setFocus();
}

void MakeQuestionDialog::send()
{
    m_bar->clear();
    m_titleField->setError({});
    m_topicsField->setError({});
    if (const auto title = ThreadTitle::parse(m_title->text()); !title)
        return fail(title.error());
    setBusy(true);
    Q_EMIT wanted(m_title->text(), m_topics->chosen());
}

void MakeQuestionDialog::setBusy(bool isBusy)
{
    m_make->setEnabled(!isBusy);
    m_make->setText(isBusy ? tr("Putting it in the forum…") : tr("Put it in the forum"));
}

void MakeQuestionDialog::fail(const Error &error)
{
    setBusy(false);
    FormField *field = error.subject.startsWith("thread.title"_L1)    ? m_titleField
                       : error.subject.startsWith("thread.topics"_L1) ? m_topicsField
                                                                      : nullptr;
    if (!field)
        return m_bar->say(explain(error), MessageBar::Tone::Error, {}, false);
    field->setError(explain(error));
    field->focusField();
}

void MakeQuestionDialog::done()
{
    QDialog::accept();
}

} // namespace tjc
