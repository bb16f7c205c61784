#include "store/import.h"
#include "store/import_rows.h"
#include "store/names.h"
#include "store/search_index.h"
#include "store/session_writes.h"
#include "store/sql.h"

#include <QMap>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// A session as it is stored, with what an import may change.
struct Stored {
    qint64 id;
    qint64 revision;
    SessionFields fields;
    TrainingContent content;
    QList<qint64> trainers;
    QList<qint64> topics;
    // What a file would call the records it names: two may have one name, and then the link stays as it is.
    QString organisation;
    QString room;
    QString building;
    QStringList trainerNames;
    QStringList trainerEmails;
};

/// Written otherwise, as a calendar must: with percent signs for what is not ASCII.
bool isSameAddress(const QString &a, const QString &b)
{
    return a == b || (!a.isEmpty() && !b.isEmpty() && QUrl(a) == QUrl(b));
}

QList<qint64> idsOf(QByteArrayView joinedIds)
{
    QList<qint64> ids;
    for (const QString &id : splitJoined(joinedIds))
        ids += id.toLongLong();
    return ids;
}

QByteArray storedSql(Engine engine)
{
    const auto ids = [engine](const char *column, const char *table) {
        return "(SELECT " + joined(engine, "x.v") + " FROM (SELECT CAST(" + column + " AS TEXT) AS v FROM "
               + table + " WHERE session_id = s.id ORDER BY position) AS x)";
    };
    return "SELECT s.id, s.revision, s.training_id, s.starts_at, s.ends_at, s.all_day, s.room_id, s.building,"
           " s.organisation_id, s.theme_week_id, s.min_seats, s.max_seats, s.signup_opens_at, s.signup_closes_at,"
           " s.needs_approval, s.state, s.cancel_reason, t.title, t.format, t.formal, t.summary, t.url, "
           + ids("person_id", "session_trainer") + ", " + ids("topic_id", "session_topic")
           + ", o.name, r.name, coalesce(r.building, s.building), " + trainersOf(engine, "p.name") + ", "
           + trainersOf(engine, "coalesce(p.email, '')") + ", " + rulesColumns
           + " FROM session s JOIN training t ON t.id = s.training_id LEFT JOIN room r ON r.id = s.room_id"
             " LEFT JOIN organisation o ON o.id = s.organisation_id WHERE s.uid = $1";
}

std::optional<Stored> storedIn(const db::Row &row, const QString &uid)
{
    const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
    const auto state = fromCodeIn(sessionStateCodes, row.text(15));
    if (!when || !state)
        return std::nullopt;
    return Stored{.id = row.integer(0),
        .revision = row.integer(1),
        .fields = {.uid = uid,
            .training = row.integer(2),
            .when = *when,
            .allDay = row.boolean(5),
            .room = row.optional(6),
            .building = row.text(7),
            .organisation = row.optional(8),
            .themeWeek = row.optional(9),
            .minSeats = int(row.integer(10)),
            .maxSeats = row.isNull(11) ? std::nullopt : std::optional(int(row.integer(11))),
            .signupOpens = instantIn(row, 12),
            .signupCloses = instantIn(row, 13),
            .needsApproval = row.boolean(14),
            .state = *state,
            .cancelReason = row.text(16),
            .rules = rulesOf(row, 29),
            .occurrence = occurrenceOf(row, 37),
            .skipped = row.boolean(39)},
        .content = {row.text(17), row.text(18), row.boolean(19), row.text(20), row.text(21)},
        .trainers = idsOf(row.utf8(22)),
        .topics = idsOf(row.utf8(23)),
        .organisation = row.text(24),
        .room = row.text(25),
        .building = row.text(26),
        .trainerNames = splitJoined(row.utf8(27)),
        .trainerEmails = splitJoined(row.utf8(28))};
}

