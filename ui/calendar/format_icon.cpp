#include "ui/calendar/format_icon.h"

#include "ui/calendar/format_style.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QPixmap>

namespace tjc {

QIcon formatIcon(Format format, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawFormatGlyph(
            painter, QRectF(0, 0, size, size), format, styleOf(format, metrics::isDark(palette)).edge);
        painter.end();
        icon.addPixmap(pixmap);
        // On the colour of a chosen row.
        pixmap.fill(Qt::transparent);
        painter.begin(&pixmap);
        drawFormatGlyph(painter, QRectF(0, 0, size, size), format, palette.color(QPalette::HighlightedText));
        painter.end();
        icon.addPixmap(pixmap, QIcon::Selected);
    }
    return icon;
}

} // namespace tjc
