#include "exchange/schedule_ics.h"

#include "domain/people.h"
#include "domain/session.h"
#include "exchange/cell_values.h"
#include "exchange/ics_lines.h"
#include "exchange/ics_recurrence.h"
#include "exchange/ics_zones.h"
#include "exchange/text_encoding.h"

#include <QSet>

#include <map>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// A time of the file with the clock it is on; no clock: floating, or UTC where it says so.
struct Stamp {
    IcsTime time;
    const LocalTime *clock;
};

/// One VEVENT as far as its times go.
struct Timing {
    Stamp start;
    qint64 lengthMs; ///< whole days for a date
};

class IcsReader
{
public:
    IcsReader(const IcsFile &file, const IcsOptions &options)
        : m_file(file), m_options(options), m_budget(options.maxSteps), m_zones(file.zones, m_budget)
    {
        m_parsed.header = {u"UID"_s, u"SUMMARY"_s, u"DTSTART"_s, u"RRULE"_s};
    }

    Result<Parsed<ImportedSession>> run(const Progress *progress);

private:
    using Key = std::pair<QString, qint64>; ///< UID and the moment of an occurrence

    [[nodiscard]] Instant instantOf(const Stamp &stamp) const;
    [[nodiscard]] const LocalTime &clockOf(const Stamp &stamp) const
    {
        return stamp.clock ? *stamp.clock : m_options.local;
    }
    [[nodiscard]] std::optional<Span> spanOf(const Stamp &start, qint64 lengthMs) const;
    std::optional<Stamp> stamp(const IcsProperty &property, QByteArrayView value, QLatin1StringView subject);
    std::optional<Timing> timing(const IcsComponent &event);
    std::optional<qint64> length(const IcsComponent &event, const Stamp &start);
    std::optional<ImportedSession> texts(const IcsComponent &event);
    void organizer(const IcsProperty &property, ImportedSession &session);
    void bad(QLatin1StringView subject, const QByteArray &value);
    void keepBad(const IcsComponent &event);

    void findOverrides();
    void single(const IcsComponent &event);
    void changed(const IcsComponent &event, const IcsProperty &recurrenceId);
    void recurring(const IcsComponent &event);
    bool collect(
        const IcsComponent &event, const Timing &times, std::map<qint64, std::pair<IcsTime, qint64>> &found);
    void addDates(const IcsProperty &property, const Timing &times,
        std::map<qint64, std::pair<IcsTime, qint64>> &found);
    void removeDates(
        const IcsProperty &property, const Stamp &start, std::map<qint64, std::pair<IcsTime, qint64>> &found);
    bool uniqueMaster(const QString &uid);
    static bool isRecurring(const IcsComponent &event)
    {
        return event.first("RRULE") || event.first("RDATE");
    }
    static QString uidOf(const IcsComponent &event);

    const IcsFile &m_file;
    const IcsOptions &m_options;
    IcsBudget m_budget;
    IcsZones m_zones;
    bool m_overBudget = false;
    bool m_bad = false;
    qint64 m_line = 0;
    QSet<Key> m_overridden;
    QHash<QString, const LocalTime *> m_masterClocks; ///< nullptr: floating or UTC
    QSet<QString> m_masters;
    QSet<Key> m_changes;
    Parsed<ImportedSession> m_parsed;
};

QString IcsReader::uidOf(const IcsComponent &event)
{
    const IcsProperty *uid = event.first("UID");
    // Room for "#20260302T090000".
    return uid ? clippedText(icsText(uid->value), maxUid - 16) : QString();
}

void IcsReader::bad(QLatin1StringView subject, const QByteArray &value)
{
    m_bad = true;
    m_parsed.errors += RowError{m_line, subject, shortValue(value)};
}

void IcsReader::keepBad(const IcsComponent &event)
{
    BadRow row{m_line, {}};
    for (const char *name : {"UID", "SUMMARY", "DTSTART", "RRULE"}) {
        const IcsProperty *property = event.first(name);
        row.cells += property ? clippedText(icsText(property->value), 1000) : QString();
    }
    m_parsed.badRows += std::move(row);
}

Instant IcsReader::instantOf(const Stamp &stamp) const
{
    if (stamp.time.isUtc)
        return Instant::fromMs(stamp.time.wallMs());
    return clockOf(stamp).instant(stamp.time.days, stamp.time.ms);
}

