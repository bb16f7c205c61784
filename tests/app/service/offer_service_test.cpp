#include "service/offer_service.h"

#include "base/clock.h"
#include "domain/working_day.h"
#include "exchange/local_time.h"

#include "service_fixture.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::asked;
using test::run;
using test::told;

/// What is offered, on both engines: the list and its filters, offering, withdrawing and planning one's own, and who may.
class OfferServiceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void offeringIsKept();
    void theListIsFiltered();
    void theBeginningIsThatOfTheList();
    void itTakesAsLongAsItsSessions();
    void whatIsMistypedIsFound();
    void whatIsGoneIsLeftOut();
    void whatTwoAgreedOnIsNoOffer();
    void planningIt();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void onlyWhoOffersItChangesIt();
    void aColleagueOfAServerPlansHisOwn();

private:
    OfferService &offers() { return m_workspace->offers(); }
    static OfferDraft draft(const QString &title);
    TrainingId made(const OfferDraft &draft);
    OfferDetails of(TrainingId id) { return *offers().offer(id).result(); }
    QStringList titles(const OfferFilter &filter);
    std::unique_ptr<Workspace> openedAs(const QByteArray &group);
};

OfferDraft OfferServiceTest::draft(const QString &title)
{
    return {.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .title = title,
        .summary = {},
        .url = {},
        .language = {},
        .topics = {}};
}

TrainingId OfferServiceTest::made(const OfferDraft &draft)
{
    const auto id = offers().save(draft).result();
    if (!id)
        qFatal("%s", qPrintable(told(id) + id.error().detail));
    return *id;
}

QStringList OfferServiceTest::titles(const OfferFilter &filter)
{
    const auto ids = offers().ids(filter).result();
    if (!ids)
        return {told(ids)};
    QStringList list;
    const QList<OfferRow> rows = *offers().rows(*ids).result();
    for (const OfferRow &row : rows)
        list += row.title;
    return list;
}

std::unique_ptr<Workspace> OfferServiceTest::openedAs(const QByteArray &group)
{
    const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE " + group);
    auto workspace = std::make_unique<Workspace>(
        *WorkspaceUrl::parse(test::urlAs(m_url, login)), WorkspaceOptions{.pollMs = 0});
    if (const auto info = workspace->open().result(); !info)
        qFatal("%s", qPrintable(told(info)));
    return workspace;
}

