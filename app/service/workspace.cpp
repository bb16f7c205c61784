#include "service/workspace.h"

#include "service/absence_service.h"
#include "service/admin_service.h"
#include "service/calendar_service.h"
#include "service/catalogue_service.h"
#include "service/core.h"
#include "service/day_off_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/evaluation_service.h"
#include "service/forum_service.h"
#include "service/guide_service.h"
#include "service/help_service.h"
#include "service/match_service.h"
#include "service/notice_service.h"
#include "service/offer_service.h"
#include "service/planning_service.h"
#include "service/profile_service.h"
#include "service/room_service.h"
#include "service/series_service.h"
#include "service/signup_service.h"
#include "service/station_service.h"
#include "service/theme_week_service.h"
#include "service/wish_service.h"

namespace tjc {

using namespace Qt::StringLiterals;

WriteGuard guardFrom(const QString &word)
{
    if (word == "on"_L1)
        return WriteGuard::On;
    return word == "off"_L1 ? WriteGuard::Off : WriteGuard::OnShares;
}

Workspace::Workspace(WorkspaceUrl url, WorkspaceOptions options, QObject *parent) : QObject(parent)
{
    // Called on a worker's thread, which ends before this object does.
    const auto post = [this](auto f) { QMetaObject::invokeMethod(this, std::move(f), Qt::QueuedConnection); };
    m_core = std::make_shared<WorkspaceCore>(std::move(url), std::move(options),
        WorkspaceCore::Listener{
            .changed = [this, post](const ChangeSet &set) { post([this, set] { Q_EMIT changed(set); }); },
            .lost = [this, post](const Error &error) { post([this, error] { Q_EMIT offline(error); }); },
            .writesLost = [this, post] { post([this] { Q_EMIT writesLost(); }); },
            .offersDue =
                [this, post] {
                    post([this] {
                        deliver(m_signup->settleOffers(), this,
                            [this](const Result<qint64> &settled) { m_core->offersSettled(settled); });
                    });
                },
            .workDue =
                [this, post] {
                    post([this] {
                        deliver(m_evaluations->settleDue(), this,
                            [this](const Result<qint64> &settled) { m_core->workSettled(settled); });
                    });
                }});
    m_calendar = std::make_unique<CalendarService>(m_core);
    m_directory = std::make_unique<DirectoryService>(m_core);
    m_profile = std::make_unique<ProfileService>(m_core);
    m_help = std::make_unique<HelpService>(m_core);
    m_admin = std::make_unique<AdminService>(m_core);
    m_signup = std::make_unique<SignupService>(m_core);
    m_notices = std::make_unique<NoticeService>(m_core);
    m_planning = std::make_unique<PlanningService>(m_core);
    m_series = std::make_unique<SeriesService>(m_core);
    m_station = std::make_unique<StationService>(m_core);
    m_rooms = std::make_unique<RoomService>(m_core);
    m_themeWeeks = std::make_unique<ThemeWeekService>(m_core);
    m_absences = std::make_unique<AbsenceService>(m_core);
    m_daysOff = std::make_unique<DayOffService>(m_core);
    m_wishes = std::make_unique<WishService>(m_core);
    m_matching = std::make_unique<MatchService>(m_core);
    m_catalogues = std::make_unique<CatalogueService>(m_core);
    m_guide = std::make_unique<GuideService>(m_core);
    m_offers = std::make_unique<OfferService>(m_core);
    m_forum = std::make_unique<ForumService>(m_core);
    m_evaluations = std::make_unique<EvaluationService>(m_core);
}

Workspace::~Workspace()
{
    m_evaluations.reset();
    m_forum.reset();
    m_offers.reset();
    m_guide.reset();
    m_catalogues.reset();
    m_matching.reset();
    m_wishes.reset();
    m_daysOff.reset();
    m_absences.reset();
    m_themeWeeks.reset();
    m_rooms.reset();
    m_station.reset();
    m_series.reset();
    m_planning.reset();
    m_notices.reset();
    m_signup.reset();
    m_admin.reset();
    m_help.reset();
    m_profile.reset();
    m_directory.reset();
    m_calendar.reset();
    m_core.reset();
}

const WorkspaceUrl &Workspace::url() const
{
    return m_core->url();
}

QFuture<Result<WorkspaceInfo>> Workspace::open()
{
    return m_core->open();
}

QFuture<Result<WorkspaceInfo>> Workspace::init()
{
    return m_core->init();
}

CalendarService &Workspace::calendar()
{
    return *m_calendar;
}

DirectoryService &Workspace::directory()
{
    return *m_directory;
}

ProfileService &Workspace::profile()
{
    return *m_profile;
}

HelpService &Workspace::help()
{
    return *m_help;
}

AdminService &Workspace::admin()
{
    return *m_admin;
}

SignupService &Workspace::signup()
{
    return *m_signup;
}

NoticeService &Workspace::notices()
{
    return *m_notices;
}

PlanningService &Workspace::planning()
{
    return *m_planning;
}

SeriesService &Workspace::series()
{
    return *m_series;
}

StationService &Workspace::station()
{
    return *m_station;
}

RoomService &Workspace::rooms()
{
    return *m_rooms;
}

ThemeWeekService &Workspace::themeWeeks()
{
    return *m_themeWeeks;
}

AbsenceService &Workspace::absences()
{
    return *m_absences;
}

CatalogueService &Workspace::catalogues()
{
    return *m_catalogues;
}

DayOffService &Workspace::daysOff()
{
    return *m_daysOff;
}

WishService &Workspace::wishes()
{
    return *m_wishes;
}

MatchService &Workspace::matching()
{
    return *m_matching;
}

GuideService &Workspace::guide()
{
    return *m_guide;
}

OfferService &Workspace::offers()
{
    return *m_offers;
}

ForumService &Workspace::forum()
{
    return *m_forum;
}

EvaluationService &Workspace::evaluations()
{
    return *m_evaluations;
}

} // namespace tjc
