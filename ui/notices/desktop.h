#pragma once

#include "domain/notices.h"

#include <QList>
#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace tjc {

/// What of the desktop is there to use.
struct DesktopHas {
    bool tray = false;
    bool messages = false;
};

/// The desktop around the window: its messages and its tray. A test brings its own. UI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual DesktopHas has() const = 0;
    /// One message; plain text. Nothing happens where the desktop has none.
    virtual void say(const QString &title, const QString &text) = 0;
    /// The icon with its menu, for as long as it is shown.
    virtual void showIcon(bool shown) = 0;
    /// The user is at the window: what was said needs no attention any more.
    virtual void settle() = 0;

Q_SIGNALS:
    /// A message was clicked.
    void messageClicked();
    /// Open was chosen, or the icon clicked.
    void openRequested();
    void quitRequested();
};

/// Through QSystemTrayIcon. A message needs an icon in the tray: where that is not to stay, it goes with settle().
class TrayDesktop : public Desktop
{
    Q_OBJECT

public:
    explicit TrayDesktop(QObject *parent = nullptr);
    ~TrayDesktop() override;

    [[nodiscard]] DesktopHas has() const override;
    void say(const QString &title, const QString &text) override;
    void showIcon(bool shown) override;
    void settle() override;

private:
    QSystemTrayIcon &icon();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_stays = false;
};

/// One message about what has just come, several bundled: short, on one line each, and harmless to a desktop that reads
/// mark-up in it.
struct DesktopMessage {
    QString title;
    QString text;
};
[[nodiscard]] DesktopMessage desktopMessage(const QList<Notice> &notices);

} // namespace tjc
