#include "forum_fixture.h"

#include "ui/calendar/cancel_dialog.h"
#include "ui/forum/audit_dialog.h"
#include "ui/forum/change_dialog.h"
#include "ui/forum/merge_threads_dialog.h"
#include "ui/forum/reports_dialog.h"
#include "ui/forum/similar_threads.h"
#include "ui/forum/thread_form.h"
#include "ui/forum/thread_head.h"
#include "ui/forum/thread_model.h"
#include "ui/forum/versions_dialog.h"

#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

/// The tab Forum as colleagues and moderators work with it.
class ForumFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void aQuestionWithTheKeyboard();
    void readingAnsweringAcceptingWithTheKeyboard();
    void theSameWithTheMouse();
    void searchingOpensThePost();
    void filters();
    void whatIsNewIsSeen();
    void whatIsTypedOutlivesTheProgram();
    void aNewThreadOutlivesTheProgram();
    void whatWasRefusedStays();
    void whoKnowsItIsAsked();
    void beginningFromASession();
    void hidingAndReports();
    void closingPinningMoving();
    void twoThreadsBecomeOne();
    void followingAndKeeping();
    void everythingIsNamed();
    void readingOnly();
    void aListThatFails();
    void escapeKeepsWhatIsTyped();
};

void ForumFlowTest::aQuestionWithTheKeyboard()
{
    Forum flow;
    flow.trigger("edit.forum.question");
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    type(u"Hoe laat ik een kwantumkompas schrikken?"_s);
    key(Qt::Key_Return, Qt::ControlModifier); // not yet: without a text
    for (int i = 0; i < 30 && !qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab);
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    type(u"Het loopt achter."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!modal());
    QVERIFY2(!flow.toldError, qPrintable(flow.told));
    QCOMPARE(flow.told, u"Je vraag is geplaatst. Je krijgt bericht als iemand antwoordt."_s);
    QTRY_VERIFY(flow.view()->thread());
    QCOMPARE(flow.view()->thread()->row.title, u"Hoe laat ik een kwantumkompas schrikken?"_s);
    QTRY_COMPARE(
        flow.list()->currentIndex().data().toString(), u"Hoe laat ik een kwantumkompas schrikken?"_s);
}

