#pragma once

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
    SettingsDialog(Settings &settings, QWidget *parent);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void weekendChanged(bool shown);

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_view;
    QCheckBox *m_weekend;
};

} // namespace tjc
