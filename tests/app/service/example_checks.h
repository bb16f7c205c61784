#pragma once

#include "service/sample_data.h"

#include <QStringList>

namespace tjc::test {

/// Everything that does not hold in `data`, one sentence each; empty where all is well.
QStringList brokenReferences(const SampleData &data);
/// Trainers, rooms and, with `participants`, those who sign up that are in two places at a time.
QStringList clashes(const SampleData &data, bool participants);

} // namespace tjc::test
