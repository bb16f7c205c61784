#pragma once

#include "ui/shell/command_registry.h"

#include <QDialog>

class QTableWidget;

namespace tjc {

/// F1: how to begin, and every command with its shortcut.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(CommandRegistry &registry, QWidget *parent);
    /// Reads the commands again: pages come and go.
    void refresh();

private:
    CommandRegistry &m_registry;
    QTableWidget *m_table;
};

} // namespace tjc
