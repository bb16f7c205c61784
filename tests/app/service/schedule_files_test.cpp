#include "service_fixture.h"

#include "exchange/local_time.h"
#include "service/directory_service.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

/// Files into and out of a workspace.
class ScheduleFilesTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsAllOrNothing();
    void everyRefusedRowIsNamedAndKept();
    void refusedEventsAreKeptAsCsv_data();
    void refusedEventsAreKeptAsCsv();
    void aRefusedColleagueIsKept();
    void anErrorsFileThatCannotBeWrittenStopsTheImport();
    void aRevivedSessionHasNoReason();
    void theWorkspaceIsNoFileOfRows();
    void filesAreWrittenWhereTheyCan();
    void anOpenDescriptorIsWrittenOnInto();
    void importingAgainChangesNothing();
    void ourOwnCalendarChangesNothing();
    void anUpdateTellsOnlyWhatTheFileTells();

private:
    void refuseSessions(bool on);
};

void ScheduleFilesTest::anImportIsAllOrNothing()
{
    CalendarService &calendar = m_workspace->calendar();
    const QString path = file(u"half.csv"_s,
        "Sessie-id;Titel;Datum;Begin;Einde\r\nx-1;Goed;2031-03-03;09:00;10:00\r\nx-2;Fout;2031-13-03;09:00;10:00\r\n");
    const qsizetype before = all().size();
    const auto refused = calendar.importSchedule(path, {}).result();
    QCOMPARE(told(refused), u"ok"_s);
    QVERIFY(!refused->written);
    QCOMPARE(int(refused->errors.size()), 1);
    QCOMPARE(refused->errors.first().line, 3);
    QCOMPARE(all().size(), before);

    const auto dry = calendar.importSchedule(path, {.dryRun = true, .skipBad = true}).result();
    QCOMPARE(dry->counts.added, 1);
    QVERIFY(!dry->written);
    QCOMPARE(all().size(), before);
    QVERIFY(!QFile::exists(path + ".errors.csv"_L1));

    const auto good = calendar.importSchedule(path, {.skipBad = true}).result();
    QVERIFY(good->written);
    QCOMPARE(good->counts.added, 1);
    QCOMPARE(all().size(), before + 1);
    QFile errors(good->errorsFile);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    QVERIFY(errors.readAll().contains("x-2;Fout;2031-13-03"));
}

void ScheduleFilesTest::everyRefusedRowIsNamedAndKept()
{
    constexpr int bad = 120;
    CalendarService &calendar = m_workspace->calendar();
    QByteArray first = "Sessie-id;Titel;Datum;Begin;Einde;Max\r\n";
    QByteArray second = "Sessie-id;Titel;Datum;Begin;Einde;Min\r\n";
    for (int i = 0; i < bad + 3; ++i) {
        const QByteArray same = "rij-" + QByteArray::number(i) + ";Rij;2031-04-01;09:00;10:00;";
        first += same + "5\r\n";
        // More than the most seats that are stored: only the schema can know.
        second += same + (i < bad ? "10\r\n" : "2\r\n");
    }
    QCOMPARE(calendar.importSchedule(file(u"first.csv"_s, first), {}).result()->counts.added, bad + 3);

    const QString path = file(u"second.csv"_s, second);
    const auto refused = calendar.importSchedule(path, {}).result();
    QCOMPARE(told(refused), u"ok"_s);
    QVERIFY(!refused->written);
    QCOMPARE(int(refused->errors.size()), bad);
    QCOMPARE(refused->errors.last().line, bad + 1);
    QVERIFY(!refused->errors.last().value.isEmpty());
    const auto dry = calendar.importSchedule(path, {.dryRun = true, .skipBad = true}).result();
    QCOMPARE(int(dry->errors.size()), bad);
    QCOMPARE(dry->counts.updated, 3);
    QVERIFY(!dry->written);

    const auto taken = calendar.importSchedule(path, {.skipBad = true}).result();
    QCOMPARE(told(taken), u"ok"_s);
    QVERIFY(taken->written);
    QCOMPARE(taken->counts.updated, 3);
    QCOMPARE(int(taken->errors.size()), bad);
    QFile errors(taken->errorsFile);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    const QByteArray kept = errors.readAll();
    QCOMPARE(int(kept.count("\r\n")), bad + 1);
    for (int i = 0; i < bad; ++i)
        QVERIFY(kept.contains("\r\nrij-" + QByteArray::number(i) + ";Rij;2031-04-01;09:00;10:00;10;"));
}

