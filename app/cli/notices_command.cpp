#include "cli/commands.h"
#include "cli/moments.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/notice_service.h"
#include "service/notice_text.h"

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

template <typename Tag>
QJsonValue numberOrNull(std::optional<Id<Tag>> id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonObject object(const Notice &notice)
{
    const auto &before = notice.before;
    return {{u"id"_s, notice.id.value()}, {u"kind"_s, code(notice.kind)}, {u"at"_s, notice.at.iso()},
        {u"read"_s, notice.isRead}, {u"session"_s, numberOrNull(notice.session)},
        {u"wish"_s, numberOrNull(notice.wish)}, {u"help"_s, numberOrNull(notice.help)},
        {u"title"_s, notice.title},
        {u"starts"_s, notice.when ? QJsonValue(notice.when->begin().iso()) : QJsonValue()},
        {u"ends"_s, notice.when ? QJsonValue(notice.when->end().iso()) : QJsonValue()},
        {u"place"_s, notice.place}, {u"about"_s, orNull(notice.about)},
        {u"substitute"_s, orNull(notice.substitute)},
        {u"state"_s, notice.state ? QJsonValue(QString(code(*notice.state))) : QJsonValue()},
        {u"answerBy"_s, orNull(notice.answerBy)}, {u"reason"_s, orNull(notice.reason)},
        {u"startedBefore"_s, before ? QJsonValue(before->when.begin().iso()) : QJsonValue()},
        {u"placeBefore"_s, before ? QJsonValue(before->place) : QJsonValue()}};
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
            {translate("cli", "Told"), translate("cli", "New", "a notice"), translate("cli", "What")});
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
        static const LocalTime local;
        return {moment(notice.at), notice.isRead ? QString() : u"*"_s, noticeSentence(notice, local)};
    }
};

} // namespace

std::unique_ptr<Command> noticesCommand()
{
    return std::make_unique<Notices>();
}

} // namespace tjc::cli
