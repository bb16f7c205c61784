#include "ui/calendar/week_document.h"

#include "ui/calendar/format_style.h"
#include "ui/calendar/time_grid_layout.h"
#include "ui/print/list_document.h"
#include "ui/print/print_flow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::WeekDocument)
};

constexpr PrintFont strong{8, true};
constexpr PrintFont plain{7.5};
constexpr qreal gutter = 30;     ///< left of the days, with the hours
constexpr qreal narrowest = 48;  ///< of a session beside others
constexpr qreal laneHeight = 15; ///< of the strip of whole days
constexpr int mostLanes = 8;
constexpr qreal stripe = 3; ///< the colour of the format, at the left of a session
constexpr qreal textLeft = stripe + 3;
constexpr int usualBegin = 9 * 60;
constexpr int usualEnd = 17 * 60;
const QColor lineColor(0xcc, 0xcc, 0xcc);

/// Much of the paper's white in it, so that black is read on it and little ink is used.
QColor tint(const QColor &color)
{
    const auto lighter = [](int channel) { return 255 - (255 - channel) / 7; };
    return {lighter(color.red()), lighter(color.green()), lighter(color.blue())};
}

class WeekSheet
{
public:
    WeekSheet(const PrintedWeek &week, QSizeF area) : m_week(week), m_area(area) {}

    QList<PrintPage> pages()
    {
        headings();
        grid();
        QList<PrintPage> pages{m_page};
        if (!m_elsewhere.empty())
            pages += listOfTheRest();
        return pages;
    }

private:
    void headings()
    {
        const auto line = [this](const QString &text, const PrintFont &font, const QColor &color) {
            if (text.isEmpty())
                return;
            const qreal height = m_ruler.lineHeight(font);
            add({0, m_top, m_area.width(), height}, m_ruler.elided(text, font, m_area.width()), font,
                Qt::AlignLeft, color);
            m_top += height;
        };
        line(m_week.title, {15, true}, printAccent());
        line(m_week.subtitle, {9}, printGrey());
        m_top += 6;
    }

    /// The hours in which something is, and at least those of an office.
    void findHours(const TimeGridLayout &layout)
    {
        for (const auto *blocks : {&layout.blocks, &layout.hidden}) {
            for (const GridBlock &block : *blocks) {
                m_from = std::min(m_from, block.beginMinute / 60 * 60);
                m_to = std::max(
                    m_to, std::min(1440, (std::max(block.endMinute, block.beginMinute + 30) + 59) / 60 * 60));
            }
        }
    }

    void grid()
    {
        m_metrics.left = gutter;
        m_metrics.dayWidth = (m_area.width() - gutter) / m_week.days;
        m_metrics.laneHeight = laneHeight;
        m_metrics.gap = 1.5;
        m_metrics.moreWidth = 26;
        TimeGridLimits limits{.maxColumns = std::max(1, int(m_metrics.dayWidth / narrowest))};
        TimeGridLayout layout = layOutTimeGrid(m_week.items, m_week.monday, m_week.days, limits);
        findHours(layout);
        const qreal header = m_ruler.lineHeight({9, true}) + 6;
        const int lanes = std::min(layout.lanes, mostLanes);
        m_strip = m_top + header;
        m_hours = m_strip + lanes * laneHeight + (lanes > 0 ? 4 : 0);
        m_metrics.minuteHeight = (m_area.height() - m_hours) / (m_to - m_from);
        // A session takes two lines at least.
        limits.minMinutes =
            std::max(30, int(std::ceil((m_ruler.lineHeight(strong) + m_ruler.lineHeight(plain) + 4)
                                       / m_metrics.minuteHeight)));
        m_metrics.minMinutes = limits.minMinutes;
        layout = layOutTimeGrid(m_week.items, m_week.monday, m_week.days, limits);
        lines(header);
        for (const GridBar &bar : layout.bars)
            drawBar(bar, lanes);
        for (const GridBlock &block : layout.blocks)
            drawBlock(block);
        for (const GridOverflow &overflow : layout.overflows)
            drawMore(overflow);
        for (const GridBlock &block : layout.hidden)
            m_elsewhere.insert(block.item);
    }

