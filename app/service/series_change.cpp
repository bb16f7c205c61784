#include "service/series_change.h"

#include "domain/draft_fields.h"
#include "domain/plan_dates.h"
#include "exchange/recurrence_days.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPeriod = 31;

/// A part of a session that changes as one thing in a series.
struct Part {
    std::function<bool(const SessionDraft &, const SessionDraft &)> isSame;
    std::function<void(SessionDraft &, const SessionDraft &)> copy;
};

template <typename T>
Part ruleOf(T SessionRules::*member)
{
    return {
        [member](const SessionDraft &a, const SessionDraft &b) { return a.rules.*member == b.rules.*member; },
        [member](SessionDraft &to, const SessionDraft &from) { to.rules.*member = from.rules.*member; }};
}

/// All but the decision that a session goes on, which is of that one alone.
const QList<Part> &parts()
{
    static const QList<Part> all = [] {
        QList<Part> list;
        for (int i = 0; i < draftFieldCount; ++i) {
            const auto field = DraftField(i);
            if (field == DraftField::Rules)
                continue;
            list += Part{
                [field](const SessionDraft &a, const SessionDraft &b) { return tjc::isSame(a, b, field); },
                [field](SessionDraft &to, const SessionDraft &from) { copyField(to, from, field); }};
        }
        list += {ruleOf(&SessionRules::waitlistSize), ruleOf(&SessionRules::cancelUntil),
            ruleOf(&SessionRules::walkIn), ruleOf(&SessionRules::decideBy),
            ruleOf(&SessionRules::offerMinutes), ruleOf(&SessionRules::blocksClash),
            ruleOf(&SessionRules::bufferMinutes)};
        return list;
    }();
    return all;
}

Error invalid(const char *subject)
{
    return {ErrorKind::Invalid, QString::fromLatin1(subject)};
}

class Planner
{
public:
    Planner(const Series &series, const QList<SessionDetails> &occurrences, const SeriesEdit &edit,
        const LocalTime &local, Instant now)
        : m_series(series), m_all(occurrences), m_edit(edit), m_local(local), m_days(localDays(local)),
          m_now(now)
    {
    }

    Result<SeriesChange> plan()
    {
        TJC_CHECK(look());
        TJC_CHECK(findRule());
        if (m_ruleChanged)
            TJC_CHECK(findDays());
        TJC_CHECK(checkMove());
        findUsual();
        reviseAll();
        addNew();
        writeSeries();
        return m_change;
    }

private:
    [[nodiscard]] Day slot(qsizetype i) const { return m_all[i].occurrence->day; }
    [[nodiscard]] bool hasBegun(qsizetype i) const { return m_all[i].row.when.begin() <= m_now; }
    [[nodiscard]] Day dayOf(const SessionDraft &draft) const { return m_local.day(draft.when.begin()); }
    [[nodiscard]] Day dayOf(qsizetype i) const { return m_local.day(m_all[i].row.when.begin()); }
    /// Skipped because a rule of before did not have its day any more.
    [[nodiscard]] bool fellAway(qsizetype i) const
    {
        return m_all[i].skipped && !m_oldDays.contains(slot(i));
    }
    [[nodiscard]] bool isEditable(qsizetype i) const
    {
        return !hasBegun(i) && (m_all[i].skipped || m_all[i].row.state == SessionState::Planned);
    }
    [[nodiscard]] Instant beginOn(Day day) const
    {
        return spanOn(day, m_times.beginMinute, m_times.durationMinutes, m_local).begin();
    }
    [[nodiscard]] qint64 daysTo(Day from, Day to) const { return from.date().daysTo(to.date()); }

    Result<void> look()
    {
        TJC_TRY(old, recurrenceOf(m_series.rule, m_series.first));
        TJC_TRY(days, daysOf(old, m_series.first));
        m_old = old;
        m_oldDays = days;
        const auto at = std::ranges::find_if(
            m_all, [&](const SessionDetails &one) { return one.row.id == m_edit.after.id; });
        if (at == m_all.end())
            return Error{ErrorKind::Conflict, u"series.revision"_s};
        m_at = at - m_all.begin();
        if (hasBegun(m_at))
            return invalid("series.begun");
        m_from = m_at;
        if (m_edit.scope == SeriesScope::All) {
            for (m_from = 0; hasBegun(m_from);)
                ++m_from;
        }
        return {};
    }

