#include "wizard_driver.h"

#include "ui/widgets/local_time.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

QPoint middle(const QAbstractItemView *view, const QModelIndex &index)
{
    return view->visualRect(index).center();
}

/// Lets an item of one view fall on an item of another, as the desktop tells it.
void drag(
    const QAbstractItemView *from, const QModelIndex &what, QAbstractItemView *onto, const QModelIndex &on)
{
    const std::unique_ptr<QMimeData> data(from->model()->mimeData({what}));
    const QPoint at = middle(onto, on);
    QDragEnterEvent enter(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto->viewport(), &enter);
    QDragMoveEvent move(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto->viewport(), &move);
    QDropEvent drop(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto->viewport(), &drop);
}

void click(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Opens the list of the current column with a key and chooses with the keys.
void choose(const Wizard &wizard, const QString &text)
{
    key(Qt::Key_Return);
    QComboBox *list = openList(wizard);
    const int wanted = list->findText(text);
    if (wanted < 0)
        qFatal("no choice %s", qPrintable(text));
    QTest::keyClick(list->view(), Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Return);
    if (!QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }))
        qFatal("the list stays open");
}

} // namespace

/// The import wizard as a coordinator uses it.
class ImportFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void theGoodRowsAreTaken();
    void columnsByKeyboard();
    void backAndOnByKeyboard();
    void columnsByMouse();
    void knownAgainAndForgotten();
    void badRowsAreSavedMendedAndTaken();
    void whatChangesIsShown();
    void readOtherwise();
    void whatTheFileNamesIsCounted();
    void colleagues();
    void nothingChosenNothingDone();

private:
    static QString dayOf(Flow &flow) { return localMoment(flow.joinable(true).when.begin()).day.iso(); }
};

