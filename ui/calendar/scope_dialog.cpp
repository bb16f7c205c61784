#include "ui/calendar/scope_dialog.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(SeriesScope scope)
{
    switch (scope) {
    case SeriesScope::This:
        return ScopeDialog::tr("Only &this one");
    case SeriesScope::Following:
        return ScopeDialog::tr("This one and those &after it");
    case SeriesScope::All:
        break;
    }
    return ScopeDialog::tr("A&ll that have not begun");
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

ScopeDialog::ScopeDialog(const Texts &texts, const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent), m_choices(choices), m_group(new QButtonGroup(this)), m_reason(new QPlainTextEdit(this))
{
    setWindowTitle(texts.title);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space8);
    column->setSpacing(metrics::space4);
    column->addWidget(plainLabel(texts.question, inside));
    column->addSpacing(metrics::space8);
    for (const Choice &choice : choices)
        addChoice(column, choice);
    if (!texts.note.isEmpty()) {
        auto *note = plainLabel(texts.note, inside);
        note->setFont(metrics::noteFont(font()));
        column->addWidget(note);
        column->addSpacing(metrics::space8);
    }
    m_why = plainLabel(tr("Why? Everybody who is enrolled can read this."), inside);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setAccessibleDescription(m_why->text());
    m_reason->setMaximumHeight(5 * fontMetrics().height());
    column->addWidget(m_why);
    column->addWidget(m_reason);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space12);
    m_act = buttons->addButton(texts.act, QDialogButtonBox::AcceptRole);
    buttons->addButton(texts.leave, QDialogButtonBox::RejectRole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_group, &QButtonGroup::idToggled, this, &ScopeDialog::update);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ScopeDialog::update);
    setModal(true);
    resizeWithinScreen(this, {72 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height()});
    update();
    if (QAbstractButton *chosen = m_group->checkedButton())
        chosen->setFocus();
}

void ScopeDialog::addChoice(QVBoxLayout *column, const Choice &choice)
{
    auto *button = new QRadioButton(nameOf(choice.scope), this);
    button->setEnabled(choice.isPossible);
    button->setAccessibleDescription(choice.effect);
    button->setChecked(choice.isPossible && m_group->checkedId() < 0);
    m_group->addButton(button, int(choice.scope));
    column->addWidget(button);
    auto *effect = plainLabel(choice.effect, this);
    effect->setIndent(metrics::space24);
    effect->setEnabled(choice.isPossible);
    column->addWidget(effect);
    column->addSpacing(metrics::space8);
}

void ScopeDialog::update()
{
    const auto chosen =
        std::ranges::find_if(m_choices, [this](const Choice &one) { return one.scope == scope(); });
    const bool needsReason = chosen != m_choices.end() && chosen->needsReason;
    m_why->setVisible(needsReason);
    m_reason->setVisible(needsReason);
    m_act->setEnabled(m_group->checkedId() >= 0 && (!needsReason || !reason().isEmpty()));
}

SeriesScope ScopeDialog::scope() const
{
    return SeriesScope(qMax(0, m_group->checkedId()));
}

QString ScopeDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace tjc
