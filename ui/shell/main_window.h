#pragma once

#include "service/workspace.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/options.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace tjc {

class CalendarPage;
struct CalendarPlace;
class CommandPalette;
class HelpDialog;
class LostWritesDesk;
class MessageBar;
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
    /// A note goes by itself.
    void showNote(const QString &sentence);

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

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCommands();
    void buildMenus();
    void fillRecent();
    void closeTabs();
    void updateTitle();
    void showPalette();
    void showHelp();
    void showAbout();
    void askForFile();
    void askForNewFile();
    void toggleFullScreen();

    Settings &m_settings;
    std::unique_ptr<CommandRegistry> m_registry;
    QPointer<Workspace> m_workspace;
    QString m_workspaceName;
    MessageBar *m_message;
    QTimer *m_noteTimer;
    std::function<void()> m_retry;
    QTabBar *m_tabs;
    QPushButton *m_commandBox;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    OpeningPage *m_opening;
    QPointer<CalendarPage> m_calendar;
    bool m_remembers = true;
    QPointer<LostWritesDesk> m_lostWrites;
    QMenu *m_recentMenu = nullptr;
    QTimer *m_menuTimer;
    QPointer<CommandPalette> m_palette;
    QPointer<HelpDialog> m_help;
};

} // namespace tjc
