#include "store/forum_search.h"

#include "domain/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBest = 2'000;
constexpr int mostBestAsked = 8'000; ///< where something is asked of their threads
constexpr int mostTitles = 500;
/// A shorter word is looked for whole: too many words begin so, and none of them is meant.
constexpr qsizetype shortestPrefix = 3;
/// Characters of an excerpt, and how many of them stand before the first hit.
constexpr qsizetype excerptSize = 200;
constexpr qsizetype excerptBefore = 60;

bool goesOn(const SearchTerm &term)
{
    return term.isPrefix && term.words.last().size() >= shortestPrefix;
}

QString quoted(const QString &text, QChar quote)
{
    QString twice = text;
    return quote + twice.replace(quote, QString(2, quote)) + quote;
}

/// The right side of MATCH on a file: all terms, in the title only where so asked.
QString fileQuery(const QList<SearchTerm> &terms, bool inTitle)
{
    QStringList all;
    for (const SearchTerm &term : terms)
        all += quoted(term.words.join(u' '), u'"') + (goesOn(term) ? u"*"_s : QString());
    const QString query = all.join(" AND "_L1);
    return inTitle ? u"{title} : ("_s + query + u')' : query;
}

/// The same on a server: an expression of type tsquery.
void addServerQuery(Sql &sql, const QList<SearchTerm> &terms)
{
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const SearchTerm &term = terms.at(i);
        sql << (i > 0 ? " && " : "(");
        if (term.words.size() == 1 && goesOn(term)) {
            sql << "word_query(CAST(";
            sql.value(term.words.first()) << " AS text))";
            continue;
        }
        QStringList words;
        for (const QString &word : term.words)
            words +=
                quoted(word, u'\'') + (&word == &term.words.last() && goesOn(term) ? u":*"_s : QString());
        sql << "CAST(";
        sql.value(words.join(" <-> "_L1)) << " AS tsquery)";
    }
    sql << ")";
}

/// A query of the identifiers of all that have the words.
void addIndexed(Sql &sql, const QList<SearchTerm> &terms)
{
    if (sql.engine() == Engine::Sqlite) {
        sql << "SELECT post_search.rowid AS id FROM post_search WHERE post_search MATCH ";
        sql.value(fileQuery(terms, false));
    } else {
        sql << "SELECT post_search.post_id AS id FROM post_search WHERE post_search.search @@ ";
        addServerQuery(sql, terms);
    }
}

/// Of the newest `most`.
void addNewestIndexed(Sql &sql, const QList<SearchTerm> &terms, bool inTitle, int most)
{
    if (sql.engine() == Engine::Sqlite) {
        sql << "SELECT post_search.rowid AS id FROM post_search WHERE post_search MATCH ";
        sql.value(fileQuery(terms, inTitle)) << " ORDER BY post_search.rowid DESC LIMIT ";
        sql.value(most);
    } else {
        sql << "SELECT n.id FROM newest_matches(";
        addServerQuery(sql, terms);
        sql << ", " << (inTitle ? "true" : "false") << ", CAST(";
        sql.value(most) << " AS bigint)) AS n (id)";
    }
}

QStringList wordsIn(const QString &text)
{
    QStringList words = searchWords(text);
    for (QString &word : words)
        word = foldedWord(word);
    return words;
}

/// Somebody whose name has these words.
void addAuthors(Sql &sql, const QString &name)
{
    QStringList words;
    const bool isFile = sql.engine() == Engine::Sqlite;
    for (const QString &word : wordsIn(name))
        words += isFile ? quoted(word, u'"') + u'*' : quoted(word, u'\'') + ":*"_L1;
    if (words.isEmpty()) {
        sql << "SELECT id FROM person WHERE 1 = 0";
    } else if (isFile) {
        sql << "SELECT rowid FROM person_search WHERE person_search MATCH ";
        sql.value(u"{name} : ("_s + words.join(" AND "_L1) + u')');
    } else {
        sql << "SELECT person_id FROM person_search WHERE name @@ CAST(";
        sql.value(words.join(" & "_L1)) << " AS tsquery)";
    }
}

void addTopics(Sql &sql, const QString &name)
{
    const QStringList typed = wordsIn(name);
    QStringList words;
    const bool isFile = sql.engine() == Engine::Sqlite;
    for (const QString &word : typed)
        words += isFile ? quoted(word, u'"') + u'*' : quoted(word, u'\'') + ":*AB"_L1;
    if (words.isEmpty()) {
        sql << "SELECT id FROM topic WHERE 1 = 0";
    } else if (isFile) {
        sql << "SELECT rowid FROM topic_search WHERE topic_search MATCH ";
        sql.value(u"{name labels} : ("_s + words.join(" AND "_L1) + u')');
    } else {
        sql << "SELECT id FROM topic WHERE search @@ CAST(";
        sql.value(words.join(" & "_L1)) << " AS tsquery)";
    }
}

