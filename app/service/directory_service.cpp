#include "service/directory_service.h"

#include "exchange/organisations_json.h"
#include "exchange/people_csv.h"
#include "service/export_files.h"
#include "service/importing.h"
#include "service/own_actions.h"
#include "store/import.h"
#include "store/people.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportPage = 1'000;

std::optional<PersonKey> nextKey(const QList<PersonRow> &rows, int limit)
{
    if (limit <= 0 || rows.size() < limit)
        return std::nullopt;
    return PersonKey{rows.last().name, rows.last().id.value()};
}

/// Colleagues as they are read from these bytes, which must outlive the reading.
RowStream<ImportedPerson>::Read reading(const QByteArray &bytes, const ImportOptions &options)
{
    return [&](const RowSink<ImportedPerson> &, const Progress &progress) {
        return readPeopleCsv(
            bytes, {.columns = {options.columns, options.layout}, .shape = options.shape}, &progress);
    };
}

Result<ImportReport> importRowsOf(WorkspaceCore &core, db::Worker::OnThread &worker, const QByteArray &bytes,
    RowStream<ImportedPerson> &rows, const QString &path, const ImportOptions &options,
    const Progress *progress, store::Fates<ImportedPerson> *fates = nullptr)
{
    return importRows(
        worker, rows, {core.url(), path, options.errorsTo}, options, progress,
        [&](db::Writer &writer, const store::Parts<ImportedPerson> &parts, store::Refusals &refusals) {
            noteBulk(writer, core, Deed::Import, path);
            return store::importPeople(writer, parts, refusals, progress, fates);
        },
        [&](const QList<ImportedPerson> &refused) {
            QSet<qint64> lines;
            for (const ImportedPerson &row : refused)
                lines.insert(row.line);
            return csvRecords(bytes, options.shape, lines);
        },
        fates);
}

} // namespace

DirectoryService::DirectoryService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<Page<PersonRow, PersonKey>>> DirectoryService::people(
    const PersonFilter &filter, std::optional<PersonKey> after, int limit)
{
    using PersonPage = Page<PersonRow, PersonKey>;
    return m_core->read([filter, after, limit](db::Reader &reader) -> Result<PersonPage> {
        TJC_TRY(rows, store::people(reader, filter, after, limit));
        return PersonPage{rows, nextKey(rows, limit)};
    });
}

QFuture<Result<PersonRow>> DirectoryService::find(const QString &loginOrEmail)
{
    return m_core->read(
        [loginOrEmail](db::Reader &reader) { return store::findPerson(reader, loginOrEmail); });
}

QFuture<Result<ImportLook>> DirectoryService::lookAtFile(const QString &path, const ImportOptions &options)
{
    ImportOptions csv = options;
    csv.kind = FileKind::Csv;
    return m_core->background([core = m_core.get(), path, csv](db::Worker::OnThread &) -> Result<ImportLook> {
        TJC_TRY(bytes, readWholeFile(core->url(), path));
        return lookAt(bytes, path, csv, peopleCsvColumns);
    });
}

QFuture<Result<PeoplePreview>> DirectoryService::previewImport(
    const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return QtFuture::makeReadyFuture(Result<PeoplePreview>(allowed.error()));
    ImportOptions dry = options;
    dry.dryRun = true;
    return m_core->background(
        [core = m_core.get(), path, dry, progress](db::Worker::OnThread &worker) -> Result<PeoplePreview> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            RowStream<ImportedPerson> rows(reading(bytes, dry), progress.get());
            store::Fates<ImportedPerson> fates;
            TJC_TRY(report, importRowsOf(*core, worker, bytes, rows, path, dry, progress.get(), &fates));
            // The colleagues of the rows themselves are no others that the rows name.
            report.made.people -= report.counts.added;
            return PeoplePreview{previewRows(rows, fates), int(rows.count()), report};
        });
}

QFuture<Result<ImportReport>> DirectoryService::importPeople(
    const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return QtFuture::makeReadyFuture(Result<ImportReport>(allowed.error()));
    return m_core->background(
        [core = m_core.get(), path, options, progress](db::Worker::OnThread &worker) -> Result<ImportReport> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            RowStream<ImportedPerson> rows(reading(bytes, options), progress.get());
            return importRowsOf(*core, worker, bytes, rows, path, options, progress.get());
        });
}

QFuture<Result<qint64>> DirectoryService::exportPeople(
    const PersonFilter &filter, const QString &path, ExportKind kind)
{
    return m_core->background(
        [core = m_core.get(), filter, path, kind](db::Worker::OnThread &worker) -> Result<qint64> {
            qint64 count = 0;
            TJC_CHECK(writeTable(*core, path, kind, u"Collega's"_s, [&](Table &table) -> Result<void> {
                peopleHeader(table);
                return worker.snapshot([&](db::Reader &reader) -> Result<void> {
                    for (std::optional<PersonKey> after;;) {
                        TJC_TRY(rows, store::people(reader, filter, after, exportPage));
                        for (const PersonRow &person : rows)
                            peopleRow(table, person);
                        count += rows.size();
                        after = nextKey(rows, exportPage);
                        if (!after)
                            return {};
                    }
                });
            }));
            return count;
        });
}

QFuture<Result<ImportReport>> DirectoryService::importOrganisations(const QString &path)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return QtFuture::makeReadyFuture(Result<ImportReport>(allowed.error()));
    return m_core->background(
        [core = m_core.get(), path](db::Worker::OnThread &worker) -> Result<ImportReport> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            TJC_TRY(list, readOrganisationsJson(bytes));
            QList<store::NewOrganisation> organisations;
            for (const RegisteredOrganisation &organisation : list)
                organisations += store::NewOrganisation{organisation.identifier, organisation.name};
            ImportReport report;
            TJC_TRY(counts, worker.write([&](db::Writer &writer) {
                noteBulk(writer, *core, Deed::Import, path);
                return store::importOrganisations(writer, organisations);
            }));
            report.counts = counts;
            report.written = true;
            return report;
        });
}

} // namespace tjc
