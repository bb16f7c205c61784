#include "benchmarks.h"
#include "measure.h"
#include "service/calendar_service.h"
#include "service/workspace.h"
#include "sqlite_handle.h"
#include "workspaces.h"

#include <QUuid>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int perRound = 200;

struct Pick {
    SessionId session;
    PersonId person;
};

/// Open sessions, some of which are full, and people who are not in them yet.
Result<QList<Pick>> picks(const QString &workspace)
{
    TJC_TRY(handle, SqliteHandle::open(workspace));
    TJC_TRY(statement,
        handle.prepare(
            "WITH open AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM session"
            " WHERE state = 'planned' AND needs_approval = 0"
            " AND starts_at > unixepoch('now', '+2 days') * 1000 LIMIT 250)"
            " SELECT o.id, p.id FROM open o JOIN person p ON p.id % 25 = o.n % 25"
            " WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.session_id = o.id AND e.person_id = p.id)"
            " ORDER BY p.id, o.id"));
    QList<Pick> found;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto session = SessionId::from(sqlite3_column_int64(statement, 0));
        const auto person = PersonId::from(sqlite3_column_int64(statement, 1));
        if (session && person)
            found += Pick{*session, *person};
    }
    if (found.size() < rounds * perRound)
        return Error{
            ErrorKind::Invalid, u"bench.signup"_s, u"too few open sessions in the generated workspace"_s};
    return found;
}

/// The statements of one sign-up as a program in C would write them.
class ByHand
{
public:
    static Result<std::unique_ptr<ByHand>> open(const QString &path)
    {
        auto made = std::make_unique<ByHand>();
        TJC_TRY(handle, SqliteHandle::open(path));
        made->m_handle.emplace(std::move(handle));
        const std::array<const char *, 7> texts{"BEGIN IMMEDIATE",
            "SELECT version, min_compatible FROM schema_info", "SELECT 1 FROM enrolment WHERE intent = ?1",
            "INSERT INTO enrolment (session_id, person_id, intent) VALUES (?1, ?2, ?3)",
            "SELECT e.state, (SELECT q.position FROM queue_place q WHERE q.session_id = e.session_id"
            " AND q.person_id = e.person_id), s.waitlisted FROM enrolment e JOIN session s ON s.id = e.session_id"
            " WHERE e.session_id = ?1 AND e.person_id = ?2 AND e.state IN ('enrolled', 'waitlisted', 'pending')",
            "COMMIT", "ROLLBACK"};
        for (const char *text : texts) {
            TJC_TRY(statement, made->m_handle->prepare(text));
            made->m_steps.push_back(statement);
        }
        return made;
    }

    Result<void> signUp(Pick pick)
    {
        const QByteArray intent = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        TJC_CHECK(step(Begin));
        TJC_CHECK(step(Gate));
        bindText(Already, 1, intent);
        TJC_CHECK(step(Already));
        sqlite3_bind_int64(m_steps[Insert], 1, pick.session.value());
        sqlite3_bind_int64(m_steps[Insert], 2, pick.person.value());
        bindText(Insert, 3, intent);
        TJC_CHECK(step(Insert));
        sqlite3_bind_int64(m_steps[Standing], 1, pick.session.value());
        sqlite3_bind_int64(m_steps[Standing], 2, pick.person.value());
        TJC_CHECK(step(Standing));
        return step(Commit);
    }

private:
    enum Step { Begin, Gate, Already, Insert, Standing, Commit };

    void bindText(Step which, int place, const QByteArray &text)
    {
        sqlite3_bind_text(m_steps[which], place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    Result<void> step(Step which)
    {
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(m_steps[which]);
        sqlite3_reset(m_steps[which]);
        return code == SQLITE_DONE ? Result<void>() : Result<void>(m_handle->failed());
    }

    std::optional<SqliteHandle> m_handle;
    std::vector<sqlite3_stmt *> m_steps;
};

Result<Row> compare()
{
    TJC_TRY(ourFile, copyOf(small, u"signup-ours.tjc"_s));
    TJC_TRY(theirFile, copyOf(small, u"signup-theirs.tjc"_s));
    TJC_TRY(who, picks(ourFile));
    const auto url = WorkspaceUrl::parse(ourFile);
    if (!url)
        return url.error();
    Workspace workspace(*url);
    TJC_CHECK(workspace.open().result());
    TJC_TRY(byHand, ByHand::open(theirFile));

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        const double begin = nowMs();
        for (int i = 0; i < perRound; ++i) {
            const Pick &pick = who[round * perRound + i];
            TJC_CHECK(workspace.calendar().enrol(pick.session, pick.person, QUuid::createUuid()).result());
        }
        const double between = nowMs();
        for (int i = 0; i < perRound; ++i)
            TJC_CHECK(byHand->signUp(who[round * perRound + i]));
        ours.push_back(perRound * 1'000.0 / (between - begin));
        theirs.push_back(perRound * 1'000.0 / (nowMs() - between));
    }
    return Row{.what = u"sign-up on a local file"_s,
        .unit = u"1/s"_s,
        .measured = median(ours),
        .reference = median(theirs),
        .referenceName = u"C API by hand"_s,
        .note = u"one at a time, each its own transaction, median of %1 × %2"_s.arg(rounds).arg(perRound)};
}

} // namespace

void benchSignUp(Report &report)
{
    const auto row = compare();
    if (!row)
        return report.skip(u"sign-up on a local file"_s, row.error().subject + u' ' + row.error().argument);
    report.add(ratioAtLeast(*row, 0.8));
}

} // namespace tjc::bench
