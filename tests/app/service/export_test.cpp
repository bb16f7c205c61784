#include "service_fixture.h"

#include "exchange/local_time.h"
#include "service/directory_service.h"
#include "support/python.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

/// Lists of a workspace on their way out: as calendars, workbooks and feeds.
class ExportTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHoldsTheSame_data();
    void everyKindHoldsTheSame();
    void aCalendarFollowsItsSession();
    void aWorkbookHasASheetForEachThemeWeek();
    void participantsAndPeopleAreTables();
    void aFeedIsWrittenOnce();
    void onlyWhatChangedIsWritten();
    void aFeedKeepsItsNames();
    void whatIsNoMoreIsEmptied();
    void aFeedNeedsAFolder();

private:
    /// One session as a calendar, its folds undone.
    QByteArray calendarOf(SessionId id)
    {
        const QString path = m_folder.filePath(u"one.ics"_s);
        const auto done =
            m_workspace->calendar().exportSchedule({.session = id}, path, {ExportKind::Ics}).result();
        return done == qint64(1) ? contentOf(path).replace("\r\n ", "") : told(done).toUtf8();
    }
    Result<FeedReport> feed(const QString &folder, Instant from = Instant::fromMs(0))
    {
        return m_workspace->calendar().exportFeed(folder, from).result();
    }
    static QHash<QString, QByteArray> contentsOf(const QString &folder)
    {
        QHash<QString, QByteArray> contents;
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            contents.insert(name, contentOf(folder + u'/' + name));
        return contents;
    }
    /// A line of the event.
    static QString lineOf(const QByteArray &bytes, const char *name)
    {
        const QRegularExpression line(u"\r\n(%1[:;][^\r]*)\r\n"_s.arg(QString::fromLatin1(name)));
        return line.match(QString::fromUtf8(bytes), bytes.indexOf("BEGIN:VEVENT")).captured(1);
    }
};

void ExportTest::everyKindHoldsTheSame_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("all") << 0;
    QTest::newRow("of a trainer") << 1;
    QTest::newRow("mine") << 2;
    QTest::newRow("one") << 3;
    QTest::newRow("none") << 4;
}

