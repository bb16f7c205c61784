#include "service/directory_text.h"
#include "store/directory.h"
#include "store/search.h"
#include "store/search_index.h"
#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Finding colleagues by what they know, showed and are called, on both engines. Person 1 knows iPad as an expert, 2 knows
/// it, 3 gave it, 4 is called so, 5 works there; 6 hides himself, 7 hides what he gave, 8 knows nothing.
class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsInTiers_data();
    void findsInTiers();
    void saysWhy_data();
    void saysWhy();
    void takesWhatWasMistyped();
    void whoHidesHimselfIsFoundByFew_data();
    void whoHidesHimselfIsFoundByFew();
    void filters_data();
    void filters();
    void isFreeOnADay_data();
    void isFreeOnADay();
    void aTopicIsFoundWithThoseBelowIt();
    void theFirstAreTheFirstOfAll();
    void aListWithoutQuestionIsByName();
    void tellsAllOfOne();
    void hidesWhatIsNotShown();
    void anOfferIsOpenWhileNoSessionIsToCome();
    void anErasedColleagueIsNotFound();

private:
    QString sql(const QByteArray &text, const db::Params &params = {})
    {
        return run(*m_connection, text, params);
    }
    void must(const QByteArray &text, const db::Params &params = {})
    {
        if (const QString done = sql(text, params); done != u"ok"_s)
            qFatal("%s: %s", text.constData(), qPrintable(done));
    }
    void index()
    {
        if (const auto done =
                db::writeOnce(*m_connection, [](db::Writer &writer) { return store::writeIndex(writer); });
            !done)
            qFatal("%s", qPrintable(told(done)));
    }
    store::DirectoryQuestion question(
        const DirectoryFilter &filter, std::optional<int> me = {}, bool seesAll = false)
    {
        db::OpenReader reader(*m_connection);
        const auto words = store::vocabulary(reader, store::Found::Person);
        if (!words)
            qFatal("%s", qPrintable(told(words)));
        return {.filter = filter,
            .readings = words->readAll(filter.text),
            .free = {},
            .viewer = {me ? PersonId::from(*me) : std::nullopt, seesAll},
            .now = Instant::fromMs(nowMs())};
    }
    QList<DirectoryRow> first(const store::DirectoryQuestion &asked, int limit = 50)
    {
        db::OpenReader reader(*m_connection);
        const auto rows = store::directoryFirst(reader, asked, limit);
        if (!rows)
            qFatal("%s: %s", qPrintable(told(rows)), qPrintable(rows.error().detail));
        return *rows;
    }
    QString found(const store::DirectoryQuestion &asked)
    {
        QList<DirectoryRow> rows = first(asked);
        // Within a tier any order will do.
        if (!asked.readings.isEmpty() || asked.filter.topic) {
            std::ranges::stable_sort(
                rows, {}, [](const DirectoryRow &row) { return std::pair(row.tier, row.id.value()); });
        }
        QStringList ids;
        for (const DirectoryRow &row : std::as_const(rows))
            ids += QString::number(row.id.value());
        db::OpenReader reader(*m_connection);
        const auto all = store::directoryIds(reader, asked);
        QStringList same;
        for (const qint64 id : all.value_or(QList<qint64>()))
            same += QString::number(id);
        const bool isSame = QSet<QString>(ids.begin(), ids.end()) == QSet<QString>(same.begin(), same.end());
        return isSame && ids.size() == same.size()
                   ? ids.join(u' ')
                   : u"first %1, all %2"_s.arg(ids.join(u' '), same.join(u' '));
    }
    qint64 gives(int person, int topic, qint64 startsIn, qint64 lasts = 3'600'000)
    {
        const qint64 id = plannedSession(*m_connection, {.startsIn = startsIn, .lasts = lasts});
        must(
            "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)", {id, person});
        if (topic > 0)
            must(
                "INSERT INTO session_topic (session_id, topic_id, position) VALUES ($1, $2, 0)", {id, topic});
        return id;
    }
    PersonCard card(int person, std::optional<int> me = {}, bool seesAll = false)
    {
        db::OpenReader reader(*m_connection);
        const auto card = store::personCard(reader, *PersonId::from(person),
            {me ? PersonId::from(*me) : std::nullopt, seesAll}, Instant::fromMs(nowMs()));
        if (!card)
            qFatal("%s: %s", qPrintable(told(card)), qPrintable(card.error().detail));
        return *card;
    }

    std::unique_ptr<db::Connection> m_connection;
};

