#include "exchange/html_markdown.h"

#include "exchange/html_references.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepestBlock = 6; ///< quotes and items; what is nested deeper stands at this depth
constexpr size_t mostOpen = 64;
constexpr qsizetype longestTag = 2'048;

bool isPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

/// The longest run of backticks in a piece of code.
qsizetype longestRun(QStringView code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Lays blocks out: what stands before each line, and how many line breaks between two.
class BlockPen
{
public:
    void quote() { m_blocks.push_back({u"> "_s, {}}); }
    void item(const QString &marker) { m_blocks.push_back({QString(marker.size(), u' '), marker}); }
    void leave()
    {
        m_blocks.pop_back();
        m_shared = std::min(m_shared, m_blocks.size());
    }
    [[nodiscard]] size_t depth() const { return m_blocks.size(); }

    /// What comes next begins a line (1), or a paragraph (2).
    void breakLine(int breaks) { m_breaks = std::max(m_breaks, breaks); }
    [[nodiscard]] bool isAtLineStart() const { return m_breaks > 0 || m_text.isEmpty(); }
    /// The text, to write behind: with the breaks and the beginning of the line where those are due.
    QString &begin()
    {
        if (!isAtLineStart())
            return m_text;
        if (!m_text.isEmpty()) {
            m_text += u'\n';
            if (m_breaks > 1)
                m_text += before(m_shared).trimmed() + u'\n';
        }
        m_breaks = 0;
        m_text += before(m_blocks.size());
        m_shared = m_blocks.size();
        return m_text;
    }
    QString &text() { return m_text; }

private:
    struct Block {
        QString before;
        QString marker; ///< still to be written
    };
    QString before(size_t depth)
    {
        QString all;
        for (size_t i = 0; i < depth; ++i) {
            Block &block = m_blocks[i];
            all += block.marker.isEmpty() ? block.before : std::exchange(block.marker, {});
        }
        return all;
    }

    QString m_text;
    std::vector<Block> m_blocks;
    size_t m_shared = 0; ///< blocks that have been open since the last line
    int m_breaks = 0;
};

class Converter
{
public:
    explicit Converter(const QString &html) : m_html(QStringView(html).left(mostHtml)) {}
    QString run();

private:
    enum class Kind { Emphasis, Strong, Link, Quote, List, Item };
    struct Open {
        QString tag;
        Kind kind;
        QString end = {};       ///< of a span: what closes it
        bool isWritten = false; ///< of a span: its beginning is
        bool isBlock = false;   ///< of a quote and an item: it is a block of the pen
        int number = 0;         ///< of a list that is numbered: of its next item
    };
    struct Tag {
        QString name;
        bool closes;
        QStringView attributes;
        qsizetype end; ///< behind it
    };

    [[nodiscard]] std::optional<Tag> tagAt(qsizetype at) const;
    [[nodiscard]] static QString attribute(const Tag &tag, QLatin1StringView name);
    qsizetype take(const Tag &tag);
    void open(const Tag &tag);
    void close(const QString &name);
    void closeLast();
    void closeSpans();
    void block(int breaks);
    void span(const QString &tag, Kind kind, const QString &end);
    [[nodiscard]] bool isIn(Kind kind) const;
    void link(const QString &tag, const QString &address);
    qsizetype code(qsizetype from, const QString &name, bool isBlock);
    void picture(const Tag &tag);
    void writeText(QStringView text);
    void writeCharacter(QStringView text, qsizetype at);
    QString &startText();

    QStringView m_html;
    BlockPen m_pen;
    std::vector<Open> m_open;
    QString m_pending;    ///< text that was read and not written: references may stand in it
    bool m_blank = false; ///< before what comes next
};

std::optional<Converter::Tag> Converter::tagAt(qsizetype at) const
{
    const QStringView rest = m_html.sliced(at, std::min(longestTag, m_html.size() - at));
    qsizetype from = 1;
    const bool closes = rest.size() > 1 && rest[1] == u'/';
    from += closes;
    qsizetype to = from;
    while (to < rest.size() && to - from < 16 && rest[to].isLetterOrNumber())
        ++to;
    if (to == from)
        return std::nullopt;
    QChar quote;
    for (qsizetype i = to; i < rest.size(); ++i) {
        const QChar c = rest[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return Tag{rest.sliced(from, to - from).toString().toLower(), closes, rest.sliced(to, i - to),
                at + i + 1};
    }
    return std::nullopt;
}

QString Converter::attribute(const Tag &tag, QLatin1StringView name)
{
    const QStringView text = tag.attributes;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QStringView key = text.sliced(at, equals - at).trimmed();
        qsizetype from = equals + 1;
        while (from < text.size() && text[from].isSpace())
            ++from;
        const bool quoted = from < text.size() && (text[from] == u'"' || text[from] == u'\'');
        qsizetype to = from + quoted;
        while (to < text.size() && (quoted ? text[to] != text[from] : !text[to].isSpace()))
            ++to;
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            const QStringView value = text.sliced(from + quoted, to - from - quoted);
            QString meant;
            for (qsizetype i = 0; i < value.size();) {
                const qsizetype behind = value[i] == u'&' ? takeReference(value, i, meant) : i;
                if (behind == i)
                    meant += value[i];
                i = std::max(behind, i + 1);
            }
            return meant;
        }
        at = to + quoted;
    }
    return {};
}

