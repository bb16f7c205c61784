#pragma once

#include "ui/evaluation/results_text.h"

#include <QWidget>

namespace tjc {

/// What both charts share: they are read as one text, and Tab goes from one to the next, so that the page is read
/// without a mouse.
class ResultsChart : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsChart(QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override = 0;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintFocus(QPainter &painter) const;
    void resizeEvent(QResizeEvent *event) override;
};

/// How the answers to one question are spread: a bar for each answer, with its name before it and how many behind it.
/// The length says the share, and so does the text.
class DistributionChart : public ResultsChart
{
    Q_OBJECT

public:
    DistributionChart(const QuestionResult &result, QWidget *parent);

    [[nodiscard]] const QList<ResultBar> &bars() const { return m_bars; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Where the bar of that row is painted, without its track.
    [[nodiscard]] QRect barRect(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QRect name;
        QRect track;
        QRect count;
    };
    [[nodiscard]] QList<Row> layOut(int width) const;
    [[nodiscard]] QString countText(const ResultBar &bar) const;

    QList<ResultBar> m_bars;
};

/// The mean of each month as a line of points with their numbers; months that were not evaluated are no points.
class MonthsChart : public ResultsChart
{
    Q_OBJECT

public:
    /// Of a scale from `low` to `high`, of the question with that wording.
    MonthsChart(
        const QList<ResultsMonth> &months, int low, int high, const QString &wording, QWidget *parent);

    [[nodiscard]] const QList<ResultsMonth> &months() const { return m_months; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ResultsMonth> m_months;
    int m_low;
    int m_high;
};

} // namespace tjc
