#include "service/offer_service.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/calendar/session_form.h"
#include "ui/market/compare_dialog.h"
#include "ui/market/offer_catalogue_dialog.h"
#include "ui/market/offer_filter_bar.h"
#include "ui/market/offer_form.h"
#include "ui/market/offer_page.h"
#include "ui/market/offer_panel.h"
#include "ui/market/offer_words.h"
#include "ui/print/print_document.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_clipboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// The page Aanbod over a workspace with the example week of its own, in the place of the calendar.
struct Offers : Flow {
    Offers()
    {
        page = nullptr;
        const FileChooser chooser{
            [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; }};
        tab = new OfferPage(*workspace, info.me, false, *commands, window.get(), chooser);
        QObject::connect(tab, &OfferPage::message, tab, [this](const QString &sentence, bool isError) {
            told = sentence;
            toldError = isError;
        });
        window->setCentralWidget(tab);
        tab->show();
        QApplication::setActiveWindow(window.get());
    }

    TrainingId add(const QString &title)
    {
        const auto saved = workspace->offers()
                               .save({.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                   .title = title,
                                   .summary = {},
                                   .url = {},
                                   .language = {},
                                   .topics = {}})
                               .result();
        if (!saved)
            qFatal("%s", qPrintable(saved.error().subject));
        return *saved;
    }
    [[nodiscard]] OfferDetails details(TrainingId id) { return *workspace->offers().offer(id).result(); }
    [[nodiscard]] QTableView *list() const { return tab->findChild<QTableView *>(); }
    [[nodiscard]] QWidget *panel() const { return tab->findChild<OfferPanel *>()->widget(); }
    [[nodiscard]] QString panelText() const
    {
        QStringList words;
        const auto labels = panel()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words += label->text();
        return words.join(u'\n');
    }
    void show(TrainingId id)
    {
        tab->showOffer(id);
        QTRY_VERIFY(panelText().contains(details(id).row.title));
    }

    OfferPage *tab;
};

} // namespace

class OfferFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }

    void aTrainingIsOfferedByKeys();
    void itIsChangedWithdrawnAndPlannedByMouse();
    void theListIsSearched();
    void fourAreCompared();
    void whatIsGoneSaysSo();
    void aCatalogueComesIn();
    void everythingHasAName();
};