void DirectoryTest::init()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 8);
    must(
        "INSERT INTO organisation (id, uid, name, short_name) VALUES (1, 'm', 'Ministerie van Kwartier', 'MvK')");
    must("INSERT INTO organisation (id, uid, name, parent_id) VALUES (2, 'd', 'Directie iPadbeheer', 1)");
    must("INSERT INTO topic (id, name, kind, labels) VALUES (1, 'iPad', 'device', 'tablet')");
    must("INSERT INTO topic (id, name, kind) VALUES (2, 'Café-overleg', 'skill')");
    must("UPDATE person SET name = 'Ipad Jansen', revision = 2 WHERE id = 4");
    must(
        "UPDATE person SET organisation_id = 2, job_title = 'beheerder', building = 'Hoofdtoren', revision = 2"
        " WHERE id = 5");
    must(
        "INSERT INTO expertise (person_id, topic_id, level) VALUES (1, 1, 'expert'), (2, 1, 'good'), (1, 2, 'basic'),"
        " (6, 1, 'expert'), (5, 2, 'good'), (4, 2, 'basic')");
    gives(3, 1, -3 * dayMs);
    gives(3, 1, -2 * dayMs);
    gives(7, 1, -2 * dayMs);
    must(isPostgres() ? "UPDATE person SET listed = false, revision = 2 WHERE id = 6"
                      : "UPDATE person SET listed = 0, revision = 2 WHERE id = 6");
    must(isPostgres() ? "UPDATE person SET shows_history = false, revision = 2 WHERE id = 7"
                      : "UPDATE person SET shows_history = 0, revision = 2 WHERE id = 7");
    index();
}

void DirectoryTest::findsInTiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("a topic: expert, knows, showed, name and work") << u"ipad"_s << u"1 2 3 4 5"_s;
    QTest::newRow("the beginning of a word") << u"ipa"_s << u"1 2 3 4 5"_s;
    QTest::newRow("another name of the topic") << u"tablet"_s << u"1 2 3"_s;
    QTest::newRow("accents do not count") << u"cafe"_s << u"1 4 5"_s;
    QTest::newRow("a part of a compound") << u"beheer"_s << u"5"_s;
    QTest::newRow("a building") << u"hoofdtoren"_s << u"5"_s;
    QTest::newRow("the ministry's own name is not that of the directorate") << u"kwartier"_s << QString();
    QTest::newRow("both words") << u"ipad jansen"_s << u"4"_s;
    QTest::newRow("a word that nobody has") << u"quantumxyzzy"_s << QString();
    QTest::newRow("no letter") << u" -- "_s << QString();
}

void DirectoryTest::findsInTiers()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QCOMPARE(found(question({.text = text, .who = DirectoryFilter::Who::Everybody})), ids);
}

void DirectoryTest::saysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("person");
    QTest::addColumn<QString>("why");
    QTest::newRow("expert") << u"ipad"_s << 1 << u"iPad (expert)"_s;
    QTest::newRow("by another name") << u"tablet"_s << 2 << u"iPad (good)"_s;
    QTest::newRow("gave") << u"ipad"_s << 3 << u"gave “Twitter” 2 times"_s;
    QTest::newRow("gave, by another name of the topic") << u"tablet"_s << 3 << u"gave “Twitter” 2 times"_s;
    QTest::newRow("name") << u"ipad"_s << 4 << u"by name"_s;
    QTest::newRow("work") << u"ipad"_s << 5 << u"works: Directie iPadbeheer"_s;
    QTest::newRow("the best first") << u"ipad cafe"_s << 1 << u"iPad (expert) · Café-overleg (basic)"_s;
}

