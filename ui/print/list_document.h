#pragma once

#include "ui/print/print_document.h"

#include <QStringList>

namespace tjc {

struct PrintedRow {
    QString group; ///< the heading it stands under; the rows of one follow each other
    QStringList cells;
    bool isStruck = false; ///< what does not go on
};

/// A list as it is on screen.
struct PrintedList {
    QString title;
    QString subtitle; ///< what of everything it is: the period and the filters
    QStringList heads;
    QList<PrintedRow> rows;
    QString whenEmpty; ///< what is said where there are no rows
};

/// The list on as many pages as it needs, its columns as wide as what is in them, their names on every page, and the
/// heading of a group that goes on on the next page there again.
[[nodiscard]] PrintDocument listDocument(const PrintedList &list);

} // namespace tjc
