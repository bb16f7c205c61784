#include "service/notice_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longTitle = 100;
constexpr qsizetype longReason = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::NoticeText)
};

/// How one notice speaks of times: with the year only where that is not the year in which it came.
class Wall
{
public:
    Wall(const LocalTime &local, Instant told) : m_local(local), m_year(local.day(told).date().year()) {}

    [[nodiscard]] QString day(Instant at) const
    {
        const QDate date = m_local.day(at).date();
        return QLocale().toString(
            date, date.year() == m_year ? Words::tr("ddd d MMM") : Words::tr("ddd d MMM yyyy"));
    }
    [[nodiscard]] QString time(Instant at) const
    {
        char text[5];
        LocalTime::writeTime(text, m_local.fields(at));
        return QString::fromLatin1(text, 5);
    }
    [[nodiscard]] QString moment(Instant at) const { return day(at) + u' ' + time(at); }
    /// With its end: "Tue 29 Sep 10:00–11:30".
    [[nodiscard]] QString whole(Span when) const
    {
        if (isWholeDays(when)) {
            const Instant last = when.end().plusMs(-1);
            return day(when.begin()) == day(last) ? day(last) : day(when.begin()) + u" – "_s + day(last);
        }
        const bool isOneDay = m_local.day(when.begin()) == m_local.day(when.end());
        return moment(when.begin()) + u'–' + (isOneDay ? time(when.end()) : moment(when.end()));
    }
    /// Its begin.
    [[nodiscard]] QString begin(Span when) const
    {
        return isWholeDays(when) ? day(when.begin()) : moment(when.begin());
    }

private:
    [[nodiscard]] bool isWholeDays(Span when) const
    {
        return when.ms() > 0 && m_local.startOf(m_local.day(when.begin())) == when.begin()
               && m_local.startOf(m_local.day(when.end())) == when.end();
    }

    const LocalTime &m_local;
    int m_year;
};

/// "was Tue 29 Sep 10:00 in B2.14, is now …": what changed, and nothing else.
QString moved(const Notice &notice, const QString &title, const Wall &clock)
{
    if (!notice.when)
        return {};
    const Span when = *notice.when;
    const bool isElsewhere = notice.before && notice.before->place != notice.place;
    const bool isAnotherTime = notice.before && !(notice.before->when == when);
    if (!isElsewhere && !isAnotherTime) {
        return Words::tr("“%1” was moved, and now is on %2 again.").arg(title, clock.begin(when));
    }
    const bool isLonger = notice.before->when.ms() != when.ms();
    const auto tell = [&](Span at, const QString &where) {
        const QString place =
            where.isEmpty() ? Words::tr("a place not known yet") : shortened(where, longTitle);
        if (!isAnotherTime)
            return Words::tr("in %1").arg(place);
        const QString time = isLonger ? clock.whole(at) : clock.begin(at);
        return isElsewhere ? Words::tr("%1 in %2", "a time and a place").arg(time, place) : time;
    };
    return Words::tr("“%1” is moved: was %2, is now %3.")
        .arg(title, tell(notice.before->when, notice.before->place), tell(when, notice.place));
}

/// As the end of a sentence; empty where there is none.
QString reasonOf(const Notice &notice)
{
    QString reason = shortened(notice.reason, longReason);
    if (!reason.isEmpty() && !u".!?…"_s.contains(reason.back()))
        reason += u'.';
    return reason;
}

QString cancelled(const Notice &notice, const QString &title, const QString &when)
{
    const QString reason = reasonOf(notice);
    if (reason.isEmpty())
        return Words::tr("“%1” of %2 is cancelled.").arg(title, when);
    return Words::tr("“%1” of %2 is cancelled: %3").arg(title, when, reason);
}

QString approved(const Notice &notice, const QString &title, const QString &when)
{
    if (notice.state == EnrolmentState::Enrolled)
        return Words::tr("Your request for “%1” is approved: you have a seat, %2.").arg(title, when);
    if (notice.state == EnrolmentState::Waitlisted)
        return Words::tr("Your request for “%1” is approved: you are on the waiting list, %2.")
            .arg(title, when);
    return Words::tr("Your request for “%1” is approved, %2.").arg(title, when);
}

QString planned(const Notice &notice, const QString &title, const QString &when)
{
    if (notice.state == EnrolmentState::Enrolled)
        return Words::tr("Your wish “%1” is planned, %2: you have a seat.").arg(title, when);
    if (notice.state == EnrolmentState::Waitlisted)
        return Words::tr("Your wish “%1” is planned, %2: you are on the waiting list.").arg(title, when);
    if (notice.state == EnrolmentState::Pending)
        return Words::tr("Your wish “%1” is planned, %2: your seat is to be approved.").arg(title, when);
    return Words::tr("Your wish “%1” is planned, %2. You are not signed up: look whether you can come.")
        .arg(title, when);
}

QString withReason(const QString &plain, const QString &before, const QString &reason)
{
    return reason.isEmpty() ? plain : before + u' ' + reason;
}

