#include "domain/forum.h"
#include "domain/quote_marks.h"
#include "domain/vocabulary.h"

#include <algorithm>
#include <optional>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

// Nobody types more, and what is pasted is not looked for word by word.
constexpr qsizetype mostTerms = 16;
constexpr qsizetype mostWords = 32; ///< of all terms
constexpr qsizetype mostUnknown = 8;
constexpr qsizetype longestTyped = 2'000;
constexpr qsizetype longestWord = 100; ///< as the index keeps it

// ------------------------------------------------------------------ words

/// One character of a text, and how many units it takes.
struct Letter {
    char32_t code;
    qsizetype size;
};

Letter letterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

void appendFolded(QString &folded, QStringView letter)
{
    if (letter.size() == 1 && letter[0].unicode() < 0x80)
        folded += letter[0].toLower();
    else
        folded += foldedWord(letter.toString());
}

/// The words of a text, one after the other, as the index has them.
class Words
{
public:
    explicit Words(QStringView text) : m_text(text) {}

    /// Goes to the next word that is not empty when folded; false behind the last.
    bool next()
    {
        while (m_at < m_text.size()) {
            const Letter first = letterAt(m_text, m_at);
            if (!isOfWord(first.code)) {
                m_at += first.size;
                continue;
            }
            m_from = m_at;
            // Unlike clear() it keeps its room for the next word.
            m_folded.resize(0);
            while (m_at < m_text.size()) {
                const Letter letter = letterAt(m_text, m_at);
                if (!isOfWord(letter.code))
                    break;
                if (m_folded.size() < longestWord)
                    appendFolded(m_folded, m_text.sliced(m_at, letter.size));
                m_at += letter.size;
            }
            if (!m_folded.isEmpty())
                return true;
        }
        return false;
    }
    [[nodiscard]] const QString &folded() const { return m_folded; }
    [[nodiscard]] TextRange range() const { return {m_from, m_at - m_from}; }
    /// Where the first `letters` of the folded word end in the text, with the marks that follow them.
    [[nodiscard]] TextRange rangeOf(qsizetype letters) const
    {
        QString folded;
        qsizetype at = m_from;
        while (at < m_at) {
            const Letter letter = letterAt(m_text, at);
            if (folded.size() >= letters && !QChar::isMark(letter.code))
                break;
            appendFolded(folded, m_text.sliced(at, letter.size));
            at += letter.size;
        }
        return {m_from, at - m_from};
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_from = 0;
    QString m_folded;
};

QStringList wordsOf(QStringView text)
{
    QStringList all;
    for (Words words(text); all.size() < mostWords && words.next();)
        all += words.folded();
    return all;
}

// ------------------------------------------------------------------ what was typed

enum class Key { From, Topic, Is };

std::optional<Key> keyNamed(QStringView text)
{
    struct Named {
        QLatin1StringView text;
        Key key;
    };
    static constexpr Named keys[] = {{"van"_L1, Key::From}, {"from"_L1, Key::From},
        {"onderwerp"_L1, Key::Topic}, {"topic"_L1, Key::Topic}, {"is"_L1, Key::Is}};
    for (const Named &named : keys) {
        if (text.compare(named.text, Qt::CaseInsensitive) == 0)
            return named.key;
    }
    return std::nullopt;
}

class Parser
{
public:
    explicit Parser(const QString &typed) : m_text(QStringView(typed).left(longestTyped)) {}
    ForumSearch run();

private:
    /// What stands in the quotes that open here; goes behind them. Without closing ones, all that is left.
    QStringView quoted(bool *isClosed);
    void key(Key key, QStringView value);
    void is(QStringView value);
    void term(QStringView text, bool isPrefix);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_words = 0;
    ForumSearch m_search;
};

QStringView Parser::quoted(bool *isClosed)
{
    const qsizetype from = ++m_at;
    while (m_at < m_text.size() && !isQuote(m_text[m_at]))
        ++m_at;
    const QStringView inside = m_text.sliced(from, m_at - from);
    *isClosed = m_at < m_text.size();
    m_at += *isClosed;
    return inside;
}

void Parser::term(QStringView text, bool isPrefix)
{
    QStringList words = wordsOf(text).mid(0, mostWords - m_words);
    if (words.isEmpty() || m_search.terms.size() == mostTerms)
        return;
    m_words += words.size();
    const SearchTerm term{std::move(words), isPrefix};
    if (!m_search.terms.contains(term))
        m_search.terms += term;
}

void Parser::is(QStringView value)
{
    struct Named {
        QLatin1StringView text;
        void (*set)(ForumSearch &);
    };
    static constexpr Named values[] = {
        {"opgelost"_L1, [](ForumSearch &s) { s.solved = Solved::Solved; }},
        {"solved"_L1, [](ForumSearch &s) { s.solved = Solved::Solved; }},
        {"onopgelost"_L1, [](ForumSearch &s) { s.solved = Solved::Unsolved; }},
        {"unsolved"_L1, [](ForumSearch &s) { s.solved = Solved::Unsolved; }},
        {"onbeantwoord"_L1, [](ForumSearch &s) { s.solved = Solved::Unanswered; }},
        {"unanswered"_L1, [](ForumSearch &s) { s.solved = Solved::Unanswered; }},
        {"vraag"_L1, [](ForumSearch &s) { s.kind = ThreadKind::Question; }},
        {"question"_L1, [](ForumSearch &s) { s.kind = ThreadKind::Question; }},
        {"gesprek"_L1, [](ForumSearch &s) { s.kind = ThreadKind::Discussion; }},
        {"discussion"_L1, [](ForumSearch &s) { s.kind = ThreadKind::Discussion; }},
        {"vast"_L1, [](ForumSearch &s) { s.onlyPinned = true; }},
        {"pinned"_L1, [](ForumSearch &s) { s.onlyPinned = true; }},
        {"gesloten"_L1, [](ForumSearch &s) { s.onlyLocked = true; }},
        {"locked"_L1, [](ForumSearch &s) { s.onlyLocked = true; }},
        {"closed"_L1, [](ForumSearch &s) { s.onlyLocked = true; }},
    };
    for (const Named &named : values) {
        if (value.compare(named.text, Qt::CaseInsensitive) == 0)
            return named.set(m_search);
    }
    const QString text = value.toString();
    if (m_search.unknown.size() < mostUnknown && !m_search.unknown.contains(text))
        m_search.unknown += text;
}

/// A key without a value is still being typed.
void Parser::key(Key key, QStringView value)
{
    const QString text = value.toString().simplified();
    if (text.isEmpty())
        return;
    if (key == Key::Is)
        return is(text);
    QString &named = key == Key::From ? m_search.author : m_search.topic;
    named = named.isEmpty() ? text : named + u' ' + text;
}

ForumSearch Parser::run()
{
    while (m_at < m_text.size()) {
        bool isClosed = false;
        if (m_text[m_at].isSpace()) {
            ++m_at;
        } else if (isQuote(m_text[m_at])) {
            const QStringView phrase = quoted(&isClosed);
            term(phrase, !isClosed);
        } else {
            const qsizetype from = m_at;
            std::optional<Key> found;
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at]) && !found) {
                if (m_text[m_at] == u':')
                    found = keyNamed(m_text.sliced(from, m_at - from));
                ++m_at;
            }
            if (!found) {
                term(m_text.sliced(from, m_at - from), true);
            } else if (m_at < m_text.size() && isQuote(m_text[m_at])) {
                key(*found, quoted(&isClosed));
            } else {
                const qsizetype value = m_at;
                while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at]))
                    ++m_at;
                key(*found, m_text.sliced(value, m_at - value));
            }
        }
    }
    return std::move(m_search);
}

