#pragma once

#include "domain/forum.h"
#include "domain/import.h"

namespace tjc {

/// Who wrote in a forum of others.
struct ImportedAuthor {
    QString uid;
    QString name;

    friend bool operator==(const ImportedAuthor &, const ImportedAuthor &) = default;
};

/// One post of a forum of others; the first of a thread has the uid of the thread.
struct ImportedPost {
    qint64 line = 0; ///< where it stood in its file
    QString uid = {};
    QString thread = {};  ///< the uid of its thread
    QString replyTo = {}; ///< the uid of a post of the same thread, which is older; may be empty
    QString author = {};  ///< the uid of an ImportedAuthor; empty where nobody is known
    Instant at;
    QString text = {}; ///< as checkedPostText() gives it
    int votes = 0;
    bool isAccepted = false;
};

struct ImportedThread {
    QString uid = {};
    ThreadKind kind = ThreadKind::Question;
    QString title = {};
    QStringList topics = {}; ///< names, at most maxThreadTopics
};

/// A forum of others. Every thread has its first post, and every post its thread.
struct ImportedForum {
    QList<ImportedAuthor> authors; ///< only those who wrote one of the posts
    QList<ImportedThread> threads;
    QList<ImportedPost> posts; ///< the oldest first; of one moment, what is answered before the answer
    QList<RowError> errors; ///< what is not taken; the value is its number in the dump, the column its file
    int skipped = 0;        ///< what is neither a question, an answer nor a comment
};

/// What taking in a forum did. What was there already, by its uid, is left as it is.
struct ForumImportCounts {
    int threads = 0;
    int posts = 0; ///< beside the first ones
    int people = 0;
    int topics = 0;
    int unchanged = 0; ///< threads and posts

    friend bool operator==(const ForumImportCounts &, const ForumImportCounts &) = default;
};

} // namespace tjc
