#include "benchmarks.h"
#include "exchange/cell_values.h"
#include "exchange/csv_reader.h"
#include "exchange/schedule_ics.h"
#include "exchange/schedule_ics_writer.h"
#include "measure.h"
#include "service/calendar_service.h"
#include "service/workspace.h"
#include "workspaces.h"

#include <QBuffer>
#include <QFile>

#include <libical/ical.h>
#include <xlsxwriter.h>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return file.readAll();
}

/// A generated workspace, opened in this process.
class Opened
{
public:
    static Result<std::unique_ptr<Opened>> open(Sizes sizes)
    {
        TJC_TRY(path, generated(sizes));
        TJC_TRY(url, WorkspaceUrl::parse(path));
        auto opened = std::make_unique<Opened>(url);
        if (auto info = opened->m_workspace.open().result(); !info)
            return info.error();
        return opened;
    }
    explicit Opened(const WorkspaceUrl &url) : m_workspace(url, {.pollMs = 0}) {}

    Result<qint64> write(const QString &path, ExportKind kind)
    {
        return m_workspace.calendar().exportSchedule({}, path, {kind}).result();
    }

private:
    Workspace m_workspace;
};

/// The median of what `ours` and `theirs` take in turn, so that whatever else the machine does falls on both. The first
/// round only warms the caches.
template <typename Ours, typename Theirs>
Result<Row> compare(Row row, const Ours &ours, const Theirs &theirs)
{
    std::vector<double> one;
    std::vector<double> other;
    for (int i = 0; i <= rounds; ++i) {
        const double begin = nowMs();
        TJC_CHECK(ours());
        const double between = nowMs();
        TJC_CHECK(theirs());
        if (i > 0) {
            one.push_back(between - begin);
            other.push_back(nowMs() - between);
        }
    }
    row.unit = u"ms"_s;
    row.measured = median(one);
    row.reference = median(other);
    row.ratio = row.measured / *row.reference;
    return row;
}

class IcalTree
{
public:
    explicit IcalTree(const QByteArray &bytes) : m_root(icalparser_parse_string(bytes.constData())) {}
    IcalTree(const IcalTree &) = delete;
    IcalTree &operator=(const IcalTree &) = delete;
    ~IcalTree()
    {
        if (m_root)
            icalcomponent_free(m_root);
    }
    [[nodiscard]] icalcomponent *root() const { return m_root; }

private:
    icalcomponent *m_root;
};

Result<void> serialise(icalcomponent *root)
{
    char *text = icalcomponent_as_ical_string_r(root);
    const bool isWhole = text && qstrlen(text) > 1'000;
    icalmemory_free_buffer(text);
    return isWhole ? Result<void>() : Error{ErrorKind::Bug, u"bench.libical"_s, u"an empty calendar"_s};
}

Result<Row> icsOut(Opened &workspace, const QString &path, const QByteArray &bytes)
{
    const IcalTree tree(bytes);
    return compare(
        Row{.what = u"iCalendar of 10000 sessions out"_s,
            .referenceName = u"libical, serialising alone"_s,
            .note = u"from the database to the file, median of 5"_s},
        [&]() -> Result<void> {
            TJC_TRY(count, workspace.write(path, ExportKind::Ics));
            return count == middle.sessions ? Result<void>() : Error{ErrorKind::Bug, u"bench.export"_s};
        },
        [&] { return serialise(tree.root()); });
}

