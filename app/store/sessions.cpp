#include "store/sessions.h"

#include "store/enrolments.h"
#include "store/session_writes.h"
#include "store/sql.h"

#include <limits>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *fromTables =
    " FROM session s JOIN training t ON t.id = s.training_id LEFT JOIN room r ON r.id = s.room_id"
    " LEFT JOIN organisation o ON o.id = s.organisation_id LEFT JOIN theme_week w ON w.id = s.theme_week_id";

constexpr const char *openStates = "('enrolled', 'waitlisted', 'pending')";

QByteArray topicsOf(Engine engine)
{
    return "(SELECT " + joined(engine, "x.v")
           + " FROM (SELECT tp.name AS v FROM session_topic sx JOIN topic tp ON tp.id = sx.topic_id"
             " WHERE sx.session_id = s.id ORDER BY sx.position) AS x)";
}

void addLists(Sql &sql)
{
    sql << ", " << trainersOf(sql.engine(), "p.name") << ", "
        << trainersOf(sql.engine(), "coalesce(p.email, '')") << ", " << topicsOf(sql.engine());
}

/// `column` of my own enrolment.
void addMine(Sql &sql, std::optional<PersonId> me, const char *column)
{
    if (!me) {
        sql << "NULL";
        return;
    }
    sql << "(SELECT e." << column << " FROM enrolment e WHERE e.session_id = s.id AND e.person_id = ";
    sql.value(me->value()) << " AND e.state IN " << openStates << ")";
}

/// Everything of the filter but the time.
void addConditions(Sql &sql, const SessionFilter &filter, std::optional<PersonId> me)
{
    if (asksNoWord(filter.text))
        sql << " AND 1 = 0";
    for (const QString &word : searchWords(filter.text)) {
        // The plus keeps SQLite from collecting and sorting everything that a short word finds: it walks the sessions
        // in order of time instead, and stops at the end of the page ("j" among 100,000 sessions: 1.7 s, so 3 ms).
        sql << " AND (";
        addSearch(sql, "+s.training_id", "training", word);
        sql << " OR +s.id IN (SELECT st.session_id FROM session_trainer st WHERE ";
        addSearch(sql, "st.person_id", "person", word);
        sql << "))";
    }
    if (filter.themeWeek) {
        sql << " AND s.theme_week_id = ";
        sql.value(filter.themeWeek->value());
    }
    if (filter.topic) {
        sql << " AND s.id IN (SELECT sx.session_id FROM session_topic sx WHERE sx.topic_id = ";
        sql.value(filter.topic->value()) << ")";
    }
    if (filter.organisation) {
        sql << " AND ";
        addOrganisationTree(sql, "s.organisation_id", filter.organisation->value());
    }
    if (filter.format) {
        sql << " AND t.format = ";
        sql.value(code(*filter.format));
    }
    if (filter.formal) {
        sql << " AND t.formal = ";
        sql.value(*filter.formal);
    }
    if (filter.trainer) {
        sql << " AND s.id IN (SELECT st.session_id FROM session_trainer st WHERE st.person_id = ";
        sql.value(filter.trainer->value()) << ")";
    }
    if (filter.session) {
        sql << " AND s.id = ";
        sql.value(filter.session->value());
    }
    if (filter.onlyMine) {
        sql << " AND s.id IN (SELECT e.session_id FROM enrolment e WHERE e.person_id = ";
        sql.value(me ? me->value() : 0) << " AND e.state IN " << openStates << ")";
    }
    if (filter.leavesOutSkipped) {
        sql << " AND (NOT s.skipped OR s.id IN (SELECT e.session_id FROM enrolment e WHERE e.person_id = ";
        sql.value(me ? me->value() : 0) << " AND e.state IN " << openStates << "))";
    }
    if (filter.onlyWithSeats)
        sql << " AND s.state = 'planned' AND (s.max_seats IS NULL OR (s.enrolled < s.max_seats AND s.waitlisted = 0))";
}

enum class Part { LongBefore, Rest };

