#include "ui/print/poster_document.h"

#include "ui/print/print_flow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::PosterDocument)
};

/// The width within the margins of the paper that the sizes below are for: A4 upright.
constexpr qreal widthOfA4 = 595 - 2 * printMargin;

/// Black or white, whichever is read best on it.
QColor inkOn(const QColor &color)
{
    const auto linear = [](qreal channel) { return std::pow(channel, 2.2); };
    const qreal light =
        0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return light > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
}

Day lastDayOf(const SessionRow &row)
{
    const LocalMoment end = localMoment(row.when.end());
    return end.minute == 0 && row.when.ms() > 0 ? end.day.plusDays(-1) : end.day;
}

/// What stands beside a session on that day: when it begins, and until when it lasts; one of them may be empty.
struct PosterTimes {
    QString begin;
    QString end;
};

PosterTimes timesOn(Day day, const SessionRow &row)
{
    const LocalMoment begin = localMoment(row.when.begin());
    const LocalMoment end = localMoment(row.when.end());
    const bool begins = begin.day == day;
    const bool ends = lastDayOf(row) == day;
    if (row.allDay || (!begins && !ends))
        return {Words::tr("whole day"), {}};
    return {begins ? clockText(begin.minute) : QString(),
        ends ? Words::tr("until %1").arg(clockText(end.minute)) : QString()};
}

class Poster
{
public:
    Poster(const PosterDay &day, QSizeF area)
        : m_day(day), m_scale(area.width() / widthOfA4), m_flow(area, footer())
    {
        m_flow.onNewPage([this] { heading(true); });
    }

    QList<PrintPage> pages()
    {
        heading(false);
        for (const SessionRow &row : m_day.sessions)
            session(row);
        return m_flow.finish();
    }

private:
    [[nodiscard]] QString footer() const
    {
        QStringList parts = m_day.themeWeeks;
        parts += longDate(m_day.day);
        return parts.join(u" · "_s);
    }
    [[nodiscard]] PrintFont font(qreal points, bool bold = false, bool struck = false) const
    {
        return {points * m_scale, bold, struck};
    }

    void heading(bool isContinued)
    {
        const QColor given(m_day.color);
        const QColor fill = given.isValid() ? given : printAccent();
        const qreal pad = 12 * m_scale;
        const qreal width = m_flow.width() - 2 * pad;
        PrintRuler &ruler = m_flow.ruler();
        struct Line {
            QString text;
            PrintFont font;
        };
        QList<Line> lines;
        const auto add = [&](const QString &text, const PrintFont &with, int most) {
            for (const QString &line : ruler.lines(text, with, width, most))
                lines += Line{line, with};
        };
        add(m_day.themeWeeks.join(u" · "_s), font(17, true), 2);
        // The year is known to who passes by.
        QString date = QLocale().toString(m_day.day.date(), Words::tr("dddd d MMMM"));
        if (!date.isEmpty())
            date[0] = date[0].toUpper();
        add(date, font(32, true), 2);
        if (isContinued)
            add(Words::tr("continued"), font(17), 1);
        qreal height = 2 * pad;
        for (const Line &line : lines)
            height += ruler.lineHeight(line.font);
        m_flow.page().boxes +=
            PrintBox{.rect = QRectF(0, m_flow.top(), m_flow.width(), height), .fill = fill};
        qreal top = m_flow.top() + pad;
        for (const Line &line : lines) {
            const qreal lineHeight = ruler.lineHeight(line.font);
            m_flow.page().texts += PrintText{QRectF(pad, top, width, lineHeight), line.text, line.font,
                Qt::AlignLeft | Qt::AlignVCenter, inkOn(fill)};
            top += lineHeight;
        }
        m_flow.advance(height + 10 * m_scale);
    }

