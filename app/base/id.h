#pragma once

#include <QHash>
#include <QtGlobal>

#include <optional>

namespace tjc {

/// The key of one record of one table: always positive, never of another table. "None" is std::optional.
template <typename Tag>
class Id
{
public:
    Id() = delete;

    /// nullopt where `value` is not positive.
    [[nodiscard]] static constexpr std::optional<Id> from(qint64 value)
    {
        return value > 0 ? std::optional<Id>(Id(value)) : std::nullopt;
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    qint64 m_value;
};

} // namespace tjc
