#include "calendar_rows.h"
#include "ui/calendar/month_model.h"
#include "ui/models/agenda_model.h"
#include "ui/models/period_loader.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QList<SessionRow>>;
using RowsPage = Result<Page<SessionRow, SessionKey>>;

/// A question that the test answers when it wants.
template <typename Answer, typename Question>
struct Desk {
    struct Open {
        Question question;
        std::shared_ptr<QPromise<Answer>> promise;
    };
    QList<Open> open;

    QFuture<Answer> take(const Question &question)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        open += {question, promise};
        return promise->future();
    }
    void answer(qsizetype index, const Answer &with)
    {
        open[index].promise->addResult(with);
        open[index].promise->finish();
        QCoreApplication::processEvents();
    }
};

struct AskedPeriod {
    Span span;
    SessionFilter filter;
};

struct AskedPage {
    SessionFilter filter;
    std::optional<SessionKey> after;
    int limit;
};

QList<SessionRow> many(int first, int count)
{
    QList<SessionRow> rows;
    for (int i = first; i < first + count; ++i)
        rows += row(i, "2026-09-29", 480 + i % 300, 540 + i % 300, u"Sessie %1"_s.arg(i));
    return rows;
}

RowsPage page(int first, int count, bool isLast)
{
    Page<SessionRow, SessionKey> made{many(first, count), {}};
    if (!isLast)
        made.next = SessionKey{made.rows.last().when.begin().ms(), made.rows.last().id.value()};
    return made;
}

} // namespace

class TestCalendarModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsAskedOnceAndItsNeighboursAhead();
    void answersFromBeforeTheLatestFilterAreDropped();
    void answersFromBeforeAChangeAreDropped();
    void turningFastShowsOnlyTheLast();
    void aFailureIsTold();
    void agendaFetchesPageByPage();
    void agendaDropsLateAnswers();
    void agendaReloadsAsMuchAsThereWas();
    void monthTellsItsSessions();
};

void TestCalendarModels::aPeriodIsAskedOnceAndItsNeighboursAhead()
{
    Desk<Rows, AskedPeriod> desk;
    PeriodLoader loader([&](Span span, const SessionFilter &filter) { return desk.take({span, filter}); });
    QSignalSpy loaded(&loader, &PeriodLoader::loaded);
    const Period week{CalendarView::Week, day("2026-09-30")};
    loader.show(week, {});
    QCOMPARE(desk.open.size(), 1);
    QCOMPARE(desk.open[0].question.span, spanOfDays(day("2026-09-28"), day("2026-10-04")));
    loader.show(week, {});
    QCOMPARE(desk.open.size(), 1);
    desk.answer(0, many(1, 3));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(desk.open.size(), 3);
    QCOMPARE(desk.open[1].question.span, spanOfDays(day("2026-10-05"), day("2026-10-11")));
    QCOMPARE(desk.open[2].question.span, spanOfDays(day("2026-09-21"), day("2026-09-27")));
    desk.answer(1, many(10, 1));
    QCOMPARE(loaded.size(), 1);
    // What was fetched ahead is there at once.
    loader.show(neighbour(week, 1), {});
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(loaded.last().at(1).value<QList<CalendarItem>>().size(), 1);
}

void TestCalendarModels::answersFromBeforeTheLatestFilterAreDropped()
{
    Desk<Rows, AskedPeriod> desk;
    PeriodLoader loader([&](Span span, const SessionFilter &filter) { return desk.take({span, filter}); });
    QSignalSpy loaded(&loader, &PeriodLoader::loaded);
    const Period week{CalendarView::Week, day("2026-09-30")};
    loader.show(week, {});
    loader.show(week, {.text = u"wiki"_s});
    QCOMPARE(desk.open.size(), 2);
    desk.answer(1, many(1, 1));
    QCOMPARE(loaded.size(), 1);
    desk.answer(0, many(1, 50));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0].at(1).value<QList<CalendarItem>>().size(), 1);
}

void TestCalendarModels::answersFromBeforeAChangeAreDropped()
{
    Desk<Rows, AskedPeriod> desk;
    PeriodLoader loader([&](Span span, const SessionFilter &filter) { return desk.take({span, filter}); });
    QSignalSpy loaded(&loader, &PeriodLoader::loaded);
    loader.show({CalendarView::Day, day("2026-09-30")}, {});
    loader.reload();
    QCOMPARE(desk.open.size(), 2);
    desk.answer(0, many(1, 50));
    QCOMPARE(loaded.size(), 0);
    desk.answer(1, many(1, 2));
    QCOMPARE(loaded.size(), 1);
}

