#include "ui/widgets/table_clipboard.h"

#include "exchange/csv_writer.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Without what is no text; with line breaks of one kind.
QString clean(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isLineBreak(c))
            cleaned += u'\n';
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            cleaned += c;
    }
    return cleaned;
}

QString guarded(const QString &text)
{
    return isGuardedCell(text.toUtf8()) ? u'\'' + text : text;
}

QString tabbedCell(const QString &text)
{
    QString cell = guarded(clean(text));
    for (QChar &c : cell) {
        if (c == u'\t' || c == u'\n')
            c = u' ';
    }
    // A spreadsheet takes a quote at the beginning for one around the cell.
    return cell.startsWith(u'"') ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

QString htmlCell(const QString &text)
{
    return guarded(clean(text)).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u'<' + tag + u" align=\"left\" valign=\"top\">"_s + htmlCell(cell) + u"</"_s + tag + u'>';
    return row + u"</tr>\n"_s;
}

QString html(const TableText &table)
{
    QString all =
        u"<meta charset=\"utf-8\">\n"
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\">\n"
        "<thead>\n"_s
        + htmlRow(table.header, u"th"_s) + u"</thead>\n<tbody>\n"_s;
    for (const QStringList &row : table.rows)
        all += htmlRow(row, u"td"_s);
    return all + u"</tbody>\n</table>\n"_s;
}

QString tabbed(const TableText &table)
{
    QString all;
    const auto add = [&all](const QStringList &cells) {
        QStringList row;
        for (const QString &cell : cells)
            row += tabbedCell(cell);
        all += row.join(u'\t') + u'\n';
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return all;
}

QByteArray csv(const TableText &table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvDialect::rfc4180());
    const auto add = [&writer](const QStringList &cells) {
        for (const QString &cell : cells)
            writer.cell(clean(cell).toUtf8());
        writer.endRow();
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    // Memory does not refuse.
    (void)writer.finish();
    return bytes;
}

} // namespace

TableText tableText(
    const QAbstractItemModel &model, const QItemSelectionModel *selection, const QHeaderView &header)
{
    QList<int> columns;
    for (int at = 0; at < header.count(); ++at) {
        if (const int column = header.logicalIndex(at); !header.isSectionHidden(column))
            columns += column;
    }
    QList<int> rows;
    if (selection) {
        const auto chosen = selection->selectedRows();
        for (const QModelIndex &index : chosen)
            rows += index.row();
        std::ranges::sort(rows);
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < model.rowCount(); ++row)
            rows += row;
    }
    TableText table;
    for (const int column : columns)
        table.header += model.headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += model.index(row, column).data().toString();
        table.rows += cells;
    }
    return table;
}

std::unique_ptr<QMimeData> tableMime(const TableText &table)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(tabbed(table));
    mime->setHtml(html(table));
    mime->setData(u"text/csv"_s, csv(table));
    return mime;
}

void copyTable(const TableText &table)
{
    QGuiApplication::clipboard()->setMimeData(tableMime(table).release());
}

} // namespace tjc
