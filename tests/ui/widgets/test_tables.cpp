#include "exchange/csv_reader.h"
#include "ui/widgets/column_picker.h"
#include "ui/widgets/table_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeView>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

/// What an independent reader of HTML sees: the texts of the cells of the one table.
QList<QStringList> readHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<QStringList> rows;
    const auto frames = document.rootFrame()->childFrames();
    if (frames.size() != 1)
        return rows;
    auto *table = qobject_cast<QTextTable *>(frames.first());
    for (int row = 0; table && row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
            cells += cursor.selectedText().replace(QChar::LineSeparator, u'\n');
        }
        rows += cells;
    }
    return rows;
}

QList<QStringList> readTabs(const QString &text)
{
    QList<QStringList> rows;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows += line.split(u'\t');
    return rows;
}

QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    auto csv = CsvReader::open(bytes);
    while (csv) {
        if (const auto more = csv->next(); !more || !*more)
            break;
        QStringList cells;
        for (qsizetype i = 0; i < csv->size(); ++i)
            cells += QString::fromUtf8(csv->cell(i));
        rows += cells;
    }
    return rows;
}

ColumnPicker::Entry entry(const QString &code)
{
    return {code, u"Kolom "_s + code};
}

void key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&widget, Qt::Key(key), modifiers);
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasTheSameCells();
    void aCellStaysText_data();
    void aCellStaysText();
    void aViewIsCopiedAsItIsSeen();
    void onlyWhatIsSelected();
    void itIsOnTheClipboard();
    void thePickerKeepsItsOrder_data();
    void thePickerKeepsItsOrder();
    void aColumnIsMovedByKeyboard();
    void aColumnIsMovedByMouse();
    void everyPartHasAName();
};

void TestTables::everyFormHasTheSameCells()
{
    const TableText table{{u"Titel"_s, u"Plaats"_s}, {{u"Twitteren"_s, u"B2.14"_s}, {u"Wiki’s"_s, {}}}};
    const QList<QStringList> all{table.header, table.rows[0], table.rows[1]};
    const auto mime = tableMime(table);
    QCOMPARE(mime->formats().size(), 3);
    QCOMPARE(readTabs(mime->text()), all);
    QCOMPARE(readHtml(mime->html()), all);
    QCOMPARE(readCsv(mime->data(u"text/csv"_s)), all);
}

void TestTables::aCellStaysText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tabbed");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << u"Twitteren & meer"_s << u"Twitteren & meer"_s << u"Twitteren & meer"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s << u"'=1+1"_s;
    QTest::newRow("command") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("guarded already") << u"'-1"_s << u"''-1"_s << u"''-1"_s;
    QTest::newRow("formula behind a tab") << u"\t=1"_s << u"' =1"_s << u"'\t=1"_s;
    QTest::newRow("formula behind a line") << u"\n=1"_s << u"' =1"_s << u"'\n=1"_s;
    QTest::newRow("formula behind a control") << u"\x01=1"_s << u"'=1"_s << u"'=1"_s;
    QTest::newRow("another cell") << u"een\ttwee"_s << u"een twee"_s << u"een\ttwee"_s;
    QTest::newRow("another row") << u"een\r\ntwee\u2028drie"_s << u"een twee drie"_s << u"een\ntwee\ndrie"_s;
    QTest::newRow("quotes") << u"\"een\" \"twee\""_s << u"\"\"\"een\"\" \"\"twee\"\"\""_s
                            << u"\"een\" \"twee\""_s;
    QTest::newRow("mark-up") << u"</td><script>alert(1)</script><img src=x>"_s
                             << u"</td><script>alert(1)</script><img src=x>"_s
                             << u"</td><script>alert(1)</script><img src=x>"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestTables::aCellStaysText()
{
    QFETCH(QString, cell);
    QFETCH(QString, tabbed);
    QFETCH(QString, html);
    const auto mime = tableMime({{u"Kop"_s, u"Naast"_s}, {{cell, u"naast"_s}}});
    const QList<QStringList> tabs = readTabs(mime->text());
    QCOMPARE(tabs.size(), 2);
    QCOMPARE(tabs[1], (QStringList{tabbed, u"naast"_s}));
    const QList<QStringList> seen = readHtml(mime->html());
    QCOMPARE(seen.size(), 2);
    // Readers of HTML may make one space of several.
    QCOMPARE(seen[1][0].simplified(), html.simplified());
    QCOMPARE(seen[1][1], u"naast"_s);
    QVERIFY(!mime->html().contains(u"<script"_s) && !mime->html().contains(u"<img"_s));
    const QList<QStringList> csv = readCsv(mime->data(u"text/csv"_s));
    QCOMPARE(csv.size(), 2);
    QCOMPARE(csv[1].size(), 2);
}

