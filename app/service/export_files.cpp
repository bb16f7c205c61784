#include "service/export_files.h"

#include "exchange/csv_table.h"
#include "exchange/schedule_ics_writer.h"
#include "exchange/xlsx_table.h"
#include "store/sessions.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Reads the sessions, and stops where that is asked.
class Sessions
{
public:
    Sessions(const WorkspaceCore &core, db::Worker::OnThread &worker, const SessionFilter &filter,
        const Progress *progress)
        : m_core(core), m_worker(worker), m_filter(filter), m_progress(progress)
    {
    }

    template <typename Each>
    Result<void> forEach(store::CellsFor use, const Each &each)
    {
        bool stopped = false;
        TJC_CHECK(m_worker.snapshot([&](db::Reader &reader) {
            return store::scheduleCells(
                reader, m_filter, m_core.person(), use, [&](const ScheduleCells &cells) {
                    each(cells);
                    if (++m_count % 1024 == 0 && m_progress) {
                        m_progress->at(m_count, 0);
                        stopped = m_progress->isCancelled();
                    }
                    return !stopped;
                });
        }));
        if (stopped)
            return Error{ErrorKind::Cancelled, u"export"_s};
        if (m_filter.session && m_count == 0)
            return Error{ErrorKind::NotFound, u"session"_s};
        return {};
    }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    const WorkspaceCore &m_core;
    db::Worker::OnThread &m_worker;
    const SessionFilter &m_filter;
    const Progress *m_progress;
    qint64 m_count = 0;
};

QByteArrayView calendarName(const SessionFilter &filter)
{
    if (filter.session)
        return {};
    return filter.onlyMine ? "TrainJeCollega: mijn bijeenkomsten" : "TrainJeCollega";
}

} // namespace

Result<void> writeTable(const WorkspaceCore &core, const QString &path, ExportKind kind, const QString &sheet,
    const std::function<Result<void>(Table &)> &fill)
{
    if (kind == ExportKind::Ics)
        return Error{ErrorKind::Invalid, u"export.kind"_s};
    return writeWholeFile(core.url(), path, [&](QIODevice &device) -> Result<void> {
        std::unique_ptr<Table> table;
        if (kind == ExportKind::Xlsx)
            table = std::make_unique<XlsxTable>(device, sheet, core.local());
        else
            table = std::make_unique<CsvTable>(
                device, kind == ExportKind::Csv ? CsvDialect::excel() : CsvDialect::rfc4180(), core.local());
        TJC_CHECK(fill(*table));
        return table->finish();
    });
}

Result<qint64> writeSchedule(const WorkspaceCore &core, db::Worker::OnThread &worker,
    const SessionFilter &filter, const QString &path, const ExportOptions &options, const Progress *progress)
{
    Sessions sessions(core, worker, filter, progress);
    if (options.kind == ExportKind::Ics) {
        TJC_CHECK(writeWholeFile(core.url(), path, [&](QIODevice &device) -> Result<void> {
            ScheduleIcsWriter ics(device, core.local());
            ics.header({.name = calendarName(filter)});
            TJC_CHECK(sessions.forEach(
                store::CellsFor::Calendar, [&](const ScheduleCells &cells) { ics.row(cells); }));
            return ics.finish();
        }));
        return sessions.count();
    }
    TJC_CHECK(writeTable(core, path, options.kind, u"Bijeenkomsten"_s, [&](Table &table) {
        scheduleHeader(table, options.columns);
        auto *workbook = options.sheetPerThemeWeek ? dynamic_cast<XlsxTable *>(&table) : nullptr;
        return sessions.forEach(store::CellsFor::Table, [&](const ScheduleCells &cells) {
            if (workbook)
                workbook->onSheet(
                    cells.themeWeek.isEmpty() ? u"Zonder themaweek"_s : QString::fromUtf8(cells.themeWeek));
            scheduleRow(table, cells, options.columns);
        });
    }));
    return sessions.count();
}

Result<qint64> writeParticipants(
    const WorkspaceCore &core, const ParticipantList &list, const QString &path, ExportKind kind)
{
    TJC_CHECK(writeTable(core, path, kind, u"Deelnemers"_s, [&](Table &table) -> Result<void> {
        participantsHeader(table);
        for (const Participant &participant : list.people)
            participantsRow(table, *list.session, participant);
        return {};
    }));
    return qint64(list.people.size());
}

} // namespace tjc