    Result<void> findRule()
    {
        const Day before = dayOf(m_edit.before);
        m_move = daysTo(before, dayOf(m_edit.after));
        m_after = shiftedBy(m_edit.after, -m_move, m_days);
        // A deadline that was left as it is keeps its distance in the others.
        const auto leave = [&](auto member) {
            if (member(m_edit.after) == member(m_edit.before))
                member(m_after) = member(m_edit.before);
        };
        leave([](auto &draft) -> auto & { return draft.signupCloses; });
        leave([](auto &draft) -> auto & { return draft.rules.cancelUntil; });
        leave([](auto &draft) -> auto & { return draft.rules.decideBy; });
        m_rule = m_old;
        if (m_edit.rule) {
            if (auto problem = problemIn(*m_edit.rule))
                return *std::move(problem);
            m_rule = *m_edit.rule;
        } else if (m_move != 0) {
            const auto moved = withDayMoved(m_old, slot(m_at), dayOf(m_edit.after));
            if (!moved)
                return invalid("series.move");
            m_rule = *moved;
        }
        m_ruleChanged = ruleText(m_rule) != ruleText(m_old);
        m_timesChanged = !isSame(m_after, m_edit.before, DraftField::When);
        m_times = m_timesChanged ? clockTimesOf(m_after.when, m_local)
                                 : ClockTimes{m_series.beginMinute, m_series.durationMinutes};
        m_isSplit = m_from > 0 && (m_edit.scope == SeriesScope::Following || m_ruleChanged || m_timesChanged);
        m_first = m_series.first;
        if (m_isSplit) {
            m_first = slot(m_from);
            TJC_CHECK(countDown());
        }
        for (qsizetype i = m_from; i < m_all.size(); ++i)
            m_slots.insert(i, slot(i));
        return {};
    }

    /// A number of times is told from the first of the series on.
    Result<void> countDown()
    {
        if (!m_rule.count)
            return {};
        const auto gone = std::ranges::count_if(m_oldDays, [&](Day day) { return day < slot(m_from); });
        m_rule.count = *m_rule.count - int(gone);
        return *m_rule.count > 0 ? Result<void>() : invalid("recurrence.none");
    }

    /// Which occurrence has which day of the new rule, and which days are left for new ones.
    Result<void> findDays()
    {
        const auto unit = m_rule.unit;
        const Day fromSlot = slot(m_from);
        Day start = periodBegin(unit, fromSlot);
        if (m_from > 0)
            start = std::max(start, slot(m_from - 1).plusDays(1));
        // Days before the first occurrence only take part where one moves to them; they do not count else.
        Recurrence wide = m_rule;
        if (wide.count)
            wide.count = *wide.count + longestPeriod;
        TJC_TRY(open, firstDaysOf(wide, start, mostOccurrences + longestPeriod));
        m_slots.clear();
        for (qsizetype i = m_from; i < m_all.size(); ++i) {
            if (open.removeOne(slot(i)))
                m_slots.insert(i, slot(i));
        }
        for (qsizetype i = m_from; i < m_all.size(); ++i) {
            if (!m_slots.contains(i) && !hasBegun(i) && !fellAway(i))
                takeNearest(i, open);
        }
        for (const Day day : std::as_const(open)) {
            if (!(day < fromSlot) && beginOn(day) > m_now)
                m_new += day;
        }
        return keepCount();
    }

    void takeNearest(qsizetype i, QList<Day> &open)
    {
        const auto unit = m_rule.unit;
        if (unit == Recurrence::Unit::Days)
            return;
        const Day period = periodBegin(unit, slot(i));
        std::optional<Day> nearest;
        for (const Day day : std::as_const(open)) {
            if (periodBegin(unit, day) != period || beginOn(day) <= m_now)
                continue;
            if (!nearest || qAbs(daysTo(slot(i), day)) <= qAbs(daysTo(slot(i), *nearest)))
                nearest = day;
        }
        if (nearest) {
            open.removeOne(*nearest);
            m_slots.insert(i, *nearest);
        }
    }

