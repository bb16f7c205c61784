#include "store/catalogue.h"
#include "tests/app/db/opened.h"

#include <QtTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

const Instant now = Instant::fromMs(1'800'000'000'000);

CatalogueCourse course(const QString &id, const QString &title)
{
    CatalogueCourse made;
    made.identifier = id;
    made.title = title;
    made.provider = u"Academie"_s;
    return made;
}

CatalogueRun run(const QString &id, int day, const QString &place = {})
{
    const Instant begin = now.plusDays(day);
    return {
        .identifier = id, .when = *Span::from(begin, begin.plusMinutes(90)), .allDay = false, .place = place};
}

} // namespace

/// What a catalogue leaves in a workspace, on both engines.
class CatalogueStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One workspace for all: each test has a catalogue of its own in it.
    void initTestCase() { m_connection = test::migrated(test::freshWorkspaceUrl()); }
    void init() { m_source = QString::fromLatin1(QTest::currentTestFunction()); }
    void everythingOfACourseIsKept();
    void oneDifferenceIsAChange_data();
    void oneDifferenceIsAChange();
    void addsChangesAndMisses();
    void whatIsNotGivenAnyMore();
    void aPartMissesNothing();
    void aSourceLeavesOthersAlone();
    void withoutIdentifiers();
    void datesAreSessions();
    void whatWasSetHereStays();
    void nothingIsLostOfWhoIsIn();
    void manyGetTheirOwnTopics();
    void stops();

private:
    QString take(const QList<CatalogueCourse> &courses, bool isWhole = true,
        store::Fates<CatalogueCourse> *fates = nullptr)
    {
        const auto counts = db::writeOnce(*m_connection, [&](db::Writer &writer) {
            return store::importCatalogue(writer, {m_source, isWhole, now}, courses, nullptr, fates);
        });
        if (!counts)
            return test::told(counts) + u' ' + counts.error().detail;
        QString told = u"+%1 ~%2 =%3 -%4"_s.arg(counts->courses.added)
                           .arg(counts->courses.updated)
                           .arg(counts->courses.unchanged)
                           .arg(counts->vanished);
        const ImportCounts &sessions = counts->sessions;
        if (sessions.added + sessions.updated + sessions.unchanged > 0)
            told +=
                u" sessions +%1 ~%2 =%3"_s.arg(sessions.added).arg(sessions.updated).arg(sessions.unchanged);
        return told + (counts->notGiven > 0 ? u" not given %1"_s.arg(counts->notGiven) : QString());
    }
    /// SOURCE stands for the catalogue of the test.
    [[nodiscard]] QByteArray ofSource(QByteArray sql) const
    {
        return sql.replace("SOURCE", '\'' + m_source.toUtf8() + '\'');
    }
    QString asked(const QByteArray &sql, int columns = 1)
    {
        return test::asked(*m_connection, ofSource(sql), columns);
    }
    QString set(const QByteArray &sql) { return test::run(*m_connection, ofSource(sql)); }
    QString trainings()
    {
        return asked(
            "SELECT source_id, title, revision, vanished_at FROM training WHERE source = SOURCE ORDER BY id",
            4);
    }

    QString m_source;
    std::unique_ptr<db::Connection> m_connection;
};

void CatalogueStoreTest::everythingOfACourseIsKept()
{
    CatalogueCourse full = course(u"c1"_s, u"Helder schrijven"_s);
    full.summary = u"Kort."_s;
    full.url = u"https://academie.example/c1"_s;
    full.format = Format::Workshop;
    full.form = CourseForm::SelfStudy;
    full.language = u"nl"_s;
    full.level = u"hbo"_s;
    full.costCents = 125'050;
    full.currency = u"EUR"_s;
    full.minutes = 90;
    full.topics = QStringList{u"Taal"_s, u"taal"_s, u"Schrijven"_s};
    QCOMPARE(take({full, course(u"c2"_s, u"Leeg"_s)}), u"+2 ~0 =0 -0"_s);
    QCOMPARE(
        asked(
            "SELECT title, summary, url, format, formal, provider, source_id, course_form, language, level,"
            " cost_cents, currency, minutes, vanished_at, revision FROM training WHERE source = SOURCE ORDER BY id",
            15)
            .replace(u"|true|"_s, u"|1|"_s)
            .replace(u"|t|"_s, u"|1|"_s),
        u"Helder schrijven|Kort.|https://academie.example/c1|workshop|1|Academie|c1|self_study|nl|hbo|125050|EUR|90|-|1\n"
        "Leeg|||course|1|Academie|c2||||-||-|-|1"_s);
    QCOMPARE(
        asked(
            "SELECT t.name FROM training_topic x JOIN topic t ON t.id = x.topic_id JOIN training c ON c.id = x.training_id WHERE c.source = SOURCE ORDER BY t.name"),
        u"Schrijven\nTaal"_s);
    QCOMPARE(
        asked("SELECT count(DISTINCT uid) FROM training WHERE length(uid) = 36 AND source = SOURCE"), u"2"_s);
    QCOMPARE(take({full, course(u"c2"_s, u"Leeg"_s)}), u"+0 ~0 =2 -0"_s);
}

