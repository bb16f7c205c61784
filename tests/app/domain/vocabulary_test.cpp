#include "domain/vocabulary.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

const QStringList known{u"ipad"_s, u"ipads"_s, u"tablet"_s, u"ipadtablet"_s, u"tabletgebruik"_s,
    u"schrijven"_s, u"wachtlijst"_s, u"cafe"_s, u"pleio"_s, u"yammer"_s, u"excel"_s, u"pad"_s};

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldedWords_data();
    void foldedWords();
    void slipsApart_data();
    void slipsApart();
    void readings_data();
    void readings();
    void eachWordOfAText();
    void nothingIsKnown();
    void hostileWords();
};

void VocabularyTest::foldedWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"iPad"_s << u"ipad"_s;
    QTest::newRow("accent") << u"Café"_s << u"cafe"_s;
    QTest::newRow("accent apart") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("ligature") << u"ﬁets"_s << u"fiets"_s;
    QTest::newRow("none") << QString() << QString();
}

void VocabularyTest::foldedWords()
{
    QFETCH(QString, word);
    QTEST(foldedWord(word), "folded");
}

void VocabularyTest::slipsApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("apart");
    QTest::newRow("same") << u"ipad"_s << u"ipad"_s << 2 << 0;
    QTest::newRow("one too much") << u"ippad"_s << u"ipad"_s << 2 << 1;
    QTest::newRow("one missing") << u"iad"_s << u"ipad"_s << 2 << 1;
    QTest::newRow("another") << u"ipod"_s << u"ipad"_s << 2 << 1;
    QTest::newRow("swapped") << u"ipda"_s << u"ipad"_s << 2 << 1;
    QTest::newRow("two") << u"wahctlijts"_s << u"wachtlijst"_s << 2 << 2;
    QTest::newRow("beyond the limit") << u"wahctlijts"_s << u"wachtlijst"_s << 1 << 2;
    QTest::newRow("nothing alike") << u"aaaa"_s << u"bbbb"_s << 2 << 3;
    QTest::newRow("much longer") << u"a"_s << u"aaaaaa"_s << 2 << 3;
    QTest::newRow("endless") << QString(100, u'a') << QString(101, u'a') << 2 << 3;
}

void VocabularyTest::slipsApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, limit);
    QTEST(slips(a, b, limit), "apart");
    QCOMPARE(slips(b, a, limit), slips(a, b, limit));
}

void VocabularyTest::readings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("whole");
    QTest::addColumn<bool>("isCorrected");
    QTest::newRow("a beginning") << u"exc"_s << QStringList() << false;
    QTest::newRow("inside a compound") << u"tablet"_s << QStringList{u"ipadtablet"_s} << false;
    QTest::newRow("only inside") << u"gebruik"_s << QStringList{u"tabletgebruik"_s} << false;
    QTest::newRow("the end of a compound") << u"lijst"_s << QStringList{u"wachtlijst"_s} << false;
    QTest::newRow("swapped") << u"ipda"_s << QStringList{u"ipad"_s} << true;
    QTest::newRow("one missing") << u"yamer"_s << QStringList{u"yammer"_s} << true;
    QTest::newRow("one too much") << u"excell"_s << QStringList{u"excel"_s} << true;
    QTest::newRow("the first letter") << u"oexcel"_s << QStringList{u"excel"_s} << true;
    QTest::newRow("two slips in a long word") << u"wahctlijts"_s << QStringList{u"wachtlijst"_s} << true;
    QTest::newRow("two slips in a short word") << u"ylemo"_s << QStringList() << false;
    QTest::newRow("three letters are as they are") << u"pda"_s << QStringList() << false;
    QTest::newRow("accents") << u"Café"_s << QStringList() << false;
    QTest::newRow("nothing like it") << u"quantumcomputer"_s << QStringList() << false;
}

void VocabularyTest::readings()
{
    QFETCH(QString, typed);
    const Vocabulary vocabulary(known);
    const Reading reading = vocabulary.read(typed);
    QCOMPARE(reading.typed, foldedWord(typed));
    QTEST(reading.whole, "whole");
    QTEST(reading.isCorrected, "isCorrected");
}

void VocabularyTest::eachWordOfAText()
{
    const Vocabulary vocabulary(known);
    QStringList typed;
    for (const Reading &reading : vocabulary.readAll(u" De i-Pad, (Café): 1 2 3 4 5 6 "_s))
        typed += reading.typed;
    QCOMPARE(typed.join(u' '), u"de i pad cafe 1 2 3 4"_s);
    QVERIFY(vocabulary.readAll(u" -,; "_s).isEmpty());
}

void VocabularyTest::nothingIsKnown()
{
    QCOMPARE(Vocabulary().read(u"ipad"_s), (Reading{u"ipad"_s, {}, false}));
    QCOMPARE(Vocabulary({QString(), u"ipad"_s, u"ipad"_s}).size(), 1);
}

void VocabularyTest::hostileWords()
{
    QStringList words = known;
    words += QString(5000, u'x');
    const Vocabulary vocabulary(words);
    QVERIFY(!vocabulary.read(QString(5000, u'y')).isCorrected);
    QVERIFY(!vocabulary.read(QString(4999, u'x') + u'z').isCorrected);
    QVERIFY(vocabulary.readAll(u"\u202e\u0301\u0301\u0301"_s).size() <= 1);
}

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
