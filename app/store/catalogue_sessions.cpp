#include "store/catalogue_sessions.h"

#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// What stands as the reason where a file says only that it is off.
const QString noReason = u"—"_s;

/// What a session keeps of a date: the room and the seats that it was given here go before.
CatalogueRun kept(const CatalogueRun &run, const CatalogueRun &stored, bool hasRoom, int minSeats)
{
    CatalogueRun to = run;
    to.identifier = stored.identifier;
    if (hasRoom || to.place.isEmpty())
        to.place = stored.place;
    if (!to.maxSeats || *to.maxSeats < minSeats)
        to.maxSeats = stored.maxSeats;
    return to;
}

} // namespace

QString catalogueUid(const QString &source, const QString &sourceId, const QString &run)
{
    static const QUuid space(0x5f2b6a0c, 0x8d41, 0x4e6f, 0x9a, 0x37, 0x1c, 0x62, 0xd8, 0x04, 0xbe, 0x95);
    const QString name = source + u'\n' + sourceId + (run.isEmpty() ? QString() : u'\n' + run);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

Result<void> CatalogueSessions::readStored()
{
    return m_writer.query(
        "SELECT s.uid, s.id, s.revision, s.starts_at, s.ends_at, s.all_day, s.building, s.max_seats,"
        " s.state, s.cancel_reason, s.room_id, s.min_seats FROM session s JOIN training t"
        " ON t.id = s.training_id WHERE t.source = $1 AND t.source_id <> ''",
        {m_source}, [&](const db::Row &row) {
            const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
            if (!when)
                return true;
            CatalogueRun run{
                .identifier = row.text(0), .when = *when, .allDay = row.boolean(5), .place = row.text(6)};
            if (!row.isNull(7))
                run.maxSeats = int(row.integer(7));
            run.cancelled = row.text(8) == code(SessionState::Cancelled);
            m_stored.insert(
                run.identifier, {row.integer(1), row.integer(2), run, !row.isNull(10), int(row.integer(11)),
                                    run.cancelled && row.text(9) != noReason});
            return true;
        });
}

Result<void> CatalogueSessions::change(const Stored &stored, const CatalogueRun &run)
{
    const SessionState state = run.cancelled ? SessionState::Cancelled : SessionState::Planned;
    TJC_TRY(changed,
        m_writer.execute(
            "UPDATE session SET starts_at = $1, ends_at = $2, all_day = $3, building = $4, max_seats = $5,"
            " state = $6, cancel_reason = $7, updated_at = $8, revision = revision + 1"
            " WHERE id = $9 AND revision = $10",
            {run.when.begin().ms(), run.when.end().ms(), run.allDay, run.place, run.maxSeats, code(state),
                run.cancelled ? noReason : QString(), m_now.ms(), stored.id, stored.revision}));
    if (changed == 0)
        return Error{ErrorKind::Conflict, u"session.revision"_s, QString::number(stored.id)};
    return {};
}

Result<bool> CatalogueSessions::take(
    qint64 training, const QString &sourceId, const CatalogueCourse &course, const QList<qint64> &topics)
{
    bool isChanged = false;
    for (const CatalogueRun &run : course.runs) {
        const QString uid = catalogueUid(m_source, sourceId, run.identifier);
        const auto found = m_stored.constFind(uid);
        if (found == m_stored.cend()) {
            if (run.cancelled)
                continue;
            SessionFields fields{.uid = uid, .training = training, .when = run.when};
            fields.allDay = run.allDay;
            fields.building = run.place;
            fields.maxSeats = run.maxSeats;
            TJC_CHECK(m_inserts.add({fields, m_now, {}, topics}));
            ++counts.added;
            isChanged = true;
            continue;
        }
        CatalogueRun to = kept(run, found->run, found->hasRoom, found->minSeats);
        if (found->isCancelledHere)
            to.cancelled = true;
        if (to == found->run) {
            ++counts.unchanged;
            continue;
        }
        if (!found->isCancelledHere)
            TJC_CHECK(change(*found, to));
        ++(found->isCancelledHere ? counts.unchanged : counts.updated);
        isChanged |= !found->isCancelledHere;
    }
    return isChanged;
}

} // namespace tjc::store
