#pragma once

#include "ui/forum/thread_view.h"

#include <QWidget>

class QToolButton;

namespace tjc {

/// The buttons of one post. Those that do not fit stand in the menu of the last one.
class PostActions : public QWidget
{
    Q_OBJECT

public:
    explicit PostActions(QWidget *parent);

    /// `acts` are what one may do; `width` is the room there is.
    void show(const PostRow &post, const QList<ThreadView::Act> &acts, int width);
    [[nodiscard]] std::optional<PostId> post() const { return m_post; }

Q_SIGNALS:
    void triggered(tjc::ThreadView::Act act);
    /// The menu of all is wanted, at that place of the screen.
    void menuWanted(const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setIcons();

    std::optional<PostId> m_post;
    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
};

} // namespace tjc
