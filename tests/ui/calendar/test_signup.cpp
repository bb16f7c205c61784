#include "calendar_rows.h"
#include "service/language.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/fewer_seats.h"
#include "ui/calendar/format_style.h"
#include "ui/calendar/session_form.h"
#include "ui/calendar/signup_offer.h"
#include "ui/calendar/signup_panel.h"
#include "ui/calendar/standing_look.h"
#include "ui/shell/resources.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <functional>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(SessionDetails &)>;

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

const Instant before = at("2026-09-20T10:00:00Z");

SessionDetails about(const Change &change)
{
    SessionDetails made = details(row(1, "2026-09-29", 600, 690));
    change(made);
    return made;
}

OwnClash clash(EnrolmentState state, bool blocks)
{
    SessionRow there = row(2, "2026-09-29", 570, 630);
    return {there.id, u"Excel"_s, there.when, state, blocks};
}

QPushButton *shown(const QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisibleTo(&in))
            return one;
    }
    return nullptr;
}

QString wordsIn(const QWidget &in)
{
    QStringList words;
    for (const QLabel *one : in.findChildren<QLabel *>()) {
        if (one->isVisibleTo(&in))
            words += one->text();
    }
    return words.join(u'\n');
}

template <typename T>
T *named(const QWidget &in, const QString &name)
{
    for (T *one : in.findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

PersonPicker::Search nobody()
{
    return [](const QString &) { return QFuture<PersonPicker::Answer>(); };
}

/// What is usual, as the formats have it: five days, a week, or nothing at all.
SignupRulesEditor::Usual usual()
{
    return [](Format format, Span when) {
        SignupDefaults made;
        if (format == Format::Workshop) {
            made.signupCloses = when.begin().plusDays(-5);
            made.rules.cancelUntil = when.begin().plusDays(-7);
        } else if (format == Format::OpenCoffee) {
            made.rules.walkIn = true;
        } else if (format == Format::DeskVisit) {
            made.minSeats = 1;
            made.maxSeats = 3;
            made.needsApproval = true;
        }
        return QtFuture::makeReadyFuture(Result<SignupDefaults>(made));
    };
}

SessionDraft newDraft()
{
    SessionDraft draft{.when = row(1, "2026-09-29", 600, 690).when};
    draft.maxSeats = 12;
    return draft;
}

void chooseFormat(SessionForm &form, Format format)
{
    auto *combo = named<QComboBox>(form, u"Kind of training"_s);
    combo->setCurrentIndex(combo->findData(int(format)));
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(SignupOffer::Actions)
Q_DECLARE_METATYPE(std::optional<tjc::Instant>)

/// What the window says and offers about signing up, state by state.
class TestSignup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offers_data();
    void offers();
    void everyStateHasItsButtons_data();
    void everyStateHasItsButtons();
    void readOnlySaysWhyNot();
    void theMinimumIsTold_data();
    void theMinimumIsTold();
    void onlyACoordinatorIsAskedToDecide();
    void standingsLookDifferent();
    void whoWouldNotFit();
    void durations_data();
    void durations();
    void aNewSessionFollowsItsFormat();
    void rulesThatWereTouchedStay();
    void aStoredSessionKeepsItsRules();
    void aStoredSessionWithTheUsualRulesFollowsItsFormat();
    void aSimpleWorkshopShowsNoFields();
    void whatIsWrongIsToldAtItsField();
};

void TestSignup::initTestCase()
{
    // One or several: that is said by the language.
    initResources();
    installLanguage(u"en"_s);
}

void TestSignup::offers_data()
{
    using enum SignupOffer::Action;
    using Actions = SignupOffer::Actions;
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("minutesLater");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<Actions>("actions");
    QTest::addColumn<QString>("says"); ///< what one of the sentences holds; empty: there is none
    const auto add = [](const char *name, Actions actions, const QString &says, const Change &change,
                         qint64 minutesLater = 0, bool readOnly = false) {
        QTest::newRow(name) << change << minutesLater << readOnly << actions << says;
    };
    const auto mine = [](Standing standing) {
        return Change([standing](SessionDetails &d) { d.mine = standing; });
    };
    const auto also = [](const Change &a, const Change &b) {
        return Change([a, b](SessionDetails &d) {
            a(d);
            b(d);
        });
    };
    const Change nothing = [](SessionDetails &) {};
    const Change full = [](SessionDetails &d) { d.row.enrolled = 12; };
    const Change walkIn = [](SessionDetails &d) { d.rules.walkIn = true; };
    const auto clashing = [](EnrolmentState state, bool blocks) {
        return Change([=](SessionDetails &d) { d.clashes = {clash(state, blocks)}; });
    };
    const Change seat = mine({EnrolmentState::Enrolled});
    const Change queue = mine({EnrolmentState::Waitlisted, 3, 7});
    const qint64 begun = qint64(9) * 24 * 60 - 90; // half an hour ago

    add("a seat free", Enrol, u""_s, nothing);
    add("full", JoinQueue, u"you join the waiting list"_s, full);
    add("full, and the list too", {}, u"the waiting list is full: it holds 2"_s,
        also(full, [](SessionDetails &d) {
            d.row.waitlistSize = 2;
            d.row.waitlisted = 2;
        }));
    add("full, the list not", JoinQueue, u"you join the waiting list"_s, also(full, [](SessionDetails &d) {
        d.row.waitlistSize = 2;
        d.row.waitlisted = 1;
    }));
    add("full without a list", {}, u"has no waiting list"_s,
        also(full, [](SessionDetails &d) { d.row.waitlistSize = 0; }));
    add("approval", Ask, u"approves each request"_s, [](SessionDetails &d) { d.needsApproval = true; });
    add("walk in", Enrol, u"You do not need to sign up"_s, walkIn);
    add("walk in, sign-up closed", {}, u"You do not need to sign up"_s,
        also(walkIn, [](SessionDetails &d) { d.signupCloses = before.plusDays(-1); }));
    add("not open yet", {}, u"Sign-up opens on"_s,
        [](SessionDetails &d) { d.signupOpens = before.plusDays(1); });
    add("closed", {}, u"Sign-up closed on"_s,
        [](SessionDetails &d) { d.signupCloses = before.plusDays(-1); });
    add("cancelled", {}, u"is cancelled"_s, [](SessionDetails &d) { d.row.state = SessionState::Cancelled; });
    add("begun", {}, u"has begun"_s, nothing, begun);
    add("begun and in", {}, u"has begun"_s, seat, begun);
    add("over", {}, u"is over"_s, nothing, 2 * begun);
    add("declined may ask again", Enrol, u""_s, mine({EnrolmentState::Declined}));

    add("elsewhere then", Enrol, u"At that time you are at “Excel” (09:30–10:30)."_s,
        clashing(EnrolmentState::Enrolled, false));
    add("in a queue elsewhere then", Enrol, u"on the waiting list of “Excel”"_s,
        clashing(EnrolmentState::Waitlisted, false));
    add("asked elsewhere then", Enrol, u"asked for a seat at “Excel”"_s,
        clashing(EnrolmentState::Pending, false));
    add("blocked by a seat elsewhere", Enrol, u"!You have a seat at “Excel” (09:30–10:30), and one of"_s,
        clashing(EnrolmentState::Enrolled, true));

    const Actions both = Actions(Leave) | Substitute;
    add("a seat", both, u""_s, seat);
    add("a seat, elsewhere too", both, u"At that time you are at “Excel”"_s,
        also(seat, clashing(EnrolmentState::Enrolled, false)));
    add("free to sign off until", both, u"You can sign off until"_s,
        also(seat, [](SessionDetails &d) { d.rules.cancelUntil = before.plusDays(1); }));
    add("too late to sign off", Substitute, u"A colleague may still go in your place"_s,
        also(seat, [](SessionDetails &d) { d.rules.cancelUntil = before; }));
    add("attendance noted", {}, u"attendance is noted"_s,
        mine({.state = EnrolmentState::Enrolled, .attendance = Attendance::Attended}));
    add("an offer", Actions(Confirm) | GiveOn, u"(1 hour and 30 minutes left)"_s,
        mine({.state = EnrolmentState::Enrolled, .answerBy = before.plusMinutes(90)}));
    add("an offer too late to sign off", Actions(Confirm) | GiveOn, u"goes to the next in the queue"_s,
        also(mine({.state = EnrolmentState::Enrolled, .answerBy = before.plusMinutes(90)}),
            [](SessionDetails &d) { d.rules.cancelUntil = before; }));
    add("an offer that passed", {}, u"You did not confirm it before"_s,
        mine({.state = EnrolmentState::Enrolled, .answerBy = before}));
    add("in the queue", Leave, u"goes to the first in the queue"_s, queue);
    add("in the queue, with offers", Leave, u"You then have 1 day to confirm it."_s,
        also(queue, [](SessionDetails &d) { d.rules.offerMinutes = 24 * 60; }));
    add("in the queue, closed", Leave, u"no longer given on"_s,
        also(queue, [](SessionDetails &d) { d.signupCloses = before; }));
    add("in the queue, a seat elsewhere blocks", Leave, u"As long as you have a seat at “Excel”"_s,
        also(queue, clashing(EnrolmentState::Enrolled, true)));
    const Change passed =
        mine({.state = EnrolmentState::Waitlisted, .position = 1, .queue = 2, .passedOver = true});
    add("passed over, and still elsewhere", Leave, u"Somebody after you was given a seat before you."_s,
        also(passed, clashing(EnrolmentState::Enrolled, true)));
    add("passed over, and free again", Leave, u"Your place in the queue counts again."_s, passed);
    add("pending", Leave, u"no place in a queue"_s, mine({EnrolmentState::Pending}));

    const QString onlyRead = u"!This workspace can only be read"_s;
    add("read only", Enrol, onlyRead, nothing, 0, true);
    add("read only, a seat", both, onlyRead, seat, 0, true);
    add("read only, blocked", Enrol, onlyRead, clashing(EnrolmentState::Enrolled, true), 0, true);
}

void TestSignup::offers()
{
    QFETCH(Change, change);
    QFETCH(qint64, minutesLater);
    QFETCH(bool, readOnly);
    QFETCH(QString, says);
    const SignupOffer offer = signupOffer(about(change), before.plusMinutes(minutesLater), readOnly);
    QTEST(offer.actions, "actions");
    const bool isBlocked = says.startsWith(u'!');
    QCOMPARE(!offer.blocked.isEmpty(), isBlocked);
    const QString said = isBlocked ? offer.blocked : offer.notes.join(u'\n');
    if (says.isEmpty())
        QCOMPARE(said, QString());
    else
        QVERIFY2(said.contains(isBlocked ? says.mid(1) : says), qPrintable(said));
}

void TestSignup::everyStateHasItsButtons_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<std::optional<Instant>>("answerBy");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QStringList>("buttons");
    const auto add = [](const char *name, EnrolmentState state, const QString &standing,
                         const QStringList &buttons, std::optional<Instant> answerBy = {}) {
        QTest::newRow(name) << int(state) << answerBy << standing << buttons;
    };
    add("enrolled", EnrolmentState::Enrolled, u"You are enrolled."_s,
        {u"Sign me off"_s, u"Let a colleague go…"_s});
    add("offered", EnrolmentState::Enrolled, u"A seat has come free for you."_s,
        {u"Confirm my seat"_s, u"Give it to the next"_s}, before.plusMinutes(60));
    add("waitlisted", EnrolmentState::Waitlisted, u"You are number 3 of 7 on the waiting list."_s,
        {u"Leave the waiting list"_s});
    add("pending", EnrolmentState::Pending, u"Your request awaits approval."_s, {u"Withdraw my request"_s});
}

void TestSignup::everyStateHasItsButtons()
{
    QFETCH(int, state);
    QFETCH(std::optional<Instant>, answerBy);
    QFETCH(QString, standing);
    QFETCH(QStringList, buttons);
    DetailsPanel panel(false, false);
    panel.showDetails(about([&](SessionDetails &d) {
        d.mine = Standing{EnrolmentState(state), 3, 7, answerBy};
        d.row.mine = d.mine->state;
    }),
        before);
    const QString words = wordsIn(panel);
    QVERIFY2(words.contains(standing), qPrintable(words));
    // A request is never spoken of as a queue, nor the other way round.
    QCOMPARE(words.contains(u"waiting list"), EnrolmentState(state) == EnrolmentState::Waitlisted);
    QCOMPARE(words.contains(u"request"), EnrolmentState(state) == EnrolmentState::Pending);
    QStringList found;
    for (const QPushButton *button : panel.findChild<SignupPanel *>()->buttons()) {
        if (button->isVisibleTo(&panel)) {
            QVERIFY(button->isEnabled());
            found += button->text();
        }
    }
    QCOMPARE(found, buttons);
    panel.setBusy(true);
    for (const QString &text : std::as_const(buttons))
        QVERIFY(!shown(panel, text)->isEnabled());
    panel.setBusy(false);
    QVERIFY(shown(panel, buttons.first())->isEnabled());
}

void TestSignup::readOnlySaysWhyNot()
{
    DetailsPanel panel(true, true);
    panel.showDetails(about([](SessionDetails &d) {
        d.row.minSeats = 4;
        d.rules.decideBy = before;
    }),
        before);
    int asked = 0;
    for (const QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (!button->isVisibleTo(&panel) || button->text().contains(u"calendar"))
            continue;
        ++asked;
        QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        QVERIFY2(button->accessibleDescription().contains(u"can only be read"), qPrintable(button->text()));
    }
    QCOMPARE(asked, 4);
    QVERIFY(wordsIn(panel).contains(u"can only be read"));
}

void TestSignup::theMinimumIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("toDecide");
    const auto with = [](const std::function<void(SessionDetails &)> &more) {
        return Change([more](SessionDetails &d) {
            d.row.minSeats = 4;
            d.rules.decideBy = before.plusDays(1);
            more(d);
        });
    };
    QTest::newRow("none") << Change([](SessionDetails &) {}) << u""_s << false;
    QTest::newRow("reached") << with([](SessionDetails &d) { d.row.enrolled = 4; })
                             << u"The minimum of 4 participants is reached."_s << false;
    QTest::newRow("still time") << with([](SessionDetails &) {}) << u"2026, 12:00 it is decided"_s << false;
    QTest::newRow("the day has come")
        << with([](SessionDetails &d) { d.rules.decideBy = before; }) << u"a coordinator decides"_s << true;
    QTest::newRow("decided") << with([](SessionDetails &d) {
        d.rules.decideBy = before;
        d.rules.decided = before;
    }) << u"It goes ahead, also with fewer than 4"_s
                             << false;
    QTest::newRow("cancelled") << with([](SessionDetails &d) {
        d.rules.decideBy = before;
        d.row.state = SessionState::Cancelled;
    }) << u""_s << false;
}

