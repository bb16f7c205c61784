#pragma once

#include "base/time.h"

namespace tjc {

/// Where "now" comes from, so that a test can own it. now() may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace tjc
