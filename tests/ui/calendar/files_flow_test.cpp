#include "flow_fixture.h"

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

QList<QByteArray> lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    QList<QByteArray> all = bytes.replace("\r\n", "\n").split('\n');
    all.removeAll({});
    return all;
}

/// Moves a list to the entry with the keys.
void pick(QComboBox *list, const QString &text)
{
    list->setFocus();
    for (int i = 0; i < list->count() && list->currentText() != text; ++i)
        QTest::keyClick(list, Qt::Key_Down);
}

} // namespace

/// Files out, as a coordinator works with them.
class FilesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void nothingChosenNothingDone();
    void exportIsWhatIsOnScreen();
    void everyKindOfExport_data();
    void everyKindOfExport();
    void oneSessionForMyCalendar();
    void anEmptyScreenIsAnEmptyFile();
};

void FilesFlowTest::nothingChosenNothingDone()
{
    Flow flow;
    flow.trigger("file.schedule.export");
    QVERIFY(!modal());
    QVERIFY(flow.told.isEmpty());
}

void FilesFlowTest::exportIsWhatIsOnScreen()
{
    Flow flow;
    // A week with network meetings, and more than those.
    const QList<SessionRow> meetings = flow.rows({.format = Format::NetworkMeeting});
    QVERIFY(!meetings.isEmpty());
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(localMoment(meetings.first().when.begin()).day);
    const auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(grid->stopCount() > 0);
    const int before = grid->stopCount();
    const auto lists = flow.page->findChildren<QComboBox *>();
    for (QComboBox *list : lists) {
        if (list->accessibleName() == u"Soort training")
            pick(list, u"Netwerkbijeenkomst"_s);
    }
    const auto isFiltered = [grid] {
        for (int stop = 0; stop < grid->stopCount(); ++stop) {
            if (grid->stopItem(stop).row.format != Format::NetworkMeeting)
                return false;
        }
        return grid->stopCount() > 0;
    };
    QTRY_VERIFY(grid->stopCount() < before && isFiltered());
    QStringList onScreen;
    for (int stop = 0; stop < grid->stopCount(); ++stop)
        onScreen += grid->stopItem(stop).row.uid;
    flow.toSave = flow.path(u"uit.csv"_s);
    flow.part<TimeGridView>()->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY2(flow.told.contains(u"uit.csv"), qPrintable(flow.told));
    QStringList inFile;
    const QList<QByteArray> all = lines(flow.toSave);
    QVERIFY(all.first().startsWith("Sessie-id;Titel;Soort"));
    for (const QByteArray &line : all.mid(1))
        inFile += QString::fromUtf8(line.left(line.indexOf(';')));
    onScreen.sort();
    inFile.sort();
    QCOMPARE(inFile, onScreen);
}

void FilesFlowTest::everyKindOfExport_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << QByteArray("file.schedule.export") << u"w.csv"_s
                         << QByteArray("\xef\xbb\xbfSessie-id;");
    QTest::newRow("excel") << QByteArray("file.schedule.export.xlsx") << u"w.xlsx"_s << QByteArray("PK");
    QTest::newRow("calendar") << QByteArray("file.schedule.export.ics") << u"w.ics"_s
                              << QByteArray("BEGIN:VCALENDAR\r\n");
}

void FilesFlowTest::everyKindOfExport()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    Flow flow;
    flow.page->showView(CalendarView::Agenda);
    QTRY_VERIFY(flow.part<AgendaView>()->rows().rowCount() > 0);
    flow.toSave = flow.path(file);
    flow.trigger(command.constData());
    QTRY_VERIFY2(flow.told.contains(file), qPrintable(flow.told));
    QVERIFY(!flow.toldError);
    QFile written(flow.toSave);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(begin));
}

void FilesFlowTest::oneSessionForMyCalendar()
{
    Flow flow;
    const SessionRow row = flow.joinable(true);
    flow.page->choose(row.id);
    QAbstractButton *put = nullptr;
    QTRY_VERIFY((put = button(flow.page, u"Zet in mijn agenda…"_s)) && put->isVisible());
    flow.toSave = flow.path(u"mijn.ics"_s);
    put->click();
    QTRY_VERIFY2(flow.told.contains(u"mijn.ics"), qPrintable(flow.told));
    QVERIFY(!flow.toldError);
    const QList<QByteArray> all = lines(flow.toSave);
    QCOMPARE(all.count("BEGIN:VEVENT"), 1);
    QVERIFY(all.contains("UID:" + row.uid.toUtf8()));
}

void FilesFlowTest::anEmptyScreenIsAnEmptyFile()
{
    Flow flow;
    flow.page->showView(CalendarView::Agenda);
    QTRY_VERIFY(flow.part<AgendaView>()->rows().rowCount() > 0);
    flow.page->setFilter({.text = u"zzzz"_s});
    QTRY_COMPARE(flow.part<AgendaView>()->rows().rowCount(), 0);
    flow.toSave = flow.path(u"leeg.csv"_s);
    flow.trigger("file.schedule.export");
    QTRY_VERIFY2(flow.told.contains(u"leeg.csv"), qPrintable(flow.told));
    QVERIFY2(flow.told.startsWith(u"0 "), qPrintable(flow.told));
    QCOMPARE(lines(flow.toSave).size(), 1);
}

QTEST_MAIN(FilesFlowTest)
#include "files_flow_test.moc"
