#include "base/clock.h"
#include "service/match_service.h"
#include "service/match_text.h"
#include "service/notice_service.h"
#include "service/wish_service.h"
#include "tests/app/service/service_fixture.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Demand through the services, on both engines.
class WishServiceTest : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndFinds();
    void sayingTheSameTwiceChangesNothing();
    void oneVoteEach();
    void anEarlierRevisionIsRefused();
    void badInput_data();
    void badInput();
    void filters_data();
    void filters();
    void mergesAndClosesWithAReason();
    void matchesWithReasons();
    void whatFitsMe();
    void whoIsAwayIsNotFree();
    void whoHidesIsNotNamed();
    void similarWhileTyping();
    void becomesASessionAndBack();
    void aColleaguePlansWhatHeGives();
    void countsDemandByTopic();
    void noticesAndTheirCountAgree();

private:
    WishService &wishes() { return m_workspace->wishes(); }
    WishId add(const QString &title, std::optional<TopicId> topic = {}, std::optional<Format> format = {})
    {
        WishDraft draft{
            .uid = QUuid::createUuid().toString(), .title = title, .topic = topic, .format = format};
        const auto saved = wishes().save(draft).result();
        if (!saved)
            qFatal("%s %s", qPrintable(saved.error().subject), qPrintable(saved.error().detail));
        return *saved;
    }
    WishRow row(WishId id) { return wishes().wish(id).result()->row; }
    QStringList titles(const WishFilter &filter) { return titlesIn(*m_workspace, filter); }
    static QStringList titlesIn(Workspace &workspace, const WishFilter &filter)
    {
        QStringList titles;
        const auto rows = workspace.wishes().rows(*workspace.wishes().ids(filter).result()).result();
        for (const WishRow &wish : *rows)
            titles += wish.title;
        return titles;
    }
    /// Somebody else wishes it too.
    void vote(WishId id, PersonId who)
    {
        QCOMPARE(run(connection(),
                     "INSERT INTO me_too (wish_id, person_id, organisation_id) SELECT $1, id,"
                     " organisation_id FROM person WHERE id = $2",
                     {id.value(), who.value()}),
            u"ok"_s);
    }
    TopicId newTopic(const QString &name)
    {
        const QString id =
            asked(connection(), "INSERT INTO topic (name) VALUES ($1) RETURNING id", 1, {name});
        return *TopicId::from(id.toLongLong());
    }
};

void WishServiceTest::addsAndFinds()
{
    const WishId id = add(u"  Zeldzame draaitabellen  "_s);
    const WishRow wish = row(id);
    QCOMPARE(wish.title, u"Zeldzame draaitabellen"_s);
    QCOMPARE(wish.votes, 1);
    QVERIFY(wish.mine && wish.isLive() && wish.createdBy == me());
    WishFilter filter;
    filter.text = u"zeldzame draaitab"_s;
    QCOMPARE(titles(filter), QStringList{u"Zeldzame draaitabellen"_s});
}

void WishServiceTest::sayingTheSameTwiceChangesNothing()
{
    const WishDraft draft{.uid = u"once"_s, .title = u"Eenmaal"_s};
    const auto first = wishes().save(draft).result();
    QCOMPARE(*wishes().save(draft).result(), *first);
    QCOMPARE(row(*first).votes, 1);
    QVERIFY(wishes().meToo(*first).result().has_value());
    QCOMPARE(row(*first).votes, 1);
    const qint64 revision = row(*first).revision;
    QVERIFY(wishes().pickUp(*first, revision).result().has_value());
    QVERIFY(wishes().pickUp(*first, revision).result().has_value());
    QCOMPARE(row(*first).revision, revision + 1);
    QVERIFY(wishes().putBack(*first, revision + 1).result().has_value());
    QCOMPARE(row(*first).state, WishState::Open);
}

