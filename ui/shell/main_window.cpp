#include "ui/shell/main_window.h"

#include "service/explain.h"
#include "ui/calendar/calendar_page.h"
#include "ui/coordination/absence_desk.h"
#include "ui/coordination/coordination_page.h"
#include "ui/directory/directory_page.h"
#include "ui/evaluation/evaluation_desk.h"
#include "ui/forum/forum_page.h"
#include "ui/guide/guide_page.h"
#include "ui/mail/mail_desk.h"
#include "ui/market/market_page.h"
#include "ui/notices/digest_panel.h"
#include "ui/notices/notice_bell.h"
#include "ui/notices/notice_desk.h"
#include "ui/notices/notices_panel.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/lost_writes_desk.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteMs = 8'000;

CalendarView calendarView(StartView view)
{
    switch (view) {
    case StartView::Month:
        return CalendarView::Month;
    case StartView::Week:
        return CalendarView::Week;
    case StartView::Day:
        return CalendarView::Day;
    case StartView::Agenda:
        break;
    }
    return CalendarView::Agenda;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_registry(std::make_unique<CommandRegistry>(this)),
      m_message(new MessageBar(this)), m_noteTimer(new QTimer(this)),
      m_openUrl([](const QUrl &url) { return QDesktopServices::openUrl(url); }), m_tabs(new QTabBar(this)),
      m_bell(new NoticeBell(this)), m_commandBox(new QPushButton(this)), m_digest(new DigestPanel(this)),
      m_pages(new QStackedWidget(this)), m_welcome(new WelcomePage(this)), m_opening(new OpeningPage(this)),
      m_menuTimer(new QTimer(this))
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space8, metrics::space4, metrics::space8, metrics::space4);
    bar->setSpacing(metrics::space16);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_bell);
    bar->addWidget(m_commandBox);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(m_digest);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tabs"));
    m_commandBox->setIcon(QIcon::fromTheme(u"edit-find"_s));
    m_commandBox->setText(tr("Search or do…") + u"   "_s
                          + QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_commandBox->setAccessibleName(tr("Search or do…"));
    m_commandBox->setAccessibleDescription(tr("Finds a command by its name and runs it"));
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_opening);

    m_noteTimer->setSingleShot(true);
    m_noteTimer->setInterval(noteMs);
    connect(m_noteTimer, &QTimer::timeout, this, &MainWindow::endNote);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto retry = std::exchange(m_retry, {}))
            retry();
    });
    connect(m_bell, &QToolButton::clicked, this, &MainWindow::showNotices);
    connect(m_digest, &DigestPanel::chosen, this, &MainWindow::follow);
    connect(m_digest, &DigestPanel::closed, this, [this](const QStringList &uids) {
        if (m_workspace && m_remembers)
            m_settings.addAskedAbout(m_workspace->url(), uids);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (QWidget *page = m_tabPages.value(index))
            m_pages->setCurrentWidget(page);
    });
    connect(m_commandBox, &QPushButton::clicked, this, &MainWindow::showPalette);
    connect(m_welcome, &WelcomePage::openFile, this, &MainWindow::askForFile);
    connect(m_welcome, &WelcomePage::createNew, this, &MainWindow::askForNewFile);
    connect(m_welcome, &WelcomePage::connectToServer, this, &MainWindow::connectRequested);
    connect(m_welcome, &WelcomePage::trySample, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::openRecent, this, &MainWindow::openRequested);
    connect(m_opening, &OpeningPage::cancelled, this, &MainWindow::cancelRequested);

    addCommands();
    m_menuTimer->setSingleShot(true);
    m_menuTimer->setInterval(0);
    connect(m_menuTimer, &QTimer::timeout, this, &MainWindow::buildMenus);
    connect(m_registry.get(), &CommandRegistry::changed, m_menuTimer, qOverload<>(&QTimer::start));
    buildMenus();
    resize(1280, 800);
    restoreGeometry(m_settings.geometry());
    showWelcome();
}

MainWindow::~MainWindow()
{
    // The pages unregister their commands; that must not reach a window that is half gone.
    disconnect(m_registry.get(), nullptr, this, nullptr);
    disconnect(m_registry.get(), nullptr, m_menuTimer, nullptr);
    closeTabs();
}

void MainWindow::showWelcome()
{
    closeTabs();
    m_welcome->setRecent(m_settings.recent());
    m_pages->setCurrentWidget(m_welcome);
    updateTitle();
}

void MainWindow::showOpening(const QString &sentence, bool canCancel)
{
    closeTabs();
    m_message->clear();
    m_opening->begin(sentence, canCancel);
    m_pages->setCurrentWidget(m_opening);
    updateTitle();
}