void CatalogueStoreTest::oneDifferenceIsAChange_data()
{
    QTest::addColumn<CatalogueCourse>("after");
    const auto row = [](const char *name, const auto &change) {
        CatalogueCourse after = course(u"c1"_s, u"Een"_s);
        after.topics = QStringList{u"Taal"_s};
        change(after);
        QTest::newRow(name) << after;
    };
    row("title", [](CatalogueCourse &c) { c.title = u"Twee"_s; });
    row("summary", [](CatalogueCourse &c) { c.summary = u"x"_s; });
    row("url", [](CatalogueCourse &c) { c.url = u"https://a.example"_s; });
    row("provider", [](CatalogueCourse &c) { c.provider = u"Elders"_s; });
    row("format", [](CatalogueCourse &c) { c.format = Format::Game; });
    row("form", [](CatalogueCourse &c) { c.form = CourseForm::Online; });
    row("language", [](CatalogueCourse &c) { c.language = u"en"_s; });
    row("level", [](CatalogueCourse &c) { c.level = u"wo"_s; });
    row("cost", [](CatalogueCourse &c) {
        c.costCents = 0;
        c.currency = u"EUR"_s;
    });
    row("minutes", [](CatalogueCourse &c) { c.minutes = 5; });
    row("topics", [](CatalogueCourse &c) { c.topics = QStringList{u"Rekenen"_s}; });
    row("fewer topics", [](CatalogueCourse &c) { c.topics.clear(); });
}

void CatalogueStoreTest::oneDifferenceIsAChange()
{
    QFETCH(CatalogueCourse, after);
    m_source += QLatin1StringView(QTest::currentDataTag());
    CatalogueCourse before = course(u"c1"_s, u"Een"_s);
    before.topics = QStringList{u"Taal"_s};
    QCOMPARE(take({before}), u"+1 ~0 =0 -0"_s);
    store::Fates<CatalogueCourse> fates;
    QCOMPARE(take({after}, true, &fates), u"+0 ~1 =0 -0"_s);
    QCOMPARE(fates.of, QList<RowFate>{RowFate::Changed});
    QCOMPARE(fates.before.value(0, after).title, u"Een"_s);
    QCOMPARE(fates.before.value(0, after).topics, QStringList{u"Taal"_s});
    QCOMPARE(asked("SELECT revision FROM training WHERE source = SOURCE"), u"2"_s);
    QCOMPARE(take({after}), u"+0 ~0 =1 -0"_s);
}

void CatalogueStoreTest::addsChangesAndMisses()
{
    QCOMPARE(
        take({course(u"a"_s, u"A"_s), course(u"b"_s, u"B"_s), course(u"c"_s, u"C"_s)}), u"+3 ~0 =0 -0"_s);
    QCOMPARE(
        take({course(u"d"_s, u"D"_s), course(u"b"_s, u"B2"_s), course(u"c"_s, u"C"_s)}), u"+1 ~1 =1 -1"_s);
    QCOMPARE(trainings(), u"a|A|2|1800000000000\nb|B2|2|-\nc|C|1|-\nd|D|1|-"_s);
    // It vanishes once, and may come back.
    QCOMPARE(
        take({course(u"d"_s, u"D"_s), course(u"b"_s, u"B2"_s), course(u"c"_s, u"C"_s)}), u"+0 ~0 =3 -0"_s);
    QCOMPARE(take({course(u"a"_s, u"A"_s), course(u"b"_s, u"B2"_s), course(u"c"_s, u"C"_s),
                 course(u"d"_s, u"D"_s)}),
        u"+0 ~1 =3 -0"_s);
    QCOMPARE(trainings(), u"a|A|3|-\nb|B2|2|-\nc|C|1|-\nd|D|1|-"_s);
}

void CatalogueStoreTest::whatIsNotGivenAnyMore()
{
    CatalogueCourse off = course(u"a"_s, u"A"_s);
    off.active = false;
    QCOMPARE(take({off}), u"+0 ~0 =0 -0 not given 1"_s);
    QCOMPARE(trainings(), QString());
    QCOMPARE(take({course(u"a"_s, u"A"_s)}), u"+1 ~0 =0 -0"_s);
    QCOMPARE(take({off}, false), u"+0 ~0 =0 -1"_s); // it says so itself, in a part too
    QCOMPARE(trainings(), u"a|A|2|1800000000000"_s);
    QCOMPARE(take({off}), u"+0 ~0 =0 -0"_s);
}

