#pragma once

#include "base/progress.h"
#include "domain/notices.h"
#include "service/workspace.h"
#include "ui/shell/keyring.h"
#include "ui/shell/options.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tjc {

class ConnectDialog;
class Desktop;
class MainWindow;
class SettingsDialog;

/// What the program stands on; a test brings its own.
struct Surroundings {
    Settings &settings;
    Keyring &keyring;
    QString sampleFile;              ///< where the example week is, or comes
    WorkspaceOptions workspace = {}; ///< for every workspace that is opened
    Desktop *desktop = nullptr;      ///< where messages and the tray are; none: there is neither
};

/// The window and the workspace in it: opens, makes, connects and closes. A workspace that cannot be opened
/// leaves the one that is open, and everything else, as it was.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Options &options, const Surroundings &surroundings, QObject *parent = nullptr);
    ~Program() override;

    /// Begins to open what the options name, else the last one, and shows the window.
    void start();
    /// What a second start asks for: the front, and perhaps another workspace.
    void called(const QString &workspace);

    void open(const WorkspaceUrl &url);
    void create(const WorkspaceUrl &url);
    void openSample();
    void close();
    void showConnectDialog();
    void showSettings();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] bool isOpening() const { return m_attempt != nullptr; }

Q_SIGNALS:
    /// The calendar of a workspace was painted with its data for the first time.
    void painted();
    /// An opening ended in this sentence, or there was nothing to open.
    void failed(const QString &sentence);

private:
    enum class Step { Open, Create, Sample };
    /// One opening on its way. It becomes what is open, or goes without a trace.
    struct Attempt {
        WorkspaceUrl url;
        Step step;
        QString password;
        bool keepPassword;
        std::unique_ptr<Workspace> workspace;
        QFuture<Result<WorkspaceInfo>> opening;
        std::shared_ptr<Progress> progress;
    };

    /// Calls `leave` where nothing typed is lost by it, or the user says so.
    void leaving(const std::function<void()> &leave);
    void beginSample();
    void openConnectDialog();
    void makeWindow();
    void begin(const WorkspaceUrl &url, Step step, const QString &password = {}, bool keepPassword = false);
    void openNow(Attempt &attempt);
    void answered(const Result<WorkspaceInfo> &answer);
    void fillSample();
    void succeed(const WorkspaceInfo &info);
    void fail(const Error &error);
    void abandon();
    /// Lets go of an attempt without waiting for a server that does not answer.
    void retire(std::unique_ptr<Attempt> attempt);
    void askPassword(const Error &error);
    void keepPassword(const WorkspaceUrl &url, const QString &password);
    void useLanguage();
    void connectDesktop();
    void tell(const QList<Notice> &notices);
    void useTray();
    /// Calls f only while the attempt of now is still the one of then.
    template <typename F>
    auto whileCurrent(F f);

    Options m_options;
    Surroundings m_with;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<WorkspaceInfo> m_info;
    std::unique_ptr<Attempt> m_attempt;
    bool m_hasKeyring = true;
    bool m_isDigestDue = false; ///< a workspace was opened of which it was not told yet
    std::unique_ptr<MainWindow> m_window;
    QPointer<ConnectDialog> m_connect;
    QPointer<SettingsDialog> m_settings;
};

} // namespace tjc