void ScheduleFilesTest::refusedEventsAreKeptAsCsv_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("bad");
    const QByteArray ics = "BEGIN:VCALENDAR\nVERSION:2.0\n"
                           "BEGIN:VEVENT\nUID:ics-goed\nSUMMARY:Goed\nDTSTART:20310303T080000Z\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:ics-dag\nSUMMARY:=Fout\nDTSTART:20310230T080000Z\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:weiger-ics\nSUMMARY:Reeks\nLOCATION:Zaal; Oost\n"
                           "DTSTART;TZID=Europe/Amsterdam:20310326T090000\nDURATION:PT90M\n"
                           "RRULE:FREQ=WEEKLY;COUNT=2\nCATEGORIES:wiki\nEND:VEVENT\nEND:VCALENDAR\n";
    QTest::newRow("iCalendar") << u"refused.ics"_s << ics
                               << QByteArrayList{"ics-dag;'=Fout;20310230T080000Z;;;;;;;;;;;8;",
                                      "weiger-ics#20310326T090000;Reeks;2031-03-26;09:00;10:30;;;\"Zaal; "
                                      "Oost\";;wiki;;;;13;",
                                      "weiger-ics#20310402T090000;Reeks;2031-04-02;09:00;10:30;;;\"Zaal; "
                                      "Oost\";;wiki;;;;13;"};
    const QByteArray frab =
        "<schedule><conference><acronym>x</acronym></conference>\n<day date='2031-03-03'><room name='R'>\n"
        "<event guid='frab-goed'><title>Goed</title><start>09:00</start></event>\n"
        "<event guid='frab-uur'><title>Uur</title><start>ooit</start></event>\n"
        "<event guid='weiger-frab'><title>Niet</title><start>10:00</start><persons><person>Noor de Vries"
        "</person></persons></event>\n</room></day></schedule>";
    QTest::newRow("frab") << u"refused.xml"_s << frab
                          << QByteArrayList{"frab-uur;Uur;2031-03-03;ooit;;;;;R;;;;;4;",
                                 "weiger-frab;Niet;2031-03-03;10:00;11:00;Noor de Vries;;;R;;;;;5;"};
}

void ScheduleFilesTest::refusedEventsAreKeptAsCsv()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, bad);
    CalendarService &calendar = m_workspace->calendar();
    const QString path = file(name, bytes);
    refuseSessions(true);
    const auto refused = calendar.importSchedule(path, {}).result();
    QCOMPARE(told(refused), u"ok"_s);
    QVERIFY(!refused->written);
    QCOMPARE(refused->errors.size(), bad.size());
    QVERIFY(!QFile::exists(path + ".errors.csv"_L1));

    const auto taken = calendar.importSchedule(path, {.skipBad = true}).result();
    refuseSessions(false);
    QCOMPARE(told(taken), u"ok"_s);
    QVERIFY(taken->written);
    QCOMPARE(taken->counts.added, 1);
    QByteArray kept = contentOf(taken->errorsFile);
    const QByteArrayList lines = kept.split('\n');
    QCOMPARE(lines.size(), bad.size() + 2);
    QVERIFY(lines.first().contains("Sessie-id;Titel;Datum;Begin;Einde;Trainer(s);"));
    for (qsizetype i = 0; i < bad.size(); ++i) {
        QVERIFY2(lines.at(i + 1).startsWith(bad.at(i)), lines.at(i + 1).constData());
        // Each reason once, and there is one.
        const QByteArray reason = lines.at(i + 1).sliced(bad.at(i).size()).trimmed();
        QVERIFY2(reason.size() > 10 && !reason.contains(';'), reason.constData());
    }

    // Mended, it is a schedule like any other.
    kept.replace("20310230T080000Z", "2031-02-28").replace("ooit", "12:00");
    const auto mended = calendar.importSchedule(file(name + ".csv"_L1, kept), {}).result();
    QCOMPARE(told(mended), u"ok"_s);
    QCOMPARE(mended->errors.size(), 0);
    QCOMPARE(mended->unusedColumns, QStringList());
    QCOMPARE(mended->counts.added, int(bad.size()));
    const auto again = calendar.importSchedule(path, {.skipBad = true}).result();
    QCOMPARE(again->counts.added, 0);
}

