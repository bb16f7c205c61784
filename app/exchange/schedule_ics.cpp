#include "exchange/schedule_ics.h"

#include "exchange/ics_event.h"
#include "exchange/text_encoding.h"

#include <QSet>

#include <map>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// Follows the rules of the events of one file.
class IcsReader
{
public:
    IcsReader(const IcsFile &file, const IcsOptions &options)
        : m_file(file), m_options(options), m_budget(options.maxSteps), m_zones(file.zones, m_budget),
          m_event(options.local, m_zones)
    {
    }

    Result<Parsed<ImportedSession>> run(const Progress *progress);

private:
    using Key = std::pair<QString, qint64>; ///< UID and the moment of an occurrence
    /// Occurrences and their length, by their time on the clock of the event.
    using Found = std::map<qint64, std::pair<IcsTime, qint64>>;

    void findOverrides();
    void single();
    void changed(const IcsProperty &recurrenceId);
    void recurring();
    bool collect(const IcsTiming &times, Found &found);
    void addDates(const IcsProperty &property, const IcsTiming &times, Found &found);
    void removeDates(const IcsProperty &property, const IcsStamp &start, Found &found);
    bool uniqueMaster(const QString &uid);
    static bool isRecurring(const IcsComponent &event)
    {
        return event.first("RRULE") || event.first("RDATE");
    }

    const IcsFile &m_file;
    const IcsOptions &m_options;
    IcsBudget m_budget;
    IcsZones m_zones;
    IcsEventReader m_event;
    bool m_overBudget = false;
    QSet<Key> m_overridden;
    QHash<QString, const LocalTime *> m_masterClocks; ///< nullptr: floating or UTC
    QSet<QString> m_masters;
    QSet<Key> m_changes;
};

/// Which occurrences have an event of their own, before any rule is followed.
void IcsReader::findOverrides()
{
    for (const IcsComponent &event : m_file.events) {
        const QString uid = IcsEventReader::uidOf(event);
        if (const IcsProperty *id = event.first("RECURRENCE-ID")) {
            const auto time = icsTime(id->value);
            const QByteArray tzid = id->parameter("TZID");
            if (time)
                m_overridden.insert(
                    {uid, m_event.instantOf({*time, tzid.isEmpty() ? nullptr : m_zones.zone(tzid)}).ms()});
        } else if (const IcsProperty *start = event.first("DTSTART"); start && isRecurring(event)) {
            const QByteArray tzid = start->parameter("TZID");
            m_masterClocks.insert(uid, tzid.isEmpty() ? nullptr : m_zones.zone(tzid));
        }
    }
}

bool IcsReader::uniqueMaster(const QString &uid)
{
    if (!uid.isEmpty() && m_masters.contains(uid)) {
        m_event.bad("row.duplicate_id"_L1, uid.toUtf8());
        return false;
    }
    m_masters.insert(uid);
    return true;
}

void IcsReader::single()
{
    const auto times = m_event.timing();
    auto session = m_event.texts();
    const QString uid = m_event.uid();
    if (!uniqueMaster(uid) || m_event.isBad() || !times || !session)
        return;
    session->uid = uid;
    session->allDay = times->start.time.isDate;
    session->when = *m_event.spanOf(times->start, times->lengthMs);
    m_event.add(*std::move(session));
}

void IcsReader::changed(const IcsProperty &recurrenceId)
{
    const auto times = m_event.timing();
    const auto id = m_event.stamp(recurrenceId, recurrenceId.value, "row.recurrence"_L1);
    auto session = m_event.texts();
    if (!id)
        return;
    const QString uid = m_event.uid();
    const Instant at = m_event.instantOf(*id);
    IcsTime written = id->time;
    // As the master's own clock would write it, so that a change has the identifier of what it changes.
    if (const auto master = m_masterClocks.constFind(uid);
        master != m_masterClocks.cend() && *master && !written.isDate) {
        const LocalFields fields = (*master)->fields(at);
        written.days = daysFromCivil(fields.year, fields.month, fields.day);
        written.ms = (fields.hour * 3600LL + fields.minute * 60LL + fields.second) * 1000;
    }
    const QString whole = uid.isEmpty() ? QString() : uid + u'#' + QString::fromLatin1(icsStamp(written));
    m_event.setUid(whole);
    if (m_event.isBad() || !times || !session)
        return;
    if (!uid.isEmpty() && m_changes.contains({uid, at.ms()})) {
        m_event.bad("row.duplicate_id"_L1, recurrenceId.value);
        return;
    }
    m_changes.insert({uid, at.ms()});
    session->uid = whole;
    session->allDay = times->start.time.isDate;
    session->when = *m_event.spanOf(times->start, times->lengthMs);
    m_event.add(*std::move(session));
}

