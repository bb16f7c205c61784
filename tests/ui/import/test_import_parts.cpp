#include "exchange/people_csv.h"
#include "exchange/schedule_csv.h"
#include "ui/import/column_memory.h"
#include "ui/import/column_table_model.h"
#include "ui/import/field_list_model.h"
#include "ui/import/import_preview_model.h"
#include "ui/import/row_error_model.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

ImportSubject threeFields()
{
    ImportSubject subject;
    subject.fields = {{u"title"_s, u"Title"_s}, {u"date"_s, u"Date"_s}, {u"begin"_s, u"Begin"_s}};
    subject.needed = {{u"title"_s}, {u"date"_s, u"begin"_s}};
    return subject;
}

QStringList codes(const QList<ImportField> &fields)
{
    QStringList all;
    for (const ImportField &field : fields)
        all += field.code;
    all.sort();
    return all;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestImportParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void theWindowKnowsEveryField();
    void aColumnHoldsOneField();
    void toldByOthersIsChecked();
    void hostileHeaders();
    void remembersByTheHeader_data();
    void remembersByTheHeader();
    void remembersTheNewestFifty();
    void brokenSettingsSayNothing_data();
    void brokenSettingsSayNothing();
    void changesStandBesideWhatWas();
    void errorsStandInOrder();

private:
    QTemporaryDir m_settings;
};

void TestImportParts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setApplicationName(u"import_parts_test"_s);
    QCoreApplication::setOrganizationName(u"TrainJeCollegaTest"_s);
}

void TestImportParts::theWindowKnowsEveryField()
{
    // The services are only asked later.
    auto *calendar = static_cast<CalendarService *>(nullptr);
    auto *directory = static_cast<DirectoryService *>(nullptr);
    QCOMPARE(codes(scheduleSubject(*calendar).fields), sorted(scheduleCsvFields()));
    QCOMPARE(codes(peopleSubject(*directory).fields), sorted(peopleCsvFields()));
}

void TestImportParts::aColumnHoldsOneField()
{
    const ImportSubject subject = threeFields();
    ColumnTableModel columns(subject);
    const QAbstractItemModelTester columnsTester(&columns);
    FieldListModel fields(columns);
    const QAbstractItemModelTester fieldsTester(&fields);
    columns.setColumns({{u"a"_s, {u"1"_s, u"2"_s}, u"title"_s}, {u"b"_s, {}, {}}});
    columns.tell({u"title"_s, {}}, Told::Guessed);
    QCOMPARE(fields.index(0).data().toString(), u"Title: a"_s);
    QCOMPARE(fields.index(1).data().toString(), u"Date (needed)"_s);
    int refused = 0;
    connect(&columns, &ColumnTableModel::refused, this, [&](int, const QString &code, int holder) {
        QCOMPARE(code, u"title"_s);
        QCOMPARE(holder, 0);
        ++refused;
    });
    QVERIFY(!columns.setField(1, u"title"_s));
    QCOMPARE(refused, 1);
    QCOMPARE(columns.layout(), (ColumnLayout{{u"a"_s, u"b"_s}, {u"title"_s, {}}}));
    columns.moveField(1, u"title"_s);
    QCOMPARE(columns.layout(), (ColumnLayout{{u"a"_s, u"b"_s}, {{}, u"title"_s}}));
    // One of two is enough.
    QVERIFY(columns.setField(0, u"begin"_s));
    QCOMPARE(fields.index(1).data().toString(), u"Date"_s);
    QVERIFY(!columns.setField(5, u"date"_s));
    QVERIFY(!columns.setField(0, u"nothing of ours"_s));
    QCOMPARE(columns.layout().fields, QStringList({u"begin"_s, u"title"_s}));
}

void TestImportParts::toldByOthersIsChecked()
{
    const ImportSubject subject = threeFields();
    ColumnTableModel columns(subject);
    columns.setColumns({{u"a"_s, {}, {}}, {u"b"_s, {}, {}}, {u"c"_s, {}, {}}});
    columns.tell({u"title"_s, u"title"_s, u"DROP TABLE"_s, u"date"_s}, Told::Remembered);
    QCOMPARE(columns.layout().fields, QStringList({u"title"_s, {}, {}}));
}

