#include "domain/forum.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

SearchTerm begins(const QString &words)
{
    return {words.split(u' '), true};
}

SearchTerm exactly(const QString &words)
{
    return {words.split(u' '), false};
}

using Terms = QList<SearchTerm>;

/// The text with [ ] around each mark.
QString shown(const QString &text, const QList<TextRange> &marks)
{
    QString all;
    qsizetype at = 0;
    for (const TextRange &mark : marks) {
        all += text.mid(at, mark.from - at) + u'[' + text.mid(mark.from, mark.size) + u']';
        at = mark.from + mark.size;
    }
    return all + text.mid(at);
}

} // namespace

class ForumSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searches_data();
    void searches();
    void searchesAreBounded();
    void marks_data();
    void marks();
    void whatIsTypedIsMarked_data();
    void whatIsTypedIsMarked();
    void marksOfLongTexts_data();
    void marksOfLongTexts();
    void mentions_data();
    void mentions();
    void mentionsAreBounded();
};

void ForumSearchTest::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ForumSearch>("search");
    const auto row = [](const char *name, const QString &typed, const ForumSearch &search) {
        QTest::newRow(name) << typed << search;
    };
    row("nothing", {}, {});
    row("blanks", u" \t\n "_s, {});
    row("no word", u"?! -- …"_s, {});
    row("one word", u"tablet"_s, {.terms = {begins(u"tablet"_s)}});
    row("two words", u"  tablet  hoes "_s, {.terms = {begins(u"tablet"_s), begins(u"hoes"_s)}});
    row("the same twice", u"tablet Tablet"_s, {.terms = {begins(u"tablet"_s)}});
    row("case and accents", u"CAFÉ Coördinator"_s, {.terms = {begins(u"cafe"_s), begins(u"coordinator"_s)}});
    row("accents apart", u"cafe\u0301"_s, {.terms = {begins(u"cafe"_s)}});
    row("a ligature", u"ﬁets"_s, {.terms = {begins(u"fiets"_s)}});
    row("joined words", u"shor's quantum-gate"_s,
        {.terms = {begins(u"shor s"_s), begins(u"quantum gate"_s)}});
    row("an address", u"jan@example.org"_s, {.terms = {begins(u"jan example org"_s)}});
    row("beyond the first plane", u"\U00010428stad \U0001F600 x"_s,
        {.terms = {begins(u"\U00010428stad"_s), begins(u"x"_s)}});
    row("a phrase", u"\"Quantum Supremacy\""_s, {.terms = {exactly(u"quantum supremacy"_s)}});
    row("a phrase of one", u"\"gate\""_s, {.terms = {exactly(u"gate"_s)}});
    row("an empty phrase", u"\"\" \" - \" x"_s, {.terms = {begins(u"x"_s)}});
    row("curly quotes", u"“open koffie” „vraag”"_s,
        {.terms = {exactly(u"open koffie"_s), exactly(u"vraag"_s)}});
    row("a phrase not closed", u"hoe \"quantum supr"_s,
        {.terms = {begins(u"hoe"_s), begins(u"quantum supr"_s)}});
    row("a quote alone", u"\""_s, {});
    row("a quote in a word", u"a\"b c\"d"_s, {.terms = {begins(u"a"_s), exactly(u"b c"_s), begins(u"d"_s)}});
    row("from", u"van:jan"_s, {.author = u"jan"_s});
    row("from, in English", u"FROM:Jan"_s, {.author = u"Jan"_s});
    row("from a full name", u"van:\"Jan  Jansen\" tablet"_s,
        {.terms = {begins(u"tablet"_s)}, .author = u"Jan Jansen"_s});
    row("from, not closed", u"van:\"Jan Jan"_s, {.author = u"Jan Jan"_s});
    row("from twice", u"van:jan van:jansen"_s, {.author = u"jan jansen"_s});
    row("from nobody", u"van: jan"_s, {.terms = {begins(u"jan"_s)}});
    row("from nobody, quoted", u"van:\"\" onderwerp:\" \" is:"_s, {});
    row("topic", u"onderwerp:quantum-gate"_s, {.topic = u"quantum-gate"_s});
    row("topic, in English", u"topic:\"klare taal\""_s, {.topic = u"klare taal"_s});
    row("solved", u"is:opgelost"_s, {.solved = Solved::Solved});
    row("solved, in English", u"Is:Solved"_s, {.solved = Solved::Solved});
    row("solved, quoted", u"is:\"opgelost\""_s, {.solved = Solved::Solved});
    row("unsolved", u"is:onopgelost"_s, {.solved = Solved::Unsolved});
    row("unsolved, in English", u"is:unsolved"_s, {.solved = Solved::Unsolved});
    row("unanswered", u"is:onbeantwoord"_s, {.solved = Solved::Unanswered});
    row("unanswered, in English", u"is:unanswered"_s, {.solved = Solved::Unanswered});
    row("the last one counts", u"is:solved is:unsolved"_s, {.solved = Solved::Unsolved});
    row("question", u"is:vraag"_s, {.kind = ThreadKind::Question});
    row("question, in English", u"is:question"_s, {.kind = ThreadKind::Question});
    row("discussion", u"is:gesprek"_s, {.kind = ThreadKind::Discussion});
    row("discussion, in English", u"is:discussion"_s, {.kind = ThreadKind::Discussion});
    row("pinned", u"is:vast"_s, {.onlyPinned = true});
    row("pinned, in English", u"is:pinned"_s, {.onlyPinned = true});
    row("locked", u"is:gesloten"_s, {.onlyLocked = true});
    row("locked, in English", u"is:locked"_s, {.onlyLocked = true});
    row("unknown", u"is:onzin is:onzin is:pinned"_s, {.onlyPinned = true, .unknown = {u"onzin"_s}});
    row("no key", u"wanneer:morgen"_s, {.terms = {begins(u"wanneer morgen"_s)}});
    row("a key further on", u"x:van:jan"_s, {.terms = {begins(u"x van jan"_s)}});
    row("a web address", u"https://example.org/a"_s, {.terms = {begins(u"https example org a"_s)}});
    row("a key in a phrase", u"\"is:solved\""_s, {.terms = {exactly(u"is solved"_s)}});
    row("a key without colon", u"van onderwerp is"_s,
        {.terms = {begins(u"van"_s), begins(u"onderwerp"_s), begins(u"is"_s)}});
    row("all at once", u"tablet is:vraag van:jan \"klare taal\" onderwerp:ipad"_s,
        {.terms = {begins(u"tablet"_s), exactly(u"klare taal"_s)},
            .author = u"jan"_s,
            .topic = u"ipad"_s,
            .kind = ThreadKind::Question});
    row("the language of the engine", u"a* OR (b) NEAR c^ {x}:y & | !"_s,
        {.terms = {begins(u"a"_s), begins(u"or"_s), begins(u"b"_s), begins(u"near"_s), begins(u"c"_s),
             begins(u"x y"_s)}});
}

