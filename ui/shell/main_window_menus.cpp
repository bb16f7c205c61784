#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QIcon>
#include <QMenu>
#include <QMenuBar>

namespace tjc {

using namespace Qt::StringLiterals;

void MainWindow::addCommands()
{
    CommandRegistry &all = *m_registry;
    all.add({u"file.workspace.open"_s, tr("&Open…"), QKeySequence::Open, u"document-open"_s}, this,
        [this] { askForFile(); });
    all.add({u"file.workspace.connect"_s, tr("&Connect to a server…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                u"network-connect"_s},
        this, [this] { Q_EMIT connectRequested(); });
    all.add({u"file.workspace.new"_s, tr("Make a &new workspace…"), {}, u"document-new"_s}, this,
        [this] { askForNewFile(); });
    all.add({u"file.workspace.sample"_s, tr("Try the &example week"), {}, u"view-calendar-week"_s}, this,
        [this] { Q_EMIT sampleRequested(); });
    QAction *recent = all.add(
        {u"file.workspace.recent"_s, tr("Opened &before"), {}, u"document-open-recent"_s}, this, [] {});
    m_recentMenu = new QMenu(this);
    recent->setMenu(m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    all.add({u"file.workspace.close"_s, tr("C&lose the workspace"), Qt::CTRL | Qt::Key_W, u"window-close"_s},
           this, [this] { askBeforeLeaving([this] { Q_EMIT closeRequested(); }); })
        ->setEnabled(false);
    QAction *settings =
        all.add({u"file.app.settings"_s, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, u"configure"_s}, this,
            [this] { Q_EMIT settingsRequested(); });
    settings->setMenuRole(QAction::PreferencesRole);
    QAction *quit =
        all.add({u"file.app.quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), u"application-exit"_s},
            this, [this] { this->quit(); });
    quit->setMenuRole(QAction::QuitRole);

    all.add({u"edit.app.palette"_s, tr("Search or &do…"), Qt::CTRL | Qt::Key_K, u"edit-find"_s}, this,
        [this] { showPalette(); });
    all.add(
        {u"view.notices.show"_s, tr("&Notices"), Qt::CTRL | Qt::Key_B, u"notifications"_s, Role::Employee},
        this, [this] { showNotices(); });
    all.add({u"view.app.fullscreen"_s, tr("&Full screen"), Qt::Key_F11, u"view-fullscreen"_s}, this,
        [this] { toggleFullScreen(); });
    all.add({u"help.app.commands"_s, tr("&Help and shortcuts"), Qt::Key_F1, u"help-contents"_s}, this,
        [this] { showHelp(); });
    QAction *about = all.add({u"help.app.about"_s, tr("&About TrainJeCollega"), {}, u"help-about"_s}, this,
        [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildMenus()
{
    const std::pair<QString, QString> menus[] = {
        {u"file"_s, tr("&File")},
        {u"edit"_s, tr("&Edit")},
        {u"view"_s, tr("&View")},
        {u"help"_s, tr("&Help")},
    };
    menuBar()->clear();
    for (const auto &[id, title] : menus) {
        const QList<CommandRegistry::Command> commands = m_registry->commandsOf(id);
        if (commands.isEmpty())
            continue;
        auto *menu = new QMenu(title, menuBar());
        connect(menuBar(), &QObject::destroyed, menu, &QObject::deleteLater);
        QString group;
        for (const CommandRegistry::Command &command : commands) {
            if (const QString next = command.spec.id.section(u'.', 1, 1); next != group) {
                if (!group.isEmpty())
                    menu->addSeparator();
                group = next;
            }
            menu->addAction(command.action);
        }
        menuBar()->addMenu(menu);
    }
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    const QList<WorkspaceUrl> recent = m_settings.recent();
    for (const WorkspaceUrl &url : recent) {
        QAction *action =
            m_recentMenu->addAction(u"%1  —  %2"_s.arg(url.name(), url.string()).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, url] { Q_EMIT openRequested(url); });
    }
    if (recent.isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

} // namespace tjc
