#include "exchange/time_texts.h"

namespace tjc {

namespace {

bool isSameDay(const LocalFields &a, const LocalFields &b)
{
    return a.day == b.day && a.month == b.month && a.year == b.year;
}

} // namespace

void TimeText::addDate(const LocalFields &at)
{
    LocalTime::writeDate(m_text + m_size, at);
    m_size += 10;
}

void TimeText::addTime(const LocalFields &at)
{
    if (at.second != 0)
        return addTimeWithSeconds(at);
    LocalTime::writeTime(m_text + m_size, at);
    m_size += 5;
}

void TimeText::addTimeWithSeconds(const LocalFields &at)
{
    LocalTime::writeTimeWithSeconds(m_text + m_size, at);
    m_size += 8;
}

void TimeText::addOffsetWhereRepeated(Instant at, const LocalTime &local)
{
    if (!local.isRepeated(at))
        return;
    const qint64 minutes = local.offsetMs(at) / 60'000;
    m_text[m_size++] = minutes < 0 ? '-' : '+';
    const qint64 size = minutes < 0 ? -minutes : minutes;
    LocalTime::writeTime(m_text + m_size, {.hour = int(size / 60), .minute = int(size % 60)});
    m_size += 5;
}

SpanTexts spanTexts(Span when, bool allDay, const LocalTime &local)
{
    SpanTexts texts;
    const LocalFields begin = local.fields(when.begin());
    texts.date.addDate(begin);
    if (allDay) {
        // The end lies behind the last day.
        const LocalFields last = local.fields(when.end().plusMs(-1));
        if (!isSameDay(begin, last))
            texts.end.addDate(last);
        return texts;
    }
    texts.begin.addTime(begin);
    texts.begin.addOffsetWhereRepeated(when.begin(), local);
    const LocalFields end = local.fields(when.end());
    if (!isSameDay(begin, end)) {
        texts.end.addDate(end);
        texts.end.addSpace();
    }
    texts.end.addTime(end);
    texts.end.addOffsetWhereRepeated(when.end(), local);
    return texts;
}

TimeText momentText(Instant at, const LocalTime &local)
{
    TimeText text;
    const LocalFields fields = local.fields(at);
    text.addDate(fields);
    text.addSpace();
    text.addTimeWithSeconds(fields);
    text.addOffsetWhereRepeated(at, local);
    return text;
}

} // namespace tjc
