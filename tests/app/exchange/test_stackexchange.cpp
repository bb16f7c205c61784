#include "exchange/html_markdown.h"
#include "exchange/stackexchange.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Result<ImportedForum> read(
    const QByteArray &posts, const QByteArray &comments = {}, const QByteArray &users = {})
{
    const auto file = [](const QByteArray &rows, const QByteArray &name) {
        return "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<" + name + ">\n" + rows + "</" + name
               + ">\n";
    };
    QBuffer first;
    QBuffer second;
    QBuffer third;
    first.setData(file(posts, "posts"));
    second.setData(file(comments, "comments"));
    third.setData(file(users, "users"));
    for (QBuffer *one : {&first, &second, &third})
        one->open(QIODevice::ReadOnly);
    return readStackExchange({first, second, third});
}

QByteArray question(int id, const QByteArray &more = {}, const QByteArray &body = "&lt;p&gt;Hoe?&lt;/p&gt;")
{
    return "<row Id=\"" + QByteArray::number(id) + "\" PostTypeId=\"1\" CreationDate=\"2018-03-12T17:00:0"
           + QByteArray::number(id % 10) + ".567\" Score=\"3\" Title=\"Vraag " + QByteArray::number(id)
           + "\" Tags=\"&lt;tablet&gt;&lt;q#&gt;\" Body=\"" + body + "\" " + more + " />\n";
}

QByteArray answer(
    int id, int parent, const QByteArray &more = {}, const QByteArray &body = "&lt;p&gt;Zo.&lt;/p&gt;")
{
    return "<row Id=\"" + QByteArray::number(id) + "\" PostTypeId=\"2\" ParentId=\""
           + QByteArray::number(parent) + "\" CreationDate=\"2018-03-12T18:00:0" + QByteArray::number(id % 10)
           + ".000\" Score=\"-2\" Body=\"" + body + "\" " + more + " />\n";
}

QByteArray comment(int id, int post, const QByteArray &text = "Dank", const QByteArray &more = {})
{
    return "<row Id=\"" + QByteArray::number(id) + "\" PostId=\"" + QByteArray::number(post)
           + "\" Score=\"1\" Text=\"" + text + "\" CreationDate=\"2018-03-12T19:00:0"
           + QByteArray::number(id % 10) + ".000\" " + more + " />\n";
}

QStringList told(const QList<RowError> &errors)
{
    QStringList all;
    for (const RowError &error : errors)
        all += u"%1:%2 %3 %4"_s.arg(error.column).arg(error.line).arg(error.subject, error.value);
    return all;
}

} // namespace

class StackExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_data();
    void markdown();
    void hostileHtml_data();
    void hostileHtml();
    void threadsAndPosts();
    void authors();
    void tags_data();
    void tags();
    void badRows_data();
    void badRows();
    void textsTooLong();
    void refusedFiles_data();
    void refusedFiles();
    void cancelled();
    void aRealDump();
};

