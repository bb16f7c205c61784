#include "ui/market/offer_words.h"

#include "service/directory_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Offers)
};

QString nextDates(const OfferDetails &offer)
{
    QStringList lines;
    for (const OfferDate &date : offer.dates.mid(0, 3))
        lines += whenText(date.when, date.allDay);
    return lines.isEmpty() ? Words::tr("no date yet") : lines.join(u'\n');
}

QString textOf(OfferAspect aspect, const OfferDetails &offer)
{
    switch (aspect) {
    case OfferAspect::Source:
        return sourceText(offer.row);
    case OfferAspect::Form: {
        const QString form = label(offer.row.form);
        return form.isEmpty() ? label(offer.row.format) : label(offer.row.format) + ", "_L1 + form;
    }
    case OfferAspect::Duration:
        return lengthText(offer.row);
    case OfferAspect::Cost:
        return costText(offer.row);
    case OfferAspect::Level:
        return offer.row.level;
    case OfferAspect::Language:
        return offer.row.language.isEmpty() ? QString() : languageLabel(offer.row.language);
    case OfferAspect::NextDates:
        return nextDates(offer);
    }
    return {};
}

} // namespace

QString label(CourseForm form)
{
    switch (form) {
    case CourseForm::Classroom:
        return Words::tr("in a classroom");
    case CourseForm::Online:
        return Words::tr("online");
    case CourseForm::Blended:
        return Words::tr("partly online");
    case CourseForm::SelfStudy:
        return Words::tr("self-study");
    case CourseForm::Unknown:
        break;
    }
    return {};
}

QString sourceText(const OfferRow &offer)
{
    if (offer.formal) {
        return offer.provider.isEmpty() ? Words::tr("formal course")
                                        : Words::tr("formal course of %1").arg(offer.provider);
    }
    return offer.offeredByName.isEmpty() ? Words::tr("training by colleagues")
                                         : Words::tr("offered by %1").arg(offer.offeredByName);
}

QString costText(const OfferRow &offer)
{
    if (!offer.costCents)
        return offer.formal ? QString() : Words::tr("free");
    if (*offer.costCents == 0)
        return Words::tr("free");
    const QString currency = offer.currency == "EUR"_L1 || offer.currency.isEmpty() ? u"€"_s : offer.currency;
    return currency + QChar(QChar::Nbsp) + QLocale().toString(double(*offer.costCents) / 100.0, 'f', 2);
}

QString lengthText(const OfferRow &offer)
{
    const auto minutes = offer.length();
    return minutes ? durationInWords(*minutes) : QString();
}

QString shortLengthText(const OfferRow &offer)
{
    const int minutes = offer.length().value_or(0);
    if (minutes < 1 || minutes >= 24 * 60 || (minutes >= 60 && minutes % 60 == 0))
        return lengthText(offer);
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1:%2 hours").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString shortDatesText(const OfferRow &offer)
{
    if (!offer.next)
        return Words::tr("no date yet");
    const QString first = momentText(*offer.next);
    return offer.dates > 1 ? Words::tr("%1 (+%2)").arg(first).arg(offer.dates - 1) : first;
}

QString datesText(const OfferRow &offer)
{
    if (!offer.next)
        return Words::tr("no date yet");
    const QString first = momentText(*offer.next);
    return offer.dates > 1 ? Words::tr("%1 and %n more", nullptr, offer.dates - 1).arg(first) : first;
}

QString dateLine(const OfferDate &date)
{
    QStringList parts;
    if (!date.place.isEmpty())
        parts += date.place;
    if (!date.maxSeats)
        parts += Words::tr("everybody is welcome");
    else if (date.enrolled >= *date.maxSeats)
        parts +=
            date.waitlisted > 0 ? Words::tr("full, %n wait", nullptr, date.waitlisted) : Words::tr("full");
    else
        parts += Words::tr("%1 of %2 seats free").arg(*date.maxSeats - date.enrolled).arg(*date.maxSeats);
    return unbroken(whenText(date.when, date.allDay) + u'\n' + parts.join(u" · "_s));
}

QString goneText(const OfferRow &offer)
{
    if (offer.vanished)
        return Words::tr("Vanished from the catalogue since %1.")
            .arg(longDate(localMoment(*offer.vanished).day));
    return offer.withdrawn ? Words::tr("Withdrawn: this is not offered any more.") : QString();
}

QString label(OfferAspect aspect)
{
    switch (aspect) {
    case OfferAspect::Source:
        return Words::tr("Who gives it");
    case OfferAspect::Form:
        return Words::tr("Form");
    case OfferAspect::Duration:
        return Words::tr("Time");
    case OfferAspect::Cost:
        return Words::tr("Cost");
    case OfferAspect::Level:
        return Words::tr("Level");
    case OfferAspect::Language:
        return Words::tr("Language");
    case OfferAspect::NextDates:
        return Words::tr("Next dates");
    }
    return {};
}

QList<ComparedAspect> compare(const QList<OfferDetails> &offers)
{
    QList<ComparedAspect> lines;
    for (const OfferAspect aspect : {OfferAspect::Source, OfferAspect::Form, OfferAspect::Duration,
             OfferAspect::Cost, OfferAspect::Level, OfferAspect::Language, OfferAspect::NextDates}) {
        ComparedAspect line{aspect, {}, false};
        QSet<QString> different;
        for (const OfferDetails &offer : offers.mid(0, mostCompared)) {
            const QString text = textOf(aspect, offer);
            line.texts += text;
            if (!text.isEmpty())
                different.insert(text);
        }
        line.differs = different.size() > 1;
        lines += line;
    }
    return lines;
}

} // namespace tjc
