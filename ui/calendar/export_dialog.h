#pragma once

#include "service/files.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tjc {

class ColumnPicker;
class FormField;

/// What a file of the schedule is to hold, before its name is asked.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(const tjc::ExportOptions &options);

private:
    void refresh();
    [[nodiscard]] ExportOptions options() const;

    QComboBox *m_kind;
    ColumnPicker *m_columns;
    FormField *m_columnsField;
    QCheckBox *m_sheets;
    QLabel *m_note;
    QPushButton *m_export;
};

} // namespace tjc
