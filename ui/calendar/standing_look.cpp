#include "ui/calendar/standing_look.h"

#include <QPainter>
#include <QPainterPath>

namespace tjc {

std::optional<StandingKind> standingKind(
    const std::optional<EnrolmentState> &mine, const std::optional<Instant> &answerBy)
{
    if (mine == EnrolmentState::Enrolled)
        return answerBy ? StandingKind::Offer : StandingKind::Enrolled;
    if (mine == EnrolmentState::Waitlisted)
        return StandingKind::Waitlisted;
    if (mine == EnrolmentState::Pending)
        return StandingKind::Pending;
    return std::nullopt;
}

StandingLook lookOf(StandingKind kind, bool dark)
{
    const auto either = [dark](QRgb light, QRgb night) { return QColor(dark ? night : light); };
    switch (kind) {
    case StandingKind::Enrolled:
        return {
            either(0xffe3ecf5, 0xff1d3952), either(0xff154273, 0xff8fcae7), Qt::SolidPattern, Qt::SolidLine};
    case StandingKind::Offer:
        return {
            either(0xffdcf2e1, 0xff153f27), either(0xff1c7a3c, 0xff6fd08c), Qt::VerPattern, Qt::SolidLine};
    case StandingKind::Waitlisted:
        return {
            either(0xfffbeed0, 0xff47370f), either(0xff8a5d00, 0xfff0b030), Qt::BDiagPattern, Qt::SolidLine};
    case StandingKind::Pending:
        break;
    }
    return {either(0xffeee6f8, 0xff382a52), either(0xff6a3fa0, 0xffc3a6f0), Qt::Dense5Pattern, Qt::DotLine};
}

void drawStandingSign(QPainter &painter, const QRectF &in, StandingKind kind, const QColor &edge)
{
    const StandingLook look = lookOf(kind, false);
    QPainterPath shape;
    const QRectF frame = in.adjusted(0.5, 0.5, -0.5, -0.5);
    if (kind == StandingKind::Pending)
        shape.addEllipse(frame);
    else
        shape.addRoundedRect(frame, 2, 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, QBrush(edge, look.filling));
    painter.strokePath(shape, QPen(edge, 1.2, look.line));
    painter.restore();
}

QIcon standingIcon(StandingKind kind, const QColor &edge)
{
    QIcon icon;
    for (const int size : {16, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        // Patterns do not grow with the picture.
        painter.scale(size / 16.0, size / 16.0);
        drawStandingSign(painter, QRectF(1, 1, 14, 14), kind, edge);
        painter.end();
        // Else the style mixes it with the colour of a chosen row.
        for (const auto mode : {QIcon::Normal, QIcon::Selected})
            icon.addPixmap(pixmap, mode);
    }
    return icon;
}

} // namespace tjc
