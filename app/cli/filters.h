#pragma once

#include "cli/command.h"
#include "domain/people.h"
#include "domain/session.h"

namespace tjc::cli {

/// What the filter options of `sessions` and `export schedule` mean. The workspace must be open; its lists
/// are only asked for where an option names one of them.
[[nodiscard]] tl::expected<SessionFilter, Failure> sessionFilter(Context &context);
[[nodiscard]] tl::expected<PersonFilter, Failure> personFilter(Context &context);

/// What is wrong with the filter options before any workspace is opened; none where nothing is.
[[nodiscard]] std::optional<Failure> misuseOfFilters(const Arguments &arguments);

/// A positive number of a session.
[[nodiscard]] tl::expected<SessionId, Failure> sessionId(const Arguments &arguments);

} // namespace tjc::cli
