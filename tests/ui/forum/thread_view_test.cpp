#include "ui/forum/thread_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

PostRow postOf(qint64 number)
{
    // Of very different lengths, so that an estimate is never right.
    const QString text = u"Tekst **%1**. "_s.arg(number)
                         + u"Nog een zin die wat langer is dan de vorige. "_s.repeated(int(number % 7) * 3);
    return PostRow{.id = *PostId::from(number),
        .uid = {},
        .thread = *ThreadId::from(1),
        .author = PersonId::from(number % 5 + 1),
        .authorName = u"Collega %1"_s.arg(number % 5),
        .organisation = u"Ministerie"_s,
        .isExpert = number % 5 == 0,
        .isTrainer = false,
        .attended = false,
        .at = Instant::fromMs(1'700'000'000'000 + number * 60'000),
        .edited = std::nullopt,
        .text = text,
        .replyTo = std::nullopt,
        .replyToName = {},
        .votes = int(number % 3),
        .voted = false,
        .isMine = number % 2 == 0,
        .isFirst = number == 1,
        .isAccepted = number == 3,
        .isBookmarked = false,
        .isHidden = false,
        .hideReason = {},
        .reports = 0,
        .revision = 1};
}

ThreadDetails threadOf(int count)
{
    ThreadDetails thread{.row = ThreadRow{.id = *ThreadId::from(1),
                             .uid = {},
                             .kind = ThreadKind::Question,
                             .title = u"Een vraag"_s,
                             .author = PersonId::from(1),
                             .authorName = u"Collega 1"_s,
                             .isAnonymous = false,
                             .isTogether = false,
                             .created = Instant::fromMs(0),
                             .lastPost = Instant::fromMs(0)},
        .rights = {.write = true, .change = true, .accept = true, .moderate = false},
        .mergedTitle = {}};
    for (int i = 1; i <= count; ++i)
        thread.posts += *PostId::from(i);
    return thread;
}

/// A view over a list that answers when the event loop runs, or when it is told to.
struct Fake {
    Fake()
        : view(
            [this](const QList<PostId> &ids) {
                asked += ids.size();
                largest = std::max(largest, ids.size());
                if (fails)
                    return QtFuture::makeReadyFuture(
                        Result<QList<PostRow>>(Error{ErrorKind::Offline, u"workspace.server"_s, {}}));
                QList<PostRow> rows;
                for (const PostId id : ids)
                    rows += postOf(id.value());
                if (!holds)
                    return QtFuture::makeReadyFuture(Result<QList<PostRow>>(rows));
                auto promise = std::make_shared<QPromise<Result<QList<PostRow>>>>();
                promise->start();
                waiting += [promise, rows] {
                    promise->addResult(Result<QList<PostRow>>(rows));
                    promise->finish();
                };
                return promise->future();
            },
            std::make_shared<SystemClock>(), false)
    {
        view.resize(700, 600);
    }
    void show(const ThreadDetails &thread, std::optional<PostId> at = {})
    {
        view.show(thread, at);
        static_cast<QWidget &>(view).show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }
    void release()
    {
        for (const auto &one : std::exchange(waiting, {}))
            one();
    }
    [[nodiscard]] bool isFilled() const
    {
        for (int i = view.firstShown(); i < view.count() && view.postRect(i).isValid(); ++i) {
            if (!view.rowAt(i))
                return false;
        }
        return true;
    }

    qsizetype asked = 0;
    qsizetype largest = 0;
    bool fails = false;
    bool holds = false;
    QList<std::function<void()>> waiting;
    ThreadView view;
};

} // namespace

/// The posts of a long thread.
class ThreadViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNearIsAsked();
    void memoryIsBounded();
    void theEndIsReachedAtOnce();
    void theFirstUnreadIsAtTheTop();
    void nothingJumpsWhenHeightsBecomeKnown();
    void scrollingUpIsSteady();
    void aChangeStaysWhereItIs();
    void aFailureIsToldAndAskedAgain();
    void keys();
    void whatIsReadIsTold();
    void theMouse();
    void itIsReadAloud();
    void itIsNarrow();
};

