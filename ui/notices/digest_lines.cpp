#include "ui/notices/digest_lines.h"

#include "service/notice_text.h"
#include "ui/mail/mail_text.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longTitle = 80;
constexpr qsizetype mostOfAKind = 3;
constexpr qsizetype mostAsked = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::DigestLines)
};

QString count(NoticeKind kind, int n)
{
    switch (kind) {
    case NoticeKind::Promoted:
        return Words::tr("%n seat(s) from the waiting list", nullptr, n);
    case NoticeKind::Offer:
        return Words::tr("%n seat(s) offered", nullptr, n);
    case NoticeKind::OfferExpired:
        return Words::tr("%n seat(s) not confirmed in time", nullptr, n);
    case NoticeKind::SessionChanged:
        return Words::tr("%n session(s) moved", nullptr, n);
    case NoticeKind::SessionCancelled:
        return Words::tr("%n session(s) cancelled", nullptr, n);
    case NoticeKind::SessionRevived:
        return Words::tr("%n session(s) going ahead after all", nullptr, n);
    case NoticeKind::Approved:
        return Words::tr("%n request(s) approved", nullptr, n);
    case NoticeKind::Declined:
        return Words::tr("%n request(s) declined", nullptr, n);
    case NoticeKind::Request:
        return Words::tr("%n request(s) for a seat", nullptr, n);
    case NoticeKind::Substituted:
        return Words::tr("%n substitute(s)", nullptr, n);
    case NoticeKind::Left:
        return Words::tr("%n colleague(s) signed off", nullptr, n);
    case NoticeKind::WishPickedUp:
        return Words::tr("%n wish(es) taken up", nullptr, n);
    case NoticeKind::WishClosed:
        return Words::tr("%n wish(es) closed", nullptr, n);
    case NoticeKind::WishReopened:
        return Words::tr("%n wish(es) open again", nullptr, n);
    case NoticeKind::WishMerged:
        return Words::tr("%n wish(es) merged", nullptr, n);
    case NoticeKind::WishPlanned:
        return Words::tr("%n wish(es) planned", nullptr, n);
    case NoticeKind::HelpAsked:
        return Words::tr("%n request(s) for your help", nullptr, n);
    case NoticeKind::HelpChanged:
        return Words::tr("%n other time(s) proposed", nullptr, n);
    case NoticeKind::HelpAccepted:
        return Words::tr("%n request(s) for help agreed", nullptr, n);
    case NoticeKind::HelpDeclined:
        return Words::tr("%n request(s) for help declined", nullptr, n);
    case NoticeKind::HelpWithdrawn:
        return Words::tr("%n request(s) for help withdrawn", nullptr, n);
    case NoticeKind::Evaluate:
        return Words::tr("%n training(s) to evaluate", nullptr, n);
    case NoticeKind::FollowUp:
        return Words::tr("%n training(s) to look back on", nullptr, n);
    case NoticeKind::Mentioned:
        return Words::tr("%n mention(s) of you", nullptr, n);
    case NoticeKind::Asked:
        return Words::tr("%n question(s) that colleagues ask you", nullptr, n);
    case NoticeKind::Unanswered:
        return Words::tr("%n question(s) that wait for an answer", nullptr, n);
    case NoticeKind::Replied:
        return Words::tr("%n thread(s) with replies", nullptr, n);
    case NoticeKind::AnswerAccepted:
        return Words::tr("%n accepted answer(s)", nullptr, n);
    case NoticeKind::PostHidden:
        return Words::tr("%n hidden post(s)", nullptr, n);
    case NoticeKind::PostRestored:
        return Words::tr("%n restored post(s)", nullptr, n);
    case NoticeKind::ThreadHidden:
        return Words::tr("%n hidden thread(s)", nullptr, n);
    case NoticeKind::ThreadRestored:
        return Words::tr("%n restored thread(s)", nullptr, n);
    case NoticeKind::ThreadLocked:
        return Words::tr("%n closed thread(s)", nullptr, n);
    case NoticeKind::ThreadUnlocked:
        return Words::tr("%n reopened thread(s)", nullptr, n);
    case NoticeKind::ThreadMoved:
        return Words::tr("%n moved thread(s)", nullptr, n);
    }
    return {};
}

QString quoted(const QString &title)
{
    return u'“' + shortened(title, longTitle) + u'”';
}

/// "Today 14:00", "Tomorrow 10:00", "Mon 28 Sep 10:00"; without a time for whole days.
QString momentIn(const Digest &digest, Instant at, bool allDay = false)
{
    const LocalMoment moment = localMoment(at);
    QString day = shortDate(moment.day);
    if (!(digest.today < moment.day))
        day = Words::tr("Today");
    else if (moment.day == digest.today.plusDays(1))
        day = Words::tr("Tomorrow");
    return allDay ? day : day + u' ' + clockText(moment.minute);
}

