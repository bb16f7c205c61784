#include "store/check.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    const char *name;
    const char *table;
    const char *sql; ///< gives id and detail of each row that breaks it
};

constexpr Rule rules[] = {
    {"seats", "session",
        "SELECT id, CAST(enrolled AS TEXT) || ' > ' || CAST(max_seats AS TEXT) FROM session"
        " WHERE enrolled > max_seats AND enrolled > kept_seats"},
    // Seats are kept for exactly those who were there when fewer were offered, so a number that was made up shows.
    {"seats", "session",
        "SELECT id, 'kept ' || CAST(kept_seats AS TEXT) FROM session"
        " WHERE kept_seats <> 0 AND (kept_seats <> enrolled OR max_seats IS NULL OR enrolled <= max_seats)"},
    {"counts", "session",
        "SELECT s.id, CAST(s.enrolled AS TEXT) || '/' || CAST(s.waitlisted AS TEXT) || '/' || CAST(s.pending "
        "AS TEXT)"
        " || ' <> ' || CAST(coalesce(e.enrolled, 0) AS TEXT) || '/' || CAST(coalesce(e.waitlisted, 0) AS "
        "TEXT)"
        " || '/' || CAST(coalesce(e.pending, 0) AS TEXT)"
        " FROM session s LEFT JOIN (SELECT session_id, sum(CASE state WHEN 'enrolled' THEN 1 ELSE 0 END) AS "
        "enrolled,"
        " sum(CASE state WHEN 'waitlisted' THEN 1 ELSE 0 END) AS waitlisted,"
        " sum(CASE state WHEN 'pending' THEN 1 ELSE 0 END) AS pending FROM enrolment GROUP BY session_id) e"
        " ON e.session_id = s.id WHERE s.enrolled <> coalesce(e.enrolled, 0)"
        " OR s.waitlisted <> coalesce(e.waitlisted, 0) OR s.pending <> coalesce(e.pending, 0)"},
    {"queue_order", "session",
        // Substitutes and walk-ins came by another door; whoever has a seat elsewhere then may be passed over.
        "SELECT e.session_id, 'place ' || CAST(max(CASE e.state WHEN 'enrolled' THEN e.place END) AS TEXT)"
        " || ' before ' || CAST(min(CASE e.state WHEN 'waitlisted' THEN e.place END) AS TEXT) FROM enrolment "
        "e"
        " WHERE (e.state = 'enrolled' AND e.substitute_for IS NULL AND NOT e.walked_in)"
        " OR (e.state = 'waitlisted' AND NOT e.passed_over) GROUP BY e.session_id"
        " HAVING max(CASE e.state WHEN 'enrolled' THEN e.place END)"
        " > min(CASE e.state WHEN 'waitlisted' THEN e.place END)"},
    {"queue_order", "enrolment",
        "SELECT e.id, 'place ' || coalesce(CAST(e.place AS TEXT), '-') FROM enrolment e"
        " JOIN session s ON s.id = e.session_id WHERE e.state = 'requested' OR e.place >= s.next_place"
        " OR (e.place IS NULL AND e.state IN ('enrolled', 'waitlisted'))"},
    {"double_seat", "session",
        "SELECT session_id, 'person ' || CAST(person_id AS TEXT) FROM enrolment"
        " WHERE state IN ('enrolled', 'waitlisted', 'pending') GROUP BY session_id, person_id HAVING "
        "count(*) > 1"},
    {"double_seat", "session",
        "SELECT session_id, 'place ' || CAST(place AS TEXT) FROM enrolment WHERE place IS NOT NULL"
        " GROUP BY session_id, place HAVING count(*) > 1"},
    {"substitute", "enrolment",
        "SELECT e.id, 'for ' || CAST(e.substitute_for AS TEXT) FROM enrolment e"
        " LEFT JOIN enrolment f ON f.id = e.substitute_for WHERE e.substitute_for IS NOT NULL"
        " AND (f.id IS NULL OR f.state <> 'cancelled' OR f.session_id <> e.session_id"
        " OR f.person_id = e.person_id)"},
    {"offer", "enrolment",
        "SELECT id, state FROM enrolment WHERE answer_by IS NOT NULL AND state NOT IN ('enrolled', 'cancelled')"},
    {"attendance", "enrolment",
        "SELECT id, state FROM enrolment WHERE attendance IS NOT NULL AND state <> 'enrolled'"},
    {"thread_counts", "thread",
        "SELECT t.id, CAST(t.replies AS TEXT) || '/' || CAST(t.accepted AS TEXT) || ' <> '"
        " || CAST(coalesce(c.replies, 0) AS TEXT) || '/' || CAST(coalesce(c.accepted, 0) AS TEXT)"
        " FROM thread t LEFT JOIN (SELECT p.thread_id, sum(CASE WHEN f.id IS NULL THEN 1 ELSE 0 END) AS replies,"
        " sum(CASE WHEN p.accepted THEN 1 ELSE 0 END) AS accepted FROM post p"
        " LEFT JOIN thread f ON f.first_post_id = p.id WHERE NOT p.hidden GROUP BY p.thread_id) c"
        " ON c.thread_id = t.id WHERE t.replies <> coalesce(c.replies, 0) OR t.accepted <> coalesce(c.accepted, 0)"},
    {"thread_counts", "thread",
        "SELECT t.id, CAST(t.votes AS TEXT) || ' votes' FROM thread t JOIN post p ON p.id = t.first_post_id"
        " WHERE t.votes <> p.votes"},
    {"occurrence", "session", "SELECT id, state FROM session WHERE skipped AND state <> 'cancelled'"},
};

