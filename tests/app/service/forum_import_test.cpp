#include "service/explain.h"
#include "service/forum_service.h"
#include "service_fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

const QString dump = QStringLiteral(TJC_SHARED_DATA "/quantum-se");

QString counted(const Result<ForumImportReport> &report)
{
    if (!report)
        return told(report);
    const ForumImportCounts &counts = report->counts;
    return u"%1 threads, %2 posts, %3 people, %4 topics, %5 unchanged"_s.arg(counts.threads)
        .arg(counts.posts)
        .arg(counts.people)
        .arg(counts.topics)
        .arg(counts.unchanged);
}

/// What is marked of a text.
QStringList marked(const QString &text, const QList<TextRange> &marks)
{
    QStringList all;
    for (const TextRange &mark : marks)
        all += text.mid(mark.from, mark.size).toLower();
    return all;
}

QSet<qint64> threadsOf(const QList<PostHit> &hits)
{
    QSet<qint64> threads;
    for (const PostHit &hit : hits)
        threads.insert(hit.thread.value());
    return threads;
}

bool isNewestFirst(const QList<PostHit> &hits)
{
    return std::ranges::is_sorted(
        hits, std::ranges::greater(), [](const PostHit &hit) { return hit.post.value(); });
}

} // namespace

/// A forum of others is taken in, and what a person looks for in it is found.
class ForumImportTest : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallDump();
    void theSameAgain();
    void whatIsRefused();
    void whatIsMissing();
    void whoMayNot();
    void aClosedThreadStillTakesIts();

    void aRealDump();
    void aRealDumpAgain();
    void wordsInTitlesFirst();
    void beginningsOfWords();
    void aPhrase();
    void onATopic();
    void solvedOnes();
    void unansweredOnes();
    void bySomebody();
    void caseAndAccents();
    void onlyInAComment();
    void nonsense();
    void everythingAtOnce();

private:
    ForumService &forum() { return m_workspace->forum(); }
    QString value(const QByteArray &sql) { return asked(connection(), sql); }
    /// A folder with these rows.
    QString dumpOf(const QByteArray &posts, const QByteArray &comments, const QByteArray &users);
    QList<PostHit> found(const QString &typed, HitOrder order = HitOrder::Best, int most = 50);
    /// Whether the real dump is there; taken in the first time.
    bool isTakenIn();

    bool m_isTakenIn = false;
    QString m_first;
};

QString ForumImportTest::dumpOf(const QByteArray &posts, const QByteArray &comments, const QByteArray &users)
{
    static int number = 0;
    const QString name = u"dump%1"_s.arg(++number);
    QDir(m_folder.path()).mkpath(name);
    file(name + u"/Posts.xml"_s, "<posts>" + posts + "</posts>");
    file(name + u"/Comments.xml"_s, "<comments>" + comments + "</comments>");
    file(name + u"/Users.xml"_s, "<users>" + users + "</users>");
    return m_folder.filePath(name);
}

namespace {

const QByteArray question =
    "<row Id='1' PostTypeId='1' AcceptedAnswerId='3' CreationDate='2018-03-12T17:00:00.000'"
    " Score='4' OwnerUserId='7' Title='Hoe kies ik een tablet?' Tags='|ijskoudetablet|'"
    " Body='&lt;p&gt;Wie weet &lt;b&gt;dat&lt;/b&gt;?&lt;/p&gt;' />\n";
const QByteArray answers = "<row Id='2' PostTypeId='2' ParentId='1' CreationDate='2018-03-12T18:00:00.000'"
                           " Score='-3' OwnerUserId='8' Body='Geen idee' />\n"
                           "<row Id='3' PostTypeId='2' ParentId='1' CreationDate='2018-03-12T19:00:00.000'"
                           " Score='2' Body='Probeer er drie' />\n";
const QByteArray comments =
    "<row Id='1' PostId='3' Score='1' CreationDate='2018-03-12T20:00:00.000' UserId='7'"
    " Text='Dank, dat hielp' />\n";
const QByteArray users = "<row Id='7' AccountId='70' DisplayName='Vrager' />\n"
                         "<row Id='8' AccountId='80' DisplayName='Antwoorder' />\n"
                         "<row Id='9' AccountId='90' DisplayName='Lezer' />\n";

} // namespace

