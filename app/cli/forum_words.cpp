#include "cli/forum_words.h"

#include "cli/words.h"
#include "service/forum_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// More than a post may hold: what is longer is refused where it is checked.
constexpr qint64 mostRead = 200'000;

template <typename Tag>
QJsonValue orNull(std::optional<Id<Tag>> id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Id>
tl::expected<Id, Failure> numberIn(const QString &given, const char *sentence)
{
    if (const auto id = Id::from(given.toLongLong()))
        return *id;
    return tl::unexpected(misused(translate("cli", sentence).arg(given)));
}

} // namespace

QJsonObject object(const ThreadRow &thread)
{
    QJsonArray topics;
    for (const ThreadTopic &topic : thread.topics)
        topics += topic.name;
    return {{u"id"_s, thread.id.value()}, {u"kind"_s, QString(code(thread.kind))}, {u"title"_s, thread.title},
        {u"author"_s, orNull(thread.authorName)}, {u"anonymous"_s, thread.isAnonymous},
        {u"created"_s, thread.created.iso()}, {u"lastPost"_s, thread.lastPost.iso()},
        {u"lastPoster"_s, orNull(thread.lastPoster)}, {u"replies"_s, thread.replies},
        {u"votes"_s, thread.votes}, {u"accepted"_s, thread.accepted}, {u"unread"_s, thread.unread},
        {u"followed"_s, thread.isFollowed}, {u"mine"_s, thread.isMine}, {u"pinned"_s, thread.isPinned},
        {u"locked"_s, thread.isLocked}, {u"hidden"_s, thread.isHidden},
        {u"reason"_s, orNull(thread.hideReason)}, {u"mergedInto"_s, orNull(thread.mergedInto)},
        {u"topics"_s, topics}, {u"session"_s, orNull(thread.session)},
        {u"training"_s, orNull(thread.training)}, {u"about"_s, orNull(thread.about)}};
}

QJsonObject object(const PostRow &post)
{
    return {{u"id"_s, post.id.value()}, {u"thread"_s, post.thread.value()},
        {u"author"_s, orNull(post.authorName)}, {u"organisation"_s, orNull(post.organisation)},
        {u"at"_s, post.at.iso()}, {u"edited"_s, post.edited ? QJsonValue(post.edited->iso()) : QJsonValue()},
        {u"text"_s, post.text}, {u"replyTo"_s, orNull(post.replyTo)}, {u"votes"_s, post.votes},
        {u"accepted"_s, post.isAccepted}, {u"expert"_s, post.isExpert}, {u"trainer"_s, post.isTrainer},
        {u"attended"_s, post.attended}, {u"hidden"_s, post.isHidden}, {u"reason"_s, orNull(post.hideReason)},
        {u"reports"_s, post.reports}};
}

tl::expected<ThreadId, Failure> threadId(const QString &given)
{
    return numberIn<ThreadId>(
        given, QT_TRANSLATE_NOOP("cli", "'%1' is not the number of a thread; 'tjc threads' shows them."));
}

tl::expected<PostId, Failure> postId(const QString &given)
{
    return numberIn<PostId>(
        given, QT_TRANSLATE_NOOP("cli", "'%1' is not the number of a post; 'tjc thread' shows them."));
}

QString textOption(Context &context)
{
    const QString given = context.arguments().value("text"_L1);
    return given == "-"_L1 ? QString::fromUtf8(context.io().in.read(mostRead)) : given;
}

Outcome showThread(Context &context, ThreadId id, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    TJC_TRY(details, wait(context.workspace().forum().thread(id)));
    JsonArray json(context.out());
    json.add(object(details.row));
    json.end();
    return Done;
}

} // namespace tjc::cli
