#include "service/offer_service.h"

#include "base/account.h"
#include "exchange/recurrence_days.h"
#include "service/core.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "service/working_days.h"
#include "store/offers.h"
#include "store/people.h"
#include "store/search.h"

#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 14;
constexpr qint64 tenOClockMs = 10LL * 3'600'000;
constexpr int usualMinutes = 90;
constexpr qint64 minuteMs = 60'000;
constexpr int longestMeetingMinutes = 8 * 60;

/// For a file, where the schema knows nobody; on a server it says the same again.
Result<void> mayChange(const WorkspaceCore &core, const OfferRow &offer, std::optional<PersonId> me)
{
    if (core.me().has(Role::Coordinator))
        return {};
    return me && offer.offeredBy == me ? Result<void>() : Error{ErrorKind::Denied, u"offer.other"_s};
}

/// Only on the reader's thread.
Result<QList<Reading>> readingsOf(WorkspaceCore &core, db::Reader &reader, const OfferFilter &filter)
{
    if (store::searchWords(filter.text).isEmpty())
        return QList<Reading>();
    TJC_TRY(words, core.vocabulary(reader, store::Found::Training));
    return words->readAll(filter.text);
}

/// Two weeks from now, at ten o'clock, on a working day.
Result<Span> proposedTime(const WorkspaceCore &core, db::Reader &reader, int minutes)
{
    const LocalTime &local = core.local();
    Day day = local.day(core.now()).plusDays(daysAhead);
    TJC_TRY(daysOff, holidays(reader, day, day.plusDays(31)));
    for (int tries = 0; tries < 31 && !isWorkingDay(day, daysOff); ++tries)
        day = day.plusDays(1);
    const Instant begin = local.instant(QDate(1970, 1, 1).daysTo(day.date()), tenOClockMs);
    const auto span = Span::from(begin, Instant::fromMs(begin.ms() + minutes * minuteMs));
    return span ? Result<Span>(*span) : Error{ErrorKind::Bug, u"span"_s};
}

} // namespace

OfferService::OfferService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

std::optional<PersonId> OfferService::me() const
{
    return m_core->person();
}

bool OfferService::isMine(const OfferRow &offer) const
{
    return mayChange(*m_core, offer, m_core->person()).has_value();
}

QFuture<Result<OfferAnswer>> OfferService::search(const OfferFilter &filter, int most)
{
    return m_core->read([core = m_core.get(), filter, most](db::Reader &reader) -> Result<OfferAnswer> {
        TJC_TRY(readings, readingsOf(*core, reader, filter));
        TJC_TRY(rows, store::firstOffers(reader, filter, readings, core->now(), most + 1));
        return OfferAnswer{rows.mid(0, most), rows.size() <= most};
    });
}

QFuture<Result<QList<TrainingId>>> OfferService::ids(const OfferFilter &filter)
{
    return m_core->read([core = m_core.get(), filter](db::Reader &reader) -> Result<QList<TrainingId>> {
        TJC_TRY(readings, readingsOf(*core, reader, filter));
        return store::offerIds(reader, filter, readings, core->now());
    });
}

QFuture<Result<QList<OfferRow>>> OfferService::rows(const QList<TrainingId> &ids)
{
    return m_core->read(
        [ids, now = m_core->now()](db::Reader &reader) { return store::offerRows(reader, ids, now); });
}

QFuture<Result<OfferDetails>> OfferService::offer(TrainingId id)
{
    return m_core->snapshot(
        [id, now = m_core->now()](db::Reader &reader) { return store::offer(reader, id, now); });
}

QFuture<Result<OfferDetails>> OfferService::offerOf(const QString &key)
{
    return m_core->snapshot([key, now = m_core->now()](db::Reader &reader) -> Result<OfferDetails> {
        if (const auto id = TrainingId::from(key.toLongLong()))
            return store::offer(reader, *id, now);
        TJC_TRY(id, store::findOffer(reader, key));
        return store::offer(reader, id, now);
    });
}

QFuture<Result<QList<OfferDetails>>> OfferService::compared(const QList<TrainingId> &ids)
{
    return m_core->snapshot([ids, now = m_core->now()](db::Reader &reader) -> Result<QList<OfferDetails>> {
        QList<OfferDetails> offers;
        for (const TrainingId id : ids.mid(0, mostCompared)) {
            TJC_TRY(one, store::offer(reader, id, now));
            offers += one;
        }
        return offers;
    });
}

QFuture<Result<OfferChoices>> OfferService::choices()
{
    return m_core->read([](db::Reader &reader) { return store::offerChoices(reader); });
}

