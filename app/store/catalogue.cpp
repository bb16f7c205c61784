#include "store/catalogue.h"

#include "store/catalogue_rows.h"
#include "store/catalogue_sessions.h"
#include "store/names.h"
#include "store/search_index.h"
#include "store/sql.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTitles = 1'000;

/// A course as it is stored.
struct Stored {
    qint64 id;
    qint64 revision;
    CatalogueCourse course; ///< without topics and dates
    QList<qint64> topics;   ///< sorted
    bool isVanished;
    bool isSeen = false;
};

/// The identifier within its source: never empty.
QString sourceIdOf(const CatalogueCourse &course)
{
    return course.identifier.isEmpty() ? catalogueKey(course) : course.identifier;
}

CatalogueCourse courseIn(const db::Row &row)
{
    CatalogueCourse course;
    course.identifier = row.text(2);
    course.title = row.text(3);
    course.summary = row.text(4);
    course.url = row.text(5);
    course.provider = row.text(6);
    course.format = fromCodeIn(formatCodes, row.text(7)).value_or(Format::Course);
    course.form = fromCodeIn(courseFormCodes, row.text(8)).value_or(CourseForm::Unknown);
    course.language = row.text(9);
    course.level = row.text(10);
    if (!row.isNull(11))
        course.costCents = row.integer(11);
    course.currency = row.text(12);
    if (!row.isNull(13))
        course.minutes = int(row.integer(13));
    return course;
}

/// Whether the columns of a training are the same.
bool isSame(const CatalogueCourse &a, const CatalogueCourse &b)
{
    return a.title == b.title && a.summary == b.summary && a.url == b.url && a.provider == b.provider
           && a.format == b.format && a.form == b.form && a.language == b.language && a.level == b.level
           && a.costCents == b.costCents && a.currency == b.currency && a.minutes == b.minutes;
}

db::Params paramsOf(const CatalogueCourse &course)
{
    return {course.title, course.summary, course.url, code(course.format), true, course.provider,
        code(course.form), course.language, course.level, course.costCents, course.currency, course.minutes};
}

class CatalogueWrites
{
public:
    CatalogueWrites(db::Writer &writer, const CatalogueTarget &target, Fates<CatalogueCourse> *fates)
        : m_writer(writer), m_target(target), m_fates(fates), m_names(writer),
          m_trainings(writer, "training",
              {{"uid", "text"}, {"source", "text"}, {"source_id", "text"}, {"title", "text"},
                  {"summary", "text"}, {"url", "text"}, {"format", "text"}, {"formal", "boolean"},
                  {"provider", "text"}, {"course_form", "text"}, {"language", "text"}, {"level", "text"},
                  {"cost_cents", "bigint"}, {"currency", "text"}, {"minutes", "bigint"}}),
          m_topics(writer, "training_topic", {{"training_id", "bigint"}, {"topic_id", "bigint"}}),
          m_sessions(writer, target.source, target.now)
    {
        m_trainings.wantIds();
    }

    Result<void> readStored();
    Result<void> take(const CatalogueCourse &course, qsizetype index);
    Result<void> finish();

    CatalogueCounts counts;

private:
    /// A course that is being added, and waits for its key.
    struct Added {
        QList<qint64> topics;
        const CatalogueCourse *course;
    };

    Result<QList<qint64>> topicsOf(const CatalogueCourse &course);
    Result<void> add(const CatalogueCourse &course);
    Result<void> change(Stored &stored, const CatalogueCourse &course, const QList<qint64> &topics);
    Result<void> vanish(const QList<Stored *> &gone);
    Result<void> linkAdded();
    Result<CatalogueCourse> before(const Stored &stored);
    void note(qsizetype index, RowFate fate)
    {
        if (m_fates)
            m_fates->set(index, fate);
    }

