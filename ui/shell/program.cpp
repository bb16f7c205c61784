#include "ui/shell/program.h"

#include "service/admin_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "service/language.h"
#include "ui/calendar/calendar_page.h"
#include "ui/notices/desktop.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportEveryMs = 50;
const auto unfinishedEnding = u".nieuw"_s;

bool wantsPassword(const Error &error)
{
    return error.kind == ErrorKind::Denied && error.subject == "workspace.password"_L1;
}

} // namespace

Program::Program(const Options &options, const Surroundings &surroundings, QObject *parent)
    : QObject(parent), m_options(options), m_with(surroundings)
{
}

Program::~Program()
{
    // Pages ask their workspace until they go; so they go first.
    m_window.reset();
}

template <typename F>
auto Program::whileCurrent(F f)
{
    return [this, then = m_attempt.get(), f = std::move(f)](auto &&...arguments) {
        if (then && m_attempt.get() == then)
            f(std::forward<decltype(arguments)>(arguments)...);
    };
}

void Program::start()
{
    const std::optional<WorkspaceUrl> last = m_with.settings.last();
    Result<WorkspaceUrl> wanted = Error{ErrorKind::NotFound, u"workspace.file"_s};
    const bool isAsked = !m_options.workspace.isEmpty();
    if (isAsked)
        wanted = WorkspaceUrl::parse(m_options.workspace);
    else if (last)
        wanted = *last;

    // The database opens on its own thread while this one builds the window.
    if (wanted)
        begin(*wanted, Step::Open);
    makeWindow();
    if (m_options.isOneShot())
        m_window->resize(m_options.size);
    if (wanted)
        m_window->showOpening(tr("Opening %1…").arg(wanted->name()), true);
    else if (isAsked)
        fail(wanted.error());
    m_window->show();
    if (m_with.desktop && !m_options.isOneShot())
        connectDesktop();
    if (!wanted && !isAsked)
        Q_EMIT failed(tr("There is no workspace to show: name one with --workspace."));
}

void Program::called(const QString &workspace)
{
    if (!workspace.isEmpty()) {
        const auto url = WorkspaceUrl::parse(workspace);
        if (!url)
            m_window->showError(explain(url.error()));
        else if (!m_workspace || !(m_workspace->url() == *url))
            open(*url);
    }
    m_window->raiseToFront();
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_with.settings);
    MainWindow *window = m_window.get();
    window->setRemembers(!m_options.isOneShot());
    connect(window, &MainWindow::openRequested, this, &Program::open);
    connect(window, &MainWindow::createRequested, this, &Program::create);
    connect(window, &MainWindow::connectRequested, this, &Program::showConnectDialog);
    connect(window, &MainWindow::sampleRequested, this, &Program::openSample);
    connect(window, &MainWindow::closeRequested, this, &Program::close);
    connect(window, &MainWindow::cancelRequested, this, &Program::abandon);
    connect(window, &MainWindow::settingsRequested, this, &Program::showSettings);
    connect(window, &MainWindow::firstPainted, this, &Program::painted);
    connect(window, &MainWindow::calendarFailed, this, &Program::failed);
    if (m_options.isOneShot())
        return;
    connect(window, &MainWindow::firstPainted, window, [this, window] {
        if (std::exchange(m_isDigestDue, false))
            window->askDigest();
    });
    if (m_with.desktop) {
        connect(window, &MainWindow::noticesArrived, this, &Program::tell);
        connect(window, &MainWindow::activated, m_with.desktop, &Desktop::settle);
    }
}

void Program::leaving(const std::function<void()> &leave)
{
    if (m_window)
        m_window->askBeforeLeaving(leave);
    else
        leave();
}

void Program::open(const WorkspaceUrl &url)
{
    leaving([this, url] { begin(url, Step::Open); });
}

void Program::create(const WorkspaceUrl &url)
{
    leaving([this, url] { begin(url, Step::Create); });
}

void Program::openSample()
{
    leaving([this] { beginSample(); });
}

void Program::beginSample()
{
    const auto url = WorkspaceUrl::parse(m_with.sampleFile);
    if (!url)
        return fail(url.error());
    if (QFileInfo::exists(m_with.sampleFile))
        return begin(*url, Step::Open);
    // Under another name until it is whole.
    const auto unfinished = WorkspaceUrl::parse(m_with.sampleFile + unfinishedEnding);
    QDir().mkpath(QFileInfo(m_with.sampleFile).absolutePath());
    QFile::remove(unfinished->string());
    begin(*unfinished, Step::Sample);
}

