#include "benchmarks.h"
#include "forum_workspace.h"
#include "measure.h"
#include "service/forum_service.h"
#include "service/workspace.h"
#include "sqlite_handle.h"
#include "workspaces.h"

#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <functional>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstHits = 50;
constexpr int pageRows = 64;
constexpr int places = 60;
constexpr int rounds = 10; ///< of each question, beside the same in the shell
constexpr int turns = 7;

/// Words of all ranks, from those of every post to those of a few.
const QList<int> ranks{0, 3, 12, 30, 48, 60, 100, 250, 700, 2'000, 6'000, 15'000, 30'000};

void add(Report &report, const QString &what, const Result<std::vector<double>> &times, double limit,
    const QString &note)
{
    if (!times)
        return report.skip(
            what, times.error().subject + u' ' + times.error().argument + times.error().detail);
    report.add(atMost(Row{.what = what + u", p95"_s,
                          .unit = u"ms"_s,
                          .measured = percentile(*times, 0.95),
                          .note = note + u"; median %1 ms"_s.arg(median(*times), 0, 'f', 1)},
        limit));
}

Result<std::vector<double>> timed(int times, const std::function<Result<void>(int i)> &ask)
{
    TJC_CHECK(ask(0));
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double before = nowMs();
        TJC_CHECK(ask(i));
        taken.push_back(nowMs() - before);
    }
    return taken;
}

/// What is typed: each word whole, its beginning, two words, and a phrase.
QStringList questions()
{
    QStringList all;
    for (const int rank : ranks) {
        const QString word = forumWord(rank);
        all += word;
        all += u'"' + word + u'"';
        if (word.size() > 4)
            all += word.left(4);
        all += word + u' ' + forumWord(rank / 2 + 7);
    }
    all += u'"' + forumWord(0) + u' ' + forumWord(49) + u'"';
    return all;
}

Result<void> ask(Workspace &workspace, const QString &typed, HitOrder order)
{
    TJC_TRY(answer, workspace.forum().find(typed, order, firstHits).result());
    return {};
}

/// The same words asked of the index, with what a hit shows, by the shell of SQLite: ms for all of them, without its start.
Result<double> shell(const QString &workspace, const QStringList &words)
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return Error{ErrorKind::NotFound, u"bench.run"_s, u"sqlite3"_s};
    const auto scriptOf = [&](const QString &name, int count) -> Result<QString> {
        const QString path = scratch(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorKind::Denied, u"bench.folder"_s, path};
        file.write("PRAGMA cache_size = -16000;\nPRAGMA mmap_size = 0;\n.output /dev/null\n");
        for (int round = 0; round < count; ++round) {
            for (const QString &word : words) {
                file.write(
                    "SELECT p.id, p.thread_id, t.kind, t.title, a.name, p.created_at, p.text, p.accepted,"
                    " t.accepted FROM (SELECT rowid AS id FROM post_search WHERE post_search MATCH '\""
                    + word.toUtf8()
                    + "\"*' ORDER BY rowid DESC LIMIT 50) f CROSS JOIN post p ON p.id = f.id"
                      " CROSS JOIN thread t ON t.id = p.thread_id LEFT JOIN person a ON a.id = p.author_id"
                      " ORDER BY f.id DESC;\n");
            }
        }
        return path;
    };
    TJC_TRY(once, scriptOf(u"forum-once.sql"_s, 1));
    TJC_TRY(often, scriptOf(u"forum-often.sql"_s, rounds + 1));
    TJC_TRY(begin, run(program, {u"-readonly"_s, workspace, u".read "_s + once}));
    TJC_TRY(all, run(program, {u"-readonly"_s, workspace, u".read "_s + often}));
    return all.ms - begin.ms;
}

Result<void> besideTheShell(Report &report, Workspace &workspace, const QString &path)
{
    QStringList words;
    for (const int rank : ranks) {
        if (forumWord(rank).size() >= 3)
            words += forumWord(rank);
    }
    for (const QString &word : std::as_const(words))
        TJC_CHECK(ask(workspace, word, HitOrder::Newest));
    // In turns, so that what else the machine does falls on both.
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int turn = 0; turn < turns; ++turn) {
        const double before = nowMs();
        for (int round = 0; round < rounds; ++round) {
            for (const QString &word : std::as_const(words))
                TJC_CHECK(ask(workspace, word, HitOrder::Newest));
        }
        ours.push_back(nowMs() - before);
        const auto taken = shell(path, words);
        if (!taken) {
            report.skip(u"newest hits beside the shell"_s, taken.error().argument);
            return {};
        }
        theirs.push_back(*taken);
    }
    const double count = double(rounds) * double(words.size());
    report.add(
        ratioAtMost(Row{.what = u"newest 50 hits, marked"_s,
                        .unit = u"ms"_s,
                        .measured = median(ours) / count,
                        .reference = median(theirs) / count,
                        .referenceName = u"the same of FTS5 in the sqlite3 shell, not marked"_s,
                        .note = u"mean of %1 words, each %2 times, the middle of %3 turns"_s.arg(words.size())
                                    .arg(rounds)
                                    .arg(turns)},
            1.3));
    return {};
}