    Result<void> keepCount()
    {
        QList<Day> all = m_slots.values() + m_new;
        std::ranges::sort(all);
        if (all.isEmpty())
            return invalid("recurrence.none");
        if (m_rule.count && all.size() > *m_rule.count) {
            const Day last = all.at(*m_rule.count - 1);
            m_new.removeIf([&](Day day) { return last < day; });
            for (auto it = m_slots.begin(); it != m_slots.end();)
                it = last < it.value() ? m_slots.erase(it) : std::next(it);
            all = all.first(*m_rule.count);
        }
        if (all.size() > mostOccurrences)
            return Error{ErrorKind::Invalid, u"recurrence.too_many"_s, QString::number(mostOccurrences)};
        m_first = all.first();
        return {};
    }

    /// The edited one stands where the rule puts it, and nowhere else.
    Result<void> checkMove() const
    {
        const auto there = m_slots.constFind(m_at);
        const bool isThere = there != m_slots.cend() && *there == dayOf(m_edit.after);
        return m_move == 0 || isThere ? Result<void>() : invalid("series.move");
    }

    /// An occurrence as it would be on the day of the edited one.
    [[nodiscard]] SessionDraft onOneDay(qsizetype i) const
    {
        return shiftedBy(draftOf(m_all[i]), daysTo(dayOf(i), dayOf(m_edit.before)), m_days);
    }

    /// What most of those that change have; in doubt, what the edited one had.
    void findUsual()
    {
        m_usual = m_edit.before;
        QList<SessionDraft> drafts;
        for (qsizetype i = m_from; i < m_all.size(); ++i) {
            if (isEditable(i))
                drafts += onOneDay(i);
        }
        for (const Part &part : parts()) {
            if (part.isSame(m_edit.before, m_after))
                continue;
            const auto times = [&](const SessionDraft &draft) {
                return std::ranges::count_if(
                    drafts, [&](const SessionDraft &other) { return part.isSame(draft, other); });
            };
            auto most = times(m_usual);
            for (const SessionDraft &draft : std::as_const(drafts)) {
                if (const auto count = times(draft); count > most) {
                    most = count;
                    part.copy(m_usual, draft);
                }
            }
        }
    }

    /// The occurrence with what was changed in the edited one, where it had nothing of its own.
    SessionDraft edited(qsizetype i)
    {
        SessionDraft draft = draftOf(m_all[i]);
        const SessionDraft here = onOneDay(i);
        const SessionDraft wanted = shiftedBy(m_after, daysTo(dayOf(m_edit.before), dayOf(i)), m_days);
        bool keeps = false;
        for (const Part &part : parts()) {
            if (part.isSame(m_edit.before, m_after) || part.isSame(here, m_after))
                continue;
            if (part.isSame(here, m_edit.before) || part.isSame(here, m_usual))
                part.copy(draft, wanted);
            else
                keeps = true;
        }
        m_change.effect.kept += keeps ? 1 : 0;
        return movedTo(draft, draft.when, m_days);
    }

    void reviseAll()
    {
        for (qsizetype i = m_from; i < m_all.size(); ++i)
            revise(i);
    }

    void revise(qsizetype i)
    {
        const SessionDetails &details = m_all[i];
        const SessionVersion before = versionOf(details);
        SessionVersion after = before;
        const bool stays = m_slots.contains(i);
        const Day newSlot = m_slots.value(i, slot(i));
        SeriesEffect &effect = m_change.effect;
        if (i == m_at) {
            after.draft = m_edit.after;
        } else if (isEditable(i) && stays) {
            after.draft = edited(i);
        }
        // Whoever moved it to another day by hand has said where it is to be.
        const bool isOnItsDay = dayOf(i) == slot(i);
        const bool isMoved = newSlot != slot(i) && isOnItsDay && isEditable(i);
        if (isMoved && (i != m_at || m_move == 0))
            after.draft = movedTo(after.draft, onDay(after.draft, newSlot), m_days);
        if (!stays && details.row.state == SessionState::Planned && !hasBegun(i)) {
            after = before;
            after.state = SessionState::Cancelled;
            after.skipped = true;
            const QString reason = m_edit.reason.trimmed();
            after.cancelReason = reason.isEmpty() || peopleIn(details.row) == 0
                                     ? QCoreApplication::translate("series", "No day of the series any more")
                                     : reason;
            ++effect.dropped;
            effect.people += peopleIn(details.row);
        } else if (stays && m_ruleChanged && fellAway(i) && !hasBegun(i)) {
            after.state = SessionState::Planned;
            after.skipped = false;
            after.cancelReason.clear();
            ++effect.returned;
        } else if (after.draft != before.draft) {
            ++effect.changed;
        }
        if (m_isSplit || newSlot != slot(i) || after != before)
            m_change.revised += {details, {newSlot, after}};
    }

