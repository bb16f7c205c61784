#include "cli/choices.h"
#include "cli/directory_verbs.h"
#include "cli/words.h"
#include "exchange/labels.h"
#include "service/directory_text.h"
#include "service/profile_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdays{"mo"_L1, "tu"_L1, "we"_L1, "th"_L1, "fr"_L1, "sa"_L1, "su"_L1};

QString codeOf(const Available &one)
{
    return weekdays[size_t(one.weekday - 1)] + u'-' + code(one.part);
}

QJsonObject object(const OwnProfile &own)
{
    QJsonArray topics;
    for (const ProfileTopic &topic : own.profile.topics) {
        topics += QJsonObject{
            {u"name"_s, topic.name}, {u"level"_s, code(topic.level)}, {u"offers"_s, topic.offers}};
    }
    QJsonArray formats;
    for (const Format format : own.profile.formats)
        formats += QString(code(format));
    QJsonArray available;
    for (const Available &one : own.profile.available)
        available += codeOf(one);
    return {{u"id"_s, own.id.value()}, {u"name"_s, own.name}, {u"email"_s, own.email},
        {u"jobTitle"_s, own.profile.jobTitle}, {u"building"_s, own.profile.building},
        {u"about"_s, own.profile.about}, {u"offers"_s, own.profile.offers}, {u"listed"_s, own.profile.listed},
        {u"showsAvailability"_s, own.profile.showsAvailability},
        {u"showsHistory"_s, own.profile.showsHistory}, {u"topics"_s, topics},
        {u"languages"_s, QJsonArray::fromStringList(own.profile.languages)}, {u"formats"_s, formats},
        {u"available"_s, available}};
}

void show(Context &context, const OwnProfile &own)
{
    if (context.wantsJson()) {
        JsonArray json(context.out());
        json.add(object(own));
        json.end();
        return;
    }
    const auto yesNo = [](bool yes) { return yes ? translate("cli", "yes") : translate("cli", "no"); };
    QStringList topics;
    for (const ProfileTopic &topic : own.profile.topics)
        topics += reasonText({HitReason::Kind::Knows, topic.name, topic.level})
                  + (topic.offers ? u"+"_s : QString());
    QStringList formats;
    for (const Format format : own.profile.formats)
        formats += code(format);
    QStringList available;
    for (const Available &one : own.profile.available)
        available += codeOf(one);
    Table table(context.out(), {{}, {}});
    table.hideHeader();
    table.add({translate("cli", "Name"), own.name});
    table.add({translate("cli", "E-mail"), own.email});
    table.add({translate("cli", "Job"), own.profile.jobTitle});
    table.add({translate("cli", "Building"), own.profile.building});
    table.add({translate("cli", "Topics"), topics.join(u", "_s)});
    table.add({translate("cli", "Wants to give something"), yesNo(own.profile.offers)});
    table.add({translate("cli", "Forms"), formats.join(u", "_s)});
    table.add({translate("cli", "Languages"), own.profile.languages.join(u", "_s)});
    table.add({translate("cli", "Usually can"), available.join(u", "_s)});
    table.add({translate("cli", "About"), own.profile.about.simplified()});
    table.add({translate("cli", "Colleagues find you"), yesNo(own.profile.listed)});
    table.add({translate("cli", "They see when you can"), yesNo(own.profile.showsAvailability)});
    table.add({translate("cli", "They see what you gave"), yesNo(own.profile.showsHistory)});
    table.flush();
}

QStringList parts(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',')) {
        if (const QString clean = part.trimmed(); !clean.isEmpty())
            list += clean;
    }
    return list;
}

using Read = tl::expected<void, Failure>;

Read readTopics(Profile &profile, const QString &text)
{
    profile.topics.clear();
    for (const QString &part : parts(text)) {
        ProfileTopic topic{part.section(u'=', 0, 0).trimmed()};
        QString level = part.contains(u'=') ? part.section(u'=', 1).trimmed() : u"good"_s;
        topic.offers = level.endsWith(u'+');
        if (topic.offers)
            level.chop(1);
        const auto known = fromCodeIn(levelCodes, level);
        if (!known) {
            return tl::unexpected(misused(
                translate("cli", "'%1' is no level; a topic is known basic, good or expert.").arg(level)));
        }
        topic.level = *known;
        profile.topics += topic;
    }
    return {};
}