void ForumImportTest::aSmallDump()
{
    const QString noticesBefore = value("SELECT count(*) FROM notice");
    const auto report = forum().importThreads(dumpOf(question + answers, comments, users)).result();
    QCOMPARE(counted(report), u"1 threads, 3 posts, 2 people, 1 topics, 0 unchanged"_s);
    QVERIFY(report->errors.isEmpty());
    QCOMPARE(value("SELECT count(*) FROM notice"), noticesBefore);
    QCOMPARE(value("SELECT count(*) FROM person WHERE name = 'Lezer'"), u"0"_s);
    QCOMPARE(asked(connection(), "SELECT email, login FROM person WHERE name = 'Vrager'", 2), u"-|-"_s);

    const auto hits = forum().find(u"ijskoud onderwerp:ijskoudetablet"_s, HitOrder::Best, 10).result();
    QVERIFY(hits && hits->hits.isEmpty());
    const QList<PostHit> all = found(u"onderwerp:ijskoudetablet"_s);
    QCOMPARE(all.size(), 1);
    const auto thread = forum().thread(all.first().thread).result();
    QVERIFY(thread);
    QCOMPARE(thread->row.title, u"Hoe kies ik een tablet?"_s);
    QCOMPARE(thread->row.kind, ThreadKind::Question);
    QCOMPARE(thread->row.authorName, u"Vrager"_s);
    QCOMPARE(thread->row.created, *Instant::fromIso(u"2018-03-12T17:00:00Z"_s));
    QCOMPARE(thread->row.lastPost, *Instant::fromIso(u"2018-03-12T20:00:00Z"_s));
    QCOMPARE(thread->row.replies, 3);
    QCOMPARE(thread->row.votes, 4);
    QCOMPARE(thread->row.accepted, 1);
    const auto posts = forum().posts(thread->posts).result();
    QVERIFY(posts);
    QStringList lines;
    for (const PostRow &post : *posts) {
        lines += u"%1|%2|%3|%4|%5"_s.arg(post.authorName, post.text)
                     .arg(post.votes)
                     .arg(post.isAccepted ? u"accepted"_s : QString(), post.replyTo ? u"reply"_s : QString());
    }
    QCOMPARE(lines, (QStringList{u"Vrager|Wie weet **dat**?|4||"_s, u"Antwoorder|Geen idee|0||"_s,
                        u"|Probeer er drie|2|accepted|"_s, u"Vrager|Dank, dat hielp|1||reply"_s}));
    // A vote of our own goes with those.
    const PostId second = posts->at(1).id;
    QVERIFY(forum().vote(posts->at(2).id, true).result());
    QCOMPARE(forum().posts({posts->at(2).id}).result()->first().votes, 3);
    QVERIFY(forum().vote(posts->at(2).id, false).result());
    QCOMPARE(forum().posts({posts->at(2).id}).result()->first().votes, 2);
    QVERIFY(forum().vote(second, true).result());
    QVERIFY(forum().vote(second, false).result());
    QCOMPARE(forum().posts({second}).result()->first().votes, 0);
}

void ForumImportTest::theSameAgain()
{
    const QByteArray all =
        "SELECT (SELECT count(*) FROM post), (SELECT count(*) FROM thread), (SELECT count(*) FROM person),"
        " (SELECT count(*) FROM post_vote), (SELECT count(*) FROM thread_topic)";
    const QString before = asked(connection(), all, 5);
    QCOMPARE(counted(forum().importThreads(dumpOf(question + answers, comments, users)).result()),
        u"0 threads, 0 posts, 0 people, 0 topics, 4 unchanged"_s);
    QCOMPARE(asked(connection(), all, 5), before);
    // What came since is added.
    const QByteArray later =
        "<row Id='9' PostTypeId='2' ParentId='1' CreationDate='2019-01-01T00:00:00.000' Body='Nu wel' />";
    QCOMPARE(counted(forum().importThreads(dumpOf(question + answers + later, comments, users)).result()),
        u"0 threads, 1 posts, 0 people, 0 topics, 4 unchanged"_s);
}

