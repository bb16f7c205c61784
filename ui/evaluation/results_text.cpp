#include "ui/evaluation/results_text.h"

#include "ui/evaluation/evaluation_words.h"
#include "ui/print/print_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::ResultsText)
};

constexpr qreal barHeight = 7; ///< points

/// A row of a distribution on paper: the name, the bar, and how many.
void addBar(PrintFlow &flow, const ResultBar &bar)
{
    constexpr PrintFont font{9};
    const qreal line = flow.ruler().lineHeight(font);
    const qreal nameWidth = flow.width() * 0.4;
    const qreal barLeft = nameWidth + 8;
    const qreal barWidth = flow.width() * 0.4;
    const QStringList lines = flow.ruler().lines(bar.name, font, nameWidth);
    const qreal height = qreal(std::max<qsizetype>(lines.size(), 1)) * line + 2;
    flow.need(height);
    qreal top = flow.top();
    for (const QString &one : lines) {
        flow.page().texts += PrintText{QRectF(0, top, nameWidth, line), one, font};
        top += line;
    }
    const qreal middle = flow.top() + line / 2;
    const QRectF track(barLeft, middle - barHeight / 2, barWidth, barHeight);
    flow.page().boxes += PrintBox{.rect = track, .edge = printGrey()};
    if (bar.count > 0) {
        flow.page().boxes +=
            PrintBox{.rect = QRectF(track.topLeft(), QSizeF(std::max(1.0, barWidth * bar.part), barHeight)),
                .fill = printAccent()};
    }
    flow.page().texts +=
        PrintText{QRectF(track.right() + 8, flow.top(), flow.width() - track.right() - 8, line),
            Words::tr("%1 (%2)").arg(QString::number(bar.count), bar.share), font};
    flow.advance(height);
}

void addQuestions(PrintFlow &flow, const QList<QuestionResult> &questions)
{
    for (const QuestionResult &result : questions) {
        const QList<ResultBar> bars = barsOf(result);
        // A question is not torn from its first bars.
        flow.need(16 + 3 * flow.ruler().lineHeight({10}));
        flow.advance(8);
        flow.text(result.question.text, {10, true});
        flow.text(sumText(result), {9}, printGrey());
        flow.advance(2);
        for (const ResultBar &bar : bars)
            addBar(flow, bar);
    }
}

QList<PrintPage> pagesOf(
    const QString &title, const QString &about, const EvaluationResults &results, QSizeF area)
{
    PrintFlow flow(area, title);
    flow.text(title, {16, true}, printAccent());
    flow.text(about, {9.5}, printGrey());
    flow.advance(6);
    for (const QString &line : responseLines(results))
        flow.text(line, {10});
    if (const QString empty = emptyText(results); !empty.isEmpty()) {
        flow.advance(6);
        flow.text(empty, {10});
        return flow.finish();
    }
    const auto heading = [&flow](const QString &text) {
        flow.need(60);
        flow.advance(14);
        flow.text(text, {12, true}, printAccent());
    };
    if (!results.questions.isEmpty()) {
        heading(reactionHeading());
        addQuestions(flow, results.questions);
    }
    if (!results.behaviour.isEmpty()) {
        heading(behaviourHeading());
        flow.text(behaviourText(), {9}, printGrey());
        addQuestions(flow, results.behaviour);
    }
    if (!results.texts.isEmpty()) {
        heading(Words::tr("Open answers"));
        QString wording;
        for (const OpenAnswer &answer : results.texts) {
            if (answer.question != wording) {
                wording = answer.question;
                flow.advance(6);
                flow.text(wording, {10, true});
            }
            flow.advance(4);
            flow.text(u"– "_s + answer.text, {9.5});
            flow.text(answer.title, {8}, printGrey());
        }
    }
    return flow.finish();
}

} // namespace

bool isEnough(const QuestionResult &result)
{
    return result.question.kind == QuestionKind::Text || result.n >= fewestAnswers;
}

QList<ResultBar> barsOf(const QuestionResult &result)
{
    const Question &question = result.question;
    if (result.n < fewestAnswers)
        return {};
    QList<ResultBar> bars;
    for (const AnswerCount &count : result.counts) {
        QString name = question.kind == QuestionKind::YesNo ? valueText(question, count.value) : count.label;
        const bool isScale = question.kind == QuestionKind::Scale;
        if (isScale && count.value == QString::number(question.low) && !question.lowLabel.isEmpty())
            name += u", "_s + question.lowLabel;
        if (isScale && count.value == QString::number(question.high) && !question.highLabel.isEmpty())
            name += u", "_s + question.highLabel;
        bars += ResultBar{name, count.count, shareText(count.count, result.n),
            std::clamp(double(count.count) / result.n, 0.0, 1.0)};
    }
    return bars;
}