bool hasThreadConditions(const ForumSearch &search)
{
    return search.solved != Solved::Any || search.kind || search.onlyPinned || search.onlyLocked
           || !search.topic.isEmpty();
}

/// The newest that are found. On a file they come from the index in their order, whatever is asked of their threads, so
/// that reading ends with the last that is wanted; sorting them would read them all.
void addNewestIds(Sql &sql, const ForumSearch &search, int most)
{
    sql << "SELECT p.id FROM ";
    if (!asksForPosts(search)) {
        sql << "thread t JOIN post p ON p.id = t.first_post_id WHERE NOT p.hidden AND NOT t.hidden";
        addThreadConditions(sql, search);
        sql << " ORDER BY p.id DESC LIMIT ";
        sql.value(most);
        return;
    }
    const bool isFile = sql.engine() == Engine::Sqlite;
    sql << "(";
    // What is hidden is rare: a few more are enough where nothing else is asked.
    addMatches(sql, search, hasThreadConditions(search) ? mostCandidates : most + 200);
    sql << ") AS h "
        << (isFile ? "CROSS JOIN post p CROSS JOIN thread t WHERE"
                   : "JOIN post p ON p.id = h.id JOIN thread t ON")
        << " t.id = p.thread_id" << (isFile ? " AND p.id = h.id AND" : " WHERE")
        << " NOT p.hidden AND NOT t.hidden";
    addThreadConditions(sql, search);
    sql << (isFile ? " LIMIT " : " ORDER BY p.id DESC LIMIT ");
    sql.value(most);
}

void addBestIds(Sql &sql, const ForumSearch &search, int most)
{
    sql << "SELECT c.id, max(c.title) AS title FROM (SELECT x.id, 1 AS title FROM (";
    addNewestIndexed(sql, search.terms, true, mostTitles);
    sql << ") AS x UNION ALL SELECT y.id, 0 FROM (";
    addMatches(sql, search, hasThreadConditions(search) ? mostBestAsked : mostBest);
    // On a file in this order: the candidates are few, whatever else is asked of them.
    sql << ") AS y) AS c "
        << (sql.engine() == Engine::Sqlite ? "CROSS JOIN post p CROSS JOIN thread t"
                                           : "JOIN post p ON true JOIN thread t ON true")
        << " WHERE p.id = c.id AND t.id = p.thread_id AND NOT p.hidden AND NOT t.hidden";
    if (!search.author.isEmpty()) {
        sql << " AND p.author_id IN (";
        addAuthors(sql, search.author);
        sql << ")";
    }
    addThreadConditions(sql, search);
    sql << " GROUP BY c.id, p.accepted, p.votes, p.id ORDER BY title DESC, p.accepted DESC, p.votes DESC, p.id DESC LIMIT ";
    sql.value(most);
}

/// One line: blanks and line ends are one blank, signs of Markdown are left out.
QString excerptOf(const QString &text, const QList<SearchTerm> &terms)
{
    const std::optional<TextRange> mark = firstMarkIn(text, terms);
    qsizetype from = mark ? std::max<qsizetype>(0, mark->from - excerptBefore) : 0;
    const bool isCut = from > 0;
    if (isCut) {
        // From the beginning of a word on.
        const qsizetype blank = text.indexOf(u' ', from);
        if (blank >= 0 && blank < mark->from)
            from = blank + 1;
    }
    QString line = text.mid(from, excerptSize);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    static const QRegularExpression beginnings(u"(^|\n)[ >#]+"_s);
    line = line.replace(beginnings, u" "_s).remove(u'*').remove(u'`').simplified();
    return (isCut ? u"… "_s : QString()) + line + (from + excerptSize < text.size() ? u" …"_s : QString());
}

} // namespace

bool asksForPosts(const ForumSearch &search)
{
    return !search.terms.isEmpty() || !search.author.isEmpty();
}

