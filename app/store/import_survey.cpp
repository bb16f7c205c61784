#include "store/import_survey.h"

#include "store/evaluations.h"
#include "store/names.h"
#include "store/search_index.h"
#include "store/session_writes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

Result<QList<qint64>> questionsOf(db::Reader &reader, EvaluationFormId form)
{
    QList<qint64> ids;
    TJC_CHECK(reader.query("SELECT id FROM evaluation_question WHERE form_id = $1 ORDER BY position",
        {form.value()}, [&](const db::Row &row) {
            ids += row.integer(0);
            return true;
        }));
    return ids;
}

/// On a session that is there, with its form.
Result<void> addSurvey(db::Writer &writer, qint64 session, const QString &name, const EvaluationForm &form,
    const QList<QList<QStringList>> &ballots, const Progress *progress)
{
    TJC_TRY(id, saveForm(writer, form, name));
    TJC_TRY(questions, questionsOf(writer, id));
    const int all = int(ballots.size());
    for (int i = 0; i < all; ++i) {
        if (progress && i % 100 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(i, all);
        }
        QJsonObject ballot;
        const QList<QStringList> &answers = ballots.at(i);
        for (qsizetype question = 0; question < answers.size(); ++question) {
            if (!answers.at(question).isEmpty())
                ballot.insert(QString::number(questions.at(question)),
                    QJsonArray::fromStringList(answers.at(question)));
        }
        TJC_CHECK(writer.execute(
            "INSERT INTO evaluation_import (session_id, kind, form_id, answers) VALUES ($1, $2, $3, $4)",
            {session, code(form.kind), id.value(),
                QString::fromUtf8(QJsonDocument(ballot).toJson(QJsonDocument::Compact))}));
    }
    TJC_CHECK(writer.execute(
        "INSERT INTO evaluation_release (session_id, kind) VALUES ($1, $2)", {session, code(form.kind)}));
    return {};
}

} // namespace

Result<ImportCounts> importSurvey(
    db::Writer &writer, const SurveyImport &survey, Instant now, const Progress *progress)
{
    const int all = int(survey.ballots.size());
    TJC_TRY(known, writer.first("SELECT 1 FROM evaluation_form WHERE survey = $1", {survey.name},
                       [](const db::Row &) { return true; }));
    if (known)
        return ImportCounts{0, 0, all};
    Names names(writer);
    TJC_TRY(training, names.training({survey.training, code(Format::Course), true, {}, {}}));
    const SessionFields fields{.uid = "survey:"_L1 + survey.name, .training = training, .when = survey.when};
    TJC_TRY(session, insertSession(writer, fields, now));
    TJC_CHECK(addSurvey(writer, session, survey.name, survey.form, survey.ballots, progress));
    TJC_CHECK(writeIndex(writer));
    return ImportCounts{all, 0, 0};
}

} // namespace tjc::store
