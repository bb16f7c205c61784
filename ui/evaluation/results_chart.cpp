#include "ui/evaluation/results_chart.h"

#include "ui/evaluation/evaluation_words.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestTrack = 60;
constexpr int usualWidth = 480;
constexpr qreal dot = 3.5;

/// So that a reader says that it is a chart.
QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ResultsChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

void installChartInterface()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

/// Breaks between words, and within one only where it is longer than a line; the height. Painted where there is a
/// painter.
int layOutWords(const QString &words, const QFont &font, const QRect &room, QPainter *painter = nullptr)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, room.topLeft());
    return qCeil(height);
}

} // namespace

ResultsChart::ResultsChart(QWidget *parent) : QWidget(parent)
{
    installChartInterface();
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ResultsChart::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ResultsChart::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void ResultsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

void ResultsChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void ResultsChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ResultsChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ResultsChart::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(metrics::accent(palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

DistributionChart::DistributionChart(const QuestionResult &result, QWidget *parent)
    : ResultsChart(parent), m_bars(barsOf(result))
{
    setAccessibleName(result.question.text);
    setAccessibleDescription(spokenText(result));
}

QString DistributionChart::countText(const ResultBar &bar) const
{
    return tr("%1 (%2)", "how many, and how much of all that is").arg(QString::number(bar.count), bar.share);
}

QList<DistributionChart::Row> DistributionChart::layOut(int width) const
{
    const QFontMetrics words = fontMetrics();
    int longest = 0;
    int counts = 0;
    for (const ResultBar &bar : m_bars) {
        longest = std::max(longest, words.horizontalAdvance(bar.name));
        counts = std::max(counts, words.horizontalAdvance(countText(bar)));
    }
    const int inside = width - 2 * metrics::space4;
    const int names = std::min(longest + 1, std::max(inside * 2 / 5, words.averageCharWidth()));
    const int track = std::max(narrowestTrack, inside - names - counts - 2 * metrics::space8);
    QList<Row> rows;
    int top = metrics::space4;
    for (const ResultBar &bar : m_bars) {
        const int height = std::max(words.height(), layOutWords(bar.name, font(), {0, 0, names, 0}));
        Row row;
        row.name = {metrics::space4, top, names, height};
        const int barHeight = words.height() * 3 / 4;
        row.track = {
            row.name.right() + 1 + metrics::space8, top + (words.height() - barHeight) / 2, track, barHeight};
        row.count = {row.track.right() + 1 + metrics::space8, top, counts + 1, words.height()};
        rows += row;
        top += height + metrics::space4;
    }
    return rows;
}

int DistributionChart::heightForWidth(int width) const
{
    const QList<Row> rows = layOut(width);
    return rows.isEmpty() ? 0
                          : std::max(rows.last().name.bottom(), rows.last().track.bottom()) + metrics::space4;
}

QRect DistributionChart::barRect(int row) const
{
    const QRect track = layOut(width()).value(row).track;
    const ResultBar &bar = m_bars.at(row);
    // Of one in a thousand something is to be seen, too.
    const int length = bar.count > 0 ? std::max(2, qRound(track.width() * bar.part)) : 0;
    return {track.topLeft(), QSize(length, track.height())};
}

void DistributionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const QList<Row> rows = layOut(width());
    const QColor ink = palette().color(QPalette::WindowText);
    QColor edge = ink;
    edge.setAlphaF(0.55F);
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows.at(i);
        painter.setPen(ink);
        layOutWords(m_bars.at(i).name, font(), row.name, &painter);
        painter.drawText(row.count, Qt::AlignLeft | Qt::AlignVCenter, countText(m_bars.at(i)));
        painter.fillRect(row.track, palette().color(QPalette::Base));
        painter.fillRect(barRect(i), metrics::accent(palette()));
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.track.adjusted(0, 0, -1, -1));
    }
    paintFocus(painter);
}

