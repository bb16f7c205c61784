#include "example_checks.h"

#include <QSet>

#include <utility>

namespace tjc::test {

using namespace Qt::StringLiterals;

namespace {

template <typename List>
bool isIndex(const List &list, int index)
{
    return index >= 0 && index < list.size();
}

template <typename List>
bool isIndexOrNone(const List &list, int index)
{
    return index == -1 || isIndex(list, index);
}

using Times = QHash<int, QList<std::pair<Span, int>>>;

void addTo(
    Times &times, int who, int session, const SampleData &data, const QString &what, QStringList &found)
{
    const Span when = data.sessions[session].when;
    for (const auto &[other, otherSession] : std::as_const(times[who])) {
        if (other.overlaps(when)) {
            found += u"%1 %2: %3 %4 and %5"_s.arg(what).arg(who).arg(when.begin().iso(),
                data.trainings[data.sessions[session].training].title,
                data.trainings[data.sessions[otherSession].training].title);
        }
    }
    times[who].append({when, session});
}

} // namespace

QStringList brokenReferences(const SampleData &data)
{
    QStringList found;
    const auto expect = [&found](bool holds, const QString &what) {
        if (!holds)
            found += what;
    };
    for (int i = 0; i < data.organisations.size(); ++i) {
        const auto &row = data.organisations[i];
        expect(row.parent >= -1 && row.parent < i, u"parent of organisation "_s + row.name);
    }
    for (const auto &row : data.people) {
        expect(isIndex(data.organisations, row.organisation), u"organisation of "_s + row.login);
        for (const auto &known : row.expertise)
            expect(isIndex(data.topics, known.topic), u"topic of "_s + row.login);
    }
    for (const auto &row : data.trainings) {
        expect(isIndex(data.organisations, row.organisation), u"organisation of "_s + row.title);
        for (const int topic : row.topics)
            expect(isIndex(data.topics, topic), u"topic of "_s + row.title);
        expect(QSet<int>(row.topics.begin(), row.topics.end()).size() == row.topics.size(),
            u"double topic of "_s + row.title);
    }
    for (int i = 0; i < data.sessions.size(); ++i) {
        const auto &row = data.sessions[i];
        const QString name = u"session %1"_s.arg(i);
        expect(isIndex(data.trainings, row.training), u"training of "_s + name);
        expect(isIndexOrNone(data.rooms, row.room), u"room of "_s + name);
        expect(isIndexOrNone(data.themeWeeks, row.themeWeek), u"theme week of "_s + name);
        expect(row.when.ms() > 0, u"times of "_s + name);
        expect(!row.maxSeats || row.minSeats <= *row.maxSeats, u"seats of "_s + name);
        expect(row.approved <= row.signUps, u"approved of "_s + name);
        const QList<int> signUps = data.signUpsOf(i);
        const QSet<int> unique(signUps.begin(), signUps.end());
        expect(signUps.size() == row.signUps && unique.size() == row.signUps, u"sign-ups of "_s + name);
        for (const int person : signUps)
            expect(isIndex(data.people, person) && !row.trainers.contains(person), u"sign-up of "_s + name);
        for (const int person : row.trainers)
            expect(isIndex(data.people, person), u"trainer of "_s + name);
    }
    return found;
}

QStringList clashes(const SampleData &data, bool participants)
{
    QStringList found;
    Times rooms;
    Times people;
    for (int i = 0; i < data.sessions.size(); ++i) {
        const auto &row = data.sessions[i];
        if (row.room >= 0)
            addTo(rooms, row.room, i, data, u"room"_s, found);
        for (const int person : row.trainers)
            addTo(people, person, i, data, u"person"_s, found);
        // Whoever follows something all day that has no limit does so in between.
        if (participants && (!row.allDay || row.maxSeats)) {
            for (const int person : data.signUpsOf(i))
                addTo(people, person, i, data, u"person"_s, found);
        }
    }
    return found;
}

} // namespace tjc::test