void ImportFlowTest::theGoodRowsAreTaken()
{
    Flow flow;
    const QString file = flow.path(u"rooster.csv"_s);
    QVERIFY(writeFile(file, u"Titel;Datum;Begin;Einde;Soort\nSpreadsheets lezen;%1;10:00;11:00;workshop\n"
                            "Verkeerde dag;32-13-2026;10:00;11:00;dansles\n"
                            "Kaarten lezen;%1;12:00;13:00;workshop\n"_s.arg(dayOf(flow))
                                .toUtf8()));
    const Wizard wizard(flow, file);
    // All names are known: there is nothing to ask.
    QTRY_VERIFY(wizard.isAtDryRun());
    QTRY_COMPARE(wizard.rows()->model()->rowCount(), 2);
    QCOMPARE(nameless(wizard.dialog), QStringList());
    QVERIFY(says(wizard.dialog, u"Er is nog niets geschreven"_s));
    QVERIFY(says(wizard.dialog, u"Dit wordt geschreven: 2 nieuwe bijeenkomsten."_s));
    QCOMPARE(Wizard::cell(wizard.rows(), 0, ImportPreviewModel::Fate), u"nieuw"_s);
    QCOMPARE(Wizard::cell(wizard.rows(), 0, ImportPreviewModel::FirstCell + 1), u"Spreadsheets lezen"_s);

    // What is wrong stands in front: line, column, value, reason and what to do.
    QVERIFY(wizard.errors()->isVisible());
    QCOMPARE(wizard.errors()->model()->rowCount(), 2);
    QCOMPARE(Wizard::cell(wizard.errors(), 0, RowErrorModel::Line), u"3"_s);
    QCOMPARE(Wizard::cell(wizard.errors(), 0, RowErrorModel::Header), u"Datum"_s);
    QCOMPARE(Wizard::cell(wizard.errors(), 0, RowErrorModel::Value), u"32-13-2026"_s);
    QVERIFY(Wizard::cell(wizard.errors(), 0, RowErrorModel::Problem).contains(u"geen datum"));
    QVERIFY(Wizard::cell(wizard.errors(), 0, RowErrorModel::Advice).contains(u"2026-03-02"));
    QVERIFY(Wizard::cell(wizard.errors(), 1, RowErrorModel::Advice).contains(u"bureaubezoek"));

    QAbstractButton *start = button(wizard.dialog, u"Importeer 2 bijeenkomsten"_s);
    QVERIFY(start && !start->isEnabled());
    QVERIFY(tabTo(u"Neem alleen de goede rijen"_s));
    key(Qt::Key_Space);
    QVERIFY(start->isEnabled());
    QVERIFY(tabTo(u"Importeer 2 bijeenkomsten"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QVERIFY2(!flow.toldError && flow.told.contains(u"2 nieuw"), qPrintable(flow.told));
    QVERIFY2(flow.told.contains(u"rooster.csv.errors.csv"), qPrintable(flow.told));
    QCOMPARE(flow.rows({.text = u"Spreadsheets lezen"_s}).size(), 1);
    QCOMPARE(flow.rows({.text = u"Kaarten lezen"_s}).size(), 1);
    const QByteArray bad = readFile(file + u".errors.csv"_s);
    QCOMPARE(bad.count("\r\n"), 2);
    QVERIFY(bad.contains("32-13-2026"));
}

void ImportFlowTest::columnsByKeyboard()
{
    Flow flow;
    const QString file = flow.path(u"anders.csv"_s);
    QVERIFY(writeFile(file,
        u"\"Wat, precies\";De dag & het uur;Bla;\nVouwen met papier;%1;x;\n"_s.arg(dayOf(flow)).toUtf8()));
    const Wizard wizard(flow, file);
    QTRY_VERIFY(wizard.isAtColumns());
    QCOMPARE(nameless(wizard.dialog), QStringList());
    QCOMPARE(QApplication::focusWidget(), wizard.columns());
    // A comma in a name is a part of the name, and values say what a name does not.
    QCOMPARE(Wizard::cell(wizard.columns(), 0, ColumnTableModel::Name), u"Wat, precies"_s);
    QCOMPARE(Wizard::cell(wizard.columns(), 0, ColumnTableModel::Samples), u"Vouwen met papier"_s);
    QCOMPARE(Wizard::cell(wizard.columns(), 3, ColumnTableModel::Name), u"Kolom 4, zonder naam"_s);
    QVERIFY(says(wizard.dialog, u"Nog nodig: Titel, Datum."_s));
    QAbstractButton *next = button(wizard.dialog, u"Verder: proefdraaien"_s);
    QVERIFY(next && !next->isEnabled());

    choose(wizard, u"Titel (nodig)"_s);
    QCOMPARE(wizard.holds(0), u"Titel"_s);
    key(Qt::Key_Down);
    choose(wizard, u"Titel (nodig)"_s);
    QVERIFY(says(wizard.dialog, u"‘Titel’ komt al uit de kolom ‘Wat, precies’"_s));
    QCOMPARE(wizard.holds(1), u"Niet gebruiken"_s);
    choose(wizard, u"Datum (nodig)"_s);
    QVERIFY(!says(wizard.dialog, u"komt al uit"_s));
    QVERIFY(next->isEnabled());
    // Taken off with a key, and given from the list of fields.
    key(Qt::Key_Delete);
    QCOMPARE(wizard.holds(1), u"Niet gebruiken"_s);
    QVERIFY(!next->isEnabled());
    wizard.fields()->setFocus();
    key(Qt::Key_Down);
    QVERIFY(wizard.fields()->currentIndex().data().toString().startsWith(u"Datum"));
    key(Qt::Key_Return);
    QCOMPARE(wizard.holds(1), u"Datum"_s);

    QVERIFY(tabTo(u"Verder: proefdraaien"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(wizard.isAtDryRun());
    QTRY_COMPARE(wizard.rows()->model()->rowCount(), 1);
    QVERIFY(says(wizard.dialog, u"Kolommen die niet worden gebruikt: Bla."_s));
    QTRY_VERIFY(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
    QVERIFY(tabTo(u"Importeer 1 bijeenkomst"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QVERIFY2(flow.told.contains(u"1 nieuw"), qPrintable(flow.told));
    const QList<SessionRow> made = flow.rows({.text = u"Vouwen met papier"_s});
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first().allDay);
}

void ImportFlowTest::backAndOnByKeyboard()
{
    Flow flow;
    const QString file = flow.path(u"terug.csv"_s);
    QVERIFY(writeFile(file, u"aa;bb\nVouwen met lucht;%1\n"_s.arg(dayOf(flow)).toUtf8()));
    const Wizard wizard(flow, file);
    QTRY_VERIFY(wizard.isAtColumns());
    choose(wizard, u"Titel (nodig)"_s);
    key(Qt::Key_Down);
    choose(wizard, u"Datum (nodig)"_s);
    QVERIFY(tabTo(u"Verder: proefdraaien"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
    // What was said is still there.
    QVERIFY(tabTo(u"Terug"_s));
    key(Qt::Key_Space);
    QVERIFY(wizard.isAtColumns());
    QCOMPARE(wizard.holds(0), u"Titel"_s);
    QCOMPARE(wizard.holds(1), u"Datum"_s);
    QVERIFY(button(wizard.dialog, u"Verder: proefdraaien"_s)->isEnabled());
    QVERIFY(tabTo(u"Verder: proefdraaien"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFlowTest::columnsByMouse()
{
    Flow flow;
    const QString file = flow.path(u"muis.csv"_s);
    QVERIFY(writeFile(file, u"aa;bb;cc\nVouwen met stof;%1;B2.14\n"_s.arg(dayOf(flow)).toUtf8()));
    const Wizard wizard(flow, file);
    QTRY_VERIFY(wizard.isAtColumns());
    QTableView *columns = wizard.columns();
    QListView *fields = wizard.fields();
    const auto column = [&](int row) { return columns->model()->index(row, ColumnTableModel::Name); };
    const auto field = [&](const QString &label) {
        for (int row = 0; row < fields->model()->rowCount(); ++row) {
            if (fields->model()->index(row, 0).data().toString().startsWith(label))
                return fields->model()->index(row, 0);
        }
        return QModelIndex();
    };
    // A field onto a column, a column onto a field.
    drag(fields, field(u"Titel"_s), columns, column(0));
    QCOMPARE(wizard.holds(0), u"Titel"_s);
    QCOMPARE(field(u"Titel"_s).data().toString(), u"Titel: aa"_s);
    drag(columns, column(1), fields, field(u"Datum"_s));
    QCOMPARE(wizard.holds(1), u"Datum"_s);
    // Twice is refused in words, which offer the other way.
    drag(fields, field(u"Titel"_s), columns, column(2));
    QCOMPARE(wizard.holds(2), u"Niet gebruiken"_s);
    QVERIFY(says(wizard.dialog, u"‘Titel’ komt al uit de kolom ‘aa’"_s));
    click(button(wizard.dialog, u"Neem toch deze kolom"_s));
    QCOMPARE(wizard.holds(2), u"Titel"_s);
    QCOMPARE(wizard.holds(0), u"Niet gebruiken"_s);
    drag(fields, field(u"Titel"_s), columns, column(0));
    click(button(wizard.dialog, u"Neem toch deze kolom"_s));
    // Something of another program falls on nothing.
    QMimeData foreign;
    foreign.setData(ColumnTableModel::fieldMime, "<b>bogus</b>");
    QVERIFY(!columns->model()->dropMimeData(&foreign, Qt::LinkAction, -1, -1, column(2)));
    foreign.setData(ColumnTableModel::columnMime, "99");
    QVERIFY(!fields->model()->dropMimeData(&foreign, Qt::LinkAction, -1, -1, field(u"Zaal"_s)));
    QCOMPARE(wizard.holds(2), u"Niet gebruiken"_s);
    // The list of the column, with the mouse.
    const QModelIndex cell = columns->model()->index(2, ColumnTableModel::Field);
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, middle(columns, cell));
    QComboBox *list = openList(wizard);
    const QModelIndex room = list->model()->index(list->findText(u"Zaal"_s), 0);
    list->view()->scrollTo(room);
    QTest::mouseMove(list->view()->viewport(), middle(list->view(), room));
    QTest::mouseClick(list->view()->viewport(), Qt::LeftButton, {}, middle(list->view(), room));
    QTRY_COMPARE(wizard.holds(2), u"Zaal"_s);

    click(button(wizard.dialog, u"Verder: proefdraaien"_s));
    QTRY_VERIFY(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
    click(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
    QTRY_VERIFY(!modal());
    const QList<SessionRow> made = flow.rows({.text = u"Vouwen met stof"_s});
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().room, u"B2.14"_s);
}

void ImportFlowTest::knownAgainAndForgotten()
{
    Flow flow;
    const QString day = dayOf(flow);
    const QString first = flow.path(u"een.csv"_s);
    QVERIFY(writeFile(first, u"Wat dan;Welke dag\nEen;%1\n"_s.arg(day).toUtf8()));
    {
        const Wizard wizard(flow, first);
        QTRY_VERIFY(wizard.isAtColumns());
        choose(wizard, u"Titel (nodig)"_s);
        key(Qt::Key_Down);
        choose(wizard, u"Datum (nodig)"_s);
        click(button(wizard.dialog, u"Verder: proefdraaien"_s));
        QTRY_VERIFY(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!modal());
    }
    // Only our own words are kept: no name and no value of the file.
    const QString kept = QSettings().value(u"import/layouts"_s).toStringList().join(u'\n');
    QVERIFY(kept.contains(u"title"));
    QVERIFY(!kept.contains(u"Wat", Qt::CaseInsensitive) && !kept.contains(u"Een"));

    // In another order and another spelling.
    const QString second = flow.path(u"twee.csv"_s);
    QVERIFY(writeFile(second, u"WELKE-DAG;wat  dan\n%1;Twee\n"_s.arg(day).toUtf8()));
    const Wizard wizard(flow, second);
    QTRY_VERIFY(wizard.isAtDryRun());
    QVERIFY(says(wizard.dialog, u"Zo ingedeeld als vorige keer."_s));
    QTRY_COMPARE(wizard.rows()->model()->rowCount(), 1);
    QCOMPARE(Wizard::cell(wizard.rows(), 0, ImportPreviewModel::FirstCell + 1), u"Twee"_s);
    click(button(wizard.dialog, u"Opnieuw indelen"_s));
    QVERIFY(wizard.isAtColumns());
    QVERIFY(!says(wizard.dialog, u"vorige keer"_s));
    QCOMPARE(wizard.holds(0), u"Niet gebruiken"_s);
    QVERIFY(QSettings().value(u"import/layouts"_s).toStringList().isEmpty());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFlowTest::badRowsAreSavedMendedAndTaken()
{
    Flow flow;
    const QString day = dayOf(flow);
    const QString file = flow.path(u"fout.csv"_s);
    QVERIFY(writeFile(
        file, u"Wat dan;Welke dag;Tot\nGoed zo;%1;\nNog niet;overmorgen;\nOok niet;%1;later\n"_s.arg(day)
                  .toUtf8()));
    const qsizetype before = flow.rows({}).size();
    const QString bad = flow.path(u"mijn fouten.csv"_s);
    {
        const Wizard wizard(flow, file);
        QTRY_VERIFY(wizard.isAtColumns());
        choose(wizard, u"Titel (nodig)"_s);
        key(Qt::Key_Down);
        choose(wizard, u"Datum (nodig)"_s);
        // "Tot" is known by its name.
        QCOMPARE(wizard.holds(2), u"Eindtijd (geraden)"_s);
        click(button(wizard.dialog, u"Verder: proefdraaien"_s));
        QTRY_COMPARE(wizard.errors()->model()->rowCount(), 2);
        // Never over the file itself.
        flow.toSave = file;
        QVERIFY(tabTo(u"Bewaar de foute regels als CSV…"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(says(wizard.dialog, u"kies een andere naam"_s));
        QVERIFY(readFile(file).contains("Goed zo"));
        flow.toSave = bad;
        click(button(wizard.dialog, u"Bewaar de foute regels als CSV…"_s));
        QTRY_VERIFY(says(wizard.dialog, u"mijn fouten.csv"_s));
        QVERIFY(says(wizard.dialog, u"Verbeter ze daar en importeer dat bestand"_s));
        QVERIFY(button(wizard.dialog, u"Importeer 1 bijeenkomst"_s));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!modal());
    }
    QCOMPARE(flow.rows({}).size(), before);
    QByteArray mended = readFile(bad);
    QCOMPARE(mended.count("\r\n"), 3);
    mended.replace("overmorgen", day.toUtf8()).replace("later", "");
    QVERIFY(writeFile(bad, mended));
    // The file of bad rows is laid out as the one it comes from.
    const Wizard wizard(flow, bad);
    QTRY_VERIFY(wizard.isAtDryRun());
    QVERIFY(says(wizard.dialog, u"Zo ingedeeld als vorige keer."_s));
    QTRY_VERIFY(button(wizard.dialog, u"Importeer 2 bijeenkomsten"_s));
    click(button(wizard.dialog, u"Importeer 2 bijeenkomsten"_s));
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.rows({}).size(), before + 2);
}

void ImportFlowTest::whatChangesIsShown()
{
    Flow flow;
    const SessionRow row = flow.joinable(true);
    const SessionRow other = flow.joinable(false);
    const auto lineOf = [](const SessionRow &session, const QString &title) {
        const LocalMoment from = localMoment(session.when.begin());
        const LocalMoment to = localMoment(session.when.end());
        return u"%1;%2;%3;%4;%5\n"_s.arg(
            session.uid, title, from.day.iso(), clockText(from.minute), clockText(to.minute));
    };
    const QString file = flow.path(u"wijzig.csv"_s);
    const QString fresh = u"nieuw-1;Verse sessie;%1;10:00;11:00\n"_s.arg(dayOf(flow));
    QVERIFY(writeFile(file, (u"Sessie-id;Titel;Datum;Begin;Einde\n"_s + lineOf(other, other.title)
                                + lineOf(row, u"Anders genoemd"_s) + fresh)
                                .toUtf8()));
    const Wizard wizard(flow, file);
    QTRY_COMPARE(wizard.rows()->model()->rowCount(), 3);
    QVERIFY(says(wizard.dialog, u"Dit wordt geschreven: 1 nieuwe bijeenkomst en 1 gewijzigde bijeenkomst. "
                                "1 bijeenkomst blijft zoals die is."_s));
    QCOMPARE(Wizard::cell(wizard.rows(), 0, ImportPreviewModel::Fate), u"blijft zo"_s);
    QCOMPARE(Wizard::cell(wizard.rows(), 1, ImportPreviewModel::Fate), u"gewijzigd"_s);
    QCOMPARE(Wizard::cell(wizard.rows(), 1, ImportPreviewModel::FirstCell + 1),
        u"%1 → Anders genoemd"_s.arg(row.title));
    // What the file does not tell stays, and is not shown as a change.
    for (int cell = 0; cell < 12; ++cell) {
        const QString text = Wizard::cell(wizard.rows(), 1, ImportPreviewModel::FirstCell + cell);
        QCOMPARE(text.contains(u'→'), cell == 1);
    }
    auto *show = wizard.dryRunPage()->findChild<QComboBox *>();
    show->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(wizard.rows()->model()->rowCount(), 1);
    QCOMPARE(Wizard::cell(wizard.rows(), 0, ImportPreviewModel::Fate), u"gewijzigd"_s);
    // Nothing was written by looking.
    QCOMPARE(flow.details(row.id).row.title, row.title);
    click(button(wizard.dialog, u"Importeer 2 bijeenkomsten"_s));
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.details(row.id).row.title, u"Anders genoemd"_s);

    // Once more there is nothing to do.
    const Wizard again(flow, file);
    QTRY_VERIFY(says(again.dialog, u"Er is niets te schrijven. 3 bijeenkomsten blijven zoals ze zijn."_s));
    QVERIFY(!button(again.dialog, u"Importeer 0 bijeenkomsten"_s)->isEnabled());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFlowTest::readOtherwise()
{
    Flow flow;
    const QString file = flow.path(u"oud.csv"_s);
    QVERIFY(writeFile(file, "Titel;Datum;Zaal, hoek\nCaf\xe9, thee;2031-03-03;B2, links\n"));
    const Wizard wizard(flow, file);
    QTRY_VERIFY(wizard.isAtColumns());
    const auto lists = wizard.columnPage()->findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists.at(0)->currentText(), u"Windows-1252 (gevonden)"_s);
    QCOMPARE(lists.at(1)->currentText(), u"puntkomma (gevonden)"_s);
    QCOMPARE(Wizard::cell(wizard.columns(), 0, ColumnTableModel::Samples), u"Café, thee"_s);
    lists.at(1)->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QTRY_COMPARE(wizard.columns()->model()->rowCount(), 2);
    QCOMPARE(lists.at(1)->currentText(), u"komma"_s);
    QCOMPARE(Wizard::cell(wizard.columns(), 1, ColumnTableModel::Name), u"hoek"_s);
    // And back to what was found.
    lists.at(1)->setFocus();
    key(Qt::Key_Home);
    QTRY_COMPARE(wizard.columns()->model()->rowCount(), 3);
    QCOMPARE(lists.at(1)->currentText(), u"puntkomma (gevonden)"_s);
    lists.at(0)->setFocus();
    key(Qt::Key_Down);
    QTRY_COMPARE(lists.at(0)->currentText(), u"UTF-8"_s);
    QTRY_COMPARE(Wizard::cell(wizard.columns(), 0, ColumnTableModel::Samples), u"Caf\uFFFD, thee"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFlowTest::whatTheFileNamesIsCounted()
{
    Flow flow;
    const QString file = flow.path(u"namen.csv"_s);
    QVERIFY(writeFile(file, u"Titel;Datum;Trainer(s);Locatie;Ruimte\n"
                            "Een;%1;Nooit Gezien, Nog Nooit Gezien;Nieuwbouw;N1\n"
                            "Twee;%1;Nooit Gezien;Nieuwbouw;N1\n"_s.arg(dayOf(flow))
                                .toUtf8()));
    const Wizard wizard(flow, file);
    QTRY_VERIFY(says(wizard.dialog, u"2 collega's, 1 zaal"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void ImportFlowTest::colleagues()
{
    Flow flow;
    // As wide as such lists are.
    QByteArray header = "medewerkernaam";
    QByteArray row = "Gerda Nieuwkomer";
    for (int i = 0; i < 79; ++i) {
        header += ";kenmerk veld " + QByteArray::number(i);
        row += ";x" + QByteArray::number(i);
    }
    const QString file = flow.path(u"collegas.csv"_s);
    QVERIFY(writeFile(file, header + '\n' + row + "\n;leeg\n"));
    const Wizard wizard(flow, file, "file.people.import");
    QTRY_VERIFY(wizard.isAtColumns());
    QCOMPARE(wizard.columns()->model()->rowCount(), 80);
    QVERIFY(says(wizard.dialog, u"Nog nodig: Naam."_s));
    choose(wizard, u"Naam (nodig)"_s);
    click(button(wizard.dialog, u"Verder: proefdraaien"_s));
    QTRY_COMPARE(wizard.rows()->model()->rowCount(), 1);
    QVERIFY(says(wizard.dialog, u"Dit wordt geschreven: 1 nieuwe collega. 1 probleem houdt rijen tegen."_s));
    QVERIFY(says(wizard.dialog, u"79 kolommen worden niet gebruikt."_s));
    QVERIFY(tabTo(u"Neem alleen de goede rijen"_s));
    key(Qt::Key_Space);
    click(button(wizard.dialog, u"Importeer 1 collega"_s));
    QTRY_VERIFY(!modal());
    QVERIFY2(flow.told.contains(u"1 nieuw"), qPrintable(flow.told));
}

void ImportFlowTest::nothingChosenNothingDone()
{
    Flow flow;
    flow.trigger("file.schedule.import");
    QVERIFY(!modal());
    flow.trigger("file.people.import");
    QVERIFY(!modal());

    // A file that cannot be read says so and can only be closed.
    const Wizard wizard(flow, flow.path(u"weg.csv"_s));
    QTRY_VERIFY(says(wizard.dialog, u"weg.csv"_s) && wizard.dialog->findChild<MessageBar *>());
    QTRY_VERIFY(!says(wizard.dialog, u"…"_s));
    QVERIFY(!wizard.isAtColumns() && !wizard.isAtDryRun());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

QTEST_MAIN(ImportFlowTest)
#include "import_flow_test.moc"
