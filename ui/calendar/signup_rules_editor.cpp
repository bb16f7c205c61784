#include "ui/calendar/signup_rules_editor.h"

#include "service/deliver.h"
#include "ui/calendar/moment_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr int mostWaiting = 100'000;
constexpr int mostOffered = 999;
constexpr int longestBuffer = 24 * 60;
constexpr int usualWaiting = 10;
constexpr int hourMinutes = 60;
constexpr int dayMinutes = 24 * hourMinutes;
// What a moment shows before somebody sets it.
constexpr int opensBefore = 28;
constexpr int closesBefore = 5;
constexpr int decidesBefore = 7;

QWidget *inRow(QWidget *row, std::initializer_list<QWidget *> parts)
{
    auto *flow = new FlowLayout(metrics::space8, row);
    for (QWidget *part : parts)
        flow->addWidget(part);
    row->setFocusProxy(*parts.begin());
    return row;
}

} // namespace

SignupRulesEditor::SignupRulesEditor(QWidget *parent)
    : QWidget(parent), m_begin(Instant::fromMs(0)), m_summary(new QLabel(this)),
      m_change(new QPushButton(tr("Change the rules"), this)), m_reset(new QPushButton(this)),
      m_fields(new QWidget(this)),
      m_walkIn(new QCheckBox(tr("Nobody needs to sign up: whoever comes walks in"), m_fields)),
      m_opens(new MomentEdit(tr("Sign-up opens"), tr("only from"), m_fields)),
      m_closes(new MomentEdit(tr("Sign-up closes"), tr("only until"), m_fields)),
      m_approval(new QCheckBox(tr("Somebody approves each request for a seat"), m_fields)),
      m_cancelUntil(new MomentEdit(tr("Signing off"), tr("only until"), m_fields)),
      m_waiting(new QWidget(m_fields)), m_isLimited(new QCheckBox(tr("at most"), m_waiting)),
      m_waitlist(new QSpinBox(m_waiting)), m_offer(new QWidget(m_fields)),
      m_isOffered(new QCheckBox(tr("to be confirmed within"), m_offer)), m_offerAmount(new QSpinBox(m_offer)),
      m_offerUnit(new QComboBox(m_offer)),
      m_decideBy(new MomentEdit(tr("Whether it goes ahead"), tr("decided on"), m_fields)),
      m_blocksClash(new QCheckBox(tr("not allowed"), m_fields)), m_around(new QWidget(m_fields)),
      m_buffer(new QSpinBox(m_around))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_change->setCheckable(true);
    m_reset->setVisible(false);
    buildWaiting();
    build();
    watch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SignupRulesEditor::askUsual);
    unfold(false);
}

void SignupRulesEditor::buildWaiting()
{
    m_waitlist->setRange(0, mostWaiting);
    m_waitlist->setAccessibleName(tr("Most colleagues on the waiting list"));
    m_isLimited->setAccessibleName(tr("The waiting list is limited"));
    inRow(m_waiting, {m_isLimited, m_waitlist});
    m_offerAmount->setRange(1, mostOffered);
    m_offerAmount->setAccessibleName(tr("Time to confirm a seat"));
    m_offerUnit->addItem(tr("minutes"), 1);
    m_offerUnit->addItem(tr("hours"), hourMinutes);
    m_offerUnit->addItem(tr("days"), dayMinutes);
    m_offerUnit->setAccessibleName(tr("Unit of the time to confirm a seat"));
    m_isOffered->setAccessibleName(tr("A seat from the queue is to be confirmed"));
    inRow(m_offer, {m_isOffered, m_offerAmount, m_offerUnit});
    m_buffer->setRange(0, longestBuffer);
    m_buffer->setSingleStep(5);
    m_buffer->setSuffix(tr(" min"));
    m_buffer->setAccessibleName(tr("Time before and after"));
    inRow(m_around, {m_buffer});
    for (QWidget *part : std::initializer_list<QWidget *>{m_waitlist, m_offerAmount, m_offerUnit})
        part->setEnabled(false);
    connect(m_isLimited, &QCheckBox::toggled, m_waitlist, &QWidget::setEnabled);
    connect(m_isOffered, &QCheckBox::toggled, m_offerAmount, &QWidget::setEnabled);
    connect(m_isOffered, &QCheckBox::toggled, m_offerUnit, &QWidget::setEnabled);
}

