#pragma once

#include "domain/schedule_cells.h"
#include "exchange/ics_line_writer.h"
#include "exchange/local_time.h"

namespace tjc {

/// What a calendar says of itself.
struct IcsCalendar {
    QByteArrayView name = {};    ///< none for a file of one session, so that Outlook opens the session itself
    QByteArrayView feedKey = {}; ///< where the file is read again and again: what it is, by a name that stays
};

/// The feedKey in the first bytes of a file that ScheduleIcsWriter wrote; empty where there is none.
[[nodiscard]] QByteArray feedKeyIn(QByteArrayView start);

/// Writes sessions as iCalendar (RFC 5545), for Outlook and all other calendars.
///
/// METHOD is PUBLISH: with REQUEST Outlook says that one is not invited. Trainers stand in DESCRIPTION for the same
/// reason, and no organiser or attendee anywhere. UID is the session's own identifier, SEQUENCE counts its moves, and
/// DTSTAMP and LAST-MODIFIED are its last change, so that the same sessions always give the same bytes. Times are on the
/// clock of Europe/Amsterdam, with its VTIMEZONE; the hour that autumn repeats, which readers take for one pass or the
/// other, and what another clock says, in UTC. Whole days are dates. A cancelled session stays, as CANCELLED and without taking time. URL is http, https or
/// mailto, or left out.
class ScheduleIcsWriter
{
public:
    /// `device` must be open for writing and outlive the writer.
    explicit ScheduleIcsWriter(QIODevice &device, LocalTime local = {});

    void header(const IcsCalendar &calendar);
    void row(const ScheduleCells &cells);
    /// Ends the calendar. As FileBuffer::finish().
    [[nodiscard]] Result<void> finish();

private:
    void times(const ScheduleCells &cells);
    void utcLine(QByteArrayView name, Instant at);
    void localLine(QByteArrayView name, const LocalFields &fields);
    void place(const ScheduleCells &cells);
    void description(const ScheduleCells &cells);
    void categories(QByteArrayView topics);

    IcsLineWriter m_ics;
    LocalTime m_local;
};

} // namespace tjc
