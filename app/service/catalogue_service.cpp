#include "service/catalogue_service.h"

#include "exchange/catalogue.h"
#include "fetch/fetch_thread.h"
#include "service/core.h"
#include "service/import_files.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/catalogue.h"

#include <QUrl>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxRows = 1'000;
constexpr qsizetype maxSource = 100;

QString hostOf(const QString &address)
{
    const auto url = fetchUrl(address);
    return url ? url->host() : QString();
}

QString sourceOf(
    const CatalogueInput &input, const CatalogueImport &options, const ParsedCatalogue &catalogue)
{
    if (const QString named = options.source.simplified().left(maxSource); !named.isEmpty())
        return named;
    if (const QString host = hostOf(input.address); !host.isEmpty())
        return host;
    if (catalogue.format == CatalogueFormat::SchemaOrg) {
        for (const CatalogueCourse &course : catalogue.rows) {
            if (const QString host = hostOf(course.url); !host.isEmpty())
                return host;
        }
    }
    return code(catalogue.format);
}

Result<ParsedCatalogue> parsed(const WorkspaceCore &core, const CatalogueInput &input,
    const CatalogueImport &options, const Progress *progress)
{
    return readCatalogue(input.content,
        {options.format, {options.columns, options.layout}, options.shape, core.local()}, progress);
}

/// The content is there afterwards.
Result<void> readFile(const WorkspaceCore &core, CatalogueInput &input)
{
    if (!input.content.isEmpty() || input.path.isEmpty())
        return {};
    TJC_TRY(bytes, readWholeFile(core.url(), input.path));
    input.content = bytes;
    return {};
}

/// Takes a catalogue in, or tells what that would do.
struct Taking {
    WorkspaceCore &core;
    const CatalogueInput &input;
    const ParsedCatalogue &catalogue;
    QString from; ///< for the station's own disk
    const CatalogueImport &options;
    bool isDry;
    const Progress *progress;

    QStringList vanished = {};
    store::Fates<CatalogueCourse> fates = {};

    Result<CatalogueReport> run(db::Worker::OnThread &worker, const QString &source);
};

Result<CatalogueReport> Taking::run(db::Worker::OnThread &worker, const QString &source)
{
    CatalogueReport report;
    report.format = catalogue.format;
    report.source = source;
    report.repeated = catalogue.repeated;
    report.errors = catalogue.errors;
    report.unusedColumns = catalogue.unusedColumns;
    // What was left out may be known here.
    // JSON and XML show where they end, a sheet does not.
    const bool mayBeCut = input.mayBeCut && catalogue.format == CatalogueFormat::LeerRijk;
    report.isWhole = catalogue.isWhole && !options.isPart && !mayBeCut && catalogue.errors.isEmpty();
    const bool keeps = !isDry && (catalogue.errors.isEmpty() || options.skipBad);
    const auto done = worker.write(
        [&](db::Writer &writer) -> Result<store::CatalogueCounts> {
            fates = {};
            noteBulk(writer, core, Deed::Import, from);
            TJC_TRY(counts, store::importCatalogue(writer, {source, report.isWhole, core.now()},
                                catalogue.rows, progress, isDry ? &fates : nullptr));
            report.counts = counts.courses;
            report.sessions = counts.sessions;
            report.vanished = counts.vanished;
            report.notGiven = counts.notGiven;
            vanished = counts.vanishedTitles;
            // A dry run does all the work and takes it back, so that it tells the truth.
            if (!keeps)
                return Error{ErrorKind::Cancelled, u"import.dry_run"_s};
            return counts;
        },
        [this] { return progress && progress->isCancelled(); });
    if (!done && done.error().subject != "import.dry_run"_L1)
        return done.error();
    report.written = done.has_value();
    return report;
}

/// The first thousand courses, and behind those what is changed, so that no change hides behind many.
QList<PreviewRow<CatalogueCourse>> rowsOf(
    const ParsedCatalogue &catalogue, const store::Fates<CatalogueCourse> &fates)
{
    QList<PreviewRow<CatalogueCourse>> rows;
    for (qsizetype i = 0; i < std::min(catalogue.rows.size(), fates.of.size()); ++i) {
        const auto before = fates.before.constFind(i);
        const bool hasBefore = before != fates.before.cend();
        if (i >= maxRows && !hasBefore)
            continue;
        rows += {catalogue.rows[i], fates.of[i], hasBefore ? std::optional(*before) : std::nullopt};
    }
    return rows;
}

} // namespace

