#pragma once

#include "base/time.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace tjc {

/// Spans of which it is asked often which overlap another. Made once; a question costs O(log n + answers), however long
/// some of them are.
class SpanIndex
{
public:
    void add(Span span, int item) { m_nodes.push_back({span.begin().ms(), span.end().ms(), item, 0}); }
    /// After the last add(), before the first each().
    void finish()
    {
        std::ranges::sort(m_nodes, {}, &Node::begin);
        (void)latestEnd(0, m_nodes.size());
    }
    /// Calls f(item) for what overlaps `span`, in order of begin.
    template <typename F>
    void each(Span span, F f) const
    {
        walk(0, m_nodes.size(), span, f);
    }

private:
    /// The nodes are a tree: the middle of a range is over its two halves.
    struct Node {
        qint64 begin;
        qint64 end;
        int item;
        qint64 latestEnd; ///< of the range that this node is the middle of
    };

    qint64 latestEnd(size_t from, size_t to)
    {
        if (from >= to)
            return std::numeric_limits<qint64>::min();
        const size_t middle = from + (to - from) / 2;
        Node &node = m_nodes[middle];
        node.latestEnd = std::max({node.end, latestEnd(from, middle), latestEnd(middle + 1, to)});
        return node.latestEnd;
    }

    template <typename F>
    void walk(size_t from, size_t to, Span span, F &f) const
    {
        if (from >= to)
            return;
        const size_t middle = from + (to - from) / 2;
        const Node &node = m_nodes[middle];
        if (node.latestEnd <= span.begin().ms())
            return;
        walk(from, middle, span, f);
        if (node.begin >= span.end().ms())
            return;
        if (node.end > span.begin().ms())
            f(node.item);
        walk(middle + 1, to, span, f);
    }

    std::vector<Node> m_nodes;
};

} // namespace tjc
