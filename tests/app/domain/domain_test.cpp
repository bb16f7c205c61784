#include "domain/people.h"
#include "domain/session.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

SessionDraft goodDraft()
{
    const Instant begin = *Instant::fromIso(u"2026-09-29T08:00:00Z"_s);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(90))};
    draft.title = u"Twitteren voor beleidsmakers"_s;
    return draft;
}

using Change = std::function<void(SessionDraft &)>;

template <typename Enum, size_t N>
void checkCodes(const std::array<Code<Enum>, N> &table, Enum last)
{
    QCOMPARE(N, size_t(last) + 1);
    QSet<QString> seen;
    for (size_t i = 0; i < N; ++i) {
        const auto value = Enum(i);
        QVERIFY2(!code(value).isEmpty(), "a value without a code");
        QVERIFY(fromCodeIn(table, QString(code(value))) == value);
        seen += QString(code(value));
    }
    QCOMPARE(size_t(seen.size()), N);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class DomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnCode();
    void draftsAreChecked_data();
    void draftsAreChecked();
    void seatsAreFree_data();
    void seatsAreFree();
    void draftOfDetailsChangesNothing();
    void adminHasEveryRole();
};

void DomainTest::everyKindHasItsOwnCode()
{
    checkCodes(formatCodes, Format::Game);
    checkCodes(sessionStateCodes, SessionState::Cancelled);
    checkCodes(enrolmentStateCodes, EnrolmentState::Declined);
    checkCodes(roleCodes, Role::Admin);
    checkCodes(topicKindCodes, TopicKind::Device);
    checkCodes(levelCodes, Level::Expert);
}

void DomainTest::draftsAreChecked_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const Change &change, const QString &subject) {
        QTest::newRow(name) << change << subject;
    };
    row("good", [](SessionDraft &) {}, {});
    row(
        "no title", [](SessionDraft &d) { d.title = u" "_s; }, u"training.title.empty"_s);
    row("longest title", [](SessionDraft &d) { d.title = QString(300, u'x'); }, {});
    row(
        "title too long", [](SessionDraft &d) { d.title = QString(301, u'x'); },
        u"training.title.too_long"_s);
    row("longest summary", [](SessionDraft &d) { d.summary = QString(maxSummary, u'x'); }, {});
    row(
        "summary too long", [](SessionDraft &d) { d.summary = QString(maxSummary + 1, u'x'); },
        u"training.summary.too_long"_s);
    row(
        "takes no time", [](SessionDraft &d) { d.when = *Span::from(d.when.begin(), d.when.begin()); },
        u"session.times"_s);
    row(
        "negative minimum", [](SessionDraft &d) { d.minSeats = -1; }, u"session.seats"_s);
    row(
        "no seats at all", [](SessionDraft &d) { d.maxSeats = 0; }, u"session.seats"_s);
    row("one seat", [](SessionDraft &d) { d.maxSeats = 1; }, {});
    row("minimum without a maximum", [](SessionDraft &d) { d.minSeats = 5; }, {});
    row("minimum as the maximum", [](SessionDraft &d) { d.minSeats = 5, d.maxSeats = 5; }, {});
    row(
        "minimum over the maximum", [](SessionDraft &d) { d.minSeats = 6, d.maxSeats = 5; },
        u"session.seats_order"_s);
    row("sign-up opens and closes",
        [](SessionDraft &d) {
            d.signupOpens = d.when.begin().plusDays(-9);
            d.signupCloses = d.when.begin();
        },
        {});
    row(
        "sign-up closes as it opens",
        [](SessionDraft &d) { d.signupOpens = d.signupCloses = d.when.begin().plusDays(-9); },
        u"session.signup_window"_s);
    row(
        "a waiting list of fewer than none", [](SessionDraft &d) { d.rules.waitlistSize = -1; },
        u"session.waitlist_size"_s);
    row("nobody waits", [](SessionDraft &d) { d.rules.waitlistSize = 0; }, {});
    row(
        "no time to answer", [](SessionDraft &d) { d.rules.offerMinutes = 0; }, u"session.offer"_s);
    row(
        "a buffer of less than none", [](SessionDraft &d) { d.rules.bufferMinutes = -1; },
        u"session.buffer"_s);
    row("sign-up only closes", [](SessionDraft &d) { d.signupCloses = d.when.begin().plusDays(-1); }, {});
}

void DomainTest::draftsAreChecked()
{
    QFETCH(Change, change);
    QFETCH(QString, subject);
    SessionDraft draft = goodDraft();
    change(draft);
    const std::optional<Error> problem = problemIn(draft);
    QCOMPARE(problem ? problem->subject : QString(), subject);
    if (problem)
        QCOMPARE(problem->kind, ErrorKind::Invalid);
}

