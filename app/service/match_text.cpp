#include "service/match_text.h"

#include "service/impression_text.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::MatchText)
};

QString formWord(Format format)
{
    switch (format) {
    case Format::Workshop:
        return Words::tr("workshop");
    case Format::OpenCoffee:
        return Words::tr("Open Koffie");
    case Format::DeskVisit:
        return Words::tr("desk visit");
    case Format::UserGroup:
        return Words::tr("user group");
    case Format::NetworkMeeting:
        return Words::tr("network meeting");
    case Format::Course:
        return Words::tr("course");
    case Format::ELearning:
        return Words::tr("e-learning");
    case Format::Game:
        return Words::tr("game");
    }
    return {};
}

QString levelWords(Level level)
{
    switch (level) {
    case Level::Expert:
        return Words::tr("expert on this topic");
    case Level::Good:
        return Words::tr("knows this topic well");
    case Level::Basic:
        break;
    }
    return Words::tr("knows the basics of this topic");
}

QString words(const MatchPoint &point)
{
    switch (point.reason) {
    case MatchReason::Declared:
        return point.level ? levelWords(*point.level) : QString();
    case MatchReason::Gave:
        return Words::tr("gave it %n time(s)", nullptr, point.number);
    case MatchReason::WouldGive:
        return Words::tr("would like to give something about it");
    case MatchReason::WouldGiveAny:
        return Words::tr("would like to give something");
    case MatchReason::LikesForm:
        return point.format ? Words::tr("likes this form (%1)").arg(formWord(*point.format)) : QString();
    case MatchReason::OtherForm:
        return point.format ? Words::tr("likes other forms than %1").arg(formWord(*point.format)) : QString();
    case MatchReason::Free:
        return Words::tr("can in the wanted period");
    case MatchReason::NotFree:
        return Words::tr("cannot in the wanted period");
    case MatchReason::SameBuilding:
        return Words::tr("works in the same building (%1)").arg(point.text);
    case MatchReason::SameOrganisation:
        return Words::tr("works at the same organisation (%1)").arg(point.text);
    case MatchReason::Evaluated:
        return point.impression ? impressionText(*point.impression) : QString();
    case MatchReason::Load:
        return Words::tr("is to give %n session(s) already", nullptr, point.number);
    }
    return {};
}

QString words(TrainingReason reason)
{
    switch (reason) {
    case TrainingReason::SameTopic:
        return Words::tr("about the same topic");
    case TrainingReason::SameWords:
        return Words::tr("about the same words");
    case TrainingReason::SameForm:
        return Words::tr("the wanted form");
    case TrainingReason::OnSchedule:
        return Words::tr("planned, with seats free");
    case TrainingReason::Full:
        return Words::tr("planned, but full");
    case TrainingReason::Offered:
        return Words::tr("offered, without a date yet");
    }
    return {};
}

QString sentence(const QStringList &parts, const QStringList &against)
{
    QString text = parts.join(u", "_s);
    if (!against.isEmpty())
        text += (text.isEmpty() ? QString() : u"; "_s) + against.join(u", "_s);
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

} // namespace

QString whySentence(const QList<MatchPoint> &why)
{
    QStringList parts;
    QStringList against;
    for (const MatchPoint &point : why)
        (point.points < 0 ? against : parts) += words(point);
    return sentence(parts, against);
}

QString whySentence(const QList<TrainingReason> &why)
{
    QStringList parts;
    for (const TrainingReason reason : why)
        parts += words(reason);
    return sentence(parts, {});
}

} // namespace tjc
