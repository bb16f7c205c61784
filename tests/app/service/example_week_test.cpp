#include "domain/coordination.h"
#include "example_checks.h"
#include "exchange/organisations_json.h"
#include "service/example_week.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

Day dayOf(const char *iso)
{
    return *Day::fromIso(QLatin1StringView(iso));
}

SampleData exampleOn(const char *iso)
{
    auto data = exampleWeek(dayOf(iso), LocalTime());
    if (!data)
        qFatal("%s", qPrintable(data.error().detail));
    return *std::move(data);
}

} // namespace

class ExampleWeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItPromises();
    void fitsTogether();
    void isWrittenWell();
    void isInvented();
    void showsEveryCase();
    void liesInTheComingWeeks_data();
    void liesInTheComingWeeks();
    void namesTheMinistries();
    void ministriesBesideThePublicLists();
    void isTheSameEachTime();
    void noticesAClash();
};

void ExampleWeekTest::holdsWhatItPromises()
{
    const SampleData data = exampleOn("2026-03-02");
    QVERIFY(data.people.size() >= 70);
    QVERIFY(data.topics.size() >= 60);
    QVERIFY(data.rooms.size() >= 12);
    QVERIFY(data.sessions.size() >= 60);
    QCOMPARE(data.themeWeeks.size(), 2);
    for (const SampleThemeWeek &week : data.themeWeeks) {
        const auto ready = checked(ThemeWeekDraft{.name = week.name,
            .first = week.first,
            .last = week.last,
            .color = week.color,
            .page = week.page});
        QVERIFY(ready && ready->color == week.color && !week.color.isEmpty() && !week.page.isEmpty());
    }
    const auto inWeek = [&](int week) {
        return std::ranges::count_if(data.sessions, [=](const auto &row) { return row.themeWeek == week; });
    };
    QVERIFY(inWeek(0) >= 40);
    QVERIFY(inWeek(1) >= 8);
    QVERIFY(inWeek(1) < inWeek(0));
    for (const auto &row : formatCodes) {
        QVERIFY2(std::ranges::any_of(data.trainings, [&](const auto &t) { return t.format == row.value; }),
            row.text.data());
    }
    for (const auto &row : topicKindCodes) {
        QVERIFY2(std::ranges::any_of(data.topics, [&](const auto &t) { return t.kind == row.value; }),
            row.text.data());
    }
    QSet<QString> buildings;
    for (const auto &room : data.rooms)
        buildings += room.building;
    QVERIFY(buildings.size() >= 3);
}

void ExampleWeekTest::fitsTogether()
{
    const SampleData data = exampleOn("2026-03-02");
    QCOMPARE(test::brokenReferences(data), QStringList());
    QCOMPARE(test::clashes(data, true), QStringList());
    for (const auto &row : data.sessions) {
        if (row.room >= 0 && data.rooms[row.room].seats && row.maxSeats)
            QVERIFY2(
                *row.maxSeats <= *data.rooms[row.room].seats, qPrintable(data.trainings[row.training].title));
        QVERIFY(row.room >= 0 || !row.building.isEmpty());
        QVERIFY(!row.trainers.isEmpty());
    }
}

void ExampleWeekTest::isWrittenWell()
{
    const SampleData data = exampleOn("2026-03-02");
    static const QRegularExpression sentence(u"[.?!](\\s|$)"_s);
    QSet<QString> titles;
    for (const auto &row : data.trainings) {
        QVERIFY2(row.summary.startsWith(u"Waarom gaan? "_s), qPrintable(row.title));
        const auto sentences = row.summary.count(sentence);
        QVERIFY2(sentences >= 2 && sentences <= 5, qPrintable(row.title + u' ' + QString::number(sentences)));
        QVERIFY2(!titles.contains(row.title), qPrintable(row.title));
        titles += row.title;
        QCOMPARE(row.formal, row.format == Format::Course);
    }
    QSet<QString> topics;
    for (const auto &row : data.topics)
        topics += row.name.toLower();
    QCOMPARE(topics.size(), data.topics.size());
    QSet<QString> rooms;
    for (const auto &row : data.rooms)
        rooms += row.building + u'/' + row.name;
    QCOMPARE(rooms.size(), data.rooms.size());
}