bool Converter::isIn(Kind kind) const
{
    return std::ranges::any_of(m_open, [&](const Open &one) { return one.kind == kind; });
}

/// Where text goes: behind the blank that is due, and the beginnings of spans that had no text yet.
QString &Converter::startText()
{
    const bool isAtLineStart = m_pen.isAtLineStart();
    QString &out = m_pen.begin();
    if (std::exchange(m_blank, false) && !isAtLineStart)
        out += u' ';
    for (Open &one : m_open) {
        if (one.end.isEmpty() || one.isWritten)
            continue;
        one.isWritten = true;
        out += one.kind == Kind::Link ? u"["_s : one.end;
    }
    return out;
}

void Converter::writeCharacter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const bool isFirst = m_pen.isAtLineStart();
    bool isMarkup = false;
    switch (c.unicode()) {
    case u'*':
    case u'`':
        isMarkup = true;
        break;
    case u'\\':
        isMarkup = isPunctuation(next);
        break;
    case u'_':
        isMarkup = !before.isLetterOrNumber() || !next.isLetterOrNumber();
        break;
    case u'<':
        isMarkup = next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        break;
    case u'[':
        isMarkup = before == u'!';
        break;
    case u']':
        isMarkup = next == u'(' || next == u'[' || next == u':' || isIn(Kind::Link);
        break;
    case u'~':
        isMarkup = next == u'~' || before == u'~';
        break;
    case u'&':
        isMarkup = next.isLetter() || next == u'#';
        break;
    case u'#':
    case u'>':
    case u'+':
    case u'-':
    case u'=':
        isMarkup = isFirst;
        break;
    case u'.':
    case u')': {
        // "1." at the beginning of a line would be an item.
        qsizetype digits = 0;
        while (digits < at && digits < 10 && text[at - 1 - digits].isDigit())
            ++digits;
        isMarkup = digits > 0 && digits < 10 && next.isSpace() && m_pen.text().size() >= digits
                   && (m_pen.text().size() == digits
                       || u"\n "_s.contains(m_pen.text().at(m_pen.text().size() - 1 - digits)));
        break;
    }
    default:
        break;
    }
    QString &out = startText();
    if (isMarkup)
        out += u'\\';
    out += c;
}

void Converter::writeText(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            m_blank = true;
        else
            writeCharacter(text, at);
    }
}

void Converter::closeLast()
{
    const Open last = std::move(m_open.back());
    m_open.pop_back();
    if (last.isWritten)
        m_pen.text() += last.end;
    if (last.isBlock)
        m_pen.leave();
}

/// Spans end with their block, where nobody closed them.
void Converter::closeSpans()
{
    for (size_t i = m_open.size(); i-- > 0;) {
        Open &one = m_open[i];
        if (one.isWritten)
            m_pen.text() += one.end;
    }
    std::erase_if(m_open, [](const Open &one) {
        return one.kind == Kind::Emphasis || one.kind == Kind::Strong || one.kind == Kind::Link;
    });
    m_blank = false;
}

