#include "ui/notices/desktop.h"

#include "exchange/local_time.h"
#include "service/notice_text.h"
#include "ui/notices/digest_lines.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longMessage = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::DesktopMessage)
};

QString titleOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Promoted:
        return Words::tr("A seat from the waiting list");
    case NoticeKind::Offer:
        return Words::tr("Confirm your seat");
    case NoticeKind::OfferExpired:
        return Words::tr("Your seat was not confirmed in time");
    case NoticeKind::SessionChanged:
        return Words::tr("A session is moved");
    case NoticeKind::SessionCancelled:
        return Words::tr("A session is cancelled");
    case NoticeKind::SessionRevived:
        return Words::tr("A session goes ahead after all");
    case NoticeKind::Approved:
        return Words::tr("Your request is approved");
    case NoticeKind::Declined:
        return Words::tr("Your request is declined");
    case NoticeKind::Request:
        return Words::tr("A colleague asks for a seat");
    case NoticeKind::Substituted:
        return Words::tr("A colleague takes over a seat");
    case NoticeKind::Left:
        return Words::tr("A colleague signed off");
    case NoticeKind::WishPickedUp:
        return Words::tr("A wish of yours is taken up");
    case NoticeKind::WishClosed:
        return Words::tr("A wish of yours is closed");
    case NoticeKind::WishReopened:
        return Words::tr("A wish of yours is open again");
    case NoticeKind::WishMerged:
        return Words::tr("A wish of yours is one with another");
    case NoticeKind::WishPlanned:
        return Words::tr("A wish of yours is planned");
    case NoticeKind::HelpAsked:
        return Words::tr("A colleague asks for your help");
    case NoticeKind::HelpChanged:
        return Words::tr("A colleague proposes another time");
    case NoticeKind::HelpAccepted:
        return Words::tr("Help is agreed on");
    case NoticeKind::HelpDeclined:
        return Words::tr("A colleague cannot help");
    case NoticeKind::HelpWithdrawn:
        return Words::tr("A request for help is withdrawn");
    case NoticeKind::Evaluate:
        return Words::tr("What did you think of it?");
    case NoticeKind::FollowUp:
        return Words::tr("Did you use it?");
    case NoticeKind::Mentioned:
        return Words::tr("A colleague mentions you");
    case NoticeKind::Asked:
        return Words::tr("A colleague asks you a question");
    case NoticeKind::Unanswered:
        return Words::tr("A question waits for an answer");
    case NoticeKind::Replied:
        return Words::tr("A reply in a thread you follow");
    case NoticeKind::AnswerAccepted:
        return Words::tr("Your answer is accepted");
    case NoticeKind::PostHidden:
        return Words::tr("A moderator hid a post of yours");
    case NoticeKind::PostRestored:
        return Words::tr("A post of yours can be read again");
    case NoticeKind::ThreadHidden:
        return Words::tr("A moderator hid a thread of yours");
    case NoticeKind::ThreadRestored:
        return Words::tr("A thread of yours can be read again");
    case NoticeKind::ThreadLocked:
        return Words::tr("A moderator closed a thread of yours");
    case NoticeKind::ThreadUnlocked:
        return Words::tr("A thread of yours is open again");
    case NoticeKind::ThreadMoved:
        return Words::tr("A moderator moved a thread of yours");
    }
    return {};
}

/// Some desktops read tags in a message, pictures from elsewhere among them.
QString harmless(QString text)
{
    return text.replace(u'<', u'‹').replace(u'>', u'›');
}

} // namespace

DesktopMessage desktopMessage(const QList<Notice> &notices)
{
    if (notices.isEmpty())
        return {};
    if (notices.size() == 1) {
        static const LocalTime local;
        const QString sentence = noticeSentence(notices.first(), local);
        return {titleOf(notices.first().kind), harmless(shortened(sentence, longMessage))};
    }
    QList<NoticeCount> counts;
    for (const Code<NoticeKind> &each : noticeKindCodes) {
        const auto n = std::count_if(
            notices.begin(), notices.end(), [&](const Notice &notice) { return notice.kind == each.value; });
        if (n > 0)
            counts += NoticeCount{each.value, int(n)};
    }
    return {Words::tr("%n new notice(s)", nullptr, int(notices.size())),
        shortened(countsText(counts) + u'.', longMessage)};
}

TrayDesktop::TrayDesktop(QObject *parent) : Desktop(parent)
{
}

TrayDesktop::~TrayDesktop() = default;

DesktopHas TrayDesktop::has() const
{
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    return {hasTray, hasTray && QSystemTrayIcon::supportsMessages()};
}

QSystemTrayIcon &TrayDesktop::icon()
{
    if (m_icon)
        return *m_icon;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open TrainJeCollega"), this, &Desktop::openRequested);
    m_menu->addAction(tr("Quit"), this, &Desktop::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    m_icon->setToolTip(u"TrainJeCollega"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Desktop::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    return *m_icon;
}

void TrayDesktop::say(const QString &title, const QString &text)
{
    if (!has().messages)
        return;
    icon().show();
    icon().showMessage(title, text, QGuiApplication::windowIcon());
}

void TrayDesktop::showIcon(bool shown)
{
    m_stays = shown && has().tray;
    // In the language of now.
    m_icon.reset();
    m_menu.reset();
    if (m_stays)
        icon().show();
}

void TrayDesktop::settle()
{
    if (m_icon && !m_stays)
        m_icon->hide();
}

} // namespace tjc