CatalogueService::CatalogueService(std::shared_ptr<WorkspaceCore> core)
    : m_core(std::move(core)), m_fetches(std::make_unique<FetchThread>())
{
}

CatalogueService::~CatalogueService() = default;

/// Calls f(worker, input) on the worker, with the content of the input; of an address when that is fetched, while the
/// worker goes on with other things.
template <typename Answer, typename F>
QFuture<Result<Answer>> CatalogueService::with(
    const CatalogueInput &input, const std::shared_ptr<Progress> &progress, F f)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<Answer>(allowed.error());
    WorkspaceCore *core = m_core.get();
    const auto take = [core, f](db::Worker::OnThread &worker, CatalogueInput known) -> Result<Answer> {
        TJC_CHECK(readFile(*core, known));
        return f(worker, known);
    };
    if (input.address.isEmpty() || !input.content.isEmpty())
        return core->background([take, input](db::Worker::OnThread &worker) { return take(worker, input); });
    auto url = fetchUrl(input.address);
    if (!url)
        return refused<Answer>(std::move(url).error());
    // The worker is made by this thread, and only asked by the other one.
    core->background([](db::Worker::OnThread &) { return Result<void>(); });
    return m_fetches->fetch(*url, progress)
        .then([core, input, take](const Result<Fetched> &fetched) {
            if (!fetched)
                return refused<Answer>(fetched.error());
            CatalogueInput known = input;
            known.content = fetched->bytes;
            known.mayBeCut = !fetched->isMeasured;
            return core->background(
                [take, known](db::Worker::OnThread &worker) { return take(worker, known); });
        })
        .unwrap();
}

QFuture<Result<CatalogueLook>> CatalogueService::look(
    const CatalogueInput &input, const CatalogueImport &options, std::shared_ptr<Progress> progress)
{
    return with<CatalogueLook>(input, progress,
        [options](db::Worker::OnThread &, const CatalogueInput &known) -> Result<CatalogueLook> {
            const auto format = options.format ? options.format : detectCatalogue(known.content);
            if (!format)
                return Error{ErrorKind::Invalid, u"catalogue.format"_s};
            if (*format != CatalogueFormat::LeerRijk)
                return CatalogueLook{known, *format};
            TJC_TRY(csv, catalogueCsvColumns(known.content, options.shape));
            return CatalogueLook{known, *format, csv};
        });
}

QFuture<Result<CataloguePreview>> CatalogueService::preview(
    const CatalogueInput &input, const CatalogueImport &options, std::shared_ptr<Progress> progress)
{
    return with<CataloguePreview>(input, progress,
        [core = m_core.get(), options, progress](
            db::Worker::OnThread &worker, const CatalogueInput &known) -> Result<CataloguePreview> {
            TJC_TRY(catalogue, parsed(*core, known, options, progress.get()));
            Taking taking{*core, known, catalogue, {}, options, true, progress.get()};
            TJC_TRY(report, taking.run(worker, sourceOf(known, options, catalogue)));
            return CataloguePreview{
                known, report, rowsOf(catalogue, taking.fates), int(catalogue.rows.size()), taking.vanished};
        });
}

QFuture<Result<CatalogueReport>> CatalogueService::importCatalogue(
    const CatalogueInput &input, const CatalogueImport &options, std::shared_ptr<Progress> progress)
{
    return with<CatalogueReport>(input, progress,
        [core = m_core.get(), options, progress](
            db::Worker::OnThread &worker, const CatalogueInput &known) -> Result<CatalogueReport> {
            TJC_TRY(catalogue, parsed(*core, known, options, progress.get()));
            // An address may hold a secret behind its host.
            const QString from = known.address.isEmpty() ? known.path : hostOf(known.address);
            Taking taking{*core, known, catalogue, from, options, false, progress.get()};
            return taking.run(worker, sourceOf(known, options, catalogue));
        });
}

} // namespace tjc
