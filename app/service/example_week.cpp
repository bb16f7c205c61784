#include "service/example_week.h"

#include "exchange/recurrence_days.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <algorithm>
#include <functional>

// A resource in a static library is only there after this, which must be said outside every namespace.
static void initExampleWeekResource()
{
    Q_INIT_RESOURCE(example_week);
}

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochJulianDay = 2'440'588;
constexpr int defaultOpensAfterDays = -14;
constexpr qint64 minuteMs = 60'000;

Error broken(const QString &what)
{
    return Error{ErrorKind::Bug, u"example"_s, {}, what};
}

Result<QJsonArray> readArray(const QString &name)
{
    initExampleWeekResource();
    QFile file(u":/tjc/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return broken(name);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return broken(name + u": "_s + error.errorString());
    return document.array();
}

using Names = QHash<QString, int>;

/// The index of a record by its name; Bug where there is none.
Result<int> indexIn(const Names &names, const QString &name)
{
    const auto found = names.constFind(name);
    if (found == names.constEnd())
        return broken(u"no such name: "_s + name);
    return *found;
}

template <typename Row>
Names namesOf(const QList<Row> &rows, QString Row::*name)
{
    Names names;
    for (int i = 0; i < rows.size(); ++i)
        names.insert(rows[i].*name, i);
    return names;
}

Result<QList<int>> indexesIn(const Names &names, const QJsonArray &wanted)
{
    QList<int> indexes;
    for (const QJsonValue &name : wanted) {
        TJC_TRY(index, indexIn(names, name.toString()));
        indexes += index;
    }
    return indexes;
}

std::optional<int> dayNumber(const QString &name)
{
    static const QStringList days{u"ma"_s, u"di"_s, u"wo"_s, u"do"_s, u"vr"_s};
    const auto index = days.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(int(index));
}

Day nextThemeMonday(Day today)
{
    const Day soonest = today.plusDays(7);
    return soonest.plusDays((8 - soonest.date().dayOfWeek()) % 7);
}

/// Mixes two numbers into one that looks like chance and is the same everywhere.
quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a * 0x9e3779b97f4a7c15u + b;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// What a colleague tells of himself; none where he tells nothing.
Result<std::optional<Profile>> profileOf(const QJsonObject &object, const QString &who)
{
    if (object.isEmpty())
        return std::optional<Profile>();
    Profile profile{.building = object["building"_L1].toString(),
        .about = object["about"_L1].toString(),
        .offers = object["offers"_L1].toBool()};
    for (const QJsonValue &topic : object["gives"_L1].toArray())
        profile.topics += ProfileTopic{topic.toString()};
    for (const QJsonValue &language : object["languages"_L1].toArray())
        profile.languages += language.toString();
    for (const QJsonValue &value : object["formats"_L1].toArray()) {
        const auto format = fromCodeIn(formatCodes, value.toString());
        if (!format)
            return broken(u"format of "_s + who);
        profile.formats += *format;
    }
    for (const QJsonValue &value : object["available"_L1].toArray()) {
        const auto day = dayNumber(value.toString().section(u'-', 0, 0));
        const auto part = fromCodeIn(dayPartCodes, value.toString().section(u'-', 1));
        if (!day || !part)
            return broken(u"availability of "_s + who);
        profile.available += Available{*day + 1, *part};
    }
    return std::optional(profile);
}

class Reader
{
public:
    Reader(Day today, const LocalTime &local)
        : m_today(today), m_monday(nextThemeMonday(today)), m_local(local)
    {
    }

    Result<SampleData> read()
    {
        TJC_CHECK(readOrganisations());
        TJC_TRY(topics, exampleTopics());
        m_data.topics = std::move(topics);
        m_topics = namesOf(m_data.topics, &SampleTopic::name);
        TJC_CHECK(readTasks());
        TJC_CHECK(readPeople());
        TJC_CHECK(readRooms());
        TJC_CHECK(readThemeWeeks());
        TJC_CHECK(readTrainings());
        TJC_CHECK(readWishes());
        TJC_CHECK(readThreads());
        std::stable_sort(m_data.sessions.begin(), m_data.sessions.end(),
            [](const SampleSession &a, const SampleSession &b) { return a.when.begin() < b.when.begin(); });
        TJC_TRY(signUps, chooseSignUps());
        m_data.signUpsOf = [signUps = std::move(signUps)](int session) { return signUps.at(session); };
        return std::move(m_data);
    }

private:
    Result<void> readTasks()
    {
        TJC_TRY(rows, readArray(u"example/guide.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            SampleTask task{row["task"_L1].toString(), {}};
            for (const QJsonValue &advice : row["advice"_L1].toArray()) {
                TJC_TRY(topic, indexIn(m_topics, advice["topic"_L1].toString()));
                task.advice += std::pair(topic, advice["reason"_L1].toString());
            }
            m_data.tasks += task;
        }
        return {};
    }

    Result<void> readOrganisations()
    {
        TJC_TRY(top, ministries());
        m_data.organisations = std::move(top);
        const Names byShortName = namesOf(m_data.organisations, &SampleOrganisation::shortName);
        TJC_TRY(rows, readArray(u"example/organisations.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            TJC_TRY(parent, indexIn(byShortName, row["parent"_L1].toString()));
            m_data.organisations += SampleOrganisation{row["name"_L1].toString(), {}, parent};
        }
        m_organisations = namesOf(m_data.organisations, &SampleOrganisation::name);
        return {};
    }

    Result<void> readPeople()
    {
        TJC_TRY(rows, readArray(u"example/people.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            SamplePerson person{
                .name = row["name"_L1].toString(),
                .login = row["login"_L1].toString(),
                .email = row["email"_L1].toString(),
                .jobTitle = row["jobTitle"_L1].toString(),
                .role = fromCodeIn(roleCodes, row["role"_L1].toString()),
            };
            TJC_TRY(organisation, indexIn(m_organisations, row["organisation"_L1].toString()));
            person.organisation = organisation;
            for (const QJsonValue &known : row["topics"_L1].toArray()) {
                TJC_TRY(topic, indexIn(m_topics, known["topic"_L1].toString()));
                const auto level = fromCodeIn(levelCodes, known["level"_L1].toString());
                if (!level)
                    return broken(u"level of "_s + person.name);
                person.expertise += SampleExpertise{topic, *level};
            }
            TJC_TRY(profile, profileOf(row["profile"_L1].toObject(), person.name));
            person.profile = profile;
            m_data.people += person;
        }
        m_people = namesOf(m_data.people, &SamplePerson::login);
        return {};
    }

    Result<void> readRooms()
    {
        TJC_TRY(rows, readArray(u"example/rooms.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            SampleRoom room{.name = row["name"_L1].toString(), .building = row["building"_L1].toString()};
            if (const int seats = row["seats"_L1].toInt(); seats > 0)
                room.seats = seats;
            m_rooms.insert(room.building + u'/' + room.name, int(m_data.rooms.size()));
            m_data.rooms += room;
        }
        return {};
    }

    Result<void> readThemeWeeks()
    {
        TJC_TRY(rows, readArray(u"example/theme_weeks.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            const int week = row["week"_L1].toInt();
            const Day first = m_monday.plusDays(7 * week);
            m_themeWeeks.insert(week, int(m_data.themeWeeks.size()));
            m_data.themeWeeks += SampleThemeWeek{row["name"_L1].toString(), first, first.plusDays(4),
                row["color"_L1].toString(), row["page"_L1].toString()};
        }
        return {};
    }

    Result<void> readTrainings()
    {
        TJC_TRY(rows, readArray(u"example/trainings.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            const QString title = row["title"_L1].toString();
            const auto format = fromCodeIn(formatCodes, row["format"_L1].toString());
            if (!format)
                return broken(u"format of "_s + title);
            TJC_TRY(organisation, indexIn(m_organisations, row["organisation"_L1].toString()));
            TJC_TRY(topics, indexesIn(m_topics, row["topics"_L1].toArray()));
            TJC_TRY(trainers, indexesIn(m_people, row["trainers"_L1].toArray()));
            for (const QJsonValue &session : row["sessions"_L1].toArray()) {
                TJC_TRY(read, readSession(session));
                // Of what has no limit, what is usual without its deadlines.
                if (!read.maxSeats) {
                    read.rules =
                        defaultsFor(*format, read.when, localDays(m_local, {}), read.when.begin()).rules;
                }
                read.training = int(m_data.trainings.size());
                read.trainers = trainers;
                read.minSeats = row["minSeats"_L1].toInt();
                m_data.sessions += read;
            }
            m_data.trainings +=
                SampleTraining{title, row["summary"_L1].toString(), *format, row["formal"_L1].toBool(),
                    organisation, topics, m_people.value(row["offeredBy"_L1].toString(), -1)};
        }
        return {};
    }

    Result<SampleSession> readSession(const QJsonValue &row)
    {
        const int week = row["week"_L1].toInt();
        const auto first = dayNumber(row["day"_L1].toString());
        const auto last = dayNumber(row["lastDay"_L1].toString(row["day"_L1].toString()));
        const bool allDay = row["begin"_L1].isUndefined();
        if (!first || !last)
            return broken(u"day of a session"_s);
        const Day monday = m_monday.plusDays(7 * week);
        const Day day = monday.plusDays(*first);
        const auto when =
            allDay ? Span::from(m_local.startOf(day), m_local.startOf(monday.plusDays(*last + 1)))
                   : Span::from(at(day, row["begin"_L1].toString()), at(day, row["end"_L1].toString()));
        if (!when || when->ms() <= 0)
            return broken(u"times of a session"_s);

        SampleSession session{
            .when = *when,
            .allDay = allDay,
            .building = row["place"_L1].toString(),
            .themeWeek = m_themeWeeks.value(week, -1),
            .signUps = row["signUps"_L1].toInt(),
            .approved = row["approved"_L1].toInt(),
            .userPlace = row["userPlace"_L1].toInt(-1),
            .left = row["left"_L1].toInt(),
            .cancelReason = row["cancelled"_L1].toString(),
        };
        session.needsApproval = !row["approved"_L1].isUndefined();
        if (session.building.isEmpty()) {
            const QString room = row["building"_L1].toString() + u'/' + row["room"_L1].toString();
            TJC_TRY(index, indexIn(m_rooms, room));
            session.room = index;
        }
        // Who is welcome without a limit walks in: there is no window to miss.
        if (const int seats = row["seats"_L1].toInt(); seats > 0) {
            session.maxSeats = seats;
            session.signupOpens =
                m_local.startOf(m_today.plusDays(row["opensAfterDays"_L1].toInt(defaultOpensAfterDays)));
            session.signupCloses = at(day.plusDays(-1), u"17:00"_s);
            session.rules = rulesIn(row);
        }
        return session;
    }

    [[nodiscard]] SessionRules rulesIn(const QJsonValue &row) const
    {
        const auto number = [&](QLatin1StringView key) {
            const QJsonValue value = row[key];
            return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
        };
        const auto afterDays = [&](QLatin1StringView key) {
            const auto days = number(key);
            return days ? std::optional(m_local.startOf(m_today.plusDays(*days))) : std::nullopt;
        };
        SessionRules rules;
        rules.waitlistSize = number("waitlist"_L1);
        rules.cancelUntil = afterDays("cancelAfterDays"_L1);
        rules.decideBy = afterDays("decideAfterDays"_L1);
        if (const auto hours = number("offerHours"_L1))
            rules.offerMinutes = 60 * *hours;
        rules.blocksClash = row["blocksClash"_L1].toBool();
        return rules;
    }

    [[nodiscard]] Instant at9(Day day) const { return at(day, u"09:00"_s); }
    Instant at(Day day, const QString &time) const
    {
        const int minutes = QTime::fromString(time, u"HH:mm"_s).msecsSinceStartOfDay() / int(minuteMs);
        return m_local.instant(day.date().toJulianDay() - epochJulianDay, minutes * minuteMs);
    }

    [[nodiscard]] static bool keepsBusy(const SampleSession &session)
    {
        return !session.allDay || session.maxSeats;
    }

    /// Weeks count from the theme week on.
    Result<void> readWishes()
    {
        TJC_TRY(rows, readArray(u"example/wishes.json"_s));
        for (int i = 0; i < int(rows.size()); ++i) {
            const QJsonValue row = rows.at(i);
            SampleWish wish{.title = row["title"_L1].toString(),
                .note = row["note"_L1].toString(),
                .format = fromCodeIn(formatCodes, row["format"_L1].toString()),
                .userWishes = row["user"_L1].toBool()};
            if (const QString topic = row["topic"_L1].toString(); !topic.isEmpty()) {
                TJC_TRY(index, indexIn(m_topics, topic));
                wish.topic = index;
            }
            if (const int weeks = row["weeks"_L1].toInt(); weeks > 0) {
                wish.first = m_monday.plusDays(7 * row["week"_L1].toInt());
                wish.last = wish.first->plusDays(7 * weeks - 3);
            }
            if (const int by = m_people.value(row["by"_L1].toString(), -1); by >= 0)
                wish.wishers += by;
            for (int next = 7 * i; wish.wishers.size() < row["votes"_L1].toInt(); ++next) {
                if (const int person = next % int(m_data.people.size()); !wish.wishers.contains(person))
                    wish.wishers += person;
            }
            m_data.wishes += wish;
        }
        return {};
    }

    Result<void> readThreads()
    {
        TJC_TRY(rows, readArray(u"example/threads.json"_s));
        for (const QJsonValue &row : std::as_const(rows)) {
            const Instant at = at9(m_today.plusDays(-row["days"_L1].toInt()));
            SampleThread thread{.title = row["title"_L1].toString(),
                .text = row["text"_L1].toString(),
                .at = at,
                .pinned = row["pinned"_L1].toBool()};
            const auto kind = fromCodeIn(threadKindCodes, row["kind"_L1].toString());
            if (!kind)
                return broken(u"kind of a thread"_s);
            thread.kind = *kind;
            for (const QJsonValue &topic : row["topics"_L1].toArray()) {
                TJC_TRY(index, indexIn(m_topics, topic.toString()));
                thread.topics += index;
            }
            TJC_TRY(by, indexIn(m_people, row["by"_L1].toString()));
            thread.by = by;
            for (const QJsonValue &said : row["replies"_L1].toArray()) {
                TJC_TRY(who, indexIn(m_people, said["by"_L1].toString()));
                SampleReply reply{.by = who,
                    .text = said["text"_L1].toString(),
                    .at = at.plusMinutes(60 * said["hours"_L1].toInt()),
                    .accepted = said["accepted"_L1].toBool()};
                for (const QJsonValue &vote : said["votes"_L1].toArray()) {
                    TJC_TRY(voter, indexIn(m_people, vote.toString()));
                    reply.votes += voter;
                }
                thread.replies += reply;
            }
            m_data.threads += thread;
        }
        return {};
    }

    /// Spreads the sign-ups over the colleagues who have time, those with the fewest first.
    Result<QList<QList<int>>> chooseSignUps() const
    {
        QList<QList<Span>> busy(m_data.people.size());
        QList<int> load(m_data.people.size());
        for (const SampleSession &session : m_data.sessions) {
            for (const int trainer : session.trainers)
                busy[trainer] += session.when;
        }
        QList<QList<int>> signUps;
        for (int i = 0; i < m_data.sessions.size(); ++i) {
            const SampleSession &session = m_data.sessions[i];
            QList<int> free;
            for (int person = 0; person < m_data.people.size(); ++person) {
                const bool hasTime = std::ranges::none_of(
                    busy[person], [&](Span other) { return other.overlaps(session.when); });
                const bool gives = session.trainers.contains(person);
                if (!gives && (hasTime || !keepsBusy(session)))
                    free += person;
            }
            if (free.size() < session.signUps)
                return broken(
                    u"too few colleagues have time for "_s + m_data.trainings[session.training].title);
            const auto chance = [i](int person) { return mixed(quint64(i), quint64(person)); };
            std::ranges::sort(free,
                [&](int a, int b) { return load[a] != load[b] ? load[a] < load[b] : chance(a) < chance(b); });
            free.resize(session.signUps);
            std::ranges::sort(free, [&](int a, int b) { return chance(a) < chance(b); });
            for (const int person : std::as_const(free)) {
                ++load[person];
                if (keepsBusy(session))
                    busy[person] += session.when;
            }
            signUps += free;
        }
        return signUps;
    }

    Day m_today;
    Day m_monday;
    const LocalTime &m_local;
    SampleData m_data;
    Names m_organisations;
    Names m_topics;
    Names m_people;
    Names m_rooms;
    QHash<int, int> m_themeWeeks;
};

} // namespace

Result<QList<SampleOrganisation>> ministries()
{
    TJC_TRY(rows, readArray(u"ministries.json"_s));
    QList<SampleOrganisation> found;
    for (const QJsonValue &row : std::as_const(rows))
        found += SampleOrganisation{row["name"_L1].toString(), row["shortName"_L1].toString()};
    return found;
}

Result<QList<SampleTopic>> exampleTopics()
{
    TJC_TRY(rows, readArray(u"example/topics.json"_s));
    QList<SampleTopic> found;
    for (const QJsonValue &row : std::as_const(rows)) {
        const auto kind = fromCodeIn(topicKindCodes, row["kind"_L1].toString());
        if (!kind)
            return broken(u"kind of a topic"_s);
        SampleTopic topic{row["name"_L1].toString(), *kind};
        for (const QJsonValue &label : row["labels"_L1].toArray())
            topic.labels += label.toString();
        topic.about = row["about"_L1].toString();
        topic.notFor = row["notFor"_L1].toString();
        const auto status = fromCodeIn(topicStatusCodes, row["status"_L1].toString());
        if (!status)
            return broken(u"status of a topic"_s);
        topic.status = *status;
        found += topic;
    }
    const Names names = namesOf(found, &SampleTopic::name);
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const auto &[key, to] :
            {std::pair("under"_L1, &SampleTopic::under), std::pair("instead"_L1, &SampleTopic::instead)}) {
            if (const QString name = rows.at(i)[key].toString(); !name.isEmpty()) {
                TJC_TRY(index, indexIn(names, name));
                found[i].*to = index;
            }
        }
    }
    return found;
}

Result<SampleData> exampleWeek(Day today, const LocalTime &local)
{
    return Reader(today, local).read();
}

} // namespace tjc