/// Whether the schema refuses what is called "weiger…", as another rule of it may one day.
void ScheduleFilesTest::refuseSessions(bool on)
{
    if (test::isPostgres()) {
        test::superuser(
            m_url, on ? "CREATE FUNCTION tjc.test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        " IF NEW.uid LIKE 'weiger%' THEN PERFORM tjc.refuse('invalid:session.seats'); END IF;"
                        " RETURN NEW; END $$;"
                        " CREATE TRIGGER test_refuse BEFORE INSERT ON tjc.session FOR EACH ROW"
                        " EXECUTE FUNCTION tjc.test_refuse(); SELECT 1"
                      : "DROP TRIGGER test_refuse ON tjc.session; DROP FUNCTION tjc.test_refuse(); SELECT 1");
        return;
    }
    const auto connection = test::connectTo(m_url);
    QCOMPARE(test::run(*connection,
                 on ? "CREATE TRIGGER refuse BEFORE INSERT ON session WHEN NEW.uid LIKE 'weiger%'"
                      " BEGIN SELECT RAISE(ABORT, 'tjc:invalid:session.seats'); END"
                    : "DROP TRIGGER refuse"),
        u"ok"_s);
}

void ScheduleFilesTest::aRefusedColleagueIsKept()
{
    DirectoryService &directory = m_workspace->directory();
    const QByteArray header = "Collega-id;Naam;E-mail\r\n";
    QCOMPARE(
        directory
            .importPeople(
                file(u"colleagues.csv"_s,
                    header + "c-1;Anna Een;een@voorbeeld.example\r\nc-2;Bo Twee;twee@voorbeeld.example\r\n"),
                {})
            .result()
            ->counts.added,
        2);
    const QString path = file(u"swapped.csv"_s,
        header + "c-1;Anna Een;twee@voorbeeld.example\r\nc-3;Cas Drie;drie@voorbeeld.example\r\n");
    const auto taken = directory.importPeople(path, {.skipBad = true}).result();
    QCOMPARE(told(taken), u"ok"_s);
    QCOMPARE(taken->counts.added, 1);
    QCOMPARE(taken->counts.updated, 0);
    QCOMPARE(int(taken->errors.size()), 1);
    QFile errors(taken->errorsFile);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    QVERIFY(errors.readAll().contains("c-1;Anna Een;twee@voorbeeld.example;2;"));
}

void ScheduleFilesTest::anErrorsFileThatCannotBeWrittenStopsTheImport()
{
    const QString path = file(u"noerrors.csv"_s,
        "Sessie-id;Titel;Datum;Begin;Einde\r\nn-1;Goed;2031-03-03;09:00;10:00\r\nn-2;Fout;2031-13-03;09:00;10:00\r\n");
    QVERIFY(QDir().mkpath(path + ".errors.csv"_L1));
    const qsizetype before = all().size();
    const auto refused = m_workspace->calendar().importSchedule(path, {.skipBad = true}).result();
    QCOMPARE(told(refused), u"invalid file.is_folder"_s);
    QCOMPARE(all().size(), before);
}

