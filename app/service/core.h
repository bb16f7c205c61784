#pragma once

#include "db/change_feed.h"
#include "db/migrator.h"
#include "db/worker.h"
#include "exchange/local_time.h"
#include "service/changes.h"
#include "service/workspace.h"
#include "store/search.h"

#include <QElapsedTimer>

#include <array>
#include <mutex>

namespace tjc {

/// What the services of one workspace share: a connection to read with, one to write with (made at the first
/// write, so that browsing goes on during a long import), who the user is, and the feed of changes.
/// Not for ui or cli: those ask the services.
class WorkspaceCore
{
public:
    struct Listener {
        std::function<void(const ChangeSet &)> changed; ///< on a worker's thread
        std::function<void(const Error &)> lost;        ///< on a worker's thread
        std::function<void()> writesLost;               ///< on a worker's thread
        std::function<void()> offersDue; ///< seats that were not confirmed in time; on the reader's thread
        std::function<void()> workDue;   ///< what time brings (see store/due.h); on the reader's thread
    };

    WorkspaceCore(WorkspaceUrl url, WorkspaceOptions options, Listener listener);

    QFuture<Result<WorkspaceInfo>> open();
    QFuture<Result<WorkspaceInfo>> init();

    template <typename F>
    auto read(F f)
    {
        return m_reader->read(std::move(f));
    }
    template <typename F>
    auto snapshot(F f)
    {
        return m_reader->snapshot(std::move(f));
    }
    template <typename F>
    auto write(F f, db::Worker::Stop stop = {})
    {
        return writer().write(std::move(f), std::move(stop));
    }
    /// A job that takes long, of several steps: f(db::Worker::OnThread &), beside the reading that goes on.
    template <typename F>
    auto background(F f)
    {
        return writer().job(std::move(f));
    }

    /// What of this station's writes is gone, as take(const db::StationLoss &) makes it.
    template <typename Take>
    auto loss(Take take)
    {
        using Taken = Result<std::invoke_result_t<Take, const db::StationLoss &>>;
        return m_reader->direct([this, take = std::move(take)](db::Connection &connection) -> Taken {
            if (!m_station)
                return take(db::StationLoss{});
            TJC_TRY(lost, m_station->loss(connection));
            return take(lost);
        });
    }
    /// As db::StationLog::settle(); then outcome() is the answer.
    template <typename Outcome>
    auto settle(db::StationLog::Repeat repeat, Outcome outcome)
    {
        return writer().direct([this, repeat = std::move(repeat), outcome = std::move(outcome)](
                                   db::Connection &connection) -> std::invoke_result_t<Outcome> {
            TJC_CHECK(settleNow(connection, repeat));
            return outcome();
        });
    }

    [[nodiscard]] const WorkspaceUrl &url() const { return m_url; }
    [[nodiscard]] Instant now() const { return m_options.clock->now(); }
    [[nodiscard]] const LocalTime &local() const { return m_local; }

    /// Any thread.
    [[nodiscard]] Identity me() const;
    [[nodiscard]] std::optional<PersonId> person() const { return me().person; }
    /// What was opened, with who the user is by now.
    [[nodiscard]] WorkspaceInfo info() const;
    /// What became of settling the offers that offersDue() told of. Any thread.
    void offersSettled(const Result<qint64> &settled);
    /// The same of the work that workDue() told of.
    void workSettled(const Result<qint64> &settled);
    /// The words that can be found; only on the reader's thread. New ones come in within a minute: they are found as they
    /// are typed all the same, and are only not offered for what was mistyped.
    [[nodiscard]] Result<std::shared_ptr<const Vocabulary>> vocabulary(db::Reader &reader, store::Found what);
    /// In a write: makes the user known to the workspace where that is needed.
    Result<PersonId> ensurePerson(db::Writer &writer);
    /// Denied "role.<code>" where the user does not have the role. On PostgreSQL the schema says the same again.
    [[nodiscard]] Result<void> require(Role role) const;

private:
    [[nodiscard]] db::Worker &writer();
    [[nodiscard]] Result<std::unique_ptr<db::Connection>> connect();
    [[nodiscard]] Result<void> makeNew() const;
    [[nodiscard]] Result<void> fill(db::Connection &connection) const;
    [[nodiscard]] Result<WorkspaceInfo> start(db::Connection &connection);
    [[nodiscard]] Result<void> bringUpToDate(db::Connection &connection) const;
    Result<void> tellChanges(db::Connection &connection);
    Result<void> lookAfter(db::Connection &connection);
    Result<void> lookForOffers(db::Connection &connection);
    Result<void> lookForWork(db::Connection &connection);
    Result<void> startAgain(db::Connection &connection);
    [[nodiscard]] QString writesAreLost(const db::StationLoss &loss);
    Result<void> settleNow(db::Connection &connection, const db::StationLog::Repeat &repeat);
    void setMe(Identity me);
    void knowMe();
    void tellAll();
    void ageWords(const ChangeSet &changes);

    WorkspaceUrl m_url;
    WorkspaceOptions m_options;
    Listener m_listener;
    LocalTime m_local;
    std::vector<db::Migration> m_steps;
    mutable std::mutex m_mutex;
    WorkspaceInfo m_info;         ///< guarded by m_mutex
    db::ChangeFeed m_feed;        ///< only on the reader's thread
    bool m_started = false;       ///< only on the reader's thread
    bool m_feedIsDue = false;     ///< only on the reader's thread: changes that were not read yet
    QElapsedTimer m_offersLooked; ///< only on the reader's thread
    QElapsedTimer m_workLooked;   ///< only on the reader's thread
    /// Of store::Found, in its order; only on the reader's thread.
    struct Words {
        std::shared_ptr<const Vocabulary> known;
        QElapsedTimer read;
        bool isOld = false;
    };
    std::array<Words, 4> m_words;
    std::atomic<bool> m_settles = true;        ///< offers that are due
    std::atomic<bool> m_works = true;          ///< work that is due
    std::atomic<bool> m_makeFirst = false;     ///< init(): the reader makes the workspace before it connects
    std::atomic<bool> m_isAllToTell = false;   ///< what changed nobody can name
    std::unique_ptr<db::StationLog> m_station; ///< only for a file
    std::unique_ptr<db::Worker> m_reader;
    std::unique_ptr<db::Worker> m_writer;
};

} // namespace tjc
