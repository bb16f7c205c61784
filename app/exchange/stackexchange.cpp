#include "exchange/stackexchange.h"

#include "exchange/cell_values.h"
#include "exchange/html_markdown.h"

#include <QHash>
#include <QIODevice>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <tuple>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPosts = 2'000'000; ///< with comments

struct Read {
    ImportedPost post;
    qint64 number;       ///< in the dump
    bool isComment;      ///< numbers of comments and posts are apart
    qint64 answers = 0;  ///< the number of the post that it answers or comments on; 0 for a question
    qint64 accepted = 0; ///< of a question
};

/// Numbers from 1 on; 0 for anything else.
qint64 numberOf(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number > 0 ? number : 0;
}

std::optional<Instant> momentOf(QStringView text)
{
    return text.isEmpty() ? std::nullopt : Instant::fromIso(text.toString() + u'Z');
}

/// "<a><b>", or in later dumps "|a|b|".
QStringList tagsOf(QStringView text)
{
    QStringList tags;
    QString tag;
    for (const QChar c : text) {
        if (c != u'<' && c != u'>' && c != u'|') {
            tag += c;
        } else if (!tag.isEmpty()) {
            if (tags.size() < maxThreadTopics && !tags.contains(tag))
                tags += clippedText(tag, maxName);
            tag.clear();
        }
    }
    return tags;
}

/// Calls `row(attributes, line)` for each row of a file.
template <typename Row>
Result<void> readRows(QIODevice &file, const Progress *progress, Row row)
{
    QXmlStreamReader xml(&file);
    xml.setEntityExpansionLimit(0);
    qsizetype count = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return Error{ErrorKind::Invalid, u"xml.doctype"_s};
        case QXmlStreamReader::StartElement:
            if (xml.name() == "row"_L1)
                TJC_CHECK(row(xml.attributes(), xml.lineNumber()));
            if (++count % 1'024 == 0 && progress) {
                if (progress->isCancelled())
                    return Error{ErrorKind::Cancelled, u"import"_s};
                progress->at(file.pos(), file.size());
            }
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return Error{
            ErrorKind::Invalid, u"xml.syntax"_s, QString::number(xml.lineNumber()), xml.errorString()};
    return {};
}

class DumpReader
{
public:
    explicit DumpReader(const Progress *progress) : m_progress(progress) {}

    Result<ImportedForum> read(const StackExchangeFiles &files);

private:
    Result<void> post(const QXmlStreamAttributes &row, qint64 line);
    Result<void> comment(const QXmlStreamAttributes &row, qint64 line);
    /// What posts and comments share; nullopt where it cannot be taken.
    std::optional<Read> begun(const QXmlStreamAttributes &row, qint64 line, bool isComment);
    void refuse(qint64 line, bool isComment, const QString &subject, qint64 number);
    void user(const QXmlStreamAttributes &row);
    void link();

    const Progress *m_progress;
    ImportedForum m_forum;
    QList<Read> m_read;
    QHash<qint64, qsizetype> m_placeOf; ///< of questions and answers, by their number
    QSet<qint64> m_skipped;
    QHash<qint64, ImportedAuthor> m_users; ///< by their number
};

void DumpReader::refuse(qint64 line, bool isComment, const QString &subject, qint64 number)
{
    m_forum.errors +=
        RowError{line, subject, QString::number(number), isComment ? u"Comments.xml"_s : u"Posts.xml"_s};
}

std::optional<Read> DumpReader::begun(const QXmlStreamAttributes &row, qint64 line, bool isComment)
{
    const qint64 number = numberOf(row.value("Id"_L1));
    const auto at = momentOf(row.value("CreationDate"_L1));
    if (number == 0 || !at) {
        refuse(line, isComment, number == 0 ? u"row.post.id"_s : u"row.post.date"_s, number);
        return std::nullopt;
    }
    const QString html = row.value(isComment ? "Text"_L1 : "Body"_L1).toString();
    const auto text = html.size() > mostHtml ? Result<QString>(Error{ErrorKind::Invalid, u"post.too_long"_s})
                                             : checkedPostText(isComment ? html : markdownOfHtml(html));
    if (!text) {
        refuse(line, isComment, u"row."_s + text.error().subject, number);
        return std::nullopt;
    }
    Read read{.post = {.line = line, .at = *at, .text = *text}, .number = number, .isComment = isComment};
    read.post.uid = u"stackexchange:%1%2:%3"_s.arg(isComment ? "c"_L1 : "p"_L1).arg(number).arg(at->ms());
    read.post.votes = int(std::min<qint64>(numberOf(row.value("Score"_L1)), 1'000'000));
    const auto author = m_users.constFind(numberOf(row.value(isComment ? "UserId"_L1 : "OwnerUserId"_L1)));
    if (author != m_users.cend())
        read.post.author = author->uid;
    return read;
}

