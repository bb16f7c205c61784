#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace tjc {

/// A letter on paper. The family is that of the program.
struct PrintFont {
    qreal points = 10;
    bool bold = false;
    bool struck = false;

    friend bool operator==(const PrintFont &, const PrintFont &) = default;
};

/// One line of text. What is too long for its rectangle sticks out: it is the layout that breaks or shortens.
struct PrintText {
    QRectF rect;
    QString text;
    PrintFont font;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    QColor color = Qt::black;
};

struct PrintBox {
    QRectF rect;
    QColor fill = {}; ///< none where it is no colour
    QColor edge = {};
    qreal edgeWidth = 0.5;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

struct PrintLine {
    QLineF line;
    qreal width = 0.5;
    QColor color = Qt::black;
};

/// A sign that somebody else draws, into the rectangle that it is given, in whatever unit.
struct PrintSign {
    QRectF rect;
    std::function<void(QPainter &painter, const QRectF &rect)> draw;
};

/// What stands on one sheet: values in points (1/72 inch) from the top left of the area within the margins, drawn in
/// this order.
struct PrintPage {
    QList<PrintLine> lines;
    QList<PrintBox> boxes;
    QList<PrintSign> signs;
    QList<PrintText> texts;
};

/// The texts of a page, in the order they were laid out.
[[nodiscard]] QStringList textsOf(const PrintPage &page);

} // namespace tjc
