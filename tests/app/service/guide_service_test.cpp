#include "service/guide_service.h"

#include "service/directory_service.h"
#include "service_fixture.h"
#include "support/python.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::asked;
using test::run;
using test::told;

/// The guide on both engines: topics as a tree, what is found, renaming and merging without losing a link, tasks with what
/// is advised, and files of topics.
class GuideServiceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aTopicIsKept();
    void theTreeHasNoLoop();
    void theTreeIsReadInParts();
    void whatIsMistypedIsFound();
    void whatThereIsOnATopic();
    void renamingKeepsEveryLink();
    void mergingKeepsEveryLink_data();
    void mergingKeepsEveryLink();
    void whatIsUsedStays();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aTaskIsAdvised();
    void aFileIsTakenAgain();
    void aBadFileWritesNothing_data();
    void aBadFileWritesNothing();
    void theGoodRowsAreTaken();
    void whatIsExportedIsReadBack();
    void skillsOfEsco();
    void aTreeOfOrganisations();
    void anEmployeeOnlyReads();
    void aModeratorMay();

private:
    GuideService &guide() { return m_workspace->guide(); }
    TopicId made(const TopicDraft &draft);
    TopicDetails topicOf(TopicId id) { return *guide().topic(id).result(); }
    QString value(const QByteArray &sql) { return asked(connection(), sql); }
    QStringList found(const QString &text);
    ImportReport taken(const QString &path, const ImportOptions &options = {});
    /// Links of every kind to a topic.
    void link(TopicId id, int first);
    QString links(TopicId id);
    std::unique_ptr<Workspace> openedAs(const QByteArray &group);
};

TopicId GuideServiceTest::made(const TopicDraft &draft)
{
    const auto id = guide().save(draft).result();
    if (!id)
        qFatal("%s", qPrintable(told(id) + id.error().detail));
    return *id;
}

QStringList GuideServiceTest::found(const QString &text)
{
    QStringList names;
    const auto nodes = guide().find(text, 20).result();
    if (!nodes)
        return {told(nodes)};
    for (const TopicNode &node : *nodes)
        names += node.foundBy.isEmpty() ? node.name : node.name + " ("_L1 + node.foundBy + u')';
    return names;
}

ImportReport GuideServiceTest::taken(const QString &path, const ImportOptions &options)
{
    const auto report = guide().importTopics(path, options).result();
    if (!report)
        qFatal("%s", qPrintable(told(report) + report.error().detail));
    return *report;
}

std::unique_ptr<Workspace> GuideServiceTest::openedAs(const QByteArray &group)
{
    const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE " + group);
    auto workspace = std::make_unique<Workspace>(
        *WorkspaceUrl::parse(test::urlAs(m_url, login)), WorkspaceOptions{.pollMs = 0});
    if (const auto info = workspace->open().result(); !info)
        qFatal("%s", qPrintable(told(info)));
    return workspace;
}