Result<void> DumpReader::post(const QXmlStreamAttributes &row, qint64 line)
{
    const auto type = row.value("PostTypeId"_L1);
    if (type != "1"_L1 && type != "2"_L1) {
        m_skipped.insert(numberOf(row.value("Id"_L1)));
        ++m_forum.skipped;
        return {};
    }
    if (m_read.size() >= mostPosts)
        return Error{ErrorKind::Invalid, u"stackexchange.too_many"_s, QString::number(mostPosts)};
    auto read = begun(row, line, false);
    if (!read)
        return {};
    if (m_placeOf.contains(read->number)) {
        refuse(line, false, u"row.post.id"_s, read->number);
        return {};
    }
    if (type == "1"_L1) {
        const auto title = ThreadTitle::parse(row.value("Title"_L1).toString());
        if (!title) {
            refuse(line, false, u"row.post.title"_s, read->number);
            return {};
        }
        read->accepted = numberOf(row.value("AcceptedAnswerId"_L1));
        read->post.thread = read->post.uid;
        m_forum.threads += ImportedThread{
            .uid = read->post.uid, .title = title->string(), .topics = tagsOf(row.value("Tags"_L1))};
    } else {
        read->answers = numberOf(row.value("ParentId"_L1));
    }
    m_placeOf.insert(read->number, m_read.size());
    m_read += *std::move(read);
    return {};
}

Result<void> DumpReader::comment(const QXmlStreamAttributes &row, qint64 line)
{
    if (m_read.size() >= mostPosts)
        return Error{ErrorKind::Invalid, u"stackexchange.too_many"_s, QString::number(mostPosts)};
    const qint64 above = numberOf(row.value("PostId"_L1));
    if (m_skipped.contains(above)) {
        ++m_forum.skipped;
        return {};
    }
    auto read = begun(row, line, true);
    if (!read)
        return {};
    read->answers = above;
    m_read += *std::move(read);
    return {};
}

void DumpReader::user(const QXmlStreamAttributes &row)
{
    const qint64 number = numberOf(row.value("Id"_L1));
    if (number == 0)
        return;
    const qint64 account = numberOf(row.value("AccountId"_L1));
    const auto at = momentOf(row.value("CreationDate"_L1));
    const QString uid = account > 0 ? u"stackexchange:%1"_s.arg(account)
                                    : u"stackexchange:u%1:%2"_s.arg(number).arg(at ? at->ms() : 0);
    const QString name = clippedText(row.value("DisplayName"_L1).toString(), maxName);
    m_users.insert(number, {uid, name.isEmpty() ? u"user%1"_s.arg(number) : name});
}

/// Says of each post which thread it stands in, and leaves out those whose is not there.
void DumpReader::link()
{
    QList<Read> kept;
    const auto at = [&](qint64 number) -> const Read * {
        const auto place = m_placeOf.constFind(number);
        return place == m_placeOf.cend() ? nullptr : &m_read.at(*place);
    };
    for (Read &read : m_read) {
        if (read.answers == 0 && !read.isComment)
            continue;
        const Read *above = at(read.answers);
        const Read *question = above && above->answers != 0 ? at(above->answers) : above;
        // An answer to an answer, and to what is younger, is nothing that a dump holds.
        if (!above || !question || question->answers != 0 || (!read.isComment && above != question)) {
            read.post.thread.clear();
            continue;
        }
        read.post.thread = question->post.uid;
        read.post.at = std::max(read.post.at, above->post.at);
        if (read.isComment)
            read.post.replyTo = above->post.uid;
        else if (question->accepted == read.number)
            read.post.isAccepted = true;
    }
    for (Read &read : m_read) {
        if (read.post.thread.isEmpty())
            refuse(read.post.line, read.isComment, u"row.post.missing"_s, read.number);
        else
            kept += std::move(read);
    }
    std::ranges::sort(kept, {}, [](const Read &read) {
        return std::tuple(read.post.at, read.isComment, read.answers != 0, read.number);
    });
    QSet<QString> wrote;
    for (Read &read : kept) {
        wrote.insert(read.post.author);
        m_forum.posts += std::move(read.post);
    }
    for (const ImportedAuthor &author : std::as_const(m_users)) {
        if (wrote.remove(author.uid))
            m_forum.authors += author;
    }
    std::ranges::sort(m_forum.authors, {}, &ImportedAuthor::uid);
}

Result<ImportedForum> DumpReader::read(const StackExchangeFiles &files)
{
    using Attributes = QXmlStreamAttributes;
    TJC_CHECK(readRows(files.users, m_progress, [&](const Attributes &row, qint64) -> Result<void> {
        user(row);
        return {};
    }));
    TJC_CHECK(readRows(
        files.posts, m_progress, [&](const Attributes &row, qint64 line) { return post(row, line); }));
    if (m_forum.threads.isEmpty() && m_forum.errors.isEmpty())
        return Error{ErrorKind::Invalid, u"stackexchange.no_posts"_s};
    TJC_CHECK(readRows(
        files.comments, m_progress, [&](const Attributes &row, qint64 line) { return comment(row, line); }));
    link();
    return std::move(m_forum);
}

} // namespace

Result<ImportedForum> readStackExchange(const StackExchangeFiles &files, const Progress *progress)
{
    return DumpReader(progress).read(files);
}

} // namespace tjc
