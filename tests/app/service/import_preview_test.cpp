#include "service_fixture.h"

#include "exchange/local_time.h"
#include "service/directory_service.h"

#include <QFile>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

namespace {

QList<RowFate> fatesOf(const Result<SchedulePreview> &preview)
{
    QList<RowFate> fates;
    for (const auto &row : preview->rows)
        fates += row.fate;
    return fates;
}

} // namespace

/// What importing a file would do, asked before it is done.
class ImportPreviewTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFileIs_data();
    void whatTheFileIs();
    void everyRowHasItsFate();
    void colleaguesHaveTheirFate();
    void changesBehindTheFirstThousandAreShown();
    void columnsAsTheyAreLaidOut();
    void aDryRunWritesOnlyItsErrors();
    void theErrorsNeverTakeThePlaceOfTheFile();
};

void ImportPreviewTest::whatTheFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("columns"); // name=field[samples]
    const auto row = [](const char *name, const QByteArray &bytes, FileKind kind, const QString &columns) {
        QTest::newRow(name) << bytes << int(kind) << columns;
    };
    row("csv", "Titel;Bla;Ingeschreven\na;1;5\nb;;6\na;2;7\n", FileKind::Csv,
        u"Titel=title[a/b] Bla=[1/2] Ingeschreven=ignore[5/6/7] ;1"_s);
    row("only a header", "Titel,Datum\n", FileKind::Csv, u"Titel=title[] Datum=date[] ,1"_s);
    row("a quote that is never closed", "Titel;Datum\na;b\n\"c;d\n", FileKind::Csv,
        u"Titel=title[a] Datum=date[b] ;1"_s);
    row("another encoding", "Titel;Datum\nCaf\xe9;b\n", FileKind::Csv,
        u"Titel=title[Café] Datum=date[b] ;4"_s);
    row("iCalendar", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", FileKind::Ics, {});
    row("frab", "<?xml version=\"1.0\"?><schedule/>", FileKind::Frab, {});
}

void ImportPreviewTest::whatTheFileIs()
{
    QFETCH(QByteArray, bytes);
    const auto look = m_workspace->calendar().lookAtFile(file(u"look"_s, bytes), {}).result();
    QCOMPARE(told(look), u"ok"_s);
    QTEST(int(look->kind), "kind");
    QString columns;
    for (const CsvColumn &column : look->csv.columns)
        columns += u"%1=%2[%3] "_s.arg(column.name, column.field, column.samples.join(u'/'));
    if (!columns.isEmpty())
        columns += QLatin1Char(look->csv.shape.delimiter) + QString::number(int(look->csv.shape.encoding));
    QTEST(columns, "columns");
}