void IcsReader::addDates(const IcsProperty &property, const IcsTiming &times, Found &found)
{
    for (const QByteArray &value : property.value.split(',')) {
        if (value.trimmed().isEmpty())
            continue;
        if (!m_budget.spend(1)) {
            m_overBudget = true;
            return;
        }
        // A PERIOD: begin/end or begin/duration.
        const qsizetype slash = value.indexOf('/');
        const auto at = m_event.stamp(property, slash < 0 ? value : value.first(slash), "row.recurrence"_L1);
        if (!at)
            return;
        qint64 lengthMs = times.lengthMs;
        if (slash >= 0) {
            const QByteArray rest = value.sliced(slash + 1).trimmed().toUpper();
            const auto duration = icsDuration(rest);
            const auto end = icsTime(rest);
            if (end)
                lengthMs = m_event.instantOf({*end, at->clock}).ms() - m_event.instantOf(*at).ms();
            else
                lengthMs = duration.value_or(-1);
            if (lengthMs <= 0) {
                m_event.bad("row.recurrence"_L1, value);
                return;
            }
        }
        // On the clock of the event, like all its other occurrences.
        IcsTime written = at->time;
        if (times.start.time.isDate || written.isDate) {
            written.isDate = times.start.time.isDate;
            written.isUtc = times.start.time.isUtc;
            written.ms = times.start.time.ms;
            lengthMs = times.lengthMs;
        } else {
            const Instant moment = m_event.instantOf(*at);
            const bool toUtc = times.start.time.isUtc;
            const LocalFields fields = m_event.clockOf(times.start).fields(moment);
            const qint64 wall =
                toUtc ? moment.ms()
                      : daysFromCivil(fields.year, fields.month, fields.day) * msPerDay
                            + (fields.hour * 3600LL + fields.minute * 60LL + fields.second) * 1000;
            written = {wall / msPerDay - (wall % msPerDay < 0), 0, false, toUtc};
            written.ms = wall - written.days * msPerDay;
        }
        found.insert_or_assign(written.wallMs(), std::pair(written, lengthMs));
    }
}

void IcsReader::removeDates(const IcsProperty &property, const IcsStamp &start, Found &found)
{
    for (const QByteArray &value : property.value.split(',')) {
        if (!m_budget.spend(1)) {
            m_overBudget = true;
            return;
        }
        const auto time = icsTime(value);
        if (!time)
            continue; // an exception that cannot be read excepts nothing
        if (time->isDate || start.time.isDate) {
            const qint64 day = time->days * msPerDay;
            found.erase(found.lower_bound(day), found.lower_bound(day + msPerDay));
            continue;
        }
        const QByteArray tzid = property.parameter("TZID");
        const LocalTime *clock = tzid.isEmpty() || time->isUtc ? nullptr : m_zones.zone(tzid);
        // Some leave the zone away and mean the event's own.
        const IcsStamp at{*time, clock || time->isUtc ? clock : start.clock};
        const Instant moment = m_event.instantOf(at);
        for (auto it = found.lower_bound(time->wallMs() - 2 * msPerDay);
             it != found.end() && it->first <= time->wallMs() + 2 * msPerDay;) {
            const bool same = m_event.instantOf({it->second.first, start.clock}) == moment;
            it = same ? found.erase(it) : std::next(it);
        }
    }
}

