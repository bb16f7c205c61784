#include "ui/shell/form_parts.h"

#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLayout>

namespace tjc {

using namespace Qt::StringLiterals;

struct FormParts {
    Q_DECLARE_TR_FUNCTIONS(tjc::FormParts)
};

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(QLabel *label, QWidget *field, const QString &sentence)
{
    // The sign says it too: colour never speaks alone.
    QPalette palette = label->palette();
    palette.setColor(
        QPalette::WindowText, metrics::isDark(palette) ? QColor(0xff, 0x9d, 0x94) : QColor(0xb4, 0x1c, 0x10));
    label->setPalette(palette);
    label->setText(u"⚠ "_s + sentence);
    label->show();
    growToFit(label->window());
    field->setFocus();
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void growToFit(QWidget *window)
{
    QLayout *layout = window->layout();
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width())
                                                   : layout->totalSizeHint().height();
    if (window->height() < wanted)
        window->resize(window->width(), wanted);
}

QCheckBox *keepPasswordBox(QWidget *parent)
{
    return new QCheckBox(FormParts::tr("&Keep the password in the keyring of this computer"), parent);
}

} // namespace tjc
