#include "exchange/schedule_ics_writer.h"

#include "exchange/cell_values.h"
#include "exchange/ics_description.h"
#include "exchange/labels.h"

#include <QUrl>

#include <algorithm>
#include <charconv>

namespace tjc {

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 msPerDay = 24 * msPerHour;

/// The rule of the European Union, as everybody's calendar knows it; Outlook goes by this and not by the name.
constexpr QByteArrayView zone = "BEGIN:VTIMEZONE\r\n"
                                "TZID:Europe/Amsterdam\r\n"
                                "BEGIN:DAYLIGHT\r\n"
                                "DTSTART:19700329T020000\r\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                "TZOFFSETFROM:+0100\r\n"
                                "TZOFFSETTO:+0200\r\n"
                                "TZNAME:CEST\r\n"
                                "END:DAYLIGHT\r\n"
                                "BEGIN:STANDARD\r\n"
                                "DTSTART:19701025T030000\r\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                "TZOFFSETFROM:+0200\r\n"
                                "TZOFFSETTO:+0100\r\n"
                                "TZNAME:CET\r\n"
                                "END:STANDARD\r\n"
                                "END:VTIMEZONE\r\n";

/// 01:00 UTC on the last Sunday of a month of 31 days.
qint64 lastSundayMs(int year, int month)
{
    const qint64 last = daysFromCivil(year, month, 31);
    const qint64 sinceSunday = ((last + 4) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    return (last - sinceSunday) * msPerDay + msPerHour;
}

/// What `zone` says, for a moment that its clock shows in `year`.
qint64 offsetOfZone(Instant at, int year)
{
    const bool isSummer = at.ms() >= lastSundayMs(year, 3) && at.ms() < lastSundayMs(year, 10);
    return isSummer ? 2 * msPerHour : msPerHour;
}

class Stamp
{
public:
    void date(const LocalFields &at)
    {
        char iso[10];
        LocalTime::writeDate(iso, at);
        add(iso, 4);
        add(iso + 5, 2);
        add(iso + 8, 2);
    }
    void time(const LocalFields &at)
    {
        char iso[8];
        LocalTime::writeTimeWithSeconds(iso, at);
        add("T", 1);
        add(iso, 2);
        add(iso + 3, 2);
        add(iso + 6, 2);
    }
    void utc() { add("Z", 1); }
    [[nodiscard]] QByteArrayView view() const { return {m_text, m_size}; }

private:
    void add(const char *from, qsizetype size)
    {
        std::copy_n(from, size, m_text + m_size);
        m_size += size;
    }
    char m_text[20];
    qsizetype m_size = 0;
};

/// The parts between separators, empty ones too.
template <typename Each>
void forEachItem(QByteArrayView items, const Each &each)
{
    if (items.isEmpty())
        return;
    for (qsizetype from = 0;;) {
        const qsizetype at = items.indexOf(listSeparator, from);
        each(items.sliced(from, (at < 0 ? items.size() : at) - from));
        if (at < 0)
            return;
        from = at + 1;
    }
}

QByteArrayView takeItem(QByteArrayView &items)
{
    const qsizetype at = items.indexOf(listSeparator);
    const QByteArrayView first = at < 0 ? items : items.first(at);
    items = at < 0 ? QByteArrayView() : items.sliced(at + 1);
    return first;
}

/// Only what an address may hold as it is.
bool isUri(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c > u' ' && c < u'\x7f' && !QStringView(u"\"<>\\^`{|}").contains(c); });
}

} // namespace

QByteArray feedKeyIn(QByteArrayView start)
{
    constexpr QByteArrayView property = "\r\nX-TRAINJECOLLEGA-FEED:";
    const QByteArray unfolded = start.toByteArray().replace("\r\n ", "");
    const qsizetype at = unfolded.indexOf(property);
    if (at < 0)
        return {};
    const QByteArray rest = unfolded.sliced(at + property.size());
    const qsizetype end = rest.indexOf('\r');
    return end < 0 ? QByteArray() : rest.first(end);
}

ScheduleIcsWriter::ScheduleIcsWriter(QIODevice &device, LocalTime local)
    : m_ics(device), m_local(std::move(local))
{
}

void ScheduleIcsWriter::header(const IcsCalendar &calendar)
{
    m_ics.lines("BEGIN:VCALENDAR\r\n"
                "VERSION:2.0\r\n"
                "PRODID:-//TrainJeCollega//Rooster//NL\r\n"
                "CALSCALE:GREGORIAN\r\n"
                "METHOD:PUBLISH\r\n");
    if (!calendar.name.isEmpty()) {
        m_ics.textLine("NAME", calendar.name);
        m_ics.textLine("X-WR-CALNAME", calendar.name);
    }
    if (!calendar.feedKey.isEmpty()) {
        m_ics.lines("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n");
        m_ics.textLine("X-TRAINJECOLLEGA-FEED", calendar.feedKey);
    }
    m_ics.lines(zone);
}

void ScheduleIcsWriter::utcLine(QByteArrayView name, Instant at)
{
    Stamp text;
    const LocalFields fields = LocalTime::utcFields(at);
    text.date(fields);
    text.time(fields);
    text.utc();
    m_ics.rawLine(name, text.view());
}

