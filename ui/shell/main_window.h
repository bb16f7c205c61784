#pragma once

#include "domain/digest.h"
#include "service/workspace.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/options.h"

#include <QMainWindow>
#include <QPointer>
#include <QUrl>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace tjc {

class AbsenceDesk;
class CalendarPage;
struct CalendarPlace;
class CommandPalette;
class DigestPanel;
struct DigestLine;
class CoordinationPage;
class DirectoryPage;
class EvaluationDesk;
class ForumPage;
class GuidePage;
class HelpDialog;
class LostWritesDesk;
class MailDesk;
class MarketPage;
struct SessionDraft;
class MessageBar;
class NoticeBell;
class NoticeDesk;
class NoticesPanel;
class OpeningPage;
class Settings;
class WelcomePage;

/// The window: menus and command box from the registry, message bars, and one of: the welcome page, the page
/// that says what is being opened, the tabs of an open workspace. It opens nothing itself; it tells what was
/// asked for.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    /// `canCancel`: the page has a button for cancelRequested().
    void showOpening(const QString &sentence, bool canCancel);
    void showProgress(qint64 done, qint64 total);
    /// The tabs over an open workspace, which must outlive this window or the next show…().
    void showWorkspace(Workspace &workspace, const WorkspaceInfo &info);
    [[nodiscard]] bool hasWorkspace() const { return m_workspace; }

    /// An error stays until it is closed; with `retry` it offers to try again.
    void showError(const QString &sentence, std::function<void()> retry = {});
    /// A note goes by itself; it takes no offer away.
    void showNote(const QString &sentence);
    /// Something that may be done about what just happened; stays until it is closed.
    void showOffer(const QString &sentence, const QString &action, std::function<void()> act);

    /// Fetches what the user should know when he begins, and shows it above the calendar.
    void askDigest();
    void showNotices();
    void openSession(SessionId id, Instant begin);
    /// At that post; none: at what is new in it.
    void openThread(ThreadId id, std::optional<PostId> at);
    /// Hands addresses of mails to the desktop; a test gives one of its own, before showWorkspace().
    void setOpenUrl(std::function<bool(const QUrl &)> open) { m_openUrl = std::move(open); }

    /// Where the calendar is; none while no workspace is open.
    [[nodiscard]] std::optional<CalendarPlace> place() const;
    void goTo(const CalendarPlace &place);
    /// A window that runs once leaves no trace in the settings.
    void setRemembers(bool remembers) { m_remembers = remembers; }
    void showView(StartView view);
    void showDay(QDate day);
    /// What the settings say about the weekend, to the open calendar.
    void setWeekendShown(bool shown);
    void raiseToFront();
    /// The tab of that code, as addTab() has it.
    void showTabOf(const QString &code);
    /// Calls `leave` where nothing typed is lost by it, or the user says so.
    void askBeforeLeaving(const std::function<void()> &leave);

    [[nodiscard]] CommandRegistry &registry() { return *m_registry; }

Q_SIGNALS:
    void openRequested(const tjc::WorkspaceUrl &url);
    void createRequested(const tjc::WorkspaceUrl &url);
    void connectRequested();
    void sampleRequested();
    void closeRequested();
    void cancelRequested();
    void settingsRequested();
    /// The calendar was painted with its data for the first time.
    void firstPainted();
    void calendarFailed(const QString &sentence);
    /// Since the workspace was opened.
    void noticesArrived(const QList<tjc::Notice> &notices);
    /// The user came to the window.
    void activated();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where something was typed and not saved.
    enum class Unsaved { Nothing, Coordination, Profile, Guide };
    [[nodiscard]] Unsaved whatIsUnsaved() const;

    void endNote();
    void addCommands();
    void buildMenus();
    void fillRecent();
    /// A page of the open workspace, in the order of the calls.
    void addTab(QWidget *page, const QString &code, const QString &icon, const QString &text);
    void showTab(QWidget *page);
    void addDirectory(Workspace &workspace, const WorkspaceInfo &info);
    void addMarket(Workspace &workspace, const WorkspaceInfo &info);
    void addOffers(Workspace &workspace, const WorkspaceInfo &info);
    void addForum(Workspace &workspace, const WorkspaceInfo &info);
    void addGuide(Workspace &workspace, const WorkspaceInfo &info);
    void addEvaluation(Workspace &workspace, const WorkspaceInfo &info);
    void wishPlanned(WishId wish, const SessionDraft &draft);
    void addCoordination(Workspace &workspace, const WorkspaceInfo &info);
    /// The commands of the calendar bring its tab to the front, as long as `page` is there.
    void leadToCalendar(QWidget *page);
    void closeTabs();
    void updateTitle();
    void showPalette();
    void showHelp();
    void showAbout();
    void askForFile();
    void askForNewFile();
    void toggleFullScreen();
    void quit();
    void connectNotices(const WorkspaceInfo &info);
    void connectMail(const WorkspaceInfo &info);
    void showDigest(const Digest &digest);
    void follow(const DigestLine &line);

    Settings &m_settings;
    std::unique_ptr<CommandRegistry> m_registry;
    QPointer<Workspace> m_workspace;
    QString m_workspaceName;
    MessageBar *m_message;
    QTimer *m_noteTimer;
    std::function<void()> m_retry;
    QString m_note; ///< said just now
    struct {
        QString sentence; ///< empty: nothing is offered
        QString action;
    } m_offer; ///< stands beside what is noted meanwhile
    std::function<bool(const QUrl &)> m_openUrl;
    QTabBar *m_tabs;
    NoticeBell *m_bell;
    QPushButton *m_commandBox;
    DigestPanel *m_digest;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    OpeningPage *m_opening;
    QList<QWidget *> m_tabPages; ///< of the open workspace, as m_tabs shows them
    QPointer<CalendarPage> m_calendar;
    QPointer<DirectoryPage> m_directory;
    QPointer<MarketPage> m_market;
    QPointer<ForumPage> m_forum;
    QPointer<GuidePage> m_guide;
    QPointer<CoordinationPage> m_coordination;
    QPointer<AbsenceDesk> m_absence;
    QPointer<EvaluationDesk> m_evaluation;
    bool m_remembers = true;
    QPointer<QWidget> m_leaving; ///< the question whether what was typed may go
    bool m_mayClose = false;     ///< what was typed and not saved may go
    QPointer<LostWritesDesk> m_lostWrites;
    QPointer<NoticeDesk> m_notices;
    QPointer<NoticesPanel> m_noticesPanel;
    QPointer<MailDesk> m_mail;
    QString m_myName;
    QMenu *m_recentMenu = nullptr;
    QTimer *m_menuTimer;
    QPointer<CommandPalette> m_palette;
    QPointer<HelpDialog> m_help;
};

} // namespace tjc
