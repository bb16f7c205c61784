#include "calendar_rows.h"
#include "tests/ui/print/print_checks.h"
#include "ui/calendar/agenda_columns.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/columns_dialog.h"
#include "ui/calendar/export_choice.h"
#include "ui/calendar/export_dialog.h"
#include "ui/calendar/paper_dialog.h"
#include "ui/calendar/paper_request.h"
#include "ui/calendar/week_document.h"
#include "ui/widgets/column_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

PrintedWeek weekOf(const QList<SessionRow> &rows)
{
    return {.monday = day("2026-09-28"), .days = 5, .title = u"week 40"_s, .items = calendarItems(rows)};
}

PrintDocument document(const QList<SessionRow> &rows, QPageSize::PageSizeId size = QPageSize::A4)
{
    return weekDocument(u"rooster"_s, {weekOf(rows)}, printPaper(size, QPageLayout::Landscape));
}

template <typename T>
QFuture<T> now(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

AgendaModel::Ask rows(int count)
{
    return [count](const SessionFilter &, std::optional<SessionKey>, int) {
        QList<SessionRow> made;
        for (int i = 1; i <= count; ++i)
            made += row(i, "2026-09-28", 600, 660, u"Titel %1"_s.arg(i));
        return now(AgendaModel::Answer(Page<SessionRow, SessionKey>{made, std::nullopt}));
    };
}

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

} // namespace

/// The calendar as it leaves the program: paper, columns, the choice of an export.
class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"TrainJeCollegaTest"_s);
        QCoreApplication::setApplicationName(u"test_paper"_s);
    }
    void init() { QSettings().clear(); }
    void aWeekIsOnePage_data();
    void aWeekIsOnePage();
    void whatHasNoRoomStandsBehindIt();
    void aWeekIsForEverybody();
    void aWeekStaysWhateverIsInIt();
    void filtersInWords();
    void theAgendaKeepsItsColumns();
    void aDraggedColumnIsKept();
    void columnsAreChosen();
    void theExportIsRemembered();
    void theExportDialogGuards();
    void paperForWhatIsChosen();
};

void PaperTest::aWeekIsOnePage_data()
{
    QTest::addColumn<QList<SessionRow>>("sessions");
    QTest::newRow("empty") << QList<SessionRow>();
    QTest::newRow("one") << QList<SessionRow>{row(1, "2026-09-29", 600, 690)};
    QTest::newRow("early and late") << QList<SessionRow>{
        row(1, "2026-09-28", 10, 30), row(2, "2026-10-02", 1'420, 1'440)};
    QTest::newRow("side by side") << QList<SessionRow>{
        row(1, "2026-09-29", 600, 690, u"Een"_s), row(2, "2026-09-29", 630, 700, u"Twee"_s)};
    QTest::newRow("days long") << QList<SessionRow>{
        longRow(1, "2026-09-28", "2026-09-30"), longRow(2, "2026-09-29", "2026-10-08")};
    QTest::newRow("of another week") << QList<SessionRow>{row(1, "2026-10-09", 600, 690)};
}

void PaperTest::aWeekIsOnePage()
{
    QFETCH(QList<SessionRow>, sessions);
    for (const auto size : {QPageSize::A4, QPageSize::A3}) {
        const PrintDocument made = document(sessions, size);
        const QList<PrintPage> pages = pagesOf(made);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(misplaced(pages, areaOf(made)), QStringList());
        QVERIFY(textsOf(pages.first()).contains(u"week 40"_s));
        const QString all = allText(pages);
        for (const SessionRow &one : sessions)
            QCOMPARE(all.contains(one.title), localMoment(one.when.begin()).day < day("2026-10-05"));
    }
}

