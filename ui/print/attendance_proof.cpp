#include "ui/print/attendance_proof.h"

#include "ui/print/print_flow.h"
#include "ui/print/session_facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::AttendanceProof)
};

constexpr int mostFactLines = 4; ///< beyond that one thing would push the rest off the page
constexpr PrintFont factFont{11};
constexpr PrintFont labelFont{11, true};

QList<Participant> present(const QList<Participant> &people)
{
    QList<Participant> found;
    for (const Participant &person : people) {
        if (person.attendance == Attendance::Attended || person.attendance == Attendance::Partial)
            found += person;
    }
    return byName(std::move(found));
}

/// One page, from the top down.
class Sheet
{
public:
    Sheet(PrintRuler &ruler, QSizeF area) : m_ruler(ruler), m_area(area) {}

    /// In the first of the sizes in which it takes few lines.
    void centred(
        const QString &text, std::initializer_list<qreal> sizes, bool isBold, const QColor &color = Qt::black)
    {
        constexpr qsizetype few = 3;
        constexpr int most = 5;
        PrintFont font{.bold = isBold};
        QStringList lines;
        for (const qreal size : sizes) {
            font.points = size;
            lines = m_ruler.lines(text, font, m_area.width(), most);
            if (lines.size() <= few)
                break;
        }
        const qreal height = m_ruler.lineHeight(font);
        for (const QString &line : lines) {
            add({0, m_top, m_area.width(), height}, line, font, Qt::AlignHCenter, color);
            m_top += height;
        }
    }
    void fact(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        const qreal height = m_ruler.lineHeight(factFont);
        const qreal left = m_area.width() * 0.3;
        add({0, m_top, left - 12, height}, name, labelFont, Qt::AlignRight, printGrey());
        for (const QString &line : m_ruler.lines(value, factFont, m_area.width() - left, mostFactLines)) {
            add({left, m_top, m_area.width() - left, height}, line, factFont, Qt::AlignLeft);
            m_top += height;
        }
        m_top += 6;
    }
    void skip(qreal height) { m_top += height; }
    /// Two places at the foot, to date and to sign.
    void signHere()
    {
        const qreal line = m_area.height() - 40;
        const qreal width = m_area.width() * 0.42;
        const QStringList names{Words::tr("Place and date"), Words::tr("Signature of the trainer")};
        for (int i = 0; i < 2; ++i) {
            const qreal left = i == 0 ? 0 : m_area.width() - width;
            m_page.lines += PrintLine{QLineF(left, line, left + width, line)};
            add({left, line + 2, width, 14}, names[i], {9}, Qt::AlignLeft, printGrey());
        }
    }
    void frame()
    {
        constexpr qreal out = 16;
        const QRectF within(0, 0, m_area.width(), m_area.height());
        m_page.boxes +=
            PrintBox{.rect = within.adjusted(-out, -out, out, out), .edge = printAccent(), .edgeWidth = 1.5};
    }
    [[nodiscard]] const PrintPage &page() const { return m_page; }

private:
    void add(const QRectF &rect, const QString &text, const PrintFont &font, Qt::Alignment align,
        const QColor &color = Qt::black)
    {
        m_page.texts += PrintText{rect, text, font, align | Qt::AlignVCenter, color};
    }

    PrintRuler &m_ruler;
    QSizeF m_area;
    PrintPage m_page;
    qreal m_top = 0;
};

PrintPage pageOf(PrintRuler &ruler, const SessionDetails &session, const Participant &person, QSizeF area)
{
    const SessionRow &row = session.row;
    const bool isPartly = person.attendance == Attendance::Partial;
    Sheet sheet(ruler, area);
    sheet.frame();
    sheet.skip(area.height() * 0.06);
    sheet.centred(Words::tr("Certificate of attendance"), {26}, true, printAccent());
    sheet.skip(area.height() * 0.06);
    sheet.centred(person.name, {20, 16, 12}, true);
    if (!person.organisation.isEmpty())
        sheet.centred(person.organisation, {11, 9}, false, printGrey());
    sheet.skip(16);
    sheet.centred(
        isPartly ? Words::tr("was present at a part of") : Words::tr("was present at"), {12}, false);
    sheet.skip(16);
    sheet.centred(row.title, {18, 15, 12}, true);
    sheet.skip(area.height() * 0.05);
    sheet.fact(Words::tr("Form"), label(row.format) + u", "_s + formalText(row.formal));
    sheet.fact(Words::tr("When"), whenText(row.when, row.allDay));
    sheet.fact(
        isPartly ? Words::tr("Whole duration") : Words::tr("Duration"), durationText(row.when, row.allDay));
    sheet.fact(Words::tr("Place"), placeText(row));
    sheet.fact(Words::tr("With"), trainersLine(session));
    sheet.fact(Words::tr("Offered by"), row.organisation);
    sheet.fact(Words::tr("Part of"), row.themeWeek);
    sheet.signHere();
    return sheet.page();
}

} // namespace

PrintDocument attendanceProof(const SessionDetails &session, const QList<Participant> &people)
{
    return {.title = Words::tr("Certificates of attendance: %1").arg(session.row.title),
        .pages = [session, people = present(people)](QSizeF area) {
            PrintRuler ruler;
            QList<PrintPage> pages;
            for (const Participant &person : people)
                pages += pageOf(ruler, session, person, area);
            return pages;
        }};
}

} // namespace tjc
