#include "shell_fixture.h"

#include "ui/calendar/format_style.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using tjc::test::Shell;

namespace {

QString nameOf(QAccessibleInterface *item)
{
    return item->text(QAccessible::Name).trimmed();
}

/// The nameless among what can have the focus, below `item`; cells speak by their text, which may be empty.
void findNameless(QAccessibleInterface *item, const QString &path, QStringList *nameless, int *seen)
{
    if (!item || item->state().invisible)
        return;
    const bool isCell = item->role() == QAccessible::Cell || item->role() == QAccessible::ListItem
                        || item->role() == QAccessible::TreeItem;
    const QString here = path + u'/'
                         + (item->object() ? QString::fromLatin1(item->object()->metaObject()->className())
                                           : QString::number(item->role()));
    if (item->state().focusable && !isCell) {
        ++*seen;
        const auto *widget = qobject_cast<QWidget *>(item->object());
        const bool isPart = widget && (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy());
        if (nameOf(item).isEmpty() && !isPart)
            nameless->append(here);
    }
    if (isCell)
        return;
    for (int i = 0; i < item->childCount(); ++i)
        findNameless(item->child(i), here, nameless, seen);
}

/// What Tab reaches, in order, until it comes round or stands still.
QList<QWidget *> tabThrough(QWidget *window)
{
    QList<QWidget *> order;
    constexpr int enough = 200;
    for (int i = 0; i < enough; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now && order.contains(now))
            break;
        if (now)
            order.append(now);
        QTest::keyClick(now ? now : window, Qt::Key_Tab);
    }
    return order;
}

void check(QWidget *window, int atLeast)
{
    window->show();
    QApplication::setActiveWindow(window);
    QCoreApplication::processEvents();
    QStringList nameless;
    int seen = 0;
    findNameless(QAccessible::queryAccessibleInterface(window), {}, &nameless, &seen);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(seen >= atLeast, qPrintable(u"only %1 focusable things in the tree"_s.arg(seen)));

    const QList<QWidget *> order = tabThrough(window);
    QVERIFY2(order.size() >= atLeast, qPrintable(u"Tab reached only %1"_s.arg(order.size())));
    for (QWidget *widget : order) {
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(item && !nameOf(item).isEmpty(), widget->metaObject()->className());
        QVERIFY2(window->isAncestorOf(widget), widget->metaObject()->className());
    }
}

} // namespace

class ShellAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        tjc::test::setUpShell(language);
    }

    void welcome()
    {
        Shell shell;
        shell.program.start();
        check(&shell.program.window(), 4);
    }

    void calendar_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("month") << int(StartView::Month);
        QTest::newRow("week") << int(StartView::Week);
        QTest::newRow("day") << int(StartView::Day);
        QTest::newRow("agenda") << int(StartView::Agenda);
    }

    void calendar()
    {
        QFETCH(int, view);
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        shell.program.window().showView(StartView(view));
        check(&shell.program.window(), 8);
    }

    void errorBar()
    {
        Shell shell;
        shell.program.start();
        shell.program.window().showError(u"Er is geen werkruimte."_s, [] {});
        check(&shell.program.window(), 6);
    }

    void dialogs()
    {
        Shell shell;
        shell.program.start();
        MainWindow &window = shell.program.window();
        HelpDialog help(window.registry(), &window);
        help.refresh();
        check(&help, 2);
        SettingsDialog settings(shell.settings, &window);
        check(&settings, 5);
        ConnectDialog connectDialog(&window);
        check(&connectDialog, 8);
        PasswordDialog password(
            *WorkspaceUrl::parse(u"postgresql://noor@db/tjc"_s), u"Onjuist."_s, true, &window);
        check(&password, 4);
        AboutDialog about(&window);
        check(&about, 1);
        CommandPalette palette(window.registry(), &window);
        palette.popUp();
        check(&palette, 2);
    }

    void checkBoxesCanBeSeen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("as the desktop") << Theme::System;
    }

    void checkBoxesCanBeSeen()
    {
        QFETCH(Theme, theme);
        applyTheme(*qApp, theme);
        QCheckBox box;
        QRadioButton round;
        for (QAbstractButton *one : std::initializer_list<QAbstractButton *>{&box, &round}) {
            one->resize(40, 40);
            const QImage seen = one->grab().toImage();
            qreal best = 1;
            for (int x = 0; x < seen.width(); ++x)
                best =
                    std::max(best, contrast(seen.pixelColor(x, 20), one->palette().color(QPalette::Window)));
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        }
        applyTheme(*qApp, Theme::System);
    }

    /// At twice the letters everything still fits: no label is given less than its words need.
    void bigLettersAreNotCut()
    {
        const QFont before = QApplication::font();
        QFont big = before;
        big.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(big);
        Shell shell;
        ConnectDialog dialog(nullptr);
        dialog.show();
        dialog.fail(u"Het wachtwoord klopt niet. Probeer het opnieuw, of vraag de beheerder om een ander."_s);
        QCoreApplication::processEvents();
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                              : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            }
        }
        const QCheckBox *keep = dialog.findChild<QCheckBox *>();
        QVERIFY(keep->width() >= keep->sizeHint().width());
        const QComboBox *security = dialog.findChild<QComboBox *>();
        QVERIFY(security->width() >= security->sizeHint().width());

        shell.program.start();
        shell.program.window().resize(700, 900);
        QCoreApplication::processEvents();
        const auto choices = shell.program.window().findChildren<ChoiceButton *>();
        QCOMPARE(choices.size(), 4);
        for (const ChoiceButton *choice : choices) {
            QVERIFY(choice->height() >= choice->heightForWidth(choice->width()));
            QVERIFY(choice->height() > 2 * QFontMetrics(big).height());
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(ShellAccessTest)
#include "shell_access_test.moc"
