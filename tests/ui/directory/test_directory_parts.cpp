#include "ui/directory/ask_dialog.h"
#include "ui/directory/availability_grid.h"
#include "ui/directory/directory_model.h"
#include "ui/directory/person_badge.h"
#include "ui/directory/tick_list.h"
#include "ui/directory/topic_levels_editor.h"
#include "ui/widgets/local_time.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2: how far two colours stand apart, from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

class DirectoryPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
    void everyBadgeIsReadable();
    void theGridGoesByArrowsAndSpace();
    void theGridGoesByMouse();
    void topicsAreAddedAndTakenAwayByKeys();
    void aTickListKeepsWhatItDoesNotKnow();
    void proposesAWorkingDay_data();
    void proposesAWorkingDay();
};

void DirectoryPartsTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words") << u"Anna Smit"_s << u"AS"_s;
    QTest::newRow("what stands between") << u"Anna van der Berg"_s << u"AB"_s;
    QTest::newRow("one word") << u"anna"_s << u"A"_s;
    QTest::newRow("lower case") << u"anna smit"_s << u"AS"_s;
    QTest::newRow("accent") << u"Élise Özgür"_s << u"ÉÖ"_s;
    QTest::newRow("nothing") << u" - "_s << u"?"_s;
}

void DirectoryPartsTest::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(initialsOf(name), letters);
}

void DirectoryPartsTest::everyBadgeIsReadable()
{
    QSet<QRgb> colors;
    for (int i = 0; i < 500; ++i) {
        const QColor color = badgeColor(u"Collega %1"_s.arg(i));
        QVERIFY2(contrast(color, Qt::white) >= 4.5, qPrintable(color.name()));
        QCOMPARE(badgeColor(u"Collega %1"_s.arg(i)), color);
        colors.insert(color.rgb());
    }
    QCOMPARE(colors.size(), 8);
    QCOMPARE(badgePixmap(u"Anna Smit"_s, 32, 2).size(), QSize(64, 64));
}

void DirectoryPartsTest::theGridGoesByArrowsAndSpace()
{
    AvailabilityGrid grid;
    grid.show();
    const QSignalSpy edited(&grid, &AvailabilityGrid::edited);
    grid.setAvailable({{1, DayPart::Morning}});
    QVERIFY(edited.isEmpty());
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Space);
    QCOMPARE(grid.available(), QList<Available>());
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Space);
    QCOMPARE(grid.available(), (QList<Available>{{2, DayPart::Afternoon}}));
    QCOMPARE(edited.size(), 2);
    const QString said = grid.currentItem()->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"afternoon"_s) && said.contains(u"you can"_s), qPrintable(said));
    // The word says it, not the colour alone.
    QCOMPARE(grid.currentItem()->text(), u"yes"_s);
}

void DirectoryPartsTest::theGridGoesByMouse()
{
    AvailabilityGrid grid;
    grid.resize(700, 200);
    grid.show();
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualItemRect(grid.item(2, 6)).center());
    QCOMPARE(grid.available(), (QList<Available>{{7, DayPart::Evening}}));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualItemRect(grid.item(2, 6)).center());
    QVERIFY(grid.available().isEmpty());
}

void DirectoryPartsTest::topicsAreAddedAndTakenAwayByKeys()
{
    TopicLevelsEditor editor;
    editor.show();
    editor.setTopics({{*TopicId::from(1), u"iPad"_s, TopicKind::Device}});
    const QSignalSpy edited(&editor, &TopicLevelsEditor::edited);
    auto *name = editor.findChild<QLineEdit *>();
    name->setFocus();
    QTest::keyClicks(name, u"ipad"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(editor.chosen(), (QList<ProfileTopic>{{u"iPad"_s, Level::Good, false}}));
    // The same again only changes its level.
    editor.findChildren<QComboBox *>().first()->setCurrentIndex(2);
    QTest::keyClicks(name, u"IPAD"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(editor.chosen(), (QList<ProfileTopic>{{u"iPad"_s, Level::Expert, false}}));
    QTest::keyClicks(name, u"Aardbeien"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(editor.chosen().size(), 2);
    QCOMPARE(editor.chosen().first().name, u"Aardbeien"_s);
    QVERIFY(edited.size() >= 3);
    auto *table = editor.findChild<QAbstractItemView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(editor.chosen().size(), 1);
    QCOMPARE(editor.chosen().first().name, u"iPad"_s);
}

void DirectoryPartsTest::aTickListKeepsWhatItDoesNotKnow()
{
    TickList list({{u"nl"_s, u"Dutch"_s}, {u"en"_s, u"English"_s}});
    list.setChosen({u"nl"_s, u"sv"_s});
    QCOMPARE(list.chosen(), (QStringList{u"nl"_s, u"sv"_s}));
    list.setChosen({});
    QVERIFY(list.chosen().isEmpty());
}

void DirectoryPartsTest::proposesAWorkingDay_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("a Monday") << u"2026-03-02"_s << u"2026-03-03"_s;
    QTest::newRow("a Friday") << u"2026-03-06"_s << u"2026-03-09"_s;
    QTest::newRow("a Saturday") << u"2026-03-07"_s << u"2026-03-09"_s;
    QTest::newRow("into summer time") << u"2026-03-27"_s << u"2026-03-30"_s;
}

void DirectoryPartsTest::proposesAWorkingDay()
{
    QFETCH(QString, today);
    QFETCH(QString, proposed);
    const Span when = proposedTime(instantOf(*Day::fromIso(today), 15 * 60));
    QCOMPARE(localMoment(when.begin()).day.iso(), proposed);
    QCOMPARE(localMoment(when.begin()).minute, 600);
    QCOMPARE(when.ms(), qint64(30 * 60'000));
}

QTEST_MAIN(DirectoryPartsTest)

#include "test_directory_parts.moc"
