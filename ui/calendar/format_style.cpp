#include "ui/calendar/format_style.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace tjc {

namespace {

struct Row {
    Format format;
    QRgb fill;
    QRgb onFill;
    QRgb edge;
};

constexpr QRgb black = 0xff000000;
constexpr QRgb white = 0xffffffff;

// The palette of Okabe and Ito, with edges dark (or light) enough to be seen as a thin line.
constexpr std::array lightRows{
    Row{Format::Workshop, 0xff0072b2, white, 0xff005a8e},
    Row{Format::OpenCoffee, 0xffe69f00, black, 0xff946400},
    Row{Format::DeskVisit, 0xff009e73, black, 0xff00704f},
    Row{Format::UserGroup, 0xffcc79a7, black, 0xff9c3f73},
    Row{Format::NetworkMeeting, 0xff56b4e9, black, 0xff1f7fb5},
    Row{Format::Course, 0xff4d4d4d, white, 0xff4d4d4d},
    Row{Format::ELearning, 0xffd55e00, black, 0xffb34700},
    Row{Format::Game, 0xfff0e442, black, 0xff857a00},
};
constexpr std::array darkRows{
    Row{Format::Workshop, 0xff3a8fd0, black, 0xff5aa9e6},
    Row{Format::OpenCoffee, 0xffe69f00, black, 0xfff0b030},
    Row{Format::DeskVisit, 0xff12a87d, black, 0xff2cc79b},
    Row{Format::UserGroup, 0xffd48ab3, black, 0xffe09cc3},
    Row{Format::NetworkMeeting, 0xff8fd0f5, black, 0xff8fd0f5},
    Row{Format::Course, 0xffdedede, black, 0xffdedede},
    Row{Format::ELearning, 0xffe06a10, black, 0xfff0833a},
    Row{Format::Game, 0xfff0e442, black, 0xfff0e442},
};

qreal linear(qreal channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// In a square of 16 by 16.
QPainterPath glyphPath(Format format)
{
    QPainterPath path;
    switch (format) {
    case Format::Workshop: // a pencil
        path.moveTo(2, 14);
        path.lineTo(3, 10);
        path.lineTo(11, 2);
        path.lineTo(14, 5);
        path.lineTo(6, 13);
        path.closeSubpath();
        break;
    case Format::OpenCoffee: // a cup
        path.addRoundedRect(QRectF(2, 5, 9, 9), 2, 2);
        path.addEllipse(QRectF(10, 6.5, 4.5, 4.5));
        path.moveTo(5, 1);
        path.lineTo(5, 3);
        path.moveTo(8, 1);
        path.lineTo(8, 3);
        break;
    case Format::DeskVisit: // a screen on its foot
        path.addRect(QRectF(1.5, 2.5, 13, 8.5));
        path.moveTo(8, 11);
        path.lineTo(8, 14);
        path.moveTo(4.5, 14);
        path.lineTo(11.5, 14);
        break;
    case Format::UserGroup: // two heads
        path.addEllipse(QRectF(2, 2.5, 4.5, 4.5));
        path.addEllipse(QRectF(9.5, 2.5, 4.5, 4.5));
        path.moveTo(1, 14);
        path.arcTo(QRectF(1, 9, 6.5, 9), 180, -180);
        path.moveTo(8.5, 14);
        path.arcTo(QRectF(8.5, 9, 6.5, 9), 180, -180);
        break;
    case Format::NetworkMeeting: // three knots
        path.addEllipse(QRectF(6, 1, 4, 4));
        path.addEllipse(QRectF(1, 11, 4, 4));
        path.addEllipse(QRectF(11, 11, 4, 4));
        path.moveTo(7, 5);
        path.lineTo(4, 11);
        path.moveTo(9, 5);
        path.lineTo(12, 11);
        path.moveTo(5, 13);
        path.lineTo(11, 13);
        break;
    case Format::Course: // an open book
        path.moveTo(8, 4);
        path.lineTo(2, 2.5);
        path.lineTo(2, 12);
        path.lineTo(8, 13.5);
        path.lineTo(14, 12);
        path.lineTo(14, 2.5);
        path.lineTo(8, 4);
        path.lineTo(8, 13.5);
        break;
    case Format::ELearning: // play
        path.moveTo(4, 2);
        path.lineTo(13.5, 8);
        path.lineTo(4, 14);
        path.closeSubpath();
        break;
    case Format::Game: // a die
        path.addRoundedRect(QRectF(2, 2, 12, 12), 2.5, 2.5);
        path.addEllipse(QPointF(5.5, 5.5), 0.6, 0.6);
        path.addEllipse(QPointF(8, 8), 0.6, 0.6);
        path.addEllipse(QPointF(10.5, 10.5), 0.6, 0.6);
        break;
    }
    return path;
}

} // namespace

FormatStyle styleOf(Format format, bool dark)
{
    for (const Row &row : dark ? darkRows : lightRows) {
        if (row.format == format)
            return {QColor(row.fill), QColor(row.onFill), QColor(row.edge)};
    }
    return {};
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a) + 0.05;
    const qreal y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

void drawFormatGlyph(QPainter &painter, const QRectF &in, Format format, const QColor &color)
{
    static const std::array paths = [] {
        std::array<QPainterPath, formatCodes.size()> made;
        for (const auto &row : formatCodes)
            made[size_t(row.value)] = glyphPath(row.value);
        return made;
    }();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(in.topLeft());
    painter.scale(in.width() / 16, in.height() / 16);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(paths[size_t(format)]);
    painter.restore();
}

} // namespace tjc
