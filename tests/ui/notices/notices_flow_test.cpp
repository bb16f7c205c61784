#include "tests/ui/shell/shell_fixture.h"

#include "service/admin_service.h"
#include "service/calendar_service.h"
#include "service/notice_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/details_panel.h"
#include "ui/mail/mail_dialog.h"
#include "ui/notices/digest_panel.h"
#include "ui/notices/notice_bell.h"
#include "ui/notices/notice_desk.h"
#include "ui/notices/notices_panel.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/local_time.h"

#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;
using tjc::test::Shell;

namespace {

template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return *result;
}

/// A program over the example week, and somebody else at work in the same file.
struct Scene {
    Scene()
    {
        shell.program.start();
        if (!shell.openSample())
            qFatal("the example week does not open");
        other = std::make_unique<Workspace>(*WorkspaceUrl::parse(shell.path(u"data/voorbeeldweek.tjc"_s)),
            WorkspaceOptions{.pollMs = 0, .guard = WriteGuard::Off});
        must(other->open().result());
        session = make(u"Wiki’s voor beginners"_s);
        must(other->calendar().enrol(session, std::nullopt, QUuid::createUuid()).result());
        QApplication::setActiveWindow(&window());
    }

    [[nodiscard]] MainWindow &window() const { return const_cast<Program &>(shell.program).window(); }
    template <typename T>
    [[nodiscard]] T *part() const
    {
        return window().findChild<T *>();
    }
    SessionDetails details(SessionId id) { return must(other->calendar().session(id).result()); }
    SessionId make(const QString &title)
    {
        // A Tuesday, so that the calendar has nothing to say of a weekend.
        const Day soon = localMoment(SystemClock().now()).day.plusDays(20);
        const Instant begin = instantOf(soon.plusDays((9 - soon.date().dayOfWeek()) % 7), 600);
        SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(60))};
        draft.title = title;
        return must(other->calendar().save(draft).result());
    }
    /// Somebody else moves it by days.
    void move(SessionId id, int days)
    {
        SessionDraft draft = draftOf(details(id));
        draft.when = *Span::from(draft.when.begin().plusDays(days), draft.when.end().plusDays(days));
        must(other->calendar().save(draft).result());
    }
    void readAll()
    {
        const auto page = must(other->notices().notices({}, 1).result());
        if (!page.rows.isEmpty())
            must(other->notices().markReadUpTo(page.rows.first().id).result());
    }
    [[nodiscard]] int unread() const { return must(other->notices().unread().result()); }

    Shell shell{{}, WorkspaceOptions{.pollMs = 50, .guard = WriteGuard::Off}};
    std::unique_ptr<Workspace> other;
    SessionId session = *SessionId::from(1);
};

template <typename T>
T *dialog()
{
    return qobject_cast<T *>(QApplication::activeModalWidget());
}

