#pragma once

#include "domain/people.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace tjc {

/// One thing the program can do. `id` is "menu.group.name" ("view.calendar.month"): menu is one of file,
/// edit, view and help; commands of one group stand together; the group "app" stands last.
struct CommandSpec {
    QString id;
    QString text; ///< translated, with its mnemonic: "&Month"
    QKeySequence shortcut = {};
    QString icon = {};             ///< the freedesktop name; empty for none
    std::optional<Role> role = {}; ///< who may: without this role the command is not there
};

/// Every command of one window: feeds the menus, the palette, the shortcuts and the help page. Lives on the
/// UI thread.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    /// `window` is where the shortcuts work; null (in a test) for none.
    explicit CommandRegistry(QWidget *window, QObject *parent = nullptr);

    /// Adds a command; `f` is called with or without the bool of QAction::triggered while `receiver` lives,
    /// and the command goes when it dies. The action belongs to the registry: the caller may make it
    /// checkable, disable it, or put it on a tool bar. A command whose id is there already is replaced.
    template <typename F>
    QAction *add(const CommandSpec &spec, QObject *receiver, F f)
    {
        QAction *action = insert(spec, receiver);
        connect(action, &QAction::triggered, receiver, std::move(f));
        return action;
    }

    struct Command {
        CommandSpec spec;
        QAction *action;
        /// The text without its mnemonic and without "…".
        [[nodiscard]] QString plainText() const;
    };
    /// Those the user's role allows, in menu and group order.
    [[nodiscard]] QList<Command> commands() const;
    [[nodiscard]] QList<Command> commandsOf(const QString &menu) const;
    /// Null where there is none of that id, whatever the role.
    [[nodiscard]] QAction *action(const QString &id) const;

    /// Who the user is decides which commands there are; nobody (the start) has those without a role.
    void setIdentity(const std::optional<Identity> &me);

Q_SIGNALS:
    /// A command came or went.
    void changed();

private:
    QAction *insert(const CommandSpec &spec, QObject *receiver);
    void remove(QAction *action);
    [[nodiscard]] bool isAllowed(const CommandSpec &spec) const;

    QPointer<QWidget> m_window;
    QList<Command> m_commands;
    std::optional<Identity> m_me;
};

} // namespace tjc
