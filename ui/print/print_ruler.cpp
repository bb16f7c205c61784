#include "ui/print/print_ruler.h"

#include <QTextLayout>

#include <algorithm>

namespace tjc {

namespace {

QString printable(const QString &text, bool lineBreaks)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (lineBreaks && (c == u'\n' || c == QChar::ParagraphSeparator))
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control
                 || (!lineBreaks && (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)))
            c = u' ';
    }
    return clean.trimmed();
}

/// Whether a line that ends before `at` breaks a word.
bool breaksWord(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetter() && text[at].isLetter();
}

} // namespace

QFont fontOnPaper(const PrintFont &font)
{
    QFont made;
    made.setPixelSize(std::max(1, qRound(font.points * printUnits)));
    made.setWeight(font.bold ? QFont::Bold : QFont::Normal);
    made.setStrikeOut(font.struck);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

const PrintRuler::Known &PrintRuler::known(const PrintFont &font)
{
    const auto found = std::ranges::find(m_known, font, &Known::font);
    if (found != m_known.end())
        return *found;
    const QFont made = fontOnPaper(font);
    m_known.push_back({font, made, QFontMetricsF(made)});
    return m_known.back();
}

qreal PrintRuler::width(const QString &text, const PrintFont &font)
{
    return known(font).metrics.horizontalAdvance(text) / printUnits;
}

qreal PrintRuler::lineHeight(const PrintFont &font)
{
    return known(font).metrics.height() / printUnits;
}

QString PrintRuler::elided(const QString &text, const PrintFont &font, qreal width)
{
    return known(font).metrics.elidedText(printable(text, false), Qt::ElideRight, width * printUnits);
}

QStringList PrintRuler::lines(const QString &text, const PrintFont &font, qreal width, int most)
{
    const QString clean = printable(text, true);
    if (clean.isEmpty())
        return {};
    const Known &with = known(font);
    if (!clean.contains(QChar::LineSeparator) && with.metrics.horizontalAdvance(clean) <= width * printUnits)
        return {clean};
    QTextLayout layout(clean, with.onPaper);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * printUnits);
        const bool isLast = most > 0 && lines.size() == most - 1;
        const QString rest = clean.mid(line.textStart());
        // A word that is too long for the line gets a hyphen, and room for it.
        const auto isBroken = [&] { return breaksWord(clean, line.textStart() + line.textLength()); };
        if (!isLast && isBroken())
            line.setLineWidth(std::max<qreal>(1, width * printUnits - with.metrics.horizontalAdvance(u'-')));
        const auto hyphen = isBroken() ? QStringLiteral("-") : QString();
        lines += isLast ? elided(rest, font, width) : rest.left(line.textLength()).trimmed() + hyphen;
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace tjc