void TestSignup::theMinimumIsTold()
{
    QFETCH(Change, change);
    QFETCH(QString, says);
    const SessionDetails of = about(change);
    const QString said = minimumText(of, before);
    QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
    QTEST(isToBeDecided(of, before), "toDecide");
}

void TestSignup::onlyACoordinatorIsAskedToDecide()
{
    const SessionDetails of = about([](SessionDetails &d) {
        d.row.minSeats = 4;
        d.rules.decideBy = before;
    });
    DetailsPanel employee(false, false);
    employee.showDetails(of, before);
    QVERIFY(!shown(employee, u"It goes ahead"_s));
    DetailsPanel coordinator(false, true);
    coordinator.showDetails(of, before);
    QSignalSpy decided(&coordinator, &DetailsPanel::goOnRequested);
    QVERIFY(shown(coordinator, u"Cancel it…"_s) && !shown(coordinator, u"Cancel session…"_s));
    shown(coordinator, u"It goes ahead"_s)->click();
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().at(1).toLongLong(), of.revision);
    // As time goes on it comes by itself.
    DetailsPanel waiting(false, true);
    waiting.showDetails(of, before.plusMinutes(-1));
    QVERIFY(!shown(waiting, u"It goes ahead"_s));
    waiting.tick(before);
    QVERIFY(shown(waiting, u"It goes ahead"_s));
}

