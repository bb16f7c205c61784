#include "store/evaluations.h"

#include "store/evaluation_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<EvaluationForm> formOf(db::Reader &reader, qint64 id)
{
    std::optional<EvaluationForm> form;
    TJC_CHECK(reader.query("SELECT f.id, f.kind, f.format, f.version, "_ba + questionColumns
                               + " FROM evaluation_form f JOIN evaluation_question q ON q.form_id = f.id"
                                 " WHERE f.id = $1 ORDER BY q.position",
        {id}, [&](const db::Row &row) {
            if (!form) {
                form = EvaluationForm{EvaluationFormId::from(row.integer(0)),
                    fromCodeIn(evaluationKindCodes, row.text(1)).value_or(EvaluationKind::After),
                    fromCodeIn(formatCodes, row.text(2)), int(row.integer(3)), {}};
            }
            form->questions += questionIn(row, 4).question;
            return true;
        }));
    if (!form)
        return Error{ErrorKind::NotFound, u"form"_s, QString::number(id)};
    return *form;
}

Result<qint64> schemaNow(db::Reader &reader)
{
    TJC_TRY(now, reader.first(reader.engine() == Engine::Sqlite ? "SELECT now FROM clock" : "SELECT now_ms()",
                     {}, [](const db::Row &row) { return row.integer(0); }));
    return now.value_or(0);
}

/// The newest form of this kind and format: its number and version.
struct Newest {
    qint64 id;
    int version;
};
Result<std::optional<Newest>> newestOf(db::Reader &reader, const EvaluationForm &form)
{
    return reader.first(
        "SELECT form_id, version FROM evaluation_newest WHERE kind = $1 AND coalesce(format, '') = $2",
        {code(form.kind), form.format ? code(*form.format) : QLatin1StringView("")}, [](const db::Row &row) {
            return Newest{row.integer(0), int(row.integer(1))};
        });
}

} // namespace

StoredQuestion questionIn(const db::Row &row, int first)
{
    QStringList options;
    const QJsonArray stored = QJsonDocument::fromJson(row.utf8(first + 6).toByteArray()).array();
    for (const QJsonValue option : stored)
        options += option.toString();
    return {
        {.id = QuestionId::from(row.integer(first)),
            .key = row.text(first + 1),
            .kind = fromCodeIn(questionKindCodes, row.text(first + 2)).value_or(QuestionKind::Text),
            .use = fromCodeIn(questionUseCodes, row.text(first + 3)).value_or(QuestionUse::None),
            .level = int(row.integer(first + 4)),
            .text = row.text(first + 5),
            .options = options,
            .low = int(row.integer(first + 7)),
            .high = int(row.integer(first + 8)),
            .lowLabel = row.text(first + 9),
            .highLabel = row.text(first + 10),
            .required = row.boolean(first + 11),
            .dependsOn = row.isNull(first + 12) ? std::nullopt : std::optional(int(row.integer(first + 12))),
            .dependsValue = row.text(first + 13)},
        int(row.integer(first + 14))};
}

Result<QList<EvaluationToDo>> evaluationsToDo(db::Reader &reader, PersonId me)
{
    QList<EvaluationToDo> list;
    TJC_CHECK(reader.query(
        "SELECT s.id, i.kind, t.id, t.title, s.starts_at, s.ends_at, "_ba
            + trainersOf(reader.engine(), "p.name")
            + ", coalesce((SELECT max(n.created_at) FROM notice n WHERE n.person_id = i.person_id"
              " AND n.session_id = i.session_id AND n.kind = CASE i.kind WHEN 'after' THEN 'evaluate'"
              " ELSE 'follow_up' END), s.ends_at)"
              " FROM evaluation_invite i JOIN session s ON s.id = i.session_id JOIN training t ON t.id = s.training_id"
              " WHERE i.person_id = $1 AND NOT i.answered AND s.state = 'planned'"
              " ORDER BY s.ends_at DESC, s.id DESC, i.kind",
        {me.value()}, [&](const db::Row &row) {
            const auto session = SessionId::from(row.integer(0));
            const auto kind = fromCodeIn(evaluationKindCodes, row.text(1));
            const auto training = TrainingId::from(row.integer(2));
            const auto when = Span::from(Instant::fromMs(row.integer(4)), Instant::fromMs(row.integer(5)));
            if (session && kind && training && when)
                list += EvaluationToDo{*session, *kind, *training, row.text(3), *when,
                    splitJoined(row.utf8(6)).join(u", "_s), Instant::fromMs(row.integer(7))};
            return true;
        }));
    return list;
}

