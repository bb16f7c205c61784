#include "domain/matching.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void theBestComeFirst();
    void whoKnowsNothingIsLeftOut();
    void freeParts_data();
    void freeParts();
    void trainings_data();
    void trainings();
    void namesTopics_data();
    void namesTopics();
    void tells_data();
    void tells();
};

namespace {

TrainerFacts somebody(int id = 1, const QString &name = u"Somebody"_s)
{
    return {.person = *PersonId::from(id),
        .name = name,
        .organisation = {},
        .building = {},
        .organisationId = {},
        .level = {},
        .formats = {},
        .freeParts = {}};
}

template <typename Change>
TrainerFacts with(Change change)
{
    TrainerFacts facts = somebody();
    change(facts);
    return facts;
}

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

} // namespace

void MatchingTest::scores_data()
{
    QTest::addColumn<TrainerFacts>("facts");
    QTest::addColumn<int>("score");
    QTest::addColumn<QList<int>>("reasons");
    const auto row = [](const char *name, const TrainerFacts &facts, int score,
                         const QList<MatchReason> &why) {
        QList<int> reasons;
        for (const MatchReason reason : why)
            reasons += int(reason);
        QTest::newRow(name) << facts << score << reasons;
    };
    using R = MatchReason;
    row("nothing", somebody(), 0, {});
    row("an expert", with([](auto &f) { f.level = Level::Expert; }), 40, {R::Declared});
    row("good", with([](auto &f) { f.level = Level::Good; }), 28, {R::Declared});
    row("basic", with([](auto &f) { f.level = Level::Basic; }), 12, {R::Declared});
    row("gave it once", with([](auto &f) { f.given = 1; }), 8, {R::Gave});
    row("gave it often", with([](auto &f) { f.given = 30; }), 24, {R::Gave});
    row("would give it", with([](auto &f) { f.offersTopic = f.offersAny = true; }), 20, {R::WouldGive});
    row("would give something", with([](auto &f) { f.offersAny = true; }), 6, {R::WouldGiveAny});
    row("likes the form", with([](auto &f) {
        f.formats = {Format::Game, Format::Workshop};
    }),
        8, {R::LikesForm});
    row("likes another form", with([](auto &f) { f.formats = {Format::Game}; }), -6, {R::OtherForm});
    row("is free", with([](auto &f) { f.freeParts = 3; }), 10, {R::Free});
    row("is not free", with([](auto &f) { f.freeParts = 0; }), -25, {R::NotFree});
    row("the same building", with([](auto &f) { f.building = u"gebouw b"_s; }), 5, {R::SameBuilding});
    row("the same organisation", with([](auto &f) { f.organisationId = OrganisationId::from(7); }), 4,
        {R::SameOrganisation});
    const auto evaluated = [&](double mean, int n) {
        return with([&](auto &f) { f.evaluated = Impression{u"Good?"_s, 1, 5, mean, n}; });
    };
    row("evaluated at the top", evaluated(5, 12), 12, {R::Evaluated});
    row("evaluated well", evaluated(4, 5), 6, {R::Evaluated});
    row("evaluated in the middle", evaluated(3, 12), 0, {});
    row("evaluated badly is not held against him", evaluated(1.5, 12), 0, {});
    row("of four answers nothing is made", evaluated(5, 4), 0, {});
    row("two to come", with([](auto &f) { f.coming = 2; }), -6, {R::Load});
    row("many to come", with([](auto &f) { f.coming = 40; }), -15, {R::Load});
    row("all at once", with([](auto &f) {
        f.level = Level::Expert;
        f.given = 2;
        f.offersTopic = true;
        f.formats = {Format::Workshop};
        f.freeParts = 2;
        f.coming = 1;
    }),
        91, {R::Declared, R::WouldGive, R::Gave, R::Free, R::LikesForm, R::Load});
}

void MatchingTest::scores()
{
    QFETCH(TrainerFacts, facts);
    QFETCH(int, score);
    QFETCH(QList<int>, reasons);
    const TrainerMatch found =
        match(facts, {Format::Workshop, u"Gebouw B"_s, OrganisationId::from(7), u"EL&I"_s});
    QCOMPARE(found.score, score);
    QList<int> why;
    for (const MatchPoint &point : found.why)
        why += int(point.reason);
    QCOMPARE(why, reasons);
}

void MatchingTest::theBestComeFirst()
{
    TrainerFacts good = somebody(1, u"Good"_s);
    good.level = Level::Good;
    TrainerFacts expert = somebody(2, u"Expert"_s);
    expert.level = Level::Expert;
    TrainerFacts busy = somebody(3, u"Busy"_s);
    busy.level = Level::Expert;
    busy.coming = 5;
    TrainerFacts other = somebody(4, u"Another"_s);
    other.level = Level::Good;
    QStringList names;
    for (const TrainerMatch &found : bestTrainers({good, busy, expert, other}, {}, 10))
        names += found.name;
    // Equal ones by name.
    QCOMPARE(names, QStringList({u"Expert"_s, u"Another"_s, u"Good"_s, u"Busy"_s}));
    QCOMPARE(bestTrainers({good, busy, expert, other}, {}, 2).size(), 2);
}