void DirectoryTest::saysWhy()
{
    QFETCH(QString, text);
    QFETCH(int, person);
    QFETCH(QString, why);
    QString said;
    for (const DirectoryRow &row : first(question({.text = text, .who = DirectoryFilter::Who::Everybody}))) {
        if (row.id.value() == person)
            said = reasonsText(row.reasons);
    }
    QCOMPARE(said, why);
}

void DirectoryTest::takesWhatWasMistyped()
{
    const auto asked = question({.text = u"ipda"_s});
    QCOMPARE(asked.readings.size(), 1);
    QVERIFY(asked.readings.first().isCorrected);
    QVERIFY(found(asked).startsWith(u"1 2 3"_s));
    QCOMPARE(asWritten(u"ipad"_s, first(asked)), u"iPad"_s);
}

void DirectoryTest::whoHidesHimselfIsFoundByFew_data()
{
    QTest::addColumn<int>("me");
    QTest::addColumn<bool>("seesAll");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a colleague") << 1 << false << false;
    QTest::newRow("himself") << 6 << false << true;
    QTest::newRow("a coordinator") << 1 << true << true;
}

void DirectoryTest::whoHidesHimselfIsFoundByFew()
{
    QFETCH(int, me);
    QFETCH(bool, seesAll);
    QFETCH(bool, isFound);
    for (const DirectoryFilter &filter :
        {DirectoryFilter{.text = u"ipad"_s}, DirectoryFilter{}, DirectoryFilter{.topic = TopicId::from(1)}}) {
        const auto asked = question(filter, me, seesAll);
        QCOMPARE(found(asked).split(u' ').contains(u"6"_s), isFound);
        db::OpenReader reader(*m_connection);
        QCOMPARE(store::directoryRows(reader, asked, {6})->size(), isFound ? 1 : 0);
    }
}

void DirectoryTest::filters_data()
{
    QTest::addColumn<DirectoryFilter>("filter");
    QTest::addColumn<QString>("ids");
    using Who = DirectoryFilter::Who;
    QTest::newRow("who gives or knows something") << DirectoryFilter{} << u"4 1 2 3 5 7"_s;
    QTest::newRow("everybody") << DirectoryFilter{.who = Who::Everybody} << u"4 1 2 3 5 7 8"_s;
    QTest::newRow("who offers") << DirectoryFilter{.who = Who::Offers} << u"2 8"_s;
    QTest::newRow("a topic") << DirectoryFilter{.topic = TopicId::from(1)} << u"1 2 3"_s;
    QTest::newRow("a topic and words")
        << DirectoryFilter{.text = u"person"_s, .topic = TopicId::from(1)} << u"1 2 3"_s;
    QTest::newRow("a ministry with its directorates")
        << DirectoryFilter{.organisation = OrganisationId::from(1)} << u"5"_s;
    QTest::newRow("a language") << DirectoryFilter{.language = u"fy"_s} << u"2"_s;
    QTest::newRow("a format") << DirectoryFilter{.format = Format::DeskVisit} << u"1"_s;
    QTest::newRow("words and a format")
        << DirectoryFilter{.text = u"ipad"_s, .format = Format::DeskVisit} << u"1"_s;
}

void DirectoryTest::filters()
{
    QFETCH(DirectoryFilter, filter);
    QFETCH(QString, ids);
    must("INSERT INTO person_language (person_id, language) VALUES (2, 'fy'), (6, 'fy')");
    must("INSERT INTO person_format (person_id, format) VALUES (1, 'desk_visit')");
    const QByteArray yes = isPostgres() ? "true" : "1";
    must("UPDATE person SET offers = " + yes + ", revision = revision + 1 WHERE id = 8");
    must("UPDATE expertise SET offers = " + yes + " WHERE person_id = 2");
    index();
    if (filter == DirectoryFilter{})
        ids += u" 8"_s; // who offers gives something
    QCOMPARE(found(question(filter)), ids);
}

