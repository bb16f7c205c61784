#include "ui/shell/connect_dialog.h"

#include "base/account.h"
#include "ui/shell/form_parts.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65'535;

bool isPort(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port <= highestPort;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Error wrong(const QString &field)
{
    return {ErrorKind::Invalid, field};
}

/// "name", "name:port", "address", "[address]:port"; the form's port where it has none of its own.
Result<QString> hostOf(const QString &text, const QString &port)
{
    QString name = text;
    QString own;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 2)
            return wrong(u"server.hosts"_s);
        name = text.mid(1, end - 1);
        own = text.mid(end + 1);
        if (!own.isEmpty() && !own.startsWith(u':'))
            return wrong(u"server.hosts"_s);
        own.remove(0, 1);
    } else if (text.count(u':') == 1) {
        name = text.section(u':', 0, 0);
        own = text.section(u':', 1);
    }
    const auto isBad = [](QChar c) { return c.isSpace() || u"/?#@%"_s.contains(c); };
    if (name.isEmpty() || std::any_of(name.begin(), name.end(), isBad) || (!own.isEmpty() && !isPort(own)))
        return wrong(u"server.hosts"_s);
    if (name.contains(u':'))
        name = u'[' + name + u']';
    const QString chosen = own.isEmpty() ? port : own;
    return chosen.isEmpty() ? name : name + u':' + chosen;
}

} // namespace

Result<WorkspaceUrl> urlOf(const ServerForm &form)
{
    const QString port = form.port.trimmed();
    if (!port.isEmpty() && !isPort(port))
        return wrong(u"server.port"_s);
    QStringList hosts;
    const QStringList parts = form.hosts.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        TJC_TRY(host, hostOf(part.trimmed(), port));
        hosts.append(host);
    }
    if (hosts.isEmpty())
        return wrong(u"server.hosts"_s);
    const QString database = form.database.trimmed();
    if (database.isEmpty())
        return wrong(u"server.database"_s);
    const QString user = form.user.trimmed();
    return WorkspaceUrl::parse(u"postgresql://"_s + (user.isEmpty() ? QString() : encoded(user) + u'@')
                               + hosts.join(u',') + u'/' + encoded(database)
                               + (form.tls.isEmpty() ? QString() : u"?sslmode="_s + form.tls));
}

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent), m_tls(new QComboBox(this)), m_keep(keepPasswordBox(this)),
      m_problem(problemLabel(this))
{
    setWindowTitle(tr("Connect to a server"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space4);

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(metrics::space4);
    right->setSpacing(metrics::space4);
    m_hosts = addField(left, tr("&Server"), tr("several with a comma between them"));
    m_port = addField(right, tr("P&ort"), u"5432"_s);
    left->addStretch();
    right->addStretch();
    top->addLayout(left, 3);
    top->addLayout(right, 1);
    column->addLayout(top);
    m_database = addField(column, tr("&Database"), {});
    m_user = addField(column, tr("&User"), {});
    m_user.edit->setText(accountName());
    m_password = addField(column, tr("&Password"), tr("empty where the server does not ask for one"));
    m_password.edit->setEchoMode(QLineEdit::Password);
    column->addWidget(m_keep);
    column->addSpacing(metrics::space12);

    m_tls->addItem(tr("Encrypted, and the server must prove who it is (recommended)"), QString());
    m_tls->addItem(tr("Encrypted, by a known authority, whatever the server's name"), u"verify-ca"_s);
    m_tls->addItem(tr("Encrypted, without checking the server"), u"require"_s);
    m_tls->addItem(tr("Not encrypted: others on the network can read along"), u"disable"_s);
    auto *tlsLabel = new QLabel(tr("Se&curity"), this);
    tlsLabel->setBuddy(m_tls);
    column->addWidget(tlsLabel);
    column->addWidget(m_tls);
    column->addSpacing(metrics::space12);
    column->addStretch();
    column->addWidget(m_problem);

    auto *buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Not of the dialog: that would let it be narrower than its content.
    m_database.edit->setMinimumWidth(60 * fontMetrics().averageCharWidth());
}

ConnectDialog::Field ConnectDialog::addField(QVBoxLayout *column, const QString &label, const QString &hint)
{
    const Field field{new QLineEdit(this), problemLabel(this)};
    field.edit->setPlaceholderText(hint);
    auto *above = new QLabel(label, this);
    above->setBuddy(field.edit);
    column->addWidget(above);
    column->addWidget(field.edit);
    column->addWidget(field.problem);
    column->addSpacing(metrics::space8);
    return field;
}

ServerForm ConnectDialog::form() const
{
    return {m_hosts.edit->text(), m_port.edit->text(), m_database.edit->text(), m_user.edit->text(),
        m_tls->currentData().toString()};
}

void ConnectDialog::submit()
{
    for (const Field &field : {m_hosts, m_port, m_database})
        field.problem->hide();
    m_problem->hide();
    const auto url = urlOf(form());
    if (url) {
        setBusy(true);
        Q_EMIT submitted(*url, m_password.edit->text(), m_keep->isChecked());
        return;
    }
    const QString subject = url.error().subject;
    if (subject == "server.port"_L1) {
        showProblem(m_port.problem, m_port.edit, tr("A number from 1 to 65535."));
    } else if (subject == "server.database"_L1) {
        showProblem(m_database.problem, m_database.edit,
            tr("Fill in the name of the database; the administrator knows it."));
    } else {
        showProblem(m_hosts.problem, m_hosts.edit,
            tr("Fill in the name or address of the server, such as db.example.nl."));
    }
}

void ConnectDialog::fail(const QString &sentence)
{
    setBusy(false);
    showProblem(m_problem, m_password.edit, sentence);
    m_password.edit->selectAll();
}

void ConnectDialog::setBusy(bool busy)
{
    for (QLineEdit *edit : {m_hosts.edit, m_port.edit, m_database.edit, m_user.edit, m_password.edit})
        edit->setEnabled(!busy);
    m_tls->setEnabled(!busy);
    m_keep->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting…") : tr("Connect"));
}

} // namespace tjc