void ForumImportTest::whatIsRefused()
{
    QByteArray tooLong = answers.split('\n').first();
    tooLong.replace("Geen idee", QByteArray(20'001, 'x')).replace("row Id='2'", "row Id='22'");
    QByteArray other = question;
    other.replace("row Id='1'", "row Id='21'").replace("Hoe kies", "Waar kies");
    tooLong.replace("ParentId='1'", "ParentId='21'");
    const auto report = forum().importThreads(dumpOf(other + tooLong, {}, users)).result();
    QCOMPARE(counted(report), u"1 threads, 0 posts, 0 people, 0 topics, 0 unchanged"_s);
    QCOMPARE(report->errors.size(), 1);
    QCOMPARE(report->errors.first().line, 2);
    QCOMPARE(
        explain(report->errors.first()), u"line 2: the text of number 22 is longer than 20,000 characters"_s);
}

void ForumImportTest::whatIsMissing()
{
    QCOMPARE(told(forum().importThreads(m_folder.filePath(u"nergens"_s)).result()), u"not_found file"_s);
    const QString none = dumpOf({}, {}, {});
    QCOMPARE(told(forum().importThreads(none).result()), u"invalid stackexchange.no_posts"_s);
    const auto stopped = std::make_shared<Progress>();
    stopped->cancel();
    QByteArray many;
    for (int i = 100; i < 1'400; ++i)
        many += QByteArray(question).replace("row Id='1'", "row Id='" + QByteArray::number(i) + "'");
    QCOMPARE(told(forum().importThreads(dumpOf(many, {}, users), stopped).result()), u"cancelled import"_s);
    QCOMPARE(value("SELECT count(*) FROM thread WHERE uid LIKE 'stackexchange:p100:%'"), u"0"_s);
}

void ForumImportTest::whoMayNot()
{
    if (!isPostgres())
        QSKIP("who opens a file made it, and is its administrator");
    const QString folder = dumpOf(question, {}, users);
    for (const QByteArray &group : {"tjc_employee"_ba, "tjc_moderator"_ba})
        QCOMPARE(told(openedAs(group)->forum().importThreads(folder).result()), u"denied role.import"_s);
    QByteArray other = question;
    other.replace("row Id='1'", "row Id='31'");
    QCOMPARE(counted(openedAs("tjc_coordinator")->forum().importThreads(dumpOf(other, {}, users)).result()),
        u"1 threads, 0 posts, 0 people, 0 topics, 0 unchanged"_s);
}

void ForumImportTest::aClosedThreadStillTakesIts()
{
    QByteArray other = question;
    other.replace("row Id='1'", "row Id='41'").replace("|ijskoudetablet|", "|dichtgeklapt|");
    QVERIFY(forum().importThreads(dumpOf(other, {}, users)).result());
    const QList<PostHit> hits = found(u"onderwerp:dichtgeklapt"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(
        told(forum().moderate(hits.first().thread, ModerationAction::Lock, u"Klaar"_s).result()), u"ok"_s);
    const QByteArray answer =
        "<row Id='42' PostTypeId='2' ParentId='41' CreationDate='2019-01-01T00:00:00.000' Body='Nu wel' />";
    QCOMPARE(counted(forum().importThreads(dumpOf(other + answer, {}, users)).result()),
        u"0 threads, 1 posts, 0 people, 0 topics, 1 unchanged"_s);
}

bool ForumImportTest::isTakenIn()
{
    if (!m_isTakenIn && QFile::exists(dump + u"/Posts.xml"_s)) {
        m_first = counted(forum().importThreads(dump).result());
        m_isTakenIn = true;
    }
    return m_isTakenIn;
}

#define NEEDS_DUMP()                                                                                         \
    if (!isTakenIn())                                                                                        \
    QSKIP("the real dump is not here")

QList<PostHit> ForumImportTest::found(const QString &typed, HitOrder order, int most)
{
    const auto answer = forum().find(typed, order, most).result();
    if (!answer)
        qWarning("%s", qPrintable(told(answer)));
    return answer ? answer->hits : QList<PostHit>();
}

void ForumImportTest::aRealDump()
{
    NEEDS_DUMP();
    QVERIFY2(m_first.startsWith("612 threads, 4473 posts, "_L1), qPrintable(m_first));
    QCOMPARE(
        value("SELECT count(*) FROM thread WHERE created_at > 1520874000000 AND uid LIKE 'stackexchange:p%'"
              " AND accepted > 0 AND title <> 'Hoe kies ik een tablet?'"),
        u"389"_s);
    // Counted as any thread is.
    QCOMPARE(value("SELECT count(*) FROM thread t WHERE t.replies <> (SELECT count(*) FROM post p"
                   " WHERE p.thread_id = t.id AND p.id <> t.first_post_id)"),
        u"0"_s);
    QCOMPARE(
        value(
            "SELECT count(*) FROM post p WHERE p.votes <> (SELECT count(*) FROM post_vote v WHERE v.post_id = p.id)"),
        u"0"_s);
    QVERIFY(value("SELECT sum(votes) FROM post").toInt() > 5'000);
    // The numbers of posts follow time within each thread.
    QCOMPARE(value("SELECT count(*) FROM post a JOIN post b ON b.thread_id = a.thread_id AND b.id > a.id"
                   " WHERE b.created_at < a.created_at"),
        u"0"_s);
    QVERIFY(value("SELECT count(*) FROM post p JOIN post r ON r.id = p.reply_to AND r.thread_id = p.thread_id"
                  " WHERE p.uid LIKE 'stackexchange:c%'")
                .toInt()
            >= 3'413);
}

void ForumImportTest::aRealDumpAgain()
{
    NEEDS_DUMP();
    QCOMPARE(counted(forum().importThreads(dump).result()),
        u"0 threads, 0 posts, 0 people, 0 topics, %1 unchanged"_s.arg(612 + 1'060 + 3'413));
}

void ForumImportTest::wordsInTitlesFirst()
{
    NEEDS_DUMP();
    const QList<PostHit> hits = found(u"bloch sphere"_s);
    QVERIFY(hits.size() >= 12);
    const auto hasBoth = [](const PostHit &hit) {
        const QStringList words = marked(hit.title, hit.titleMarks);
        return words.contains(u"bloch"_s) && words.contains(u"sphere"_s);
    };
    // Six questions have both in their title.
    QVERIFY(std::all_of(hits.begin(), hits.begin() + 6, hasBoth));
    const QList<PostHit> newest = found(u"bloch sphere"_s, HitOrder::Newest, 1'000);
    QVERIFY(newest.size() >= hits.size());
    QVERIFY(isNewestFirst(newest));
}

void ForumImportTest::beginningsOfWords()
{
    NEEDS_DUMP();
    const QList<PostHit> hits = found(u"shor's algor"_s);
    QVERIFY(hits.size() >= 10);
    QVERIFY(hits.first().title.contains("Shor"_L1));
    const QStringList words = marked(hits.first().title, hits.first().titleMarks);
    QVERIFY2(words.contains(u"algor"_s), qPrintable(hits.first().title));
    // Half a word finds more than the whole of another.
    QVERIFY(found(u"algor"_s, HitOrder::Newest, 2'000).size()
            > found(u"\"algor\""_s, HitOrder::Newest, 2'000).size());
}

void ForumImportTest::aPhrase()
{
    NEEDS_DUMP();
    const QList<PostHit> hits = found(u"\"quantum supremacy\""_s, HitOrder::Newest, 1'000);
    QVERIFY(hits.size() >= 16);
    for (const PostHit &hit : hits) {
        const QStringList words = marked(hit.excerpt, hit.marks) + marked(hit.title, hit.titleMarks);
        QVERIFY2(!words.isEmpty(), qPrintable(hit.excerpt));
        for (const QString &word : words)
            QVERIFY2(word.startsWith("quantum"_L1) && word.endsWith("supremacy"_L1), qPrintable(word));
    }
    QVERIFY(hits.size() < found(u"quantum supremacy"_s, HitOrder::Newest, 1'000).size());
}

void ForumImportTest::onATopic()
{
    NEEDS_DUMP();
    const QList<PostHit> all = found(u"onderwerp:\"quantum-gate\""_s, HitOrder::Newest, 1'000);
    QCOMPARE(threadsOf(all).size(), 98);
    const QList<PostHit> some = found(u"topic:quantum-gate hadamard"_s, HitOrder::Newest, 1'000);
    QVERIFY(!some.isEmpty());
    QVERIFY(threadsOf(all).contains(threadsOf(some)));
    QVERIFY(threadsOf(some).size() < threadsOf(all).size());
}

void ForumImportTest::solvedOnes()
{
    NEEDS_DUMP();
    const QList<PostHit> solved = found(u"is:opgelost entanglement"_s, HitOrder::Newest, 1'000);
    const QList<PostHit> unsolved = found(u"is:unsolved entanglement"_s, HitOrder::Newest, 1'000);
    QVERIFY(!solved.isEmpty() && !unsolved.isEmpty());
    QVERIFY(std::ranges::all_of(solved, &PostHit::isSolved));
    QVERIFY(std::ranges::none_of(unsolved, &PostHit::isSolved));
    QCOMPARE(found(u"entanglement"_s, HitOrder::Newest, 1'000).size(), solved.size() + unsolved.size());
    QVERIFY(threadsOf(found(u"is:opgelost"_s, HitOrder::Newest, 1'000)).size() >= 389);
}

void ForumImportTest::unansweredOnes()
{
    NEEDS_DUMP();
    for (const PostHit &hit : found(u"is:onbeantwoord"_s, HitOrder::Newest, 1'000))
        QCOMPARE(forum().thread(hit.thread).result()->row.replies, 0);
}

void ForumImportTest::bySomebody()
{
    NEEDS_DUMP();
    // Whoever wrote most of those whose name is one word that no other name begins with.
    const QStringList one = asked(connection(),
        "SELECT a.name, count(*) FROM post p JOIN person a ON a.id = p.author_id WHERE a.uid LIKE 'stackexchange:%'"
        " AND a.name NOT LIKE '% %' AND a.name NOT LIKE '%-%' AND a.name NOT LIKE '%.%' AND NOT EXISTS (SELECT 1"
        " FROM person o WHERE o.id <> a.id AND lower(o.name) LIKE '%' || lower(a.name) || '%')"
        " GROUP BY a.id, a.name ORDER BY count(*) DESC, a.name LIMIT 1",
        2)
                                .split(u'|');
    QCOMPARE(one.size(), 2);
    const QList<PostHit> hits = found(u"van:"_s + one[0].toUpper(), HitOrder::Newest, 2'000);
    QCOMPARE(QString::number(hits.size()), one[1]);
    QVERIFY(std::ranges::all_of(hits, [&](const PostHit &hit) { return hit.author == one[0]; }));
    const QList<PostHit> some = found(u"from:"_s + one[0] + u" qubit"_s, HitOrder::Newest, 2'000);
    QVERIFY(!some.isEmpty() && some.size() < hits.size());
    QVERIFY(std::ranges::all_of(some, [&](const PostHit &hit) { return hit.author == one[0]; }));
}

void ForumImportTest::caseAndAccents()
{
    NEEDS_DUMP();
    const QList<PostHit> plain = found(u"schrodinger"_s, HitOrder::Newest, 1'000);
    QVERIFY(plain.size() >= 16);
    for (const QString &typed : {u"SCHRÖDINGER"_s, u"Schro\u0308dinger"_s}) {
        const QList<PostHit> same = found(typed, HitOrder::Newest, 1'000);
        QVERIFY(std::ranges::equal(same, plain, {}, &PostHit::post, &PostHit::post));
    }
    QVERIFY(std::ranges::any_of(
        plain, [](const PostHit &hit) { return marked(hit.excerpt, hit.marks).contains(u"schrödinger"_s); }));
}

void ForumImportTest::onlyInAComment()
{
    NEEDS_DUMP();
    const QList<PostHit> hits = found(u"mathjax"_s);
    QVERIFY(hits.size() >= 5);
    for (const PostHit &hit : hits)
        QVERIFY(forum().posts({hit.post}).result()->first().replyTo.has_value());
}

void ForumImportTest::nonsense()
{
    NEEDS_DUMP();
    for (const QString &typed : {u"xqzzyplugh"_s, u"\"sphere bloch zwevend\""_s, u"qubit van:xqzzyplugh"_s,
             u"qubit onderwerp:xqzzyplugh"_s})
        QVERIFY2(found(typed).isEmpty(), qPrintable(typed));
}

void ForumImportTest::everythingAtOnce()
{
    NEEDS_DUMP();
    const QList<PostHit> hits =
        found(u"is:vraag is:opgelost onderwerp:quantum-gate \"controlled\" gate"_s, HitOrder::Newest, 1'000);
    QVERIFY(!hits.isEmpty());
    QVERIFY(std::ranges::all_of(hits, &PostHit::isSolved));
    const QSet<qint64> onTopic = threadsOf(found(u"onderwerp:quantum-gate"_s, HitOrder::Newest, 1'000));
    QVERIFY(onTopic.contains(threadsOf(hits)));
}

QTEST_GUILESS_MAIN(ForumImportTest)

#include "forum_import_test.moc"
