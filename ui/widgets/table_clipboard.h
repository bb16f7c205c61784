#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QAbstractItemModel;
class QHeaderView;
class QItemSelectionModel;
class QMimeData;

namespace tjc {

/// A table of texts, to be pasted elsewhere.
struct TableText {
    QStringList header;
    QList<QStringList> rows; ///< as many cells as the header has
};

/// What a list shows: of the rows that are selected, or of all where none is, the texts in the columns that `header`
/// does not hide, in its order. Only rows that the model has fetched.
[[nodiscard]] TableText tableText(
    const QAbstractItemModel &model, const QItemSelectionModel *selection, const QHeaderView &header);

/// The table as HTML, for mail and documents; as text with tabs, for spreadsheets; and as CSV. Whatever is in a cell, it
/// stays a text: mark-up is escaped, what a spreadsheet would take for a formula gets the ' that CSV gets, and a tab
/// or a line break in a cell becomes a space where it would make another cell.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const TableText &table);

/// Puts it on the clipboard.
void copyTable(const TableText &table);

} // namespace tjc
