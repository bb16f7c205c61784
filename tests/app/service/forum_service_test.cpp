#include "service/forum_service.h"
#include "service/notice_service.h"
#include "tests/app/service/service_fixture.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// The forum through its service, on both engines. The user of the fixture moderates; a colleague does not.
class ForumServiceTest : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndReplies();
    void repeatsAreHarmless();
    void badInput_data();
    void badInput();
    void othersChangeNothing();
    void anEarlierRevisionIsRefused();
    void editingKeepsWhatItWas();
    void votes();
    void acceptsSeveral();
    void anonymousQuestions();
    void followedAndUnread();
    void bookmarks();
    void mentionsAreToldOnce();
    void asksAColleague();
    void repliesAreToldOnce();
    void lockedThreads();
    void hiddenPosts();
    void hiddenThreads();
    void movesAThread();
    void mergesThreads();
    void reportsAreSettled();
    void theAuditLogSaysAll();
    void onlyModeratorsModerate();
    void filters_data();
    void filters();
    void theBeginningIsThatOfTheWhole_data();
    void theBeginningIsThatOfTheWhole();
    void finds_data();
    void finds();
    void theNewestOrTheBestFirst();
    void excerptsArePlain();
    void hiddenIsNeverFound();
    void whatChangedIsFoundAnew();
    void similarWhileTyping();
    void whoMayBeMentioned();
    void badgesOfAuthors();
    void aBigThreadIsInOrder();
    void whoIsErasedLeavesHisWords();

private:
    ForumService &forum() { return m_workspace->forum(); }
    static ForumService &forum(Workspace &workspace) { return workspace.forum(); }
    static ThreadId opened(Workspace &workspace, const QString &title, const QString &text = u"De tekst."_s,
        ThreadKind kind = ThreadKind::Question, const QList<TopicId> &topics = {})
    {
        const auto id = workspace.forum()
                            .open({.uid = QUuid::createUuid().toString(),
                                .kind = kind,
                                .title = title,
                                .text = text,
                                .topics = topics})
                            .result();
        if (!id)
            qFatal("%s %s", qPrintable(told(id)), qPrintable(id.error().detail));
        return *id;
    }
    ThreadId thread(const QString &title, const QString &text = u"De tekst."_s,
        ThreadKind kind = ThreadKind::Question, const QList<TopicId> &topics = {})
    {
        return opened(*m_workspace, title, text, kind, topics);
    }
    static PostId replied(Workspace &workspace, ThreadId thread, const QString &text)
    {
        const auto id = workspace.forum()
                            .reply({.uid = QUuid::createUuid().toString(), .thread = thread, .text = text})
                            .result();
        if (!id)
            qFatal("%s %s", qPrintable(told(id)), qPrintable(id.error().detail));
        return *id;
    }
    PostId reply(ThreadId thread, const QString &text = u"Een antwoord."_s)
    {
        return replied(*m_workspace, thread, text);
    }
    ThreadDetails details(ThreadId id) { return *forum().thread(id).result(); }
    ThreadRow row(ThreadId id) { return details(id).row; }
    PostRow post(PostId id) { return postIn(*m_workspace, id); }
    static PostRow postIn(Workspace &workspace, PostId id)
    {
        const auto rows = workspace.forum().posts({id}).result();
        if (!rows || rows->isEmpty())
            qFatal("no post %lld", id.value());
        return rows->first();
    }
    static QStringList titlesIn(Workspace &workspace, const ThreadFilter &filter)
    {
        QStringList titles;
        const auto ids = workspace.forum().ids(filter).result();
        const auto rows = workspace.forum().rows(ids.value_or(QList<ThreadId>())).result();
        for (const ThreadRow &row : *rows)
            titles += row.title;
        return titles;
    }
    QStringList titles(const ThreadFilter &filter) { return titlesIn(*m_workspace, filter); }
    static QStringList foundIn(Workspace &workspace, const QString &typed, HitOrder order = HitOrder::Newest)
    {
        QStringList found;
        const auto answer = workspace.forum().find(typed, order, 20).result();
        if (!answer)
            qFatal("%s %s", qPrintable(told(answer)), qPrintable(answer.error().detail));
        for (const PostHit &hit : answer->hits)
            found += hit.excerpt;
        return found;
    }
    QStringList found(const QString &typed, HitOrder order = HitOrder::Newest)
    {
        return foundIn(*m_workspace, typed, order);
    }
    TopicId newTopic(const QString &name)
    {
        const QString id =
            asked(connection(), "INSERT INTO topic (name) VALUES ($1) RETURNING id", 1, {name});
        return *TopicId::from(id.toLongLong());
    }
    /// The same workspace for a colleague who does not moderate; once.
    Workspace &colleague()
    {
        if (!m_colleague)
            m_colleague = isPostgres() ? openedAs("tjc_employee") : openedOnFile(person(3));
        return *m_colleague;
    }
    PersonId colleagueId() { return *colleague().admin().info().result()->info.me.person; }
    /// On a file somebody is who the account of the workstation says.
    std::unique_ptr<Workspace> openedOnFile(PersonId who)
    {
        const QString account =
            asked(connection(), "SELECT login FROM person WHERE id = $1", 1, {me().value()});
        const QString his = asked(connection(), "SELECT login FROM person WHERE id = $1", 1, {who.value()});
        const auto call = [&](PersonId person, const QString &login) {
            QCOMPARE(run(connection(), "UPDATE person SET login = $1, revision = revision + 1 WHERE id = $2",
                         {login, person.value()}),
                u"ok"_s);
        };
        call(who, u"somebody"_s);
        call(me(), his);
        call(who, account);
        auto workspace = opened();
        call(who, u"somebody"_s);
        call(*m_workspace->admin().info().result()->info.me.person, account);
        call(who, his);
        return workspace;
    }
    std::unique_ptr<Workspace> opened() { return ServiceFixture::opened(); }
    int noticesOf(PersonId who, const QString &kind, ThreadId thread)
    {
        return asked(connection(),
            "SELECT count(*) FROM notice WHERE person_id = $1 AND kind = $2 AND thread_id = $3", 1,
            {who.value(), kind, thread.value()})
            .toInt();
    }

    std::unique_ptr<Workspace> m_colleague;
};

