#include "store/due.h"

#include "domain/evaluation.h"
#include "store/search_index.h"
#include "store/sql.h"

namespace tjc::store {

namespace {

constexpr qint64 followUpMs = qint64(followUpDays) * 86'400'000;
constexpr qint64 unansweredMs = 3LL * 86'400'000;

/// Whether a session ended since the mark; found by when it began, the few long ones by an index of their own.
void addEnded(Sql &sql, const char *mark, Instant upTo)
{
    sql << "EXISTS (SELECT 1 FROM session s WHERE s.state = 'planned' AND s.starts_at > d." << mark << " - ";
    sql.value(longSessionMs) << " AND s.starts_at < ";
    sql.value(upTo.ms()) << " AND s.ends_at > d." << mark << " AND s.ends_at <= ";
    sql.value(upTo.ms()) << ") OR EXISTS (SELECT 1 FROM session s WHERE s.state = 'planned'"
                            " AND s.ends_at - s.starts_at > 172800000 AND s.ends_at > d."
                         << mark << " AND s.ends_at <= ";
    sql.value(upTo.ms()) << ")";
}

} // namespace

Result<bool> isWorkDue(db::Reader &reader, Instant now)
{
    Sql sql(reader.engine());
    sql << "SELECT CASE WHEN ";
    addEnded(sql, "asked_until", now);
    sql << " OR ";
    addEnded(sql, "followed_until", now.plusMs(-followUpMs));
    sql << " OR EXISTS (SELECT 1 FROM thread t WHERE t.kind = 'question' AND t.replies = 0"
           " AND t.offered_at IS NULL AND NOT t.hidden AND t.merged_into IS NULL AND NOT t.locked"
           " AND t.created_at <= ";
    sql.value(now.ms() - unansweredMs) << ") THEN 1 ELSE 0 END FROM evaluation_due d";
    TJC_TRY(
        due, reader.first(sql.text(), sql.params(), [](const db::Row &row) { return row.integer(0) != 0; }));
    return due.value_or(false);
}

Result<qint64> settleWork(db::Writer &writer)
{
    const auto settled = [&] {
        return writer.first(
            "SELECT settled FROM evaluation_due", {}, [](const db::Row &row) { return row.integer(0); });
    };
    TJC_TRY(before, settled());
    TJC_CHECK(writer.execute("INSERT INTO due_work (settled) VALUES (0)"));
    TJC_TRY(after, settled());
    TJC_CHECK(writeIndex(writer));
    return after.value_or(0) - before.value_or(0);
}

} // namespace tjc::store
