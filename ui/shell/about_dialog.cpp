#include "ui/shell/about_dialog.h"

#include "ui/shell/form_parts.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {
constexpr int logoSize = 64;
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About TrainJeCollega"));
    auto *logo = new QLabel(this);
    logo->setPixmap(
        QIcon(u":/icons/trainjecollega.svg"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatio()));
    auto *title = new QLabel(u"TrainJeCollega " TJC_VERSION ""_s, this);
    title->setFont(metrics::titleFont(title->font()));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("Colleagues train each other.\n\nFree software under the European Union Public Licence "
                     "1.2. The icons "
                     "that the desktop does not have come from Breeze (LGPL 3 or later). Made with Qt %1.")
                      .arg(QLatin1StringView(qVersion())));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::space8);
    words->addWidget(title);
    words->addWidget(text);
    words->addStretch();
    words->addSpacing(metrics::space16);
    words->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    row->setSpacing(metrics::space16);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    resize(70 * fontMetrics().averageCharWidth(), 0);
    growToFit(this);
}

} // namespace tjc