namespace {

SessionDetails someDetails()
{
    const Instant begin = Instant::fromMs(1'790'000'000'000);
    const Span when = *Span::from(begin, begin.plusMinutes(60));
    const SessionRow row{*SessionId::from(7), *TrainingId::from(3), u"s-7"_s, u"Wiki's"_s, Format::DeskVisit,
        true, when, false, SessionState::Planned, u"Gebouw B"_s, u"2.14"_s, u"EL&I"_s, u"Week"_s, 3, 12, 12,
        4, 0, EnrolmentState::Waitlisted, {u"Mies"_s}, {u"mies@example.org"_s}, {u"wiki"_s}, begin};
    return SessionDetails{row, u"Waarom gaan?"_s, u"https://example.org/wiki"_s, {}, *RoomId::from(2),
        *OrganisationId::from(5), *ThemeWeekId::from(1), begin.plusDays(-9), begin.plusDays(-1), true,
        {{*PersonId::from(11), u"Mies"_s, u"mies@example.org"_s, u"EL&I"_s},
            {*PersonId::from(12), u"Teun"_s, {}, {}}},
        {*TopicId::from(21), *TopicId::from(22)}, Standing{EnrolmentState::Waitlisted, 2, 4}, 9};
}

} // namespace

void DomainTest::seatsAreFree_data()
{
    QTest::addColumn<int>("max");
    QTest::addColumn<int>("enrolled");
    QTest::addColumn<int>("waitlisted");
    QTest::addColumn<bool>("free");
    QTest::newRow("no limit") << 0 << 900 << 0 << true;
    QTest::newRow("the last one") << 12 << 11 << 0 << true;
    QTest::newRow("full") << 12 << 12 << 0 << false;
    QTest::newRow("the queue comes first") << 12 << 11 << 1 << false;
    QTest::newRow("overfull after lowering") << 12 << 14 << 0 << false;
}

void DomainTest::seatsAreFree()
{
    QFETCH(int, max);
    QFETCH(int, enrolled);
    QFETCH(int, waitlisted);
    QFETCH(bool, free);
    SessionRow row = someDetails().row;
    row.maxSeats = max > 0 ? std::optional<int>(max) : std::nullopt;
    row.enrolled = enrolled;
    row.waitlisted = waitlisted;
    QCOMPARE(row.hasSeats(), free);
}

void DomainTest::draftOfDetailsChangesNothing()
{
    SessionDetails details = someDetails();
    details.rules = {.waitlistSize = 4, .walkIn = true, .bufferMinutes = 15};
    details.occurrence = SeriesSlot{*SeriesId::from(8), *Day::fromIso(u"2026-03-02"_s)};
    const SessionDraft draft = draftOf(details);
    QCOMPARE(draft.rules, details.rules);
    QVERIFY(draft.occurrence == details.occurrence);
    QVERIFY(draft.id == details.row.id);
    QCOMPARE(draft.revision, 9);
    QCOMPARE(draft.title, u"Wiki's"_s);
    QCOMPARE(draft.summary, u"Waarom gaan?"_s);
    QCOMPARE(draft.url, u"https://example.org/wiki"_s);
    QVERIFY(draft.format == Format::DeskVisit);
    QVERIFY(draft.formal);
    QVERIFY(draft.when == details.row.when);
    QVERIFY(!draft.allDay);
    QCOMPARE(draft.building, u"Gebouw B"_s);
    QVERIFY(draft.roomId == details.roomId);
    QVERIFY(draft.organisationId == details.organisationId);
    QVERIFY(draft.themeWeekId == details.themeWeekId);
    QCOMPARE(draft.minSeats, 3);
    QVERIFY(draft.maxSeats == 12);
    QVERIFY(draft.signupOpens == details.signupOpens);
    QVERIFY(draft.signupCloses == details.signupCloses);
    QVERIFY(draft.needsApproval);
    QVERIFY(draft.trainers == (QList<PersonId>{*PersonId::from(11), *PersonId::from(12)}));
    QVERIFY(draft.topics == details.topicIds);
    QVERIFY(!problemIn(draft).has_value());
}

void DomainTest::adminHasEveryRole()
{
    Identity me{*PersonId::from(1), u"mies"_s, u"Mies"_s, {Role::Employee}};
    QVERIFY(me.has(Role::Employee));
    QVERIFY(!me.has(Role::Coordinator));
    me.roles = {Role::Admin};
    QVERIFY(me.has(Role::Coordinator));
    QVERIFY(me.has(Role::Moderator));
}

QTEST_GUILESS_MAIN(DomainTest)

#include "domain_test.moc"