void ExampleWeekTest::isInvented()
{
    const SampleData data = exampleOn("2026-03-02");
    static const QRegularExpression email(u"^[a-z.]+@voorbeeld\\.example$"_s);
    QSet<QString> logins;
    for (const auto &row : data.people) {
        QVERIFY2(email.match(row.email).hasMatch(), qPrintable(row.email));
        QCOMPARE(row.email, row.login + u"@voorbeeld.example"_s);
        QVERIFY(!row.name.isEmpty() && !row.jobTitle.isEmpty() && !row.expertise.isEmpty());
        logins += row.login;
    }
    QCOMPARE(logins.size(), data.people.size());
}

void ExampleWeekTest::showsEveryCase()
{
    const SampleData data = exampleOn("2026-03-02");
    const auto count = [&](auto holds) { return std::ranges::count_if(data.sessions, holds); };
    const auto waiting = [](const SampleSession &row) {
        const int seats = row.maxSeats.value_or(row.signUps);
        return row.needsApproval ? row.approved - seats : row.signUps - seats;
    };
    QVERIFY(count([&](const auto &row) { return waiting(row) >= 4 && waiting(row) <= 9; }) >= 5);
    QVERIFY(count([&](const auto &row) { return waiting(row) == 0 && row.maxSeats; }) >= 2);
    QVERIFY(count([](const auto &row) { return row.needsApproval && row.approved < row.signUps; }) >= 2);
    QCOMPARE(count([](const auto &row) { return !row.cancelReason.isEmpty(); }), 1);
    QVERIFY(count([](const auto &row) { return !row.maxSeats && !row.allDay; }) >= 1);
    QVERIFY(count([](const auto &row) { return row.allDay; }) >= 3);
    QVERIFY(count([](const auto &row) { return row.userPlace >= 0; }) >= 2);
    const Instant today = LocalTime().startOf(dayOf("2026-03-02"));
    QVERIFY(count([&](const auto &row) { return row.signupOpens == today; }) >= 1);
    const auto parallel = count([&](const auto &row) {
        return count([&](const auto &other) { return other.when.overlaps(row.when); }) > 2;
    });
    QVERIFY(parallel >= 10);
}

void ExampleWeekTest::liesInTheComingWeeks_data()
{
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<QByteArray>("monday");
    QTest::newRow("Monday") << QByteArray("2026-03-02") << QByteArray("2026-03-09");
    QTest::newRow("Tuesday") << QByteArray("2026-03-03") << QByteArray("2026-03-16");
    QTest::newRow("Wednesday") << QByteArray("2026-03-04") << QByteArray("2026-03-16");
    QTest::newRow("Thursday") << QByteArray("2026-03-05") << QByteArray("2026-03-16");
    QTest::newRow("Friday") << QByteArray("2026-03-06") << QByteArray("2026-03-16");
    QTest::newRow("Saturday") << QByteArray("2026-03-07") << QByteArray("2026-03-16");
    QTest::newRow("Sunday") << QByteArray("2026-03-08") << QByteArray("2026-03-16");
    QTest::newRow("end of the year") << QByteArray("2026-12-28") << QByteArray("2027-01-04");
    QTest::newRow("last day of a leap February") << QByteArray("2028-02-29") << QByteArray("2028-03-13");
    QTest::newRow("before the clock goes forward") << QByteArray("2026-03-20") << QByteArray("2026-03-30");
    QTest::newRow("before the clock goes back") << QByteArray("2026-10-16") << QByteArray("2026-10-26");
}

