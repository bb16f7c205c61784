#pragma once

#include "ui/shell/command_registry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tjc {

/// How well the letters of `typed` are found in `text` in that order: the more of them start a word or follow
/// each other, the higher; nullopt where one is missing. Case and accents do not matter.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

/// The command box: type a few letters, choose with the arrows, Enter runs it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(CommandRegistry &registry, QWidget *window);
    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void runCurrent();

    CommandRegistry &m_registry;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_empty;
    QStandardItemModel *m_model;
};

} // namespace tjc