void GuideServiceTest::aTopicIsKept()
{
    const TopicId other = made({.name = u"Papier"_s});
    TopicDraft draft{.name = u"  Leitablet "_s,
        .kind = TopicKind::Device,
        .labels = {u"tablet"_s, u"TABLET"_s, u"leitablet"_s, u" "_s},
        .about = u"Lezen in de trein.\nEn meer."_s,
        .notFor = u"Grote tabellen."_s,
        .status = TopicStatus::Allowed,
        .parent = other,
        .instead = other};
    const TopicId id = made(draft);
    // An answer that was lost: the same again makes no second one.
    QCOMPARE(*guide().save(draft).result(), id);
    const TopicDetails stored = topicOf(id);
    QCOMPARE(stored.name, u"Leitablet"_s);
    QCOMPARE(stored.labels, QStringList{u"tablet"_s});
    QCOMPARE(stored.about, draft.about);
    QCOMPARE(stored.status, TopicStatus::Allowed);
    QCOMPARE(stored.instead->name, u"Papier"_s);
    QCOMPARE(stored.path.size(), 1);

    TopicDraft again = draft;
    again.about = u"Anders"_s;
    QCOMPARE(told(guide().save(again).result()), u"conflict topic.exists"_s);
    TopicDraft change = draftOf(stored);
    change.status = TopicStatus::Forbidden;
    change.instead = std::nullopt;
    QCOMPARE(told(guide().save(change).result()), u"ok"_s);
    QCOMPARE(told(guide().save(change).result()), u"ok"_s);
    TopicDraft late = draftOf(stored);
    late.about = u"Te laat"_s;
    QCOMPARE(told(guide().save(late).result()), u"conflict topic.revision"_s);
    const TopicDetails after = topicOf(id);
    QCOMPARE(after.revision, stored.revision + 1);
    QVERIFY(!after.instead);
    QCOMPARE(told(guide().remove(id).result()), u"ok"_s);
    QCOMPARE(told(guide().remove(id).result()), u"not_found topic"_s);
    QCOMPARE(told(guide().topic(id).result()), u"not_found topic"_s);
    QCOMPARE(told(guide().save(change).result()), u"not_found topic"_s);
}

void GuideServiceTest::theTreeHasNoLoop()
{
    const TopicId top = made({.name = u"Lus boven"_s});
    const TopicId middle = made({.name = u"Lus midden"_s, .parent = top});
    const TopicId low = made({.name = u"Lus onder"_s, .parent = middle});
    TopicDraft draft = draftOf(topicOf(top));
    draft.parent = low;
    QCOMPARE(told(guide().save(draft).result()), u"conflict topic.loop"_s);
    draft.parent = top;
    QCOMPARE(told(guide().save(draft).result()), u"invalid topic.parent"_s);
    QCOMPARE(topicOf(low).path.size(), 2);
    // The one that stays stands under the one that goes.
    QCOMPARE(told(guide().merge(top, low).result()), u"ok"_s);
    QVERIFY(topicOf(low).path.isEmpty());
    QCOMPARE(topicOf(middle).parent->id, low);
    QCOMPARE(topicOf(low).labels, QStringList{u"Lus boven"_s});
    // And the other way round.
    QCOMPARE(told(guide().merge(middle, low).result()), u"ok"_s);
    QCOMPARE(topicOf(low).labels, (QStringList{u"Lus boven"_s, u"Lus midden"_s}));
}

void GuideServiceTest::theTreeIsReadInParts()
{
    const TopicId top = made({.name = u"Delen"_s});
    for (const QString &name : {u"d5"_s, u"D4"_s, u"d3"_s, u"D2"_s, u"d1"_s})
        made({.name = name, .parent = top});
    QStringList names;
    std::optional<TopicKey> after;
    do {
        const auto page = guide().children(top, after, 2).result();
        QVERIFY(page.has_value());
        QVERIFY(page->rows.size() <= 2);
        for (const TopicNode &node : page->rows)
            names += node.name;
        after = page->next;
    } while (after);
    QCOMPARE(names, (QStringList{u"d1"_s, u"D2"_s, u"d3"_s, u"D4"_s, u"d5"_s}));
    const auto roots = guide().children({}, {}, 0).result();
    const auto it = std::ranges::find_if(roots->rows, [&](const TopicNode &node) { return node.id == top; });
    QVERIFY(it != roots->rows.end());
    QCOMPARE(it->children, 5);
}