void ForumFlowTest::readingAnsweringAcceptingWithTheKeyboard()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Wat is een draaitabel?"_s);
    flow.answer(id, u"Een **samenvatting** van een lijst."_s);
    // From the list into the thread.
    QTRY_VERIFY(flow.rowOf(u"Wat is een draaitabel?"_s) >= 0);
    flow.tab->threads().focusList();
    key(Qt::Key_Home);
    for (int i = 0; i < flow.rowOf(u"Wat is een draaitabel?"_s); ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.id == id);
    QTRY_VERIFY(flow.view()->rowAt(1));
    QVERIFY(flow.view()->hasFocus());
    key(Qt::Key_Home);
    key(Qt::Key_J);
    QCOMPARE(flow.view()->current(), 1);
    key(Qt::Key_V);
    QTRY_COMPARE(flow.posts(id)[1].votes, 1);
    QTRY_VERIFY(flow.view()->rowAt(1) && flow.view()->rowAt(1)->voted);
    key(Qt::Key_A);
    QTRY_VERIFY(flow.posts(id)[1].isAccepted);
    QTRY_VERIFY(flow.view()->rowAt(1) && flow.view()->rowAt(1)->isAccepted);
    QTRY_VERIFY(flow.says(u"opgelost"_s));
    key(Qt::Key_B);
    QTRY_VERIFY(flow.posts(id)[1].isBookmarked);
    QTRY_VERIFY(flow.view()->rowAt(1) && flow.view()->rowAt(1)->isBookmarked);
    key(Qt::Key_R);
    QVERIFY(flow.tab->pane().isEditing());
    type(u"Dank je wel."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(flow.posts(id).size(), 3);
    QTRY_VERIFY(!flow.tab->pane().isEditing());
    QCOMPARE(flow.posts(id)[2].text, u"Dank je wel."_s);
    QCOMPARE(flow.posts(id)[2].replyTo, std::optional(flow.posts(id)[1].id));
    // One stands at what was placed.
    QTRY_COMPARE(flow.view()->count(), 3);
    QTRY_COMPARE(flow.view()->current(), 2);
    // It is changed, and what it was is kept.
    QTRY_VERIFY(flow.view()->rowAt(2));
    QVERIFY(flow.view()->hasFocus());
    key(Qt::Key_E);
    QVERIFY(flow.tab->pane().isEditing());
    type(u" Nu wel."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(flow.posts(id)[2].text, u"Dank je wel. Nu wel."_s);
    QVERIFY(!flow.toldError);
}

void ForumFlowTest::theSameWithTheMouse()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Wat is een muis?"_s);
    flow.answer(id, u"Een ding met een staart."_s);
    QTRY_VERIFY(flow.rowOf(u"Wat is een muis?"_s) >= 0);
    const QModelIndex row = flow.list()->model()->index(flow.rowOf(u"Wat is een muis?"_s), 0);
    QTest::mouseClick(flow.list()->viewport(), Qt::LeftButton, {}, flow.list()->visualRect(row).center());
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.id == id);
    QTRY_VERIFY(flow.view()->rowAt(1));
    const auto click = [&](const QString &text) {
        const QRect second = flow.view()->postRect(1);
        QTest::mouseClick(flow.view()->viewport(), Qt::LeftButton, {}, second.topLeft() + QPoint(40, 14));
        QCOMPARE(flow.view()->current(), 1);
        const auto buttons = flow.view()->findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](QToolButton *one) { return one->isVisible() && one->accessibleName() == text; });
        QVERIFY2(found != buttons.end(), qPrintable(text));
        QTest::mouseClick(*found, Qt::LeftButton);
    };
    click(u"Stem"_s);
    QTRY_COMPARE(flow.posts(id)[1].votes, 1);
    QTRY_VERIFY(flow.view()->rowAt(1) && flow.view()->rowAt(1)->voted);
    click(u"Trek je stem in"_s);
    QTRY_COMPARE(flow.posts(id)[1].votes, 0);
    click(u"Beste antwoord"_s);
    QTRY_VERIFY(flow.posts(id)[1].isAccepted);
    click(u"Bewaar"_s);
    QTRY_VERIFY(flow.posts(id)[1].isBookmarked);
    click(u"Citeer"_s);
    QVERIFY(flow.tab->pane().isEditing());
    QVERIFY(flow.editor()->text().contains(u"> Een ding met een staart."_s));
    type(u"Juist."_s);
    flow.press(u"Plaats het"_s);
    QTRY_COMPARE(flow.posts(id).size(), 3);
    QVERIFY(!flow.toldError);
}

void ForumFlowTest::searchingOpensThePost()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Iets over vissen"_s);
    for (int i = 0; i < 30; ++i)
        flow.answer(
            id, u"Antwoord nummer %1. "_s.arg(i) + u"Een lange zin om ruimte te vullen. "_s.repeated(10));
    flow.answer(id, u"De zeldzame zilverbrasem zwemt hier."_s);
    flow.trigger("view.forum.search");
    type(u"zilverbras"_s);
    QTRY_COMPARE(flow.hits()->model()->rowCount(), 1);
    QVERIFY(flow.hits()->isVisible());
    const auto &hit = static_cast<HitModel *>(flow.hits()->model())->hits().first();
    QVERIFY(!hit.marks.isEmpty());
    key(Qt::Key_Return);
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.id == id);
    QTRY_COMPARE(flow.view()->current(), 31);
    QTRY_VERIFY(flow.view()->rowAt(31));
    QVERIFY(flow.view()->hasFocus());
    // What is not found says so, and offers the first step.
    flow.trigger("view.forum.search");
    type(u"xyzzyqwerty"_s);
    QTRY_VERIFY(flow.says(u"Geen bericht heeft deze woorden"_s));
    QVERIFY(button(flow.tab, u"Stel een vraag"_s));
    type(u" is:onzin"_s);
    QTRY_VERIFY(flow.says(u"‘is:onzin’ is niet bekend"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(flow.list()->isVisible());
}

void ForumFlowTest::filters()
{
    Forum flow;
    const ThreadId open = flow.ask(u"Zonder antwoord"_s);
    flow.ask(u"Een praatje"_s, ThreadKind::Discussion);
    const auto shows = [&](const QString &title) { return flow.rowOf(title) >= 0; };
    QTRY_VERIFY(shows(u"Zonder antwoord"_s) && shows(u"Een praatje"_s));
    ThreadFilter filter;
    filter.kind = ThreadKind::Discussion;
    flow.tab->setFilter(filter);
    QTRY_VERIFY(!shows(u"Zonder antwoord"_s) && shows(u"Een praatje"_s));
    flow.trigger("view.forum.unanswered");
    QTRY_VERIFY(shows(u"Zonder antwoord"_s) && !shows(u"Een praatje"_s));
    flow.answer(open, u"Toch wel."_s);
    QTRY_VERIFY(!shows(u"Zonder antwoord"_s));
    filter = {};
    filter.onlyBookmarked = true;
    flow.tab->setFilter(filter);
    // Why nothing is there, and what would bring something.
    QTRY_VERIFY(flow.says(u"Je hebt nog niets bewaard."_s));
    filter.kind = ThreadKind::Question;
    flow.tab->setFilter(filter);
    QTRY_VERIFY(flow.says(u"Geen vraag of gesprek past bij dit filter."_s));
    flow.press(u"Wis het filter"_s);
    QTRY_VERIFY(shows(u"Zonder antwoord"_s));
}

void ForumFlowTest::whatIsNewIsSeen()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Met iets nieuws"_s);
    flow.show(id);
    flow.ask(u"Een andere"_s);
    flow.answer(id, u"Nieuws."_s);
    QTRY_COMPARE(flow.view()->count(), 2);
    // It is on screen: it is read.
    QTRY_COMPARE(flow.thread(id).row.unread, 0);
    QVERIFY(!flow.thread(id).firstUnread);
}

