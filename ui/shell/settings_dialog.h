#pragma once

#include "ui/notices/desktop.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace tjc {

class Settings;

/// Language, colours and how the calendar starts. What is chosen is used at once; there is nothing to
/// confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the desktop does not have cannot be chosen; the dialog says so.
    SettingsDialog(Settings &settings, QWidget *parent, const DesktopHas &desktop = {});

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void weekendChanged(bool shown);
    void trayChanged(bool stays);

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_view;
    QCheckBox *m_weekend;
    QCheckBox *m_messages;
    QCheckBox *m_tray;
};

} // namespace tjc