void GuideServiceTest::whatIsMistypedIsFound()
{
    const TopicId above = made({.name = u"Zoekgoed"_s});
    made({.name = u"Kalligrafie"_s, .labels = {u"schoonschrijven"_s, u"penwerk"_s}, .parent = above});
    made({.name = u"Penseelverf"_s, .about = u"Zoals kalligrafie, maar anders."_s});
    QCOMPARE(found(u"kalligrafie"_s), (QStringList{u"Kalligrafie"_s, u"Penseelverf"_s}));
    QCOMPARE(found(u"Kaligrafie"_s), (QStringList{u"Kalligrafie"_s, u"Penseelverf"_s}));
    QCOMPARE(found(u"schoonschrijfen"_s), QStringList{u"Kalligrafie (schoonschrijven)"_s});
    QCOMPARE(found(u"penw"_s), QStringList{u"Kalligrafie (penwerk)"_s});
    QCOMPARE(found(u"qqqqqq"_s), QStringList());
    QCOMPARE(found(u" "_s), QStringList());
    QCOMPARE(found(u"'; DROP TABLE topic; --\""_s), QStringList());
    QCOMPARE(guide().find(u"penw"_s, 5).result()->first().path, QStringList{u"Zoekgoed"_s});
    QCOMPARE(*guide().topicOf(u"kalligrafie"_s).result(), guide().find(u"penw"_s, 5).result()->first().id);
}

/// Five rows of each kind, from person and session number `first` on.
void GuideServiceTest::link(TopicId id, int first)
{
    const db::Params params{id.value(), first};
    const auto must = [&](const QByteArray &sql) { QCOMPARE(run(connection(), sql, params), u"ok"_s); };
    must(
        "INSERT INTO expertise (person_id, topic_id, level) SELECT id, CAST($1 AS BIGINT), 'good' FROM person p"
        " WHERE NOT EXISTS (SELECT 1 FROM expertise e WHERE e.person_id = p.id AND e.topic_id = CAST($1 AS BIGINT))"
        " ORDER BY id LIMIT 5 OFFSET CAST($2 AS BIGINT)");
    must(
        "INSERT INTO session_topic (session_id, position, topic_id) SELECT id, 1000 + CAST($1 AS BIGINT), CAST($1 AS BIGINT) FROM session"
        " ORDER BY id LIMIT 5 OFFSET CAST($2 AS BIGINT)");
    must(
        "INSERT INTO training_topic (training_id, topic_id) SELECT id, CAST($1 AS BIGINT) FROM training ORDER BY id LIMIT 5 OFFSET CAST($2 AS BIGINT)");
    for (int i = 0; i < 2; ++i) {
        const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(run(connection(), "INSERT INTO wish (uid, title, topic_id) VALUES ($1, 'Meer', $2)",
                     {uid, id.value()}),
            u"ok"_s);
        QCOMPARE(run(connection(),
                     "INSERT INTO help_request (uid, from_id, to_id, topic_id, title, starts_at, ends_at)"
                     " VALUES ($1, $2, $3, $4, 'Help', 4000000000000, 4000003600000)",
                     {uid, person(0).value(), person(1).value(), id.value()}),
            u"ok"_s);
    }
}

QString GuideServiceTest::links(TopicId id)
{
    return asked(connection(),
        "SELECT (SELECT count(*) FROM expertise WHERE topic_id = $1), (SELECT count(*) FROM session_topic WHERE topic_id = $1),"
        " (SELECT count(*) FROM training_topic WHERE topic_id = $1), (SELECT count(*) FROM wish WHERE topic_id = $1),"
        " (SELECT count(*) FROM help_request WHERE topic_id = $1), (SELECT count(*) FROM guide_advice WHERE topic_id = $1)",
        6, {id.value()});
}

