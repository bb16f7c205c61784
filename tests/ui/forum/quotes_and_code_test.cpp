#include "ui/forum/quotes_and_code.h"
#include "ui/widgets/safe_markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 300;

QPalette paletteOf(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1a, 0x1d, 0x20) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xf2, 0xf3, 0xf4) : QColor(0x1b, 0x1e, 0x21));
    return palette;
}

std::unique_ptr<SafeDocument> made(const QString &text)
{
    auto document = std::make_unique<SafeDocument>();
    document->setDocumentMargin(0);
    setMarkdownOfOthers(*document, text);
    makeRoomForQuotesAndCode(*document);
    document->setTextWidth(width);
    return document;
}

/// What stands behind the text in that part of it.
QImage painted(const QTextDocument &document, const QPalette &palette, const QRect &clip)
{
    QImage image(clip.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.translate(-clip.topLeft());
    paintQuotesAndCode(painter, document, palette, clip);
    return image;
}

QImage painted(const QTextDocument &document, const QPalette &palette)
{
    return painted(document, palette, {0, 0, width, int(std::ceil(document.size().height()))});
}

/// The columns in which this colour stands, and the most rows of one.
struct Found {
    QSet<int> columns;
    int high = 0;
};
Found found(const QImage &image, const QColor &color)
{
    Found all;
    for (int x = 0; x < image.width(); ++x) {
        int high = 0;
        for (int y = 0; y < image.height(); ++y)
            high += image.pixel(x, y) == color.rgb();
        if (high > 0)
            all.columns += x;
        all.high = std::max(all.high, high);
    }
    return all;
}

double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

/// What tells quotes and code in a post from the rest of it.
class QuotesAndCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandOut_data();
    void theyStandOut();
    void aQuoteInAQuoteHasTwoBars();
    void longLinesOfCodeBreak_data();
    void longLinesOfCodeBreak();
    void aPartOfLongCodeIsPaintedAsThat();
    void theRestIsLeftAlone();
};

void QuotesAndCodeTest::theyStandOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void QuotesAndCodeTest::theyStandOut()
{
    QFETCH(bool, dark);
    const QPalette palette = paletteOf(dark);
    QVERIFY(contrast(quoteBarOf(palette), palette.color(QPalette::Base)) >= 3);
    QVERIFY(contrast(palette.color(QPalette::Text), codeGroundOf(palette)) >= 7);
    const auto quote = made(u"Voor\n\n> Wat werkt er?\n>\n> En wat niet?\n\nNa"_s);
    const Found bar = found(painted(*quote, palette), quoteBarOf(palette));
    QCOMPARE(bar.columns.size(), 3);
    // Through the gap between the two paragraphs.
    QVERIFY(bar.high > 2 * QFontMetrics(quote->defaultFont()).height());
    const auto code = made(u"Voor\n\n```\nint a;\nint b;\n```\n\nNa"_s);
    const Found ground = found(painted(*code, palette), codeGroundOf(palette));
    QVERIFY(ground.columns.size() > width - 8);
    QVERIFY(ground.high > 2 * QFontMetrics(code->defaultFont()).height());
}

void QuotesAndCodeTest::aQuoteInAQuoteHasTwoBars()
{
    const QPalette palette = paletteOf(false);
    const auto quote = made(u"> Wat werkt er?\n>\n> > Dit."_s);
    QCOMPARE(found(painted(*quote, palette), quoteBarOf(palette)).columns.size(), 6);
}

void QuotesAndCodeTest::longLinesOfCodeBreak_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("alone") << QString();
    QTest::newRow("in a quote") << u"> "_s;
    QTest::newRow("in a list") << u"  "_s;
}

void QuotesAndCodeTest::longLinesOfCodeBreak()
{
    QFETCH(QString, before);
    const QString item = before == u"  " ? u"- punt\n\n"_s : QString();
    const auto code = made(item + before + u"```\n"_s + before
                           + u"een_lange_naam(met, woorden) "_s.repeated(20) + u'\n' + before + u"```\n"_s);
    QVERIFY2(code->size().width() <= width, qPrintable(QString::number(code->size().width())));
    QVERIFY(code->size().height() > 5 * QFontMetrics(code->defaultFont()).height());
}

void QuotesAndCodeTest::aPartOfLongCodeIsPaintedAsThat()
{
    const QPalette palette = paletteOf(false);
    const auto code = made(u"```\n"_s + u"regel\n"_s.repeated(400) + u"```\n"_s);
    const int high = int(code->size().height());
    for (const int top : {high / 3, high / 2, high / 2 + 5}) {
        const QImage part = painted(*code, palette, {0, top, width, 50});
        // Neither corner nor edge at its top or bottom.
        for (int y = 0; y < part.height(); ++y)
            QCOMPARE(part.pixelColor(width / 2, y), codeGroundOf(palette));
    }
}

void QuotesAndCodeTest::theRestIsLeftAlone()
{
    const QPalette palette = paletteOf(false);
    const auto plain =
        made(u"# Kop\n\nTekst met `code` erin.\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| c | d |"_s);
    const QImage image = painted(*plain, palette);
    QCOMPARE(found(image, palette.color(QPalette::Base)).high, image.height());
    QCOMPARE(found(image, palette.color(QPalette::Base)).columns.size(), width);
    QVERIFY(found(image, quoteBarOf(palette)).columns.isEmpty());
    QVERIFY(found(image, codeGroundOf(palette)).columns.isEmpty());
    // Nothing to paint: an empty one.
    const auto none = made({});
    QVERIFY(found(painted(*none, palette), quoteBarOf(palette)).columns.isEmpty());
}

QTEST_MAIN(QuotesAndCodeTest)
#include "quotes_and_code_test.moc"
