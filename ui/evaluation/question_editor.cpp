#include "ui/evaluation/question_editor.h"

#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/form_changes.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumber = 1'000'000;
constexpr int shownWords = 60;

QString shortWords(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > shownWords ? line.left(shownWords - 1) + u'…' : line;
}

QPlainTextEdit *lines(int count, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(count * edit->fontMetrics().lineSpacing() + metrics::space16);
    return edit;
}

QComboBox *narrowCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    return combo;
}

} // namespace

QuestionEditor::QuestionEditor(QWidget *parent)
    : QWidget(parent), m_text(lines(2, this)), m_kind(narrowCombo(this)), m_options(lines(4, this)),
      m_low(new QSpinBox(this)), m_high(new QSpinBox(this)), m_lowLabel(new QLineEdit(this)),
      m_highLabel(new QLineEdit(this)), m_level(narrowCombo(this)), m_use(narrowCombo(this)),
      m_required(new QCheckBox(tr("An answer is needed"), this)), m_depends(narrowCombo(this)),
      m_dependsValue(narrowCombo(this)), m_scale(new QWidget(this)), m_labels(new QWidget(this))
{
    for (const auto &row : questionKindCodes)
        m_kind->addItem(label(row.value), int(row.value));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionEditor::touched);
    connect(m_options, &QPlainTextEdit::textChanged, this, &QuestionEditor::touched);
    for (QSpinBox *box : {m_low, m_high})
        connect(box, &QSpinBox::valueChanged, this, &QuestionEditor::touched);
    for (QLineEdit *line : {m_lowLabel, m_highLabel})
        connect(line, &QLineEdit::textEdited, this, &QuestionEditor::touched);
    connect(m_kind, &QComboBox::activated, this, [this] {
        fillUses();
        showFields();
        touched();
    });
    connect(m_depends, &QComboBox::activated, this, [this] {
        fillDependsValues();
        showFields();
        touched();
    });
    for (QComboBox *combo : {m_level, m_use, m_dependsValue})
        connect(combo, &QComboBox::activated, this, &QuestionEditor::touched);
    connect(m_required, &QCheckBox::toggled, this, &QuestionEditor::touched);
}

