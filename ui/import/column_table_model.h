#pragma once

#include "exchange/csv_columns.h"
#include "ui/import/import_subject.h"

#include <QAbstractTableModel>

namespace tjc {

/// Where it comes from that a column holds a field.
enum class Told { Guessed, Remembered, Chosen };

/// The columns of a file, a row for each: its name, some of its values, and what it holds. A field may be dragged onto
/// a row, and a row onto a field.
class ColumnTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Samples, Field, ColumnCount };
    static constexpr auto fieldMime = QLatin1StringView("application/x-trainjecollega-field");
    static constexpr auto columnMime = QLatin1StringView("application/x-trainjecollega-column");

    /// The subject must outlive the model.
    explicit ColumnTableModel(const ImportSubject &subject, QObject *parent = nullptr);

    void setColumns(const QList<CsvColumn> &columns);
    /// What each column holds; what is no field of the subject, or is told twice, is nothing.
    void tell(const QStringList &fields, Told how);
    /// Says that a column holds a field, or nothing (an empty code). Where another column holds it already nothing
    /// changes and refused() is emitted.
    bool setField(int column, const QString &code);
    /// The same, taking it from the column that had it.
    void moveField(int column, const QString &code);

    [[nodiscard]] ColumnLayout layout() const;
    /// The column that holds the field; -1 where none does.
    [[nodiscard]] int columnOf(const QString &code) const;
    /// As people read it: with its number where it has no name, or a name of others too.
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] const ImportSubject &subject() const { return m_subject; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::EditRole of Field is the code.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    /// Some column holds something else than it did.
    void layoutTold();
    void refused(int column, const QString &code, int holder);

private:
    struct Entry {
        QString field;
        Told told = Told::Guessed;
    };
    [[nodiscard]] QString fieldText(int column) const;
    [[nodiscard]] bool isField(const QString &code) const;

    const ImportSubject &m_subject;
    QList<CsvColumn> m_columns;
    QList<Entry> m_entries;
};

} // namespace tjc
