#include "service/station_service.h"

#include "service/own_actions.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QList<LostWrite> listOf(const db::StationLoss &loss)
{
    QList<LostWrite> writes(
        qMax(qint64(0), loss.count - loss.actions.size()), LostWrite{Deed::Other, {}, {}});
    for (const QByteArray &action : loss.actions)
        writes += lostWriteOf(action);
    return writes;
}

/// Whether it is the action that cannot be done again, rather than the workspace that cannot be written now.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict
           || error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Denied;
}

} // namespace

QString describe(const LostWrite &write)
{
    const auto say = [&](const char *text) {
        return QCoreApplication::translate("station", text).arg(write.about);
    };
    switch (write.deed) {
    case Deed::SignUp:
        return say(QT_TRANSLATE_NOOP("station", "sign-up for “%1”"));
    case Deed::SignOff:
        return say(QT_TRANSLATE_NOOP("station", "sign-off from “%1”"));
    case Deed::NewSession:
        return say(QT_TRANSLATE_NOOP("station", "new session “%1”"));
    case Deed::ChangedSession:
        return say(QT_TRANSLATE_NOOP("station", "change of session “%1”"));
    case Deed::CancelledSession:
        return say(QT_TRANSLATE_NOOP("station", "cancelling of session “%1”"));
    case Deed::Approval:
        return say(QT_TRANSLATE_NOOP("station", "approval of a request for “%1”"));
    case Deed::Refusal:
        return say(QT_TRANSLATE_NOOP("station", "refusal of a request for “%1”"));
    case Deed::Confirmation:
        return say(QT_TRANSLATE_NOOP("station", "confirmed seat in “%1”"));
    case Deed::Substitution:
        return say(QT_TRANSLATE_NOOP("station", "substitute in “%1”"));
    case Deed::WalkIn:
        return say(QT_TRANSLATE_NOOP("station", "walk-in at “%1”"));
    case Deed::Presence:
        return say(QT_TRANSLATE_NOOP("station", "attendance of “%1”"));
    case Deed::Decision:
        return say(QT_TRANSLATE_NOOP("station", "decision that “%1” goes on"));
    case Deed::Settling:
        return QCoreApplication::translate("station", "passing on of seats that were not confirmed");
    case Deed::NoticesRead:
        return QCoreApplication::translate("station", "reading of notices");
    case Deed::Series:
        return say(QT_TRANSLATE_NOOP("station", "change of the series “%1”"));
    case Deed::WishChange:
        return say(QT_TRANSLATE_NOOP("station", "change of the wish “%1”"));
    case Deed::ForumChange:
        return say(QT_TRANSLATE_NOOP("station", "what I did in the thread “%1”"));
    case Deed::RoomChange:
        return say(QT_TRANSLATE_NOOP("station", "change of room “%1”"));
    case Deed::ThemeWeekChange:
        return say(QT_TRANSLATE_NOOP("station", "change of theme week “%1”"));
    case Deed::AbsenceChange:
        return say(QT_TRANSLATE_NOOP("station", "change of the absence of %1"));
    case Deed::DaysOffChange:
        return say(QT_TRANSLATE_NOOP("station", "change of days off (%1)"));
    case Deed::TopicChange:
        return say(QT_TRANSLATE_NOOP("station", "change of the topic “%1”"));
    case Deed::AdviceChange:
        return say(QT_TRANSLATE_NOOP("station", "change of the advice for “%1”"));
    case Deed::ProfileChange:
        return QCoreApplication::translate("station", "change of my profile");
    case Deed::HelpChange:
        return say(QT_TRANSLATE_NOOP("station", "request for help “%1”"));
    case Deed::OfferChange:
        return say(QT_TRANSLATE_NOOP("station", "change of the offer “%1”"));
    case Deed::Import:
        return say(QT_TRANSLATE_NOOP("station", "import of “%1”"));
    case Deed::Sample:
        return QCoreApplication::translate("station", "filling with example data");
    case Deed::Other:
        break;
    }
    return QCoreApplication::translate("station", "something done earlier");
}

QString describe(const db::StationLoss &loss)
{
    constexpr qsizetype most = 5;
    const QList<LostWrite> writes = listOf(loss);
    QStringList named;
    for (const LostWrite &write : writes.first(qMin(most, writes.size())))
        named += describe(write);
    if (writes.size() > most)
        named += u"…"_s;
    return QString::number(loss.count) + ": "_L1 + named.join("; "_L1);
}

StationService::StationService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<LostWrite>>> StationService::lostWrites()
{
    return m_core->loss(listOf);
}

QFuture<Result<QList<RepeatedWrite>>> StationService::repeatLostWrites()
{
    auto outcome = std::make_shared<QList<RepeatedWrite>>();
    const auto repeat = [core = m_core.get(), outcome](
                            db::Writer &writer, const db::StationLoss &loss) -> Result<QList<QByteArray>> {
        QList<QByteArray> repeated;
        outcome->clear();
        for (const LostWrite &unknown : listOf({loss.count - loss.actions.size(), {}}))
            *outcome += RepeatedWrite{unknown, Error{ErrorKind::Invalid, u"lost_write.unreadable"_s}};
        for (const QByteArray &action : loss.actions) {
            TJC_CHECK(writer.execute("SAVEPOINT one_action"));
            const auto done = repeatAction(writer, *core, action);
            if (done)
                repeated += action;
            else if (isRefusal(done.error()))
                TJC_CHECK(writer.execute("ROLLBACK TO SAVEPOINT one_action"));
            else
                return done.error();
            TJC_CHECK(writer.execute("RELEASE SAVEPOINT one_action"));
            *outcome += RepeatedWrite{lostWriteOf(action), done ? std::nullopt : std::optional(done.error())};
        }
        return repeated;
    };
    return m_core->settle(repeat, [outcome] { return Result<QList<RepeatedWrite>>(*outcome); });
}

QFuture<Result<void>> StationService::acceptLostWrites()
{
    return m_core->settle(
        [](db::Writer &, const db::StationLoss &) -> Result<QList<QByteArray>> {
            return QList<QByteArray>();
        },
        [] { return Result<void>(); });
}

} // namespace tjc
