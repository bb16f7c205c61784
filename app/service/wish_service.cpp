#include "service/wish_service.h"

#include "domain/signup_defaults.h"
#include "exchange/recurrence_days.h"
#include "service/export_files.h"
#include "service/match_service.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "service/rights.h"
#include "service/wish_slots.h"
#include "service/wish_view.h"
#include "service/working_days.h"
#include "store/sessions.h"
#include "store/wish_planning.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Weeks that the map looks ahead.
constexpr int heatWeeks = 12;
/// As domain/wish.h says.
constexpr int mostFitting = 200;

/// Holidays and sign-up deadlines of a new session lie no further back than this.
constexpr int lookBackDays = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::WishService)
};

Result<void> mayChange(const WorkspaceCore &core, const WishRow &wish)
{
    const auto me = core.person();
    if (core.me().has(Role::Coordinator) || (me && wish.createdBy == me))
        return {};
    return Error{ErrorKind::Denied, u"wish.other"_s};
}

/// Notes the wish by its title, and gives what is stored.
Result<WishRow> noted(db::Writer &writer, const WorkspaceCore &core, WishId id)
{
    TJC_TRY(row, store::wish(writer, id, viewOf(core)));
    noteNamed(writer, core, Deed::WishChange, row.title);
    return row;
}

QString columnName(const HeatColumn &column)
{
    if (column.monday)
        return Words::tr("Week %1").arg(column.monday->date().weekNumber());
    return column.name;
}

void writeHeat(Table &table, const HeatMap &map, const LocalTime &local)
{
    const QByteArray other =
        (map.by == HeatBy::Week ? Words::tr("No period") : Words::tr("Unknown")).toUtf8();
    table.header({Words::tr("Topic").toUtf8(),
        (map.by == HeatBy::Week ? Words::tr("Week") : Words::tr("Organisation")).toUtf8(),
        Words::tr("From").toUtf8(), Words::tr("Wishes").toUtf8(), Words::tr("Votes").toUtf8(),
        Words::tr("Oldest").toUtf8()});
    for (const HeatRow &row : map.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const HeatCell &cell = row.cells.at(i);
            if (cell.wishes == 0)
                continue;
            const HeatColumn &column = map.columns.at(i);
            table.text(row.name.toUtf8());
            table.text(column.monday || column.organisation ? columnName(column).toUtf8() : other);
            table.text(column.monday ? column.monday->iso().toUtf8() : QByteArray(""));
            table.number(cell.wishes);
            table.number(cell.votes);
            table.text(cell.oldest ? local.day(*cell.oldest).iso().toUtf8() : QByteArray(""));
            table.endRow();
        }
    }
}

Result<HeatMap> heatOf(const WorkspaceCore &core, db::Reader &reader, HeatBy by)
{
    TJC_CHECK(core.require(Role::Coordinator));
    if (by == HeatBy::Organisation)
        return store::heatByOrganisation(reader);
    const Day today = core.local().day(core.now());
    const Day monday = today.plusDays(1 - today.date().dayOfWeek());
    QList<Day> mondays;
    for (int week = 0; week < heatWeeks; ++week)
        mondays += monday.plusDays(7 * week);
    return store::heatByWeek(reader, mondays);
}

} // namespace

WishService::WishService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

namespace {

/// Those of them that the user could meet, the best fit first.
Result<QList<WishId>> fitting(const WorkspaceCore &core, db::Reader &reader, const QList<WishId> &ids)
{
    QList<WishId> fit;
    const auto me = core.person();
    if (!me)
        return fit;
    TJC_TRY(matches, wishesFor(core, reader, *me, mostFitting));
    const QSet<WishId> wanted(ids.cbegin(), ids.cend());
    for (const WishMatch &match : std::as_const(matches)) {
        if (wanted.contains(match.wish.id))
            fit += match.wish.id;
    }
    return fit;
}

} // namespace

QFuture<Result<WishAnswer>> WishService::search(const WishFilter &filter, int most)
{
    return m_core->read([core = m_core.get(), filter, most](db::Reader &reader) -> Result<WishAnswer> {
        TJC_TRY(words, core->vocabulary(reader, store::Found::Wish));
        const store::WishView view = viewOf(*core);
        const QList<Reading> readings = words->readAll(filter.text);
        if (!filter.fitsMe) {
            TJC_TRY(rows, store::firstWishes(reader, filter, readings, view, most + 1));
            return WishAnswer{rows.mid(0, most), rows.size() <= most};
        }
        TJC_TRY(ids, store::wishIds(reader, filter, readings, view));
        TJC_TRY(fit, fitting(*core, reader, ids));
        TJC_TRY(rows, store::wishRows(reader, fit.mid(0, most), view));
        return WishAnswer{rows, fit.size() <= most};
    });
}

