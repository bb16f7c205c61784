#include "forum_workspace.h"

#include "measure.h"
#include "sqlite_handle.h"
#include "workspaces.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int vocabularySize = 40'000;
constexpr int people = 20'000;
constexpr int topics = 500;
constexpr qint64 firstMoment = 1'500'000'000'000;
constexpr qint64 betweenPosts = 250'000; ///< ms

/// Words as Dutch has them: the small ones come most, the others are put together.
std::vector<std::string> makeWords()
{
    std::vector<std::string> words{"de", "het", "een", "van", "en", "in", "is", "dat", "op", "te", "je",
        "voor", "met", "die", "niet", "zijn", "aan", "er", "om", "ook", "als", "dan", "maar", "bij", "of",
        "uit", "nog", "naar", "wel", "hoe", "wat", "kan", "wie", "mijn", "weet", "iemand", "graag", "werkt",
        "vraag", "moet", "deze", "heeft", "door", "meer", "geen", "wordt", "over", "hebben", "collega",
        "tablet", "training", "scherm", "bestand", "antwoord"};
    const std::array begins{"be", "ge", "ver", "ont", "her", "over", "onder", "aan", "af", "uit", "in", "op",
        "mee", "na", "voor", "door", "om", "bij", "toe", "weg"};
    const std::array stems{"werk", "schrijf", "lees", "bouw", "deel", "zoek", "vind", "stuur", "plan",
        "kaart", "hand", "boek", "stem", "vraag", "toets", "brief", "dienst", "druk", "beeld", "kracht",
        "kring", "land", "leer", "licht", "maat", "net", "oog", "paal", "recht", "school", "spraak", "stand",
        "streek", "teken", "vorm", "wacht", "water", "wet", "zaak", "zin"};
    const std::array ends{"", "en", "er", "ing", "ingen", "baar", "lijk", "heid", "schap", "loos", "ig", "je",
        "jes", "sel", "st", "end", "de", "te", "s", "aar"};
    std::mt19937 random(7);
    std::vector<std::string> made;
    for (const char *begin : begins) {
        for (const char *stem : stems) {
            for (const char *end : ends)
                made.push_back(std::string(begin) + stem + end);
        }
    }
    for (const char *first : stems) {
        for (const char *second : stems) {
            for (const char *end : ends)
                made.push_back(std::string(first) + second + end);
        }
    }
    std::ranges::sort(made);
    made.erase(std::ranges::unique(made).begin(), made.end());
    std::ranges::shuffle(made, random);
    words.insert(words.end(), made.begin(), made.end());
    words.resize(std::min<size_t>(words.size(), vocabularySize));
    return words;
}

const std::vector<std::string> &allWords()
{
    static const std::vector<std::string> words = makeWords();
    return words;
}

/// Gives ranks as often as words of that rank come.
class Zipf
{
public:
    Zipf()
    {
        std::vector<double> weights;
        for (size_t rank = 0; rank < allWords().size(); ++rank)
            weights.push_back(1.0 / std::pow(double(rank) + 2.7, 1.05));
        double sum = 0;
        for (const double weight : weights)
            m_upTo.push_back(sum += weight);
    }
    template <typename Random>
    size_t operator()(Random &random)
    {
        const double at = std::uniform_real_distribution<double>(0, m_upTo.back())(random);
        return size_t(std::ranges::lower_bound(m_upTo, at) - m_upTo.begin());
    }

private:
    std::vector<double> m_upTo;
};

class Maker
{
public:
    explicit Maker(SqliteHandle &handle) : m_handle(handle) {}
    Result<void> threads();
    Result<void> posts();

private:
    std::string text(int least, int most);
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    Result<void> step(sqlite3_stmt *statement);

    SqliteHandle &m_handle;
    Zipf m_zipf;
    std::mt19937 m_random{42};
};

std::string Maker::text(int least, int most)
{
    std::string text;
    const int words = between(least, most);
    for (int i = 0; i < words; ++i) {
        const std::string &word = allWords()[m_zipf(m_random)];
        if (!text.empty())
            text += i % 11 == 0 ? ". " : " ";
        const size_t begin = text.size();
        text += word;
        if (i % 11 == 0)
            text[begin] = char(std::toupper(text[begin]));
    }
    return text + (least > 5 ? "." : "");
}

Result<void> Maker::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        return m_handle.failed();
    sqlite3_reset(statement);
    return {};
}

