#pragma once

#include "db/access.h"
#include "domain/digest.h"

#include <QList>

namespace tjc::store {

// All of one person; on a server only one's own. At most some tens of rows each.

/// By kind, in the order of the codes of kinds.
[[nodiscard]] Result<QList<NoticeCount>> unreadByKind(db::Reader &reader, PersonId person);
/// What goes on in `span` where the person has a seat or is a trainer, in order of begin.
[[nodiscard]] Result<QList<ComingSession>> comingSessions(db::Reader &reader, PersonId person, Span span);
/// In order of the moment to answer by; those whose time has passed are left out.
[[nodiscard]] Result<QList<OpenOffer>> openOffers(db::Reader &reader, PersonId person, Instant now);
/// In sessions that the person gives and that are not over.
[[nodiscard]] Result<QList<OpenRequests>> openRequests(db::Reader &reader, PersonId person, Instant now);
/// What ended in `span` where the person had a seat and nobody said that he was not there; not what he gave himself.
[[nodiscard]] Result<QList<FinishedSession>> finishedSessions(db::Reader &reader, PersonId person, Span span);

} // namespace tjc::store