/// All occurrences by their time on the event's clock; false where the budget is used up.
bool IcsReader::collect(const IcsTiming &times, Found &found)
{
    found.emplace(times.start.time.wallMs(), std::pair(times.start.time, times.lengthMs));
    const bool isUtc = times.start.time.isUtc;
    const auto toWall = [&](qint64 utc) {
        return isUtc ? utc : utc + m_event.clockOf(times.start).offsetMs(Instant::fromMs(utc));
    };
    constexpr qint64 julianDayOf1970 = 2'440'588;
    const qint64 lastDay = m_options.expandUntil.date().toJulianDay() - julianDayOf1970;
    for (const IcsProperty &property : m_event.event().properties) {
        if (property.name == "RRULE") {
            const auto end =
                expandRule(property.value, times.start.time, lastDay, toWall, m_budget, [&](IcsTime time) {
                    time.isUtc = isUtc;
                    found.emplace(time.wallMs(), std::pair(time, times.lengthMs));
                });
            if (end == IcsRuleEnd::BadRule)
                m_event.bad("row.recurrence"_L1, property.value);
            m_overBudget |= end == IcsRuleEnd::OverBudget;
        } else if (property.name == "RDATE") {
            addDates(property, times, found);
        }
        if (m_overBudget)
            return false;
    }
    for (const IcsProperty &property : m_event.event().properties) {
        if (property.name == "EXDATE")
            removeDates(property, times.start, found);
    }
    return !m_overBudget;
}

void IcsReader::recurring()
{
    const auto times = m_event.timing();
    const auto session = m_event.texts();
    const QString uid = m_event.uid();
    if (!uniqueMaster(uid) || m_event.isBad() || !times || !session)
        return;
    Found found;
    if (!collect(*times, found) || m_event.isBad())
        return;
    for (const auto &[wall, occurrence] : found) {
        const IcsStamp at{occurrence.first, times->start.clock};
        const auto span = m_event.spanOf(at, occurrence.second);
        if (!span || m_overridden.contains({uid, m_event.instantOf(at).ms()}))
            continue;
        ImportedSession one = *session;
        if (!uid.isEmpty())
            one.uid = uid + u'#' + QString::fromLatin1(icsStamp(at.time));
        one.allDay = at.time.isDate;
        one.when = *span;
        m_event.add(std::move(one));
    }
}

Result<Parsed<ImportedSession>> IcsReader::run(const Progress *progress)
{
    if (m_file.events.isEmpty())
        return Error{ErrorKind::Invalid, u"file.no_events"_s};
    findOverrides();
    qint64 done = 0;
    for (const IcsComponent &event : m_file.events) {
        m_event.begin(event);
        if (!m_budget.spend(1))
            m_overBudget = true;
        if (const IcsProperty *id = event.first("RECURRENCE-ID"))
            changed(*id);
        else if (isRecurring(event))
            recurring();
        else
            single();
        if (m_overBudget || m_zones.isOverBudget())
            return Error{ErrorKind::Invalid, u"ics.too_many_steps"_s, QString::number(event.line)};
        m_event.end();
        if (progress && ++done % 256 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(done, m_file.events.size());
        }
    }
    return m_event.takeParsed();
}

/// Lines may be folded in the middle of a character, which makes a good file look like one that is not UTF-8.
bool isFoldedUtf8(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return true;
    QByteArray unfolded = bytes;
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t"})
        unfolded.replace(fold, "");
    return unfolded.isValidUtf8() && !unfolded.contains('\0');
}

} // namespace

Result<Parsed<ImportedSession>> readScheduleIcs(
    const QByteArray &bytes, const IcsOptions &options, const Progress *progress)
{
    constexpr qsizetype maxIcs = 64 * 1024 * 1024;
    if (bytes.size() > maxIcs)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, QString::number(maxIcs / (1024 * 1024))};
    QByteArray text = bytes;
    if (bytes.startsWith("\xEF\xBB\xBF") || !isFoldedUtf8(bytes) || bytes.left(2000).contains('\0')) {
        TJC_TRY(decoded, textAsUtf8(bytes));
        text = std::move(decoded);
    }
    TJC_TRY(file, readIcsLines(text));
    return IcsReader(file, options).run(progress);
}

} // namespace tjc
