#include "tests/ui/print/print_checks.h"
#include "tests/ui/print/print_rows.h"
#include "ui/print/attendance_proof.h"
#include "ui/print/print_preview.h"
#include "ui/print/print_table.h"
#include "ui/print/session_facts.h"
#include "ui/print/sign_in_sheet.h"

#include <QDialog>
#include <QFile>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHoldTheWholeText_data();
    void linesHoldTheWholeText();
    void theLastOfTooManyLinesSaysSo();
    void aRowThatIsHigherThanAPageGoesOn();
    void theSignInSheetFits_data();
    void theSignInSheetFits();
    void theSignInSheetNamesWhoIsExpected();
    void theSignInSheetStaysWhateverIsInIt();
    void aProofIsForWhoWasThere();
    void aProofFits_data();
    void aProofFits();
    void aDuration_data();
    void aDuration();
    void thePdfIsToBeKept();
    void thePdfOfNothingIsAnError();
    void savingLeavesAWholeFileOrNone();
    void aPdfIsMadeOnAnyThread();
    void thePreviewFollowsThePaper();
};

void PrintTest::linesHoldTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("blank") << u" \t "_s << 0;
    QTest::newRow("one") << u"kort"_s << 1;
    QTest::newRow("words") << u"een zin die over een paar regels gaat lopen"_s << 2;
    QTest::newRow("no spaces") << QString(80, u'w') << 4;
    QTest::newRow("line breaks") << u"een\ntwee"_s << 2;
    QTest::newRow("control characters") << u"een\x01\x1f\x7ftwee"_s << 1;
    QTest::newRow("right to left") << u"שלום לכולם שלום לכולם שלום לכולם"_s << 2;
    QTest::newRow("emoji") << QString::fromUcs4(
        U"🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")
                           << 2;
    QTest::newRow("half a surrogate") << QString(QChar(0xd800)) << 1;
}

void PrintTest::linesHoldTheWholeText()
{
    QFETCH(QString, text);
    QFETCH(int, atLeast);
    PrintRuler ruler;
    const PrintFont font{10};
    const QStringList lines = ruler.lines(text, font, 100);
    QVERIFY2(lines.size() >= atLeast, qPrintable(lines.join(u'|')));
    QCOMPARE(lines.isEmpty(), atLeast == 0);
    const auto letters = [](QString of) {
        return of.remove(QRegularExpression(u"[-\\s\\x00-\\x1f\\x7f]"_s));
    };
    QCOMPARE(letters(lines.join(u' ')), letters(text));
    for (const QString &line : lines)
        QVERIFY2(ruler.width(line, font) <= 100.5, qPrintable(line));
}

void PrintTest::theLastOfTooManyLinesSaysSo()
{
    PrintRuler ruler;
    const QStringList lines = ruler.lines(u"een twee drie vier vijf zes zeven acht"_s, {10}, 60, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(u'…'));
    QCOMPARE(ruler.lines(u"een twee"_s, {10}, 600, 2), QStringList{u"een twee"_s});
}

void PrintTest::aRowThatIsHigherThanAPageGoesOn()
{
    PrintFlow flow({300, 200}, u"voet"_s);
    PrintTable table(flow, {{u"A"_s}, {u"B"_s}});
    flow.onNewPage([&table] { table.head(); });
    table.head();
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words += u"woord%1"_s.arg(i);
    table.row({{u"kort"_s}, {words.join(u' ')}});
    table.row({{u"daarna"_s}, {}});
    const QList<PrintPage> pages = flow.finish();
    QVERIFY(pages.size() > 3);
    QString all;
    for (const PrintPage &page : pages) {
        QCOMPARE(textsOf(page).count(u"B"_s), 1);
        all += textsOf(page).join(u' ') + u' ';
    }
    for (const QString &word : words)
        QVERIFY2(all.contains(word + u' '), qPrintable(word));
    QCOMPARE(countOf(pages, u"daarna"_s), 1);
    QCOMPARE(misplaced(pages, {300, 200}), QStringList());
}

void PrintTest::theSignInSheetFits_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("mostPages");
    QTest::newRow("nobody") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a room of 12") << 12 << 1;
    QTest::newRow("a room of 40") << 40 << 2;
    QTest::newRow("an auditorium") << 400 << 16;
}

void PrintTest::theSignInSheetFits()
{
    QFETCH(int, people);
    QFETCH(int, mostPages);
    const PrintDocument document = signInSheet(printedSession(u"Twitteren"_s), printedPeople(people));
    const QList<PrintPage> pages = pagesOf(document);
    QVERIFY2(pages.size() <= mostPages, qPrintable(QString::number(pages.size())));
    QCOMPARE(misplaced(pages, areaOf(document)), QStringList());
    for (const Participant &person : printedPeople(people))
        QCOMPARE(countOf(pages, person.name), 1);
    QCOMPARE(countOf(pages, u"Signature"_s), pages.size());
    QVERIFY(textsOf(pages.last()).contains(u"page %1 of %1"_s.arg(pages.size())));
    // Who comes along finds a row to sign on.
    QCOMPARE(countOf(pages, u"Came without signing up"_s), 1);
    const auto lines = [](const PrintPage &page) { return page.lines.size(); };
    QVERIFY(lines(pages.last()) >= 3);
}