    db::Writer &m_writer;
    CatalogueTarget m_target;
    Fates<CatalogueCourse> *m_fates; ///< null where nobody asks
    Names m_names;
    CatalogueRows m_trainings;
    CatalogueRows m_topics;
    CatalogueSessions m_sessions;
    QHash<QString, Stored> m_stored; ///< by their identifier in the source
    std::vector<Added> m_added;      ///< in the order of their insertion
    QList<Stored *> m_gone;
};

/// All of the source at once: on a server each question is a trip.
Result<void> CatalogueWrites::readStored()
{
    QHash<qint64, QString> idOf;
    TJC_CHECK(m_writer.query(
        "SELECT id, revision, source_id, title, summary, url, provider, format, course_form, language,"
        " level, cost_cents, currency, minutes, vanished_at FROM training WHERE source = $1"
        " AND source_id <> ''",
        {m_target.source}, [&](const db::Row &row) {
            const QString id = row.text(2);
            m_stored.insert(id, {row.integer(0), row.integer(1), courseIn(row), {}, !row.isNull(14)});
            idOf.insert(row.integer(0), id);
            return true;
        }));
    if (m_stored.isEmpty())
        return {};
    TJC_CHECK(m_writer.query("SELECT training_id, topic_id FROM training_topic WHERE training_id IN"
                             " (SELECT id FROM training WHERE source = $1 AND source_id <> '')"
                             " ORDER BY training_id, topic_id",
        {m_target.source}, [&](const db::Row &row) {
            m_stored[idOf.value(row.integer(0))].topics += row.integer(1);
            return true;
        }));
    return m_sessions.readStored();
}

Result<QList<qint64>> CatalogueWrites::topicsOf(const CatalogueCourse &course)
{
    QList<qint64> ids;
    for (const QString &name : course.topics) {
        TJC_TRY(id, m_names.topic(name));
        if (!ids.contains(id))
            ids += id;
    }
    std::ranges::sort(ids);
    return ids;
}

Result<void> CatalogueWrites::add(const CatalogueCourse &course)
{
    TJC_TRY(topics, topicsOf(course));
    const QString sourceId = sourceIdOf(course);
    db::Params params{catalogueUid(m_target.source, sourceId), m_target.source, sourceId};
    for (const db::Value &value : paramsOf(course))
        params.push_back(value);
    TJC_CHECK(m_trainings.add(params));
    m_added.push_back({topics, &course});
    return {};
}

/// As it stood, to be shown.
Result<CatalogueCourse> CatalogueWrites::before(const Stored &stored)
{
    CatalogueCourse course = stored.course;
    course.active = !stored.isVanished;
    TJC_CHECK(m_writer.query("SELECT t.name FROM training_topic tt JOIN topic t ON t.id = tt.topic_id"
                             " WHERE tt.training_id = $1 ORDER BY t.name",
        {stored.id}, [&](const db::Row &row) {
            course.topics += row.text(0);
            return true;
        }));
    return course;
}

Result<void> CatalogueWrites::change(
    Stored &stored, const CatalogueCourse &course, const QList<qint64> &topics)
{
    db::Params params = paramsOf(course);
    params.push_back(stored.id);
    params.push_back(stored.revision);
    TJC_TRY(changed,
        m_writer.execute("UPDATE training SET title = $1, summary = $2, url = $3, format = $4, formal = $5,"
                         " provider = $6, course_form = $7, language = $8, level = $9, cost_cents = $10,"
                         " currency = $11, minutes = $12, vanished_at = NULL, revision = revision + 1"
                         " WHERE id = $13 AND revision = $14",
            params));
    if (changed == 0)
        return Error{ErrorKind::Conflict, u"training.revision"_s, stored.course.title};
    if (topics == stored.topics)
        return {};
    TJC_CHECK(m_writer.execute("DELETE FROM training_topic WHERE training_id = $1", {stored.id}));
    for (const qint64 topic : topics)
        TJC_CHECK(m_topics.add({stored.id, topic}));
    return {};
}