/// A list is read in two parts, so that each walks one index in order: the long sessions that began before the
/// time looked at, then all that begin later.
void addTime(Sql &sql, const SessionFilter &filter, Part part, std::optional<SessionKey> after)
{
    if (part == Part::LongBefore) {
        // The pluses leave SQLite only the small index of the long ones to walk, not the whole past.
        sql << " AND s.ends_at - s.starts_at > 172800000 AND +s.starts_at <= ";
        sql.value(filter.from->ms() - longSessionMs);
    } else if (filter.from) {
        sql << " AND s.starts_at > ";
        sql.value(filter.from->ms() - longSessionMs);
    }
    if (filter.from) {
        sql << " AND s.ends_at > ";
        sql.value(filter.from->ms());
    }
    if (filter.to) {
        sql << " AND s.starts_at < ";
        sql.value(filter.to->ms());
    }
    if (after) {
        sql << " AND (s.starts_at, s.id) > (";
        sql.value(after->beginMs) << ", ";
        sql.value(after->id) << ")";
    }
}

template <typename AddColumns>
Result<void> forEach(db::Reader &reader, const SessionFilter &filter, std::optional<PersonId> me,
    std::optional<SessionKey> after, int limit, const AddColumns &addColumns, const db::Each &each)
{
    int left = limit > 0 ? limit : std::numeric_limits<int>::max();
    bool stopped = false;
    for (const Part part : {Part::LongBefore, Part::Rest}) {
        if (part == Part::LongBefore && !filter.from)
            continue;
        if (left == 0 || stopped)
            break;
        Sql sql(reader.engine());
        sql << "SELECT ";
        addColumns(sql);
        sql << fromTables << " WHERE 1 = 1";
        addTime(sql, filter, part, after);
        addConditions(sql, filter, me);
        sql << (part == Part::LongBefore ? " ORDER BY +s.starts_at, s.id" : " ORDER BY s.starts_at, s.id");
        if (limit > 0) {
            sql << " LIMIT ";
            sql.value(left);
        }
        TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
            --left;
            stopped = !each(row);
            return !stopped;
        }));
    }
    return {};
}

void addRowColumns(Sql &sql, std::optional<PersonId> me, Columns columns)
{
    sql << "s.id, s.training_id, s.uid, t.title, t.format, t.formal, s.starts_at, s.ends_at, s.all_day, s.state,"
           " coalesce(r.building, s.building), r.name, o.name, w.name, s.min_seats, s.max_seats, s.enrolled,"
           " s.waitlisted, s.pending, s.updated_at, s.waitlist_size, ";
    addMine(sql, me, "state");
    sql << ", s.skipped, ";
    addMine(sql, me, "answer_by");
    if (columns == Columns::Full)
        addLists(sql);
}

std::optional<int> optionalInt(const db::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

Result<SessionRow> rowOf(const db::Row &row, Columns columns)
{
    const auto id = SessionId::from(row.integer(0));
    const auto training = TrainingId::from(row.integer(1));
    const auto format = fromCodeIn(formatCodes, row.text(4));
    const auto when = Span::from(Instant::fromMs(row.integer(6)), Instant::fromMs(row.integer(7)));
    const auto state = fromCodeIn(sessionStateCodes, row.text(9));
    if (!id || !training || !format || !when || !state)
        return Error{ErrorKind::Corrupt, u"session"_s, QString::number(row.integer(0))};
    SessionRow session{.id = *id,
        .training = *training,
        .uid = row.text(2),
        .title = row.text(3),
        .format = *format,
        .formal = row.boolean(5),
        .when = *when,
        .allDay = row.boolean(8),
        .state = *state,
        .building = row.text(10),
        .room = row.text(11),
        .organisation = row.text(12),
        .themeWeek = row.text(13),
        .minSeats = int(row.integer(14)),
        .maxSeats = optionalInt(row, 15),
        .enrolled = int(row.integer(16)),
        .waitlisted = int(row.integer(17)),
        .pending = int(row.integer(18)),
        .mine = fromCodeIn(enrolmentStateCodes, row.text(21)),
        .updated = Instant::fromMs(row.integer(19)),
        .waitlistSize = optionalInt(row, 20),
        .answerBy = instantIn(row, 23),
        .skipped = row.boolean(22)};
    if (columns == Columns::Full) {
        session.trainers = splitJoined(row.utf8(24));
        session.trainerEmails = splitJoined(row.utf8(25));
        session.topics = splitJoined(row.utf8(26));
    }
    return session;
}

void addCellColumns(Sql &sql, CellsFor use)
{
    sql << "s.uid, t.title, t.format, t.formal, s.starts_at, s.ends_at, s.all_day, s.state,"
           " coalesce(r.building, s.building), r.name, o.name, w.name, s.min_seats, s.max_seats, s.enrolled,"
           " s.waitlisted, s.updated_at";
    addLists(sql);
    if (use == CellsFor::Calendar)
        sql << ", s.sequence, t.summary, t.url, s.cancel_reason";
}

template <typename Enum, size_t N>
std::optional<Enum> enumOf(const std::array<Code<Enum>, N> &table, QByteArrayView text)
{
    return fromCodeIn(table, QString::fromLatin1(text));
}

} // namespace

