#pragma once

#include <QTextDocument>

namespace tjc {

/// Characters of a text of others that are read as Markdown; longer ones are shown as they were written.
inline constexpr qsizetype mostMarkdown = 20'000;
/// Characters that are shown at all.
inline constexpr qsizetype mostShown = 25'000;

/// A document for which nothing is ever loaded.
class SafeDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit SafeDocument(QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

enum class ShownAs {
    Markdown,
    Plain, ///< reading its marks would cost too much
    Cut,   ///< and it is longer than is shown; its last line says so
};
/// A text of others: a subset of Markdown, in which no HTML counts. A picture becomes its description; links are left
/// that may be opened (see links.h); what could deceive the reader is made visible (see readable()). Any text costs
/// little to read and to lay out.
ShownAs setMarkdownOfOthers(QTextDocument &document, const QString &text);

/// Whether reading and laying it out as Markdown costs next to nothing: no line nests more than eight quotes and lists,
/// there is no wide or long table, no long run of brackets or emphasis, no paragraph full of marks.
[[nodiscard]] bool isTameMarkdown(const QString &text);

/// The same text for human eyes: signs that turn the direction of what follows are one visible sign, no letter carries
/// more marks than any language needs, control characters are gone. Lines end with \n.
[[nodiscard]] QString readable(const QString &text);
/// The same as one line, for a label or a list.
[[nodiscard]] QString readableLine(const QString &text);

} // namespace tjc
