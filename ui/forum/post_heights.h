#pragma once

#include <QList>

namespace tjc {

/// How high each of many posts is, measured or estimated, and where each begins. Every question costs O(log n).
class PostHeights
{
public:
    /// Posts that are there already keep their heights; new ones get the estimate.
    void resize(int count, int estimate);
    void clear() { *this = {}; }
    /// What was measured is an estimate from now on: the width changed.
    void forget();

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int index) const { return m_heights[index]; }
    [[nodiscard]] bool isMeasured(int index) const { return m_measured[index]; }
    void measure(int index, int height);
    void estimate(int index, int height);

    [[nodiscard]] qint64 top(int index) const;
    [[nodiscard]] qint64 total() const { return top(count()); }
    /// The post at that place; the last one below all, -1 where there are none.
    [[nodiscard]] int at(qint64 y) const;

private:
    void add(int index, qint64 more);
    void build();

    QList<int> m_heights;
    QList<bool> m_measured;
    QList<qint64> m_sums; ///< a Fenwick tree over m_heights
};

} // namespace tjc
