#pragma once

#include "domain/forum.h"
#include "ui/widgets/safe_markdown.h"

#include <QCache>
#include <QFont>

#include <functional>
#include <memory>

namespace tjc {

/// The texts of posts, laid out. Only those that were looked at last are kept. UI thread.
class PostDocuments
{
public:
    static constexpr int kept = 64;
    using Make = std::function<std::unique_ptr<SafeDocument>()>;

    explicit PostDocuments(Make make = [] { return std::make_unique<SafeDocument>(); });

    /// Laid out for that width; valid until the next call for another post.
    SafeDocument &of(const PostRow &post, int width, const QFont &font);
    void forget(PostId id) { m_documents.remove(id.value()); }
    void clear() { m_documents.clear(); }
    [[nodiscard]] int count() const { return int(m_documents.count()); }

private:
    struct Laid {
        std::unique_ptr<SafeDocument> document;
        size_t text; ///< the hash of what it shows
        int width;
    };

    Make m_make;
    QCache<qint64, Laid> m_documents{kept};
};

} // namespace tjc
