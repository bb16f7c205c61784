#include "cli/choices.h"
#include "cli/guide_verbs.h"
#include "cli/labels.h"
#include "cli/words.h"
#include "service/directory_text.h"
#include "service/guide_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 200;

QString statusLabel(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Allowed:
        return translate("cli", "allowed");
    case TopicStatus::Tolerated:
        return translate("cli", "tolerated");
    case TopicStatus::Forbidden:
        return translate("cli", "forbidden");
    case TopicStatus::Unknown:
        break;
    }
    return {};
}

QJsonObject object(const TopicNode &topic)
{
    return {{u"id"_s, topic.id.value()}, {u"name"_s, topic.name}, {u"kind"_s, code(topic.kind)},
        {u"status"_s, code(topic.status)}, {u"children"_s, topic.children},
        {u"path"_s, QJsonArray::fromStringList(topic.path)},
        {u"labels"_s, QJsonArray::fromStringList(topic.labels)}, {u"foundBy"_s, topic.foundBy}};
}

QJsonValue link(const std::optional<TopicLink> &topic)
{
    return topic ? QJsonValue(QJsonObject{
               {u"id"_s, topic->id.value()}, {u"name"_s, topic->name}, {u"status"_s, code(topic->status)}})
                 : QJsonValue();
}

QJsonArray sessions(const QList<TopicSession> &list)
{
    QJsonArray array;
    for (const TopicSession &session : list) {
        array += QJsonObject{{u"id"_s, session.session.value()}, {u"title"_s, session.title},
            {u"format"_s, code(session.format)}, {u"starts"_s, session.when.begin().iso()},
            {u"ends"_s, session.when.end().iso()}, {u"place"_s, session.place}};
    }
    return array;
}

QJsonObject object(const TopicDetails &topic)
{
    QJsonArray knowers;
    for (const TopicKnower &knower : topic.knowers) {
        knowers += QJsonObject{{u"name"_s, knower.name}, {u"organisation"_s, knower.organisation},
            {u"level"_s, code(knower.level)}, {u"offers"_s, knower.offers}};
    }
    QJsonArray tasks;
    for (const auto &[id, name] : topic.tasks)
        tasks += name;
    return {{u"id"_s, topic.id.value()}, {u"name"_s, topic.name}, {u"kind"_s, code(topic.kind)},
        {u"labels"_s, QJsonArray::fromStringList(topic.labels)}, {u"about"_s, topic.about},
        {u"notFor"_s, topic.notFor}, {u"status"_s, code(topic.status)}, {u"uri"_s, topic.uri},
        {u"parent"_s, link(topic.parent)}, {u"instead"_s, link(topic.instead)},
        {u"knowerCount"_s, topic.knowerCount}, {u"knowers"_s, knowers},
        {u"sessions"_s, sessions(topic.sessions)}, {u"userGroups"_s, sessions(topic.userGroups)},
        {u"wishes"_s, topic.wishes}, {u"advisedFor"_s, tasks}};
}

Result<TopicId> topicIn(Context &context, QLatin1StringView option)
{
    return wait(context.workspace().guide().topicOf(context.arguments().value(option)));
}

template <typename Enum, size_t N>
tl::expected<void, Failure> readCode(
    Context &context, QLatin1StringView option, const std::array<Code<Enum>, N> &table, Enum &to)
{
    const auto given = context.arguments().given(option);
    if (!given)
        return {};
    const auto value = fromCodeIn(table, *given == "none"_L1 ? QString() : *given);
    if (!value) {
        QStringList words;
        for (const auto &row : table)
            words += row.text.isEmpty() ? u"none"_s : QString(row.text);
        return tl::unexpected(misused(
            translate("cli", "--%1 '%2' is not one of %3.").arg(option, *given, words.join(", "_L1))));
    }
    to = *value;
    return {};
}

tl::expected<void, Failure> readLink(Context &context, QLatin1StringView option, std::optional<TopicId> &to)
{
    const auto given = context.arguments().given(option);
    if (!given)
        return {};
    to.reset();
    if (*given == "none"_L1)
        return {};
    const auto id = topicIn(context, option);
    if (!id)
        return tl::unexpected(Outcome(id.error()).error());
    to = *id;
    return {};
}

/// What the options say, put into the draft.
tl::expected<void, Failure> readInto(TopicDraft &draft, Context &context)
{
    const Arguments &arguments = context.arguments();
    draft.name = arguments.given("name"_L1).value_or(draft.name);
    draft.about = arguments.given("about"_L1).value_or(draft.about);
    draft.notFor = arguments.given("not-for"_L1).value_or(draft.notFor);
    if (const auto labels = arguments.given("labels"_L1))
        draft.labels = *labels == "none"_L1 ? QStringList() : labels->split(u',', Qt::SkipEmptyParts);
    if (auto read = readCode(context, "kind"_L1, topicKindCodes, draft.kind); !read)
        return read;
    if (auto read = readCode(context, "status"_L1, topicStatusCodes, draft.status); !read)
        return read;
    if (auto read = readLink(context, "under"_L1, draft.parent); !read)
        return read;
    return readLink(context, "instead"_L1, draft.instead);
}

Outcome showJson(Context &context, TopicId id)
{
    TJC_TRY(topic, wait(context.workspace().guide().topic(id)));
    JsonArray json(context.out());
    json.add(object(topic));
    json.end();
    return Done;
}

Outcome told(Context &context, TopicId id, const QString &sentence)
{
    if (context.wantsJson())
        return showJson(context, id);
    context.out().line(sentence);
    return Done;
}

