#pragma once

#include <QTextBrowser>

namespace tjc {

/// A text of others: a subset of Markdown, in which no HTML counts and for which nothing is loaded. A picture becomes
/// its description. Links are left that may be opened (see links.h); they ask first. What is nested so deep that it
/// would cost too much to lay out is shown as it was written. Read only; Tab goes through the links.
class SafeText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeText(QWidget *parent = nullptr);

    void setMarkdownOfOthers(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// Whether laying it out as Markdown costs next to nothing: no line nests more than eight quotes and lists, there is no
/// wide or long table, no long run of brackets or emphasis.
[[nodiscard]] bool isTameMarkdown(const QString &text);

} // namespace tjc