Result<void> CatalogueWrites::take(const CatalogueCourse &course, qsizetype index)
{
    const auto found = m_stored.find(sourceIdOf(course));
    if (found == m_stored.end()) {
        if (!course.active) {
            ++counts.notGiven;
            note(index, RowFate::Refused);
            return {};
        }
        ++counts.courses.added;
        note(index, RowFate::Added);
        return add(course);
    }
    Stored &stored = *found;
    stored.isSeen = true;
    if (!course.active) {
        if (!stored.isVanished)
            m_gone += &stored;
        note(index, stored.isVanished ? RowFate::Unchanged : RowFate::Changed);
        return {};
    }
    TJC_TRY(topics, topicsOf(course));
    TJC_TRY(sessionsChanged, m_sessions.take(stored.id, sourceIdOf(course), course, topics));
    const bool same = !stored.isVanished && topics == stored.topics && isSame(course, stored.course);
    note(index, same && !sessionsChanged ? RowFate::Unchanged : RowFate::Changed);
    ++(same && !sessionsChanged ? counts.courses.unchanged : counts.courses.updated);
    if (same)
        return {};
    if (m_fates && m_fates->before.size() < m_fates->maxBefore) {
        TJC_TRY(was, before(stored));
        m_fates->before.insert(index, was);
    }
    return change(stored, course, topics);
}

Result<void> CatalogueWrites::linkAdded()
{
    const QList<qint64> ids = m_trainings.takeIds();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Added &added = m_added[size_t(i)];
        for (const qint64 topic : added.topics)
            TJC_CHECK(m_topics.add({ids[i], topic}));
        TJC_CHECK(m_sessions.take(ids[i], sourceIdOf(*added.course), *added.course, added.topics));
    }
    return {};
}

Result<void> CatalogueWrites::vanish(const QList<Stored *> &gone)
{
    constexpr qsizetype together = 500;
    for (qsizetype from = 0; from < gone.size(); from += together) {
        Sql sql(m_writer.engine());
        (sql << "UPDATE training SET revision = revision + 1, vanished_at = ").value(m_target.now.ms());
        sql << " WHERE id IN (";
        for (qsizetype i = from; i < std::min(gone.size(), from + together); ++i) {
            (sql << (i > from ? ", " : "")).value(gone[i]->id);
            if (counts.vanishedTitles.size() < maxTitles)
                counts.vanishedTitles += gone[i]->course.title;
        }
        TJC_CHECK(m_writer.execute((sql << ")").text(), sql.params()));
    }
    counts.vanished = int(gone.size());
    return {};
}

Result<void> CatalogueWrites::finish()
{
    TJC_CHECK(m_trainings.flush());
    TJC_CHECK(linkAdded());
    TJC_CHECK(m_topics.flush());
    TJC_CHECK(m_sessions.finish());
    counts.sessions = m_sessions.counts;
    if (m_target.isWhole) {
        for (Stored &stored : m_stored) {
            if (!stored.isSeen && !stored.isVanished)
                m_gone += &stored;
        }
    }
    std::ranges::sort(m_gone, {}, [](const Stored *stored) { return stored->id; });
    TJC_CHECK(vanish(m_gone));
    return writeIndex(m_writer);
}

} // namespace

Result<CatalogueCounts> importCatalogue(db::Writer &writer, const CatalogueTarget &target,
    const QList<CatalogueCourse> &courses, const Progress *progress, Fates<CatalogueCourse> *fates)
{
    CatalogueWrites writes(writer, target, fates);
    TJC_CHECK(writes.readStored());
    for (qsizetype i = 0; i < courses.size(); ++i) {
        TJC_CHECK(writes.take(courses[i], i));
        if (i % 256 != 255 || !progress)
            continue;
        if (progress->isCancelled())
            return Error{ErrorKind::Cancelled, u"import"_s};
        progress->at(i + 1, courses.size());
    }
    TJC_CHECK(writes.finish());
    return writes.counts;
}

} // namespace tjc::store