QAbstractButton *button(const QWidget *root, const QString &text)
{
    const auto all = root ? root->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    const auto found = std::ranges::find_if(all,
        [&](const QAbstractButton *one) { return one->isVisible() && one->text().remove(u'&') == text; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

/// The bell, the overview at the start, the desktop's messages and the texts of mails, as a user meets them.
class NoticesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::setUpShell(u"nl"_s); }
    void byKeyboard();
    void byMouse();
    void newOnesComeIntoTheOpenList();
    void theOverviewComesOnceAndSaysWhatIsNew();
    void theDesktopIsToldWhileOneIsElsewhere();
    void theTrayIsASetting();
    void whatTheDesktopLacksIsSaid();
    void aMoveOffersAMail();
    void aCancellationOffersAMail();
    void aMailIsWrittenFromTheDetails();
};

void NoticesFlowTest::byKeyboard()
{
    Scene scene;
    auto *bell = scene.part<NoticeBell>();
    QVERIFY(bell->isVisible());
    scene.readAll();
    scene.move(scene.session, 1);
    QTRY_COMPARE(bell->unread(), 1);
    QCOMPARE(bell->accessibleName(), u"1 ongelezen bericht"_s);

    QTest::keyClick(&scene.window(), Qt::Key_B, Qt::ControlModifier);
    auto *panel = scene.part<NoticesPanel>();
    QTRY_VERIFY(panel->isVisible());
    auto *list = panel->findChild<QListView *>();
    QTRY_VERIFY(list->currentIndex().isValid());
    QVERIFY(
        list->currentIndex().data().toString().startsWith(u"“Wiki’s voor beginners” is verplaatst: was "));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QCOMPARE(scene.unread(), 1);

    QTest::keyClick(&scene.window(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(panel->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!panel->isVisible());
    auto *details = scene.part<DetailsPanel>();
    QTRY_VERIFY(details->details() && details->details()->row.id == scene.session);
    QCOMPARE(QApplication::focusWidget(), details);
    QTRY_COMPARE(bell->unread(), 0);
    QCOMPARE(bell->accessibleName(), u"Berichten: niets ongelezen"_s);
    QCOMPARE(scene.unread(), 0);
    // Where it stands now is on screen.
    const Period shown = scene.window().place()->period;
    const Day day = localMoment(details->details()->row.when.begin()).day;
    QVERIFY(!(day < firstDay(shown)) && !(lastDay(shown) < day));
}

void NoticesFlowTest::byMouse()
{
    Scene scene;
    auto *bell = scene.part<NoticeBell>();
    scene.readAll();
    for (const int days : {1, 2, 3})
        scene.move(scene.session, days);
    QTRY_COMPARE(bell->unread(), 3);
    QTest::mouseClick(bell, Qt::LeftButton);
    auto *panel = scene.part<NoticesPanel>();
    auto *list = panel->findChild<QListView *>();
    QTRY_VERIFY(panel->isVisible() && list->currentIndex().isValid());
    const QModelIndex second = list->model()->index(2, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QVERIFY(!panel->isVisible());
    QTRY_COMPARE(bell->unread(), 2);
    QTest::mouseClick(bell, Qt::LeftButton);
    QTRY_VERIFY(button(panel, u"Alles gelezen"_s));
    QTest::mouseClick(button(panel, u"Alles gelezen"_s), Qt::LeftButton);
    QTRY_COMPARE(bell->unread(), 0);
    QCOMPARE(scene.unread(), 0);
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(!button(panel, u"Alles gelezen"_s)->isEnabled());
    panel->close();
}

void NoticesFlowTest::newOnesComeIntoTheOpenList()
{
    Scene scene;
    scene.move(scene.session, 1);
    QTRY_VERIFY(scene.part<NoticeBell>()->unread() > 0);
    QTest::mouseClick(scene.part<NoticeBell>(), Qt::LeftButton);
    auto *panel = scene.part<NoticesPanel>();
    auto *list = panel->findChild<QListView *>();
    QTRY_VERIFY(panel->isVisible() && list->currentIndex().isValid());
    const QString chosen = list->currentIndex().data().toString();
    QVERIFY(chosen.startsWith(u"“Wiki’s voor beginners”"));
    const int rows = list->model()->rowCount();
    const SessionId another = scene.make(u"Yammer"_s);
    must(scene.other->calendar().enrol(another, std::nullopt, QUuid::createUuid()).result());
    scene.move(another, 1);
    QTRY_COMPARE(list->model()->rowCount(), rows + 1);
    QVERIFY(list->model()->index(1, 0).data().toString().startsWith(u"“Yammer”"));
    // What was chosen is chosen still.
    QTRY_COMPARE(list->currentIndex().data().toString(), chosen);
    panel->close();
}

void NoticesFlowTest::theOverviewComesOnceAndSaysWhatIsNew()
{
    Scene scene;
    scene.readAll();
    scene.move(scene.session, 1);
    scene.shell.program.open(*WorkspaceUrl::parse(scene.shell.path(u"data/voorbeeldweek.tjc"_s)));
    auto *digest = scene.part<DigestPanel>();
    QTRY_VERIFY(digest->isVisible() && digest->accessibleDescription().contains(u"1 bijeenkomst verplaatst"));
    QTest::mouseClick(button(digest, u"Lees de berichten"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.part<NoticesPanel>()->isVisible());
    scene.part<NoticesPanel>()->close();
    // Another language makes the window anew: it is not told twice.
    scene.shell.settings.setLanguage(u"nl"_s);
    scene.shell.program.showSettings();
    auto *settings = scene.part<SettingsDialog>();
    QVERIFY(settings);
    QSignalSpy painted(&scene.shell.program, &Program::painted);
    Q_EMIT settings->languageChanged();
    QVERIFY(painted.wait());
    QVERIFY(scene.part<DigestPanel>() != digest);
    // What was asked for before this has been answered by then.
    scene.move(scene.session, 1);
    QTRY_COMPARE(scene.part<NoticeBell>()->unread(), 2);
    QVERIFY(!scene.part<DigestPanel>()->isVisible());
}

void NoticesFlowTest::theDesktopIsToldWhileOneIsElsewhere()
{
    Scene scene;
    auto *bell = scene.part<NoticeBell>();
    scene.readAll();
    // The number may be that of before: what the window heard of counts.
    QSignalSpy arrived(scene.part<NoticeDesk>(), &NoticeDesk::arrived);
    scene.move(scene.session, 1);
    QTRY_COMPARE(arrived.size(), 1);
    QTRY_COMPARE(bell->unread(), 1);
    QCOMPARE(scene.shell.desktop.said, QStringList());

    QApplication::setActiveWindow(nullptr);
    scene.move(scene.session, 1);
    QTRY_COMPARE(scene.shell.desktop.said.size(), 1);
    QVERIFY2(scene.shell.desktop.said.first().startsWith(u"Bijeenkomst verplaatst: “Wiki’s voor beginners”"),
        qPrintable(scene.shell.desktop.said.first()));
    const int settled = scene.shell.desktop.settled;
    QApplication::setActiveWindow(&scene.window());
    QVERIFY(scene.shell.desktop.settled > settled);

    Q_EMIT scene.shell.desktop.messageClicked();
    QTRY_VERIFY(scene.part<NoticesPanel>()->isVisible());
    scene.part<NoticesPanel>()->close();

    scene.shell.settings.setTellingDesktop(false);
    QApplication::setActiveWindow(nullptr);
    scene.move(scene.session, 1);
    QTRY_COMPARE(bell->unread(), 3);
    QCOMPARE(scene.shell.desktop.said.size(), 1);
}

void NoticesFlowTest::theTrayIsASetting()
{
    Scene scene;
    QVERIFY(!scene.shell.desktop.hasIcon);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    scene.shell.program.showSettings();
    auto *settings = scene.part<SettingsDialog>();
    const auto boxes = settings->findChildren<QCheckBox *>();
    const auto tray =
        std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text().contains(u"systeemvak"); });
    QVERIFY(tray != boxes.end() && (*tray)->isEnabled() && !(*tray)->isChecked());
    (*tray)->click();
    QVERIFY(scene.shell.desktop.hasIcon);
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    settings->close();
    scene.window().close();
    Q_EMIT scene.shell.desktop.openRequested();
    QVERIFY(scene.window().isVisible());
    scene.shell.program.showSettings();
    (*tray)->click();
    QVERIFY(!scene.shell.desktop.hasIcon);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void NoticesFlowTest::whatTheDesktopLacksIsSaid()
{
    Shell shell;
    for (const DesktopHas &has :
        {DesktopHas{false, false}, DesktopHas{true, false}, DesktopHas{true, true}}) {
        SettingsDialog settings(shell.settings, nullptr, has);
        settings.show();
        const auto boxes = settings.findChildren<QCheckBox *>();
        QCOMPARE(std::ranges::count_if(boxes, [](const QCheckBox *box) { return !box->isEnabled(); }),
            (has.tray ? 0 : 1) + (has.messages ? 0 : 1));
        const auto labels = settings.findChildren<QLabel *>();
        const bool isSaid = std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"Deze werkplek"); });
        QCOMPARE(isSaid, !has.tray || !has.messages);
    }
}

void NoticesFlowTest::aMoveOffersAMail()
{
    Scene scene;
    scene.window().openSession(scene.session, scene.details(scene.session).row.when.begin());
    auto *details = scene.part<DetailsPanel>();
    QTRY_VERIFY(details->details());
    const QString was = whenText(details->details()->row.when, false);
    const auto trigger = [&](const char *id) {
        scene.window().registry().action(QString::fromLatin1(id))->trigger();
    };
    trigger("edit.plan.later");
    QTRY_VERIFY2(scene.shell.message().contains(u"is verplaatst. Er is 1 inschrijving."),
        qPrintable(scene.shell.message()));
    // Moved on: it was where it was at first.
    const Instant moved = scene.details(scene.session).row.when.begin();
    trigger("edit.plan.day_after");
    QTRY_VERIFY(scene.details(scene.session).row.when.begin() > moved);
    // That of the bar: the details have one too, which knows of no move.
    const auto offer = [&]() -> QAbstractButton * {
        auto *bar = scene.window().centralWidget()->findChild<MessageBar *>({}, Qt::FindDirectChildrenOnly);
        return bar && bar->isVisible() ? button(bar, u"Mailtekst…"_s) : nullptr;
    };
    QTRY_VERIFY(details->details()->row.when == scene.details(scene.session).row.when);
    QTRY_VERIFY(offer());
    // What is noted meanwhile takes it not away, and is not taken away by the next offer.
    scene.window().showNote(u"Let op: het is zaterdag."_s);
    QVERIFY2(
        scene.shell.message().startsWith(u"Let op: het is zaterdag. “"_s), qPrintable(scene.shell.message()));
    QVERIFY(scene.shell.message().contains(u"is verplaatst. Er is 1 inschrijving."_s) && offer());
    const Span before = details->details()->row.when;
    trigger("edit.plan.later");
    QTRY_VERIFY(details->details()->row.when != before);
    QTRY_VERIFY(details->details()->row.when == scene.details(scene.session).row.when);
    QTRY_VERIFY2(
        scene.shell.message().startsWith(u"Let op: het is zaterdag. “"_s), qPrintable(scene.shell.message()));
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY(dialog<MailDialog>());
    const QString body = dialog<MailDialog>()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(body.contains(u"Was: "_s + was), qPrintable(body));
    dialog<MailDialog>()->close();
    QTRY_VERIFY(!dialog<MailDialog>());

    // Back where it was, there is nothing to write.
    trigger("edit.plan.later");
    QTRY_VERIFY(scene.shell.message().contains(u"is verplaatst"));
    trigger("edit.plan.earlier");
    QTRY_VERIFY2(!scene.shell.message().contains(u"is verplaatst"_s), qPrintable(scene.shell.message()));
    QVERIFY(!offer());
}

void NoticesFlowTest::aCancellationOffersAMail()
{
    Scene scene;
    scene.window().openSession(scene.session, scene.details(scene.session).row.when.begin());
    QTRY_VERIFY(scene.shell.button(u"Annuleer bijeenkomst…"_s));
    QTest::mouseClick(scene.shell.button(u"Annuleer bijeenkomst…"_s), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *ask = QApplication::activeModalWidget();
    ask->findChild<QPlainTextEdit *>()->setPlainText(u"de trainer is ziek"_s);
    QTest::mouseClick(button(ask, u"Bijeenkomst annuleren"_s), Qt::LeftButton);
    QTRY_VERIFY2(scene.shell.message().contains(u"is geannuleerd. Er is 1 inschrijving."),
        qPrintable(scene.shell.message()));
    QTest::mouseClick(button(scene.window().centralWidget(), u"Mailtekst…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog<MailDialog>());
    QVERIFY(dialog<MailDialog>()->findChild<QLineEdit *>()->text().startsWith(u"Gaat niet door: Wiki’s"));
    QVERIFY(dialog<MailDialog>()->findChild<QPlainTextEdit *>()->toPlainText().contains(
        u"Reden: de trainer is ziek"));
    dialog<MailDialog>()->close();
}

void NoticesFlowTest::aMailIsWrittenFromTheDetails()
{
    Scene scene;
    scene.window().openSession(scene.session, scene.details(scene.session).row.when.begin());
    QTRY_VERIFY(button(scene.part<DetailsPanel>(), u"Mailtekst…"_s));
    QTest::mouseClick(button(scene.part<DetailsPanel>(), u"Mailtekst…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog<MailDialog>());
    QVERIFY(button(dialog<MailDialog>(), u"Open in mijn mailprogramma"_s));
    const QComboBox *kinds = dialog<MailDialog>()->findChild<QComboBox *>();
    QCOMPARE(kinds->currentText(), u"Iets anders"_s);
    QCOMPARE(kinds->findText(u"De bijeenkomst is verplaatst"_s), -1);
    QTest::keyClick(dialog<MailDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<MailDialog>());
}

QTEST_MAIN(NoticesFlowTest)
#include "notices_flow_test.moc"