QFuture<Result<QList<WishId>>> WishService::ids(const WishFilter &filter)
{
    return m_core->read([core = m_core.get(), filter](db::Reader &reader) -> Result<QList<WishId>> {
        TJC_TRY(words, core->vocabulary(reader, store::Found::Wish));
        TJC_TRY(ids, store::wishIds(reader, filter, words->readAll(filter.text), viewOf(*core)));
        return filter.fitsMe ? fitting(*core, reader, ids) : ids;
    });
}

QFuture<Result<QList<WishRow>>> WishService::rows(const QList<WishId> &ids)
{
    return m_core->read([core = m_core.get(), ids](
                            db::Reader &reader) { return store::wishRows(reader, ids, viewOf(*core)); });
}

QFuture<Result<WishDetails>> WishService::wish(WishId id)
{
    return m_core->read([core = m_core.get(), id](db::Reader &reader) -> Result<WishDetails> {
        const store::WishView view = viewOf(*core);
        TJC_TRY(row, store::wish(reader, id, view));
        WishDetails details{row, {}, {}, view.seesWishers || (view.me && row.pickedBy == view.me), {}};
        if (row.mergedInto) {
            TJC_TRY(target, store::wish(reader, *row.mergedInto, view));
            details.mergedTitle = target.title;
        }
        const Identity me = core->me();
        const bool isCoordinator = me.has(Role::Coordinator);
        details.rights = {.change = isCoordinator || (view.me && row.createdBy == view.me),
            .putBack = isCoordinator || (view.me && row.pickedBy == view.me),
            .merge = isCoordinator || me.has(Role::Moderator),
            .unplan = isCoordinator,
            .planForOthers = isCoordinator};
        if (row.session && !isCoordinator) {
            TJC_TRY(session, store::session(reader, *row.session, {}));
            details.rights.unplan = isTrainer(*core, session);
        }
        if (details.showsWishers) {
            TJC_TRY(wishers, store::wishers(reader, id));
            details.wishers = wishers;
        }
        return details;
    });
}

QFuture<Result<WishId>> WishService::save(const WishDraft &draft)
{
    const auto clean = checked(draft);
    if (!clean)
        return refused<WishId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<WishId> {
        TJC_TRY(me, core->ensurePerson(writer));
        if (draft.id) {
            TJC_TRY(stored, store::wish(writer, *draft.id, viewOf(*core)));
            TJC_CHECK(mayChange(*core, stored));
        }
        TJC_TRY(id, store::saveWish(writer, draft, me));
        noteNamed(writer, *core, Deed::WishChange, draft.title);
        return id;
    });
}

QFuture<Result<void>> WishService::meToo(WishId id)
{
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::wishToo(writer, id, me);
    });
}

QFuture<Result<void>> WishService::withdraw(WishId id)
{
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::wishNoMore(writer, id, me);
    });
}

QFuture<Result<void>> WishService::pickUp(WishId id, qint64 revision)
{
    return m_core->write([core = m_core.get(), id, revision](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::pickUpWish(writer, id, revision, me);
    });
}

QFuture<Result<void>> WishService::putBack(WishId id, qint64 revision)
{
    return m_core->write([core = m_core.get(), id, revision](db::Writer &writer) -> Result<void> {
        TJC_TRY(row, noted(writer, *core, id));
        if (row.pickedBy != core->person() && !core->me().has(Role::Coordinator))
            return Error{ErrorKind::Denied, u"wish.other"_s};
        return store::putWishBack(writer, id, revision);
    });
}

QFuture<Result<void>> WishService::close(WishId id, qint64 revision, const QString &reason)
{
    const auto clean = checkedCloseReason(reason);
    if (!clean)
        return refused<void>(clean.error());
    return m_core->write(
        [core = m_core.get(), id, revision, text = *clean](db::Writer &writer) -> Result<void> {
            TJC_TRY(row, noted(writer, *core, id));
            TJC_CHECK(mayChange(*core, row));
            return store::closeWish(writer, id, revision, text);
        });
}

QFuture<Result<void>> WishService::reopen(WishId id, qint64 revision)
{
    return m_core->write([core = m_core.get(), id, revision](db::Writer &writer) -> Result<void> {
        TJC_TRY(row, noted(writer, *core, id));
        TJC_CHECK(mayChange(*core, row));
        return store::reopenWish(writer, id, revision);
    });
}

QFuture<Result<void>> WishService::merge(WishId source, WishId target)
{
    const Identity me = m_core->me();
    if (!me.has(Role::Moderator) && !me.has(Role::Coordinator))
        return refused<void>({ErrorKind::Denied, u"wish.merge"_s});
    return m_core->write([core = m_core.get(), source, target](db::Writer &writer) -> Result<void> {
        TJC_TRY(row, noted(writer, *core, source));
        if (row.mergedInto == target)
            return {};
        return store::mergeWishes(writer, source, target);
    });
}

