#pragma once

#include <QDialog>

namespace tjc {

/// What this program is, which version, and under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace tjc