void QuestionEditor::build()
{
    auto *scale = new QHBoxLayout(m_scale);
    scale->setContentsMargins({});
    scale->setSpacing(metrics::space8);
    for (QSpinBox *box : {m_low, m_high})
        box->setRange(-mostNumber, mostNumber);
    m_low->setAccessibleName(tr("Lowest"));
    m_high->setAccessibleName(tr("Highest"));
    scale->addWidget(m_low);
    scale->addWidget(new QLabel(tr("to"), m_scale));
    scale->addWidget(m_high);
    scale->addStretch(1);
    m_scale->setFocusProxy(m_low);
    auto *labels = new QVBoxLayout(m_labels);
    labels->setContentsMargins({});
    labels->setSpacing(metrics::space12);
    m_lowLabel->setPlaceholderText(tr("completely disagree"));
    m_highLabel->setPlaceholderText(tr("completely agree"));
    labels->addWidget(new FormField(tr("Its lowest end means"), m_lowLabel, m_labels));
    labels->addWidget(new FormField(tr("Its highest end means"), m_highLabel, m_labels));

    m_textField = new FormField(tr("The question"), m_text, this);
    m_optionsField = new FormField(tr("Answers to choose from"), m_options, this, tr("One on each line."));
    m_scaleField = new FormField(tr("From … to …"), m_scale, this);
    m_useField = new FormField(tr("What is done with the answer"), m_use, this);
    m_dependsField = new FormField(tr("When it is asked"), m_depends, this);
    m_valueField = new FormField(tr("… was answered with"), m_dependsValue, this);
    auto *kind = new FormField(tr("Kind of question"), m_kind, this);
    auto *level = new FormField(tr("What it measures"), m_level, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space12);
    column->addWidget(m_textField);
    column->addWidget(kind);
    column->addWidget(level);
    column->addWidget(m_optionsField);
    column->addWidget(m_scaleField);
    column->addWidget(m_labels);
    column->addWidget(m_required);
    column->addWidget(m_useField);
    column->addWidget(m_dependsField);
    column->addWidget(m_valueField);
    column->addStretch(1);
    // In the order in which they stand.
    QWidget *const order[] = {m_text, m_kind, m_level, m_options, m_low, m_high, m_lowLabel, m_highLabel,
        m_required, m_use, m_depends, m_dependsValue};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void QuestionEditor::show(const EvaluationForm &form, int at)
{
    m_isFilling = true;
    m_form = form;
    m_at = at;
    m_before = form.questions.at(at);
    m_text->setPlainText(m_before.text);
    m_kind->setCurrentIndex(m_kind->findData(int(m_before.kind)));
    m_options->setPlainText(m_before.options.join(u'\n'));
    m_low->setValue(m_before.low);
    m_high->setValue(m_before.high);
    m_lowLabel->setText(m_before.lowLabel);
    m_highLabel->setText(m_before.highLabel);
    // What is asked months later is behaviour, and nothing before that is.
    m_level->clear();
    for (int level = 1; level <= 3; ++level) {
        if ((level == 3) == (form.kind == EvaluationKind::FollowUp))
            m_level->addItem(levelText(level), level);
    }
    m_level->setCurrentIndex(std::max(0, m_level->findData(m_before.level)));
    m_required->setChecked(m_before.required);
    fillUses();
    m_use->setCurrentIndex(std::max(0, m_use->findData(int(m_before.use))));
    fillDepends();
    m_depends->setCurrentIndex(
        m_before.dependsOn ? std::max(0, m_depends->findData(*m_before.dependsOn)) : 0);
    fillDependsValues();
    m_dependsValue->setCurrentIndex(std::max(0, m_dependsValue->findData(m_before.dependsValue)));
    clearErrors();
    showFields();
    m_isFilling = false;
}

Question QuestionEditor::question() const
{
    Question now = m_before;
    now.text = m_text->toPlainText();
    now.kind = QuestionKind(m_kind->currentData().toInt());
    const bool hasOptions = now.kind == QuestionKind::Single || now.kind == QuestionKind::Multiple;
    now.options.clear();
    if (hasOptions) {
        const QStringList typed = m_options->toPlainText().split(u'\n');
        for (const QString &line : typed) {
            if (!line.trimmed().isEmpty())
                now.options += line.trimmed();
        }
    }
    if (now.kind == QuestionKind::Scale || now.kind == QuestionKind::Number) {
        now.low = m_low->value();
        now.high = m_high->value();
    }
    const bool isScale = now.kind == QuestionKind::Scale;
    now.lowLabel = isScale ? m_lowLabel->text() : QString();
    now.highLabel = isScale ? m_highLabel->text() : QString();
    now.level = m_level->currentData().toInt();
    now.use = QuestionUse(m_use->currentData().toInt());
    now.required = m_required->isChecked();
    now.dependsOn.reset();
    now.dependsValue.clear();
    if (const QVariant on = m_depends->currentData(); on.isValid()) {
        now.dependsOn = on.toInt();
        now.dependsValue = m_dependsValue->currentData().toString();
    }
    return now;
}

void QuestionEditor::touched()
{
    if (!m_isFilling)
        Q_EMIT edited();
}

void QuestionEditor::showFields()
{
    const auto kind = QuestionKind(m_kind->currentData().toInt());
    m_optionsField->setVisible(kind == QuestionKind::Single || kind == QuestionKind::Multiple);
    m_scaleField->setVisible(kind == QuestionKind::Scale || kind == QuestionKind::Number);
    m_labels->setVisible(kind == QuestionKind::Scale);
    m_useField->setVisible(m_use->count() > 1);
    m_dependsField->setVisible(m_depends->count() > 1);
    m_valueField->setVisible(m_depends->currentData().isValid());
}

void QuestionEditor::fillUses()
{
    const auto kind = QuestionKind(m_kind->currentData().toInt());
    const QVariant before = m_use->currentData();
    m_use->clear();
    for (const auto &row : questionUseCodes) {
        if (fits(row.value, kind))
            m_use->addItem(label(row.value), int(row.value));
    }
    m_use->setCurrentIndex(std::max(0, m_use->findData(before)));
}

void QuestionEditor::fillDepends()
{
    m_depends->clear();
    m_depends->addItem(tr("Always"));
    for (int i = 0; i < int(m_form.questions.size()); ++i) {
        // What it depends on now stays to be seen, though it may stand too late.
        const bool mayBe = i < m_at && !valuesOf(m_form.questions.at(i)).isEmpty();
        if (mayBe || m_before.dependsOn == i) {
            m_depends->addItem(tr("Only if question %1 (%2) …")
                                   .arg(QString::number(i + 1), shortWords(m_form.questions.at(i).text)),
                i);
        }
    }
}

void QuestionEditor::fillDependsValues()
{
    const QVariant before = m_dependsValue->currentData();
    m_dependsValue->clear();
    const QVariant on = m_depends->currentData();
    if (!on.isValid())
        return;
    const Question &other = m_form.questions.at(on.toInt());
    const QStringList values = valuesOf(other);
    for (const QString &value : values)
        m_dependsValue->addItem(shortWords(valueText(other, value)), value);
    for (const QString &value : values)
        m_dependsValue->addItem(
            tr("anything but “%1”").arg(shortWords(valueText(other, value))), u'!' + value);
    m_dependsValue->setCurrentIndex(std::max(0, m_dependsValue->findData(before)));
}

void QuestionEditor::fail(const QString &subject, const QString &sentence)
{
    FormField *field = subject == "question.options"_L1   ? m_optionsField
                       : subject == "question.scale"_L1   ? m_scaleField
                       : subject == "question.depends"_L1 ? m_dependsField
                       : subject == "question.use"_L1     ? m_useField
                                                          : m_textField;
    field->show();
    field->setError(sentence);
    field->focusField();
}

void QuestionEditor::clearErrors()
{
    for (FormField *field : {m_textField, m_optionsField, m_scaleField, m_useField, m_dependsField})
        field->setError({});
}

void QuestionEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace tjc
