#include "base/account.h"
#include "base/clock.h"
#include "base/codes.h"
#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/text.h"
#include "base/time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

struct TitleTag {
    static constexpr const char *subject = "thing.title";
};
using Title = Text<TitleTag, 10>;
using ThingId = Id<struct ThingTag>;

enum class Colour { Red, Green, Unnamed };
constexpr std::array colours{
    Code<Colour>{Colour::Red, QLatin1StringView("red")},
    Code<Colour>{Colour::Green, QLatin1StringView("green")},
};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorKind::Invalid, u"number.odd"_s, QString::number(number)};
    return number / 2;
}

Result<void> mustBeSmall(int number)
{
    if (number > 100)
        return Error{ErrorKind::Conflict, u"number.large"_s};
    return {};
}

Result<QString> quarterOf(int number)
{
    TJC_CHECK(mustBeSmall(number));
    TJC_TRY(once, half(number));
    TJC_TRY(twice, half(once));
    return QString::number(twice);
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textKeepsWhatItPromises_data();
    void textKeepsWhatItPromises();
    void linesAreKeptWhereAsked_data();
    void linesAreKeptWhereAsked();
    void idIsPositive_data();
    void idIsPositive();
    void instantReadsAndWritesIso_data();
    void instantReadsAndWritesIso();
    void instantCounts();
    void dayIsWrittenOneWay_data();
    void dayIsWrittenOneWay();
    void dayCounts();
    void spanIsHalfOpen_data();
    void spanIsHalfOpen();
    void spanNeverRunsBackwards();
    void resultPassesErrorsOn_data();
    void resultPassesErrorsOn();
    void codesGoBothWays();
    void errorKindsHaveDifferentCodes();
    void progressReportsAndStops();
    void clockIsNow();
    void accountIsLowerCase();
};

void BaseTest::textKeepsWhatItPromises_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("subject");
    QTest::newRow("plain") << u"Wiki's"_s << u"Wiki's"_s << QString();
    QTest::newRow("trimmed") << u"  Yammer\t"_s << u"Yammer"_s << QString();
    QTest::newRow("exactly as long") << u"1234567890"_s << u"1234567890"_s << QString();
    QTest::newRow("one too long") << u"12345678901"_s << QString() << u"thing.title.too_long"_s;
    QTest::newRow("long only by its spaces") << u"    1234567890    "_s << u"1234567890"_s << QString();
    QTest::newRow("empty") << QString() << QString() << u"thing.title.empty"_s;
    QTest::newRow("only spaces") << u" \t\r\n "_s << QString() << u"thing.title.empty"_s;
    QTest::newRow("only control characters") << u"\u0001\u001b"_s << QString() << u"thing.title.empty"_s;
    QTest::newRow("line break becomes a space") << u"a\nb"_s << u"a b"_s << QString();
    QTest::newRow("control characters go") << u"a\u0007b\u001fc"_s << u"abc"_s << QString();
    QTest::newRow("NUL goes") << QString::fromUtf16(u"a\0b", 3) << u"ab"_s << QString();
    QTest::newRow("text does not turn around") << u"a\u202Eb\u2066c"_s << u"abc"_s << QString();
    QTest::newRow("byte order mark goes") << u"\uFEFFabc"_s << u"abc"_s << QString();
    QTest::newRow("composed") << u"Zoe\u0308"_s << u"Zoë"_s << QString();
    QTest::newRow("counted after composing") << u"123456789e\u0308"_s << u"123456789ë"_s << QString();
}

void BaseTest::textKeepsWhatItPromises()
{
    QFETCH(QString, raw);
    QFETCH(QString, kept);
    QFETCH(QString, subject);
    const Result<Title> title = Title::parse(raw);
    QCOMPARE(title.has_value(), subject.isEmpty());
    if (title) {
        QCOMPARE(title->string(), kept);
        return;
    }
    QCOMPARE(title.error().kind, ErrorKind::Invalid);
    QCOMPARE(title.error().subject, subject);
    if (subject.endsWith("too_long"_L1))
        QCOMPARE(title.error().argument, u"10"_s);
}

void BaseTest::linesAreKeptWhereAsked_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("kept");
    QTest::newRow("unix") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("windows") << u"a\r\nb\r\n\r\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("old mac") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("tab becomes a space") << u"a\tb"_s << u"a b"_s;
}

