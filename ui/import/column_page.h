#pragma once

#include "service/files.h"
#include "ui/import/column_table_model.h"
#include "ui/import/field_list_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QTableView;

namespace tjc {

class MessageBar;

/// The first step of an import of CSV: what each column of the file holds. By choosing in the list of a column, by
/// dragging a field onto a column or a column onto a field, or with the keys: Enter opens the list of a column, Delete
/// empties it, and Enter on a field gives it to the column that is current.
class ColumnPage : public QWidget
{
    Q_OBJECT

public:
    /// The subject must outlive the page.
    explicit ColumnPage(const ImportSubject &subject, QWidget *parent = nullptr);

    /// The columns of another file, or of the same read otherwise; what their names say stands as guessed.
    void show(const CsvColumns &csv);
    /// What the columns hold, from elsewhere.
    void remind(const QStringList &fields) { m_columns.tell(fields, Told::Remembered); }
    /// Back to what the names say.
    void guessAgain();

    [[nodiscard]] ColumnLayout columnLayout() const { return m_columns.layout(); }
    /// What is needed is told.
    [[nodiscard]] bool isComplete() const { return missing().isEmpty(); }
    /// Each column was known by its name.
    [[nodiscard]] bool isAllKnown() const;
    /// How the file is read, as the user has it; what he does not say is found out.
    [[nodiscard]] CsvShape shape() const;
    void focusColumns();
    /// The last that Tab goes to.
    [[nodiscard]] QWidget *lastField() const;

Q_SIGNALS:
    /// What the columns hold is told otherwise.
    void layoutTold();
    void shapeChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildColumns();
    void buildFields();
    QComboBox *shapeList(const QString &name);
    void fillShape(const CsvShape &found);
    void openList(const QModelIndex &index);
    void giveField();
    void tellMissing();
    void tellRefused(int column, const QString &code, int holder);
    /// The labels of what is needed and is not told.
    [[nodiscard]] QStringList missing() const;

    const ImportSubject &m_subject;
    QList<CsvColumn> m_found;
    ColumnTableModel m_columns;
    FieldListModel m_fields;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    MessageBar *m_message;
    QTableView *m_table;
    QListView *m_list;
    QLabel *m_missing;
    int m_refusedColumn = -1; ///< with m_refusedCode: what the button of the message does
    QString m_refusedCode;
};

} // namespace tjc
