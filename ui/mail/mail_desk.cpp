#include "ui/mail/mail_desk.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/widgets/labels.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const SessionDraft &draft, const QList<Room> &rooms)
{
    if (!draft.roomId)
        return draft.building;
    const auto room = std::ranges::find_if(rooms, [&](const Room &each) { return each.id == *draft.roomId; });
    if (room == rooms.end())
        return {};
    return room->building.isEmpty() ? room->name : room->name + u", "_s + room->building;
}

int signedUp(const SessionRow &row)
{
    return row.enrolled + row.waitlisted + row.pending;
}

} // namespace

MailDesk::MailDesk(Workspace &workspace, QString sender, QWidget *window, OpenUrl open, QObject *parent,
    std::shared_ptr<const Clock> clock)
    : QObject(parent), m_workspace(workspace), m_sender(std::move(sender)), m_window(window),
      m_open(std::move(open)), m_clock(std::move(clock))
{
}

void MailDesk::write(SessionId session, const MailOccasion &occasion)
{
    m_offered.reset();
    deliver(m_workspace.calendar().session(session), this, [this, occasion](Result<SessionDetails> details) {
        if (!details)
            return Q_EMIT message(explain(details.error()), true);
        open(*details, occasion);
    });
}

void MailDesk::open(const SessionDetails &details, const MailOccasion &occasion)
{
    deliver(m_workspace.calendar().participants(details.row.id), this,
        [this, details, occasion](const Result<QList<Participant>> &participants) {
            if (!participants)
                return Q_EMIT message(explain(participants.error()), true);
            auto *dialog = new MailDialog(
                {details, *participants, occasion, m_sender, m_clock->now()}, m_open, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void MailDesk::changed(const SessionDraft &before, const SessionDraft &after)
{
    const bool isMoved = before.when != after.when || before.roomId != after.roomId
                         || (!after.roomId && before.building != after.building);
    if (!isMoved || !after.id)
        return;
    if (m_offered && m_offered->session == *after.id)
        return offerMoved(*after.id, m_offered->before);
    deliver(
        m_workspace.calendar().lists(), this, [this, before, id = *after.id](Result<CalendarLists> lists) {
            if (lists)
                offerMoved(id, {before.when, placeOf(before, lists->rooms)});
        });
}

void MailDesk::offerMoved(SessionId session, const PlaceAndTime &before)
{
    m_offered = {session, before};
    deliver(m_workspace.calendar().session(session), this, [this, before](Result<SessionDetails> details) {
        // The session itself stands as it was saved; that no mail is offered is no error.
        if (!details || details->row.when.end() <= m_clock->now())
            return;
        const SessionRow &row = details->row;
        if (row.when == before.when && placeText(row) == before.place) {
            m_offered.reset();
            return Q_EMIT withdrawn();
        }
        if (signedUp(row) > 0)
            Q_EMIT offered(
                tr("“%1” is moved. %n colleague(s) signed up for it.", nullptr, signedUp(row)).arg(row.title),
                row.id, {MailKind::Moved, before});
    });
}

void MailDesk::cancelled(SessionId session)
{
    m_offered.reset();
    deliver(m_workspace.calendar().session(session), this, [this](Result<SessionDetails> details) {
        if (!details || signedUp(details->row) == 0 || details->row.when.end() <= m_clock->now())
            return;
        Q_EMIT offered(
            tr("“%1” is cancelled. %n colleague(s) signed up for it.", nullptr, signedUp(details->row))
                .arg(details->row.title),
            details->row.id, {MailKind::Cancelled});
    });
}

} // namespace tjc