void DirectoryTest::isFreeOnADay_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isFree");
    const QByteArray no = isPostgres() ? "false" : "0";
    QTest::newRow("he can") << QByteArray() << true;
    QTest::newRow("not that weekday")
        << "UPDATE availability SET weekday = 7 WHERE person_id = 1"_ba << false;
    QTest::newRow("not that part") << "UPDATE availability SET part = 'evening' WHERE person_id = 1"_ba
                                   << false;
    QTest::newRow("away")
        << "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (1, $1 + 60000, $1 + 120000)"_ba
        << false;
    QTest::newRow("away before")
        << "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (1, $1 - 60000, $1)"_ba << true;
    QTest::newRow("gives a session")
        << "UPDATE session SET starts_at = $1 - 1000, ends_at = $1 + 1000, updated_at = 0, revision = revision + 1"_ba
        << false;
    QTest::newRow("does not show when")
        << "UPDATE person SET shows_availability = " + no + ", revision = revision + 1 WHERE id = 1" << false;
}

void DirectoryTest::isFreeOnADay()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, isFree);
    const qint64 begin = nowMs() + 5 * dayMs;
    must("INSERT INTO availability (person_id, weekday, part) VALUES (1, 3, 'morning')");
    gives(1, 1, 20 * dayMs);
    if (!before.isEmpty())
        must(before, before.contains("$1") ? db::Params{begin} : db::Params{});
    auto asked = question({.text = u"ipad"_s, .freeOn = Day::fromIso(u"2026-03-04"_s)});
    asked.free = store::FreeTime{
        3, {{DayPart::Morning, *Span::from(Instant::fromMs(begin), Instant::fromMs(begin + 4 * 3'600'000))}}};
    QCOMPARE(found(asked), isFree ? u"1"_s : QString());
    asked.filter.text.clear();
    asked.readings.clear();
    QCOMPARE(found(asked), isFree ? u"1"_s : QString());
}

void DirectoryTest::aTopicIsFoundWithThoseBelowIt()
{
    must("INSERT INTO topic (id, name) VALUES (3, 'Apparaten')");
    must("UPDATE topic SET parent_id = 3, revision = revision + 1 WHERE id = 1");
    QCOMPARE(found(question({.topic = TopicId::from(3)})), u"1 2 3"_s);
    QCOMPARE(reasonsText(first(question({.topic = TopicId::from(3)})).first().reasons), u"iPad (expert)"_s);
}

void DirectoryTest::theFirstAreTheFirstOfAll()
{
    const auto asked = question({.text = u"ipad"_s});
    QCOMPARE(first(asked, 2).size(), 2);
    QCOMPARE(first(asked, 2).at(0).id.value(), 1);
    QCOMPARE(first(asked, 2).at(1).id.value(), 2);
    QCOMPARE(first(asked, 2).at(1).tier, HitTier::Knows);
}

void DirectoryTest::aListWithoutQuestionIsByName()
{
    QCOMPARE(found(question({.who = DirectoryFilter::Who::Everybody})), u"4 1 2 3 5 7 8"_s);
    db::OpenReader reader(*m_connection);
    const auto rows = store::directoryRows(reader, question({}), {7, 99, 4});
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).id.value(), 7);
    QCOMPARE(rows->at(1).name, u"Ipad Jansen"_s);
}