MonthsChart::MonthsChart(
    const QList<ResultsMonth> &months, int low, int high, const QString &wording, QWidget *parent)
    : ResultsChart(parent), m_low(low), m_high(std::max(high, low + 1))
{
    for (const ResultsMonth &month : months) {
        if (month.n >= fewestAnswers)
            m_months += month;
    }
    setAccessibleName(tr("Mean by month of “%1”").arg(wording));
    QStringList lines;
    for (const ResultsMonth &month : std::as_const(m_months)) {
        lines +=
            tr("%1: %2 (%n answers)", nullptr, month.n).arg(monthText(month.first), decimalText(month.mean));
    }
    setAccessibleDescription(lines.join(u'\n'));
}

int MonthsChart::heightForWidth(int) const
{
    return 8 * fontMetrics().height();
}

void MonthsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics words = fontMetrics();
    const QColor ink = palette().color(QPalette::WindowText);
    QColor faint = ink;
    faint.setAlphaF(0.4F);
    const int axis = std::max(words.horizontalAdvance(QString::number(m_low)),
                         words.horizontalAdvance(QString::number(m_high)))
                     + metrics::space8;
    int widest = words.horizontalAdvance(decimalText(m_high));
    for (const ResultsMonth &month : std::as_const(m_months))
        widest = std::max(widest, words.horizontalAdvance(monthText(month.first)));
    const QRectF room(metrics::space4 + axis + widest / 2.0, words.height() + metrics::space4,
        width() - 2 * metrics::space4 - axis - widest, height() - 2 * words.height() - 3 * metrics::space4);
    const auto heightOf = [&](double value) {
        return room.bottom() - room.height() * (value - m_low) / (m_high - m_low);
    };
    painter.setPen(faint);
    for (const int end : {m_low, m_high}) {
        painter.drawLine(QPointF(metrics::space4 + axis, heightOf(end)),
            QPointF(width() - metrics::space4, heightOf(end)));
    }
    painter.setPen(ink);
    for (const int end : {m_low, m_high}) {
        painter.drawText(QRectF(metrics::space4, heightOf(end) - words.height() / 2.0, axis, words.height()),
            Qt::AlignLeft | Qt::AlignVCenter, QString::number(end));
    }
    // By the calendar, so that a gap is a gap. At most three years have room of their own.
    const auto monthNumber = [](Day day) { return day.date().year() * 12 + day.date().month(); };
    if (m_months.isEmpty())
        return;
    const int first = monthNumber(m_months.first().first);
    const int span = std::max(1, monthNumber(m_months.last().first) - first);
    QList<QPointF> points;
    for (const ResultsMonth &month : std::as_const(m_months)) {
        const qreal along = m_months.size() == 1 ? 0 : qreal(monthNumber(month.first) - first) / span;
        points += {room.left() + room.width() * along,
            heightOf(std::clamp(month.mean, double(m_low), double(m_high)))};
    }
    painter.setPen(QPen(metrics::accent(palette()), 2));
    painter.drawPolyline(points);
    painter.setBrush(metrics::accent(palette()));
    painter.setPen(Qt::NoPen);
    for (const QPointF &point : std::as_const(points))
        painter.drawEllipse(point, dot, dot);
    painter.setPen(ink);
    // The last one first: where they do not all fit, that one matters most.
    qreal free = width();
    for (int i = int(points.size()) - 1; i >= 0; --i) {
        const QRectF above(
            points[i].x() - widest / 2.0, points[i].y() - dot - 2 - words.height(), widest, words.height());
        if (above.right() > free)
            continue;
        free = above.left() - metrics::space4;
        const QString mean = decimalText(m_months.at(i).mean);
        // A line behind it would be read as a stroke through it.
        QRectF behind(above);
        behind.setWidth(words.horizontalAdvance(mean) + metrics::space4);
        behind.moveCenter(above.center());
        painter.fillRect(behind, palette().color(QPalette::Window));
        painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom, mean);
        painter.drawText(QRectF(above.left(), room.bottom() + metrics::space8, widest, words.height()),
            Qt::AlignHCenter | Qt::AlignTop, monthText(m_months.at(i).first));
    }
    paintFocus(painter);
}

} // namespace tjc
