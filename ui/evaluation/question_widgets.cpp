#include "ui/evaluation/question_widgets.h"

#include "ui/evaluation/evaluation_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype littleLeft = 200; ///< characters
constexpr int longestOption = 40;     ///< letters; longer ones stand beside their button, and wrap

/// The words beside a button, broken into lines; pressing them presses it.
class ButtonWords : public QLabel
{
public:
    ButtonWords(const QString &text, QAbstractButton *button) : m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setText(text);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
            return;
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }

private:
    QAbstractButton *m_button;
};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent), m_question(question)
{
    if (question.kind != QuestionKind::Multiple)
        m_group = new QButtonGroup(this);
    QList<QAbstractButton *> row;
    if (question.kind == QuestionKind::Scale) {
        for (int step = question.low; step <= question.high; ++step) {
            QString name = QString::number(step);
            if (step == question.low && !question.lowLabel.isEmpty())
                name += u", "_s + question.lowLabel;
            if (step == question.high && !question.highLabel.isEmpty())
                name += u", "_s + question.highLabel;
            row += addButton(QString::number(step), name);
            row.last()->setText(QString::number(step));
        }
        addRow(row);
    } else if (question.kind == QuestionKind::YesNo) {
        for (const auto &value : {u"yes"_s, u"no"_s}) {
            row += addButton(value, valueText(question, value));
            row.last()->setText(valueText(question, value));
        }
        addRow(row);
    } else {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(metrics::space4);
        for (int i = 0; i < int(question.options.size()); ++i) {
            const QString &option = question.options.at(i);
            QAbstractButton *button = addButton(QString::number(i), option);
            if (option.size() <= longestOption) {
                button->setText(unmarked(option));
                column->addWidget(button, 0, Qt::AlignLeft);
                continue;
            }
            auto *line = new QHBoxLayout;
            line->setSpacing(metrics::space4);
            line->addWidget(button, 0, Qt::AlignTop);
            line->addWidget(new ButtonWords(option, button), 1);
            column->addLayout(line);
        }
    }
    if (m_buttons.isEmpty())
        return;
    setFocusProxy(m_buttons.first());
    // Tab stops once at those of which one is chosen, also before one is; arrows go on from there.
    for (QAbstractButton *button : m_group ? m_buttons.mid(1) : QList<QAbstractButton *>())
        button->setFocusPolicy(Qt::ClickFocus);
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        connect(button, &QAbstractButton::toggled, this, [this, button](bool isOn) {
            // The focus comes back to what was chosen.
            if (m_group && isOn)
                setFocusProxy(button);
            if ((isOn || !m_group) && !m_isFilling)
                Q_EMIT changed();
        });
    }
}

/// The ends of a scale stand beside it where there is room, else under each other.
void ChoiceEditor::addRow(const QList<QAbstractButton *> &buttons)
{
    auto *row = new QWidget(this);
    auto *line = new FlowLayout(metrics::space16, row);
    line->setContentsMargins(0, 0, 0, 0);
    for (QAbstractButton *button : buttons)
        line->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    column->addWidget(row);
    if (m_question.kind != QuestionKind::Scale
        || (m_question.lowLabel.isEmpty() && m_question.highLabel.isEmpty()))
        return;
    column->addWidget(plain(scaleText(m_question), this));
}

QAbstractButton *ChoiceEditor::addButton(const QString &value, const QString &name)
{
    QAbstractButton *button = m_question.kind == QuestionKind::Multiple
                                  ? static_cast<QAbstractButton *>(new QCheckBox(this))
                                  : new QRadioButton(this);
    button->setAccessibleName(name);
    button->installEventFilter(this);
    if (m_group)
        m_group->addButton(button);
    m_buttons += button;
    m_values += value;
    return button;
}

QStringList ChoiceEditor::values() const
{
    QStringList chosen;
    for (int i = 0; i < int(m_values.size()); ++i) {
        if (m_buttons.at(i)->isChecked())
            chosen += m_values.at(i);
    }
    return chosen;
}

void ChoiceEditor::setValues(const QStringList &values)
{
    m_isFilling = true;
    if (m_group)
        m_group->setExclusive(false);
    for (int i = 0; i < int(m_values.size()); ++i)
        m_buttons.at(i)->setChecked(values.contains(m_values.at(i)));
    if (m_group)
        m_group->setExclusive(true);
    m_isFilling = false;
}

void ChoiceEditor::setDescription(const QString &text)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setAccessibleDescription(text);
}