void MainWindow::showProgress(qint64 done, qint64 total)
{
    m_opening->setProgress(done, total);
}

void MainWindow::showWorkspace(Workspace &workspace, const WorkspaceInfo &info)
{
    closeTabs();
    m_message->clear();
    m_workspace = &workspace;
    m_workspaceName = workspace.url().name();
    m_registry->setIdentity(info.me);
    m_registry->action(u"file.workspace.close"_s)->setEnabled(true);

    m_calendar = new CalendarPage(workspace, info.me, info.readOnly, *m_registry, m_pages);
    m_calendar->setRemembers(m_remembers);
    connect(m_calendar, &CalendarPage::firstPainted, this, &MainWindow::firstPainted);
    const auto tell = [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    };
    connect(m_calendar, &CalendarPage::message, this, [this, tell](const QString &sentence, bool isError) {
        tell(sentence, isError);
        if (isError)
            Q_EMIT calendarFailed(sentence);
    });
    m_lostWrites = new LostWritesDesk(workspace, this);
    connect(m_lostWrites, &LostWritesDesk::message, this, tell);
    connectNotices(info);
    connectMail(info);
    addEvaluation(workspace, info);
    m_absence = new AbsenceDesk(workspace, info.readOnly, *m_registry, this);
    addTab(m_calendar, u"kalender"_s, u"view-calendar"_s, tr("Calendar"));
    leadToCalendar(m_calendar);
    addDirectory(workspace, info);
    addMarket(workspace, info);
    addOffers(workspace, info);
    addForum(workspace, info);
    addGuide(workspace, info);
    if (info.me.has(Role::Coordinator))
        addCoordination(workspace, info);
    showTab(m_calendar);
    if (const auto view = m_settings.startView())
        m_calendar->showView(calendarView(*view));
    updateTitle();
}

void MainWindow::addTab(QWidget *page, const QString &code, const QString &icon, const QString &text)
{
    page->setObjectName(code);
    m_tabPages += page;
    m_pages->addWidget(page);
    m_tabs->addTab(QIcon::fromTheme(icon), text);
    m_tabs->show();
}

void MainWindow::showTab(QWidget *page)
{
    m_tabs->setCurrentIndex(int(m_tabPages.indexOf(page)));
    m_pages->setCurrentWidget(page);
}

void MainWindow::showTabOf(const QString &code)
{
    for (QWidget *page : std::as_const(m_tabPages)) {
        if (page->objectName() == code)
            showTab(page);
    }
}

void MainWindow::addDirectory(Workspace &workspace, const WorkspaceInfo &info)
{
    DirectoryPage::Options options;
    options.me = info.me;
    options.readOnly = info.readOnly;
    options.openUrl = m_openUrl;
    m_directory = new DirectoryPage(workspace, options, *m_registry, m_pages);
    connect(m_directory, &DirectoryPage::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_directory, &DirectoryPage::wanted, this, [this] { showTab(m_directory); });
    connect(m_directory, &DirectoryPage::sessionRequested, this, [this](SessionId id, Day day) {
        showTab(m_calendar);
        m_calendar->showSession(id, day);
    });
    addTab(m_directory, u"trainers"_s, u"system-users"_s, tr("Trainers"));
}

void MainWindow::addCoordination(Workspace &workspace, const WorkspaceInfo &info)
{
    m_coordination = new CoordinationPage(workspace, info.readOnly, *m_registry, m_pages);
    connect(m_coordination, &CoordinationPage::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_coordination, &CoordinationPage::wanted, this, [this] { showTab(m_coordination); });
    connect(m_coordination, &CoordinationPage::threadRequested, this,
        [this](ThreadId id) { openThread(id, std::nullopt); });
    connect(m_coordination, &CoordinationPage::sessionRequested, this, [this](SessionId id, Day day) {
        showTab(m_calendar);
        m_calendar->showSession(id, day);
    });
    connect(m_coordination, &CoordinationPage::themeWeekRequested, this, [this](ThemeWeekId id, Day first) {
        showTab(m_calendar);
        m_calendar->showThemeWeek(id, first);
    });
    addTab(m_coordination, u"coordinatie"_s, u"meeting-attending"_s, tr("Coordination"));
}

