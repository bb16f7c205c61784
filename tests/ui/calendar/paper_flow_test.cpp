#include "flow_fixture.h"

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/columns_dialog.h"
#include "ui/calendar/export_dialog.h"
#include "ui/calendar/paper_dialog.h"
#include "ui/widgets/column_picker.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QRadioButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Opens what a command opens, and gives it the focus.
template <typename Dialog>
Dialog *opened(Flow &flow, const char *command)
{
    flow.trigger(command);
    if (!QTest::qWaitFor([] { return qobject_cast<Dialog *>(modal()) != nullptr; }))
        return nullptr;
    QApplication::setActiveWindow(modal());
    return qobject_cast<Dialog *>(modal());
}

/// In the week with the most in it.
void showAgenda(Flow &flow)
{
    flow.page->showView(CalendarView::Agenda);
    flow.page->showDay(localMoment(flow.joinable(true).when.begin()).day);
    QVERIFY(QTest::qWaitFor([&flow] { return flow.part<AgendaView>()->rows().rowCount() > 1; }));
}

} // namespace

/// What is on screen, on paper, on the clipboard and in columns that somebody chose.
class PaperFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void aPdfByKeyboard_data();
    void aPdfByKeyboard();
    void nothingChosenNothingDone();
    void nothingToPrintIsSaid();
    void aPreviewByMouse();
    void theListIsCopied();
    void theColumnsOfTheList();
    void theColumnsOfAFile();
};

void PaperFlowTest::aPdfByKeyboard_data()
{
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<int>("downs"); ///< from what is proposed
    QTest::newRow("the agenda") << CalendarView::Agenda << 0;
    QTest::newRow("the week") << CalendarView::Week << 0;
    QTest::newRow("posters of a month") << CalendarView::Month << 2;
}

void PaperFlowTest::aPdfByKeyboard()
{
    QFETCH(CalendarView, view);
    QFETCH(int, downs);
    Flow flow;
    flow.page->showDay(localMoment(flow.joinable(true).when.begin()).day);
    flow.page->showView(view);
    flow.toSave = flow.path(u"rooster.pdf"_s);
    auto *dialog = opened<PaperDialog>(flow, "file.schedule.export.pdf");
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    for (int i = 0; i < downs; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY2(flow.told.contains(u"rooster.pdf"), qPrintable(flow.told));
    QVERIFY2(!flow.toldError, qPrintable(flow.told));
    QVERIFY(contentOf(flow.toSave).startsWith("%PDF-"));
    QTRY_VERIFY(!modal());
}

void PaperFlowTest::nothingChosenNothingDone()
{
    Flow flow;
    auto *dialog = opened<PaperDialog>(flow, "file.schedule.export.pdf");
    QVERIFY(dialog);
    key(Qt::Key_Return); // and no file is chosen
    QTRY_VERIFY(!modal());
    QVERIFY(opened<PaperDialog>(flow, "file.schedule.print"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY(opened<ExportDialog>(flow, "file.schedule.export.choose"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY2(flow.told.isEmpty(), qPrintable(flow.told));
}

void PaperFlowTest::nothingToPrintIsSaid()
{
    Flow flow;
    showAgenda(flow);
    flow.page->setFilter({.text = u"zzzz"_s});
    auto *dialog = opened<PaperDialog>(flow, "file.schedule.print");
    QVERIFY(dialog);
    dialog->findChildren<QRadioButton *>().at(2)->click();
    key(Qt::Key_Return);
    QTRY_VERIFY2(flow.toldError && flow.told.contains(u"niets"), qPrintable(flow.told));
}

void PaperFlowTest::aPreviewByMouse()
{
    Flow flow;
    showAgenda(flow);
    auto *dialog = opened<PaperDialog>(flow, "file.schedule.print");
    QVERIFY(dialog);
    QAbstractButton *look = button(dialog, u"Bekijk het eerst…"_s);
    QVERIFY(look);
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<QPrintPreviewDialog *>(modal()));
    auto *preview = modal()->findChild<QPrintPreviewWidget *>();
    QTRY_VERIFY(preview->pageCount() > 0);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void PaperFlowTest::theListIsCopied()
{
    Flow flow;
    showAgenda(flow);
    flow.page->setFilter({.format = Format::Workshop});
    auto *agenda = flow.part<AgendaView>();
    QTRY_VERIFY(agenda->rows().rowCount() > 1
                && agenda->rows().index(0, AgendaModel::Kind).data().toString() == u"Workshop");
    agenda->setFocus();
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(flow.told.contains(u"gekopieerd als tabel"), qPrintable(flow.told));
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first().split(u'\t').size(), int(AgendaModel::ColumnCount));
    QVERIFY(lines.first().startsWith(u"Datum\tTijd\tTitel"));
    QVERIFY(lines.size() > agenda->rows().rowCount());
    for (int row = 0; row < agenda->rows().rowCount(); ++row)
        QCOMPARE(lines.at(row + 1).section(u'\t', 2, 2), agenda->rows().index(row, 2).data().toString());
    QVERIFY(mime->html().contains(u"<table"));
}

void PaperFlowTest::theColumnsOfTheList()
{
    Flow flow;
    showAgenda(flow);
    auto *dialog = opened<ColumnsDialog>(flow, "view.list.columns");
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    // The date goes away, the time below the title.
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(tabTo(u"Toon deze kolommen"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    auto *agenda = flow.part<AgendaView>();
    QCOMPARE(agenda->columns().first(2), (AgendaColumns{AgendaModel::Title, AgendaModel::Time}));
    QCOMPARE(agenda->columns().size(), int(AgendaModel::ColumnCount) - 1);
    flow.trigger("edit.list.copy");
    QTRY_VERIFY(flow.told.contains(u"gekopieerd"));
    QVERIFY(QApplication::clipboard()->mimeData()->text().startsWith(u"Titel\tTijd\tSoort"));
}

void PaperFlowTest::theColumnsOfAFile()
{
    Flow flow;
    showAgenda(flow);
    auto *dialog = opened<ExportDialog>(flow, "file.schedule.export.choose");
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    auto *list = dialog->findChild<QListWidget *>();
    for (int i = 2; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    key(Qt::Key_Down, Qt::AltModifier);
    flow.toSave = flow.path(u"kort.csv"_s);
    QVERIFY(tabTo(u"Kies het bestand…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY2(flow.told.contains(u"kort.csv"), qPrintable(flow.told));
    QVERIFY(contentOf(flow.toSave).startsWith("\xef\xbb\xbfTitel;Sessie-id\r\n"));
    // The next time, and for Excel too, it is the same.
    flow.toSave = flow.path(u"weer.csv"_s);
    flow.trigger("file.schedule.export");
    QTRY_VERIFY2(flow.told.contains(u"weer.csv"), qPrintable(flow.told));
    QVERIFY(contentOf(flow.toSave).startsWith("\xef\xbb\xbfTitel;Sessie-id\r\n"));

    dialog = opened<ExportDialog>(flow, "file.schedule.export.choose");
    QVERIFY(dialog);
    auto *kind = dialog->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(int(ExportKind::Xlsx)));
    dialog->findChild<QCheckBox *>()->setChecked(true);
    flow.toSave = flow.path(u"bladen.xlsx"_s);
    button(dialog, u"Kies het bestand…"_s)->click();
    QTRY_VERIFY2(flow.told.contains(u"bladen.xlsx"), qPrintable(flow.told));
    QVERIFY(contentOf(flow.toSave).startsWith("PK"));
}

QTEST_MAIN(PaperFlowTest)
#include "paper_flow_test.moc"