void ForumFlowTest::whatIsTypedOutlivesTheProgram()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Met een half antwoord"_s);
    flow.show(id);
    flow.press(u"Schrijf een antwoord…"_s);
    type(u"Ik was net"_s);
    flow.open();
    flow.show(id);
    QTRY_VERIFY(flow.tab->pane().isEditing());
    QCOMPARE(flow.editor()->text(), u"Ik was net"_s);
    QVERIFY(flow.says(u"Dit typte je eerder en heb je niet geplaatst."_s));
    flow.editor()->focusText();
    type(u" klaar."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(flow.posts(id).size(), 2);
    QCOMPARE(flow.posts(id)[1].text, u"Ik was net klaar."_s);
    // What was placed does not come back, not even where the program ended before it knew.
    flow.open();
    flow.show(id);
    QTRY_VERIFY(!flow.tab->pane().isEditing());
    // Another thread in between: each keeps its own.
    const ThreadId other = flow.ask(u"Een andere draad"_s);
    flow.press(u"Schrijf een antwoord…"_s);
    type(u"van de ene"_s);
    flow.show(other);
    QVERIFY(!flow.tab->pane().isEditing());
    flow.show(id);
    QTRY_COMPARE(flow.editor()->text(), u"van de ene"_s);
    flow.press(u"Gooi het weg"_s);
    QCOMPARE(flow.editor()->text(), QString());
}

void ForumFlowTest::aNewThreadOutlivesTheProgram()
{
    Forum flow;
    flow.trigger("edit.forum.question");
    QVERIFY(flow.dialog<ThreadForm>());
    type(u"Halverwege"_s);
    delete modal();
    flow.open();
    flow.trigger("edit.forum.question");
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    QCOMPARE(form->draft().title, u"Halverwege"_s);
    QVERIFY(flow.says(u"Dit typte je eerder"_s));
    flow.press(u"Begin opnieuw"_s);
    QCOMPARE(form->draft().title, QString());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    flow.trigger("edit.forum.discussion");
    form = flow.dialog<ThreadForm>();
    QVERIFY(form && form->draft().title.isEmpty());
    QCOMPARE(form->draft().kind, ThreadKind::Discussion);
}

void ForumFlowTest::whatWasRefusedStays()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Twee die wijzigen"_s);
    flow.show(id);
    key(Qt::Key_E);
    QVERIFY(flow.tab->pane().isEditing());
    // Another one saves first.
    const PostRow first = flow.posts(id).first();
    const auto other = flow.another();
    QVERIFY(other->open().result().has_value());
    QVERIFY(other->forum().edit(first.id, first.revision, u"Van een ander"_s).result().has_value());
    type(u" En meer."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!flow.editor()->edit().isReadOnly());
    QVERIFY(flow.tab->pane().isEditing());
    QCOMPARE(flow.editor()->text(), u"Wie weet het? En meer."_s);
    QCOMPARE(flow.posts(id).first().text, u"Van een ander"_s);
    // In the form of a new thread: at its field.
    flow.trigger("edit.forum.question");
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    flow.press(u"Plaats de vraag"_s);
    QVERIFY(form->isVisible());
    QTRY_VERIFY(QApplication::focusWidget() == form->findChild<QLineEdit *>());
}

