#include "ui/calendar/time_grid_columns.h"

#include <QMap>

#include <algorithm>

namespace tjc {

namespace {

using Place = std::pair<QString, QString>; // building, room

GridColumns byRoom(const QList<CalendarItem> &items, const QList<Room> &rooms)
{
    GridColumns made{DayColumns::Rooms, {}, {}};
    QList<Room> sorted = rooms;
    std::ranges::sort(sorted, [](const Room &a, const Room &b) {
        return QString::localeAwareCompare(a.building + a.name, b.building + b.name) < 0;
    });
    QHash<Place, int> known;
    for (const Room &room : std::as_const(sorted)) {
        known.insert({room.building, room.name}, int(made.columns.size()));
        made.columns.push_back({room.name, room.building, room.id});
    }
    const int none = int(made.columns.size());
    bool usesNone = made.columns.empty();
    for (const CalendarItem &item : items) {
        const int column = known.value({item.row.building, item.row.room}, none);
        usesNone = usesNone || column == none;
        made.ofItem.push_back({column});
    }
    if (usesNone)
        made.columns.push_back({});
    return made;
}

GridColumns byTrainer(const QList<CalendarItem> &items)
{
    GridColumns made{DayColumns::Trainers, {}, {}};
    QStringList names;
    for (const CalendarItem &item : items)
        names += item.row.trainers;
    std::ranges::sort(
        names, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        made.columns.push_back({name, {}});
    const int none = int(made.columns.size());
    bool usesNone = made.columns.empty();
    for (const CalendarItem &item : items) {
        std::vector<int> columns;
        for (const QString &name : item.row.trainers)
            columns.push_back(int(names.indexOf(name)));
        usesNone = usesNone || columns.empty();
        made.ofItem.push_back(columns.empty() ? std::vector{none} : columns);
    }
    if (usesNone)
        made.columns.push_back({});
    return made;
}

} // namespace

GridColumns columnsFor(DayColumns by, const QList<CalendarItem> &items, const QList<Room> &rooms)
{
    switch (by) {
    case DayColumns::Rooms:
        return byRoom(items, rooms);
    case DayColumns::Trainers:
        return byTrainer(items);
    case DayColumns::Together:
        break;
    }
    return {};
}

} // namespace tjc