/// The lines alone: our own writer, and libical making its components and their text.
Result<Row> icsLines(const QByteArray &bytes)
{
    TJC_TRY(parsed, readScheduleIcs(bytes, {.expandUntil = *Day::fromIso(u"2040-01-01"_s)}));
    struct Texts {
        QByteArray uid, title, summary, building, topics;
    };
    std::vector<Texts> texts;
    for (const ImportedSession &row : parsed.rows)
        texts.push_back({row.uid.toUtf8(), row.title.toUtf8(), row.summary.value_or(QString()).toUtf8(),
            row.building.value_or(QString()).toUtf8(),
            row.topics.value_or(QStringList()).join(QLatin1Char(listSeparator)).toUtf8()});
    const IcalTree tree(bytes);
    return compare(
        Row{.what = u"the lines of these"_s,
            .referenceName = u"libical, building and serialising"_s,
            .note = u"why the writer is our own"_s},
        [&]() -> Result<void> {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            ScheduleIcsWriter ics(buffer);
            ics.header({});
            for (size_t i = 0; i < texts.size(); ++i) {
                const ImportedSession &row = parsed.rows[qsizetype(i)];
                ics.row({.uid = texts[i].uid,
                    .title = texts[i].title,
                    .format = Format::Workshop,
                    .formal = false,
                    .when = row.when,
                    .allDay = row.allDay,
                    .building = texts[i].building,
                    .minSeats = 0,
                    .enrolled = 0,
                    .waitlisted = 0,
                    .state = SessionState::Planned,
                    .topics = texts[i].topics,
                    .updated = row.when.begin(),
                    .summary = texts[i].summary});
            }
            return ics.finish();
        },
        [&]() -> Result<void> {
            icalcomponent *made = icalcomponent_new_clone(tree.root());
            auto done = serialise(made);
            icalcomponent_free(made);
            return done;
        });
}

Result<Row> icsIn(const QByteArray &bytes)
{
    return compare(
        Row{.what = u"iCalendar of 10000 sessions read"_s,
            .referenceName = u"libical, parsing alone"_s,
            .note = u"from bytes to sessions, median of 5"_s},
        [&]() -> Result<void> {
            TJC_TRY(parsed, readScheduleIcs(bytes, {.expandUntil = *Day::fromIso(u"2040-01-01"_s)}));
            return parsed.rows.size() == middle.sessions ? Result<void>()
                                                         : Error{ErrorKind::Bug, u"bench.ics"_s};
        },
        [&]() -> Result<void> {
            const IcalTree tree(bytes);
            return tree.root() ? Result<void>() : Error{ErrorKind::Bug, u"bench.libical"_s};
        });
}

/// A cell as libxlsxwriter takes it.
struct XlsxCell {
    enum Kind { Empty, Text, Number, Date, Time, Moment } kind = Empty;
    QByteArray text = {};
    double number = 0;
};

