#include "service/sample_writer.h"

#include "store/enrolments.h"
#include "store/guide.h"
#include "store/names.h"
#include "store/people.h"
#include "store/sample.h"
#include "store/search_index.h"
#include "store/session_writes.h"
#include "store/wishes.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int futureDays = 36'500;

/// Writes one list of the sample after the other, and remembers which record became of which index.
class SampleWriter
{
public:
    SampleWriter(db::Writer &writer, const SampleData &sample, std::optional<PersonId> me, Instant now)
        : m_writer(writer), m_sample(sample), m_me(me), m_now(now), m_names(writer)
    {
    }

    Result<void> writeLists()
    {
        for (const SampleOrganisation &organisation : m_sample.organisations) {
            TJC_TRY(id, store::addOrganisation(m_writer, organisation.name, organisation.shortName,
                            idAt(m_organisations, organisation.parent)));
            m_organisations += id;
        }
        for (const SampleTopic &topic : m_sample.topics) {
            TJC_TRY(id, store::addTopic(m_writer, topic.name, topic.kind));
            m_topics += id;
        }
        TJC_CHECK(writeGuide());
        for (const SampleRoom &room : m_sample.rooms) {
            TJC_TRY(id, store::addRoom(m_writer, room.building, room.name, room.seats));
            m_rooms += id;
        }
        for (const SampleThemeWeek &week : m_sample.themeWeeks) {
            TJC_TRY(
                id, store::addThemeWeek(m_writer, {week.name, week.first, week.last, week.color, week.page}));
            m_themeWeeks += id;
        }
        for (const SampleTraining &training : m_sample.trainings) {
            TJC_TRY(id, m_names.training(
                            {training.title, code(training.format), training.formal, training.summary, {}}));
            m_trainings += id;
        }
        return {};
    }

    Result<void> writePeople()
    {
        for (const SamplePerson &person : m_sample.people) {
            TJC_TRY(id,
                store::addPerson(m_writer, {person.name, person.login, person.email,
                                               idAt(m_organisations, person.organisation), person.jobTitle}));
            for (const SampleExpertise &expertise : person.expertise)
                TJC_CHECK(
                    store::addExpertise(m_writer, id, m_topics.value(expertise.topic), expertise.level));
            if (person.profile)
                TJC_CHECK(store::addProfile(m_writer, id, *person.profile));
            if (person.role && m_writer.engine() == Engine::Sqlite)
                TJC_CHECK(giveRole(id, *person.role));
            m_people += id;
        }
        for (int index = 0; index < m_sample.trainings.size(); ++index) {
            if (const int by = m_sample.trainings[index].offeredBy; by >= 0)
                TJC_CHECK(store::addOffer(m_writer, m_trainings.at(index), m_people.at(by)));
        }
        return {};
    }

    Result<void> writeSession(int index)
    {
        const SampleSession &session = m_sample.sessions.at(index);
        const SampleTraining &training = m_sample.trainings.at(session.training);
        const QByteArray seed = QByteArray::number(index) + training.title.toUtf8();
        store::SessionFields fields{.uid = QUuid::createUuidV5(QUuid(), seed).toString(QUuid::WithoutBraces),
            .training = m_trainings.at(session.training),
            .when = session.when,
            .allDay = session.allDay,
            .room = idAt(m_rooms, session.room),
            .building = session.building,
            .organisation = idAt(m_organisations, training.organisation),
            .themeWeek = idAt(m_themeWeeks, session.themeWeek),
            .minSeats = session.minSeats,
            .maxSeats = session.maxSeats,
            .signupOpens = session.signupOpens,
            .signupCloses = session.signupCloses,
            .needsApproval = session.needsApproval,
            .rules = session.rules};
        // The schema takes no sign-up for what has begun: a session of the past stands in the future until
        // everybody is in.
        const bool isPast = session.signupCloses.value_or(session.when.begin()) <= m_now;
        const store::SessionFields real = fields;
        if (isPast) {
            fields.when =
                *Span::from(fields.when.begin().plusDays(futureDays), fields.when.end().plusDays(futureDays));
            fields.signupCloses.reset();
        }
        TJC_TRY(id, store::insertSession(m_writer, fields, m_now));
        TJC_CHECK(store::setTrainers(m_writer, id, idsAt(m_people, session.trainers)));
        TJC_CHECK(store::setTopics(m_writer, id, idsAt(m_topics, training.topics)));
        if (!session.signupOpens || *session.signupOpens <= m_now)
            TJC_CHECK(signUp(session, index, id));
        qint64 revision = 1;
        if (isPast)
            TJC_CHECK(store::updateSession(m_writer, id, revision++, real));
        if (!session.cancelReason.isEmpty()) {
            const auto sessionId = SessionId::from(id);
            TJC_CHECK(store::cancelSession(m_writer, *sessionId, revision, session.cancelReason));
        }
        return {};
    }

