#include "service/evaluation_service.h"

#include "service/core.h"
#include "service/evaluation_view.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/due.h"

#include <QHash>
#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

/// The tickets of answers of which it is not known that they arrived. Any thread.
class EvaluationService::Pending
{
public:
    struct Ticket {
        QString ticket;
        bool isRepeated; ///< this was tried before
    };
    Ticket take(SessionId session, EvaluationKind kind)
    {
        const std::scoped_lock lock(m_mutex);
        const Key key(session.value(), int(kind));
        if (const auto known = m_tickets.constFind(key); known != m_tickets.cend())
            return {*known, true};
        return {*m_tickets.insert(key, QUuid::createUuid().toString(QUuid::WithoutBraces)), false};
    }
    [[nodiscard]] bool has(SessionId session, EvaluationKind kind)
    {
        const std::scoped_lock lock(m_mutex);
        return m_tickets.contains({session.value(), int(kind)});
    }
    void forget(SessionId session, EvaluationKind kind)
    {
        const std::scoped_lock lock(m_mutex);
        m_tickets.remove({session.value(), int(kind)});
    }

private:
    using Key = std::pair<qint64, int>;
    std::mutex m_mutex;
    QHash<Key, QString> m_tickets;
};

namespace {

/// Whether what was asked may have been done all the same.
bool isOpen(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy
           || error.kind == ErrorKind::Cancelled;
}

bool is(const Error &error, ErrorKind kind, const char *subject)
{
    return error.kind == kind && error.subject == QLatin1StringView(subject);
}

/// The form that I am asked, where it can be answered now.
Result<store::AskedForm> askedOf(
    const WorkspaceCore &core, db::Reader &reader, SessionId session, EvaluationKind kind)
{
    const auto me = core.person();
    if (!me)
        return Error{ErrorKind::Denied, u"evaluation.not_there"_s};
    return store::askedForm(reader, session, kind, *me);
}

} // namespace

EvaluationService::EvaluationService(std::shared_ptr<WorkspaceCore> core)
    : m_core(std::move(core)), m_pending(std::make_shared<Pending>())
{
}

QFuture<Result<QList<EvaluationToDo>>> EvaluationService::toDo()
{
    return m_core->read([core = m_core.get()](db::Reader &reader) -> Result<QList<EvaluationToDo>> {
        const auto me = core->person();
        return me ? store::evaluationsToDo(reader, *me) : QList<EvaluationToDo>();
    });
}

QFuture<Result<EvaluationForm>> EvaluationService::form(SessionId session, EvaluationKind kind)
{
    return m_core->snapshot([core = m_core.get(), pending = m_pending, session, kind](
                                db::Reader &reader) -> Result<EvaluationForm> {
        TJC_TRY(asked, askedOf(*core, reader, session, kind));
        // Whose answers may not have arrived gets it once more.
        if (asked.problem && !pending->has(session, kind))
            return *asked.problem;
        return asked.form;
    });
}

QFuture<Result<void>> EvaluationService::answer(const Ballot &ballot)
{
    return m_core->background([core = m_core.get(), pending = m_pending, ballot](
                                  db::Worker::OnThread &worker) -> Result<void> {
        const bool wasTried = pending->has(ballot.session, ballot.kind);
        QList<Answer> answers;
        TJC_CHECK(worker.snapshot([&](db::Reader &reader) -> Result<void> {
            TJC_TRY(asked, askedOf(*core, reader, ballot.session, ballot.kind));
            if (asked.problem && !wasTried)
                return *asked.problem;
            TJC_TRY(clean, checkedAnswers(asked.form, ballot.answers));
            answers = clean;
            return {};
        }));
        const auto [ticket, isRepeated] = pending->take(ballot.session, ballot.kind);
        const auto parted = worker.write([&, ticket = ticket](db::Writer &writer) {
            return store::takePart(writer, ballot.session, ballot.kind, *core->person(), ticket);
        });
        if (!parted && isOpen(parted.error()))
            return parted.error();
        if (!parted) {
            pending->forget(ballot.session, ballot.kind);
            // The ticket was used: what was tried before did arrive.
            if (isRepeated && is(parted.error(), ErrorKind::Conflict, "evaluation.answered"))
                return {};
            return parted.error();
        }
        // Nothing of this is written together with anything that names me.
        const auto cast = worker.write(
            [&, ticket = ticket](db::Writer &writer) { return store::castBallot(writer, ticket, answers); });
        if (!cast && !is(cast.error(), ErrorKind::NotFound, "evaluation.ticket"))
            return cast.error();
        pending->forget(ballot.session, ballot.kind);
        return {};
    });
}

QFuture<Result<QList<EvaluationForm>>> EvaluationService::forms()
{
    return m_core->snapshot([](db::Reader &reader) { return store::newestForms(reader); });
}

QFuture<Result<EvaluationFormId>> EvaluationService::save(const EvaluationForm &form)
{
    if (auto may = m_core->require(Role::Coordinator); !may)
        return refused<EvaluationFormId>(may.error());
    const auto clean = checked(form);
    if (!clean)
        return refused<EvaluationFormId>(clean.error());
    return m_core->write(
        [core = m_core.get(), form = *clean](db::Writer &writer) -> Result<EvaluationFormId> {
            TJC_TRY(id, store::saveForm(writer, form));
            noteNamed(writer, *core, Deed::Other, form.questions.first().text);
            return id;
        });
}

QFuture<Result<void>> EvaluationService::share(SessionId session, bool results, bool texts)
{
    return m_core->write([core = m_core.get(), session, results, texts](db::Writer &writer) -> Result<void> {
        TJC_CHECK(store::shareEvaluation(writer, session, results, texts, viewOf(*core, {})));
        noteNamed(writer, *core, Deed::Other, {});
        return {};
    });
}

QFuture<Result<ThreadId>> EvaluationService::ask(
    const QString &openAnswer, const QString &title, const QList<TopicId> &topics)
{
    return m_core->write([core = m_core.get(), openAnswer, title, topics, uid = QUuid::createUuid()](
                             db::Writer &writer) -> Result<ThreadId> {
        const store::ResultsView view = viewOf(*core, {});
        TJC_TRY(answer, store::readableText(writer, openAnswer, view));
        if (answer.thread)
            return *answer.thread;
        TJC_TRY(draft, checked(ThreadDraft{.uid = uid.toString(QUuid::WithoutBraces),
                           .kind = ThreadKind::Question,
                           .title = title,
                           .text = answer.text,
                           .topics = topics,
                           .session = answer.session,
                           .training = {},
                           .asked = {}}));
        TJC_TRY(thread, store::askOpenAnswer(writer, openAnswer, draft.uid, draft.title, draft.topics, view));
        noteNamed(writer, *core, Deed::Other, draft.title);
        return thread;
    });
}

QFuture<Result<qint64>> EvaluationService::settleDue()
{
    return m_core->write([](db::Writer &writer) { return store::settleWork(writer); });
}

} // namespace tjc
