#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tjc {

/// Asks why a session is cancelled; a reason is needed.
class CancelDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CancelDialog(const QString &title, QWidget *parent = nullptr);

    /// Without spaces around it.
    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QPushButton *m_cancel;
};

} // namespace tjc
