#include "service/guide_service.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/coordination/record_form.h"
#include "ui/guide/advice_section.h"
#include "ui/guide/guide_page.h"
#include "ui/guide/merge_topic_dialog.h"
#include "ui/guide/status_look.h"
#include "ui/guide/topic_dialog.h"
#include "ui/guide/topic_files.h"
#include "ui/guide/topic_panel.h"
#include "ui/guide/topic_tree_model.h"
#include "ui/guide/topics_section.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// The tab Wegwijzer over a workspace with the example week of its own, in the place of the calendar.
struct Guide : Flow {
    Guide()
    {
        page = nullptr;
        const FileChooser chooser{
            [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; }};
        tab = new GuidePage(*workspace, false, *commands, window.get(), chooser);
        QObject::connect(tab, &GuidePage::message, tab, [this](const QString &sentence, bool isError) {
            told = sentence;
            toldError = isError;
        });
        window->setCentralWidget(tab);
        tab->show();
        QApplication::setActiveWindow(window.get());
    }

    [[nodiscard]] TopicId topic(const QString &name) { return *workspace->guide().topicOf(name).result(); }
    [[nodiscard]] TopicDetails details(const QString &name)
    {
        return *workspace->guide().topic(topic(name)).result();
    }
    /// The words in the panel of the chosen topic.
    [[nodiscard]] QString panel() const
    {
        QStringList words;
        const auto *panel = tab->findChild<TopicPanel *>();
        const auto labels = panel->widget()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words += label->text();
        const auto buttons = panel->widget()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *one : buttons)
            words += one->text();
        return words.join(u'\n');
    }
    [[nodiscard]] QAbstractButton *inPanel(const QString &text) const
    {
        return button(tab->findChild<TopicPanel *>()->widget(), text);
    }
    void searchFor(const QString &text)
    {
        auto *field = tab->findChild<TopicsSection *>()->findChild<QLineEdit *>();
        field->setText(text);
    }

    GuidePage *tab;
};

} // namespace

class GuideFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }

    void theTreeIsLazy();
    void aMistypedNameIsFoundByKeys();
    void whatATopicTells();
    void aTopicIsMadeByKeys();
    void twoSaveATopic();
    void twoBecomeOneByMouse();
    void whichToolForWhat();
    void tasksAreChanged();
    void filesGoInAndOut();
    void everythingHasAName();
    void statusIsAShapeToo();
};

