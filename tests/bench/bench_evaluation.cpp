#include "benchmarks.h"
#include "measure.h"
#include "service/evaluation_service.h"
#include "service/workspace.h"
#include "sqlite_handle.h"
#include "workspaces.h"

#include <QFile>
#include <QTextStream>

#include <functional>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

// 8,000 sessions with 25 answers each; a training has 40 of them, the first 200. Of five answers one holds a text.
constexpr const char *rows = R"sql(
CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8000) SELECT i FROM n;
INSERT INTO training (uid, title, format) SELECT 'bench-' || i, 'Training ' || i, 'workshop' FROM n WHERE i <= 196;
INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at)
    SELECT 'bench-' || i, t.id, (SELECT now FROM clock) - i * 3600000 - 86400000,
        (SELECT now FROM clock) - i * 3600000 - 82800000, 0
    FROM n JOIN training t ON t.uid = 'bench-' || CASE WHEN i <= 200 THEN 1 ELSE 2 + (i - 201) / 40 END;
INSERT INTO evaluation (session_id, kind, form_id, invited, answered)
    SELECT id, 'after', 1, 40, 25 FROM session WHERE uid LIKE 'bench-%';
CREATE TEMP TABLE part AS SELECT column1 AS value, column2 AS n FROM (VALUES ('1', 1), ('2', 2), ('3', 5), ('4', 10), ('5', 7));
INSERT INTO evaluation_tally (session_id, question_id, value, n)
    SELECT e.session_id, q.id, p.value, p.n FROM evaluation e
        JOIN evaluation_question q ON q.form_id = e.form_id AND q.kind = 'scale' CROSS JOIN part p;
INSERT INTO evaluation_tally (session_id, question_id, value, n)
    SELECT e.session_id, q.id, p.value, p.n FROM evaluation e
        JOIN evaluation_question q ON q.form_id = e.form_id AND q.kind = 'yes_no'
        CROSS JOIN (SELECT 'yes' AS value, 18 AS n UNION ALL SELECT 'no', 7) p;
INSERT INTO evaluation_tally (session_id, question_id, value, n)
    SELECT e.session_id, q.id, '', 25 FROM evaluation e JOIN evaluation_question q ON q.form_id = e.form_id
    WHERE q.kind <> 'text';
INSERT INTO evaluation_text (key, session_id, question_id, text, for_trainer)
    SELECT lower(hex(randomblob(16))), e.session_id, q.id, 'Meer tijd om zelf te oefenen, dat hielp het meest. ' || n.i, 1
    FROM evaluation e JOIN evaluation_question q ON q.form_id = e.form_id AND q.kind = 'text' JOIN n ON n.i <= 5;
)sql";

Result<QString> evaluationWorkspace()
{
    const QString path = benchFolder() + u"/evaluation.tjc"_s;
    if (QFile::exists(path))
        return path;
    QTextStream(stderr) << "making a workspace of 200000 evaluations …" << Qt::endl;
    TJC_TRY(unfinished, emptyOne(u"evaluation.unfinished"_s));
    {
        TJC_TRY(handle, SqliteHandle::open(unfinished));
        TJC_CHECK(handle.run("PRAGMA synchronous = OFF"));
        TJC_CHECK(handle.run("BEGIN IMMEDIATE"));
        TJC_CHECK(handle.run(rows));
        TJC_CHECK(handle.run("COMMIT"));
        TJC_CHECK(handle.run("ANALYZE"));
    }
    if (!QFile::rename(unfinished, path))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return path;
}

Result<void> measure(Report &report, Workspace &workspace, TrainingId training)
{
    std::vector<double> times;
    int answers = 0;
    for (int i = 0; i < 30; ++i) {
        const double before = nowMs();
        TJC_TRY(results, workspace.evaluations().results({.training = training}).result());
        times.push_back(nowMs() - before);
        answers = results.answered;
    }
    report.add(atMost(
        Row{.what = u"results of a training, p95"_s,
            .unit = u"ms"_s,
            .measured = percentile(times, 0.95),
            .note = u"%1 answers of 200000; median %2 ms"_s.arg(answers).arg(median(times), 0, 'f', 1)},
        100));
    return {};
}

} // namespace

void benchEvaluation(Report &report)
{
    const auto run = [&]() -> Result<void> {
        TJC_TRY(path, evaluationWorkspace());
        TJC_TRY(url, WorkspaceUrl::parse(path));
        qint64 id = 0;
        {
            TJC_TRY(handle, SqliteHandle::open(path));
            TJC_TRY(first, handle.prepare("SELECT id FROM training WHERE uid = 'bench-1'"));
            if (sqlite3_step(first) == SQLITE_ROW)
                id = sqlite3_column_int64(first, 0);
        }
        const auto training = TrainingId::from(id);
        if (!training)
            return Error{ErrorKind::NotFound, u"training"_s};
        Workspace workspace(url);
        TJC_CHECK(workspace.open().result());
        return measure(report, workspace, *training);
    };
    if (const auto ran = run(); !ran)
        report.skip(
            u"evaluations"_s, ran.error().subject + u' ' + ran.error().argument + u' ' + ran.error().detail);
}

} // namespace tjc::bench
