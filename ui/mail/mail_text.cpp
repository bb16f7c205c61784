#include "ui/mail/mail_text.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/links.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::MailText)
};

QString names(QStringList all)
{
    for (QString &name : all)
        name = name.simplified();
    if (all.size() < 2)
        return all.join(QString());
    const QString last = all.takeLast();
    return Words::tr("%1 and %2", "people").arg(all.join(u", "_s), last);
}

/// When, where and with whom, a line each.
QString facts(const SessionDetails &details)
{
    QStringList lines{details.row.title.simplified(), whenText(details.row.when, details.row.allDay)};
    if (const QString place = placeText(details.row).simplified(); !place.isEmpty())
        lines += place;
    QStringList trainers;
    for (const SessionTrainer &trainer : details.trainers)
        trainers += trainer.name;
    if (!trainers.isEmpty())
        lines += Words::tr("with %1").arg(names(trainers));
    if (const auto link = safeLink(details.url))
        lines += details.url.trimmed();
    return lines.join(u'\n');
}

QString placeAndTime(Span when, bool allDay, const QString &place)
{
    const QString text = whenText(when, allDay);
    return place.isEmpty() ? text : text + u", "_s + place.simplified();
}

QString ifYouCannot()
{
    return Words::tr(
        "Can you not come after all? Sign off in TrainJeCollega, and a colleague gets your seat.");
}

QStringList paragraphs(MailKind kind, const SessionDetails &details, const MailOccasion &occasion)
{
    const SessionRow &row = details.row;
    const QString title = row.title.simplified();
    switch (kind) {
    case MailKind::General:
        return {QString(), facts(details)};
    case MailKind::Reminder:
        return {Words::tr("Soon it is time. You are enrolled in:"), facts(details), ifYouCannot()};
    case MailKind::Seat: {
        const QString confirm =
            details.rules.offerMinutes ? Words::tr(
                "Confirm your seat in TrainJeCollega in time; else it goes to the next colleague.")
                                       : ifYouCannot();
        return {Words::tr("A seat has come free: you are no longer on the waiting list, but have a seat in:"),
            facts(details), confirm};
    }
    case MailKind::Moved: {
        QStringList list{Words::tr("“%1” is moved.").arg(title)};
        const QString now = Words::tr("Now: %1").arg(placeAndTime(row.when, row.allDay, placeText(row)));
        list += occasion.before ? Words::tr("Was: %1").arg(
                                      placeAndTime(occasion.before->when, row.allDay, occasion.before->place))
                                      + u'\n' + now
                                : now;
        list += Words::tr("You keep your seat or your place on the waiting list.");
        list += ifYouCannot();
        return list;
    }
    case MailKind::Cancelled: {
        QStringList list{Words::tr("“%1” is cancelled. It would have been on:").arg(title) + u'\n'
                         + placeAndTime(row.when, row.allDay, placeText(row))};
        if (const QString reason = details.cancelReason.trimmed(); !reason.isEmpty())
            list += Words::tr("Reason: %1").arg(reason);
        list += Words::tr("You need not do anything: your enrolment lapses.");
        return list;
    }
    }
    return {};
}

QString subject(MailKind kind, const SessionRow &row)
{
    const QString about =
        row.title.simplified() + u" ("_s + shortDate(localMoment(row.when.begin()).day) + u')';
    switch (kind) {
    case MailKind::General:
        return about;
    case MailKind::Reminder:
        return Words::tr("Reminder: %1").arg(about);
    case MailKind::Moved:
        return Words::tr("Moved: %1").arg(about);
    case MailKind::Cancelled:
        return Words::tr("Cancelled: %1").arg(about);
    case MailKind::Seat:
        return Words::tr("You have a seat: %1").arg(about);
    }
    return about;
}

MailText letter(
    const QString &subject, const QString &greeting, const QStringList &paragraphs, const QString &sender)
{
    QStringList parts{greeting};
    parts += paragraphs;
    parts += Words::tr("Kind regards,") + (sender.isEmpty() ? QString() : u'\n' + sender.simplified());
    return {subject, parts.join(u"\n\n"_s) + u'\n'};
}

} // namespace

QList<MailKind> mailKinds(const SessionDetails &details, const MailOccasion &occasion, Instant now)
{
    if (details.row.state == SessionState::Cancelled)
        return {MailKind::Cancelled, MailKind::General};
    QList<MailKind> kinds{MailKind::General};
    if (now < details.row.when.begin())
        kinds += {MailKind::Reminder, MailKind::Seat};
    if (occasion.before)
        kinds += MailKind::Moved;
    return kinds;
}

MailText mailText(
    MailKind kind, const SessionDetails &details, const MailOccasion &occasion, const QString &sender)
{
    return letter(subject(kind, details.row), Words::tr("Dear colleague,"),
        paragraphs(kind, details, occasion), sender);
}

MailText evaluationMail(
    const QString &title, Span when, bool allDay, const QStringList &trainers, const QString &sender)
{
    const QString about = title.simplified();
    return letter(Words::tr("How “%1” was").arg(about),
        trainers.isEmpty() ? Words::tr("Dear colleague,") : Words::tr("Dear %1,").arg(names(trainers)),
        {Words::tr("I was at “%1”:").arg(about) + u'\n' + whenText(when, allDay),
            Words::tr("What I can use of it:") + u'\n', Words::tr("What could be better:") + u'\n',
            Words::tr("What I still want to know:") + u'\n'},
        sender);
}

} // namespace tjc