    [[nodiscard]] Span onDay(const SessionDraft &draft, Day day) const
    {
        const ClockTimes times = clockTimesOf(draft.when, m_local);
        return spanOn(day, times.beginMinute, times.durationMinutes, m_local);
    }

    void addNew()
    {
        SessionDraft model = m_edit.after;
        model.id.reset();
        model.revision = 0;
        model.uid.clear();
        model.occurrence.reset();
        model.rules.decided.reset();
        for (const Day day : std::as_const(m_new)) {
            const Span when = spanOn(day, m_times.beginMinute, m_times.durationMinutes, m_local);
            m_change.added += {day, {movedTo(model, when, m_days)}};
        }
        m_change.effect.added = int(m_new.size());
    }

    void writeSeries()
    {
        Series next = m_series;
        next.rule = ruleText(m_rule);
        next.first = m_first;
        next.beginMinute = m_times.beginMinute;
        next.durationMinutes = m_times.durationMinutes;
        if (!m_isSplit) {
            if (m_ruleChanged || m_timesChanged)
                m_change.changed = next;
            return;
        }
        next.id.reset();
        next.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        next.revision = 1;
        m_change.made = next;
        Recurrence ended = m_old;
        ended.count.reset();
        ended.until = slot(m_from).plusDays(-1);
        m_change.changed = m_series;
        m_change.changed->rule = ruleText(ended);
    }

    const Series &m_series;
    const QList<SessionDetails> &m_all;
    const SeriesEdit &m_edit;
    const LocalTime &m_local;
    LocalDays m_days;
    Instant m_now;

    qsizetype m_at = 0;   ///< the edited one
    qsizetype m_from = 0; ///< the first that may change
    Recurrence m_old;
    QList<Day> m_oldDays;
    Recurrence m_rule; ///< what holds from m_from on
    Day m_first = m_series.first;
    bool m_ruleChanged = false;
    bool m_timesChanged = false;
    bool m_isSplit = false;
    ClockTimes m_times{0, 1};
    qint64 m_move = 0;                   ///< how many days the edited one was moved
    SessionDraft m_after = m_edit.after; ///< the edited one without that
    SessionDraft m_usual = m_edit.before;
    QHash<qsizetype, Day>
        m_slots; ///< the day that each of those from m_from on stands for; none: it falls away
    QList<Day> m_new;
    SeriesChange m_change;
};

} // namespace

QString skippedReason()
{
    return QCoreApplication::translate("series", "Not this time");
}

int peopleIn(const SessionRow &row)
{
    return row.enrolled + row.waitlisted + row.pending;
}

ClockTimes clockTimesOf(Span when, const LocalTime &local)
{
    constexpr int minutesPerDay = 1440;
    const LocalFields begin = local.fields(when.begin());
    const LocalFields end = local.fields(when.end());
    const auto minuteOf = [](const LocalFields &fields) { return fields.hour * 60 + fields.minute; };
    const auto days =
        int(daysFromCivil(end.year, end.month, end.day) - daysFromCivil(begin.year, begin.month, begin.day));
    return {minuteOf(begin), std::max(1, days * minutesPerDay + minuteOf(end) - minuteOf(begin))};
}

Result<SeriesChange> changeOf(const Series &series, const QList<SessionDetails> &occurrences,
    const SeriesEdit &edit, const LocalTime &local, Instant now)
{
    return Planner(series, occurrences, edit, local, now).plan();
}

} // namespace tjc
