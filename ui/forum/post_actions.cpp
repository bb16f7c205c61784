#include "ui/forum/post_actions.h"

#include "ui/forum/forum_marks.h"
#include "ui/forum/forum_words.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

using Act = ThreadView::Act;

/// That have a button, where there is room.
constexpr Act buttonActs[] = {Act::Vote, Act::Reply, Act::Accept, Act::Quote, Act::Keep, Act::Edit};

QString keyOf(Act act)
{
    switch (act) {
    case Act::Vote:
        return u"V"_s;
    case Act::Reply:
        return u"R"_s;
    case Act::Accept:
        return u"A"_s;
    case Act::Quote:
        return u"Q"_s;
    case Act::Keep:
        return u"B"_s;
    case Act::Edit:
        return u"E"_s;
    default:
        return {};
    }
}

std::optional<ForumMark> markOf(Act act)
{
    switch (act) {
    case Act::Vote:
        return ForumMark::Vote;
    case Act::Accept:
        return ForumMark::Solved;
    case Act::Keep:
        return ForumMark::Kept;
    default:
        return std::nullopt;
    }
}

} // namespace

PostActions::PostActions(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space4);
    for (const Act act : buttonActs) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("act", int(act));
        row->addWidget(button);
        m_buttons += button;
        connect(button, &QToolButton::clicked, this, [this, act] { Q_EMIT triggered(act); });
    }
    m_more->setAutoRaise(true);
    m_more->setText(tr("More"));
    m_more->setArrowType(Qt::DownArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setToolTip(tr("Everything one can do with this post"));
    row->addWidget(m_more);
    row->addStretch(1);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this,
        [this] { Q_EMIT menuWanted(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    setIcons();
    hide();
}

void PostActions::setIcons()
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (const auto mark = markOf(Act(button->property("act").toInt())))
            button->setIcon(markIcon(*mark, palette()));
    }
}

void PostActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void PostActions::show(const PostRow &post, const QList<ThreadView::Act> &acts, int width)
{
    m_post = post.id;
    const QString whose = authorText(post);
    int room = width - m_more->sizeHint().width();
    for (QToolButton *button : std::as_const(m_buttons)) {
        const auto act = Act(button->property("act").toInt());
        const QString text = ThreadView::textOf(act, post);
        const bool isOn = (act == Act::Vote && post.voted) || (act == Act::Keep && post.isBookmarked)
                          || (act == Act::Accept && post.isAccepted);
        button->setText(act == Act::Vote ? text + u" (%1)"_s.arg(post.votes) : text);
        button->setAccessibleName(text);
        button->setAccessibleDescription(whose);
        button->setToolTip(tr("%1 (key %2)").arg(text, keyOf(act)));
        button->setCheckable(isOn);
        button->setChecked(isOn);
        const int needs = button->sizeHint().width() + metrics::space4;
        const bool fits = acts.contains(act) && needs <= room;
        button->setVisible(fits);
        if (fits)
            room -= needs;
    }
    m_more->setAccessibleName(tr("More to do with this post"));
    QWidget::show();
}

} // namespace tjc