void DirectoryTest::tellsAllOfOne()
{
    must("UPDATE person SET about = 'Over mij', revision = revision + 1 WHERE id = 5");
    must("INSERT INTO person_language (person_id, language) VALUES (5, 'nl'), (5, 'en')");
    must("INSERT INTO person_format (person_id, format) VALUES (5, 'desk_visit')");
    must("INSERT INTO availability (person_id, weekday, part) VALUES (5, 2, 'evening'), (5, 1, 'morning')");
    gives(5, 2, -2 * dayMs);
    gives(5, 2, -1 * dayMs);
    const qint64 coming = gives(5, 2, dayMs);
    const PersonCard one = card(5);
    QCOMPARE(one.about, u"Over mij"_s);
    QCOMPARE(one.organisations, (QStringList{u"Ministerie van Kwartier"_s, u"Directie iPadbeheer"_s}));
    QCOMPARE(one.row.languages, (QStringList{u"en"_s, u"nl"_s}));
    QCOMPARE(one.row.formats, QList<Format>{Format::DeskVisit});
    QCOMPARE(one.available, (QList<Available>{{1, DayPart::Morning}, {2, DayPart::Evening}}));
    QCOMPARE(one.row.topics.size(), 1);
    QCOMPARE(one.row.topics.first().kind, TopicKind::Skill);
    QCOMPARE(one.row.sessionsGiven, 3);
    QCOMPARE(one.coming.size(), 1);
    QCOMPARE(one.coming.first().id.value(), coming);
    QCOMPARE(one.past.size(), 1);
    QCOMPARE(one.past.first().times, 2);
    db::OpenReader reader(*m_connection);
    QCOMPARE(
        told(store::personCard(reader, *PersonId::from(99), {}, Instant::fromMs(0))), u"not_found person"_s);
}

void DirectoryTest::hidesWhatIsNotShown()
{
    must("INSERT INTO availability (person_id, weekday, part) VALUES (7, 1, 'morning')");
    must(isPostgres() ? "UPDATE person SET shows_availability = false, revision = revision + 1 WHERE id = 7"
                      : "UPDATE person SET shows_availability = 0, revision = revision + 1 WHERE id = 7");
    const PersonCard others = card(7, 1);
    QVERIFY(others.available.isEmpty() && others.past.isEmpty() && others.row.given.isEmpty());
    QVERIFY(!others.showsAvailability && !others.showsHistory);
    QCOMPARE(others.row.sessionsGiven, 0);
    const PersonCard own = card(7, 7);
    QCOMPARE(own.available.size(), 1);
    QCOMPARE(own.past.size(), 1);
    // And by what he gave only he and coordinators find him.
    QVERIFY(!found(question({.text = u"ipad"_s}, 1)).contains(u"7"_s));
    QVERIFY(found(question({.text = u"ipad"_s}, 7)).contains(u"7"_s));
    QVERIFY(found(question({.text = u"ipad"_s}, 1, true)).contains(u"7"_s));
    // His name is found all the same.
    QCOMPARE(found(question({.text = u"person 7"_s}, 1)), u"7"_s);
}

void DirectoryTest::anOfferIsOpenWhileNoSessionIsToCome()
{
    must("INSERT INTO training (id, uid, title, format, offered_by) VALUES (11, 'a', 'Open', 'workshop', 1),"
         " (12, 'b', 'Gepland', 'workshop', 1), (13, 'help-c', 'Hulp', 'desk_visit', 1)");
    const QByteArray yes = isPostgres() ? "true" : "1";
    must(
        "INSERT INTO training (id, uid, title, format, offered_by, withdrawn) VALUES (14, 'd', 'Weg', 'game', 1, "
        + yes + ")");
    const qint64 session = plannedSession(*m_connection);
    must("UPDATE session SET training_id = 12, revision = revision + 1, updated_at = 1 WHERE id = $1",
        {session});
    QCOMPARE(card(1).offers.size(), 1);
    QCOMPARE(card(1).offers.first().title, u"Open"_s);
    must(
        "UPDATE session SET state = 'cancelled', cancel_reason = 'Ziek', revision = revision + 1, updated_at = 2 WHERE id = $1",
        {session});
    QCOMPARE(card(1).offers.size(), 2);
}

void DirectoryTest::anErasedColleagueIsNotFound()
{
    QVERIFY(found(question({.text = u"ipad"_s})).contains(u"2"_s));
    must("INSERT INTO erasure (person_id, by_id) VALUES (2, 2)");
    index();
    QCOMPARE(found(question({.text = u"ipad"_s}, 2, true)), u"1 6 3 7 4 5"_s);
    db::OpenReader reader(*m_connection);
    QCOMPARE(told(store::personCard(reader, *PersonId::from(2), {{}, true}, Instant::fromMs(0))),
        u"not_found person"_s);
}

QTEST_GUILESS_MAIN(DirectoryTest)

#include "directory_test.moc"
