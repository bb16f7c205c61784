#include "ui/forum/forum_marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// On a square of sixteen.
constexpr qreal side = 16;

QPainterPath bubble()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.5, 2, 13, 9.5), 2.5, 2.5);
    QPainterPath tail;
    tail.moveTo(4, 11);
    tail.lineTo(4, 14.5);
    tail.lineTo(8.5, 11);
    tail.closeSubpath();
    return path.united(tail);
}

void line(QPainter &painter, const QPolygonF &points)
{
    painter.drawPolyline(points);
}

void paintQuestion(QPainter &painter)
{
    painter.drawPath(bubble());
    QPainterPath hook;
    hook.moveTo(6.2, 5.2);
    hook.cubicTo(6.4, 3.2, 10.2, 3.4, 9.8, 5.6);
    hook.cubicTo(9.6, 6.6, 8, 6.5, 8, 7.8);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 9.7));
}

void paintLock(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 7, 10, 7.5), 1, 1);
    QPainterPath bow;
    bow.moveTo(5, 7);
    bow.lineTo(5, 5);
    bow.cubicTo(5, 0.8, 11, 0.8, 11, 5);
    bow.lineTo(11, 7);
    painter.drawPath(bow);
}

void paintHidden(QPainter &painter)
{
    QPainterPath eye;
    eye.moveTo(1.5, 8);
    eye.quadTo(8, 1, 14.5, 8);
    eye.quadTo(8, 15, 1.5, 8);
    painter.drawPath(eye);
    painter.drawEllipse(QPointF(8, 8), 2, 2);
    line(painter, {{2.5, 14}, {13.5, 2}});
}

} // namespace

void paintMark(QPainter &painter, ForumMark mark, const QRectF &where, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / side, where.height() / side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (mark) {
    case ForumMark::Question:
        paintQuestion(painter);
        break;
    case ForumMark::Discussion:
        painter.drawPath(bubble());
        line(painter, {{4.5, 5.5}, {11.5, 5.5}});
        line(painter, {{4.5, 8}, {9, 8}});
        break;
    case ForumMark::Solved:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        line(painter, {{4.8, 8.2}, {7.2, 10.6}, {11.4, 5.6}});
        break;
    case ForumMark::Pinned:
        line(painter, {{5.5, 2}, {10.5, 2}});
        line(painter, {{6.5, 2}, {6.5, 6}, {4, 9}, {12, 9}, {9.5, 6}, {9.5, 2}});
        line(painter, {{8, 9}, {8, 14.5}});
        break;
    case ForumMark::Locked:
        paintLock(painter);
        break;
    case ForumMark::Hidden:
        paintHidden(painter);
        break;
    case ForumMark::Kept:
        painter.drawPolygon(QPolygonF{{4, 1.5}, {12, 1.5}, {12, 14}, {8, 10.5}, {4, 14}});
        break;
    case ForumMark::Vote:
        painter.drawPolygon(QPolygonF{{8, 2.5}, {14, 11}, {2, 11}});
        break;
    }
    painter.restore();
}

QIcon markIcon(ForumMark mark, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        for (const auto group : {QPalette::Active, QPalette::Disabled}) {
            QPixmap pixmap(int(side) * scale, int(side) * scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paintMark(painter, mark, QRectF(pixmap.rect()), palette.color(group, QPalette::ButtonText));
            painter.end();
            pixmap.setDevicePixelRatio(scale);
            icon.addPixmap(pixmap, group == QPalette::Disabled ? QIcon::Disabled : QIcon::Normal);
        }
    }
    return icon;
}

} // namespace tjc