void Converter::block(int breaks)
{
    closeSpans();
    m_pen.breakLine(breaks);
}

void Converter::span(const QString &tag, Kind kind, const QString &end)
{
    if (m_open.size() < mostOpen && !isIn(kind))
        m_open.push_back({.tag = tag, .kind = kind, .end = end});
}

void Converter::link(const QString &tag, const QString &address)
{
    const bool isSafe = address.startsWith("http://"_L1, Qt::CaseInsensitive)
                        || address.startsWith("https://"_L1, Qt::CaseInsensitive)
                        || address.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    if (!isSafe)
        return;
    QString written;
    for (const QChar c : address.trimmed()) {
        if (c.isSpace() || u"()<>\\"_s.contains(c))
            written += u'%' + QString::number(c.unicode(), 16).rightJustified(2, u'0').toUpper();
        else if (c.isPrint())
            written += c;
    }
    span(tag, Kind::Link, u"]("_s + written + u')');
}

void Converter::picture(const Tag &tag)
{
    const QString alt = attribute(tag, "alt"_L1).simplified();
    const bool isAlone = !isIn(Kind::Link);
    if (isAlone)
        link(u"img"_s, attribute(tag, "src"_L1));
    writeText(alt.isEmpty() ? u"…"_s : alt);
    if (isAlone && !m_open.empty() && m_open.back().tag == "img"_L1)
        closeLast();
}

/// The code up to the tag that closes it; what stands behind that.
qsizetype Converter::code(qsizetype from, const QString &name, bool isBlock)
{
    const qsizetype close = m_html.indexOf(QString(u"</"_s + name), from, Qt::CaseInsensitive);
    const qsizetype end = close < 0 ? m_html.size() : close;
    QString text;
    for (qsizetype at = from; at < end;) {
        const QChar c = m_html[at];
        const auto tag = c == u'<' ? tagAt(at) : std::nullopt;
        const qsizetype behind = tag ? tag->end : c == u'&' ? takeReference(m_html, at, text) : at;
        if (behind == at && c == u'\t')
            text += "    "_L1;
        else if (behind == at && c != u'\r')
            text += c;
        at = std::max(behind, at + 1);
    }
    if (isBlock) {
        block(2);
        while (text.endsWith(u'\n') || text.endsWith(u' '))
            text.chop(1);
        const QString fence(std::max<qsizetype>(3, longestRun(text) + 1), u'`');
        m_pen.begin() += fence;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            m_pen.breakLine(1);
            m_pen.begin() += line;
        }
        m_pen.breakLine(1);
        m_pen.begin() += fence;
        m_pen.breakLine(2);
    } else if (const QString line = text.simplified(); !line.isEmpty()) {
        const QString fence(longestRun(line) + 1, u'`');
        const bool needsBlank = line.startsWith(u'`') || line.endsWith(u'`');
        startText() += fence + (needsBlank ? u' ' + line + u' ' : line) + fence;
    }
    if (close < 0)
        return end;
    const qsizetype behind = m_html.indexOf(u'>', close);
    return behind < 0 ? m_html.size() : behind + 1;
}

