#include "store/evaluations.h"

#include "store/evaluation_rows.h"
#include "store/search_index.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// Open answers that are shown at once.
constexpr int mostTexts = 5'000;

/// What the viewer may see of evaluation v, on a file; on a server the functions and policies of the schema say it.
void addMaySee(Sql &sql, const ResultsView &view)
{
    if (view.seesAll) {
        sql << "1 = 1";
        return;
    }
    sql << "(v.shared OR v.session_id IN (SELECT g.session_id FROM session_trainer g WHERE g.person_id = ";
    sql.value(view.me ? view.me->value() : qint64(0)) << "))";
}

/// The numbers of the sessions of the filter.
void addSessions(Sql &sql, const ResultsFilter &filter, const ResultsView &view)
{
    sql << "SELECT s.id FROM session s";
    if (filter.format)
        sql << " JOIN training t ON t.id = s.training_id";
    sql << " WHERE s.state = 'planned'";
    const auto add = [&](const char *condition, qint64 value) {
        sql << " AND " << condition;
        sql.value(value);
    };
    if (filter.session)
        add("s.id = ", filter.session->value());
    if (filter.training)
        add("s.training_id = ", filter.training->value());
    if (filter.trainer) {
        add("s.id IN (SELECT g.session_id FROM session_trainer g WHERE g.person_id = ",
            filter.trainer->value());
        sql << ")";
    }
    if (filter.format) {
        sql << " AND t.format = ";
        sql.value(code(*filter.format));
    }
    if (filter.organisation) {
        sql << " AND ";
        addOrganisationTree(sql, "s.organisation_id", filter.organisation->value());
    }
    if (filter.themeWeek)
        add("s.theme_week_id = ", filter.themeWeek->value());
    if (view.begin)
        add("s.starts_at >= ", view.begin->ms());
    if (view.end)
        add("s.starts_at < ", view.end->ms());
}

/// The counts x that may be seen, as what is selected from. The joins stand in the order in which a file is to do them.
void addTallies(Sql &sql, const ResultsFilter &filter, const ResultsView &view)
{
    if (sql.engine() == Engine::Postgres) {
        sql << "evaluation_tallies(ARRAY(";
        addSessions(sql, filter, view);
        sql << ")) AS x";
        return;
    }
    sql << "(SELECT z.session_id, z.question_id, z.value, z.n FROM (";
    addSessions(sql, filter, view);
    sql << ") AS w CROSS JOIN evaluation v CROSS JOIN evaluation_tally z CROSS JOIN evaluation_question q"
           " WHERE v.session_id = w.id AND z.session_id = v.session_id AND q.id = z.question_id"
           " AND q.form_id = v.form_id AND ";
    addMaySee(sql, view);
    sql << ") AS x";
}

/// One wording of one question, of whatever forms.
struct Wording {
    StoredQuestion newest;
    int n = 0;
    QMap<QString, int> counts;
};

using Wordings = QList<Wording>;

QString wordingOf(const Question &q)
{
    return QStringList{q.key, code(q.kind), q.text, q.options.join(u'\x1f'), QString::number(q.low),
        QString::number(q.high), QString::number(q.level)}
        .join(u'\x1e');
}

/// In the order of their forms.
Result<Wordings> wordings(
    db::Reader &reader, const ResultsFilter &filter, const ResultsView &view, const char *only = "")
{
    Sql sql(reader.engine());
    sql << "SELECT y.value, y.n, " << questionColumns
        << " FROM (SELECT x.question_id, x.value, CAST(sum(x.n) AS BIGINT) AS n FROM ";
    addTallies(sql, filter, view);
    sql << " GROUP BY x.question_id, x.value) AS y JOIN evaluation_question q ON q.id = y.question_id" << only
        << " ORDER BY q.position, q.id";
    Wordings all;
    QHash<QString, qsizetype> places;
    QHash<qint64, qsizetype> byQuestion;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        auto place = byQuestion.constFind(row.integer(2));
        if (place == byQuestion.cend()) {
            const StoredQuestion question = questionIn(row, 2);
            const QString wording = wordingOf(question.question);
            const auto known = places.constFind(wording);
            const qsizetype at = known == places.cend() ? all.size() : *known;
            if (known == places.cend()) {
                places.insert(wording, at);
                all += Wording{question, 0, {}};
            } else if (all.at(at).newest.question.id->value() < row.integer(2)) {
                all[at].newest.question = question.question;
            }
            place = byQuestion.insert(row.integer(2), at);
        }
        const QString value = row.text(0);
        if (value.isEmpty())
            all[*place].n += int(row.integer(1));
        else
            all[*place].counts[value] += int(row.integer(1));
        return true;
    }));
    return all;
}

