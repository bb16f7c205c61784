#include "shell_fixture.h"

#include "ui/calendar/calendar_page.h"
#include "ui/calendar/filter_bar.h"
#include "ui/coordination/coordination_page.h"
#include "ui/guide/guide_page.h"
#include "ui/guide/tasks_section.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/search_combo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tjc;
using tjc::test::Shell;

namespace {

constexpr int longMs = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How long the system let this thread wait for a processor: no fault of ours. 0 where it does not tell.
qint64 waitedForProcessorMs()
{
    const QList<QByteArray> fields = contentOf(u"/proc/thread-self/schedstat"_s).split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() / 1'000'000 : 0;
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tjc::test::setUpShell(u"en"_s); }

    void firstStartWelcomes()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.program.window().isVisible());
        QVERIFY(!shell.program.window().hasWorkspace());
        for (const QString &choice : {u"Open a shared file"_s, u"Connect to a server"_s,
                 u"Try the example week"_s, u"Make a new workspace"_s})
            QVERIFY2(shell.button(choice), qPrintable(choice));
        QCOMPARE(shell.message(), QString());
        QCOMPARE(shell.program.window().windowTitle(), u"TrainJeCollega"_s);
    }

    void theExampleOpensAndOpensAgain()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        QVERIFY2(shell.message().isEmpty(), qPrintable(shell.message()));
        QCOMPARE(shell.program.window().windowTitle(), u"TrainJeCollega — voorbeeldweek"_s);
        QCOMPARE(shell.settings.recent().size(), 1);

        test::FakeKeyring keyring;
        Program next({}, {shell.settings, keyring, shell.path(u"data/voorbeeldweek.tjc"_s)});
        QSignalSpy painted(&next, &Program::painted);
        next.start();
        QVERIFY(painted.wait(longMs));
        QVERIFY(next.window().hasWorkspace());

        next.close();
        QVERIFY(!next.window().hasWorkspace());
        QVERIFY(!shell.settings.last());
    }

    void onlyTabsThatWork()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        const auto *tabs = shell.program.window().findChild<QTabBar *>();
        // Who made the example week coordinates it, too.
        QStringList names;
        for (int tab = 0; tab < tabs->count(); ++tab)
            names += tabs->tabText(tab);
        QCOMPARE(names, (QStringList{u"Calendar"_s, u"Trainers"_s, u"Marketplace"_s, u"Forum"_s, u"Guide"_s,
                            u"Coordination"_s}));
        for (int tab = 0; tab < tabs->count(); ++tab)
            QVERIFY(!tabs->tabIcon(tab).isNull());
        const QString before = shell.program.window().windowTitle();
        shell.program.close();
        QCOMPARE(tabs->count(), 0);
        QVERIFY(before != shell.program.window().windowTitle());
    }

    void everyCommandHasAnIconOfItsName()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        const auto commands = shell.program.window().registry().commands();
        QVERIFY(commands.size() > 10);
        for (const CommandRegistry::Command &command : commands) {
            if (!command.spec.icon.isEmpty())
                QVERIFY2(!command.action->icon().isNull(), qPrintable(command.spec.icon));
        }
    }

    void noTwoCommandsShareAShortcut()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        QMap<QString, QString> owners;
        const auto commands = shell.program.window().registry().commands();
        for (const CommandRegistry::Command &command : commands) {
            const QString keys = command.action->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !owners.contains(keys),
                qPrintable(u"%1: %2 and %3"_s.arg(keys, command.spec.id, owners.value(keys))));
            owners[keys] = command.spec.id;
        }
    }

    void whatCannotBeOpenedLeavesAllAsItWas_data()
    {
        QTest::addColumn<QString>("content"); // of the file; "-" for no file
        QTest::newRow("no such file") << u"-"_s;
        QTest::newRow("another kind of file") << u"Beste collega's, hierbij de planning.\n"_s;
        QTest::newRow("empty file") << QString();
    }

    void whatCannotBeOpenedLeavesAllAsItWas()
    {
        QFETCH(QString, content);
        Shell shell;
        const QString path = shell.path(u"ander.tjc"_s);
        if (content != u"-"_s) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content.toUtf8());
        }
        const QByteArray before = contentOf(path);
        shell.program.start();

        QSignalSpy failed(&shell.program, &Program::failed);
        shell.program.open(*WorkspaceUrl::parse(path));
        QVERIFY(failed.wait(longMs));
        const QString sentence = failed[0][0].toString();
        QCOMPARE(shell.message(), sentence);
        QVERIFY(!shell.program.window().hasWorkspace());
        QVERIFY(shell.button(u"Try the example week"_s));
        QVERIFY(shell.button(u"Try again"_s));
        QVERIFY(shell.settings.recent().isEmpty());
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QFile::exists(path), content != u"-"_s);

        QVERIFY(shell.openSample());
        shell.program.open(*WorkspaceUrl::parse(path));
        QVERIFY(failed.wait(longMs));
        QCOMPARE(shell.program.window().windowTitle(), u"TrainJeCollega — voorbeeldweek"_s);
        QCOMPARE(shell.message(), failed[1][0].toString());
        QCOMPARE(shell.settings.last()->name(), u"voorbeeldweek"_s);
    }

    void whatIsTypedIsNotLeftUnasked()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        auto *page = shell.program.window().findChild<CoordinationPage *>();
        QVERIFY(page);
        auto *tabs = shell.program.window().findChild<QTabBar *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        page->showSection(CoordinationPage::Section::Rooms);
        auto *table = page->findChild<QStackedWidget *>({}, Qt::FindDirectChildrenOnly)
                          ->currentWidget()
                          ->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        QPlainTextEdit *typed = nullptr;
        for (auto *edit : page->findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible())
                typed = edit;
        }
        QVERIFY(typed);
        typed->setPlainText(u"een piano"_s);
        QVERIFY(page->hasChanges());
        const auto other = WorkspaceUrl::parse(shell.path(u"other.tjc"_s));
        const auto press = [&](const QString &text) {
            QTRY_VERIFY(QApplication::activeModalWidget());
            for (auto *button : QApplication::activeModalWidget()->findChildren<QAbstractButton *>()) {
                if (button->text().remove(u'&') == text)
                    return button->click();
            }
            QFAIL(qPrintable(text));
        };
        const std::array<std::function<void()>, 4> ways{[&] { shell.program.create(*other); },
            [&] { shell.program.open(*other); }, [&] { shell.program.openSample(); },
            [&] { shell.program.showConnectDialog(); }};
        for (const auto &way : ways) {
            way();
            press(u"Stay here"_s);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            QVERIFY(!shell.program.isOpening());
            QCOMPARE(typed->toPlainText(), u"een piano"_s);
        }
        shell.program.create(*other);
        press(u"Close without saving"_s);
        QTRY_VERIFY(shell.program.window().windowTitle().contains(u"other"_s));
        // Where nothing was typed nothing is asked.
        shell.program.openSample();
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(shell.program.isOpening());
    }

    void aTaskOfTheGuideIsNotLeftUnasked()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        MainWindow &window = shell.program.window();
        window.registry().action(u"edit.guide.tasks"_s)->trigger();
        QTRY_VERIFY(window.findChild<TasksSection *>());
        auto *tasks = window.findChild<TasksSection *>();
        QTRY_VERIFY(tasks->findChild<QTableView *>()->model()->rowCount() > 0);
        tasks->findChild<QTableView *>()->selectRow(0);
        const QString name = tasks->findChild<QTableView *>()->model()->index(0, 0).data().toString();
        QLineEdit *typed = nullptr;
        for (auto *edit : tasks->findChildren<QLineEdit *>()) {
            if (edit->text() == name)
                typed = edit;
        }
        QVERIFY(typed);
        typed->setText(u"Iets heel anders"_s);
        QVERIFY(window.findChild<GuidePage *>()->hasChanges());
        window.close();
        QTRY_VERIFY(window.findChild<QMessageBox *>());
        QVERIFY(window.findChild<QMessageBox *>()->text().contains(u"task of the guide"_s));
        QVERIFY(window.isVisible());
        window.findChild<QMessageBox *>()->reject();
        QCOMPARE(typed->text(), u"Iets heel anders"_s);
    }

    void aNewWorkspaceNeverReplacesOne()
    {
        Shell shell;
        shell.program.start();
        const auto url = *WorkspaceUrl::parse(shell.path(u"nieuw.tjc"_s));
        QSignalSpy painted(&shell.program, &Program::painted);
        shell.program.create(url);
        QVERIFY(painted.wait(longMs));
        QCOMPARE(shell.program.window().windowTitle(), u"TrainJeCollega — nieuw"_s);
        shell.program.close();
        const qint64 size = QFile(url.string()).size();
        QVERIFY(size > 0);
        QSignalSpy failed(&shell.program, &Program::failed);
        shell.program.create(url);
        QVERIFY(failed.wait(longMs));
        QCOMPARE(QFile(url.string()).size(), size);
    }

    void anotherStartIsShownTheWindow()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        shell.program.window().showMinimized();
        shell.program.called({});
        QVERIFY(!shell.program.window().isMinimized());
        shell.program.called(u"http://evil.example/x"_s);
        QVERIFY(!shell.message().isEmpty());
        QVERIFY(shell.program.window().hasWorkspace());
    }

    void thePaletteRunsACommand()
    {
        Shell shell;
        shell.program.start();
        MainWindow &window = shell.program.window();
        int ran = 0;
        window.registry().add({u"edit.test.dance"_s, u"&Dance a polka"_s}, this, [&ran] { ++ran; });
        window.registry().action(u"edit.app.palette"_s)->trigger();
        auto *palette = window.findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        auto *edit = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListView *>();
        QTest::keyClicks(edit, u"dnc polka"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran, 1);
        QVERIFY(!palette->isVisible());

        window.registry().action(u"edit.app.palette"_s)->trigger();
        QVERIFY(edit->text().isEmpty());
        const QModelIndex first = list->currentIndex();
        QTest::keyClick(edit, Qt::Key_Down);
        QVERIFY(list->currentIndex() != first);
        QTest::keyClicks(edit, u"zzzz"_s);
        QVERIFY(!list->isVisible());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void helpNamesEveryCommand()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        MainWindow &window = shell.program.window();
        window.registry().action(u"help.app.commands"_s)->trigger();
        const auto *table = window.findChild<HelpDialog *>()->findChild<QTableWidget *>();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows.append(table->item(row, 0)->text() + u'|' + table->item(row, 1)->text());
        QVERIFY(rows.contains(u"Search or do|Ctrl+K"_s));
        QVERIFY(rows.contains(u"Month|Ctrl+1"_s));
    }

    void menusFollowTheCommands()
    {
        Shell shell;
        shell.program.start();
        const auto titles = [&shell] {
            QStringList all;
            const auto actions = shell.program.window().menuBar()->actions();
            for (const QAction *menu : actions)
                all.append(menu->text().remove(u'&'));
            return all;
        };
        QCOMPARE(titles(), (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s}));
    }

    void settingsWorkAtOnce()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        shell.program.showSettings();
        auto *dialog = shell.program.window().findChild<SettingsDialog *>();
        const auto choose = [&dialog](const QString &code) {
            const auto boxes = dialog->findChildren<QComboBox *>();
            for (QComboBox *box : boxes) {
                if (const int index = box->findData(code); index >= 0) {
                    box->setCurrentIndex(index);
                    Q_EMIT box->activated(index);
                    return;
                }
            }
            QFAIL("no such choice");
        };
        choose(u"dark"_s);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        QCOMPARE(shell.settings.theme(), Theme::Dark);
        choose(u"light"_s);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
        choose(u"week"_s);
        QCOMPARE(shell.settings.startView(), std::optional(StartView::Week));
        auto *weekend = dialog->findChild<QCheckBox *>();
        const QAction *shown = shell.program.window().registry().action(u"view.period.weekend"_s);
        weekend->setChecked(!shown->isChecked());
        QCOMPARE(shown->isChecked(), weekend->isChecked());

        choose(u"nl"_s);
        QTRY_COMPARE(shell.program.window().menuBar()->actions().first()->text().remove(u'&'), u"Bestand"_s);
        QVERIFY(shell.program.window().hasWorkspace());
        QCOMPARE(shell.program.window().findChild<QTabBar *>()->tabText(0), u"Kalender"_s);
        tjc::test::setUpShell(u"en"_s);
    }

    void anotherLanguageLeavesOneWhereOneIs()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        const auto page = [&shell] { return shell.program.window().findChild<CalendarPage *>(); };
        const Day day = localMoment(SystemClock().now()).day.plusDays(40);
        SessionFilter filter;
        QTRY_VERIFY(page()->findChild<SearchCombo *>()->count() > 1);
        filter.themeWeek = ThemeWeekId::from(page()->findChild<SearchCombo *>()->itemData(1).toLongLong());
        filter.format = Format::Workshop;
        filter.text = u"klare"_s;
        page()->showView(CalendarView::Week);
        page()->showDay(day);
        page()->setFilter(filter);
        page()->choose(*SessionId::from(3));
        shell.settings.setStartView(StartView::Agenda);

        shell.settings.setLanguage(u"nl"_s);
        shell.program.showSettings();
        Q_EMIT shell.program.window().findChild<SettingsDialog *>()->languageChanged();
        QTRY_COMPARE(shell.program.window().findChild<QTabBar *>()->tabText(0), u"Kalender"_s);
        QTRY_COMPARE(page()->findChild<FilterBar *>()->filter(), filter);
        const CalendarPlace place = page()->place();
        QCOMPARE(place.period, (Period{CalendarView::Week, day}));
        QCOMPARE(place.filter, filter);
        QCOMPARE(place.chosen, SessionId::from(3));
        tjc::test::setUpShell(u"en"_s);
    }

    void runningOnceLeavesNoTrace()
    {
        Shell first;
        first.program.start();
        QVERIFY(first.openSample());
        first.program.close();

        QSettings().clear();
        Options options;
        options.workspace = first.path(u"data/voorbeeldweek.tjc"_s);
        options.view = StartView::Day;
        options.exitAfterStart = true;
        {
            Shell once(options);
            QSignalSpy painted(&once.program, &Program::painted);
            once.program.start();
            QVERIFY(painted.wait(longMs));
            once.program.window().close();
            QVERIFY(!once.settings.last());
            QVERIFY(once.settings.recent().isEmpty());
            QVERIFY(once.settings.geometry().isEmpty());
        }
        QCOMPARE(QSettings().allKeys().join(u' '), QString());
    }

    void aServerAsksTheKeyringThenThePerson()
    {
        Shell shell;
        shell.keyring.isAvailable = false;
        shell.program.start();
        // Nobody listens at port 1.
        const auto url = *WorkspaceUrl::parse(u"postgresql://noor@127.0.0.1:1/tjc"_s);
        QSignalSpy failed(&shell.program, &Program::failed);
        shell.program.open(url);
        QVERIFY(failed.wait(longMs));
        QCOMPARE(shell.keyring.asked, QStringList{url.string()});
        QVERIFY(!shell.message().isEmpty());
        QVERIFY(!shell.program.window().hasWorkspace());
    }

    void theConnectDialogKeepsWhatWasFilledIn()
    {
        Shell shell;
        shell.program.start();
        shell.program.showConnectDialog();
        auto *dialog = shell.program.window().findChild<ConnectDialog *>();
        const auto edits = dialog->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 5);
        const QString secret = u"geheim-en-lang-77"_s;
        edits[0]->setText(u"127.0.0.1"_s);
        edits[1]->setText(u"1"_s);
        edits[2]->setText(u"tjc"_s);
        edits[3]->setText(u"noor"_s);
        edits[4]->setText(secret);
        QCOMPARE(edits[4]->echoMode(), QLineEdit::Password);
        QSignalSpy failed(&shell.program, &Program::failed);
        QTest::mouseClick(shell.button(u"Connect"_s), Qt::LeftButton);
        QVERIFY(failed.wait(longMs));
        QVERIFY(dialog->isVisible());
        QCOMPARE(edits[0]->text(), u"127.0.0.1"_s);
        QVERIFY(edits[0]->isEnabled());
        QVERIFY(shell.keyring.kept.isEmpty()); // not ticked, and it failed
        QVERIFY(!contentOf(shell.path(u"settings.ini"_s)).contains(secret.toUtf8()));
        QTest::mouseClick(shell.button(u"Cancel"_s), Qt::LeftButton);
        QVERIFY(!shell.program.isOpening());
    }

    void neverAFrozenWindow()
    {
        Shell shell;
        shell.program.start();
        QVERIFY(shell.openSample());
        shell.program.close();

        WorkspaceOptions slow;
        slow.statementDelayMs = 300;
        Options options;
        options.workspace = shell.path(u"data/voorbeeldweek.tjc"_s);
        Shell late(options, slow);
        QTimer heart;
        QElapsedTimer beat;
        qint64 worst = 0;
        qint64 waited = waitedForProcessorMs();
        beat.start();
        connect(&heart, &QTimer::timeout, this, [&] {
            const qint64 now = waitedForProcessorMs();
            worst = std::max(worst, beat.restart() - (now - waited));
            waited = now;
        });
        QSignalSpy painted(&late.program, &Program::painted);
        late.program.start();
        // From here the event loop runs; building the window before it is measured by the start itself.
        beat.restart();
        heart.start(5);
        QElapsedTimer whole;
        whole.start();
        QVERIFY(painted.wait(longMs));
        QVERIFY2(whole.elapsed() >= 300, "the statements were not slow");
        QVERIFY2(worst <= 100, qPrintable(u"%1 ms without a heartbeat"_s.arg(worst)));
    }
};

QTEST_MAIN(ProgramTest)
#include "program_test.moc"
