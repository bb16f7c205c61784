#include "domain/directory.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReasons = 4;
constexpr qsizetype mostTopics = 200;
constexpr qsizetype longestTopic = 200;
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestAbout = 2'000;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool answers(const QString &text, const QList<Reading> &readings)
{
    const QStringList words = wordsOf(text);
    return std::ranges::any_of(words, [&](const QString &written) {
        const QString word = foldedWord(written);
        return std::ranges::any_of(readings, [&](const Reading &reading) {
            return (!reading.isCorrected && word.startsWith(reading.typed)) || reading.whole.contains(word);
        });
    });
}

int rank(Level level)
{
    return level == Level::Expert ? 0 : level == Level::Good ? 1 : 2;
}

/// Of what `isMeant` says, the most knowing first.
template <typename IsMeant>
QList<HitReason> known(const DirectoryRow &row, IsMeant isMeant)
{
    QList<HitReason> reasons;
    for (const KnownTopic &topic : row.topics) {
        if (isMeant(topic))
            reasons += HitReason{HitReason::Kind::Knows, topic.name, topic.level};
    }
    std::ranges::stable_sort(reasons, {}, [](const HitReason &reason) { return rank(*reason.level); });
    return reasons;
}

template <typename IsMeant>
QList<HitReason> gave(const DirectoryRow &row, IsMeant isMeant)
{
    QList<HitReason> reasons;
    for (const GivenTraining &one : row.given) {
        if (!isMeant(one))
            continue;
        // One training may be on several topics.
        const auto same =
            std::ranges::find_if(reasons, [&](const HitReason &reason) { return reason.what == one.title; });
        if (same == reasons.end())
            reasons += HitReason{HitReason::Kind::Gave, one.title, std::nullopt, one.times};
        else
            same->times = std::max(same->times, one.times);
    }
    return reasons;
}

template <typename T>
void tidy(QList<T> &list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

Result<QString> cleaned(const QString &text, qsizetype most, const char *subject)
{
    const QString clean = text.trimmed();
    if (clean.size() > most)
        return Error{ErrorKind::Invalid, QString::fromLatin1(subject)};
    return clean;
}

} // namespace

QList<HitReason> reasonsFor(const DirectoryRow &row, const QList<Reading> &readings)
{
    if (readings.isEmpty())
        return {};
    QList<HitReason> reasons = known(row, [&](const KnownTopic &topic) {
        return answers(topic.name, readings) || answers(topic.labels.join(u' '), readings);
    });
    reasons += gave(row, [&](const GivenTraining &one) {
        return answers(one.topic, readings) || answers(one.labels, readings) || answers(one.title, readings);
    });
    if (answers(row.name, readings) || answers(row.email, readings))
        reasons += HitReason{HitReason::Kind::Name, row.name, std::nullopt};
    for (const QString &work : {row.jobTitle, row.organisation, row.building}) {
        if (answers(work, readings))
            reasons += HitReason{HitReason::Kind::Work, work, std::nullopt};
    }
    return reasons.first(std::min(reasons.size(), mostReasons));
}

QList<HitReason> reasonsFor(const DirectoryRow &row, const QStringList &topics)
{
    QList<HitReason> reasons =
        known(row, [&](const KnownTopic &topic) { return topics.contains(topic.name); });
    reasons += gave(row, [&](const GivenTraining &one) { return topics.contains(one.topic); });
    return reasons.first(std::min(reasons.size(), mostReasons));
}

QString asWritten(const QString &folded, const QList<DirectoryRow> &rows)
{
    const auto in = [&](const QString &text) -> QString {
        const QStringList words = wordsOf(text);
        const auto found =
            std::ranges::find_if(words, [&](const QString &word) { return foldedWord(word) == folded; });
        return found == words.end() ? QString() : *found;
    };
    for (const DirectoryRow &row : rows) {
        QStringList texts{row.name, row.jobTitle, row.organisation, row.building};
        for (const KnownTopic &topic : row.topics)
            texts.prepend(topic.name);
        for (const GivenTraining &one : row.given)
            texts.prepend(one.topic);
        for (const QString &text : std::as_const(texts)) {
            if (const QString word = in(text); !word.isEmpty())
                return word;
        }
    }
    return folded;
}

QString initialsOf(const QString &name)
{
    const QStringList words = wordsOf(name);
    QStringList capital;
    std::ranges::copy_if(
        words, std::back_inserter(capital), [](const QString &word) { return word.front().isUpper(); });
    if (capital.isEmpty())
        capital = words.first(std::min<qsizetype>(words.size(), 2));
    if (capital.isEmpty())
        return u"?"_s;
    const auto first = [](const QString &word) {
        const bool isPair = word.size() > 1 && word.front().isHighSurrogate();
        return word.first(isPair ? 2 : 1).toUpper();
    };
    return capital.size() == 1 ? first(capital.first()) : first(capital.first()) + first(capital.last());
}

Result<Profile> checked(const Profile &profile)
{
    static const QRegularExpression languageCode(u"^[a-z]{2,8}$"_s);
    Profile clean = profile;
    TJC_TRY(jobTitle, cleaned(profile.jobTitle, longestLine, "profile.job_title.too_long"));
    TJC_TRY(building, cleaned(profile.building, longestLine, "profile.building.too_long"));
    TJC_TRY(about, cleaned(profile.about, longestAbout, "profile.about.too_long"));
    clean.jobTitle = jobTitle.simplified();
    clean.building = building.simplified();
    clean.about = about;
    clean.topics.clear();
    QSet<QString> names;
    for (ProfileTopic topic : profile.topics) {
        topic.name = topic.name.simplified();
        if (topic.name.size() > longestTopic)
            return Error{ErrorKind::Invalid, u"profile.topics"_s, topic.name.left(40)};
        if (topic.name.isEmpty() || names.contains(topic.name.toCaseFolded()))
            continue;
        names.insert(topic.name.toCaseFolded());
        clean.topics += topic;
    }
    if (clean.topics.size() > mostTopics)
        return Error{ErrorKind::Invalid, u"profile.topics"_s};
    std::ranges::sort(clean.topics, {}, [](const ProfileTopic &topic) { return topic.name.toCaseFolded(); });
    for (QString &language : clean.languages) {
        language = language.trimmed().toLower();
        if (!languageCode.match(language).hasMatch())
            return Error{ErrorKind::Invalid, u"profile.languages"_s, language.left(40)};
    }
    tidy(clean.languages);
    tidy(clean.formats);
    tidy(clean.available);
    return clean;
}

} // namespace tjc