Result<AskedForm> askedForm(db::Reader &reader, SessionId session, EvaluationKind kind, PersonId me)
{
    TJC_TRY(exists, reader.first("SELECT 1 FROM session WHERE id = $1", {session.value()},
                        [](const db::Row &row) { return row.integer(0); }));
    if (!exists)
        return Error{ErrorKind::NotFound, u"session"_s, QString::number(session.value())};
    struct Mine {
        qint64 form;
        qint64 ends;
        qint64 from;
        bool answered;
    };
    TJC_TRY(mine, reader.first("SELECT form_id, ends_at, from_at, answered FROM evaluation_of_mine"
                               " WHERE session_id = $1 AND kind = $2 AND person_id = $3",
                      {session.value(), code(kind), me.value()}, [](const db::Row &row) {
                          return Mine{row.integer(0), row.integer(1), row.integer(2), row.boolean(3)};
                      }));
    if (!mine)
        return Error{ErrorKind::Denied, u"evaluation.not_there"_s};
    TJC_TRY(form, formOf(reader, mine->form));
    TJC_TRY(now, schemaNow(reader));
    AskedForm asked{form, {}};
    if (mine->answered)
        asked.problem = Error{ErrorKind::Conflict, u"evaluation.answered"_s};
    else if (mine->ends > now)
        asked.problem = Error{ErrorKind::Conflict, u"session.not_over"_s};
    else if (mine->from > now)
        asked.problem = Error{ErrorKind::Conflict, u"evaluation.too_early"_s};
    return asked;
}

Result<void> takePart(
    db::Writer &writer, SessionId session, EvaluationKind kind, PersonId me, const QString &ticket)
{
    TJC_CHECK(writer.execute(
        "INSERT INTO evaluation_part (session_id, kind, person_id, ticket) VALUES ($1, $2, $3, $4)",
        {session.value(), code(kind), me.value(), ticket}));
    return {};
}

Result<void> castBallot(db::Writer &writer, const QString &ticket, const QList<Answer> &answers)
{
    QJsonObject ballot;
    for (const Answer &answer : answers)
        ballot.insert(QString::number(answer.question.value()), QJsonArray::fromStringList(answer.values));
    TJC_CHECK(writer.execute("INSERT INTO evaluation_cast (ticket, answers) VALUES ($1, $2)",
        {ticket, QJsonDocument(ballot).toJson(QJsonDocument::Compact)}));
    return {};
}

Result<QList<EvaluationForm>> newestForms(db::Reader &reader)
{
    QList<qint64> ids;
    TJC_CHECK(
        reader.query("SELECT form_id FROM evaluation_newest ORDER BY kind, coalesce(format, ''), form_id", {},
            [&](const db::Row &row) {
                ids += row.integer(0);
                return true;
            }));
    QList<EvaluationForm> forms;
    for (const qint64 id : std::as_const(ids)) {
        TJC_TRY(form, formOf(reader, id));
        forms += form;
    }
    return forms;
}

Result<EvaluationFormId> saveForm(db::Writer &writer, const EvaluationForm &form, const QString &survey)
{
    TJC_TRY(known, newestOf(writer, form));
    const auto newest = survey.isEmpty() ? known : decltype(known)();
    const bool isNewest =
        !newest || (form.id ? form.id->value() == newest->id : form.version == newest->version);
    if (!isNewest)
        return Error{ErrorKind::Conflict, u"form.version"_s};
    TJC_TRY(id,
        writer.insert("INSERT INTO evaluation_form (kind, format, version, survey) VALUES ($1, $2, $3, $4)",
            {code(form.kind), form.format ? std::optional<QString>(code(*form.format)) : std::nullopt,
                newest ? newest->version + 1 : 1, survey}));
    for (qsizetype i = 0; i < form.questions.size(); ++i) {
        const Question &question = form.questions.at(i);
        TJC_CHECK(writer.execute(
            "INSERT INTO evaluation_question (form_id, position, key, kind, use, level, text, options, low, high,"
            " low_label, high_label, required, depends_on, depends_value)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
            {id, int(i), question.key, code(question.kind), code(question.use), question.level, question.text,
                jsonOf(QJsonArray::fromStringList(question.options)), question.low, question.high,
                question.lowLabel, question.highLabel, question.required, question.dependsOn,
                question.dependsValue}));
    }
    return *EvaluationFormId::from(id);
}

} // namespace tjc::store
