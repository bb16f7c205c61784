#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tjc {

/// Asks why a session is cancelled, or something like it; a reason is needed.
class CancelDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString question;
        QString act; ///< what the first button does
        QString leave;
    };
    explicit CancelDialog(const QString &title, QWidget *parent = nullptr);
    CancelDialog(const Texts &texts, QWidget *parent);

    /// Without spaces around it.
    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QPushButton *m_cancel;
};

} // namespace tjc
