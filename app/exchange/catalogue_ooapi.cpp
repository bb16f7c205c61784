#include "exchange/catalogue_ooapi.h"

#include "exchange/catalogue_collector.h"
#include "exchange/catalogue_json.h"
#include "exchange/catalogue_values.h"
#include "exchange/cell_values.h"
#include "exchange/json_items.h"
#include "exchange/text_encoding.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// A list of {language, value}, of which Dutch goes first and then English; or a plain text.
QString textIn(const QJsonValue &value)
{
    QString best;
    int bestRank = 0;
    for (const QJsonValue &each : jsonList(value)) {
        const QJsonObject object = each.toObject();
        const QString text = each.isObject() ? jsonText(object["value"_L1]) : jsonText(each);
        const QString language = languageTag(object["language"_L1].toString());
        const int rank = language == "nl"_L1 ? 3 : language == "en"_L1 ? 2 : 1;
        if (!text.isEmpty() && rank > bestRank) {
            best = text;
            bestRank = rank;
        }
    }
    return best;
}

QString identifierOf(const QJsonObject &object, QLatin1StringView id)
{
    if (const QString found = jsonText(object[id]); !found.isEmpty())
        return found;
    return jsonText(object["primaryCode"_L1].toObject()["code"_L1]);
}

/// Version 5 has one, version 6 a list.
QList<QJsonValue> oneOrMore(const QJsonObject &object, QLatin1StringView one, QLatin1StringView more)
{
    return jsonList(object[one]) + jsonList(object[more]);
}

std::optional<int> minutesOf(const QJsonObject &course)
{
    constexpr int hour = 60;
    constexpr int ects = 28 * hour;
    for (const int perUnit : {hour, ects}) {
        for (const QJsonValue &each : jsonList(course["studyLoad"_L1])) {
            const QString unit = jsonText(each["studyLoadUnit"_L1]).toLower();
            const bool fits = perUnit == ects ? unit == "ects"_L1
                                              : unit == "hour"_L1 || unit == "hours"_L1 || unit == "sbu"_L1;
            if (fits)
                return minutesWritten(jsonText(each["value"_L1]), perUnit);
        }
    }
    if (const QString credits = jsonText(course["ects"_L1]); !credits.isEmpty())
        return minutesWritten(credits, ects);
    return minutesOfIso(jsonText(course["duration"_L1]));
}

class OoapiReader
{
public:
    OoapiReader(const LocalTime &local, CatalogueCollector &to) : m_local(local), m_to(to) {}

    void take(const QJsonObject &object, qint64 line);

private:
    CatalogueCourse course(const QJsonObject &object);
    std::optional<CatalogueRun> run(const QJsonObject &offering);
    void takePrice(CatalogueCourse &course, const QJsonValue &prices);
    static QString place(const QJsonValue &addresses);

    const LocalTime &m_local;
    CatalogueCollector &m_to;
};

QString OoapiReader::place(const QJsonValue &addresses)
{
    for (const QJsonValue &each : jsonList(addresses)) {
        const QJsonObject address = each.toObject();
        const QString street =
            (jsonText(address["street"_L1]) + u' ' + jsonText(address["streetNumber"_L1])).trimmed();
        QStringList parts{textIn(address["additional"_L1]), street, jsonText(address["city"_L1])};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            return parts.join(", "_L1);
    }
    return {};
}

void OoapiReader::takePrice(CatalogueCourse &course, const QJsonValue &prices)
{
    qint64 cents = 0;
    bool any = false;
    for (const QJsonValue &each : jsonList(prices)) {
        const QString amount = jsonText(each["amount"_L1]);
        if (amount.isEmpty())
            continue;
        const auto part = centsOfNumber(amount);
        if (!part)
            return m_to.error("row.cost"_L1, amount);
        const QString currency = currencyCode(jsonText(each["currency"_L1]));
        if (any && currency != course.currency)
            continue;
        course.currency = currency;
        cents += *part;
        any = true;
    }
    if (any)
        course.costCents = std::min(cents, maxCourseCents);
}

