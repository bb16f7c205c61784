#include "service_fixture.h"
#include "support/proxy.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

Q_DECLARE_METATYPE(std::function<QString(tjc::CalendarService &)>)

/// Making, opening and checking a workspace, and hearing of changes.
class WorkspaceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void ownAndOthersChangesAreTold();
    void aDroppedConnectionComesBackByItself();
    void ofManyWhoMakeAWorkspaceOneDoes();
    void aMadeUpNumberIsFound();
    void aLostAnswerDoublesNothing_data();
    void aLostAnswerDoublesNothing();
    void aLostWriteTellsWhenAllIsWellAgain();
    void aDraftThatWasSavedUnseenMayStillBeChanged();
    void aNewerWorkspaceIsRefused();
};

void WorkspaceTest::ownAndOthersChangesAreTold()
{
    const SessionRow row = someSession([](const SessionRow &r) { return r.hasSeats() && r.pending == 0; });
    const auto other = opened();
    QSignalSpy mine(m_workspace.get(), &Workspace::changed);
    QSignalSpy theirs(other.get(), &Workspace::changed);
    QCOMPARE(told(m_workspace->calendar().enrol(row.id, {}, QUuid::createUuid()).result()), u"ok"_s);
    for (QSignalSpy *spy : {&mine, &theirs}) {
        const auto named = [&] {
            return std::any_of(spy->cbegin(), spy->cend(), [&](const QList<QVariant> &arguments) {
                return arguments.first().value<ChangeSet>().sessions.contains(row.id.value());
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(named(), 2'000);
    }
    QCOMPARE(told(m_workspace->calendar().cancelEnrolment(row.id, {}).result()), u"ok"_s);
}

void WorkspaceTest::aDroppedConnectionComesBackByItself()
{
    if (!test::isPostgres())
        QSKIP("a file has no server that drops connections");
    const QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    const QSignalSpy offline(m_workspace.get(), &Workspace::offline);
    test::superuser(m_url,
        "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
    const auto toldAll = [&] {
        return std::any_of(changed.begin(), changed.end(),
            [](const QList<QVariant> &told) { return told.first().value<ChangeSet>().everything; });
    };
    QTRY_VERIFY(toldAll());
    QCOMPARE(offline.size(), 1);

    // What others do from now on is seen, and one can sign up again.
    const auto other = opened();
    const SessionRow row = someSession([](const SessionRow &r) { return r.hasSeats(); });
    const qsizetype before = changed.size();
    QCOMPARE(told(other->calendar().enrol(row.id, {}, QUuid::createUuid()).result()), u"ok"_s);
    QTRY_VERIFY(changed.size() > before);
    QCOMPARE(told(m_workspace->calendar().cancelEnrolment(row.id, {}).result()), u"ok"_s);
}

void WorkspaceTest::ofManyWhoMakeAWorkspaceOneDoes()
{
    const QString url = test::freshWorkspaceUrl();
    std::vector<std::unique_ptr<Workspace>> makers;
    for (int i = 0; i < 4; ++i)
        makers.push_back(std::make_unique<Workspace>(*WorkspaceUrl::parse(url)));
    std::vector<QFuture<Result<WorkspaceInfo>>> answers;
    for (const auto &maker : makers)
        answers.push_back(maker->init());
    QStringList said;
    for (auto &answer : answers)
        said += told(answer.result());
    said.sort();
    QCOMPARE(said.join(u'|'),
        u"conflict workspace.exists|conflict workspace.exists|conflict workspace.exists|ok"_s);
}

void WorkspaceTest::aMadeUpNumberIsFound()
{
    if (test::isPostgres())
        QSKIP("nobody but the server's owner can write these columns");
    const QString url = m_folder.filePath(u"made-up.tjc"_s);
    QVERIFY(QFile::copy(m_url, url));
    const QByteArray where =
        " WHERE id = (SELECT min(id) FROM session WHERE max_seats > 0 AND kept_seats = 0)";
    QCOMPARE(test::run(*test::connectTo(url), "UPDATE session SET kept_seats = 999" + where), u"ok"_s);
    Workspace workspace(*WorkspaceUrl::parse(url));
    QCOMPARE(told(workspace.open().result()), u"ok"_s);
    const auto findings = workspace.admin().check().result();
    QVERIFY(findings);
    QCOMPARE(int(findings->size()), 1);
    QCOMPARE(findings->first().rule, u"seats"_s);
}

namespace {

using Ask = std::function<QString(CalendarService &)>;

SessionDraft newDraft(const QString &title)
{
    const Instant begin = SystemClock().now().plusDays(40);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(60))};
    draft.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.title = title;
    draft.maxSeats = 5;
    return draft;
}

} // namespace

void WorkspaceTest::aLostAnswerDoublesNothing_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QString>("again"); // what the repeat is told
    QTest::addColumn<QByteArray>("count");
    CalendarService &calendar = m_workspace->calendar();

    const SessionDraft made = newDraft(u"Eenmaal gemaakt"_s);
    QTest::newRow("a new session") << Ask([made](CalendarService &c) { return told(c.save(made).result()); })
                                   << u"ok"_s
                                   << "SELECT count(*) FROM session WHERE uid = '"_ba + made.uid.toUtf8()
                                          + "' AND revision = 1";
    const auto id = [&](const char *title) {
        return *calendar.save(newDraft(QString::fromUtf8(title))).result();
    };
    const QByteArray ofSession =
        "SELECT count(*) FROM session s JOIN training t ON t.id = s.training_id WHERE ";

    SessionDraft changed = draftOf(details(id("Wordt veranderd")));
    changed.title = u"  Eenmaal veranderd "_s;
    changed.topics = {m_workspace->calendar().lists().result()->topics.first().id};
    QTest::newRow("a change") << Ask([changed](CalendarService &c) { return told(c.save(changed).result()); })
                              << u"ok"_s << ofSession + "t.title = 'Eenmaal veranderd' AND s.revision = 2";

    const SessionId cancelled = id("Wordt geannuleerd");
    QTest::newRow("a cancelled session") << Ask([cancelled](CalendarService &c) {
        return told(c.cancelSession(cancelled, 1, u"Ziek"_s).result());
    }) << u"ok"_s << ofSession + "t.title = 'Wordt geannuleerd' AND s.state = 'cancelled' AND s.revision = 2";

    const SessionId joined = id("Eenmaal ingeschreven");
    QTest::newRow("a sign-up") << Ask([joined, intent = QUuid::createUuid()](CalendarService &c) {
        return told(c.enrol(joined, {}, intent).result());
    }) << u"ok"_s << ofSession + "t.title = 'Eenmaal ingeschreven' AND s.enrolled = 1";

    const SessionId left = id("Eenmaal afgemeld");
    QCOMPARE(told(calendar.enrol(left, {}, QUuid::createUuid()).result()), u"ok"_s);
    // Nothing is left to sign off from, and that is what is said.
    QTest::newRow("a sign-off") << Ask([left](CalendarService &c) {
        return told(c.cancelEnrolment(left, {}).result());
    }) << u"not_found enrolment"_s
                                << ofSession + "t.title = 'Eenmaal afgemeld' AND s.enrolled = 0";

    const QString rows = file(u"eenmaal.csv"_s,
        "id;title;date;begin;end\r\nx-eenmaal;Eenmaal ingelezen;2031-03-03;10:00;11:00\r\n");
    QTest::newRow("an import") << Ask([rows](CalendarService &c) {
        return told(c.importSchedule(rows, {}).result());
    }) << u"ok"_s << ofSession + "t.title = 'Eenmaal ingelezen'";
}

void WorkspaceTest::aLostAnswerDoublesNothing()
{
    QFETCH(Ask, ask);
    QFETCH(QString, again);
    QFETCH(QByteArray, count);
    const auto other = test::connectTo(m_url);
    if (test::isPostgres()) {
        test::CuttingProxy proxy(quint16(QUrl(m_url).port()));
        QUrl url(m_url);
        url.setPort(proxy.port());
        Workspace workspace(*WorkspaceUrl::parse(url.toString()), {.pollMs = 0});
        QCOMPARE(told(workspace.open().result()), u"ok"_s);
        proxy.loseAnswerTo(QByteArray("COMMIT", sizeof "COMMIT")); // with its end: READ COMMITTED begins one
        QCOMPARE(ask(workspace.calendar()), u"offline workspace.server"_s);
        QCOMPARE(proxy.lost(), 1);
        QCOMPARE(test::asked(*other, count), u"1"_s);
        QCOMPARE(ask(workspace.calendar()), again);
    } else {
        QCOMPARE(ask(m_workspace->calendar()), u"ok"_s);
        QCOMPARE(ask(m_workspace->calendar()), again);
    }
    QCOMPARE(test::asked(*other, count), u"1"_s);
}

void WorkspaceTest::aLostWriteTellsWhenAllIsWellAgain()
{
    if (!test::isPostgres())
        QSKIP("a file has no server that drops connections");
    test::CuttingProxy proxy(quint16(QUrl(m_url).port()));
    QUrl url(m_url);
    url.setPort(proxy.port());
    Workspace workspace(*WorkspaceUrl::parse(url.toString()), {.pollMs = 50});
    QCOMPARE(told(workspace.open().result()), u"ok"_s);
    const QSignalSpy changed(&workspace, &Workspace::changed);
    const QSignalSpy offline(&workspace, &Workspace::offline);
    // Only the connection that writes is gone, and nothing was committed.
    proxy.loseAnswerTo("INSERT INTO session");
    QCOMPARE(told(workspace.calendar().save(newDraft(u"Komt niet aan"_s)).result()),
        u"offline workspace.server"_s);
    QTRY_COMPARE(offline.size(), 1);
    const auto toldAll = [&] {
        return std::any_of(changed.begin(), changed.end(),
            [](const QList<QVariant> &one) { return one.first().value<ChangeSet>().everything; });
    };
    QTRY_VERIFY(toldAll());
}

void WorkspaceTest::aDraftThatWasSavedUnseenMayStillBeChanged()
{
    CalendarService &calendar = m_workspace->calendar();
    SessionDraft draft = newDraft(u"Eerste poging"_s);
    const auto first = calendar.save(draft).result();
    draft.title = u"Tweede poging"_s;
    const auto second = calendar.save(draft).result();
    QCOMPARE(told(second), u"ok"_s);
    QVERIFY(*second == *first);
    QCOMPARE(details(*first).row.title, u"Tweede poging"_s);
    // The next try says what is there already.
    QVERIFY(*calendar.save(draft).result() == *first);
    QCOMPARE(details(*first).revision, qint64(2));
    // By now it is anybody's: what the form still holds does not go over it unseen.
    SessionDraft theirs = draftOf(details(*first));
    theirs.building = u"Online"_s;
    QCOMPARE(told(calendar.save(theirs).result()), u"ok"_s);
    draft.title = u"Derde poging"_s;
    QCOMPARE(told(calendar.save(draft).result()), u"conflict session.revision"_s);
    QCOMPARE(details(*first).row.title, u"Tweede poging"_s);
}

void WorkspaceTest::aNewerWorkspaceIsRefused()
{
    if (!test::isPostgres())
        QSKIP("the same gate is tested on a file by worker_test");
    const QString url = test::freshWorkspaceUrl();
    {
        Workspace made(*WorkspaceUrl::parse(url));
        QCOMPARE(told(made.init().result()), u"ok"_s);
    }
    test::superuser(url, "UPDATE tjc.schema_info SET version = 9, min_compatible = 9");
    Workspace newer(*WorkspaceUrl::parse(url));
    QCOMPARE(told(newer.open().result()), u"schema_too_new workspace.schema"_s);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
