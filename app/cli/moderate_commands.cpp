#include "cli/choices.h"
#include "cli/forum_verbs.h"
#include "cli/forum_words.h"
#include "cli/moments.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "service/explain.h"
#include "service/forum_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 50;
constexpr int shownErrors = 50;

class Report final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = postId(context.arguments().operand);
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().forum().report(*id, context.arguments().value("reason"_L1))));
        context.out().line(translate("cli", "The moderators look at it."));
        return Done;
    }
};

class Reports final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(reports, wait(context.workspace().forum().reports()));
        JsonArray json(context.out());
        Table table(context.out(),
            {translate("cli", "Post"), translate("cli", "Thread"), translate("cli", "Reported"),
                translate("cli", "By"), translate("cli", "Why"), translate("cli", "What")});
        for (const PostReport &report : std::as_const(reports)) {
            if (context.wantsJson()) {
                json.add({{u"post"_s, report.post.value()}, {u"thread"_s, report.thread.value()},
                    {u"title"_s, report.title}, {u"excerpt"_s, report.excerpt}, {u"author"_s, report.author},
                    {u"reporter"_s, report.reporter}, {u"reason"_s, report.reason},
                    {u"at"_s, report.at.iso()}});
                continue;
            }
            table.add({QString::number(report.post.value()), QString::number(report.thread.value()),
                moment(report.at), report.reporter, report.reason, report.excerpt});
        }
        if (context.wantsJson())
            json.end();
        else if (reports.isEmpty())
            context.err().line(translate("cli", "Nothing is reported."));
        else
            table.flush();
        return Done;
    }
};

class Moderate final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const QString &deed = arguments.operand;
        const bool isOfPost = arguments.has("post"_L1);
        if (isOfPost == arguments.has("thread"_L1))
            return misused(translate("cli", "Name either a thread or a post: --thread ID or --post ID."));
        const QString reason = arguments.value("reason"_L1);
        if (isOfPost) {
            const auto id = postId(arguments.value("post"_L1));
            if (!id)
                return id.error();
            const auto action = ofPost(deed);
            if (!action)
                return misused(
                    translate("cli", "'%1' is not hide, restore or dismiss, which a post can be.").arg(deed));
            TJC_CHECK(context.open());
            TJC_CHECK(wait(context.workspace().forum().moderate(*id, *action, reason)));
            return said(context);
        }
        const auto id = threadId(arguments.value("thread"_L1));
        if (!id)
            return id.error();
        if (deed == "merge"_L1) {
            const auto into = threadId(arguments.value("into"_L1));
            if (!into)
                return into.error();
            TJC_CHECK(context.open());
            TJC_CHECK(wait(context.workspace().forum().merge(*id, *into, reason)));
            return said(context);
        }
        const auto action = ofThread(deed);
        if (!action) {
            return misused(translate(
                "cli", "'%1' is not hide, restore, lock, unlock, pin, unpin or merge, which a thread can be.")
                               .arg(deed));
        }
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().forum().moderate(*id, *action, reason)));
        return said(context);
    }

private:
    static Outcome said(Context &context)
    {
        context.out().line(translate("cli", "Done, and written in the log."));
        return Done;
    }

    static std::optional<ModerationAction> ofPost(const QString &deed)
    {
        if (deed == "hide"_L1)
            return ModerationAction::HidePost;
        if (deed == "restore"_L1)
            return ModerationAction::RestorePost;
        if (deed == "dismiss"_L1)
            return ModerationAction::Dismiss;
        return std::nullopt;
    }

    static std::optional<ModerationAction> ofThread(const QString &deed)
    {
        static const QHash<QString, ModerationAction> actions{{u"hide"_s, ModerationAction::HideThread},
            {u"restore"_s, ModerationAction::RestoreThread}, {u"lock"_s, ModerationAction::Lock},
            {u"unlock"_s, ModerationAction::Unlock}, {u"pin"_s, ModerationAction::Pin},
            {u"unpin"_s, ModerationAction::Unpin}};
        const auto found = actions.constFind(deed);
        return found == actions.cend() ? std::nullopt : std::optional(*found);
    }
};