void ForumServiceTest::opensAndReplies()
{
    const TopicId topic = newTopic(u"Forumproef"_s);
    const ThreadId id = thread(
        u"  Hoe begin ik? "_s, u"Eerste regel\r\nen de tweede  "_s, ThreadKind::Question, {topic, topic});
    const ThreadDetails first = details(id);
    QCOMPARE(first.row.title, u"Hoe begin ik?"_s);
    QCOMPARE(first.row.author, std::optional(me()));
    QCOMPARE(first.row.topics.size(), 1);
    QCOMPARE(first.row.topics.first().name, u"Forumproef"_s);
    QVERIFY(first.row.isFollowed && first.row.isMine && !first.row.isPinned);
    QCOMPARE(first.posts.size(), 1);
    QCOMPARE(post(first.posts.first()).text, u"Eerste regel\nen de tweede"_s);
    QVERIFY(post(first.posts.first()).isFirst);
    const PostId answer = replied(colleague(), id, u"Gewoon beginnen."_s);
    const auto nested =
        forum().reply({.uid = u"nested"_s, .thread = id, .text = u"Dank!"_s, .replyTo = answer}).result();
    QVERIFY(nested.has_value());
    const ThreadDetails then = details(id);
    QCOMPARE(then.row.replies, 2);
    QCOMPARE(then.posts, QList<PostId>({first.posts.first(), answer, *nested}));
    QCOMPARE(post(*nested).replyTo, std::optional(answer));
    QCOMPARE(post(*nested).replyToName, post(answer).authorName);
    QCOMPARE(post(answer).author, std::optional(colleagueId()));
    QVERIFY(!post(answer).isMine && postIn(colleague(), answer).isMine);
    QCOMPARE(told(forum().thread(*ThreadId::from(999'999)).result()), u"not_found thread"_s);
}

void ForumServiceTest::repeatsAreHarmless()
{
    const ThreadDraft draft{.uid = u"once"_s,
        .kind = ThreadKind::Question,
        .title = u"Eenmaal"_s,
        .text = u"x"_s,
        .asked = {person(2)}};
    const auto id = forum().open(draft).result();
    QVERIFY(id.has_value());
    QCOMPARE(*forum().open(draft).result(), *id);
    const PostDraft reply{.uid = u"once too"_s, .thread = *id, .text = u"y"_s};
    QCOMPARE(*forum().reply(reply).result(), *forum().reply(reply).result());
    QCOMPARE(row(*id).replies, 1);
    QCOMPARE(noticesOf(person(2), u"asked"_s, *id), 1);
    const PostId first = details(*id).posts.first();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(forum(colleague()).vote(first, true).result().has_value());
        QVERIFY(forum(colleague()).bookmark(first, true).result().has_value());
        QVERIFY(forum(colleague()).follow(*id, true).result().has_value());
        QVERIFY(forum(colleague()).report(first, u"x"_s).result().has_value());
        QVERIFY(forum().edit(first, 1, u"z"_s).result().has_value());
        QVERIFY(forum().change({*id, 1, ThreadKind::Question, u"Tweemaal"_s, {}}).result().has_value());
    }
    for (int i = 0; i < 2; ++i)
        QVERIFY(forum().moderate(*id, ModerationAction::Pin, {}).result().has_value());
    QCOMPARE(row(*id).revision, 3);
    QCOMPARE(row(*id).votes, 1);
    QCOMPARE(post(first).revision, 2);
    QCOMPARE(post(first).reports, 1);
    QVERIFY(forum().moderate(*id, ModerationAction::Unpin, {}).result().has_value());
}

void ForumServiceTest::badInput_data()
{
    QTest::addColumn<ThreadDraft>("draft");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, auto change, const QString &outcome) {
        ThreadDraft draft{.uid = u"bad"_s, .title = u"x"_s, .text = u"x"_s};
        change(draft);
        QTest::newRow(name) << draft << outcome;
    };
    row(
        "no title", [](ThreadDraft &d) { d.title = u" "_s; }, u"invalid thread.title.empty"_s);
    row(
        "a long title", [](ThreadDraft &d) { d.title = QString(301, u'x'); },
        u"invalid thread.title.too_long"_s);
    row(
        "no text", [](ThreadDraft &d) { d.text = u"\n"_s; }, u"invalid post.empty"_s);
    row(
        "a long text", [](ThreadDraft &d) { d.text = QString(20'001, u'x'); }, u"invalid post.too_long"_s);
    row(
        "many topics",
        [](ThreadDraft &d) {
            for (int i = 1; i <= 11; ++i)
                d.topics += *TopicId::from(i);
        },
        u"invalid thread.topics.too_many"_s);
    row(
        "a discussion that asks", [](ThreadDraft &d) { d.asked = {*PersonId::from(1)}; },
        u"invalid thread.not_a_question"_s);
}

void ForumServiceTest::badInput()
{
    QFETCH(ThreadDraft, draft);
    QFETCH(QString, outcome);
    const qsizetype before = forum().ids({}).result()->size();
    QCOMPARE(told(forum().open(draft).result()), outcome);
    QCOMPARE(forum().ids({}).result()->size(), before);
}

void ForumServiceTest::othersChangeNothing()
{
    const ThreadId id = thread(u"Van mij"_s);
    const PostId first = details(id).posts.first();
    ForumService &others = forum(colleague());
    QCOMPARE(told(others.change({id, 1, ThreadKind::Question, u"Gekaapt"_s, {}}).result()),
        u"denied thread.other"_s);
    QCOMPARE(told(others.edit(first, 1, u"Gekaapt"_s).result()), u"denied post.other"_s);
    QCOMPARE(told(others.versions(first).result()), u"denied post.other"_s);
    QCOMPARE(told(others.accept(reply(id), true).result()), u"denied thread.accept"_s);
    QCOMPARE(row(id).title, u"Van mij"_s);
    const ThreadRights rights = others.thread(id).result()->rights;
    QVERIFY(rights.write && !rights.change && !rights.accept && !rights.moderate);
    const ThreadRights mine = details(id).rights;
    QVERIFY(mine.write && mine.change && mine.accept && mine.moderate);
}

void ForumServiceTest::anEarlierRevisionIsRefused()
{
    const ThreadId id = thread(u"Revisies"_s);
    const PostId first = details(id).posts.first();
    QVERIFY(forum().edit(first, 1, u"een"_s).result().has_value());
    QCOMPARE(told(forum().edit(first, 1, u"twee"_s).result()), u"conflict post.revision"_s);
    QVERIFY(forum().change({id, 1, ThreadKind::Discussion, u"Nieuw"_s, {}}).result().has_value());
    QCOMPARE(told(forum().change({id, 1, ThreadKind::Question, u"Anders"_s, {}}).result()),
        u"conflict thread.revision"_s);
    // So it is for a moderator who did not open it.
    const ThreadId his = opened(colleague(), u"Van hem"_s);
    QVERIFY(forum().change({his, 1, ThreadKind::Discussion, u"Verplaatst"_s, {}}).result().has_value());
    QCOMPARE(told(forum().change({his, 1, ThreadKind::Question, u"Anders"_s, {}}).result()),
        u"conflict thread.revision"_s);
}

void ForumServiceTest::editingKeepsWhatItWas()
{
    const ThreadId id = opened(colleague(), u"Versies"_s, u"een"_s);
    const PostId first = details(id).posts.first();
    QVERIFY(!post(first).edited);
    QVERIFY(forum(colleague()).edit(first, 1, u"twee"_s).result().has_value());
    QVERIFY(forum().edit(first, 2, u"drie"_s).result().has_value());
    const auto versions = *forum(colleague()).versions(first).result();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).text, u"twee"_s);
    QCOMPARE(versions.at(1).text, u"een"_s);
    QCOMPARE(versions.at(1).editor, post(first).authorName);
    QVERIFY(versions.at(0).editor != versions.at(1).editor);
    QVERIFY(post(first).edited.has_value());
    QCOMPARE(post(first).text, u"drie"_s);
}

void ForumServiceTest::votes()
{
    const ThreadId id = thread(u"Stemmen"_s);
    const PostId first = details(id).posts.first();
    QCOMPARE(told(forum().vote(first, true).result()), u"invalid post.own_vote"_s);
    QVERIFY(forum(colleague()).vote(first, true).result().has_value());
    QCOMPARE(post(first).votes, 1);
    QVERIFY(!post(first).voted && postIn(colleague(), first).voted);
    QCOMPARE(row(id).votes, 1);
    QVERIFY(forum(colleague()).vote(first, false).result().has_value());
    QVERIFY(forum(colleague()).vote(first, false).result().has_value());
    QCOMPARE(row(id).votes, 0);
}

void ForumServiceTest::acceptsSeveral()
{
    const ThreadId id = thread(u"Meer antwoorden"_s);
    const PostId one = replied(colleague(), id, u"een"_s);
    const PostId two = replied(colleague(), id, u"twee"_s);
    QVERIFY(forum().accept(one, true).result().has_value());
    QVERIFY(forum().accept(two, true).result().has_value());
    QCOMPARE(details(id).accepted, QList<PostId>({one, two}));
    QCOMPARE(row(id).accepted, 2);
    QVERIFY(forum().accept(one, false).result().has_value());
    QCOMPARE(details(id).accepted, QList<PostId>{two});
    QCOMPARE(told(forum().accept(details(id).posts.first(), true).result()), u"invalid post.not_an_answer"_s);
    const ThreadId talk = thread(u"Praten"_s, u"x"_s, ThreadKind::Discussion);
    QCOMPARE(told(forum().accept(reply(talk), true).result()), u"invalid post.not_an_answer"_s);
    QCOMPARE(noticesOf(colleagueId(), u"answer_accepted"_s, id), 2);
    // Who asked accepts, whoever he is.
    const ThreadId his = opened(colleague(), u"Zijn vraag"_s);
    QVERIFY(forum(colleague()).accept(reply(his), true).result().has_value());
}

void ForumServiceTest::anonymousQuestions()
{
    const SessionRow given = someSession([](const SessionRow &) { return true; });
    (void)opened(colleague(), u"Zodat hij er is"_s);
    const QString id = asked(connection(),
        "INSERT INTO thread (uid, kind, title, is_anonymous, session_id) VALUES ($1, 'question', 'Zonder naam', $2, $3) RETURNING id",
        1, {QUuid::createUuid().toString(), true, given.id.value()});
    const ThreadId anonymous = *ThreadId::from(id.toLongLong());
    QCOMPARE(run(connection(), "INSERT INTO post (uid, thread_id, text) VALUES ($1, $2, 'Wie weet het?')",
                 {QUuid::createUuid().toString(), anonymous.value()}),
        u"ok"_s);
    const PostId answer = reply(anonymous);
    QVERIFY(row(anonymous).isAnonymous && !row(anonymous).author);
    QCOMPARE(row(anonymous).about, given.title);
    QVERIFY(!forum(colleague()).thread(anonymous).result()->rights.accept);
    QCOMPARE(told(forum(colleague()).accept(answer, true).result()), u"denied thread.accept"_s);
    QCOMPARE(
        run(connection(), "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 91)",
            {given.id.value(), colleagueId().value()}),
        u"ok"_s);
    QVERIFY(forum(colleague()).thread(anonymous).result()->rights.accept);
    QVERIFY(forum(colleague()).accept(answer, true).result().has_value());
    QVERIFY(details(anonymous).when.has_value());
    QVERIFY(!details(anonymous).trainers.isEmpty());
}

void ForumServiceTest::followedAndUnread()
{
    const ThreadId id = thread(u"Ongelezen"_s);
    const auto unread = [&] { return titles({.onlyUnread = true}).contains(u"Ongelezen"_s); };
    QVERIFY(!row(id).isNew && !unread());
    QVERIFY(forum(colleague()).rows({id}).result()->first().isNew);
    const PostId one = replied(colleague(), id, u"een"_s);
    const PostId two = replied(colleague(), id, u"twee"_s);
    QCOMPARE(row(id).unread, 2);
    QVERIFY(unread());
    QCOMPARE(details(id).firstUnread, std::optional(one));
    QVERIFY(forum().seen(id, one).result().has_value());
    QCOMPARE(row(id).unread, 1);
    QVERIFY(!row(id).isNew);
    QVERIFY(forum().seen(id, two).result().has_value());
    QVERIFY(forum().seen(id, one).result().has_value());
    QCOMPARE(row(id).unread, 0);
    QVERIFY(!unread() && !details(id).firstUnread);
    reply(id);
    QCOMPARE(row(id).unread, 0);
    // Who never looked and does not follow it has nothing unread.
    const ThreadId other = opened(colleague(), u"Niet gevolgd"_s);
    QVERIFY(row(other).isNew && row(other).unread == 0 && !row(other).isFollowed && !row(other).isMine);
    QVERIFY(forum().follow(other, true).result().has_value());
    QCOMPARE(row(other).unread, 1);
    QVERIFY(titles({.onlyFollowed = true}).contains(u"Niet gevolgd"_s));
    QVERIFY(forum().follow(other, false).result().has_value());
    QVERIFY(!titles({.onlyFollowed = true}).contains(u"Niet gevolgd"_s));
    QVERIFY(!titles({.onlyMine = true}).contains(u"Niet gevolgd"_s));
    reply(other);
    QVERIFY(row(other).isMine && row(other).isFollowed);
    QVERIFY(titles({.onlyMine = true}).contains(u"Niet gevolgd"_s));
}

void ForumServiceTest::bookmarks()
{
    const ThreadId id = thread(u"Bewaard"_s);
    const PostId kept = reply(id);
    QVERIFY(forum().bookmark(kept, true).result().has_value());
    QVERIFY(post(kept).isBookmarked && !postIn(colleague(), kept).isBookmarked);
    QVERIFY(titles({.onlyBookmarked = true}).contains(u"Bewaard"_s));
    QVERIFY(!titlesIn(colleague(), {.onlyBookmarked = true}).contains(u"Bewaard"_s));
    QVERIFY(forum().bookmark(kept, false).result().has_value());
    QVERIFY(!post(kept).isBookmarked);
}

void ForumServiceTest::mentionsAreToldOnce()
{
    const auto called = [&](PersonId who) {
        return asked(connection(), "SELECT name FROM person WHERE id = $1", 1, {who.value()});
    };
    const PersonId first = person(1);
    const PersonId second = person(2);
    const QString address =
        asked(connection(), "SELECT email FROM person WHERE id = $1", 1, {second.value()});
    const ThreadId id = thread(u"Genoemd"_s, u"Weet @\""_s + called(first) + u"\" dit?"_s);
    QCOMPARE(noticesOf(first, u"mentioned"_s, id), 1);
    QCOMPARE(noticesOf(second, u"mentioned"_s, id), 0);
    const PostId post = details(id).posts.first();
    QVERIFY(forum()
                .edit(post, 1,
                    u"Weet @\""_s + called(first) + u"\" of @"_s + address.section(u'@', 0, 0) + u" dit?"_s)
                .result()
                .has_value());
    QCOMPARE(noticesOf(first, u"mentioned"_s, id), 1);
    QCOMPARE(noticesOf(second, u"mentioned"_s, id), 1);
    // Two who are called so: nobody is told. Nobody is called so: neither.
    for (const char *uid : {"twin a", "twin b"})
        QCOMPARE(run(connection(), "INSERT INTO person (uid, name) VALUES ($1, 'Jan Dubbel')",
                     {QString::fromLatin1(uid)}),
            u"ok"_s);
    const ThreadId twins = thread(u"Tweeling"_s, u"@\"Jan Dubbel\" en @niemand"_s);
    QCOMPARE(
        asked(connection(), "SELECT count(*) FROM notice WHERE thread_id = $1", 1, {twins.value()}), u"0"_s);
}

void ForumServiceTest::asksAColleague()
{
    const ThreadId id = thread(u"Wie weet dit?"_s);
    QVERIFY(forum().ask(id, person(1)).result().has_value());
    QVERIFY(forum().ask(id, person(1)).result().has_value());
    QVERIFY(forum(colleague()).ask(id, person(1)).result().has_value());
    QCOMPARE(noticesOf(person(1), u"asked"_s, id), 1);
    const ThreadId talk = thread(u"Geen vraag"_s, u"x"_s, ThreadKind::Discussion);
    QCOMPARE(told(forum().ask(talk, person(1)).result()), u"invalid thread.not_a_question"_s);
}

void ForumServiceTest::repliesAreToldOnce()
{
    const ThreadId id = thread(u"Verteld"_s);
    const int before = m_workspace->notices().unread().result().value_or(-1);
    const PostId answer = replied(colleague(), id, u"een"_s);
    replied(colleague(), id, u"twee"_s);
    QCOMPARE(noticesOf(me(), u"replied"_s, id), 1);
    QCOMPARE(m_workspace->notices().unread().result().value_or(-1), before + 1);
    const auto list = m_workspace->notices().notices({}, 5, true).result();
    QVERIFY(list.has_value() && !list->rows.isEmpty());
    QCOMPARE(list->rows.first().kind, NoticeKind::Replied);
    QCOMPARE(list->rows.first().title, u"Verteld"_s);
    QCOMPARE(list->rows.first().thread, std::optional(id));
    QCOMPARE(list->rows.first().post, std::optional(answer));
    QVERIFY(!list->rows.first().about.isEmpty());
    QVERIFY(m_workspace->notices().markRead({list->rows.first().id}).result().has_value());
    replied(colleague(), id, u"drie"_s);
    QCOMPARE(noticesOf(me(), u"replied"_s, id), 2);
}

void ForumServiceTest::lockedThreads()
{
    const ThreadId id = opened(colleague(), u"Gesloten"_s);
    QCOMPARE(told(forum().moderate(id, ModerationAction::Lock, u" "_s).result()),
        u"invalid moderation.reason.empty"_s);
    QVERIFY(forum().moderate(id, ModerationAction::Lock, u"Klaar"_s).result().has_value());
    QVERIFY(!forum(colleague()).thread(id).result()->rights.write);
    QCOMPARE(told(forum(colleague()).reply({.uid = u"late"_s, .thread = id, .text = u"x"_s}).result()),
        u"conflict thread.locked"_s);
    reply(id);
    QCOMPARE(noticesOf(colleagueId(), u"thread_locked"_s, id), 1);
    QVERIFY(forum().moderate(id, ModerationAction::Unlock, {}).result().has_value());
    replied(colleague(), id, u"weer"_s);
}

void ForumServiceTest::hiddenPosts()
{
    const ThreadId id = thread(u"Verborgen bericht"_s);
    const PostId his = replied(colleague(), id, u"Onaardig"_s);
    const PostId mine = reply(id, u"Ook onaardig"_s);
    QCOMPARE(told(forum().moderate(his, ModerationAction::HidePost, {}).result()),
        u"invalid moderation.reason.empty"_s);
    QVERIFY(forum().moderate(his, ModerationAction::HidePost, u"Onaardig"_s).result().has_value());
    QVERIFY(forum().moderate(mine, ModerationAction::HidePost, u"Van mij"_s).result().has_value());
    // Who wrote it reads it and why; others, and there is only one, see that something is hidden.
    const PostRow own = postIn(colleague(), his);
    QVERIFY(own.isHidden);
    QCOMPARE(own.text, u"Onaardig"_s);
    QCOMPARE(own.hideReason, u"Onaardig"_s);
    const PostRow other = postIn(colleague(), mine);
    QVERIFY(other.isHidden);
    QCOMPARE(other.text, QString());
    QCOMPARE(other.hideReason, QString());
    QCOMPARE(post(his).text, u"Onaardig"_s);
    QCOMPARE(forum(colleague()).thread(id).result()->posts.size(), 3);
    QCOMPARE(row(id).replies, 0);
    const auto notices = colleague().notices().notices({}, 5, true).result();
    QCOMPARE(notices->rows.first().kind, NoticeKind::PostHidden);
    QCOMPARE(notices->rows.first().reason, u"Onaardig"_s);
    QVERIFY(forum().moderate(his, ModerationAction::RestorePost, {}).result().has_value());
    QCOMPARE(row(id).replies, 1);
    QCOMPARE(noticesOf(colleagueId(), u"post_restored"_s, id), 1);
}

void ForumServiceTest::hiddenThreads()
{
    const ThreadId id = opened(colleague(), u"Verborgen gesprek"_s);
    const PostId first = details(id).posts.first();
    QVERIFY(forum().moderate(id, ModerationAction::HideThread, u"Dubbel"_s).result().has_value());
    QCOMPARE(told(forum(colleague()).thread(id).result()), u"not_found thread"_s);
    QVERIFY(forum(colleague()).rows({id}).result()->isEmpty());
    QVERIFY(forum(colleague()).posts({first}).result()->isEmpty());
    QVERIFY(!titlesIn(colleague(), {}).contains(u"Verborgen gesprek"_s));
    QVERIFY(titles({}).contains(u"Verborgen gesprek"_s));
    QCOMPARE(row(id).hideReason, u"Dubbel"_s);
    // Who opened it is told of what, and why.
    const auto notices = *colleague().notices().notices({}, 5).result();
    const auto hidden = std::ranges::find(notices.rows, NoticeKind::ThreadHidden, &Notice::kind);
    QVERIFY(hidden != notices.rows.cend());
    QCOMPARE(hidden->title, u"Verborgen gesprek"_s);
    QCOMPARE(hidden->reason, u"Dubbel"_s);
    QVERIFY(forum().moderate(id, ModerationAction::RestoreThread, {}).result().has_value());
    QVERIFY(forum(colleague()).thread(id).result().has_value());
    QCOMPARE(noticesOf(colleagueId(), u"thread_hidden"_s, id), 1);
    QCOMPARE(noticesOf(colleagueId(), u"thread_restored"_s, id), 1);
    // Others who follow it are no longer told what it is called.
    const ThreadId mine = thread(u"Naam van iemand"_s);
    QVERIFY(forum(colleague()).follow(mine, true).result().has_value());
    reply(mine, u"Meer daarover"_s);
    const auto titleTold = [&] {
        const auto page = *colleague().notices().notices({}, 20).result();
        const auto told = std::ranges::find(page.rows, std::optional(mine), &Notice::thread);
        return told == page.rows.cend() ? u"none"_s : told->title;
    };
    QCOMPARE(titleTold(), u"Naam van iemand"_s);
    QVERIFY(forum().moderate(mine, ModerationAction::HideThread, u"Privé"_s).result().has_value());
    QCOMPARE(titleTold(), QString());
}

void ForumServiceTest::movesAThread()
{
    const TopicId from = newTopic(u"Van hier"_s);
    const TopicId to = newTopic(u"Naar daar"_s);
    const ThreadId id = opened(colleague(), u"Verplaatst"_s, u"x"_s, ThreadKind::Question, {from});
    const ThreadChange change{id, 1, ThreadKind::Discussion, u"Verplaatst"_s, {to}};
    QVERIFY(forum().change(change).result().has_value());
    QVERIFY(forum().change(change).result().has_value());
    QCOMPARE(row(id).kind, ThreadKind::Discussion);
    QCOMPARE(row(id).topics.first().name, u"Naar daar"_s);
    QCOMPARE(noticesOf(colleagueId(), u"thread_moved"_s, id), 1);
    QCOMPARE(forum().audit({}, 1).result()->first().action, u"move"_s);
    QCOMPARE(titles({.topic = to}), QStringList{u"Verplaatst"_s});
    QVERIFY(titles({.topic = from}).isEmpty());
}

void ForumServiceTest::mergesThreads()
{
    const ThreadId one = opened(colleague(), u"Samen een"_s, u"Samengevoegde zeldzaamheid"_s);
    const ThreadId two = thread(u"Samen twee"_s);
    const PostId answer = reply(one);
    QVERIFY(forum().merge(one, two, u"Hetzelfde"_s).result().has_value());
    QVERIFY(forum().merge(one, two, u"Hetzelfde"_s).result().has_value());
    const ThreadDetails gone = details(one);
    QCOMPARE(gone.row.mergedInto, std::optional(two));
    QCOMPARE(gone.mergedTitle, u"Samen twee"_s);
    QVERIFY(gone.posts.isEmpty() && !gone.rights.write);
    QCOMPARE(details(two).posts.size(), 3);
    QCOMPARE(details(two).posts.last(), answer);
    QCOMPARE(row(two).replies, 2);
    QVERIFY(!titles({}).contains(u"Samen een"_s));
    QVERIFY(forum(colleague()).rows({two}).result()->first().isFollowed);
    QCOMPARE(told(forum().reply({.uid = u"into nothing"_s, .thread = one, .text = u"x"_s}).result()),
        u"conflict thread.merged"_s);
    QCOMPARE(told(forum().merge(two, two, u"x"_s).result()), u"invalid thread.merge"_s);
    // It is found where it stands now, and no more by the title that it had.
    const auto hits = forum().find(u"zeldzaamheid"_s, HitOrder::Newest, 5).result();
    QCOMPARE(hits->hits.size(), 1);
    QCOMPARE(hits->hits.first().title, u"Samen twee"_s);
    QVERIFY(found(u"\"Samen een\""_s).isEmpty());
}

void ForumServiceTest::reportsAreSettled()
{
    const ThreadId id = thread(u"Gemeld"_s, u"Reclame voor niets"_s);
    const PostId first = details(id).posts.first();
    QVERIFY(forum(colleague()).report(first, u"Reclame"_s).result().has_value());
    QCOMPARE(told(forum(colleague()).reports().result()), u"denied role.moderator"_s);
    const auto reports = *forum().reports().result();
    QCOMPARE(reports.last().post, first);
    QCOMPARE(reports.last().reason, u"Reclame"_s);
    QCOMPARE(reports.last().excerpt, u"Reclame voor niets"_s);
    QCOMPARE(post(first).reports, 1);
    QCOMPARE(postIn(colleague(), first).reports, 0);
    QVERIFY(titles({.onlyReported = true}).contains(u"Gemeld"_s));
    QVERIFY(titlesIn(colleague(), {.onlyReported = true}).isEmpty());
    QVERIFY(forum().moderate(first, ModerationAction::Dismiss, {}).result().has_value());
    QVERIFY(!titles({.onlyReported = true}).contains(u"Gemeld"_s));
    QVERIFY(!post(first).isHidden);
}

void ForumServiceTest::theAuditLogSaysAll()
{
    const ThreadId id = opened(colleague(), u"Gelogd"_s);
    QVERIFY(forum().moderate(id, ModerationAction::Lock, u"Om de log"_s).result().has_value());
    const auto entries = *forum().audit({}, 2).result();
    QCOMPARE(entries.size(), 2);
    const AuditEntry &entry = entries.first();
    QCOMPARE(entry.action, u"lock"_s);
    QCOMPARE(entry.object, u"thread %1"_s.arg(id.value()));
    QCOMPARE(entry.result, u"done"_s);
    QVERIFY(!entry.origin.isEmpty());
    QCOMPARE(entry.actor, m_workspace->admin().info().result()->info.me.name);
    QVERIFY(std::abs(entry.at.ms() - QDateTime::currentMSecsSinceEpoch()) < 600'000);
    QCOMPARE(entry.detail, u"Om de log"_s);
    QCOMPARE(forum().audit(entry.id, 1).result()->first().id, entries.at(1).id);
    QCOMPARE(told(forum(colleague()).audit({}, 1).result()), u"denied role.moderator"_s);
}

void ForumServiceTest::onlyModeratorsModerate()
{
    const ThreadId id = thread(u"Niet van hem"_s);
    const PostId first = details(id).posts.first();
    const QString denied = u"denied role.moderator"_s;
    QCOMPARE(told(forum(colleague()).moderate(first, ModerationAction::HidePost, u"x"_s).result()), denied);
    QCOMPARE(told(forum(colleague()).moderate(id, ModerationAction::Pin, {}).result()), denied);
    QCOMPARE(told(forum(colleague()).merge(id, thread(u"Doel"_s), u"x"_s).result()), denied);
    QVERIFY(!post(first).isHidden && !row(id).isPinned && !row(id).mergedInto);
    // That he tried is kept.
    const auto entries = *forum().audit({}, 3).result();
    for (const AuditEntry &entry : entries)
        QCOMPARE(entry.result, u"denied"_s);
    QCOMPARE(entries.last().action, u"hide_post"_s);
    QCOMPARE(entries.last().object, u"post %1"_s.arg(first.value()));
}

void ForumServiceTest::filters_data()
{
    QTest::addColumn<ThreadFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, auto change, const QStringList &expected) {
        ThreadFilter filter;
        filter.text = u"filterproef"_s;
        change(filter);
        QTest::newRow(name) << filter << expected;
    };
    const QString a = u"Filterproef appel"_s;   // a question, solved, 1 vote
    const QString b = u"Filterproef banaan"_s;  // a question, a reply, pinned
    const QString c = u"Filterproef citroen"_s; // a question, unanswered
    const QString d = u"Filterproef druif"_s;   // a discussion, 2 replies, locked
    row("pinned, then the newest", [](ThreadFilter &) {}, {b, d, a, c});
    row("pinned, then most votes", [](ThreadFilter &f) { f.order = ThreadOrder::Votes; }, {b, a, d, c});
    row("questions", [](ThreadFilter &f) { f.kind = ThreadKind::Question; }, {b, a, c});
    row("discussions", [](ThreadFilter &f) { f.kind = ThreadKind::Discussion; }, {d});
    row("solved", [](ThreadFilter &f) { f.solved = Solved::Solved; }, {a});
    row("unsolved", [](ThreadFilter &f) { f.solved = Solved::Unsolved; }, {b, c});
    row("unanswered", [](ThreadFilter &f) { f.solved = Solved::Unanswered; }, {c});
    row("a word of a reply", [](ThreadFilter &f) { f.text = u"filterantwoord"_s; }, {b, d, a});
    row("a word and is:", [](ThreadFilter &f) { f.text = u"filterproef is:opgelost"_s; }, {a});
    row("is: alone", [](ThreadFilter &f) { f.text = u"is:gesloten onderwerp:Filteronderwerp"_s; }, {d});
    row("a topic", [](ThreadFilter &f) { f.text = u"onderwerp:filteronderwerp"_s; }, {d, c});
    row("nothing to look for", [](ThreadFilter &f) { f.text = u"!!"_s; }, {});
    row("nobody wrote so", [](ThreadFilter &f) { f.text = u"filterproef van:Xanthippe"_s; }, {});
}

void ForumServiceTest::filters()
{
    QFETCH(ThreadFilter, filter);
    QFETCH(QStringList, expected);
    if (titles({.text = u"filterproef"_s}).isEmpty()) {
        const TopicId topic = newTopic(u"Filteronderwerp"_s);
        const ThreadId c = thread(u"Filterproef citroen"_s, u"x"_s, ThreadKind::Question, {topic});
        const ThreadId a = thread(u"Filterproef appel"_s);
        const ThreadId b = thread(u"Filterproef banaan"_s);
        const ThreadId d = thread(u"Filterproef druif"_s, u"x"_s, ThreadKind::Discussion, {topic});
        QVERIFY(forum(colleague()).vote(details(a).posts.first(), true).result().has_value());
        QVERIFY(forum().accept(replied(colleague(), a, u"Filterantwoord"_s), true).result().has_value());
        reply(b, u"Filterantwoord"_s);
        QVERIFY(forum().moderate(b, ModerationAction::Pin, {}).result().has_value());
        reply(d, u"Filterantwoord"_s);
        reply(d, u"Filterantwoord"_s);
        QVERIFY(forum().moderate(d, ModerationAction::Lock, u"x"_s).result().has_value());
        // Unanswered, so the last of those that are not pinned.
        Q_UNUSED(c);
    }
    QCOMPARE(titles(filter), expected);
    const auto ids = *forum().ids(filter).result();
    for (const int most : {1, 2, 50}) {
        const ThreadAnswer answer = *forum().search(filter, most).result();
        QCOMPARE(answer.isAll, ids.size() <= most);
        QCOMPARE(answer.first.size(), std::min(ids.size(), qsizetype(most)));
        for (qsizetype i = 0; i < answer.first.size(); ++i)
            QCOMPARE(answer.first.at(i).id, ids.at(i));
    }
}

void ForumServiceTest::theBeginningIsThatOfTheWhole_data()
{
    QTest::addColumn<ThreadFilter>("filter");
    QTest::newRow("all") << ThreadFilter{};
    QTest::newRow("by votes") << ThreadFilter{.order = ThreadOrder::Votes};
    QTest::newRow("mine") << ThreadFilter{.onlyMine = true};
    QTest::newRow("followed") << ThreadFilter{.onlyFollowed = true};
    QTest::newRow("unread") << ThreadFilter{.onlyUnread = true};
    QTest::newRow("solved") << ThreadFilter{.solved = Solved::Solved};
}

void ForumServiceTest::theBeginningIsThatOfTheWhole()
{
    QFETCH(ThreadFilter, filter);
    const ThreadId his = opened(colleague(), u"Om te volgen"_s);
    QVERIFY(forum().follow(his, true).result().has_value());
    QVERIFY(forum().accept(reply(thread(u"Om op te lossen"_s)), true).result().has_value());
    const auto ids = *forum().ids(filter).result();
    QVERIFY(!ids.isEmpty());
    const ThreadAnswer answer = *forum().search(filter, 3).result();
    QCOMPARE(answer.first.size(), std::min<qsizetype>(3, ids.size()));
    for (qsizetype i = 0; i < answer.first.size(); ++i)
        QCOMPARE(answer.first.at(i).id, ids.at(i));
}

void ForumServiceTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected"); ///< the first word of each, the newest first
    const QString a = u"Aardbeien"_s; // first post, title "Zoekproef aardbei", topic Zoekonderwerp; solved
    const QString b = u"Bramen"_s;    // its answer, by the colleague; accepted
    const QString c = u"Citroenen"_s; // a discussion, title "Zoekproef citroen"
    const auto row = [](const char *name, const QString &typed, const QStringList &expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("a word of all", u"zoekwoord"_s, {c, b, a});
    row("a beginning", u"zoekwo"_s, {c, b, a});
    row("what begins as a number", u"2e3b9 zoekwoord"_s, {c});
    row("a phrase with it", u"\"citroenen 2e3b9 zoekwoord\""_s, {c});
    row("accents and case", u"ZÓEKWOORD"_s, {c, b, a});
    row("two words", u"zoekwoord bramen"_s, {b});
    row("a phrase", u"\"rijpe zoete zoekwoord\""_s, {a});
    row("not that phrase", u"\"zoete rijpe\""_s, {});
    row("a title", u"zoekproef"_s, {c, a});
    row("a phrase of a title", u"\"zoekproef aardbei\""_s, {a});
    row("not across title and text", u"\"aardbei aardbeien\""_s, {});
    row("by whom", u"zoekwoord van:me"_s, {c, a});
    row("by whom alone, of a topic", u"van:me onderwerp:zoekonderwerp"_s, {a});
    row("of a topic", u"zoekwoord onderwerp:zoekonderwerp"_s, {b, a});
    row("solved", u"zoekwoord is:opgelost"_s, {b, a});
    row("a discussion", u"zoekwoord is:gesprek"_s, {c});
    row("of a topic alone", u"onderwerp:zoekonderwerp"_s, {a});
    row("nothing", u"zoekwoordenboek"_s, {});
    row("no word", u"!!"_s, {});
    row("what may be code", u"zoekwoord\" OR *"_s, {});
}

void ForumServiceTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    if (found(u"zoekwoord"_s).isEmpty()) {
        const TopicId topic = newTopic(u"Zoekonderwerp"_s);
        const ThreadId one = thread(
            u"Zoekproef aardbei"_s, u"Aardbeien: rijpe zoete zoekwoord"_s, ThreadKind::Question, {topic});
        QVERIFY(forum()
                    .accept(replied(colleague(), one, u"Bramen zijn ook zóékwoord"_s), true)
                    .result()
                    .has_value());
        thread(u"Zoekproef citroen"_s, u"Citroenen: 2e3b9, zoekwoord"_s, ThreadKind::Discussion);
    }
    typed.replace(u"van:me"_s, u"van:\""_s + m_workspace->admin().info().result()->info.me.name + u'"');
    QStringList words;
    for (const QString &excerpt : found(typed))
        words += QString(excerpt).remove(u':').remove(u',').section(u' ', 0, 0);
    QCOMPARE(words, expected);
    for (const int most : {1, 2}) {
        const HitAnswer answer = *forum().find(typed, HitOrder::Newest, most).result();
        QCOMPARE(answer.isAll, expected.size() <= most);
        QCOMPARE(answer.hits.size(), std::min(expected.size(), qsizetype(most)));
    }
}

void ForumServiceTest::theNewestOrTheBestFirst()
{
    const ThreadId other = thread(u"Iets anders"_s);
    const PostId accepted = replied(colleague(), other, u"Volgordeproef die is geaccepteerd"_s);
    const PostId voted = replied(colleague(), other, u"Volgordeproef met een stem"_s);
    const ThreadId titled = thread(u"Volgordeproef in de titel"_s, u"Zonder"_s);
    reply(other, u"Volgordeproef, meer niet"_s);
    QVERIFY(forum().accept(accepted, true).result().has_value());
    QVERIFY(forum().vote(voted, true).result().has_value());
    QCOMPARE(found(u"volgordeproef"_s, HitOrder::Newest),
        QStringList({u"Volgordeproef, meer niet"_s, u"Zonder"_s, u"Volgordeproef met een stem"_s,
            u"Volgordeproef die is geaccepteerd"_s}));
    QCOMPARE(found(u"volgordeproef"_s, HitOrder::Best),
        QStringList({u"Zonder"_s, u"Volgordeproef die is geaccepteerd"_s, u"Volgordeproef met een stem"_s,
            u"Volgordeproef, meer niet"_s}));
    const auto best = *forum().find(u"volgordeproef"_s, HitOrder::Best, 2).result();
    QVERIFY(!best.isAll);
    QCOMPARE(best.hits.first().thread, titled);
    QCOMPARE(best.hits.first().titleMarks, QList<TextRange>({{0, 13}}));
    QVERIFY(best.hits.at(1).isAccepted && best.hits.at(1).isSolved);
    QCOMPARE(best.hits.at(1).marks, QList<TextRange>({{0, 13}}));
}

void ForumServiceTest::excerptsArePlain()
{
    thread(u"Een vraag"_s, u"## Kop\n\n> Maak een **zwaluwstaart**\nmet `Ctrl+T`"_s);
    QCOMPARE(found(u"zwaluwstaart"_s), QStringList{u"Kop Maak een zwaluwstaart met Ctrl+T"_s});
}

void ForumServiceTest::hiddenIsNeverFound()
{
    const ThreadId id = thread(u"Zichtbaar"_s);
    const PostId post = reply(id, u"Verstopwoord"_s);
    const ThreadId whole = thread(u"Verstopwoord in de titel"_s);
    QCOMPARE(found(u"verstopwoord"_s).size(), 2);
    QVERIFY(forum().moderate(post, ModerationAction::HidePost, u"x"_s).result().has_value());
    QVERIFY(forum().moderate(whole, ModerationAction::HideThread, u"x"_s).result().has_value());
    for (Workspace *workspace : {m_workspace.get(), &colleague()}) {
        for (const HitOrder order : {HitOrder::Newest, HitOrder::Best})
            QVERIFY(foundIn(*workspace, u"verstopwoord"_s, order).isEmpty());
        QVERIFY(titlesIn(*workspace, {.text = u"verstopwoord is:vraag"_s}).size()
                <= (workspace == m_workspace.get() ? 1 : 0));
    }
    QVERIFY(forum().moderate(post, ModerationAction::RestorePost, {}).result().has_value());
    QVERIFY(forum().moderate(whole, ModerationAction::RestoreThread, {}).result().has_value());
    QCOMPARE(found(u"verstopwoord"_s).size(), 2);
}

void ForumServiceTest::whatChangedIsFoundAnew()
{
    const ThreadId id = thread(u"Oudetitel"_s, u"Oudewoorden"_s);
    const PostId first = details(id).posts.first();
    QVERIFY(forum().edit(first, 1, u"Nieuwewoorden"_s).result().has_value());
    QVERIFY(forum().change({id, 1, ThreadKind::Question, u"Nieuwetitel"_s, {}}).result().has_value());
    QVERIFY(found(u"oudewoorden"_s).isEmpty() && found(u"oudetitel"_s).isEmpty());
    QCOMPARE(found(u"nieuwewoorden"_s).size(), 1);
    QCOMPARE(found(u"nieuwetitel"_s).size(), 1);
    // Twice at once, and back.
    QVERIFY(forum().edit(first, 2, u"Oudewoorden"_s).result().has_value());
    QCOMPARE(found(u"oudewoorden"_s).size(), 1);
    QVERIFY(found(u"nieuwewoorden"_s).isEmpty());
    if (!isPostgres())
        QCOMPARE(
            run(connection(), "INSERT INTO post_search (post_search) VALUES ('integrity-check')"), u"ok"_s);
}

void ForumServiceTest::similarWhileTyping()
{
    const TopicId topic = newTopic(u"Gelijkproef"_s);
    QCOMPARE(run(connection(), "INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, 'expert')",
                 {person(1).value(), topic.value()}),
        u"ok"_s);
    const ThreadId alike = thread(u"Gelijkproef met draaitabellen"_s);
    const ThreadId less = thread(u"Draaitabellen zonder meer"_s);
    QVERIFY(forum().accept(reply(alike), true).result().has_value());
    const auto similar = *forum().similar(u"Hoe is een gelijkproef van draaitabellen?"_s, {}).result();
    QVERIFY(!similar.threads.isEmpty());
    QCOMPARE(similar.threads.first().thread, alike);
    QVERIFY(similar.threads.first().isSolved && similar.threads.first().replies == 1);
    QCOMPARE(similar.threads.size(), 2);
    QCOMPARE(similar.threads.at(1).thread, less);
    QCOMPARE(similar.colleagues.first().person, person(1));
    QCOMPARE(forum().similar(u"iets"_s, {topic}).result()->colleagues.first().person, person(1));
    QVERIFY(forum().similar(u"de het een"_s, {}).result()->threads.isEmpty());
}

void ForumServiceTest::whoMayBeMentioned()
{
    const QString name = asked(connection(), "SELECT name FROM person WHERE id = $1", 1, {person(1).value()});
    const auto people = *forum().mentionable(name.left(4)).result();
    QVERIFY(
        std::ranges::any_of(people, [&](const SimilarColleague &one) { return one.person == person(1); }));
    QVERIFY(people.size() <= 10);
    QVERIFY(forum().mentionable(u" "_s).result()->isEmpty());
}

void ForumServiceTest::badgesOfAuthors()
{
    const TopicId topic = newTopic(u"Badgeproef"_s);
    const qint64 training = asked(connection(),
        "INSERT INTO training (uid, title, format, offered_by) VALUES ('badge', 'Badgeproef', 'workshop', $1) RETURNING id",
        1, {me().value()})
                                .toLongLong();
    QCOMPARE(run(connection(), "INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, 'expert')",
                 {me().value(), topic.value()}),
        u"ok"_s);
    const auto id = forum()
                        .open({.uid = u"badges"_s,
                            .title = u"Wie is wie"_s,
                            .text = u"x"_s,
                            .topics = {topic},
                            .training = TrainingId::from(training)})
                        .result();
    QVERIFY(id.has_value());
    const PostRow mine = postIn(colleague(), details(*id).posts.first());
    QVERIFY(mine.isExpert && mine.isTrainer && !mine.attended);
    const PostId his = replied(colleague(), *id, u"y"_s);
    QVERIFY(!post(his).isExpert && !post(his).isTrainer && !post(his).attended);
    // He attended a session of it, and says so to everybody by writing here.
    const QString session = asked(connection(),
        "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at) VALUES ('badge', $1, $2, $3, 0) RETURNING id",
        1,
        {training, QDateTime::currentMSecsSinceEpoch() + 60'000,
            QDateTime::currentMSecsSinceEpoch() + 3'600'000});
    QCOMPARE(
        run(connection(), "INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, 'badge')",
            {session.toLongLong(), colleagueId().value()}),
        u"ok"_s);
    QVERIFY(!post(his).attended);
    QCOMPARE(run(connection(), "UPDATE enrolment SET attendance = 'attended' WHERE session_id = $1",
                 {session.toLongLong()}),
        u"ok"_s);
    QVERIFY(post(his).attended);
    QCOMPARE(row(*id).about, u"Badgeproef"_s);
    QCOMPARE(titles({.training = TrainingId::from(training)}), QStringList{u"Wie is wie"_s});
}

void ForumServiceTest::aBigThreadIsInOrder()
{
    const ThreadId id = thread(u"Lang gesprek"_s);
    QList<PostId> posts = details(id).posts;
    for (int i = 0; i < 30; ++i)
        posts += reply(id, QString::number(i));
    QCOMPARE(details(id).posts, posts);
    QList<PostId> some{posts.at(20), posts.at(3), *PostId::from(999'999), posts.at(7)};
    const auto rows = *forum().posts(some).result();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).text, u"19"_s);
    QCOMPARE(rows.at(2).text, u"6"_s);
}

void ForumServiceTest::whoIsErasedLeavesHisWords()
{
    QCOMPARE(run(connection(), "INSERT INTO person (uid, name) VALUES ('forum gone', 'Wegwezen Helemaal')"),
        u"ok"_s);
    const qint64 gone = asked(connection(), "SELECT id FROM person WHERE uid = 'forum gone'").toLongLong();
    const ThreadId id = thread(u"Gewist"_s);
    QCOMPARE(
        run(connection(),
            "INSERT INTO post (uid, thread_id, author_id, text) VALUES ('forum gone', $1, $2, 'Blijvend')",
            {id.value(), gone}),
        u"ok"_s);
    QVERIFY(m_workspace->admin().erasePerson(*PersonId::from(gone)).result().has_value());
    const PostRow left = post(details(id).posts.last());
    QCOMPARE(left.text, u"Blijvend"_s);
    QVERIFY(!left.author && left.authorName.isEmpty());
    QCOMPARE(row(id).lastPoster, QString());
    QCOMPARE(found(u"blijvend"_s), QStringList{u"Blijvend"_s});
}

QTEST_GUILESS_MAIN(ForumServiceTest)
#include "forum_service_test.moc"
