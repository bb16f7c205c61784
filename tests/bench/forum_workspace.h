#pragma once

#include "base/result.h"

#include <QString>

namespace tjc::bench {

inline constexpr int forumPosts = 1'000'000;
inline constexpr int forumThreads = 100'000;
inline constexpr int longThread = 10'000; ///< posts of the longest one
inline constexpr int longThreadId = 500;

/// A workspace file of 100,000 threads with 1,000,000 posts, one with 10,000 of them, by 20,000 colleagues on 500 topics;
/// made the first time and kept. Their words come as often as words do (Zipf). What is measured writes a few replies to
/// it.
[[nodiscard]] Result<QString> forumWorkspace();

/// The word of that rank in those posts, from 0 on: "de" comes most.
[[nodiscard]] QString forumWord(int rank);

} // namespace tjc::bench