void ThreadViewTest::onlyWhatIsNearIsAsked()
{
    Fake fake;
    fake.show(threadOf(10'000));
    QTRY_VERIFY(fake.isFilled());
    QVERIFY2(fake.asked <= 2 * ThreadView::pageSize, qPrintable(QString::number(fake.asked)));
    QVERIFY(fake.largest <= ThreadView::pageSize);
}

void ThreadViewTest::memoryIsBounded()
{
    Fake fake;
    fake.show(threadOf(10'000));
    QTRY_VERIFY(fake.isFilled());
    QScrollBar *bar = fake.view.verticalScrollBar();
    int mostDocuments = 0;
    int mostRows = 0;
    for (int i = 0; i <= 60; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / 60));
        QTRY_VERIFY(fake.isFilled());
        (void)fake.view.grab();
        mostDocuments = std::max(mostDocuments, fake.view.documentsKept());
        mostRows = std::max(mostRows, fake.view.rowsHeld());
    }
    QVERIFY2(mostDocuments <= PostDocuments::kept, qPrintable(QString::number(mostDocuments)));
    QVERIFY2(mostRows <= ThreadView::rowsKept, qPrintable(QString::number(mostRows)));
    // Only where somebody looked.
    QVERIFY2(fake.asked < 8'000, qPrintable(QString::number(fake.asked)));
}

void ThreadViewTest::theEndIsReachedAtOnce()
{
    Fake fake;
    fake.show(threadOf(10'000));
    QTRY_VERIFY(fake.isFilled());
    QTest::keyClick(&fake.view, Qt::Key_End);
    QCOMPARE(fake.view.current(), 9'999);
    QTRY_VERIFY(fake.isFilled());
    const QRect last = fake.view.postRect(9'999);
    QVERIFY(last.isValid());
    QCOMPARE(last.bottom() + 1, fake.view.viewport()->height());
    QCOMPARE(fake.view.verticalScrollBar()->value(), fake.view.verticalScrollBar()->maximum());
    QTest::keyClick(&fake.view, Qt::Key_Home);
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.postRect(0).top(), 0);
    QCOMPARE(fake.view.verticalScrollBar()->value(), 0);
}

void ThreadViewTest::theFirstUnreadIsAtTheTop()
{
    Fake fake;
    ThreadDetails thread = threadOf(10'000);
    thread.firstUnread = PostId::from(5'000);
    fake.show(thread);
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.current(), 4'999);
    QCOMPARE(fake.view.postRect(4'999).top(), 0);
    // Where another is asked for, that one.
    fake.show(thread, PostId::from(7'000));
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.postRect(6'999).top(), 0);
    QVERIFY(!fake.view.goTo(*PostId::from(20'000)));
    QVERIFY(fake.view.goTo(*PostId::from(20)));
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.postRect(19).top(), 0);
}

void ThreadViewTest::nothingJumpsWhenHeightsBecomeKnown()
{
    Fake fake;
    fake.show(threadOf(10'000), PostId::from(5'001));
    QTRY_VERIFY(fake.isFilled());
    // Page 100 begins at the post 5,001: those above it are not known yet.
    fake.holds = true;
    const int before = fake.view.postRect(5'000).top();
    fake.view.verticalScrollBar()->setValue(fake.view.verticalScrollBar()->value() - 150);
    QCOMPARE(fake.view.postRect(5'000).top(), before + 150);
    QTRY_VERIFY(!fake.waiting.isEmpty());
    fake.release();
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.postRect(5'000).top(), before + 150);
}

void ThreadViewTest::scrollingUpIsSteady()
{
    Fake fake;
    fake.show(threadOf(10'000), PostId::from(9'000));
    QTRY_VERIFY(fake.isFilled());
    QScrollBar *bar = fake.view.verticalScrollBar();
    for (int i = 0; i < 60; ++i) {
        // One that is to be seen, and stays so.
        int which = fake.view.firstShown();
        while (fake.view.postRect(which).top() < 0 || !fake.view.rowAt(which))
            ++which;
        const int top = fake.view.postRect(which).top();
        bar->setValue(bar->value() - 30);
        if (const QRect now = fake.view.postRect(which); now.isValid())
            QCOMPARE(now.top(), top + 30);
        QTRY_VERIFY(fake.isFilled());
        if (const QRect now = fake.view.postRect(which); now.isValid())
            QCOMPARE(now.top(), top + 30);
    }
}

void ThreadViewTest::aChangeStaysWhereItIs()
{
    Fake fake;
    ThreadDetails thread = threadOf(300);
    fake.show(thread, PostId::from(150));
    QTRY_VERIFY(fake.isFilled());
    const int top = fake.view.postRect(152).top();
    thread.posts += *PostId::from(301);
    fake.view.reload(thread);
    QCOMPARE(fake.view.count(), 301);
    // What is there is shown until it is read again.
    QVERIFY(fake.view.rowAt(152));
    QCOMPARE(fake.view.postRect(152).top(), top);
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.postRect(152).top(), top);
    QCOMPARE(fake.view.current(), 149);
    // One above it is gone.
    thread.posts.removeAt(10);
    fake.view.reload(thread);
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.current(), 148);
    QCOMPARE(fake.view.postRect(151).top(), top);
}

void ThreadViewTest::aFailureIsToldAndAskedAgain()
{
    Fake fake;
    fake.fails = true;
    QSignalSpy failed(&fake.view, &ThreadView::failed);
    fake.show(threadOf(10));
    QTRY_COMPARE(failed.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
    fake.fails = false;
    fake.view.retry();
    QTRY_VERIFY(fake.isFilled());
}

void ThreadViewTest::keys()
{
    Fake fake;
    fake.show(threadOf(100));
    QTRY_VERIFY(fake.isFilled());
    QTest::keyClick(&fake.view, Qt::Key_J);
    QTest::keyClick(&fake.view, Qt::Key_J);
    QCOMPARE(fake.view.current(), 2);
    QTest::keyClick(&fake.view, Qt::Key_K);
    QCOMPARE(fake.view.current(), 1);
    QTest::keyClick(&fake.view, Qt::Key_Down);
    QCOMPARE(fake.view.current(), 2);
    QList<std::pair<ThreadView::Act, qint64>> acted;
    QObject::connect(
        &fake.view, &ThreadView::acted, &fake.view, [&](ThreadView::Act act, const PostRow &post) {
            acted += {act, post.id.value()};
        });
    using enum ThreadView::Act;
    const std::pair<Qt::Key, ThreadView::Act> all[] = {{Qt::Key_R, Reply}, {Qt::Key_Return, Reply},
        {Qt::Key_Q, Quote}, {Qt::Key_V, Vote}, {Qt::Key_A, Accept}, {Qt::Key_B, Keep}};
    for (const auto &[key, act] : all) {
        acted.clear();
        QTest::keyClick(&fake.view, key);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.first(), std::pair(act, qint64(3)));
    }
    // Not mine: not to be edited. My own: no vote.
    acted.clear();
    QTest::keyClick(&fake.view, Qt::Key_E);
    QVERIFY(acted.isEmpty());
    QTest::keyClick(&fake.view, Qt::Key_K);
    QTest::keyClick(&fake.view, Qt::Key_V);
    QVERIFY(acted.isEmpty());
    QTest::keyClick(&fake.view, Qt::Key_E);
    QCOMPARE(acted.size(), 1);
    QTest::keyClick(&fake.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Tekst 2."_s));
    // The pages take the current post with them.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&fake.view, Qt::Key_PageDown);
    QVERIFY(fake.view.postRect(fake.view.current()).isValid());
    QVERIFY(fake.view.current() > 5);
    const int there = fake.view.current();
    QTest::keyClick(&fake.view, Qt::Key_PageUp);
    QVERIFY(fake.view.current() <= there);
}

void ThreadViewTest::whatIsReadIsTold()
{
    Fake fake;
    ThreadDetails thread = threadOf(40);
    thread.firstUnread = PostId::from(5);
    QList<qint64> seen;
    QObject::connect(&fake.view, &ThreadView::seenUpTo, &fake.view, [&](PostId id) { seen += id.value(); });
    fake.show(thread);
    QTRY_VERIFY(fake.isFilled());
    QTRY_VERIFY(!seen.isEmpty());
    QVERIFY(seen.last() >= 5);
    QVERIFY(seen.last() < 20);
    QTest::keyClick(&fake.view, Qt::Key_End);
    QTRY_COMPARE(seen.last(), 40);
    // Going back tells nothing.
    const auto told = seen.size();
    QTest::keyClick(&fake.view, Qt::Key_Home);
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(seen.size(), told);
}

void ThreadViewTest::theMouse()
{
    Fake fake;
    fake.show(threadOf(100));
    QTRY_VERIFY(fake.isFilled());
    const QRect third = fake.view.postRect(2);
    QVERIFY(third.isValid());
    QTest::mouseClick(fake.view.viewport(), Qt::LeftButton, {}, third.topLeft() + QPoint(30, 12));
    QCOMPARE(fake.view.current(), 2);
    // Its buttons stand in it.
    std::optional<ThreadView::Act> acted;
    QObject::connect(&fake.view, &ThreadView::acted, &fake.view,
        [&](ThreadView::Act act, const PostRow &) { acted = act; });
    const auto buttons = fake.view.findChildren<QToolButton *>();
    const auto reply = std::ranges::find_if(
        buttons, [](QToolButton *one) { return one->isVisible() && one->accessibleName() == u"Reply"_s; });
    QVERIFY(reply != buttons.end());
    QTest::mouseClick(*reply, Qt::LeftButton);
    QCOMPARE(acted, std::optional(ThreadView::Act::Reply));
    // Text is selected by dragging.
    const int left = third.left() + 20;
    const int line = third.top() + 2 * fake.view.fontMetrics().lineSpacing() + 40;
    QTest::mousePress(fake.view.viewport(), Qt::LeftButton, {}, {left, line});
    QTest::mouseMove(fake.view.viewport(), {left + 200, line});
    QTest::mouseRelease(fake.view.viewport(), Qt::LeftButton, {}, {left + 200, line});
    QVERIFY(!fake.view.selectedText().isEmpty());
}

void ThreadViewTest::itIsReadAloud()
{
    Fake fake;
    fake.show(threadOf(10'000));
    QTRY_VERIFY(fake.isFilled());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&fake.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 10'000);
    QAccessibleInterface *third = list->child(2);
    QVERIFY(third && third->isValid());
    QCOMPARE(list->indexOfChild(third), 2);
    QCOMPARE(third->role(), QAccessible::ListItem);
    const QString name = third->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"Answer 2 of 9999 by Collega 3, "_s), qPrintable(name));
    QVERIFY2(name.contains(u"accepted"_s), qPrintable(name));
    QVERIFY(third->text(QAccessible::Description).startsWith(u"Tekst 3."_s));
    QVERIFY(third->rect().isValid());
    QVERIFY(list->child(9'000)->state().offscreen);
    // It can be gone to, and acted upon.
    std::optional<PostId> acted;
    QObject::connect(&fake.view, &ThreadView::acted, &fake.view,
        [&](ThreadView::Act, const PostRow &post) { acted = post.id; });
    QAccessibleActionInterface *actions = third->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(u"Reply"_s));
    actions->doAction(u"Reply"_s);
    QCOMPARE(acted, std::optional(*PostId::from(3)));
    QCOMPARE(fake.view.current(), 2);
    QVERIFY(list->focusChild() == third);
    // What is not there yet says so, and comes.
    QAccessibleInterface *far = list->child(7'777);
    QVERIFY(far->text(QAccessible::Name).contains(u"7778"_s));
    QTRY_VERIFY(far->text(QAccessible::Name).startsWith(u"Answer 7777 of 9999"_s));
    // Another thread: the former children are no more.
    fake.view.show(threadOf(2), std::nullopt);
    QCOMPARE(list->childCount(), 2);
}

void ThreadViewTest::itIsNarrow()
{
    Fake fake;
    fake.show(threadOf(100), PostId::from(50));
    QTRY_VERIFY(fake.isFilled());
    fake.view.resize(240, 400);
    QCoreApplication::processEvents();
    QTRY_VERIFY(fake.isFilled());
    QCOMPARE(fake.view.firstShown(), 49);
    // No button stands outside.
    const auto buttons = fake.view.findChildren<QToolButton *>();
    for (const QToolButton *one : buttons) {
        if (one->isVisible())
            QVERIFY(one->mapTo(&fake.view, one->rect().bottomRight()).x() <= 240);
    }
}

QTEST_MAIN(ThreadViewTest)
#include "thread_view_test.moc"