void ForumFlowTest::whoKnowsItIsAsked()
{
    Forum flow;
    const ThreadId before = flow.ask(u"Hoe kan ik luchtballonnen vouwen?"_s);
    flow.trigger("edit.forum.question");
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    // On a small screen, or with large letters, nothing of the form is cut off.
    form->resize(60 * form->fontMetrics().averageCharWidth(), 500);
    const auto isWhole = [form] {
        const auto areas = form->findChildren<QScrollArea *>();
        return std::ranges::all_of(areas,
            [](const QScrollArea *area) { return area->widget()->width() <= area->viewport()->width(); });
    };
    QTRY_VERIFY(isWhole());
    QVERIFY(form->findChild<SimilarThreads *>()->isVisible());
    type(u"Luchtballonnen vouwen"_s);
    QTRY_VERIFY(flow.says(u"Is het al eens gevraagd?"_s));
    QVERIFY(flow.says(u"Hoe kan ik luchtballonnen vouwen?"_s));
    // A colleague who is shown is asked with it.
    auto *similar = form->findChild<SimilarThreads *>();
    similar->show(
        {.threads = {}, .colleagues = {{*PersonId::from(5), u"Kenner"_s, u"BZK"_s, Level::Expert, false}}},
        true);
    flow.press(u"Vraag het deze collega"_s);
    QCOMPARE(form->draft().asked, QList<PersonId>{*PersonId::from(5)});
    flow.press(u"Toch niet vragen"_s);
    QVERIFY(form->draft().asked.isEmpty());
    // What there is already opens instead.
    Q_EMIT form->threadRequested(before);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.id == before);
}

void ForumFlowTest::beginningFromASession()
{
    Forum flow;
    const SessionRow session = flow.joinable(true);
    ThreadDraft draft{
        .uid = {}, .kind = ThreadKind::Question, .title = {}, .text = {}, .topics = {}, .asked = {}};
    draft.session = session.id;
    flow.tab->newThread(draft, {}, u"Over: "_s + session.title);
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    QVERIFY(flow.says(u"Over: "_s + session.title));
    type(u"Wat neem ik mee?"_s);
    form->findChild<QPlainTextEdit *>()->setPlainText(u"Een laptop?"_s);
    flow.press(u"Plaats de vraag"_s);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.session == session.id);
    // And back to it.
    std::optional<SessionId> opened;
    QObject::connect(
        flow.tab, &ForumPage::openSession, flow.tab, [&](SessionId id, Instant) { opened = id; });
    const auto links = flow.tab->findChild<ThreadHead *>()->findChildren<QPushButton *>();
    for (QPushButton *link : links) {
        if (link->isVisible() && link->accessibleDescription().contains(u"in de kalender"_s))
            link->click();
    }
    QCOMPARE(opened, std::optional(session.id));
}

void ForumFlowTest::hidingAndReports()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Met een lelijk antwoord"_s);
    flow.answer(id, u"Lelijke woorden."_s);
    flow.show(id);
    QTRY_VERIFY(flow.view()->rowAt(1));
    flow.view()->setCurrent(1);
    flow.view()->trigger(ThreadView::Act::Report, 1);
    auto *why = flow.dialog<CancelDialog>();
    QVERIFY(why);
    why->findChild<QPlainTextEdit *>()->setPlainText(u"Onaardig"_s);
    flow.press(u"Meld het"_s);
    QTRY_COMPARE(flow.posts(id)[1].reports, 1);
    flow.trigger("view.forum.reports");
    auto *reports = flow.dialog<ReportsDialog>();
    QVERIFY(reports);
    QTRY_COMPARE(reports->findChild<QListWidget *>()->count(), 1);
    QVERIFY(flow.says(u"Lelijke woorden."_s));
    flow.press(u"Verberg het bericht…"_s);
    QTRY_VERIFY((why = qobject_cast<CancelDialog *>(modal())));
    why->findChild<QPlainTextEdit *>()->setPlainText(u"Zo praten we niet"_s);
    flow.press(u"Verberg het"_s);
    QTRY_VERIFY(flow.posts(id)[1].isHidden);
    QTRY_COMPARE(reports->findChild<QListWidget *>()->count(), 0);
    QCOMPARE(reports->focusWidget(), button(reports, u"Sluit"_s));
    flow.press(u"Sluit"_s);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.view()->rowAt(1) && flow.view()->rowAt(1)->isHidden);
    QCOMPARE(flow.view()->rowAt(1)->hideReason, u"Zo praten we niet"_s);
    flow.view()->trigger(ThreadView::Act::Restore, 1);
    QTRY_VERIFY(!flow.posts(id)[1].isHidden);
    // All of it is in the log.
    flow.trigger("view.forum.audit");
    auto *audit = flow.dialog<AuditDialog>();
    QVERIFY(audit);
    auto *table = audit->findChild<QTableWidget *>();
    QTRY_VERIFY(table->rowCount() >= 2);
    QCOMPARE(table->item(0, 2)->text(), u"toonde een bericht weer"_s);
    QCOMPARE(table->item(1, 2)->text(), u"verborg een bericht"_s);
    QCOMPARE(table->item(1, 6)->text(), u"Zo praten we niet"_s);
    QCOMPARE(nameless(audit), QStringList());
}