void Program::begin(const WorkspaceUrl &url, Step step, const QString &password, bool keepPassword)
{
    retire(std::move(m_attempt));
    m_attempt = std::make_unique<Attempt>(Attempt{url, step, password, keepPassword, nullptr, {}, nullptr});
    if (m_window && !m_workspace && !m_connect) {
        m_window->showOpening(
            step == Step::Sample ? tr("Making the example week…") : tr("Opening %1…").arg(url.name()), true);
    }
    const bool asksKeyring =
        url.engine() == Engine::Postgres && password.isEmpty() && !m_connect && !m_options.isOneShot();
    if (!asksKeyring)
        return openNow(*m_attempt);
    m_with.keyring.read(url.string(), this, whileCurrent([this](const Keyring::Found &found) {
        m_hasKeyring = found.available;
        m_attempt->password = found.password;
        openNow(*m_attempt);
    }));
}

void Program::openNow(Attempt &attempt)
{
    WorkspaceOptions options = m_with.workspace;
    options.password = attempt.password;
    attempt.workspace = std::make_unique<Workspace>(attempt.url, options);
    const bool exists = attempt.step == Step::Open;
    attempt.opening = exists ? attempt.workspace->open() : attempt.workspace->init();
    deliver(attempt.opening, this,
        whileCurrent([this](const Result<WorkspaceInfo> &answer) { answered(answer); }));
}

void Program::answered(const Result<WorkspaceInfo> &answer)
{
    if (!answer)
        fail(answer.error());
    else if (m_attempt->step == Step::Sample)
        fillSample();
    else
        succeed(*answer);
}

void Program::fillSample()
{
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    // Called on the worker; a report now and then is enough for an eye.
    m_attempt->progress = std::make_shared<Progress>([this, clock](qint64 done, qint64 total) {
        if (clock->elapsed() < reportEveryMs)
            return;
        clock->restart();
        QMetaObject::invokeMethod(this, [this, done, total] { m_window->showProgress(done, total); });
    });
    deliver(m_attempt->workspace->admin().sample({}, m_attempt->progress), this,
        whileCurrent([this](const Result<void> &answer) {
            if (!answer)
                return fail(answer.error());
            const QString unfinished = m_attempt->url.string();
            m_attempt.reset(); // closes the file
            if (QFile::rename(unfinished, m_with.sampleFile))
                openSample();
            else
                fail({ErrorKind::Denied, u"workspace.rights"_s, m_with.sampleFile});
        }));
}

void Program::succeed(const WorkspaceInfo &info)
{
    const std::unique_ptr<Attempt> done = std::move(m_attempt);
    if (m_connect)
        m_connect->accept();
    m_isDigestDue = true;
    m_window->showWorkspace(*done->workspace, info);
    m_workspace = std::move(done->workspace);
    m_info = info;
    if (!m_options.isOneShot()) {
        m_with.settings.addRecent(done->url);
        m_with.settings.setLast(done->url);
    }
    if (m_options.view)
        m_window->showView(*m_options.view);
    if (m_options.date)
        m_window->showDay(*m_options.date);
    // What runs once waits for the calendar to be painted.
    if (!m_options.tab.isEmpty() && !m_options.isOneShot())
        m_window->showTabOf(m_options.tab);
    m_options.view.reset();
    m_options.date.reset();
    if (done->keepPassword)
        keepPassword(done->url, done->password);
}

void Program::keepPassword(const WorkspaceUrl &url, const QString &password)
{
    m_with.keyring.write(url.string(), password, this, [this](bool kept) {
        m_hasKeyring = kept;
        if (!kept) {
            m_window->showError(tr("The password is not kept: this desktop has no keyring that lets us in. "
                                   "Next time it is asked again."));
        }
    });
}

void Program::fail(const Error &error)
{
    const bool isAsking = wantsPassword(error) && m_attempt && !m_connect && !m_options.isOneShot();
    if (isAsking)
        return askPassword(error);
    std::unique_ptr<Attempt> tried = std::move(m_attempt);
    std::function<void()> retry;
    if (tried && tried->step == Step::Sample)
        retry = [this] { openSample(); };
    else if (tried)
        retry = [this, url = tried->url, step = tried->step] { begin(url, step); };
    retire(std::move(tried));
    const QString sentence = explain(error);
    if (m_connect) {
        m_connect->fail(sentence);
    } else {
        if (!m_workspace)
            m_window->showWelcome();
        m_window->showError(sentence, retry);
    }
    Q_EMIT failed(sentence);
}

