#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace tjc {

/// The one result type: a value, or an Error. Never ignored, never an exception.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(const Base &other) : Base(other) {}
    Result(Base &&other) : Base(std::move(other)) {}
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}
};

} // namespace tjc

/// Passes an error on to the caller; the value stays in `var`.
///     TJC_TRY(session, store::session(reader, id));
#define TJC_TRY(var, expression)                                                                             \
    auto var##_result = (expression);                                                                        \
    if (!var##_result)                                                                                       \
        return std::move(var##_result).error();                                                              \
    auto var = std::move(*var##_result)

/// The same where there is no value.
#define TJC_CHECK(expression) TJC_CHECK_AS(TJC_JOINED(tjcChecked, __COUNTER__), expression)

// A name of its own each time, so that checks may stand inside each other.
#define TJC_JOINED(a, b) TJC_JOINED_AGAIN(a, b)
#define TJC_JOINED_AGAIN(a, b) a##b
#define TJC_CHECK_AS(checked, expression)                                                                    \
    do {                                                                                                     \
        if (auto checked = (expression); !checked)                                                           \
            return std::move(checked).error();                                                               \
    } while (false)