std::optional<Span> IcsReader::spanOf(const Stamp &start, qint64 lengthMs) const
{
    if (start.time.isDate) {
        return Span::from(m_options.local.instant(start.time.days, 0),
            m_options.local.instant(start.time.days + lengthMs / msPerDay, 0));
    }
    const Instant begin = instantOf(start);
    return Span::from(begin, begin.plusMs(lengthMs));
}

std::optional<Stamp> IcsReader::stamp(
    const IcsProperty &property, QByteArrayView value, QLatin1StringView subject)
{
    const auto time = icsTime(value);
    if (!time) {
        bad(subject, value.toByteArray());
        return std::nullopt;
    }
    Stamp stamp{*time, nullptr};
    const QByteArray tzid = property.parameter("TZID");
    if (!time->isDate && !time->isUtc && !tzid.isEmpty()) {
        stamp.clock = m_zones.zone(tzid);
        if (!stamp.clock) {
            bad("row.time_zone"_L1, tzid);
            return std::nullopt;
        }
    }
    return stamp;
}

std::optional<qint64> IcsReader::length(const IcsComponent &event, const Stamp &start)
{
    const qint64 usual = start.time.isDate ? msPerDay : defaultSessionMs;
    qint64 ms = usual;
    if (const IcsProperty *end = event.first("DTEND")) {
        const auto to = stamp(*end, end->value, "row.end"_L1);
        if (!to)
            return std::nullopt;
        ms = start.time.isDate || to->time.isDate ? (to->time.days - start.time.days) * msPerDay
                                                  : instantOf(*to).ms() - instantOf(start).ms();
        if (ms < 0) {
            bad("row.end_before_begin"_L1, end->value);
            return std::nullopt;
        }
    } else if (const IcsProperty *duration = event.first("DURATION")) {
        const auto told = icsDuration(duration->value.trimmed().toUpper());
        if (!told || *told < 0) {
            bad(told ? "row.end_before_begin"_L1 : "row.end"_L1, duration->value);
            return std::nullopt;
        }
        ms = start.time.isDate ? *told / msPerDay * msPerDay : *told;
    }
    return ms > 0 ? ms : usual;
}

std::optional<Timing> IcsReader::timing(const IcsComponent &event)
{
    const IcsProperty *start = event.first("DTSTART");
    if (!start) {
        bad("row.date"_L1, {});
        return std::nullopt;
    }
    const auto from = stamp(*start, start->value, "row.date"_L1);
    if (!from)
        return std::nullopt;
    const auto ms = length(event, *from);
    if (!ms)
        return std::nullopt;
    return Timing{*from, *ms};
}

void IcsReader::organizer(const IcsProperty &property, ImportedSession &session)
{
    QString email = clippedText(QString::fromUtf8(property.value.left(400)), maxName).toLower();
    if (email.startsWith("mailto:"_L1))
        email = email.sliced(7);
    if (email.indexOf(u'@') < 1 || email.contains(u' '))
        email.clear();
    QString name = clippedText(QString::fromUtf8(property.parameter("CN").left(1000)), PersonName::max);
    if (name.isEmpty())
        name = email;
    if (name.isEmpty())
        return;
    session.trainers = QStringList{name};
    session.trainerEmails = QStringList{email};
}

/// Everything but identifier and times.
std::optional<ImportedSession> IcsReader::texts(const IcsComponent &event)
{
    ImportedSession session{.line = m_line, .when = *Span::from(Instant::fromMs(0), Instant::fromMs(0))};
    QStringList topics;
    for (const IcsProperty &property : event.properties) {
        const QByteArray &value = property.value;
        if (property.name == "SUMMARY" && session.title.isEmpty()) {
            session.title = clippedText(icsText(value), TrainingTitle::max);
        } else if (property.name == "DESCRIPTION" && !session.summary) {
            session.summary = clippedText(icsText(value), maxSummary, true);
        } else if (property.name == "LOCATION" && !session.building) {
            session.building = clippedText(icsText(value), maxName);
        } else if (property.name == "CATEGORIES") {
            for (const QString &topic : icsTexts(value)) {
                if (const QString clean = clippedText(topic, maxName);
                    !clean.isEmpty() && topics.size() < 100)
                    topics += clean;
            }
        } else if (property.name == "ORGANIZER" && !session.trainers) {
            organizer(property, session);
        } else if (property.name == "STATUS") {
            const bool cancelled = value.trimmed().compare("CANCELLED", Qt::CaseInsensitive) == 0;
            session.state = cancelled ? SessionState::Cancelled : SessionState::Planned;
        } else if (property.name == "URL") {
            session.url = cleanUrl(QString::fromUtf8(value));
        }
    }
    topics.removeDuplicates();
    if (!topics.isEmpty())
        session.topics = topics;
    for (const char *name : {"DTSTAMP", "LAST-MODIFIED"}) {
        const IcsProperty *property = event.first(name);
        if (const auto time = property ? icsTime(property->value) : std::nullopt; time && !time->isDate)
            session.updated = instantOf(Stamp{*time, nullptr});
    }
    if (!event.isClosed)
        bad("row.unclosed"_L1, session.title.toUtf8());
    if (session.title.isEmpty()) {
        bad("row.title.empty"_L1, {});
        return std::nullopt;
    }
    return session;
}

