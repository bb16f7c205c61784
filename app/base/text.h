#pragma once

#include "base/result.h"

#include <QString>

namespace tjc {

namespace detail {
/// Trimmed, NFC, without control or bidirectional-override characters; Invalid with `subject` where empty or
/// longer than `max` UTF-16 units. `lines` keeps line breaks.
[[nodiscard]] Result<QString> cleanText(
    const QString &raw, qsizetype max, const QString &subject, bool lines);
} // namespace detail

/// One line of text that holds what it promises: not empty, at most Max UTF-16 units, no control characters.
/// `Tag::subject` names it in errors ("training.title").
template <typename Tag, qsizetype Max>
class Text
{
public:
    Text() = delete;
    static constexpr qsizetype max = Max;

    [[nodiscard]] static Result<Text> parse(const QString &raw)
    {
        auto clean = detail::cleanText(raw, Max, QLatin1StringView(Tag::subject), false);
        if (!clean)
            return std::move(clean).error();
        return Text(*std::move(clean));
    }
    [[nodiscard]] const QString &string() const { return m_string; }

    friend bool operator==(const Text &, const Text &) = default;

private:
    explicit Text(QString string) : m_string(std::move(string)) {}
    QString m_string;
};

} // namespace tjc