class Topics final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        QList<TopicNode> topics;
        if (const auto text = context.arguments().given("text"_L1)) {
            TJC_TRY(found, wait(context.workspace().guide().find(*text, mostFound)));
            topics = found;
        } else {
            std::optional<TopicId> under;
            if (context.arguments().has("under"_L1)) {
                TJC_TRY(id, topicIn(context, "under"_L1));
                under = id;
            }
            TJC_TRY(page, wait(context.workspace().guide().children(under, {}, 0)));
            topics = page.rows;
        }
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const TopicNode &topic : std::as_const(topics))
                json.add(object(topic));
            json.end();
            return Done;
        }
        Table table(
            context.out(), {translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Kind"),
                               translate("cli", "Status"), translate("cli", "Under it")});
        for (const TopicNode &topic : std::as_const(topics)) {
            table.add(
                {QString::number(topic.id.value()), (topic.path + QStringList{topic.name}).join(" > "_L1),
                    kindLabel(topic.kind), statusLabel(topic.status), QString::number(topic.children)});
        }
        table.flush();
        if (topics.isEmpty())
            context.err().line(translate("cli", "There are no such topics."));
        return Done;
    }
};

class ShowTopic final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(id, topicIn(context, "topic"_L1));
        if (context.wantsJson())
            return showJson(context, id);
        TJC_TRY(topic, wait(context.workspace().guide().topic(id)));
        print(context.out(), topic);
        return Done;
    }

private:
    static void print(Out &out, const TopicDetails &topic)
    {
        const auto line = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                out.line(u"%1: %2"_s.arg(label, value.simplified()));
        };
        QStringList path;
        for (const TopicLink &above : topic.path)
            path += above.name;
        out.line(u"%1 (%2)"_s.arg(topic.name, kindLabel(topic.kind)));
        line(translate("cli", "Under"), path.join(" > "_L1));
        line(translate("cli", "Other names"), topic.labels.join(", "_L1));
        line(translate("cli", "Status"), statusLabel(topic.status));
        line(translate("cli", "For"), topic.about);
        line(translate("cli", "Not for"), topic.notFor);
        line(translate("cli", "Instead"), topic.instead ? topic.instead->name : QString());
        for (const TopicKnower &knower : topic.knowers)
            line(translate("cli", "Knows it"), u"%1 (%2)"_s.arg(knower.name, levelLabel(knower.level)));
        for (const TopicSession &session : topic.userGroups + topic.sessions)
            line(translate("cli", "Session"), u"%1 %2"_s.arg(session.session.value()).arg(session.title));
        for (const auto &task : topic.tasks)
            line(translate("cli", "Advised for"), task.second);
        line(translate("cli", "Colleagues who know it"), QString::number(topic.knowerCount));
        line(translate("cli", "Wishes"), QString::number(topic.wishes));
    }
};

class AddTopic final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TopicDraft draft;
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_TRY(id, wait(context.workspace().guide().save(draft)));
        return told(context, id, translate("cli", "The topic is there, with number %1.").arg(id.value()));
    }
};

class SetTopic final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(id, topicIn(context, "topic"_L1));
        TJC_TRY(topic, wait(context.workspace().guide().topic(id)));
        TopicDraft draft = draftOf(topic);
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_CHECK(wait(context.workspace().guide().save(draft)));
        return told(context, id, translate("cli", "The topic is changed."));
    }
};

class MergeTopics final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(gone, topicIn(context, "topic"_L1));
        TJC_TRY(kept, topicIn(context, "into"_L1));
        TJC_CHECK(wait(context.workspace().guide().merge(gone, kept)));
        return told(context, kept, translate("cli", "The two topics are one."));
    }
};

class RemoveTopic final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(id, topicIn(context, "topic"_L1));
        TJC_CHECK(wait(context.workspace().guide().remove(id)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"id"_s, id.value()}, {u"removed"_s, true}});
            json.end();
        } else {
            context.out().line(translate("cli", "The topic is removed."));
        }
        return Done;
    }
};

class AdviceList final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(tasks, wait(context.workspace().guide().tasks()));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const GuideTask &task : std::as_const(tasks)) {
                QJsonArray advice;
                for (const Advice &one : task.advice) {
                    advice += QJsonObject{{u"topic"_s, one.topic.name}, {u"status"_s, code(one.topic.status)},
                        {u"reason"_s, one.reason}};
                }
                json.add({{u"id"_s, task.id.value()}, {u"task"_s, task.name}, {u"advice"_s, advice}});
            }
            json.end();
            return Done;
        }
        for (const GuideTask &task : std::as_const(tasks)) {
            context.out().line(task.name);
            int number = 0;
            for (const Advice &one : task.advice) {
                QStringList parts{u"  %1. %2"_s.arg(++number).arg(one.topic.name)};
                if (one.topic.status != TopicStatus::Unknown)
                    parts += u'(' + statusLabel(one.topic.status) + u')';
                if (!one.reason.isEmpty())
                    parts += one.reason.simplified();
                context.out().line(parts.join(u' '));
            }
        }
        if (tasks.isEmpty())
            context.err().line(translate("cli", "Nothing is advised yet."));
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> topicsCommand()
{
    return std::make_unique<Topics>();
}

std::unique_ptr<Command> showTopicCommand()
{
    return std::make_unique<ShowTopic>();
}

std::unique_ptr<Command> addTopicCommand()
{
    return std::make_unique<AddTopic>();
}

std::unique_ptr<Command> setTopicCommand()
{
    return std::make_unique<SetTopic>();
}

std::unique_ptr<Command> mergeTopicsCommand()
{
    return std::make_unique<MergeTopics>();
}

std::unique_ptr<Command> removeTopicCommand()
{
    return std::make_unique<RemoveTopic>();
}

std::unique_ptr<Command> adviceCommand()
{
    return std::make_unique<AdviceList>();
}

} // namespace tjc::cli