void TestCalendarModels::turningFastShowsOnlyTheLast()
{
    Desk<Rows, AskedPeriod> desk;
    PeriodLoader loader([&](Span span, const SessionFilter &filter) { return desk.take({span, filter}); });
    QSignalSpy loaded(&loader, &PeriodLoader::loaded);
    QString shown;
    connect(&loader, &PeriodLoader::loaded, this, [&](const Period &period) { shown = period.day.iso(); });
    loader.show({CalendarView::Day, day("2026-09-30")}, {});
    loader.show({CalendarView::Day, day("2026-10-01")}, {});
    desk.answer(0, many(1, 5));
    QCOMPARE(loaded.size(), 0);
    desk.answer(1, many(1, 2));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(shown, u"2026-10-01"_s);
}

void TestCalendarModels::aFailureIsTold()
{
    Desk<Rows, AskedPeriod> desk;
    PeriodLoader loader([&](Span span, const SessionFilter &filter) { return desk.take({span, filter}); });
    QSignalSpy failed(&loader, &PeriodLoader::failed);
    loader.show({CalendarView::Day, day("2026-09-30")}, {});
    desk.answer(0, Error{ErrorKind::Offline, u"server"_s});
    QCOMPARE(failed.size(), 1);
    loader.reload();
    QCOMPARE(desk.open.size(), 2);
}

void TestCalendarModels::agendaFetchesPageByPage()
{
    Desk<RowsPage, AskedPage> desk;
    AgendaModel model([&](const SessionFilter &filter, std::optional<SessionKey> after, int limit) {
        return desk.take({filter, after, limit});
    });
    model.show({.text = u"wiki"_s});
    QCOMPARE(desk.open[0].question.limit, AgendaModel::pageSize);
    desk.answer(0, page(1, 200, false));
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(desk.open[1].question.after->id, 200);
    QCOMPARE(desk.open[1].question.filter.text, u"wiki"_s);
    desk.answer(1, page(201, 30, true));
    QCOMPARE(model.rowCount(), 230);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.indexOfSession(*SessionId::from(210)).row(), 209);
    QVERIFY(!model.indexOfSession(*SessionId::from(999)).isValid());
}

void TestCalendarModels::agendaDropsLateAnswers()
{
    Desk<RowsPage, AskedPage> desk;
    AgendaModel model([&](const SessionFilter &filter, std::optional<SessionKey> after, int limit) {
        return desk.take({filter, after, limit});
    });
    model.show({});
    model.show({.onlyMine = true});
    desk.answer(1, page(1, 2, true));
    desk.answer(0, page(1, 100, false));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({}));
}

void TestCalendarModels::agendaReloadsAsMuchAsThereWas()
{
    Desk<RowsPage, AskedPage> desk;
    AgendaModel model([&](const SessionFilter &filter, std::optional<SessionKey> after, int limit) {
        return desk.take({filter, after, limit});
    });
    model.show({});
    desk.answer(0, page(1, 200, false));
    model.fetchMore({});
    desk.answer(1, page(201, 200, false));
    model.reload();
    QCOMPARE(desk.open[2].question.limit, 400);
    // Until the answer comes the rows stay.
    QCOMPARE(model.rowCount(), 400);
    desk.answer(2, page(1, 399, true));
    QCOMPARE(model.rowCount(), 399);
}

void TestCalendarModels::monthTellsItsSessions()
{
    MonthModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(calendarItems({row(1, "2026-09-29", 600, 690, u"Twitteren"_s)}), day("2026-08-31"), 5,
        day("2026-09-01"));
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex cell = model.indexOfDay(day("2026-09-29"));
    QCOMPARE(cell.row(), 4);
    QCOMPARE(cell.column(), 1);
    const QString text = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(u"29") && text.contains(u"10:00 Twitteren"), qPrintable(text));
    QVERIFY(!model.indexOfDay(day("2026-10-05")).isValid());
    QVERIFY(model.isInMonth(day("2026-09-01")));
    QVERIFY(!model.isInMonth(day("2026-08-31")));
}

QTEST_MAIN(TestCalendarModels)
#include "test_calendar_models.moc"