void TestImportParts::hostileHeaders()
{
    const QByteArray bytes = "\"<b>vet</b> & co\";;naam;naam;\"a\nb\r\tc\";" + QByteArray(5'000, 'x')
                             + ";\xE2\x80\xAE\xE2\x80\x8Bom;=2+2\n" + "\"<img src=x>\";"
                             + QByteArray(100'000, 'y') + ";;;;;;\n";
    const auto look = scheduleCsvColumns(bytes);
    QVERIFY(look);
    QCOMPARE(look->columns.size(), 8);
    const ImportSubject subject = threeFields();
    ColumnTableModel columns(subject);
    columns.setColumns(look->columns);
    const auto text = [&](int row, int column) { return columns.index(row, column).data().toString(); };
    QCOMPARE(text(0, ColumnTableModel::Name), u"<b>vet</b> & co"_s);
    QVERIFY(columns.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    QCOMPARE(text(1, ColumnTableModel::Name), u"Column 2, without a name"_s);
    QCOMPARE(text(2, ColumnTableModel::Name), u"naam (column 3)"_s);
    QCOMPARE(text(3, ColumnTableModel::Name), u"naam (column 4)"_s);
    for (int row = 0; row < columns.rowCount(); ++row) {
        QVERIFY(text(row, ColumnTableModel::Name).size() <= 300);
        QVERIFY(text(row, ColumnTableModel::Samples).size() <= 200);
        QVERIFY(!text(row, ColumnTableModel::Name).contains(u'\n'));
    }
    // Two of one name are two columns.
    QVERIFY(columns.setField(3, u"title"_s));
    QVERIFY(columns.setField(1, u"date"_s));
    const auto parsed = readScheduleCsv("naam;naam;\nniet;wel;2031-03-03\n",
        {.columns = {.layout = ColumnLayout{{u"naam"_s, u"naam"_s, {}}, {{}, u"title"_s, u"date"_s}}}});
    QVERIFY(parsed && parsed->rows.size() == 1);
    QCOMPARE(parsed->rows.constFirst().title, u"wel"_s);
    // A file that is another by now is not taken for the one that was looked at.
    const auto changed = readScheduleCsv("naam;\nwel;2031-03-03\n",
        {.columns = {.layout = ColumnLayout{{u"naam"_s, u"naam"_s, {}}, {{}, u"title"_s, u"date"_s}}}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().subject, u"map.changed"_s);
}

void TestImportParts::remembersByTheHeader_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("fields"); // none: not known
    const QString t = u"title"_s;
    const QString d = u"date"_s;
    QTest::newRow("the same") << QStringList{u"Wat"_s, u"Op dag"_s, u"x"_s} << QStringList{t, d, {}};
    QTest::newRow("another order") << QStringList{u"x"_s, u"Op dag"_s, u"Wat"_s} << QStringList{{}, d, t};
    QTest::newRow("another spelling")
        << QStringList{u"WAT"_s, u"op-dag"_s, u" X "_s} << QStringList{t, d, {}};
    QTest::newRow("the file of its bad rows") << QStringList{u"Wat"_s, u"Op dag"_s, u"x"_s, u"Regel"_s,
        u"Reden"_s} << QStringList{t, d, {}, {}, {}};
    QTest::newRow("one more") << QStringList{u"Wat"_s, u"Op dag"_s, u"x"_s, u"y"_s} << QStringList();
    QTest::newRow("one less") << QStringList{u"Wat"_s, u"Op dag"_s} << QStringList();
    QTest::newRow("other letters") << QStringList{u"Wät"_s, u"日付"_s, u"x"_s} << QStringList();
}

void TestImportParts::remembersByTheHeader()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, fields);
    const ColumnLayout known{{u"Wat"_s, u"Op dag"_s, u"x"_s}, {u"title"_s, u"date"_s, {}}};
    ColumnMemory(u"schedule"_s).remember(known);
    QCOMPARE(ColumnMemory(u"schedule"_s).find(header).value_or(QStringList()), fields);
    // What one import learned is nothing to another.
    QVERIFY(!ColumnMemory(u"people"_s).find(header));
    ColumnMemory(u"schedule"_s).forget(known.header);
    QVERIFY(!ColumnMemory(u"schedule"_s).find(header));
}

void TestImportParts::remembersTheNewestFifty()
{
    ColumnMemory memory(u"schedule"_s);
    const auto header = [](int i) { return QStringList{u"kolom %1"_s.arg(i), u"dag"_s}; };
    for (int i = 0; i < ColumnMemory::maxLayouts + 5; ++i) {
        memory.remember({header(i), {u"title"_s, u"date"_s}});
        memory.remember({header(0), {u"title"_s, u"begin"_s}}); // used again and again
    }
    QCOMPARE(QSettings().value(u"import/layouts"_s).toStringList().size(), ColumnMemory::maxLayouts);
    QCOMPARE(memory.find(header(0)).value_or(QStringList()), QStringList({u"title"_s, u"begin"_s}));
    QVERIFY(!memory.find(header(1)));
    QVERIFY(memory.find(header(ColumnMemory::maxLayouts + 4)));
}

void TestImportParts::brokenSettingsSayNothing_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("no number") << u"x:title"_s;
    QTest::newRow("beyond the columns") << u"7:title"_s;
    QTest::newRow("negative") << u"-1:title"_s;
}

