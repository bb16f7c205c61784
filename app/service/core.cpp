#include "service/core.h"

#include "base/account.h"
#include "db/backup.h"
#include "db/delayed_connection.h"
#include "db/postgres_connection.h"
#include "db/sqlite_connection.h"
#include "service/example_week.h"
#include "service/own_actions.h"
#include "store/check.h"
#include "store/due.h"
#include "store/enrolments.h"
#include "store/import.h"
#include "store/people.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// More sessions than this are not worth naming one by one.
constexpr qsizetype maxNamedChanges = 2'000;
constexpr qint64 wordsStayMs = 60'000; ///< before they are read again, where some changed

/// How often it is looked whether an offered seat was not confirmed in time.
constexpr qint64 offersEveryMs = 30'000;

/// How often it is looked whether time brought work.
constexpr qint64 workEveryMs = 60'000;

bool isReadOnly(const WorkspaceUrl &url)
{
    if (url.engine() != Engine::Sqlite)
        return false;
    const QFileInfo file(url.string());
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

/// The same for all programs of this user on this station.
QString stationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + "/TrainJeCollega/stations"_L1;
}

Error withArgument(Error error, const QString &argument)
{
    if (error.argument.isEmpty())
        error.argument = argument;
    return error;
}

} // namespace

WorkspaceCore::WorkspaceCore(WorkspaceUrl url, WorkspaceOptions options, Listener listener)
    : m_url(std::move(url)), m_options(std::move(options)), m_listener(std::move(listener)),
      m_steps(db::migrations(m_url.engine()))
{
    if (m_url.engine() == Engine::Sqlite && m_options.guard != WriteGuard::Off) {
        m_station = std::make_unique<db::StationLog>(db::StationLog::Options{.workspace = m_url.string(),
            .folder = m_options.stationFolder.isEmpty() ? stationFolder() : m_options.stationFolder,
            .always = m_options.guard == WriteGuard::On,
            .refused = [this](const db::StationLoss &loss) { return writesAreLost(loss); }});
    }
    m_reader = std::make_unique<db::Worker>([this] { return connect(); },
        db::Worker::Options{.knownSchema = m_steps.back().number,
            .pollMs = m_options.pollMs,
            .idle = [this](db::Connection &connection) { return lookAfter(connection); },
            .lost = m_listener.lost,
            .reopened = [this](db::Connection &connection) { return startAgain(connection); }});
}

db::Worker &WorkspaceCore::writer()
{
    if (!m_writer) {
        m_writer = std::make_unique<db::Worker>(
            [this] { return connect(); }, db::Worker::Options{.knownSchema = m_steps.back().number,
                                              .lost =
                                                  [this](const Error &error) {
                                                      m_listener.lost(error);
                                                      tellAll();
                                                  },
                                              .committed =
                                                  [this] {
                                                      knowMe();
                                                      m_reader->poll();
                                                  },
                                              .station = m_station.get()});
    }
    return *m_writer;
}

Result<std::unique_ptr<db::Connection>> WorkspaceCore::connect()
{
    if (m_makeFirst.exchange(false))
        TJC_CHECK(makeNew());
    auto opened = m_url.engine() == Engine::Sqlite
                      ? db::openSqlite(m_url.string(), {.readOnly = isReadOnly(m_url)})
                      : db::openPostgres(m_url, {.password = m_options.password});
    if (!opened)
        return withArgument(std::move(opened).error(), m_url.string());
    if (m_options.statementDelayMs > 0)
        return db::delayed(*std::move(opened), m_options.statementDelayMs);
    return opened;
}

QFuture<Result<WorkspaceInfo>> WorkspaceCore::open()
{
    return m_reader->direct([this](db::Connection &connection) { return start(connection); });
}

QFuture<Result<WorkspaceInfo>> WorkspaceCore::init()
{
    m_makeFirst = true;
    return open();
}

/// A file is made whole under another name and then takes its place, so that there is never half a workspace.
Result<void> WorkspaceCore::makeNew() const
{
    if (m_url.engine() == Engine::Postgres) {
        auto opened = db::openPostgres(m_url, {.password = m_options.password});
        if (!opened)
            return withArgument(std::move(opened).error(), m_url.string());
        if (auto made = fill(**opened); !made)
            return withArgument(std::move(made).error(), m_url.string());
        return {};
    }
    const QString path = m_url.string();
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Conflict, u"workspace.exists"_s, path};
    const QString temporary = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + ".new"_L1;
    Result<void> made = [&]() -> Result<void> {
        TJC_TRY(connection, db::openSqlite(temporary, {.create = true}));
        return fill(*connection);
    }();
    if (made && !QFile::rename(temporary, path)) {
        made = QFileInfo::exists(path) ? Error{ErrorKind::Conflict, u"workspace.exists"_s, path}
                                       : Error{ErrorKind::Denied, u"workspace.rights"_s, path};
    }
    if (!made) {
        QFile::remove(temporary);
        Error error = std::move(made).error();
        if (error.argument == temporary)
            error.argument = path;
        return withArgument(std::move(error), path);
    }
    return {};
}

