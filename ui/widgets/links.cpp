#include "ui/widgets/links.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Links)
};

} // namespace

std::optional<QUrl> safeLink(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return std::nullopt;
    const bool web = (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    const bool mail = url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    // A name before the host makes one address look like another.
    return (web && url.userInfo().isEmpty()) || mail ? std::optional(url) : std::nullopt;
}

QString linkLabel(const QUrl &url)
{
    return url.scheme() == "mailto"_L1 ? url.path(QUrl::FullyDecoded) : url.host(QUrl::FullyEncoded);
}

void openLink(const QUrl &url, QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(Words::tr("Open a link"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Words::tr("This leaves the program and goes to %1. Open it?").arg(linkLabel(url)));
    box->setInformativeText(url.toString(QUrl::FullyEncoded).left(500));
    const QPushButton *open = box->addButton(Words::tr("Open the link"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    QObject::connect(open, &QPushButton::clicked, box, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace tjc
