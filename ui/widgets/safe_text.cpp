#include "ui/widgets/safe_text.h"

#include "ui/widgets/links.h"

#include <QPointer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNesting = 8;
constexpr int mostIndent = 32;
constexpr qsizetype mostBarsOfLine = 24;
constexpr qsizetype mostBars = 600;
constexpr int mostMarksInRow = 32;

/// How many quotes and list items a line opens, and how far it is indented.
bool nestsTooDeep(QStringView line)
{
    int depth = 0;
    qsizetype at = 0;
    int indent = 0;
    while (at < line.size()) {
        const QChar c = line[at];
        if (c == u' ' || c == u'\t') {
            indent += c == u'\t' ? 4 : 1;
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
        if (++depth > mostNesting)
            return true;
    }
    return depth > 0 && indent > mostIndent;
}

/// What only looks like text: pictures, and links that may not be opened.
void removeWhatMayNotBe(QTextDocument &document)
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
        if (part->text.isEmpty()) {
            cursor.setCharFormat({});
        } else {
            cursor.insertText(part->text, QTextCharFormat());
        }
    }
}

} // namespace

bool isTameMarkdown(const QString &text)
{
    qsizetype bars = 0;
    const QStringView whole(text);
    for (const QStringView line : whole.split(u'\n')) {
        if (nestsTooDeep(line))
            return false;
        const qsizetype here = line.count(u'|');
        bars += here;
        if (here > mostBarsOfLine || bars > mostBars)
            return false;
        int inRow = 0;
        for (const QChar c : line) {
            inRow = u"[]()!*_~`<&"_s.contains(c) ? inRow + 1 : 0;
            if (inRow > mostMarksInRow)
                return false;
        }
    }
    return true;
}

SafeText::SafeText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto safe = safeLink(url.toString()))
            openLink(*safe, window());
    });
}

void SafeText::setMarkdownOfOthers(const QString &text)
{
    auto *made = new QTextDocument(this);
    made->setUndoRedoEnabled(false);
    made->setDefaultFont(font());
    if (isTameMarkdown(text)) {
        made->setMarkdown(text, QTextDocument::MarkdownFeatures(
                                    QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
        removeWhatMayNotBe(*made);
    } else {
        made->setPlainText(text);
    }
    // The browser deletes the document that it made itself.
    const QPointer<QTextDocument> before = document();
    setDocument(made);
    delete before;
}

QVariant SafeText::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace tjc
