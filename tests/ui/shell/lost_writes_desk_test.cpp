#include "shell_fixture.h"

#include "service/admin_service.h"
#include "service/calendar_service.h"
#include "service/station_service.h"
#include "ui/shell/lost_writes_desk.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tjc;
using tjc::test::Shell;

/// What the window says and offers where a share lost what the user did.
class LostWritesDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRefusedWriteIsToldAndGivenUp();
    void openingTellsAndRepeats();
    void whatCannotBeDoneAgainIsNamed();
    void laterIsLater();

private:
    [[nodiscard]] WorkspaceOptions options() const
    {
        return {.pollMs = 20, .guard = WriteGuard::On, .stationFolder = m_folder->filePath(u"own"_s)};
    }
    [[nodiscard]] std::unique_ptr<Workspace> opened() const
    {
        auto workspace = std::make_unique<Workspace>(*WorkspaceUrl::parse(m_file), options());
        if (!workspace->open().result())
            qFatal("the workspace does not open");
        return workspace;
    }
    void putBack() const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_week) != m_week.size())
            qFatal("cannot write the workspace");
    }
    [[nodiscard]] static SessionRow joinable(Workspace &workspace)
    {
        const auto page = workspace.calendar().sessions({}, {}, 0).result();
        for (const SessionRow &row : page->rows) {
            const auto details = *workspace.calendar().session(row.id).result();
            if (row.state == SessionState::Planned && row.hasSeats() && !row.mine && !details.signupOpens
                && !details.signupCloses && !details.needsApproval
                && SystemClock().now().plusDays(7) < row.when.begin())
                return row;
        }
        qFatal("no session to join");
    }
    /// The subject of why not; empty where it is done.
    static QString enrol(Workspace &workspace, SessionId id)
    {
        const auto done = workspace.calendar().enrol(id, {}, QUuid::createUuid()).result();
        return done ? QString() : done.error().subject;
    }
    /// Does something, and takes it out of the file again.
    SessionRow lose() const
    {
        const auto workspace = opened();
        const SessionRow row = joinable(*workspace);
        if (const QString why = enrol(*workspace, row.id); !why.isEmpty())
            qFatal("cannot sign up: %s", qPrintable(why));
        putBack();
        return row;
    }
    [[nodiscard]] static QMessageBox *box()
    {
        return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    }
    static void press(const QString &text)
    {
        for (QAbstractButton *button : box()->buttons()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    QTemporaryDir m_made;
    QByteArray m_week;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void LostWritesDeskTest::initTestCase()
{
    test::setUpShell(u"en"_s);
    const QString file = m_made.filePath(u"w.tjc"_s);
    {
        Workspace workspace(*WorkspaceUrl::parse(file), {.guard = WriteGuard::Off});
        QVERIFY(workspace.init().result().has_value());
        QVERIFY(workspace.admin().sample({}).result().has_value());
    }
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    m_week = made.readAll();
}

void LostWritesDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"w.tjc"_s);
    putBack();
}

void LostWritesDeskTest::aRefusedWriteIsToldAndGivenUp()
{
    const auto workspace = opened();
    const SessionRow row = joinable(*workspace);
    QWidget window;
    LostWritesDesk desk(*workspace, &window);
    QSignalSpy said(&desk, &LostWritesDesk::message);
    QCOMPARE(enrol(*workspace, row.id), QString());
    QVERIFY(!box());
    putBack();
    QCOMPARE(enrol(*workspace, row.id), u"workspace.lost_writes"_s);
    QTRY_VERIFY(box());
    QVERIFY2(box()->informativeText().contains(row.title), qPrintable(box()->informativeText()));
    press(u"Go on without it"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"You go on without it."_s);
    QCOMPARE(enrol(*workspace, row.id), QString());
    QVERIFY(!box());
}

void LostWritesDeskTest::openingTellsAndRepeats()
{
    const SessionRow row = lose();
    Shell shell({}, options());
    shell.program.start();
    shell.program.open(*WorkspaceUrl::parse(m_file));
    QTRY_VERIFY_WITH_TIMEOUT(box(), 30'000);
    QVERIFY(box()->informativeText().contains(row.title));
    for (const QAbstractButton *button : box()->buttons())
        QVERIFY(!button->text().isEmpty());
    press(u"Do it again"_s);
    QTRY_COMPARE(shell.message(), u"All of it is done again."_s);
    QVERIFY(opened()->calendar().session(row.id).result()->row.mine.has_value());
}

void LostWritesDeskTest::whatCannotBeDoneAgainIsNamed()
{
    const SessionRow row = lose();
    {
        // Meanwhile the session is cancelled, by somebody at another station.
        WorkspaceOptions elsewhere = options();
        elsewhere.stationFolder = m_folder->filePath(u"other"_s);
        Workspace other(*WorkspaceUrl::parse(m_file), elsewhere);
        QVERIFY(other.open().result().has_value());
        const qint64 revision = other.calendar().session(row.id).result()->revision;
        QVERIFY(other.calendar().cancelSession(row.id, revision, u"Ziek"_s).result().has_value());
    }
    const auto workspace = opened();
    QWidget window;
    LostWritesDesk desk(*workspace, &window);
    QSignalSpy said(&desk, &LostWritesDesk::message);
    QTRY_VERIFY(box());
    press(u"Do it again"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(),
        u"This could not be done again:\n• sign-up for “%1”: The session was cancelled."_s.arg(row.title));
    QVERIFY(said.first().last().toBool());
}

void LostWritesDeskTest::laterIsLater()
{
    const SessionRow row = lose();
    const auto workspace = opened();
    QWidget window;
    LostWritesDesk desk(*workspace, &window);
    QTRY_VERIFY(box());
    press(u"Decide later"_s);
    QTRY_VERIFY(!box());
    QCOMPARE(enrol(*workspace, row.id), u"workspace.lost_writes"_s);
    QTRY_VERIFY(box());
    QCOMPARE(int(workspace->station().lostWrites().result()->size()), 1);
}

QTEST_MAIN(LostWritesDeskTest)
#include "lost_writes_desk_test.moc"