/// Which occurrences have an event of their own, before any rule is followed.
void IcsReader::findOverrides()
{
    for (const IcsComponent &event : m_file.events) {
        const QString uid = uidOf(event);
        if (const IcsProperty *id = event.first("RECURRENCE-ID")) {
            const auto time = icsTime(id->value);
            const QByteArray tzid = id->parameter("TZID");
            if (time)
                m_overridden.insert(
                    {uid, instantOf({*time, tzid.isEmpty() ? nullptr : m_zones.zone(tzid)}).ms()});
        } else if (const IcsProperty *start = event.first("DTSTART"); start && isRecurring(event)) {
            const QByteArray tzid = start->parameter("TZID");
            m_masterClocks.insert(uid, tzid.isEmpty() ? nullptr : m_zones.zone(tzid));
        }
    }
}

bool IcsReader::uniqueMaster(const QString &uid)
{
    if (!uid.isEmpty() && m_masters.contains(uid)) {
        bad("row.duplicate_id"_L1, uid.toUtf8());
        return false;
    }
    m_masters.insert(uid);
    return true;
}

void IcsReader::single(const IcsComponent &event)
{
    const auto times = timing(event);
    auto session = texts(event);
    const QString uid = uidOf(event);
    if (!uniqueMaster(uid) || m_bad || !times || !session)
        return;
    session->uid = uid;
    session->allDay = times->start.time.isDate;
    session->when = *spanOf(times->start, times->lengthMs);
    m_parsed.rows += *std::move(session);
}

void IcsReader::changed(const IcsComponent &event, const IcsProperty &recurrenceId)
{
    const auto times = timing(event);
    const auto id = stamp(recurrenceId, recurrenceId.value, "row.recurrence"_L1);
    auto session = texts(event);
    if (!id || m_bad || !times || !session)
        return;
    const QString uid = uidOf(event);
    const Instant at = instantOf(*id);
    IcsTime written = id->time;
    // As the master's own clock would write it, so that a change has the identifier of what it changes.
    if (const auto master = m_masterClocks.constFind(uid);
        master != m_masterClocks.cend() && *master && !written.isDate) {
        const LocalFields fields = (*master)->fields(at);
        written.days = daysFromCivil(fields.year, fields.month, fields.day);
        written.ms = (fields.hour * 3600LL + fields.minute * 60LL + fields.second) * 1000;
    }
    if (!uid.isEmpty() && m_changes.contains({uid, at.ms()})) {
        bad("row.duplicate_id"_L1, recurrenceId.value);
        return;
    }
    m_changes.insert({uid, at.ms()});
    if (!uid.isEmpty())
        session->uid = uid + u'#' + QString::fromLatin1(icsStamp(written));
    session->allDay = times->start.time.isDate;
    session->when = *spanOf(times->start, times->lengthMs);
    m_parsed.rows += *std::move(session);
}

