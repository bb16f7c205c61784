#pragma once

#include "base/workspace_url.h"
#include "ui/shell/options.h"

#include <QByteArray>
#include <QList>
#include <QSettings>

#include <memory>
#include <optional>

namespace tjc {

/// What the window remembers on this workstation. Never a secret: a WorkspaceUrl holds none.
class Settings
{
public:
    /// An empty path is the user's own settings file.
    explicit Settings(const QString &file = {});

    [[nodiscard]] QString language() const; ///< "nl", "en"; empty: as the system
    void setLanguage(const QString &code);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// None: as the calendar was left.
    [[nodiscard]] std::optional<StartView> startView() const;
    void setStartView(std::optional<StartView> view);
    [[nodiscard]] bool isWeekendShown() const;
    void setWeekendShown(bool shown);

    /// Whether the desktop shows a message when something changes while one is elsewhere.
    [[nodiscard]] bool isTellingDesktop() const;
    void setTellingDesktop(bool tells);
    /// Whether the program goes on in the tray when its window is closed.
    [[nodiscard]] bool isStayingInTray() const;
    void setStayingInTray(bool stays);

    /// The sessions of a workspace, by uid, of which this user was asked here how they were: the last of them.
    [[nodiscard]] QStringList askedAbout(const WorkspaceUrl &url) const;
    void addAskedAbout(const WorkspaceUrl &url, const QStringList &uids);

    /// The workspaces opened before, the newest first, at most eight.
    [[nodiscard]] QList<WorkspaceUrl> recent() const;
    void addRecent(const WorkspaceUrl &url);
    void clearRecent();
    /// The one to open at the next start; none after "Close".
    [[nodiscard]] std::optional<WorkspaceUrl> last() const;
    void setLast(const std::optional<WorkspaceUrl> &url);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace tjc