Result<void> lists(Report &report, Workspace &workspace)
{
    ForumService &forum = workspace.forum();
    add(report, u"the first threads of the tab"_s,
        timed(9,
            [&](int) -> Result<void> {
                TJC_TRY(answer, forum.search({}, firstHits).result());
                return {};
            }),
        100, u"first %1, asked and answered"_s.arg(firstHits));
    TJC_TRY(ids, forum.ids({}).result());
    add(report, u"random place in the threads"_s,
        timed(places,
            [&](int i) -> Result<void> {
                const qsizetype from = (i * 7919LL * 31) % std::max<qsizetype>(1, ids.size() - pageRows);
                TJC_TRY(rows, forum.rows(ids.mid(from, pageRows)).result());
                return {};
            }),
        50, u"%1 of them, %2 rows"_s.arg(ids.size()).arg(pageRows));
    return {};
}

/// One row written as a program in C would, with the same care for the disk.
Result<std::vector<double>> smallWrites(const QString &path, int times)
{
    TJC_TRY(handle, SqliteHandle::open(path));
    return timed(times, [&](int) {
        return handle.run(
            "BEGIN IMMEDIATE; INSERT INTO change_log (entity, row_id) VALUES ('thread', 1); COMMIT");
    });
}

Result<void> replies(Report &report, ForumService &forum, const QString &path)
{
    constexpr int times = 60;
    TJC_TRY(written, timed(times, [&](int) -> Result<void> {
        PostDraft draft{.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .thread = *ThreadId::from(longThreadId + 1)};
        draft.text = u"Dank je wel, dat werkt hier ook."_s;
        TJC_CHECK(forum.reply(draft).result());
        return {};
    }));
    TJC_TRY(byHand, smallWrites(path, times));
    report.add(atMost(
        Row{.what = u"reply on a local file, p95"_s,
            .unit = u"ms"_s,
            .measured = percentile(written, 0.95),
            .reference = percentile(byHand, 0.95),
            .referenceName = u"one row by the C API, p95"_s,
            .note = u"written and on the disk; median %1, by hand %2 ms"_s.arg(median(written), 0, 'f', 1)
                        .arg(median(byHand), 0, 'f', 1)},
        20));
    return {};
}

Result<void> longOne(Report &report, Workspace &workspace, const QString &path)
{
    ForumService &forum = workspace.forum();
    const ThreadId id = *ThreadId::from(longThreadId);
    TJC_TRY(details, forum.thread(id).result());
    add(report, u"the longest thread"_s,
        timed(20,
            [&](int) -> Result<void> {
                TJC_TRY(again, forum.thread(id).result());
                TJC_TRY(posts, forum.posts(again.posts.mid(0, pageRows)).result());
                return {};
            }),
        50, u"%1 posts, the first %2 of them"_s.arg(details.posts.size()).arg(pageRows));
    return replies(report, forum, path);
}

Result<void> measure(Report &report, Workspace &workspace, const QString &path)
{
    const QStringList typed = questions();
    add(report, u"newest posts found"_s,
        timed(int(typed.size()), [&](int i) { return ask(workspace, typed[i], HitOrder::Newest); }), 30,
        u"first %1 with marks, %2 questions"_s.arg(firstHits).arg(typed.size()));
    TJC_CHECK(besideTheShell(report, workspace, path));
    const QList<int> frequent{0, 1, 12, 30, 48, 49, 52, 60};
    add(report, u"best posts of a frequent word"_s,
        timed(int(frequent.size()) * 3,
            [&](int i) { return ask(workspace, forumWord(frequent[i % frequent.size()]), HitOrder::Best); }),
        150, u"first %1 with marks"_s.arg(firstHits));
    TJC_CHECK(lists(report, workspace));
    return longOne(report, workspace, path);
}

} // namespace

void benchForum(Report &report)
{
    const auto run = [&]() -> Result<void> {
        TJC_TRY(path, forumWorkspace());
        TJC_TRY(url, WorkspaceUrl::parse(path));
        Workspace workspace(url);
        TJC_CHECK(workspace.open().result());
        return measure(report, workspace, path);
    };
    if (const auto ran = run(); !ran)
        report.skip(
            u"the forum"_s, ran.error().subject + u' ' + ran.error().argument + u' ' + ran.error().detail);
}

} // namespace tjc::bench
