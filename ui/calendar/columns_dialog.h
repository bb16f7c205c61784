#pragma once

#include "ui/calendar/agenda_columns.h"

#include <QDialog>

namespace tjc {

class ColumnPicker;

/// Which columns the list shows; what is printed and copied of it has the same.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const AgendaColumns &columns, QWidget *parent);

Q_SIGNALS:
    void chosen(const tjc::AgendaColumns &columns);

private:
    ColumnPicker *m_picker;
};

} // namespace tjc