void BaseTest::linesAreKeptWhereAsked()
{
    QFETCH(QString, raw);
    QFETCH(QString, kept);
    QCOMPARE(detail::cleanText(raw, 100, u"thing.text"_s, true).value(), kept);
}

void BaseTest::idIsPositive_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("exists");
    QTest::newRow("negative") << qint64(-1) << false;
    QTest::newRow("zero") << qint64(0) << false;
    QTest::newRow("one") << qint64(1) << true;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << true;
}

void BaseTest::idIsPositive()
{
    QFETCH(qint64, value);
    QFETCH(bool, exists);
    const auto id = ThingId::from(value);
    QCOMPARE(id.has_value(), exists);
    if (id) {
        QCOMPARE(id->value(), value);
        QVERIFY(*id == *ThingId::from(value));
        QCOMPARE(qHash(*id), qHash(*ThingId::from(value)));
    }
}

void BaseTest::instantReadsAndWritesIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("written");
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << true << qint64(0) << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("utc") << u"2026-03-02T08:00:00Z"_s << true << qint64(1772438400000)
                         << u"2026-03-02T08:00:00Z"_s;
    QTest::newRow("before the epoch")
        << u"1969-12-31T23:59:59Z"_s << true << qint64(-1000) << u"1969-12-31T23:59:59Z"_s;
    QTest::newRow("offset") << u"2026-03-02T09:00:00+01:00"_s << true << qint64(1772438400000)
                            << u"2026-03-02T08:00:00Z"_s;
    QTest::newRow("offset of summer")
        << u"2026-07-01T00:30:00+02:00"_s << true << qint64(1782858600000) << u"2026-06-30T22:30:00Z"_s;
    QTest::newRow("without a zone") << u"2026-03-02T08:00:00"_s << false << qint64(0) << QString();
    QTest::newRow("only a day") << u"2026-03-02"_s << false << qint64(0) << QString();
    QTest::newRow("no such day") << u"2026-02-30T08:00:00Z"_s << false << qint64(0) << QString();
    QTest::newRow("no such hour") << u"2026-02-20T25:00:00Z"_s << false << qint64(0) << QString();
    QTest::newRow("words") << u"tomorrow"_s << false << qint64(0) << QString();
    QTest::newRow("empty") << QString() << false << qint64(0) << QString();
}

void BaseTest::instantReadsAndWritesIso()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(qint64, ms);
    QFETCH(QString, written);
    const auto at = Instant::fromIso(text);
    QCOMPARE(at.has_value(), valid);
    if (at) {
        QCOMPARE(at->ms(), ms);
        QCOMPARE(at->iso(), written);
    }
}

void BaseTest::instantCounts()
{
    const Instant at = Instant::fromMs(1'000);
    QCOMPARE(at.plusMs(1).ms(), 1'001);
    QCOMPARE(at.plusMinutes(2).ms(), 121'000);
    QCOMPARE(at.plusDays(-1).ms(), -86'399'000);
    QVERIFY(at < at.plusMs(1));
}

void BaseTest::dayIsWrittenOneWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a day") << u"2026-03-02"_s << true;
    QTest::newRow("leap day") << u"2028-02-29"_s << true;
    QTest::newRow("no leap day") << u"2026-02-29"_s << false;
    QTest::newRow("the Dutch way") << u"02-03-2026"_s << false;
    QTest::newRow("slashes") << u"2026/03/02"_s << false;
    QTest::newRow("dots") << u"2026.03.02"_s << false;
    QTest::newRow("with a time") << u"2026-03-02T08:00:00Z"_s << false;
    QTest::newRow("short") << u"2026-3-2"_s << false;
    QTest::newRow("basic form") << u"20260302"_s << false;
    QTest::newRow("a space") << u"2026-03- 2"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void BaseTest::dayIsWrittenOneWay()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto day = Day::fromIso(text);
    QCOMPARE(day.has_value(), valid);
    if (day)
        QCOMPARE(day->iso(), text);
}

void BaseTest::dayCounts()
{
    const Day day = *Day::fromIso(u"2026-12-31"_s);
    QCOMPARE(day.plusDays(1).iso(), u"2027-01-01"_s);
    QVERIFY(day < day.plusDays(1));
    QVERIFY(!Day::from(QDate()).has_value());
}

void BaseTest::spanIsHalfOpen_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("before") << qint64(0) << qint64(5) << false;
    QTest::newRow("ends where it begins") << qint64(0) << qint64(10) << false;
    QTest::newRow("one into it") << qint64(0) << qint64(11) << true;
    QTest::newRow("inside") << qint64(12) << qint64(13) << true;
    QTest::newRow("the same") << qint64(10) << qint64(20) << true;
    QTest::newRow("around") << qint64(0) << qint64(30) << true;
    QTest::newRow("its last") << qint64(19) << qint64(30) << true;
    QTest::newRow("begins where it ends") << qint64(20) << qint64(30) << false;
}

void BaseTest::spanIsHalfOpen()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(bool, overlaps);
    const Span ours = *Span::from(Instant::fromMs(10), Instant::fromMs(20));
    const Span other = *Span::from(Instant::fromMs(begin), Instant::fromMs(end));
    QCOMPARE(ours.overlaps(other), overlaps);
    QCOMPARE(other.overlaps(ours), overlaps);
}

