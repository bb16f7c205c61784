#include "benchmarks.h"
#include "measure.h"
#include "store/sessions.h"
#include "workspaces.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int events = 10'000;

/// The first `rows` rows of a CSV file whose cells hold no line breaks, as another file.
Result<QString> headOf(const QString &file, int rows)
{
    QFile from(file);
    const QString path = scratch(u"schedule-%1.csv"_s.arg(rows));
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    for (int line = 0; line <= rows && !from.atEnd(); ++line)
        to.write(from.readLine());
    return path;
}

/// Events as a calendar program writes them, half of them in summer time.
Result<QString> calendarFile()
{
    const QString path = scratch(u"events.ics"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//voorbeeld.example//bench//NL\r\n");
    const QDateTime first(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < events; ++i) {
        const QDateTime begin = first.addDays(i % 365).addSecs(1'800 * (i % 16));
        const QByteArray number = QByteArray::number(i);
        file.write(
            "BEGIN:VEVENT\r\nUID:event-" + number
            + "@voorbeeld.example\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:"
            + begin.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()
            + "\r\nDTEND:" + begin.addSecs(5'400).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()
            + "\r\nSUMMARY:Bijeenkomst " + number
            + "\r\nLOCATION:Zaal Zwaluw\r\nDESCRIPTION:Waarom gaan? Het scheelt je elke week een uur\\, en er is koff\r\n"
              " ie.\r\nSEQUENCE:0\r\nEND:VEVENT\r\n");
    }
    file.write("END:VCALENDAR\r\n");
    return path;
}

struct Pair {
    std::vector<double> ours;
    std::vector<double> theirs;
};

/// Both programs in turn, so that whatever else the machine does falls on both.
Result<Pair> exportBoth(Sizes sizes, int rounds)
{
    TJC_TRY(workspace, generated(sizes));
    const QString sql = QString::fromUtf8(store::scheduleSql(Engine::Sqlite));
    const QString ours = scratch(u"ours-%1.csv"_s.arg(sizes.sessions));
    const QString theirs = scratch(u"theirs.csv"_s);
    Pair times;
    for (int i = 0; i <= rounds; ++i) {
        TJC_TRY(one, run(ourProgram(u"tjc"_s),
                         {u"--workspace"_s, workspace, u"export"_s, u"schedule"_s, u"-o"_s, ours}));
        TJC_TRY(other, run(u"sqlite3"_s, {u"-csv"_s, u"-readonly"_s, workspace, sql}, theirs));
        if (QFileInfo(ours).size() < 100 || QFileInfo(theirs).size() < 100)
            return Error{ErrorKind::Invalid, u"bench.export"_s, u"an empty file"_s};
        // The first round only warms the caches.
        if (i > 0) {
            times.ours.push_back(one.ms);
            times.theirs.push_back(other.ms);
        }
    }
    return times;
}

/// Milliseconds to import a file into an empty workspace; the middle one of three.
Result<double> importMs(const QString &file)
{
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        TJC_TRY(workspace, emptyOne(u"import.tjc"_s));
        TJC_TRY(
            once, run(ourProgram(u"tjc"_s), {u"--workspace"_s, workspace, u"import"_s, u"schedule"_s, file}));
        times.push_back(once.ms);
    }
    return median(times);
}

} // namespace

void benchExport(Report &report)
{
    for (const Sizes sizes : {small, middle, large}) {
        const QString what = u"CSV of %1 sessions"_s.arg(sizes.sessions);
        const auto times = exportBoth(sizes, 5);
        if (!times) {
            report.skip(what, times.error().argument);
            continue;
        }
        Row row{.what = what,
            .unit = u"ms"_s,
            .measured = median(times->ours),
            .reference = median(times->theirs),
            .referenceName = u"sqlite3 -csv"_s,
            .note = u"whole programs, median of 5"_s};
        row.ratio = row.measured / *row.reference;
        report.add(sizes.sessions == large.sessions ? ratioAtMost(row, 1.5) : row);
    }
}

void benchImport(Report &report)
{
    const QString all = benchFolder() + u"/ours-%1.csv"_s.arg(large.sessions);
    for (const Sizes sizes : {small, middle, large}) {
        const QString what = u"CSV import of %1 sessions"_s.arg(sizes.sessions);
        const auto file = headOf(all, sizes.sessions);
        const auto ms = file ? importMs(*file) : Result<double>(file.error());
        if (!ms) {
            report.skip(what, ms.error().argument);
            continue;
        }
        const Row row{.what = what,
            .unit = u"rows/s"_s,
            .measured = sizes.sessions * 1'000.0 / *ms,
            .note = u"new rows into an empty file, %1 ms"_s.arg(qRound(*ms))};
        report.add(sizes.sessions == large.sessions ? atLeast(row, 40'000) : row);
    }
    const QString what = u"iCalendar import of %1 events"_s.arg(events);
    const auto file = calendarFile();
    const auto ms = file ? importMs(*file) : Result<double>(file.error());
    if (!ms)
        return report.skip(what, ms.error().argument);
    report.add(
        atMost(Row{.what = what, .unit = u"ms"_s, .measured = *ms, .note = u"new rows into an empty file"_s},
            1'000));
}

} // namespace tjc::bench
