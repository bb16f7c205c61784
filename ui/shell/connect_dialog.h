#pragma once

#include "base/workspace_url.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// What one fills in to reach a server.
struct ServerForm {
    QString hosts; ///< names or addresses, each perhaps with its port, with commas between
    QString port;  ///< for those without one of their own; empty is the usual one
    QString database;
    QString user;
    QString tls; ///< an sslmode; empty is the recommended one
};

/// The URL of a filled-in form. Invalid "server.hosts", "server.port" or "server.database" names the field.
[[nodiscard]] Result<WorkspaceUrl> urlOf(const ServerForm &form);

/// Asks for a server and a password. Stays open, busy, while the connection is tried; the one who tries it
/// calls accept() or fail().
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent);
    void fail(const QString &sentence);

Q_SIGNALS:
    /// `keep`: the password is to go to the keyring.
    void submitted(const tjc::WorkspaceUrl &url, const QString &password, bool keep);

private:
    struct Field {
        QLineEdit *edit;
        QLabel *problem;
    };
    Field addField(QVBoxLayout *column, const QString &label, const QString &hint);
    void submit();
    void setBusy(bool busy);
    [[nodiscard]] ServerForm form() const;

    Field m_hosts;
    Field m_port;
    Field m_database;
    Field m_user;
    Field m_password;
    QComboBox *m_tls;
    QCheckBox *m_keep;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace tjc