/// As a file would tell it; without theme week and topics.
ImportedSession asImported(const Stored &stored)
{
    return {.uid = stored.fields.uid,
        .title = stored.content.title,
        .when = stored.fields.when,
        .allDay = stored.fields.allDay,
        .format = fromCodeIn(formatCodes, stored.content.format),
        .formal = stored.content.formal,
        .summary = stored.content.summary,
        .url = stored.content.url,
        .trainers = stored.trainerNames,
        .trainerEmails = stored.trainerEmails,
        .building = stored.building,
        .room = stored.room,
        .organisation = stored.organisation,
        .minSeats = stored.fields.minSeats,
        .maxSeats = stored.fields.maxSeats,
        .state = stored.fields.state,
        .cancelReason = stored.fields.cancelReason};
}

class SessionImport
{
public:
    SessionImport(db::Writer &writer, const LocalDay &localDay, Instant now, Fates<ImportedSession> *fates)
        : m_writer(writer), m_names(std::in_place, writer), m_inserts(std::in_place, writer),
          m_localDay(localDay), m_now(now), m_storedSql(storedSql(writer.engine())), m_fates(fates)
    {
    }

    /// `index` is its place among all rows.
    Result<void> take(const ImportedSession &row, qsizetype index)
    {
        std::optional<Stored> stored;
        if (m_known.contains(row.uid)) {
            TJC_CHECK(m_writer.query(m_storedSql, {row.uid}, [&](const db::Row &found) {
                stored = storedIn(found, row.uid);
                return false;
            }));
        }
        const TrainingContent content = contentOf(row, stored);
        TJC_TRY(fields, fieldsOf(row, stored));
        QList<qint64> trainers = stored ? stored->trainers : QList<qint64>();
        if (row.trainers && !(stored && hasTrainersOf(row, *stored))) {
            TJC_TRY(people, peopleOf(row));
            trainers = people;
        }
        QList<qint64> topics = stored ? stored->topics : QList<qint64>();
        if (row.topics) {
            topics.clear();
            for (const QString &name : *row.topics) {
                TJC_TRY(topic, m_names->topic(name));
                if (!topics.contains(topic))
                    topics += topic;
            }
        }
        if (!stored) {
            TJC_TRY(training, m_names->training(content));
            fields.training = training;
            TJC_CHECK(m_inserts->add({fields, row.updated.value_or(m_now), trainers, topics}));
            ++counts.added;
            if (m_fates)
                m_fates->set(index, RowFate::Added);
            return {};
        }
        const bool same =
            fields == stored->fields && trainers == stored->trainers && topics == stored->topics;
        if (m_fates)
            TJC_CHECK(noteFate(row, index, *stored, same && content == stored->content));
        if (!same) {
            TJC_CHECK(updateSession(m_writer, stored->id, stored->revision, fields));
            TJC_CHECK(setTrainers(m_writer, stored->id, trainers));
            TJC_CHECK(setTopics(m_writer, stored->id, topics));
        }
        if (content != stored->content)
            m_retold[fields.training] += Retold{stored->id, content};
        ++(same && content == stored->content ? counts.unchanged : counts.updated);
        return {};
    }

    /// What could wait until here: sessions that are still to be added, and trainings told otherwise.
    Result<void> finish()
    {
        TJC_CHECK(m_inserts->flush());
        for (auto it = m_retold.cbegin(); it != m_retold.cend(); ++it)
            TJC_CHECK(retell(it.key(), it.value()));
        return writeIndex(m_writer);
    }

    /// Adds what came so far, so that a refusal is of the row that was just taken.
    Result<void> flush() { return m_inserts->flush(); }

    /// Asks once for many rows which of them are there already: on a server each question is a trip.
    Result<void> lookUp(const QList<ImportedSession> &rows, qsizetype from)
    {
        Sql sql(m_writer.engine());
        sql << "SELECT uid FROM session WHERE uid IN (''";
        const qsizetype to = qMin(rows.size(), from + lookUpSize);
        for (qsizetype i = from; i < to; ++i) {
            if (!rows.at(i).uid.isEmpty())
                (sql << ", ").value(rows.at(i).uid);
        }
        sql << ")";
        m_known.clear();
        return m_writer.query(sql.text(), sql.params(), [&](const db::Row &row) {
            m_known.insert(row.text(0));
            return true;
        });
    }

