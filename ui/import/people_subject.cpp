#include "service/deliver.h"
#include "service/directory_service.h"
#include "ui/import/import_subject.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct PeopleSubject {
    Q_DECLARE_TR_FUNCTIONS(tjc::PeopleSubject)
};

QStringList cellsOf(const ImportedPerson &row)
{
    return {row.name, row.email.value_or(QString()), row.login.value_or(QString()),
        row.organisation.value_or(QString()), row.jobTitle.value_or(QString()),
        row.topics.value_or(QStringList()).join(u", "_s)};
}

PreviewLine lineOf(const PreviewRow<ImportedPerson> &row)
{
    if (!row.before)
        return {row.row.line, row.fate, cellsOf(row.row), {}};
    // What the file does not tell stays as it is.
    ImportedPerson full = row.row;
    full.email = full.email ? full.email : row.before->email;
    full.login = full.login ? full.login : row.before->login;
    full.organisation = full.organisation ? full.organisation : row.before->organisation;
    full.jobTitle = full.jobTitle ? full.jobTitle : row.before->jobTitle;
    QStringList before = cellsOf(*row.before);
    // Topics are only added, and those that were there are not told.
    before.last() = cellsOf(full).constLast();
    return {row.row.line, row.fate, cellsOf(full), before};
}

Result<ImportView> viewOf(const Result<PeoplePreview> &preview)
{
    if (!preview)
        return preview.error();
    ImportView view{{}, preview->total, preview->report};
    for (const PreviewRow<ImportedPerson> &row : preview->rows)
        view.lines += lineOf(row);
    return view;
}

} // namespace

ImportSubject peopleSubject(DirectoryService &directory)
{
    ImportSubject subject;
    subject.key = u"people"_s;
    subject.title = PeopleSubject::tr("Import colleagues");
    subject.fields = {{u"name"_s, PeopleSubject::tr("Name")},
        {u"first_name"_s, PeopleSubject::tr("First name")}, {u"last_name"_s, PeopleSubject::tr("Last name")},
        {u"email"_s, PeopleSubject::tr("E-mail")}, {u"login"_s, PeopleSubject::tr("Account name")},
        {u"organisation"_s, PeopleSubject::tr("Organisation")}, {u"job_title"_s, PeopleSubject::tr("Job")},
        {u"topics"_s, PeopleSubject::tr("Topics they know")}, {u"id"_s, PeopleSubject::tr("Identifier")}};
    subject.needed = {{u"name"_s, u"first_name"_s, u"last_name"_s}};
    subject.headings = {PeopleSubject::tr("Name"), PeopleSubject::tr("E-mail"),
        PeopleSubject::tr("Account name"), PeopleSubject::tr("Organisation"), PeopleSubject::tr("Job"),
        PeopleSubject::tr("Topics they know")};
    subject.widths = {30, 30, 18, 30, 24, 40};
    subject.look = [&directory](const QString &path, const ImportOptions &options, QObject *receiver,
                       const ImportSubject::Answer<ImportLook> &answer) {
        deliver(directory.lookAtFile(path, options), receiver, answer);
    };
    subject.preview = [&directory](const QString &path, const ImportOptions &options,
                          std::shared_ptr<Progress> progress, QObject *receiver,
                          const ImportSubject::Answer<ImportView> &answer) {
        deliver(directory.previewImport(path, options, std::move(progress)), receiver,
            [answer](const Result<PeoplePreview> &preview) { answer(viewOf(preview)); });
    };
    subject.import = [&directory](const QString &path, const ImportOptions &options,
                         std::shared_ptr<Progress> progress, QObject *receiver,
                         const ImportSubject::Answer<ImportReport> &answer) {
        deliver(directory.importPeople(path, options, std::move(progress)), receiver, answer);
    };
    subject.importButton = [](int n) { return PeopleSubject::tr("Import %n colleague(s)", nullptr, n); };
    subject.addedText = [](int n) { return PeopleSubject::tr("%n new colleague(s)", nullptr, n); };
    subject.updatedText = [](int n) { return PeopleSubject::tr("%n changed colleague(s)", nullptr, n); };
    subject.unchangedText = [](int n) {
        return PeopleSubject::tr("%n colleague(s) stay as they are.", nullptr, n);
    };
    return subject;
}

} // namespace tjc
