#include "exchange/catalogue_schemaorg.h"

#include "exchange/catalogue_collector.h"
#include "exchange/catalogue_json.h"
#include "exchange/catalogue_values.h"
#include "exchange/cell_values.h"
#include "exchange/json_items.h"
#include "exchange/text_encoding.h"

#include <QHash>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// "https://schema.org/Course", "schema:Course" and "Course" are the same.
bool isType(const QJsonObject &object, QLatin1StringView type)
{
    for (const QJsonValue &value : jsonList(object["@type"_L1])) {
        const QString name = value.toString();
        if (name == type || name.endsWith(u'/' + type) || name.endsWith(u':' + type))
            return true;
    }
    return false;
}

/// A text, or the best language of several.
QString textIn(const QJsonValue &value)
{
    QString best;
    int bestRank = 0;
    for (const QJsonValue &each : jsonList(value)) {
        const QJsonObject object = each.toObject();
        const QString text = each.isObject() ? jsonText(object["@value"_L1]) : jsonText(each);
        const QString language = languageTag(object["@language"_L1].toString());
        const int rank = language == "nl"_L1 ? 4 : language == "en"_L1 ? 2 : language.isEmpty() ? 3 : 1;
        if (!text.isEmpty() && rank > bestRank) {
            best = text;
            bestRank = rank;
        }
    }
    return best;
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// One text of JSON-LD.
class LinkedData
{
public:
    LinkedData(const QByteArray &text, qint64 firstLine, const LocalTime &local, CatalogueCollector &to)
        : m_text(text), m_firstLine(firstLine), m_local(local), m_to(to)
    {
    }

    Result<void> read(const Progress *progress);
    [[nodiscard]] bool isList() const { return m_isList; }

private:
    [[nodiscard]] Result<JsonItems> items() const
    {
        return JsonItems::open(m_text, {"@graph"_L1}, m_firstLine);
    }
    void visit(const QJsonObject &object, int depth);
    void take(const QJsonObject &object);
    void takeIdentity(CatalogueCourse &course, const QJsonObject &object);
    void takeTopics(CatalogueCourse &course, const QJsonObject &object);
    void takeInstances(CatalogueCourse &course, const QJsonObject &object);
    bool takePrice(CatalogueCourse &course, const QJsonValue &offers);
    void takeEffort(CatalogueCourse &course, const QJsonObject &object);
    std::optional<CatalogueRun> run(const QJsonObject &instance);
    QString place(const QJsonValue &location);
    QString name(const QJsonValue &value);
    QJsonObject node(const QJsonValue &value);
    void index();

    const QByteArray &m_text;
    qint64 m_firstLine;
    const LocalTime &m_local;
    CatalogueCollector &m_to;
    QHash<QString, QJsonObject> m_nodes; ///< by @id, once somebody asks
    bool m_isIndexed = false;
    bool m_isList = false;
    qint64 m_line = 0;
};

void LinkedData::index()
{
    m_isIndexed = true;
    auto all = items();
    while (all) {
        const auto object = all->next();
        if (!object || !*object)
            return;
        const QString id = (**object)["@id"_L1].toString();
        if (!id.isEmpty())
            m_nodes.insert(id, **object);
    }
}

/// The object, or what is known elsewhere by its @id.
QJsonObject LinkedData::node(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString id = object["@id"_L1].toString();
    if (object.size() != 1 || id.isEmpty())
        return object;
    if (!m_isIndexed)
        index();
    return m_nodes.value(id, object);
}

QString LinkedData::name(const QJsonValue &value)
{
    for (const QJsonValue &each : jsonList(value)) {
        const QJsonObject object = node(each);
        const QString text =
            object.isEmpty() || object.contains("@value"_L1) ? textIn(each) : textIn(object["name"_L1]);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString LinkedData::place(const QJsonValue &location)
{
    for (const QJsonValue &each : jsonList(location)) {
        if (const QString text = name(each); !text.isEmpty())
            return text;
        const QJsonObject object = node(each);
        if (isType(object, "VirtualLocation"_L1))
            continue;
        const QJsonValue address = object["address"_L1];
        if (const QString text = textIn(address); !text.isEmpty())
            return text;
        QStringList parts;
        for (const auto part : {"streetAddress"_L1, "addressLocality"_L1}) {
            if (const QString text = textIn(address.toObject()[part]); !text.isEmpty())
                parts += text;
        }
        if (!parts.isEmpty())
            return parts.join(", "_L1);
    }
    return {};
}

void LinkedData::takeIdentity(CatalogueCourse &course, const QJsonObject &object)
{
    const QString id = object["@id"_L1].toString();
    course.title = textIn(object["name"_L1]);
    course.summary = textIn(object["description"_L1]);
    if (course.summary.isEmpty())
        course.summary = textIn(object["abstract"_L1]);
    course.url = textIn(object["url"_L1]);
    if (course.url.isEmpty())
        course.url = node(object["url"_L1])["@id"_L1].toString();
    if (course.url.isEmpty() && isAddress(id))
        course.url = id;
    course.url = cleanUrl(course.url).value_or(QString());
    for (const QJsonValue &each : jsonList(object["identifier"_L1])) {
        if (course.identifier.isEmpty())
            course.identifier = each.isObject() ? jsonText(each.toObject()["value"_L1]) : jsonText(each);
    }
    for (const QString &other :
        {textIn(object["courseCode"_L1]), isAddress(id) ? id : QString(), course.url}) {
        if (course.identifier.isEmpty())
            course.identifier = other;
    }
    course.provider = name(object["provider"_L1]);
    course.level = name(object["educationalLevel"_L1]);
    const QList<QJsonValue> languages = jsonList(object["inLanguage"_L1]);
    if (!languages.isEmpty()) {
        const QJsonObject language = node(languages.first());
        const QString tag = jsonText(language["alternateName"_L1]);
        course.language = languageTag(tag.isEmpty() ? name(languages.first()) : tag);
    }
}

void LinkedData::takeTopics(CatalogueCourse &course, const QJsonObject &object)
{
    for (const auto member : {"about"_L1, "teaches"_L1}) {
        for (const QJsonValue &each : jsonList(object[member]))
            course.topics += name(each);
    }
    for (const QJsonValue &each : jsonList(object["keywords"_L1])) {
        if (each.isString())
            course.topics += each.toString().left(20'000).split(u',', Qt::SkipEmptyParts);
        else
            course.topics += name(each);
    }
}

/// false where it says nothing of a price.
bool LinkedData::takePrice(CatalogueCourse &course, const QJsonValue &offers)
{
    for (const QJsonValue &each : jsonList(offers)) {
        const QJsonObject offer = node(each);
        QJsonValue price = offer["price"_L1];
        if (jsonText(price).isEmpty())
            price = offer["lowPrice"_L1];
        const QString written = jsonText(price);
        const bool isFree = jsonText(offer["category"_L1]).compare("free"_L1, Qt::CaseInsensitive) == 0;
        if (written.isEmpty() && !isFree)
            continue;
        course.costCents = written.isEmpty() ? std::optional<qint64>(0) : centsOfNumber(written);
        course.currency = currencyCode(jsonText(offer["priceCurrency"_L1]));
        if (!course.costCents)
            m_to.error("row.cost"_L1, written);
        return true;
    }
    return false;
}

void LinkedData::takeEffort(CatalogueCourse &course, const QJsonObject &object)
{
    for (const auto member : {"timeRequired"_L1, "courseWorkload"_L1}) {
        if (!course.minutes)
            course.minutes = minutesOfIso(textIn(object[member]));
    }
}

std::optional<CatalogueRun> LinkedData::run(const QJsonObject &instance)
{
    QJsonObject dates = instance;
    if (!dates.contains("startDate"_L1)) {
        const QList<QJsonValue> schedules = jsonList(instance["courseSchedule"_L1]);
        if (!schedules.isEmpty())
            dates = node(schedules.first());
    }
    const QString written = jsonText(dates["startDate"_L1]);
    if (written.isEmpty())
        return std::nullopt;
    const auto begin = jsonMoment(dates["startDate"_L1], m_local);
    const QString endText = jsonText(dates["endDate"_L1]);
    const auto end = jsonMoment(dates["endDate"_L1], m_local);
    if (!begin || (!endText.isEmpty() && !end)) {
        m_to.error("row.date"_L1, begin ? endText : written);
        return std::nullopt;
    }
    const auto span = jsonSpan(*begin, end, m_local);
    if (!span) {
        m_to.error("row.end_before_begin"_L1, endText);
        return std::nullopt;
    }
    CatalogueRun found{.identifier = {}, .when = span->when, .allDay = span->allDay};
    found.identifier = name(instance["identifier"_L1]);
    if (found.identifier.isEmpty())
        found.identifier = instance["@id"_L1].toString();
    found.place = place(instance["location"_L1]);
    const int most = instance["maximumAttendeeCapacity"_L1].toInt();
    found.maxSeats = most > 0 ? std::optional(most) : std::nullopt;
    found.cancelled = jsonText(instance["eventStatus"_L1]).endsWith("EventCancelled"_L1);
    return found;
}

void LinkedData::takeInstances(CatalogueCourse &course, const QJsonObject &object)
{
    QStringList modes;
    for (const QJsonValue &each : jsonList(object["courseMode"_L1]))
        modes += jsonText(each);
    for (const QJsonValue &each : jsonList(object["hasCourseInstance"_L1])) {
        const QJsonObject instance = node(each);
        for (const QJsonValue &mode : jsonList(instance["courseMode"_L1]))
            modes += jsonText(mode);
        if (!course.costCents)
            takePrice(course, instance["offers"_L1]);
        takeEffort(course, instance);
        if (auto found = run(instance); found && course.runs.size() < maxCourseRuns)
            course.runs.push_back(*std::move(found));
    }
    course.form = courseFormOf(modes);
    modes += name(object["learningResourceType"_L1]);
    course.format = courseFormatOf(modes, course.form);
}

void LinkedData::take(const QJsonObject &object)
{
    m_to.begin(m_line);
    CatalogueCourse course;
    takeIdentity(course, object);
    takeTopics(course, object);
    if (!takePrice(course, object["offers"_L1]) && object["isAccessibleForFree"_L1].toBool())
        course.costCents = 0;
    takeEffort(course, object);
    takeInstances(course, object);
    m_to.end(std::move(course));
}

/// Courses stand at the top, or in what a page is about and what a list holds.
void LinkedData::visit(const QJsonObject &object, int depth)
{
    if (isType(object, "Course"_L1))
        return take(object);
    if (depth >= 8)
        return;
    for (const auto member : {"@graph"_L1, "mainEntity"_L1, "itemListElement"_L1, "item"_L1, "hasPart"_L1,
             "itemOffered"_L1, "makesOffer"_L1, "hasOfferCatalog"_L1, "courses"_L1}) {
        const QList<QJsonValue> list = jsonList(object[member]);
        m_isList |= list.size() > 1;
        for (const QJsonValue &each : list)
            visit(each.toObject(), depth + 1);
    }
}

Result<void> LinkedData::read(const Progress *progress)
{
    TJC_TRY(all, items());
    m_isList = all.isList();
    for (qint64 count = 1;; ++count) {
        TJC_TRY(object, all.next());
        if (!object)
            return {};
        TJC_CHECK(m_to.hasRoom());
        m_line = all.line();
        visit(*object, 0);
        if (progress && count % 256 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(all.position(), m_text.size());
        }
    }
}

/// The scripts of a page that hold linked data.
struct Script {
    QByteArray text;
    qint64 line;
};

QList<Script> scriptsOf(const QByteArray &page)
{
    QList<Script> scripts;
    const QByteArray lower = page.toLower();
    qsizetype counted = 0;
    qint64 line = 1;
    for (qsizetype at = 0; (at = lower.indexOf("<script", at)) >= 0;) {
        const qsizetype open = lower.indexOf('>', at);
        const qsizetype close = open < 0 ? -1 : lower.indexOf("</script", open);
        if (close < 0)
            break;
        if (lower.sliced(at, open - at).contains("application/ld+json")) {
            line += std::count(page.begin() + counted, page.begin() + open, '\n');
            counted = open;
            QByteArray text = page.sliced(open + 1, close - open - 1);
            // Some wrap it for the browsers of long ago.
            text.replace("<![CDATA[", "         ").replace("]]>", "   ");
            scripts += Script{text, line};
        }
        at = close;
    }
    return scripts;
}

} // namespace

Result<ParsedCatalogue> readCatalogueSchemaOrg(
    const QByteArray &bytes, const LocalTime &local, const Progress *progress)
{
    TJC_TRY(text, textAsUtf8(bytes));
    CatalogueCollector collector(CatalogueFormat::SchemaOrg);
    if (!trimmedCell(text).startsWith('<')) {
        LinkedData data(text, 1, local, collector);
        TJC_CHECK(data.read(progress));
        collector.setWhole(data.isList() && collector.count() > 1);
        return collector.result();
    }
    const QList<Script> scripts = scriptsOf(text);
    std::optional<Error> problem;
    for (const Script &script : scripts) {
        if (auto read = LinkedData(script.text, script.line, local, collector).read(progress); !read) {
            if (read.error().subject != "json.broken"_L1)
                return read.error();
            problem = read.error();
        }
    }
    if (collector.count() == 0)
        return problem ? *problem : Error{ErrorKind::Invalid, u"catalogue.page"_s};
    return collector.result();
}

} // namespace tjc
