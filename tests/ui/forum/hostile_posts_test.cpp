#include "ui/forum/post_documents.h"
#include "ui/forum/thread_view.h"
#include "ui/widgets/safe_markdown.h"
#include "ui/widgets/safe_text.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

int loads = 0;

/// Counts what a text wants to load.
class Watched : public SafeDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        ++loads;
        return SafeDocument::loadResource(type, name);
    }
};

struct Hostile {
    QString name;
    QString text;
};

/// What repeats, in three lengths: that of a post, more than is read as Markdown, and more than is shown.
QList<Hostile> hostileTexts()
{
    static const std::pair<const char *, QString> parts[] = {
        {"quotes", u">"_s},
        {"quotes apart", u"> "_s},
        {"items", u"- "_s},
        {"numbers", u"1. "_s},
        {"items in quotes", u"> - "_s},
        {"one quote a line", u"> x\n"_s},
        {"eight quotes a line", u">>>>>>>> x\n"_s},
        {"quotes between lines", u">>>>>>>> x\n\ny\n\n"_s},
        {"items of lines", u"- x\n"_s},
        {"items of items", u"- - - - - - - - x\n\n"_s},
        {"numbered lines", u"1. x\n"_s},
        {"ticks", u"- [ ] x\n"_s},
        {"stars", u"*"_s},
        {"stars and letters", u"*a "_s},
        {"stars that close", u"**a*b "_s},
        {"bold words", u"**a** "_s},
        {"italic words", u"_a_ "_s},
        {"struck words", u"~~a~~ "_s},
        {"escapes", u"\\*"_s},
        {"entities", u"&amp;"_s},
        {"brackets", u"["_s},
        {"links that never end", u"[a]("_s},
        {"links", u"[a](http://a.b) "_s},
        {"links to files", u"[a](file:///etc/passwd) "_s},
        {"links that run", u"[a](javascript:alert(1)) "_s},
        {"addresses", u"http://a.bc "_s},
        {"mails", u"a@b.nl "_s},
        {"references", u"[a]: http://x\n[a]\n"_s},
        {"pictures", u"![a](b)"_s},
        {"pictures of the disk", u"![a](file:///etc/passwd)\n\n"_s},
        {"pictures of a share", u"![a](\\\\kwaad\\deel\\x.png) ![b](//kwaad/deel/y.png)\n\n"_s},
        {"pictures of the network", u"![a](https://kwaad.example/a.png)\n\n"_s},
        {"pictures inside", u"![a](data:image/png;base64,AAAA)\n\n"_s},
        {"pictures of the program", u"![a](qrc:/icons/x.svg) ![b](:/icons/x.svg)\n\n"_s},
        {"backticks", u"`"_s},
        {"backticks of many lengths", u"`a``b```c"_s},
        {"fences", u"```\nx\n```\n"_s},
        {"fences in tables", u"|a|\n|-|\n```\n**a** **b** **c** _d_\n"_s},
        {"fences that do not close", u"```\n**a** **b**\n\n"_s},
        {"cells", u"|a"_s},
        {"tables", u"|a|b|\n|-|-|\n|c|d|\n\n"_s},
        {"rows", u"|c|d|\n"_s},
        {"html tables", u"<table><tr><td>"_s},
        {"html images", u"<img src=file:///etc/passwd>"_s},
        {"scripts", u"<script>alert(1)</script>"_s},
        {"angles", u"<a "_s},
        {"frames", u"<iframe src=//kwaad>"_s},
        {"headings", u"# x\n"_s},
        {"lines", u"\n"_s},
        {"paragraphs", u"x\n\n"_s},
        {"rules", u"---\n\n"_s},
        {"hard breaks", u"x  \n"_s},
        {"code", u"    x\n"_s},
        {"letters", u"x"_s},
        {"words", u"woord "_s},
        {"tabs", u"\t"_s},
        {"hard spaces", u"\u00a0"_s},
        {"no spaces", u"\u200b"_s},
        {"soft hyphens", u"\u00ad"_s},
        {"marks on a letter", u"e\u0301\u0302"_s},
        {"marks on marks", u"a"_s + u"\u0316\u0317"_s.repeated(50)},
        {"pictograms", u"😀"_s},
        {"families", u"👩‍👩‍👧"_s},
        {"ideographs", u"漢字"_s},
        {"from the right", u"مرحبا "_s},
        {"turns", u"a\u202eb\u202d"_s},
        {"turns only", u"\u202e"_s},
        {"isolates", u"\u2066"_s},
        {"separators", u"\u2028"_s},
        {"objects", u"\ufffc"_s},
        {"zeroes", QString(QChar(0)) + u"x"_s},
        {"half letters", QString(QChar(0xd800))},
        {"joiners", u"\u200d"_s},
        {"tags", QString::fromUcs4(U"\U000e0041")},
    };
    QList<Hostile> all;
    for (const auto &[name, part] : parts) {
        for (const int size : {20'000, 40'000, 1'000'000})
            all +=
                {QString::fromLatin1(name) + u' ' + QString::number(size), part.repeated(size / part.size())};
    }
    QString stairs;
    for (int depth = 0; stairs.size() < 19'000; ++depth)
        stairs += QString(2 * depth, u' ') + u"- x\n"_s;
    all += {u"stairs"_s, stairs};
    all += {u"nothing"_s, QString()};
    all += {u"only spaces"_s, QString(20'000, u' ')};
    return all;
}

PostRow postOf(int number, const QString &text)
{
    return PostRow{.id = *PostId::from(number + 1),
        .uid = {},
        .thread = *ThreadId::from(1),
        .author = std::nullopt,
        .authorName = text.left(100),
        .organisation = text.left(100),
        .isExpert = false,
        .isTrainer = false,
        .attended = false,
        .at = Instant::fromMs(0),
        .edited = std::nullopt,
        .text = text,
        .replyTo = std::nullopt,
        .replyToName = {},
        .votes = 0,
        .voted = false,
        .isMine = false,
        .isFirst = number == 0,
        .isAccepted = false,
        .isBookmarked = false,
        .isHidden = false,
        .hideReason = {},
        .reports = 0,
        .revision = 1};
}

} // namespace

/// Texts that are made to stop the program, to deceive who reads them, or to load something.
class HostilePostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsShownWithinBounds();
    void theViewShowsThemAll();
    void nothingDeceives_data();
    void nothingDeceives();
    void ordinaryTextsAreTame_data();
    void ordinaryTextsAreTame();
};

/// What is bounded is the work: letters, blocks, parts of a paragraph. How long it took is told.
void HostilePostsTest::eachIsShownWithinBounds()
{
    const QList<Hostile> all = hostileTexts();
    QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
    loads = 0;
    qint64 longest = 0;
    QString which;
    int asMarkdown = 0;
    QImage paper(600, 800, QImage::Format_ARGB32_Premultiplied);
    for (const Hostile &one : all) {
        QElapsedTimer timer;
        timer.start();
        Watched document;
        const ShownAs shown = setMarkdownOfOthers(document, one.text);
        document.setTextWidth(600);
        QPainter painter(&paper);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(paper.rect());
        document.documentLayout()->draw(&painter, context);
        painter.end();
        if (timer.elapsed() > longest) {
            longest = timer.elapsed();
            which = one.name;
        }
        asMarkdown += shown == ShownAs::Markdown;
        QVERIFY2(document.characterCount() <= mostShown + 200, qPrintable(one.name));
        QVERIFY2(document.blockCount() <= mostShown + 2, qPrintable(one.name));
        QVERIFY2((one.text.size() > mostShown) == (shown == ShownAs::Cut), qPrintable(one.name));
        if (shown != ShownAs::Markdown)
            continue;
        QVERIFY2(document.characterCount() <= mostMarkdown + 1, qPrintable(one.name));
        // Reading a paragraph takes a time that grows with the square of its parts.
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            int parts = 0;
            for (auto at = block.begin(); !at.atEnd(); ++at)
                ++parts;
            QVERIFY2(parts <= 700, qPrintable(one.name + u' ' + QString::number(parts)));
        }
    }
    QVERIFY(asMarkdown > 10); // not everything is refused
    QCOMPARE(loads, 0);
    qInfo().noquote() << all.size() << "texts, the slowest in" << longest << "ms:" << which;
}

