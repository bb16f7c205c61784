#include "calendar_rows.h"
#include "ui/calendar/conflict_dialog.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/list_entries.h"
#include "ui/calendar/session_form.h"
#include "ui/widgets/links.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

CalendarLists lists()
{
    CalendarLists made;
    made.themeWeeks = {
        {*ThemeWeekId::from(1), u"Week van het open web"_s, day("2026-09-28"), day("2026-10-02")}};
    made.topics = {{*TopicId::from(1), u"Wiki"_s, TopicKind::Platform},
        {*TopicId::from(2), u"Podcast"_s, TopicKind::Skill}};
    made.organisations = {{*OrganisationId::from(2), OrganisationId::from(1), u"Directie X"_s, {}},
        {*OrganisationId::from(1), std::nullopt, u"Ministerie"_s, u"MIN"_s}};
    made.rooms = {{*RoomId::from(1), u"B2.14"_s, u"Hoofdgebouw"_s, 12}};
    return made;
}

PersonPicker::Search nobody()
{
    return [](const QString &) { return QFuture<PersonPicker::Answer>(); };
}

SessionDraft draftFor(const char *title)
{
    SessionDraft draft{.when = row(1, "2026-09-29", 600, 690).when};
    draft.id = SessionId::from(1);
    draft.revision = 3;
    draft.title = QString::fromLatin1(title);
    draft.maxSeats = 12;
    draft.topics = {*TopicId::from(1)};
    return draft;
}

template <typename T>
T *child(QWidget &in, const QString &name)
{
    for (T *one : in.findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// Every widget that can have the focus, and has no name that a screen reader could say.
QStringList nameless(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        // The editors and views inside a combo box and a spin box speak with the name of their owner.
        const QWidget *parent = widget->parentWidget();
        const bool isInner =
            parent
            && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
                || parent->inherits("QComboBoxPrivateContainer") || widget->inherits("QCalendarWidget"));
        bool isInCalendar = false;
        for (const QWidget *up = widget; up; up = up->parentWidget())
            isInCalendar |= up->inherits("QCalendarWidget") || up->inherits("QComboBoxPrivateContainer");
        if (widget->focusPolicy() == Qt::NoFocus || isInner || isInCalendar || widget->inherits("QScrollBar")
            || !widget->isVisibleTo(&root))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

} // namespace

class TestCalendarParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterBarMakesTheFilter();
    void filterBarWaitsForThePause();
    void filterBarKeepsWhatWasSet();
    void organisationsStandAsATree();
    void conflictsAreFoundFieldByField_data();
    void conflictsAreFoundFieldByField();
    void mergingKeepsBoth();
    void aClashMustBeChosen();
    void formGivesBackWhatItGot();
    void formNamesTheFieldThatIsWrong();
    void links_data();
    void links();
    void everythingHasAName_data();
    void everythingHasAName();
    void hostileTextStaysText();
};

void TestCalendarParts::filterBarMakesTheFilter()
{
    FilterBar bar;
    bar.setLists(lists());
    QSignalSpy spy(&bar, &FilterBar::filterChanged);
    auto *mine = bar.findChildren<QCheckBox *>().at(0);
    mine->click();
    QCOMPARE(spy.size(), 1);
    QVERIFY(bar.filter().onlyMine);
    auto *topic = child<SearchCombo>(bar, u"Topic"_s);
    topic->setEditText(u"podc"_s);
    Q_EMIT topic->lineEdit()->returnPressed();
    QCOMPARE(bar.filter().topic, TopicId::from(2));
    QCOMPARE(spy.size(), 2);
    topic->setEditText(u"no such topic"_s);
    Q_EMIT topic->lineEdit()->returnPressed();
    QCOMPARE(bar.filter().topic, TopicId::from(2));
    QCOMPARE(countOf(bar.filter()), 2);
    bar.clear();
    QCOMPARE(bar.filter(), SessionFilter());
    QCOMPARE(spy.size(), 3);
}

void TestCalendarParts::filterBarWaitsForThePause()
{
    FilterBar bar;
    QSignalSpy spy(&bar, &FilterBar::filterChanged);
    auto *text = bar.findChild<QLineEdit *>();
    QTest::keyClicks(text, u"wiki"_s);
    QCOMPARE(spy.size(), 0);
    QVERIFY(spy.wait(2000));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(bar.filter().text, u"wiki"_s);
}

