#include "store/series_writes.h"

#include "store/names.h"
#include "store/search_index.h"
#include "store/session_writes.h"

namespace tjc::store {

namespace {

TrainingContent contentOf(const SessionDraft &draft)
{
    return {draft.title.trimmed(), code(draft.format), draft.formal, draft.summary, draft.url.trimmed()};
}

SessionFields fieldsOf(const SessionVersion &version, qint64 training)
{
    SessionFields fields = store::fieldsOf(version.draft, training);
    fields.state = version.state;
    fields.cancelReason = version.cancelReason;
    fields.skipped = version.skipped;
    return fields;
}

/// The trainings that sessions are to have, where several of one training change in the same way.
class Trainings
{
public:
    Trainings(db::Writer &writer, const QList<SessionRevision> &revisions) : m_writer(writer)
    {
        for (const SessionRevision &one : revisions)
            ++m_together[keyOf(one)];
    }

    Result<qint64> of(const SessionRevision &revision)
    {
        const qint64 training = revision.before.row.training.value();
        if (contentOf(draftOf(revision.before)) == contentOf(revision.after.draft))
            return training;
        const Key key = keyOf(revision);
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        TJC_TRY(found, trainingOf(m_writer, revision.after.draft, m_together.value(key)));
        m_known.insert(key, found);
        return found;
    }

private:
    using Key = std::pair<qint64, TrainingContent>;
    static Key keyOf(const SessionRevision &one)
    {
        return {one.before.row.training.value(), contentOf(one.after.draft)};
    }

    db::Writer &m_writer;
    QHash<Key, qint64> m_together;
    QHash<Key, qint64> m_known;
};

} // namespace

Result<void> reviseSessions(db::Writer &writer, const QList<SessionRevision> &revisions)
{
    Trainings trainings(writer, revisions);
    for (const SessionRevision &one : revisions) {
        const SessionDraft before = draftOf(one.before);
        const SessionDraft &after = one.after.draft;
        const qint64 id = one.before.row.id.value();
        TJC_TRY(training, trainings.of(one));
        SessionFields fields = fieldsOf(one.after, training);
        fields.uid = one.before.row.uid;
        TJC_CHECK(updateSession(writer, id, one.before.revision, fields));
        if (after.trainers != before.trainers)
            TJC_CHECK(setTrainers(writer, id, valuesOf(after.trainers)));
        if (after.topics != before.topics)
            TJC_CHECK(setTopics(writer, id, valuesOf(after.topics)));
    }
    return writeIndex(writer);
}

Result<void> addSessions(db::Writer &writer, const QList<SessionVersion> &sessions, Instant now)
{
    Names names(writer);
    SessionInserts inserts(writer);
    for (const SessionVersion &session : sessions) {
        TJC_TRY(training, names.training(contentOf(session.draft)));
        TJC_CHECK(inserts.add({fieldsOf(session, training), now, valuesOf(session.draft.trainers),
            valuesOf(session.draft.topics)}));
    }
    TJC_CHECK(inserts.flush());
    return writeIndex(writer);
}

} // namespace tjc::store