void PrintTest::theSignInSheetNamesWhoIsExpected()
{
    const QLocale before;
    QLocale::setDefault(QLocale::Dutch);
    QList<Participant> people{printedPerson(1, u"Zoë"_s), printedPerson(2, u"Émile"_s),
        printedPerson(3, u"Dirk"_s), printedPerson(4, u"Frits"_s),
        printedPerson(5, u"Wachter"_s, EnrolmentState::Waitlisted),
        printedPerson(6, u"Vrager"_s, EnrolmentState::Pending),
        printedPerson(7, u"Weg"_s, EnrolmentState::Cancelled),
        printedPerson(8, u"Nee"_s, EnrolmentState::Declined)};
    people[3].answerBy = Instant::fromMs(1);
    const QList<PrintPage> pages = pagesOf(signInSheet(printedSession(u"Twitteren"_s), people));
    QLocale::setDefault(before);
    QStringList names;
    for (const QString &text : textsOf(pages.first())) {
        for (const Participant &person : people) {
            if (text == person.name)
                names += text;
        }
        QVERIFY2(!text.contains(u'@'), "an address on a list for the table");
    }
    QCOMPARE(names, (QStringList{u"Dirk"_s, u"Émile"_s, u"Frits"_s, u"Zoë"_s}));
    QCOMPARE(countOf(pages, u"(has still to confirm the seat)"_s), 1);
    const QString all = textsOf(pages.first()).join(u'\n');
    for (const auto &fact : {u"Twitteren"_s, u"10:00–11:30"_s, u"B2.14"_s, u"Tineke Trainer (BZK)"_s})
        QVERIFY2(all.contains(fact), qPrintable(fact));
}

void PrintTest::theSignInSheetStaysWhateverIsInIt()
{
    SessionDetails session = printedSession(QString(300, u'W') + u"\n<b>&amp;</b>\x1b[31m"_s);
    session.trainers.fill(session.trainers.first(), 60);
    QList<Participant> people = printedPeople(10);
    people[3].name = QString(200, u'M');
    people[4].name = u"<img src=x onerror=1> & Co\nen nog een regel"_s;
    people[5].organisation = QString(300, u'i') + QString(300, u'W');
    const PrintDocument document = signInSheet(session, people);
    QCOMPARE(misplaced(pagesOf(document), areaOf(document)), QStringList());
    QVERIFY(pdfOf(document).has_value());
}

void PrintTest::aProofIsForWhoWasThere()
{
    QList<Participant> people{printedPerson(1, u"Zoë"_s), printedPerson(2, u"Dirk"_s),
        printedPerson(3, u"Weg"_s), printedPerson(4, u"Onbekend"_s)};
    people[0].attendance = Attendance::Attended;
    people[1].attendance = Attendance::Partial;
    people[2].attendance = Attendance::NoShow;
    const QList<PrintPage> pages = pagesOf(attendanceProof(printedSession(u"Twitteren"_s), people));
    QCOMPARE(pages.size(), 2);
    QVERIFY(textsOf(pages[0]).contains(u"Dirk"_s));
    QVERIFY(textsOf(pages[0]).contains(u"was present at a part of"_s));
    QVERIFY(textsOf(pages[1]).contains(u"Zoë"_s));
    QVERIFY(textsOf(pages[1]).contains(u"was present at"_s));
    for (const PrintPage &page : pages) {
        const QString all = textsOf(page).join(u'\n');
        QVERIFY(!all.contains(u'@'));
        for (const auto &fact :
            {u"Certificate of attendance"_s, u"Twitteren"_s, u"Workshop"_s, u"10:00–11:30"_s, u"B2.14"_s,
                u"Tineke Trainer (BZK)"_s, u"Directie Kennis"_s, u"Week van het open web"_s})
            QVERIFY2(all.contains(fact), qPrintable(fact));
    }
}

void PrintTest::aProofFits_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("trainers");
    QTest::newRow("short") << u"Wiki"_s << 1;
    QTest::newRow("long") << u"Een lange titel "_s.repeated(18) << 3;
    QTest::newRow("longest, wide") << QString(300, u'W') << 80;
    QTest::newRow("nobody gives it") << u"Wiki"_s << 0;
}