/// Every tenth post opens a thread.
Result<void> Maker::threads()
{
    TJC_TRY(
        insert, m_handle.prepare("INSERT INTO thread (id, uid, kind, title, created_by, created_at) VALUES"
                                 " (?1, 'bench-t' || ?1, ?2, ?3, ?4, ?5)"));
    TJC_TRY(onTopic, m_handle.prepare("INSERT INTO thread_topic (thread_id, topic_id) VALUES (?1, ?2)"));
    for (int id = 1; id <= forumThreads; ++id) {
        sqlite3_bind_int(insert, 1, id);
        sqlite3_bind_text(insert, 2, id % 3 == 0 ? "discussion" : "question", -1, SQLITE_STATIC);
        const std::string title = text(4, 10);
        sqlite3_bind_text(insert, 3, title.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int(insert, 4, between(1, people));
        sqlite3_bind_int64(insert, 5, firstMoment + qint64(id - 1) * 10 * betweenPosts);
        TJC_CHECK(step(insert));
        for (int i = 0; i < id % 3; ++i) {
            sqlite3_bind_int(onTopic, 1, id);
            sqlite3_bind_int(onTopic, 2, 1 + (id * 31 + i * 7) % topics);
            TJC_CHECK(step(onTopic));
        }
    }
    return {};
}

Result<void> Maker::posts()
{
    TJC_TRY(insert,
        m_handle.prepare("INSERT INTO post (id, uid, thread_id, author_id, created_at, text, accepted) VALUES"
                         " (?1, 'bench-p' || ?1, ?2, ?3, ?4, ?5, ?6)"));
    int inLong = 0;
    for (int id = 1; id <= forumPosts; ++id) {
        const int opened = 1 + (id - 1) / 10;
        int thread = opened;
        const bool isFirst = id % 10 == 1;
        if (!isFirst) {
            // Most is written in what is new.
            const double back = std::pow(std::uniform_real_distribution<double>(0, 1)(m_random), 4);
            thread = std::max(1, opened - int(back * std::min(opened - 1, 5'000)));
            if (opened > longThreadId && inLong < longThread - 10 && id % 90 == 2)
                thread = longThreadId;
            if (thread == longThreadId)
                ++inLong;
        }
        sqlite3_bind_int(insert, 1, id);
        sqlite3_bind_int(insert, 2, thread);
        sqlite3_bind_int(insert, 3, between(1, people));
        sqlite3_bind_int64(insert, 4, firstMoment + qint64(id - 1) * betweenPosts);
        const std::string words = text(20, 60);
        sqlite3_bind_text(insert, 5, words.c_str(), int(words.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(insert, 6, !isFirst && thread % 3 != 0 && id % 17 == 0);
        TJC_CHECK(step(insert));
    }
    return {};
}

constexpr const char *before = R"sql(
CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i FROM n;
INSERT INTO person (uid, name, email) SELECT 'bench-' || i,
    substr('AnBeCoDiElFaGiHaIlJoKaLoMaNoOlPiQuRoSaTo', 1 + 2 * (i % 20), 2) || 'mar ' || substr('BergBeekDijkHorstKampLaan', 1 + 4 * (i % 5), 4)
        || 'huis' || i, 'forum' || i || '@example.org' FROM n WHERE i > (SELECT count(*) FROM person);
INSERT INTO topic (name, kind) SELECT 'forumonderwerp ' || i, 'subject' FROM n WHERE i > (SELECT count(*) FROM topic) AND i <= 500;
CREATE TEMP TABLE kept AS SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('thread', 'post');
DROP TRIGGER thread_opened;
DROP TRIGGER post_new;
DROP TRIGGER post_added;
)sql";

// What the triggers would have counted.
constexpr const char *after = R"sql(
CREATE TEMP TABLE counted AS SELECT thread_id, min(id) AS first, max(id) AS last, count(*) - 1 AS replies,
    sum(accepted) AS accepted FROM post GROUP BY thread_id;
CREATE UNIQUE INDEX temp.counted_by ON counted (thread_id);
UPDATE thread SET first_post_id = c.first, replies = c.replies, accepted = c.accepted, votes = thread.id * 7919 % 40,
        last_post_at = p.created_at, last_post_by = p.author_id
    FROM counted c JOIN post p ON p.id = c.last WHERE c.thread_id = thread.id;
UPDATE post SET votes = t.votes FROM thread t WHERE t.first_post_id = post.id AND t.votes > 0;
INSERT INTO thread_follow (thread_id, person_id) SELECT DISTINCT thread_id, author_id FROM post WHERE id % 4 = 0;
)sql";

Result<void> fill(const QString &path)
{
    TJC_TRY(handle, SqliteHandle::open(path));
    TJC_CHECK(handle.run("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000"));
    TJC_CHECK(handle.run("BEGIN IMMEDIATE"));
    TJC_CHECK(handle.run(before));
    Maker maker(handle);
    TJC_CHECK(maker.threads());
    TJC_CHECK(maker.posts());
    TJC_CHECK(handle.run(after));
    TJC_TRY(kept, handle.prepare(
                      "SELECT sql FROM temp.kept WHERE name IN ('thread_opened', 'post_new', 'post_added')"));
    QList<QByteArray> triggers;
    while (sqlite3_step(kept) == SQLITE_ROW)
        triggers += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(kept, 0)));
    sqlite3_reset(kept);
    for (const QByteArray &trigger : std::as_const(triggers))
        TJC_CHECK(handle.run(trigger.constData()));
    TJC_CHECK(handle.run(
        "INSERT INTO post_search (rowid, title, body) SELECT p.id,"
        " coalesce((SELECT t.title FROM thread t WHERE t.first_post_id = p.id), ''), p.text FROM post p"
        " ORDER BY p.id"));
    TJC_CHECK(handle.run("COMMIT"));
    TJC_CHECK(handle.run("ANALYZE"));
    return {};
}

} // namespace

QString forumWord(int rank)
{
    return QString::fromStdString(allWords().at(size_t(rank)));
}

Result<QString> forumWorkspace()
{
    const QString path = benchFolder() + u"/forum.tjc"_s;
    if (QFile::exists(path))
        return path;
    QTextStream(stderr)
        << u"making a workspace of %1 posts in %2 threads …"_s.arg(forumPosts).arg(forumThreads) << Qt::endl;
    TJC_TRY(unfinished, emptyOne(u"forum.unfinished"_s));
    TJC_CHECK(fill(unfinished));
    if (!QFile::rename(unfinished, path))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return path;
}

} // namespace tjc::bench
