#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/print/print_document.h"

namespace tjc {

/// A week as it hangs on the wall.
struct PrintedWeek {
    Day monday;
    int days; ///< 5, or 7 with the weekend
    QString title;
    QString subtitle; ///< what of everything it is: the filters
    QList<CalendarItem> items;
};

/// The grid of each week on a page, laid out as on screen, over the hours that are used. It is for everybody: where
/// somebody stands is not in it. What there is no room for, or whose title is not whole, stands in a list behind it.
[[nodiscard]] PrintDocument weekDocument(
    const QString &title, const QList<PrintedWeek> &weeks, const QPageLayout &paper);

} // namespace tjc
