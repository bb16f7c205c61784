#pragma once

#include "domain/people.h"

#include <QColor>
#include <QList>
#include <QPalette>
#include <QRectF>

#include <vector>

class QPainter;

namespace tjc {

/// A theme week, or the part of one that is on screen, as a band over its days.
struct ThemeBand {
    ThemeWeekId week;
    QString name;
    QString color;
    int firstDay; ///< from 0
    int lastDay;  ///< inclusive
    int lane;     ///< from 0; weeks that overlap stand under each other
};

/// Those of `days` days from `first` on, in order of their begin.
[[nodiscard]] std::vector<ThemeBand> bandsIn(const QList<ThemeWeek> &weeks, Day first, int days);
[[nodiscard]] int lanesOf(const std::vector<ThemeBand> &bands);

struct BandLook {
    QColor fill; ///< contrast with the base of the palette at least 3
    QColor text; ///< contrast with the fill at least 4.5
};
/// `color` is that of the theme week: "#154273", or empty for the accent. Where it would not be seen on the palette it
/// is made darker or lighter.
[[nodiscard]] BandLook bandLook(const QString &color, const QPalette &palette);

/// `inSight` is the part of `band` that the name has to fit.
void paintBand(QPainter &painter, const QRectF &band, const QRectF &inSight, const ThemeBand &what,
    const QPalette &palette);

} // namespace tjc
