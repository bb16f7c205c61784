#include "cli/commands.h"
#include "cli/labels.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "service/admin_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

QString engineName(Engine engine)
{
    return engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
}

class Init final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_TRY(info, context.init());
        const QString where = context.workspace().url().string();
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"workspace"_s, where}, {u"engine"_s, code(info.engine)}, {u"schema"_s, info.schema}});
            json.end();
        } else {
            context.out().line(translate("cli", "Made an empty workspace: %1").arg(where));
        }
        return Done;
    }
};

class Sample final : public Command
{
public:
    Outcome run(Context &context) override
    {
        SampleOptions options;
        for (const auto &[name, target] : {std::pair{"sessions"_L1, &options.sessions},
                 std::pair{"people"_L1, &options.people}, std::pair{"enrolments"_L1, &options.enrolments}}) {
            if (auto wrong = number(context.arguments(), name, *target))
                return *wrong;
        }
        int seed = 1;
        if (auto wrong = number(context.arguments(), "seed"_L1, seed))
            return *wrong;
        options.seed = quint32(seed);
        if (options.sessions == 0 && (options.people > 0 || options.enrolments > 0))
            return misused(translate("cli", "Give --sessions too: the example week has its own people."));

        TJC_TRY(info, context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_CHECK(wait(context.workspace().admin().sample(options, progress)));
        context.out().line(options.sessions > 0
                               ? translate("cli", "The workspace is filled with generated sessions.")
                               : translate("cli", "The workspace is filled with the example week."));
        return Done;
    }

private:
    static std::optional<Failure> number(const Arguments &arguments, QLatin1StringView name, int &target)
    {
        const auto given = arguments.given(name);
        if (!given)
            return std::nullopt;
        bool ok = false;
        target = given->toInt(&ok);
        constexpr int most = 10'000'000;
        if (ok && target >= 1 && target <= most)
            return std::nullopt;
        return misused(translate("cli", "--%1 '%2' is not a whole number from 1 to %3.")
                           .arg(name, *given, QString::number(most)));
    }
};

class Info final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_TRY(opened, context.open());
        TJC_TRY(counts, wait(context.workspace().admin().info()));
        if (context.wantsJson())
            writeJson(context, counts);
        else
            writeText(context, counts);
        return Done;
    }

private:
    static void writeJson(Context &context, const WorkspaceCounts &counts)
    {
        const WorkspaceInfo &info = counts.info;
        QJsonArray roles;
        for (const Role role : info.me.roles)
            roles += QString(code(role));
        QJsonObject rows;
        for (auto row = counts.rows.cbegin(); row != counts.rows.cend(); ++row)
            rows.insert(row.key(), row.value());
        JsonArray json(context.out());
        json.add({{u"workspace"_s, context.workspace().url().string()}, {u"engine"_s, code(info.engine)},
            {u"engineVersion"_s, info.engineVersion}, {u"schema"_s, info.schema},
            {u"readOnly"_s, info.readOnly}, {u"me"_s, info.me.login}, {u"name"_s, info.me.name},
            {u"person"_s, info.me.person ? QJsonValue(info.me.person->value()) : QJsonValue()},
            {u"roles"_s, roles}, {u"counts"_s, rows}});
        json.end();
    }

    static void writeText(Context &context, const WorkspaceCounts &counts)
    {
        const WorkspaceInfo &info = counts.info;
        QStringList roles;
        for (const Role role : info.me.roles)
            roles += label(role);
        QList<QStringList> rows{
            {translate("cli", "Workspace"), context.workspace().url().string()},
            {translate("cli", "Engine"), engineName(info.engine) + u' ' + info.engineVersion},
            {translate("cli", "Schema"), QString::number(info.schema)},
            {translate("cli", "You"),
                info.me.name.isEmpty() ? info.me.login : u"%1 (%2)"_s.arg(info.me.name, info.me.login)},
            {translate("cli", "Roles"), roles.join(", "_L1)},
        };
        if (info.readOnly)
            rows += {translate("cli", "Writing"), translate("cli", "not possible: read-only")};
        for (auto row = counts.rows.cbegin(); row != counts.rows.cend(); ++row) {
            if (const QString label = countLabel(row.key()); !label.isEmpty())
                rows += {label, QString::number(row.value())};
        }
        Table table(context.out(), {QString(), QString()});
        table.hideHeader();
        for (const QStringList &row : rows)
            table.add(row);
        table.flush();
    }

    /// Empty for tables that only the program knows.
    static QString countLabel(const QString &table)
    {
        static const QHash<QString, const char *> labels{
            {u"organisation"_s, QT_TRANSLATE_NOOP("cli", "Organisations")},
            {u"person"_s, QT_TRANSLATE_NOOP("cli", "Colleagues")},
            {u"topic"_s, QT_TRANSLATE_NOOP("cli", "Topics")},
            {u"room"_s, QT_TRANSLATE_NOOP("cli", "Rooms")},
            {u"theme_week"_s, QT_TRANSLATE_NOOP("cli", "Theme weeks")},
            {u"training"_s, QT_TRANSLATE_NOOP("cli", "Trainings")},
            {u"session"_s, QT_TRANSLATE_NOOP("cli", "Sessions")},
            {u"enrolment"_s, QT_TRANSLATE_NOOP("cli", "Enrolments")},
        };
        const char *found = labels.value(table);
        return found ? translate("cli", found) : QString();
    }
};

class Check final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_TRY(opened, context.open());
        TJC_TRY(findings, wait(context.workspace().admin().check()));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const Finding &finding : findings)
                json.add({{u"rule"_s, finding.rule}, {u"row"_s, finding.row}, {u"detail"_s, finding.detail}});
            json.end();
        } else {
            for (const Finding &finding : findings)
                context.out().line(
                    u"%1: %2 (%3)"_s.arg(finding.row, ruleSentence(finding.rule), finding.detail));
            if (findings.isEmpty())
                context.out().line(translate("cli", "Everything is in order."));
        }
        if (findings.isEmpty())
            return Done;
        return failed(
            translate("cli", "%n promise(s) of the workspace are broken.", nullptr, int(findings.size())));
    }

private:
    static QString ruleSentence(const QString &rule)
    {
        static const QHash<QString, const char *> sentences{
            {u"seats"_s, QT_TRANSLATE_NOOP("cli", "more people have a seat than there are seats")},
            {u"queue_order"_s, QT_TRANSLATE_NOOP("cli", "somebody in the queue was overtaken")},
            {u"double_seat"_s, QT_TRANSLATE_NOOP("cli", "somebody has two seats")},
            {u"counts"_s, QT_TRANSLATE_NOOP("cli", "the counted seats are not those taken")},
            {u"integrity"_s, QT_TRANSLATE_NOOP("cli", "the database is damaged")},
            {u"foreign_key"_s, QT_TRANSLATE_NOOP("cli", "a row points at one that is not there")},
        };
        const char *found = sentences.value(rule);
        return found ? translate("cli", found) : rule;
    }
};

} // namespace

std::unique_ptr<Command> initCommand()
{
    return std::make_unique<Init>();
}

std::unique_ptr<Command> sampleCommand()
{
    return std::make_unique<Sample>();
}

std::unique_ptr<Command> infoCommand()
{
    return std::make_unique<Info>();
}

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<Check>();
}

} // namespace tjc::cli
