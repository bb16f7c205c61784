#include "exchange/catalogue_collector.h"

#include "exchange/catalogue_values.h"
#include "exchange/cell_values.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// What a run is known by where the catalogue does not say.
QString runIdentifier(const CatalogueRun &run)
{
    return run.place.isEmpty() ? run.when.begin().iso() : run.when.begin().iso() + u' ' + run.place;
}

void bound(CatalogueRun &run)
{
    run.place = catalogueText(run.place, maxName);
    run.identifier = clippedText(run.identifier, maxCourseIdentifier);
    if (run.identifier.isEmpty())
        run.identifier = clippedText(runIdentifier(run), maxCourseIdentifier);
    if (run.maxSeats && (*run.maxSeats < 1 || *run.maxSeats > 1'000'000))
        run.maxSeats.reset();
}

/// false where the course has it already.
bool addTo(std::vector<CatalogueRun> &runs, CatalogueRun &&run)
{
    const bool known =
        std::ranges::any_of(runs, [&](const CatalogueRun &one) { return one.identifier == run.identifier; });
    if (known || runs.size() >= maxCourseRuns)
        return false;
    runs.push_back(std::move(run));
    return true;
}

void addTopic(QStringList &topics, const QString &raw)
{
    const QString topic = catalogueText(raw, maxCourseTopic);
    if (!topic.isEmpty() && topics.size() < maxCourseTopics && !topics.contains(topic, Qt::CaseInsensitive))
        topics += topic;
}

void bound(CatalogueCourse &course)
{
    course.title = catalogueText(course.title, maxCourseTitle);
    course.summary = catalogueText(course.summary, maxCourseSummary, true);
    course.provider = catalogueText(course.provider, maxCourseProvider);
    course.level = catalogueText(course.level, maxCourseLevel);
    if (!course.costCents)
        course.currency.clear();
    else if (course.currency.isEmpty())
        course.currency = u"EUR"_s;
    if (course.minutes && *course.minutes < 1)
        course.minutes.reset();
    QStringList topics;
    for (const QString &topic : std::as_const(course.topics))
        addTopic(topics, topic);
    course.topics = topics;
    std::vector<CatalogueRun> runs;
    for (CatalogueRun &run : course.runs) {
        bound(run);
        addTo(runs, std::move(run));
    }
    course.runs = std::move(runs);
}

} // namespace

void CatalogueCollector::begin(qint64 line)
{
    m_line = line;
    m_bad = false;
}

void CatalogueCollector::error(QLatin1StringView subject, const QString &value, const QString &column)
{
    m_bad = true;
    m_parsed.errors += RowError{m_line, subject, clippedText(value, 80), column};
}

void CatalogueCollector::join(CatalogueCourse &known, CatalogueCourse &&course)
{
    const bool hasIdentifier = !course.identifier.isEmpty();
    bool isNew = false;
    for (CatalogueRun &run : course.runs)
        isNew |= addTo(known.runs, std::move(run));
    if (!hasIdentifier) {
        ++m_parsed.repeated;
        if (known.summary.isEmpty())
            known.summary = course.summary;
        if (known.url.isEmpty())
            known.url = course.url;
        for (const QString &topic : std::as_const(course.topics))
            addTopic(known.topics, topic);
    } else if (!isNew || known.title != course.title) {
        error("row.duplicate_id"_L1, course.identifier);
    }
}

void CatalogueCollector::end(CatalogueCourse &&course)
{
    course.line = m_line;
    if (const auto identifier = cleanCell(course.identifier.toUtf8(), maxCourseIdentifier))
        course.identifier = *identifier;
    else
        error("row.id"_L1, course.identifier);
    bound(course);
    if (course.title.isEmpty() && !m_bad)
        error("row.title.empty"_L1, {});
    if (m_bad)
        return;
    const QString key = catalogueKey(course);
    if (const auto it = m_known.constFind(key); it != m_known.cend())
        return join(m_parsed.rows[*it], std::move(course));
    m_known.insert(key, m_parsed.rows.size());
    m_parsed.rows += std::move(course);
}

void CatalogueCollector::addRun(const QString &identifier, CatalogueRun run)
{
    const auto it = m_known.constFind("id:"_L1 + identifier);
    if (it == m_known.cend())
        return;
    bound(run);
    addTo(m_parsed.rows[*it].runs, std::move(run));
}

Result<void> CatalogueCollector::hasRoom() const
{
    if (count() >= maxCourses)
        return Error{ErrorKind::Invalid, u"catalogue.too_many"_s, QString::number(maxCourses)};
    return {};
}

Result<ParsedCatalogue> CatalogueCollector::result()
{
    if (count() == 0)
        return Error{ErrorKind::Invalid, u"catalogue.empty"_s};
    return std::move(m_parsed);
}

} // namespace tjc