Result<QList<SessionRow>> sessions(db::Reader &reader, const SessionFilter &filter,
    std::optional<PersonId> me, Columns columns, std::optional<SessionKey> after, int limit)
{
    QList<SessionRow> rows;
    std::optional<Error> broken;
    TJC_CHECK(forEach(
        reader, filter, me, after, limit, [&](Sql &sql) { addRowColumns(sql, me, columns); },
        [&](const db::Row &row) {
            auto session = rowOf(row, columns);
            if (!session) {
                broken = session.error();
                return false;
            }
            rows += *std::move(session);
            return true;
        }));
    if (broken)
        return *std::move(broken);
    return rows;
}

Result<void> scheduleCells(db::Reader &reader, const SessionFilter &filter, std::optional<PersonId> me,
    CellsFor use, const std::function<bool(const ScheduleCells &)> &each)
{
    std::optional<Error> broken;
    const auto addColumns = [use](Sql &sql) { addCellColumns(sql, use); };
    TJC_CHECK(forEach(reader, filter, me, {}, 0, addColumns, [&](const db::Row &row) {
        const auto format = enumOf(formatCodes, row.utf8(2));
        const auto when = Span::from(Instant::fromMs(row.integer(4)), Instant::fromMs(row.integer(5)));
        const auto state = enumOf(sessionStateCodes, row.utf8(7));
        if (!format || !when || !state) {
            broken = Error{ErrorKind::Corrupt, u"session"_s, row.text(0)};
            return false;
        }
        ScheduleCells cells{.uid = row.utf8(0),
            .title = row.utf8(1),
            .format = *format,
            .formal = row.boolean(3),
            .trainers = row.utf8(17),
            .trainerEmails = row.utf8(18),
            .when = *when,
            .allDay = row.boolean(6),
            .building = row.utf8(8),
            .room = row.utf8(9),
            .organisation = row.utf8(10),
            .themeWeek = row.utf8(11),
            .minSeats = int(row.integer(12)),
            .maxSeats = optionalInt(row, 13),
            .enrolled = int(row.integer(14)),
            .waitlisted = int(row.integer(15)),
            .state = *state,
            .topics = row.utf8(19),
            .updated = Instant::fromMs(row.integer(16))};
        if (use == CellsFor::Calendar) {
            cells.sequence = int(row.integer(20));
            cells.summary = row.utf8(21);
            cells.url = row.utf8(22);
            cells.cancelReason = row.utf8(23);
        }
        return each(cells);
    }));
    if (broken)
        return *std::move(broken);
    return {};
}

QByteArray scheduleSql(Engine engine)
{
    Sql sql(engine);
    sql << "SELECT ";
    addCellColumns(sql, CellsFor::Table);
    sql << fromTables << " WHERE 1 = 1 ORDER BY s.starts_at, s.id";
    return sql.text();
}

