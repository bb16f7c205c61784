#include "ui/shell/command_registry.h"

#include <QIcon>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

int menuRank(const QString &id)
{
    static const QStringList menus{u"file"_s, u"edit"_s, u"view"_s, u"help"_s};
    const qsizetype rank = menus.indexOf(id.section(u'.', 0, 0));
    return rank < 0 ? static_cast<int>(menus.size()) : static_cast<int>(rank);
}

QString groupOf(const QString &id)
{
    return id.section(u'.', 0, 1);
}

} // namespace

CommandRegistry::CommandRegistry(QWidget *window, QObject *parent) : QObject(parent), m_window(window)
{
}

QString CommandRegistry::Command::plainText() const
{
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    QString text = spec.text;
    text.remove(mnemonic);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QList<CommandRegistry::Command> CommandRegistry::commands() const
{
    QStringList groups; // in order of first appearance
    for (const Command &command : m_commands) {
        if (const QString group = groupOf(command.spec.id); !groups.contains(group))
            groups.append(group);
    }
    const auto rank = [&groups](const Command &command) {
        const QString group = groupOf(command.spec.id);
        return std::tuple(menuRank(command.spec.id), group.endsWith(".app"_L1), groups.indexOf(group));
    };
    QList<Command> allowed;
    std::copy_if(m_commands.begin(), m_commands.end(), std::back_inserter(allowed),
        [this](const Command &command) { return isAllowed(command.spec); });
    std::stable_sort(allowed.begin(), allowed.end(),
        [&rank](const Command &a, const Command &b) { return rank(a) < rank(b); });
    return allowed;
}

QList<CommandRegistry::Command> CommandRegistry::commandsOf(const QString &menu) const
{
    QList<Command> all = commands();
    all.removeIf([&menu](const Command &command) { return command.spec.id.section(u'.', 0, 0) != menu; });
    return all;
}

QAction *CommandRegistry::action(const QString &id) const
{
    for (const Command &command : m_commands) {
        if (command.spec.id == id)
            return command.action;
    }
    return nullptr;
}

void CommandRegistry::setIdentity(const std::optional<Identity> &me)
{
    m_me = me;
    // An invisible action has no shortcut either; enabled stays the owner's own business.
    for (const Command &command : std::as_const(m_commands))
        command.action->setVisible(isAllowed(command.spec));
    Q_EMIT changed();
}

QAction *CommandRegistry::insert(const CommandSpec &spec, QObject *receiver)
{
    if (QAction *old = action(spec.id))
        remove(old);
    auto *made = new QAction(spec.text, this);
    made->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        made->setIcon(QIcon::fromTheme(spec.icon));
    made->setShortcut(spec.shortcut);
    m_commands.append({spec, made});
    if (!spec.shortcut.isEmpty()) {
        made->setToolTip(u"%1 (%2)"_s.arg(
            m_commands.last().plainText(), spec.shortcut.toString(QKeySequence::NativeText)));
    }
    made->setVisible(isAllowed(spec));
    if (m_window)
        m_window->addAction(made);
    connect(receiver, &QObject::destroyed, made, [this, made] { remove(made); });
    Q_EMIT changed();
    return made;
}

void CommandRegistry::remove(QAction *action)
{
    m_commands.removeIf([action](const Command &command) { return command.action == action; });
    action->deleteLater();
    action->setVisible(false);
    Q_EMIT changed();
}

bool CommandRegistry::isAllowed(const CommandSpec &spec) const
{
    if (!spec.role)
        return true;
    return m_me && (*spec.role == Role::Employee || m_me->has(*spec.role));
}

} // namespace tjc
