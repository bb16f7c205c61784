#include "db/station_log.h"

#include "base/account.h"
#include "base/sync_file.h"
#include "db/sqlite_connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QUuid>

#include <optional>

Q_LOGGING_CATEGORY(tjcStation, "tjc.station")

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 1024 * 1024;
constexpr int lockMs = 2'000;
/// Instead of an action: the number from which counting goes on after a loss that was not repeated.
constexpr QByteArrayView givenUp = "-";
constexpr auto ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Whoever may write the workspace chose its uid, so it is no part of a path as it is. Homes may be shared between
/// stations, and each counts for itself.
QString nameFor(const QString &uid)
{
    const QByteArray key = (uid + u'\n' + stationName()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(40));
}

QByteArray lineOf(qint64 number, const QByteArray &action)
{
    return QByteArray::number(number) + ' ' + action + '\n';
}

/// How many writes of the station the workspace knows of.
Result<qint64> rowOf(Connection &connection, const QByteArray &station)
{
    qint64 row = 0;
    TJC_CHECK(connection.query("SELECT writes FROM station WHERE id = $1", {station}, [&](const Row &found) {
        row = found.integer(0);
        return false;
    }));
    return row;
}

} // namespace

/// The file: the station's id in the first line, then a line for each write, `<number> <action>`.
struct StationLog::Journal {
    struct Line {
        qint64 number;
        QByteArray action;
    };
    QByteArray station;
    QList<Line> lines;
    bool isWhole = true; ///< the last line has its end

    [[nodiscard]] qint64 last() const
    {
        qint64 last = 0;
        for (const Line &line : lines)
            last = qMax(last, line.number);
        return last;
    }

    /// What cannot be read counts as not there: it can make the guard weaker, and never gives an alarm.
    static Journal read(const QString &path)
    {
        Journal journal;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return journal;
        journal.station = file.readLine().trimmed();
        while (!file.atEnd()) {
            QByteArray line = file.readLine();
            journal.isWhole = line.endsWith('\n');
            const qsizetype space = line.indexOf(' ');
            bool ok = false;
            const qint64 number = line.left(space).toLongLong(&ok);
            if (!journal.isWhole || space < 0 || !ok)
                continue;
            line.chop(1);
            journal.lines += Line{number, line.sliced(space + 1)};
        }
        return journal;
    }

    [[nodiscard]] StationLoss since(qint64 row) const
    {
        StationLoss loss;
        for (const Line &line : lines) {
            if (line.number <= row || line.action == givenUp)
                continue;
            ++loss.count;
            if (!line.action.isEmpty())
                loss.actions += line.action;
        }
        return loss;
    }
};

StationLog::StationLog(Options options) : m_options(std::move(options))
{
}

bool StationLog::isOn() const
{
    std::call_once(m_asked, [this] { m_isOn = m_options.always || !isOnOwnDisk(m_options.workspace); });
    return m_isOn;
}

Result<QString> StationLog::pathFor(Connection &connection) const
{
    QString uid;
    TJC_CHECK(connection.query("SELECT uid FROM schema_info", {}, [&](const Row &row) {
        uid = row.text(0);
        return false;
    }));
    return QDir(m_options.folder).filePath(nameFor(uid));
}

void StationLog::save(const QString &path, const Journal &journal) const
{
    QByteArray text = journal.station + '\n';
    qsizetype first = qMax(qsizetype(0), journal.lines.size() - m_options.keptActions);
    qint64 bytes = 0;
    for (qsizetype i = journal.lines.size() - 1; i >= first; --i) {
        bytes += journal.lines.at(i).action.size();
        if (bytes > maxBytes && i + 1 < journal.lines.size())
            first = i + 1;
    }
    for (const Journal::Line &line : journal.lines.sliced(first))
        text += lineOf(line.number, line.action);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownOnly) || file.write(text) != text.size()
        || !file.commit())
        qCWarning(tjcStation) << "the own disk does not keep" << path << file.errorString();
}

