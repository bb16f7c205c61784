#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/catalogue.h"
#include "service/files.h"

#include <QByteArray>
#include <QFuture>

#include <memory>

namespace tjc {

class FetchThread;
class WorkspaceCore;

/// Where a catalogue is read: a file, an address of the web, or what was read before.
struct CatalogueInput {
    QString path = {};       ///< of a file
    QString address = {};    ///< http: or https:, as somebody typed it
    QByteArray content = {}; ///< instead of fetching or opening that once more: see CataloguePreview::input
    bool mayBeCut = false;   ///< the content came from a server that did not tell how long it is

    [[nodiscard]] static CatalogueInput ofFile(const QString &path) { return {.path = path}; }
    [[nodiscard]] static CatalogueInput ofAddress(const QString &address) { return {.address = address}; }
};

/// How a catalogue is taken in.
struct CatalogueImport {
    std::optional<CatalogueFormat> format = {}; ///< none: the content tells
    /// The name of the catalogue: an import changes and misses only what came under the same name. Empty: the host of the
    /// address; of a file "leerrijk", "ooapi" or "edudex", and of schema.org the host of its first course.
    QString source = {};
    /// The input is a part of the catalogue: what it does not name stays as it is. Else that is so only for input that
    /// cannot be a whole catalogue (ParsedCatalogue::isWhole), of which bad courses are left out, or that may be cut off where a sheet does not show it.
    bool isPart = false;
    bool skipBad = false;                    ///< take the good courses, whatever is wrong with others
    QMap<QString, QString> columns = {};     ///< of CSV: "Their header" -> one of catalogueCsvFields()
    std::optional<ColumnLayout> layout = {}; ///< of CSV: what each column holds; instead of `columns`
    CsvShape shape = {};                     ///< of CSV
};

/// What taking in a catalogue did, or would do.
struct CatalogueReport {
    CatalogueFormat format = CatalogueFormat::LeerRijk;
    QString source;
    ImportCounts counts;    ///< courses; one that is there again after it vanished counts as updated
    int vanished = 0;       ///< that the catalogue no longer has: kept, with their sessions, and marked
    int notGiven = 0;       ///< that stand in it as no longer given, and were not known: left out
    int repeated = 0;       ///< that stood in it more than once, by provider and title
    ImportCounts sessions;  ///< of the dates on which courses are given
    QList<RowError> errors; ///< of courses that cannot be taken; without skipBad nothing is written then
    QStringList unusedColumns;
    bool isWhole = false; ///< whether what it does not name counted as vanished
    bool written = false;
};

/// What a catalogue is, before it is asked what taking it in would do.
struct CatalogueLook {
    CatalogueInput input; ///< what was read, for the other calls: the same is taken in as was looked at
    CatalogueFormat format;
    CsvColumns csv = {}; ///< of CSV: its columns, and what their names say that they hold
};

/// What taking in a catalogue would do, to look at before it is done.
struct CataloguePreview {
    CatalogueInput input; ///< what was read, for importCatalogue(): the same is taken in as was looked at
    CatalogueReport report;
    QList<PreviewRow<CatalogueCourse>> rows; ///< the first thousand, and what is changed behind those
    int total = 0;                           ///< of the courses that can be read
    QStringList vanished; ///< titles of what the catalogue no longer has, the first thousand
};

/// Catalogues of formal courses, for coordinators; for others Denied "role.coordinator". Every call may be made from the
/// thread of the Workspace and answers as a future. A progress counts bytes while it fetches and reads, then courses; its cancel() ends the call as
/// Cancelled "import" or "fetch" with nothing written.
class CatalogueService
{
public:
    explicit CatalogueService(std::shared_ptr<WorkspaceCore> core);
    ~CatalogueService();

    /// Reads or fetches it, and tells what it is; no column needs to be known. Errors as preview().
    QFuture<Result<CatalogueLook>> look(
        const CatalogueInput &input, const CatalogueImport &options, std::shared_ptr<Progress> progress = {});
    /// Reads a catalogue and tells what importCatalogue() would do. Nothing is written.
    /// Errors: of a file NotFound "file", Denied "file", Invalid "file.too_large"; of an address those of Fetch::start();
    /// those of readCatalogue().
    QFuture<Result<CataloguePreview>> preview(
        const CatalogueInput &input, const CatalogueImport &options, std::shared_ptr<Progress> progress = {});
    /// Takes it in, in one transaction: new courses are added, known ones (by source and identifier) changed where they
    /// differ, and those that a whole catalogue does not name any more marked as vanished. Nothing is ever deleted. A
    /// date becomes a session of its course, found again by the identifier of the date; a date that is told no more
    /// leaves its session as it is, since colleagues may be in it.
    QFuture<Result<CatalogueReport>> importCatalogue(
        const CatalogueInput &input, const CatalogueImport &options, std::shared_ptr<Progress> progress = {});

private:
    template <typename Answer, typename F>
    QFuture<Result<Answer>> with(const CatalogueInput &input, const std::shared_ptr<Progress> &progress, F f);

    std::shared_ptr<WorkspaceCore> m_core;
    std::unique_ptr<FetchThread> m_fetches; ///< ends what is being fetched before the core goes
};

} // namespace tjc
