#include "benchmarks.h"
#include "measure.h"
#include "sqlite_handle.h"
#include "store/sessions.h"
#include "workspaces.h"

#ifdef TJC_BENCH_QTSQL
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#endif

namespace tjc::bench {

using namespace Qt::StringLiterals;

#ifdef TJC_BENCH_QTSQL
namespace {

/// Reads every cell of the answer; gives the characters, so that nothing is left out.
Result<qint64> readByHand(SqliteHandle &handle, const QByteArray &sql)
{
    TJC_TRY(statement, handle.prepare(sql));
    const int columns = sqlite3_column_count(statement);
    qint64 length = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_text(statement, i))
                length += sqlite3_column_bytes(statement, i);
        }
    }
    return length;
}

Result<qint64> readByQtSql(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return Error{ErrorKind::Bug, u"bench.qtsql"_s, query.lastError().text()};
    qint64 length = 0;
    while (query.next()) {
        for (int i = 0; i < 20; ++i)
            length += query.value(i).toString().size();
    }
    return length;
}

Result<Row> compare()
{
    TJC_TRY(workspace, generated(large));
    const QByteArray sql = store::scheduleSql(Engine::Sqlite);
    TJC_TRY(handle, SqliteHandle::open(workspace));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    database.setDatabaseName(workspace);
    if (!database.open())
        return Error{ErrorKind::Bug, u"bench.qtsql"_s, database.lastError().text()};
    std::vector<double> byHand;
    std::vector<double> byQtSql;
    for (int i = 0; i < 4; ++i) {
        const double begin = nowMs();
        TJC_TRY(one, readByHand(handle, sql));
        const double between = nowMs();
        TJC_TRY(other, readByQtSql(database, QString::fromUtf8(sql)));
        if (one == 0 || other == 0)
            return Error{ErrorKind::Bug, u"bench.qtsql"_s, u"nothing was read"_s};
        if (i > 0) {
            byHand.push_back(between - begin);
            byQtSql.push_back(nowMs() - between);
        }
    }
    Row row{.what = u"reading the same rows through QtSql"_s,
        .unit = u"ms"_s,
        .measured = median(byQtSql),
        .reference = median(byHand),
        .referenceName = u"C API"_s,
        .note = u"why QtSql is not used"_s};
    row.ratio = row.measured / *row.reference;
    return row;
}

} // namespace
#endif

void benchReading(Report &report)
{
#ifdef TJC_BENCH_QTSQL
    const auto row = compare();
    QSqlDatabase::removeDatabase(u"bench"_s);
    if (row)
        return report.add(*row);
    report.skip(u"reading through QtSql"_s, row.error().argument);
#else
    report.skip(u"reading through QtSql"_s, u"QtSql is not installed"_s);
#endif
}

} // namespace tjc::bench