    void session(const SessionRow &row)
    {
        const bool isCancelled = row.state == SessionState::Cancelled;
        const PrintFont strong = font(22, true, isCancelled);
        const PrintFont plain = font(16);
        const qreal left = 0.27 * m_flow.width();
        const qreal width = m_flow.width() - left;
        PrintRuler &ruler = m_flow.ruler();
        struct Line {
            QString text;
            PrintFont font;
            QColor color;
        };
        QList<Line> lines;
        const auto add = [&](const QString &text, const PrintFont &with, const QColor &color = Qt::black) {
            for (const QString &line : ruler.lines(text, with, width))
                lines += Line{line, with, color};
        };
        add(row.title, strong);
        if (isCancelled)
            add(Words::tr("Cancelled"), font(16, true));
        add(placeText(row), plain);
        if (!row.trainers.isEmpty())
            add(Words::tr("with %1").arg(row.trainers.join(", "_L1)), plain);
        add(label(row.format), plain, printGrey());
        QList<Line> times;
        const PosterTimes when = timesOn(m_day.day, row);
        if (!when.begin.isEmpty())
            times += Line{when.begin, strong, Qt::black};
        if (!when.end.isEmpty())
            times += Line{when.end, font(16, false, isCancelled), Qt::black};

        const auto heightOf = [&ruler](const QList<Line> &of) {
            qreal height = 0;
            for (const Line &line : of)
                height += ruler.lineHeight(line.font);
            return height;
        };
        m_flow.need(std::max(heightOf(lines), heightOf(times)) + 14 * m_scale);
        qreal top = m_flow.top();
        for (const Line &time : times) {
            const qreal height = ruler.lineHeight(time.font);
            m_flow.page().texts += PrintText{QRectF(0, top, left, height), time.text, time.font};
            top += height;
        }
        const qreal afterTimes = top;
        for (const Line &line : lines) {
            const qreal height = ruler.lineHeight(line.font);
            if (m_flow.room() < height)
                m_flow.newPage();
            m_flow.page().texts += PrintText{QRectF(left, m_flow.top(), width, height), line.text, line.font,
                Qt::AlignLeft | Qt::AlignVCenter, line.color};
            m_flow.advance(height);
        }
        if (m_flow.top() < afterTimes)
            m_flow.advance(afterTimes - m_flow.top());
        m_flow.advance(6 * m_scale);
        m_flow.rule(m_scale, QColor(0xbb, 0xbb, 0xbb));
        m_flow.advance(8 * m_scale);
    }

    const PosterDay &m_day;
    qreal m_scale;
    PrintFlow m_flow;
};

} // namespace

QList<PosterDay> posterDays(
    const QList<SessionRow> &sessions, Day first, Day last, const QList<ThemeWeek> &themeWeeks)
{
    QMap<qint64, PosterDay> days;
    for (const SessionRow &row : sessions) {
        const Day from = std::max(first, localMoment(row.when.begin()).day);
        const Day to = std::min(last, lastDayOf(row));
        for (Day day = from; day <= to; day = day.plusDays(1)) {
            const qint64 key = day.date().toJulianDay();
            auto found = days.find(key);
            if (found == days.end())
                found = days.insert(key, PosterDay{day, {}});
            found->sessions += row;
            if (!row.themeWeek.isEmpty() && !found->themeWeeks.contains(row.themeWeek))
                found->themeWeeks += row.themeWeek;
        }
    }
    for (PosterDay &day : days) {
        if (day.themeWeeks.size() != 1)
            continue;
        const auto week = std::ranges::find(themeWeeks, day.themeWeeks.first(), &ThemeWeek::name);
        if (week != themeWeeks.end())
            day.color = week->color;
    }
    return days.values();
}

PrintDocument posterDocument(const QList<PosterDay> &days, const QString &period, QPageSize::PageSizeId paper)
{
    return {.title = Words::tr("Posters: %1").arg(period),
        .paper = printPaper(paper),
        .pages = [days](QSizeF area) {
            QList<PrintPage> pages;
            for (const PosterDay &day : days)
                pages += Poster(day, area).pages();
            return pages;
        }};
}

} // namespace tjc
