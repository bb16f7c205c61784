#include "domain/forum.h"
#include "domain/quote_marks.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMentions = 20;
constexpr qsizetype longestName = 200;

/// Blanks out what is code, so that the places of all else stay.
class CodeBlanker
{
public:
    explicit CodeBlanker(const QString &text) : m_text(text) {}
    QString run();

private:
    void block(qsizetype from, qsizetype to) { std::fill(m_text.begin() + from, m_text.begin() + to, u' '); }
    /// Spans of code in a paragraph.
    void paragraph(qsizetype from, qsizetype to);

    QString m_text;
};

void CodeBlanker::paragraph(qsizetype from, qsizetype to)
{
    const auto runAt = [&](qsizetype at) {
        qsizetype end = at;
        while (end < to && m_text.at(end) == u'`')
            ++end;
        return end - at;
    };
    // Of runs of this length none closes any more: looked for once.
    std::vector<bool> isOpen(64, false);
    for (qsizetype at = from; at < to;) {
        const qsizetype run = runAt(at);
        if (run == 0) {
            at += m_text.at(at) == u'\\' && at + 1 < to && m_text.at(at + 1) == u'`' ? 2 : 1;
            continue;
        }
        qsizetype close = -1;
        if (run < qsizetype(isOpen.size()) && !isOpen[size_t(run)]) {
            for (qsizetype next = at + run; next < to && close < 0;) {
                const qsizetype other = runAt(next);
                if (other == run)
                    close = next;
                next += std::max<qsizetype>(other, 1);
            }
            isOpen[size_t(run)] = close < 0;
        }
        if (close >= 0) {
            block(at, close + run);
            at = close + run;
        } else {
            at += run;
        }
    }
}

bool beginsItem(QStringView line)
{
    if (line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u"+ "))
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && digits < 9 && line[digits].isDigit())
        ++digits;
    const QStringView rest = line.sliced(digits);
    return digits > 0 && (rest.startsWith(u". ") || rest.startsWith(u") "));
}

QString CodeBlanker::run()
{
    QChar fence;
    qsizetype fenceSize = 0;
    qsizetype paragraphFrom = 0;
    bool afterBlank = true; ///< or after code: only there an indented line is code
    bool inList = false;    ///< where indented lines go on with an item
    const auto endParagraph = [&](qsizetype at) {
        paragraph(paragraphFrom, at);
        paragraphFrom = at;
    };
    for (qsizetype from = 0; from < m_text.size();) {
        qsizetype to = m_text.indexOf(u'\n', from);
        to = to < 0 ? m_text.size() : to;
        const qsizetype next = std::min(to + 1, m_text.size());
        const QStringView line = QStringView(m_text).sliced(from, to - from);
        const QStringView content = line.trimmed();
        const qsizetype indent = content.isEmpty() ? 0 : content.data() - line.data();
        const bool isIndented = !content.isEmpty() && (indent >= 4 || line.left(indent).contains(u'\t'));
        qsizetype marks = 0;
        const QChar first = content.isEmpty() ? QChar() : content[0];
        while ((first == u'`' || first == u'~') && marks < content.size() && content[marks] == first)
            ++marks;
        if (fenceSize > 0) {
            const bool closes = first == fence && marks >= fenceSize && marks == content.size();
            block(from, to);
            fenceSize = closes ? 0 : fenceSize;
            paragraphFrom = next;
            afterBlank = closes;
        } else if (marks >= 3 && (first == u'~' || !content.sliced(marks).contains(u'`'))) {
            endParagraph(from);
            fence = first;
            fenceSize = marks;
            block(from, to);
            paragraphFrom = next;
        } else if (content.isEmpty()) {
            endParagraph(from);
            afterBlank = true;
        } else if (isIndented && afterBlank && !inList) {
            endParagraph(from);
            block(from, to);
            paragraphFrom = next;
        } else {
            inList = beginsItem(content) || (inList && (indent > 0 || !afterBlank));
            afterBlank = false;
        }
        from = next;
    }
    if (fenceSize == 0)
        endParagraph(m_text.size());
    return std::move(m_text);
}

bool isOfLogin(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'_' || c == u'-';
}

/// The name behind the @ that stands at `at`; empty where there is none.
QString nameBehind(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at + 1, std::min(longestName, text.size() - at - 1));
    if (!rest.isEmpty() && isQuote(rest[0])) {
        for (qsizetype i = 1; i < rest.size() && rest[i] != u'\n'; ++i) {
            if (isQuote(rest[i]))
                return rest.sliced(1, i - 1).toString().simplified();
        }
        return {};
    }
    qsizetype size = 0;
    while (size < rest.size() && isOfLogin(rest[size]))
        ++size;
    // "@jan@example.org" is an address, whatever stands before it.
    if (size < rest.size() && rest[size] == u'@')
        return {};
    while (size > 0 && !rest[size - 1].isLetterOrNumber() && !rest[size - 1].isSurrogate())
        --size;
    return size == 0 || !(rest[0].isLetterOrNumber() || rest[0].isSurrogate())
               ? QString()
               : rest.sliced(0, size).toString();
}

} // namespace

QStringList mentionsIn(const QString &text)
{
    if (!text.contains(u'@'))
        return {};
    const QString plain = CodeBlanker(text).run();
    QStringList names;
    for (qsizetype at = plain.indexOf(u'@'); at >= 0 && names.size() < mostMentions;
         at = plain.indexOf(u'@', at + 1)) {
        const QChar before = at > 0 ? plain.at(at - 1) : QChar(u' ');
        if (isOfLogin(before) || before == u'@' || before == u'\\' || before == u'+' || before == u'/')
            continue;
        const QString name = nameBehind(plain, at);
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

} // namespace tjc
