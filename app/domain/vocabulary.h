#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace tjc {

/// How one typed word is looked for.
struct Reading {
    QString typed; ///< folded; looked for as the beginning of a word
    QStringList
        whole; ///< looked for as whole words beside it: compounds with it inside, or what it was meant to be
    bool isCorrected; ///< nothing begins with what was typed: `whole` is what it is taken for, nearest first

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// A word as the search index has it: lower case, without accents.
[[nodiscard]] QString foldedWord(const QString &word);

/// The words that can be found, for words that were typed wrong, and for the parts of Dutch compounds. Immutable once
/// made; any thread may ask it.
class Vocabulary
{
public:
    Vocabulary() = default;
    /// Of folded words; each once.
    explicit Vocabulary(QStringList words);

    /// A word of four letters or more is also found inside others ("tablet" in "ipadtablet"). One that begins no word and
    /// stands in none is read as the nearest: by one slip (a letter too much, missing, other, or two swapped) from four
    /// letters on, two from eight on. At most eight words.
    [[nodiscard]] Reading read(const QString &typed) const;
    /// Each word of a text, at most eight of them.
    [[nodiscard]] QList<Reading> readAll(const QString &text) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_words.size()); }

private:
    [[nodiscard]] bool beginsOne(const QString &folded) const;
    [[nodiscard]] QStringList withInside(const QString &folded) const;
    [[nodiscard]] QStringList nearest(const QString &folded) const;

    std::vector<QString> m_words; ///< sorted
    QHash<quint64, std::vector<quint32>>
        m_byTrigram; ///< places in m_words; with a blank before and after the word
};

/// Slips between two words, two swapped letters being one (Damerau-Levenshtein, optimal string alignment); `limit` + 1 where
/// there are more.
[[nodiscard]] int slips(QStringView a, QStringView b, int limit);

} // namespace tjc