/// What the calendar does is seen there.
void MainWindow::leadToCalendar(QWidget *page)
{
    const QList<CommandRegistry::Command> commands = m_registry->commands();
    for (const CommandRegistry::Command &command : commands) {
        if (command.spec.id.startsWith("view.calendar."_L1) || command.spec.id.startsWith("view.period."_L1)
            || command.spec.id.startsWith("view.columns."_L1))
            connect(command.action, &QAction::triggered, page, [this] { showTab(m_calendar); });
    }
}

void MainWindow::closeTabs()
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_tabPages.clear();
    delete m_evaluation;
    delete m_coordination;
    delete m_guide;
    delete m_forum;
    delete m_market;
    delete m_directory;
    delete m_calendar;
    delete m_absence;
    delete m_lostWrites;
    delete m_noticesPanel;
    delete m_notices;
    delete m_mail;
    m_bell->hide();
    m_digest->clear();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->hide();
    m_workspace = nullptr;
    m_workspaceName.clear();
    m_registry->setIdentity(std::nullopt);
    if (QAction *close = m_registry->action(u"file.workspace.close"_s))
        close->setEnabled(false);
}

void MainWindow::updateTitle()
{
    setWindowTitle(
        m_workspaceName.isEmpty() ? u"TrainJeCollega"_s : u"TrainJeCollega — "_s + m_workspaceName);
}

std::optional<CalendarPlace> MainWindow::place() const
{
    return m_calendar ? std::optional(m_calendar->place()) : std::nullopt;
}

void MainWindow::goTo(const CalendarPlace &place)
{
    if (m_calendar)
        m_calendar->goTo(place);
}

void MainWindow::showView(StartView view)
{
    if (m_calendar)
        m_calendar->showView(calendarView(view));
}

void MainWindow::showDay(QDate day)
{
    if (const auto valid = Day::from(day); valid && m_calendar)
        m_calendar->showDay(*valid);
}

void MainWindow::setWeekendShown(bool shown)
{
    QAction *weekend = m_registry->action(u"view.period.weekend"_s);
    if (weekend && weekend->isChecked() != shown)
        weekend->trigger();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

MainWindow::Unsaved MainWindow::whatIsUnsaved() const
{
    if (m_coordination && m_coordination->hasChanges())
        return Unsaved::Coordination;
    if (m_directory && m_directory->hasChanges())
        return Unsaved::Profile;
    return m_guide && m_guide->hasChanges() ? Unsaved::Guide : Unsaved::Nothing;
}

void MainWindow::askBeforeLeaving(const std::function<void()> &leave)
{
    const Unsaved unsaved = whatIsUnsaved();
    if (unsaved == Unsaved::Nothing)
        return leave();
    if (unsaved == Unsaved::Coordination) {
        showTab(m_coordination);
    } else if (unsaved == Unsaved::Profile) {
        showTab(m_directory);
        m_directory->showSection(DirectoryPage::Section::Profile);
    } else {
        showTab(m_guide);
        m_guide->editTasks();
    }
    // What was asked last is what is answered.
    delete m_leaving;
    auto *box = new QMessageBox(this);
    m_leaving = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Not saved yet"));
    box->setTextFormat(Qt::PlainText);
    box->setText(unsaved == Unsaved::Coordination
                     ? tr("In the coordination something is changed and not saved. Close without saving it?")
                 : unsaved == Unsaved::Profile
                     ? tr("Your profile is changed and not saved. Close without saving it?")
                     : tr("A task of the guide is changed and not saved. Close without saving it?"));
    const QPushButton *go = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, leave);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (whatIsUnsaved() != Unsaved::Nothing && !m_mayClose) {
        event->ignore();
        return askBeforeLeaving([this] {
            m_mayClose = true;
            close();
        });
    }
    if (m_remembers)
        m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QMainWindow::changeEvent(event);
}

void MainWindow::showPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(*m_registry, this);
    m_palette->popUp();
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpDialog(*m_registry, this);
    m_help->refresh();
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::askForFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Open a workspace"), {}, tr("Workspaces (*.tjc)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto url = WorkspaceUrl::parse(path))
            Q_EMIT openRequested(*url);
        else
            showError(explain(url.error()));
    });
    dialog->open();
}

void MainWindow::askForNewFile()
{
    auto *dialog = new QFileDialog(this, tr("Make a new workspace"), {}, tr("Workspaces (*.tjc)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tjc"_s);
    // A workspace that is there already is refused, never written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto url = WorkspaceUrl::parse(path))
            Q_EMIT createRequested(*url);
        else
            showError(explain(url.error()));
    });
    dialog->open();
}

/// Also where the program would go on in the tray.
void MainWindow::quit()
{
    if (close() && !QGuiApplication::quitOnLastWindowClosed())
        QCoreApplication::quit();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace tjc