Result<StationLog::Claim> StationLog::claim(Connection &connection) const
{
    if (!isOn())
        return Claim{};
    TJC_TRY(path, pathFor(connection));
    Journal journal = Journal::read(path);
    if (journal.station.isEmpty()) {
        // The name is on the disk before the first write, so that all programs of this station count together.
        QDir().mkpath(m_options.folder);
        QFile::setPermissions(m_options.folder, ownOnly | QFileDevice::ExeOwner);
        QLockFile lock(path + ".lock"_L1);
        if (!lock.tryLock(lockMs)) {
            qCWarning(tjcStation) << "the own disk cannot be written:" << path;
            return Claim{};
        }
        journal = Journal::read(path);
        if (journal.station.isEmpty()) {
            journal.station = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
            save(path, journal);
        }
    }
    Claim claim{path};
    TJC_CHECK(connection.query("INSERT INTO station (id, name, writes) VALUES ($1, $2, 1)"
                               " ON CONFLICT (id) DO UPDATE SET writes = writes + 1 RETURNING writes",
        {journal.station, stationName()}, [&](const Row &row) {
            claim.number = row.integer(0);
            return true;
        }));
    if (const StationLoss loss = journal.since(claim.number - 1); loss.count > 0) {
        const QString named = m_options.refused ? m_options.refused(loss) : QString();
        return Error{ErrorKind::Conflict, u"workspace.lost_writes"_s, named};
    }
    return claim;
}

void StationLog::committed(const Claim &claim, const QByteArray &action) const
{
    if (claim.number == 0)
        return;
    QLockFile lock(claim.path + ".lock"_L1);
    if (!lock.tryLock(lockMs)) {
        qCWarning(tjcStation) << "the own disk is busy:" << claim.path;
        return;
    }
    const QByteArray line = lineOf(claim.number, action);
    Journal journal = Journal::read(claim.path);
    if (journal.station.isEmpty())
        return; // somebody took the file away; the next write begins a new one
    QFile file(claim.path);
    const bool isLong =
        journal.lines.size() >= 2 * m_options.keptActions || file.size() + line.size() > 2 * maxBytes;
    if (isLong || !journal.isWhole) {
        journal.lines += Journal::Line{claim.number, action};
        return save(claim.path, journal);
    }
    if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !syncToDisk(file))
        qCWarning(tjcStation) << "the own disk does not keep" << claim.path << file.errorString();
}

Result<StationLoss> StationLog::loss(Connection &connection) const
{
    if (!isOn())
        return StationLoss{};
    TJC_TRY(path, pathFor(connection));
    // Read before the row: a write of this station in between makes the row larger, never the loss.
    const Journal journal = Journal::read(path);
    TJC_TRY(row, rowOf(connection, journal.station));
    return journal.since(row);
}

Result<void> StationLog::settle(Connection &connection, const Repeat &repeat) const
{
    if (!isOn())
        return {};
    struct Settled {
        QString path;
        qint64 row; ///< what came after it, up to `last`, is no longer waited for
        qint64 last;
        Journal added;
    };
    auto settled = writeOnce(connection, [&](Writer &writer) -> Result<std::optional<Settled>> {
        TJC_TRY(path, pathFor(connection));
        const Journal journal = Journal::read(path);
        TJC_TRY(row, rowOf(connection, journal.station));
        const StationLoss lost = journal.since(row);
        if (lost.count == 0)
            return std::nullopt;
        TJC_TRY(repeated, repeat(writer, lost));
        Settled done{path, row, journal.last(), {}};
        qint64 number = done.last;
        for (const QByteArray &action : repeated)
            done.added.lines += Journal::Line{++number, action};
        if (repeated.isEmpty())
            done.added.lines += Journal::Line{++number, givenUp.toByteArray()};
        TJC_CHECK(writer.execute("INSERT INTO station (id, name, writes) VALUES ($1, $2, $3)"
                                 " ON CONFLICT (id) DO UPDATE SET writes = $3",
            {journal.station, stationName(), number}));
        return done;
    });
    if (!settled)
        return std::move(settled).error();
    if (!*settled)
        return {};
    const Settled &done = **settled;
    QLockFile lock(done.path + ".lock"_L1);
    if (!lock.tryLock(lockMs)) {
        qCWarning(tjcStation) << "the own disk is busy:" << done.path;
        return {};
    }
    // Another program of this station may have written since.
    Journal journal = Journal::read(done.path);
    journal.lines.removeIf(
        [&](const Journal::Line &line) { return line.number > done.row && line.number <= done.last; });
    journal.lines += done.added.lines;
    save(done.path, journal);
    return {};
}

} // namespace tjc::db