// ------------------------------------------------------------------ marks

/// How far each term has been found in the words up to here. A phrase may begin anew while one goes on, so each keeps
/// all places in it at which it may stand.
class Matcher
{
public:
    explicit Matcher(const QList<SearchTerm> &terms)
    {
        qsizetype words = 0;
        for (const SearchTerm &term : terms) {
            words += term.words.size();
            if (!term.words.isEmpty() && words <= 2 * mostWords)
                m_terms.push_back({&term, std::vector<qsizetype>(size_t(term.words.size()), -1)});
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// The marks that end with this word.
    template <typename Mark>
    void take(const Words &word, Mark mark)
    {
        for (Running &running : m_terms) {
            const QStringList &wanted = running.term->words;
            // From the last word of the term, so that a place moves on by one.
            for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
                const qsizetype begun = i == 0 ? word.range().from : running.begun[size_t(i - 1)];
                const bool isLast = i == wanted.size() - 1;
                const bool goesOn = isLast && running.term->isPrefix;
                const bool fits =
                    begun >= 0 && (goesOn ? word.folded().startsWith(wanted[i]) : word.folded() == wanted[i]);
                running.begun[size_t(i)] = fits ? begun : -1;
                if (fits && isLast) {
                    const TextRange last = goesOn ? word.rangeOf(wanted[i].size()) : word.range();
                    mark(TextRange{begun, last.from + last.size - begun});
                }
            }
        }
    }

private:
    struct Running {
        const SearchTerm *term;
        std::vector<qsizetype> begun; ///< per word: where the words up to it begin, or -1
    };
    std::vector<Running> m_terms;
};

/// In order and without overlap; what touches or overlaps becomes one.
QList<TextRange> joined(QList<TextRange> marks)
{
    std::ranges::sort(marks, {}, &TextRange::from);
    QList<TextRange> all;
    for (const TextRange &mark : std::as_const(marks)) {
        if (!all.isEmpty() && mark.from <= all.last().from + all.last().size) {
            TextRange &last = all.last();
            last.size = std::max(last.from + last.size, mark.from + mark.size) - last.from;
        } else {
            all += mark;
        }
    }
    return all;
}

} // namespace

ForumSearch parsedSearch(const QString &typed)
{
    return Parser(typed).run();
}

QList<TextRange> marksIn(const QString &text, const QList<SearchTerm> &terms)
{
    Matcher matcher(terms);
    if (matcher.isEmpty())
        return {};
    QList<TextRange> marks;
    for (Words words(text); words.next();)
        matcher.take(words, [&](const TextRange &mark) { marks += mark; });
    return joined(std::move(marks));
}

std::optional<TextRange> firstMarkIn(const QString &text, const QList<SearchTerm> &terms)
{
    Matcher matcher(terms);
    std::optional<TextRange> first;
    if (matcher.isEmpty())
        return first;
    for (Words words(text); !first && words.next();) {
        matcher.take(words, [&](const TextRange &mark) {
            if (!first || mark.from < first->from)
                first = mark;
        });
    }
    return first;
}

} // namespace tjc
