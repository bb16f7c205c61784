#include "ui/calendar/list_entries.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tjc {

namespace {

using Entries = QList<SearchCombo::Entry>;

void sortByText(Entries &entries)
{
    std::ranges::sort(
        entries, [](const auto &a, const auto &b) { return a.text.localeAwareCompare(b.text) < 0; });
}

struct Tree {
    QHash<qint64, Entries> below; ///< by parent; 0 for the roots
    QSet<qint64> seen;            ///< a circle of parents must not hang the window

    void walk(qint64 parent, int depth, Entries &out)
    {
        for (SearchCombo::Entry entry : std::as_const(below[parent])) {
            if (seen.contains(entry.key))
                continue;
            seen += entry.key;
            entry.depth = depth;
            out += entry;
            if (below.contains(entry.key))
                walk(entry.key, depth + 1, out);
        }
    }
};

} // namespace

QList<SearchCombo::Entry> organisationEntries(const QList<Organisation> &organisations)
{
    QSet<qint64> ids;
    for (const Organisation &one : organisations)
        ids += one.id.value();
    Tree tree;
    for (const Organisation &one : organisations) {
        const qint64 parent = one.parent && ids.contains(one.parent->value()) ? one.parent->value() : 0;
        tree.below[parent] += {one.id.value(), one.name, 0, one.shortName};
    }
    for (Entries &entries : tree.below)
        sortByText(entries);
    Entries out;
    out.reserve(organisations.size());
    tree.walk(0, 0, out);
    return out;
}

QList<SearchCombo::Entry> topicEntries(const QList<Topic> &topics)
{
    Entries out;
    for (const Topic &topic : topics)
        out += {topic.id.value(), topic.name};
    sortByText(out);
    return out;
}

QList<SearchCombo::Entry> roomEntries(const QList<Room> &rooms)
{
    Entries out;
    for (const Room &room : rooms)
        out += {room.id.value(), room.name, 0, room.building};
    sortByText(out);
    return out;
}

QList<SearchCombo::Entry> themeWeekEntries(const QList<ThemeWeek> &weeks)
{
    QList<ThemeWeek> sorted = weeks;
    std::ranges::sort(sorted, [](const ThemeWeek &a, const ThemeWeek &b) { return b.first < a.first; });
    Entries out;
    for (const ThemeWeek &week : sorted)
        out += {week.id.value(), week.name};
    return out;
}

} // namespace tjc
