#include "cli/choices.h"
#include "cli/forum_verbs.h"
#include "cli/forum_words.h"
#include "cli/moments.h"
#include "cli/words.h"
#include "exchange/csv_table.h"
#include "exchange/threads_table.h"
#include "service/forum_service.h"

#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500;
constexpr int mostHits = 50;

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString label(ThreadKind kind)
{
    return kind == ThreadKind::Question ? translate("cli", "question") : translate("cli", "discussion");
}

/// What is known of a thread at a glance.
QString stateOf(const ThreadRow &thread)
{
    QStringList words;
    if (thread.accepted > 0)
        words += translate("cli", "solved", "a thread");
    else if (thread.kind == ThreadKind::Question && thread.replies == 0)
        words += translate("cli", "unanswered", "a thread");
    if (thread.isPinned)
        words += translate("cli", "pinned", "a thread");
    if (thread.isLocked)
        words += translate("cli", "closed", "a thread");
    if (thread.isHidden)
        words += translate("cli", "hidden", "a thread");
    return words.join(", "_L1);
}

tl::expected<std::optional<TopicId>, Failure> topicOption(Context &context)
{
    if (!context.arguments().has("topic"_L1))
        return std::nullopt;
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    const auto chosen = chosenTopic(context.arguments(), *lists);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return *chosen;
}

std::optional<Failure> readInto(ThreadFilter &filter, const Arguments &arguments)
{
    filter.text = arguments.value("search"_L1);
    filter.onlyMine = arguments.has("mine"_L1);
    filter.onlyFollowed = arguments.has("followed"_L1);
    filter.onlyUnread = arguments.has("unread"_L1);
    filter.onlyReported = arguments.has("reported"_L1);
    filter.order = arguments.has("votes"_L1) ? ThreadOrder::Votes : ThreadOrder::Newest;
    if (const auto kind = arguments.given("kind"_L1)) {
        filter.kind = fromCodeIn(threadKindCodes, *kind);
        if (!filter.kind)
            return misused(translate("cli", "--kind '%1' is not question or discussion.").arg(*kind));
    }
    if (const auto solved = arguments.given("solved"_L1)) {
        if (*solved == "solved"_L1)
            filter.solved = Solved::Solved;
        else if (*solved == "unsolved"_L1)
            filter.solved = Solved::Unsolved;
        else if (*solved == "unanswered"_L1)
            filter.solved = Solved::Unanswered;
        else
            return misused(
                translate("cli", "--solved '%1' is not solved, unsolved or unanswered.").arg(*solved));
    }
    return std::nullopt;
}

/// Values after "is:" that nobody knows find everything else; that is said.
void tellUnknown(Context &context, const QString &typed)
{
    for (const QString &value : parsedSearch(typed).unknown)
        context.err().line(translate("cli", "'is:%1' is not known, and is left out.").arg(value));
}

class Threads final : public Command
{
public:
    Outcome run(Context &context) override
    {
        ThreadFilter filter;
        if (const auto misuse = readInto(filter, context.arguments()))
            return *misuse;
        TJC_CHECK(context.open());
        const auto topic = topicOption(context);
        if (!topic)
            return topic.error();
        filter.topic = *topic;
        tellUnknown(context, filter.text);
        TJC_TRY(ids, wait(context.workspace().forum().ids(filter)));
        if (context.arguments().has("csv"_L1))
            return csv(context, ids);
        JsonArray json(context.out());
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Last post"), translate("cli", "Replies"),
                translate("cli", "Votes"), translate("cli", "Kind"), translate("cli", "State"),
                translate("cli", "Title")});
        for (qsizetype at = 0; at < ids.size() && context.out().isOpen(); at += atOnce) {
            TJC_TRY(rows, wait(context.workspace().forum().rows(ids.mid(at, atOnce))));
            for (const ThreadRow &thread : std::as_const(rows)) {
                if (context.wantsJson()) {
                    json.add(object(thread));
                    continue;
                }
                table.add({QString::number(thread.id.value()), moment(thread.lastPost),
                    QString::number(thread.replies), QString::number(thread.votes), label(thread.kind),
                    stateOf(thread), thread.title});
            }
            table.flush();
        }
        if (context.wantsJson())
            json.end();
        else if (ids.isEmpty())
            context.err().line(translate("cli", "There are no such threads."));
        return Done;
    }

