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
