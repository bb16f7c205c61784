#include "ui/evaluation/results_view.h"

#include "ui/evaluation/answer_list.h"
#include "ui/evaluation/results_chart.h"
#include "ui/evaluation/results_text.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestMonths = 2;    ///< one month is no trend
constexpr int widestLetters = 110; ///< wider lines are hard to read

} // namespace

ResultsView::ResultsView(bool readOnly, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_scroll(new QScrollArea(this)),
      m_answers(new AnswerList(readOnly, this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Results in figures"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_scroll, tr("In figures"));
    m_tabs->addTab(m_answers, tr("Open answers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
}

QLabel *ResultsView::addText(const QString &text, QVBoxLayout *column)
{
    auto *label = new QLabel(column->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    column->addWidget(label);
    return label;
}

void ResultsView::addHeading(const QString &text, QVBoxLayout *column)
{
    QLabel *heading = addText(text, column);
    heading->setFont(metrics::titleFont(font()));
    heading->setContentsMargins(0, metrics::space16, 0, 0);
}

void ResultsView::addQuestions(
    const EvaluationResults &results, const QList<QuestionResult> &questions, QVBoxLayout *column)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (const QuestionResult &result : questions) {
        QLabel *words = addText(result.question.text, column);
        words->setFont(strong);
        words->setContentsMargins(0, metrics::space12, 0, 0);
        const bool isRead = std::ranges::any_of(
            results.texts, [&](const OpenAnswer &answer) { return answer.question == result.question.text; });
        addText(isRead ? tr("%1; they stand under “Open answers”.").arg(sumText(result)) : sumText(result),
            column);
        if (isEnough(result) && !result.counts.isEmpty())
            column->addWidget(new DistributionChart(result, column->parentWidget()));
    }
}

void ResultsView::addMonths(const EvaluationResults &results, QVBoxLayout *column)
{
    const auto overall = std::ranges::find_if(results.questions,
        [](const QuestionResult &one) { return one.question.use == QuestionUse::Overall; });
    const auto shown =
        std::ranges::count_if(results.months, [](const ResultsMonth &one) { return one.n >= fewestAnswers; });
    if (overall == results.questions.end() || shown < fewestMonths)
        return;
    addHeading(tr("By month"), column);
    addText(tr("The mean of “%1”.").arg(overall->question.text), column);
    column->addWidget(new MonthsChart(results.months, overall->question.low, overall->question.high,
        overall->question.text, column->parentWidget()));
}

void ResultsView::show(const EvaluationResults &results)
{
    const int at = m_scroll->verticalScrollBar()->value();
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, metrics::space8, metrics::space12, metrics::space12);
    auto *inside = new QWidget(body);
    inside->setMaximumWidth(widestLetters * fontMetrics().averageCharWidth());
    row->addWidget(inside, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    if (const QStringList lines = responseLines(results); !lines.isEmpty())
        addText(lines.join(u'\n'), column);
    if (const QString empty = emptyText(results); !empty.isEmpty())
        addText(empty, column)->setContentsMargins(0, metrics::space8, 0, 0);
    if (!results.questions.isEmpty()) {
        addHeading(reactionHeading(), column);
        addQuestions(results, results.questions, column);
    }
    if (!results.behaviour.isEmpty()) {
        addHeading(behaviourHeading(), column);
        addText(behaviourText(), column);
        addQuestions(results, results.behaviour, column);
    }
    addMonths(results, column);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->verticalScrollBar()->setValue(at);
    m_answers->show(results);
    m_tabs->setTabText(
        1, results.texts.isEmpty() ? tr("Open answers") : tr("Open answers (%1)").arg(results.texts.size()));
}

void ResultsView::showFigures()
{
    m_tabs->setCurrentIndex(0);
}

void ResultsView::showAnswers()
{
    m_tabs->setCurrentIndex(1);
}

} // namespace tjc
