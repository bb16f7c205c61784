#include "tests/ui/print/print_checks.h"
#include "tests/ui/print/print_rows.h"
#include "ui/print/list_document.h"
#include "ui/print/poster_document.h"
#include "ui/print/print_table.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

PrintedList list(int rows, int perGroup)
{
    PrintedList made{.title = u"Agenda"_s,
        .subtitle = u"alles"_s,
        .heads = {u"Tijd"_s, u"Titel"_s, u"Plaats"_s},
        .whenEmpty = u"Er is niets."_s};
    for (int i = 0; i < rows; ++i) {
        made.rows += PrintedRow{
            u"Dag %1."_s.arg(i / perGroup), {u"10:00–11:30"_s, u"Titel nummer %1."_s.arg(i), u"B2.14"_s}};
    }
    return made;
}

SessionRow session(int id, const char *iso, int from, int to, const QString &title)
{
    SessionRow row = printedSession(title).row;
    const Day day = *Day::fromIso(QString::fromLatin1(iso));
    row.id = *SessionId::from(id);
    row.when = *Span::from(instantOf(day, from), instantOf(day, to));
    row.trainers = {u"Tineke Trainer"_s};
    return row;
}

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

} // namespace

class ListsOnPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListHasEveryRowOnce_data();
    void aListHasEveryRowOnce();
    void aHeadingIsNeverLast();
    void columnsFit_data();
    void columnsFit();
    void hostileCellsStayInTheirPlace();
    void aDayHasItsPoster();
    void aSessionOfDaysIsOnEach();
    void aPosterIsReadFromAfar_data();
    void aPosterIsReadFromAfar();
    void aFullDayGoesOnOnAnotherPoster();
    void thePosterHasTheColourOfItsWeek_data();
    void thePosterHasTheColourOfItsWeek();
    void aPosterStaysWhateverIsInIt();
};

void ListsOnPaperTest::aListHasEveryRowOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("perGroup");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a thousand") << 1'000 << 7;
    QTest::newRow("a day of hundreds") << 300 << 300;
    QTest::newRow("each its own day") << 100 << 1;
}

void ListsOnPaperTest::aListHasEveryRowOnce()
{
    QFETCH(int, rows);
    QFETCH(int, perGroup);
    const PrintDocument document = listDocument(list(rows, perGroup));
    const QList<PrintPage> pages = pagesOf(document);
    QCOMPARE(misplaced(pages, areaOf(document)), QStringList());
    for (int i = 0; i < rows; ++i)
        QCOMPARE(countOf(pages, u"Titel nummer %1."_s.arg(i)), 1);
    for (int i = 0; i < rows; i += perGroup)
        QCOMPARE(countOf(pages, u"Dag %1."_s.arg(i / perGroup)), 1);
    QCOMPARE(countOf(pages, u"Titel"_s), rows > 0 ? pages.size() : 0);
    QCOMPARE(countOf(pages, u"Er is niets."_s), rows > 0 ? 0 : 1);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(textsOf(pages[i]).contains(u"page %1 of %2"_s.arg(i + 1).arg(pages.size())));
}

void ListsOnPaperTest::aHeadingIsNeverLast()
{
    for (int perGroup = 1; perGroup < 12; ++perGroup) {
        const QList<PrintPage> pages = pagesOf(listDocument(list(200, perGroup)));
        for (const PrintPage &page : pages) {
            const QStringList texts = textsOf(page);
            // The two at the foot are the very last.
            QVERIFY2(!texts.at(texts.size() - 3).startsWith(u"Dag "), qPrintable(texts.last()));
            QVERIFY(texts.count(u"Titel"_s) == 1);
        }
        QVERIFY(!allText(pages).contains(u"Dag 0. (continued)\nDag"));
    }
}

void ListsOnPaperTest::columnsFit_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<qreal>("width");
    QTest::newRow("short") << QStringList{u"a"_s, u"b"_s, u"c"_s} << 500.0;
    QTest::newRow("one long") << QStringList{u"a"_s, u"lang "_s.repeated(100), u"c"_s} << 500.0;
    QTest::newRow("all long") << QStringList(3, u"lang "_s.repeated(100)) << 500.0;
    QTest::newRow("long words") << QStringList(3, QString(200, u'w')) << 500.0;
    QTest::newRow("narrow paper") << QStringList(12, u"betrekkelijk lang"_s) << 120.0;
    QTest::newRow("nothing") << QStringList(4) << 300.0;
}

