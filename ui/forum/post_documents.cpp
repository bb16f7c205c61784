#include "ui/forum/post_documents.h"

#include "ui/forum/quotes_and_code.h"

#include <utility>

namespace tjc {

PostDocuments::PostDocuments(Make make) : m_make(std::move(make))
{
}

SafeDocument &PostDocuments::of(const PostRow &post, int width, const QFont &font)
{
    const qint64 key = post.id.value();
    const size_t text = qHash(post.text);
    if (Laid *laid = m_documents.object(key); laid && laid->text == text) {
        if (std::exchange(laid->width, width) != width)
            laid->document->setTextWidth(width);
        return *laid->document;
    }
    auto document = m_make();
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    if (setMarkdownOfOthers(*document, post.text) == ShownAs::Markdown)
        makeRoomForQuotesAndCode(*document);
    document->setTextWidth(width);
    SafeDocument &made = *document;
    m_documents.insert(key, new Laid{std::move(document), text, width});
    return made;
}

} // namespace tjc
