#include "ui/calendar/theme_band.h"

#include "ui/calendar/format_style.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

#include <algorithm>

namespace tjc {

namespace {

constexpr qreal leastOnBase = 3;
constexpr int steps = 20;

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto between = [part](float x, float y) { return float(x + (y - x) * part); };
    return QColor::fromRgbF(
        between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()));
}

} // namespace

std::vector<ThemeBand> bandsIn(const QList<ThemeWeek> &weeks, Day first, int days)
{
    std::vector<ThemeBand> bands;
    const Day last = first.plusDays(days - 1);
    for (const ThemeWeek &week : weeks) {
        if (week.last < first || last < week.first)
            continue;
        const int from = int(first.date().daysTo(std::max(week.first, first).date()));
        const int to = int(first.date().daysTo(std::min(week.last, last).date()));
        bands.push_back({week.id, week.name, week.color, from, to, 0});
    }
    std::ranges::stable_sort(bands, {}, &ThemeBand::firstDay);
    std::vector<int> ends; ///< by lane
    for (ThemeBand &band : bands) {
        const auto free = std::ranges::find_if(ends, [&](int end) { return end < band.firstDay; });
        band.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(band.lastDay);
        else
            *free = band.lastDay;
    }
    return bands;
}

int lanesOf(const std::vector<ThemeBand> &bands)
{
    int lanes = 0;
    for (const ThemeBand &band : bands)
        lanes = std::max(lanes, band.lane + 1);
    return lanes;
}

BandLook bandLook(const QString &color, const QPalette &palette)
{
    const QColor own(color);
    const QColor wanted = own.isValid() ? own : metrics::accent(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor away = metrics::isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    QColor fill = wanted;
    for (int step = 1; step <= steps && contrast(fill, base) < leastOnBase; ++step)
        fill = mixed(wanted, away, qreal(step) / steps);
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return {fill, contrast(fill, white) >= contrast(fill, black) ? white : black};
}

void paintBand(QPainter &painter, const QRectF &band, const QRectF &inSight, const ThemeBand &what,
    const QPalette &palette)
{
    const BandLook look = bandLook(what.color, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(band, 3, 3);
    painter.setPen(look.text);
    const QRectF words = band.intersected(inSight).adjusted(metrics::space8, 0, -metrics::space4, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(what.name.simplified(), Qt::ElideRight, int(words.width())));
    painter.restore();
}

} // namespace tjc
