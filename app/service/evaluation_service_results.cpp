#include "service/evaluation_service.h"

#include "service/evaluation_view.h"
#include "service/export_files.h"
#include "store/impressions.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::EvaluationService)
};

Result<EvaluationResults> resultsOf(
    const WorkspaceCore &core, db::Reader &reader, const ResultsFilter &filter)
{
    return store::evaluationResults(
        reader, filter, viewOf(core, filter), [&](Instant at) { return core.local().day(at); });
}

QString kindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Scale:
        return Words::tr("Scale");
    case QuestionKind::YesNo:
        return Words::tr("Yes or no");
    case QuestionKind::Single:
        return Words::tr("One of several");
    case QuestionKind::Multiple:
        return Words::tr("Several");
    case QuestionKind::Number:
        return Words::tr("Number");
    case QuestionKind::Text:
        return Words::tr("Open");
    }
    return {};
}

/// "4,25", as the other programs of the user read it; strictly by the standard with a point.
QString decimal(double value, ExportKind kind)
{
    QString text = QString::number(value, 'f', 2);
    return kind == ExportKind::CsvRfc4180 ? text : text.replace(u'.', u',');
}

/// One row a question and value; of an open question one.
qint64 writeQuestion(Table &table, const QuestionResult &result, int invited, ExportKind kind)
{
    QList<AnswerCount> counts = result.counts;
    if (counts.isEmpty())
        counts += AnswerCount{{}, {}, result.n};
    for (const AnswerCount &count : std::as_const(counts)) {
        QString label = count.label;
        if (result.question.kind == QuestionKind::YesNo)
            label = count.value == "yes"_L1 ? Words::tr("Yes") : Words::tr("No");
        table.text(result.question.text.toUtf8());
        table.number(result.question.level);
        table.text(kindName(result.question.kind).toUtf8());
        table.text(label.toUtf8());
        table.number(count.count);
        table.number(result.n);
        if (result.mean)
            table.text(decimal(*result.mean, kind).toUtf8());
        else
            table.empty();
        if (invited > 0)
            table.text((QString::number(qRound(100.0 * result.n / invited)) + u" %"_s).toUtf8());
        else
            table.empty();
        table.endRow();
    }
    return counts.size();
}

} // namespace

QFuture<Result<EvaluationResults>> EvaluationService::results(const ResultsFilter &filter)
{
    return m_core->snapshot(
        [core = m_core.get(), filter](db::Reader &reader) { return resultsOf(*core, reader, filter); });
}

QFuture<Result<qint64>> EvaluationService::exportResults(
    const ResultsFilter &filter, const QString &path, ExportKind kind)
{
    return m_core->background([core = m_core.get(), filter, path, kind](
                                  db::Worker::OnThread &worker) -> Result<qint64> {
        EvaluationResults results;
        TJC_CHECK(worker.snapshot([&](db::Reader &reader) -> Result<void> {
            TJC_TRY(read, resultsOf(*core, reader, filter));
            results = read;
            return {};
        }));
        qint64 rows = 0;
        TJC_CHECK(writeTable(*core, path, kind, Words::tr("Evaluation"), [&](Table &table) -> Result<void> {
            table.header({Words::tr("Question").toUtf8(), Words::tr("Level").toUtf8(),
                Words::tr("Kind").toUtf8(), Words::tr("Answer").toUtf8(), Words::tr("Count").toUtf8(),
                Words::tr("Answers").toUtf8(), Words::tr("Mean").toUtf8(), Words::tr("Response").toUtf8()});
            rows = 0;
            for (const QuestionResult &result : std::as_const(results.questions))
                rows += writeQuestion(table, result, results.invited, kind);
            for (const QuestionResult &result : std::as_const(results.behaviour))
                rows += writeQuestion(table, result, results.followInvited, kind);
            return {};
        }));
        return rows;
    });
}

QFuture<Result<std::optional<Impression>>> EvaluationService::impression(TrainingId training)
{
    return m_core->read([core = m_core.get(), training](db::Reader &reader) {
        ResultsFilter filter;
        filter.training = training;
        return store::impression(reader, filter, viewOf(*core, filter));
    });
}

QFuture<Result<std::optional<Impression>>> EvaluationService::impression(PersonId trainer)
{
    return m_core->read(
        [core = m_core.get(), trainer](db::Reader &reader) -> Result<std::optional<Impression>> {
            TJC_TRY(found, store::impressionsOf(reader, {trainer}, viewOf(*core, {})));
            const auto his = found.constFind(trainer);
            return his == found.cend() ? std::nullopt : std::optional(*his);
        });
}

} // namespace tjc
