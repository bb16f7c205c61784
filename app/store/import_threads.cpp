#include "store/import_threads.h"

#include "store/batch_insert.h"
#include "store/names.h"
#include "store/search_index.h"
#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askedAtOnce = 1'000;

/// Those of `uids` that a table has.
Result<QSet<QString>> known(db::Writer &writer, const QByteArray &table, const QStringList &uids)
{
    QSet<QString> all;
    for (qsizetype from = 0; from < uids.size(); from += askedAtOnce) {
        Sql sql(writer.engine());
        sql << "SELECT uid FROM " << table << " WHERE uid IN (";
        for (qsizetype i = from; i < std::min(from + askedAtOnce, uids.size()); ++i)
            (sql << (i > from ? ", " : "")).value(uids.at(i));
        sql << ")";
        TJC_CHECK(writer.query(sql.text(), sql.params(), [&](const db::Row &row) {
            all.insert(row.text(0));
            return true;
        }));
    }
    return all;
}

template <typename Row>
QStringList uidsOf(const QList<Row> &rows)
{
    QStringList uids;
    for (const Row &row : rows)
        uids += row.uid;
    return uids;
}

Result<int> addPeople(db::Writer &writer, const QList<ImportedAuthor> &authors)
{
    TJC_TRY(there, known(writer, "person", uidsOf(authors)));
    BatchInsert people(writer, "person (uid, name)", 2);
    int count = 0;
    for (const ImportedAuthor &author : authors) {
        if (there.contains(author.uid))
            continue;
        TJC_CHECK(people.add({author.uid, author.name}));
        ++count;
    }
    TJC_CHECK(people.flush());
    return count;
}

Result<qint64> countTopics(db::Writer &writer)
{
    TJC_TRY(count,
        writer.first("SELECT count(*) FROM topic", {}, [](const db::Row &row) { return row.integer(0); }));
    return count.value_or(0);
}

} // namespace

Result<ForumImportCounts> importForum(
    db::Writer &writer, const ImportedForum &forum, const Progress *progress)
{
    ForumImportCounts counts;
    TJC_TRY(people, addPeople(writer, forum.authors));
    counts.people = people;
    TJC_TRY(topicsBefore, countTopics(writer));
    TJC_TRY(posts, known(writer, "post", uidsOf(forum.posts)));
    TJC_TRY(threads, known(writer, "thread", uidsOf(forum.threads)));

    QHash<QString, const ImportedPost *> firsts;
    for (const ImportedPost &post : forum.posts) {
        if (post.uid == post.thread)
            firsts.insert(post.uid, &post);
    }
    Names names(writer);
    BatchInsert newThreads(writer, "imported_thread (uid, kind, title, author, created_at, topics)", 6);
    for (const ImportedThread &thread : forum.threads) {
        const ImportedPost *first = firsts.value(thread.uid);
        if (threads.contains(thread.uid) || !first) {
            counts.unchanged += first ? 1 : 0;
            continue;
        }
        QJsonArray topics;
        for (const QString &name : thread.topics) {
            TJC_TRY(topic, names.topic(name));
            // Two of their names may be one topic here.
            if (!topics.contains(topic))
                topics += topic;
        }
        TJC_CHECK(newThreads.add({thread.uid, code(thread.kind), thread.title, first->author, first->at.ms(),
            QString::fromUtf8(QJsonDocument(topics).toJson(QJsonDocument::Compact))}));
        ++counts.threads;
    }
    TJC_CHECK(newThreads.flush());

    BatchInsert newPosts(
        writer, "imported_post (uid, thread, author, created_at, text, reply_to, accepted, votes)", 8);
    qint64 done = 0;
    for (const ImportedPost &post : forum.posts) {
        if (++done % 256 == 0 && progress) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(done, forum.posts.size());
        }
        const bool isFirst = post.uid == post.thread;
        if (posts.contains(post.uid)) {
            counts.unchanged += isFirst ? 0 : 1;
            continue;
        }
        TJC_CHECK(newPosts.add({post.uid, post.thread, post.author, post.at.ms(), post.text, post.replyTo,
            post.isAccepted, post.votes}));
        counts.posts += isFirst ? 0 : 1;
    }
    TJC_CHECK(newPosts.flush());
    TJC_TRY(topicsAfter, countTopics(writer));
    counts.topics = int(topicsAfter - topicsBefore);
    TJC_CHECK(writeIndex(writer));
    return counts;
}

} // namespace tjc::store
