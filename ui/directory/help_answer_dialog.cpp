#include "ui/directory/help_answer_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/help_service.h"
#include "service/notice_text.h"
#include "ui/calendar/when_editor.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 4;
constexpr qsizetype longestName = 40;

} // namespace

HelpAnswerDialog::HelpAnswerDialog(
    Workspace &workspace, const HelpRequest &request, HelpAnswer::Deed deed, PersonId me, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_request(request), m_deed(deed),
      m_text(new QPlainTextEdit(this)), m_bar(new MessageBar(this))
{
    build(me);
}

void HelpAnswerDialog::build(PersonId me)
{
    const QString other =
        shortened(m_request.from == me ? m_request.toName : m_request.fromName, longestName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_bar);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textLines * fontMetrics().lineSpacing() + metrics::space16);
    auto *buttons = new QDialogButtonBox(this);
    if (m_deed == HelpAnswer::Deed::Move) {
        setWindowTitle(tr("Propose another time"));
        m_when = new WhenEditor(this);
        m_when->setWhen(m_request.when, false);
        m_place = new QLineEdit(m_request.place, this);
        m_whenField = new FormField(tr("Wh&en"), m_when, this,
            m_request.from == me ? QString() : tr("%1 then accepts or declines it.").arg(other));
        m_placeField = new FormField(tr("Whe&re"), m_place, this);
        m_textField = new FormField(tr("A &word with it"), m_text, this);
        if (m_request.from == me)
            m_text->setPlainText(m_request.question);
        column->addWidget(m_whenField);
        column->addWidget(m_placeField);
        m_send = buttons->addButton(tr("&Propose this time"), QDialogButtonBox::AcceptRole);
        buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
    } else {
        setWindowTitle(tr("Decline the request"));
        m_textField = new FormField(tr("A &word for %1").arg(QString(other).replace(u'&', u"&&"_s)), m_text,
            this, tr("It may stay empty."));
        m_send = buttons->addButton(tr("&Decline the request"), QDialogButtonBox::AcceptRole);
        buttons->addButton(tr("Do not decline"), QDialogButtonBox::RejectRole);
    }
    column->addWidget(m_textField);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HelpAnswerDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(this, sizeHint().expandedTo({52 * fontMetrics().averageCharWidth(), 0}));
    (m_whenField ? m_whenField : m_textField)->focusField();
}

void HelpAnswerDialog::send()
{
    m_bar->clear();
    for (FormField *field : {m_whenField, m_placeField, m_textField}) {
        if (field)
            field->setError({});
    }
    HelpAnswer answer{
        .id = m_request.id, .revision = m_request.revision, .deed = m_deed, .text = m_text->toPlainText()};
    if (m_when) {
        answer.when = m_when->when();
        answer.place = m_place->text();
    }
    m_send->setEnabled(false);
    deliver(m_workspace.help().answer(answer), this, [this](const Result<HelpRequest> &request) {
        m_send->setEnabled(true);
        if (!request)
            return refused(request.error());
        accept();
        Q_EMIT answered(*request);
    });
}

void HelpAnswerDialog::refused(const Error &error)
{
    const QString part = error.subject.section(u'.', 1, 1);
    FormField *field = part == "times"_L1 || part == "past"_L1 ? m_whenField
                       : part == "place"_L1                    ? m_placeField
                       : error.kind == ErrorKind::Invalid      ? m_textField
                                                               : nullptr;
    if (!field)
        return m_bar->say(explain(error), MessageBar::Tone::Error);
    field->setError(explain(error));
    field->focusField();
}

} // namespace tjc
