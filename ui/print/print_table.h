#pragma once

#include "ui/print/print_flow.h"

namespace tjc {

struct PrintColumn {
    QString head;
    qreal share = 1; ///< of what the columns of a fixed width leave over
    qreal fixed = 0; ///< points; 0: its share
    Qt::Alignment align = Qt::AlignLeft;
};

struct PrintCell {
    QString text;
    PrintFont font = {9};
    QColor color = Qt::black;
};

/// Rows with a head that comes back on every page. Nothing in a cell is cut: it is broken into lines, and a row that is
/// higher than a page goes on on the next.
class PrintTable
{
public:
    /// Draws nothing yet. `flow` outlives the table.
    PrintTable(PrintFlow &flow, QList<PrintColumn> columns);

    /// The names of the columns, over a line.
    void head();
    /// One row with a thin line under it; as many cells as there are columns.
    void row(const QList<PrintCell> &cells, qreal atLeast = 0);
    /// How high that row is, where it stays on one page.
    [[nodiscard]] qreal heightOf(const QList<PrintCell> &cells, qreal atLeast = 0);
    /// Where the cells of a column begin and end, in points from the left.
    [[nodiscard]] qreal left(int column) const { return m_left.at(column); }
    [[nodiscard]] qreal right(int column) const { return m_left.at(column + 1); }

private:
    PrintFlow &m_flow;
    QList<PrintColumn> m_columns;
    QList<qreal> m_left; ///< one more than there are columns
};

/// Columns that are as wide as what is in them, where the paper allows; else each is at least as wide as its longest word
/// (within reason), and what is left goes to those that have most to say.
[[nodiscard]] QList<PrintColumn> columnsFitting(PrintRuler &ruler, qreal width, const QStringList &heads,
    const QList<QStringList> &rows, const PrintFont &font);

} // namespace tjc
