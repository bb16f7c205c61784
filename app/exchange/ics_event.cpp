#include "exchange/ics_event.h"

#include "domain/people.h"
#include "domain/session.h"
#include "exchange/cell_values.h"
#include "exchange/ics_description.h"
#include "exchange/session_cells.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qsizetype maxReason = 2'000;

QString nameOf(const QString &text)
{
    return clippedText(text, maxName);
}

/// The description, which in an event of ours tells more than the summary.
void describe(ImportedSession &session, const QString &text)
{
    const auto ours = icsDescriptionIn(text, session.state == SessionState::Cancelled);
    session.summary = clippedText(ours ? ours->summary : text, maxSummary, true);
    if (!ours)
        return;
    session.format = ours->format;
    session.formal = ours->formal;
    session.organisation = clippedText(ours->organisation, OrganisationName::max);
    session.themeWeek = nameOf(ours->themeWeek);
    if (!ours->cancelReason.isEmpty())
        session.cancelReason = clippedText(ours->cancelReason, maxReason, true);
    QStringList names;
    QStringList emails;
    for (qsizetype i = 0; i < ours->trainers.size(); ++i) {
        names += clippedText(ours->trainers[i], PersonName::max);
        emails += nameOf(ours->trainerEmails[i]).toLower();
    }
    session.trainers = names;
    session.trainerEmails = emails;
}

} // namespace

IcsEventReader::IcsEventReader(const LocalTime &local, IcsZones &zones) : m_local(local), m_zones(zones)
{
    m_parsed.header = sessionCellNames();
}

void IcsEventReader::begin(const IcsComponent &event)
{
    m_event = &event;
    m_uid = uidOf(event);
    m_bad = false;
    m_timing.reset();
    m_texts.reset();
}

void IcsEventReader::end()
{
    if (m_bad)
        keepBad();
}

QString IcsEventReader::uidOf(const IcsComponent &event)
{
    const IcsProperty *uid = event.first("UID");
    return uid ? clippedText(icsText(uid->value), maxUid - 16) : QString();
}

void IcsEventReader::bad(QLatin1StringView subject, const QByteArray &value)
{
    m_bad = true;
    m_parsed.errors += RowError{m_event->line, subject, shortValue(value)};
}

/// What could be read as cells, and the times as they stand there where they could not.
void IcsEventReader::keepBad()
{
    const auto nothing = *Span::from(Instant::fromMs(0), Instant::fromMs(0));
    ImportedSession session = m_texts.value_or(ImportedSession{.line = m_event->line, .when = nothing});
    session.uid = m_uid;
    const auto span = m_timing ? spanOf(m_timing->start, m_timing->lengthMs) : std::nullopt;
    session.when = span.value_or(nothing);
    session.allDay = m_timing && m_timing->start.time.isDate;
    QStringList cells = sessionCells(session, m_local);
    if (!span) {
        const auto written = [&](const char *name) {
            const IcsProperty *property = m_event->first(name);
            return property ? clippedText(QString::fromUtf8(property->value), 100) : QString();
        };
        const QString end = written("DTEND");
        cells[qsizetype(SessionCell::Date)] = written("DTSTART");
        cells[qsizetype(SessionCell::Begin)].clear();
        cells[qsizetype(SessionCell::End)] = end.isEmpty() ? written("DURATION") : end;
    }
    m_parsed.badRows += BadRow{m_event->line, cells};
}

Instant IcsEventReader::instantOf(const IcsStamp &stamp) const
{
    if (stamp.time.isUtc)
        return Instant::fromMs(stamp.time.wallMs());
    return clockOf(stamp).instant(stamp.time.days, stamp.time.ms);
}

std::optional<Span> IcsEventReader::spanOf(const IcsStamp &start, qint64 lengthMs) const
{
    if (start.time.isDate) {
        return Span::from(
            m_local.instant(start.time.days, 0), m_local.instant(start.time.days + lengthMs / msPerDay, 0));
    }
    const Instant begin = instantOf(start);
    return Span::from(begin, begin.plusMs(lengthMs));
}

std::optional<IcsStamp> IcsEventReader::stamp(
    const IcsProperty &property, QByteArrayView value, QLatin1StringView subject)
{
    const auto time = icsTime(value);
    if (!time) {
        bad(subject, value.toByteArray());
        return std::nullopt;
    }
    IcsStamp stamp{*time, nullptr};
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

std::optional<qint64> IcsEventReader::length(const IcsStamp &start)
{
    const qint64 usual = start.time.isDate ? msPerDay : defaultSessionMs;
    qint64 ms = usual;
    if (const IcsProperty *end = m_event->first("DTEND")) {
        const auto to = stamp(*end, end->value, "row.end"_L1);
        if (!to)
            return std::nullopt;
        ms = start.time.isDate || to->time.isDate ? (to->time.days - start.time.days) * msPerDay
                                                  : instantOf(*to).ms() - instantOf(start).ms();
        if (ms < 0) {
            bad("row.end_before_begin"_L1, end->value);
            return std::nullopt;
        }
    } else if (const IcsProperty *duration = m_event->first("DURATION")) {
        const auto told = icsDuration(duration->value.trimmed().toUpper());
        if (!told || *told < 0) {
            bad(told ? "row.end_before_begin"_L1 : "row.end"_L1, duration->value);
            return std::nullopt;
        }
        ms = start.time.isDate ? *told / msPerDay * msPerDay : *told;
    }
    return ms > 0 ? ms : usual;
}

std::optional<IcsTiming> IcsEventReader::timing()
{
    const IcsProperty *start = m_event->first("DTSTART");
    if (!start) {
        bad("row.date"_L1, {});
        return std::nullopt;
    }
    const auto from = stamp(*start, start->value, "row.date"_L1);
    if (!from)
        return std::nullopt;
    const auto ms = length(*from);
    if (!ms)
        return std::nullopt;
    m_timing = IcsTiming{*from, *ms};
    return m_timing;
}

void IcsEventReader::organizer(const IcsProperty &property, ImportedSession &session)
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

std::optional<ImportedSession> IcsEventReader::texts()
{
    ImportedSession session{
        .line = m_event->line, .when = *Span::from(Instant::fromMs(0), Instant::fromMs(0))};
    QStringList topics;
    std::optional<QString> description;
    for (const IcsProperty &property : m_event->properties) {
        const QByteArray &value = property.value;
        if (property.name == "SUMMARY" && session.title.isEmpty()) {
            session.title = clippedText(icsText(value), TrainingTitle::max);
        } else if (property.name == "DESCRIPTION" && !description) {
            description = icsText(value);
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
    if (description)
        describe(session, *description);
    topics.removeDuplicates();
    if (!topics.isEmpty())
        session.topics = topics;
    for (const char *name : {"DTSTAMP", "LAST-MODIFIED"}) {
        const IcsProperty *property = m_event->first(name);
        if (const auto time = property ? icsTime(property->value) : std::nullopt; time && !time->isDate)
            session.updated = instantOf(IcsStamp{*time, nullptr});
    }
    if (!m_event->isClosed)
        bad("row.unclosed"_L1, session.title.toUtf8());
    m_texts = session;
    if (session.title.isEmpty()) {
        bad("row.title.empty"_L1, {});
        return std::nullopt;
    }
    return session;
}

} // namespace tjc
