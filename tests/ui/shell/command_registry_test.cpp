#include "ui/shell/command_registry.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

QStringList idsOf(const QList<CommandRegistry::Command> &commands)
{
    QStringList ids;
    for (const CommandRegistry::Command &command : commands)
        ids.append(command.spec.id);
    return ids;
}

Identity withRole(Role role)
{
    return {std::nullopt, u"noor"_s, u"Noor"_s, {role}};
}

} // namespace

class CommandRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByMenuAndGroup()
    {
        QObject owner;
        CommandRegistry registry(nullptr);
        for (const QString &id : {u"help.app.help"_s, u"file.app.quit"_s, u"view.period.week"_s,
                 u"file.workspace.open"_s, u"file.schedule.export"_s, u"file.workspace.close"_s})
            registry.add({id, id}, &owner, [] {});
        QCOMPARE(idsOf(registry.commands()),
            (QStringList{u"file.workspace.open"_s, u"file.workspace.close"_s, u"file.schedule.export"_s,
                u"file.app.quit"_s, u"view.period.week"_s, u"help.app.help"_s}));
        QCOMPARE(idsOf(registry.commandsOf(u"view"_s)), QStringList{u"view.period.week"_s});
    }

    void roleDecides_data()
    {
        QTest::addColumn<int>("role"); // -1: nobody yet
        QTest::addColumn<QStringList>("ids");
        const QString all = u"view.a.look"_s;
        const QString employee = u"edit.a.enrol"_s;
        const QString coordinator = u"edit.b.plan"_s;
        QTest::newRow("nobody") << -1 << QStringList{all};
        QTest::newRow("employee") << int(Role::Employee) << QStringList{employee, all};
        QTest::newRow("moderator") << int(Role::Moderator) << QStringList{employee, all};
        QTest::newRow("coordinator") << int(Role::Coordinator) << QStringList{employee, coordinator, all};
        QTest::newRow("admin") << int(Role::Admin) << QStringList{employee, coordinator, all};
    }

    void roleDecides()
    {
        QFETCH(int, role);
        QFETCH(QStringList, ids);
        QObject owner;
        CommandRegistry registry(nullptr);
        registry.add({u"view.a.look"_s, u"Look"_s}, &owner, [] {});
        registry.add({u"edit.a.enrol"_s, u"Enrol"_s, {}, {}, Role::Employee}, &owner, [] {});
        QAction *plan = registry.add({u"edit.b.plan"_s, u"Plan"_s, {}, {}, Role::Coordinator}, &owner, [] {});
        if (role >= 0)
            registry.setIdentity(withRole(Role(role)));
        QCOMPARE(idsOf(registry.commands()), ids);
        QCOMPARE(plan->isVisible(), ids.contains(u"edit.b.plan"_s));
    }

    void whatOneMayNotHasNoShortcut()
    {
        QWidget window;
        CommandRegistry registry(&window);
        int planned = 0;
        registry.add({u"edit.b.plan"_s, u"Plan"_s, Qt::CTRL | Qt::Key_P, {}, Role::Coordinator}, &window,
            [&planned] { ++planned; });
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(planned, 0);
        registry.setIdentity(withRole(Role::Coordinator));
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(planned, 1);
    }

    void goesWithItsReceiver()
    {
        QWidget window;
        CommandRegistry registry(&window);
        auto *page = new QObject;
        registry.add({u"view.a.page"_s, u"Page"_s}, page, [] {});
        registry.add({u"view.a.window"_s, u"Window"_s}, &window, [] {});
        QSignalSpy changed(&registry, &CommandRegistry::changed);
        delete page;
        QCOMPARE(changed.count(), 1);
        QCOMPARE(idsOf(registry.commands()), QStringList{u"view.a.window"_s});
        QVERIFY(!registry.action(u"view.a.page"_s));
    }

    void outlivedByItsReceivers()
    {
        QObject owner;
        {
            CommandRegistry registry(nullptr);
            registry.add({u"view.a.x"_s, u"X"_s}, &owner, [] {});
        }
        QVERIFY(true); // the owner dies after the registry: nothing may be called
    }

    void theSameIdReplaces()
    {
        QObject owner;
        CommandRegistry registry(nullptr);
        int first = 0;
        int second = 0;
        registry.add({u"view.a.x"_s, u"Old"_s}, &owner, [&first] { ++first; });
        registry.add({u"view.a.x"_s, u"New"_s}, &owner, [&second] { ++second; });
        QCOMPARE(registry.commands().size(), 1);
        registry.action(u"view.a.x"_s)->trigger();
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
    }

    void passesTheTick()
    {
        QObject owner;
        CommandRegistry registry(nullptr);
        std::optional<bool> ticked;
        QAction *action = registry.add({u"view.a.x"_s, u"X"_s}, &owner, [&ticked](bool on) { ticked = on; });
        action->setCheckable(true);
        action->trigger();
        QCOMPARE(ticked, std::optional(true));
    }

    void plainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("mnemonic") << u"&Open…"_s << u"Open"_s;
        QTest::newRow("in the middle") << u"C&lose"_s << u"Close"_s;
        QTest::newRow("ampersand") << u"Rock && roll"_s << u"Rock & roll"_s;
    }

    void plainText()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE((CommandRegistry::Command{{u"a.b.c"_s, text}, nullptr}).plainText(), plain);
    }
};

QTEST_MAIN(CommandRegistryTest)
#include "command_registry_test.moc"