constexpr const char *tables[] = {"organisation", "person", "topic", "expertise", "room", "theme_week",
    "training", "session", "session_trainer", "session_topic", "enrolment", "series", "absence", "day_off",
    "change_log", "station"};

Result<void> checkFile(db::Reader &reader, QList<BrokenRule> &broken)
{
    TJC_CHECK(reader.query("PRAGMA integrity_check(100)", {}, [&](const db::Row &row) {
        if (row.utf8(0) != "ok")
            broken += BrokenRule{u"integrity"_s, u"file"_s, row.text(0)};
        return true;
    }));
    return reader.query("PRAGMA foreign_key_check", {}, [&](const db::Row &row) {
        broken += BrokenRule{u"foreign_key"_s, row.text(0) + u' ' + row.text(1), row.text(2)};
        return true;
    });
}

/// Who sees only part of the enrolments would find counts broken that are not.
Result<void> checkSeesAll(db::Reader &reader)
{
    TJC_TRY(coordinator, reader.first("SELECT 1 FROM my_roles() WHERE role = 'coordinator'", {},
                             [](const db::Row &) { return true; }));
    if (!coordinator)
        return Error{ErrorKind::Denied, u"workspace.rights"_s};
    return {};
}

} // namespace

Result<QList<BrokenRule>> check(db::Reader &reader)
{
    QList<BrokenRule> broken;
    if (reader.engine() == Engine::Sqlite)
        TJC_CHECK(checkFile(reader, broken));
    else
        TJC_CHECK(checkSeesAll(reader));
    for (const Rule &rule : rules) {
        TJC_CHECK(reader.query(rule.sql, {}, [&](const db::Row &row) {
            broken += BrokenRule{QString::fromLatin1(rule.name),
                QString::fromLatin1(rule.table) + u' ' + QString::number(row.integer(0)), row.text(1)};
            return true;
        }));
    }
    return broken;
}

Result<QMap<QString, qint64>> countRows(db::Reader &reader)
{
    QMap<QString, qint64> counts;
    for (const char *table : tables) {
        TJC_TRY(count, reader.first(QByteArray("SELECT count(*) FROM ") + table, {},
                           [](const db::Row &row) { return row.integer(0); }));
        counts.insert(QString::fromLatin1(table), count.value_or(0));
    }
    return counts;
}

Result<QString> engineVersion(db::Reader &reader)
{
    const QByteArray sql = reader.engine() == Engine::Sqlite ? "SELECT sqlite_version()"_ba
                                                             : "SELECT current_setting('server_version')"_ba;
    TJC_TRY(version, reader.first(sql, {}, [](const db::Row &row) { return row.text(0); }));
    return version.value_or(QString());
}

} // namespace tjc::store
