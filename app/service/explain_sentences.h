#pragma once

#include "base/error.h"

#include <span>

namespace tjc {

/// What is said where an error has this kind and subject. `named` is used where the error has an argument (%1). Texts
/// of the context "explain".
struct Sentence {
    ErrorKind kind;
    const char *subject;
    const char *text;
    const char *named = nullptr;
};

/// Those of catalogues of courses and of fetching them.
[[nodiscard]] std::span<const Sentence> catalogueSentences();
/// Those of profiles and of requests among colleagues.
[[nodiscard]] std::span<const Sentence> peopleSentences();

/// Those of wishes.
[[nodiscard]] std::span<const Sentence> wishSentences();

} // namespace tjc
