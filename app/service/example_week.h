#pragma once

#include "base/result.h"
#include "exchange/local_time.h"
#include "service/sample_data.h"

namespace tjc {

/// The ministries of the Netherlands, which every new workspace contains, in order of their name.
[[nodiscard]] Result<QList<SampleOrganisation>> ministries();

/// Subjects, skills, platforms and devices that civil servants teach each other.
[[nodiscard]] Result<QList<SampleTopic>> exampleTopics();

/// A week in which invented colleagues train each other, with some sessions before and after. The theme week
/// begins on the first Monday that is at least seven days after `today`; sign-up is open on `today`, except
/// where a later opening is part of the story. No trainer, room or participant is in two places at a time.
/// Errors: Bug "example" where the content that is built in does not fit together.
[[nodiscard]] Result<SampleData> exampleWeek(Day today, const LocalTime &local);

} // namespace tjc
