#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

using Records = QList<QList<QByteArray>>;

/// The records, each with its line in front; or the error as "subject:argument".
struct ReadBack {
    Records records;
    QList<qint64> lines;
    QString error;
};

ReadBack readAll(const QByteArray &bytes)
{
    ReadBack back;
    auto csv = CsvReader::open(bytes);
    if (!csv) {
        back.error = csv.error().subject + u':' + csv.error().argument;
        return back;
    }
    for (;;) {
        const auto more = csv->next();
        if (!more) {
            back.error = more.error().subject + u':' + more.error().argument;
            return back;
        }
        if (!*more)
            return back;
        QList<QByteArray> cells;
        for (qsizetype i = 0; i < csv->size(); ++i)
            cells += csv->cell(i).toByteArray();
        back.records += cells;
        back.lines += csv->line();
    }
}

QByteArray written(const Records &records, CsvDialect dialect)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, dialect);
    for (const auto &record : records) {
        for (const QByteArray &cell : record)
            csv.cell(cell);
        csv.endRow();
    }
    if (!csv.finish())
        return {};
    return bytes;
}

/// Takes `limit` bytes, like a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 limit) : m_left(limit) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_left);
        m_left -= taken;
        if (taken < size)
            setErrorString(u"no space left"_s);
        return taken;
    }

private:
    qint64 m_left;
};

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void reads_data();
    void reads();
    void readsAsAsked_data();
    void readsAsAsked();
    void linesOfRecords();
    void randomCellsComeBack_data();
    void randomCellsComeBack();
    void limits_data();
    void limits();
    void tooManyRows();
    void fullDisk();
    void anyBytesEnd();
};

void TestCsv::writes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("excel");
    QTest::newRow("plain") << QByteArray("Open Koffie") << QByteArray("Open Koffie");
    QTest::newRow("delimiter") << QByteArray("a;b") << QByteArray("\"a;b\"");
    QTest::newRow("delimiter far in")
        << QByteArray("0123456789abcde;f") << QByteArray("\"0123456789abcde;f\"");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("a,b");
    QTest::newRow("quotes") << QByteArray("a \"b\" c\"") << QByteArray("\"a \"\"b\"\" c\"\"\"");
    QTest::newRow("line break") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("accents") << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA9");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("formula to quote") << QByteArray("=\"a\"") << QByteArray("\"'=\"\"a\"\"\"");
    QTest::newRow("tab") << QByteArray("\tx") << QByteArray("'\tx");
    QTest::newRow("line break first") << QByteArray("\nx") << QByteArray("\"'\nx\"");
    QTest::newRow("looks guarded") << QByteArray("'=x") << QByteArray("''=x");
    QTest::newRow("looks guarded twice") << QByteArray("''+x") << QByteArray("'''+x");
    QTest::newRow("only an apostrophe") << QByteArray("'s-Gravenhage") << QByteArray("'s-Gravenhage");
    QTest::newRow("lone apostrophe") << QByteArray("'") << QByteArray("'");
}

