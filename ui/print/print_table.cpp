#include "ui/print/print_table.h"

#include <QHash>

#include <algorithm>

namespace tjc {

namespace {

constexpr PrintFont headFont{8, true};
constexpr qreal padding = 3;
constexpr qreal gap = 6; ///< between the text of one column and the next
const QColor ruleColor(0xbb, 0xbb, 0xbb);

} // namespace

PrintTable::PrintTable(PrintFlow &flow, QList<PrintColumn> columns)
    : m_flow(flow), m_columns(std::move(columns))
{
    qreal fixed = 0;
    qreal shares = 0;
    for (const PrintColumn &column : m_columns) {
        fixed += column.fixed;
        shares += column.fixed > 0 ? 0 : column.share;
    }
    const qreal rest = std::max(0.0, flow.width() - fixed);
    m_left += 0;
    for (const PrintColumn &column : m_columns)
        m_left += m_left.last() + (column.fixed > 0 ? column.fixed : rest * column.share / shares);
}

void PrintTable::head()
{
    const qreal height = m_flow.ruler().lineHeight(headFont);
    qsizetype most = 1;
    QList<QStringList> heads;
    for (int i = 0; i < m_columns.size(); ++i) {
        heads += m_flow.ruler().lines(m_columns[i].head, headFont, right(i) - left(i) - gap);
        most = std::max(most, heads.last().size());
    }
    m_flow.need(qreal(most) * height + 2 * padding);
    for (int i = 0; i < m_columns.size(); ++i) {
        // Names of one line stand on the line under them.
        qreal top = m_flow.top() + padding + qreal(most - heads[i].size()) * height;
        for (const QString &line : heads[i]) {
            m_flow.page().texts += PrintText{QRectF(left(i), top, right(i) - left(i) - gap, height), line,
                headFont, m_columns[i].align | Qt::AlignVCenter, printGrey()};
            top += height;
        }
    }
    m_flow.advance(qreal(most) * height + 2 * padding);
    m_flow.rule(1);
}

qreal PrintTable::heightOf(const QList<PrintCell> &cells, qreal atLeast)
{
    PrintRuler &ruler = m_flow.ruler();
    qreal height = atLeast;
    for (int i = 0; i < cells.size(); ++i) {
        const auto lines = ruler.lines(cells[i].text, cells[i].font, right(i) - left(i) - gap).size();
        height = std::max(height, qreal(lines) * ruler.lineHeight(cells[i].font) + 2 * padding);
    }
    return height;
}

void PrintTable::row(const QList<PrintCell> &cells, qreal atLeast)
{
    PrintRuler &ruler = m_flow.ruler();
    QList<QStringList> lines;
    qreal wanted = atLeast;
    for (int i = 0; i < cells.size(); ++i) {
        lines += ruler.lines(cells[i].text, cells[i].font, right(i) - left(i) - gap);
        wanted = std::max(wanted, qreal(lines[i].size()) * ruler.lineHeight(cells[i].font) + 2 * padding);
    }
    m_flow.need(wanted);
    bool isDone = false;
    while (!isDone) {
        isDone = true;
        const qreal room = m_flow.room() - 2 * padding;
        qreal height = atLeast;
        for (int i = 0; i < cells.size(); ++i) {
            const qreal line = ruler.lineHeight(cells[i].font);
            const qsizetype fit = std::clamp<qsizetype>(qsizetype(room / line), 1, lines[i].size() + 1);
            const QStringList now = lines[i].mid(0, fit);
            lines[i] = lines[i].mid(now.size());
            isDone = isDone && lines[i].isEmpty();
            qreal top = m_flow.top() + padding;
            if (const qreal text = qreal(now.size()) * line; text + 2 * padding < atLeast)
                top = m_flow.top() + (atLeast - text) / 2;
            for (const QString &text : now) {
                m_flow.page().texts += PrintText{QRectF(left(i), top, right(i) - left(i) - gap, line), text,
                    cells[i].font, m_columns[i].align | Qt::AlignVCenter, cells[i].color};
                top += line;
            }
            height = std::max(height, top + padding - m_flow.top());
        }
        m_flow.advance(height);
        m_flow.rule(0.5, ruleColor);
        if (!isDone)
            m_flow.newPage();
    }
}

QList<PrintColumn> columnsFitting(PrintRuler &ruler, qreal width, const QStringList &heads,
    const QList<QStringList> &rows, const PrintFont &font)
{
    const auto count = heads.size();
    const qreal longestWord = width / qreal(std::max<qsizetype>(1, count));
    struct Width {
        qreal least = 0;  ///< its longest word
        qreal wanted = 0; ///< its longest cell
    };
    QList<Width> widths(count);
    QHash<QString, qreal> wordWidths;
    const auto widthOf = [&](const QString &word) {
        const auto known = wordWidths.constFind(word);
        return known != wordWidths.cend() ? *known : *wordWidths.insert(word, ruler.width(word, font));
    };
    for (qsizetype i = 0; i < count; ++i) {
        Width &of = widths[i];
        of.least = of.wanted = ruler.width(heads[i], headFont);
        for (const QStringList &row : rows) {
            qreal all = 0;
            for (const auto &word : QStringView(row[i]).split(u' ', Qt::SkipEmptyParts)) {
                const qreal wide = widthOf(word.toString());
                of.least = std::max(of.least, std::min(wide, longestWord));
                all += wide + font.points * 0.35;
            }
            of.wanted = std::max(of.wanted, all);
        }
        of.least += gap;
        of.wanted = std::max(of.wanted + gap, of.least);
    }
    qreal least = 0;
    qreal more = 0;
    for (const Width &of : widths) {
        least += of.least;
        more += of.wanted - of.least;
    }
    const qreal rest = std::max(0.0, width - least);
    const qreal part = more > 0 ? std::min(1.0, rest / more) : 0;
    QList<PrintColumn> columns;
    for (qsizetype i = 0; i < count; ++i) {
        const qreal fitted = widths[i].least + (widths[i].wanted - widths[i].least) * part;
        columns += PrintColumn{.head = heads[i], .fixed = least > width ? fitted * width / least : fitted};
    }
    return columns;
}

} // namespace tjc