void StackExchangeTest::markdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &html, const QString &expected) {
        QTest::newRow(name) << html << expected;
    };
    row("nothing", {}, {});
    row("plain text", u"Dag  wereld\n"_s, u"Dag wereld"_s);
    row("paragraphs", u"<p>Een\ntwee</p>\n\n<p>drie</p>\n"_s, u"Een twee\n\ndrie"_s);
    row("an empty paragraph", u"<p>a</p><p> </p><p></p><p>b</p>"_s, u"a\n\nb"_s);
    row("a line break", u"<p>a<br>b<br/><br />c</p>"_s, u"a\n\nb\n\nc"_s);
    row("emphasis", u"<p><em>a</em> <strong>b</strong> <i>c</i><b>d</b></p>"_s, u"*a* **b** *c***d**"_s);
    row("blanks in emphasis", u"a<em> b </em>c"_s, u"a *b* c"_s);
    row("empty emphasis", u"a<em></em><strong> </strong>b"_s, u"a b"_s);
    row("emphasis in itself", u"<em>a<em>b</em></em>"_s, u"*ab*"_s);
    row("emphasis not closed", u"<p><em>a</p><p>b</p>"_s, u"*a*\n\nb"_s);
    row("a link", u"<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">daar</a>"_s,
        u"[daar](https://example.org/?a=1&b=2)"_s);
    row("a link in emphasis", u"<em><a href='http://x.org'>a</a></em>"_s, u"*[a](http://x.org)*"_s);
    row("emphasis in a link", u"<a href=\"http://x.org\"><em>a</em></a>"_s, u"[*a*](http://x.org)"_s);
    row("brackets in an address", u"<a href=\"http://x.org/a_(b) c\">a</a>"_s,
        u"[a](http://x.org/a_%28b%29%20c)"_s);
    row("brackets in the text of a link", u"<a href=\"http://x.org\">[1]</a>"_s, u"[[1\\]](http://x.org)"_s);
    row("what is no address", u"<a href=\"javascript:alert(1)\">a</a> <a href=\"/q/1\">b</a> <a>c</a>"_s,
        u"a b c"_s);
    row("an empty link", u"<a href=\"http://x.org\"></a>b"_s, u"b"_s);
    row("a picture", u"<img src=\"https://x.org/1.png\" alt=\"een  plaat\">"_s,
        u"[een plaat](https://x.org/1.png)"_s);
    row("a picture without words", u"<img src=\"https://x.org/1.png\">"_s, u"[…](https://x.org/1.png)"_s);
    row("a picture in a link",
        u"<a href=\"https://x.org\"><img src=\"https://x.org/1.png\" alt=\"plaat\"></a>"_s,
        u"[plaat](https://x.org)"_s);
    row("a span of code", u"<p>a <code>x &lt; *y*</code> b</p>"_s, u"a `x < *y*` b"_s);
    row("marks in code", u"<code>a`b``c</code> <code>`</code>"_s, u"```a`b``c``` `` ` ``"_s);
    row("empty code", u"a<code> </code>b"_s, u"ab"_s);
    row("a block of code", u"<p>a</p><pre><code>if (x)\n\n    y &amp;= z;\n</code></pre>\n<p>b</p>"_s,
        u"a\n\n```\nif (x)\n\n    y &= z;\n```\n\nb"_s);
    row("a fence in code", u"<pre>```\nx</pre>"_s, u"````\n```\nx\n````"_s);
    row("tabs in code", u"<pre>a\n\tb</pre>"_s, u"```\na\n    b\n```"_s);
    row("tags in code", u"<pre class=\"x\"><code><span>a</span></code></pre>"_s, u"```\na\n```"_s);
    row("a list", u"<p>a:</p><ul>\n<li>b</li>\n<li>c</li>\n</ul>\n<p>d</p>"_s, u"a:\n\n- b\n- c\n\nd"_s);
    row("a numbered list", u"<ol><li>b</li><li><p>c</p></li></ol>"_s, u"1. b\n\n2. c"_s);
    row("a list in a list", u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s, u"- a\n  - b\n- c"_s);
    row("paragraphs in an item", u"<ul><li><p>a</p><p>b</p></li></ul>"_s, u"- a\n\n  b"_s);
    row("code in an item", u"<ol><li>a<pre>x\n y</pre></li></ol>"_s,
        u"1. a\n\n   ```\n   x\n    y\n   ```"_s);
    row("items not closed", u"<ul><li>a<li>b</ul>c"_s, u"- a\n- b\n\nc"_s);
    row("an item without a list", u"<li>a</li>b"_s, u"- a\n\nb"_s);
    row("a quote", u"<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>c</p>"_s, u"> a\n>\n> b\n\nc"_s);
    row("two quotes", u"<blockquote>a</blockquote><blockquote>b</blockquote>"_s, u"> a\n\n> b"_s);
    row("a list in a quote", u"<blockquote><ul><li>a</li></ul></blockquote>"_s, u"> - a"_s);
    row("headings", u"<h1>Kop</h1>a<h2><strong>Kop</strong> 2</h2>"_s, u"**Kop**\n\na\n\n**Kop 2**"_s);
    row("a rule", u"a<hr>b"_s, u"a\n\nb"_s);
    row("up and down", u"10<sup>5</sup> H<sub>2</sub>O"_s, u"10^5 H\\_2O"_s);
    row("struck", u"<s>a</s> <strike>b</strike>"_s, u"a b"_s);
    row("a table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s, u"a b\nc"_s);
    row("references", u"&lt;b&gt; &amp;amp; &eacute;&#233;&#xe9; &alpha;&thinsp;&onzin; &nbsp;."_s,
        u"\\<b> \\&amp; ééé α \\&onzin; ."_s);
    row("beyond the first plane", u"&#x1F600;\U0001F600"_s, u"\U0001F600\U0001F600"_s);
    row("marks that are text", u"2*3*4 a_b_c _d_ `x` \\* \\a"_s,
        u"2\\*3\\*4 a_b_c \\_d\\_ \\`x\\` \\\\\\* \\a"_s);
    row("what looks like a link", u"[a](http://x.org) [1]: ![b]"_s, u"[a\\](http://x.org) [1\\]: !\\[b]"_s);
    row("at the beginning of a line",
        u"<p># a</p><p>- b</p><p>+ c</p><p>&gt; d</p><p>1. e</p><p>= f</p><p>2) g</p>"_s,
        u"\\# a\n\n\\- b\n\n\\+ c\n\n\\> d\n\n1\\. e\n\n\\= f\n\n2\\) g"_s);
    row("not at the beginning", u"a # - + &gt; 1.5 in 1.5"_s, u"a # - + > 1.5 in 1.5"_s);
    row("a number at the end", u"<p>in 1987. Daarna</p>"_s, u"in 1987\\. Daarna"_s);
    row("no tags", u"a < b <3 a<=b"_s, u"a < b <3 a<=b"_s);
    row("comments, scripts and styles", u"a<!-- b --><script>c</script><style>d</style>e"_s, u"ae"_s);
    row("mathematics", u"$|0\\rangle_1 \\{x\\}$"_s, u"$|0\\rangle_1 \\\\{x\\\\}$"_s);
}

