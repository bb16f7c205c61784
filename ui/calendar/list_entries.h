#pragma once

#include "service/calendar_service.h"
#include "ui/widgets/search_combo.h"

namespace tjc {

/// What the filter bar and the form offer. Organisations stand as a tree, depth first, by name.
[[nodiscard]] QList<SearchCombo::Entry> organisationEntries(const QList<Organisation> &organisations);
[[nodiscard]] QList<SearchCombo::Entry> topicEntries(const QList<Topic> &topics);
/// "Room (building)".
[[nodiscard]] QList<SearchCombo::Entry> roomEntries(const QList<Room> &rooms);
/// The latest first.
[[nodiscard]] QList<SearchCombo::Entry> themeWeekEntries(const QList<ThemeWeek> &weeks);

} // namespace tjc
