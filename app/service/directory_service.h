#pragma once

#include "base/page.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/directory.h"
#include "domain/directory_columns.h"
#include "domain/people.h"
#include "service/files.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// The best answers to a question to the directory.
struct DirectoryAnswer {
    QList<DirectoryRow> first;
    QStringList meant; ///< words that were taken for what nobody typed: "iPad" for "ipda"
    bool isAll;        ///< there are no more than these
};

/// Colleagues and organisations.
class DirectoryService
{
public:
    explicit DirectoryService(std::shared_ptr<WorkspaceCore> core);

    /// A part of the list, in order of (name, id).
    QFuture<Result<Page<PersonRow, PersonKey>>> people(
        const PersonFilter &filter, std::optional<PersonKey> after, int limit);
    /// The first `limit`: experts, then who knows it, who showed it, by name and work; without words or topic in order of
    /// name. Who is not listed is found by himself and coordinators only.
    QFuture<Result<DirectoryAnswer>> search(const DirectoryFilter &filter, int limit);
    /// All of them, in that order.
    QFuture<Result<QList<qint64>>> searchIds(const DirectoryFilter &filter);
    /// These of the answer to `filter`, with why they are found; who is no more is left out.
    QFuture<Result<QList<DirectoryRow>>> rows(const DirectoryFilter &filter, const QList<qint64> &ids);
    /// NotFound "person".
    QFuture<Result<PersonCard>> card(PersonId id);
    /// The e-mail addresses of these, each once, in their order; who has none is left out.
    QFuture<Result<QStringList>> addresses(const QList<qint64> &ids);
    /// These as a table, or as vCard 3.0; how many there were. As CalendarService::exportSchedule.
    QFuture<Result<qint64>> exportDirectory(const QList<qint64> &ids, const QString &path, ExportKind kind,
        const DirectoryColumns &columns = allDirectoryColumns());
    QFuture<Result<qint64>> exportVcards(const QList<qint64> &ids, const QString &path);
    /// By login, else by e-mail address, else by uid. NotFound "person".
    QFuture<Result<PersonRow>> find(const QString &loginOrEmail);

    /// As those of CalendarService, for a CSV file of colleagues.
    QFuture<Result<ImportLook>> lookAtFile(const QString &path, const ImportOptions &options);
    QFuture<Result<PeoplePreview>> previewImport(
        const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress = {});
    QFuture<Result<ImportReport>> importPeople(
        const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress = {});
    /// As CalendarService::exportSchedule, for people.
    QFuture<Result<qint64>> exportPeople(const PersonFilter &filter, const QString &path, ExportKind kind);
    /// Public bodies from the JSON of the TOOI lists; known names are left as they are.
    QFuture<Result<ImportReport>> importOrganisations(const QString &path);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