private:
    static Outcome csv(Context &context, const QList<ThreadId> &ids)
    {
        context.out().flush();
        CsvTable table(context.io().out, CsvDialect::excel());
        threadsHeader(table);
        for (qsizetype at = 0; at < ids.size(); at += atOnce) {
            TJC_TRY(rows, wait(context.workspace().forum().rows(ids.mid(at, atOnce))));
            for (const ThreadRow &thread : std::as_const(rows))
                threadsRow(table, thread);
        }
        TJC_CHECK(table.finish());
        return Done;
    }
};

class ShowThread final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = threadId(context.arguments().operand);
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_TRY(details, wait(context.workspace().forum().thread(*id)));
        JsonArray json(context.out());
        if (context.wantsJson())
            json.add(object(details.row));
        else
            head(context.out(), details);
        for (qsizetype at = 0; at < details.posts.size() && context.out().isOpen(); at += atOnce) {
            TJC_TRY(posts, wait(context.workspace().forum().posts(details.posts.mid(at, atOnce))));
            for (const PostRow &post : std::as_const(posts)) {
                if (context.wantsJson())
                    json.add(object(post));
                else
                    show(context.out(), post);
            }
        }
        if (context.wantsJson())
            json.end();
        return Done;
    }

private:
    static void head(Out &out, const ThreadDetails &details)
    {
        const ThreadRow &thread = details.row;
        out.line(thread.title);
        const QString state = stateOf(thread);
        out.line(label(thread.kind) + (state.isEmpty() ? QString() : u" · "_s + state));
        QStringList topics;
        for (const ThreadTopic &topic : thread.topics)
            topics += topic.name;
        if (!topics.isEmpty())
            out.line(translate("cli", "Topics: %1").arg(topics.join(", "_L1)));
        if (!thread.about.isEmpty())
            out.line(translate("cli", "About: %1").arg(thread.about));
        if (thread.isHidden)
            out.line(translate("cli", "Hidden: %1").arg(thread.hideReason));
        if (thread.mergedInto) {
            out.line(translate("cli", "It went on in thread %1: %2")
                         .arg(thread.mergedInto->value())
                         .arg(details.mergedTitle));
        }
    }

    static void show(Out &out, const PostRow &post)
    {
        QString line = u"#%1 · %2 · %3"_s.arg(post.id.value())
                           .arg(post.authorName.isEmpty() ? translate("cli", "nobody") : post.authorName,
                               moment(post.at));
        if (post.replyTo)
            line += u" · "_s + translate("cli", "answers #%1").arg(post.replyTo->value());
        if (post.votes > 0)
            line += u" · "_s + translate("cli", "%n vote(s)", nullptr, post.votes);
        if (post.isAccepted)
            line += u" · "_s + translate("cli", "accepted");
        if (post.isHidden)
            line += u" · "_s + translate("cli", "hidden: %1").arg(post.hideReason);
        out.line({});
        out.line(line);
        for (const QString &one : post.text.split(u'\n'))
            out.line(one);
    }
};