Result<void> WorkspaceCore::fill(db::Connection &connection) const
{
    TJC_TRY(list, ministries());
    return db::writeOnce(connection, [&](db::Writer &writer) -> Result<void> {
        TJC_CHECK(db::make(connection, m_steps));
        QList<store::NewOrganisation> organisations;
        for (const SampleOrganisation &ministry : list)
            organisations += store::NewOrganisation{
                "ministry:"_L1 + ministry.shortName, ministry.name, ministry.shortName};
        TJC_CHECK(store::importOrganisations(writer, organisations));
        TJC_TRY(me, store::ensureMe(writer, accountName()));
        if (connection.engine() == Engine::Sqlite && me.person)
            TJC_CHECK(store::giveRole(writer, *me.person, Role::Admin));
        return {};
    });
}

Result<void> WorkspaceCore::bringUpToDate(db::Connection &connection) const
{
    TJC_TRY(version, db::schemaVersion(connection));
    const int known = m_steps.back().number;
    if (version.number == 0)
        return Error{ErrorKind::Invalid, u"workspace.not_ours"_s, m_url.string()};
    if (version.number >= known || isReadOnly(m_url))
        return db::checkCompatible(version, known);
    if (m_url.engine() == Engine::Sqlite) {
        const QString backup = m_url.string() + u".voor-versie-%1"_s.arg(known);
        TJC_CHECK(db::backUp(connection, backup));
    }
    return db::migrate(connection, m_steps);
}

Result<WorkspaceInfo> WorkspaceCore::start(db::Connection &connection)
{
    if (auto ready = bringUpToDate(connection); !ready)
        return withArgument(std::move(ready).error(), m_url.string());
    db::OpenReader reader(connection);
    TJC_TRY(me, store::identity(reader, accountName()));
    TJC_TRY(engineVersion, store::engineVersion(reader));
    TJC_CHECK(connection.mayHaveChanged());
    TJC_CHECK(m_feed.start(connection));
    m_started = true;
    TJC_TRY(version, db::schemaVersion(connection));
    const std::lock_guard lock(m_mutex);
    m_info = WorkspaceInfo{m_url.engine(), engineVersion, version.number, isReadOnly(m_url), me};
    return m_info;
}

WorkspaceInfo WorkspaceCore::info() const
{
    const std::lock_guard lock(m_mutex);
    return m_info;
}

Identity WorkspaceCore::me() const
{
    return info().me;
}

Result<PersonId> WorkspaceCore::ensurePerson(db::Writer &writer)
{
    if (const Identity known = me(); known.person)
        return *known.person;
    TJC_TRY(added, store::ensureMe(writer, accountName()));
    if (!added.person)
        return Error{ErrorKind::Denied, u"account.unknown"_s, added.login};
    // Not remembered before the commit: the next read asks again.
    return *added.person;
}

Result<void> WorkspaceCore::require(Role role) const
{
    if (me().has(role))
        return {};
    return Error{ErrorKind::Denied, "role."_L1 + code(role)};
}

/// The new connection's feed begins now; what was committed in between nobody can name, so all is told.
Result<void> WorkspaceCore::startAgain(db::Connection &connection)
{
    if (!m_started)
        return {};
    TJC_CHECK(connection.mayHaveChanged());
    TJC_CHECK(m_feed.start(connection));
    m_feedIsDue = false;
    ChangeSet set;
    set.everything = true;
    ageWords(set);
    m_listener.changed(set);
    return {};
}

void WorkspaceCore::ageWords(const ChangeSet &changes)
{
    const bool all = changes.everything;
    const auto age = [&](store::Found what, bool changed) { m_words[size_t(what)].isOld |= changed || all; };
    // A topic is a word by which a colleague is found, and so is what he gave.
    age(store::Found::Person, changes.people || changes.guide || !changes.sessions.isEmpty());
    age(store::Found::Training, changes.trainings);
    age(store::Found::Wish, changes.wishes);
    age(store::Found::Topic, changes.guide);
}

Result<std::shared_ptr<const Vocabulary>> WorkspaceCore::vocabulary(db::Reader &reader, store::Found what)
{
    Words &words = m_words[size_t(what)];
    if (!words.known || (words.isOld && words.read.hasExpired(wordsStayMs))) {
        TJC_TRY(known, store::vocabulary(reader, what));
        words.known = std::make_shared<const Vocabulary>(std::move(known));
        words.read.start();
        words.isOld = false;
    }
    return words.known;
}

