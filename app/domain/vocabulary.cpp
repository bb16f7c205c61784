#include "domain/vocabulary.h"

#include <algorithm>
#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestInside = 4; ///< of what is looked for inside other words
constexpr qsizetype shortestMistyped = 4;
constexpr qsizetype longestWord = 40; ///< beyond this nobody mistypes, and the sum below stays small
constexpr qsizetype mostWords = 8;

int allowedSlips(qsizetype length)
{
    return length < shortestMistyped ? 0 : length < 8 ? 1 : 2;
}

quint64 trigram(QChar a, QChar b, QChar c)
{
    return (quint64(a.unicode()) << 32) | (quint64(b.unicode()) << 16) | c.unicode();
}

/// Of " word ", so that its beginning and end count too.
template <typename F>
void eachTrigram(const QString &word, F f)
{
    const auto at = [&](qsizetype i) { return i < 0 || i >= word.size() ? QChar(u' ') : word.at(i); };
    for (qsizetype i = -1; i + 2 <= word.size(); ++i)
        f(trigram(at(i), at(i + 1), at(i + 2)));
}

} // namespace

QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            folded += c;
    }
    return folded.toLower();
}

int slips(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    if (a.size() > longestWord || b.size() > longestWord)
        return a == b ? 0 : limit + 1;
    // The rows of the two letters before, and of this one.
    std::array<std::array<int, longestWord + 1>, 3> rows{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[size_t(i % 3)];
        const auto &above = rows[size_t((i + 2) % 3)];
        const auto &twoAbove = rows[size_t((i + 1) % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(rows[size_t(a.size() % 3)][size_t(b.size())], limit + 1);
}

Vocabulary::Vocabulary(QStringList words)
{
    words.removeAll(QString());
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    m_words.assign(words.cbegin(), words.cend());
    for (quint32 place = 0; place < m_words.size(); ++place) {
        if (m_words[place].size() <= longestWord) {
            eachTrigram(m_words[place], [&](quint64 key) {
                std::vector<quint32> &places = m_byTrigram[key];
                if (places.empty() || places.back() != place)
                    places.push_back(place);
            });
        }
    }
}

bool Vocabulary::beginsOne(const QString &folded) const
{
    const auto found = std::ranges::lower_bound(m_words, folded);
    return found != m_words.end() && found->startsWith(folded);
}

QStringList Vocabulary::withInside(const QString &folded) const
{
    if (folded.size() < shortestInside)
        return {};
    // The rarest trigram of its inside has the fewest words to look at.
    const std::vector<quint32> *fewest = nullptr;
    for (qsizetype i = 0; i + 3 <= folded.size(); ++i) {
        const auto found = m_byTrigram.constFind(trigram(folded[i], folded[i + 1], folded[i + 2]));
        if (found == m_byTrigram.cend())
            return {};
        if (!fewest || found->size() < fewest->size())
            fewest = &*found;
    }
    QStringList inside;
    for (const quint32 place : *fewest) {
        const QString &word = m_words[place];
        if (word.indexOf(folded, 1) > 0 && !word.startsWith(folded))
            inside += word;
    }
    // The shortest say least else.
    std::ranges::stable_sort(inside, {}, &QString::size);
    return inside.mid(0, mostWords);
}

QStringList Vocabulary::nearest(const QString &folded) const
{
    const int limit = allowedSlips(folded.size());
    if (limit == 0)
        return {};
    // A slip spoils three trigrams at most, a swap four: a word that shares too few is not looked at.
    QHash<quint32, int> shared;
    int typed = 0;
    eachTrigram(folded, [&](quint64 key) {
        ++typed;
        const auto found = m_byTrigram.constFind(key);
        if (found == m_byTrigram.cend())
            return;
        for (const quint32 place : *found)
            ++shared[place];
    });
    const int needed = std::max(1, typed - 4 * limit);
    struct Near {
        int slips;
        int shared;
        quint32 place;
    };
    std::vector<Near> near;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        if (it.value() < needed)
            continue;
        const QString &word = m_words[it.key()];
        const int apart = slips(folded, word, limit);
        if (apart <= limit)
            near.push_back({apart, it.value(), it.key()});
    }
    std::ranges::sort(near, [&](const Near &a, const Near &b) {
        return std::tuple(a.slips, -a.shared, a.place) < std::tuple(b.slips, -b.shared, b.place);
    });
    QStringList words;
    for (const Near &one : near) {
        if (one.slips > near.front().slips || words.size() == mostWords)
            break;
        words += m_words[one.place];
    }
    return words;
}

Reading Vocabulary::read(const QString &typed) const
{
    Reading reading{foldedWord(typed), {}, false};
    reading.whole = withInside(reading.typed);
    if (reading.whole.isEmpty() && !beginsOne(reading.typed)) {
        reading.whole = nearest(reading.typed);
        reading.isCorrected = !reading.whole.isEmpty();
    }
    return reading;
}

QList<Reading> Vocabulary::readAll(const QString &text) const
{
    QList<Reading> readings;
    QString word;
    const auto flush = [&] {
        if (const QString folded = foldedWord(word); !folded.isEmpty() && readings.size() < mostWords)
            readings += read(folded);
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else
            flush();
    }
    flush();
    return readings;
}

} // namespace tjc