void HostilePostsTest::theViewShowsThemAll()
{
    const QList<Hostile> all = hostileTexts();
    loads = 0;
    ThreadView view(
        [&all](const QList<PostId> &ids) {
            QList<PostRow> rows;
            for (const PostId id : ids)
                rows += postOf(int(id.value()) - 1, all[id.value() - 1].text);
            return QtFuture::makeReadyFuture(Result<QList<PostRow>>(rows));
        },
        std::make_shared<SystemClock>(), false, nullptr, [] { return std::make_unique<Watched>(); });
    view.resize(700, 500);
    ThreadDetails thread{.row = ThreadRow{.id = *ThreadId::from(1),
                             .uid = {},
                             .kind = ThreadKind::Question,
                             .title = u"x"_s,
                             .author = std::nullopt,
                             .authorName = {},
                             .isAnonymous = false,
                             .isTogether = false,
                             .created = Instant::fromMs(0),
                             .lastPost = Instant::fromMs(0)},
        .rights = {},
        .mergedTitle = {}};
    for (int i = 0; i < all.size(); ++i)
        thread.posts += *PostId::from(i + 1);
    view.show(thread, std::nullopt);
    static_cast<QWidget &>(view).show();
    QTRY_VERIFY(view.rowAt(0));
    for (int i = 0; i < all.size(); ++i) {
        view.setCurrent(i);
        QTRY_VERIFY2(view.rowAt(i), qPrintable(all[i].name));
        (void)view.grab();
        QVERIFY2(view.postRect(i).isValid(), qPrintable(all[i].name));
        QVERIFY(view.documentsKept() <= PostDocuments::kept);
    }
    QCOMPARE(loads, 0);
}

