#include "ui/forum/forum_words.h"

#include "ui/widgets/local_time.h"
#include "ui/widgets/safe_markdown.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::ForumWords)
};

constexpr qint64 msOfMinute = 60'000;
constexpr int minutesOfHour = 60;
constexpr int fewDays = 7;

} // namespace

QString label(ThreadKind kind)
{
    return kind == ThreadKind::Question ? Words::tr("question", "a kind of thread")
                                        : Words::tr("discussion", "a kind of thread");
}

QString agoText(Instant at, Instant now)
{
    const qint64 minutes = std::max<qint64>(0, (now.ms() - at.ms()) / msOfMinute);
    if (minutes < 1)
        return Words::tr("just now");
    if (minutes < minutesOfHour)
        return Words::tr("%n minute(s) ago", nullptr, int(minutes));
    const QDate day = localMoment(at).day.date();
    const qint64 days = day.daysTo(localMoment(now).day.date());
    if (days <= 0)
        return Words::tr("%n hour(s) ago", nullptr, int(minutes / minutesOfHour));
    if (days == 1)
        return Words::tr("yesterday");
    if (days < fewDays)
        return Words::tr("%n day(s) ago", nullptr, int(days));
    const bool isThisYear = day.year() == localMoment(now).day.date().year();
    return QLocale().toString(
        day, isThisYear ? Words::tr("d MMM", "a date") : Words::tr("d MMM yyyy", "a date"));
}

QStringList stateWords(const ThreadRow &thread)
{
    QStringList words;
    if (thread.isPinned)
        words += Words::tr("pinned", "a thread");
    if (thread.kind == ThreadKind::Question && thread.accepted > 0)
        words += Words::tr("solved", "a thread");
    if (thread.isLocked)
        words += Words::tr("closed", "a thread");
    if (thread.isHidden)
        words += Words::tr("hidden", "a thread");
    if (thread.mergedInto)
        words += Words::tr("moved", "a thread");
    return words;
}

QString openerText(const ThreadRow &thread)
{
    if (thread.isTogether)
        return Words::tr("to evaluate together");
    if (thread.isAnonymous)
        return Words::tr("asked anonymously in an evaluation");
    return thread.authorName.isEmpty() ? Words::tr("somebody who left") : readableLine(thread.authorName);
}

QString votesText(int votes)
{
    return Words::tr("%n vote(s)", nullptr, votes);
}

QString threadFacts(const ThreadRow &thread, Instant now)
{
    QStringList parts;
    if (thread.kind == ThreadKind::Question)
        parts += thread.replies == 0 ? Words::tr("no answer yet")
                                     : Words::tr("%n answer(s)", nullptr, thread.replies);
    else
        parts += thread.replies == 0 ? Words::tr("no replies yet")
                                     : Words::tr("%n repl(ies)", nullptr, thread.replies);
    if (thread.votes > 0)
        parts += votesText(thread.votes);
    const QString ago = agoText(thread.lastPost, now);
    parts += thread.lastPoster.isEmpty()
                 ? ago
                 : Words::tr("%1, %2", "who posted last, and when").arg(readableLine(thread.lastPoster), ago);
    return parts.join(u" · "_s);
}

QString threadSentence(const ThreadRow &thread, Instant now)
{
    QStringList parts{label(thread.kind)};
    parts += stateWords(thread);
    if (thread.unread > 0)
        parts += Words::tr("%n unread", nullptr, thread.unread);
    else if (thread.isNew)
        parts += Words::tr("new", "a thread");
    QStringList topics;
    for (const ThreadTopic &topic : thread.topics)
        topics += readableLine(topic.name);
    if (!topics.isEmpty())
        parts += topics.join(u", "_s);
    return readableLine(thread.title) + u". "_s + parts.join(u", "_s) + u". "_s + threadFacts(thread, now);
}

QStringList badgesOf(const PostRow &post)
{
    QStringList words;
    if (post.isExpert)
        words += Words::tr("expert", "who wrote a post");
    if (post.isTrainer)
        words += Words::tr("trainer", "who wrote a post");
    if (post.attended)
        words += Words::tr("was there", "who wrote a post");
    return words;
}

QString authorText(const PostRow &post)
{
    return post.authorName.isEmpty() ? Words::tr("somebody") : readableLine(post.authorName);
}

QString postName(const PostRow &post, int index, int count, bool isQuestion, Instant now)
{
    QString name;
    if (post.isFirst)
        name = isQuestion ? Words::tr("Question by %1").arg(authorText(post))
                          : Words::tr("First post by %1").arg(authorText(post));
    else if (isQuestion)
        name = Words::tr("Answer %1 of %2 by %3").arg(index).arg(count - 1).arg(authorText(post));
    else
        name = Words::tr("Reply %1 of %2 by %3").arg(index).arg(count - 1).arg(authorText(post));
    QStringList parts{name, agoText(post.at, now)};
    parts += badgesOf(post);
    if (post.isAccepted)
        parts += Words::tr("accepted", "an answer");
    if (post.isHidden)
        parts += Words::tr("hidden", "a post");
    if (post.votes > 0)
        parts += votesText(post.votes);
    if (post.isBookmarked)
        parts += Words::tr("kept", "a post");
    return parts.join(u", "_s);
}

QString actionText(const QString &code)
{
    const std::pair<QLatin1StringView, QString> all[] = {
        {"hide_post"_L1, Words::tr("hid a post")},
        {"restore_post"_L1, Words::tr("showed a post again")},
        {"hide_thread"_L1, Words::tr("hid a thread")},
        {"restore_thread"_L1, Words::tr("showed a thread again")},
        {"lock"_L1, Words::tr("closed a thread")},
        {"unlock"_L1, Words::tr("opened a thread again")},
        {"pin"_L1, Words::tr("pinned a thread")},
        {"unpin"_L1, Words::tr("unpinned a thread")},
        {"move"_L1, Words::tr("changed a thread")},
        {"merge"_L1, Words::tr("made two threads one")},
        {"dismiss"_L1, Words::tr("settled reports")},
    };
    for (const auto &[known, words] : all) {
        if (code == known)
            return words;
    }
    return code;
}

QString resultText(const QString &code)
{
    return code == "done"_L1     ? Words::tr("done", "a result")
           : code == "denied"_L1 ? Words::tr("refused", "a result")
                                 : code;
}

QString objectText(const QString &object)
{
    const QString number = object.section(u' ', 1);
    return object.startsWith("post "_L1)     ? Words::tr("post %1", "in a log").arg(number)
           : object.startsWith("thread "_L1) ? Words::tr("thread %1", "in a log").arg(number)
                                             : object;
}

QString quoteOf(const PostRow &post, const QString &part)
{
    constexpr qsizetype most = 2'000;
    const QString text = (part.isEmpty() ? post.text : part).left(most);
    QString quote = u"> "_s + Words::tr("%1 wrote:").arg(authorText(post)) + u"\n>\n"_s;
    for (const QStringView line : QStringView(text).split(u'\n'))
        quote += u"> "_s + line.toString() + u'\n';
    return quote + u'\n';
}

} // namespace tjc
