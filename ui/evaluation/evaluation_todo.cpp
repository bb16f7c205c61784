#include "ui/evaluation/evaluation_todo.h"

#include "service/explain.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

EvaluationTodo::EvaluationTodo(bool readOnly, QWidget *parent)
    : QWidget(parent), m_readOnly(readOnly), m_bar(new MessageBar(this)),
      m_title(plain(tr("Still to evaluate"), this)),
      m_empty(plain(tr("Fetching what you may evaluate…"), this)), m_column(new QVBoxLayout(this))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::space8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    connect(m_bar, &MessageBar::actionTriggered, this, &EvaluationTodo::retryRequested);
}

void EvaluationTodo::show(const Result<QList<EvaluationToDo>> &toDo)
{
    if (!toDo) {
        m_empty->hide();
        return m_bar->say(explain(toDo.error()), MessageBar::Tone::Error, tr("Try again"), false);
    }
    m_bar->clear();
    m_shown = *toDo;
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        // It may be the button that was just pressed.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::space12);
    m_column->insertWidget(m_column->count() - 1, m_rows);
    for (const EvaluationToDo &one : std::as_const(m_shown))
        addRow(one);
    m_empty->setText(
        m_readOnly
            ? tr("This workspace can only be read, so nothing can be evaluated here.")
            : tr("You have nothing to evaluate. A session comes here when it is over and you were there."));
    m_empty->setVisible(m_shown.isEmpty() || m_readOnly);
    m_rows->setVisible(!m_shown.isEmpty());
    if (hadFocus)
        focusFirst();
}

void EvaluationTodo::addRow(const EvaluationToDo &one)
{
    const bool isAfter = one.kind == EvaluationKind::After;
    const QString when = unbroken(whenText(one.when, false));
    QStringList facts{when};
    if (!isAfter)
        facts += tr("Three months later: what did you do with it?");
    if (!one.trainers.isEmpty())
        facts += tr("with %1").arg(one.trainers);
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(metrics::space12);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::space4);
    QLabel *title = plain(one.title, row);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    words->addWidget(title);
    words->addWidget(plain(facts.join(u'\n'), row));
    auto *button = new QPushButton(isAfter ? tr("Evaluate") : tr("Fill it in"), row);
    button->setAutoDefault(false);
    button->setEnabled(!m_readOnly);
    button->setAccessibleName(
        isAfter ? tr("Evaluate “%1”").arg(one.title) : tr("Tell what you did with “%1”").arg(one.title));
    connect(button, &QPushButton::clicked, this, [this, one] { Q_EMIT evaluateRequested(one); });
    words->addStretch(1);
    line->addLayout(words, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    m_rows->layout()->addWidget(row);
}

void EvaluationTodo::focusFirst()
{
    if (auto *button = m_rows ? m_rows->findChild<QPushButton *>() : nullptr)
        button->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace tjc
