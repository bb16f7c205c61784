#include "ui/notices/notice_bell.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 99;

} // namespace

NoticeBell::NoticeBell(QWidget *parent) : QToolButton(parent)
{
    setIcon(QIcon::fromTheme(u"notifications"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setUnread(0);
}

void NoticeBell::setUnread(int count)
{
    m_unread = count;
    setText(count == 0 ? QString() : count > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(count));
    setToolButtonStyle(count == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setAccessibleName(count == 0 ? tr("Notices: nothing unread") : tr("%n unread notice(s)", nullptr, count));
    setToolTip(accessibleName());
}

} // namespace tjc
