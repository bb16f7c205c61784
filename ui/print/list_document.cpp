#include "ui/print/list_document.h"

#include "ui/print/print_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::ListDocument)
};

constexpr PrintFont groupFont{10.5, true};
constexpr PrintFont cellFont{8.5};

QList<PrintPage> pagesOf(const PrintedList &list, QSizeF area)
{
    PrintFlow flow(area, list.title);
    flow.text(list.title, {16, true}, printAccent());
    flow.text(list.subtitle, {9.5}, printGrey());
    flow.advance(8);
    if (list.rows.isEmpty()) {
        flow.text(list.whenEmpty, {10.5});
        return flow.finish();
    }
    QList<QStringList> cells;
    cells.reserve(list.rows.size());
    for (const PrintedRow &row : list.rows)
        cells += row.cells;
    PrintTable table(flow, columnsFitting(flow.ruler(), area.width(), list.heads, cells, cellFont));
    QString group;
    flow.onNewPage([&] {
        table.head();
        if (!group.isEmpty()) {
            flow.advance(4);
            flow.text(Words::tr("%1 (continued)").arg(group), groupFont);
            flow.advance(2);
        }
    });
    table.head();
    for (const PrintedRow &row : list.rows) {
        const QColor color = row.isStruck ? printGrey() : QColor(Qt::black);
        QList<PrintCell> printed;
        for (const QString &cell : row.cells)
            printed += PrintCell{cell, {cellFont.points, false, row.isStruck}, color};
        if (row.group != group) {
            // A heading is never the last on its page, nor on the next as if it went on.
            group.clear();
            flow.need(flow.ruler().lineHeight(groupFont) + 12 + table.heightOf(printed));
            flow.advance(10);
            group = row.group;
            flow.text(group, groupFont);
            flow.advance(2);
        }
        table.row(printed);
    }
    return flow.finish();
}

} // namespace

PrintDocument listDocument(const PrintedList &list)
{
    return {.title = list.title, .pages = [list](QSizeF area) { return pagesOf(list, area); }};
}

} // namespace tjc