void CatalogueStoreTest::aPartMissesNothing()
{
    QCOMPARE(take({course(u"a"_s, u"A"_s), course(u"b"_s, u"B"_s)}), u"+2 ~0 =0 -0"_s);
    QCOMPARE(take({course(u"c"_s, u"C"_s)}, false), u"+1 ~0 =0 -0"_s);
    QCOMPARE(
        asked("SELECT count(*) FROM training WHERE vanished_at IS NOT NULL AND source = SOURCE"), u"0"_s);
}

void CatalogueStoreTest::aSourceLeavesOthersAlone()
{
    QCOMPARE(set("INSERT INTO training (title, format) VALUES ('Van een collega', 'workshop')"), u"ok"_s);
    QCOMPARE(take({course(u"a"_s, u"A"_s)}), u"+1 ~0 =0 -0"_s);
    m_source += u" twee"_s;
    QCOMPARE(take({course(u"a"_s, u"A van twee"_s)}), u"+1 ~0 =0 -0"_s);
    QCOMPARE(
        asked(
            "SELECT title, revision, vanished_at FROM training WHERE source LIKE 'aSource%' OR title LIKE 'Van een%'"
            " ORDER BY id",
            3),
        u"Van een collega|1|-\nA|1|-\nA van twee|1|-"_s);
}

void CatalogueStoreTest::withoutIdentifiers()
{
    CatalogueCourse one = course({}, u"Kort"_s);
    CatalogueCourse elsewhere = one;
    elsewhere.provider = u"Elders"_s;
    QCOMPARE(take({one, elsewhere}), u"+2 ~0 =0 -0"_s);
    one.title = u"KORT"_s; // another case is no other course
    QCOMPARE(take({one, elsewhere}), u"+0 ~1 =1 -0"_s);
    QCOMPARE(asked("SELECT title FROM training WHERE source = SOURCE ORDER BY id"), u"KORT\nKort"_s);
}

void CatalogueStoreTest::datesAreSessions()
{
    CatalogueCourse dated = course(u"a"_s, u"A"_s);
    dated.topics = QStringList{u"Taal"_s};
    dated.runs = {run(u"r1"_s, 1, u"Utrecht"_s), run(u"r2"_s, 2)};
    dated.runs[0].maxSeats = 12;
    CatalogueRun unheard = run(u"r3"_s, 3);
    unheard.cancelled = true;
    dated.runs.push_back(unheard);
    QCOMPARE(take({dated, course(u"b"_s, u"B"_s)}), u"+2 ~0 =0 -0 sessions +2 ~0 =0"_s);
    const QByteArray sessions =
        "SELECT t.title, s.building, s.max_seats, s.state, s.cancel_reason, s.starts_at, (SELECT count(*) FROM"
        " session_topic x WHERE x.session_id = s.id) FROM session s JOIN training t ON t.id = s.training_id WHERE t.source = SOURCE ORDER BY s.id";
    QCOMPARE(asked(sessions, 7), u"A|Utrecht|12|planned||1800086400000|1\nA||-|planned||1800172800000|1"_s);
    QCOMPARE(take({dated, course(u"b"_s, u"B"_s)}), u"+0 ~0 =2 -0 sessions +0 ~0 =2"_s);
    // One moves, one is off; a date that is told no more stays.
    dated.runs[0].when = *Span::from(now.plusDays(5), now.plusDays(5).plusMinutes(60));
    dated.runs[1].cancelled = true;
    QCOMPARE(take({dated, course(u"b"_s, u"B"_s)}), u"+0 ~1 =1 -0 sessions +0 ~2 =0"_s);
    QCOMPARE(
        asked(sessions, 7), u"A|Utrecht|12|planned||1800432000000|1\nA||-|cancelled|—|1800172800000|1"_s);
    dated.runs = {dated.runs[1]};
    dated.runs[0].cancelled = false;
    QCOMPARE(take({dated, course(u"b"_s, u"B"_s)}), u"+0 ~1 =1 -0 sessions +0 ~1 =0"_s);
    QCOMPARE(asked(sessions, 7), u"A|Utrecht|12|planned||1800432000000|1\nA||-|planned||1800172800000|1"_s);
    QCOMPARE(asked("SELECT revision FROM training WHERE source = SOURCE ORDER BY id"),
        u"1\n1"_s); // dates change no training
}