QFuture<Result<WishProposal>> WishService::proposal(WishId id, std::optional<PersonId> trainer)
{
    return m_core->snapshot([core = m_core.get(), id, trainer](db::Reader &reader) -> Result<WishProposal> {
        TJC_TRY(wish, store::wish(reader, id, viewOf(*core)));
        if (!wish.isLive())
            return Error{ErrorKind::Conflict, u"wish.over"_s};
        std::optional<PersonId> who = trainer ? trainer : wish.pickedBy;
        if (!core->me().has(Role::Coordinator))
            who = core->person();
        const Format format = wish.format.value_or(Format::Workshop);
        const Day today = core->local().day(core->now());
        TJC_TRY(daysOff, holidays(reader, today.plusDays(-lookBackDays), today.plusDays(366)));
        TJC_TRY(slot,
            slotFor(*core, reader, {.wish = wish, .format = format, .trainer = who, .daysOff = daysOff}));
        const SignupDefaults defaults =
            defaultsFor(format, slot.when, localDays(core->local(), daysOff), core->now());
        std::optional<int> seats = defaults.maxSeats;
        // Who only walks in is not counted beforehand.
        if (!seats && slot.room && !defaults.rules.walkIn)
            seats = slot.room->seats;
        SessionDraft draft{.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .title = wish.title,
            .summary = wish.note,
            .url = {},
            .format = format,
            .when = slot.when,
            .building = {},
            .roomId = slot.room ? std::optional(slot.room->id) : std::nullopt,
            .organisationId = {},
            .themeWeekId = {},
            .minSeats = defaults.minSeats,
            .maxSeats = seats ? std::optional(std::max(*seats, wish.votes)) : std::nullopt,
            .signupOpens = {},
            .signupCloses = defaults.signupCloses,
            .needsApproval = defaults.needsApproval,
            .trainers = {},
            .topics = {},
            .rules = defaults.rules};
        WishProposal proposal{draft, {}};
        if (who) {
            TJC_TRY(named, store::trainerNamed(reader, *who));
            proposal.trainers += named;
            proposal.draft.trainers += *who;
        }
        if (wish.topic)
            proposal.draft.topics += *wish.topic;
        return proposal;
    });
}

QFuture<Result<SessionId>> WishService::plan(WishId id, const SessionDraft &draft)
{
    if (auto problem = problemIn(draft))
        return refused<SessionId>(*std::move(problem));
    if (draft.uid.isEmpty())
        return refused<SessionId>({ErrorKind::Bug, u"session.uid"_s});
    return m_core->write([core = m_core.get(), id, draft](db::Writer &writer) -> Result<SessionId> {
        TJC_TRY(me, core->ensurePerson(writer));
        const bool isCoordinator = core->me().has(Role::Coordinator);
        if (!isCoordinator && (!draft.trainers.contains(me) || draft.formal))
            return Error{ErrorKind::Denied, u"wish.plan"_s};
        TJC_CHECK(noted(writer, *core, id));
        return store::planWish(writer, id, draft, me, isCoordinator, core->now());
    });
}

QFuture<Result<void>> WishService::unplan(WishId id)
{
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(row, noted(writer, *core, id));
        if (row.session && !core->me().has(Role::Coordinator)) {
            TJC_TRY(details, store::session(writer, *row.session, {}));
            if (!isTrainer(*core, details))
                return Error{ErrorKind::Denied, u"wish.plan"_s};
        }
        return store::unplanWish(writer, id);
    });
}

QFuture<Result<HeatMap>> WishService::heat(HeatBy by)
{
    return m_core->snapshot(
        [core = m_core.get(), by](db::Reader &reader) { return heatOf(*core, reader, by); });
}

QFuture<Result<qint64>> WishService::exportHeat(HeatBy by, const QString &path, ExportKind kind)
{
    return m_core->background([core = m_core.get(), by, path, kind](
                                  db::Worker::OnThread &worker) -> Result<qint64> {
        HeatMap map;
        TJC_CHECK(worker.snapshot([&](db::Reader &reader) -> Result<void> {
            TJC_TRY(read, heatOf(*core, reader, by));
            map = read;
            return {};
        }));
        TJC_CHECK(writeTable(*core, path, kind, Words::tr("Demand"), [&](Table &table) -> Result<void> {
            writeHeat(table, map, core->local());
            return {};
        }));
        qint64 rows = 0;
        for (const HeatRow &row : map.rows)
            rows += std::ranges::count_if(row.cells, [](const HeatCell &cell) { return cell.wishes > 0; });
        return rows;
    });
}

} // namespace tjc
