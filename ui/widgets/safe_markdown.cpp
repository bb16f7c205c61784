#include "ui/widgets/safe_markdown.h"

#include "ui/widgets/links.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SafeMarkdown)
};

constexpr int mostNesting = 8;
constexpr int mostIndent = 32;
constexpr qsizetype mostBarsOfLine = 24;
constexpr qsizetype mostBars = 600;
constexpr int mostMarksInRow = 32;
/// Qt takes a time that grows with the square of what one paragraph or list holds.
constexpr int mostMarksOfParagraph = 300;
constexpr int mostMarks = 3'000;
constexpr int mostLinesOfParagraph = 1'000;
constexpr int mostItems = 1'500;
/// Of any language that is written, four are enough.
constexpr int mostOnALetter = 4;

/// What a line begins with: how many quotes and list items it opens, and how far it is indented.
struct Opening {
    int depth = 0;
    int items = 0;
    int indent = 0;

    [[nodiscard]] bool isTooDeep() const { return depth > mostNesting || (depth > 0 && indent > mostIndent); }
};
Opening openingOf(QStringView line)
{
    Opening opening;
    qsizetype at = 0;
    while (at < line.size() && opening.depth <= mostNesting) {
        const QChar c = line[at];
        if (c == u' ' || c == u'\t') {
            opening.indent += c == u'\t' ? 4 : 1;
            ++at;
            continue;
        }
        qsizetype after = at;
        while (after < line.size() && line[after].isDigit())
            ++after;
        const bool isNumber =
            after > at && after < line.size() && (line[after] == u'.' || line[after] == u')');
        const bool isMark = c == u'>' || c == u'-' || c == u'*' || c == u'+';
        if (!isNumber && !isMark)
            break;
        at = isNumber ? after + 1 : at + 1;
        ++opening.depth;
        opening.items += c != u'>';
    }
    return opening;
}

/// Where emphasis, code, links, escapes and such may begin: runs of their signs.
int marksOf(QStringView line)
{
    static const QString signs = u"[]!*_~`<&\\@"_s;
    int marks = 0;
    bool wasSign = false;
    for (const QChar c : line) {
        const bool isSign = signs.contains(c);
        // Each escape and each entity is a part of its own.
        marks += (isSign && !wasSign) || c == u'\\' || c == u'&';
        wasSign = isSign;
    }
    return marks + int(line.count(u"://"_s)) + int(line.count(u"www."_s, Qt::CaseInsensitive));
}

/// Code between fences holds no marks. Only fences that nobody reads otherwise are taken for one: at the left, and not
/// in what could be a table.
class Fence
{
public:
    /// Whether the line belongs to such code.
    bool takes(QStringView line)
    {
        if (m_length > 0) {
            const QStringView text = line.trimmed();
            const bool ends = text.size() >= m_length && text.count(m_sign) == text.size()
                              && !line.startsWith(u"    ") && !line.contains(u'\t');
            if (ends) {
                m_length = 0;
                m_mayBeTable = false;
            }
            return true;
        }
        const QChar sign = line.isEmpty() ? QChar() : line[0];
        qsizetype length = 0;
        while (length < line.size() && line[length] == sign)
            ++length;
        const QStringView info = line.mid(length);
        const bool isPlain =
            std::ranges::all_of(info, [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'-'; });
        if ((sign == u'`' || sign == u'~') && length >= 3 && isPlain && !m_mayBeTable) {
            m_sign = sign;
            m_length = length;
            return true;
        }
        m_mayBeTable = !line.trimmed().isEmpty() && (m_mayBeTable || line.contains(u'|'));
        return false;
    }

private:
    QChar m_sign;
    qsizetype m_length = 0; ///< 0: outside
    bool m_mayBeTable = false;
};

bool isTurn(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// What is not to be seen by itself, or stands on the letter before it.
bool isOnALetter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
           || category == QChar::Other_Format;
}