void IcsReader::addDates(
    const IcsProperty &property, const Timing &times, std::map<qint64, std::pair<IcsTime, qint64>> &found)
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
        const auto at = stamp(property, slash < 0 ? value : value.first(slash), "row.recurrence"_L1);
        if (!at)
            return;
        qint64 lengthMs = times.lengthMs;
        if (slash >= 0) {
            const QByteArray rest = value.sliced(slash + 1).trimmed().toUpper();
            const auto duration = icsDuration(rest);
            const auto end = icsTime(rest);
            if (end)
                lengthMs = instantOf({*end, at->clock}).ms() - instantOf(*at).ms();
            else
                lengthMs = duration.value_or(-1);
            if (lengthMs <= 0) {
                bad("row.recurrence"_L1, value);
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
            const Instant moment = instantOf(*at);
            const bool toUtc = times.start.time.isUtc;
            const LocalFields fields = clockOf(times.start).fields(moment);
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

void IcsReader::removeDates(
    const IcsProperty &property, const Stamp &start, std::map<qint64, std::pair<IcsTime, qint64>> &found)
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
        const Stamp at{*time, clock || time->isUtc ? clock : start.clock};
        const Instant moment = instantOf(at);
        for (auto it = found.lower_bound(time->wallMs() - 2 * msPerDay);
             it != found.end() && it->first <= time->wallMs() + 2 * msPerDay;) {
            const bool same = instantOf({it->second.first, start.clock}) == moment;
            it = same ? found.erase(it) : std::next(it);
        }
    }
}

/// All occurrences by their time on the event's clock; false where the budget is used up.
bool IcsReader::collect(
    const IcsComponent &event, const Timing &times, std::map<qint64, std::pair<IcsTime, qint64>> &found)
{
    found.emplace(times.start.time.wallMs(), std::pair(times.start.time, times.lengthMs));
    const bool isUtc = times.start.time.isUtc;
    const auto toWall = [&](qint64 utc) {
        return isUtc ? utc : utc + clockOf(times.start).offsetMs(Instant::fromMs(utc));
    };
    constexpr qint64 julianDayOf1970 = 2'440'588;
    const qint64 lastDay = m_options.expandUntil.date().toJulianDay() - julianDayOf1970;
    for (const IcsProperty &property : event.properties) {
        if (property.name == "RRULE") {
            const auto end =
                expandRule(property.value, times.start.time, lastDay, toWall, m_budget, [&](IcsTime time) {
                    time.isUtc = isUtc;
                    found.emplace(time.wallMs(), std::pair(time, times.lengthMs));
                });
            if (end == IcsRuleEnd::BadRule)
                bad("row.recurrence"_L1, property.value);
            m_overBudget |= end == IcsRuleEnd::OverBudget;
        } else if (property.name == "RDATE") {
            addDates(property, times, found);
        }
        if (m_overBudget)
            return false;
    }
    for (const IcsProperty &property : event.properties) {
        if (property.name == "EXDATE")
            removeDates(property, times.start, found);
    }
    return !m_overBudget;
}

void IcsReader::recurring(const IcsComponent &event)
{
    const auto times = timing(event);
    const auto session = texts(event);
    const QString uid = uidOf(event);
    if (!uniqueMaster(uid) || m_bad || !times || !session)
        return;
    std::map<qint64, std::pair<IcsTime, qint64>> found;
    if (!collect(event, *times, found) || m_bad)
        return;
    for (const auto &[wall, occurrence] : found) {
        const Stamp at{occurrence.first, times->start.clock};
        const auto span = spanOf(at, occurrence.second);
        if (!span || m_overridden.contains({uid, instantOf(at).ms()}))
            continue;
        ImportedSession one = *session;
        if (!uid.isEmpty())
            one.uid = uid + u'#' + QString::fromLatin1(icsStamp(at.time));
        one.allDay = at.time.isDate;
        one.when = *span;
        m_parsed.rows += std::move(one);
    }
}

Result<Parsed<ImportedSession>> IcsReader::run(const Progress *progress)
{
    if (m_file.events.isEmpty())
        return Error{ErrorKind::Invalid, u"file.no_events"_s};
    findOverrides();
    qint64 done = 0;
    for (const IcsComponent &event : m_file.events) {
        m_line = event.line;
        m_bad = false;
        if (!m_budget.spend(1))
            m_overBudget = true;
        if (const IcsProperty *id = event.first("RECURRENCE-ID"))
            changed(event, *id);
        else if (isRecurring(event))
            recurring(event);
        else
            single(event);
        if (m_overBudget || m_zones.isOverBudget())
            return Error{ErrorKind::Invalid, u"ics.too_many_steps"_s, QString::number(m_line)};
        if (m_bad)
            keepBad(event);
        if (progress && ++done % 256 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(done, m_file.events.size());
        }
    }
    return std::move(m_parsed);
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