void ForumFlowTest::closingPinningMoving()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Een draad om te sluiten"_s);
    flow.show(id);
    auto *head = flow.tab->findChild<ThreadHead *>();
    Q_EMIT head->acted(ThreadHead::Act::Lock);
    auto *why = flow.dialog<CancelDialog>();
    QVERIFY(why);
    why->findChild<QPlainTextEdit *>()->setPlainText(u"Klaar"_s);
    flow.press(u"Sluit het"_s);
    QTRY_VERIFY(flow.thread(id).row.isLocked);
    // Who closed it may still write there, and reads so.
    QTRY_VERIFY(flow.says(u"Als moderator kun jij nog wel reageren."_s));
    QVERIFY(button(flow.tab, u"Schrijf een antwoord…"_s));
    Q_EMIT head->acted(ThreadHead::Act::Unlock);
    QTRY_VERIFY(!flow.thread(id).row.isLocked);
    Q_EMIT head->acted(ThreadHead::Act::Pin);
    QTRY_VERIFY(flow.thread(id).row.isPinned);
    QTRY_VERIFY(
        flow.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"vastgezet"_s));
    QTRY_VERIFY(flow.view()->thread()->row.isPinned);
    Q_EMIT head->acted(ThreadHead::Act::Change);
    auto *change = flow.dialog<ChangeDialog>();
    QVERIFY(change);
    change->findChild<QLineEdit *>()->setText(u"Een andere titel"_s);
    flow.press(u"Sla de wijziging op"_s);
    QTRY_COMPARE(flow.thread(id).row.title, u"Een andere titel"_s);
    QTRY_VERIFY(!modal());
    Q_EMIT head->acted(ThreadHead::Act::Hide);
    why = flow.dialog<CancelDialog>();
    QVERIFY(why);
    why->findChild<QPlainTextEdit *>()->setPlainText(u"Dubbel"_s);
    flow.press(u"Verberg het"_s);
    QTRY_VERIFY(flow.says(u"Een moderator heeft dit verborgen: Dubbel"_s));
    QVERIFY(!flow.toldError);
}

void ForumFlowTest::twoThreadsBecomeOne()
{
    Forum flow;
    const ThreadId one = flow.ask(u"Zilverpapier vouwen"_s);
    const ThreadId other = flow.ask(u"Zilverpapier leren vouwen"_s);
    flow.show(one);
    Q_EMIT flow.tab->findChild<ThreadHead *>()->acted(ThreadHead::Act::Merge);
    auto *dialog = flow.dialog<MergeThreadsDialog>();
    QVERIFY(dialog);
    type(u"zilverpapier"_s);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    flow.field<QLineEdit>(u"Waarom?"_s)->setText(u"Hetzelfde"_s);
    flow.press(u"Voeg ze samen"_s);
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.id == other);
    QTRY_COMPARE(flow.view()->count(), 2);
    QCOMPARE(flow.thread(one).row.mergedInto, std::optional(other));
    // The one that is gone says where it went.
    flow.tab->openThread(one);
    QTRY_VERIFY(flow.says(u"Wat hier stond, staat nu in"_s));
    flow.press(u"Ga daarheen"_s);
    QTRY_VERIFY(flow.view()->thread() && flow.view()->thread()->row.id == other);
}

void ForumFlowTest::followingAndKeeping()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Om te volgen"_s);
    flow.show(id);
    // Who opens a thread follows it.
    flow.press(u"Je volgt dit"_s);
    QTRY_VERIFY(!flow.thread(id).row.isFollowed);
    flow.press(u"Volg"_s);
    QTRY_VERIFY(flow.thread(id).row.isFollowed);
}

