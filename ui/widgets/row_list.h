#pragma once

#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace tjc {

/// Makes a table a list of rows: one chosen at a time, without a grid, and Tab leaves it.
inline void makeRowList(QTableView &list, const QString &name)
{
    list.setAccessibleName(name);
    list.setSelectionBehavior(QAbstractItemView::SelectRows);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setShowGrid(false);
    list.setAlternatingRowColors(true);
    list.setTabKeyNavigation(false);
    list.setWordWrap(false);
    list.verticalHeader()->hide();
    list.verticalHeader()->setDefaultSectionSize(list.fontMetrics().height() + metrics::space8);
    list.horizontalHeader()->setHighlightSections(false);
    list.horizontalHeader()->setSectionsClickable(false);
}

} // namespace tjc