void Program::askPassword(const Error &error)
{
    const bool isWrong = !m_attempt->password.isEmpty();
    if (isWrong)
        m_with.keyring.forget(m_attempt->url.string());
    auto *dialog = new PasswordDialog(
        m_attempt->url, isWrong ? explain(error) : QString(), m_hasKeyring, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, url = m_attempt->url] {
        begin(url, Step::Open, dialog->password(), dialog->isToBeKept());
    });
    connect(dialog, &QDialog::rejected, this, &Program::abandon);
    dialog->open();
}

void Program::abandon()
{
    if (!m_attempt)
        return;
    fail({ErrorKind::Cancelled, u"workspace.opening"_s});
}

void Program::retire(std::unique_ptr<Attempt> attempt)
{
    if (!attempt || !attempt->workspace)
        return;
    if (attempt->progress)
        attempt->progress->cancel();
    Workspace *left = attempt->workspace.release();
    left->setParent(this);
    if (attempt->step == Step::Sample)
        connect(left, &QObject::destroyed, [path = attempt->url.string()] { QFile::remove(path); });
    auto *watcher = new QFutureWatcher<Result<WorkspaceInfo>>(left);
    connect(watcher, &QFutureWatcherBase::finished, left, &QObject::deleteLater);
    watcher->setFuture(attempt->opening);
}

void Program::close()
{
    m_window->showWelcome();
    m_workspace.reset();
    m_info.reset();
    m_with.settings.setLast(std::nullopt);
}

void Program::showConnectDialog()
{
    leaving([this] { openConnectDialog(); });
}

void Program::openConnectDialog()
{
    if (!m_connect) {
        m_connect = new ConnectDialog(m_window.get());
        m_connect->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_connect, &ConnectDialog::submitted, this,
            [this](const WorkspaceUrl &url, const QString &password, bool keep) {
                begin(url, Step::Open, password, keep);
            });
        // Closing the dialog gives up the attempt that was made from it.
        connect(m_connect, &QDialog::rejected, this, [this] { retire(std::move(m_attempt)); });
    }
    m_connect->open();
}

void Program::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(
            m_with.settings, m_window.get(), m_with.desktop ? m_with.desktop->has() : DesktopHas());
        connect(m_settings, &SettingsDialog::trayChanged, this, &Program::useTray);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        // The window is made anew; the dialog goes with the old one, so not from within its own signal.
        connect(
            m_settings, &SettingsDialog::languageChanged, this,
            [this] {
                leaving(
                    [this] { QMetaObject::invokeMethod(this, &Program::useLanguage, Qt::QueuedConnection); });
            },
            Qt::QueuedConnection);
        connect(m_settings, &SettingsDialog::themeChanged, this,
            [this] { applyTheme(*qApp, m_with.settings.theme()); });
        connect(m_settings, &SettingsDialog::weekendChanged, this,
            [this](bool shown) { m_window->setWeekendShown(shown); });
    }
    m_settings->open();
}

void Program::connectDesktop()
{
    Desktop *desktop = m_with.desktop;
    connect(desktop, &Desktop::openRequested, this, [this] { m_window->raiseToFront(); });
    connect(desktop, &Desktop::messageClicked, this, [this] {
        m_window->raiseToFront();
        m_window->showNotices();
    });
    connect(desktop, &Desktop::quitRequested, this, [this] {
        m_window->close();
        QCoreApplication::quit();
    });
    useTray();
}

/// Who looks at the window sees the bell.
void Program::tell(const QList<Notice> &notices)
{
    if (QApplication::activeWindow() || !m_with.settings.isTellingDesktop())
        return;
    const DesktopMessage message = desktopMessage(notices);
    m_with.desktop->say(message.title, message.text);
}

void Program::useTray()
{
    const bool stays = m_with.desktop && m_with.desktop->has().tray && m_with.settings.isStayingInTray();
    if (m_with.desktop)
        m_with.desktop->showIcon(stays);
    QGuiApplication::setQuitOnLastWindowClosed(!stays);
}

void Program::useLanguage()
{
    installLanguage(m_with.settings.language());
    m_with.settings.setGeometry(m_window->saveGeometry());
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    const std::optional<CalendarPlace> place = old->place();
    makeWindow();
    if (m_workspace)
        m_window->showWorkspace(*m_workspace, *m_info);
    if (place)
        m_window->goTo(*place);
    m_window->show();
    if (m_with.desktop)
        useTray(); // its menu is in the language too
    showSettings();
}

} // namespace tjc