void MatchingTest::whoKnowsNothingIsLeftOut()
{
    TrainerFacts eager = somebody();
    eager.offersAny = true;
    eager.freeParts = 9;
    QVERIFY(bestTrainers({eager}, {}, 10).isEmpty());
    eager.given = 1;
    QCOMPARE(bestTrainers({eager}, {}, 10).size(), 1);
}

void MatchingTest::freeParts_data()
{
    QTest::addColumn<QList<int>>("weekdays");
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::addColumn<QList<Day>>("away");
    QTest::addColumn<int>("count");
    QTest::newRow("never") << QList<int>{} << day("2026-03-02") << day("2026-03-08") << QList<Day>{} << 0;
    QTest::newRow("Tuesday twice a day")
        << QList<int>{2, 2} << day("2026-03-02") << day("2026-03-15") << QList<Day>{} << 4;
    QTest::newRow("on the last day") << QList<int>{5} << day("2026-03-02") << day("2026-03-06")
                                     << QList<Day>{} << 1;
    QTest::newRow("away then") << QList<int>{2} << day("2026-03-02") << day("2026-03-08")
                               << QList<Day>{day("2026-03-03")} << 0;
    QTest::newRow("years") << QList<int>{1} << day("2026-03-02") << day("9000-03-08") << QList<Day>{} << 18;
}

void MatchingTest::freeParts()
{
    QFETCH(QList<int>, weekdays);
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(QList<Day>, away);
    QFETCH(int, count);
    QList<FreePart> parts;
    for (const int weekday : std::as_const(weekdays))
        parts += FreePart{weekday, int(parts.size()) % 3};
    QCOMPARE(freePartsIn(parts, first, last, away), count);
}

void MatchingTest::trainings_data()
{
    QTest::addColumn<bool>("sameTopic");
    QTest::addColumn<int>("shared");
    QTest::addColumn<bool>("planned");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("score");
    QTest::newRow("the topic, with seats") << true << 0 << true << 3 << QString() << 56;
    QTest::newRow("the topic, full") << true << 0 << true << 0 << QString() << 36;
    QTest::newRow("the topic, offered") << true << 0 << false << 0 << u"A"_s << 44;
    QTest::newRow("half of the words") << false << 1 << true << 3 << QString() << 36;
    QTest::newRow("nothing in common") << false << 0 << true << 3 << QString() << 0;
}

void MatchingTest::trainings()
{
    QFETCH(bool, sameTopic);
    QFETCH(int, shared);
    QFETCH(bool, planned);
    QFETCH(int, seats);
    QFETCH(QString, by);
    QFETCH(int, score);
    const TrainingFacts facts{.training = *TrainingId::from(1),
        .title = u"T"_s,
        .format = Format::Workshop,
        .formal = false,
        .offeredBy = by,
        .session = planned ? SessionId::from(1) : std::nullopt,
        .when = {},
        .freeSeats = seats,
        .sameTopic = sameTopic,
        .sharedWords = shared,
        .words = 2};
    const auto found = bestTrainings({facts}, Format::Workshop, 5);
    QCOMPARE(found.isEmpty() ? 0 : found.first().score, score);
}

void MatchingTest::namesTopics_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("its name") << u"Iets met Excel, graag"_s << QList<int>{1};
    QTest::newRow("another name") << u"spreadsheet voor beginners"_s << QList<int>{1};
    QTest::newRow("two words") << u"Wat is sociale  MEDIA?"_s << QList<int>{2};
    QTest::newRow("only a part of a word") << u"Excellent schrijven"_s << QList<int>{};
    QTest::newRow("accents") << u"Café houden"_s << QList<int>{3};
}

void MatchingTest::namesTopics()
{
    QFETCH(QString, title);
    QFETCH(QList<int>, ids);
    const QList<NamedTopic> topics{{*TopicId::from(1), {u"Excel"_s, u"Spreadsheet"_s}},
        {*TopicId::from(2), {u"Sociale media"_s}}, {*TopicId::from(3), {u"cafe"_s}}};
    QList<int> named;
    for (const TopicId id : topicsNamedIn(title, topics))
        named += int(id.value());
    QCOMPARE(named, ids);
}

void MatchingTest::tells_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("small words") << u"Een workshop over de draaitabellen in Excel"_s
                                 << QStringList{u"draaitabellen"_s, u"excel"_s};
    QTest::newRow("twice") << u"Excel, excel"_s << QStringList{u"excel"_s};
    QTest::newRow("nothing") << u"Hoe te doen?"_s << QStringList{};
}

void MatchingTest::tells()
{
    QFETCH(QString, title);
    QFETCH(QStringList, words);
    QCOMPARE(tellingWords(title), words);
}

QTEST_GUILESS_MAIN(MatchingTest)
#include "matching_test.moc"
