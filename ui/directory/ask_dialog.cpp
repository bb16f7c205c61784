#include "ui/directory/ask_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/help_service.h"
#include "ui/calendar/list_entries.h"
#include "ui/calendar/when_editor.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMinute = 10 * 60;
constexpr int lastsMinutes = 30;
constexpr int questionLines = 4;

} // namespace

Span proposedTime(Instant now)
{
    Day day = localMoment(now).day.plusDays(1);
    while (day.date().dayOfWeek() > Qt::Friday)
        day = day.plusDays(1);
    return *Span::from(instantOf(day, firstMinute), instantOf(day, firstMinute + lastsMinutes));
}

AskDialog::AskDialog(Workspace &workspace, const Colleague &colleague, const QList<Topic> &topics,
    Instant now, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_to(colleague.id),
      m_uid(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_title(new QLineEdit(this)),
      m_topic(new SearchCombo(tr("No topic"), this)), m_format(new QComboBox(this)),
      m_when(new WhenEditor(this)), m_place(new QLineEdit(colleague.building, this)),
      m_question(new QPlainTextEdit(this)), m_bar(new MessageBar(this))
{
    m_topic->setEntries(topicEntries(topics));
    if (colleague.topic)
        m_topic->setKey(colleague.topic->value());
    for (const auto &row : formatCodes)
        m_format->addItem(label(row.value), QString(row.text));
    const Format liked = colleague.formats.isEmpty() || colleague.formats.contains(Format::DeskVisit)
                             ? Format::DeskVisit
                             : colleague.formats.first();
    m_format->setCurrentIndex(m_format->findData(QString(code(liked))));
    m_when->setWhen(proposedTime(now), false);
    build(colleague);
}

void AskDialog::build(const Colleague &colleague)
{
    setWindowTitle(tr("Ask %1").arg(colleague.name));
    m_title->setPlaceholderText(tr("Show me how you share a screen with the iPad"));
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(questionLines * fontMetrics().lineSpacing() + metrics::space16);
    m_titleField = new FormField(tr("&What would you like?"), m_title, this);
    m_whenField = new FormField(tr("Wh&en would you like it?"), m_when, this,
        tr("Your colleague can accept this time, propose another one, or decline."));
    m_placeField = new FormField(tr("Whe&re?"), m_place, this);
    m_questionField = new FormField(tr("Your &question, in more words"), m_question, this);
    auto *form = new QWidget(this);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins({});
    fields->setSpacing(metrics::space12);
    fields->addWidget(m_titleField);
    fields->addWidget(new FormField(tr("&Topic"), m_topic, form));
    fields->addWidget(new FormField(tr("As a"), m_format, form));
    fields->addWidget(m_whenField);
    fields->addWidget(m_placeField);
    fields->addWidget(m_questionField);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("&Send the request"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Do not ask"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AskDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(this, {46 * fontMetrics().averageCharWidth() + 160, form->sizeHint().height() + 120});
    m_title->setFocus();
}

void AskDialog::send()
{
    for (FormField *field : {m_titleField, m_whenField, m_placeField, m_questionField})
        field->setError({});
    m_bar->clear();
    const auto when = m_when->when();
    if (!when)
        return refused({ErrorKind::Invalid, u"help_request.times"_s});
    m_send->setEnabled(false);
    const HelpDraft draft{.uid = m_uid,
        .to = m_to,
        .topic = m_topic->key() ? TopicId::from(*m_topic->key()) : std::nullopt,
        .title = m_title->text(),
        .format = fromCodeIn(formatCodes, m_format->currentData().toString()).value_or(Format::DeskVisit),
        .question = m_question->toPlainText(),
        .when = *when,
        .place = m_place->text()};
    deliver(m_workspace.help().ask(draft), this, [this](const Result<HelpRequest> &request) {
        m_send->setEnabled(true);
        if (!request)
            return refused(request.error());
        accept();
        Q_EMIT asked(*request);
    });
}

void AskDialog::refused(const Error &error)
{
    const QString part = error.subject.section(u'.', 1, 1);
    FormField *field = part == "title"_L1                        ? m_titleField
                       : part == "times"_L1 || part == "past"_L1 ? m_whenField
                       : part == "place"_L1                      ? m_placeField
                       : part == "question"_L1                   ? m_questionField
                                                                 : nullptr;
    if (!field)
        return m_bar->say(explain(error), MessageBar::Tone::Error);
    field->setError(explain(error));
    field->focusField();
}

} // namespace tjc