class Audit final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto most = numberOption(context.arguments(), "most"_L1, 1);
        if (!most)
            return most.error();
        const auto before = numberOption(context.arguments(), "before"_L1, 1);
        if (!before)
            return before.error();
        TJC_CHECK(context.open());
        const std::optional<qint64> last = *before ? std::optional<qint64>(**before) : std::nullopt;
        TJC_TRY(entries, wait(context.workspace().forum().audit(last, most->value_or(mostEntries))));
        JsonArray json(context.out());
        Table table(
            context.out(), {translate("cli", "Number"), translate("cli", "When"), translate("cli", "Who"),
                               translate("cli", "What"), translate("cli", "Of"), translate("cli", "Result"),
                               translate("cli", "From", "a computer"), translate("cli", "Why")});
        for (const AuditEntry &entry : std::as_const(entries)) {
            if (context.wantsJson()) {
                json.add({{u"id"_s, entry.id}, {u"action"_s, entry.action}, {u"object"_s, entry.object},
                    {u"result"_s, entry.result}, {u"origin"_s, entry.origin}, {u"actor"_s, entry.actor},
                    {u"at"_s, entry.at.iso()}, {u"detail"_s, entry.detail}});
                continue;
            }
            table.add({QString::number(entry.id), moment(entry.at), entry.actor, entry.action, entry.object,
                entry.result, entry.origin, entry.detail});
        }
        if (context.wantsJson())
            json.end();
        else if (entries.isEmpty())
            context.err().line(translate("cli", "Nothing was moderated."));
        else
            table.flush();
        return Done;
    }
};

class ImportThreads final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const QString kind = context.arguments().given("as"_L1).value_or(u"stackexchange"_s);
        if (kind != "stackexchange"_L1)
            return misused(translate("cli", "--as '%1' is not stackexchange.").arg(kind));
        TJC_CHECK(context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(
            report, wait(context.workspace().forum().importThreads(context.arguments().operand, progress)));
        for (const RowError &error : report.errors.mid(0, shownErrors))
            context.err().line(error.column + u", "_s + explain(error));
        if (const int more = int(report.errors.size()) - shownErrors; more > 0)
            context.err().line(translate("cli", "and %n more", "bad rows that are not shown", more));
        if (context.wantsJson()) {
            writeJson(context, report);
            return Done;
        }
        const ForumImportCounts &counts = report.counts;
        context.out().line(translate("cli",
            "Added %1 threads with %2 replies, %3 colleagues and %4 topics; %5 posts were there already.")
                               .arg(counts.threads)
                               .arg(counts.posts)
                               .arg(counts.people)
                               .arg(counts.topics)
                               .arg(counts.unchanged));
        return Done;
    }

private:
    static void writeJson(Context &context, const ForumImportReport &report)
    {
        QJsonArray errors;
        for (const RowError &error : report.errors) {
            errors += QJsonObject{{u"file"_s, error.column}, {u"line"_s, error.line},
                {u"subject"_s, error.subject}, {u"value"_s, error.value}, {u"message"_s, explain(error)}};
        }
        JsonArray json(context.out());
        json.add({{u"threads"_s, report.counts.threads}, {u"posts"_s, report.counts.posts},
            {u"people"_s, report.counts.people}, {u"topics"_s, report.counts.topics},
            {u"unchanged"_s, report.counts.unchanged}, {u"skipped"_s, report.skipped},
            {u"errors"_s, errors}});
        json.end();
    }
};

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<Report>();
}

std::unique_ptr<Command> reportsCommand()
{
    return std::make_unique<Reports>();
}

std::unique_ptr<Command> moderateCommand()
{
    return std::make_unique<Moderate>();
}

std::unique_ptr<Command> auditCommand()
{
    return std::make_unique<Audit>();
}

std::unique_ptr<Command> importThreadsCommand()
{
    return std::make_unique<ImportThreads>();
}

} // namespace tjc::cli