    /// The row that was taken last is undone.
    void forget(const ImportCounts &before)
    {
        m_names.emplace(m_writer);
        m_inserts.emplace(m_writer);
        counts = before;
    }

    static constexpr qsizetype lookUpSize = 90;
    ImportCounts counts;

private:
    Result<void> noteFate(const ImportedSession &row, qsizetype index, const Stored &stored, bool isUnchanged)
    {
        m_fates->set(index, isUnchanged ? RowFate::Unchanged : RowFate::Changed);
        if (isUnchanged || m_fates->before.size() >= m_fates->maxBefore)
            return {};
        ImportedSession before = asImported(stored);
        before.line = row.line;
        TJC_TRY(
            themeWeek, m_writer.first("SELECT name FROM theme_week WHERE id = $1", {stored.fields.themeWeek},
                           [](const db::Row &found) { return found.text(0); }));
        before.themeWeek = themeWeek.value_or(QString());
        QStringList topics;
        TJC_CHECK(m_writer.query("SELECT t.name FROM session_topic st JOIN topic t ON t.id = st.topic_id"
                                 " WHERE st.session_id = $1 ORDER BY st.position",
            {stored.id}, [&](const db::Row &found) {
                topics += found.text(0);
                return true;
            }));
        before.topics = topics;
        m_fates->before.insert(index, before);
        return {};
    }

    Result<SessionFields> fieldsOf(const ImportedSession &row, const std::optional<Stored> &stored)
    {
        SessionFields fields = stored ? stored->fields : SessionFields{.when = row.when};
        fields.when = row.when;
        fields.allDay = row.allDay;
        if (!stored)
            fields.uid = row.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : row.uid;
        if (!stored || row.room.value_or(stored->room) != stored->room
            || row.building.value_or(stored->building) != stored->building)
            TJC_CHECK(setPlace(fields, row));
        if (row.organisation && !(stored && *row.organisation == stored->organisation)) {
            fields.organisation.reset();
            if (!row.organisation->isEmpty()) {
                TJC_TRY(id, m_names->organisation(*row.organisation));
                fields.organisation = id;
            }
        }
        if (row.themeWeek) {
            fields.themeWeek.reset();
            if (!row.themeWeek->isEmpty()) {
                TJC_TRY(id, m_names->themeWeek(*row.themeWeek, m_localDay(row.when.begin())));
                fields.themeWeek = id;
            }
        }
        if (row.minSeats)
            fields.minSeats = *row.minSeats;
        if (row.maxSeats)
            fields.maxSeats = *row.maxSeats;
        if (row.state) {
            fields.state = *row.state;
            if (row.cancelReason && fields.state == SessionState::Cancelled)
                fields.cancelReason = *row.cancelReason;
            if (fields.state == SessionState::Cancelled && fields.cancelReason.isEmpty())
                fields.cancelReason = u"—"_s;
            if (fields.state == SessionState::Planned) {
                fields.cancelReason.clear();
                fields.skipped = false;
            }
        }
        return fields;
    }

    /// A session whose training is told otherwise.
    struct Retold {
        qint64 session;
        TrainingContent content;
    };

    static TrainingContent contentOf(const ImportedSession &row, const std::optional<Stored> &stored)
    {
        const TrainingContent before =
            stored ? stored->content : TrainingContent{.format = code(Format::Workshop)};
        return {row.title, row.format ? QString(code(*row.format)) : before.format,
            row.formal.value_or(before.formal), row.summary.value_or(before.summary),
            row.url && !isSameAddress(*row.url, before.url) ? *row.url : before.url};
    }

