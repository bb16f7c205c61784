#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace tjc {

class WorkspaceCore;

enum class Deed {
    SignUp,
    SignOff,
    NewSession,
    ChangedSession,
    CancelledSession,
    Approval,
    Refusal,      ///< of a request for a seat
    Confirmation, ///< of a seat that was offered
    Substitution,
    WalkIn,
    Presence, ///< who was there
    Decision, ///< that a session goes on
    Settling, ///< seats that nobody confirmed went to the next
    NoticesRead,
    Series, ///< sessions that repeat were made or changed together
    RoomChange,
    ThemeWeekChange,
    AbsenceChange,
    DaysOffChange,
    TopicChange,
    AdviceChange,
    OfferChange,
    ProfileChange, ///< what one tells colleagues of oneself
    HelpChange,    ///< a request among colleagues
    WishChange,
    ForumChange, ///< something written or done in a thread
    Import,
    Sample,
    Other, ///< what it was is not known any more
};

/// Something this user did on this station that the workspace has lost.
struct LostWrite {
    Deed deed;
    QString about; ///< the title of the session, or the name of the list or the file; may be empty
    std::optional<Instant> at; ///< none where it is not known
};

/// "sign-up for “Excel”", in the language of the program.
[[nodiscard]] QString describe(const LostWrite &write);

/// What became of a lost write when it was repeated.
struct RepeatedWrite {
    LostWrite write;
    std::optional<Error> problem; ///< none: it is done again
};

/// What this station did in a workspace on a share, and how to go on where the share lost it. A workspace that lies on
/// a server or on a disk of this machine loses nothing: there every list is empty.
class StationService
{
public:
    explicit StationService(std::shared_ptr<WorkspaceCore> core);

    /// Oldest first. While there are some, every write ends as Conflict "workspace.lost_writes".
    QFuture<Result<QList<LostWrite>>> lostWrites();
    /// Does them again, in their order and in one transaction, and lets writing go on. Each that cannot be done again is
    /// named with its problem, and given up.
    QFuture<Result<QList<RepeatedWrite>>> repeatLostWrites();
    /// Gives them up and lets writing go on: for a workspace that was put back from a backup on purpose.
    QFuture<Result<void>> acceptLostWrites();

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
