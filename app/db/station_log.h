#pragma once

#include "db/access.h"

#include <QList>

#include <mutex>

namespace tjc::db {

/// What this station was told was written in a workspace and is not in it any more.
struct StationLoss {
    qint64 count = 0; ///< writes; 0: nothing was lost
    QList<QByteArray>
        actions; ///< what they were, as Writer::note() had it, oldest first; those kept too long ago,
                 ///< and those that said nothing, are missing
};

/// The guard against shares that lose acknowledged writes. The row of this station in the table `station` and a file on
/// its own disk count its writes; both grow with each, the row in the same transaction and the file after the commit.
/// So a row that is behind the file tells that writes are gone: the share lost them, or an older copy was put back.
/// A row that is ahead is a program that ended between the two, and no alarm.
///
/// The file holds this user's own last actions, in a folder of his own, readable by nobody else. Its name is made from
/// the workspace's uid, so a workspace that is moved keeps it. Any thread.
class StationLog
{
public:
    struct Options {
        QString workspace;   ///< the file of the workspace
        QString folder;      ///< where the stations' files are; made where it is missing
        bool always = false; ///< also where the workspace lies on a disk of this machine, which loses nothing
        int keptActions = 100;
        /// Called when a write is refused, on the thread of the write; the answer names the loss to people.
        std::function<QString(const StationLoss &)> refused = {};
    };
    explicit StationLog(Options options);

    /// False where the workspace lies on a disk of this machine; nothing below does anything then.
    [[nodiscard]] bool isOn() const;

    /// The number of a write, which becomes good with its commit; 0 where nothing is counted.
    struct Claim {
        QString path;
        qint64 number = 0;
    };
    /// At the start of a write, in its transaction: Conflict "workspace.lost_writes" where writes are gone.
    [[nodiscard]] Result<Claim> claim(Connection &connection) const;
    /// After the commit. An own disk that cannot be written is told to the log; the write is done all the same.
    void committed(const Claim &claim, const QByteArray &action) const;

    [[nodiscard]] Result<StationLoss> loss(Connection &connection) const;

    /// Ends an alarm in one write transaction: `repeat` writes again what it can of the loss and gives those actions
    /// back; the others are given up. Counting goes on from the higher of the two numbers, so that an older copy and
    /// the newer one it took the place of are still told apart. Nothing where nothing was lost.
    using Repeat = std::function<Result<QList<QByteArray>>(Writer &writer, const StationLoss &loss)>;
    [[nodiscard]] Result<void> settle(Connection &connection, const Repeat &repeat) const;

private:
    struct Journal;
    [[nodiscard]] Result<QString> pathFor(Connection &connection) const;
    void save(const QString &path, const Journal &journal) const;

    Options m_options;
    mutable std::once_flag m_asked;
    mutable bool m_isOn = false;
};

} // namespace tjc::db
