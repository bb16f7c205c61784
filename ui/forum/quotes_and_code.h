#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRectF;
class QTextDocument;

namespace tjc {

/// Makes room for what is painted beside quotes and behind blocks of code, and lets long lines of code break. Once for
/// a document, before it is laid out.
void makeRoomForQuotesAndCode(QTextDocument &document);
/// A bar for each quote that a text stands in, and what lies behind code; `clip` is in the document. Costs as much as
/// what is in the clip, however long the document is.
void paintQuotesAndCode(
    QPainter &painter, const QTextDocument &document, const QPalette &palette, const QRectF &clip);

/// The bar stands out from the base by 3 : 1 or more in any palette whose text does by 4.5 : 1.
[[nodiscard]] QColor quoteBarOf(const QPalette &palette);
[[nodiscard]] QColor codeGroundOf(const QPalette &palette);

} // namespace tjc
