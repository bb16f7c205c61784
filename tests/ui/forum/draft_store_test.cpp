#include "ui/forum/draft_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

const ThreadId here = *ThreadId::from(7);

/// What the child process does until it is killed: it types on, and says how far it came.
int typeOn(const QString &folder)
{
    DraftStore store(u"/tmp/een.tjc"_s, folder, 20);
    QString text;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &store, [&] {
        text += u"woord "_s;
        store.keep(
            DraftStore::keyOf(here), PostDraft{.uid = u"u"_s, .thread = here, .text = text, .replyTo = {}});
        std::printf("%lld\n", static_cast<long long>(text.size() / 6));
        std::fflush(stdout);
    });
    timer.start(2);
    return QCoreApplication::exec();
}

} // namespace

/// What was typed and not sent outlives the program.
class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBack();
    void aNewThreadComesBack();
    void onlyTheOwnerReadsIt();
    void whatWasSentIsGone();
    void workspacesAreApart();
    void whatIsBrokenIsNoDraft();
    void typingOnIsWrittenAllTheSame();
    void aFailureIsToldOnce();
    void aKilledProgramLosesNextToNothing();
};

void DraftStoreTest::aDraftComesBack()
{
    const QTemporaryDir folder;
    const PostDraft draft{.uid = u"abc"_s,
        .thread = here,
        .text = u"Een \"halve\"\nzin – met tekens"_s,
        .replyTo = PostId::from(12)};
    {
        DraftStore store(u"/tmp/een.tjc"_s, folder.path());
        store.keep(DraftStore::keyOf(here), draft);
        // Before it is on disk as well.
        QCOMPARE(store.post(DraftStore::keyOf(here), here), std::optional(draft));
    }
    const DraftStore again(u"/tmp/een.tjc"_s, folder.path());
    QCOMPARE(again.post(DraftStore::keyOf(here), here), std::optional(draft));
    QVERIFY(!again.post(DraftStore::keyOf(*ThreadId::from(8)), *ThreadId::from(8)));
}

void DraftStoreTest::aNewThreadComesBack()
{
    const QTemporaryDir folder;
    ThreadDraft draft{.uid = u"abc"_s,
        .kind = ThreadKind::Question,
        .title = u"Hoe werkt dit?"_s,
        .text = u"Tekst"_s,
        .topics = {*TopicId::from(3), *TopicId::from(9)},
        .session = SessionId::from(5),
        .training = std::nullopt,
        .asked = {*PersonId::from(2)}};
    {
        DraftStore store(u"/tmp/een.tjc"_s, folder.path());
        store.keep(DraftStore::newThreadKey(), draft, {u"Excel"_s, u"Pleio"_s}, {u"Anne"_s});
    }
    const DraftStore again(u"/tmp/een.tjc"_s, folder.path());
    const auto found = again.thread();
    QVERIFY(found);
    QCOMPARE(found->draft, draft);
    QCOMPARE(found->topicNames, QStringList({u"Excel"_s, u"Pleio"_s}));
    QCOMPARE(found->askedNames, QStringList{u"Anne"_s});
}

void DraftStoreTest::onlyTheOwnerReadsIt()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"drafts"_s);
    DraftStore store(u"postgresql://anne@server/geheim"_s, folder);
    store.keep(
        DraftStore::keyOf(here), PostDraft{.uid = u"u"_s, .thread = here, .text = u"x"_s, .replyTo = {}});
    store.finish();
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther
                                            | QFileDevice::ExeOther | QFileDevice::ExeGroup;
    QCOMPARE(files.first().permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    // The name tells nobody which workspace it is of.
    QVERIFY(!files.first().fileName().contains(u"anne"_s) && !files.first().fileName().contains(u"server"_s));
}