void ExampleWeekTest::liesInTheComingWeeks()
{
    QFETCH(QByteArray, today);
    QFETCH(QByteArray, monday);
    const SampleData data = exampleOn(today.constData());
    const LocalTime local;
    const Day now = dayOf(today.constData());
    QCOMPARE(data.themeWeeks[0].first.iso(), QString::fromLatin1(monday));
    QCOMPARE(data.themeWeeks[0].last, data.themeWeeks[0].first.plusDays(4));
    const Instant endOfToday = local.startOf(now.plusDays(1));
    int closed = 0;
    for (const SampleSession &row : data.sessions) {
        const QString &title = data.trainings[row.training].title;
        QVERIFY2(row.when.begin() >= endOfToday, qPrintable(title));
        QVERIFY(row.when.end() < local.startOf(now.plusDays(60)));
        QVERIFY2(!row.signupCloses || *row.signupCloses >= endOfToday, qPrintable(title));
        if (row.signupOpens && *row.signupOpens > local.startOf(now)) {
            ++closed;
            QCOMPARE(row.signUps, 0);
        }
        const LocalFields begin = local.fields(row.when.begin());
        const LocalFields end = local.fields(row.when.end());
        QVERIFY(local.day(row.when.begin()).date().dayOfWeek() <= 5);
        if (row.allDay) {
            QCOMPARE(row.when.begin(), local.startOf(local.day(row.when.begin())));
            QCOMPARE(row.when.end(), local.startOf(local.day(row.when.end())));
        } else {
            QVERIFY2(begin.hour >= 9 && end.hour <= 17 && begin.day == end.day, qPrintable(title));
        }
        if (row.themeWeek >= 0) {
            QVERIFY(data.themeWeeks[row.themeWeek].first <= local.day(row.when.begin()));
            QVERIFY(local.day(row.when.end().plusMs(-1)) <= data.themeWeeks[row.themeWeek].last);
        }
    }
    QCOMPARE(closed, 1);
    QCOMPARE(test::clashes(data, true), QStringList());
}

void ExampleWeekTest::namesTheMinistries()
{
    const auto found = ministries();
    QVERIFY(found);
    QStringList shortNames;
    for (const auto &row : *found) {
        QVERIFY(row.name.startsWith(u"Ministerie van "_s));
        QCOMPARE(row.parent, -1);
        shortNames += row.shortName;
    }
    // Since the cabinet of 23 February 2026.
    QCOMPARE(shortNames, QStringList({u"AZ"_s, u"BZK"_s, u"BZ"_s, u"Def"_s, u"EZK"_s, u"Fin"_s, u"IenW"_s,
                             u"JenV"_s, u"LVVN"_s, u"OCW"_s, u"SZW"_s, u"VWS"_s}));
    QVERIFY(std::ranges::is_sorted(*found, {}, &SampleOrganisation::name));
}

void ExampleWeekTest::ministriesBesideThePublicLists()
{
    QFile file(QStringLiteral(TJC_SHARED_DATA "/tooi-organisaties/organisations.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data is not here");
    const auto listed = readOrganisationsJson(file.readAll());
    QVERIFY(listed);
    const auto found = ministries();
    QVERIFY(found);
    QStringList ours;
    for (const auto &row : *found)
        ours += row.name.toLower();
    QStringList others;
    for (const auto &organisation : *listed) {
        const QString name = organisation.name.toLower();
        // The lists of public bodies leave the ministries to us; where one has them, it names the same.
        QVERIFY2(!name.startsWith("ministerie "_L1) || ours.contains(name), qPrintable(organisation.name));
        others += name;
    }
    QVERIFY(others.size() > 1000);
    const bool hasMinistries = others.contains(ours.first());
    for (const QString &name : ours)
        QVERIFY2(others.contains(name) == hasMinistries, qPrintable(name));
}

void ExampleWeekTest::isTheSameEachTime()
{
    const SampleData a = exampleOn("2026-03-02");
    const SampleData b = exampleOn("2026-03-02");
    for (int i = 0; i < a.sessions.size(); ++i) {
        QCOMPARE(a.sessions[i].when, b.sessions[i].when);
        QCOMPARE(a.signUpsOf(i), b.signUpsOf(i));
    }
}

void ExampleWeekTest::noticesAClash()
{
    SampleData data = exampleOn("2026-03-02");
    data.sessions += data.sessions.last();
    data.signUpsOf = [](int) { return QList<int>(); };
    QVERIFY(!test::clashes(data, false).isEmpty());
    data.sessions.last().trainers = {int(data.people.size())};
    QVERIFY(!test::brokenReferences(data).isEmpty());
}

QTEST_GUILESS_MAIN(ExampleWeekTest)
#include "example_week_test.moc"