void PrintTest::aProofFits()
{
    QFETCH(QString, title);
    QFETCH(int, trainers);
    SessionDetails session = printedSession(title);
    session.trainers.fill(session.trainers.first(), trainers);
    session.row.building = QString(300, u'W');
    session.row.organisation = u"Een heel lange naam van een directie "_s.repeated(8);
    session.row.themeWeek = session.row.organisation;
    Participant person = printedPerson(1, QString(200, u'W'));
    person.organisation = session.row.organisation;
    person.attendance = Attendance::Attended;
    const PrintDocument document = attendanceProof(session, {person});
    QCOMPARE(pagesOf(document).size(), 1);
    QCOMPARE(misplaced(pagesOf(document), areaOf(document)), QStringList());
}

void PrintTest::aDuration_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("allDay");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << 45 << false << u"45 minute(s)"_s;
    QTest::newRow("none") << 0 << false << u"0 minute(s)"_s;
    QTest::newRow("hours") << 120 << false << u"2 hour(s)"_s;
    QTest::newRow("both") << 90 << false << u"1 hour(s) 30 minute(s)"_s;
    QTest::newRow("a day") << 1440 << true << u"1 day(s)"_s;
    QTest::newRow("the day that is longer") << 1500 << true << u"1 day(s)"_s;
}

void PrintTest::aDuration()
{
    QFETCH(int, minutes);
    QFETCH(bool, allDay);
    const Instant begin = Instant::fromMs(0);
    QTEST(durationText(*Span::from(begin, begin.plusMinutes(minutes)), allDay), "text");
}

void PrintTest::thePdfIsToBeKept()
{
    const PrintDocument document = signInSheet(printedSession(u"Sparen & <delen>"_s), printedPeople(40));
    const auto pdf = pdfOf(document);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-1.4"));
    QVERIFY(pdf->contains("/Count 2"));
    QVERIFY(pdf->contains("pdfaid:part"));
    QVERIFY2(pdf->contains("Sparen &amp; &lt;delen&gt;"), "the title, in the description of the file");
    QVERIFY(pdf->contains("TrainJeCollega"));
    QVERIFY2(pdf->contains("/FontFile2"), "the letters are in the file");
}

void PrintTest::thePdfOfNothingIsAnError()
{
    const auto pdf = pdfOf(attendanceProof(printedSession(u"Twitteren"_s), printedPeople(3)));
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().subject, u"print.pages"_s);
}

void PrintTest::savingLeavesAWholeFileOrNone()
{
    QTemporaryDir folder;
    const auto workspace = WorkspaceUrl::parse(folder.filePath(u"werk.tjc"_s));
    QVERIFY(workspace.has_value());
    const PrintDocument document = signInSheet(printedSession(u"Twitteren"_s), printedPeople(40));
    const QString path = folder.filePath(u"lijst.pdf"_s);
    auto saved = savePdf(document, *workspace, path).result();
    QVERIFY(saved.has_value());
    QCOMPARE(*saved, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(whole.startsWith("%PDF-") && whole.trimmed().endsWith("%%EOF"));

    QFile workspaceFile(workspace->string());
    QVERIFY(workspaceFile.open(QIODevice::WriteOnly) && workspaceFile.write("werk") == 4);
    workspaceFile.close();
    saved = savePdf(document, *workspace, workspace->string()).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().subject, u"file.is_workspace"_s);
    QCOMPARE(workspaceFile.size(), 4);
    saved = savePdf(document, *workspace, folder.filePath(u"nergens/lijst.pdf"_s)).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().subject, u"file.folder"_s);
    saved = savePdf(attendanceProof(printedSession(u"Twitteren"_s), {}), *workspace, path).result();
    QVERIFY(!saved);
    QFile again(path);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), whole);
}

void PrintTest::aPdfIsMadeOnAnyThread()
{
    const PrintDocument document = signInSheet(printedSession(u"Twitteren"_s), printedPeople(40));
    QList<bool> done(4, false);
    std::vector<std::unique_ptr<QThread>> threads;
    for (bool &one : done) {
        threads.emplace_back(QThread::create([&one, document] {
            for (int i = 0; i < 5; ++i)
                one = pdfOf(document).has_value();
        }));
        threads.back()->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(done, QList<bool>(4, true));
}

void PrintTest::thePreviewFollowsThePaper()
{
    QWidget window;
    window.show();
    int laidOut = 0;
    QSizeF seen;
    const PrintDocument inner = signInSheet(printedSession(u"Twitteren"_s), printedPeople(40));
    PrintDocument document = inner;
    document.pages = [&](QSizeF area) {
        ++laidOut;
        seen = area;
        return inner.pages(area);
    };
    const QPointer<QDialog> dialog = openPrintPreview(document, &window);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), document.title);
    auto *preview = dialog->findChild<QPrintPreviewWidget *>();
    QVERIFY(preview);
    QTRY_COMPARE(preview->pageCount(), 2);
    const QSizeF upright = seen;
    QVERIFY(std::abs(upright.width() - areaOf(document).width()) < 1);
    preview->setLandscapeOrientation();
    QTRY_VERIFY(seen.width() > upright.width());
    QVERIFY(preview->pageCount() > 2);
    dialog->close();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(PrintTest)

#include "test_print.moc"