void TestCsv::writes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, excel);
    QCOMPARE(written({{cell, "x"}}, CsvDialect::excel()), "\xEF\xBB\xBF" + excel + ";x\r\n");
    for (const CsvDialect dialect : {CsvDialect::excel(), CsvDialect::rfc4180()})
        QCOMPARE(
            readAll(written({{"h", "i"}, {cell, "x"}}, dialect)).records, (Records{{"h", "i"}, {cell, "x"}}));
}

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Records>("records");
    const Records two{{"a", "b"}, {"1", "2"}};
    QTest::newRow("semicolon") << QByteArray("a;b\r\n1;2\r\n") << two;
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << two;
    QTest::newRow("bare CR") << QByteArray("a;b\r1;2\r") << two;
    QTest::newRow("mixed ends") << QByteArray("a;b\r\n1;2\r3;4\n5;6")
                                << Records{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}};
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                       "a;b\n1;2")
                         << two;
    QTest::newRow("sep=") << QByteArray("sep=,\r\na,b\r\n1,2\r\n") << two;
    QTest::newRow("sep= against the looks")
        << QByteArray("SEP=;\na,x;b\n1,y;2\n") << Records{{"a,x", "b"}, {"1,y", "2"}};
    QTest::newRow("blank lines") << QByteArray("\n\na;b\n\r\n\n1;2\n\n") << two;
    QTest::newRow("quoted") << QByteArray("a;b\n\"1;\"\"x\"\"\";\"2\r\n3\"\n")
                            << Records{{"a", "b"}, {"1;\"x\"", "2\r\n3"}};
    QTest::newRow("stray quotes") << QByteArray("a;b\n5\" disk;say \"x\" now\n")
                                  << Records{{"a", "b"}, {"5\" disk", "say \"x\" now"}};
    QTest::newRow("text behind a quote") << QByteArray("a;b\n\"x\"y;z\n") << Records{{"a", "b"}, {"xy", "z"}};
    QTest::newRow("last cell empty") << QByteArray("a;b\n1;") << Records{{"a", "b"}, {"1", ""}};
    QTest::newRow("one column") << QByteArray("a\n\"\"\n1\n") << Records{{"a"}, {""}, {"1"}};
    QTest::newRow("delimiter in quotes does not count") << QByteArray(
        "a,b\n\"x;y;z\",1\n\"p;q;r\",2\n") << Records{{"a", "b"}, {"x;y;z", "1"}, {"p;q;r", "2"}};
    QTest::newRow("commas in a file of semicolons")
        << QByteArray("t;d\nx, y;1\nz;2\n") << Records{{"t", "d"}, {"x, y", "1"}, {"z", "2"}};
    QTest::newRow("Windows-1252") << QByteArray("a;b\ncaf\xE9;\x80 5\n")
                                  << Records{{"a", "b"}, {"caf\xC3\xA9", "\xE2\x82\xAC 5"}};
    const QString text = u"a;b\ncafé;€ 5\n"_s;
    const Records accents{{"a", "b"}, {"caf\xC3\xA9", "\xE2\x82\xAC 5"}};
    QTest::newRow("UTF-8") << text.toUtf8() << accents;
    using Encoding = QStringConverter::Encoding;
    for (const auto &[name, encoding] :
        {std::pair("UTF-16LE", Encoding::Utf16LE), std::pair("UTF-16BE", Encoding::Utf16BE)}) {
        QTest::newRow(name) << QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text))
                            << accents;
        QTest::addRow("%s without BOM", name) << QByteArray(QStringEncoder(encoding)(text)) << accents;
    }
    QTest::newRow("empty") << QByteArray() << Records{};
    QTest::newRow("guard") << QByteArray("a;b\n'=1;''=2\n") << Records{{"a", "b"}, {"=1", "'=2"}};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Records, records);
    const ReadBack back = readAll(bytes);
    QCOMPARE(back.error, QString());
    QCOMPARE(back.records, records);
}

void TestCsv::readsAsAsked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvShape>("asked");
    QTest::addColumn<CsvShape>("shape");
    QTest::addColumn<Records>("records");
    const QByteArray latin = "a;b,c\n\xe9;x,y\n";
    QTest::newRow("found out") << latin << CsvShape{} << CsvShape{TextEncoding::Windows1252, ';'}
                               << Records{{"a", "b,c"}, {"\xC3\xA9", "x,y"}};
    QTest::newRow("another delimiter")
        << latin << CsvShape{TextEncoding::Detect, ','} << CsvShape{TextEncoding::Windows1252, ','}
        << Records{{"a;b", "c"}, {"\xC3\xA9;x", "y"}};
    QTest::newRow("another encoding")
        << latin << CsvShape{TextEncoding::Utf8, '\0'} << CsvShape{TextEncoding::Utf8, ';'}
        << Records{{"a", "b,c"}, {"\xEF\xBF\xBD", "x,y"}};
    QTest::newRow("UTF-8 that is none")
        << QByteArray("\xC3\xA9;x\n") << CsvShape{TextEncoding::Windows1252, ';'}
        << CsvShape{TextEncoding::Windows1252, ';'} << Records{{"\xC3\x83\xC2\xA9", "x"}};
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFx;y\n") << CsvShape{TextEncoding::Utf8, '\0'}
                         << CsvShape{TextEncoding::Utf8, ';'} << Records{{"x", "y"}};
    QTest::newRow("UTF-16") << QByteArray("x\0;\0y\0\n\0", 8) << CsvShape{TextEncoding::Utf16Le, '\0'}
                            << CsvShape{TextEncoding::Utf16Le, ';'} << Records{{"x", "y"}};
    QTest::newRow("half a character of UTF-16")
        << QByteArray("x\0;\0y", 5) << CsvShape{TextEncoding::Utf16Le, ';'}
        << CsvShape{TextEncoding::Utf16Le, ';'} << Records{{"x", ""}};
    QTest::newRow("sep, overruled") << QByteArray("sep=;\na;b,c\n") << CsvShape{TextEncoding::Detect, ','}
                                    << CsvShape{TextEncoding::Utf8, ','} << Records{{"a;b", "c"}};
}

