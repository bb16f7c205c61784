#pragma once

#include "base/time.h"
#include "db/access.h"

#include <QStringList>

namespace tjc::store {

/// Sessions longer than this have an index of their own; all others are found by looking back this far.
inline constexpr qint64 longSessionMs = 172'800'000;

/// SQL text that grows together with its values, numbered $1, $2 … for both engines.
class Sql
{
public:
    explicit Sql(Engine engine) : m_engine(engine) {}

    Sql &operator<<(const char *text)
    {
        m_text += text;
        return *this;
    }
    Sql &operator<<(const QByteArray &text)
    {
        m_text += text;
        return *this;
    }
    /// Adds a value and its place.
    Sql &value(const db::Value &value)
    {
        m_params.push_back(value);
        m_text += '$' + QByteArray::number(qsizetype(m_params.size()));
        return *this;
    }

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const db::Params &params() const { return m_params; }

private:
    Engine m_engine;
    QByteArray m_text;
    db::Params m_params;
};

/// The aggregate that joins texts with listSeparator.
[[nodiscard]] QByteArray joined(Engine engine, const QByteArray &expression);

/// A text of all trainers of session `s`, in their order, joined: `column` is of person `p`.
[[nodiscard]] QByteArray trainersOf(Engine engine, const QByteArray &column);

/// A condition that is true where `word` begins a word of a 'training', or of the name or e-mail address of a 'person':
/// `<key> IN (…)`, of the key of that table.
void addSearch(Sql &sql, const QByteArray &key, const QByteArray &table, const QString &word);

/// The words of what somebody typed: letters and digits only, lower case, at most eight.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Whether something was typed in which there is no word to look for: that finds nothing. Blanks alone ask nothing.
[[nodiscard]] bool asksNoWord(const QString &text);

/// `<column> IN (organisation and everything below it)`.
void addOrganisationTree(Sql &sql, const QByteArray &column, qint64 organisation);

/// The instant in a column; none for NULL.
[[nodiscard]] inline std::optional<Instant> instantIn(const db::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant::fromMs(row.integer(column)));
}

/// Splits what joined() made.
[[nodiscard]] QStringList splitJoined(QByteArrayView utf8);

} // namespace tjc::store
