#include "service/recurrence_text.h"

#include "service/language.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

/// A rule in a sentence, in both languages.
class RecurrenceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
};

void RecurrenceTextTest::sentences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *rule, const char *dutch, const char *english) {
        QTest::newRow(rule) << QString::fromUtf8(rule) << QString::fromUtf8(dutch)
                            << QString::fromUtf8(english);
    };
    row("FREQ=DAILY;COUNT=3", "elke dag, 3 keer", "every day, 3 times");
    row("FREQ=DAILY;COUNT=1", "elke dag, 1 keer", "every day, once");
    row("FREQ=DAILY;INTERVAL=2;UNTIL=20261218", "elke 2 dagen, tot en met 18 dec. 2026",
        "every 2 days, up to and including 18 Dec 2026");
    row("FREQ=WEEKLY;BYDAY=TU;COUNT=12", "elke dinsdag, 12 keer", "every Tuesday, 12 times");
    row("FREQ=WEEKLY;BYDAY=TU,TH,FR;COUNT=12", "elke week op di, do en vr, 12 keer",
        "every week on Tue, Thu and Fri, 12 times");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261218",
        "elke 2 weken op di en do, tot en met 18 dec. 2026",
        "every 2 weeks on Tue and Thu, up to and including 18 Dec 2026");
    row("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5", "elke werkdag, 5 keer", "every working day, 5 times");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;COUNT=5", "elke 2 weken op werkdagen, 5 keer",
        "every 2 weeks on working days, 5 times");
    row("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=4", "elke maand op de 15e, 4 keer",
        "every month on day 15, 4 times");
    row("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", "elke maand op de 31e (niet in maanden zonder die dag), 4 keer",
        "every month on day 31 (not in months without it), 4 times");
    row("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", "elke maand op de laatste dag, 4 keer",
        "every month on the last day, 4 times");
    row("FREQ=MONTHLY;BYDAY=2TU;COUNT=4", "elke tweede dinsdag van de maand, 4 keer",
        "every second Tuesday of the month, 4 times");
    row("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=4", "elke 3 maanden op de laatste vrijdag, 4 keer",
        "every 3 months on the last Friday, 4 times");
}

void RecurrenceTextTest::sentences()
{
    QFETCH(QString, rule);
    const auto read = recurrenceOf(rule, *Day::fromIso(u"2026-03-03"_s));
    QVERIFY(read);
    QVERIFY(installLanguage(u"nl"_s));
    QTEST(sentence(*read), "dutch");
    QVERIFY(installLanguage(u"en"_s));
    QTEST(sentence(*read), "english");
}

QTEST_GUILESS_MAIN(RecurrenceTextTest)
#include "recurrence_text_test.moc"