QFuture<Result<TrainingId>> OfferService::save(const OfferDraft &draft)
{
    const auto clean = checked(draft);
    if (!clean)
        return refused<TrainingId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<TrainingId> {
        TJC_TRY(me, core->ensurePerson(writer));
        if (draft.id) {
            TJC_TRY(stored, store::offer(writer, *draft.id, core->now()));
            TJC_CHECK(mayChange(*core, stored.row, me));
            if (stored.row.formal)
                return Error{ErrorKind::Denied, u"offer.formal"_s};
        }
        TJC_TRY(id, store::saveOffer(writer, draft, me));
        noteNamed(writer, *core, Deed::OfferChange, draft.title);
        return id;
    });
}

QFuture<Result<void>> OfferService::setWithdrawn(TrainingId id, qint64 revision, bool withdrawn)
{
    return m_core->write([core = m_core.get(), id, revision, withdrawn](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(stored, store::offer(writer, id, core->now()));
        TJC_CHECK(mayChange(*core, stored.row, me));
        TJC_CHECK(store::setWithdrawn(writer, id, revision, withdrawn));
        noteNamed(writer, *core, Deed::OfferChange, stored.row.title);
        return {};
    });
}

QFuture<Result<void>> OfferService::withdraw(TrainingId id, qint64 revision)
{
    return setWithdrawn(id, revision, true);
}

QFuture<Result<void>> OfferService::putBack(TrainingId id, qint64 revision)
{
    return setWithdrawn(id, revision, false);
}

QFuture<Result<OfferProposal>> OfferService::proposal(TrainingId id)
{
    return m_core->snapshot([core = m_core.get(), id](db::Reader &reader) -> Result<OfferProposal> {
        TJC_TRY(offer, store::offer(reader, id, core->now()));
        // Who has just become known to the workspace may not be remembered yet.
        auto me = core->person();
        if (!me) {
            TJC_TRY(identity, store::identity(reader, accountName()));
            me = identity.person;
        }
        TJC_CHECK(mayChange(*core, offer.row, me));
        if (!offer.row.isOffered())
            return Error{ErrorKind::Conflict, u"offer.withdrawn"_s};
        const int minutes = qBound(1, offer.row.length().value_or(usualMinutes), longestMeetingMinutes);
        TJC_TRY(when, proposedTime(*core, reader, minutes));
        const Day day = core->local().day(when.begin());
        TJC_TRY(daysOff, holidays(reader, day.plusDays(-31), day));
        const SignupDefaults defaults =
            defaultsFor(offer.row.format, when, localDays(core->local(), daysOff), core->now());
        OfferProposal proposal{{.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                   .title = offer.row.title,
                                   .summary = offer.summary,
                                   .url = offer.row.url,
                                   .format = offer.row.format,
                                   .formal = offer.row.formal,
                                   .when = when,
                                   .building = {},
                                   .roomId = {},
                                   .organisationId = {},
                                   .themeWeekId = {},
                                   .minSeats = defaults.minSeats,
                                   .maxSeats = defaults.maxSeats,
                                   .signupOpens = {},
                                   .signupCloses = defaults.signupCloses,
                                   .needsApproval = defaults.needsApproval,
                                   .trainers = {},
                                   .topics = {},
                                   .rules = defaults.rules},
            {}};
        for (const auto &topic : offer.topics)
            proposal.draft.topics += topic.first;
        if (offer.row.offeredBy) {
            proposal.draft.trainers += *offer.row.offeredBy;
            proposal.trainers += SessionTrainer{*offer.row.offeredBy, offer.row.offeredByName, {}, {}};
        }
        return proposal;
    });
}

QFuture<Result<SessionId>> OfferService::plan(TrainingId id, const SessionDraft &draft)
{
    if (auto problem = problemIn(draft))
        return refused<SessionId>(*std::move(problem));
    if (draft.uid.isEmpty())
        return refused<SessionId>({ErrorKind::Bug, u"session.uid"_s});
    return m_core->write([core = m_core.get(), id, draft](db::Writer &writer) -> Result<SessionId> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(stored, store::offer(writer, id, core->now()));
        TJC_CHECK(mayChange(*core, stored.row, me));
        if (!stored.row.isOffered())
            return Error{ErrorKind::Conflict, u"offer.withdrawn"_s};
        // What was written anew in the form is what is offered now.
        OfferDraft content = draftOf(stored);
        content.title = draft.title;
        content.summary = draft.summary;
        content.url = draft.url;
        content.format = draft.format;
        if (!stored.row.formal && content != draftOf(stored)) {
            TJC_TRY(clean, checked(content));
            TJC_CHECK(store::saveOffer(writer, clean, me));
        }
        TJC_TRY(session, store::planOffer(writer, id, draft, core->now()));
        noteNamed(writer, *core, Deed::OfferChange, stored.row.title);
        return session;
    });
}

} // namespace tjc