void mend(QTextDocument &document)
{
    struct Part {
        int position;
        int length;
        QString text; ///< instead of what is there; empty: only the link goes
    };
    QList<Part> parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                const QString description = format.stringProperty(QTextFormat::ImageAltText);
                parts += {fragment.position(), fragment.length(),
                    description.isEmpty() ? u"[…]"_s : u'[' + description + u']'};
            } else if (format.isAnchor() && !safeLink(format.anchorHref())) {
                parts += {fragment.position(), fragment.length(), {}};
            }
        }
    }
    // From the end, so that the places before stay where they are.
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        QTextCursor cursor(&document);
        cursor.setPosition(part->position);
        cursor.setPosition(part->position + part->length, QTextCursor::KeepAnchor);
        if (part->text.isEmpty())
            cursor.setCharFormat({});
        else
            cursor.insertText(part->text, QTextCharFormat());
    }
}

} // namespace

SafeDocument::SafeDocument(QObject *parent) : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
}

QVariant SafeDocument::loadResource(int, const QUrl &)
{
    return {};
}

QString readable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    int on = 0;
    bool wasTurn = false;
    bool wasReturn = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isReturn = c == u'\r';
        if (c == u'\n' && std::exchange(wasReturn, false))
            continue;
        wasReturn = isReturn;
        if (isTurn(c)) {
            if (!std::exchange(wasTurn, true))
                clean += QChar(QChar::ReplacementCharacter);
            continue;
        }
        wasTurn = false;
        if (isReturn || c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\n';
            on = 0;
            continue;
        }
        if (c != u'\t' && QChar::category(c) == QChar::Other_Control)
            continue;
        if (c == QChar::ObjectReplacementCharacter)
            continue;
        on = isOnALetter(c) ? on + 1 : 0;
        if (on <= mostOnALetter)
            clean += QChar::fromUcs4(c);
    }
    return clean;
}

QString readableLine(const QString &text)
{
    return readable(text).simplified();
}

bool isTameMarkdown(const QString &text)
{
    qsizetype bars = 0;
    int marks = 0;
    int marksHere = 0;
    int linesHere = 0;
    int items = 0;
    Fence fence;
    const QStringView whole(text);
    for (const QStringView line : whole.split(u'\n')) {
        const Opening opening = openingOf(line);
        if (opening.isTooDeep())
            return false;
        const qsizetype barsHere = line.count(u'|');
        bars += barsHere;
        if (barsHere > mostBarsOfLine || bars > mostBars)
            return false;
        int inRow = 0;
        for (const QChar c : line) {
            inRow = u"[]()!*_~`<&"_s.contains(c) ? inRow + 1 : 0;
            if (inRow > mostMarksInRow)
                return false;
        }
        items += opening.items;
        if (fence.takes(line) || line.trimmed().isEmpty()) {
            marksHere = linesHere = 0;
            continue;
        }
        // An item of a list is a paragraph of its own.
        if (opening.items > 0 && opening.indent <= 3
            && (line.trimmed().startsWith(u"- ") || line.trimmed().startsWith(u"* ")))
            marksHere = linesHere = 0;
        const int here = marksOf(line);
        marks += here;
        marksHere += here;
        if (++linesHere > mostLinesOfParagraph || marksHere > mostMarksOfParagraph || marks > mostMarks
            || items > mostItems)
            return false;
    }
    return true;
}

ShownAs setMarkdownOfOthers(QTextDocument &document, const QString &text)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    // Looking at all of it would take its time already.
    const QString shown = readable(text.left(mostShown));
    const bool isCut = text.size() > mostShown;
    if (text.size() <= mostMarkdown && isTameMarkdown(shown)) {
        document.setMarkdown(shown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub
                                                                    | QTextDocument::MarkdownNoHTML));
        mend(document);
        return ShownAs::Markdown;
    }
    document.setPlainText(
        isCut ? shown + u'\n'
                    + Words::tr("… This text is longer than can be shown; the rest of it is left out.")
              : shown);
    return isCut ? ShownAs::Cut : ShownAs::Plain;
}

} // namespace tjc
