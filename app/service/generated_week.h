#pragma once

#include "base/result.h"
#include "exchange/local_time.h"
#include "service/sample_data.h"

namespace tjc {

/// A workspace of any size for tests and benchmarks: `sessions` of trainings that are given some twenty times
/// each, on working days from two years before `today` to two years after; a few are popular and have a
/// queue, about one in twenty has no limit. `signUps` are spread over them, fewer where there are not enough
/// people. The same arguments give the same content with every compiler and library.
[[nodiscard]] Result<SampleData> generatedWeek(
    int sessions, int people, int signUps, quint32 seed, Day today, const LocalTime &local);

} // namespace tjc