void StackExchangeTest::markdown()
{
    QFETCH(QString, html);
    QTEST(markdownOfHtml(html), "expected");
}

void StackExchangeTest::hostileHtml_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &piece) {
        QTest::newRow(name) << piece.repeated(int(mostHtml / piece.size()));
    };
    row("quotes", u"<blockquote>"_s);
    row("lists", u"<ul><li>"_s);
    row("items", u"<li>"_s);
    row("emphasis", u"<em><strong>"_s);
    row("links", u"<a href=\"http://x.org\">"_s);
    row("ends", u"</li></em></blockquote>"_s);
    row("begun tags", u"<a "_s);
    row("quotes of attributes", u"<a b=\""_s);
    row("comments", u"<!--"_s);
    row("references", u"&amp"_s);
    row("code", u"<code>"_s);
    row("blocks of code", u"</p><pre>"_s);
    row("marks", u"<code>`</code>"_s);
    row("digits", u"1"_s);
}

void StackExchangeTest::hostileHtml()
{
    QFETCH(QString, html);
    const QString text = markdownOfHtml(html);
    QVERIFY(text.size() < 40 * html.size());
    for (const QString &line : text.split(u'\n')) {
        qsizetype begin = 0;
        while (begin < line.size() && u"> -1."_s.contains(line.at(begin)))
            ++begin;
        QVERIFY2(begin <= 24 || begin == line.size(), qPrintable(line.left(60)));
    }
}

void StackExchangeTest::threadsAndPosts()
{
    const auto forum = read(question(1, "AcceptedAnswerId=\"3\"") + question(5) + answer(2, 1) + answer(3, 1)
                                + "<row Id=\"7\" PostTypeId=\"5\" Body=\"x\" />\n",
        comment(1, 3, "Zie [hier](https://x.org)") + comment(2, 1) + comment(4, 7));
    QVERIFY(forum);
    QCOMPARE(told(forum->errors), QStringList());
    QCOMPARE(forum->skipped, 2);
    QCOMPARE(forum->threads.size(), 2);
    QCOMPARE(forum->threads[0].title, u"Vraag 1"_s);
    QCOMPARE(forum->threads[0].kind, ThreadKind::Question);
    QCOMPARE(forum->threads[0].topics, (QStringList{u"tablet"_s, u"q#"_s}));
    const QString first = forum->threads[0].uid;
    QCOMPARE(first, u"stackexchange:p1:1520874001567"_s);
    QStringList posts;
    for (const ImportedPost &post : forum->posts) {
        posts += u"%1 %2 %3 %4 %5"_s.arg(post.uid.section(u':', 1, 1), post.thread.section(u':', 1, 1),
            post.replyTo.isEmpty() ? u"-"_s : post.replyTo.section(u':', 1, 1), QString::number(post.votes),
            post.isAccepted ? u"accepted"_s : u"-"_s);
    }
    QCOMPARE(posts, (QStringList{u"p1 p1 - 3 -"_s, u"p5 p5 - 3 -"_s, u"p2 p1 - 0 -"_s,
                        u"p3 p1 - 0 accepted"_s, u"c1 p1 p3 1 -"_s, u"c2 p1 p1 1 -"_s}));
    QCOMPARE(forum->posts[0].text, u"Hoe?"_s);
    QCOMPARE(forum->posts[0].line, 3);
    QCOMPARE(forum->posts[0].at, Instant::fromMs(1520874001567));
    QCOMPARE(forum->posts[4].text, u"Zie [hier](https://x.org)"_s);
}

