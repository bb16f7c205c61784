#include "ui/calendar/session_painter.h"

#include "ui/calendar/format_style.h"
#include "ui/calendar/standing_look.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptTexts = 4'000;
constexpr qsizetype mostTitleLines = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SessionPainter)
};

/// The outline with rounded ends where the session begins and ends, open where it goes on.
QPainterPath outline(const QRectF &rect, const BarLook &look)
{
    const qreal radius = std::min<qreal>(3, rect.height() / 2);
    // An end that is not there lies beyond the edge, where it is cut off: no line between one day and the next.
    QPainterPath path;
    path.addRoundedRect(
        rect.adjusted(look.begins ? 0 : -2 * radius, 0, look.ends ? 0 : 2 * radius, 0), radius, radius);
    return path;
}

QString shortStanding(StandingKind kind)
{
    switch (kind) {
    case StandingKind::Enrolled:
        return Words::tr("enrolled");
    case StandingKind::Offer:
        return Words::tr("confirm your seat");
    case StandingKind::Waitlisted:
        return Words::tr("waiting list");
    case StandingKind::Pending:
        return Words::tr("awaiting approval");
    }
    return {};
}

/// Whether a line that ends before `at` breaks a word.
bool breaksWord(const QString &text, int at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetter() && text[at].isLetter();
}

/// A word that is too long for the line gets room for its hyphen, and leaves no scrap for the next line.
void breakWord(QTextLine line, const QString &text, qreal width, qreal hyphen)
{
    constexpr int leastTail = 3;
    constexpr int leastHead = 3;
    line.setLineWidth(std::max<qreal>(width - hyphen, 1));
    const int at = line.textStart() + line.textLength();
    if (!breaksWord(text, at))
        return;
    int end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    const int shorter = line.textLength() - (leastTail - (end - at));
    if (end - at < leastTail && shorter >= leastHead)
        line.setNumColumns(shorter);
}

std::optional<StandingKind> standingIn(const CalendarItem &item)
{
    return standingKind(item.row.mine, item.row.answerBy);
}

} // namespace

void SessionPainter::setLook(const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_strong = font;
    m_strong.setWeight(QFont::DemiBold);
    m_metrics = QFontMetrics(m_font);
    m_strongMetrics = QFontMetrics(m_strong);
    m_palette = palette;
    m_dark = metrics::isDark(palette);
    m_elided.clear();
    m_titles.clear();
}

QColor SessionPainter::textColor(const CalendarItem &item) const
{
    if (item.row.state == SessionState::Cancelled)
        return m_palette.color(QPalette::Text);
    return standingIn(item) == StandingKind::Enrolled ? styleOf(item.row.format, m_dark).onFill
                                                      : m_palette.color(QPalette::Text);
}

void SessionPainter::paintShape(
    QPainter &painter, const QRectF &rect, const CalendarItem &item, const BarLook &look) const
{
    const FormatStyle style = styleOf(item.row.format, m_dark);
    const QPainterPath shape = outline(rect.adjusted(0.5, 0.5, -0.5, -0.5), look);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool cancelled = item.row.state == SessionState::Cancelled;
    if (!cancelled && standingIn(item) == StandingKind::Enrolled) {
        painter.fillPath(shape, style.fill);
    } else {
        painter.fillPath(shape, m_palette.color(QPalette::Base));
        Qt::PenStyle line = cancelled ? Qt::DashLine : Qt::SolidLine;
        QColor edge = cancelled ? m_palette.color(QPalette::PlaceholderText) : style.edge;
        if (const auto kind = standingIn(item); kind && !cancelled) {
            const StandingLook standing = lookOf(*kind, m_dark);
            QColor pattern = standing.edge;
            pattern.setAlpha(m_dark ? 110 : 80);
            painter.fillPath(shape, QBrush(pattern, standing.filling));
            line = standing.line;
            edge = standing.edge;
        }
        painter.strokePath(shape, QPen(edge, 1, line));
        if (!cancelled && look.begins)
            painter.fillRect(QRectF(rect.left(), rect.top() + 1, 3, rect.height() - 2), style.edge);
    }
    if (look.selected) {
        painter.strokePath(
            outline(rect.adjusted(1, 1, -1, -1), look), QPen(m_palette.color(QPalette::Text), 2.5));
    }
    painter.restore();
}

const QString &SessionPainter::elided(const QString &text, int width, bool strong)
{
    if (m_elided.size() > keptTexts)
        m_elided.clear();
    const auto key = std::pair(text, strong ? -width : width);
    auto found = m_elided.find(key);
    if (found == m_elided.end()) {
        const QFontMetrics &metrics = strong ? m_strongMetrics : m_metrics;
        found = m_elided.insert(key, metrics.elidedText(text, Qt::ElideRight, width));
    }
    return *found;
}

void SessionPainter::drawLine(QPainter &painter, const QRectF &rect, const QString &text, bool strong)
{
    const QFontMetrics &metrics = strong ? m_strongMetrics : m_metrics;
    const qreal baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPointF(rect.left(), baseline), elided(text, int(rect.width()), strong));
}