    void lines(qreal header)
    {
        for (int day = 0; day < m_week.days; ++day) {
            const qreal left = gutter + day * m_metrics.dayWidth;
            add({left, m_top, m_metrics.dayWidth, header - 2}, shortDate(m_week.monday.plusDays(day)),
                {9, true}, Qt::AlignHCenter);
        }
        for (int day = 0; day <= m_week.days; ++day) {
            const qreal left = gutter + day * m_metrics.dayWidth;
            m_page.lines +=
                PrintLine{QLineF(left, m_top + header - 2, left, m_area.height()), 0.5, lineColor};
        }
        for (int minute = m_from; minute <= m_to; minute += 60) {
            const qreal y = m_hours + (minute - m_from) * m_metrics.minuteHeight;
            m_page.lines += PrintLine{QLineF(gutter, y, m_area.width(), y), 0.5, lineColor};
            const qreal height = m_ruler.lineHeight(plain);
            if (minute < m_to)
                add({0, y, gutter - 4, height}, clockText(minute), plain, Qt::AlignRight, printGrey());
        }
    }

    /// The shape and colour of a session; the room for text in it.
    QRectF shape(const QRectF &rect, const SessionRow &row)
    {
        const QColor color = styleOf(row.format, false).fill;
        const bool isCancelled = row.state == SessionState::Cancelled;
        m_page.boxes += PrintBox{.rect = rect,
            .fill = isCancelled ? QColor(Qt::white) : tint(color),
            .edge = isCancelled ? lineColor : color,
            .edgeWidth = 0.5};
        m_page.boxes +=
            PrintBox{.rect = QRectF(rect.topLeft(), QSizeF(stripe, rect.height())), .fill = color};
        return rect.adjusted(textLeft, 1.5, -2, -1.5);
    }