    /// Not on a server: there nobody wishes for another.
    Result<void> writeWishes()
    {
        if (m_writer.engine() != Engine::Sqlite)
            return {};
        for (int index = 0; index < m_sample.wishes.size(); ++index) {
            const SampleWish &wish = m_sample.wishes.at(index);
            QList<PersonId> wishers;
            for (const qint64 id : idsAt(m_people, wish.wishers)) {
                if (const auto person = PersonId::from(id))
                    wishers += *person;
            }
            if (wish.userWishes && m_me)
                wishers += *m_me;
            if (wishers.isEmpty())
                continue;
            const auto topic = idAt(m_topics, wish.topic);
            const QByteArray seed = "wish " + QByteArray::number(index);
            TJC_TRY(id, store::saveWish(m_writer,
                            {.uid = QUuid::createUuidV5(QUuid(), seed).toString(QUuid::WithoutBraces),
                                .title = wish.title,
                                .note = wish.note,
                                .topic = topic ? TopicId::from(*topic) : std::nullopt,
                                .format = wish.format,
                                .first = wish.first,
                                .last = wish.last},
                            wishers.first()));
            for (const PersonId person : wishers.mid(1))
                TJC_CHECK(store::wishToo(m_writer, id, person));
        }
        return {};
    }

    /// Not on a server either. In the order of time, which is that of the numbers of posts.
    Result<void> writeThreads()
    {
        if (m_writer.engine() != Engine::Sqlite)
            return {};
        struct Said {
            int thread;
            const SampleReply *reply; ///< null: the thread itself
            Instant at;
        };
        QList<Said> said;
        for (int i = 0; i < int(m_sample.threads.size()); ++i) {
            said += Said{i, nullptr, m_sample.threads.at(i).at};
            for (const SampleReply &reply : m_sample.threads.at(i).replies)
                said += Said{i, &reply, std::min(reply.at, m_now)};
        }
        std::ranges::stable_sort(said, {}, &Said::at);
        QHash<int, qint64> threads;
        for (int i = 0; i < int(said.size()); ++i) {
            const Said &one = said.at(i);
            const SampleThread &thread = m_sample.threads.at(one.thread);
            const QByteArray seed = "post " + QByteArray::number(i);
            store::NewPost post{.uid = QUuid::createUuidV5(QUuid(), seed).toString(QUuid::WithoutBraces),
                .author = m_people.at(one.reply ? one.reply->by : thread.by),
                .at = one.at,
                .text = one.reply ? one.reply->text : thread.text};
            if (one.reply) {
                TJC_CHECK(store::addReply(m_writer, threads.value(one.thread), post, one.reply->accepted,
                    idsAt(m_people, one.reply->votes)));
                continue;
            }
            const bool isPinned = thread.pinned && m_sample.people.at(thread.by).role.has_value();
            TJC_TRY(id,
                store::addThread(m_writer, post, thread.kind, thread.title, idsAt(m_topics, thread.topics),
                    isPinned ? std::optional(post.author) : std::nullopt));
            threads.insert(one.thread, id);
        }
        return {};
    }

private:
    /// What is said of topics, once all of them are there; and what is advised.
    Result<void> writeGuide()
    {
        const auto topicAt = [this](int index) {
            const auto id = idAt(m_topics, index);
            return id ? TopicId::from(*id) : std::nullopt;
        };
        for (int index = 0; index < m_sample.topics.size(); ++index) {
            const SampleTopic &topic = m_sample.topics.at(index);
            const TopicDraft draft{.id = topicAt(index),
                .revision = 1,
                .name = topic.name,
                .kind = topic.kind,
                .labels = topic.labels,
                .about = topic.about,
                .notFor = topic.notFor,
                .status = topic.status,
                .parent = topicAt(topic.under),
                .instead = topicAt(topic.instead)};
            if (draft != TopicDraft{.id = draft.id, .revision = 1, .name = topic.name, .kind = topic.kind})
                TJC_CHECK(store::saveTopic(m_writer, draft));
        }
        for (int index = 0; index < m_sample.tasks.size(); ++index) {
            const SampleTask &task = m_sample.tasks.at(index);
            GuideTaskDraft draft{.name = task.name, .position = index, .advice = {}};
            for (const auto &[topic, reason] : task.advice) {
                if (const auto id = topicAt(topic))
                    draft.advice += GuideTaskDraft::Line{*id, reason};
            }
            TJC_CHECK(store::saveGuideTask(m_writer, draft));
        }
        return {};
    }