class Posts final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto most = numberOption(context.arguments(), "most"_L1, 1);
        if (!most)
            return most.error();
        TJC_CHECK(context.open());
        const QString typed = context.arguments().value("search"_L1);
        tellUnknown(context, typed);
        const HitOrder order = context.arguments().has("best"_L1) ? HitOrder::Best : HitOrder::Newest;
        TJC_TRY(answer, wait(context.workspace().forum().find(typed, order, most->value_or(mostHits))));
        JsonArray json(context.out());
        for (const PostHit &hit : std::as_const(answer.hits)) {
            if (context.wantsJson()) {
                json.add({{u"post"_s, hit.post.value()}, {u"thread"_s, hit.thread.value()},
                    {u"title"_s, hit.title}, {u"author"_s, hit.author}, {u"at"_s, hit.at.iso()},
                    {u"excerpt"_s, hit.excerpt}, {u"accepted"_s, hit.isAccepted},
                    {u"solved"_s, hit.isSolved}});
                continue;
            }
            context.out().line(u"%1 (#%2)"_s.arg(marked(hit.title, hit.titleMarks)).arg(hit.thread.value()));
            context.out().line(u"  #%1 · %2 · %3"_s.arg(hit.post.value()).arg(hit.author, moment(hit.at)));
            context.out().line(u"  "_s + marked(hit.excerpt, hit.marks));
        }
        if (context.wantsJson())
            json.end();
        else if (answer.hits.isEmpty())
            context.err().line(translate("cli", "Nothing was found."));
        else if (!answer.isAll)
            context.err().line(translate("cli", "There is more: --most shows more of it."));
        return Done;
    }

private:
    static QString marked(const QString &text, const QList<TextRange> &marks)
    {
        QString all = text;
        for (qsizetype i = marks.size(); i-- > 0;) {
            all.insert(marks[i].from + marks[i].size, u'*');
            all.insert(marks[i].from, u'*');
        }
        return all;
    }
};

class Ask final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        const Arguments &arguments = context.arguments();
        ThreadDraft draft;
        draft.uid = newUid();
        draft.kind = arguments.has("discussion"_L1) ? ThreadKind::Discussion : ThreadKind::Question;
        draft.title = arguments.operand;
        draft.text = textOption(context);
        const auto topic = topicOption(context);
        if (!topic)
            return topic.error();
        if (*topic)
            draft.topics += **topic;
        TJC_TRY(similar, wait(context.workspace().forum().similar(draft.title, draft.topics)));
        TJC_TRY(id, wait(context.workspace().forum().open(draft)));
        if (!context.wantsJson()) {
            for (const SimilarThread &thread : similar.threads) {
                context.err().line(translate("cli", "Like it: thread %1, “%2”.")
                                       .arg(thread.thread.value())
                                       .arg(thread.title));
            }
        }
        return showThread(
            context, id, translate("cli", "The thread is there, with number %1.").arg(id.value()));
    }
};

class Reply final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto thread = threadId(context.arguments().operand);
        if (!thread)
            return thread.error();
        PostDraft draft{.uid = newUid(), .thread = *thread};
        if (const auto to = context.arguments().given("to"_L1)) {
            const auto post = postId(*to);
            if (!post)
                return post.error();
            draft.replyTo = *post;
        }
        TJC_CHECK(context.open());
        draft.text = textOption(context);
        TJC_TRY(id, wait(context.workspace().forum().reply(draft)));
        return showThread(
            context, *thread, translate("cli", "The post is there, with number %1.").arg(id.value()));
    }
};

class Accept final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = postId(context.arguments().operand);
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        const bool on = !context.arguments().has("undo"_L1);
        TJC_CHECK(wait(context.workspace().forum().accept(*id, on)));
        TJC_TRY(posts, wait(context.workspace().forum().posts({*id})));
        if (posts.isEmpty())
            return Error{ErrorKind::NotFound, u"post"_s};
        return showThread(context, posts.first().thread,
            on ? translate("cli", "The answer is accepted.")
               : translate("cli", "The answer is no longer accepted."));
    }
};

} // namespace

std::unique_ptr<Command> threadsCommand()
{
    return std::make_unique<Threads>();
}

std::unique_ptr<Command> threadCommand()
{
    return std::make_unique<ShowThread>();
}

std::unique_ptr<Command> postsCommand()
{
    return std::make_unique<Posts>();
}

std::unique_ptr<Command> askQuestionCommand()
{
    return std::make_unique<Ask>();
}

std::unique_ptr<Command> replyCommand()
{
    return std::make_unique<Reply>();
}

std::unique_ptr<Command> acceptCommand()
{
    return std::make_unique<Accept>();
}

} // namespace tjc::cli
