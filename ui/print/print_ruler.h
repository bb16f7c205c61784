#pragma once

#include "ui/print/print_page.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <vector>

namespace tjc {

/// Drawing goes by tenths of a point: a font then has a whole number of units, and its letters are measured without
/// rounding.
inline constexpr qreal printUnits = 10;

/// The font in units.
[[nodiscard]] QFont fontOnPaper(const PrintFont &font);

/// Measures text as it will stand on paper, in points. For one thread, whichever.
class PrintRuler
{
public:
    [[nodiscard]] qreal width(const QString &text, const PrintFont &font);
    [[nodiscard]] qreal lineHeight(const PrintFont &font);
    /// The text in lines of at most this width, broken at spaces where that can be and inside words, with a hyphen, where not; line
    /// breaks in it are kept, other control characters become spaces. No line where there is no text. With `most`, the
    /// last line ends in "…" where more would follow.
    [[nodiscard]] QStringList lines(const QString &text, const PrintFont &font, qreal width, int most = 0);
    /// One line, which ends in "…" where it would be wider.
    [[nodiscard]] QString elided(const QString &text, const PrintFont &font, qreal width);

private:
    struct Known {
        PrintFont font;
        QFont onPaper;
        QFontMetricsF metrics;
    };
    [[nodiscard]] const Known &known(const PrintFont &font);

    std::vector<Known> m_known;
};

} // namespace tjc
