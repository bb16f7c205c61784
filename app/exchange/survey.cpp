#include "exchange/survey.h"

#include "exchange/row_collector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray())
        list += one.toString().simplified();
    return list;
}

/// What the cells of a question may say; false where its kind has none or too few.
bool readWords(const QJsonObject &object, SurveyQuestion *to)
{
    Question &question = to->question;
    const auto add = [&](const QStringList &words, const QString &value) {
        for (const QString &word : words)
            to->words.insert(surveyWord(word), value);
    };
    // These are no answers.
    add(texts(object["ignore"_L1]), QString());
    switch (question.kind) {
    case QuestionKind::Scale: {
        const QStringList values = texts(object["values"_L1]);
        question.low = object["low"_L1].toInt(1);
        question.high = values.isEmpty() ? object["high"_L1].toInt(5) : question.low + int(values.size()) - 1;
        for (int i = 0; i < int(values.size()); ++i)
            add({values.at(i)}, QString::number(question.low + i));
        if (!values.isEmpty()) {
            question.lowLabel = values.first();
            question.highLabel = values.last();
        }
        return question.low < question.high;
    }
    case QuestionKind::YesNo:
        add(texts(object["yes"_L1]), u"yes"_s);
        add(texts(object["no"_L1]), u"no"_s);
        return to->words.size() >= 2;
    case QuestionKind::Single:
    case QuestionKind::Multiple:
        question.options = texts(object["options"_L1]);
        for (int i = 0; i < int(question.options.size()); ++i)
            add({question.options.at(i)}, QString::number(i));
        if (const QString other = object["other"_L1].toString().simplified(); !other.isEmpty()) {
            question.options += other;
            to->isOther = true;
        }
        return question.options.size() >= 2
               && (question.kind == QuestionKind::Single || to->columns.size() == question.options.size());
    case QuestionKind::Number:
        question.low = object["low"_L1].toInt(0);
        question.high = object["high"_L1].toInt(1'000'000);
        return question.low < question.high;
    case QuestionKind::Text:
        break;
    }
    return true;
}

std::optional<SurveyQuestion> questionIn(const QJsonObject &object)
{
    SurveyQuestion found;
    const auto kind = fromCodeIn(questionKindCodes, object["kind"_L1].toString());
    const auto use = fromCodeIn(questionUseCodes, object["use"_L1].toString());
    if (!kind || !use)
        return std::nullopt;
    found.question.kind = *kind;
    found.question.use = *use;
    found.question.level = object["level"_L1].toInt(1);
    found.columns = texts(object["columns"_L1]);
    if (const QString column = object["column"_L1].toString().simplified(); !column.isEmpty())
        found.columns += column;
    if (found.columns.isEmpty() || (found.columns.size() > 1 && *kind != QuestionKind::Multiple))
        return std::nullopt;
    found.question.text = object["text"_L1].toString(found.columns.first()).simplified();
    found.question.key = object["key"_L1].toString(found.columns.first());
    if (!readWords(object, &found))
        return std::nullopt;
    return found;
}

class Ballots
{
public:
    Ballots(CsvReader &csv, const SurveyMap &map, QList<QList<int>> columns, RowCollector<SurveyBallot> &to)
        : m_csv(csv), m_map(map), m_columns(std::move(columns)), m_to(to)
    {
    }