void ListsOnPaperTest::columnsFit()
{
    QFETCH(QStringList, cells);
    QFETCH(qreal, width);
    PrintRuler ruler;
    const QStringList heads(cells.size(), u"Kolom"_s);
    const QList<PrintColumn> columns = columnsFitting(ruler, width, heads, {cells}, {9});
    QCOMPARE(columns.size(), cells.size());
    qreal all = 0;
    for (const PrintColumn &column : columns) {
        QVERIFY(column.fixed > 0);
        all += column.fixed;
    }
    QVERIFY2(all <= width + 0.5, qPrintable(QString::number(all)));
}

void ListsOnPaperTest::hostileCellsStayInTheirPlace()
{
    PrintedList made = list(20, 5);
    made.title = QString(400, u'W');
    made.rows[2].group = made.rows[3].group = made.rows[4].group = QString(300, u'g');
    made.rows[7].cells[1] = QString(5'000, u'M');
    made.rows[9].cells[2] = u"<table><tr><td>&amp;\x01\x1b[2J\n\n\n"_s;
    made.rows[11].cells[0] = u"שלום"_s + QChar(0x202e) + u"abc"_s;
    const PrintDocument document = listDocument(made);
    QCOMPARE(misplaced(pagesOf(document), areaOf(document)), QStringList());
    QVERIFY(pdfOf(document).has_value());
}

void ListsOnPaperTest::aDayHasItsPoster()
{
    const QList<SessionRow> rows{session(1, "2026-09-28", 600, 690, u"Maandag een"_s),
        session(2, "2026-09-28", 700, 760, u"Maandag twee"_s),
        session(3, "2026-09-30", 600, 690, u"Woensdag"_s), session(4, "2026-10-09", 600, 690, u"Later"_s)};
    const QList<PosterDay> days = posterDays(rows, day("2026-09-28"), day("2026-10-02"), {});
    QCOMPARE(days.size(), 2);
    const PrintDocument document = posterDocument(days, u"week 40"_s);
    const QList<PrintPage> pages = pagesOf(document);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(misplaced(pages, areaOf(document)), QStringList());
    const QString monday = textsOf(pages[0]).join(u'\n');
    for (const auto &part : {u"28"_s, u"Maandag een"_s, u"Maandag twee"_s, u"10:00"_s, u"until 11:30"_s,
             u"B2.14"_s, u"Tineke Trainer"_s})
        QVERIFY2(monday.contains(part), qPrintable(part));
    QVERIFY(monday.indexOf(u"Maandag een"_s) < monday.indexOf(u"Maandag twee"_s));
    QVERIFY(textsOf(pages[1]).contains(u"Woensdag"_s));
    QVERIFY(pagesOf(posterDocument({}, {})).isEmpty());
}

void ListsOnPaperTest::aSessionOfDaysIsOnEach()
{
    SessionRow evening = session(1, "2026-09-28", 1'320, 1'440, u"Tot middernacht"_s);
    SessionRow days = session(2, "2026-09-28", 0, 1'440, u"Drie dagen"_s);
    days.when = spanOfDays(day("2026-09-28"), day("2026-09-30"));
    days.allDay = true;
    SessionRow night = session(3, "2026-09-28", 1'380, 1'440, u"De nacht"_s);
    night.when = *Span::from(night.when.begin(), night.when.end().plusMinutes(60));
    const QList<PosterDay> found =
        posterDays({days, evening, night}, day("2026-09-28"), day("2026-10-02"), {});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].sessions.size(), 3);
    QCOMPARE(found[1].sessions.size(), 2);
    QCOMPARE(found[2].sessions.size(), 1);
    const QList<PrintPage> pages = pagesOf(posterDocument(found, {}));
    QVERIFY(textsOf(pages[0]).contains(u"22:00"_s) && textsOf(pages[0]).contains(u"until 00:00"_s));
    QVERIFY(textsOf(pages[0]).contains(u"23:00"_s) && textsOf(pages[0]).contains(u"whole day"_s));
    QVERIFY(textsOf(pages[1]).contains(u"until 01:00"_s));
}

