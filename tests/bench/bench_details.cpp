#include "benchmarks.h"
#include "measure.h"
#include "service/calendar_service.h"
#include "service/workspace.h"
#include "sqlite_handle.h"
#include "ui/calendar/details_panel.h"
#include "workspaces.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QUuid>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 60;
constexpr int many = 1'000;
constexpr int few = 10;
constexpr int waiting = 100;

/// A session with `enrolled` seats that are all taken, and a queue at whose end the user stands.
Result<SessionId> filled(Workspace &workspace, const QString &path, int enrolled)
{
    const Instant begin = SystemClock().now().plusDays(30);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(90))};
    draft.title = u"Rijksbegroting voor beginners"_s;
    draft.summary = u"Waarom gaan? Omdat alles geld kost. "_s.repeated(10);
    draft.minSeats = 4;
    draft.maxSeats = enrolled;
    draft.rules.cancelUntil = begin.plusDays(-7);
    TJC_TRY(id, workspace.calendar().save(draft).result());
    TJC_TRY(handle, SqliteHandle::open(path));
    const QString values =
        u"SELECT %1, id, 'bench-%1-' || id FROM person WHERE uid LIKE 'bench-%' ORDER BY id LIMIT %2"_s
            .arg(id.value())
            .arg(enrolled + waiting);
    TJC_CHECK(handle.run(
        (u"INSERT INTO enrolment (session_id, person_id, intent) "_s + values).toUtf8().constData()));
    TJC_CHECK(workspace.calendar().enrol(id, std::nullopt, QUuid::createUuid()).result());
    return id;
}

Result<std::vector<double>> opened(Workspace &workspace, SessionId id)
{
    DetailsPanel panel(false, true);
    panel.resize(380, 700);
    panel.show();
    QCoreApplication::processEvents();
    QPixmap paper(panel.size());
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        panel.showLoading();
        const double before = nowMs();
        TJC_TRY(details, workspace.calendar().session(id).result());
        panel.showDetails(details, SystemClock().now());
        panel.render(&paper);
        times.push_back(nowMs() - before);
    }
    return times;
}

Result<Row> compare()
{
    TJC_TRY(path, emptyOne(u"details.tjc"_s));
    {
        TJC_TRY(handle, SqliteHandle::open(path));
        const QString people =
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO person (uid, name) SELECT 'bench-' || i, 'Collega ' || i FROM n"_s.arg(
                many + waiting);
        TJC_CHECK(handle.run(people.toUtf8().constData()));
    }
    TJC_TRY(url, WorkspaceUrl::parse(path));
    Workspace workspace(url);
    TJC_CHECK(workspace.open().result());
    TJC_TRY(large, filled(workspace, path, many));
    TJC_TRY(little, filled(workspace, path, few));
    TJC_TRY(ours, opened(workspace, large));
    TJC_TRY(reference, opened(workspace, little));
    return Row{.what = u"session of 1,000 enrolled: asked and painted, p95"_s,
        .unit = u"ms"_s,
        .measured = percentile(ours, 0.95),
        .reference = percentile(reference, 0.95),
        .referenceName = u"one of 10 enrolled"_s,
        .note = u"the user last of %1 in its queue, %2 times"_s.arg(waiting + 1).arg(rounds)};
}

} // namespace

void benchDetails(Report &report)
{
    const auto row = compare();
    if (!row)
        return report.skip(u"session of 1,000 enrolled"_s, row.error().subject + u' ' + row.error().detail);
    report.add(atMost(*row, 50));
}

} // namespace tjc::bench