void PaperTest::whatHasNoRoomStandsBehindIt()
{
    QList<SessionRow> all;
    for (int i = 1; i <= 30; ++i)
        all += row(i, "2026-09-29", 600 + i % 3, 660, u"Naast elkaar %1."_s.arg(i));
    all +=
        row(40, "2026-09-30", 600, 615, u"Een titel die in een kwartier op papier niet past "_s.repeated(4));
    for (int i = 50; i < 62; ++i) {
        all += longRow(i, "2026-09-28", "2026-10-02");
        all.last().title = u"De hele week %1."_s.arg(i);
    }
    const PrintDocument made = document(all);
    const QList<PrintPage> pages = pagesOf(made);
    QVERIFY(pages.size() >= 2);
    QCOMPARE(misplaced(pages, areaOf(made)), QStringList());
    const QString text = allText(pages).simplified();
    for (const SessionRow &one : all) {
        if (one.title.startsWith(u"Een"))
            continue;
        QVERIFY2(text.contains(one.title), qPrintable(one.title));
    }
    QVERIFY(text.contains(u"Een titel die in een kwartier"_s));
    QVERIFY(allText(pages.mid(1)).contains(u"papier niet past"_s));
}

void PaperTest::aWeekIsForEverybody()
{
    SessionRow mine = row(1, "2026-09-29", 600, 720);
    const QString before = allText(pagesOf(document({mine})));
    mine.mine = EnrolmentState::Waitlisted;
    QCOMPARE(allText(pagesOf(document({mine}))), before);
    mine.state = SessionState::Cancelled;
    QVERIFY(allText(pagesOf(document({mine}))).contains(u"cancelled"_s));
}

void PaperTest::aWeekStaysWhateverIsInIt()
{
    QList<SessionRow> all;
    for (int i = 1; i <= 1'000; ++i) {
        all += row(i, "2026-09-28", (i * 7) % 1'400, (i * 7) % 1'400 + 5 + i % 120,
            i % 2 ? QString(300, u'W') : u"<b>\x01&\n"_s);
        all.last().room = QString(200, u'M');
        all.last().trainers = QStringList(20, u"שלום"_s);
    }
    const PrintDocument made = document(all);
    const QList<PrintPage> pages = pagesOf(made);
    QCOMPARE(misplaced(pages.first(1), areaOf(made)), QStringList());
    QVERIFY(pdfOf(made).has_value());
}

void PaperTest::filtersInWords()
{
    CalendarLists lists;
    lists.topics = {{*TopicId::from(1), u"Wiki"_s, TopicKind::Platform}};
    SessionFilter filter;
    QCOMPARE(filterText(filter, lists), QString());
    filter.from = Instant::fromMs(1);
    QCOMPARE(filterText(filter, lists), QString());
    filter.text = u"  open  web "_s;
    filter.topic = TopicId::from(1);
    filter.format = Format::Game;
    filter.onlyWithSeats = true;
    QCOMPARE(filterText(filter, lists), u"“open web” · Wiki · Game · with a seat free"_s);
    filter.topic = TopicId::from(2);
    QCOMPARE(filterText(filter, lists), u"“open web” · Game · with a seat free"_s);
}

void PaperTest::theAgendaKeepsItsColumns()
{
    const AgendaColumns wanted{AgendaModel::Title, AgendaModel::Time, AgendaModel::Place};
    {
        AgendaView view(rows(3));
        QCOMPARE(view.columns(), allAgendaColumns());
        view.setColumns(wanted);
        QCOMPARE(view.columns(), wanted);
    }
    AgendaView again(rows(3));
    QCOMPARE(again.columns(), wanted);
    QVERIFY(again.isColumnHidden(AgendaModel::Seats));
    again.setColumns(allAgendaColumns());
    QCOMPARE(again.columns(), allAgendaColumns());
    // What a hand wrote into the settings harms nobody.
    QSettings().setValue(u"agenda/columns"_s, QStringList{u"zzz"_s, u"title"_s, u"title"_s});
    QCOMPARE(AgendaView(rows(0)).columns(), AgendaColumns{AgendaModel::Title});
    QSettings().setValue(u"agenda/columns"_s, 12);
    QCOMPARE(AgendaView(rows(0)).columns(), allAgendaColumns());
}

void PaperTest::aDraggedColumnIsKept()
{
    {
        AgendaView view(rows(3));
        view.header()->moveSection(view.header()->visualIndex(AgendaModel::Title), 0);
    }
    QCOMPARE(AgendaView(rows(3)).columns().first(), AgendaModel::Title);
}

void PaperTest::columnsAreChosen()
{
    QWidget window;
    ColumnsDialog dialog({AgendaModel::Title, AgendaModel::Date}, &window);
    QSignalSpy chosen(&dialog, &ColumnsDialog::chosen);
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->item(0)->text(), u"Title"_s);
    QPushButton *show = button(dialog, u"Show these columns"_s);
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(show->isEnabled());
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY2(!show->isEnabled(), "a list without columns");
    list->item(2)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    show->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(
        chosen.first().first().value<AgendaColumns>(), (AgendaColumns{AgendaModel::Date, AgendaModel::Time}));
}

