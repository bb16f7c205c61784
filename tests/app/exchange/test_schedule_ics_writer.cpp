#include "exchange/schedule_ics_writer.h"

#include "exchange/schedule_ics.h"
#include "tests/support/python.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

using namespace tjc;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tjc::ScheduleCells)

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

ScheduleCells example(const char *begin, const char *end)
{
    return {.uid = "tjc-17",
        .title = "Twitteren voor beleidsmakers",
        .format = Format::Workshop,
        .formal = false,
        .trainers = "Noor de Vries\x1fSam Bakker",
        .trainerEmails = "\x1fsam@voorbeeld.example",
        .when = *Span::from(at(begin), at(end)),
        .allDay = false,
        .building = "Terminal Zuid",
        .room = "B2.14",
        .organisation = "Ministerie; van \"Zaken\"",
        .themeWeek = "Week 40",
        .minSeats = 4,
        .maxSeats = 12,
        .enrolled = 3,
        .waitlisted = 0,
        .state = SessionState::Planned,
        .topics = "Twitter\x1fWiki, enz.",
        .updated = at("2026-09-01T12:34:56Z"),
        .sequence = 2,
        .summary = "Waarom gaan?\nOmdat het leuk is; en kort.",
        .url = "https://voorbeeld.example/a?b=1&c=2"};
}

QByteArray written(const QList<ScheduleCells> &rows, const IcsCalendar &calendar = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ScheduleIcsWriter writer(buffer);
    writer.header(calendar);
    for (const ScheduleCells &cells : rows)
        writer.row(cells);
    return writer.finish() ? bytes : QByteArray();
}

QList<ScheduleCells> examples()
{
    QList<ScheduleCells> rows;
    ScheduleCells winter = example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");
    winter.uid = "winter";
    rows += winter;
    ScheduleCells summer = example("2026-07-01T08:00:00Z", "2026-07-01T09:30:00Z");
    summer.uid = "zomer";
    summer.formal = true;
    rows += summer;
    // Through the night in which the clock goes forward, and the one in which it goes back.
    ScheduleCells spring = example("2026-03-28T22:00:00Z", "2026-03-29T04:00:30Z");
    spring.uid = "lente";
    rows += spring;
    ScheduleCells first = example("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z");
    first.uid = "herfst-1";
    rows += first;
    ScheduleCells second = example("2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z");
    second.uid = "herfst-2";
    rows += second;
    ScheduleCells days = example("2026-10-23T22:00:00Z", "2026-10-25T23:00:00Z");
    days.uid = "dagen";
    days.allDay = true;
    days.room = {};
    rows += days;
    ScheduleCells forward = example("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
    forward.uid = "dag";
    forward.allDay = true;
    rows += forward;
    ScheduleCells cancelled = example("2026-12-02T09:00:00Z", "2026-12-02T10:00:00Z");
    cancelled.uid = "vervallen";
    cancelled.state = SessionState::Cancelled;
    cancelled.cancelReason = "De trainer is ziek.";
    cancelled.trainers = {};
    cancelled.trainerEmails = {};
    cancelled.topics = {};
    cancelled.summary = {};
    cancelled.url = "javascript:alert(1)";
    cancelled.building = {};
    cancelled.room = {};
    rows += cancelled;
    return rows;
}

QString described(const ImportedSession &s)
{
    return QStringList{s.uid, s.title, s.when.begin().iso(), s.when.end().iso(), s.allDay ? u"day"_s : u""_s,
        QString(code(s.state.value_or(SessionState::Planned))), s.building.value_or(u"-"_s),
        s.topics.value_or(QStringList()).join(u'/'), s.url.value_or(u"-"_s), s.updated->iso()}
        .join(u'|');
}

QStringList readBack(const QByteArray &bytes)
{
    QStringList lines;
    const auto parsed = readScheduleIcs(bytes, {.expandUntil = *Day::fromIso(u"2030-01-01"_s)});
    if (!parsed)
        return {parsed.error().subject};
    for (const RowError &error : parsed->errors)
        lines += error.subject;
    for (const ImportedSession &session : parsed->rows)
        lines += described(session);
    return lines;
}

} // namespace

class TestScheduleIcsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenFile();
    void isWhatOutlookNeeds();
    void comesBack();
    void everyHourOfTwoYearsComesBack();
    void texts_data();
    void texts();
    void descriptionsComeBack_data();
    void descriptionsComeBack();
    void descriptionsOfOthers_data();
    void descriptionsOfOthers();
    void foldsWithoutCutting();
    void addresses_data();
    void addresses();
    void namesAndKeys();
    void otherClocks();
    void libicalReadsTheSame();
    void pythonReadsTheSame();
};

void TestScheduleIcsWriter::writesTheGoldenFile()
{
    QFile golden(QStringLiteral(TJC_SOURCE_DIR "/tests/golden/exchange/schedule.ics"));
    const QByteArray bytes = written(examples(), {.name = "TrainJeCollega"});
    if (qEnvironmentVariableIsSet("TJC_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(bytes);
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(bytes, golden.readAll());
    // The same sessions are the same bytes, whenever they are written.
    QCOMPARE(written(examples(), {.name = "TrainJeCollega"}), bytes);
}

void TestScheduleIcsWriter::isWhatOutlookNeeds()
{
    const QByteArray bytes = written(examples());
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(bytes.endsWith("\r\nEND:VCALENDAR\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QVERIFY(bytes.contains("\r\nMETHOD:PUBLISH\r\n"));
    QVERIFY(!bytes.contains("ORGANIZER") && !bytes.contains("ATTENDEE"));
    QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(bytes.indexOf("TZID:Europe/Amsterdam") < bytes.indexOf("TZID=Europe/Amsterdam"));
    // A name would make Outlook open one session as a calendar of its own.
    QVERIFY(!bytes.contains("X-WR-CALNAME"));
}

void TestScheduleIcsWriter::comesBack()
{
    const QStringList back = readBack(written(examples()));
    QStringList expected;
    for (const ScheduleCells &cells : examples()) {
        const bool isPlain = cells.state == SessionState::Planned;
        expected += QStringList{QString::fromUtf8(cells.uid), u"Twitteren voor beleidsmakers"_s,
            cells.when.begin().iso(), cells.when.end().iso(), cells.allDay ? u"day"_s : u""_s,
            QString(code(cells.state)),
            !isPlain               ? u"-"_s
            : cells.room.isEmpty() ? u"Terminal Zuid"_s
                                   : u"B2.14, Terminal Zuid"_s,
            isPlain ? u"Twitter/Wiki, enz."_s : QString(),
            isPlain ? u"https://voorbeeld.example/a?b=1&c=2"_s : u"-"_s, u"2026-09-01T12:34:56Z"_s}
                        .join(u'|');
    }
    QCOMPARE(back, expected);
}

void TestScheduleIcsWriter::everyHourOfTwoYearsComesBack()
{
    QList<ScheduleCells> rows;
    QList<QByteArray> uids;
    const Instant first = at("2026-01-01T00:00:00Z");
    constexpr int hours = 2 * 365 * 24;
    uids.reserve(hours);
    for (int i = 0; i < hours; ++i) {
        uids += QByteArray::number(i);
        ScheduleCells cells = example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");
        cells.uid = uids.last();
        cells.when = *Span::from(first.plusMinutes(i * 60), first.plusMinutes(i * 60 + 30 + i % 2000));
        rows += cells;
    }
    const auto parsed = readScheduleIcs(written(rows), {.expandUntil = *Day::fromIso(u"2030-01-01"_s)});
    QVERIFY(parsed);
    QCOMPARE(parsed->rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(parsed->rows.at(i).when, rows.at(i).when);
}

void TestScheduleIcsWriter::texts_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("escapes") << QByteArray("a,b;c\\d\ne") << QByteArray("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    QTest::newRow("a line of its own") << QByteArray("x\r\nEND:VEVENT\rATTENDEE:mailto:a@b")
                                       << QByteArray("SUMMARY:x\\nEND:VEVENT\\nATTENDEE:mailto:a@b\r\n");
    QTest::newRow("control characters")
        << QByteArray("a\x01\x1b[2Jb\tc\x7f") << QByteArray("SUMMARY:a[2Jb\tc\r\n");
    QTest::newRow("other ends of lines") << QByteArray("a\xC2\x85"
                                                       "b\xE2\x80\xA8"
                                                       "c\xE2\x80\xA9"
                                                       "d\vz")
                                         << QByteArray("SUMMARY:ab\\nc\\ndz\r\n");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF\xC3")
                              << QByteArray("SUMMARY:a\xEF\xBF\xBD\xEF\xBF\xBD\r\n");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("SUMMARY:ab\r\n");
    QTest::newRow("letters of others") << QByteArray("Gülşen 😀") << QByteArray("SUMMARY:Gülşen 😀\r\n");
}

void TestScheduleIcsWriter::texts()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, line);
    ScheduleCells cells = example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");
    cells.title = title;
    cells.uid = title;
    cells.topics = title;
    cells.summary = title;
    cells.cancelReason = title;
    const QByteArray bytes = written({cells});
    QVERIFY2(bytes.contains("\r\n" + line), bytes.constData());
    QCOMPARE(bytes.count("\r\nEND:VEVENT\r\n"), 1);
    QVERIFY(!bytes.contains("\r\nATTENDEE"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QVERIFY(bytes.isValidUtf8());
}

void TestScheduleIcsWriter::descriptionsComeBack_data()
{
    QTest::addColumn<ScheduleCells>("cells");
    const ScheduleCells usual = example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");
    QTest::newRow("all of it") << usual;
    ScheduleCells cells = usual;
    cells.formal = true;
    cells.format = Format::OpenCoffee;
    cells.summary = {};
    cells.trainers = {};
    cells.trainerEmails = {};
    cells.organisation = {};
    cells.themeWeek = {};
    QTest::newRow("its kind only") << cells;
    cells = usual;
    cells.trainers = "Vries, Noor de\x1f\"Sam\" Bakker\x1fJan (jan@elders.example)\x1fPiet (EL&I)\x1f"
                     "los@voorbeeld.example\x1fnaam@voorbeeld.example\x1f"
                     "a,b@voorbeeld.example";
    cells.trainerEmails = "noor@voorbeeld.example\x1f\x1f\x1f"
                          "piet@voorbeeld.example\x1flos@voorbeeld.example\x1f\x1f"
                          "a,b@voorbeeld.example";
    QTest::newRow("names that look like more") << cells;
    cells = usual;
    cells.state = SessionState::Cancelled;
    cells.cancelReason = "De zaal is bezet.\nVolgend jaar weer.";
    QTest::newRow("cancelled") << cells;
    cells.summary = {};
    QTest::newRow("cancelled, without a summary") << cells;
    cells = usual;
    cells.summary = "Geannuleerd: niet\n\nSoort: workshop\nMet: niemand\n\nEen derde alinea";
    QTest::newRow("a summary that looks like ours") << cells;
    cells.summary = "Soort: workshop\nMet: niemand";
    QTest::newRow("a summary that looks just like ours") << cells;
}

void TestScheduleIcsWriter::descriptionsComeBack()
{
    QFETCH(ScheduleCells, cells);
    const auto parsed = readScheduleIcs(written({cells}), {.expandUntil = *Day::fromIso(u"2030-01-01"_s)});
    QVERIFY(parsed && parsed->rows.size() == 1);
    const ImportedSession &row = parsed->rows.constFirst();
    const auto list = [](QByteArrayView items) {
        return items.isEmpty() ? QStringList() : QString::fromUtf8(items).split(QLatin1Char(listSeparator));
    };
    QCOMPARE(row.summary.value_or(u"-"_s), QString::fromUtf8(cells.summary));
    QVERIFY(row.format == cells.format);
    QVERIFY(row.formal == cells.formal);
    QCOMPARE(row.trainers.value_or(QStringList{u"-"_s}), list(cells.trainers));
    QCOMPARE(row.trainerEmails.value_or(QStringList{u"-"_s}), list(cells.trainerEmails));
    QCOMPARE(row.organisation.value_or(u"-"_s), QString::fromUtf8(cells.organisation));
    QCOMPARE(row.themeWeek.value_or(u"-"_s), QString::fromUtf8(cells.themeWeek));
    QCOMPARE(row.cancelReason.value_or(QString()), QString::fromUtf8(cells.cancelReason));
}

void TestScheduleIcsWriter::descriptionsOfOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Waarom gaan?"_s;
    QTest::newRow("our line in the middle") << u"Soort: workshop\nen verder niets"_s;
    QTest::newRow("no kind of ours") << u"Soort: dansles\nMet: Noor"_s;
    QTest::newRow("no empty line before it") << u"Een tekst\nSoort: workshop"_s;
    QTest::newRow("another order") << u"Met: Noor\nSoort: workshop\nen zo"_s;
    QTest::newRow("quotes never closed") << u"Met: \"Noor"_s;
}

void TestScheduleIcsWriter::descriptionsOfOthers()
{
    QFETCH(QString, text);
    QByteArray value = text.toUtf8();
    value.replace('\n', "\\n");
    const auto parsed = readScheduleIcs("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:t\r\n"
                                        "DTSTART:20261201T090000Z\r\nDESCRIPTION:"
                                            + value + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        {.expandUntil = *Day::fromIso(u"2030-01-01"_s)});
    QVERIFY(parsed && parsed->rows.size() == 1);
    QCOMPARE(parsed->rows.constFirst().summary.value_or(QString()), text);
    QVERIFY(!parsed->rows.constFirst().trainers && !parsed->rows.constFirst().format);
}

void TestScheduleIcsWriter::foldsWithoutCutting()
{
    // Each start of the pattern at each column.
    for (int before = 0; before < 80; ++before) {
        const QByteArray title = QByteArray(before, 'x') + QByteArray("é€😀,\n;\\ a").repeated(30);
        ScheduleCells cells = example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");
        cells.title = title;
        const QByteArray bytes = written({cells});
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its CR
            QVERIFY2(line.isValidUtf8(), line.constData());
            QVERIFY2(!line.chopped(line.isEmpty() ? 0 : 1).endsWith('\\') || line.chopped(1).endsWith("\\\\"),
                line.constData());
        }
        QByteArray unfolded = bytes;
        unfolded.replace("\r\n ", "");
        const QByteArray escaped = QByteArray(before, 'x') + QByteArray("é€😀\\,\\n\\;\\\\ a").repeated(30);
        QVERIFY(unfolded.contains("\r\nSUMMARY:" + escaped + "\r\n"));
    }
}

void TestScheduleIcsWriter::addresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("web") << QByteArray("https://voorbeeld.example/a;b,c?d=é")
                         << QByteArray("\r\nURL:https://voorbeeld.example/a;b,c?d=%C3%A9\r\n");
    QTest::newRow("a host in capitals")
        << QByteArray("https://Werk-Plek.voorbeeld.example/A%2fb")
        << QByteArray("\r\nURL:https://Werk-Plek.voorbeeld.example/A%2fb\r\n");
    QTest::newRow("mail") << QByteArray("mailto:noor@voorbeeld.example")
                          << QByteArray("\r\nURL:mailto:noor@voorbeeld.example\r\n");
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << QByteArray();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray();
    QTest::newRow("a line of its own")
        << QByteArray("https://a.example/\r\nATTACH:file:///etc/passwd") << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestScheduleIcsWriter::addresses()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, line);
    ScheduleCells cells = example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");
    cells.url = url;
    const QByteArray bytes = written({cells});
    if (line.isEmpty())
        QVERIFY2(!bytes.contains("\r\nURL"), bytes.constData());
    else
        QVERIFY2(bytes.contains(line), bytes.constData());
    QVERIFY(!bytes.contains("\r\nATTACH"));
}

void TestScheduleIcsWriter::namesAndKeys()
{
    const QByteArray bytes = written({}, {.name = "Week, \"nu\"\r\nX:y", .feedKey = "werk/trainer/7"});
    QVERIFY(bytes.contains("\r\nNAME:Week\\, \"nu\"\\nX:y\r\nX-WR-CALNAME:Week\\, \"nu\"\\nX:y\r\n"));
    QVERIFY(bytes.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"));
    QCOMPARE(feedKeyIn(bytes.first(400)), QByteArray("werk/trainer/7"));
    const QByteArray longKey = QByteArray(100, 'k') + "/trainer/7";
    QCOMPARE(feedKeyIn(written({}, {.feedKey = longKey})), longKey);
    QCOMPARE(feedKeyIn(written({})), QByteArray());
    QCOMPARE(feedKeyIn(""), QByteArray());
}

/// A clock that goes otherwise than the zone in the file says is never put on it.
void TestScheduleIcsWriter::otherClocks()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ScheduleIcsWriter writer(buffer, *LocalTime::forZone("America/New_York"));
    writer.header({});
    writer.row(example("2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z"));
    QVERIFY(writer.finish());
    QVERIFY(bytes.contains("\r\nDTSTART:20261201T090000Z\r\nDTEND:20261201T103000Z\r\n"));
    // Before 1996 summer ended in September.
    const QByteArray old = written({example("1990-10-10T09:00:00Z", "1990-10-10T10:00:00Z")});
    QVERIFY2(old.contains("\r\nDTSTART:19901010T090000Z\r\n"), old.constData());
}

void TestScheduleIcsWriter::libicalReadsTheSame()
{
    const QByteArray bytes = written(examples());
    icalcomponent *calendar = icalparser_parse_string(bytes.constData());
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalcomponent_get_method(calendar), ICAL_METHOD_PUBLISH);
    // iTIP (RFC 5546) wants an ORGANIZER for PUBLISH, which no calendar asks for and which makes Outlook show
    // somebody else's meeting; all its other rules, and those of RFC 5545, are kept.
    icalcomponent *method = icalcomponent_new_clone(calendar);
    for (icalcomponent *event = icalcomponent_get_first_component(method, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(method, ICAL_VEVENT_COMPONENT))
        icalcomponent_add_property(event, icalproperty_new_organizer("mailto:a@voorbeeld.example"));
    QVERIFY2(icalrestriction_check(method), icalcomponent_as_ical_string(method));
    icalcomponent_free(method);
    const auto text = [](const char *value) { return QString::fromUtf8(value ? value : "-"); };
    QStringList found;
    QStringList expected;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const icaltimetype begin = icalcomponent_get_dtstart(event);
        const icaltimetype end = icalcomponent_get_dtend(event);
        // With the rules of the file, not with those that libical knows by the name of the zone.
        const auto instant = [&](const icaltimetype &time) {
            icaltimezone *zone = icalcomponent_get_timezone(calendar, "Europe/Amsterdam");
            return Instant::fromMs(qint64(icaltime_as_timet_with_zone(
                                       time, time.zone == icaltimezone_get_utc_timezone() ? nullptr : zone))
                                   * 1000)
                .iso();
        };
        found += QStringList{text(icalcomponent_get_uid(event)), text(icalcomponent_get_summary(event)),
            begin.is_date ? u"%1-%2-%3"_s.arg(begin.year).arg(begin.month).arg(begin.day) : instant(begin),
            begin.is_date ? u"%1-%2-%3"_s.arg(end.year).arg(end.month).arg(end.day) : instant(end),
            QString::number(icalcomponent_get_sequence(event)),
            icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED ? u"cancelled"_s : u"planned"_s,
            text(icalcomponent_get_location(event))}
                     .join(u'|');
    }
    icalcomponent_free(calendar);
    for (const ScheduleCells &cells : examples()) {
        const bool isPlain = cells.state == SessionState::Planned;
        QString begin = cells.when.begin().iso();
        QString end = cells.when.end().iso();
        if (cells.uid == "dagen") {
            begin = u"2026-10-24"_s;
            end = u"2026-10-26"_s;
        } else if (cells.uid == "dag") {
            begin = u"2026-3-29"_s;
            end = u"2026-3-30"_s;
        }
        expected += QStringList{QString::fromUtf8(cells.uid), u"Twitteren voor beleidsmakers"_s, begin, end,
            u"2"_s, QString(code(cells.state)),
            !isPlain               ? u"-"_s
            : cells.room.isEmpty() ? u"Terminal Zuid"_s
                                   : u"B2.14, Terminal Zuid"_s}
                        .join(u'|');
    }
    QCOMPARE(found, expected);
}