void WishServiceTest::oneVoteEach()
{
    const WishId id = add(u"Een stem per collega"_s);
    vote(id, person(1));
    QCOMPARE(row(id).votes, 2);
    QVERIFY(wishes().withdraw(id).result().has_value());
    QVERIFY(wishes().withdraw(id).result().has_value());
    QCOMPARE(row(id).votes, 1);
    QVERIFY(!row(id).mine);
}

void WishServiceTest::anEarlierRevisionIsRefused()
{
    const WishId id = add(u"Tweemaal gewijzigd"_s);
    WishDraft draft = draftOf(row(id));
    draft.note = u"Eerst"_s;
    QVERIFY(wishes().save(draft).result().has_value());
    // The same again is the answer that was lost.
    QVERIFY(wishes().save(draft).result().has_value());
    draft.note = u"Anders"_s;
    QCOMPARE(wishes().save(draft).result().error().subject, u"wish.revision"_s);
    QCOMPARE(row(id).note, u"Eerst"_s);
}

void WishServiceTest::badInput_data()
{
    QTest::addColumn<WishDraft>("draft");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no title") << WishDraft{.uid = u"x"_s, .title = u"  "_s} << u"wish.title.empty"_s;
    QTest::newRow("a long title") << WishDraft{.uid = u"x"_s, .title = QString(301, u'x')}
                                  << u"wish.title.too_long"_s;
    QTest::newRow("a long note") << WishDraft{.uid = u"x"_s, .title = u"x"_s, .note = QString(4'001, u'x')}
                                 << u"wish.note.too_long"_s;
    QTest::newRow("ends before it begins") << WishDraft{.uid = u"x"_s,
        .title = u"x"_s,
        .first = Day::fromIso(u"2026-03-02"_s),
        .last = Day::fromIso(u"2026-03-01"_s)}
                                           << u"wish.period"_s;
}

void WishServiceTest::badInput()
{
    QFETCH(WishDraft, draft);
    QFETCH(QString, subject);
    const auto before = wishes().ids({}).result()->size();
    QCOMPARE(wishes().save(draft).result().error().subject, subject);
    QCOMPARE(wishes().ids({}).result()->size(), before);
}

void WishServiceTest::filters_data()
{
    QTest::addColumn<WishFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, auto change, const QStringList &expected) {
        WishFilter filter;
        filter.text = u"filterproef"_s;
        change(filter);
        QTest::newRow(name) << filter << expected;
    };
    const QString a = u"Filterproef appel"_s;
    const QString b = u"Filterproef banaan"_s;
    const QString c = u"Filterproef citroen"_s;
    row("most votes first", [](WishFilter &) {}, {b, a, c});
    row("newest first", [](WishFilter &f) { f.order = WishOrder::Newest; }, {b, a, c});
    row("a typing error", [](WishFilter &f) { f.text = u"filterproef bnaaan"_s; }, {b});
    row("not met yet", [](WishFilter &f) { f.onlyLive = true; }, {b, a});
    row("closed", [](WishFilter &f) { f.state = WishState::Closed; }, {c});
    row("a form", [](WishFilter &f) { f.format = Format::Game; }, {a});
    row("mine", [](WishFilter &f) { f.onlyMine = true; }, {b, a, c});
    row("nothing to look for", [](WishFilter &f) { f.text = u"!!"_s; }, {});
    row("in a week",
        [](WishFilter &f) {
            f.wantedFrom = Day::fromIso(u"2030-01-07"_s);
            f.wantedTo = Day::fromIso(u"2030-01-13"_s);
        },
        {a});
    row("without a period", [](WishFilter &f) { f.withoutPeriod = true; }, {b, c});
}

void WishServiceTest::filters()
{
    QFETCH(WishFilter, filter);
    QFETCH(QStringList, expected);
    WishFilter all;
    all.text = u"filterproef"_s;
    if (wishes().ids(all).result()->isEmpty()) {
        const WishId closed = add(u"Filterproef citroen"_s);
        QVERIFY(wishes().close(closed, row(closed).revision, u"Voorbij"_s).result().has_value());
        const WishDraft apple{.uid = u"apple"_s,
            .title = u"Filterproef appel"_s,
            .format = Format::Game,
            .first = Day::fromIso(u"2030-01-01"_s),
            .last = Day::fromIso(u"2030-01-09"_s)};
        QVERIFY(wishes().save(apple).result().has_value());
        vote(add(u"Filterproef banaan"_s), person(1));
        // Each in a moment of its own.
        QCOMPARE(asked(connection(), "SELECT count(DISTINCT id) FROM wish WHERE title LIKE 'Filterproef%'"),
            u"3"_s);
    }
    // Words that are new are offered for what was mistyped within a minute, or by who begins now.
    const auto now = opened();
    if (filter.order == WishOrder::Newest)
        QCOMPARE(titlesIn(*now, filter).first(), expected.first());
    else
        QCOMPARE(titlesIn(*now, filter), expected);
    // The beginning that comes in one answer is that of the whole list.
    const auto ids = *now->wishes().ids(filter).result();
    for (const int most : {1, 2, 50}) {
        const WishAnswer answer = *now->wishes().search(filter, most).result();
        QCOMPARE(answer.isAll, ids.size() <= most);
        QCOMPARE(answer.first.size(), std::min(ids.size(), qsizetype(most)));
        for (qsizetype i = 0; i < answer.first.size(); ++i)
            QCOMPARE(answer.first.at(i).id, ids.at(i));
    }
}

void WishServiceTest::mergesAndClosesWithAReason()
{
    const WishId one = add(u"Samen een"_s);
    const WishId other = add(u"Samen twee"_s);
    vote(other, person(1));
    QVERIFY(wishes().merge(other, one).result().has_value());
    QVERIFY(wishes().merge(other, one).result().has_value());
    QCOMPARE(row(one).votes, 2);
    const WishDetails merged = *wishes().wish(other).result();
    QCOMPARE(merged.row.mergedInto, std::optional(one));
    QCOMPARE(merged.mergedTitle, u"Samen een"_s);
    QVERIFY(!titles({}).contains(u"Samen twee"_s));
    QCOMPARE(wishes().merge(one, one).result().error().subject, u"wish.merge"_s);
    QCOMPARE(wishes().close(one, row(one).revision, u"  "_s).result().error().subject,
        u"wish.close_reason.empty"_s);
    QVERIFY(wishes().close(one, row(one).revision, u"Bestaat al"_s).result().has_value());
    QCOMPARE(row(one).closeReason, u"Bestaat al"_s);
    QCOMPARE(wishes().meToo(one).result().has_value(), true); // I wish it already
    QVERIFY(wishes().withdraw(one).result().has_value());
    QCOMPARE(wishes().meToo(one).result().error().subject, u"wish.over"_s);
    QVERIFY(wishes().reopen(one, row(one).revision).result().has_value());
    QCOMPARE(row(one).state, WishState::Open);
}

void WishServiceTest::matchesWithReasons()
{
    const TopicId topic = newTopic(u"Matchproef"_s);
    const auto knows = [&](PersonId who, const QString &level, bool offers) {
        QCOMPARE(run(connection(),
                     "INSERT INTO expertise (person_id, topic_id, level, offers) VALUES ($1, $2, $3, $4)",
                     {who.value(), topic.value(), level, offers}),
            u"ok"_s);
    };
    knows(person(1), u"basic"_s, false);
    knows(person(2), u"expert"_s, true);
    knows(person(3), u"good"_s, false);
    const WishId id = add(u"Iets over matchproef"_s, topic);
    const WishMatches matches = *m_workspace->matching().forWish(id, 5).result();
    QCOMPARE(matches.trainers.size(), 3);
    QCOMPARE(matches.trainers.first().person, person(2));
    QVERIFY(!whySentence(matches.trainers.first().why).isEmpty());
    QVERIFY(matches.trainers.at(0).score > matches.trainers.at(1).score);
    // The other way round: it fits who knows it, and not who wishes it himself.
    const auto fits = *m_workspace->matching().forTrainer(person(2), 20).result();
    QVERIFY(std::ranges::any_of(fits, [&](const WishMatch &match) { return match.wish.id == id; }));
    vote(id, person(2));
    const auto own = *m_workspace->matching().forTrainer(person(2), 20).result();
    QVERIFY(std::ranges::none_of(own, [&](const WishMatch &match) { return match.wish.id == id; }));
    // A wish without a topic is matched by what its title names.
    const WishId named = add(u"Matchproef, maar zonder onderwerp"_s);
    QCOMPARE(m_workspace->matching().forWish(named, 5).result()->trainers.size(), 3);
}

void WishServiceTest::whatFitsMe()
{
    const PersonId mine = me();
    const TopicId known = newTopic(u"Zelfbekend"_s);
    const TopicId strange = newTopic(u"Zelfvreemd"_s);
    QCOMPARE(run(connection(), "INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, 'expert')",
                 {mine.value(), known.value()}),
        u"ok"_s);
    // Asked by another: what one wishes oneself does not fit.
    const auto byAnother = [&](const QString &title, TopicId topic) {
        const WishId id = add(title, topic);
        vote(id, person(2));
        [[maybe_unused]] const auto withdrawn = m_workspace->wishes().withdraw(id).result();
        return id;
    };
    const WishId fits = byAnother(u"Wat ik ken"_s, known);
    const WishId strangeOne = byAnother(u"Wat ik niet ken"_s, strange);
    const auto ids = *m_workspace->wishes().ids({.onlyLive = true, .fitsMe = true}).result();
    QVERIFY(ids.contains(fits));
    QVERIFY(!ids.contains(strangeOne));
    // What he gave fits as well.
    const TopicId given = newTopic(u"Zelfgegeven"_s);
    const qint64 session = someSession([](const SessionRow &) { return true; }).id.value();
    QCOMPARE(
        run(connection(), "INSERT INTO session_trainer (session_id, position, person_id) VALUES ($1, 90, $2)",
            {session, mine.value()}),
        u"ok"_s);
    QCOMPARE(
        run(connection(), "INSERT INTO session_topic (session_id, position, topic_id) VALUES ($1, 90, $2)",
            {session, given.value()}),
        u"ok"_s);
    const WishId gave = byAnother(u"Wat ik geef"_s, given);
    QCOMPARE(wishes().ids({.topic = given, .fitsMe = true}).result().value_or(QList<WishId>()),
        QList<WishId>{gave});
    // Together with what else is asked.
    QCOMPARE(
        m_workspace->wishes().ids({.text = u"ken"_s, .topic = strange, .fitsMe = true}).result()->size(), 0);
    QCOMPARE(m_workspace->wishes().ids({.topic = known, .fitsMe = true}).result().value_or(QList<WishId>()),
        QList<WishId>{fits});
    QCOMPARE(
        m_workspace->wishes().search({.topic = known, .fitsMe = true}, 5).result()->first.first().id, fits);
    // In the wish itself the user is told so, listed or not; of what is strange to him he is not.
    const auto told = m_workspace->matching().forWish(fits, 5).result()->me;
    QVERIFY(told && told->person == mine && !whySentence(told->why).isEmpty());
    QVERIFY(!m_workspace->matching().forWish(strangeOne, 5).result()->me);
}

void WishServiceTest::whoIsAwayIsNotFree()
{
    const TopicId topic = newTopic(u"Afwezigheid"_s);
    const qint64 trainer = person(5).value();
    const qint64 from = SystemClock().now().plusDays(-1).ms();
    const qint64 to = SystemClock().now().plusDays(200).ms();
    for (const char *statement :
        {"INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, 'expert')",
            "DELETE FROM availability WHERE person_id = $1 AND $2 > 0"})
        QCOMPARE(run(connection(), statement, {trainer, topic.value()}), u"ok"_s);
    QCOMPARE(
        run(connection(), "UPDATE person SET shows_availability = $1, revision = revision + 1 WHERE id = $2",
            {true, trainer}),
        u"ok"_s);
    QCOMPARE(run(connection(),
                 "INSERT INTO availability (person_id, weekday, part) VALUES ($1, 1, 'morning')", {trainer}),
        u"ok"_s);
    const WishId id = add(u"Wie is er vrij"_s, topic);
    // On a server an employee may not read others' absences, and is told of the days all the same.
    const auto employee = isPostgres() ? openedAs("tjc_employee") : opened();
    const auto says = [&](MatchReason reason) {
        const auto matches = employee->matching().forWish(id, 5).result();
        return matches && matches->trainers.size() == 1
               && std::ranges::any_of(matches->trainers.first().why,
                   [&](const MatchPoint &point) { return point.reason == reason; });
    };
    QVERIFY(says(MatchReason::Free));
    QCOMPARE(run(connection(), "INSERT INTO absence (person_id, starts_at, ends_at) VALUES ($1, $2, $3)",
                 {trainer, from, to}),
        u"ok"_s);
    QVERIFY(says(MatchReason::NotFree));
}

void WishServiceTest::whoHidesIsNotNamed()
{
    const TopicId topic = newTopic(u"Verborgen"_s);
    QCOMPARE(run(connection(), "INSERT INTO expertise (person_id, topic_id, level) VALUES ($1, $2, 'expert')",
                 {person(4).value(), topic.value()}),
        u"ok"_s);
    const WishId id = add(u"Iets verborgens"_s, topic);
    QCOMPARE(m_workspace->matching().forWish(id, 5).result()->trainers.size(), 1);
    QCOMPARE(run(connection(), "UPDATE person SET listed = $1, revision = revision + 1 WHERE id = $2",
                 {false, person(4).value()}),
        u"ok"_s);
    QVERIFY(m_workspace->matching().forWish(id, 5).result()->trainers.isEmpty());
    QVERIFY(m_workspace->matching().similar(u"Verborgen"_s, topic, id).result()->colleagues.isEmpty());
}

void WishServiceTest::similarWhileTyping()
{
    const WishId id = add(u"Kwantumkompas leren gebruiken"_s);
    const Similar similar = *m_workspace->matching().similar(u"Workshop kwantumkompas"_s, {}, {}).result();
    QCOMPARE(similar.wishes.size(), 1);
    QCOMPARE(similar.wishes.first().id, id);
    // Mistyped, too; and a wish is not like itself.
    QCOMPARE(opened()->matching().similar(u"kwantumkomaps"_s, {}, {}).result()->wishes.size(), 1);
    QVERIFY(m_workspace->matching().similar(u"kwantumkompas"_s, {}, id).result()->wishes.isEmpty());
    QVERIFY(m_workspace->matching().similar(u"hoe een de het"_s, {}, {}).result()->isEmpty());
}

void WishServiceTest::becomesASessionAndBack()
{
    const TopicId topic = newTopic(u"Planproef"_s);
    const WishId id = add(u"Planproef"_s, topic, Format::Workshop);
    vote(id, person(1));
    vote(id, person(2));
    const WishProposal proposal = *wishes().proposal(id, person(5)).result();
    SessionDraft draft = proposal.draft;
    QCOMPARE(draft.title, u"Planproef"_s);
    QCOMPARE(draft.topics, QList<TopicId>{topic});
    QCOMPARE(draft.trainers, QList<PersonId>{person(5)});
    QVERIFY(!draft.maxSeats || *draft.maxSeats >= 3);
    draft.maxSeats = 2;
    draft.minSeats = 0;
    draft.signupCloses.reset();
    draft.rules = {};
    draft.needsApproval = false;
    const auto planned = wishes().plan(id, draft).result();
    QVERIFY2(planned.has_value(), qPrintable(planned ? QString() : planned.error().subject));
    // The same again is the same session.
    QCOMPARE(*wishes().plan(id, draft).result(), *planned);
    const SessionDetails session = details(*planned);
    QCOMPARE(session.row.enrolled, 2);
    QCOMPARE(session.row.waitlisted, 1);
    QCOMPARE(row(id).state, WishState::Planned);
    QCOMPARE(row(id).session, std::optional(*planned));
    QCOMPARE(wishes().meToo(id).result().has_value(), true);
    QVERIFY(wishes().unplan(id).result().has_value());
    QCOMPARE(m_workspace->calendar().session(*planned).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(row(id).state, WishState::Open);
    QCOMPARE(row(id).votes, 3);
    QCOMPARE(asked(connection(), "SELECT count(*) FROM training WHERE title = 'Planproef'"), u"0"_s);
    QCOMPARE(wishes().unplan(id).result().error().subject, u"wish.not_planned"_s);
    // And again, until somebody else has signed up.
    const auto again = wishes().plan(id, draft).result();
    QVERIFY(again.has_value());
    QVERIFY(m_workspace->calendar().enrol(*again, person(6), QUuid::createUuid()).result().has_value());
    QCOMPARE(wishes().unplan(id).result().error().subject, u"wish.others_enrolled"_s);
    QCOMPARE(row(id).state, WishState::Planned);
    // Its session is off: it is demand again.
    const SessionDetails now = details(*again);
    QVERIFY(m_workspace->calendar().cancelSession(*again, now.revision, u"Ziek"_s).result().has_value());
    QCOMPARE(row(id).state, WishState::Open);
}

/// Who is no coordinator plans, as trainer, and changes what he planned; on a server by its own rules.
void WishServiceTest::aColleaguePlansWhatHeGives()
{
    const WishId id = add(u"Door een collega"_s);
    vote(id, person(1));
    std::unique_ptr<Workspace> colleague;
    const QString mine = QString::number(me().value());
    if (isPostgres()) {
        superuser(m_url, "DROP ROLE IF EXISTS wish_planner; CREATE ROLE wish_planner LOGIN;"
                         " GRANT tjc_employee TO wish_planner");
        colleague = std::make_unique<Workspace>(
            *WorkspaceUrl::parse(urlAs(m_url, u"wish_planner"_s)), WorkspaceOptions{.pollMs = 0});
        QCOMPARE(told(colleague->open().result()), u"ok"_s);
        // The workspace gets to know him by his first vote.
        QCOMPARE(told(colleague->wishes().meToo(id).result()), u"ok"_s);
        colleague = std::make_unique<Workspace>(
            *WorkspaceUrl::parse(urlAs(m_url, u"wish_planner"_s)), WorkspaceOptions{.pollMs = 0});
    } else {
        QCOMPARE(run(connection(), "DELETE FROM person_role WHERE person_id = $1", {me().value()}), u"ok"_s);
        colleague = std::make_unique<Workspace>(*WorkspaceUrl::parse(m_url), WorkspaceOptions{.pollMs = 0});
    }
    QCOMPARE(told(colleague->open().result()), u"ok"_s);
    const auto who = colleague->admin().info().result()->info.me;
    QVERIFY(who.person && !who.has(Role::Coordinator));
    QCOMPARE(told(colleague->wishes().merge(id, id).result()), u"denied wish.merge"_s);
    QCOMPARE(told(colleague->wishes().heat(HeatBy::Week).result()), u"denied role.coordinator"_s);
    const auto proposal = colleague->wishes().proposal(id, std::nullopt).result();
    QCOMPARE(told(proposal), u"ok"_s);
    QCOMPARE(proposal->draft.trainers, QList<PersonId>{*who.person});
    SessionDraft others = proposal->draft;
    others.trainers = {person(2)};
    QCOMPARE(told(colleague->wishes().plan(id, others).result()), u"denied wish.plan"_s);
    const auto planned = colleague->wishes().plan(id, proposal->draft).result();
    QCOMPARE(told(planned), u"ok"_s);
    // He moves it and names it otherwise.
    SessionDraft changed = draftOf(*colleague->calendar().session(*planned).result());
    changed.when = *Span::from(changed.when.begin().plusDays(7), changed.when.end().plusDays(7));
    changed.signupCloses.reset();
    changed.title = u"Door een collega, later"_s;
    QCOMPARE(told(colleague->calendar().save(changed).result()), u"ok"_s);
    QCOMPARE(details(*planned).row.title, u"Door een collega, later"_s);
    // What others give is not his to change.
    const auto foreign = someSession([&](const SessionRow &one) { return one.id != *planned; });
    SessionDraft theirs = draftOf(details(foreign.id));
    theirs.title += u"!"_s;
    QCOMPARE(told(colleague->calendar().save(theirs).result()), u"denied role.coordinator"_s);
    QCOMPARE(told(colleague->wishes().unplan(id).result()), u"ok"_s);
    QCOMPARE(row(id).state, WishState::Open);
    colleague.reset();
    if (isPostgres())
        superuser(m_url, "DROP ROLE wish_planner");
    else
        QCOMPARE(run(connection(), "INSERT INTO person_role (person_id, role) VALUES ($1, 'admin')",
                     {mine.toLongLong()}),
            u"ok"_s);
}

void WishServiceTest::countsDemandByTopic()
{
    const TopicId topic = newTopic(u"Warmteproef"_s);
    const WishId id = add(u"Warmteproef"_s, topic);
    vote(id, person(1));
    for (const HeatBy by : {HeatBy::Organisation, HeatBy::Week}) {
        const HeatMap map = *wishes().heat(by).result();
        const auto found =
            std::ranges::find_if(map.rows, [&](const HeatRow &one) { return one.topic == topic; });
        QVERIFY(found != map.rows.end());
        QCOMPARE(found->total.wishes, 1);
        QCOMPARE(found->total.votes, 2);
        QCOMPARE(found->cells.size(), map.columns.size());
        int votes = 0;
        for (const HeatCell &cell : found->cells)
            votes += cell.votes;
        QCOMPARE(votes, 2);
    }
    const QString path = file(u"heat.csv"_s, {});
    const auto written = wishes().exportHeat(HeatBy::Week, path, ExportKind::Csv).result();
    QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().subject));
    QVERIFY(contentOf(path).contains("Warmteproef"));
}