FormField *SignupRulesEditor::addField(
    QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint)
{
    auto *made = new FormField(label, field, m_fields, hint);
    column->addWidget(made);
    return made;
}

void SignupRulesEditor::build()
{
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(metrics::space16, metrics::space4, 0, metrics::space4);
    fields->setSpacing(metrics::space12);
    addField(fields, tr("Walking in"), m_walkIn);
    addField(fields, tr("Sign-up &opens"), m_opens);
    m_closesField = addField(fields, tr("Sign-up &closes"), m_closes);
    addField(fields, tr("Appro&val"), m_approval);
    addField(fields, tr("Signing off oneself"), m_cancelUntil,
        tr("After that a colleague may still take over the seat."));
    m_waitlistField = addField(fields, tr("Waiting list"), m_waiting, tr("With 0 there is no waiting list."));
    m_offerField = addField(fields, tr("A seat that comes free"), m_offer,
        tr("Otherwise it is at once of the first on the waiting list."));
    addField(fields, tr("Whether it goes ahead"), m_decideBy,
        tr("Where fewer than the minimum signed up by then, the coordinators are asked."));
    addField(fields, tr("Other sessions at the same time"), m_blocksClash,
        tr("Whoever has a seat here then has none in another session."));
    m_bufferField =
        addField(fields, tr("Time before and after"), m_around, tr("For room and trainers to change over."));
    auto *buttons = new FlowLayout(metrics::space8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_summary);
    column->addLayout(buttons);
    column->addWidget(m_fields);
    setFocusProxy(m_change);
}

void SignupRulesEditor::watch()
{
    connect(m_change, &QPushButton::toggled, this, [this](bool open) { unfold(open); });
    connect(m_reset, &QPushButton::clicked, this, [this] { take(true); });
    for (QCheckBox *box : {m_walkIn, m_approval, m_isLimited, m_isOffered, m_blocksClash})
        connect(box, &QCheckBox::toggled, this, &SignupRulesEditor::fieldEdited);
    for (MomentEdit *edit : {m_opens, m_closes, m_cancelUntil, m_decideBy})
        connect(edit, &MomentEdit::edited, this, &SignupRulesEditor::fieldEdited);
    for (QSpinBox *box : {m_waitlist, m_offerAmount, m_buffer})
        connect(box, &QSpinBox::valueChanged, this, &SignupRulesEditor::fieldEdited);
    connect(m_offerUnit, &QComboBox::activated, this, &SignupRulesEditor::fieldEdited);
}

void SignupRulesEditor::fieldEdited()
{
    if (m_isFilling)
        return;
    m_isTouched = true;
    m_isToJudge = false;
    updateSummary();
    Q_EMIT edited();
}

bool SignupRulesEditor::isUnfolded() const
{
    return m_change->isChecked();
}

void SignupRulesEditor::unfold(bool open)
{
    m_change->setChecked(open);
    m_change->setText(open ? tr("Fold the rules") : tr("Change the rules"));
    m_fields->setVisible(open);
}

void SignupRulesEditor::setRules(const SignupRules &rules, bool isNew, Instant begin)
{
    m_begin = begin;
    m_isNew = isNew;
    m_isTouched = !isNew;
    m_isToJudge = !isNew;
    m_takesOver = false;
    m_usualNow.reset();
    m_when.reset();
    ++m_generation;
    fill(rules);
    unfold(false);
}

void SignupRulesEditor::fill(const SignupRules &rules)
{
    m_isFilling = true;
    m_walkIn->setChecked(rules.rules.walkIn);
    m_opens->setMoment(rules.opens, m_begin.plusDays(-opensBefore));
    m_closes->setMoment(rules.closes, m_begin.plusDays(-closesBefore));
    m_approval->setChecked(rules.needsApproval);
    m_cancelUntil->setMoment(rules.rules.cancelUntil, m_begin.plusDays(-decidesBefore));
    m_isLimited->setChecked(rules.rules.waitlistSize.has_value());
    m_waitlist->setValue(rules.rules.waitlistSize.value_or(usualWaiting));
    m_isOffered->setChecked(rules.rules.offerMinutes.has_value());
    const int minutes = rules.rules.offerMinutes.value_or(dayMinutes);
    int unit = 1;
    for (const int larger : {hourMinutes, dayMinutes})
        unit = minutes % larger == 0 ? larger : unit;
    m_offerAmount->setMaximum(std::max(mostOffered, minutes / unit));
    m_offerAmount->setValue(minutes / unit);
    m_offerUnit->setCurrentIndex(m_offerUnit->findData(unit));
    m_decideBy->setMoment(rules.rules.decideBy, m_begin.plusDays(-decidesBefore));
    m_decided = rules.rules.decided;
    m_blocksClash->setChecked(rules.rules.blocksClash);
    m_buffer->setMaximum(std::max(longestBuffer, rules.rules.bufferMinutes));
    m_buffer->setValue(rules.rules.bufferMinutes);
    m_isFilling = false;
    updateSummary();
}