QString sumText(const QuestionResult &result)
{
    if (!isEnough(result))
        return Words::tr("No five answers yet.");
    QString answers = Words::tr("%n answers", nullptr, result.n);
    if (!result.mean)
        return answers;
    QString mean = result.question.kind == QuestionKind::Scale
                       ? Words::tr("Mean %1 (%2)").arg(decimalText(*result.mean), scaleText(result.question))
                       : Words::tr("Mean %1").arg(decimalText(*result.mean));
    if (result.deviation)
        mean += u" · "_s + Words::tr("standard deviation %1").arg(decimalText(*result.deviation));
    return mean + u" · "_s + answers;
}

QString spokenText(const QuestionResult &result)
{
    QStringList lines{result.question.text, sumText(result)};
    for (const ResultBar &bar : barsOf(result)) {
        lines += Words::tr("%1: %2 (%3)", "an answer, how many gave it, how much of all that is")
                     .arg(bar.name, QString::number(bar.count), bar.share);
    }
    return lines.join(u'\n');
}

QStringList responseLines(const EvaluationResults &results)
{
    QStringList lines;
    const auto add = [&lines](const QString &sentence, int waiting) {
        lines += waiting > 0 ? sentence + u' ' + Words::tr("%n wait until there are five.", nullptr, waiting)
                             : sentence;
    };
    if (results.sessions > 1)
        lines += Words::tr("Of %n sessions.", nullptr, results.sessions);
    if (results.invited > 0) {
        add(Words::tr("Right after: %1 of the %2 who were asked answered (%3).")
                .arg(QString::number(results.answered), QString::number(results.invited),
                    shareText(results.answered, results.invited)),
            results.waiting);
    }
    if (results.followInvited > 0) {
        add(Words::tr("Three months later: %1 of the %2 who were asked answered (%3).")
                .arg(QString::number(results.followAnswered), QString::number(results.followInvited),
                    shareText(results.followAnswered, results.followInvited)),
            results.followWaiting);
    }
    return lines;
}

QString emptyText(const EvaluationResults &results)
{
    if (!results.questions.isEmpty() || !results.behaviour.isEmpty())
        return {};
    if (results.sessions == 0 && results.invited == 0 && results.followInvited == 0) {
        return Words::tr(
            "There is nothing to show here. You see results of sessions that you gave, and of those whose "
            "trainer shares them.");
    }
    if (results.answered == 0 && results.followAnswered == 0 && results.invited + results.followInvited > 0)
        return Words::tr(
            "Nobody has answered yet. Who was there has a notice that asks for it; you see results here "
            "once five colleagues have answered.");
    if (results.answered == 0 && results.followAnswered == 0)
        return Words::tr(
            "Nobody has answered yet. Who was there is asked as soon as the attendance is noted.");
    return Words::tr(
        "No five answers yet. Results are shown once five colleagues have answered, so that nobody can "
        "be recognised.");
}

QString monthText(Day first)
{
    return QLocale().toString(first.date(), u"MMM yyyy"_s);
}

QString reactionHeading()
{
    return Words::tr("Right after: what they thought of it and learned");
}

QString behaviourHeading()
{
    return Words::tr("Three months later: what they do with it");
}

QString behaviourText()
{
    return Words::tr(
        "This stands apart, since what colleagues think of a session says little about what they do with "
        "it afterwards.");
}

TableText resultsTable(const EvaluationResults &results)
{
    TableText table{{Words::tr("When"), Words::tr("Question"), Words::tr("Answer"), Words::tr("Number"),
                        Words::tr("Share"), Words::tr("Mean"), Words::tr("Answers in all")},
        {}};
    const auto addAll = [&table](const QList<QuestionResult> &questions, EvaluationKind kind) {
        for (const QuestionResult &result : questions) {
            for (const ResultBar &bar : barsOf(result)) {
                table.rows += QStringList{label(kind), result.question.text, bar.name,
                    QString::number(bar.count), bar.share,
                    result.mean ? decimalText(*result.mean) : QString(), QString::number(result.n)};
            }
        }
    };
    addAll(results.questions, EvaluationKind::After);
    addAll(results.behaviour, EvaluationKind::FollowUp);
    return table;
}

PrintDocument resultsDocument(const QString &title, const QString &about, const EvaluationResults &results)
{
    return {.title = title,
        .pages = [title, about, results](QSizeF area) { return pagesOf(title, about, results, area); }};
}

} // namespace tjc
