#include "store/directory.h"

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 50;

Result<QStringList> organisationsOf(db::Reader &reader, PersonId id)
{
    QStringList names;
    TJC_CHECK(reader.query(
        "WITH RECURSIVE above (id, depth) AS (SELECT organisation_id, 0 FROM person WHERE id = $1"
        " UNION ALL SELECT o.parent_id, a.depth + 1 FROM organisation o JOIN above a"
        " ON o.id = a.id WHERE a.depth < 20)"
        " SELECT o.name FROM above a JOIN organisation o ON o.id = a.id ORDER BY a.depth DESC",
        {id.value()}, [&](const db::Row &row) {
            names += row.text(0);
            return true;
        }));
    return names;
}

Result<QList<Available>> availableOf(db::Reader &reader, PersonId id)
{
    QList<Available> available;
    TJC_CHECK(reader.query(
        "SELECT weekday, part FROM availability WHERE person_id = $1", {id.value()}, [&](const db::Row &row) {
            if (const auto part = fromCodeIn(dayPartCodes, row.text(1)))
                available += Available{int(row.integer(0)), *part};
            return true;
        }));
    std::ranges::sort(available);
    return available;
}

Result<void> addSessions(db::Reader &reader, PersonCard &card, Instant now, bool withPast)
{
    const qint64 id = card.row.id.value();
    TJC_CHECK(reader.query(
        "SELECT s.id, t.title, t.format, s.starts_at, s.ends_at, s.all_day,"
        " coalesce(r.name || CASE r.building WHEN '' THEN '' ELSE ', ' || r.building END, s.building)"
        " FROM session_trainer st JOIN session s ON s.id = st.session_id"
        " JOIN training t ON t.id = s.training_id LEFT JOIN room r ON r.id = s.room_id"
        " WHERE st.person_id = $1 AND s.state = 'planned' AND s.ends_at > $2"
        " ORDER BY s.starts_at, s.id LIMIT $3",
        {id, now.ms(), mostListed}, [&](const db::Row &row) {
            const auto session = SessionId::from(row.integer(0));
            const auto format = fromCodeIn(formatCodes, row.text(2));
            const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
            if (session && format && when)
                card.coming +=
                    TrainerSession{*session, row.text(1), *format, *when, row.boolean(5), row.text(6)};
            return true;
        }));
    if (!withPast)
        return {};
    return reader.query("SELECT t.title, t.format, count(*), max(s.starts_at)"
                        " FROM session_trainer st JOIN session s ON s.id = st.session_id"
                        " JOIN training t ON t.id = s.training_id"
                        " WHERE st.person_id = $1 AND s.state = 'planned' AND s.ends_at <= $2"
                        " GROUP BY t.title, t.format ORDER BY max(s.starts_at) DESC, t.title LIMIT $3",
        {id, now.ms(), mostListed}, [&](const db::Row &row) {
            if (const auto format = fromCodeIn(formatCodes, row.text(1))) {
                card.past +=
                    PastTraining{row.text(0), *format, int(row.integer(2)), Instant::fromMs(row.integer(3))};
            }
            return true;
        });
}

/// What is offered and has no session to come; what a request among colleagues made is no offer to others.
Result<void> addOffers(db::Reader &reader, PersonCard &card, Instant now)
{
    return reader.query("SELECT t.id, t.title, t.format, t.summary FROM training t"
                        " WHERE t.offered_by = $1 AND NOT t.withdrawn AND t.uid NOT LIKE 'help-%'"
                        " AND NOT EXISTS (SELECT 1 FROM session s WHERE s.training_id = t.id"
                        " AND s.state = 'planned' AND s.ends_at > $2) ORDER BY t.title, t.id LIMIT $3",
        {card.row.id.value(), now.ms(), mostListed}, [&](const db::Row &row) {
            const auto training = TrainingId::from(row.integer(0));
            const auto format = fromCodeIn(formatCodes, row.text(2));
            if (training && format)
                card.offers += OfferedTraining{*training, row.text(1), *format, row.text(3)};
            return true;
        });
}

} // namespace

Result<PersonCard> personCard(db::Reader &reader, PersonId id, const Viewer &viewer, Instant now)
{
    const DirectoryQuestion question{.filter = {}, .readings = {}, .free = {}, .viewer = viewer, .now = now};
    TJC_TRY(rows, directoryRows(reader, question, {id.value()}));
    if (rows.isEmpty())
        return Error{ErrorKind::NotFound, u"person"_s, QString::number(id.value())};
    PersonCard card{.row = rows.first(),
        .organisations = {},
        .about = {},
        .available = {},
        .showsAvailability = false,
        .showsHistory = false,
        .coming = {},
        .past = {},
        .offers = {},
        .isMine = viewer.me == id};
    TJC_CHECK(reader.query("SELECT about, shows_availability, shows_history FROM person WHERE id = $1",
        {id.value()}, [&](const db::Row &row) {
            card.about = row.text(0);
            card.showsAvailability = row.boolean(1);
            card.showsHistory = row.boolean(2);
            return false;
        }));
    const bool isOpen = viewer.seesAll || viewer.me == id;
    TJC_TRY(organisations, organisationsOf(reader, id));
    card.organisations = organisations;
    if (card.showsAvailability || isOpen) {
        TJC_TRY(available, availableOf(reader, id));
        card.available = available;
    }
    TJC_CHECK(addSessions(reader, card, now, card.showsHistory || isOpen));
    TJC_CHECK(addOffers(reader, card, now));
    return card;
}

} // namespace tjc::store