namespace {

/// The sessions whose `column` is `value`, in order of their day in a series, with their trainers and topics.
Result<QList<SessionDetails>> detailsWhere(
    db::Reader &reader, const QByteArray &column, qint64 value, std::optional<PersonId> me)
{
    Sql sql(reader.engine());
    sql << "SELECT ";
    addRowColumns(sql, me, Columns::Full);
    sql << ", t.summary, t.url, s.cancel_reason, s.room_id, s.organisation_id, s.theme_week_id, s.signup_opens_at,"
           " s.signup_closes_at, s.needs_approval, s.revision, "
        << rulesColumns << fromTables << " WHERE s." << column << " = ";
    sql.value(value) << " ORDER BY s.series_slot, s.id";
    QList<SessionDetails> list;
    QHash<qint64, qsizetype> places;
    std::optional<Error> broken;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        auto brief = rowOf(row, Columns::Full);
        if (!brief) {
            broken = brief.error();
            return false;
        }
        places.insert(brief->id.value(), list.size());
        list += SessionDetails{.row = *std::move(brief),
            .summary = row.text(27),
            .url = row.text(28),
            .cancelReason = row.text(29),
            .roomId = RoomId::from(row.integer(30)),
            .organisationId = OrganisationId::from(row.integer(31)),
            .themeWeekId = ThemeWeekId::from(row.integer(32)),
            .signupOpens = instantIn(row, 33),
            .signupCloses = instantIn(row, 34),
            .needsApproval = row.boolean(35),
            .revision = row.integer(36),
            .rules = rulesOf(row, 37),
            .occurrence = occurrenceOf(row, 45),
            .skipped = row.boolean(47)};
        return true;
    }));
    if (broken)
        return *std::move(broken);
    const QByteArray ofThese = " JOIN session s ON s.id = x.session_id WHERE s." + column
                               + " = $1 ORDER BY x.session_id, x.position";
    TJC_CHECK(reader.query("SELECT x.session_id, p.id, p.name, coalesce(p.email, ''), coalesce(o.name, '')"
                           " FROM session_trainer x JOIN person p ON p.id = x.person_id"
                           " LEFT JOIN organisation o ON o.id = p.organisation_id"
                               + ofThese,
        {value}, [&](const db::Row &row) {
            const auto at = places.constFind(row.integer(0));
            const auto person = PersonId::from(row.integer(1));
            if (at != places.cend() && person)
                list[*at].trainers += SessionTrainer{*person, row.text(2), row.text(3), row.text(4)};
            return true;
        }));
    TJC_CHECK(reader.query(
        "SELECT x.session_id, x.topic_id FROM session_topic x" + ofThese, {value}, [&](const db::Row &row) {
            const auto at = places.constFind(row.integer(0));
            const auto topic = TopicId::from(row.integer(1));
            if (at != places.cend() && topic)
                list[*at].topicIds += *topic;
            return true;
        }));
    return list;
}

Result<std::optional<SeriesPlace>> placeOf(db::Reader &reader, const SeriesSlot &slot)
{
    TJC_TRY(place, reader.first("SELECT r.rule, r.first_day, r.revision,"
                                " (SELECT count(*) FROM session s WHERE s.series_id = r.id AND NOT s.skipped"
                                " AND s.series_slot <= $2),"
                                " (SELECT count(*) FROM session s WHERE s.series_id = r.id AND NOT s.skipped)"
                                " FROM series r WHERE r.id = $1",
                       {slot.series.value(), slot.day.iso()}, [](const db::Row &row) {
                           const auto first = Day::fromIso(row.text(1));
                           return first ? std::optional(SeriesPlace{row.text(0), *first, row.integer(2),
                                      int(row.integer(3)), int(row.integer(4))})
                                        : std::nullopt;
                       }));
    return place ? *place : std::nullopt;
}

} // namespace

Result<SessionDetails> session(db::Reader &reader, SessionId id, std::optional<PersonId> me)
{
    TJC_TRY(found, detailsWhere(reader, "id", id.value(), me));
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, u"session"_s, QString::number(id.value())};
    SessionDetails details = found.takeFirst();
    if (details.occurrence) {
        TJC_TRY(place, placeOf(reader, *details.occurrence));
        details.series = place;
    }
    if (me && details.row.mine) {
        TJC_TRY(standing, standing(reader, id, *me));
        details.mine = standing;
    }
    return details;
}

Result<QList<SessionDetails>> occurrences(db::Reader &reader, SeriesId series)
{
    return detailsWhere(reader, "series_id", series.value(), {});
}

} // namespace tjc::store
