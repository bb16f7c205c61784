#pragma once

#include "domain/kinds.h"

#include <QColor>

class QPainter;
class QRectF;

namespace tjc {

/// The colours of one format. All eight can be told apart by people with protanopia, deuteranopia and
/// tritanopia.
struct FormatStyle {
    QColor fill;   ///< of a solid bar
    QColor onFill; ///< text on it; contrast at least 4.5
    QColor edge;   ///< outline and hatching on the base of the palette; contrast at least 3
};

[[nodiscard]] FormatStyle styleOf(Format format, bool dark);

/// The contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// The sign of a format, so that colour never speaks alone: drawn in the square `in` with the painter's pen
/// colour.
void drawFormatGlyph(QPainter &painter, const QRectF &in, Format format, const QColor &color);

} // namespace tjc
