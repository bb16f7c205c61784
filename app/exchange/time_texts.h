#pragma once

#include "exchange/local_time.h"

#include <QByteArrayView>

namespace tjc {

/// A date or a time as a file of ours says it, in local time.
class TimeText
{
public:
    [[nodiscard]] QByteArrayView view() const { return {m_text, m_size}; }

    void addDate(const LocalFields &at);
    /// HH:MM, or HH:MM:SS where there are seconds.
    void addTime(const LocalFields &at);
    void addTimeWithSeconds(const LocalFields &at);
    /// Where the clock shows `at` for the second time, in the hour that autumn repeats: which of the two is meant, by
    /// its offset ("+01:00"). Nothing elsewhere.
    void addOffsetWhereRepeated(Instant at, const LocalTime &local);
    void addSpace() { m_text[m_size++] = ' '; }

private:
    char m_text[32];
    qsizetype m_size = 0;
};

/// When a session is, in three cells that readScheduleCsv() reads back to the same.
struct SpanTexts {
    TimeText date;  ///< the day of the begin
    TimeText begin; ///< empty for whole days
    TimeText
        end; ///< with its date where that is another day; of whole days the last one, empty where that is `date`
};

[[nodiscard]] SpanTexts spanTexts(Span when, bool allDay, const LocalTime &local);

/// "2026-03-02 09:05:59".
[[nodiscard]] TimeText momentText(Instant at, const LocalTime &local);

} // namespace tjc