CatalogueCourse OoapiReader::course(const QJsonObject &object)
{
    CatalogueCourse found;
    found.identifier = identifierOf(object, "courseId"_L1);
    found.title = textIn(object["name"_L1]);
    found.summary = textIn(object["description"_L1]);
    found.url = cleanUrl(jsonText(object["link"_L1])).value_or(QString());
    for (const auto organisation : {"organisation"_L1, "organization"_L1}) {
        if (found.provider.isEmpty())
            found.provider = textIn(object[organisation].toObject()["name"_L1]);
    }
    for (const QJsonValue &language : oneOrMore(object, "teachingLanguage"_L1, "teachingLanguages"_L1)) {
        if (found.language.isEmpty())
            found.language = languageTag(jsonText(language));
    }
    found.level = jsonText(object["level"_L1]);
    QStringList modes;
    for (const QJsonValue &mode : oneOrMore(object, "modeOfDelivery"_L1, "modesOfDelivery"_L1))
        modes += jsonText(mode);
    found.form = courseFormOf(modes);
    found.format = courseFormatOf({}, found.form);
    found.minutes = minutesOf(object);
    takePrice(found, object["priceInformation"_L1]);
    return found;
}

std::optional<CatalogueRun> OoapiReader::run(const QJsonObject &offering)
{
    QJsonValue from = offering["startDateTime"_L1];
    QJsonValue to = offering["endDateTime"_L1];
    if (jsonText(from).isEmpty()) {
        from = offering["startDate"_L1];
        to = offering["endDate"_L1];
    }
    const QString state = jsonText(offering["state"_L1]);
    if (jsonText(from).isEmpty() || state == "concept"_L1 || state == "inactive"_L1)
        return std::nullopt;
    const auto begin = jsonMoment(from, m_local);
    const auto end = jsonMoment(to, m_local);
    if (!begin || (!end && !jsonText(to).isEmpty())) {
        m_to.error("row.date"_L1, jsonText(begin ? to : from));
        return std::nullopt;
    }
    const auto span = jsonSpan(*begin, end, m_local);
    if (!span) {
        m_to.error("row.end_before_begin"_L1, jsonText(to));
        return std::nullopt;
    }
    CatalogueRun found{.identifier = {}, .when = span->when, .allDay = span->allDay};
    found.identifier = identifierOf(offering, "courseOfferingId"_L1);
    if (const QString id = jsonText(offering["offeringId"_L1]); !id.isEmpty())
        found.identifier = id;
    found.place = place(offering["addresses"_L1]);
    const int most = offering["maxNumberStudents"_L1].toInt();
    found.maxSeats = most > 0 ? std::optional(most) : std::nullopt;
    found.cancelled = state == "cancelled"_L1;
    return found;
}

void OoapiReader::take(const QJsonObject &object, qint64 line)
{
    m_to.begin(line);
    const bool isOffering = object.contains("courseOfferingId"_L1) || object.contains("offeringId"_L1);
    if (!isOffering)
        return m_to.end(course(object));
    const QJsonObject expanded = object["course"_L1].toObject();
    auto date = run(object);
    if (m_to.isBad())
        return;
    const QString id = expanded.isEmpty() ? jsonText(
                           object.contains("courseId"_L1) ? object["courseId"_L1] : object["course"_L1])
                                          : identifierOf(expanded, "courseId"_L1);
    const bool isKnown = m_to.has(id);
    if (isKnown && date)
        m_to.addRun(id, *std::move(date));
    if (isKnown)
        return;
    if (expanded.isEmpty())
        return m_to.error("row.course_missing"_L1, id);
    CatalogueCourse found = course(expanded);
    if (!found.costCents)
        takePrice(found, object["priceInformation"_L1]);
    if (date)
        found.runs.push_back(*std::move(date));
    m_to.end(std::move(found));
}

} // namespace

Result<ParsedCatalogue> readCatalogueOoapi(
    const QByteArray &bytes, const LocalTime &local, const Progress *progress)
{
    TJC_TRY(text, textAsUtf8(bytes));
    TJC_TRY(items, JsonItems::open(text, {"items"_L1}));
    CatalogueCollector collector(CatalogueFormat::Ooapi);
    OoapiReader reader(local, collector);
    for (qint64 count = 1;; ++count) {
        TJC_TRY(object, items.next());
        if (!object)
            break;
        TJC_CHECK(collector.hasRoom());
        reader.take(*object, items.line());
        if (progress && count % 256 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(items.position(), text.size());
        }
    }
    const QJsonObject page = items.top();
    collector.setWhole(items.isList() && !page["hasNextPage"_L1].toBool()
                       && !page["hasPreviousPage"_L1].toBool() && page["pageNumber"_L1].toInt(1) <= 1
                       && page["totalPages"_L1].toInt(1) <= 1);
    return collector.result();
}

} // namespace tjc
