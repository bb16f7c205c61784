#include "service/generated_week.h"

#include "service/example_week.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <random>
#include <vector>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 epochJulianDay = 2'440'588;
constexpr int yearsAround = 2;
constexpr int sessionsPerTraining = 20;
constexpr int roomCount = 240;

constexpr std::array firstNames{u"Anna", u"Bas", u"Chantal", u"Daan", u"Elif", u"Femke", u"Gijs", u"Hanna",
    u"Ivo", u"Jamila", u"Karel", u"Lina", u"Mehmet", u"Noor", u"Olaf", u"Priscilla", u"Quirine", u"Rachid",
    u"Sofie", u"Tariq", u"Ursula", u"Vincent", u"Wilma", u"Xander", u"Yasmin", u"Zeger", u"Aïsha", u"Björn",
    u"Chaima", u"Dirk", u"Eline", u"Freek", u"Gülay", u"Henk", u"Indira", u"Jelle", u"Khalid", u"Lotus",
    u"Mirjam", u"Niels"};
constexpr std::array surnames{u"Achterveld", u"Bakhuis", u"Cruden", u"Doornik", u"Elsendoorn", u"Fransbergen",
    u"Geldrop", u"Hazenberg", u"IJsselstijn", u"Jonkman", u"Karaca", u"Lindeboom", u"Meerdink", u"Nijhuisman",
    u"Oostrum", u"Paalvast", u"Quispel", u"Ramlal", u"Scholtens", u"Tol", u"Uitslag", u"Veldkamp", u"Wolvers",
    u"Yilmazer", u"Zandstra", u"Amraoui", u"Boekestein", u"Cairo", u"Dekkinga", u"Everts", u"Feitsma",
    u"Goedhart", u"Hoekzema", u"Ilahi", u"Jurgens", u"Kramer", u"Loman", u"Madretsma", u"Noordhof",
    u"Oudenes"};
constexpr std::array directorates{u"Bedrijfsvoering", u"Digitalisering", u"Financiën en Control",
    u"Internationaal", u"Kennis", u"Uitvoering"};
constexpr std::array jobs{u"beleidsmedewerker", u"senior adviseur", u"jurist", u"projectleider",
    u"onderzoeker", u"secretaris", u"analist", u"trainee"};
constexpr std::array audiences{u"voor beginners", u"voor gevorderden", u"in een uur", u"in de praktijk",
    u"voor leidinggevenden", u"zonder jargon", u"voor projectteams", u"stap voor stap", u"voor secretariaten",
    u"van a tot z", u"aan de keukentafel", u"op je eigen apparaat"};
constexpr std::array openings{u"Je collega's hebben dit al uitgezocht.", u"Het scheelt je elke week een uur.",
    u"Er wordt vaker naar gevraagd dan je denkt.", u"Je kunt het de volgende dag gebruiken."};
constexpr std::array middles{u"We beginnen met een korte uitleg en oefenen daarna in tweetallen.",
    u"Je werkt aan een voorbeeld uit je eigen praktijk.", u"Twee trainers lopen rond en helpen je verder.",
    u"We bespreken drie gevallen waarin het misging."};
constexpr std::array endings{u"Neem je laptop mee.", u"Voorkennis is niet nodig.",
    u"Na afloop krijg je een samenvatting.", u"Er is koffie en thee."};
constexpr std::array buildings{u"Turfmarkt 147", u"Rijnstraat 8", u"Bezuidenhoutseweg 73",
    u"Korte Voorhout 7", u"Parnassusplein 5", u"Plein 4"};
constexpr std::array seatCounts{8, 10, 12, 12, 16, 20, 24, 30, 40};

/// std::mt19937 is the same everywhere; the distributions of the standard library are not.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    /// From 0 up to, not including, `count`.
    int below(int count) { return int((quint64(m_engine()) * quint64(count)) >> 32); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename List>
    auto of(const List &list)
    {
        return *(std::begin(list) + below(int(std::size(list))));
    }
    QString text(const auto &list) { return QString::fromUtf16(of(list)); }

private:
    std::mt19937 m_engine;
};

class Generator
{
public:
    Generator(quint32 seed, Day today, const LocalTime &local)
        : m_seed(seed), m_chance(seed), m_today(today), m_local(local)
    {
    }