void TestSignup::standingsLookDifferent()
{
    using enum StandingKind;
    for (const bool dark : {false, true}) {
        const QColor base = dark ? QColor(0x23, 0x23, 0x23) : QColor(Qt::white);
        const QColor text = dark ? QColor(Qt::white) : QColor(Qt::black);
        QList<StandingLook> seen;
        for (const StandingKind kind : {Enrolled, Offer, Waitlisted, Pending}) {
            const StandingLook look = lookOf(kind, dark);
            QVERIFY(contrast(text, look.back) >= 4.5);
            QVERIFY(contrast(look.edge, base) >= 3);
            QVERIFY(contrast(look.edge, look.back) >= 3);
            for (const StandingLook &other : std::as_const(seen)) {
                QVERIFY(other.back != look.back && other.edge != look.edge);
                QVERIFY(other.filling != look.filling);
            }
            seen += look;
        }
        QVERIFY(lookOf(Pending, dark).line != lookOf(Waitlisted, dark).line);
    }
    // Whatever the colour of a chosen row, the sign has the one that was asked for.
    for (const auto mode : {QIcon::Normal, QIcon::Selected}) {
        const QImage sign = standingIcon(Enrolled, Qt::white).pixmap(16, mode).toImage();
        QCOMPARE(sign.pixelColor(sign.rect().center()), QColor(Qt::white));
    }
    QVERIFY(standingKind(EnrolmentState::Enrolled, before) == Offer);
    QVERIFY(standingKind(EnrolmentState::Enrolled, {}) == Enrolled);
    QVERIFY(!standingKind({}, {}) && !standingKind(EnrolmentState::Declined, {}));
}