void ImportPreviewTest::everyRowHasItsFate()
{
    CalendarService &calendar = m_workspace->calendar();
    const QByteArray header =
        "Sessie-id;Titel;Datum;Begin;Einde;Trainer(s);Onderwerp(en);Themaweek;Min;Max\r\n";
    const QByteArray kept = "f-1;Blijft;2031-03-03;09:00;10:00;Ann A;Filmpjes;;0;5\r\n";
    QCOMPARE(calendar
                 .importSchedule(file(u"first.csv"_s,
                                     header + kept
                                         + "f-2;Wordt anders;2031-03-03;09:00;10:00;Ann A;Filmpjes;;0;5\r\n"
                                           "f-3;Kan niet;2031-03-03;09:00;10:00;;;;0;5\r\n"),
                     {})
                 .result()
                 ->counts.added,
        3);
    const qsizetype before = all().size();
    const auto preview =
        calendar
            .previewImport(
                file(u"second.csv"_s,
                    header + kept
                        + "f-2;Is anders;2031-03-03;09:00;11:00;Bo Nooitgezien;Pleio, Nooit gehoord;Week 99;0;5\r\n"
                          "f-4;Nieuw;2031-03-03;09:00;10:00;Ann A;;;0;\r\n"
                          "f-5;Fout;2031-13-03;09:00;10:00;;;;0;\r\n"),
                {.skipBad = true})
            .result();
    QCOMPARE(told(preview), u"ok"_s);
    QCOMPARE(fatesOf(preview), (QList{RowFate::Unchanged, RowFate::Changed, RowFate::Added}));
    QCOMPARE(preview->total, 3);
    QCOMPARE(preview->report.counts.added, 1);
    QCOMPARE(preview->report.counts.updated, 1);
    QCOMPARE(preview->report.counts.unchanged, 1);
    QVERIFY(!preview->report.written);
    QVERIFY(!preview->rows[0].before && !preview->rows[2].before);
    const ImportedSession was = preview->rows[1].before.value();
    QCOMPARE(was.title, u"Wordt anders"_s);
    QCOMPARE(was.trainers, QStringList{u"Ann A"_s});
    QCOMPARE(was.topics, QStringList{u"Filmpjes"_s});
    QCOMPARE(was.themeWeek, QString());
    QVERIFY(was.when != preview->rows[1].row.when);
    QCOMPARE(preview->report.made.people, 1);
    QCOMPARE(preview->report.made.topics, 1);
    QCOMPARE(preview->report.made.themeWeeks, 1);
    QCOMPARE(preview->report.errors.size(), 1);
    QCOMPARE(preview->report.errors.constFirst().column, u"Datum"_s);
    // Nothing of it was written.
    QCOMPARE(all().size(), before);
    QCOMPARE(all({.text = u"Is anders"_s}).size(), 0);
    const auto again = calendar.previewImport(m_folder.filePath(u"second.csv"_s), {.skipBad = true}).result();
    QCOMPARE(again->report.made, preview->report.made);

    // Only the schema knows this one.
    const auto refused = calendar
                             .previewImport(file(u"third.csv"_s, "Sessie-id;Titel;Datum;Begin;Einde;Min\r\n"
                                                                 "f-3;Kan niet;2031-03-03;09:00;10:00;9\r\n"
                                                                 "f-4;Kan wel;2031-03-03;09:00;10:00;2\r\n"),
                                 {.skipBad = true})
                             .result();
    QCOMPARE(told(refused), u"ok"_s);
    QCOMPARE(fatesOf(refused), (QList{RowFate::Refused, RowFate::Added}));
    QCOMPARE(refused->report.counts.added, 1);
}

void ImportPreviewTest::colleaguesHaveTheirFate()
{
    DirectoryService &directory = m_workspace->directory();
    const QByteArray header = "Collega-id;Naam;E-mail;Functie;Organisatie\r\n";
    QCOMPARE(told(directory
                      .importPeople(file(u"first.csv"_s,
                                        header
                                            + "p-1;Anna Een;een@voorbeeld.example;Adviseur;Dienst A\r\n"
                                              "p-2;Bo Twee;twee@voorbeeld.example;;\r\n"),
                          {})
                      .result()),
        u"ok"_s);
    const auto preview = directory
                             .previewImport(file(u"second.csv"_s,
                                                header
                                                    + "p-1;Anna Een;een@voorbeeld.example;Jurist;Dienst B\r\n"
                                                      "p-2;Bo Twee;twee@voorbeeld.example;;\r\n"
                                                      "p-3;Cas Drie;drie@voorbeeld.example;;\r\n"),
                                 {})
                             .result();
    QCOMPARE(told(preview), u"ok"_s);
    QCOMPARE(preview->rows.size(), 3);
    QVERIFY(preview->rows[0].fate == RowFate::Changed);
    QCOMPARE(preview->rows[0].before->jobTitle, u"Adviseur"_s);
    QCOMPARE(preview->rows[0].before->organisation, u"Dienst A"_s);
    QVERIFY(preview->rows[1].fate == RowFate::Unchanged);
    QVERIFY(preview->rows[2].fate == RowFate::Added);
    // The new colleague is a row, and not somebody whom a row names.
    QCOMPARE(preview->report.made.people, 0);
    QCOMPARE(preview->report.made.organisations, 1);
    const auto look = directory.lookAtFile(m_folder.filePath(u"second.csv"_s), {}).result();
    QCOMPARE(told(look), u"ok"_s);
    QCOMPARE(look->csv.columns[3].field, u"job_title"_s);
}

