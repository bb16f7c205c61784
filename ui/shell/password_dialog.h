#pragma once

#include "base/workspace_url.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace tjc {

/// Asks for the password of a server that was opened before.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `why` is the sentence above the field: what the server said, or that there is no keyring.
    PasswordDialog(const WorkspaceUrl &url, const QString &why, bool hasKeyring, QWidget *parent);
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool isToBeKept() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace tjc
