#include "wizard_driver.h"

#include <QDir>
#include <QFileInfo>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// Processor time of the thread of the window, so that a busy machine does not matter.
qint64 windowMs()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000 + now.tv_nsec / 1'000'000;
}

} // namespace

/// Many rows, and files of others, through the window.
class ImportFilesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void manyRowsFreezeNothing();
    void aStoppedFileIsLetGo();
    void everyCalendarShowsEventsOrASentence_data();
    void everyCalendarShowsEventsOrASentence();
    void frabSchedule();
    void widePeople();
};

void ImportFilesFlowTest::manyRowsFreezeNothing()
{
    Flow flow;
    QByteArray bytes = "Sessie-id;Titel;Datum;Begin;Einde;Trainer(s)\n";
    constexpr int rows = 10'000;
    const auto row = [](int i, const QByteArray &title) {
        return "veel-" + QByteArray::number(i) + ';' + title + ";2031-03-03;09:00;10:00;Collega "
               + QByteArray::number(i % 100) + '\n';
    };
    for (int i = 0; i < rows; ++i)
        bytes += row(i, "Sessie " + QByteArray::number(i % 500));
    const QString file = flow.path(u"veel.csv"_s);
    QVERIFY(writeFile(file, bytes));
    const qint64 before = windowMs();
    {
        const Wizard wizard(flow, file);
        QTRY_VERIFY_WITH_TIMEOUT(button(wizard.dialog, u"Importeer 10000 bijeenkomsten"_s), 60'000);
        QCOMPARE(wizard.rows()->model()->rowCount(), 1'000);
        QVERIFY(says(wizard.dialog, u"1.000 van 10.000 rijen"_s));
        // Opening the wizard and a thousand rows shown; the ten thousand are none of its business.
        QVERIFY2(windowMs() - before < 1'500, qPrintable(QString::number(windowMs() - before)));
        const qint64 imported = windowMs();
        QTest::mouseClick(button(wizard.dialog, u"Importeer 10000 bijeenkomsten"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!modal(), 60'000);
        QVERIFY2(windowMs() - imported < 1'500, qPrintable(QString::number(windowMs() - imported)));
    }
    // A change behind the first thousand is not hidden by them.
    bytes.replace(row(8'765, "Sessie 265"), row(8'765, "Heel anders"));
    QVERIFY(writeFile(file, bytes));
    const Wizard wizard(flow, file);
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s), 60'000);
    QCOMPARE(wizard.rows()->model()->rowCount(), 1'001);
    QCOMPARE(
        Wizard::cell(wizard.rows(), 1'000, ImportPreviewModel::FirstCell + 1), u"Sessie 265 → Heel anders"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFilesFlowTest::aStoppedFileIsLetGo()
{
    Flow flow;
    QByteArray bytes = "Titel;Datum\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "Sessie " + QByteArray::number(i) + ";2031-03-03\n";
    const QString file = flow.path(u"veel.csv"_s);
    QVERIFY(writeFile(file, bytes));
    {
        const Wizard wizard(flow, file);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!modal());
        QTRY_VERIFY(!wizard.dialog);
    }
    // Another question is answered as if nothing had been asked.
    QVERIFY(!flow.rows({}).isEmpty());
}

void ImportFilesFlowTest::everyCalendarShowsEventsOrASentence_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("fixtures") << u"icalendar-fixtures"_s;
    QTest::newRow("holidays") << u"holidays-ics"_s;
}

void ImportFilesFlowTest::everyCalendarShowsEventsOrASentence()
{
    QFETCH(QString, folder);
    const QDir place(QStringLiteral(TJC_SHARED_DATA "/") + folder);
    const QStringList names = place.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("the shared data is not here");
    Flow flow;
    for (const QString &name : names) {
        const Wizard wizard(flow, place.filePath(name));
        auto *message = wizard.dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        // All that a calendar can come to: rows, rows with a reason, or a sentence about all of it.
        const auto isAnswered = [&] {
            return wizard.rows()->model()->rowCount() > 0 || wizard.errors()->model()->rowCount() > 0
                   || (message->isVisible() && !message->sentence().isEmpty());
        };
        QVERIFY2(QTest::qWaitFor(isAnswered, 20'000), qPrintable(name));
        QVERIFY2(!wizard.isAtColumns(), qPrintable(name));
        QVERIFY2(!message->sentence().contains(u"hoort niet"), qPrintable(name + message->sentence()));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!modal());
    }
}

void ImportFilesFlowTest::frabSchedule()
{
    const QString file = QStringLiteral(TJC_SHARED_DATA "/fosdem-schedule/fosdem-2025.xml");
    if (!QFileInfo::exists(file))
        QSKIP("the shared data is not here");
    Flow flow;
    const Wizard wizard(flow, file);
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard.dialog, u"Importeer 1105 bijeenkomsten"_s), 30'000);
    QVERIFY(!button(wizard.dialog, u"Terug"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFilesFlowTest::widePeople()
{
    const QString file = QStringLiteral(TJC_SHARED_DATA "/ols/people.csv");
    if (!QFileInfo::exists(file))
        QSKIP("the shared data is not here");
    Flow flow;
    const Wizard wizard(flow, file, "file.people.import");
    QTRY_VERIFY(wizard.isAtColumns());
    // The first column has no name, and is the identifier.
    QCOMPARE(wizard.holds(0), u"Kenmerk (geraden)"_s);
    QTest::mouseClick(button(wizard.dialog, u"Verder: proefdraaien"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.rows()->model()->rowCount() > 100, 30'000);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

QTEST_MAIN(ImportFilesFlowTest)
#include "import_files_flow_test.moc"
