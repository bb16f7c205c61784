#include "store/help.h"

#include "store/search_index.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *select =
    "SELECT h.id, h.uid, h.from_id, f.name, h.to_id, t.name, h.topic_id, coalesce(tp.name, ''), h.title, h.format,"
    " h.question, h.answer, h.starts_at, h.ends_at, h.place, h.state, h.session_id, h.created_at, h.revision"
    " FROM help_request h JOIN person f ON f.id = h.from_id JOIN person t ON t.id = h.to_id"
    " LEFT JOIN topic tp ON tp.id = h.topic_id";

std::optional<HelpRequest> requestOf(const db::Row &row)
{
    const auto id = HelpRequestId::from(row.integer(0));
    const auto from = PersonId::from(row.integer(2));
    const auto to = PersonId::from(row.integer(4));
    const auto format = fromCodeIn(formatCodes, row.text(9));
    const auto when = Span::from(Instant::fromMs(row.integer(12)), Instant::fromMs(row.integer(13)));
    const auto state = fromCodeIn(helpStateCodes, row.text(15));
    if (!id || !from || !to || !format || !when || !state)
        return std::nullopt;
    return HelpRequest{.id = *id,
        .uid = row.text(1),
        .from = *from,
        .fromName = row.text(3),
        .to = *to,
        .toName = row.text(5),
        .topicId = row.isNull(6) ? std::nullopt : TopicId::from(row.integer(6)),
        .topic = row.text(7),
        .title = row.text(8),
        .format = *format,
        .question = row.text(10),
        .answer = row.text(11),
        .when = *when,
        .place = row.text(14),
        .state = *state,
        .session = row.isNull(16) ? std::nullopt : SessionId::from(row.integer(16)),
        .created = Instant::fromMs(row.integer(17)),
        .revision = row.integer(18)};
}

/// What the answer makes of a request, or none where it is not his to give.
std::optional<HelpState> outcomeOf(const HelpRequest &request, const HelpAnswer &answer, PersonId person)
{
    const bool isHis = awaits(request, person);
    switch (answer.deed) {
    case HelpAnswer::Deed::Move:
        return movedBy(request, person);
    case HelpAnswer::Deed::Accept:
        return isHis ? std::optional(HelpState::Accepted) : std::nullopt;
    case HelpAnswer::Deed::Decline:
        return isHis ? std::optional(HelpState::Declined) : std::nullopt;
    case HelpAnswer::Deed::Withdraw:
        return request.from == person ? std::optional(HelpState::Withdrawn) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Whether the answer was given already, and its answer was lost.
bool isDone(const HelpRequest &request, const HelpAnswer &answer, PersonId person)
{
    if (request.revision != answer.revision + 1)
        return false;
    switch (answer.deed) {
    case HelpAnswer::Deed::Move:
        return request.state == movedBy(request, person) && request.when == answer.when
               && (!answer.place || *answer.place == request.place);
    case HelpAnswer::Deed::Accept:
        return request.state == HelpState::Accepted;
    case HelpAnswer::Deed::Decline:
        return request.state == HelpState::Declined && request.answer == answer.text;
    case HelpAnswer::Deed::Withdraw:
        return request.state == HelpState::Withdrawn;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<HelpRequest>> helpRequests(db::Reader &reader, PersonId person, int limit)
{
    QList<HelpRequest> list;
    TJC_CHECK(reader.query(QByteArray(select)
                               + " WHERE h.from_id = $1 OR h.to_id = $1"
                                 " ORDER BY CASE WHEN h.state IN ('asked', 'changed') THEN 0 ELSE 1 END,"
                                 " h.id DESC LIMIT $2",
        {person.value(), limit}, [&](const db::Row &row) {
            if (auto request = requestOf(row))
                list += *std::move(request);
            return true;
        }));
    return list;
}

Result<HelpRequest> helpRequest(db::Reader &reader, HelpRequestId id, PersonId person)
{
    TJC_TRY(found, reader.first(QByteArray(select) + " WHERE h.id = $1 AND (h.from_id = $2 OR h.to_id = $2)",
                       {id.value(), person.value()}, requestOf));
    if (!found || !*found)
        return Error{ErrorKind::NotFound, u"help_request"_s, QString::number(id.value())};
    return **std::move(found);
}

Result<HelpRequestId> askForHelp(db::Writer &writer, PersonId from, const HelpDraft &draft)
{
    const auto known = [&]() -> Result<std::optional<qint64>> {
        return writer.first("SELECT id FROM help_request WHERE uid = $1 AND from_id = $2",
            {draft.uid, from.value()}, [](const db::Row &row) { return row.integer(0); });
    };
    TJC_TRY(before, known());
    if (before)
        return *HelpRequestId::from(*before);
    if (draft.to == from)
        return Error{ErrorKind::Invalid, u"help_request.self"_s};
    TJC_TRY(other, writer.first("SELECT 1 FROM person WHERE id = $1 AND erased_at IS NULL",
                       {draft.to.value()}, [](const db::Row &row) { return row.integer(0); }));
    if (!other)
        return Error{ErrorKind::NotFound, u"person"_s, QString::number(draft.to.value())};
    TJC_CHECK(writer.execute(
        "INSERT INTO help_request (uid, from_id, to_id, topic_id, title, format, question, starts_at,"
        " ends_at, place) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        {draft.uid, from.value(), draft.to.value(),
            draft.topic ? db::Value(draft.topic->value()) : db::Value(), draft.title, code(draft.format),
            draft.question, draft.when.begin().ms(), draft.when.end().ms(), draft.place}));
    TJC_TRY(id, known());
    return *HelpRequestId::from(id.value_or(0));
}

Result<void> answerHelp(db::Writer &writer, PersonId person, const HelpAnswer &answer)
{
    TJC_TRY(request, helpRequest(writer, answer.id, person));
    if (isDone(request, answer, person))
        return {};
    if (!isOpen(request.state))
        return Error{ErrorKind::Conflict, u"help_request.transition"_s};
    if (request.revision != answer.revision)
        return Error{ErrorKind::Conflict, u"help_request.revision"_s};
    const auto outcome = outcomeOf(request, answer, person);
    if (!outcome)
        return Error{ErrorKind::Denied, u"help_request.answer"_s};
    if (answer.deed == HelpAnswer::Deed::Accept) {
        TJC_CHECK(writer.execute(
            "INSERT INTO help_acceptance (help_request_id) VALUES ($1)", {request.id.value()}));
        return writeIndex(writer);
    }
    const Span when = answer.when.value_or(request.when);
    const bool hasText = answer.deed == HelpAnswer::Deed::Move || answer.deed == HelpAnswer::Deed::Decline;
    // What somebody says with another time is his answer, or more of his question.
    const bool isAnswer = person == request.to || answer.deed == HelpAnswer::Deed::Decline;
    TJC_TRY(changed,
        writer.execute(
            "UPDATE help_request SET state = $1, starts_at = $2, ends_at = $3, place = $4, answer = $5,"
            " question = $6, revision = revision + 1 WHERE id = $7 AND revision = $8",
            {code(*outcome), when.begin().ms(), when.end().ms(), answer.place.value_or(request.place),
                hasText && isAnswer ? answer.text : request.answer,
                hasText && !isAnswer && !answer.text.isEmpty() ? answer.text : request.question,
                request.id.value(), answer.revision}));
    if (changed == 0)
        return Error{ErrorKind::Conflict, u"help_request.revision"_s};
    return {};
}

} // namespace tjc::store