void StackExchangeTest::authors()
{
    const auto forum = read(question(1, "OwnerUserId=\"7\"") + answer(2, 1, "OwnerUserId=\"-1\"")
                                + answer(3, 1) + answer(4, 1, "OwnerUserId=\"8\"")
                                + answer(5, 1, "OwnerUserId=\"99\""),
        comment(1, 1, "a", "UserId=\"7\"") + comment(2, 1, "b", "UserDisplayName=\"weg\""),
        "<row Id=\"-1\" DisplayName=\"Community\" CreationDate=\"2018-01-01T00:00:00.000\" AccountId=\"-1\" />"
        "<row Id=\"7\" DisplayName=\" A &lt;b&gt; \" CreationDate=\"2018-01-01T00:00:00.000\" AccountId=\"70\" />"
        "<row Id=\"8\" DisplayName=\"\" CreationDate=\"2018-01-01T00:00:00.000\" />"
        "<row Id=\"9\" DisplayName=\"Leest alleen\" CreationDate=\"2018-01-01T00:00:00.000\" AccountId=\"90\" />");
    QVERIFY(forum);
    QCOMPARE(forum->authors.size(), 2);
    QCOMPARE(forum->authors[0], (ImportedAuthor{u"stackexchange:70"_s, u"A <b>"_s}));
    QCOMPARE(forum->authors[1], (ImportedAuthor{u"stackexchange:u8:1514764800000"_s, u"user8"_s}));
    QStringList authors;
    for (const ImportedPost &post : forum->posts)
        authors += post.author;
    QCOMPARE(authors, (QStringList{u"stackexchange:70"_s, {}, {}, u"stackexchange:u8:1514764800000"_s, {},
                          u"stackexchange:70"_s, {}}));
}

void StackExchangeTest::tags_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QStringList>("topics");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("as before") << QByteArray("&lt;a&gt;&lt;b-c&gt;") << QStringList{u"a"_s, u"b-c"_s};
    QTest::newRow("as later") << QByteArray("|a|b-c|") << QStringList{u"a"_s, u"b-c"_s};
    QTest::newRow("the same twice") << QByteArray("|a|a|") << QStringList{u"a"_s};
    QTest::newRow("too many") << QByteArray("|1|2|3|4|5|6|7|8|9|10|11|12|")
                              << u"1 2 3 4 5 6 7 8 9 10"_s.split(u' ');
}

void StackExchangeTest::tags()
{
    QFETCH(QByteArray, written);
    const auto forum = read(question(1).replace("&lt;tablet&gt;&lt;q#&gt;", written));
    QVERIFY(forum);
    QTEST(forum->threads.first().topics, "topics");
}

void StackExchangeTest::badRows_data()
{
    QTest::addColumn<QByteArray>("posts");
    QTest::addColumn<QByteArray>("comments");
    QTest::addColumn<QStringList>("errors");
    const QByteArray good = question(1);
    QTest::newRow("no number") << QByteArray(good + answer(2, 1).replace("row Id=\"2\"", "row Id=\"x\""))
                               << QByteArray() << QStringList{u"Posts.xml:4 row.post.id 0"_s};
    QTest::newRow("a number twice") << QByteArray(good + good) << QByteArray()
                                    << QStringList{u"Posts.xml:4 row.post.id 1"_s};
    QTest::newRow("no date") << QByteArray(good + answer(2, 1).replace("18:00:02.000", "noon"))
                             << QByteArray() << QStringList{u"Posts.xml:4 row.post.date 2"_s};
    QTest::newRow("no title") << QByteArray(good + question(2).replace("Vraag 2", " ")) << QByteArray()
                              << QStringList{u"Posts.xml:4 row.post.title 2"_s};
    QTest::newRow("no text") << QByteArray(good + answer(2, 1, {}, "&lt;p&gt;&lt;/p&gt;")) << QByteArray()
                             << QStringList{u"Posts.xml:4 row.post.empty 2"_s};
    QTest::newRow("no question") << QByteArray(good + answer(2, 9)) << QByteArray()
                                 << QStringList{u"Posts.xml:4 row.post.missing 2"_s};
    QTest::newRow("an answer to an answer") << QByteArray(good + answer(2, 1) + answer(3, 2)) << QByteArray()
                                            << QStringList{u"Posts.xml:5 row.post.missing 3"_s};
    QTest::newRow("a comment on nothing")
        << good << comment(3, 9) << QStringList{u"Comments.xml:3 row.post.missing 3"_s};
    QTest::newRow("all on a refused question")
        << QByteArray(good + question(2).replace("Vraag 2", "") + answer(3, 2))
        << comment(3, 2) + comment(4, 3)
        << QStringList{u"Posts.xml:4 row.post.title 2"_s, u"Posts.xml:5 row.post.missing 3"_s,
               u"Comments.xml:3 row.post.missing 3"_s, u"Comments.xml:4 row.post.missing 4"_s};
}

