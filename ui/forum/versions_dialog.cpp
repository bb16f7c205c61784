#include "ui/forum/versions_dialog.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/safe_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tjc {

VersionsDialog::VersionsDialog(const QList<PostVersion> &versions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Earlier versions"));
    auto *which = new QComboBox(this);
    which->setAccessibleName(tr("Which version"));
    auto *text = new SafeText(this);
    text->setAccessibleName(tr("Its text"));
    for (const PostVersion &version : versions)
        which->addItem(
            tr("until %1, edited by %2").arg(momentText(version.until), readableLine(version.editor)));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(which);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    const auto show = [text, versions](int index) {
        text->setMarkdownOfOthers(index >= 0 && index < versions.size() ? versions[index].text : QString());
    };
    connect(which, &QComboBox::currentIndexChanged, text, show);
    connect(buttons, &QDialogButtonBox::rejected, this, &VersionsDialog::reject);
    show(0);
    resizeWithinScreen(this, {76 * fontMetrics().averageCharWidth(), 24 * fontMetrics().lineSpacing()});
}

} // namespace tjc
