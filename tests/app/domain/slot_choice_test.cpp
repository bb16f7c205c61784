#include "domain/slot_choice.h"

#include <QTest>

#include <functional>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// The hour of that number, at which nothing is against a session.
SlotFacts hour(int number)
{
    return {.when = *Span::from(Instant::fromMs(number * hourMs), Instant::fromMs((number + 1) * hourMs))};
}

using Change = std::function<void(QList<SlotFacts> &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Which of some times is proposed for a session that meets a wish.
class SlotChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void nothingToChooseFrom() { QVERIFY(!bestSlot({}).has_value()); }
    void whatIsIdeal();
};

void SlotChoiceTest::chooses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Change &change, int expected) {
        QTest::newRow(name) << change << expected;
    };
    using Times = QList<SlotFacts>;
    row(
        "nothing is against any: the first", [](Times &) {}, 0);
    row(
        "the trainer can not", [](Times &t) { t[0].isTrainerFree = false; }, 1);
    row(
        "no room is free", [](Times &t) { t[0].hasRoom = t[1].hasRoom = false; }, 2);
    row(
        "a wisher is elsewhere", [](Times &t) { t[0].wishersElsewhere = 1; }, 1);
    row(
        "the fewest wishers are elsewhere",
        [](Times &t) {
            t[0].wishersElsewhere = 3;
            t[1].wishersElsewhere = 2;
            t[2].wishersElsewhere = 2;
        },
        1);
    row(
        "another of its kind", [](Times &t) { t[0].alike = 1; }, 1);
    row(
        "another that was wished", [](Times &t) { t[0].fromWishes = 1; }, 1);
    row(
        "its kind spreads before what was wished",
        [](Times &t) {
            t[0].alike = 1;
            t[1].fromWishes = 2;
            t[2].fromWishes = 3;
        },
        1);
    row(
        "without a room before without the trainer",
        [](Times &t) {
            t[0].isTrainerFree = t[1].isTrainerFree = false;
            t[2].hasRoom = false;
        },
        2);
    row(
        "many wishers elsewhere before no room",
        [](Times &t) {
            t[0].hasRoom = t[1].hasRoom = false;
            t[2].wishersElsewhere = 30;
        },
        2);
    row(
        "its kind beside it before a wisher elsewhere",
        [](Times &t) {
            t[0].wishersElsewhere = t[1].wishersElsewhere = 1;
            t[2].alike = 30;
        },
        2);
    row(
        "everything is against all: the first",
        [](Times &t) {
            for (SlotFacts &slot : t) {
                slot.isTrainerFree = slot.hasRoom = false;
                slot.wishersElsewhere = slot.alike = slot.fromWishes = 1;
            }
        },
        0);
}

void SlotChoiceTest::chooses()
{
    QFETCH(Change, change);
    QFETCH(int, expected);
    QList<SlotFacts> times{hour(10), hour(13), hour(15)};
    change(times);
    QCOMPARE(bestSlot(times), std::optional(qsizetype(expected)));
}

void SlotChoiceTest::whatIsIdeal()
{
    QVERIFY(isIdeal(hour(1)));
    for (const auto &worsen : {Change([](QList<SlotFacts> &t) { t[0].isTrainerFree = false; }),
             Change([](QList<SlotFacts> &t) { t[0].hasRoom = false; }),
             Change([](QList<SlotFacts> &t) { t[0].wishersElsewhere = 1; }),
             Change([](QList<SlotFacts> &t) { t[0].alike = 1; }),
             Change([](QList<SlotFacts> &t) { t[0].fromWishes = 1; })}) {
        QList<SlotFacts> one{hour(1)};
        worsen(one);
        QVERIFY(!isIdeal(one.first()));
    }
}

QTEST_APPLESS_MAIN(SlotChoiceTest)

#include "slot_choice_test.moc"