void HostilePostsTest::nothingDeceives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a turned name") << u"factuur\u202efdp.exe"_s << u"factuur\ufffdfdp.exe"_s;
    QTest::newRow("many turns are one sign") << u"a\u202e\u2066\u202db"_s << u"a\ufffdb"_s;
    QTest::newRow("marks") << u"e"_s + u"\u0301"_s.repeated(40) + u"x"_s
                           << u"e"_s + u"\u0301"_s.repeated(4) + u"x"_s;
    QTest::newRow("Vietnamese") << u"e\u0302\u0323"_s << u"e\u0302\u0323"_s;
    QTest::newRow("a family") << u"👩‍👩‍👧"_s << u"👩‍👩‍👧"_s;
    QTest::newRow("lines") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("controls") << u"a\u0000b\u001bc\u0085d\te"_s << u"abcd\te"_s;
}

void HostilePostsTest::nothingDeceives()
{
    QFETCH(QString, text);
    QTEST(readable(text), "shown");
    SafeDocument document;
    QCOMPARE(setMarkdownOfOthers(document, u"x **y** "_s + text.left(20)), ShownAs::Markdown);
    QVERIFY(!document.toPlainText().contains(QChar(0x202e)));
    SafeText browser;
    browser.setMarkdownOfOthers(text);
    QVERIFY(!browser.toPlainText().contains(QChar(0x202e)));
}

void HostilePostsTest::ordinaryTextsAreTame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a long story")
        << (u"Dit is een **gewone** zin met `code`, een [koppeling](https://rijk.nl) en een komma. "_s
                   .repeated(5)
               + u"\n\n"_s)
               .repeated(40);
    QTest::newRow("code") << u"Zo:\n\n```cpp\n"_s + u"*p = a[i] & ~b; // __x__ `y` **z**\n"_s.repeated(300)
                                 + u"```\n\nKlaar."_s;
    QTest::newRow("a list") << u"- punt **een** en `twee`\n"_s.repeated(200);
    QTest::newRow("a table") << u"|a|b|c|\n|-|-|-|\n"_s + u"|een|twee|**drie**|\n"_s.repeated(60);
}

void HostilePostsTest::ordinaryTextsAreTame()
{
    QFETCH(QString, text);
    QVERIFY(text.size() <= mostMarkdown);
    QVERIFY(isTameMarkdown(text));
}

QTEST_MAIN(HostilePostsTest)
#include "hostile_posts_test.moc"
