#include "ui/directory/person_badge.h"

#include "domain/directory.h"

#include <QCache>
#include <QPainter>

#include <array>

namespace tjc {

namespace {

constexpr int iconsKept = 500;

// Dark enough for white in light and dark alike.
constexpr std::array<QRgb, 8> colors{
    0xff154273, 0xff8a1f5c, 0xff2e6b34, 0xff8a4b08, 0xff5b3a8c, 0xff0b6a73, 0xff9c2b2b, 0xff4f5a63};

} // namespace

QColor badgeColor(const QString &name)
{
    // The same on every station and every day, which qHash() is not.
    quint32 sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return QColor(colors[sum % colors.size()]);
}

QPixmap badgePixmap(const QString &name, int side, qreal pixelRatio)
{
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeColor(name));
    painter.drawEllipse(QRectF(0, 0, side, side));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, side * 2 / 5));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, initialsOf(name));
    return pixmap;
}

QIcon badgeIcon(const QString &name, int side, qreal pixelRatio)
{
    static QCache<QString, QIcon> icons(iconsKept);
    const QString key =
        name + QLatin1Char('/') + QString::number(side) + QLatin1Char('/') + QString::number(pixelRatio);
    if (const QIcon *known = icons.object(key))
        return *known;
    QIcon icon;
    const QPixmap pixmap = badgePixmap(name, side, pixelRatio);
    // Chosen rows keep the same colours.
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    icons.insert(key, new QIcon(icon));
    return icon;
}

} // namespace tjc