void ForumSearchTest::searches()
{
    QFETCH(QString, typed);
    QFETCH(ForumSearch, search);
    const ForumSearch found = parsedSearch(typed);
    QCOMPARE(found.terms.size(), search.terms.size());
    for (qsizetype i = 0; i < found.terms.size(); ++i) {
        QCOMPARE(found.terms[i].words, search.terms[i].words);
        QCOMPARE(found.terms[i].isPrefix, search.terms[i].isPrefix);
    }
    QCOMPARE(found.author, search.author);
    QCOMPARE(found.topic, search.topic);
    QCOMPARE(found.unknown, search.unknown);
    QVERIFY(found == search);
    QCOMPARE(found.isEmpty(), search == ForumSearch{});
}

void ForumSearchTest::searchesAreBounded()
{
    QString typed;
    for (int i = 0; i < 10'000; ++i)
        typed += u"w%1 is:x%1 "_s.arg(i);
    const ForumSearch many = parsedSearch(typed);
    QCOMPARE(many.terms.size(), 16);
    QCOMPARE(many.unknown.size(), 8);
    const ForumSearch phrase = parsedSearch(u'"' + u"a b "_s.repeated(5'000));
    QCOMPARE(phrase.terms.size(), 1);
    QCOMPARE(phrase.terms.first().words.size(), 32);
    QCOMPARE(parsedSearch(u"a"_s.repeated(1'000'000)).terms.first().words.first().size(), 100);
    QVERIFY(parsedSearch(u"\""_s.repeated(100'000)).isEmpty());
}

void ForumSearchTest::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const Terms &terms, const QString &expected) {
        QTest::newRow(name) << text << terms << expected;
    };
    row("nothing to look for", u"een tablet"_s, {}, u"een tablet"_s);
    row("no words", u"een tablet"_s, {{{}, true}}, u"een tablet"_s);
    row("nothing to look in", {}, {begins(u"tablet"_s)}, {});
    row("a word", u"Een tablet."_s, {begins(u"tablet"_s)}, u"Een [tablet]."_s);
    row("a beginning", u"Shor's algorithm"_s, {begins(u"algor"_s)}, u"Shor's [algor]ithm"_s);
    row("not inside", u"de ipadtablet"_s, {begins(u"tablet"_s)}, u"de ipadtablet"_s);
    row("a compound", u"tabletgebruik"_s, {begins(u"tablet"_s)}, u"[tablet]gebruik"_s);
    row("a compound with a hyphen", u"tablet-gebruik"_s, {begins(u"gebruik"_s)}, u"tablet-[gebruik]"_s);
    row("exactly", u"gate gates"_s, {exactly(u"gate"_s)}, u"[gate] gates"_s);
    row("each time", u"ja Ja JA"_s, {begins(u"ja"_s)}, u"[ja] [Ja] [JA]"_s);
    row("accents in the text", u"Café, cafe\u0301s"_s, {begins(u"cafe"_s)}, u"[Café], [cafe\u0301]s"_s);
    row("a mark after a beginning", u"cafe\u0301s"_s, {begins(u"caf"_s)}, u"[caf]e\u0301s"_s);
    row("other scripts", u"Ελλάδα ПРИВЕТ"_s, {begins(u"ελλ"_s), exactly(u"привет"_s)},
        u"[Ελλ]άδα [ПРИВЕТ]"_s);
    row("a ligature", u"ﬁetsen"_s, {begins(u"f"_s)}, u"[ﬁ]etsen"_s);
    row("what is not one letter folded", u"İstanbul"_s, {begins(u"istan"_s)}, u"[İstan]bul"_s);
    row("numbers", u"iOS 17 of 170"_s, {exactly(u"17"_s)}, u"iOS [17] of 170"_s);
    row("a phrase", u"quantum supremacy: Quantum\nsupremacy!"_s, {exactly(u"quantum supremacy"_s)},
        u"[quantum supremacy]: [Quantum\nsupremacy]!"_s);
    row("a phrase that goes on", u"quantum supremacy"_s, {begins(u"quantum supr"_s)},
        u"[quantum supr]emacy"_s);
    row("a phrase that does not go on", u"quantum supremacy"_s, {exactly(u"quantum supr"_s)},
        u"quantum supremacy"_s);
    row("a phrase in another order", u"supremacy quantum"_s, {exactly(u"quantum supremacy"_s)},
        u"supremacy quantum"_s);
    row("a phrase broken off", u"a a b"_s, {exactly(u"a b"_s)}, u"a [a b]"_s);
    row("a phrase within itself", u"a b a b a"_s, {exactly(u"a b a"_s)}, u"[a b a b a]"_s);
    row("a phrase of the same", u"ha ha ha"_s, {exactly(u"ha ha"_s)}, u"[ha ha ha]"_s);
    row("words that overlap", u"tabletten"_s, {begins(u"tab"_s), begins(u"tablet"_s)}, u"[tablet]ten"_s);
    row("a phrase and a word of it", u"open koffie hier"_s,
        {exactly(u"open koffie"_s), begins(u"koffie"_s), begins(u"hi"_s)}, u"[open koffie] [hi]er"_s);
    row("phrases that overlap", u"a b c"_s, {exactly(u"b c"_s), exactly(u"a b"_s)}, u"[a b c]"_s);
    row("surrogate pairs before", u"\U0001F600\U0001F600 tablet"_s, {begins(u"tablet"_s)},
        u"\U0001F600\U0001F600 [tablet]"_s);
    row("surrogate pairs inside", u"x\U00010400y"_s, {begins(u"x\U00010428"_s)}, u"[x\U00010400]y"_s);
    row("half a pair", QString(QChar(0xd83d)) + u" tablet"_s, {begins(u"tablet"_s)},
        QString(QChar(0xd83d)) + u" [tablet]"_s);
    row("markup", u"**tablet** `tablet` [tablet](x)"_s, {begins(u"tablet"_s)},
        u"**[tablet]** `[tablet]` [[tablet]](x)"_s);
}

void ForumSearchTest::marks()
{
    QFETCH(QString, text);
    QFETCH(Terms, terms);
    const QList<TextRange> found = marksIn(text, terms);
    QTEST(shown(text, found), "expected");
    const std::optional<TextRange> first = firstMarkIn(text, terms);
    QCOMPARE(first.has_value(), !found.isEmpty());
    if (first) {
        QVERIFY(first->from >= found.first().from);
        QVERIFY(first->from + first->size <= found.first().from + found.first().size);
    }
    qsizetype end = -1;
    for (const TextRange &mark : found) {
        QVERIFY(mark.from > end && mark.size > 0);
        end = mark.from + mark.size;
    }
    QVERIFY(end <= text.size());
}

void ForumSearchTest::whatIsTypedIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"tablet"_s;
    QTest::newRow("accents") << u"Ålesund naïef élève"_s;
    QTest::newRow("hyphens") << u"pré-advies in e-mail"_s;
    QTest::newRow("an apostrophe") << u"foto's"_s;
    QTest::newRow("half letters") << u"x² ½ №5 ﬀ"_s;
    QTest::newRow("wide letters") << u"ＡＢＣ"_s;
    QTest::newRow("Turkish") << u"İSTANBUL ısı"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE"_s;
    QTest::newRow("beyond the first plane") << u"\U0001D400\U00010400 \U0001F600"_s;
}

/// Both ends fold alike: each word of a text finds itself, and the whole of it.
void ForumSearchTest::whatIsTypedIsMarked()
{
    QFETCH(QString, text);
    for (const QString &word : text.split(u' ')) {
        const QList<SearchTerm> terms = parsedSearch(u'"' + word + u'"').terms;
        for (const SearchTerm &term : terms)
            QVERIFY2(!marksIn(text, {term}).isEmpty(), qPrintable(word));
    }
}

void ForumSearchTest::marksOfLongTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("one word") << u"a"_s.repeated(20'000) << Terms{begins(u"aaa"_s)} << qsizetype(1);
    QTest::newRow("many words") << u"ab "_s.repeated(6'666) << Terms{begins(u"a"_s)} << qsizetype(6'666);
    QTest::newRow("a phrase everywhere")
        << u"a "_s.repeated(10'000) << Terms{exactly(u"a a a a"_s)} << qsizetype(1);
    QTest::newRow("marks only") << u"\u0301"_s.repeated(20'000) << Terms{begins(u"a"_s)} << qsizetype(0);
    QTest::newRow("marks on a letter")
        << u"a"_s + u"\u0301"_s.repeated(20'000) << Terms{begins(u"a"_s)} << qsizetype(1);
    QTest::newRow("too many words looked for")
        << u"a b"_s << Terms{begins(QString(u"a "_s.repeated(1'000) + u'a')), begins(u"b"_s)} << qsizetype(0);
}

void ForumSearchTest::marksOfLongTexts()
{
    QFETCH(QString, text);
    QFETCH(Terms, terms);
    QTEST(marksIn(text, terms).size(), "count");
}

void ForumSearchTest::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &text, const QStringList &names) {
        QTest::newRow(name) << text << names;
    };
    row("nobody", u"Wie weet dit?"_s, {});
    row("an @ alone", u"@ @, @@ @\" @-"_s, {});
    row("by login", u"@jan.jansen weet dit"_s, {u"jan.jansen"_s});
    row("at the end of a sentence", u"Vraag het @jan.jansen."_s, {u"jan.jansen"_s});
    row("between brackets", u"(@jan-willem_2, @piet)"_s, {u"jan-willem_2"_s, u"piet"_s});
    row("by name", u"Dag @\"Jan Jansen\"!"_s, {u"Jan Jansen"_s});
    row("by name, curly quotes", u"Dag @“Jan  Jansen”"_s, {u"Jan Jansen"_s});
    row("by name, not closed", u"Dag @\"Jan Jansen"_s, {});
    row("by name, over a line", u"@\"Jan\nJansen\""_s, {});
    row("an empty name", u"@\"\" @\"  \""_s, {});
    row("accents", u"@josé en @\"Zoë de Wít\""_s, {u"josé"_s, u"Zoë de Wít"_s});
    row("each once", u"@jan @Jan @\"jan\""_s, {u"jan"_s});
    row("a mail address", u"jan@example.org, mailto:jan+x@example.org"_s, {});
    row("a mail address behind an @", u"@jan@example.org"_s, {});
    row("in a web address", u"https://example.org/@jan"_s, {});
    row("escaped", u"\\@jan"_s, {});
    row("in code", u"`@jan` @piet `a @kees`"_s, {u"piet"_s});
    row("in code with more marks", u"``@jan ` @kees`` @piet"_s, {u"piet"_s});
    row("a mark that does not close", u"`@jan ``@kees"_s, {u"jan"_s, u"kees"_s});
    row("a mark that closes in another paragraph", u"`a\n\n@jan `"_s, {u"jan"_s});
    row("code over two lines", u"`a\n@jan` @piet"_s, {u"piet"_s});
    row("an escaped mark", u"\\`@jan\\`"_s, {u"jan"_s});
    row("in a fence", u"x\n```cpp\n@jan\n\n@kees\n```\n@piet"_s, {u"piet"_s});
    row("in a fence of waves", u"~~~\n@jan\n```\n@kees\n~~~\n@piet"_s, {u"piet"_s});
    row("in a longer fence", u"````\n```\n@jan\n````\n@piet"_s, {u"piet"_s});
    row("in a fence not closed", u"@piet\n```\n@jan"_s, {u"piet"_s});
    row("indented code", u"zo:\n\n    @jan\n\n    @kees\n\n@piet"_s, {u"piet"_s});
    row("an indented line of a paragraph", u"zo\n    @jan"_s, {u"jan"_s});
    row("an indented line of an item", u"- zo\n\n    @jan\n"_s, {u"jan"_s});
    row("in an item", u"1. @jan\n2. @piet"_s, {u"jan"_s, u"piet"_s});
    row("in a quote", u"> @jan schreef"_s, {u"jan"_s});
}

void ForumSearchTest::mentions()
{
    QFETCH(QString, text);
    QTEST(mentionsIn(text), "names");
}

void ForumSearchTest::mentionsAreBounded()
{
    QString text;
    for (int i = 0; i < 3'000; ++i)
        text += u"@n%1 "_s.arg(i);
    QCOMPARE(mentionsIn(text).size(), 20);
    QVERIFY(mentionsIn(u"@\""_s.repeated(10'000)).size() <= 20);
    QCOMPARE(mentionsIn(u"@"_s + u"a"_s.repeated(20'000)).size(), 1);
    // Marks of code that never close: each length is looked for once.
    QString open;
    for (int run = 1; open.size() < 20'000; ++run)
        open += u"`"_s.repeated(run) + u'a';
    QCOMPARE(mentionsIn(open + u" @jan"_s), QStringList{u"jan"_s});
}

QTEST_APPLESS_MAIN(ForumSearchTest)

#include "forum_search_test.moc"