void ExportTest::everyKindHoldsTheSame()
{
    QFETCH(int, which);
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow one =
        someSession([](const SessionRow &r) { return !r.trainers.isEmpty() && r.hasSeats(); });
    const SessionDetails about = details(one.id);
    SessionFilter filter;
    if (which == 1)
        filter.trainer = about.trainers.first().person;
    if (which == 2) {
        QCOMPARE(told(calendar.enrol(one.id, {}, QUuid::createUuid()).result()), u"ok"_s);
        filter.onlyMine = true;
    }
    if (which == 3)
        filter.session = one.id;
    if (which == 4)
        filter.to = Instant::fromMs(0);
    QSet<QByteArray> expected;
    for (const SessionRow &row : all(filter))
        expected += row.uid.toUtf8();
    QCOMPARE(expected.isEmpty(), which == 4);
    if (which == 1) {
        for (const SessionRow &row : all(filter))
            QVERIFY(row.trainers.contains(about.trainers.first().name));
    }

    const auto write = [&](const QString &name, ExportKind kind) {
        const QString path = m_folder.filePath(name);
        const auto count = calendar.exportSchedule(filter, path, {kind}).result();
        return count ? (*count == expected.size() ? path : QString::number(*count)) : told(count);
    };
    const QByteArray csv = contentOf(write(u"k.csv"_s, ExportKind::Csv));
    const QByteArray strict = contentOf(write(u"k2.csv"_s, ExportKind::CsvRfc4180));
    const QByteArray ics = contentOf(write(u"k.ics"_s, ExportKind::Ics)).replace("\r\n ", "");
    const QByteArray xlsx = contentOf(write(u"k.xlsx"_s, ExportKind::Xlsx));
    QCOMPARE(csv.count("\r\n"), expected.size() + 1);
    QCOMPARE(strict.count("\r\n"), expected.size() + 1);
    QCOMPARE(ics.count("BEGIN:VEVENT\r\n"), expected.size());
    QVERIFY(xlsx.startsWith("PK"));
    for (const QByteArray &uid : expected) {
        QVERIFY(csv.contains("\r\n" + uid + ';'));
        QVERIFY(strict.contains("\r\n" + uid + ','));
        QVERIFY(ics.contains("\r\nUID:" + uid + "\r\n"));
    }
    // A file of one session opens as that session, not as a calendar of its own.
    QCOMPARE(ics.contains("X-WR-CALNAME"), which != 3);
    if (which == 2)
        QCOMPARE(told(calendar.cancelEnrolment(one.id, {}).result()), u"ok"_s);
    QCOMPARE(
        told(calendar.exportSchedule({.session = *SessionId::from(999'999)}, m_folder.filePath(u"x"_s), {})
                 .result()),
        u"not_found session"_s);
}

void ExportTest::aCalendarFollowsItsSession()
{
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow row =
        someSession([](const SessionRow &r) { return !r.allDay && r.enrolled > 0 && !r.trainers.isEmpty(); });
    const auto saved = [&](auto change) {
        SessionDraft draft = draftOf(details(row.id));
        change(draft);
        return told(calendar.save(draft).result());
    };
    const QByteArray before = calendarOf(row.id);
    QCOMPARE(lineOf(before, "UID"), u"UID:"_s + row.uid);
    QCOMPARE(lineOf(before, "SEQUENCE"), u"SEQUENCE:0"_s);
    QCOMPARE(lineOf(before, "STATUS"), u"STATUS:CONFIRMED"_s);
    QVERIFY(lineOf(before, "DESCRIPTION").contains(u"\\nMet: "_s + row.trainers.first()));
    // The same as long as nothing changes: what was written when is nobody's business.
    QCOMPARE(calendarOf(row.id), before);

    QCOMPARE(saved([](SessionDraft &draft) { draft.title = u"Een andere titel"_s; }), u"ok"_s);
    const QByteArray named = calendarOf(row.id);
    QCOMPARE(lineOf(named, "SUMMARY"), u"SUMMARY:Een andere titel"_s);
    QCOMPARE(lineOf(named, "SEQUENCE"), u"SEQUENCE:0"_s);
    QCOMPARE(lineOf(named, "DTSTART"), lineOf(before, "DTSTART"));

    QCOMPARE(saved([](SessionDraft &draft) {
        draft.when = *Span::from(draft.when.begin().plusDays(1), draft.when.end().plusDays(1));
    }),
        u"ok"_s);
    const QByteArray moved = calendarOf(row.id);
    QCOMPARE(lineOf(moved, "UID"), lineOf(before, "UID"));
    QCOMPARE(lineOf(moved, "SEQUENCE"), u"SEQUENCE:1"_s);
    QVERIFY(lineOf(moved, "DTSTART") != lineOf(before, "DTSTART"));
    const QString stamp = details(row.id).row.updated.iso().remove(u'-').remove(u':');
    QCOMPARE(lineOf(moved, "DTSTAMP"), u"DTSTAMP:"_s + stamp);
    QCOMPARE(lineOf(moved, "LAST-MODIFIED"), u"LAST-MODIFIED:"_s + stamp);

    QCOMPARE(
        told(calendar.cancelSession(row.id, details(row.id).revision, u"Ziek, helaas"_s).result()), u"ok"_s);
    const QByteArray cancelled = calendarOf(row.id);
    QCOMPARE(lineOf(cancelled, "UID"), lineOf(before, "UID"));
    QCOMPARE(lineOf(cancelled, "STATUS"), u"STATUS:CANCELLED"_s);
    QCOMPARE(lineOf(cancelled, "TRANSP"), u"TRANSP:TRANSPARENT"_s);
    QVERIFY(lineOf(cancelled, "DESCRIPTION").startsWith(u"DESCRIPTION:Geannuleerd: Ziek\\, helaas\\n\\n"_s));
    QVERIFY(cancelled.contains("\r\nMETHOD:PUBLISH\r\n"));
}

void ExportTest::aWorkbookHasASheetForEachThemeWeek()
{
    const QString python = test::pythonWith(u"zipfile"_s);
    if (python.isEmpty())
        QSKIP("no python3 here");
    const QString path = m_folder.filePath(u"weeks.xlsx"_s);
    const auto done = m_workspace->calendar().exportSchedule({}, path, {ExportKind::Xlsx, true}).result();
    QCOMPARE(told(done), u"ok"_s);
    const QString found = QString::fromUtf8(
        test::runPython(python, {QStringLiteral(TJC_SOURCE_DIR "/tests/support/xlsx_dump.py"), path}));
    QHash<QString, int> expected;
    for (const SessionRow &row : all())
        ++expected[row.themeWeek.isEmpty() ? u"Zonder themaweek"_s : row.themeWeek];
    QVERIFY(expected.size() >= 3);
    QCOMPARE(found.count("sheet "_L1), expected.size());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QString line = u"sheet %1 frozen 1 A1:S%2\n"_s.arg(it.key()).arg(it.value() + 1);
        QVERIFY2(found.contains(line), qPrintable(line + found.left(300)));
    }
}

void ExportTest::participantsAndPeopleAreTables()
{
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow row = someSession([](const SessionRow &r) { return r.enrolled > 2; });
    const QString path = m_folder.filePath(u"list"_s);
    const auto count = calendar.exportParticipants(row.id, path, ExportKind::Xlsx).result();
    QCOMPARE(told(count), u"ok"_s);
    QCOMPARE(*count, qint64(calendar.participants(row.id).result()->size()));
    QVERIFY(contentOf(path).startsWith("PK"));
    QCOMPARE(
        told(calendar.exportParticipants(row.id, path, ExportKind::Ics).result()), u"invalid export.kind"_s);
    QVERIFY(contentOf(path).startsWith("PK"));
    QCOMPARE(told(m_workspace->directory().exportPeople({}, path, ExportKind::Xlsx).result()), u"ok"_s);
    QCOMPARE(told(m_workspace->directory().exportPeople({}, path, ExportKind::Ics).result()),
        u"invalid export.kind"_s);
}

void ExportTest::aFeedIsWrittenOnce()
{
    const QString folder = m_folder.filePath(u"feed"_s);
    const auto first = feed(folder);
    QCOMPARE(told(first), u"ok"_s);
    QSet<QString> trainers;
    for (const SessionRow &row : all()) {
        for (const QString &email : row.trainerEmails)
            trainers += email;
    }
    const auto lists = *m_workspace->calendar().lists().result();
    QCOMPARE(first->written, int(1 + lists.themeWeeks.size() + trainers.size()));
    const auto before = contentsOf(folder);
    QCOMPARE(int(before.size()), first->written);
    static const QRegularExpression safe(u"^[a-z0-9-]+\\.ics$"_s);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        QVERIFY2(safe.match(it.key()).hasMatch(), qPrintable(it.key()));
        QVERIFY(it->contains("\r\nMETHOD:PUBLISH\r\n") && it->contains("\r\nREFRESH-INTERVAL"));
    }
    QCOMPARE(before.value(u"rooster.ics"_s).count("BEGIN:VEVENT"), all().size());

    const auto again = feed(folder);
    QCOMPARE(again->written, 0);
    QCOMPARE(again->unchanged, first->written);
    QCOMPARE(contentsOf(folder), before);
}

void ExportTest::onlyWhatChangedIsWritten()
{
    const QString folder = m_folder.filePath(u"changes"_s);
    QCOMPARE(told(feed(folder)), u"ok"_s);
    const auto before = contentsOf(folder);
    const SessionRow row =
        someSession([](const SessionRow &r) { return !r.themeWeek.isEmpty() && r.trainers.size() == 1; });
    SessionDraft draft = draftOf(details(row.id));
    draft.title = u"Weer een andere titel"_s;
    QCOMPARE(told(m_workspace->calendar().save(draft).result()), u"ok"_s);
    const auto report = feed(folder);
    QCOMPARE(report->written, 3); // of everything, of the week and of the trainer
    QStringList changed;
    const auto after = contentsOf(folder);
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (*it != before.value(it.key()))
            changed += it.key().section(u'-', 0, 0).section(u'.', 0, 0);
    }
    changed.sort();
    QCOMPARE(changed, QStringList({u"rooster"_s, u"themaweek"_s, u"trainer"_s}));
}

