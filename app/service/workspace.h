#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/workspace_url.h"
#include "domain/people.h"
#include "service/changes.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tjc {

class AbsenceService;
class AdminService;
class CalendarService;
class CatalogueService;
class DayOffService;
class DirectoryService;
class EvaluationService;
class ForumService;
class HelpService;
class ProfileService;
class GuideService;
class MatchService;
class NoticeService;
class OfferService;
class PlanningService;
class SeriesService;
class RoomService;
class SignupService;
class StationService;
class ThemeWeekService;
class WishService;
class WorkspaceCore;

/// Whether writes are counted on this station's own disk too, so that a share which loses them is noticed.
enum class WriteGuard {
    OnShares, ///< where the workspace does not lie on a disk of this machine, or nobody knows
    On,
    Off,
};

/// "on" or "off", for a share that is known to be safe or a disk that is not; OnShares for anything else.
[[nodiscard]] WriteGuard guardFrom(const QString &word);

struct WorkspaceOptions {
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    QString password;         ///< for a server; never kept beyond opening
    int pollMs = 1'000;       ///< how often others' commits are looked for; 0: never
    int statementDelayMs = 0; ///< for tests: every statement takes this much longer
    WriteGuard guard = WriteGuard::OnShares;
    QString stationFolder = {}; ///< where the own disk keeps the count; empty: in the user's data folder
};

/// What was opened.
struct WorkspaceInfo {
    Engine engine;
    QString engineVersion;
    int schema = 0;
    bool readOnly = false;
    Identity me;
};

/// An opened database, whichever engine. Lives on the thread that made it; asks are answered as futures from a
/// worker thread (see deliver.h). Destroying it interrupts what runs; futures still open end as Cancelled.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(WorkspaceUrl url, WorkspaceOptions options = {}, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const WorkspaceUrl &url() const;

    /// Opens an existing workspace; an older schema is first backed up (a file) and migrated where the user may.
    /// Errors: those of db::openSqlite / db::openPostgres, SchemaTooNew, SchemaTooOld.
    QFuture<Result<WorkspaceInfo>> open();
    /// Makes an empty workspace with the Dutch ministries in it and the user as its administrator.
    /// Conflict "workspace.exists" where there is one already.
    QFuture<Result<WorkspaceInfo>> init();

    [[nodiscard]] CalendarService &calendar();
    [[nodiscard]] DirectoryService &directory();
    [[nodiscard]] ProfileService &profile();
    [[nodiscard]] HelpService &help();
    [[nodiscard]] AdminService &admin();
    [[nodiscard]] SignupService &signup();
    [[nodiscard]] NoticeService &notices();
    [[nodiscard]] PlanningService &planning();
    [[nodiscard]] SeriesService &series();
    [[nodiscard]] StationService &station();
    [[nodiscard]] RoomService &rooms();
    [[nodiscard]] ThemeWeekService &themeWeeks();
    [[nodiscard]] AbsenceService &absences();
    [[nodiscard]] DayOffService &daysOff();
    [[nodiscard]] WishService &wishes();
    [[nodiscard]] MatchService &matching();
    [[nodiscard]] CatalogueService &catalogues();
    [[nodiscard]] GuideService &guide();
    [[nodiscard]] OfferService &offers();
    [[nodiscard]] ForumService &forum();
    [[nodiscard]] EvaluationService &evaluations();

Q_SIGNALS:
    /// After each commit of ours at once, of others within two polls. On the thread of this object.
    void changed(const tjc::ChangeSet &changes);
    /// The connection was lost or came back; the error says why. On the thread of this object.
    void offline(const tjc::Error &error);
    /// A write was refused because earlier ones are gone: see StationService. On the thread of this object.
    void writesLost();

private:
    std::shared_ptr<WorkspaceCore> m_core;
    std::unique_ptr<CalendarService> m_calendar;
    std::unique_ptr<DirectoryService> m_directory;
    std::unique_ptr<ProfileService> m_profile;
    std::unique_ptr<HelpService> m_help;
    std::unique_ptr<AdminService> m_admin;
    std::unique_ptr<SignupService> m_signup;
    std::unique_ptr<NoticeService> m_notices;
    std::unique_ptr<PlanningService> m_planning;
    std::unique_ptr<SeriesService> m_series;
    std::unique_ptr<StationService> m_station;
    std::unique_ptr<RoomService> m_rooms;
    std::unique_ptr<ThemeWeekService> m_themeWeeks;
    std::unique_ptr<AbsenceService> m_absences;
    std::unique_ptr<DayOffService> m_daysOff;
    std::unique_ptr<WishService> m_wishes;
    std::unique_ptr<MatchService> m_matching;
    std::unique_ptr<CatalogueService> m_catalogues;
    std::unique_ptr<GuideService> m_guide;
    std::unique_ptr<OfferService> m_offers;
    std::unique_ptr<ForumService> m_forum;
    std::unique_ptr<EvaluationService> m_evaluations;
};

} // namespace tjc