    Result<SampleData> make(int sessions, int people, int signUps)
    {
        TJC_TRY(top, ministries());
        TJC_TRY(topics, exampleTopics());
        m_data.organisations = std::move(top);
        m_data.topics = std::move(topics);
        makeOrganisations();
        makePeople(people);
        makeRooms();
        makeThemeWeeks();
        makeTrainings((sessions + sessionsPerTraining - 1) / sessionsPerTraining);
        makeSessions(sessions);
        spreadSignUps(signUps);
        letPeopleSignUp();
        return std::move(m_data);
    }

private:
    void makeOrganisations()
    {
        const int count = int(m_data.organisations.size());
        for (int parent = 0; parent < count; ++parent) {
            for (const auto *name : directorates) {
                const QString ministry = m_data.organisations[parent].shortName;
                m_data.organisations +=
                    {u"directie %1 (%2)"_s.arg(QString::fromUtf16(name), ministry), {}, parent};
            }
        }
    }

    void makePeople(int count)
    {
        m_data.people.reserve(count);
        for (int i = 0; i < count; ++i) {
            SamplePerson person;
            // One draw per statement: the order of the parts of an expression is the compiler's choice.
            const QString first = m_chance.text(firstNames);
            const QString last = m_chance.text(surnames);
            person.name = first + u' ' + last;
            person.login = u"collega%1"_s.arg(i + 1, 5, 10, QChar(u'0'));
            person.email = person.login + u"@voorbeeld.example"_s;
            person.organisation = m_chance.below(int(m_data.organisations.size()));
            person.jobTitle = m_chance.text(jobs);
            const int topic = m_chance.below(int(m_data.topics.size()));
            person.expertise += SampleExpertise{topic, m_chance.of(levels)};
            if (m_chance.oneIn(3))
                person.expertise +=
                    SampleExpertise{(topic + 1) % int(m_data.topics.size()), m_chance.of(levels)};
            m_data.people += person;
        }
    }

    void makeRooms()
    {
        for (int i = 0; i < roomCount; ++i) {
            const auto *building = buildings[size_t(i) % buildings.size()];
            const int inBuilding = i / int(buildings.size());
            m_data.rooms +=
                SampleRoom{u"%1.%2"_s.arg(inBuilding / 10 + 1).arg(inBuilding % 10 + 1, 2, 10, QChar(u'0')),
                    QString::fromUtf16(building), m_chance.of(seatCounts)};
        }
    }

    void makeThemeWeeks()
    {
        const Day first = m_today.plusDays(-365 * yearsAround);
        for (int i = 0; i < yearsAround * 4; ++i) {
            const Day day = first.plusDays(90 + 182 * i);
            const Day monday = day.plusDays(1 - day.date().dayOfWeek());
            m_data.themeWeeks +=
                SampleThemeWeek{u"Week van TrainJeCollega %1"_s.arg(i + 1), monday, monday.plusDays(4)};
        }
    }

    void makeTrainings(int count)
    {
        m_data.trainings.reserve(count);
        for (int i = 0; i < count; ++i) {
            const int topic = m_chance.below(int(m_data.topics.size()));
            SampleTraining training;
            training.title = u"%1 %2 (reeks %3)"_s.arg(
                m_data.topics[topic].name, m_chance.text(audiences), QString::number(i + 1));
            const QString opening = m_chance.text(openings);
            const QString middle = m_chance.text(middles);
            const QString ending = m_chance.text(endings);
            training.summary = u"Waarom gaan? %1 %2 %3"_s.arg(opening, middle, ending);
            training.format = formatCodes[size_t(m_chance.below(int(formatCodes.size())))].value;
            training.formal = training.format == Format::Course;
            training.organisation = m_chance.below(int(m_data.organisations.size()));
            training.topics += topic;
            if (m_chance.oneIn(2))
                training.topics += (topic + 1) % int(m_data.topics.size());
            m_data.trainings += training;
        }
    }

    void makeSessions(int count)
    {
        m_data.sessions.reserve(count);
        for (int i = 0; i < count; ++i)
            m_data.sessions += session(i / sessionsPerTraining);
        std::stable_sort(m_data.sessions.begin(), m_data.sessions.end(),
            [](const SampleSession &a, const SampleSession &b) { return a.when.begin() < b.when.begin(); });
    }

    Day workingDay()
    {
        Day day = m_today.plusDays(m_chance.below(2 * 365 * yearsAround) - 365 * yearsAround);
        const int weekday = day.date().dayOfWeek();
        return weekday > 5 ? day.plusDays(m_today < day ? 5 - weekday : 8 - weekday) : day;
    }