void TestSignup::whoWouldNotFit()
{
    QList<Participant> people;
    const auto add = [&](const QString &name, EnrolmentState state) {
        people += Participant{*PersonId::from(people.size() + 1), name, {}, {}, {}, state, 0, before};
    };
    add(u"Anna"_s, EnrolmentState::Enrolled);
    add(u"Bram"_s, EnrolmentState::Enrolled);
    add(u"Cato"_s, EnrolmentState::Enrolled);
    add(u"Dirk"_s, EnrolmentState::Waitlisted);
    QCOMPARE(namesBeyond(people, 1), QStringList({u"Bram"_s, u"Cato"_s}));
    QCOMPARE(namesBeyond(people, 3), QStringList());
    SessionDraft was = newDraft();
    SessionDraft now = was;
    QVERIFY(!hasFewerSeats(now, was));
    now.maxSeats = 11;
    QVERIFY(hasFewerSeats(now, was) && !hasFewerSeats(was, now));
    now.maxSeats.reset();
    QVERIFY(hasFewerSeats(was, now) && !hasFewerSeats(now, was));
}

void TestSignup::durations_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64(0) << u"less than a minute"_s;
    QTest::newRow("passed") << qint64(-5) << u"less than a minute"_s;
    QTest::newRow("one minute") << qint64(1) << u"1 minute"_s;
    QTest::newRow("minutes") << qint64(59) << u"59 minutes"_s;
    QTest::newRow("an hour") << qint64(60) << u"1 hour"_s;
    QTest::newRow("hours") << qint64(125) << u"2 hours and 5 minutes"_s;
    QTest::newRow("a day") << qint64(1440) << u"1 day"_s;
    QTest::newRow("days") << qint64(3 * 1440 + 61) << u"3 days and 1 hour"_s;
    QTest::newRow("days and minutes") << qint64(1440 + 5) << u"1 day"_s;
}