void DraftStoreTest::whatWasSentIsGone()
{
    const QTemporaryDir folder;
    DraftStore store(u"/tmp/een.tjc"_s, folder.path());
    const QString key = DraftStore::keyOf(here);
    store.keep(key, PostDraft{.uid = u"u"_s, .thread = here, .text = u"x"_s, .replyTo = {}});
    store.finish();
    store.keep(key, PostDraft{.uid = u"u"_s, .thread = here, .text = u"xy"_s, .replyTo = {}});
    store.forget(key);
    store.finish();
    QVERIFY(!store.post(key, here));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void DraftStoreTest::workspacesAreApart()
{
    const QTemporaryDir folder;
    DraftStore one(u"/tmp/een.tjc"_s, folder.path());
    one.keep(
        DraftStore::keyOf(here), PostDraft{.uid = u"u"_s, .thread = here, .text = u"x"_s, .replyTo = {}});
    one.finish();
    const DraftStore other(u"/tmp/twee.tjc"_s, folder.path());
    QVERIFY(!other.post(DraftStore::keyOf(here), here));
}

void DraftStoreTest::whatIsBrokenIsNoDraft()
{
    const QTemporaryDir folder;
    DraftStore store(u"/tmp/een.tjc"_s, folder.path());
    store.keep(
        DraftStore::keyOf(here), PostDraft{.uid = u"u"_s, .thread = here, .text = u" \n "_s, .replyTo = {}});
    store.finish();
    QVERIFY(!store.post(DraftStore::keyOf(here), here)); // only spaces
    const QFileInfo file = QDir(folder.path()).entryInfoList(QDir::Files).first();
    QFile broken(file.filePath());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"text\": [1, 2");
    broken.close();
    QVERIFY(!store.post(DraftStore::keyOf(here), here));
    QVERIFY(!store.thread());
}

void DraftStoreTest::typingOnIsWrittenAllTheSame()
{
    // Counted from the first change: a draft that changes all the time is written too.
    const QTemporaryDir folder;
    DraftStore store(u"/tmp/een.tjc"_s, folder.path(), 30);
    QString text;
    QTimer typing;
    connect(&typing, &QTimer::timeout, &store, [&] {
        text += u'x';
        store.keep(
            DraftStore::keyOf(here), PostDraft{.uid = u"u"_s, .thread = here, .text = text, .replyTo = {}});
    });
    typing.start(1);
    QTRY_VERIFY(!QDir(folder.path()).isEmpty());
    QVERIFY(typing.isActive());
}

void DraftStoreTest::aFailureIsToldOnce()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"drafts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    DraftStore store(u"/tmp/een.tjc"_s, folder.filePath(u"drafts"_s), 0);
    QSignalSpy failed(&store, &DraftStore::failed);
    for (int i = 0; i < 3; ++i)
        store.keep(
            DraftStore::keyOf(here), PostDraft{.uid = u"u"_s, .thread = here, .text = u"x"_s, .replyTo = {}});
    store.finish();
    QTRY_COMPARE(failed.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
}

/// Killed without a warning, in the middle of typing: what is on disk is whole, and as good as all of it.
void DraftStoreTest::aKilledProgramLosesNextToNothing()
{
    const QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--type-on"_s, folder.path()});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    qint64 typed = 0;
    // Long enough for many writes: killed somewhere among them.
    while (typed < 200) {
        QVERIFY2(child.waitForReadyRead(), qPrintable(child.errorString()));
        said += child.readAllStandardOutput();
        const QList<QByteArray> lines = said.split('\n');
        if (lines.size() > 1)
            typed = lines[lines.size() - 2].toLongLong();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    const QList<QByteArray> lines = said.split('\n');
    typed = lines[lines.size() - 2].toLongLong();
    const DraftStore store(u"/tmp/een.tjc"_s, folder.path());
    const auto found = store.post(DraftStore::keyOf(here), here);
    QVERIFY(found);
    const qint64 kept = found->text.size() / 6;
    qInfo() << "typed" << typed << "words, kept" << kept;
    // A write is due 20 ms after the first change; however slow this machine is, more than half of it is there.
    QVERIFY2(kept > typed / 2 && kept <= typed + 1, qPrintable(QString::number(kept)));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == u"--type-on"_s)
        return typeOn(QString::fromLocal8Bit(argv[2]));
    DraftStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "draft_store_test.moc"