QString lowerFirst(QString text)
{
    text[0] = text[0].toLower();
    return text;
}

DigestLine opening(const QString &text, SessionId session, Instant begin)
{
    return {text, Words::tr("Open the session"), DigestLine::Act::Session, session, begin};
}

DigestLine opening(const QString &text, const DigestSession &session)
{
    return opening(text, session.id, session.when.begin());
}

void addOffers(QList<DigestLine> *lines, const Digest &digest)
{
    for (const OpenOffer &offer : digest.offers.mid(0, mostOfAKind)) {
        lines->append(
            opening(Words::tr("Confirm your seat in %1 before %2.")
                        .arg(quoted(offer.session.title), lowerFirst(momentIn(digest, offer.answerBy))),
                offer.session));
    }
}

void addComing(QList<DigestLine> *lines, const Digest &digest)
{
    for (const ComingSession &coming : digest.coming.mid(0, mostOfAKind)) {
        const DigestSession &session = coming.session;
        QString text =
            momentIn(digest, session.when.begin(), session.allDay) + u" · "_s + quoted(session.title);
        if (!session.place.isEmpty())
            text += Words::tr(" in %1", "after a title").arg(shortened(session.place, longTitle));
        if (coming.isTrainer)
            text += Words::tr(" (you give it)", "after a title");
        lines->append(opening(text, session));
    }
    const int more = int(digest.coming.size() - mostOfAKind);
    if (more > 0) {
        DigestLine rest = opening(
            Words::tr("And %n more up to and including %1.", nullptr, more).arg(longDate(digest.until)),
            digest.coming.at(mostOfAKind).session);
        rest.action = Words::tr("Open the next");
        lines->append(rest);
    }
}

void addWork(QList<DigestLine> *lines, const Digest &digest)
{
    int requests = 0;
    for (const OpenRequests &each : digest.requests)
        requests += each.count;
    if (requests > 0) {
        const DigestSession &first = digest.requests.first().session;
        const QString text =
            digest.requests.size() == 1
                ? Words::tr("%n colleague(s) ask for a seat in %1.", nullptr, requests)
                      .arg(quoted(first.title))
                : Words::tr("%n colleague(s) ask for a seat in sessions that you give, first in %1.", nullptr,
                    requests)
                      .arg(quoted(first.title));
        lines->append(opening(text, first));
    }
    if (!digest.undecided.isEmpty()) {
        const UndecidedSession &first = digest.undecided.first();
        const int n = int(digest.undecided.size());
        lines->append(opening(
            n == 1
                ? Words::tr("Too few signed up for %1: decide whether it goes ahead.")
                      .arg(quoted(first.title))
                : Words::tr("Too few signed up for %n sessions: decide whether they go ahead. The first: %1.",
                    nullptr, n)
                      .arg(quoted(first.title)),
            first.session, first.when.begin()));
    }
}

void addEvaluations(
    QList<DigestLine> *lines, const Digest &digest, const QSet<QString> &asked, const QString &sender)
{
    qsizetype added = 0;
    for (const FinishedSession &finished : digest.finished) {
        QStringList addresses;
        QStringList names;
        for (qsizetype i = 0; i < finished.emails.size() && i < finished.trainers.size(); ++i) {
            if (!isMailAddress(finished.emails.at(i)))
                continue;
            addresses += finished.emails.at(i);
            names += finished.trainers.at(i);
        }
        const DigestSession &session = finished.session;
        if (addresses.isEmpty() || asked.contains(session.uid) || ++added > mostAsked)
            continue;
        const QString title = shortened(session.title, longTitle);
        const MailText mail = evaluationMail(title, session.when, session.allDay, names, sender);
        lines->append(
            DigestLine{Words::tr("How was %1, %2?")
                           .arg(quoted(session.title), shortDate(localMoment(session.when.begin()).day)),
                Words::tr("Write the trainer how it was", nullptr), DigestLine::Act::Mail, session.id,
                session.when.begin(), mailtoUrl(addresses, MailTo::Openly, mail), session.uid});
    }
}

} // namespace

QString countsText(const QList<NoticeCount> &counts)
{
    QStringList parts;
    for (const NoticeCount &each : counts)
        parts += count(each.kind, each.count);
    return parts.join(u", "_s);
}

QList<DigestLine> digestLines(const Digest &digest, const QSet<QString> &asked, const QString &sender)
{
    QList<DigestLine> lines;
    addOffers(&lines, digest);
    addComing(&lines, digest);
    addWork(&lines, digest);
    if (!digest.unread.isEmpty()) {
        lines.append(DigestLine{Words::tr("Unread: %1.").arg(countsText(digest.unread)),
            Words::tr("Read the notices"), DigestLine::Act::Notices});
    }
    addEvaluations(&lines, digest, asked, sender);
    return lines;
}

} // namespace tjc
