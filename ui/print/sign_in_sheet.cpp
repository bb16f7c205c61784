#include "ui/print/sign_in_sheet.h"

#include "ui/print/print_table.h"
#include "ui/print/session_facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SignInSheet)
};

constexpr qreal rowHeight = 25; ///< 9 mm: what a signature needs
constexpr int fewestWalkIns = 3;
constexpr int mostWalkIns = 10;

QList<Participant> expected(const QList<Participant> &people)
{
    QList<Participant> found;
    for (const Participant &person : people) {
        if (person.state == EnrolmentState::Enrolled)
            found += person;
    }
    return byName(std::move(found));
}

void heading(PrintFlow &flow, const SessionDetails &session, qsizetype people)
{
    flow.text(Words::tr("Attendance list"), {10, true}, printAccent());
    flow.advance(4);
    flow.text(session.row.title, {17, true});
    flow.advance(4);
    flow.text(whenText(session.row.when, session.row.allDay), {10.5});
    if (const QString place = placeText(session.row); !place.isEmpty())
        flow.text(Words::tr("Place: %1").arg(place), {10.5});
    if (const QString trainers = trainersLine(session); !trainers.isEmpty())
        flow.text(Words::tr("With: %1").arg(trainers), {10.5});
    if (session.row.state == SessionState::Cancelled)
        flow.text(Words::tr("This session was cancelled."), {10.5, true});
    flow.text(
        people == 0 ? Words::tr("Nobody is enrolled yet.") : Words::tr("%n enrolled", nullptr, int(people)),
        {10.5});
    flow.advance(8);
}

QList<PrintPage> pagesOf(const SessionDetails &session, const QList<Participant> &people, QSizeF area)
{
    const QString footer = session.row.title + u" · "_s + whenText(session.row.when, session.row.allDay);
    PrintFlow flow(area, footer);
    PrintTable table(flow, {{u"#"_s, 0, 26}, {Words::tr("Name"), 3}, {Words::tr("Organisation"), 3},
                               {Words::tr("Signature"), 3}});
    heading(flow, session, people.size());
    flow.onNewPage([&] {
        flow.text(flow.ruler().elided(session.row.title, {11, true}, flow.width()), {11, true});
        flow.advance(4);
        table.head();
    });
    table.head();
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Participant &person = people[i];
        QString name = person.name;
        if (person.answerBy)
            name += u'\n' + Words::tr("(has still to confirm the seat)");
        table.row({{QString::number(i + 1), {9}, printGrey()}, {name, {10}}, {person.organisation, {9}}, {}},
            rowHeight);
    }

    const PrintFont label{9, true};
    const qreal title = flow.ruler().lineHeight(label) + 8;
    flow.need(title + fewestWalkIns * rowHeight);
    flow.advance(8);
    flow.text(Words::tr("Came without signing up"), label, printGrey());
    const int rows = std::clamp(int(flow.room() / rowHeight), fewestWalkIns, mostWalkIns);
    for (int i = 0; i < rows; ++i)
        table.row({{}, {}, {}, {}}, rowHeight);
    return flow.finish();
}

} // namespace

PrintDocument signInSheet(const SessionDetails &session, const QList<Participant> &people)
{
    return {.title = Words::tr("Attendance list: %1").arg(session.row.title),
        .pages = [session, people = expected(people)](
                     QSizeF area) { return pagesOf(session, people, area); }};
}

} // namespace tjc