void WishServiceTest::noticesAndTheirCountAgree()
{
    const WishId id = add(u"Nieuwsproef"_s);
    QCOMPARE(run(connection(),
                 "UPDATE wish SET state = 'picked_up', picked_by = $1, revision = revision + 1"
                 " WHERE id = $2",
                 {person(3).value(), id.value()}),
        u"ok"_s);
    QVERIFY(wishes().close(id, row(id).revision, u"Klaar"_s).result().has_value());
    // What a later program tells of is neither listed nor counted.
    QCOMPARE(run(connection(), "INSERT INTO notice (person_id, kind, wish_id) VALUES ($1, 'of_later', $2)",
                 {me().value(), id.value()}),
        u"ok"_s);
    const auto page = *m_workspace->notices().notices({}, 500, true).result();
    QCOMPARE(*m_workspace->notices().unread().result(), int(page.rows.size()));
    QCOMPARE(page.rows.at(0).kind, NoticeKind::WishClosed);
    QCOMPARE(page.rows.at(0).reason, u"Klaar"_s);
    QCOMPARE(page.rows.at(0).title, u"Nieuwsproef"_s);
    QVERIFY(!page.rows.at(0).session && page.rows.at(0).wish == id);
    QCOMPARE(page.rows.at(1).kind, NoticeKind::WishPickedUp);
    QVERIFY(!page.rows.at(1).about.isEmpty());
}

QTEST_GUILESS_MAIN(WishServiceTest)
#include "wish_service_test.moc"