void TestTables::aViewIsCopiedAsItIsSeen()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(QChar(u'a' + column)).arg(row)));
    }
    QTreeView view;
    view.setModel(&model);
    view.setColumnHidden(1, true);
    view.header()->moveSection(2, 0);
    const TableText table = tableText(model, view.selectionModel(), *view.header());
    QCOMPARE(table.header, (QStringList{u"C"_s, u"A"_s}));
    QCOMPARE(table.rows, (QList<QStringList>{{u"c0"_s, u"a0"_s}, {u"c1"_s, u"a1"_s}}));
}

void TestTables::onlyWhatIsSelected()
{
    QStandardItemModel model(4, 1);
    for (int row = 0; row < 4; ++row)
        model.setItem(row, 0, new QStandardItem(QString::number(row)));
    QTreeView view;
    view.setModel(&model);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int row : {3, 1})
        view.selectionModel()->select(
            model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const TableText table = tableText(model, view.selectionModel(), *view.header());
    QCOMPARE(table.rows, (QList<QStringList>{{u"1"_s}, {u"3"_s}}));
    QCOMPARE(tableText(model, nullptr, *view.header()).rows.size(), 4);
}

void TestTables::itIsOnTheClipboard()
{
    copyTable({{u"Kop"_s}, {{u"cel"_s}}});
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasText() && mime->hasHtml() && mime->hasFormat(u"text/csv"_s));
    QCOMPARE(mime->text(), u"Kop\ncel\n"_s);
}

void TestTables::thePickerKeepsItsOrder_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("some") << QStringList{u"c"_s, u"a"_s} << QStringList{u"c"_s, u"a"_s};
    QTest::newRow("unknown") << QStringList{u"c"_s, u"zz"_s} << QStringList{u"c"_s};
    QTest::newRow("twice") << QStringList{u"c"_s, u"a"_s, u"c"_s} << QStringList{u"c"_s, u"a"_s};
    QTest::newRow("none") << QStringList() << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("only unknown") << QStringList{u"x"_s} << QStringList{u"a"_s, u"b"_s};
}

void TestTables::thePickerKeepsItsOrder()
{
    QFETCH(QStringList, given);
    ColumnPicker picker({entry(u"a"_s), entry(u"b"_s), entry(u"c"_s)}, {u"a"_s, u"b"_s});
    picker.setChosen(given);
    QTEST(picker.chosen(), "chosen");
    QCOMPARE(picker.findChild<QListWidget *>()->count(), 3);
}

void TestTables::aColumnIsMovedByKeyboard()
{
    ColumnPicker picker({entry(u"a"_s), entry(u"b"_s), entry(u"c"_s)}, {u"a"_s, u"b"_s, u"c"_s});
    auto &list = *picker.findChild<QListWidget *>();
    picker.show();
    QApplication::setActiveWindow(&picker);
    list.setFocus();
    QSignalSpy changed(&picker, &ColumnPicker::changed);
    key(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(list.currentItem()->text(), u"Kolom a"_s);
    key(list, Qt::Key_Down, Qt::AltModifier);
    key(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    key(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    key(list, Qt::Key_Space);
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(changed.size(), 4);
    // Without Alt it is only looking.
    key(list, Qt::Key_Up);
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"c"_s}));
}

void TestTables::aColumnIsMovedByMouse()
{
    ColumnPicker picker({entry(u"a"_s), entry(u"b"_s), entry(u"c"_s)}, {u"a"_s, u"b"_s, u"c"_s});
    auto &list = *picker.findChild<QListWidget *>();
    picker.show();
    const auto click = [&picker](const QString &text) {
        for (QPushButton *button : picker.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isEnabled())
                return button->click(), true;
        }
        return false;
    };
    QVERIFY2(!click(u"Move up"_s), "nothing stands above the first");
    QVERIFY(click(u"Move down"_s));
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    // As a drag within the list ends.
    QSignalSpy changed(&picker, &ColumnPicker::changed);
    QVERIFY(list.model()->moveRow({}, 2, {}, 0));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(picker.chosen(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    list.item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(click(u"Tick all"_s));
    QCOMPARE(picker.chosen().size(), 3);
    QVERIFY(click(u"Standard"_s));
    QCOMPARE(picker.chosen(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestTables::everyPartHasAName()
{
    ColumnPicker picker({entry(u"a"_s)}, {u"a"_s});
    for (const QWidget *part : picker.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QPushButton *>(part);
        if (part->focusPolicy() != Qt::NoFocus && !(button && !button->text().isEmpty()))
            QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
    }
}

QTEST_MAIN(TestTables)

#include "test_tables.moc"