    /// A training that all its sessions tell alike is changed; else those that tell it otherwise get another.
    Result<void> retell(qint64 training, const QList<Retold> &sessions)
    {
        const TrainingContent &content = sessions.first().content;
        const bool alike =
            std::ranges::all_of(sessions, [&](const Retold &one) { return one.content == content; });
        TJC_TRY(all, m_writer.first("SELECT count(*) FROM session WHERE training_id = $1", {training},
                         [](const db::Row &row) { return row.integer(0); }));
        TJC_TRY(other, m_names->findTraining(content));
        if (alike && all == sessions.size() && !other) {
            TJC_CHECK(
                m_writer.execute("UPDATE training SET title = $1, format = $2, formal = $3, summary = $4,"
                                 " url = $5, revision = revision + 1 WHERE id = $6",
                    {content.title, content.format, content.formal, content.summary, content.url, training}));
            return {};
        }
        for (const Retold &one : sessions) {
            TJC_TRY(id, m_names->training(one.content));
            TJC_CHECK(
                m_writer.execute("UPDATE session SET training_id = $1, revision = revision + 1 WHERE id = $2",
                    {id, one.session}));
        }
        return {};
    }

    /// A room belongs to its building; without a room the building is the session's own text.
    Result<void> setPlace(SessionFields &fields, const ImportedSession &row)
    {
        if (!row.room && !row.building)
            return {};
        if (row.room && !row.room->isEmpty()) {
            TJC_TRY(id, m_names->room(row.building.value_or(QString()), *row.room));
            fields.room = id;
            fields.building.clear();
            return {};
        }
        if (row.room)
            fields.room.reset();
        if (!fields.room)
            fields.building = row.building.value_or(fields.building);
        return {};
    }

    static bool hasTrainersOf(const ImportedSession &row, const Stored &stored)
    {
        return *row.trainers == stored.trainerNames
               && (!row.trainerEmails || *row.trainerEmails == stored.trainerEmails);
    }

    Result<QList<qint64>> peopleOf(const ImportedSession &row)
    {
        QList<qint64> people;
        for (qsizetype i = 0; i < row.trainers->size(); ++i) {
            const QString email =
                row.trainerEmails && i < row.trainerEmails->size() ? row.trainerEmails->at(i) : QString();
            TJC_TRY(person, m_names->person(row.trainers->at(i), email));
            if (!people.contains(person))
                people += person;
        }
        return people;
    }

    db::Writer &m_writer;
    std::optional<Names> m_names;            ///< anew after a row was undone
    std::optional<SessionInserts> m_inserts; ///< likewise
    const LocalDay &m_localDay;
    Instant m_now;
    QByteArray m_storedSql;
    Fates<ImportedSession> *m_fates;      ///< null where nobody asks
    QSet<QString> m_known;                ///< of the rows of the last lookUp()
    QMap<qint64, QList<Retold>> m_retold; ///< by their training, all of one file
};

} // namespace

Result<ImportCounts> importSessions(db::Writer &writer, const Parts<ImportedSession> &parts,
    const LocalDay &localDay, Instant now, Refusals &refusals, const Progress *progress,
    Fates<ImportedSession> *fates)
{
    SessionImport import(writer, localDay, now, fates);
    qsizetype done = 0;
    const auto taken = [&](const ImportedSession &row, qsizetype index) -> Result<void> {
        TJC_CHECK(import.take(row, index));
        return refusals.each ? import.flush() : Result<void>();
    };
    for (qsizetype part = 0;; ++part) {
        TJC_TRY(rows, parts(part));
        if (rows.isEmpty())
            break;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i % SessionImport::lookUpSize == 0)
                TJC_CHECK(import.lookUp(rows, i));
            const ImportCounts before = import.counts;
            TJC_CHECK(takeRow(
                writer, refusals, done, [&] { return taken(rows.at(i), done); },
                [&] { import.forget(before); }));
            ++done;
            if (done % 256 == 0 && progress && progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
        }
    }
    TJC_CHECK(takeRow(
        writer, refusals, done - 1, [&] { return import.finish(); }, [] {}));
    return import.counts;
}

} // namespace tjc::store
