#pragma once

#include "domain/session.h"
#include "service/core.h"
#include "service/station_service.h"

#include <QUuid>

namespace tjc {

// What a write is, for the station's own disk: names and identifiers that last, so that it can be done again in a
// workspace whose rows have other numbers. Nothing where the station keeps nothing. In the write they tell of.

/// What was done with somebody's enrolment: SignUp, SignOff, Approval, Refusal, Confirmation, Substitution, WalkIn or
/// Presence.
struct EnrolmentDeed {
    Deed deed;
    SessionId session;
    std::optional<PersonId> other = {};      ///< whom it is about where that is not the user
    QUuid intent = {};                       ///< SignUp, Substitution, WalkIn
    std::optional<PersonId> substitute = {}; ///< Substitution: who takes the seat over
    std::optional<Attendance> attendance = {};
};
[[nodiscard]] Result<void> noteEnrolment(
    db::Writer &writer, const WorkspaceCore &core, const EnrolmentDeed &deed);
/// Presence of several at once.
[[nodiscard]] Result<void> notePresence(db::Writer &writer, const WorkspaceCore &core, SessionId session,
    const QList<PersonId> &people, std::optional<Attendance> from, std::optional<Attendance> to);
[[nodiscard]] Result<void> noteSave(db::Writer &writer, const WorkspaceCore &core, const SessionDraft &draft);
[[nodiscard]] Result<void> noteCancel(
    db::Writer &writer, const WorkspaceCore &core, SessionId session, qint64 revision, const QString &reason);
[[nodiscard]] Result<void> noteDecision(
    db::Writer &writer, const WorkspaceCore &core, SessionId session, qint64 revision);
void noteSettling(db::Writer &writer, const WorkspaceCore &core);
/// Something that was done to a series, named by the title of its sessions: that can be named, not repeated.
void noteSeries(db::Writer &writer, const WorkspaceCore &core, const QString &title);
/// Import, Sample or NoticesRead: these can be named, not repeated.
void noteBulk(db::Writer &writer, const WorkspaceCore &core, Deed deed, const QString &path = {});
/// The same of RoomChange, ThemeWeekChange, AbsenceChange, DaysOffChange, TopicChange, AdviceChange or OfferChange; `about` names what it was.
void noteNamed(db::Writer &writer, const WorkspaceCore &core, Deed deed, const QString &about);

/// "3: sign-up for “Excel”; …": the argument of Conflict "workspace.lost_writes".
[[nodiscard]] QString describe(const db::StationLoss &loss);

[[nodiscard]] LostWrite lostWriteOf(const QByteArray &action);

/// Does it again, as this user. Invalid "lost_write.bulk" for what can only be named.
[[nodiscard]] Result<void> repeatAction(
    db::Writer &writer, const WorkspaceCore &core, const QByteArray &action);

} // namespace tjc