void ScheduleFilesTest::aRevivedSessionHasNoReason()
{
    const SessionRow row = someSession([](const SessionRow &r) { return r.enrolled == 0; });
    CalendarService &calendar = m_workspace->calendar();
    QCOMPARE(told(calendar.cancelSession(row.id, details(row.id).revision, u"Ziek"_s).result()), u"ok"_s);
    const auto at = LocalTime().fields(row.when.begin());
    const QString path = file(
        u"revived.csv"_s, u"Sessie-id;Titel;Datum;Begin;Status\r\n%1;%2;%3;23:00;gepland\r\n"_s
                              .arg(row.uid, row.title, QDate(at.year, at.month, at.day).toString(Qt::ISODate))
                              .toUtf8());
    const auto report = calendar.importSchedule(path, {}).result();
    QCOMPARE(told(report), u"ok"_s);
    QCOMPARE(report->counts.updated, 1);
    QCOMPARE(details(row.id).row.state, SessionState::Planned);
    QCOMPARE(details(row.id).cancelReason, QString());
}

void ScheduleFilesTest::theWorkspaceIsNoFileOfRows()
{
    if (test::isPostgres())
        QSKIP("a server's workspace is no file");
    CalendarService &calendar = m_workspace->calendar();
    DirectoryService &directory = m_workspace->directory();
    const QString byLink = m_folder.filePath(u"link.db"_s);
    QVERIFY(QFile::link(m_url, byLink));
    const QFileInfo info(m_url);
    const QString byWay = info.absolutePath() + "/./"_L1 + info.fileName();
    for (const QString &path :
        {m_url, byLink, byWay, QString(m_url + "-journal"_L1), QString(m_url + "-wal"_L1)}) {
        const QString refused = u"invalid file.is_workspace"_s;
        QCOMPARE(told(calendar.exportSchedule({}, path, {}).result()), refused);
        QCOMPARE(
            told(calendar.exportParticipants(all().first().id, path, ExportKind::Csv).result()), refused);
        QCOMPARE(told(directory.exportPeople({}, path, ExportKind::Csv).result()), refused);
        QCOMPARE(told(calendar.importSchedule(path, {}).result()), refused);
        QCOMPARE(told(calendar.previewImport(path, {}).result()), refused);
        QCOMPARE(told(directory.importPeople(path, {}).result()), refused);
        QCOMPARE(told(directory.importOrganisations(path).result()), refused);
    }
    QVERIFY(!all().isEmpty());
}