void BaseTest::spanNeverRunsBackwards()
{
    const Instant at = Instant::fromMs(10);
    QVERIFY(!Span::from(at, at.plusMs(-1)).has_value());
    const auto empty = Span::from(at, at);
    QVERIFY(empty.has_value());
    QCOMPARE(empty->ms(), 0);
    QVERIFY(!empty->contains(at));
    const Span one = *Span::from(at, at.plusMs(1));
    QVERIFY(one.contains(at));
    QVERIFY(!one.contains(one.end()));
}

void BaseTest::resultPassesErrorsOn_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("argument");
    QTest::newRow("value") << 12 << u"3"_s << QString() << QString();
    QTest::newRow("the check fails") << 104 << QString() << u"number.large"_s << QString();
    QTest::newRow("the first fails") << 7 << QString() << u"number.odd"_s << u"7"_s;
    QTest::newRow("the second fails") << 6 << QString() << u"number.odd"_s << u"3"_s;
}

void BaseTest::resultPassesErrorsOn()
{
    QFETCH(int, number);
    QFETCH(QString, value);
    QFETCH(QString, subject);
    QFETCH(QString, argument);
    const Result<QString> result = quarterOf(number);
    QCOMPARE(result.has_value(), subject.isEmpty());
    if (result) {
        QCOMPARE(*result, value);
    } else {
        QCOMPARE(result.error().subject, subject);
        QCOMPARE(result.error().argument, argument);
    }
}

void BaseTest::codesGoBothWays()
{
    QCOMPARE(codeIn(colours, Colour::Green), "green"_L1);
    QVERIFY(codeIn(colours, Colour::Unnamed).isEmpty());
    QVERIFY(fromCodeIn(colours, u"red") == Colour::Red);
    QVERIFY(!fromCodeIn(colours, u"Red").has_value());
    QVERIFY(!fromCodeIn(colours, u"").has_value());
}

void BaseTest::errorKindsHaveDifferentCodes()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(ErrorKind::Bug); ++kind)
        seen += QString(code(ErrorKind(kind)));
    QCOMPARE(seen.size(), int(ErrorKind::Bug) + 1);
    QCOMPARE(code(ErrorKind::SchemaTooNew), "schema_too_new"_L1);
}

void BaseTest::progressReportsAndStops()
{
    QList<std::pair<qint64, qint64>> reports;
    Progress progress([&reports](qint64 done, qint64 total) { reports.emplace_back(done, total); });
    progress.at(1, 4);
    QVERIFY(!progress.isCancelled());
    progress.cancel();
    QVERIFY(progress.isCancelled());
    QCOMPARE(reports, (QList<std::pair<qint64, qint64>>{{1, 4}}));
    Progress().at(1, 2);
}

void BaseTest::clockIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Instant now = SystemClock().now();
    QVERIFY(now.ms() >= before && now.ms() <= QDateTime::currentMSecsSinceEpoch());
}

void BaseTest::accountIsLowerCase()
{
    QCOMPARE(accountName(), accountName().toLower());
    QVERIFY(!stationName().isEmpty());
}

QTEST_GUILESS_MAIN(BaseTest)

#include "base_test.moc"
