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

/// Those of sessions, series, sign-up and notices.
[[nodiscard]] std::span<const Sentence> sessionSentences();
/// Those of rooms, theme weeks, absences and days off.
[[nodiscard]] std::span<const Sentence> coordinationSentences();
/// Those of topics and the guide.
[[nodiscard]] std::span<const Sentence> guideSentences();
/// Those of files that go in and out.
[[nodiscard]] std::span<const Sentence> fileSentences();
/// Those of catalogues of courses and of fetching them.
[[nodiscard]] std::span<const Sentence> catalogueSentences();
/// Those of profiles and of requests among colleagues.
[[nodiscard]] std::span<const Sentence> peopleSentences();

/// Those of evaluations.
[[nodiscard]] std::span<const Sentence> evaluationSentences();
/// Those of the forum.
[[nodiscard]] std::span<const Sentence> forumSentences();
/// Those of wishes.
[[nodiscard]] std::span<const Sentence> wishSentences();

/// Why a row of a file is not taken; %1 is what stood there.
struct RowSentence {
    const char *subject;
    const char *text;
};
[[nodiscard]] std::span<const RowSentence> rowSentences();

} // namespace tjc
