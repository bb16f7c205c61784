#pragma once

#include <QList>

#include <optional>

namespace tjc {

/// A part of a list that pages by key. `next` is the key to ask the following part with; none at the end.
template <typename Row, typename Key>
struct Page {
    QList<Row> rows;
    std::optional<Key> next;
};

} // namespace tjc