    static std::optional<qint64> idAt(const QList<qint64> &ids, int index)
    {
        return index >= 0 && index < ids.size() ? std::optional(ids.at(index)) : std::nullopt;
    }
    static QList<qint64> idsAt(const QList<qint64> &ids, const QList<int> &indexes)
    {
        QList<qint64> found;
        for (const int index : indexes)
            found += ids.at(index);
        return found;
    }
    Result<void> giveRole(qint64 person, Role role)
    {
        const auto id = PersonId::from(person);
        return id ? store::giveRole(m_writer, *id, role) : Result<void>(Error{ErrorKind::Bug, u"sample"_s});
    }

    Result<void> signUp(const SampleSession &session, int index, qint64 id)
    {
        const QList<int> people = session.signUps > 0 ? m_sample.signUpsOf(index) : QList<int>();
        int approved = session.needsApproval ? session.approved : 0;
        for (qsizetype i = 0; i <= people.size(); ++i) {
            if (i == session.userPlace && m_me)
                TJC_CHECK(store::addEnrolment(m_writer, id, m_me->value(), approved-- > 0));
            if (i < people.size())
                TJC_CHECK(store::addEnrolment(m_writer, id, m_people.at(people.at(i)), approved-- > 0));
        }
        const auto of = SessionId::from(id);
        for (int i = 0; i < session.left; ++i) {
            const auto person = PersonId::from(m_people.at(people.at(i)));
            TJC_CHECK(store::cancelEnrolment(m_writer, *of, *person));
        }
        return {};
    }

    db::Writer &m_writer;
    const SampleData &m_sample;
    std::optional<PersonId> m_me;
    Instant m_now;
    store::Names m_names;
    QList<qint64> m_organisations;
    QList<qint64> m_topics;
    QList<qint64> m_rooms;
    QList<qint64> m_themeWeeks;
    QList<qint64> m_trainings;
    QList<qint64> m_people;
};

} // namespace

Result<void> writeSample(db::Writer &writer, const SampleData &sample, std::optional<PersonId> me,
    Instant now, const Progress *progress)
{
    TJC_TRY(taken, writer.first("SELECT 1 FROM session LIMIT 1", {}, [](const db::Row &) { return true; }));
    if (taken)
        return Error{ErrorKind::Conflict, u"workspace.not_empty"_s};
    SampleWriter to(writer, sample, me, now);
    TJC_CHECK(to.writeLists());
    TJC_CHECK(to.writePeople());
    TJC_CHECK(to.writeWishes());
    TJC_CHECK(to.writeThreads());
    for (int i = 0; i < sample.sessions.size(); ++i) {
        TJC_CHECK(to.writeSession(i));
        if (i % 100 == 0 && progress) {
            progress->at(i, sample.sessions.size());
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"sample"_s};
        }
    }
    TJC_CHECK(store::writeIndex(writer));
    return {};
}

} // namespace tjc