void ListsOnPaperTest::aPosterIsReadFromAfar_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<qreal>("title");
    QTest::newRow("A4") << QPageSize::A4 << 22.0;
    QTest::newRow("A3") << QPageSize::A3 << 30.0;
}

void ListsOnPaperTest::aPosterIsReadFromAfar()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(qreal, title);
    const PrintDocument document =
        posterDocument(posterDays({session(1, "2026-09-28", 600, 690, u"Wiki’s"_s)}, day("2026-09-28"),
                           day("2026-09-28"), {}),
            {}, paper);
    const QList<PrintPage> pages = pagesOf(document);
    QCOMPARE(pages.size(), 1);
    for (const PrintText &text : pages.first().texts) {
        if (text.text == u"Wiki’s")
            QVERIFY(text.font.points >= title);
        // What is small is at the foot, and says nothing about a session.
        if (text.font.points < 16)
            QVERIFY2(text.rect.bottom() >= areaOf(document).height() - 1, qPrintable(text.text));
    }
}

void ListsOnPaperTest::aFullDayGoesOnOnAnotherPoster()
{
    QList<SessionRow> rows;
    for (int i = 0; i < 40; ++i)
        rows += session(i + 1, "2026-09-28", 540 + 10 * i, 600 + 10 * i, u"Bijeenkomst %1."_s.arg(i));
    const PrintDocument document =
        posterDocument(posterDays(rows, day("2026-09-28"), day("2026-09-28"), {}), {});
    const QList<PrintPage> pages = pagesOf(document);
    QVERIFY(pages.size() > 3);
    QCOMPARE(misplaced(pages, areaOf(document)), QStringList());
    for (int i = 0; i < 40; ++i)
        QCOMPARE(countOf(pages, u"Bijeenkomst %1."_s.arg(i)), 1);
    QCOMPARE(countOf(pages, u"continued"_s), pages.size() - 1);
}

void ListsOnPaperTest::thePosterHasTheColourOfItsWeek_data()
{
    QTest::addColumn<QString>("color");
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("ink");
    QTest::newRow("its own, dark") << u"#7a0050"_s << QColor(0x7a, 0, 0x50) << QColor(Qt::white);
    QTest::newRow("its own, light") << u"#f0e442"_s << QColor(0xf0, 0xe4, 0x42) << QColor(Qt::black);
    QTest::newRow("none") << QString() << QColor(0x15, 0x42, 0x73) << QColor(Qt::white);
    QTest::newRow("no colour") << u"url(evil)"_s << QColor(0x15, 0x42, 0x73) << QColor(Qt::white);
}

void ListsOnPaperTest::thePosterHasTheColourOfItsWeek()
{
    QFETCH(QString, color);
    QFETCH(QColor, fill);
    QFETCH(QColor, ink);
    const QList<ThemeWeek> weeks{
        {*ThemeWeekId::from(1), u"Week van het open web"_s, day("2026-09-28"), day("2026-10-02"), color}};
    const QList<PosterDay> days = posterDays(
        {session(1, "2026-09-28", 600, 690, u"Wiki’s"_s)}, day("2026-09-28"), day("2026-09-28"), weeks);
    const PrintPage page = pagesOf(posterDocument(days, {})).first();
    QCOMPARE(page.boxes.first().fill, fill);
    QCOMPARE(page.texts.first().text, u"Week van het open web"_s);
    QCOMPARE(page.texts.first().color, ink);
}

void ListsOnPaperTest::aPosterStaysWhateverIsInIt()
{
    SessionRow row = session(1, "2026-09-28", 600, 690, QString(300, u'W'));
    row.trainers = QStringList(60, QString(200, u'W'));
    row.building = u"<b>\x01&\n\n"_s;
    row.state = SessionState::Cancelled;
    row.themeWeek = QString(300, u'W');
    const PrintDocument document =
        posterDocument(posterDays({row, row}, day("2026-09-28"), day("2026-09-28"), {}), {});
    const QList<PrintPage> pages = pagesOf(document);
    QCOMPARE(misplaced(pages, areaOf(document)), QStringList());
    QCOMPARE(countOf(pages, u"Cancelled"_s), 2);
    QVERIFY(pdfOf(document).has_value());
}

QTEST_MAIN(ListsOnPaperTest)

#include "test_lists_on_paper.moc"