void ScheduleFilesTest::filesAreWrittenWhereTheyCan()
{
    CalendarService &calendar = m_workspace->calendar();
    const auto exported = [&](const QString &path) {
        return told(calendar.exportSchedule({}, path, {}).result());
    };
    QCOMPARE(exported(m_folder.filePath(u"nowhere/x.csv"_s)), u"not_found file.folder"_s);
    QCOMPARE(exported(m_folder.path()), u"invalid file.is_folder"_s);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no devices here");
    const QString device = m_folder.filePath(u"device"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, device));
    QCOMPARE(exported(device), u"denied file.write"_s);
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QCOMPARE(QFileInfo(device).symLinkTarget(), u"/dev/full"_s);
    QCOMPARE(exported(u"/dev/null"_s), u"ok"_s);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void ScheduleFilesTest::anOpenDescriptorIsWrittenOnInto()
{
    if (!QFileInfo(u"/dev/fd"_s).isDir())
        QSKIP("this system names no open descriptors");
    CalendarService &calendar = m_workspace->calendar();
    const QString path = m_folder.filePath(u"opened.csv"_s);
    const auto exported = [&](int descriptor) {
        return told(calendar.exportSchedule({}, u"/dev/fd/%1"_s.arg(descriptor), {}).result());
    };
    QFile open(path);
    QVERIFY(open.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(open.write("head\n"), qint64(5));
    QCOMPARE(exported(open.handle()), u"ok"_s);
    const QByteArray written = contentOf(path);
    QVERIFY(written.startsWith("head\n"));
    QVERIFY(written.contains("Sessie-id;"));
    // What has no name any more gets none.
    QVERIFY(QFile::remove(path));
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    QCOMPARE(exported(open.handle()), u"ok"_s);
    QVERIFY(open.size() > written.size());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    // It is still the one who opened it that closes it.
    QVERIFY(open.seek(0));
    QCOMPARE(open.read(5), "head\n"_ba);
    const int closed = open.handle();
    open.close();
    QVERIFY(exported(closed) != u"ok"_s);
}

void ScheduleFilesTest::importingAgainChangesNothing()
{
    CalendarService &calendar = m_workspace->calendar();
    const QString path = m_folder.filePath(u"all.csv"_s);
    const auto written = calendar.exportSchedule({}, path, {}).result();
    QCOMPARE(told(written), u"ok"_s);
    QCOMPARE(*written, qint64(all().size()));
    const auto again = calendar.importSchedule(path, {}).result();
    QCOMPARE(told(again), u"ok"_s);
    QVERIFY(again->errors.isEmpty());
    QCOMPARE(again->counts.added, 0);
    QCOMPARE(again->counts.updated, 0);
    QCOMPARE(again->counts.unchanged, int(*written));
}

void ScheduleFilesTest::ourOwnCalendarChangesNothing()
{
    CalendarService &calendar = m_workspace->calendar();
    const QString path = m_folder.filePath(u"all.ics"_s);
    const auto written = calendar.exportSchedule({}, path, {ExportKind::Ics}).result();
    QCOMPARE(told(written), u"ok"_s);
    const auto again = calendar.importSchedule(path, {}).result();
    QCOMPARE(told(again), u"ok"_s);
    QVERIFY(again->errors.isEmpty());
    QCOMPARE(again->counts.added, 0);
    QCOMPARE(again->counts.updated, 0);
    QCOMPARE(again->counts.unchanged, int(*written));

    // A description that others changed is told on, and nothing is taken from what it does not name.
    const SessionRow row = someSession([](const SessionRow &r) { return r.trainers.size() == 1; });
    QString changed = QString::fromUtf8(contentOf(path)).replace("\r\n "_L1, QString());
    const QString summary = details(row.id).summary;
    // With the address: a colleague is known by that, whatever name stands before it.
    const QRegularExpression with(
        uR"(\\nMet: %1( \([^)]*\))?(?=\\n|\r))"_s.arg(QRegularExpression::escape(row.trainers.constFirst())));
    QVERIFY(changed.contains(with));
    changed.replace(with, uR"(\nMet: Iemand Anders)"_s);
    const auto report = calendar.importSchedule(file(u"changed.ics"_s, changed.toUtf8()), {}).result();
    QCOMPARE(told(report), u"ok"_s);
    QVERIFY(report->counts.updated > 0);
    QCOMPARE(details(row.id).row.trainers, QStringList{u"Iemand Anders"_s});
    QCOMPARE(details(row.id).summary, summary);
}

void ScheduleFilesTest::anUpdateTellsOnlyWhatTheFileTells()
{
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow row =
        someSession([](const SessionRow &r) { return r.enrolled > 0 && !r.trainers.isEmpty(); });
    const SessionDetails before = details(row.id);
    const LocalTime local;
    const auto at = local.fields(row.when.begin());
    const QString path = file(
        u"moved.csv"_s, u"Sessie-id;Titel;Datum;Begin;Einde\r\n%1;%2;%3;23:00;23:30\r\n"_s
                            .arg(row.uid, row.title, QDate(at.year, at.month, at.day).toString(Qt::ISODate))
                            .toUtf8());
    const auto report = calendar.importSchedule(path, {}).result();
    QCOMPARE(report->counts.updated, 1);
    const SessionDetails after = details(row.id);
    QCOMPARE(local.fields(after.row.when.begin()).hour, 23);
    QCOMPARE(after.row.trainers, before.row.trainers);
    QCOMPARE(after.summary, before.summary);
    QCOMPARE(after.row.enrolled, before.row.enrolled);
    QCOMPARE(after.row.maxSeats, before.row.maxSeats);
    QCOMPARE(after.revision, before.revision + 1);
}

QTEST_GUILESS_MAIN(ScheduleFilesTest)
#include "schedule_files_test.moc"
