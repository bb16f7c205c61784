#include "ui/forum/post_heights.h"

#include <algorithm>
#include <bit>

namespace tjc {

void PostHeights::resize(int count, int estimate)
{
    m_heights.resize(count, estimate);
    m_measured.resize(count, false);
    build();
}

void PostHeights::forget()
{
    std::ranges::fill(m_measured, false);
}

void PostHeights::measure(int index, int height)
{
    m_measured[index] = true;
    add(index, height - m_heights[index]);
    m_heights[index] = height;
}

void PostHeights::estimate(int index, int height)
{
    if (m_measured[index])
        return;
    add(index, height - m_heights[index]);
    m_heights[index] = height;
}

qint64 PostHeights::top(int index) const
{
    qint64 sum = 0;
    for (int i = index; i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

int PostHeights::at(qint64 y) const
{
    if (count() == 0)
        return -1;
    int place = 0;
    for (int step = int(std::bit_floor(unsigned(count()))); step > 0; step /= 2) {
        if (place + step <= count() && m_sums[place + step] <= y) {
            place += step;
            y -= m_sums[place];
        }
    }
    return std::min(place, count() - 1);
}

void PostHeights::add(int index, qint64 more)
{
    if (more == 0)
        return;
    for (int i = index + 1; i <= count(); i += i & -i)
        m_sums[i] += more;
}

void PostHeights::build()
{
    m_sums = QList<qint64>(m_heights.size() + 1, 0);
    for (int i = 1; i <= count(); ++i) {
        m_sums[i] += m_heights[i - 1];
        if (const int above = i + (i & -i); above <= count())
            m_sums[above] += m_sums[i];
    }
}

} // namespace tjc