void ScheduleIcsWriter::localLine(QByteArrayView name, const LocalFields &fields)
{
    Stamp text;
    text.date(fields);
    text.time(fields);
    m_ics.rawLine(name, text.view());
}

void ScheduleIcsWriter::times(const ScheduleCells &cells)
{
    const Instant begin = cells.when.begin();
    const Instant end = cells.when.end();
    if (cells.allDay) {
        Stamp first;
        first.date(m_local.fields(begin));
        m_ics.rawLine("DTSTART;VALUE=DATE", first.view());
        // The end lies behind the last day, here as there.
        const LocalFields last = m_local.fields(end.plusMs(-1));
        const qint64 days = daysFromCivil(last.year, last.month, last.day) + 1;
        Stamp behind;
        behind.date(m_local.fields(m_local.instant(days, msPerDay / 2)));
        m_ics.rawLine("DTEND;VALUE=DATE", behind.view());
        return;
    }
    const LocalFields from = m_local.fields(begin);
    const LocalFields to = m_local.fields(end);
    const auto isOnClock = [this](Instant at, int year) {
        return m_local.offsetMs(at) == offsetOfZone(at, year) && !m_local.isAmbiguous(at);
    };
    if (isOnClock(begin, from.year) && isOnClock(end, to.year)) {
        localLine("DTSTART;TZID=Europe/Amsterdam", from);
        localLine("DTEND;TZID=Europe/Amsterdam", to);
    } else {
        utcLine("DTSTART", begin);
        utcLine("DTEND", end);
    }
}

/// As icsDescriptionIn() reads it.
void ScheduleIcsWriter::description(const ScheduleCells &cells)
{
    m_ics.begin("DESCRIPTION");
    if (cells.state == SessionState::Cancelled) {
        m_ics.text("Geannuleerd");
        if (!cells.cancelReason.isEmpty()) {
            m_ics.text(": ");
            // An empty line ends the reason.
            QByteArray reason = cells.cancelReason.toByteArray();
            while (reason.contains("\n\n"))
                reason.replace("\n\n", "\n");
            m_ics.text(reason);
        }
        m_ics.text("\n\n");
    }
    if (!cells.summary.isEmpty()) {
        m_ics.text(cells.summary);
        m_ics.text("\n\n");
    }
    m_ics.text("Soort: ");
    m_ics.text(fileLabel(cells.format));
    if (cells.formal)
        m_ics.text(" (formeel)");
    bool isFirst = true;
    QByteArrayView emails = cells.trainerEmails;
    forEachItem(cells.trainers, [&](QByteArrayView name) {
        m_ics.text(isFirst ? "\nMet: " : ", ");
        isFirst = false;
        m_ics.text(icsTrainer(name, takeItem(emails)));
    });
    if (!cells.organisation.isEmpty()) {
        m_ics.text("\nOrganisatie: ");
        m_ics.text(cells.organisation);
    }
    if (!cells.themeWeek.isEmpty()) {
        m_ics.text("\nThemaweek: ");
        m_ics.text(cells.themeWeek);
    }
    m_ics.end();
}

void ScheduleIcsWriter::place(const ScheduleCells &cells)
{
    if (cells.room.isEmpty() && cells.building.isEmpty())
        return;
    m_ics.begin("LOCATION");
    m_ics.text(cells.room);
    if (!cells.room.isEmpty() && !cells.building.isEmpty())
        m_ics.text(", ");
    m_ics.text(cells.building);
    m_ics.end();
}

void ScheduleIcsWriter::categories(QByteArrayView topics)
{
    bool isFirst = true;
    forEachItem(topics, [&](QByteArrayView topic) {
        if (topic.isEmpty())
            return;
        if (isFirst)
            m_ics.begin("CATEGORIES");
        else
            m_ics.raw(",");
        isFirst = false;
        m_ics.text(topic);
    });
    if (!isFirst)
        m_ics.end();
}

void ScheduleIcsWriter::row(const ScheduleCells &cells)
{
    m_ics.lines("BEGIN:VEVENT\r\n");
    m_ics.textLine("UID", cells.uid);
    utcLine("DTSTAMP", cells.updated);
    utcLine("LAST-MODIFIED", cells.updated);
    char digits[16];
    const auto end = std::to_chars(digits, digits + sizeof digits, cells.sequence);
    m_ics.rawLine("SEQUENCE", QByteArrayView(digits, end.ptr - digits));
    times(cells);
    m_ics.textLine("SUMMARY", cells.title);
    place(cells);
    description(cells);
    categories(cells.topics);
    if (!cells.url.isEmpty()) {
        // As it was written: a host in capitals is the same place, and another text.
        if (const auto url = cleanUrl(QString::fromUtf8(cells.url)); url && !url->isEmpty())
            m_ics.rawLine("URL", isUri(*url) ? url->toLatin1() : QUrl(*url).toEncoded());
    }
    m_ics.lines(cells.state == SessionState::Cancelled
                    ? "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
                    : "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n");
}

Result<void> ScheduleIcsWriter::finish()
{
    m_ics.lines("END:VCALENDAR\r\n");
    return m_ics.finish();
}

} // namespace tjc
