#include "service_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

/// Making, opening and checking a workspace, and hearing of changes.
class WorkspaceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void ownAndOthersChangesAreTold();
    void aDroppedConnectionComesBackByItself();
    void ofManyWhoMakeAWorkspaceOneDoes();
    void aMadeUpNumberIsFound();
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