void addThreadConditions(Sql &sql, const ForumSearch &search)
{
    if (search.solved == Solved::Solved)
        sql << " AND t.kind = 'question' AND t.accepted > 0";
    else if (search.solved == Solved::Unsolved)
        sql << " AND t.kind = 'question' AND t.accepted = 0";
    else if (search.solved == Solved::Unanswered)
        sql << " AND t.kind = 'question' AND t.replies = 0";
    if (search.kind) {
        sql << " AND t.kind = ";
        sql.value(code(*search.kind));
    }
    if (search.onlyPinned)
        sql << " AND t.pinned";
    if (search.onlyLocked)
        sql << " AND t.locked";
    if (!search.topic.isEmpty()) {
        sql << " AND t.id IN (SELECT tt.thread_id FROM thread_topic tt WHERE tt.topic_id IN (";
        addTopics(sql, search.topic);
        sql << "))";
    }
}

void addMatches(Sql &sql, const ForumSearch &search, int most)
{
    if (search.author.isEmpty()) {
        addNewestIndexed(sql, search.terms, false, most);
        return;
    }
    sql << "SELECT w.id FROM post w WHERE w.author_id IN (";
    addAuthors(sql, search.author);
    sql << ")";
    if (!search.terms.isEmpty()) {
        // With the sign it is no key to look up: what somebody wrote is less than what has a frequent word.
        sql << " AND +w.id IN (";
        addIndexed(sql, search.terms);
        sql << ")";
    }
    sql << " ORDER BY w.id DESC LIMIT ";
    sql.value(most);
}

Result<QList<PostHit>> postHits(db::Reader &reader, const ForumSearch &search, HitOrder order, int most)
{
    if (search.isEmpty())
        return QList<PostHit>();
    Sql sql(reader.engine());
    sql << "SELECT p.id, p.thread_id, t.kind, t.title, coalesce(a.name, ''), p.created_at, p.text, p.accepted, t.accepted,"
        << (order == HitOrder::Best && !search.terms.isEmpty() ? " found.title" : " 0") << ", p.votes FROM (";
    if (order == HitOrder::Best && !search.terms.isEmpty())
        addBestIds(sql, search, most);
    else
        addNewestIds(sql, search, most);
    sql << ") AS found JOIN post p ON p.id = found.id JOIN thread t ON t.id = p.thread_id"
           " LEFT JOIN person a ON a.id = p.author_id ORDER BY "
        << (order == HitOrder::Best && !search.terms.isEmpty()
                   ? "found.title DESC, p.accepted DESC, p.votes DESC, p.id DESC"
                   : "p.id DESC");
    QList<PostHit> hits;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        const auto post = PostId::from(row.integer(0));
        const auto thread = ThreadId::from(row.integer(1));
        if (!post || !thread)
            return true;
        const QString title = row.text(3);
        const QString excerpt = excerptOf(row.text(6), search.terms);
        hits += PostHit{.post = *post,
            .thread = *thread,
            .kind = fromCodeIn(threadKindCodes, row.text(2)).value_or(ThreadKind::Discussion),
            .title = title,
            .titleMarks = marksIn(title, search.terms),
            .author = row.text(4),
            .at = Instant::fromMs(row.integer(5)),
            .excerpt = excerpt,
            .marks = marksIn(excerpt, search.terms),
            .isAccepted = row.boolean(7),
            .isSolved = row.integer(8) > 0};
        return true;
    }));
    return hits;
}

Result<QList<SimilarThread>> threadsLike(db::Reader &reader, const QStringList &words, int most)
{
    QList<SimilarThread> threads;
    if (words.isEmpty())
        return threads;
    Sql sql(reader.engine());
    sql << "SELECT t.id, t.kind, t.title, t.replies, t.accepted, t.last_post_at FROM (SELECT hit.id, count(*) AS words FROM (";
    for (qsizetype i = 0; i < words.size(); ++i) {
        sql << (i > 0 ? " UNION ALL SELECT x.id FROM (" : "SELECT x.id FROM (");
        addNewestIndexed(sql, {{{words.at(i)}, true}}, true, mostBest);
        sql << ") AS x";
    }
    sql << ") AS hit GROUP BY hit.id) AS found JOIN thread t ON t.first_post_id = found.id WHERE NOT t.hidden AND 2 * found.words >= ";
    sql.value(int(words.size())) << " ORDER BY found.words DESC, CASE WHEN t.accepted > 0 THEN 0 ELSE 1 END,"
                                    " t.replies DESC, t.last_post_at DESC, t.id DESC LIMIT ";
    sql.value(most);
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = ThreadId::from(row.integer(0))) {
            threads +=
                SimilarThread{*id, fromCodeIn(threadKindCodes, row.text(1)).value_or(ThreadKind::Discussion),
                    row.text(2), int(row.integer(3)), row.integer(4) > 0, Instant::fromMs(row.integer(5))};
        }
        return true;
    }));
    return threads;
}

} // namespace tjc::store