    void drawBlock(const GridBlock &block)
    {
        const CalendarItem &item = m_week.items[block.item];
        QRectF rect = rectOf(block, m_metrics);
        rect.translate(0, m_hours - m_from * m_metrics.minuteHeight);
        // A short one near midnight may not stick out of the paper.
        if (rect.bottom() > m_area.height())
            rect.moveBottom(m_area.height());
        rect.setTop(std::max(rect.top(), m_hours));
        const QRectF room = shape(rect, item.row);
        const bool isCancelled = item.row.state == SessionState::Cancelled;
        const QColor ink = isCancelled ? printGrey() : QColor(Qt::black);
        struct Line {
            QString text;
            PrintFont font;
        };
        QList<Line> wanted;
        PrintFont titleFont = strong;
        titleFont.struck = isCancelled;
        const QStringList titleLines = m_ruler.lines(item.row.title, titleFont, room.width());
        for (const QString &line : titleLines)
            wanted += Line{line, titleFont};
        const auto one = [&](const QString &text) {
            if (!text.isEmpty())
                wanted += Line{m_ruler.elided(text, plain, room.width()), plain};
        };
        if (isCancelled)
            one(label(item.row.state));
        one(placeText(item.row));
        one(item.row.trainers.join(", "_L1));
        one(label(item.row.format));

        // When comes first: it is what a week is read by.
        const QString times = clockText(block.beginMinute, block.endMinute);
        const bool both = m_ruler.width(times, plain) <= room.width();
        qreal top = room.top();
        const auto put = [&](const Line &line) {
            const qreal height = m_ruler.lineHeight(line.font);
            add({room.left(), top, room.width(), height}, line.text, line.font, Qt::AlignLeft, ink);
            top += height;
        };
        put({both ? times : clockText(block.beginMinute), plain});
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const qreal height = m_ruler.lineHeight(wanted[i].font);
            if (top + height > room.bottom() + 1)
                break;
            const bool isTitle = i < titleLines.size();
            const bool isLast = top + height + m_ruler.lineHeight(strong) > room.bottom() + 1;
            if (isTitle && isLast && i + 1 < titleLines.size()) {
                put({m_ruler.lines(item.row.title, titleFont, room.width(), int(i) + 1).last(), titleFont});
                m_elsewhere.insert(block.item);
                break;
            }
            put(wanted[i]);
        }
    }

    void drawBar(const GridBar &bar, int lanes)
    {
        if (bar.lane >= lanes) {
            m_elsewhere.insert(bar.item);
            return;
        }
        const SessionRow &row = m_week.items[bar.item].row;
        const QRectF rect = rectOf(bar, m_metrics).translated(0, m_strip);
        const QRectF room = shape(rect, row);
        PrintFont font = strong;
        font.struck = row.state == SessionState::Cancelled;
        const QString text = m_ruler.elided(row.title, font, room.width());
        if (text != row.title)
            m_elsewhere.insert(bar.item);
        add(room, text, font, Qt::AlignLeft);
    }

    void drawMore(const GridOverflow &overflow)
    {
        QRectF rect = rectOf(overflow, m_metrics);
        rect.translate(0, m_hours - m_from * m_metrics.minuteHeight);
        m_page.boxes += PrintBox{.rect = rect, .fill = Qt::white, .edge = printGrey()};
        const QRectF room = rect.adjusted(2, 1, 0, -1);
        PrintFont font = strong;
        QString text = Words::tr("+%n, see the list", nullptr, overflow.count);
        if (m_ruler.width(text, font) > room.width()) {
            text = u"+%1"_s.arg(overflow.count);
            font.points = 7;
        }
        add({room.left(), room.top(), room.width(), m_ruler.lineHeight(font)}, text, font, Qt::AlignLeft);
    }

    QList<PrintPage> listOfTheRest() const
    {
        PrintedList list{.title = m_week.title,
            .subtitle = Words::tr("What the grid has no room for, or not the whole title of."),
            .heads = {Words::tr("Time"), Words::tr("Title"), Words::tr("Kind"), Words::tr("Place"),
                Words::tr("Trainers")}};
        for (const int index : m_elsewhere) {
            const CalendarItem &item = m_week.items[index];
            list.rows += PrintedRow{longDate(std::max(item.first, m_week.monday)),
                {item.row.allDay ? Words::tr("whole day") : clockText(item.beginMinute, item.endMinute),
                    item.row.title, label(item.row.format), placeText(item.row),
                    item.row.trainers.join(", "_L1)},
                item.row.state == SessionState::Cancelled};
        }
        return listDocument(list).pages(m_area);
    }

    void add(const QRectF &rect, const QString &text, const PrintFont &font, Qt::Alignment align,
        const QColor &color = Qt::black)
    {
        m_page.texts += PrintText{rect, text, font, align | Qt::AlignVCenter, color};
    }

    const PrintedWeek &m_week;
    QSizeF m_area;
    PrintRuler m_ruler;
    PrintPage m_page;
    TimeGridMetrics m_metrics;
    std::set<int> m_elsewhere; ///< items that the list behind the grid names, in order of time
    qreal m_top = 0;
    qreal m_strip = 0;
    qreal m_hours = 0; ///< where the first hour begins
    int m_from = usualBegin;
    int m_to = usualEnd;
};

} // namespace

PrintDocument weekDocument(const QString &title, const QList<PrintedWeek> &weeks, const QPageLayout &paper)
{
    return {.title = title, .paper = paper, .pages = [weeks](QSizeF area) {
                QList<PrintPage> pages;
                for (const PrintedWeek &week : weeks)
                    pages += WeekSheet(week, area).pages();
                return pages;
            }};
}

} // namespace tjc