void GuideServiceTest::whatThereIsOnATopic()
{
    const TopicId id = made({.name = u"Overzicht"_s, .kind = TopicKind::Platform});
    const SessionRow session =
        someSession([](const SessionRow &row) { return row.format != Format::UserGroup; });
    const QByteArray key = QByteArray::number(id.value());
    QCOMPARE(
        run(connection(), "INSERT INTO session_topic (session_id, position, topic_id) VALUES ($1, 90, $2)",
            {session.id.value(), id.value()}),
        u"ok"_s);
    const QList<std::pair<int, QString>> people{{0, u"basic"_s}, {1, u"expert"_s}, {2, u"good"_s}};
    for (const auto &[number, level] : people) {
        QCOMPARE(run(connection(), "INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, $3)",
                     {person(number).value(), id.value(), level}),
            u"ok"_s);
    }
    QCOMPARE(run(connection(), "UPDATE person SET listed = $1, revision = revision + 1 WHERE id = $2",
                 {false, person(2).value()}),
        u"ok"_s);
    QCOMPARE(run(connection(),
                 "INSERT INTO wish (uid, title, topic_id) VALUES ('overzicht', 'Meer', " + key + ")"),
        u"ok"_s);
    const GuideTaskDraft task{.name = u"Iets overzien"_s, .advice = {{id, u"Omdat."_s}}};
    QCOMPARE(told(guide().save(task).result()), u"ok"_s);
    const TopicDetails details = topicOf(id);
    // Who does not want to be found is not told.
    QCOMPARE(details.knowerCount, 2);
    QCOMPARE(details.knowers.size(), 2);
    QCOMPARE(details.knowers[0].person, person(1));
    QCOMPARE(details.knowers[0].level, Level::Expert);
    QCOMPARE(details.sessions.size(), 1);
    QCOMPARE(details.sessions[0].session, session.id);
    QVERIFY(details.userGroups.isEmpty());
    QCOMPARE(details.wishes, 1);
    QCOMPARE(details.tasks.size(), 1);
    QCOMPARE(details.tasks[0].second, u"Iets overzien"_s);
    QCOMPARE(run(connection(), "UPDATE person SET listed = $1, revision = revision + 1 WHERE id = $2",
                 {true, person(2).value()}),
        u"ok"_s);
}

void GuideServiceTest::renamingKeepsEveryLink()
{
    const TopicId id = made({.name = u"Oude naam"_s});
    link(id, 0);
    const QString before = links(id);
    QCOMPARE(before, u"5|5|5|2|2|0"_s);
    TopicDraft draft = draftOf(topicOf(id));
    draft.name = u"Verse naam"_s;
    QCOMPARE(told(guide().save(draft).result()), u"ok"_s);
    QCOMPARE(links(id), before);
    QCOMPARE(found(u"oude naam"_s), QStringList());
    QCOMPARE(found(u"verse naam"_s), QStringList{u"Verse naam"_s});
}

void GuideServiceTest::mergingKeepsEveryLink_data()
{
    QTest::addColumn<int>(
        "first"); ///< the other's links begin here: below five, some are of the same records
    QTest::addColumn<bool>("isChild");
    QTest::addColumn<QString>("expected");
    QTest::newRow("apart") << 5 << false << u"5|10|10|4|4|1"_s;
    QTest::newRow("partly the same") << 2 << false << u"5|7|7|4|4|1"_s;
    QTest::newRow("a child into its parent") << 3 << true << u"5|8|8|4|4|1"_s;
}