struct Moments {
    double mean;
    double deviation;
};

/// Of numbers and how often each was given.
std::optional<Moments> momentsOf(const QMap<QString, int> &counts)
{
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        const double value = one.key().toDouble();
        n += *one;
        sum += *one * value;
        squares += *one * value * value;
    }
    if (n == 0)
        return std::nullopt;
    const double mean = sum / n;
    return Moments{mean, std::sqrt(std::max(0.0, squares / n - mean * mean))};
}

QuestionResult resultOf(const Wording &wording)
{
    const Question &question = wording.newest.question;
    QuestionResult result{question, wording.n, {}, {}, {}};
    const auto add = [&](const QString &value, const QString &label) {
        result.counts += AnswerCount{value, label, wording.counts.value(value)};
    };
    switch (question.kind) {
    case QuestionKind::Scale:
        for (int step = question.low; step <= question.high; ++step)
            add(QString::number(step), QString::number(step));
        break;
    case QuestionKind::YesNo:
        add(u"yes"_s, u"yes"_s);
        add(u"no"_s, u"no"_s);
        break;
    case QuestionKind::Single:
    case QuestionKind::Multiple:
        for (qsizetype option = 0; option < question.options.size(); ++option)
            add(QString::number(option), question.options.at(option));
        break;
    case QuestionKind::Number: {
        QStringList values = wording.counts.keys();
        std::ranges::sort(values, {}, [](const QString &value) { return value.toInt(); });
        for (const QString &value : std::as_const(values))
            add(value, value);
        break;
    }
    case QuestionKind::Text:
        break;
    }
    if (question.kind == QuestionKind::Scale || question.kind == QuestionKind::Number) {
        if (const auto moments = momentsOf(wording.counts)) {
            result.mean = moments->mean;
            result.deviation = moments->deviation;
        }
    }
    return result;
}

const Wording *newestOverall(const Wordings &all)
{
    const Wording *newest = nullptr;
    for (const Wording &wording : all) {
        if (wording.newest.question.use == QuestionUse::Overall && wording.n >= fewestAnswers
            && (!newest || newest->newest.question.id->value() < wording.newest.question.id->value()))
            newest = &wording;
    }
    return newest;
}

Result<void> countInto(
    EvaluationResults &results, db::Reader &reader, const ResultsFilter &filter, const ResultsView &view)
{
    Sql sql(reader.engine());
    sql << "SELECT count(DISTINCT CASE WHEN v.answered > 0 THEN v.session_id END),"
           " CAST(coalesce(sum(CASE v.kind WHEN 'after' THEN v.invited ELSE 0 END), 0) AS BIGINT),"
           " CAST(coalesce(sum(CASE v.kind WHEN 'after' THEN v.answered ELSE 0 END), 0) AS BIGINT),"
           " CAST(coalesce(sum(CASE v.kind WHEN 'after' THEN 0 ELSE v.invited END), 0) AS BIGINT),"
           " CAST(coalesce(sum(CASE v.kind WHEN 'after' THEN 0 ELSE v.answered END), 0) AS BIGINT)"
           " FROM evaluation v WHERE v.session_id IN (";
    addSessions(sql, filter, view);
    sql << ") AND ";
    addMaySee(sql, view);
    return reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        results.sessions = int(row.integer(0));
        results.invited = int(row.integer(1));
        results.answered = int(row.integer(2));
        results.followInvited = int(row.integer(3));
        results.followAnswered = int(row.integer(4));
        return true;
    });
}