void TestCalendarParts::filterBarKeepsWhatWasSet()
{
    FilterBar bar;
    bar.setLists(lists());
    const SessionFilter filter{.text = u"web"_s,
        .themeWeek = ThemeWeekId::from(1),
        .topic = TopicId::from(1),
        .organisation = OrganisationId::from(2),
        .format = Format::Game,
        .formal = false,
        .onlyMine = true,
        .onlyWithSeats = true};
    bar.setFilter(filter);
    QCOMPARE(bar.filter(), filter);
    // The lists come again after a change; what was chosen stays.
    bar.setLists(lists());
    QCOMPARE(bar.filter(), filter);
    QCOMPARE(countOf(filter), 8);
}

void TestCalendarParts::organisationsStandAsATree()
{
    QList<Organisation> circle = lists().organisations;
    circle += {*OrganisationId::from(3), OrganisationId::from(4), u"Rond"_s, {}};
    circle += {*OrganisationId::from(4), OrganisationId::from(3), u"Om"_s, {}};
    const auto entries = organisationEntries(circle);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].text, u"Ministerie"_s);
    QCOMPARE(entries[1].depth, 1);
}

void TestCalendarParts::conflictsAreFoundFieldByField_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("expected"); // 0 none, 1 mine, 2 theirs, 3 a clash
    QTest::newRow("nobody") << u"Wiki"_s << u"Wiki"_s << 0;
    QTest::newRow("only me") << u"Wiki’s"_s << u"Wiki"_s << 1;
    QTest::newRow("only the other") << u"Wiki"_s << u"Wiki!"_s << 2;
    QTest::newRow("both the same") << u"Wiki!"_s << u"Wiki!"_s << 0;
    QTest::newRow("both another way") << u"Wiki’s"_s << u"Wiki!"_s << 3;
}

void TestCalendarParts::conflictsAreFoundFieldByField()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(int, expected);
    const SessionDraft before = draftFor("Wiki");
    SessionDraft a = before;
    a.title = mine;
    SessionDraft b = before;
    b.title = theirs;
    b.revision = 4;
    const QList<FieldConflict> found = conflicts(before, a, b);
    QCOMPARE(found.size(), expected == 0 ? 0 : 1);
    if (expected == 0)
        return;
    QCOMPARE(found[0].field, DraftField::Title);
    const std::optional<Side> proposals[]{{}, Side::Mine, Side::Theirs, {}};
    QCOMPARE(found[0].proposal, proposals[expected]);
}

void TestCalendarParts::mergingKeepsBoth()
{
    const SessionDraft before = draftFor("Wiki");
    SessionDraft mine = before;
    mine.title = u"Wiki’s"_s;
    mine.roomId = RoomId::from(1);
    mine.topics = {};
    SessionDraft theirs = before;
    theirs.revision = 9;
    theirs.maxSeats.reset();
    theirs.title = u"Wiki!"_s;
    const SessionDraft result = merged(mine, theirs,
        {{DraftField::Title, Side::Theirs}, {DraftField::Place, Side::Mine}, {DraftField::Topics, Side::Mine},
            {DraftField::Seats, Side::Theirs}});
    QCOMPARE(result.revision, 9);
    QCOMPARE(result.title, u"Wiki!"_s);
    QCOMPARE(result.roomId, RoomId::from(1));
    QCOMPARE(result.maxSeats, std::nullopt);
    QVERIFY(result.topics.isEmpty());
    // Every field can be told apart and taken over.
    for (int i = 0; i < draftFieldCount; ++i)
        QVERIFY(isSame(merged(mine, theirs, {{DraftField(i), Side::Mine}}), mine, DraftField(i)));
}

void TestCalendarParts::aClashMustBeChosen()
{
    const SessionDraft before = draftFor("Wiki");
    SessionDraft mine = before;
    mine.title = u"a"_s;
    SessionDraft theirs = before;
    theirs.title = u"b"_s;
    ConflictDialog dialog(before, mine, theirs, {lists(), {}}, u"Terug"_s);
    QPushButton *save = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Save this choice")
            save = button;
    }
    QVERIFY(save && !save->isEnabled());
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->accessibleName().endsWith(u": a"))
            button->click();
    }
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog.choices().value(DraftField::Title), Side::Mine);
}

