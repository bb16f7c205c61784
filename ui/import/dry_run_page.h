#pragma once

#include "ui/import/import_preview_model.h"
#include "ui/import/row_error_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace tjc {

/// What importing a file would do, before anything is written: its rows with what happens to each, and those that cannot
/// be taken with the reason.
class DryRunPage : public QWidget
{
    Q_OBJECT

public:
    /// The subject must outlive the page.
    explicit DryRunPage(const ImportSubject &subject, QWidget *parent = nullptr);

    void show(const ImportView &view);
    void clear();
    /// The bad rows may be left out.
    [[nodiscard]] bool skipsBad() const;
    void focusRows();

Q_SIGNALS:
    void skipsBadChanged();
    void saveErrorsAsked();

private:
    void build();
    QWidget *buildRows();
    QWidget *buildErrors();
    void filter();
    void tellError(const QModelIndex &current);
    [[nodiscard]] QString sentence(const ImportView &view) const;
    [[nodiscard]] QString madeSentence(const NamedRecords &made) const;

    const ImportSubject &m_subject;
    ImportPreviewModel m_rows;
    RowErrorModel m_errors;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_sentence;
    QLabel *m_notes;
    QTabWidget *m_tabs;
    QComboBox *m_show;
    QTableView *m_rowTable;
    QTableView *m_errorTable;
    QWidget *m_errorTab = nullptr;
    QLabel *m_errorText; ///< all of the row that is current
    QPushButton *m_save;
    QCheckBox *m_skipBad;
    QLabel *m_skipNote;
};

} // namespace tjc
