#include "service/changes.h"
#include "service/workspace.h"
#include "ui/models/seen_changes.h"

#include <QTest>
#include <QWidget>

using namespace tjc;
using namespace Qt::StringLiterals;

/// What nobody looks at asks nothing, and what came meanwhile is asked once, when it is seen again.
class SeenChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        taken.clear();
        page = std::make_unique<QWidget>();
        new SeenChanges(workspace, page.get(), [this](const ChangeSet &changes) { taken += changes; });
    }

    void aPageThatIsNotSeenAsksNothing()
    {
        change(&ChangeSet::wishes);
        QCOMPARE(taken.size(), 0);
        page->show();
        QCOMPARE(taken.size(), 1);
        QVERIFY(taken.first().everything);
    }

    void whatIsSeenIsToldAtOnce()
    {
        page->show();
        change(&ChangeSet::people);
        change(&ChangeSet::help);
        QCOMPARE(taken.size(), 3);
        QVERIFY(!taken.at(1).everything && taken.at(1).people && !taken.at(1).help);
        QVERIFY(taken.at(2).help && !taken.at(2).people);
    }

    void whatCameWhileItWasHiddenIsToldOnce()
    {
        page->show();
        page->hide();
        change(&ChangeSet::guide);
        change(&ChangeSet::lists);
        QCOMPARE(taken.size(), 1);
        page->show();
        QCOMPARE(taken.size(), 2);
        QVERIFY(taken.last().guide && taken.last().lists && !taken.last().everything);
        // Nothing came: nothing is asked.
        page->hide();
        page->show();
        QCOMPARE(taken.size(), 2);
    }

private:
    void change(bool ChangeSet::*what)
    {
        ChangeSet changes;
        changes.*what = true;
        Q_EMIT workspace.changed(changes);
    }

    Workspace workspace{*WorkspaceUrl::parse(u"niet-geopend.tjc"_s), WorkspaceOptions{.pollMs = 0}};
    std::unique_ptr<QWidget> page;
    QList<ChangeSet> taken;
};

QTEST_MAIN(SeenChangesTest)
#include "seen_changes_test.moc"