Read readFormats(Profile &profile, const QString &text)
{
    profile.formats.clear();
    for (const QString &part : parts(text)) {
        const auto format = formatOf(part);
        if (!format)
            return tl::unexpected(misused(translate("cli", "There is no form '%1'.").arg(part)));
        profile.formats += *format;
    }
    return {};
}

Read readAvailable(Profile &profile, const QString &text)
{
    profile.available.clear();
    for (const QString &item : parts(text)) {
        const auto day = std::ranges::find(weekdays, item.section(u'-', 0, 0).toLower());
        const auto part = fromCodeIn(dayPartCodes, item.section(u'-', 1).toLower());
        if (day == weekdays.end() || !part) {
            return tl::unexpected(
                misused(translate("cli", "'%1' is no part of a day; write it as mo-morning or th-afternoon.")
                            .arg(item)));
        }
        profile.available += Available{int(day - weekdays.begin()) + 1, *part};
    }
    return {};
}

Read readYesNo(bool &value, const Arguments &arguments, QLatin1StringView name)
{
    const auto given = arguments.given(name);
    if (!given)
        return {};
    const auto truth = truthOf(*given);
    if (!truth)
        return tl::unexpected(misused(translate("cli", "--%1 is yes or no.").arg(name)));
    value = *truth;
    return {};
}

Read readOrganisation(Profile &profile, Context &context)
{
    const auto given = context.arguments().given("organisation"_L1);
    if (!given)
        return {};
    profile.organisation.reset();
    if (*given == "none"_L1)
        return {};
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    const auto chosen = chosenOrganisation(context.arguments(), *lists);
    if (!chosen)
        return tl::unexpected(chosen.error());
    profile.organisation = *chosen;
    return {};
}

/// What the options say, put into the profile.
Read readInto(Profile &profile, Context &context)
{
    const Arguments &arguments = context.arguments();
    profile.jobTitle = arguments.given("job"_L1).value_or(profile.jobTitle);
    profile.building = arguments.given("building"_L1).value_or(profile.building);
    profile.about = arguments.given("about"_L1).value_or(profile.about);
    if (const auto languages = arguments.given("languages"_L1))
        profile.languages = parts(*languages);
    for (const auto &[name, read] : {std::pair{"topics"_L1, &readTopics},
             std::pair{"formats"_L1, &readFormats}, std::pair{"available"_L1, &readAvailable}}) {
        if (const auto given = arguments.given(name)) {
            if (auto done = read(profile, *given); !done)
                return done;
        }
    }
    for (const auto &[name, value] :
        {std::pair{"offers"_L1, &profile.offers}, std::pair{"listed"_L1, &profile.listed},
            std::pair{"show-availability"_L1, &profile.showsAvailability},
            std::pair{"show-history"_L1, &profile.showsHistory}}) {
        if (auto done = readYesNo(*value, arguments, name); !done)
            return done;
    }
    return readOrganisation(profile, context);
}

class ShowProfile final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(own, wait(context.workspace().profile().mine()));
        show(context, own);
        return Done;
    }
};

class SetProfile final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(own, wait(context.workspace().profile().mine()));
        ProfileDraft draft{own.revision, own.profile, own.profile};
        if (const auto read = readInto(draft.after, context); !read)
            return read.error();
        TJC_TRY(saved, wait(context.workspace().profile().save(draft)));
        if (!context.wantsJson())
            context.out().line(translate("cli", "Your profile is saved."));
        else
            show(context, saved);
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> profileCommand()
{
    return std::make_unique<ShowProfile>();
}

std::unique_ptr<Command> setProfileCommand()
{
    return std::make_unique<SetProfile>();
}

} // namespace tjc::cli