void TestScheduleIcsWriter::pythonReadsTheSame()
{
    const QString python = test::pythonWith(u"icalendar"_s);
    if (python.isEmpty())
        QSKIP("no python3-icalendar here");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QList<ScheduleCells> rows = examples();
    for (ScheduleCells &cells : rows) {
        // Version 4 parts a category at its comma, escaped or not.
        if (!cells.topics.isEmpty())
            cells.topics = "Twitter\x1fWiki";
    }
    file.write(written(rows, {.name = "Wéék"}));
    file.close();
    const QString said = QString::fromUtf8(test::runPython(
        python, {QStringLiteral(TJC_SOURCE_DIR "/tests/support/ics_dump.py"), file.fileName()}));
    const QString about = u"|2026-09-01T12:34:56+00:00|Twitteren voor beleidsmakers|"_s;
    const QString more = u"|Twitter/Wiki|https://voorbeeld.example/a?b=1&c=2|"
                         "Waarom gaan?\\nOmdat het leuk is; en kort.\\n\\nSoort: workshop\\n"
                         "Met: Noor de Vries, Sam Bakker (sam@voorbeeld.example)\\n"
                         "Organisatie: Ministerie; van \"Zaken\"\\nThemaweek: Week 40\n"_s;
    QString expected = u"PUBLISH 1\n"_s;
    const auto add = [&](const QString &uid, const QString &begin, const QString &end, const QString &place) {
        expected += uid + u"|2|CONFIRMED|"_s + begin + u'|' + end + about + place + more;
    };
    const QString place = u"B2.14, Terminal Zuid"_s;
    add(u"winter"_s, u"2026-12-01T10:00:00+01:00"_s, u"2026-12-01T11:30:00+01:00"_s, place);
    add(u"zomer"_s, u"2026-07-01T10:00:00+02:00"_s, u"2026-07-01T11:30:00+02:00"_s, place);
    expected.insert(expected.lastIndexOf(u"workshop"_s) + 8, u" (formeel)"_s);
    add(u"lente"_s, u"2026-03-28T23:00:00+01:00"_s, u"2026-03-29T06:00:30+02:00"_s, place);
    add(u"herfst-1"_s, u"2026-10-25T00:15:00+00:00"_s, u"2026-10-25T00:45:00+00:00"_s, place);
    add(u"herfst-2"_s, u"2026-10-25T00:45:00+00:00"_s, u"2026-10-25T01:15:00+00:00"_s, place);
    add(u"dagen"_s, u"2026-10-24"_s, u"2026-10-26"_s, u"Terminal Zuid"_s);
    add(u"dag"_s, u"2026-03-29"_s, u"2026-03-30"_s, place);
    expected += u"vervallen|2|CANCELLED|2026-12-02T10:00:00+01:00|2026-12-02T11:00:00+01:00"_s + about
                + u"-|-|-|Geannuleerd: De trainer is ziek.\\n\\nSoort: workshop\\n"
                  "Organisatie: Ministerie; van \"Zaken\"\\nThemaweek: Week 40\n"_s;
    QCOMPARE(said.split(u'\n'), expected.split(u'\n'));
}

QTEST_GUILESS_MAIN(TestScheduleIcsWriter)
#include "test_schedule_ics_writer.moc"
