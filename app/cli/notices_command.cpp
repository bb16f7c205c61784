#include "cli/commands.h"
#include "cli/labels.h"
#include "cli/moments.h"
#include "cli/words.h"
#include "service/notice_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<Instant> at)
{
    return at ? QJsonValue(at->iso()) : QJsonValue();
}

QJsonObject object(const Notice &notice)
{
    const auto &before = notice.before;
    return {{u"id"_s, notice.id.value()}, {u"kind"_s, code(notice.kind)}, {u"at"_s, notice.at.iso()},
        {u"read"_s, notice.isRead}, {u"session"_s, notice.session.value()}, {u"title"_s, notice.title},
        {u"starts"_s, notice.when.begin().iso()}, {u"ends"_s, notice.when.end().iso()},
        {u"place"_s, notice.place}, {u"about"_s, orNull(notice.about)},
        {u"substitute"_s, orNull(notice.substitute)},
        {u"state"_s, notice.state ? QJsonValue(QString(code(*notice.state))) : QJsonValue()},
        {u"answerBy"_s, orNull(notice.answerBy)}, {u"reason"_s, orNull(notice.reason)},
        {u"startedBefore"_s, before ? QJsonValue(before->when.begin().iso()) : QJsonValue()},
        {u"placeBefore"_s, before ? QJsonValue(before->place) : QJsonValue()}};
}

/// What there is to tell beyond its kind.
QString more(const Notice &notice)
{
    if (notice.answerBy)
        return translate("cli", "confirm before %1").arg(moment(*notice.answerBy));
    if (notice.before)
        return translate("cli", "before: %1")
            .arg(moment(notice.before->when.begin()) + u' ' + notice.before->place);
    if (!notice.reason.isEmpty())
        return notice.reason;
    if (notice.substitute.isEmpty())
        return notice.about;
    return translate("cli", "%1 for %2", "a substitute").arg(notice.substitute, notice.about);
}

class Notices final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        const bool onlyUnread = context.arguments().has("unread"_L1);
        NoticeService &service = context.workspace().notices();
        JsonArray json(context.out());
        Table table(context.out(),
            {translate("cli", "Told"), translate("cli", "New", "a notice"), translate("cli", "What"),
                translate("cli", "Title"), translate("cli", "Begin"), QString()});
        std::optional<NoticeId> newest;
        std::optional<NoticeId> before;
        do {
            TJC_TRY(page, wait(service.notices(before, pageSize, onlyUnread)));
            for (const Notice &notice : std::as_const(page.rows)) {
                if (context.wantsJson())
                    json.add(object(notice));
                else
                    table.add(cells(notice));
            }
            if (!newest && !page.rows.isEmpty())
                newest = page.rows.first().id;
            table.flush();
            before = page.next;
        } while (before && context.out().isOpen());
        if (context.wantsJson())
            json.end();
        else if (!newest)
            context.err().line(translate("cli", "There are no notices."));
        if (newest && context.arguments().has("mark-read"_L1))
            TJC_CHECK(wait(service.markReadUpTo(*newest)));
        return Done;
    }

private:
    static QStringList cells(const Notice &notice)
    {
        return {moment(notice.at), notice.isRead ? QString() : u"*"_s, label(notice.kind), notice.title,
            moment(notice.when.begin()), more(notice)};
    }
};

} // namespace

std::unique_ptr<Command> noticesCommand()
{
    return std::make_unique<Notices>();
}

} // namespace tjc::cli
