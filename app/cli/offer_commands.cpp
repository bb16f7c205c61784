#include "cli/choices.h"
#include "cli/labels.h"
#include "cli/offer_verbs.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/guide_service.h"
#include "service/offer_service.h"

#include <QJsonArray>
#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 500;

QJsonObject object(const OfferRow &offer)
{
    return {{u"id"_s, offer.id.value()}, {u"uid"_s, offer.uid}, {u"title"_s, offer.title},
        {u"format"_s, code(offer.format)}, {u"formal"_s, offer.formal}, {u"form"_s, code(offer.form)},
        {u"language"_s, offer.language}, {u"level"_s, offer.level}, {u"provider"_s, offer.provider},
        {u"costCents"_s, offer.costCents ? QJsonValue(*offer.costCents) : QJsonValue()},
        {u"currency"_s, offer.currency},
        {u"minutes"_s, offer.minutes ? QJsonValue(*offer.minutes) : QJsonValue()}, {u"url"_s, offer.url},
        {u"offeredBy"_s, offer.offeredByName}, {u"withdrawn"_s, offer.withdrawn},
        {u"vanished"_s, offer.vanished ? QJsonValue(offer.vanished->iso()) : QJsonValue()},
        {u"dates"_s, offer.dates}, {u"next"_s, offer.next ? QJsonValue(offer.next->iso()) : QJsonValue()}};
}

tl::expected<std::optional<Format>, Failure> formatOption(const Arguments &arguments)
{
    const auto given = arguments.given("format"_L1);
    if (!given)
        return std::optional<Format>();
    if (const auto format = fromCodeIn(formatCodes, *given))
        return format;
    QStringList known;
    for (const auto &row : formatCodes)
        known += row.text;
    return tl::unexpected(
        misused(translate("cli", "There is no form '%1'; there are: %2.").arg(*given, known.join(", "_L1))));
}

Outcome show(Context &context, TrainingId id, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    TJC_TRY(offer, wait(context.workspace().offers().offer(id)));
    JsonArray json(context.out());
    json.add(object(offer.row));
    json.end();
    return Done;
}

class OfferList final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const auto format = formatOption(arguments);
        if (!format)
            return format.error();
        TJC_CHECK(context.open());
        OfferFilter filter;
        filter.text = arguments.value("text"_L1);
        filter.format = *format;
        filter.language = arguments.value("language"_L1);
        filter.onlyWithDate = arguments.has("with-date"_L1);
        filter.onlyOffered = !arguments.has("all"_L1);
        if (arguments.has("formal"_L1) != arguments.has("colleague"_L1))
            filter.formal = arguments.has("formal"_L1);
        if (arguments.has("topic"_L1)) {
            TJC_TRY(topic, wait(context.workspace().guide().topicOf(arguments.value("topic"_L1))));
            filter.topic = topic;
        }
        QList<TrainingId> ids;
        if (arguments.has("mine"_L1))
            filter.offeredBy = context.workspace().offers().me();
        if (!arguments.has("mine"_L1) || filter.offeredBy) {
            TJC_TRY(found, wait(context.workspace().offers().ids(filter)));
            ids = found;
        }
        return context.wantsJson() ? printJson(context, ids) : printTable(context, ids);
    }

private:
    static Outcome printJson(Context &context, const QList<TrainingId> &ids)
    {
        JsonArray json(context.out());
        for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
            TJC_TRY(rows, wait(context.workspace().offers().rows(ids.mid(from, rowsAtOnce))));
            for (const OfferRow &offer : std::as_const(rows))
                json.add(object(offer));
        }
        json.end();
        return Done;
    }

    static Outcome printTable(Context &context, const QList<TrainingId> &ids)
    {
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Title"), translate("cli", "Kind"),
                translate("cli", "Status"), translate("cli", "Next"), translate("cli", "Dates")});
        const LocalTime local;
        for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
            TJC_TRY(rows, wait(context.workspace().offers().rows(ids.mid(from, rowsAtOnce))));
            for (const OfferRow &offer : std::as_const(rows)) {
                const QString status = offer.vanished    ? translate("cli", "vanished")
                                       : offer.withdrawn ? translate("cli", "withdrawn")
                                       : offer.formal    ? translate("cli", "formal")
                                                         : translate("cli", "by a colleague");
                table.add({QString::number(offer.id.value()), offer.title, label(offer.format), status,
                    offer.next ? local.day(*offer.next).iso() : QString(), QString::number(offer.dates)});
            }
            table.flush();
        }
        table.flush();
        if (ids.isEmpty())
            context.err().line(translate("cli", "Nothing is offered."));
        return Done;
    }
};

class AddOffer final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const auto format = formatOption(arguments);
        if (!format)
            return format.error();
        const auto minutes = numberOption(arguments, "minutes"_L1, 1);
        if (!minutes)
            return minutes.error();
        TJC_CHECK(context.open());
        OfferDraft draft{.uid = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .title = arguments.value("title"_L1),
            .summary = arguments.value("about"_L1),
            .url = arguments.value("url"_L1),
            .format = format->value_or(Format::Workshop),
            .minutes = *minutes,
            .language = arguments.value("language"_L1),
            .topics = {}};
        const QStringList topics = arguments.value("topic"_L1).split(u',', Qt::SkipEmptyParts);
        for (const QString &topic : topics) {
            TJC_TRY(id, wait(context.workspace().guide().topicOf(topic)));
            draft.topics += id;
        }
        TJC_TRY(id, wait(context.workspace().offers().save(draft)));
        return show(
            context, id, translate("cli", "The training is offered, with number %1.").arg(id.value()));
    }
};

class WithdrawOffer final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(offer, wait(context.workspace().offers().offerOf(context.arguments().value("training"_L1))));
        TJC_CHECK(wait(context.workspace().offers().withdraw(offer.row.id, offer.row.revision)));
        return show(context, offer.row.id, translate("cli", "The training is withdrawn."));
    }
};

} // namespace

std::unique_ptr<Command> offersCommand()
{
    return std::make_unique<OfferList>();
}

std::unique_ptr<Command> addOfferCommand()
{
    return std::make_unique<AddOffer>();
}

std::unique_ptr<Command> withdrawOfferCommand()
{
    return std::make_unique<WithdrawOffer>();
}

} // namespace tjc::cli
