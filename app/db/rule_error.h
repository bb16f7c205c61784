#pragma once

#include "base/error.h"

#include <QByteArrayView>

#include <optional>

namespace tjc::db {

/// The schema says which rule was broken with a message of the form `tjc:<kind>:<subject>`, on both engines:
/// RAISE(ABORT, 'tjc:conflict:session.signup_closed'). This reads it back; none where the message is another's.
[[nodiscard]] std::optional<Error> ruleError(QByteArrayView message);

} // namespace tjc::db