/// What each session shows: how many of those who answered, and the overall judgement by month.
Result<void> perSession(EvaluationResults &results, db::Reader &reader, const ResultsFilter &filter,
    const ResultsView &view, const std::function<Day(Instant)> &dayOf, const Wording *overall)
{
    Sql sql(reader.engine());
    sql << "SELECT x.session_id, s.starts_at, x.value, x.n, q.level, q.use, q.low, q.high FROM ";
    addTallies(sql, filter, view);
    sql << " JOIN evaluation_question q ON q.id = x.question_id JOIN session s ON s.id = x.session_id"
           " WHERE x.value = '' OR q.use = 'overall'";
    QHash<std::pair<qint64, bool>, int> shown;
    struct Month {
        int n = 0;
        double sum = 0;
    };
    std::map<Day, Month> months;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        const int n = int(row.integer(3));
        if (row.utf8(2).isEmpty()) {
            int &most = shown[{row.integer(0), row.integer(4) == 3}];
            most = std::max(most, n);
        } else if (overall && row.integer(4) < 3 && int(row.integer(6)) == overall->newest.question.low
                   && int(row.integer(7)) == overall->newest.question.high) {
            const QDate date = dayOf(Instant::fromMs(row.integer(1))).date();
            Month &month = months[*Day::from(QDate(date.year(), date.month(), 1))];
            month.n += n;
            month.sum += n * row.text(2).toDouble();
        }
        return true;
    }));
    results.waiting = results.answered;
    results.followWaiting = results.followAnswered;
    for (auto one = shown.cbegin(); one != shown.cend(); ++one)
        (one.key().second ? results.followWaiting : results.waiting) -= *one;
    for (const auto &[first, month] : months)
        results.months += ResultsMonth{first, month.n, month.sum / month.n};
    return {};
}

/// Open answers x that the viewer may read, of sessions w.id on a file; on a server of a function of the schema.
void addTexts(Sql &sql, const ResultsView &view)
{
    sql << "(SELECT z.key, z.session_id, z.question_id, z.text, z.thread_id FROM evaluation_text z"
           " JOIN evaluation_question p ON p.id = z.question_id"
           " JOIN evaluation v ON v.session_id = z.session_id AND v.form_id = p.form_id WHERE ";
    if (view.seesAll) {
        sql << "1 = 1) AS x";
        return;
    }
    sql << "z.for_trainer AND ((v.shared AND v.texts_shared) OR z.session_id IN (SELECT g.session_id"
           " FROM session_trainer g WHERE g.person_id = ";
    sql.value(view.me ? view.me->value() : qint64(0)) << "))) AS x";
}

Result<void> readTexts(
    EvaluationResults &results, db::Reader &reader, const ResultsFilter &filter, const ResultsView &view)
{
    Sql sql(reader.engine());
    sql << "SELECT x.key, q.text, x.session_id, t.title, x.text, q.use, x.thread_id, q.id FROM ";
    if (reader.engine() == Engine::Postgres) {
        sql << "evaluation_texts(ARRAY(";
        addSessions(sql, filter, view);
        sql << ")) AS x";
    } else {
        addTexts(sql, view);
    }
    sql << " JOIN evaluation_question q ON q.id = x.question_id JOIN session s ON s.id = x.session_id"
           " JOIN training t ON t.id = s.training_id";
    if (reader.engine() == Engine::Sqlite) {
        sql << " WHERE x.session_id IN (";
        addSessions(sql, filter, view);
        sql << ")";
    }
    // Sorted where all are read: before that it would cost more than reading them.
    sql << " LIMIT ";
    sql.value(mostTexts);
    QHash<QString, qint64> newest; // of the questions with this wording
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto session = SessionId::from(row.integer(2))) {
            results.texts += OpenAnswer{row.text(0), row.text(1), *session, row.text(3), row.text(4),
                row.utf8(5) == "for_forum", ThreadId::from(row.integer(6))};
            qint64 &last = newest[results.texts.last().question];
            last = std::max(last, row.integer(7));
        }
        return true;
    }));
    std::ranges::sort(results.texts, {}, [&](const OpenAnswer &answer) {
        return std::tuple(newest.value(answer.question), answer.question, answer.key);
    });
    return {};
}

Result<bool> gives(db::Reader &reader, SessionId session, std::optional<PersonId> who)
{
    if (!who)
        return false;
    TJC_TRY(found, reader.first("SELECT 1 FROM session_trainer WHERE session_id = $1 AND person_id = $2",
                       {session.value(), who->value()}, [](const db::Row &row) { return row.integer(0); }));
    return found.has_value();
}