void ExportTest::aFeedKeepsItsNames()
{
    const QString folder = m_folder.filePath(u"names"_s);
    QVERIFY(QDir().mkdir(folder));
    // Something of others has the name that ours would get.
    QFile others(folder + u"/ROOSTER.ics"_s);
    QVERIFY(others.open(QIODevice::WriteOnly));
    others.write("BEGIN:VCALENDAR\r\nX-TRAINJECOLLEGA-FEED:another/rooster\r\nEND:VCALENDAR\r\n");
    others.close();
    QCOMPARE(told(feed(folder)), u"ok"_s);
    QVERIFY(contentOf(others.fileName()).contains("another/rooster"));
    QVERIFY(QFile::exists(folder + u"/rooster_2.ics"_s));

    // Whatever somebody calls a file, it stays the feed that it is.
    const QString trainer = QDir(folder).entryList({u"trainer-*"_s}).first();
    QVERIFY(QFile::rename(folder + u'/' + trainer, folder + u"/Mijn agenda.ics"_s));
    const auto before = contentsOf(folder);
    const auto again = feed(folder);
    QCOMPARE(again->written, 0);
    QCOMPARE(contentsOf(folder), before);
}

void ExportTest::whatIsNoMoreIsEmptied()
{
    const QString folder = m_folder.filePath(u"past"_s);
    const auto first = feed(folder);
    QCOMPARE(told(first), u"ok"_s);
    // Nobody gives anything after that.
    const Instant later = *Instant::fromIso(u"2099-01-01T00:00:00Z"_s);
    const auto emptied = feed(folder, later);
    QCOMPARE(emptied->written, 1);
    QCOMPARE(emptied->emptied, first->written - 1);
    const auto contents = contentsOf(folder);
    QCOMPARE(int(contents.size()), first->written);
    for (const QByteArray &bytes : contents) {
        QVERIFY(!bytes.contains("BEGIN:VEVENT"));
        QVERIFY(bytes.contains("BEGIN:VTIMEZONE") && bytes.endsWith("END:VCALENDAR\r\n"));
    }
    const auto again = feed(folder, later);
    QCOMPARE(again->written + again->emptied, 0);
    // And they come back as they were.
    const auto back = feed(folder);
    QCOMPARE(back->written, first->written);
}

void ExportTest::aFeedNeedsAFolder()
{
    QCOMPARE(told(feed(m_folder.filePath(u"nowhere/feed"_s))), u"not_found file.folder"_s);
    QCOMPARE(told(feed(file(u"a-file"_s, "x"))), u"not_found file.folder"_s);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
