#include "service/directory_text.h"

#include "service/notice_text.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::DirectoryWords)
};

} // namespace

QString levelLabel(Level level)
{
    switch (level) {
    case Level::Basic:
        return Words::tr("basic");
    case Level::Good:
        return Words::tr("good");
    case Level::Expert:
        return Words::tr("expert");
    }
    Q_UNREACHABLE();
}

QString kindLabel(TopicKind kind)
{
    switch (kind) {
    case TopicKind::Subject:
        return Words::tr("subject");
    case TopicKind::Skill:
        return Words::tr("skill");
    case TopicKind::Platform:
        return Words::tr("platform");
    case TopicKind::Device:
        return Words::tr("device");
    }
    Q_UNREACHABLE();
}

QString partLabel(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return Words::tr("morning");
    case DayPart::Afternoon:
        return Words::tr("afternoon");
    case DayPart::Evening:
        return Words::tr("evening");
    }
    Q_UNREACHABLE();
}

QString languageLabel(const QString &code)
{
    static const struct {
        QLatin1StringView code;
        const char *name;
    } languages[] = {
        {"nl"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Dutch")},
        {"en"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "English")},
        {"fy"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Frisian")},
        {"de"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "German")},
        {"fr"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "French")},
        {"es"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Spanish")},
        {"tr"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Turkish")},
        {"ar"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Arabic")},
        {"pl"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Polish")},
        {"uk"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Ukrainian")},
        {"pap"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Papiamento")},
        {"dse"_L1, QT_TRANSLATE_NOOP("tjc::DirectoryWords", "Sign language (NGT)")},
    };
    for (const auto &one : languages) {
        if (code == one.code)
            return Words::tr(one.name);
    }
    return code;
}

QString reasonText(const HitReason &reason)
{
    const QString what = shortened(reason.what, longestName);
    switch (reason.kind) {
    case HitReason::Kind::Knows:
        return Words::tr("%1 (%2)", "a topic and its level").arg(what, levelLabel(*reason.level));
    case HitReason::Kind::Gave:
        return reason.times > 0 ? Words::tr("gave “%1” %n times", nullptr, reason.times).arg(what)
                                : Words::tr("will give “%1”").arg(what);
    case HitReason::Kind::Name:
        return Words::tr("by name");
    case HitReason::Kind::Work:
        return Words::tr("works: %1").arg(what);
    }
    Q_UNREACHABLE();
}

QString reasonsText(const QList<HitReason> &reasons)
{
    QStringList texts;
    for (const HitReason &reason : reasons)
        texts += reasonText(reason);
    return texts.join(u" · "_s);
}

QString helpStateText(const HelpRequest &request, PersonId me)
{
    const QString other = shortened(request.from == me ? request.toName : request.fromName, longestName);
    switch (request.state) {
    case HelpState::Asked:
        return awaits(request, me) ? Words::tr("waits for your answer")
                                   : Words::tr("waits for an answer of %1").arg(other);
    case HelpState::Changed:
        return awaits(request, me) ? Words::tr("%1 proposes another time; you are to answer").arg(other)
                                   : Words::tr("you proposed another time; %1 is to answer").arg(other);
    case HelpState::Accepted:
        return Words::tr("accepted: it is in the calendar");
    case HelpState::Declined:
        return Words::tr("declined");
    case HelpState::Withdrawn:
        return Words::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

} // namespace tjc
