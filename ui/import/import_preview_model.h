#pragma once

#include "ui/import/import_subject.h"

#include <QAbstractTableModel>

namespace tjc {

/// The rows of a file beside what the workspace has: what would be new, what would change and into what.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, Line, FirstCell }; ///< behind them the cells of the subject
    static constexpr int FateRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList &headings);
    void show(const QList<PreviewLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PreviewLine &line, int column) const;
    [[nodiscard]] static bool isChanged(const PreviewLine &line, int column);

    QStringList m_headings;
    QList<PreviewLine> m_lines;
};

/// "new", "changed", "stays", "cannot be taken".
[[nodiscard]] QString label(RowFate fate);

} // namespace tjc