void CatalogueStoreTest::whatWasSetHereStays()
{
    CatalogueCourse dated = course(u"a"_s, u"A"_s);
    dated.runs = {run(u"r1"_s, 1, u"Utrecht"_s), run(u"r2"_s, 2)};
    dated.runs[0].maxSeats = 12;
    QCOMPARE(take({dated}), u"+1 ~0 =0 -0 sessions +2 ~0 =0"_s);
    QCOMPARE(set("INSERT INTO room (building, name) VALUES ('B', 'Zaal')"), u"ok"_s);
    QCOMPARE(
        set("UPDATE session SET room_id = 1, building = '', min_seats = 20, max_seats = 30, waitlist_size = 3,"
            " revision = revision + 1 WHERE id = (SELECT min(s.id) FROM session s JOIN training t ON t.id = s.training_id WHERE t.source = SOURCE)"),
        u"ok"_s);
    QCOMPARE(
        set("UPDATE session SET state = 'cancelled', cancel_reason = 'Trainer ziek', revision = revision + 1"
            " WHERE id = (SELECT max(s.id) FROM session s JOIN training t ON t.id = s.training_id WHERE t.source = SOURCE)"),
        u"ok"_s);
    dated.runs[0].place = u"Elders"_s;
    dated.runs[1].when = *Span::from(now.plusDays(7), now.plusDays(8));
    QCOMPARE(take({dated}), u"+0 ~0 =1 -0 sessions +0 ~0 =2"_s);
    QCOMPARE(
        asked(
            "SELECT s.room_id, s.building, s.min_seats, s.max_seats, s.waitlist_size, s.state, s.cancel_reason FROM session s"
            " JOIN training t ON t.id = s.training_id WHERE t.source = SOURCE ORDER BY s.id",
            7),
        u"1||20|30|3|planned|\n-||0|-|-|cancelled|Trainer ziek"_s);
}

void CatalogueStoreTest::nothingIsLostOfWhoIsIn()
{
    CatalogueCourse dated = course(u"a"_s, u"A"_s);
    dated.runs = {run(u"r1"_s, 1)};
    QCOMPARE(take({dated, course(u"b"_s, u"B"_s)}), u"+2 ~0 =0 -0 sessions +1 ~0 =0"_s);
    // The clock of the schema is the real one: the session has to be ahead of it.
    QCOMPARE(set("INSERT INTO person (uid, name) VALUES ('p', 'P')"), u"ok"_s);
    QCOMPARE(
        set("INSERT INTO enrolment (session_id, person_id, intent) SELECT s.id, 1, 'x' FROM session s JOIN training t"
            " ON t.id = s.training_id WHERE t.source = SOURCE"),
        u"ok"_s);
    QCOMPARE(take({course(u"b"_s, u"B"_s)}), u"+0 ~0 =1 -1"_s);
    QCOMPARE(
        asked("SELECT e.state, s.state, t.vanished_at FROM enrolment e JOIN session s ON s.id = e.session_id"
              " JOIN training t ON t.id = s.training_id",
            3),
        u"enrolled|planned|1800000000000"_s);
}

void CatalogueStoreTest::manyGetTheirOwnTopics()
{
    QList<CatalogueCourse> courses;
    for (int i = 0; i < 5'000; ++i) {
        courses += course(QString::number(i), u"Cursus %1"_s.arg(i));
        if (i % 3 == 0)
            courses.last().topics = QStringList{u"T%1"_s.arg(i % 7)};
        if (i % 100 == 0)
            courses.last().runs = {run(u"r"_s, i % 50, courses.last().title)};
    }
    QCOMPARE(take(courses), u"+5000 ~0 =0 -0 sessions +50 ~0 =0"_s);
    QCOMPARE(
        asked(
            "SELECT count(*) FROM training t LEFT JOIN training_topic x ON x.training_id = t.id"
            " LEFT JOIN topic p ON p.id = x.topic_id WHERE t.source = SOURCE AND coalesce(p.name, '-') <> CASE"
            " WHEN CAST(t.source_id AS bigint) % 3 = 0 THEN 'T' || CAST(CAST(t.source_id AS bigint) % 7 AS TEXT)"
            " ELSE '-' END"),
        u"0"_s);
    QCOMPARE(
        asked(
            "SELECT count(*) FROM session s JOIN training t ON t.id = s.training_id WHERE t.source = SOURCE AND s.building <> t.title"),
        u"0"_s);
    QCOMPARE(take(courses), u"+0 ~0 =5000 -0 sessions +0 ~0 =50"_s);
    courses.resize(100);
    QCOMPARE(take(courses), u"+0 ~0 =100 -4900 sessions +0 ~0 =1"_s);
}

void CatalogueStoreTest::stops()
{
    QList<CatalogueCourse> courses;
    for (int i = 0; i < 1'000; ++i)
        courses += course(QString::number(i), u"Cursus"_s);
    Progress progress;
    progress.cancel();
    const auto counts = db::writeOnce(*m_connection, [&](db::Writer &writer) {
        return store::importCatalogue(writer, {m_source, true, now}, courses, &progress);
    });
    QCOMPARE(test::told(counts), u"cancelled import"_s);
    QCOMPARE(trainings(), QString());
}

QTEST_GUILESS_MAIN(CatalogueStoreTest)

#include "catalogue_store_test.moc"