    void take()
    {
        m_to.begin(m_csv);
        SurveyBallot ballot{m_csv.line(), {}};
        bool isAny = false;
        for (int i = 0; i < int(m_map.questions.size()); ++i) {
            ballot.answers += answer(m_map.questions.at(i), m_columns.at(i));
            isAny = isAny || !ballot.answers.last().isEmpty();
        }
        if (isAny || m_csv.size() > m_to.header().size())
            m_to.end(std::move(ballot));
    }

private:
    QStringList answer(const SurveyQuestion &asked, const QList<int> &columns)
    {
        if (asked.question.kind == QuestionKind::Multiple) {
            QStringList ticked;
            for (int i = 0; i < int(columns.size()); ++i) {
                if (!trimmedCell(m_csv.cell(columns.at(i))).isEmpty())
                    ticked += QString::number(i);
            }
            return ticked;
        }
        const int column = columns.first();
        const QString cell = QString::fromUtf8(m_csv.cell(column)).trimmed();
        if (cell.isEmpty())
            return {};
        if (asked.question.kind == QuestionKind::Text)
            return text(cell, column);
        if (const auto known = asked.words.constFind(surveyWord(cell)); known != asked.words.cend())
            return known->isEmpty() ? QStringList() : QStringList{*known};
        if (asked.isOther)
            return {QString::number(asked.question.options.size() - 1)};
        if (asked.question.kind == QuestionKind::Scale || asked.question.kind == QuestionKind::Number) {
            bool isNumber = false;
            const int number = cell.toInt(&isNumber);
            if (isNumber && number >= asked.question.low && number <= asked.question.high)
                return {QString::number(number)};
        }
        m_to.error("row.survey.value"_L1, m_csv.cell(column), column);
        return {};
    }

    QStringList text(const QString &cell, int column)
    {
        if (cell.size() <= maxOpenAnswer)
            return {cell};
        m_to.error("row.survey.text"_L1, m_csv.cell(column), column);
        return {};
    }

    CsvReader &m_csv;
    const SurveyMap &m_map;
    QList<QList<int>> m_columns; ///< by question
    RowCollector<SurveyBallot> &m_to;
};

} // namespace

QString surveyWord(const QString &cell)
{
    return cell.simplified().toCaseFolded();
}

EvaluationForm SurveyMap::form() const
{
    EvaluationForm form{.kind = kind};
    for (const SurveyQuestion &asked : questions)
        form.questions += asked.question;
    return form;
}

Result<SurveyMap> readSurveyMap(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        return Error{ErrorKind::Invalid, u"json.broken"_s, QString::number(line)};
    }
    const auto invalid = [](const QString &subject, const QString &argument = {}) {
        return Error{ErrorKind::Invalid, subject, argument};
    };
    const auto day = Day::fromIso(object["day"_L1].toString());
    if (!day)
        return invalid(u"survey.day"_s, object["day"_L1].toString());
    SurveyMap map{.name = object["name"_L1].toString().simplified(),
        .training = object["training"_L1].toString().simplified(),
        .day = *day};
    if (map.name.isEmpty())
        return invalid(u"survey.name"_s);
    if (map.training.isEmpty())
        return invalid(u"survey.training"_s);
    if (const auto kind = fromCodeIn(evaluationKindCodes, object["kind"_L1].toString(u"after"_s)))
        map.kind = *kind;
    else
        return invalid(u"survey.questions"_s);
    for (const auto &value : object["questions"_L1].toArray()) {
        auto question = questionIn(value.toObject());
        if (!question)
            return invalid(u"survey.question"_s, QString::number(map.questions.size() + 1));
        map.questions += *std::move(question);
    }
    if (map.questions.isEmpty())
        return invalid(u"survey.questions"_s);
    TJC_TRY(form, checked(map.form()));
    for (int i = 0; i < int(map.questions.size()); ++i)
        map.questions[i].question = form.questions.at(i);
    return map;
}

Result<Parsed<SurveyBallot>> readSurvey(
    const QByteArray &bytes, const SurveyMap &map, const Progress *progress)
{
    TJC_TRY(csv, CsvReader::open(bytes));
    RowCollector<SurveyBallot> collector;
    TJC_CHECK(collector.readHeader(csv));
    QStringList header;
    for (const QString &name : collector.header())
        header += surveyWord(name);
    QStringList unused = collector.header();
    QList<QList<int>> columns;
    for (const SurveyQuestion &asked : map.questions) {
        columns.emplaceBack();
        for (const QString &name : asked.columns) {
            const auto column = header.indexOf(surveyWord(name));
            if (column < 0)
                return Error{ErrorKind::Invalid, u"survey.column"_s, name};
            columns.last() += int(column);
            unused.removeAll(collector.header().at(column));
        }
    }
    collector.setUnused(unused);
    Ballots ballots(csv, map, columns, collector);
    TJC_CHECK(collector.readRows(csv, progress, [&] { ballots.take(); }));
    return collector.result();
}

} // namespace tjc
