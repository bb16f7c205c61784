#pragma once

#include "base/clock.h"

#include <QJsonArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace tjc::test {

/// How a command line ended and what it said.
struct Ran {
    int exit;
    QString out;
    QString err;

    /// The array that --json printed; fails the program where it is none.
    [[nodiscard]] QJsonArray json() const;
};

/// Runs a command line inside this program, in English unless it says otherwise.
[[nodiscard]] Ran run(const QStringList &arguments, const QProcessEnvironment &environment = {},
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

/// Runs the real `tjc`.
[[nodiscard]] Ran program(const QStringList &arguments, const QProcessEnvironment &environment = {});

/// Where the real one is.
[[nodiscard]] QString programPath();

} // namespace tjc::test
