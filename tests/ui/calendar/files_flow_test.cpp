#include "flow_fixture.h"

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/column_mapping.h"
#include "ui/calendar/import_dialog.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

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

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

bool says(const QWidget *root, const QString &text)
{
    const auto labels = root->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// Moves a list to the entry with the keys.
void pick(QComboBox *list, const QString &text)
{
    list->setFocus();
    for (int i = 0; i < list->count() && list->currentText() != text; ++i)
        QTest::keyClick(list, Qt::Key_Down);
}

} // namespace

/// Files in and out, as a coordinator works with them.
class FilesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void theGoodRowsAreTaken();
    void columnsAreExplained();
    void nothingChosenNothingDone();
    void exportIsWhatIsOnScreen();
    void everyKindOfExport_data();
    void everyKindOfExport();
    void oneSessionForMyCalendar();
    void anEmptyScreenIsAnEmptyFile();

private:
    /// Imports the file that was chosen up to the dialog.
    static QWidget *openImport(Flow &flow, const QString &file);
};

QWidget *FilesFlowTest::openImport(Flow &flow, const QString &file)
{
    flow.toOpen = file;
    flow.trigger("file.schedule.import");
    if (!QTest::qWaitFor([] { return qobject_cast<ImportDialog *>(modal()) != nullptr; }))
        return nullptr;
    QApplication::setActiveWindow(modal());
    return modal();
}

void FilesFlowTest::theGoodRowsAreTaken()
{
    Flow flow;
    const QString day = localMoment(flow.joinable(true).when.begin()).day.iso();
    const QString file = flow.path(u"rooster.csv"_s);
    QVERIFY(write(file, u"Titel;Datum;Begin;Einde;Soort\nSpreadsheets lezen;%1;10:00;11:00;workshop\n"
                        "Verkeerde dag;32-13-2026;10:00;11:00;workshop\n"
                        "Kaarten lezen;%1;12:00;13:00;workshop\n"_s.arg(day)
                            .toUtf8()));
    QWidget *dialog = openImport(flow, file);
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableView *>();
    const QAbstractItemModel &rows = *table->model();
    QTRY_COMPARE(rows.rowCount(), 3);
    QCOMPARE(nameless(dialog), QStringList());
    QCOMPARE(cell(rows, 0, ImportPreviewModel::Title), u"Spreadsheets lezen"_s);
    QCOMPARE(cell(rows, 1, ImportPreviewModel::Line), u"3"_s);
    QVERIFY2(cell(rows, 1, ImportPreviewModel::Problem).contains(u"32-13-2026"),
        qPrintable(cell(rows, 1, ImportPreviewModel::Problem)));
    QCOMPARE(cell(rows, 2, ImportPreviewModel::Title), u"Kaarten lezen"_s);
    QVERIFY(says(dialog, u"1 rij kan niet mee"_s));
    QVERIFY(!table->isColumnHidden(ImportPreviewModel::Problem));
    QCOMPARE(table->horizontalHeader()->visualIndex(ImportPreviewModel::Problem), 1);

    QAbstractButton *start = button(dialog, u"2 bijeenkomsten importeren"_s);
    QVERIFY(start && !start->isEnabled());
    QVERIFY(tabTo(u"Neem alleen de goede rijen; de andere komen in een bestand naast dit bestand"_s));
    key(Qt::Key_Space);
    QVERIFY(start->isEnabled());
    QVERIFY(tabTo(u"2 bijeenkomsten importeren"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QVERIFY2(!flow.toldError && flow.told.contains(u"2 nieuw"), qPrintable(flow.told));
    QVERIFY2(flow.told.contains(u"rooster.csv.errors.csv"), qPrintable(flow.told));
    QCOMPARE(flow.rows({.text = u"Spreadsheets lezen"_s}).size(), 1);
    QCOMPARE(flow.rows({.text = u"Kaarten lezen"_s}).size(), 1);
    const QList<QByteArray> bad = lines(file + u".errors.csv"_s);
    QCOMPARE(bad.size(), 2);
    QVERIFY(bad.at(1).contains("32-13-2026"));
}

void FilesFlowTest::columnsAreExplained()
{
    Flow flow;
    const QString day = localMoment(flow.joinable(true).when.begin()).day.iso();
    const QString file = flow.path(u"anders.csv"_s);
    QVERIFY(write(
        file, u"\"Wat, precies\";De dag & het uur;Bla;\nVouwen met papier;%1;x;\n"_s.arg(day).toUtf8()));
    QWidget *dialog = openImport(flow, file);
    QVERIFY(dialog);
    auto *mapping = dialog->findChild<ColumnMapping *>();
    QTRY_VERIFY(mapping->isVisible());
    // A comma in a name is a part of the name.
    QCOMPARE(
        mapping->columns(), QStringList({u"Wat, precies"_s, u"De dag & het uur"_s, u"Bla"_s, QString()}));
    QCOMPARE(nameless(dialog), QStringList());
    const auto lists = mapping->findChildren<QComboBox *>();
    QCOMPARE(lists.size(), 4);
    QVERIFY(lists.at(3)->accessibleName().contains(u"Kolom 4, zonder naam"));
    QCOMPARE(QApplication::focusWidget(), lists.at(0));
    pick(lists.at(0), u"Titel"_s);
    QVERIFY(!button(dialog, u"Importeren"_s)->isEnabled());
    pick(lists.at(1), u"Titel"_s);
    QTRY_VERIFY(says(dialog, u"Voor twee kolommen is hetzelfde gekozen"_s));
    pick(lists.at(1), u"Datum"_s);
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 1);
    QCOMPARE(cell(*table->model(), 0, ImportPreviewModel::Title), u"Vouwen met papier"_s);
    QVERIFY(says(dialog, u"Kolommen die niet worden gebruikt: Bla."_s));
    QVERIFY(tabTo(u"1 bijeenkomst importeren"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QVERIFY2(flow.told.contains(u"1 nieuw"), qPrintable(flow.told));
    const QList<SessionRow> made = flow.rows({.text = u"Vouwen met papier"_s});
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first().allDay);
}

void FilesFlowTest::nothingChosenNothingDone()
{
    Flow flow;
    flow.trigger("file.schedule.import");
    QVERIFY(!modal());
    flow.trigger("file.schedule.export");
    QVERIFY(!modal());
    QVERIFY(flow.told.isEmpty());

    // A file that cannot be read says so and can only be closed.
    QWidget *dialog = openImport(flow, flow.path(u"weg.csv"_s));
    QVERIFY(dialog);
    QTRY_VERIFY(says(dialog, u"weg.csv"_s));
    QVERIFY(!button(dialog, u"Importeren"_s)->isEnabled());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
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