void PaperTest::theExportIsRemembered()
{
    QCOMPARE(rememberedExport(ExportKind::Csv).columns, allScheduleColumns());
    rememberExport({ExportKind::Xlsx, true, {ScheduleColumn::Title, ScheduleColumn::Id}});
    QCOMPARE(rememberedExport(ExportKind::Csv).columns,
        (ScheduleColumns{ScheduleColumn::Title, ScheduleColumn::Id}));
    QVERIFY(!rememberedExport(ExportKind::Csv).sheetPerThemeWeek);
    QVERIFY(rememberedExport(ExportKind::Xlsx).sheetPerThemeWeek);
    QCOMPARE(rememberedExport(ExportKind::Ics).columns, allScheduleColumns());
    // CSV knows no sheets, and so does not forget them.
    rememberExport({ExportKind::Csv, false, {ScheduleColumn::Title}});
    QVERIFY(rememberedExport(ExportKind::Xlsx).sheetPerThemeWeek);
    for (const ScheduleColumn column : allScheduleColumns())
        QVERIFY(!label(column).isEmpty());
}

void PaperTest::theExportDialogGuards()
{
    QWidget window;
    ExportDialog dialog(&window);
    dialog.show();
    QSignalSpy chosen(&dialog, &ExportDialog::chosen);
    auto *kind = dialog.findChild<QComboBox *>();
    auto *sheets = dialog.findChild<QCheckBox *>();
    auto *list = dialog.findChild<QListWidget *>();
    QPushButton *go = button(dialog, u"Choose the file…"_s);
    QVERIFY(!sheets->isEnabled());
    kind->setCurrentIndex(kind->findData(int(ExportKind::Xlsx)));
    QVERIFY(sheets->isEnabled());
    sheets->setChecked(true);
    const auto says = [&dialog](const QString &part) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *one) { return one->isVisible() && one->text().contains(part); });
    };
    QVERIFY(!says(u"session id"_s));
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(says(u"Without the session id"_s) && go->isEnabled());
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(says(u"at least one column"_s) && !go->isEnabled());
    list->item(1)->setCheckState(Qt::Checked);
    go->click();
    QCOMPARE(chosen.size(), 1);
    const auto options = chosen.first().first().value<ExportOptions>();
    QCOMPARE(options.kind, ExportKind::Xlsx);
    QVERIFY(options.sheetPerThemeWeek);
    QCOMPARE(options.columns, ScheduleColumns{ScheduleColumn::Title});
    QCOMPARE(rememberedExport(ExportKind::Xlsx).columns, ScheduleColumns{ScheduleColumn::Title});
}

void PaperTest::paperForWhatIsChosen()
{
    QWidget window;
    PaperDialog dialog(PaperDialog::Goal::Pdf,
        {.kind = PaperKind::Week,
            .first = day("2026-09-01"),
            .last = day("2026-09-30"),
            .paper = paperFor(PaperKind::Week)},
        &window);
    dialog.show();
    QList<PaperRequest> chosen;
    connect(
        &dialog, &PaperDialog::chosen, this, [&chosen](const PaperRequest &request) { chosen += request; });
    const auto kinds = dialog.findChildren<QRadioButton *>();
    auto *paper = dialog.findChild<QComboBox *>();
    QVERIFY(kinds.at(1)->isChecked());
    QCOMPARE(paper->currentText(), u"A4, lying"_s);
    kinds.at(2)->click();
    QCOMPARE(paper->currentText(), u"A4, upright"_s);
    paper->setCurrentIndex(paper->findText(u"A3, upright"_s));
    button(dialog, u"Choose the file…"_s)->click();
    QCOMPARE(chosen.size(), 1);
    const PaperRequest &request = chosen.first();
    QCOMPARE(request.kind, PaperKind::Posters);
    QCOMPARE(request.paper.pageSize().id(), QPageSize::A3);
    QCOMPARE(request.first, day("2026-09-01"));
}

QTEST_MAIN(PaperTest)

#include "test_paper.moc"