void GuideServiceTest::mergingKeepsEveryLink()
{
    QFETCH(int, first);
    QFETCH(bool, isChild);
    QFETCH(QString, expected);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const TopicId kept = made({.name = u"Blijft "_s + tag});
    const TopicId gone = made({.name = u"Gaat "_s + tag,
        .labels = {u"ook zo "_s + tag},
        .about = u"Uitleg"_s,
        .parent = isChild ? std::optional(kept) : std::nullopt});
    link(kept, 0);
    link(gone, first);
    // Of the experts, those that are not the same come over: person 0–4 and first–first+4.
    const int people = 5 + qMin(5, first);
    QCOMPARE(run(connection(), "UPDATE expertise SET level = 'expert' WHERE topic_id = $1", {gone.value()}),
        u"ok"_s);
    const GuideTaskDraft task{.name = u"Taak "_s + tag, .advice = {{gone, u"Reden"_s}}};
    QCOMPARE(told(guide().save(task).result()), u"ok"_s);
    QCOMPARE(told(guide().merge(gone, kept).result()), u"ok"_s);
    QCOMPARE(told(guide().merge(gone, kept).result()), u"ok"_s);
    QCOMPARE(links(kept), QString::number(people) + expected.mid(1));
    QCOMPARE(links(gone), u"0|0|0|0|0|0"_s);
    QCOMPARE(asked(connection(), "SELECT count(*) FROM expertise WHERE topic_id = $1 AND level = 'expert'", 1,
                 {kept.value()}),
        u"5"_s);
    const TopicDetails after = topicOf(kept);
    QCOMPARE(after.labels, (QStringList{u"Gaat "_s + tag, u"ook zo "_s + tag}));
    QCOMPARE(after.about, u"Uitleg"_s);
    QCOMPARE(told(guide().topic(gone).result()), u"not_found topic"_s);
    QVERIFY(found(u"gaat "_s + tag).contains("Blijft "_L1 + tag + " (Gaat "_L1 + tag + u')'));
    QCOMPARE(told(guide().merge(kept, kept).result()), u"invalid topic.merge"_s);
    QCOMPARE(told(guide().merge(kept, gone).result()), u"not_found topic"_s);
    // Nothing is left for a later write to index.
    if (!test::isPostgres())
        QCOMPARE(value("SELECT count(*) FROM unindexed"), u"0"_s);
}

void GuideServiceTest::whatIsUsedStays()
{
    const TopicId id = made({.name = u"Gebruikt"_s});
    link(id, 0);
    const auto refused = guide().remove(id).result();
    QCOMPARE(told(refused), u"conflict topic.used"_s);
    QCOMPARE(refused.error().argument, u"19"_s);
}

void GuideServiceTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no name") << told(checked(TopicDraft{.name = u" "_s})) << u"invalid topic.name.empty"_s;
    QTest::newRow("a long name") << told(checked(TopicDraft{.name = QString(301, u'x')}))
                                 << u"invalid topic.name.too_long"_s;
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many += u"naam %1 die"_s.arg(i);
    QTest::newRow("many names") << told(checked(TopicDraft{.name = u"x"_s, .labels = many}))
                                << u"invalid topic.labels.too_long"_s;
    QTest::newRow("a long story") << told(checked(TopicDraft{.name = u"x"_s, .about = QString(20'001, u'x')}))
                                  << u"invalid topic.about.too_long"_s;
    QTest::newRow("a long warning") << told(
        checked(TopicDraft{.name = u"x"_s, .notFor = QString(4'001, u'x')}))
                                    << u"invalid topic.not_for.too_long"_s;
    QTest::newRow("no task") << told(checked(GuideTaskDraft{.name = {}}))
                             << u"invalid guide_task.name.empty"_s;
    const TopicId one = *TopicId::from(1);
    QTest::newRow("advised twice") << told(
        checked(GuideTaskDraft{.name = u"x"_s, .advice = {{one, u"a"_s}, {one, u"b"_s}}}))
                                   << u"invalid guide_task.advice.twice"_s;
    QTest::newRow("a long reason") << told(
        checked(GuideTaskDraft{.name = u"x"_s, .advice = {{one, QString(2'001, u'x')}}}))
                                   << u"invalid guide_task.reason.too_long"_s;
}

void GuideServiceTest::whatIsWrongIsNamed()
{
    QFETCH(QString, outcome);
    QFETCH(QString, expected);
    QCOMPARE(outcome, expected);
}

void GuideServiceTest::aTaskIsAdvised()
{
    const TopicId wiki =
        made({.name = u"Taakwiki"_s, .kind = TopicKind::Platform, .status = TopicStatus::Allowed});
    const TopicId mail = made({.name = u"Taakmail"_s, .kind = TopicKind::Platform});
    const GuideTaskDraft draft{
        .name = u"Een stuk delen"_s, .position = 3, .advice = {{wiki, u"Samen."_s}, {mail, {}}}};
    const auto id = guide().save(draft).result();
    QCOMPARE(told(id), u"ok"_s);
    QCOMPARE(*guide().save(draft).result(), *id);
    const auto task = [&] {
        const QList<GuideTask> all = *guide().tasks().result();
        for (const GuideTask &one : all) {
            if (one.id == *id)
                return one;
        }
        qFatal("no such task");
    };
    QCOMPARE(task().advice.size(), 2);
    QCOMPARE(task().advice[0].topic.name, u"Taakwiki"_s);
    QCOMPARE(task().advice[0].topic.status, TopicStatus::Allowed);
    QCOMPARE(task().advice[0].reason, u"Samen."_s);
    GuideTaskDraft change = draftOf(task());
    std::swap(change.advice[0], change.advice[1]);
    QCOMPARE(told(guide().save(change).result()), u"ok"_s);
    QCOMPARE(told(guide().save(change).result()), u"ok"_s);
    QCOMPARE(task().advice[0].topic.id, mail);
    GuideTaskDraft late = change;
    late.name = u"Anders"_s;
    QCOMPARE(told(guide().save(late).result()), u"conflict guide_task.revision"_s);
    QCOMPARE(told(guide().save(GuideTaskDraft{.name = u"een STUK delen"_s}).result()),
        u"conflict guide_task.exists"_s);
    QCOMPARE(told(guide()
                      .save(GuideTaskDraft{.name = u"Niets"_s, .advice = {{*TopicId::from(999'999), {}}}})
                      .result()),
        u"not_found topic"_s);
    QCOMPARE(value("SELECT count(*) FROM guide_task WHERE name = 'Niets'"), u"0"_s);
    QCOMPARE(told(guide().remove(*id).result()), u"ok"_s);
    QCOMPARE(told(guide().remove(*id).result()), u"not_found guide_task"_s);
}

void GuideServiceTest::aFileIsTakenAgain()
{
    const QString path = file(u"t.csv"_s,
        "Naam;Soort;Andere namen;Valt onder;Status;In plaats daarvan;Uri\n"
        "Bestand kind;vaardigheid;een, twee;Bestand ouder;toegestaan;;https://example.org/k\n"
        "Bestand ouder;platform;;;gedoogd;Bestand kind;https://example.org/o\n");
    const auto preview = guide().previewImport(path, {}).result();
    QCOMPARE(preview->report.counts.added, 2);
    QCOMPARE(value("SELECT count(*) FROM topic WHERE uri LIKE 'https://example.org/_'"), u"0"_s);
    ImportReport report = taken(path);
    QCOMPARE(report.counts.added, 2);
    const TopicDetails child = topicOf(*guide().topicOf(u"https://example.org/k"_s).result());
    QCOMPARE(child.parent->name, u"Bestand ouder"_s);
    QCOMPARE(child.labels, (QStringList{u"een"_s, u"twee"_s}));
    report = taken(path);
    QCOMPARE(report.counts.unchanged, 2);
    // By its identifier it keeps its links whatever it is called now, and one without an identifier gets it.
    made({.name = u"Bestand los"_s});
    report = taken(file(u"t2.csv"_s,
        "Naam;Valt onder;Uri\nNieuw kind;;https://example.org/k\nBestand los;Nieuw kind;https://example.org/l\n"));
    QCOMPARE(report.counts.updated, 2);
    const TopicDetails after = topicOf(child.id);
    QCOMPARE(after.name, u"Nieuw kind"_s);
    QVERIFY(!after.parent);
    QCOMPARE(after.labels, child.labels);
    QCOMPARE(topicOf(*guide().topicOf(u"Bestand los"_s).result()).parent->id, child.id);
    // The same name of another list is told apart by what it stands under, and stays so.
    const QString other = file(u"t3.csv"_s,
        "Naam;Valt onder;Uri\nBoom;;https://example.org/boom\nNieuw kind;https://example.org/boom;"
        "https://example.org/ander\n");
    QCOMPARE(taken(other).counts.added, 2);
    QCOMPARE(topicOf(*guide().topicOf(u"https://example.org/ander"_s).result()).name, u"Nieuw kind (Boom)"_s);
    QCOMPARE(taken(other).counts.unchanged, 2);
}

void GuideServiceTest::aBadFileWritesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no such parent") << QByteArray("Naam;Valt onder\nSlecht;Bestaat niet\n")
                                    << u"topic.parent"_s;
    QTest::newRow("under itself") << QByteArray("Naam;Valt onder\nSlecht;slecht\n") << u"topic.loop"_s;
    QTest::newRow("in a circle") << QByteArray(
        "Naam;Valt onder\nSlecht;Slecht2\nSlecht2;Slecht3\nSlecht3;Slecht\n")
                                 << u"topic.loop"_s;
    QTest::newRow("no such instead") << QByteArray("Naam;In plaats daarvan\nSlecht;Bestaat niet\n")
                                     << u"topic.instead"_s;
    QTest::newRow("only where it stands")
        << QByteArray("conceptUri,broaderUri\nhttps://example.org/niet,https://example.org/ook-niet\n")
        << u"topic.unknown"_s;
}

void GuideServiceTest::aBadFileWritesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, subject);
    const ImportReport report = taken(file(u"slecht.csv"_s, content));
    QVERIFY(!report.written);
    QVERIFY(!report.errors.isEmpty());
    QCOMPARE(report.errors.first().value, subject);
    QCOMPARE(value("SELECT count(*) FROM topic WHERE substr(lower(name), 1, 6) = 'slecht'"), u"0"_s);
}

void GuideServiceTest::theGoodRowsAreTaken()
{
    const QString path =
        file(u"half.csv"_s, "Naam;Valt onder\nHalf goed;\nHalf slecht;Bestaat niet\nHalf onder;Half goed\n");
    const ImportReport report = taken(path, {.skipBad = true});
    QVERIFY(report.written);
    QCOMPARE(report.counts.added, 2);
    QCOMPARE(report.errors.size(), 1);
    QCOMPARE(value("SELECT count(*) FROM topic WHERE substr(lower(name), 1, 4) = 'half'"), u"2"_s);
    QVERIFY(contentOf(report.errorsFile).contains("Half slecht"));
}

void GuideServiceTest::whatIsExportedIsReadBack()
{
    const QString path = m_folder.filePath(u"uit.csv"_s);
    const auto count = guide().exportTopics(path, ExportKind::Csv).result();
    QVERIFY(count.has_value());
    QCOMPARE(QString::number(*count), value("SELECT count(*) FROM topic"));
    const ImportReport report = taken(path);
    QCOMPARE(report.errors.size(), 0);
    QCOMPARE(report.counts.unchanged, int(*count));
}

void GuideServiceTest::skillsOfEsco()
{
    const QString archive = QStringLiteral(TJC_SHARED_DATA "/esco-en/ESCO_v1.1.1_classification_en_csv.zip");
    const QString python = test::pythonWith(u"zipfile"_s);
    if (!QFile::exists(archive) || python.isEmpty())
        QSKIP("no skills of ESCO here, or nothing to unpack them with");
    QCOMPARE(
        test::runPython(python, {u"-m"_s, u"zipfile"_s, u"-e"_s, archive, m_folder.path()}), QByteArray());
    const ImportReport groups = taken(m_folder.filePath(u"skillsHierarchy_en.csv"_s));
    QCOMPARE(groups.errors.size(), 0);
    QVERIFY(groups.counts.added > 600);
    const QString path = m_folder.filePath(u"skills_en.csv"_s);
    const ImportReport report = taken(path);
    QCOMPARE(report.errors.size(), 0);
    QCOMPARE(report.counts.added + report.counts.updated + report.counts.unchanged, 13'896);
    QCOMPARE(value("SELECT count(*) FROM topic WHERE uri LIKE 'http://data.europa.eu/esco/skill/%'"
                   " OR uri LIKE 'http://data.europa.eu/esco/isced-f/%'"),
        QString::number(13'896 + groups.counts.added));
    const ImportReport again = taken(path);
    QCOMPARE(again.counts.unchanged, 13'896);
    // Skills of the same name as a group are told apart.
    QCOMPARE(
        value("SELECT count(*) FROM topic WHERE substr(lower(name), 1, 7) = 'physics' AND uri LIKE '%esco%'"),
        u"2"_s);
    QCOMPARE(found(u"manage musical staf"_s).value(0), u"manage musical staff"_s);
    // A program that begins now knows these words, and reads what is mistyped.
    const QList<TopicNode> mistyped = *opened()->guide().find(u"managee musicl staff"_s, 20).result();
    QVERIFY(!mistyped.isEmpty());
    QCOMPARE(mistyped.first().name, u"manage musical staff"_s);
    QVERIFY(found(u"direct musical staff"_s).contains(u"manage musical staff (direct musical staff)"_s));
}

void GuideServiceTest::aTreeOfOrganisations()
{
    const QString path = QStringLiteral(TJC_SHARED_DATA "/tooi-organisaties/organisations.json");
    if (!QFile::exists(path))
        QSKIP("no list of organisations here");
    const auto report = m_workspace->directory().importOrganisations(path).result();
    QCOMPARE(told(report), u"ok"_s);
    QVERIFY(report->written);
    QVERIFY(report->counts.added > 100);
    const int all = report->counts.added + report->counts.unchanged;
    const auto again = m_workspace->directory().importOrganisations(path).result();
    QCOMPARE(again->counts.added, 0);
    QCOMPARE(again->counts.unchanged, all);
}

void GuideServiceTest::anEmployeeOnlyReads()
{
    if (!test::isPostgres())
        QSKIP("who opens a file made it, and is its administrator");
    const auto mine = openedAs("tjc_employee");
    QVERIFY(!mine->guide().mayChange());
    QCOMPARE(told(mine->guide().save(TopicDraft{.name = u"x"_s}).result()), u"denied role.guide"_s);
    QCOMPARE(
        told(mine->guide().merge(*TopicId::from(1), *TopicId::from(2)).result()), u"denied role.guide"_s);
    QCOMPARE(told(mine->guide().save(GuideTaskDraft{.name = u"x"_s}).result()), u"denied role.guide"_s);
    QVERIFY(mine->guide().tasks().result().has_value());
    QVERIFY(!mine->guide().children({}, {}, 5).result()->rows.isEmpty());
}

void GuideServiceTest::aModeratorMay()
{
    if (!test::isPostgres())
        QSKIP("who opens a file made it, and is its administrator");
    for (const QByteArray &group : {"tjc_moderator"_ba, "tjc_coordinator"_ba}) {
        const auto mine = openedAs(group);
        const QString name = QString::fromLatin1(group);
        QVERIFY(mine->guide().mayChange());
        const auto one = mine->guide().save(TopicDraft{.name = name + u'1'}).result();
        const auto two = mine->guide().save(TopicDraft{.name = name + u'2'}).result();
        QCOMPARE(told(one), u"ok"_s);
        QCOMPARE(told(two), u"ok"_s);
        link(*one, 0);
        QCOMPARE(told(mine->guide().merge(*one, *two).result()), u"ok"_s);
        QCOMPARE(links(*two), u"5|5|5|2|2|0"_s);
        const auto task = mine->guide().save(GuideTaskDraft{.name = name, .advice = {{*two, {}}}}).result();
        QCOMPARE(told(task), u"ok"_s);
        QCOMPARE(told(mine->guide().remove(*task).result()), u"ok"_s);
        QCOMPARE(told(mine->guide().importTopics(file(u"m.csv"_s, "Naam\n" + group + "3\n"), {}).result()),
            u"ok"_s);
    }
}

QTEST_GUILESS_MAIN(GuideServiceTest)
#include "guide_service_test.moc"