    SampleSession session(int training)
    {
        const Day day = workingDay();
        const bool allDay = m_chance.oneIn(50);
        const int begin = 8 * 60 + 30 + 30 * m_chance.below(16);
        const int end = std::min(begin + 30 * (2 + m_chance.below(5)), 17 * 60 + 30);
        const auto when = allDay ? Span::from(m_local.startOf(day), m_local.startOf(day.plusDays(1)))
                                 : Span::from(at(day, begin), at(day, end));
        SampleSession made{.training = training, .when = *when, .allDay = allDay};
        made.room = m_chance.below(roomCount);
        for (int i = 0; i < m_data.themeWeeks.size(); ++i) {
            if (m_data.themeWeeks[i].first <= day && day <= m_data.themeWeeks[i].last)
                made.themeWeek = i;
        }
        if (!m_data.people.isEmpty())
            addTrainers(made, training);
        if (!m_chance.oneIn(20))
            made.maxSeats = m_chance.of(seatCounts);
        made.minSeats = m_chance.below(5);
        made.needsApproval = m_data.trainings[training].formal && m_chance.oneIn(4);
        if (m_chance.oneIn(100))
            made.cancelReason = u"De trainer is verhinderd."_s;
        return made;
    }

    /// One colleague in twenty gives trainings; the same ones give a training again and again.
    void addTrainers(SampleSession &session, int training)
    {
        const int trainers = std::max(1, int(m_data.people.size() / 20));
        const int first = int((qint64(training) * 7) % trainers);
        session.trainers += first;
        const int second = (first + 1 + m_chance.below(3)) % trainers;
        // Names come back among many people; two of one name look like one who is named twice.
        if (second != first && m_chance.oneIn(4) && m_data.people[second].name != m_data.people[first].name)
            session.trainers += second;
    }

    Instant at(Day day, int minutes) const
    {
        return m_local.instant(day.date().toJulianDay() - epochJulianDay, minutes * minuteMs);
    }

    /// A few sessions draw many, most draw some: whole numbers only, so that no rounding differs between
    /// machines.
    void spreadSignUps(int wanted)
    {
        std::vector<qint64> weights;
        qint64 whole = 0;
        for (int i = 0; i < m_data.sessions.size(); ++i) {
            weights.push_back(1'000'000 / (50 + m_chance.below(1'000)));
            whole += weights.back();
        }
        qint64 seen = 0;
        qint64 given = 0;
        for (int i = 0; i < m_data.sessions.size(); ++i) {
            SampleSession &session = m_data.sessions[i];
            seen += weights[size_t(i)];
            const auto most = qint64(m_data.people.size() - session.trainers.size());
            // What the most popular ones cannot take goes to those after them.
            const qint64 share = seen * wanted / whole - given;
            session.signUps = int(std::clamp(share, qint64(0), most));
            given += session.signUps;
            session.approved = session.needsApproval ? session.signUps * 3 / 4 : 0;
        }
    }

    void letPeopleSignUp()
    {
        struct Wanted {
            int count;
            std::array<int, 2> trainers;
        };
        auto wanted = std::make_shared<std::vector<Wanted>>();
        wanted->reserve(size_t(m_data.sessions.size()));
        for (const SampleSession &session : std::as_const(m_data.sessions)) {
            wanted->push_back(
                {session.signUps, {session.trainers.value(0, -1), session.trainers.value(1, -1)}});
        }
        m_data.signUpsOf = [wanted, seed = m_seed, people = int(m_data.people.size())](int session) {
            const Wanted &want = wanted->at(size_t(session));
            Chance chance(seed ^ (quint32(session + 1) * 2'654'435'769u));
            QList<int> chosen;
            chosen.reserve(want.count);
            QSet<int> taken(want.trainers.begin(), want.trainers.end());
            while (chosen.size() < want.count) {
                // Where nearly everybody comes, the next one who is free is as good as chance and always
                // found.
                int person = chance.below(people);
                while (taken.contains(person))
                    person = (person + 1) % people;
                taken.insert(person);
                chosen += person;
            }
            return chosen;
        };
    }

    static constexpr std::array levels{Level::Basic, Level::Good, Level::Expert};

    quint32 m_seed;
    Chance m_chance;
    Day m_today;
    const LocalTime &m_local;
    SampleData m_data;
};

} // namespace

Result<SampleData> generatedWeek(
    int sessions, int people, int signUps, quint32 seed, Day today, const LocalTime &local)
{
    return Generator(seed, today, local)
        .make(std::max(sessions, 0), std::max(people, 0), std::max(signUps, 0));
}

} // namespace tjc