void GuideFlowTest::theTreeIsLazy()
{
    QList<QPair<qint64, QString>> asked;
    TopicTreeModel model([&](std::optional<TopicId> above, std::optional<TopicKey> after, int limit) {
        asked += qMakePair(above ? above->value() : 0, after ? after->name : QString());
        Page<TopicNode, TopicKey> page;
        const int first = after ? int(after->id) + 1 : 1;
        for (int i = first; i < first + limit && i <= 700 && !above; ++i)
            page.rows += TopicNode{.id = *TopicId::from(i),
                .name = QString::number(i),
                .kind = TopicKind::Subject,
                .children = i == 1};
        if (above)
            page.rows +=
                TopicNode{.id = *TopicId::from(10'000), .name = u"onder"_s, .kind = TopicKind::Subject};
        else if (first + limit <= 700)
            page.next = TopicKey{page.rows.last().name, page.rows.last().id.value()};
        return QtFuture::makeReadyFuture(TopicTreeModel::Answer(page));
    });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &TopicTreeModel::loaded);
    model.load();
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(model.rowCount() <= 700);
    QVERIFY(model.hasChildren(model.index(0, 0)));
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    while (model.canFetchMore({}))
        model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 700);
    model.fetchMore(model.index(0, 0));
    QTRY_COMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(model.idAt(model.index(0, 0, model.index(0, 0)))->value(), 10'000);
}

void GuideFlowTest::aMistypedNameIsFoundByKeys()
{
    Guide guide;
    guide.trigger("view.guide.topics");
    auto *section = guide.tab->findChild<TopicsSection *>();
    QTRY_COMPARE(QApplication::focusWidget(), section->findChild<QLineEdit *>());
    type(u"beeldbelen"_s);
    QTreeView *results = nullptr;
    QTRY_VERIFY([&] {
        const auto all = section->findChildren<QTreeView *>();
        for (QTreeView *one : all) {
            if (one->isVisible() && one->model()->columnCount() == 3)
                results = one;
        }
        return results != nullptr;
    }());
    QTRY_VERIFY(results->isVisible() && results->model()->rowCount() > 0);
    QCOMPARE(results->model()->index(0, 0).data().toString(), u"Webex (ook: beeldbellen)"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(guide.panel().contains("Vergaderen op afstand"_L1) || guide.panel().contains("Webex"_L1));
    QVERIFY(guide.panel().contains("Toegestaan"_L1));
    guide.searchFor(u"qqqqqqqq"_s);
    QTRY_VERIFY(!results->isVisible());
}

void GuideFlowTest::whatATopicTells()
{
    Guide guide;
    guide.tab->showTopic(guide.topic(u"Twitter"_s));
    QTRY_VERIFY(guide.panel().contains("Verboden"_L1));
    const QString text = guide.panel();
    QVERIFY2(text.contains("Gebruik in plaats daarvan: Mastodon (toegestaan)"_L1), qPrintable(text));
    QVERIFY(text.contains("Wanneer niet"_L1));
    const TopicDetails details = guide.details(u"Twitter"_s);
    QVERIFY(details.knowerCount > 0);
    QVERIFY(text.contains("Toon allen in Trainers (%1)"_L1.arg(QString::number(details.knowerCount))));
    QVERIFY(text.contains(details.knowers.first().name));
    QSignalSpy all(guide.tab, &GuidePage::colleaguesRequested);
    QTest::mouseClick(
        guide.inPanel(u"Toon allen in Trainers (%1)"_s.arg(details.knowerCount)), Qt::LeftButton);
    QCOMPARE(all.size(), 1);
    if (!details.sessions.isEmpty())
        QVERIFY(text.contains(details.sessions.first().title));
    // What is to be used instead is one press away.
    QTest::mouseClick(guide.inPanel(u"Gebruik in plaats daarvan: Mastodon (toegestaan)"_s), Qt::LeftButton);
    QTRY_VERIFY(guide.panel().contains("Toegestaan"_L1));
    QVERIFY(guide.panel().contains("Openbaar vertellen waar je aan werkt"_L1));
}

void GuideFlowTest::aTopicIsMadeByKeys()
{
    Guide guide;
    guide.trigger("edit.guide.topic");
    QTRY_VERIFY(qobject_cast<TopicDialog *>(modal()));
    auto *dialog = qobject_cast<TopicDialog *>(modal());
    // Without a name it is refused at the field.
    QVERIFY(tabTo(u"Onderwerp opslaan"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(),
        [](const QLabel *label) { return label->text() == u"Geef het onderwerp een naam."_s; }));
    type(u"Beeldscherm"_s);
    QVERIFY(tabTo(u"Onderwerp opslaan"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(guide.told, u"Het onderwerp is toegevoegd."_s);
    QTRY_VERIFY(guide.panel().contains("Beeldscherm"_L1));
}

void GuideFlowTest::twoSaveATopic()
{
    Guide guide;
    guide.tab->showTopic(guide.topic(u"Pleio"_s));
    QTRY_VERIFY(guide.inPanel(u"Onderwerp wijzigen…"_s));
    QTest::mouseClick(guide.inPanel(u"Onderwerp wijzigen…"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<TopicDialog *>(modal()));
    auto *dialog = qobject_cast<TopicDialog *>(modal());
    // Somebody else gives it another status; here another name.
    TopicDraft theirs = draftOf(guide.details(u"Pleio"_s));
    theirs.status = TopicStatus::Tolerated;
    QVERIFY(guide.workspace->guide().save(theirs).result().has_value());
    dialog->findChildren<QLineEdit *>().first()->setText(u"Pleio nieuw"_s);
    QTest::mouseClick(button(dialog, u"Onderwerp opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().startsWith("Iemand anders heeft hier iets anders"_L1);
    }));
    QTest::mouseClick(button(dialog, u"Onderwerp opslaan"_s), Qt::LeftButton);
    QTRY_COMPARE(guide.told, u"Het onderwerp is opgeslagen."_s);
    QCOMPARE(guide.details(u"Pleio nieuw"_s).status, TopicStatus::Tolerated);
}

void GuideFlowTest::twoBecomeOneByMouse()
{
    Guide guide;
    const int knowers = guide.details(u"Yammer"_s).knowerCount;
    guide.tab->showTopic(guide.topic(u"Yammer"_s));
    QTRY_VERIFY(guide.inPanel(u"Samenvoegen met een ander…"_s));
    QTest::mouseClick(guide.inPanel(u"Samenvoegen met een ander…"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<MergeTopicDialog *>(modal()));
    auto *dialog = qobject_cast<MergeTopicDialog *>(modal());
    QVERIFY(!button(dialog, u"Voeg ze samen"_s)->isEnabled());
    auto *field = dialog->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"plei"_s);
    auto *popup = dialog->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->model() && popup->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(field->text(), u"Pleio"_s);
    QVERIFY(button(dialog, u"Voeg ze samen"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Voeg ze samen"_s), Qt::LeftButton);
    QTRY_VERIFY(guide.told.contains("samengevoegd"_L1));
    QVERIFY(guide.details(u"Pleio"_s).labels.contains(u"Yammer"_s));
    QVERIFY(guide.details(u"Pleio"_s).knowerCount >= knowers);
}

void GuideFlowTest::whichToolForWhat()
{
    Guide guide;
    guide.trigger("view.guide.tasks");
    auto *section = guide.tab->findChild<AdviceSection *>();
    auto *list = section->findChild<QListWidget *>();
    QTRY_VERIFY(list->count() >= 4);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->item(0)->text(), u"Een document delen"_s);
    key(Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(), u"Velen iets vragen"_s);
    QStringList words;
    const auto labels = section->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words += label->text();
    }
    QVERIFY2(words.contains(u"1. Pleio (platform)"_s), qPrintable(words.join(u'|')));
    QVERIFY(words.contains(u"Gedoogd: liever niet voor nieuw werk."_s));
    QVERIFY(tabTo(u"Meer hierover"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(guide.panel().contains("Aangeraden voor"_L1));
    QTest::mouseClick(guide.inPanel(u"Een document delen"_s), Qt::LeftButton);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->currentItem()->text(), u"Een document delen"_s);
}

void GuideFlowTest::tasksAreChanged()
{
    Guide guide;
    guide.trigger("edit.guide.tasks");
    QWidget *window = nullptr;
    QTRY_VERIFY([&] {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (one->isVisible() && one->windowTitle().startsWith("Welk middel waarvoor"_L1))
                window = one;
        }
        return window != nullptr;
    }());
    QTRY_VERIFY(button(window, u"Nieuwe taak…"_s));
    QTest::mouseClick(button(window, u"Nieuwe taak…"_s), Qt::LeftButton);
    auto *form = window->findChild<RecordForm *>();
    QTRY_VERIFY(form->isVisible());
    form->findChildren<QLineEdit *>().first()->setText(u"Iets tekenen"_s);
    QTest::mouseClick(button(window, u"Taak opslaan"_s), Qt::LeftButton);
    QTRY_COMPARE(guide.told, u"De taak is toegevoegd."_s);
    const QList<GuideTask> tasks = *guide.workspace->guide().tasks().result();
    QVERIFY(std::ranges::any_of(tasks, [](const GuideTask &task) { return task.name == u"Iets tekenen"_s; }));
    window->close();
}

void GuideFlowTest::filesGoInAndOut()
{
    Guide guide;
    guide.toSave = guide.path(u"uit.csv"_s);
    guide.trigger("file.topics.export");
    QTRY_VERIFY(guide.told.contains("uit.csv"_L1));
    QFile file(guide.path(u"in.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Naam;Soort;Valt onder\nUit een bestand;platform;Pleio\nFout;gebouw;\n");
    file.close();
    guide.toOpen = file.fileName();
    guide.trigger("file.topics.import");
    QTRY_VERIFY(qobject_cast<TopicImportDialog *>(modal()));
    auto *dialog = qobject_cast<TopicImportDialog *>(modal());
    QTRY_VERIFY(button(dialog, u"Onderwerpen importeren"_s)->isEnabled());
    auto *rows = dialog->findChild<QListWidget *>();
    QCOMPARE(rows->count(), 2);
    QVERIFY(rows->item(0)->text().contains("gebouw"_L1));
    QTest::mouseClick(button(dialog, u"Onderwerpen importeren"_s), Qt::LeftButton);
    QTRY_VERIFY(guide.told.startsWith("De onderwerpen zijn binnen: 1 nieuw"_L1));
    QCOMPARE(guide.details(u"Uit een bestand"_s).parent->name, u"Pleio"_s);
}

void GuideFlowTest::everythingHasAName()
{
    Guide guide;
    guide.tab->showTopic(guide.topic(u"Pleio"_s));
    QTRY_VERIFY(guide.inPanel(u"Onderwerp wijzigen…"_s));
    QCOMPARE(nameless(guide.tab), QStringList());
    guide.tab->showSection(GuidePage::Section::Tasks);
    QCOMPARE(nameless(guide.tab), QStringList());
}

void GuideFlowTest::statusIsAShapeToo()
{
    // In one colour the three are still told apart.
    const auto shape = [](TopicStatus status) {
        return statusIcon(status, QApplication::palette())
            .pixmap(16, 16)
            .toImage()
            .convertToFormat(QImage::Format_Alpha8);
    };
    QVERIFY(shape(TopicStatus::Allowed) != shape(TopicStatus::Tolerated));
    QVERIFY(shape(TopicStatus::Allowed) != shape(TopicStatus::Forbidden));
    QVERIFY(shape(TopicStatus::Tolerated) != shape(TopicStatus::Forbidden));
    QVERIFY(statusIcon(TopicStatus::Unknown, QApplication::palette()).isNull());
}

QTEST_MAIN(GuideFlowTest)
#include "guide_flow_test.moc"
