#include "ui/coordination/color_choice.h"

#include "ui/calendar/theme_band.h"

#include <QColorDialog>
#include <QEvent>
#include <QPainter>

#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    const char *color;
    const char *name;
};

// Apart for people who do not see all colours by how light they are, too.
constexpr std::array colors{
    Named{"", QT_TRANSLATE_NOOP("tjc::ColorChoice", "as the program")},
    Named{"#154273", QT_TRANSLATE_NOOP("tjc::ColorChoice", "dark blue")},
    Named{"#007bc7", QT_TRANSLATE_NOOP("tjc::ColorChoice", "blue")},
    Named{"#76d2b6", QT_TRANSLATE_NOOP("tjc::ColorChoice", "mint")},
    Named{"#2d7008", QT_TRANSLATE_NOOP("tjc::ColorChoice", "green")},
    Named{"#f9e11e", QT_TRANSLATE_NOOP("tjc::ColorChoice", "yellow")},
    Named{"#e17000", QT_TRANSLATE_NOOP("tjc::ColorChoice", "orange")},
    Named{"#d52b1e", QT_TRANSLATE_NOOP("tjc::ColorChoice", "red")},
    Named{"#a90061", QT_TRANSLATE_NOOP("tjc::ColorChoice", "purple")},
};

} // namespace

ColorChoice::ColorChoice(QWidget *parent) : QComboBox(parent)
{
    for (const Named &one : colors)
        addItem(tr(one.name), QString::fromLatin1(one.color));
    addItem(tr("A colour of your own…"));
    drawSwatches();
    connect(this, &QComboBox::activated, this, &ColorChoice::chosen);
}

QString ColorChoice::nameOf(const QString &color)
{
    for (const Named &one : colors) {
        if (color == QLatin1StringView(one.color))
            return tr(one.name);
    }
    return color;
}

void ColorChoice::setColor(const QString &color)
{
    m_color = color;
    int at = findData(color);
    if (at < 0) {
        const int last = count() - 1;
        if (const int before = m_own.isEmpty() ? -1 : findData(m_own); before >= 0)
            removeItem(before);
        m_own = color;
        insertItem(std::min(last, count() - 1), tr("your own: %1").arg(color), color);
        drawSwatches();
        at = findData(color);
    }
    setCurrentIndex(at);
}

void ColorChoice::chosen(int index)
{
    if (!itemData(index).isValid())
        return askForOwn();
    m_color = itemData(index).toString();
    Q_EMIT edited();
}

void ColorChoice::askForOwn()
{
    const QColor proposal(m_color.isEmpty() ? u"#154273"_s : m_color);
    auto *dialog = new QColorDialog(proposal, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A colour of your own"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        setColor(color.name(QColor::HexRgb));
        Q_EMIT edited();
    });
    // Where none is chosen it stays what it was.
    connect(dialog, &QColorDialog::rejected, this, [this] { setColor(QString(m_color)); });
    dialog->open();
}

void ColorChoice::drawSwatches()
{
    const int side = fontMetrics().height();
    for (int i = 0; i < count(); ++i) {
        if (!itemData(i).isValid())
            continue;
        QPixmap swatch(side, side);
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bandLook(itemData(i).toString(), palette()).fill);
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
        setItemIcon(i, QIcon(swatch));
    }
}

void ColorChoice::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSwatches();
}

} // namespace tjc
