#pragma once

#include "ui/widgets/safe_markdown.h"

#include <QTextBrowser>

namespace tjc {

/// A text of others as setMarkdownOfOthers() shows it; links ask before they are opened. Read only; Tab goes through the
/// links.
class SafeText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeText(QWidget *parent = nullptr);

    void setMarkdownOfOthers(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace tjc