void Converter::open(const Tag &tag)
{
    const QString &name = tag.name;
    if (name == "em"_L1 || name == "i"_L1) {
        span(name, Kind::Emphasis, u"*"_s);
    } else if (name == "strong"_L1 || name == "b"_L1) {
        span(name, Kind::Strong, u"**"_s);
    } else if (name == "a"_L1) {
        link(name, attribute(tag, "href"_L1));
    } else if (name == "img"_L1) {
        picture(tag);
    } else if (name == "sup"_L1 || name == "sub"_L1) {
        startText() += name == "sup"_L1 ? u"^"_s : u"\\_"_s;
    } else if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
        block(2);
        span(name, Kind::Strong, u"**"_s);
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        block(isIn(Kind::List) ? 1 : 2);
        if (m_open.size() < mostOpen)
            m_open.push_back({.tag = name, .kind = Kind::List, .number = name == "ol"_L1 ? 1 : 0});
    } else if (name == "li"_L1 || name == "blockquote"_L1) {
        const bool isItem = name == "li"_L1;
        block(isItem ? 1 : 2);
        // An item that nobody closed ends where the next of its list begins.
        if (isItem && !m_open.empty() && m_open.back().kind == Kind::Item)
            closeLast();
        if (m_open.size() >= mostOpen)
            return;
        QString marker = u"- "_s;
        if (isItem && !m_open.empty() && m_open.back().number > 0)
            marker = QString::number(m_open.back().number++) + u". "_s;
        const bool isBlock = m_pen.depth() < deepestBlock;
        m_open.push_back({.tag = name, .kind = isItem ? Kind::Item : Kind::Quote, .isBlock = isBlock});
        if (isBlock && isItem)
            m_pen.item(marker);
        else if (isBlock)
            m_pen.quote();
    } else if (name == "tr"_L1) {
        block(1);
    } else if (name == "td"_L1 || name == "th"_L1) {
        m_blank = true;
    } else if (name == "p"_L1 || name == "div"_L1 || name == "br"_L1 || name == "hr"_L1 || name == "table"_L1
               || name == "section"_L1) {
        block(2);
    }
}

void Converter::close(const QString &name)
{
    const bool isHeading = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
    const bool isContainer = name == "ul"_L1 || name == "ol"_L1 || name == "li"_L1 || name == "blockquote"_L1;
    if (isHeading || isContainer || name == "p"_L1 || name == "div"_L1 || name == "table"_L1)
        closeSpans();
    const auto last = std::ranges::find(m_open.rbegin(), m_open.rend(), name, &Open::tag);
    // A span closes with those that were opened in it; none goes over the end of a quote or an item.
    if (last != m_open.rend()) {
        for (auto count = last - m_open.rbegin() + 1; count > 0; --count) {
            const Kind kind = m_open.back().kind;
            if (!isContainer && (kind == Kind::Item || kind == Kind::Quote))
                break;
            closeLast();
        }
    }
    // What follows a list in an item, or an item in a list, needs no blank line.
    if (isContainer && name != "blockquote"_L1)
        m_pen.breakLine(isIn(name == "li"_L1 ? Kind::List : Kind::Item) ? 1 : 2);
    else if (isHeading || isContainer || name == "p"_L1 || name == "div"_L1 || name == "table"_L1)
        m_pen.breakLine(2);
}

/// What stands behind the tag, and what goes with it.
qsizetype Converter::take(const Tag &tag)
{
    if (tag.closes) {
        close(tag.name);
        return tag.end;
    }
    if (tag.name == "pre"_L1 || tag.name == "code"_L1)
        return code(tag.end, tag.name, tag.name == "pre"_L1);
    if (tag.name == "script"_L1 || tag.name == "style"_L1) {
        const qsizetype close = m_html.indexOf(QString(u"</"_s + tag.name), tag.end, Qt::CaseInsensitive);
        return close < 0 ? m_html.size() : close;
    }
    open(tag);
    return tag.end;
}

QString Converter::run()
{
    const auto flush = [&] {
        writeText(m_pending);
        m_pending.clear();
    };
    for (qsizetype at = 0; at < m_html.size();) {
        const QChar c = m_html[at];
        if (c == u'<' && m_html.sliced(at).startsWith("<!--"_L1)) {
            const qsizetype end = m_html.indexOf("-->"_L1, at + 4);
            at = end < 0 ? m_html.size() : end + 3;
        } else if (const auto tag = c == u'<' ? tagAt(at) : std::nullopt) {
            flush();
            at = take(*tag);
        } else {
            const qsizetype behind = c == u'&' ? takeReference(m_html, at, m_pending) : at;
            if (behind == at)
                m_pending += c;
            at = std::max(behind, at + 1);
        }
    }
    flush();
    closeSpans();
    return std::move(m_pen.text());
}

} // namespace

QString markdownOfHtml(const QString &html)
{
    return Converter(html).run();
}

} // namespace tjc