XlsxCell cellOf(QByteArrayView text, qsizetype column)
{
    if (text.isEmpty())
        return {};
    const bool isTime = (column >= 5 && column <= 7) || column == 18;
    if (column >= 12 && column <= 15)
        return {XlsxCell::Number, {}, double(text.toLongLong())};
    const auto written = isTime ? writtenTime(text) : std::nullopt;
    if (!written)
        return {XlsxCell::Text, text.toByteArray()};
    const double days = written->days ? double(*written->days + 25'569) : 0;
    const double time = double(written->ms.value_or(0)) / 86'400'000.0;
    const auto kind = !written->ms ? XlsxCell::Date : !written->days ? XlsxCell::Time : XlsxCell::Moment;
    return {kind, {}, days + time};
}

Result<std::vector<std::vector<XlsxCell>>> cellsOf(const QByteArray &csvBytes)
{
    TJC_TRY(csv, CsvReader::open(csvBytes));
    std::vector<std::vector<XlsxCell>> rows;
    for (;;) {
        TJC_TRY(more, csv.next());
        if (!more)
            return rows;
        std::vector<XlsxCell> row;
        for (qsizetype i = 0; i < csv.size(); ++i)
            row.push_back(cellOf(csv.cell(i), i));
        rows.push_back(std::move(row));
    }
}

/// The same cells, and nothing else.
Result<void> writeXlsx(const QString &path, const std::vector<std::vector<XlsxCell>> &rows)
{
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *workbook = workbook_new_opt(name.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format *formats[6] = {};
    constexpr std::pair<XlsxCell::Kind, const char *> known[] = {
        {XlsxCell::Date, "yyyy-mm-dd"}, {XlsxCell::Time, "hh:mm"}, {XlsxCell::Moment, "yyyy-mm-dd hh:mm:ss"}};
    for (const auto &[kind, text] : known) {
        formats[kind] = workbook_add_format(workbook);
        format_set_num_format(formats[kind], text);
    }
    for (size_t y = 0; y < rows.size(); ++y) {
        for (size_t x = 0; x < rows[y].size(); ++x) {
            const XlsxCell &cell = rows[y][x];
            if (cell.kind == XlsxCell::Text)
                worksheet_write_string(sheet, lxw_row_t(y), lxw_col_t(x), cell.text.constData(), nullptr);
            else if (cell.kind != XlsxCell::Empty)
                worksheet_write_number(sheet, lxw_row_t(y), lxw_col_t(x), cell.number, formats[cell.kind]);
        }
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return {};
}

Result<Row> xlsxOut()
{
    TJC_TRY(workspace, Opened::open(large));
    const QString csv = scratch(u"cells.csv"_s);
    TJC_TRY(count, workspace->write(csv, ExportKind::CsvRfc4180));
    TJC_TRY(bytes, contentOf(csv));
    TJC_TRY(rows, cellsOf(bytes));
    const QString ours = scratch(u"ours.xlsx"_s);
    const QString theirs = scratch(u"theirs.xlsx"_s);
    return compare(
        Row{.what = u"Excel of %1 sessions out"_s.arg(count),
            .referenceName = u"libxlsxwriter, the same cells alone"_s,
            .note = u"from the database to the file, median of 5"_s},
        [&]() -> Result<void> {
            TJC_TRY(written, workspace->write(ours, ExportKind::Xlsx));
            return written == count ? Result<void>() : Error{ErrorKind::Bug, u"bench.export"_s};
        },
        [&] { return writeXlsx(theirs, rows); });
}

/// Rows are kept on disk: ten times as many take no more memory.
/// Beside CSV of the same rows: what both have is the database's cache, which fills up to its 16 MB.
Result<Row> xlsxMemory()
{
    TJC_TRY(workspace, generated(large));
    const auto peak = [&](const QString &name) {
        return peakMb(ourProgram(u"tjc"_s),
            {u"--workspace"_s, workspace, u"export"_s, u"schedule"_s, u"-o"_s, scratch(name)});
    };
    TJC_TRY(csv, peak(u"memory.csv"_s));
    TJC_TRY(excel, peak(u"memory.xlsx"_s));
    Row row{.what = u"memory, Excel of %1 sessions out"_s.arg(large.sessions),
        .unit = u"MB"_s,
        .measured = excel,
        .reference = csv,
        .referenceName = u"CSV of the same"_s,
        .note = u"most resident memory of the whole program"_s};
    row.ratio = excel / csv;
    return row;
}

void add(Report &report, const QString &what, const Result<Row> &row, double limit)
{
    if (!row)
        return report.skip(what, row.error().subject + u' ' + row.error().argument);
    report.add(limit > 0 ? ratioAtMost(*row, limit) : *row);
}

} // namespace

void benchFormats(Report &report)
{
    const QString what = u"iCalendar of 10000 sessions"_s;
    const QString path = scratch(u"sessions.ics"_s);
    const auto workspace = Opened::open(middle);
    const auto count =
        workspace ? (*workspace)->write(path, ExportKind::Ics) : Result<qint64>(workspace.error());
    const auto bytes = count ? contentOf(path) : Result<QByteArray>(count.error());
    if (bytes) {
        add(report, what, icsOut(**workspace, path, *bytes), 2);
        add(report, what, icsLines(*bytes), 0);
        add(report, what, icsIn(*bytes), 2);
    } else {
        report.skip(what, bytes.error().argument);
    }
    add(report, u"Excel of 100000 sessions"_s, xlsxOut(), 1.3);
    add(report, u"memory, Excel of 100000 sessions out"_s, xlsxMemory(), 1.3);
}

} // namespace tjc::bench
