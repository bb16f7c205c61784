#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace tjc {

/// One row of the table that gives an enum its stable text code.
template <typename Enum>
struct Code {
    Enum value;
    QLatin1StringView text;
};

template <typename Enum, size_t N>
[[nodiscard]] constexpr QLatin1StringView codeIn(const std::array<Code<Enum>, N> &table, Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.text;
    }
    return {};
}

template <typename Enum, size_t N>
[[nodiscard]] std::optional<Enum> fromCodeIn(const std::array<Code<Enum>, N> &table, QStringView text)
{
    for (const auto &row : table) {
        if (text == row.text)
            return row.value;
    }
    return std::nullopt;
}

} // namespace tjc