const QStringList &SessionPainter::brokenTitle(const QString &text, int width)
{
    if (m_titles.size() > keptTexts)
        m_titles.clear();
    const auto key = std::pair(text, width);
    auto found = m_titles.find(key);
    if (found != m_titles.end())
        return *found;
    QTextLayout layout(text, m_strong);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < mostTitleLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        if (breaksWord(text, line.textStart() + line.textLength()))
            breakWord(line, text, width, m_strongMetrics.horizontalAdvance(u'-'));
        // Each with all that follows: the last one shown ends in "…" where more does.
        lines += text.mid(line.textStart());
    }
    layout.endLayout();
    return *m_titles.insert(key, lines);
}

qreal SessionPainter::drawTitle(QPainter &painter, const QRectF &rect, const QString &text)
{
    const qreal line = m_strongMetrics.height();
    const QStringList &lines = brokenTitle(text, int(rect.width()));
    const qsizetype room = std::max<qsizetype>(1, qsizetype(rect.height() / line));
    const qsizetype shown = std::min(room, lines.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const bool isLast = i == shown - 1;
        QString part = lines[i];
        if (!isLast) {
            const auto length = int(part.size() - lines[i + 1].size());
            part = part.left(length).trimmed() + (breaksWord(part, length) ? u"-"_s : QString());
        }
        drawLine(painter, QRectF(rect.left(), rect.top() + qreal(i) * line, rect.width(), line), part, true);
    }
    return qreal(shown) * line;
}

void SessionPainter::paintLine(
    QPainter &painter, const QRectF &rect, const CalendarItem &item, const BarLook &look)
{
    painter.save();
    paintShape(painter, rect, item, look);
    const QColor color = textColor(item);
    const qreal glyph = std::min<qreal>(m_metrics.height() * 0.75, rect.height() - 4);
    qreal left = rect.left() + 6;
    // In a narrow bar every letter of the title counts for more.
    if (rect.width() > 9 * glyph) {
        drawFormatGlyph(
            painter, QRectF(left, rect.center().y() - glyph / 2, glyph, glyph), item.row.format, color);
        left += glyph + 4;
    }
    QFont font = m_font;
    font.setStrikeOut(item.row.state == SessionState::Cancelled);
    painter.setFont(font);
    painter.setPen(color);
    // Half a time says nothing: where it leaves no room for the title, the title goes first.
    const QString time = clockText(item.beginMinute) + u' ';
    const qreal least = m_metrics.horizontalAdvance(time) + 5 * m_metrics.averageCharWidth();
    const bool timed = look.withTime && !item.row.allDay && look.begins && rect.right() - left > least;
    const QString text = timed ? time + item.row.title : item.row.title;
    drawLine(painter, QRectF(left, rect.top(), rect.right() - left - 3, rect.height()), text, false);
    painter.restore();
}

void SessionPainter::paintBlock(
    QPainter &painter, const QRectF &rect, const CalendarItem &item, const BarLook &look)
{
    const int line = m_metrics.height();
    if (rect.height() < 2 * line + 4) {
        paintLine(painter, rect, item, look);
        return;
    }
    painter.save();
    paintShape(painter, rect, item, look);
    const QColor color = textColor(item);
    painter.setPen(color);
    QRectF at(rect.left() + 7, rect.top() + 3, rect.width() - 10, line);
    const bool cancelled = item.row.state == SessionState::Cancelled;
    QFont strong = m_strong;
    strong.setStrikeOut(cancelled);
    painter.setFont(strong);
    const qreal glyph = line * 0.75;
    qreal indent = 0;
    // In a narrow column every letter of the title counts for more.
    if (rect.width() > 16 * m_metrics.averageCharWidth()) {
        drawFormatGlyph(
            painter, QRectF(at.left(), at.center().y() - glyph / 2, glyph, glyph), item.row.format, color);
        indent = glyph + 4;
    }
    // One line is kept for the time.
    QRectF title = at.adjusted(indent, 0, 0, 0);
    title.setBottom(rect.bottom() - 2 - line);
    at.moveTop(at.top() + drawTitle(painter, title, item.row.title) - line);
    painter.setFont(m_font);
    const QString both = clockText(item.beginMinute, item.endMinute);
    const bool fits = m_metrics.horizontalAdvance(both) <= at.width();
    QStringList lines{fits ? both : clockText(item.beginMinute)};
    if (cancelled)
        lines += stateText(item.row);
    else if (const auto kind = standingIn(item))
        lines += shortStanding(*kind);
    else if (!item.row.hasSeats())
        lines += Words::tr("full");
    if (const QString place = placeText(item.row); !place.isEmpty())
        lines += place;
    lines += label(item.row.format);
    for (const QString &text : lines) {
        at.translate(0, line);
        if (at.bottom() > rect.bottom() - 1)
            break;
        drawLine(painter, at, text, false);
    }
    painter.restore();
}

void SessionPainter::paintMore(QPainter &painter, const QRectF &rect, int count)
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(metrics::accent(m_palette));
    const QRectF line = rect.adjusted(6, 0, -2, 0);
    QString text = Words::tr("+%n more", nullptr, count);
    if (m_metrics.horizontalAdvance(text) > line.width())
        text = u"+%1"_s.arg(count);
    drawLine(painter, line, text, false);
    painter.restore();
}

} // namespace tjc
