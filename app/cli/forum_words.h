#pragma once

#include "cli/command.h"
#include "domain/forum.h"

#include <QJsonObject>

namespace tjc::cli {

// What the verbs of the forum have in common.

[[nodiscard]] QJsonObject object(const ThreadRow &thread);
[[nodiscard]] QJsonObject object(const PostRow &post);

/// The number that is the operand of the verb, or that an option gives.
[[nodiscard]] tl::expected<ThreadId, Failure> threadId(const QString &given);
[[nodiscard]] tl::expected<PostId, Failure> postId(const QString &given);

/// What --text says; with "-" what standard input does.
[[nodiscard]] QString textOption(Context &context);

/// The sentence, or with --json the thread as it is now.
[[nodiscard]] Outcome showThread(Context &context, ThreadId id, const QString &sentence);

} // namespace tjc::cli