void TestCsv::readsAsAsked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvShape, asked);
    auto csv = CsvReader::open(bytes, asked);
    QVERIFY(csv);
    QTEST(csv->shape(), "shape");
    Records records;
    for (auto more = csv->next(); more && *more; more = csv->next()) {
        QList<QByteArray> cells;
        for (qsizetype i = 0; i < csv->size(); ++i)
            cells += csv->cell(i).toByteArray();
        records += cells;
    }
    QTEST(records, "records");
}

void TestCsv::linesOfRecords()
{
    QCOMPARE(readAll("a;b\r\n\"x\r\ny\rz\nw\";1\r\n\r\n2;3\n").lines, (QList<qint64>{1, 2, 7}));
    QCOMPARE(readAll("sep=;\na;b\n1;2\n").lines, (QList<qint64>{2, 3}));
}

void TestCsv::randomCellsComeBack_data()
{
    QTest::addColumn<bool>("excel");
    QTest::newRow("excel") << true;
    QTest::newRow("rfc4180") << false;
}

void TestCsv::randomCellsComeBack()
{
    QFETCH(bool, excel);
    QRandomGenerator random(4180);
    const QList<QByteArray> pieces{"a", "bc", " ", ";", ",", "\t", "\"", "'", "=", "+", "-", "@", "\r", "\n",
        "\r\n", "\xC3\xA9", "\xF0\x9F\x98\x80", "0123456789", "|"};
    for (int round = 0; round < 300; ++round) {
        const int columns = 2 + int(random.bounded(6));
        Records records{{}};
        for (int c = 0; c < columns; ++c)
            records[0] += "head" + QByteArray::number(c);
        for (int r = int(random.bounded(8)); r > 0; --r) {
            QList<QByteArray> record;
            for (int c = 0; c < columns; ++c) {
                QByteArray cell;
                for (int p = int(random.bounded(9)); p > 0; --p)
                    cell += pieces.at(random.bounded(pieces.size()));
                record += cell;
            }
            records += record;
        }
        const ReadBack back = readAll(written(records, excel ? CsvDialect::excel() : CsvDialect::rfc4180()));
        QCOMPARE(back.error, QString());
        QCOMPARE(back.records, records);
    }
}

void TestCsv::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("quote never closed") << QByteArray("a;b\n1;2\n3;\"4\n5;6\n") << u"csv.quote:3"_s;
    QTest::newRow("long cell") << "a;b\n1;" + QByteArray(CsvReader::maxCell + 1, 'x')
                               << u"csv.cell_too_long:2"_s;
    QTest::newRow("long quoted cell")
        << "a;b\n1;\"" + QByteArray(CsvReader::maxCell + 1, '\n') + '"' << u"csv.cell_too_long:2"_s;
    QTest::newRow("columns") << QByteArray("a;b\n") + QByteArray(1000, ';') << u"csv.too_many_columns:2"_s;
    QTest::newRow("spreadsheet file") << QByteArray("PK\x03\x04 and so on") << u"file.not_text:"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"file.not_text:"_s;
}

void TestCsv::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(readAll(bytes).error, error);
}

void TestCsv::tooManyRows()
{
    auto csv = CsvReader::open(QByteArray("a\n").repeated(CsvReader::maxRows + 1));
    QVERIFY(csv);
    qint64 rows = 0;
    for (;; ++rows) {
        const auto more = csv->next();
        if (!more) {
            QCOMPARE(more.error().subject, u"csv.too_many_rows"_s);
            break;
        }
        QVERIFY(*more);
    }
    QCOMPARE(rows, CsvReader::maxRows);
}

void TestCsv::fullDisk()
{
    FullDevice device(1000);
    CsvWriter csv(device, CsvDialect::excel());
    for (int i = 0; i < 100'000; ++i) {
        csv.cell("Open Koffie");
        csv.endRow();
    }
    const auto done = csv.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().subject, u"file.write"_s);
    QCOMPARE(done.error().detail, u"no space left"_s);
}

void TestCsv::anyBytesEnd()
{
    QRandomGenerator random(7);
    const QByteArray alphabet("a\"';,\t\r\n=\0\xEF\xBB\xBF\xFF\xFE", 16);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = int(random.bounded(60)); i > 0; --i)
            bytes += alphabet.at(random.bounded(alphabet.size()));
        const ReadBack back = readAll(bytes);
        for (qsizetype i = 1; i < back.lines.size(); ++i)
            QVERIFY(back.lines.at(i) > back.lines.at(i - 1));
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