/// Soon, by the connection that reads: a word that all is well again, too.
void WorkspaceCore::tellAll()
{
    m_isAllToTell = true;
    m_reader->poll();
}

void WorkspaceCore::setMe(Identity me)
{
    const std::lock_guard lock(m_mutex);
    m_info.me = std::move(me);
}

/// The first write makes the user known. What is read after it has to know: the news of a server may come later.
void WorkspaceCore::knowMe()
{
    if (me().person)
        return;
    m_reader->direct([this](db::Connection &connection) -> Result<void> {
        db::OpenReader reader(connection);
        TJC_TRY(identity, store::identity(reader, accountName()));
        setMe(identity);
        return {};
    });
}

/// What the views show is gone as well.
QString WorkspaceCore::writesAreLost(const db::StationLoss &loss)
{
    tellAll();
    if (m_listener.writesLost)
        m_listener.writesLost();
    return describe(loss);
}

Result<void> WorkspaceCore::settleNow(db::Connection &connection, const db::StationLog::Repeat &repeat)
{
    if (!m_station)
        return {};
    TJC_CHECK(db::checkGate(connection, m_steps.back().number));
    TJC_CHECK(m_station->settle(connection, repeat));
    // Who the user is may have been lost with the rest.
    db::OpenReader reader(connection);
    TJC_TRY(identity, store::identity(reader, accountName()));
    setMe(identity);
    m_settles = true;
    tellAll();
    return {};
}

Result<void> WorkspaceCore::lookAfter(db::Connection &connection)
{
    TJC_CHECK(tellChanges(connection));
    TJC_CHECK(lookForOffers(connection));
    return lookForWork(connection);
}

/// Only where others' commits are looked for: a program that runs but a moment leaves it to those that stay.
Result<void> WorkspaceCore::lookForOffers(db::Connection &connection)
{
    if (!m_started || m_options.pollMs <= 0 || !m_settles || info().readOnly
        || (m_offersLooked.isValid() && !m_offersLooked.hasExpired(offersEveryMs)))
        return {};
    m_offersLooked.start();
    db::OpenReader reader(connection);
    TJC_TRY(due, store::mayOffersBeDue(reader, now()));
    if (due && m_listener.offersDue)
        m_listener.offersDue();
    return {};
}

Result<void> WorkspaceCore::lookForWork(db::Connection &connection)
{
    if (!m_started || m_options.pollMs <= 0 || !m_works || info().readOnly
        || (m_workLooked.isValid() && !m_workLooked.hasExpired(workEveryMs)))
        return {};
    m_workLooked.start();
    db::OpenReader reader(connection);
    TJC_TRY(due, store::isWorkDue(reader, now()));
    if (due && m_listener.workDue)
        m_listener.workDue();
    return {};
}

void WorkspaceCore::workSettled(const Result<qint64> &settled)
{
    m_works =
        settled || settled.error().kind == ErrorKind::Busy || settled.error().kind == ErrorKind::Offline;
}

/// What is refused now will be refused again: others have to settle then.
void WorkspaceCore::offersSettled(const Result<qint64> &settled)
{
    m_settles =
        settled || settled.error().kind == ErrorKind::Busy || settled.error().kind == ErrorKind::Offline;
}

Result<void> WorkspaceCore::tellChanges(db::Connection &connection)
{
    if (!m_started)
        return {};
    if (m_isAllToTell.exchange(false)) {
        auto told = startAgain(connection);
        m_isAllToTell = !told;
        return told;
    }
    TJC_TRY(may, connection.mayHaveChanged());
    m_feedIsDue = m_feedIsDue || may;
    if (!m_feedIsDue)
        return {};
    TJC_TRY(changes, m_feed.next(connection));
    m_feedIsDue = false;
    if (changes.empty())
        return {};
    ChangeSet set;
    for (const db::Change &change : changes) {
        if (change.entity == "session")
            set.sessions.insert(change.rowId);
        else if (change.entity == "person")
            set.people = true;
        else if (change.entity == "training")
            set.trainings = true;
        else if (change.entity == "wish")
            set.wishes = true;
        else if (change.entity == "help")
            set.help = true;
        else if (change.entity == "topic")
            set.guide = set.lists = true;
        else if (change.entity == "guide")
            set.guide = true;
        else if (change.entity == "thread")
            set.forum = true;
        else if (change.entity == "evaluation")
            set.evaluations = true;
        else
            set.lists = true;
    }
    if (set.sessions.size() > maxNamedChanges) {
        set.sessions.clear();
        set.everything = true;
    }
    ageWords(set);
    if (!me().person) {
        db::OpenReader reader(connection);
        if (auto identity = store::identity(reader, accountName()))
            setMe(*std::move(identity));
    }
    m_listener.changed(set);
    return {};
}

} // namespace tjc
