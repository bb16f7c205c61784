#pragma once

#include "domain/import.h"
#include "exchange/ics_lines.h"
#include "exchange/ics_recurrence.h"
#include "exchange/ics_zones.h"
#include "exchange/local_time.h"

namespace tjc {

/// A time of the file with the clock it is on; no clock: floating, or UTC where it says so.
struct IcsStamp {
    IcsTime time;
    const LocalTime *clock;
};

/// One VEVENT as far as its times go.
struct IcsTiming {
    IcsStamp start;
    qint64 lengthMs; ///< whole days for a date
};

/// Reads the VEVENTs of a file one by one: begin(), what is asked of it, end(). What is wrong is kept as errors of its
/// line, and the event then as a bad row in the columns of sessionCellNames().
class IcsEventReader
{
public:
    /// Both must outlive the reader.
    IcsEventReader(const LocalTime &local, IcsZones &zones);

    void begin(const IcsComponent &event);
    void end();

    [[nodiscard]] const IcsComponent &event() const { return *m_event; }
    /// Its UID; setUid() gives the event another identifier.
    [[nodiscard]] const QString &uid() const { return m_uid; }
    void setUid(const QString &uid) { m_uid = uid; }
    /// Empty where it has none; leaves room for "#20260302T090000".
    [[nodiscard]] static QString uidOf(const IcsComponent &event);
    /// none where the error is told.
    std::optional<IcsTiming> timing();
    std::optional<IcsStamp> stamp(
        const IcsProperty &property, QByteArrayView value, QLatin1StringView subject);
    /// Everything but identifier and times; none where there is no title, which is told.
    std::optional<ImportedSession> texts();

    void bad(QLatin1StringView subject, const QByteArray &value);
    [[nodiscard]] bool isBad() const { return m_bad; }
    void add(ImportedSession &&session) { m_parsed.rows += std::move(session); }
    [[nodiscard]] Parsed<ImportedSession> takeParsed() { return std::move(m_parsed); }

    [[nodiscard]] const LocalTime &clockOf(const IcsStamp &stamp) const
    {
        return stamp.clock ? *stamp.clock : m_local;
    }
    [[nodiscard]] Instant instantOf(const IcsStamp &stamp) const;
    [[nodiscard]] std::optional<Span> spanOf(const IcsStamp &start, qint64 lengthMs) const;

private:
    std::optional<qint64> length(const IcsStamp &start);
    static void organizer(const IcsProperty &property, ImportedSession &session);
    void keepBad();

    const LocalTime &m_local;
    IcsZones &m_zones;
    const IcsComponent *m_event = nullptr;
    QString m_uid;
    bool m_bad = false;
    std::optional<IcsTiming> m_timing;
    std::optional<ImportedSession> m_texts;
    Parsed<ImportedSession> m_parsed;
};

} // namespace tjc