void ImportPreviewTest::changesBehindTheFirstThousandAreShown()
{
    CalendarService &calendar = m_workspace->calendar();
    constexpr int count = 1'500;
    QByteArray bytes = "Sessie-id;Titel;Datum\r\n";
    for (int i = 0; i < count; ++i)
        bytes += "d-" + QByteArray::number(i) + ";Dag;2031-05-05\r\n";
    QCOMPARE(calendar.importSchedule(file(u"first.csv"_s, bytes), {}).result()->counts.added, count);
    bytes.replace("d-1400;Dag", "d-1400;Nacht");
    const auto preview = calendar.previewImport(file(u"second.csv"_s, bytes), {}).result();
    QCOMPARE(told(preview), u"ok"_s);
    QCOMPARE(preview->total, count);
    QCOMPARE(preview->rows.size(), 1'001);
    QCOMPARE(preview->rows.constLast().row.title, u"Nacht"_s);
    QCOMPARE(preview->rows.constLast().before->title, u"Dag"_s);
}

void ImportPreviewTest::columnsAsTheyAreLaidOut()
{
    CalendarService &calendar = m_workspace->calendar();
    const QString path = file(u"laid.csv"_s, "Titel;a;a\r\nniet dit;Wel dit;2031-03-03\r\n");
    ImportOptions options;
    options.layout = ColumnLayout{{u"Titel"_s, u"a"_s, u"a"_s}, {{}, u"title"_s, u"date"_s}};
    const auto preview = calendar.previewImport(path, options).result();
    QCOMPARE(told(preview), u"ok"_s);
    QCOMPARE(preview->rows.constFirst().row.title, u"Wel dit"_s);
    QCOMPARE(preview->report.unusedColumns, QStringList{u"Titel"_s});
    options.layout->fields = {u"title"_s, u"title"_s, u"date"_s};
    QCOMPARE(told(calendar.previewImport(path, options).result()), u"invalid map.twice"_s);
    options.layout->fields = {u"title"_s, u"nonsense"_s, u"date"_s};
    QCOMPARE(told(calendar.previewImport(path, options).result()), u"invalid map.field"_s);
    options.layout->fields = {u"title"_s, {}, {}};
    QCOMPARE(told(calendar.previewImport(path, options).result()), u"invalid csv.columns_missing"_s);
    options.layout = ColumnLayout{{u"Titel"_s, u"a"_s}, {u"title"_s, u"date"_s}};
    QCOMPARE(told(calendar.importSchedule(path, options).result()), u"invalid map.changed"_s);
    // As it is asked, whatever is found.
    options.layout.reset();
    options.shape = {TextEncoding::Windows1252, ','};
    QCOMPARE(told(calendar.previewImport(path, options).result()), u"invalid csv.columns_missing"_s);
}

void ImportPreviewTest::aDryRunWritesOnlyItsErrors()
{
    CalendarService &calendar = m_workspace->calendar();
    const QString path = file(u"half.csv"_s,
        "Sessie-id;Titel;Datum;Begin\r\nh-1;Goed;2031-03-03;09:00\r\nh-2;Fout;2031-13-03;09:00\r\n");
    const QString kept = m_folder.filePath(u"fouten.csv"_s);
    const qsizetype before = all().size();
    const auto dry =
        calendar.importSchedule(path, {.dryRun = true, .skipBad = true, .errorsTo = kept}).result();
    QCOMPARE(told(dry), u"ok"_s);
    QVERIFY(!dry->written);
    QCOMPARE(dry->errorsFile, kept);
    QVERIFY(contentOf(kept).contains("h-2;Fout;2031-13-03;09:00;3;"));
    QCOMPARE(all().size(), before);
    // Mended it is taken as it is.
    const auto mended =
        calendar.importSchedule(file(u"mended.csv"_s, contentOf(kept).replace("-13-", "-12-")), {}).result();
    QCOMPARE(told(mended), u"ok"_s);
    QCOMPARE(mended->counts.added, 1);
}

void ImportPreviewTest::theErrorsNeverTakeThePlaceOfTheFile()
{
    CalendarService &calendar = m_workspace->calendar();
    const QByteArray bytes = "Titel;Datum\r\nFout;2031-13-03\r\n";
    const QString path = file(u"bron.csv"_s, bytes);
    const QString link = m_folder.filePath(u"andere naam.csv"_s);
    QVERIFY(QFile::link(path, link));
    for (const QString &name : {path, m_folder.filePath(u"./bron.csv"_s), link}) {
        const auto refused =
            calendar.importSchedule(path, {.dryRun = true, .skipBad = true, .errorsTo = name}).result();
        QCOMPARE(told(refused), u"invalid file.is_source"_s);
    }
    QCOMPARE(contentOf(path), bytes);
}

QTEST_GUILESS_MAIN(ImportPreviewTest)
#include "import_preview_test.moc"