SignupRules SignupRulesEditor::rules() const
{
    SignupRules now{m_opens->moment(), m_closes->moment(), m_approval->isChecked(), {}};
    now.rules.walkIn = m_walkIn->isChecked();
    now.rules.cancelUntil = m_cancelUntil->moment();
    if (m_isLimited->isChecked())
        now.rules.waitlistSize = m_waitlist->value();
    if (m_isOffered->isChecked())
        now.rules.offerMinutes = m_offerAmount->value() * m_offerUnit->currentData().toInt();
    now.rules.decideBy = m_decideBy->moment();
    now.rules.decided = m_decided;
    now.rules.blocksClash = m_blocksClash->isChecked();
    now.rules.bufferMinutes = m_buffer->value();
    return now;
}

void SignupRulesEditor::setSession(Format format, std::optional<Span> when)
{
    if (!when || (format == m_format && when == m_when))
        return;
    // Of a session that exists another format asks for other rules; its deadlines were told to colleagues.
    m_takesOver = m_takesOver || m_isNew || (m_when && format != m_format);
    m_format = format;
    m_when = when;
    m_usualNow.reset();
    ++m_generation;
    updateSummary();
    if (m_usual)
        m_pause.start();
}

void SignupRulesEditor::askUsual()
{
    const quint64 generation = m_generation;
    deliver(m_usual(m_format, *m_when), this, [this, generation](const Result<SignupDefaults> &usual) {
        // Without an answer the rules stay as they stand in the summary.
        if (generation == m_generation && usual)
            usualCame(*usual, std::exchange(m_takesOver, false));
    });
}

void SignupRulesEditor::usualCame(const SignupDefaults &usual, bool takesOver)
{
    m_begin = m_when->begin();
    m_usualNow = usual;
    if (std::exchange(m_isToJudge, false))
        m_isTouched = rules() != usualRules();
    if (takesOver && !m_isTouched)
        take(false);
    else
        updateSummary();
}

SignupRules SignupRulesEditor::usualRules() const
{
    SignupRules usual = rulesOf(*m_usualNow);
    // What was decided stays so.
    usual.rules.decided = m_decided;
    return usual;
}

void SignupRulesEditor::take(bool wasAsked)
{
    if (!m_usualNow)
        return;
    const SignupRules usual = usualRules();
    m_isTouched = false;
    // The button goes: whoever pressed it stays in the form.
    if (m_reset->hasFocus())
        m_change->setFocus();
    fill(usual);
    Q_EMIT usualTaken(*m_usualNow, wasAsked);
    if (wasAsked)
        Q_EMIT edited();
}

void SignupRulesEditor::updateSummary()
{
    const SignupRules now = rules();
    m_summary->setText(rulesSummary(now));
    m_reset->setText(tr("Back to what is usual: %1").arg(label(m_format).toLower()));
    m_reset->setVisible(m_usualNow && usualRules() != now);
}

FormField *SignupRulesEditor::fieldFor(const QString &subject) const
{
    if (subject == "session.signup_window"_L1)
        return m_closesField;
    if (subject == "session.waitlist_size"_L1)
        return m_waitlistField;
    if (subject == "session.offer"_L1)
        return m_offerField;
    return subject == "session.buffer"_L1 ? m_bufferField : nullptr;
}

void SignupRulesEditor::clearErrors()
{
    for (FormField *field : {m_closesField, m_waitlistField, m_offerField, m_bufferField})
        field->setError({});
}

} // namespace tjc
