#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tjc::metrics {

/// The spacing scale; no other distance is used.
inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;

/// The type scale: the desktop's own size, one above it for titles and one below it for notes.
[[nodiscard]] inline QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}
[[nodiscard]] inline QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}
[[nodiscard]] inline QFont noteFont(const QFont &base)
{
    return scaled(base, 0.9);
}

[[nodiscard]] inline bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// The one accent: lintblauw, in dark its lighter sister.
[[nodiscard]] inline QColor accent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8f, 0xca, 0xe7) : QColor(0x15, 0x42, 0x73);
}
/// What is legible on the accent.
[[nodiscard]] inline QColor onAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x0b, 0x1f, 0x33) : QColor(Qt::white);
}

} // namespace tjc::metrics