void StackExchangeTest::badRows()
{
    QFETCH(QByteArray, posts);
    QFETCH(QByteArray, comments);
    const auto forum = read(posts, comments);
    QVERIFY(forum);
    QTEST(told(forum->errors), "errors");
    QCOMPARE(forum->threads.size(), 1);
    QVERIFY(!forum->posts.isEmpty());
    for (const ImportedPost &post : forum->posts)
        QCOMPARE(post.thread, forum->threads.first().uid);
}

void StackExchangeTest::textsTooLong()
{
    const auto forum =
        read(question(1) + answer(2, 1, {}, QByteArray(20'000, 'a'))
             + answer(3, 1, {}, QByteArray(20'001, 'a')) + answer(4, 1, {}, QByteArray(200'000, 'a')));
    QVERIFY(forum);
    QCOMPARE(told(forum->errors),
        (QStringList{u"Posts.xml:5 row.post.too_long 3"_s, u"Posts.xml:6 row.post.too_long 4"_s}));
    QCOMPARE(forum->posts.size(), 2);
}

void StackExchangeTest::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("posts");
    QTest::addColumn<QString>("subject");
    QTest::newRow("empty") << QByteArray() << u"stackexchange.no_posts"_s;
    QTest::newRow("no posts") << QByteArray("<row Id=\"1\" PostTypeId=\"4\" />")
                              << u"stackexchange.no_posts"_s;
    QTest::newRow("broken") << QByteArray("<row Id=\"1\"") << u"xml.syntax"_s;
    QTest::newRow("an unknown reference") << QByteArray("<row Id=\"&boem;\" />") << u"xml.syntax"_s;
}

void StackExchangeTest::refusedFiles()
{
    QFETCH(QByteArray, posts);
    const auto forum = read(posts);
    QVERIFY(!forum);
    QCOMPARE(forum.error().kind, ErrorKind::Invalid);
    QTEST(forum.error().subject, "subject");

    // What would expand is not looked at.
    QBuffer bomb;
    bomb.setData(
        "<!DOCTYPE posts [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><posts><row Id=\"&b;\"/></posts>");
    QBuffer none;
    none.setData("<none/>");
    QBuffer users;
    users.setData("<none/>");
    for (QBuffer *one : {&bomb, &none, &users})
        one->open(QIODevice::ReadOnly);
    const auto refused = readStackExchange({bomb, none, users});
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"xml.doctype"_s);
}

void StackExchangeTest::cancelled()
{
    QByteArray posts;
    for (int i = 1; i < 2'000; ++i)
        posts += question(i);
    QBuffer first;
    first.setData("<posts>" + posts + "</posts>");
    QBuffer second;
    second.setData("<comments/>");
    QBuffer third;
    third.setData("<users/>");
    for (QBuffer *one : {&first, &second, &third})
        one->open(QIODevice::ReadOnly);
    Progress progress;
    progress.cancel();
    const auto forum = readStackExchange({first, second, third}, &progress);
    QVERIFY(!forum);
    QCOMPARE(forum.error().kind, ErrorKind::Cancelled);
}

void StackExchangeTest::aRealDump()
{
    const QDir folder(QStringLiteral(TJC_SHARED_DATA "/quantum-se"));
    QFile posts(folder.filePath(u"Posts.xml"_s));
    QFile comments(folder.filePath(u"Comments.xml"_s));
    QFile users(folder.filePath(u"Users.xml"_s));
    if (!posts.open(QIODevice::ReadOnly) || !comments.open(QIODevice::ReadOnly)
        || !users.open(QIODevice::ReadOnly))
        QSKIP("the dump is not here");
    const auto forum = readStackExchange({posts, comments, users});
    QVERIFY(forum);
    QCOMPARE(told(forum->errors), QStringList());
    QCOMPARE(forum->threads.size(), 612);
    QCOMPARE(forum->posts.size(), 612 + 1'060 + 3'413);
    QCOMPARE(std::ranges::count_if(forum->posts, &ImportedPost::isAccepted), 389);
    for (const ImportedPost &post : forum->posts) {
        const bool isComment = post.uid.startsWith("stackexchange:c"_L1);
        QVERIFY2(isComment || !(post.text.contains("<p>"_L1) || post.text.contains("</"_L1)),
            qPrintable(post.uid));
    }
}

QTEST_APPLESS_MAIN(StackExchangeTest)

#include "test_stackexchange.moc"