void TestImportParts::brokenSettingsSayNothing()
{
    QFETCH(QString, kept);
    const QStringList header{u"a"_s, u"b"_s};
    ColumnMemory memory(u"schedule"_s);
    memory.remember({header, {u"title"_s, {}}});
    const QString entry = QSettings().value(u"import/layouts"_s).toStringList().constFirst();
    QSettings().setValue(u"import/layouts"_s, QStringList{entry.section(u'=', 0, 0) + u'=' + kept});
    QVERIFY(!memory.find(header));
}

void TestImportParts::changesStandBesideWhatWas()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeadings({u"Title"_s, u"Room"_s});
    model.show({{2, RowFate::Added, {u"a"_s, u"b"_s}, {}},
        {3, RowFate::Changed, {u"new"_s, u"same"_s}, {u"old"_s, u"same"_s}},
        {4, RowFate::Changed, {u"a"_s, {}}, {u"a"_s, u"B2"_s}}});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ImportPreviewModel::Fate), u"new"_s);
    QCOMPARE(text(0, ImportPreviewModel::FirstCell), u"a"_s);
    QCOMPARE(text(1, ImportPreviewModel::FirstCell), u"old → new"_s);
    QCOMPARE(text(1, ImportPreviewModel::FirstCell + 1), u"same"_s);
    QCOMPARE(text(2, ImportPreviewModel::FirstCell + 1), u"B2 → (nothing)"_s);
}

void TestImportParts::errorsStandInOrder()
{
    RowErrorModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({{9, u"row.title.empty"_s, {}, u"Titel"_s}, {3, u"row.date"_s, u"32-13-2026"_s, u"<b>Datum"_s},
        {4, u"row.refused"_s, u"session.seats_order"_s}});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RowErrorModel::Line), u"3"_s);
    QCOMPARE(text(0, RowErrorModel::Header), u"<b>Datum"_s);
    QCOMPARE(text(0, RowErrorModel::Value), u"32-13-2026"_s);
    QVERIFY(text(0, RowErrorModel::Problem).startsWith(u"the date"));
    QVERIFY(text(0, RowErrorModel::Advice).contains(u"2026-03-02"));
    QCOMPARE(text(1, RowErrorModel::Value), QString());
    QVERIFY(!text(1, RowErrorModel::Advice).isEmpty());
    QCOMPARE(text(2, RowErrorModel::Line), u"9"_s);
}

QTEST_MAIN(TestImportParts)
#include "test_import_parts.moc"