QString sentenceOf(const Notice &notice, const LocalTime &local)
{
    const Wall clock(local, notice.at);
    // Who may not read a hidden thread, is not told what it is called.
    const QString title = notice.thread && notice.title.isEmpty() ? Words::tr("a hidden thread")
                                                                  : shortened(notice.title, longTitle);
    const QString about = shortened(notice.about, longTitle);
    const QString when = notice.when ? clock.begin(*notice.when) : QString();
    switch (notice.kind) {
    case NoticeKind::Promoted:
        return about.isEmpty()
                   ? Words::tr("You have a seat in “%1”, %2.").arg(title, when)
                   : Words::tr("%1 comes to “%2” from the waiting list, %3.").arg(about, title, when);
    case NoticeKind::Offer:
        return notice.answerBy ? Words::tr("There is a seat for you in “%1”, %2. Confirm it before %3.")
                                     .arg(title, when, clock.moment(*notice.answerBy))
                               : Words::tr("There is a seat for you in “%1”, %2.").arg(title, when);
    case NoticeKind::OfferExpired:
        return Words::tr("You did not confirm your seat in “%1” in time, %2; it goes to the next.")
            .arg(title, when);
    case NoticeKind::SessionChanged:
        return moved(notice, title, clock);
    case NoticeKind::SessionCancelled:
        return cancelled(notice, title, when);
    case NoticeKind::SessionRevived:
        return Words::tr("“%1” goes ahead after all, %2.").arg(title, when);
    case NoticeKind::Approved:
        return approved(notice, title, when);
    case NoticeKind::Declined:
        return Words::tr("Your request for “%1” is declined, %2.").arg(title, when);
    case NoticeKind::Request:
        return Words::tr("%1 asks for a seat in “%2”, %3.").arg(about, title, when);
    case NoticeKind::Substituted:
        return notice.substitute.isEmpty()
                   ? Words::tr("You take over the seat of %1 in “%2”, %3.").arg(about, title, when)
                   : Words::tr("%1 takes over the seat of %2 in “%3”, %4.")
                         .arg(shortened(notice.substitute, longTitle), about, title, when);
    case NoticeKind::Left:
        return Words::tr("%1 signed off from “%2”, %3.").arg(about, title, when);
    case NoticeKind::WishPickedUp:
        return Words::tr("%1 takes up the wish “%2”.").arg(about, title);
    case NoticeKind::WishClosed:
        return withReason(Words::tr("The wish “%1” is closed.").arg(title),
            Words::tr("The wish “%1” is closed:").arg(title), reasonOf(notice));
    case NoticeKind::WishReopened:
        return Words::tr("The session for the wish “%1” does not go ahead; the wish is open again.")
            .arg(title);
    case NoticeKind::WishMerged:
        return Words::tr("Your wish “%1” is one with “%2” now; the votes count together.")
            .arg(shortened(notice.reason, longTitle), title);
    case NoticeKind::WishPlanned:
        return planned(notice, title, when);
    case NoticeKind::HelpAsked:
        return Words::tr("%1 asks for your help with “%2”, %3.").arg(about, title, when);
    case NoticeKind::HelpChanged:
        return Words::tr("%1 proposes another time for “%2”: %3.").arg(about, title, when);
    case NoticeKind::HelpAccepted:
        return Words::tr("It is on: %1 and you, “%2”, %3.").arg(about, title, when);
    case NoticeKind::HelpDeclined:
        return withReason(Words::tr("%1 cannot help with “%2”.").arg(about, title),
            Words::tr("%1 cannot help with “%2”:").arg(about, title), reasonOf(notice));
    case NoticeKind::HelpWithdrawn:
        return Words::tr("%1 no longer asks for help with “%2”.").arg(about, title);
    case NoticeKind::Evaluate:
        return Words::tr("You were at “%1”, %2. What did you think of it? It takes two minutes.")
            .arg(title, when);
    case NoticeKind::FollowUp:
        return Words::tr("You were at “%1”, %2. Did you use it? It takes two minutes.").arg(title, when);
    case NoticeKind::Mentioned:
        return Words::tr("%1 mentions you in “%2”.").arg(about, title);
    case NoticeKind::Asked:
        return Words::tr("%1 asks you to answer “%2”.").arg(about, title);
    case NoticeKind::Unanswered:
        return Words::tr("Nobody answered “%1” yet. Do you know?").arg(title);
    case NoticeKind::Replied:
        return Words::tr("%1 wrote in “%2”.").arg(about, title);
    case NoticeKind::AnswerAccepted:
        return Words::tr("Your answer to “%1” is accepted.").arg(title);
    case NoticeKind::PostHidden:
        return withReason(Words::tr("A moderator hid what you wrote in “%1”.").arg(title),
            Words::tr("A moderator hid what you wrote in “%1”:").arg(title), reasonOf(notice));
    case NoticeKind::PostRestored:
        return Words::tr("What you wrote in “%1” can be read again.").arg(title);
    case NoticeKind::ThreadHidden:
        return withReason(Words::tr("A moderator hid “%1”.").arg(title),
            Words::tr("A moderator hid “%1”:").arg(title), reasonOf(notice));
    case NoticeKind::ThreadRestored:
        return Words::tr("“%1” can be read again.").arg(title);
    case NoticeKind::ThreadLocked:
        return withReason(Words::tr("A moderator closed “%1” for new posts.").arg(title),
            Words::tr("A moderator closed “%1” for new posts:").arg(title), reasonOf(notice));
    case NoticeKind::ThreadUnlocked:
        return Words::tr("“%1” is open for new posts again.").arg(title);
    case NoticeKind::ThreadMoved:
        return withReason(Words::tr("A moderator moved “%1”.").arg(title),
            Words::tr("A moderator moved “%1”:").arg(title), reasonOf(notice));
    }
    return {};
}

} // namespace

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    qsizetype cut = most - 1;
    if (line.at(cut - 1).isHighSurrogate())
        --cut;
    return line.left(cut).trimmed() + u'…';
}

QString noticeSentence(const Notice &notice, const LocalTime &local)
{
    QString sentence = sentenceOf(notice, local);
    // The name of a month may be cut short by a point of its own.
    if (sentence.endsWith(".."_L1))
        sentence.chop(1);
    return sentence;
}

} // namespace tjc