void OfferServiceTest::offeringIsKept()
{
    const auto topics = m_workspace->calendar().lists().result()->topics;
    OfferDraft one = draft(u"  Tekenen bij het vergaderen "_s);
    one.summary = u"Met een pen.\nEn papier."_s;
    one.minutes = 45;
    one.language = u"NL"_s;
    one.topics = {topics[0].id, topics[1].id, topics[0].id};
    const TrainingId id = made(one);
    // An answer that was lost: the same again makes no second one.
    QCOMPARE(*offers().save(one).result(), id);
    const OfferDetails stored = of(id);
    QCOMPARE(stored.row.title, u"Tekenen bij het vergaderen"_s);
    QCOMPARE(stored.row.offeredBy, std::optional(me()));
    QCOMPARE(stored.row.language, u"nl"_s);
    QCOMPARE(stored.topics.size(), 2);
    QVERIFY(!stored.row.formal);
    OfferDraft change = draftOf(stored);
    change.minutes = std::nullopt;
    change.topics = {topics[2].id};
    QCOMPARE(told(offers().save(change).result()), u"ok"_s);
    QCOMPARE(told(offers().save(change).result()), u"ok"_s);
    OfferDraft late = draftOf(stored);
    late.title = u"Te laat"_s;
    QCOMPARE(told(offers().save(late).result()), u"conflict training.revision"_s);
    const OfferDetails after = of(id);
    QCOMPARE(after.row.revision, stored.row.revision + 1);
    QCOMPARE(after.topics.size(), 1);
    QCOMPARE(after.row.uid, one.uid);
    change = draftOf(after);
    change.topics = {*TopicId::from(999'999)};
    QCOMPARE(told(offers().save(change).result()), u"not_found topic"_s);
    QCOMPARE(of(id).topics.size(), 1);
}

void OfferServiceTest::theListIsFiltered()
{
    // On a file the next write takes it up in the index.
    QCOMPARE(run(connection(),
                 "INSERT INTO training (title, format, formal, source, source_id, course_form, level)"
                 " VALUES ('Zzfilter formeel', 'course', $1, 'bron', 'f1', 'online', 'hbo')",
                 {true}),
        u"ok"_s);
    OfferDraft one = draft(u"Zzfilter een"_s);
    one.language = u"fy"_s;
    one.format = Format::Game;
    one.topics = {m_workspace->calendar().lists().result()->topics.first().id};
    made(one);
    made(draft(u"Zzfilter twee"_s));
    OfferFilter filter{.text = u"zzfilter"_s, .language = {}, .level = {}};
    QCOMPARE(titles(filter), (QStringList{u"Zzfilter een"_s, u"Zzfilter formeel"_s, u"Zzfilter twee"_s}));
    filter.formal = true;
    QCOMPARE(titles(filter), QStringList{u"Zzfilter formeel"_s});
    filter.formal = false;
    filter.language = u"fy"_s;
    QCOMPARE(titles(filter), QStringList{u"Zzfilter een"_s});
    filter = {.text = u"zzfilter"_s, .format = Format::Game, .language = {}, .level = {}};
    QCOMPARE(titles(filter), QStringList{u"Zzfilter een"_s});
    filter = {.text = u"zzfilter"_s, .form = CourseForm::Online, .language = {}, .level = u"hbo"_s};
    QCOMPARE(titles(filter), QStringList{u"Zzfilter formeel"_s});
    filter = {.text = u"zzfilter"_s, .language = {}, .level = {}, .topic = one.topics.first()};
    QCOMPARE(titles(filter), QStringList{u"Zzfilter een"_s});
    filter = {.text = u"zzfilter"_s, .language = {}, .level = {}, .onlyWithDate = true};
    QCOMPARE(titles(filter), QStringList());
    filter = {.text = u"zzfilter"_s, .language = {}, .level = {}, .offeredBy = person(0)};
    QCOMPARE(titles(filter), QStringList());
    QCOMPARE(titles({.text = u"!?"_s, .language = {}, .level = {}}), QStringList());
    QVERIFY(offers().choices().result()->levels.contains(u"hbo"_s));
    QVERIFY(offers().choices().result()->languages.contains(u"fy"_s));
}

void OfferServiceTest::theBeginningIsThatOfTheList()
{
    for (const QString &text : {QString(), u"de"_s, u"!!"_s}) {
        OfferFilter filter;
        filter.text = text;
        const auto ids = *offers().ids(filter).result();
        for (const int most : {1, 3, 500}) {
            const OfferAnswer answer = *offers().search(filter, most).result();
            QCOMPARE(answer.isAll, ids.size() <= most);
            QCOMPARE(answer.first.size(), std::min(ids.size(), qsizetype(most)));
            for (qsizetype i = 0; i < answer.first.size(); ++i)
                QCOMPARE(answer.first.at(i).id, ids.at(i));
        }
    }
}

/// Where nobody told how long it takes: as long as its next session, or else its latest; a period tells nothing.
void OfferServiceTest::itTakesAsLongAsItsSessions()
{
    const TrainingId id = made(draft(u"Hoe lang duurt het"_s));
    QCOMPARE(of(id).row.length(), std::optional<int>());
    const qint64 now = SystemClock().now().ms();
    constexpr qint64 dayMs = 86'400'000;
    const auto session = [&](qint64 begin, qint64 minutes, bool allDay = false) {
        QCOMPARE(run(connection(),
                     "INSERT INTO session (uid, training_id, starts_at, ends_at, all_day, updated_at)"
                     " VALUES ($1, $2, $3, $4, $5, $3)",
                     {QUuid::createUuid().toString(), id.value(), begin, begin + minutes * 60'000, allDay}),
            u"ok"_s);
    };
    session(now - 9 * dayMs, 30);
    session(now - 5 * dayMs, 45);
    QCOMPARE(of(id).row.length(), std::optional(45));
    session(now + 2 * dayMs, 90, true);
    session(now + 3 * dayMs, 2'880);
    QCOMPARE(of(id).row.length(), std::optional(45));
    session(now + 9 * dayMs, 60);
    session(now + 7 * dayMs, 75);
    QCOMPARE(of(id).row.length(), std::optional(75));
    QCOMPARE(offers().rows({id}).result()->first().length(), std::optional(75));
    // What is told of it goes before, and saving it again does not make it told.
    QVERIFY(!draftOf(of(id)).minutes);
    OfferDraft told = draftOf(of(id));
    told.minutes = 20;
    QVERIFY(offers().save(told).result().has_value());
    QCOMPARE(of(id).row.length(), std::optional(20));
}

void OfferServiceTest::whatIsMistypedIsFound()
{
    OfferDraft one = draft(u"Boekbinden"_s);
    made(one);
    one = draft(u"Iets anders"_s);
    one.summary = u"Ook over boekbinden."_s;
    made(one);
    QCOMPARE(titles({.text = u"boekbinden"_s, .language = {}, .level = {}}),
        (QStringList{u"Boekbinden"_s, u"Iets anders"_s}));
    // A program that begins now knows the word, and reads what is mistyped.
    const auto fresh = opened();
    const OfferFilter mistyped{.text = u"boekbindn"_s, .language = {}, .level = {}};
    QCOMPARE(fresh->offers().ids(mistyped).result()->size(), 2);
}

void OfferServiceTest::whatIsGoneIsLeftOut()
{
    const TrainingId id = made(draft(u"Weggaan"_s));
    const OfferFilter filter{.text = u"weggaan"_s, .language = {}, .level = {}};
    OfferFilter all = filter;
    all.onlyOffered = false;
    QCOMPARE(titles(filter).size(), 1);
    QCOMPARE(told(offers().withdraw(id, of(id).row.revision).result()), u"ok"_s);
    QCOMPARE(told(offers().withdraw(id, of(id).row.revision - 1).result()), u"ok"_s);
    QCOMPARE(titles(filter).size(), 0);
    QCOMPARE(titles(all).size(), 1);
    QVERIFY(!of(id).row.isOffered());
    QCOMPARE(told(offers().proposal(id).result()), u"conflict offer.withdrawn"_s);
    QCOMPARE(told(offers().putBack(id, of(id).row.revision).result()), u"ok"_s);
    QCOMPARE(titles(filter).size(), 1);
    QCOMPARE(run(connection(), "UPDATE training SET vanished_at = 1, revision = revision + 1 WHERE id = $1",
                 {id.value()}),
        u"ok"_s);
    QCOMPARE(titles(filter).size(), 0);
    QVERIFY(of(id).row.vanished.has_value());
}

void OfferServiceTest::whatTwoAgreedOnIsNoOffer()
{
    QCOMPARE(run(connection(),
                 "INSERT INTO training (uid, title, format, offered_by) VALUES ('help-x', 'Onderonsje',"
                 " 'desk_visit', $1)",
                 {me().value()}),
        u"ok"_s);
    made(draft(u"Wel een onderonsje"_s));
    QCOMPARE(
        titles({.text = u"onderonsje"_s, .language = {}, .level = {}}), QStringList{u"Wel een onderonsje"_s});
}

void OfferServiceTest::planningIt()
{
    OfferDraft one = draft(u"Plannen maar"_s);
    one.minutes = 45;
    one.topics = {m_workspace->calendar().lists().result()->topics.first().id};
    const TrainingId id = made(one);
    const auto proposal = offers().proposal(id).result();
    QCOMPARE(told(proposal), u"ok"_s);
    QCOMPARE(proposal->draft.when.ms(), 45 * 60'000);
    QCOMPARE(proposal->draft.trainers, QList<PersonId>{me()});
    QCOMPARE(proposal->draft.topics, one.topics);
    QVERIFY(!isWeekend(LocalTime().day(proposal->draft.when.begin())));
    SessionDraft session = proposal->draft;
    session.summary = u"Nu met uitleg."_s;
    const auto planned = offers().plan(id, session).result();
    QCOMPARE(told(planned), u"ok"_s);
    QCOMPARE(*offers().plan(id, session).result(), *planned);
    QCOMPARE(details(*planned).row.training, id);
    const OfferDetails after = of(id);
    QCOMPARE(after.dates.size(), 1);
    QCOMPARE(after.dates.first().session, *planned);
    QCOMPARE(after.summary, u"Nu met uitleg."_s);
    QCOMPARE(after.row.next, std::optional(session.when.begin()));
    QCOMPARE(
        titles({.text = u"plannen maar"_s, .language = {}, .level = {}, .onlyWithDate = true}).size(), 1);
    QCOMPARE(told(offers().plan(*TrainingId::from(999'999), session).result()), u"not_found training"_s);
}

void OfferServiceTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<OfferDraft>("offer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no title") << draft(u" "_s) << u"invalid training.title.empty"_s;
    QTest::newRow("a long title") << draft(QString(301, u'x')) << u"invalid training.title.too_long"_s;
    OfferDraft one = draft(u"x"_s);
    one.url = u"javascript:alert(1)"_s;
    QTest::newRow("no address of the web") << one << u"invalid offer.url"_s;
    one = draft(u"x"_s);
    one.minutes = 0;
    QTest::newRow("no time at all") << one << u"invalid offer.minutes"_s;
    one = draft(u"x"_s);
    one.language = u"Nederlands"_s;
    QTest::newRow("a language in words") << one << u"invalid offer.language"_s;
    one = draft(u"x"_s);
    one.summary = QString(20'001, u'x');
    QTest::newRow("a long story") << one << u"invalid offer.summary.too_long"_s;
    one = draft(u"x"_s);
    for (int i = 1; i <= 21; ++i)
        one.topics += *TopicId::from(i);
    QTest::newRow("many topics") << one << u"invalid offer.topics"_s;
    one = draft(u"x"_s);
    one.uid.clear();
    QTest::newRow("nothing to know it by") << one << u"invalid offer.uid"_s;
}

void OfferServiceTest::whatIsWrongIsNamed()
{
    QFETCH(OfferDraft, offer);
    QTEST(told(checked(offer)), "expected");
}

/// On a file the service says so; the user is its administrator, so his role is taken away for it.
void OfferServiceTest::onlyWhoOffersItChangesIt()
{
    QCOMPARE(
        run(connection(),
            "INSERT INTO training (uid, title, format, offered_by) VALUES ('van-een-ander', 'Van een ander', 'workshop', $1)",
            {person(0).value()}),
        u"ok"_s);
    QCOMPARE(run(connection(),
                 "INSERT INTO training (title, format, formal, source, source_id)"
                 " VALUES ('Formele cursus', 'course', $1, 'bron', 'f2')",
                 {true}),
        u"ok"_s);
    const TrainingId other = *TrainingId::from(
        asked(connection(), "SELECT id FROM training WHERE uid = 'van-een-ander'").toLongLong());
    const TrainingId formal =
        *TrainingId::from(asked(connection(), "SELECT id FROM training WHERE source_id = 'f2'").toLongLong());
    OfferDraft change = draftOf(of(formal));
    change.title = u"Anders"_s;
    QCOMPARE(told(offers().save(change).result()), u"denied offer.formal"_s);
    std::unique_ptr<Workspace> mine;
    if (test::isPostgres()) {
        mine = openedAs("tjc_employee");
    } else {
        QCOMPARE(run(connection(), "DELETE FROM person_role"), u"ok"_s);
        mine = opened();
    }
    change = draftOf(of(other));
    change.title = u"Anders"_s;
    QCOMPARE(told(mine->offers().save(change).result()), u"denied offer.other"_s);
    QCOMPARE(told(mine->offers().withdraw(other, of(other).row.revision).result()), u"denied offer.other"_s);
    QCOMPARE(told(mine->offers().proposal(other).result()), u"denied offer.other"_s);
    SessionDraft session = offers().proposal(other).result()->draft;
    QCOMPARE(told(mine->offers().plan(other, session).result()), u"denied offer.other"_s);
    QVERIFY(!mine->offers().isMine(of(other).row));
    const auto own = mine->offers().save(draft(u"Wel van mij"_s)).result();
    QCOMPARE(told(own), u"ok"_s);
    QCOMPARE(told(mine->offers().withdraw(*own, of(*own).row.revision).result()), u"ok"_s);
}

void OfferServiceTest::aColleagueOfAServerPlansHisOwn()
{
    if (!test::isPostgres())
        QSKIP("a file knows nobody");
    const auto mine = openedAs("tjc_employee");
    OfferDraft one = draft(u"Van een collega"_s);
    one.topics = {m_workspace->calendar().lists().result()->topics.first().id};
    const auto id = mine->offers().save(one).result();
    QCOMPARE(told(id), u"ok"_s);
    const auto proposal = mine->offers().proposal(*id).result();
    QCOMPARE(told(proposal), u"ok"_s);
    SessionDraft session = proposal->draft;
    session.summary = u"Nieuw"_s;
    const auto planned = mine->offers().plan(*id, session).result();
    QCOMPARE(told(planned), u"ok"_s);
    QCOMPARE(details(*planned).trainers.size(), 1);
    QCOMPARE(of(*id).summary, u"Nieuw"_s);
}

QTEST_GUILESS_MAIN(OfferServiceTest)
#include "offer_service_test.moc"
