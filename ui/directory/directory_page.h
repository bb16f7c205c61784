#pragma once

#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include "domain/directory.h"
#include "domain/help.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QStackedWidget;

namespace tjc {

class ColleaguesSection;
class CommandRegistry;
class HelpSection;
class MessageBar;
class ProfileSection;

/// The tab Trainers: finding a colleague, requests for help, one's own profile. Composition and wiring only.
class DirectoryPage : public QWidget
{
    Q_OBJECT

public:
    struct Options {
        Identity me;
        bool readOnly = false;
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        FileChooser files = FileChooser::desktop();
        std::function<bool(const QUrl &)> openUrl; ///< hands addresses of mails to the desktop
    };

    DirectoryPage(
        Workspace &workspace, const Options &options, CommandRegistry &commands, QWidget *parent = nullptr);

    enum class Section { Colleagues, Help, Profile };
    void showSection(Section section);
    void showPerson(PersonId id);
    void showRequest(HelpRequestId id);
    void search(const DirectoryFilter &filter);
    /// Whether something was typed that is not saved.
    [[nodiscard]] bool hasChanges() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// A command wants this tab in front.
    void wanted();
    void sessionRequested(tjc::SessionId id, tjc::Day day);
    /// The answer to the question on screen stands in the list, whole.
    void settled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectSections();
    void addCommands(CommandRegistry &commands);
    void askColleague(const PersonCard &card);
    void showCount(int awaiting);

    Workspace &m_workspace;
    std::shared_ptr<const Clock> m_clock;
    MessageBar *m_notice;
    QButtonGroup *m_choice;
    QStackedWidget *m_pages;
    ColleaguesSection *m_colleagues;
    HelpSection *m_help;
    ProfileSection *m_profile;
};

} // namespace tjc