void TestSignup::durations()
{
    QFETCH(qint64, minutes);
    QTEST(durationInWords(minutes), "words");
}

void TestSignup::aNewSessionFollowsItsFormat()
{
    SessionForm form({}, nobody());
    form.setUsualRules(usual());
    const SessionDraft draft = newDraft();
    form.setDraft(draft, {});
    const Instant begin = draft.when.begin();
    QTRY_COMPARE(form.draft().signupCloses, begin.plusDays(-5));
    QCOMPARE(form.draft().rules.cancelUntil, begin.plusDays(-7));
    QCOMPARE(form.draft().maxSeats, 12);
    QVERIFY(!form.isChanged());
    chooseFormat(form, Format::OpenCoffee);
    QTRY_VERIFY(form.draft().rules.walkIn);
    QVERIFY(!form.draft().signupCloses && !form.draft().maxSeats);
    chooseFormat(form, Format::DeskVisit);
    QTRY_VERIFY(form.draft().needsApproval);
    QCOMPARE(form.draft().maxSeats, 3);
    QCOMPARE(form.draft().minSeats, 1);
    chooseFormat(form, Format::Workshop);
    QTRY_COMPARE(form.draft().signupCloses, begin.plusDays(-5));
    QCOMPARE(form.draft().maxSeats, 12);
    // Seats of the user's own stay, whatever the format.
    named<QSpinBox>(form, u"Maximum of participants"_s)->setValue(20);
    chooseFormat(form, Format::DeskVisit);
    QTRY_VERIFY(form.draft().needsApproval);
    QCOMPARE(form.draft().maxSeats, 20);
}

