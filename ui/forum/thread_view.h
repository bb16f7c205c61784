#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/forum.h"
#include "ui/forum/post_documents.h"
#include "ui/forum/post_heights.h"

#include <QAbstractScrollArea>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

class QMenu;

namespace tjc {

class PostActions;

/// The posts of a thread under each other. All of them are known by their ids; rows are asked by the page near what is
/// to be seen, texts are laid out as they come on screen, and heights that nobody has seen are estimated: the place is
/// a post and an offset in it, so that nothing jumps. UI thread.
class ThreadView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int pageSize = 50;
    static constexpr int rowsKept = 600;

    /// The rows of these identifiers, in any order; one that is no more is left out.
    using Ask = std::function<QFuture<Result<QList<PostRow>>>(const QList<PostId> &ids)>;

    /// What one may do with a post.
    enum class Act {
        Vote,
        Reply,
        Accept,
        Quote,
        Keep,
        Edit,
        CopyText,
        Author,
        Versions,
        Report,
        Hide,
        Restore,
        Dismiss
    };

    ThreadView(
        Ask ask, std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent = nullptr,
        PostDocuments::Make make = [] { return std::make_unique<SafeDocument>(); });

    void showNothing();
    /// Another thread, at that post; else at the first unread one, else at its beginning.
    void show(const ThreadDetails &thread, std::optional<PostId> at);
    /// The same thread after a change: stays where it is.
    void reload(const ThreadDetails &thread);
    /// False where it is not in this thread.
    bool goTo(PostId id);

    [[nodiscard]] const std::optional<ThreadDetails> &thread() const { return m_thread; }
    [[nodiscard]] int count() const { return m_heights.count(); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index, bool mayScroll = true);
    /// Null while it is on its way. Until the event loop runs again.
    [[nodiscard]] const PostRow *rowAt(int index) const;
    /// In the viewport; null where it is not to be seen.
    [[nodiscard]] QRect postRect(int index) const;
    /// The first post to be seen, and how far its top is above the viewport.
    [[nodiscard]] int firstShown() const { return m_first; }
    [[nodiscard]] int offset() const { return m_offset; }
    [[nodiscard]] QString nameOf(int index) const;
    [[nodiscard]] QString plainText(int index) const;
    /// What the user may do with it, in their order.
    [[nodiscard]] QList<Act> actsOf(const PostRow &post) const;
    [[nodiscard]] static QString textOf(Act act, const PostRow &post);
    void trigger(Act act, int index);
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] int documentsKept() const { return m_documents.count(); }
    [[nodiscard]] int rowsHeld() const { return int(m_rows.count()); }
    /// What is wrong, where rows could not be read: they are asked again.
    void retry();

Q_SIGNALS:
    void acted(tjc::ThreadView::Act act, const tjc::PostRow &post);
    /// Everything up to this post was on screen.
    void seenUpTo(tjc::PostId id);
    void rowsCame(const QList<tjc::PostRow> &rows);
    void failed(const tjc::Error &error);
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Rectangles from the top left of the post.
    struct Parts {
        QRect fresh; ///< "new since your last visit"
        QRect head;
        QRect note; ///< of what was hidden, or answered
        QRect body;
        QRect foot;
        int height;
    };
    struct Place {
        int post;
        qreal at; ///< in its text
    };

    [[nodiscard]] Parts partsOf(int index, const PostRow &post, int bodyHeight) const;
    [[nodiscard]] QString noteOf(const PostRow &post) const;
    [[nodiscard]] int bodyWidth() const;
    [[nodiscard]] int estimateOf(const PostRow &post) const;
    SafeDocument &documentOf(const PostRow &post) const;
    void measure(int index);
    void want(int index) const;
    void askNext();
    void took(int page, const QList<PostId> &ids, quint64 generation, const Result<QList<PostRow>> &rows);

    void setPlace(int first, int offset);
    void goToEnd();
    void moveBy(int dy);
    /// Measures what is on screen, and makes the bar and the buttons agree with it.
    void settle();
    void updateBar();
    void placeActions();
    [[nodiscard]] PostActions *hoverActions();
    void popUp(int index, const QPoint &at);
    void relayout();
    void reveal(int index);
    void step(int by);
    void markSeen();
    [[nodiscard]] int postAt(const QPoint &at) const;
    [[nodiscard]] QString anchorAt(const QPoint &at) const;
    [[nodiscard]] int positionAt(int index, const QPoint &at, bool fuzzy) const;
    void fillMenu(QMenu &menu, int index);
    void setHovered(int index);
    void activate(const QString &href);

    void paintPost(QPainter &painter, int index, const QRect &where) const;
    void paintHead(QPainter &painter, int index, const PostRow &post, const QRect &where) const;
    void paintFoot(QPainter &painter, const PostRow &post, const QRect &where) const;

    Ask m_ask;
    std::shared_ptr<const Clock> m_clock;
    bool m_readOnly;
    std::optional<ThreadDetails> m_thread;
    int m_firstUnread = -1;
    mutable PostDocuments m_documents;
    QCache<qint64, PostRow> m_rows{rowsKept};
    QSet<qint64> m_old; ///< rows that are asked again, and shown as they were until then
    PostHeights m_heights;
    int m_first = 0;
    int m_offset = 0;
    int m_barValue = 0;
    bool m_isAtEnd = false;  ///< it stays so, whatever heights become known
    bool m_holdsTop = false; ///< the first post was gone to: it stays at the top
    bool m_isSettling = false;
    int m_current = -1;
    int m_hovered = -1;
    mutable QList<int> m_wanted; ///< pages, the latest last
    QSet<int> m_asked;
    QSet<int> m_failed;
    mutable bool m_willAsk = false;
    quint64 m_generation = 0;
    int m_seen = -1;
    QTimer m_seenTimer;
    PostActions *m_actions;                ///< of the current post
    PostActions *m_hoverActions = nullptr; ///< of the post under the mouse; made when there is one
    std::optional<PostId> m_selected;      ///< whose text is selected in part
    int m_selectionFrom = 0;
    int m_selectionTo = 0;
    bool m_isSelecting = false;
    QString m_pressedLink;
};

} // namespace tjc
