#include "service/directory_service.h"

#include "exchange/directory_table.h"
#include "exchange/vcard.h"
#include "service/core.h"
#include "service/export_files.h"
#include "service/viewer.h"
#include "service/whole_file.h"
#include "store/directory.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 500;
constexpr qint64 minuteMs = 60'000;

std::optional<store::FreeTime> freeTime(const DirectoryFilter &filter, const LocalTime &local)
{
    if (!filter.freeOn)
        return std::nullopt;
    const QDate date = filter.freeOn->date();
    store::FreeTime free{date.dayOfWeek(), {}};
    const qint64 days = daysFromCivil(date.year(), date.month(), date.day());
    for (const auto &row : dayPartCodes) {
        if (filter.part && *filter.part != row.value)
            continue;
        const PartOfDay part = partOfDay(row.value);
        if (const auto when = Span::from(local.instant(days, part.fromMinute * minuteMs),
                local.instant(days, part.toMinute * minuteMs)))
            free.parts += store::FreeTime::Part{row.value, *when};
    }
    return free;
}

/// Only on the reader's thread.
Result<store::DirectoryQuestion> questionOf(
    WorkspaceCore &core, db::Reader &reader, const DirectoryFilter &filter)
{
    store::DirectoryQuestion question{.filter = filter,
        .readings = {},
        .free = freeTime(filter, core.local()),
        .viewer = viewerOf(core),
        .now = core.now()};
    if (!filter.text.trimmed().isEmpty()) {
        TJC_TRY(words, core.vocabulary(reader, store::Found::Person));
        question.readings = words->readAll(filter.text);
    }
    return question;
}

/// All rows, a part at a time.
Result<qint64> eachRow(WorkspaceCore &core, db::Worker::OnThread &worker, const QList<qint64> &ids,
    const std::function<void(const DirectoryRow &)> &take)
{
    const store::DirectoryQuestion question{
        .filter = {}, .readings = {}, .free = {}, .viewer = viewerOf(core), .now = core.now()};
    qint64 count = 0;
    TJC_CHECK(worker.snapshot([&](db::Reader &reader) -> Result<void> {
        for (qsizetype at = 0; at < ids.size(); at += rowsAtOnce) {
            TJC_TRY(rows, store::directoryRows(reader, question, ids.mid(at, rowsAtOnce)));
            for (const DirectoryRow &row : rows)
                take(row);
            count += rows.size();
        }
        return {};
    }));
    return count;
}

} // namespace

QFuture<Result<DirectoryAnswer>> DirectoryService::search(const DirectoryFilter &filter, int limit)
{
    return m_core->read([core = m_core.get(), filter, limit](db::Reader &reader) -> Result<DirectoryAnswer> {
        TJC_TRY(question, questionOf(*core, reader, filter));
        TJC_TRY(rows, store::directoryFirst(reader, question, limit));
        DirectoryAnswer answer{rows, {}, rows.size() < limit};
        for (const Reading &reading : question.readings) {
            if (reading.isCorrected && !reading.whole.isEmpty())
                answer.meant += asWritten(reading.whole.first(), rows);
        }
        return answer;
    });
}

QFuture<Result<QList<qint64>>> DirectoryService::searchIds(const DirectoryFilter &filter)
{
    return m_core->read([core = m_core.get(), filter](db::Reader &reader) -> Result<QList<qint64>> {
        TJC_TRY(question, questionOf(*core, reader, filter));
        return store::directoryIds(reader, question);
    });
}

QFuture<Result<QList<DirectoryRow>>> DirectoryService::rows(
    const DirectoryFilter &filter, const QList<qint64> &ids)
{
    return m_core->read(
        [core = m_core.get(), filter, ids](db::Reader &reader) -> Result<QList<DirectoryRow>> {
            TJC_TRY(question, questionOf(*core, reader, filter));
            return store::directoryRows(reader, question, ids);
        });
}

QFuture<Result<PersonCard>> DirectoryService::card(PersonId id)
{
    return m_core->snapshot([core = m_core.get(), id](db::Reader &reader) {
        return store::personCard(reader, id, viewerOf(*core), core->now());
    });
}

QFuture<Result<QStringList>> DirectoryService::addresses(const QList<qint64> &ids)
{
    return m_core->background(
        [core = m_core.get(), ids](db::Worker::OnThread &worker) -> Result<QStringList> {
            QStringList addresses;
            TJC_CHECK(eachRow(*core, worker, ids, [&](const DirectoryRow &row) {
                if (!row.email.isEmpty())
                    addresses += row.email;
            }));
            addresses.removeDuplicates();
            return addresses;
        });
}

QFuture<Result<qint64>> DirectoryService::exportDirectory(
    const QList<qint64> &ids, const QString &path, ExportKind kind, const DirectoryColumns &columns)
{
    return m_core->background(
        [core = m_core.get(), ids, path, kind, columns](db::Worker::OnThread &worker) -> Result<qint64> {
            qint64 count = 0;
            TJC_CHECK(writeTable(*core, path, kind, u"Collega's"_s, [&](Table &table) -> Result<void> {
                directoryHeader(table, columns);
                TJC_TRY(written, eachRow(*core, worker, ids,
                                     [&](const DirectoryRow &row) { directoryRow(table, row, columns); }));
                count = written;
                return {};
            }));
            return count;
        });
}

QFuture<Result<qint64>> DirectoryService::exportVcards(const QList<qint64> &ids, const QString &path)
{
    return m_core->background(
        [core = m_core.get(), ids, path](db::Worker::OnThread &worker) -> Result<qint64> {
            QList<DirectoryRow> people;
            TJC_TRY(count, eachRow(*core, worker, ids, [&](const DirectoryRow &row) { people += row; }));
            TJC_CHECK(writeWholeFile(
                core->url(), path, [&](QIODevice &device) { return writeVcards(device, people); }));
            return count;
        });
}

} // namespace tjc
