#include "ui/calendar/month_delegate.h"

#include "ui/calendar/format_style.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int padding = 4;

} // namespace

MonthDelegate::MonthDelegate(const MonthModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_today(*Day::from(QDate(1970, 1, 1)))
{
}

void MonthDelegate::setLook(const QFont &font, const QPalette &palette)
{
    m_painter.setLook(font, palette);
}

QRect MonthDelegate::barsRect(const QRect &cell) const
{
    return cell.adjusted(0, m_painter.metrics().height() + 2 * padding, 0, -gap);
}

int MonthDelegate::lanesIn(const QRect &cell) const
{
    return std::max(1, barsRect(cell).height() / (m_painter.lineHeight() + gap));
}

int MonthDelegate::bandHeight() const
{
    return m_painter.lineHeight() + gap;
}

QRect MonthDelegate::belowBands(const QRect &cell, const QModelIndex &index) const
{
    return cell.adjusted(0, lanesOf(m_model.bandsOf(index.row())) * bandHeight(), 0, 0);
}

QRectF MonthDelegate::barRect(const QRect &cell, const MonthEntry &entry) const
{
    const QRect bars = barsRect(cell);
    const int height = m_painter.lineHeight();
    const int left = entry.begins ? padding : 0;
    const int right = entry.ends ? padding : 0;
    return QRectF(
        bars.left() + left, bars.top() + entry.lane * (height + gap), bars.width() - left - right, height);
}

void MonthDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, Day day) const
{
    const bool inMonth = m_model.isInMonth(day);
    // Over the colour with which the style marks a chosen cell: bars must keep their ground.
    painter.fillRect(option.rect, option.palette.color(inMonth ? QPalette::Base : QPalette::AlternateBase));
    QRect line = option.rect.adjusted(padding + 2, padding, -padding, 0);
    line.setHeight(m_painter.metrics().height());
    QString text = QString::number(day.date().day());
    if (day.date().day() == 1)
        text += u' ' + QLocale().standaloneMonthName(day.date().month(), QLocale::ShortFormat);
    QFont font = option.font;
    painter.setPen(option.palette.color(inMonth ? QPalette::Text : QPalette::PlaceholderText));
    if (day == m_today) {
        font.setBold(true);
        const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * padding + 2;
        const QRect badge(line.left() - padding, line.top() - 1, width, line.height() + 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(metrics::accent(option.palette));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(metrics::onAccent(option.palette));
        line.translate(1, 0);
    }
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void MonthDelegate::paintBands(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The same band in each of its cells, of which each shows its part: so the name goes on over the days.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto cellOf = [&](int column) {
        return view ? view->visualRect(index.siblingAtColumn(column)) : option.rect;
    };
    for (const ThemeBand &band : m_model.bandsOf(index.row())) {
        if (index.column() < band.firstDay || band.lastDay < index.column())
            continue;
        const QRect over = cellOf(band.firstDay).united(cellOf(band.lastDay));
        const QRectF rect(over.left() + padding, barsRect(option.rect).top() + band.lane * bandHeight(),
            over.width() - 2 * padding, m_painter.lineHeight());
        painter.setFont(m_painter.font());
        paintBand(painter, rect, rect, band, option.palette);
    }
}

void MonthDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintDay(*painter, option, m_model.dayAt(index));
    paintBands(*painter, option, index);
    const auto &cell = m_model.cellAt(index);
    const QRect room = belowBands(option.rect, index);
    const int lanes = lanesIn(room);
    const MonthFit fit = fitCell(cell, lanes);
    for (int i = 0; i < fit.shown; ++i) {
        const MonthEntry &entry = cell[size_t(i)];
        const CalendarItem &item = m_model.item(entry.item);
        const BarLook look{item.row.id == m_selected, entry.begins, entry.ends, true};
        m_painter.paintLine(*painter, barRect(room, entry), item, look);
    }
    if (fit.more > 0)
        m_painter.paintMore(*painter, barRect(room, {0, lanes - 1, true, true}), fit.more);
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        const bool focus = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(metrics::accent(option.palette), focus ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (m_ghost && m_ghost->day == m_model.dayAt(index))
        paintGhost(*painter, option.rect);
    painter->restore();
}

void MonthDelegate::paintGhost(QPainter &painter, const QRect &cell) const
{
    const QPalette palette = m_painter.palette();
    QColor fill = metrics::accent(palette);
    fill.setAlpha(45);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(metrics::accent(palette), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 4, 4);
    QRectF box = QRectF(cell).adjusted(padding, 0, -padding, -padding);
    const QRectF words = QFontMetricsF(m_painter.font()).boundingRect(box, Qt::TextWordWrap, m_ghost->text);
    box.setTop(std::max(box.top(), box.bottom() - words.height() - 2 * gap));
    painter.setBrush(palette.color(QPalette::Base));
    painter.setPen(metrics::accent(palette));
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(m_painter.font());
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(box.adjusted(gap, gap, -gap, 0), Qt::TextWordWrap, m_ghost->text);
}

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // Two lines: for a session, and for another or how many more there are.
    const int lines = 2 * (m_painter.lineHeight() + gap) + m_model.bandLanes() * bandHeight();
    return {4 * m_painter.metrics().averageCharWidth(),
        m_painter.metrics().height() + 2 * padding + lines + gap + 1};
}

MonthDelegate::Hit MonthDelegate::hitAt(const QRect &cell, const QModelIndex &index, QPoint at) const
{
    for (const ThemeBand &band : m_model.bandsOf(index.row())) {
        const int top = barsRect(cell).top() + band.lane * bandHeight();
        if (band.firstDay <= index.column() && index.column() <= band.lastDay && at.y() >= top
            && at.y() < top + bandHeight())
            return {std::nullopt, false, band.week};
    }
    const auto &entries = m_model.cellAt(index);
    const QRect room = belowBands(cell, index);
    const int lanes = lanesIn(room);
    const MonthFit fit = fitCell(entries, lanes);
    for (int i = 0; i < fit.shown; ++i) {
        if (barRect(room, entries[size_t(i)]).contains(at))
            return {m_model.item(entries[size_t(i)].item).row.id, false};
    }
    return {std::nullopt, fit.more > 0 && barRect(room, {0, lanes - 1, true, true}).contains(at)};
}

} // namespace tjc