void TestCalendarParts::formGivesBackWhatItGot()
{
    SessionForm form(lists(), nobody());
    SessionDraft draft = draftFor("Twitteren");
    draft.summary = u"Over\nkorte berichten"_s;
    draft.url = u"https://voorbeeld.example/a"_s;
    draft.format = Format::DeskVisit;
    draft.formal = true;
    draft.roomId = RoomId::from(1);
    draft.organisationId = OrganisationId::from(2);
    draft.themeWeekId = ThemeWeekId::from(1);
    draft.minSeats = 4;
    draft.signupOpens = Instant::fromIso(u"2026-09-01T07:00:00Z"_s);
    draft.signupCloses = Instant::fromIso(u"2026-09-28T15:30:00Z"_s);
    draft.needsApproval = true;
    draft.rules = {.waitlistSize = 0,
        .cancelUntil = Instant::fromIso(u"2026-09-22T08:00:00Z"_s),
        .walkIn = true,
        .decideBy = Instant::fromIso(u"2026-09-23T10:00:00Z"_s),
        .decided = Instant::fromMs(1),
        .offerMinutes = 90,
        .blocksClash = true,
        .bufferMinutes = 15};
    draft.trainers = {*PersonId::from(5)};
    form.setDraft(draft, {{*PersonId::from(5), u"Noor Voorbeeld"_s}});
    QVERIFY(!form.isChanged());
    const SessionDraft back = form.draft();
    QCOMPARE(back.id, draft.id);
    QCOMPARE(back.revision, draft.revision);
    for (int i = 0; i < draftFieldCount; ++i)
        QVERIFY2(isSame(back, draft, DraftField(i)), qPrintable(fieldLabel(DraftField(i))));
    QTest::keyClicks(child<QLineEdit>(form, u"Title"_s), u"!"_s);
    QVERIFY(form.isChanged());
}

void TestCalendarParts::formNamesTheFieldThatIsWrong()
{
    SessionForm form(lists(), nobody());
    form.setDraft(draftFor(""), {});
    QSignalSpy saves(&form, &SessionForm::saveRequested);
    for (QPushButton *button : form.findChildren<QPushButton *>()) {
        if (button->text() == u"Save the session")
            button->click();
    }
    QCOMPARE(saves.size(), 0);
    QVERIFY(!child<QLineEdit>(form, u"Title"_s)->accessibleDescription().isEmpty());
}

void TestCalendarParts::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::newRow("https") << u"https://voorbeeld.example/pad?x=1"_s << u"voorbeeld.example"_s;
    QTest::newRow("mail") << u"mailto:noor@voorbeeld.example"_s << u"noor@voorbeeld.example"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a name before the host") << u"https://bank.example@voorbeeld.example/"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
    QTest::newRow("no scheme") << u"voorbeeld.example"_s << QString();
}

void TestCalendarParts::links()
{
    QFETCH(QString, text);
    const auto url = safeLink(text);
    QTEST(url ? linkLabel(*url) : QString(), "label");
}

void TestCalendarParts::everythingHasAName_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("filter bar") << 0;
    QTest::newRow("details") << 1;
    QTest::newRow("form") << 2;
    QTest::newRow("conflict") << 3;
}

void TestCalendarParts::everythingHasAName()
{
    QFETCH(int, what);
    std::unique_ptr<QWidget> widget;
    if (what == 0) {
        auto bar = std::make_unique<FilterBar>();
        bar->setFilter({.text = u"x"_s});
        widget = std::move(bar);
    } else if (what == 1) {
        auto panel = std::make_unique<DetailsPanel>(false, true);
        SessionDetails about = details(row(1, "2026-09-29", 600, 690));
        about.url = u"https://voorbeeld.example"_s;
        panel->showDetails(about, Instant::fromMs(0));
        widget = std::move(panel);
    } else if (what == 2) {
        auto form = std::make_unique<SessionForm>(lists(), nobody());
        form->setDraft(draftFor("a"), {{*PersonId::from(5), u"Noor"_s}});
        widget = std::move(form);
    } else {
        widget = std::make_unique<ConflictDialog>(
            draftFor("a"), draftFor("b"), draftFor("c"), DraftNames{lists(), {}}, u"Terug"_s);
    }
    QCOMPARE(nameless(*widget).join(u", "_s), QString());
    QVERIFY(!widget->findChildren<QWidget *>().isEmpty());
}

void TestCalendarParts::hostileTextStaysText()
{
    DetailsPanel panel(false, false);
    SessionDetails about = details(row(1, "2026-09-29", 600, 690, u"<b>vet</b>"_s));
    about.summary = u"<img src='http://voorbeeld.example/x.png'>"_s;
    panel.showDetails(about, Instant::fromMs(0));
    int found = 0;
    for (const QLabel *shown : panel.findChildren<QLabel *>()) {
        QCOMPARE(shown->textFormat(), Qt::PlainText);
        found += shown->text().startsWith(u'<');
    }
    QCOMPARE(found, 2);
}

QTEST_MAIN(TestCalendarParts)
#include "test_calendar_parts.moc"
