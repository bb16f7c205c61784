#include "store/impressions.h"

#include "store/sql.h"

#include <map>

namespace tjc::store {

namespace {

/// One wording, by who gave the sessions.
struct Judged {
    qint64 newest = 0; ///< of its questions
    int n = 0;
    double sum = 0;
};
struct Wording {
    PersonId trainer;
    QString text;
    int low;
    int high;

    friend auto operator<(const Wording &a, const Wording &b)
    {
        return std::tuple(a.trainer.value(), a.low, a.high, a.text)
               < std::tuple(b.trainer.value(), b.low, b.high, b.text);
    }
};

void addTrainers(Sql &sql, const QList<PersonId> &trainers)
{
    sql << "g.person_id IN (";
    for (qsizetype i = 0; i < trainers.size(); ++i) {
        sql << (i > 0 ? ", " : "");
        sql.value(trainers.at(i).value());
    }
    sql << ")";
}

Sql question(Engine engine, const QList<PersonId> &trainers, const ResultsView &view)
{
    Sql sql(engine);
    sql << "SELECT g.person_id, q.id, q.text, q.low, q.high, x.value, CAST(sum(x.n) AS BIGINT) FROM ";
    if (engine == Engine::Postgres) {
        // What may be seen the schema says.
        sql << "evaluation_tallies(ARRAY(SELECT g.session_id FROM session_trainer g WHERE ";
        addTrainers(sql, trainers);
        sql << ")) AS x JOIN session_trainer g ON g.session_id = x.session_id"
               " JOIN evaluation_question q ON q.id = x.question_id";
    } else {
        sql << "session_trainer g CROSS JOIN evaluation v CROSS JOIN evaluation_tally x"
               " CROSS JOIN evaluation_question q";
    }
    sql << (engine == Engine::Postgres ? " JOIN" : " CROSS JOIN") << " person p"
        << (engine == Engine::Postgres ? " ON p.id = g.person_id WHERE " : " WHERE p.id = g.person_id AND ");
    addTrainers(sql, trainers);
    if (engine == Engine::Sqlite) {
        sql << " AND v.session_id = g.session_id AND x.session_id = v.session_id AND q.id = x.question_id"
               " AND q.form_id = v.form_id";
        if (!view.seesAll) {
            sql << " AND (v.shared OR v.session_id IN (SELECT m.session_id FROM session_trainer m WHERE"
                   " m.person_id = ";
            sql.value(view.me ? view.me->value() : qint64(0)) << "))";
        }
    }
    sql << " AND q.use = 'overall' AND x.value <> ''";
    if (!view.seesAll) {
        sql << " AND (p.shows_history OR p.id = ";
        sql.value(view.me ? view.me->value() : qint64(0)) << ")";
    }
    sql << " GROUP BY g.person_id, q.id, q.text, q.low, q.high, x.value";
    return sql;
}

} // namespace

Result<QHash<PersonId, Impression>> impressionsOf(
    db::Reader &reader, const QList<PersonId> &trainers, const ResultsView &view)
{
    QHash<PersonId, Impression> found;
    if (trainers.isEmpty())
        return found;
    std::map<Wording, Judged> all;
    const Sql sql = question(reader.engine(), trainers, view);
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto trainer = PersonId::from(row.integer(0))) {
            Judged &judged = all[Wording{*trainer, row.text(2), int(row.integer(3)), int(row.integer(4))}];
            judged.newest = std::max(judged.newest, row.integer(1));
            judged.n += int(row.integer(6));
            judged.sum += double(row.integer(6)) * row.text(5).toDouble();
        }
        return true;
    }));
    QHash<PersonId, qint64> newest;
    for (const auto &[wording, judged] : all) {
        if (judged.n < fewestAnswers || newest.value(wording.trainer) > judged.newest)
            continue;
        newest.insert(wording.trainer, judged.newest);
        found.insert(wording.trainer,
            Impression{wording.text, wording.low, wording.high, judged.sum / judged.n, judged.n});
    }
    return found;
}

} // namespace tjc::store