Result<void> sharing(
    EvaluationResults &results, db::Reader &reader, SessionId session, const ResultsView &view)
{
    TJC_TRY(isTrainer, gives(reader, session, view.me));
    bool isAsked = false;
    TJC_CHECK(reader.query("SELECT shared, texts_shared FROM evaluation WHERE session_id = $1",
        {session.value()}, [&](const db::Row &row) {
            isAsked = true;
            results.isShared |= row.boolean(0);
            results.textsShared |= row.boolean(0) && row.boolean(1);
            return true;
        }));
    results.mayShare = isAsked && (isTrainer || view.seesAll);
    return {};
}

} // namespace

Result<EvaluationResults> evaluationResults(db::Reader &reader, const ResultsFilter &filter,
    const ResultsView &view, const std::function<Day(Instant)> &dayOf)
{
    EvaluationResults results;
    TJC_CHECK(countInto(results, reader, filter, view));
    TJC_TRY(all, wordings(reader, filter, view));
    for (const Wording &wording : std::as_const(all)) {
        if (wording.n >= fewestAnswers)
            (wording.newest.question.level == 3 ? results.behaviour : results.questions) += resultOf(wording);
    }
    TJC_CHECK(perSession(results, reader, filter, view, dayOf, newestOverall(all)));
    TJC_CHECK(readTexts(results, reader, filter, view));
    if (filter.session)
        TJC_CHECK(sharing(results, reader, *filter.session, view));
    return results;
}

Result<std::optional<Impression>> impression(
    db::Reader &reader, const ResultsFilter &filter, const ResultsView &view)
{
    TJC_TRY(all, wordings(reader, filter, view, " AND q.use = 'overall'"));
    const Wording *newest = newestOverall(all);
    if (!newest)
        return std::optional<Impression>();
    const auto moments = momentsOf(newest->counts);
    if (!moments)
        return std::optional<Impression>();
    const Question &question = newest->newest.question;
    return std::optional(Impression{question.text, question.low, question.high, moments->mean, newest->n});
}

Result<void> shareEvaluation(
    db::Writer &writer, SessionId session, bool results, bool texts, const ResultsView &view)
{
    TJC_TRY(isTrainer, gives(writer, session, view.me));
    if (!isTrainer && !view.seesAll)
        return Error{ErrorKind::Denied, u"evaluation.share"_s};
    TJC_TRY(
        changed, writer.execute("UPDATE evaluation SET shared = $1, texts_shared = $2 WHERE session_id = $3",
                     {results, results && texts, session.value()}));
    if (changed == 0)
        return Error{ErrorKind::NotFound, u"evaluation"_s};
    return {};
}

Result<ReadableText> readableText(db::Reader &reader, const QString &key, const ResultsView &view)
{
    Sql sql(reader.engine());
    sql << "SELECT x.text, x.session_id, x.thread_id FROM ";
    if (reader.engine() == Engine::Postgres) {
        sql << "evaluation_text_of(";
        sql.value(key) << ") AS x";
    } else {
        addTexts(sql, view);
        sql << " WHERE x.key = ";
        sql.value(key);
    }
    TJC_TRY(found, reader.first(sql.text(), sql.params(), [](const db::Row &row) {
        return std::tuple(row.text(0), row.integer(1), row.integer(2));
    }));
    if (!found)
        return Error{ErrorKind::Denied, u"evaluation.text"_s};
    const auto &[text, session, thread] = *found;
    return ReadableText{text, *SessionId::from(session), ThreadId::from(thread)};
}

Result<ThreadId> askOpenAnswer(db::Writer &writer, const QString &key, const QString &uid,
    const QString &title, const QList<TopicId> &topics, const ResultsView &view)
{
    QJsonArray ids;
    for (const TopicId topic : topics)
        ids += topic.value();
    TJC_CHECK(writer.execute(
        "INSERT INTO evaluation_question_asked (key, uid, title, topics) VALUES ($1, $2, $3, $4)",
        {key, uid, title, QJsonDocument(ids).toJson(QJsonDocument::Compact)}));
    TJC_TRY(asked, readableText(writer, key, view));
    if (!asked.thread)
        return Error{ErrorKind::Bug, u"evaluation.text"_s};
    TJC_CHECK(writeIndex(writer));
    return *asked.thread;
}

} // namespace tjc::store
