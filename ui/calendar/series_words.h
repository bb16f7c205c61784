#pragma once

#include "domain/series.h"

namespace tjc {

/// "Repeats every Tuesday, up to and including 18 Dec 2026 (3 of 12)"; empty where it is no occurrence.
[[nodiscard]] QString seriesText(const SessionDetails &details);
/// "4 sessions change, 2 are added, 1 falls away (3 colleagues are in it); 1 keeps what is its own."
[[nodiscard]] QString effectText(const SeriesEffect &effect);
/// "12 days: Tue 1 Dec, Tue 8 Dec, Tue 15 Dec … Tue 16 Feb", and the public holidays among them. `skipsHolidays`: they
/// are left out.
[[nodiscard]] QString daysText(const QList<SeriesDay> &days, bool skipsHolidays);

} // namespace tjc
