#pragma once

#include "base/result.h"

#include <QFuture>

namespace tjc {

/// The answer to what need not be asked of the workspace.
template <typename T>
[[nodiscard]] QFuture<Result<T>> refused(Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(error)));
}

} // namespace tjc
