#include "ui/widgets/safe_text.h"

#include "ui/widgets/links.h"

#include <QPointer>

namespace tjc {

using namespace Qt::StringLiterals;

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
    auto *made = new SafeDocument(this);
    made->setDefaultFont(font());
    tjc::setMarkdownOfOthers(*made, text);
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
