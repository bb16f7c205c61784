#pragma once

#include "domain/evaluation.h"

namespace tjc {

/// "4,3 van 5 op ‘Al met al was dit een goede training’ (12 antwoorden)": never a bare number.
[[nodiscard]] QString impressionText(const Impression &impression);

} // namespace tjc
