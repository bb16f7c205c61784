#include "ui/widgets/safe_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <ctime>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a text wants to load.
class Watched : public SafeText
{
public:
    int asked = 0;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        ++asked;
        return SafeText::loadResource(type, name);
    }
};

QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor())
                links += at.fragment().charFormat().anchorHref();
        }
    }
    return links;
}

double seconds(std::clock_t start)
{
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

/// Instead of the browser of the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }

public:
    QList<QUrl> opened;
};

/// A text of others: what is shown of it, and that it cannot do more than be shown.
class SafeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShown_data();
    void whatIsShown();
    void nothingIsLoaded();
    void aLinkAsksAndIsNotWaitedFor();
    void hostileTextsCostNothing_data();
    void hostileTextsCostNothing();
};

void SafeTextTest::whatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("Markdown") << u"# Kop\n\n**vet** en [site](https://rijk.nl/x)"_s << u"Kop\nvet en site"_s
                              << QStringList{u"https://rijk.nl/x"_s};
    QTest::newRow("HTML") << u"a <b>b</b> <img src=x>"_s << u"a <b>b</b> <img src=x>"_s << QStringList();
    QTest::newRow("a script for a link") << u"[klik](javascript:alert(1))"_s << u"klik"_s << QStringList();
    QTest::newRow("a file for a link") << u"[klik](file:///etc/passwd)"_s << u"klik"_s << QStringList();
    QTest::newRow("a name before the host")
        << u"[klik](https://rijk.nl@kwaad.example/)"_s << u"klik"_s << QStringList();
    QTest::newRow("a mail") << u"[mail](mailto:a@b.example)"_s << u"mail"_s
                            << QStringList{u"mailto:a@b.example"_s};
    QTest::newRow("a picture") << u"![een kat](https://kwaad.example/kat.png)"_s << u"[een kat]"_s
                               << QStringList();
    QTest::newRow("a picture of the disk") << u"![x](file:///etc/passwd)"_s << u"[x]"_s << QStringList();
    QTest::newRow("a picture of the program")
        << u"![x](:/icons/trainjecollega.svg)"_s << u"[x]"_s << QStringList();
    QTest::newRow("nested too deep") << QString(u'>').repeated(40) + u" x"_s
                                     << QString(u'>').repeated(40) + u" x"_s << QStringList();
}

void SafeTextTest::whatIsShown()
{
    QFETCH(QString, text);
    SafeText browser;
    browser.setMarkdownOfOthers(text);
    QTEST(browser.document()->toPlainText(), "shown");
    QTEST(linksOf(*browser.document()), "links");
}

void SafeTextTest::nothingIsLoaded()
{
    Watched browser;
    browser.resize(400, 300);
    browser.setMarkdownOfOthers(
        u"![a](https://kwaad.example/a.png) ![b](file:///etc/passwd)\n\n| a |\n|---|\n| ![c](c.png) |\n"_s);
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    (void)browser.grab();
    QCOMPARE(browser.asked, 0);
}

void SafeTextTest::aLinkAsksAndIsNotWaitedFor()
{
    Desktop desktop;
    QDesktopServices::setUrlHandler(u"https"_s, &desktop, "open");
    SafeText browser;
    browser.show();
    const auto box = [&] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    Q_EMIT browser.anchorClicked(QUrl(u"javascript:alert(1)"_s));
    QVERIFY(!box());
    // Back at once: what goes on meanwhile goes on.
    Q_EMIT browser.anchorClicked(QUrl(u"https://voorbeeld.example/wiki"_s));
    QVERIFY(box());
    QVERIFY2(box()->text().contains(u"voorbeeld.example"_s), qPrintable(box()->text()));
    QCOMPARE(box()->informativeText(), u"https://voorbeeld.example/wiki"_s);
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QVERIFY(desktop.opened.isEmpty());
    Q_EMIT browser.anchorClicked(QUrl(u"https://voorbeeld.example/wiki"_s));
    QMessageBox *asked = box();
    QVERIFY(asked);
    const QList<QAbstractButton *> buttons = asked->buttons();
    const auto open = std::ranges::find_if(buttons,
        [&](QAbstractButton *button) { return asked->buttonRole(button) == QMessageBox::AcceptRole; });
    QVERIFY(open != buttons.end());
    (*open)->click();
    QCOMPARE(desktop.opened, QList<QUrl>{QUrl(u"https://voorbeeld.example/wiki"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void SafeTextTest::hostileTextsCostNothing_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &part) {
        QTest::newRow(name) << part.repeated(20'000 / part.size());
    };
    row("quotes", u">"_s);
    row("quotes apart", u"> "_s);
    row("items", u"- "_s);
    row("numbers", u"1. "_s);
    row("items in quotes", u"> - "_s);
    row("one quote a line", u"> x\n"_s);
    row("eight quotes a line", u">>>>>>>> x\n"_s);
    row("stars", u"*"_s);
    row("stars and letters", u"*a "_s);
    row("stars and letters, closed", u"**a*b "_s);
    row("brackets", u"["_s);
    row("links that never end", u"[a]("_s);
    row("pictures", u"![a](b)"_s);
    row("backticks", u"`"_s);
    row("backticks of many lengths", u"`a``b```c"_s);
    row("cells", u"|a"_s);
    row("tables", u"|a|b|\n|-|-|\n|c|d|\n\n"_s);
    row("rows", u"|c|d|\n"_s);
    row("entities", u"&amp;"_s);
    row("angles", u"<a "_s);
    row("html tables", u"<table><tr><td>"_s);
    row("headings", u"# x\n"_s);
    row("lines", u"\n"_s);
    row("rules", u"---\n\n"_s);
    row("letters without a space", u"x"_s);
    row("marks on a letter", u"e\u0301\u0302"_s);
    QString stairs;
    for (int depth = 0; stairs.size() < 19'000; ++depth)
        stairs += QString(2 * depth, u' ') + u"- x\n"_s;
    QTest::newRow("stairs") << stairs;
}

void SafeTextTest::hostileTextsCostNothing()
{
    QFETCH(QString, text);
    SafeText browser;
    browser.resize(600, 400);
    const std::clock_t start = std::clock();
    browser.setMarkdownOfOthers(text);
    browser.show();
    (void)browser.grab();
    const double took = seconds(start);
    QVERIFY2(took < 1.5, qPrintable(QString::number(took)));
}

QTEST_MAIN(SafeTextTest)
#include "safe_text_test.moc"