QString ChoiceEditor::whatToDo() const
{
    switch (m_question.kind) {
    case QuestionKind::Scale:
        return tr("Choose a number from %1 to %2.").arg(m_question.low).arg(m_question.high);
    case QuestionKind::YesNo:
        return tr("Choose yes or no.");
    case QuestionKind::Multiple:
        return tr("Tick at least one answer.");
    default:
        return tr("Choose an answer.");
    }
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_question.kind != QuestionKind::Scale)
        return AnswerEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto at = key->modifiers() & ~Qt::KeypadModifier ? -1 : m_values.indexOf(key->text());
    if (at < 0 || key->text().isEmpty())
        return AnswerEditor::eventFilter(watched, event);
    m_buttons.at(at)->setFocus(Qt::OtherFocusReason);
    m_buttons.at(at)->setChecked(true);
    return true;
}

NumberEditor::NumberEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent), m_question(question), m_line(new QLineEdit(this))
{
    // A spin box cannot be empty, and no answer is no 0.
    m_line->setAccessibleName(question.text);
    m_line->setMaximumWidth(14 * fontMetrics().averageCharWidth());
    m_line->setInputMethodHints(Qt::ImhDigitsOnly);
    m_line->setMaxLength(12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space8);
    row->addWidget(m_line);
    row->addWidget(plain(tr("from %1 to %2").arg(question.low).arg(question.high), this), 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::changed);
}

QStringList NumberEditor::values() const
{
    const QString text = m_line->text().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text.isEmpty())
        return {};
    return {isNumber ? QString::number(number) : text};
}

void NumberEditor::setValues(const QStringList &values)
{
    m_line->setText(values.value(0));
}

void NumberEditor::setDescription(const QString &text)
{
    m_line->setAccessibleDescription(text);
}

QString NumberEditor::problem() const
{
    const QString text = values().value(0);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isRight =
        text.isEmpty() || (isNumber && number >= m_question.low && number <= m_question.high);
    return isRight ? QString() : whatToDo();
}

QString NumberEditor::whatToDo() const
{
    return tr("Write a whole number from %1 to %2.").arg(m_question.low).arg(m_question.high);
}

TextEditor::TextEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent), m_text(new QPlainTextEdit(this)), m_left(plain({}, this))
{
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(question.text);
    m_text->setFixedHeight(4 * fontMetrics().lineSpacing() + metrics::space12);
    m_left->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    column->addWidget(m_text);
    column->addWidget(m_left);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const qsizetype left = maxOpenAnswer - m_text->toPlainText().trimmed().size();
        m_left->setVisible(left >= 0 && left < littleLeft);
        m_left->setText(tr("Room for %n more characters.", nullptr, int(left)));
        Q_EMIT changed();
    });
}

QStringList TextEditor::values() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void TextEditor::setValues(const QStringList &values)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(values.value(0));
}

void TextEditor::setDescription(const QString &text)
{
    m_text->setAccessibleDescription(text);
}

QString TextEditor::problem() const
{
    const qsizetype over = values().value(0).size() - maxOpenAnswer;
    return over > 0 ? tr("This is %n characters too long; make it shorter.", nullptr, int(over)) : QString();
}

QString TextEditor::whatToDo() const
{
    return tr("Write your answer here.");
}

namespace {

AnswerEditor *editorOf(const Question &question, QWidget *parent)
{
    switch (question.kind) {
    case QuestionKind::Number:
        return new NumberEditor(question, parent);
    case QuestionKind::Text:
        return new TextEditor(question, parent);
    default:
        return new ChoiceEditor(question, parent);
    }
}

} // namespace

QuestionField::QuestionField(const Question &question, int place, QWidget *parent)
    : QWidget(parent), m_question(question), m_words(plain({}, this)), m_error(plain({}, this)),
      m_editor(editorOf(question, this))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_words->setFont(strong);
    QPalette coloured = m_error->palette();
    coloured.setColor(QPalette::WindowText,
        metrics::isDark(palette()) ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb3, 0x1b, 0x10));
    m_error->setPalette(coloured);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    column->addWidget(m_words);
    column->addWidget(m_editor);
    column->addWidget(m_error);
    setPlace(place);
    connect(m_editor, &AnswerEditor::changed, this, &QuestionField::changed);
}

void QuestionField::setPlace(int place)
{
    const QString more = m_question.required ? u' ' + tr("(needs an answer)") : QString();
    m_words->setText(u"%1. %2%3"_s.arg(QString::number(place), m_question.text.trimmed(), more));
    describe();
}

void QuestionField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    describe();
}

QString QuestionField::error() const
{
    return m_error->text();
}

void QuestionField::describe()
{
    QStringList all{m_words->text()};
    if (m_question.kind == QuestionKind::Scale)
        all += scaleText(m_question);
    all += m_error->text();
    all.removeAll(QString());
    m_editor->setDescription(all.join(u'\n'));
}

void QuestionField::focusField()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    // In sight as well, once everything has its place.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *over = parentWidget(); over; over = over->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(over))
                area->ensureWidgetVisible(this);
        }
    });
}

} // namespace tjc
