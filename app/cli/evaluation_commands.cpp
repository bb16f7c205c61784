#include "cli/choices.h"
#include "cli/evaluation_verbs.h"
#include "cli/moments.h"
#include "cli/who.h"
#include "cli/wish_words.h"
#include "cli/words.h"
#include "service/evaluation_service.h"

#include <QJsonArray>
#include <QLocale>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename IdType>
tl::expected<std::optional<IdType>, Failure> idOption(const Arguments &arguments, QLatin1StringView name)
{
    const auto number = numberOption(arguments, name, 1);
    if (!number)
        return tl::unexpected(number.error());
    return *number ? IdType::from(**number) : std::nullopt;
}

QString label(EvaluationKind kind)
{
    return kind == EvaluationKind::After ? translate("cli", "afterwards") : translate("cli", "months later");
}

class Evaluations final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(list, wait(context.workspace().evaluations().toDo()));
        JsonArray json(context.out());
        Table table(context.out(), {translate("cli", "Session"), translate("cli", "Training"),
                                       translate("cli", "When"), translate("cli", "Asked")});
        for (const EvaluationToDo &one : std::as_const(list)) {
            if (context.wantsJson()) {
                json.add({{u"session"_s, one.session.value()}, {u"kind"_s, QString(code(one.kind))},
                    {u"training"_s, one.title}, {u"begin"_s, one.when.begin().iso()},
                    {u"end"_s, one.when.end().iso()}, {u"trainers"_s, textOrNull(one.trainers)}});
            } else {
                table.add({QString::number(one.session.value()), one.title, moment(one.when.begin()),
                    label(one.kind)});
            }
        }
        if (context.wantsJson())
            json.end();
        else if (list.isEmpty())
            context.err().line(translate("cli", "There is nothing to evaluate."));
        table.flush();
        return Done;
    }
};

class Results final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        ResultsFilter filter;
        TJC_TRY(session, idOption<SessionId>(arguments, "session"_L1));
        TJC_TRY(training, idOption<TrainingId>(arguments, "training"_L1));
        TJC_TRY(from, dayOption(arguments, "from"_L1));
        TJC_TRY(to, dayOption(arguments, "to"_L1));
        filter.session = session;
        filter.training = training;
        filter.from = from;
        filter.to = to;
        TJC_CHECK(context.open());
        if (arguments.has("trainer"_L1)) {
            TJC_TRY(trainer, colleague(context, "trainer"_L1));
            filter.trainer = trainer.id;
        }
        EvaluationService &evaluations = context.workspace().evaluations();
        if (const auto path = arguments.given("output"_L1)) {
            const bool isWorkbook = path->endsWith(".xlsx"_L1, Qt::CaseInsensitive);
            TJC_TRY(rows, wait(evaluations.exportResults(
                              filter, *path, isWorkbook ? ExportKind::Xlsx : ExportKind::Csv)));
            context.err().line(translate("cli", "%n row(s) written.", nullptr, int(rows)));
            return Done;
        }
        TJC_TRY(results, wait(evaluations.results(filter)));
        if (context.wantsJson())
            showJson(context, results);
        else
            showText(context, results);
        return Done;
    }

private:
    static void showJson(Context &context, const EvaluationResults &results)
    {
        JsonArray json(context.out());
        for (const QuestionResult &result : results.questions + results.behaviour) {
            QJsonArray counts;
            for (const AnswerCount &count : result.counts) {
                counts += QJsonObject{
                    {u"value"_s, count.value}, {u"label"_s, count.label}, {u"count"_s, count.count}};
            }
            json.add({{u"question"_s, result.question.text}, {u"kind"_s, QString(code(result.question.kind))},
                {u"level"_s, result.question.level}, {u"n"_s, result.n},
                {u"mean"_s, result.mean ? QJsonValue(*result.mean) : QJsonValue()},
                {u"deviation"_s, result.deviation ? QJsonValue(*result.deviation) : QJsonValue()},
                {u"counts"_s, counts}});
        }
        json.end();
    }

    static void showText(Context &context, const EvaluationResults &results)
    {
        context.out().line(translate("cli", "%1 of %2 answered.").arg(results.answered).arg(results.invited));
        if (results.waiting > 0) {
            context.out().line(translate(
                "cli", "%n answer(s) wait until there are five together.", nullptr, results.waiting));
        }
        const QLocale locale;
        for (const QuestionResult &result : results.questions + results.behaviour) {
            context.out().line({});
            context.out().line(result.question.text);
            QStringList parts{translate("cli", "%n answer(s)", nullptr, result.n)};
            if (result.mean) {
                parts += translate("cli", "mean %1 on a scale from %2 to %3")
                             .arg(locale.toString(*result.mean, 'f', 2))
                             .arg(result.question.low)
                             .arg(result.question.high);
            }
            context.out().line("  "_L1 + parts.join(u", "_s));
            for (const AnswerCount &count : result.counts)
                context.out().line("  "_L1 + labelOf(count) + ": "_L1 + QString::number(count.count));
        }
    }

    static QString labelOf(const AnswerCount &count)
    {
        if (count.label == "yes"_L1)
            return translate("cli", "yes");
        return count.label == "no"_L1 ? translate("cli", "no") : count.label;
    }
};

class Share final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        TJC_TRY(session, idOption<SessionId>(arguments, "session"_L1));
        const bool isOn = !arguments.has("off"_L1);
        TJC_CHECK(context.open());
        TJC_CHECK(
            wait(context.workspace().evaluations().share(*session, isOn, isOn && arguments.has("texts"_L1))));
        context.out().line(isOn ? translate("cli", "Colleagues can see the results.")
                                : translate("cli", "Colleagues no longer see the results."));
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> evaluationsCommand()
{
    return std::make_unique<Evaluations>();
}

std::unique_ptr<Command> resultsCommand()
{
    return std::make_unique<Results>();
}

std::unique_ptr<Command> shareEvaluationCommand()
{
    return std::make_unique<Share>();
}

} // namespace tjc::cli
