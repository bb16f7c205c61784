#pragma once

#include "db/access.h"
#include "domain/session.h"
#include "store/batch_insert.h"

#include <deque>

namespace tjc::store {

/// The columns of a session that a form or a file sets, with the records they name already found.
struct SessionFields {
    QString uid;
    qint64 training = 0;
    Span when;
    bool allDay = false;
    std::optional<qint64> room;
    QString building;
    std::optional<qint64> organisation;
    std::optional<qint64> themeWeek;
    int minSeats = 0;
    std::optional<int> maxSeats;
    std::optional<Instant> signupOpens;
    std::optional<Instant> signupCloses;
    bool needsApproval = false;
    SessionState state = SessionState::Planned;
    QString cancelReason;
    SessionRules rules;
    std::optional<SeriesSlot> occurrence;
    bool skipped = false;

    friend bool operator==(const SessionFields &, const SessionFields &) = default;
};

/// The columns of `s` that rulesOf() and then occurrenceOf() read, and skipped: 8, 2 and 1.
inline constexpr const char *rulesColumns =
    "s.waitlist_size, s.cancel_until, s.walk_in, s.decide_by, s.decided, s.offer_minutes, s.blocks_clash,"
    " s.buffer_minutes, s.series_id, s.series_slot, s.skipped";
[[nodiscard]] SessionRules rulesOf(const db::Row &row, int firstColumn);
[[nodiscard]] std::optional<SeriesSlot> occurrenceOf(const db::Row &row, int firstColumn);

/// A session that is added, with its trainers and topics in their order, each at most once.
struct NewSession {
    SessionFields fields;
    Instant updated;
    QList<qint64> trainers = {};
    QList<qint64> topics = {};
};

/// What a draft says; its state is planned, its uid that of the draft.
[[nodiscard]] SessionFields fieldsOf(const SessionDraft &draft, qint64 training);
/// The training a draft means: that of its session where nothing of it changed, or where only `together` sessions use it,
/// which all become what the draft says (then it is changed); else one that says so.
[[nodiscard]] Result<qint64> trainingOf(db::Writer &writer, const SessionDraft &draft, qint64 together = 1);

[[nodiscard]] Result<qint64> insertSession(db::Writer &writer, const SessionFields &fields, Instant updated);

/// Adds many with few statements; a refused one fails all that came together. flush() ends it.
class SessionInserts
{
public:
    explicit SessionInserts(db::Writer &writer);
    Result<void> add(const NewSession &session);
    Result<void> flush();

private:
    Result<void> link();

    BatchInsert m_sessions;
    BatchInsert m_trainerLinks;
    BatchInsert m_topicLinks;
    std::deque<std::pair<QList<qint64>, QList<qint64>>>
        m_links; ///< trainers and topics of sessions without links yet
};

/// Conflict "session.revision" where the stored revision is another; NotFound "session" where it is gone.
[[nodiscard]] Result<void> updateSession(
    db::Writer &writer, qint64 id, qint64 revision, const SessionFields &fields);

/// Replaces trainers or topics; positions follow the order given, doubles are left out.
[[nodiscard]] Result<void> setTrainers(db::Writer &writer, qint64 session, const QList<qint64> &people);
[[nodiscard]] Result<void> setTopics(db::Writer &writer, qint64 session, const QList<qint64> &topics);

template <typename Tag>
[[nodiscard]] QList<qint64> valuesOf(const QList<Id<Tag>> &ids)
{
    QList<qint64> values;
    for (const Id<Tag> id : ids)
        values += id.value();
    return values;
}

/// Saves a draft that problemIn() finds nothing wrong with. A draft that is saved already is not saved again, so that a
/// repeat after a lost answer is harmless: a new one is known by its uid, which it must have,
/// the next revision by what it says.
[[nodiscard]] Result<SessionId> saveDraft(db::Writer &writer, const SessionDraft &draft, Instant now);

/// The coordinator says that it goes on. Conflict "session.revision", NotFound "session".
[[nodiscard]] Result<void> decideSession(db::Writer &writer, SessionId id, qint64 revision, Instant now);

/// Conflict "session.revision", NotFound "session". Once cancelled for this reason, a repeat is harmless.
[[nodiscard]] Result<void> cancelSession(
    db::Writer &writer, SessionId id, qint64 revision, const QString &reason);

} // namespace tjc::store
