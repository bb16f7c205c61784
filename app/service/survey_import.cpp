#include "exchange/survey.h"
#include "service/evaluation_service.h"
#include "service/importing.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "service/whole_file.h"
#include "store/import_survey.h"

#include <QSet>

namespace tjc {

namespace {

/// A survey is of a whole day of work; what counts is the day.
constexpr int fromHour = 9;
constexpr int toHour = 17;

Result<Span> dayOf(const LocalTime &local, Day day)
{
    const QDate date = day.date();
    const auto at = [&](int hour) {
        return local.instant(LocalFields{date.year(), date.month(), date.day(), hour, 0, 0});
    };
    const auto span = Span::from(at(fromHour), at(toHour));
    return span ? Result<Span>(*span) : Error{ErrorKind::Bug, QStringLiteral("survey.day")};
}

Result<QList<SurveyBallot>> allOf(const store::Parts<SurveyBallot> &parts)
{
    QList<SurveyBallot> all;
    for (qsizetype n = 0;; ++n) {
        TJC_TRY(part, parts(n));
        if (part.isEmpty())
            return all;
        all += part;
    }
}

} // namespace

QFuture<Result<ImportReport>> EvaluationService::importSurvey(const QString &path, const QString &mapPath,
    const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<ImportReport>(allowed.error());
    return m_core->background([core = m_core.get(), path, mapPath, options, progress](
                                  db::Worker::OnThread &worker) -> Result<ImportReport> {
        TJC_TRY(json, readWholeFile(core->url(), mapPath));
        TJC_TRY(map, readSurveyMap(json));
        TJC_TRY(bytes, readWholeFile(core->url(), path));
        TJC_TRY(when, dayOf(core->local(), map.day));
        RowStream<SurveyBallot> rows(
            [&](const RowSink<SurveyBallot> &, const Progress &reading) {
                return readSurvey(bytes, map, &reading);
            },
            progress.get());
        return importRows(
            worker, rows, {core->url(), path, options.errorsTo}, options, progress.get(),
            [&](db::Writer &writer, const store::Parts<SurveyBallot> &parts,
                store::Refusals &) -> Result<ImportCounts> {
                TJC_TRY(ballots, allOf(parts));
                noteBulk(writer, *core, Deed::Import, path);
                store::SurveyImport survey{map.name, map.form(), map.training, when, {}};
                for (const SurveyBallot &ballot : std::as_const(ballots))
                    survey.ballots += ballot.answers;
                return store::importSurvey(writer, survey, core->now(), progress.get());
            },
            [&](const QList<SurveyBallot> &refusedRows) {
                QSet<qint64> lines;
                for (const SurveyBallot &row : refusedRows)
                    lines.insert(row.line);
                return csvRecords(bytes, {}, lines);
            });
    });
}

} // namespace tjc
