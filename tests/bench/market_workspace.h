#pragma once

#include "base/result.h"

#include <QString>

namespace tjc::bench {

/// A workspace file of 150,000 colleagues, 5,000 topics, 50,000 trainings and 100,000 wishes, made the first time and
/// kept. Few topics are asked for and known by many, most by few. Not to be written to.
[[nodiscard]] Result<QString> marketWorkspace();

} // namespace tjc::bench