void TestSignup::rulesThatWereTouchedStay()
{
    SessionForm form({}, nobody());
    form.setUsualRules(usual());
    form.setDraft(newDraft(), {});
    QTRY_VERIFY(form.draft().signupCloses);
    auto *rules = form.findChild<SignupRulesEditor *>();
    rules->unfold();
    named<QSpinBox>(form, u"Time before and after"_s)->setValue(15);
    QVERIFY(form.isChanged());
    const SessionDraft touched = form.draft();
    chooseFormat(form, Format::DeskVisit);
    // The way back is offered once it is known what is usual, and nothing else happened.
    const QString back = u"Back to what is usual: desk visit"_s;
    QTRY_VERIFY(shown(*rules, back));
    QCOMPARE(form.draft().rules, touched.rules);
    QVERIFY(!form.draft().needsApproval);
    shown(*rules, back)->click();
    QVERIFY(form.draft().needsApproval && form.draft().rules.bufferMinutes == 0);
    QCOMPARE(form.draft().maxSeats, 3);
    QVERIFY(!shown(*rules, back));
    // From here they follow again.
    chooseFormat(form, Format::Workshop);
    QTRY_VERIFY(form.draft().signupCloses && !form.draft().needsApproval);
}

void TestSignup::aStoredSessionKeepsItsRules()
{
    SessionForm form({}, nobody());
    form.setUsualRules(usual());
    SessionDraft draft = newDraft();
    draft.id = SessionId::from(1);
    draft.rules.waitlistSize = 4;
    form.setDraft(draft, {});
    auto *rules = form.findChild<SignupRulesEditor *>();
    QTRY_VERIFY(shown(*rules, u"Back to what is usual: workshop"_s));
    QCOMPARE(form.draft().rules, draft.rules);
    chooseFormat(form, Format::OpenCoffee);
    QTRY_VERIFY(shown(*rules, u"Back to what is usual: open coffee"_s));
    QCOMPARE(form.draft().rules, draft.rules);
    QCOMPARE(form.draft().maxSeats, draft.maxSeats);
}

void TestSignup::aStoredSessionWithTheUsualRulesFollowsItsFormat()
{
    SessionForm form({}, nobody());
    form.setUsualRules(usual());
    SessionDraft draft = newDraft();
    draft.id = SessionId::from(1);
    setRules(draft, rulesOf(*usual()(draft.format, draft.when).result()));
    draft.rules.decided = Instant::fromMs(5);
    form.setDraft(draft, {});
    QTest::qWait(300);
    QCOMPARE(form.draft().rules, draft.rules);
    chooseFormat(form, Format::DeskVisit);
    QTRY_VERIFY(form.draft().needsApproval);
    // That it goes ahead was decided, whatever the format; its seats were promised.
    QCOMPARE(form.draft().rules.decided, draft.rules.decided);
    QCOMPARE(form.draft().maxSeats, draft.maxSeats);
}

void TestSignup::aSimpleWorkshopShowsNoFields()
{
    SessionForm form({}, nobody());
    form.setUsualRules(usual());
    form.setDraft(newDraft(), {});
    form.show();
    auto *rules = form.findChild<SignupRulesEditor *>();
    QTRY_VERIFY(wordsIn(*rules).contains(u"Sign-up until Thu 24 Sep"));
    QCOMPARE(wordsIn(*rules).count(u'\n'), 0);
    shown(*rules, u"Change the rules"_s)->click();
    QVERIFY(rules->isUnfolded());
    named<QCheckBox>(form, u"The waiting list is limited"_s)->click();
    named<QSpinBox>(form, u"Most colleagues on the waiting list"_s)->setValue(0);
    QVERIFY(wordsIn(*rules).contains(u"No waiting list."));
    named<QCheckBox>(form, u"A seat from the queue is to be confirmed"_s)->click();
    QVERIFY2(
        wordsIn(*rules).contains(u"No waiting list, 1 day to confirm a seat."), qPrintable(wordsIn(*rules)));
    QCOMPARE(form.draft().rules.offerMinutes, 1440);
    shown(*rules, u"Fold the rules"_s)->click();
    QVERIFY(!rules->isUnfolded());
}

void TestSignup::whatIsWrongIsToldAtItsField()
{
    SessionForm form({}, nobody());
    SessionDraft draft = newDraft();
    draft.title = u"Wiki"_s;
    draft.signupOpens = draft.when.begin().plusDays(-1);
    draft.signupCloses = draft.when.begin().plusDays(-2);
    form.setDraft(draft, {});
    QSignalSpy saves(&form, &SessionForm::saveRequested);
    auto *rules = form.findChild<SignupRulesEditor *>();
    QVERIFY(!rules->isUnfolded());
    shown(form, u"Save the session"_s)->click();
    QCOMPARE(saves.size(), 0);
    QVERIFY(rules->isUnfolded());
    QVERIFY(wordsIn(*rules).contains(u"closes before it opens"));
}

QTEST_MAIN(TestSignup)
#include "test_signup.moc"
