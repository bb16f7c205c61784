#pragma once

#include "base/clock.h"

#include <QIODevice>
#include <QProcessEnvironment>

#include <memory>

namespace tjc::cli {

/// Everything a run touches besides its arguments, so that a test can own it.
struct Io {
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    std::shared_ptr<const Clock> clock;
    QProcessEnvironment environment;
    bool canAsk = false; ///< somebody sits at the keyboard: a password may be asked for
};

} // namespace tjc::cli
