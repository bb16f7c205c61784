#pragma once

#include "base/page.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/people.h"
#include "service/files.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// Colleagues and organisations.
class DirectoryService
{
public:
    explicit DirectoryService(std::shared_ptr<WorkspaceCore> core);

    /// A part of the list, in order of (name, id).
    QFuture<Result<Page<PersonRow, PersonKey>>> people(
        const PersonFilter &filter, std::optional<PersonKey> after, int limit);
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
