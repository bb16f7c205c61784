#pragma once

#include "base/result.h"

#include <QString>

namespace tjc::bench {

/// What the figures are taken on.
struct Sizes {
    int sessions;
    [[nodiscard]] int people() const { return sessions / 5; }
    [[nodiscard]] int enrolments() const { return sessions * 10; }
};

inline constexpr Sizes small{1'000};
inline constexpr Sizes middle{10'000};
inline constexpr Sizes large{100'000};

/// A generated workspace file of this size, made with `tjc sample` the first time and kept. Not to be written to.
[[nodiscard]] Result<QString> generated(Sizes sizes);
/// A copy of it to write to, which takes the place of an earlier one of this name.
[[nodiscard]] Result<QString> copyOf(Sizes sizes, const QString &name);
/// An empty workspace file.
[[nodiscard]] Result<QString> emptyOne(const QString &name);
/// A scratch file of this name, removed where it was there.
[[nodiscard]] QString scratch(const QString &name);

} // namespace tjc::bench
