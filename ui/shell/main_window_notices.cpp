#include "service/deliver.h"
#include "service/notice_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/directory/directory_page.h"
#include "ui/evaluation/evaluation_desk.h"
#include "ui/forum/forum_page.h"
#include "ui/mail/mail_desk.h"
#include "ui/market/market_page.h"
#include "ui/notices/digest_panel.h"
#include "ui/notices/notice_bell.h"
#include "ui/notices/notice_desk.h"
#include "ui/notices/notices_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace tjc {

using namespace Qt::StringLiterals;

void MainWindow::connectNotices(const WorkspaceInfo &info)
{
    m_myName = info.me.name;
    m_notices = new NoticeDesk(*m_workspace, this);
    m_noticesPanel =
        new NoticesPanel(m_notices->ask(), !info.readOnly, std::make_shared<SystemClock>(), this);
    m_bell->setUnread(0);
    m_bell->show();
    connect(m_notices, &NoticeDesk::unreadChanged, m_bell, &NoticeBell::setUnread);
    connect(m_notices, &NoticeDesk::changed, m_noticesPanel, &NoticesPanel::follow);
    connect(m_notices, &NoticeDesk::arrived, this, &MainWindow::noticesArrived);
    connect(m_notices, &NoticeDesk::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_noticesPanel, &NoticesPanel::allRead, m_notices, &NoticeDesk::markReadUpTo);
    connect(
        m_noticesPanel, &NoticesPanel::opened, this, [this, canMark = !info.readOnly](const Notice &notice) {
            if (canMark)
                m_notices->markRead(notice);
            const bool isFollowUp = notice.kind == NoticeKind::FollowUp;
            if ((isFollowUp || notice.kind == NoticeKind::Evaluate) && notice.session && m_evaluation) {
                m_evaluation->openEvaluation(
                    *notice.session, isFollowUp ? EvaluationKind::FollowUp : EvaluationKind::After);
            } else if (notice.thread && m_forum) {
                openThread(*notice.thread, notice.post);
            } else if (notice.help && m_directory) {
                showTab(m_directory);
                m_directory->showRequest(*notice.help);
            } else if (notice.session && notice.when) {
                openSession(*notice.session, notice.when->begin());
            } else if (notice.wish && m_market) {
                showTab(m_market);
                m_market->showWish(*notice.wish);
            }
        });
}

void MainWindow::connectMail(const WorkspaceInfo &info)
{
    m_mail = new MailDesk(*m_workspace, info.me.name, this, m_openUrl, this);
    connect(m_calendar, &CalendarPage::mailRequested, m_mail, [this](SessionId id) { m_mail->write(id); });
    connect(m_calendar, &CalendarPage::sessionMoved, m_mail, &MailDesk::changed);
    connect(m_calendar, &CalendarPage::sessionCancelled, m_mail, &MailDesk::cancelled);
    connect(m_mail, &MailDesk::offered, this,
        [this](const QString &sentence, SessionId id, const MailOccasion &occasion) {
            showOffer(sentence, tr("Mail text…"), [this, id, occasion] {
                if (m_mail)
                    m_mail->write(id, occasion);
            });
        });
    connect(m_mail, &MailDesk::withdrawn, this, [this] {
        if (m_offer.sentence.isEmpty())
            return;
        m_offer = {};
        m_retry = {};
        m_noteTimer->isActive() ? m_message->say(m_note, MessageBar::Tone::Plain) : m_message->clear();
    });
    connect(m_mail, &MailDesk::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
}

void MainWindow::showError(const QString &sentence, std::function<void()> retry)
{
    m_noteTimer->stop();
    m_retry = std::move(retry);
    m_offer = {};
    m_message->say(sentence, MessageBar::Tone::Error, m_retry ? tr("Try again") : QString());
}

void MainWindow::showNote(const QString &sentence)
{
    // An offer that was closed is gone.
    if (m_message->sentence().isEmpty())
        m_offer = {};
    if (m_offer.sentence.isEmpty())
        m_retry = {};
    m_note = sentence;
    m_noteTimer->start();
    m_message->say((sentence + u' ' + m_offer.sentence).trimmed(), MessageBar::Tone::Plain, m_offer.action);
}

void MainWindow::endNote()
{
    if (m_offer.sentence.isEmpty() || m_message->sentence().isEmpty())
        return m_message->clear();
    m_message->say(m_offer.sentence, MessageBar::Tone::Plain, m_offer.action);
}

void MainWindow::showOffer(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_retry = std::move(act);
    m_offer = {sentence, action};
    const bool isNoted = m_noteTimer->isActive() && !m_message->sentence().isEmpty();
    m_message->say(isNoted ? m_note + u' ' + sentence : sentence, MessageBar::Tone::Plain, action);
}

void MainWindow::showNotices()
{
    if (m_noticesPanel)
        m_noticesPanel->popUp(m_bell);
}

void MainWindow::openSession(SessionId id, Instant begin)
{
    if (!m_calendar)
        return;
    showTab(m_calendar);
    m_calendar->open(id, begin);
}

void MainWindow::askDigest()
{
    if (!m_workspace)
        return;
    // A failure is no news: the calendar tells the same at the same time.
    deliver(m_workspace->notices().digest(), m_notices, [this](const Result<Digest> &digest) {
        if (digest)
            showDigest(*digest);
    });
}

void MainWindow::showDigest(const Digest &digest)
{
    const QStringList asked = m_settings.askedAbout(m_workspace->url());
    m_digest->tell(digestLines(digest, QSet<QString>(asked.begin(), asked.end()), m_myName));
}

void MainWindow::follow(const DigestLine &line)
{
    switch (line.act) {
    case DigestLine::Act::Notices:
        return showNotices();
    case DigestLine::Act::Session:
        return openSession(*line.session, *line.begin);
    case DigestLine::Act::Mail:
        if (!m_openUrl(line.mail))
            return showError(tr("This desktop has no mail program that opens by itself. The address is %1.")
                                 .arg(line.mail.path()));
        m_settings.addAskedAbout(m_workspace->url(), {line.uid});
        return;
    }
}

} // namespace tjc
