#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/labels.h"
#include "cli/moments.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/calendar_service.h"
#include "service/directory_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

/// Asks for part after part and hands out the rows, so that a list of any length passes through little
/// memory. Stops early where nobody reads any more.
template <typename Row, typename Key, typename Ask, typename Take, typename AfterPage>
Result<qint64> eachRow(Context &context, Ask ask, Take take, AfterPage afterPage)
{
    qint64 count = 0;
    std::optional<Key> after;
    do {
        auto page = wait(ask(after));
        if (!page)
            return std::move(page).error();
        for (const Row &row : std::as_const(page->rows))
            take(row);
        count += page->rows.size();
        afterPage();
        after = page->next;
    } while (after && context.out().isOpen());
    return count;
}

class Sessions final : public Command
{
public:
    Outcome run(Context &context) override
    {
        if (auto wrong = misuseOfFilters(context.arguments()))
            return *wrong;
        TJC_TRY(info, context.open());
        const auto filter = sessionFilter(context);
        if (!filter)
            return filter.error();
        const auto ask = [&](const std::optional<SessionKey> &after) {
            return context.workspace().calendar().sessions(*filter, after, pageSize);
        };
        if (context.wantsJson()) {
            JsonArray json(context.out());
            TJC_CHECK((eachRow<SessionRow, SessionKey>(
                context, ask, [&](const SessionRow &row) { json.add(object(row)); }, [] {})));
            json.end();
            return Done;
        }
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Date"), translate("cli", "Time"),
                translate("cli", "Title"), translate("cli", "Form"), translate("cli", "Place"),
                translate("cli", "Trainers"), translate("cli", "Seats"), translate("cli", "State")});
        TJC_TRY(count, (eachRow<SessionRow, SessionKey>(
                           context, ask, [&](const SessionRow &row) { table.add(cells(row)); },
                           [&] { table.flush(); })));
        if (count == 0)
            context.err().line(translate("cli", "No sessions fit."));
        return Done;
    }

private:
    static QJsonObject object(const SessionRow &row)
    {
        return {{u"id"_s, row.id.value()}, {u"uid"_s, row.uid}, {u"title"_s, row.title},
            {u"format"_s, code(row.format)}, {u"formal"_s, row.formal}, {u"starts"_s, row.when.begin().iso()},
            {u"ends"_s, row.when.end().iso()}, {u"allDay"_s, row.allDay}, {u"state"_s, code(row.state)},
            {u"minSeats"_s, row.minSeats},
            {u"maxSeats"_s, row.maxSeats ? QJsonValue(*row.maxSeats) : QJsonValue()},
            {u"enrolled"_s, row.enrolled}, {u"waitlisted"_s, row.waitlisted}, {u"pending"_s, row.pending},
            {u"waitlistSize"_s, row.waitlistSize ? QJsonValue(*row.waitlistSize) : QJsonValue()},
            {u"answerBy"_s, row.answerBy ? QJsonValue(row.answerBy->iso()) : QJsonValue()},
            {u"building"_s, row.building}, {u"room"_s, row.room}, {u"organisation"_s, row.organisation},
            {u"themeWeek"_s, row.themeWeek}, {u"trainers"_s, QJsonArray::fromStringList(row.trainers)},
            {u"trainerEmails"_s, QJsonArray::fromStringList(row.trainerEmails)},
            {u"topics"_s, QJsonArray::fromStringList(row.topics)},
            {u"mine"_s, row.mine ? QJsonValue(QString(code(*row.mine))) : QJsonValue()},
            {u"updated"_s, row.updated.iso()}};
    }

    QStringList cells(const SessionRow &row) const
    {
        QString seats =
            row.maxSeats ? u"%1/%2"_s.arg(row.enrolled).arg(*row.maxSeats) : QString::number(row.enrolled);
        if (row.waitlisted > 0)
            seats += u" +%1"_s.arg(row.waitlisted);
        QString state = row.mine ? label(*row.mine) : QString();
        if (row.answerBy)
            state = translate("cli", "confirm before %1").arg(moment(*row.answerBy));
        if (row.state == SessionState::Cancelled)
            state = row.skipped ? translate("cli", "skipped") : label(row.state);
        QStringList place{row.room, row.building};
        place.removeAll(QString());
        return {QString::number(row.id.value()), date(row), time(row), row.title, label(row.format),
            place.join(", "_L1), row.trainers.join(", "_L1), seats, state};
    }

    QString date(const SessionRow &row) const { return m_local.day(row.when.begin()).iso(); }

    QString time(const SessionRow &row) const
    {
        const Day first = m_local.day(row.when.begin());
        if (row.allDay) {
            const Day last = m_local.day(row.when.end().plusMs(-1));
            return last > first ? translate("cli", "to %1", "a day").arg(last.iso())
                                : translate("cli", "all day");
        }
        const Day last = m_local.day(row.when.end());
        const QString end = clock(row.when.end());
        return clock(row.when.begin()) + u'–' + (last == first ? end : last.iso() + u' ' + end);
    }

    LocalTime m_local;
};

class People final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_TRY(info, context.open());
        const auto filter = personFilter(context);
        if (!filter)
            return filter.error();
        const auto ask = [&](const std::optional<PersonKey> &after) {
            return context.workspace().directory().people(*filter, after, pageSize);
        };
        if (context.wantsJson()) {
            JsonArray json(context.out());
            TJC_CHECK((eachRow<PersonRow, PersonKey>(
                context, ask, [&](const PersonRow &row) { json.add(object(row)); }, [] {})));
            json.end();
            return Done;
        }
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Login"),
                translate("cli", "E-mail"), translate("cli", "Organisation"), translate("cli", "Job"),
                translate("cli", "Given", "how many sessions somebody gave"), translate("cli", "Topics")});
        TJC_TRY(count,
            (eachRow<PersonRow, PersonKey>(
                context, ask, [&](const PersonRow &row) { table.add(cells(row)); }, [&] { table.flush(); })));
        if (count == 0)
            context.err().line(translate("cli", "No colleagues fit."));
        return Done;
    }

private:
    static QJsonObject object(const PersonRow &row)
    {
        return {{u"id"_s, row.id.value()}, {u"uid"_s, row.uid}, {u"name"_s, row.name},
            {u"login"_s, row.login}, {u"email"_s, row.email}, {u"organisation"_s, row.organisation},
            {u"jobTitle"_s, row.jobTitle}, {u"topics"_s, QJsonArray::fromStringList(row.topics)},
            {u"sessionsGiven"_s, row.sessionsGiven}};
    }

    static QStringList cells(const PersonRow &row)
    {
        return {QString::number(row.id.value()), row.name, row.login, row.email, row.organisation,
            row.jobTitle, QString::number(row.sessionsGiven), row.topics.join(", "_L1)};
    }
};

} // namespace

std::unique_ptr<Command> sessionsCommand()
{
    return std::make_unique<Sessions>();
}

std::unique_ptr<Command> peopleCommand()
{
    return std::make_unique<People>();
}

} // namespace tjc::cli