void ForumFlowTest::everythingIsNamed()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Alles heeft een naam"_s);
    flow.answer(id, u"Zeker."_s);
    flow.show(id);
    flow.tab->pane().reply();
    QCOMPARE(nameless(flow.tab), QStringList());
    flow.trigger("edit.forum.question");
    auto *form = flow.dialog<ThreadForm>();
    QVERIFY(form);
    QCOMPARE(nameless(form), QStringList());
    form->reject();
    Q_EMIT flow.tab->findChild<ThreadHead *>()->acted(ThreadHead::Act::Change);
    QVERIFY(flow.dialog<ChangeDialog>());
    QCOMPARE(nameless(modal()), QStringList());
}

void ForumFlowTest::readingOnly()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Om te lezen"_s);
    flow.answer(id, u"Gelezen."_s);
    flow.open(true);
    QTRY_VERIFY(flow.says(u"Deze werkruimte is alleen te lezen"_s));
    flow.show(id);
    QTRY_VERIFY(flow.view()->rowAt(1));
    QVERIFY(!button(flow.tab, u"Stel een vraag"_s)->isEnabled());
    QVERIFY(!button(flow.tab, u"Begin een gesprek"_s)->isEnabled());
    QVERIFY(!button(flow.tab, u"Schrijf een antwoord…"_s));
    QVERIFY(!button(flow.tab, u"Je volgt dit"_s));
    // The keys of posts change nothing either.
    flow.view()->setFocus();
    flow.view()->setCurrent(1);
    for (const int one : {Qt::Key_V, Qt::Key_A, Qt::Key_B, Qt::Key_E, Qt::Key_R})
        key(one);
    QVERIFY(!flow.tab->pane().isEditing());
    const PostRow answer = flow.posts(id)[1];
    QVERIFY(answer.votes == 0 && !answer.isAccepted && !answer.isBookmarked);
    // What finds nothing offers nothing that cannot be done.
    flow.tab->search(u"xyzzyqwerty"_s);
    QTRY_VERIFY(flow.says(u"Geen bericht heeft deze woorden"_s));
    const auto buttons = flow.tab->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::none_of(buttons, [](const QAbstractButton *one) {
        return one->isVisible() && one->isEnabled() && one->text() == u"Stel een vraag"_s;
    }));
    flow.tab->newThread(
        {.uid = {}, .kind = ThreadKind::Question, .title = {}, .text = {}, .topics = {}, .asked = {}});
    QVERIFY(!modal());
}

void ForumFlowTest::aListThatFails()
{
    Forum flow;
    flow.ask(u"Straks weer te zien"_s);
    QTRY_VERIFY(flow.rowOf(u"Straks weer te zien"_s) >= 0);
    flow.elsewhere("ALTER TABLE thread RENAME TO thread_away", {});
    ThreadFilter filter;
    filter.onlyMine = true;
    flow.tab->setFilter(filter);
    // What stood there was of another filter.
    QTRY_VERIFY(button(flow.tab, u"Probeer het opnieuw"_s));
    QCOMPARE(flow.list()->model()->rowCount(), 0);
    flow.elsewhere("ALTER TABLE thread_away RENAME TO thread", {});
    flow.press(u"Probeer het opnieuw"_s);
    QTRY_VERIFY(flow.rowOf(u"Straks weer te zien"_s) >= 0);
    QVERIFY(!button(flow.tab, u"Probeer het opnieuw"_s));
}

void ForumFlowTest::escapeKeepsWhatIsTyped()
{
    Forum flow;
    const ThreadId id = flow.ask(u"Voor later"_s);
    flow.show(id);
    flow.view()->setFocus();
    key(Qt::Key_R);
    QVERIFY(flow.tab->pane().isEditing());
    key(Qt::Key_Escape); // of nothing there is nothing to keep
    QVERIFY(!flow.tab->pane().isEditing());
    QCOMPARE(flow.told, QString());
    key(Qt::Key_R);
    type(u"Bijna af"_s);
    key(Qt::Key_Escape);
    QVERIFY(!flow.tab->pane().isEditing());
    QVERIFY(flow.view()->hasFocus());
    QVERIFY(flow.told.startsWith(u"Wat je typte is bewaard"_s));
    key(Qt::Key_R);
    QCOMPARE(flow.editor()->text(), u"Bijna af"_s);
    QCOMPARE(flow.posts(id).size(), 1);
}

QTEST_MAIN(ForumFlowTest)
#include "forum_flow_test.moc"