void OfferFlowTest::aTrainingIsOfferedByKeys()
{
    Offers offers;
    offers.trigger("edit.market.new_offer");
    QTRY_VERIFY(qobject_cast<OfferForm *>(modal()));
    type(u"Boekbinden"_s);
    QVERIFY(tabTo(u"Bied aan"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(offers.told, u"Collega's zien nu dat je dit aanbiedt."_s);
    QTRY_VERIFY(offers.panelText().contains("Boekbinden"_L1));
    QVERIFY(offers.panelText().contains("gratis"_L1));
    QVERIFY(offers.panelText().contains("Nog geen datum."_L1));
}

void OfferFlowTest::itIsChangedWithdrawnAndPlannedByMouse()
{
    Offers offers;
    const TrainingId id = offers.add(u"Kalligrafie"_s);
    offers.show(id);
    QTest::mouseClick(button(offers.panel(), u"Wijzig…"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<OfferForm *>(modal()));
    auto *form = qobject_cast<OfferForm *>(modal());
    form->findChildren<QLineEdit *>().first()->setText(u"Kalligrafie voor beginners"_s);
    QTest::mouseClick(button(form, u"Opslaan"_s), Qt::LeftButton);
    QTRY_COMPARE(offers.told, u"Je aanbod is gewijzigd."_s);
    QTRY_VERIFY(offers.panelText().contains("Kalligrafie voor beginners"_L1));
    QTest::mouseClick(button(offers.panel(), u"Trek in"_s), Qt::LeftButton);
    QTRY_VERIFY(offers.panelText().contains("Ingetrokken"_L1));
    QVERIFY(!button(offers.panel(), u"Plan een bijeenkomst…"_s));
    QTest::mouseClick(button(offers.panel(), u"Bied weer aan"_s), Qt::LeftButton);
    QTRY_VERIFY(button(offers.panel(), u"Plan een bijeenkomst…"_s));
    QSignalSpy opened(offers.tab, &OfferPage::sessionFormOpened);
    QTest::mouseClick(button(offers.panel(), u"Plan een bijeenkomst…"_s), Qt::LeftButton);
    QTRY_COMPARE(opened.size(), 1);
    auto *session = offers.window->findChild<SessionForm *>();
    QVERIFY(session);
    QSignalSpy led(offers.tab, &OfferPage::sessionRequested);
    Q_EMIT session->saveRequested(session->draft());
    QTRY_COMPARE(led.size(), 1);
    QTRY_COMPARE(offers.details(id).dates.size(), 1);
}

void OfferFlowTest::theListIsSearched()
{
    Offers offers;
    offers.add(u"Houtsnijden"_s);
    QTRY_VERIFY(offers.list()->model()->rowCount() > 0);
    offers.trigger("view.market.offers");
    type(u"houtsnyden"_s);
    QTRY_VERIFY(button(offers.tab, u"Wis het filter"_s));
    QTRY_COMPARE(offers.list()->model()->rowCount(), 1);
    QTRY_COMPARE(offers.list()->model()->index(0, 0).data().toString(), u"Houtsnijden"_s);
    QVERIFY(tabTo(u"Wis het filter"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(offers.list()->model()->rowCount() > 1);
}

void OfferFlowTest::fourAreCompared()
{
    Offers offers;
    OfferDetails one = offers.details(offers.add(u"Een"_s));
    OfferDetails two = offers.details(offers.add(u"Twee"_s));
    offers.trigger("edit.market.compare");
    QVERIFY(offers.toldError);
    for (const TrainingId id : {one.row.id, two.row.id}) {
        offers.show(id);
        QTest::mouseClick(button(offers.panel(), u"Vergelijk"_s), Qt::LeftButton);
        QTRY_VERIFY(button(offers.panel(), u"Niet vergelijken"_s));
    }
    QTest::mouseClick(button(offers.tab, u"Vergelijk 2 trainingen…"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<CompareDialog *>(modal()));
    QTest::mouseClick(button(modal(), u"Kopieer als tabel"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(QApplication::clipboard()->text().contains("Een\tTwee"_L1));
    // On paper it says the same.
    offers.toSave = offers.folder.filePath(u"vergeleken.pdf"_s);
    QTest::mouseClick(button(modal(), u"Opslaan als PDF…"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(offers.toSave));
    auto *compared = qobject_cast<CompareDialog *>(modal());
    QTRY_VERIFY(compared->findChild<MessageBar *>()->sentence().contains("vergeleken.pdf"_L1));
    const PrintDocument paper = compared->document();
    QStringList printed;
    for (const PrintPage &page : paper.pages(paper.paper.paintRect(QPageLayout::Point).size()))
        printed += textsOf(page);
    for (const char *expected : {"Een", "Twee", "Van wie", "gratis"})
        QVERIFY2(printed.filter(QLatin1StringView(expected)).size() > 0, expected);
    QTest::mouseClick(button(compared, u"Afdrukken…"_s), Qt::LeftButton);
    QTRY_VERIFY(modal() && modal() != compared);
    modal()->close();
    QTRY_COMPARE(modal(), compared);
    qobject_cast<CompareDialog *>(modal())->reject();
    // In a narrow column it is said in short.
    for (const auto &[minutes, expected] :
        {std::pair(45, u"45 min"_s), std::pair(60, u"1 uur"_s), std::pair(95, u"1:35 uur"_s)}) {
        one.row.minutes = minutes;
        QCOMPARE(shortLengthText(one.row), expected);
    }
    // What differs is said; what one of them does not tell is no difference.
    one.row.minutes = 60;
    two.row.minutes = 90;
    one.row.level = u"hbo"_s;
    const QList<ComparedAspect> lines = compare({one, two});
    for (const ComparedAspect &line : lines)
        QCOMPARE(line.differs, line.aspect == OfferAspect::Duration);
    QCOMPARE(compare(QList<OfferDetails>(6, one)).first().texts.size(), mostCompared);
}

void OfferFlowTest::whatIsGoneSaysSo()
{
    OfferRow row{.id = *TrainingId::from(1),
        .uid = {},
        .title = u"Weg"_s,
        .format = Format::Course,
        .formal = true,
        .form = CourseForm::Online,
        .language = {},
        .level = {},
        .provider = u"Voorbeeld"_s,
        .costCents = 125'000,
        .currency = u"EUR"_s,
        .minutes = 60,
        .url = {},
        .offeredBy = {},
        .offeredByName = {},
        .withdrawn = false,
        .vanished = Instant::fromIso(u"2026-03-02T10:00:00Z"_s),
        .dates = 0,
        .next = {},
        .revision = 1};
    QCOMPARE(goneText(row), u"Verdwenen uit de catalogus sinds maandag 2 maart 2026."_s);
    QCOMPARE(costText(row), QString(u"€"_s + QChar(QChar::Nbsp) + u"1.250,00"_s));
    row.costCents = 0;
    QCOMPARE(costText(row), u"gratis"_s);
    row.costCents.reset();
    QCOMPARE(costText(row), QString());
    QCOMPARE(sourceText(row), u"formele cursus van Voorbeeld"_s);
}

void OfferFlowTest::aCatalogueComesIn()
{
    Offers offers;
    QFile file(offers.path(u"cursus.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"@context":"https://schema.org","@type":"Course","identifier":"c1","name":"Cursus uit catalogus",)"
        R"("description":"Van alles","url":"https://opleider.example.org/c1",)"
        R"("provider":{"@type":"Organization","name":"Voorbeeldopleider"}}])");
    file.close();
    offers.toOpen = file.fileName();
    offers.trigger("file.catalogue.import");
    QTRY_VERIFY(qobject_cast<CatalogueDialog *>(modal()));
    auto *dialog = qobject_cast<CatalogueDialog *>(modal());
    QVERIFY(!button(dialog, u"Cursussen importeren"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Kies een bestand…"_s), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Cursussen importeren"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Cursussen importeren"_s), Qt::LeftButton);
    QTRY_COMPARE(offers.told, u"De catalogus is binnen: 1 nieuw, 0 gewijzigd, 0 verdwenen."_s);
    QVERIFY(QSettings().value(u"market/catalogues"_s).toStringList().contains(file.fileName()));
    offers.tab->search(u"catalogus"_s);
    QTRY_COMPARE(offers.list()->model()->rowCount(), 1);
}

void OfferFlowTest::everythingHasAName()
{
    Offers offers;
    offers.show(offers.add(u"Naam"_s));
    QCOMPARE(nameless(offers.tab), QStringList());
    offers.tab->create();
    QTRY_VERIFY(qobject_cast<OfferForm *>(modal()));
    QCOMPARE(nameless(modal()).join(u'|'), QString());
}

QTEST_MAIN(OfferFlowTest)
#include "offer_flow_test.moc"
