#include "exchange/catalogue_edudex.h"

#include "exchange/catalogue_collector.h"
#include "exchange/catalogue_values.h"
#include "exchange/cell_values.h"

#include <QXmlStreamReader>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDepth = 32;
constexpr qsizetype maxElementText = 256 * 1024;

/// The best language so far of a text that is told in several.
struct Localised {
    QString text;
    int rank = 0;

    void take(const QString &found, const QString &language)
    {
        const int of = language == "nl"_L1 ? 4 : language.isEmpty() ? 3 : language == "en"_L1 ? 2 : 1;
        if (of > rank && !found.trimmed().isEmpty()) {
            text = found.trimmed();
            rank = of;
        }
    }
};

struct Cost {
    QString amount;
    QString currency;
    QString type;
    bool isRequired = true;
};

struct Run {
    QString id;
    QString status;
    QString start;
    QString end;
    QString firstTime;
    QString lastTime;
    int days = 0;
    Localised place;
    QString city;
    QString most;
    QList<Cost> costs;
};

struct Program {
    qint64 line = 0;
    QString id;
    QString supplier;
    Localised name;
    Localised summary;
    Localised description;
    Localised html;
    Localised link;
    QString level;
    QString language;
    QString studyHours;
    bool active = true;
    QStringList forms;
    QStringList kinds;
    QStringList topics;
    QList<Cost> costs;
    std::vector<Run> runs;
};

class EduDexReader
{
public:
    EduDexReader(const QByteArray &bytes, const LocalTime &local)
        : m_xml(bytes), m_size(bytes.size()), m_local(local)
    {
    }

    Result<ParsedCatalogue> run(const Progress *progress);

private:
    Result<void> token();
    Result<void> startElement();
    void endElement();
    void ofProgram(const QString &path);
    void ofCost(const QString &name, Cost &cost);
    void ofRun(const QString &path);
    void takeProgram();
    void takeCost(CatalogueCourse &course);
    std::optional<CatalogueRun> runOf(const Run &run);
    /// The path below <program>, as "programSchedule/programRun/id".
    [[nodiscard]] QString pathInProgram() const { return m_path.sliced(m_programDepth).join(u'/'); }

    QXmlStreamReader m_xml;
    qsizetype m_size;
    LocalTime m_local;
    CatalogueCollector m_to{CatalogueFormat::EduDex};
    QStringList m_path;
    qsizetype m_programDepth = 0; ///< of what is in a program; 0 outside
    QStringList m_languages;      ///< of each element of the path
    QString m_text;
    QString m_unit;
    Program m_program;
    int m_programs = 0;
    bool m_isRoot = false;
};

Result<void> EduDexReader::startElement()
{
    const QString name = m_xml.name().toString();
    const auto attributes = m_xml.attributes();
    m_path += name;
    const auto language = attributes.value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
    m_languages += language.isEmpty() ? m_languages.value(m_languages.size() - 1) : languageTag(language);
    m_text.resize(0);
    if (m_path.size() > maxDepth)
        return Error{ErrorKind::Invalid, u"xml.too_deep"_s};
    if (m_path.size() == 1 && name == "edudexDirectory"_L1)
        return Error{ErrorKind::Invalid, u"edudex.directory"_s};
    if (m_path.size() == 1 && name == "instituteData"_L1)
        return Error{ErrorKind::Invalid, u"edudex.institute"_s};
    if (m_path.size() > 2 && m_programDepth == 0 && m_programs == 0)
        return Error{ErrorKind::Invalid, u"file.not_edudex"_s};
    if (name == "program"_L1 && m_programDepth == 0) {
        TJC_CHECK(m_to.hasRoom());
        m_isRoot = m_path.size() == 1;
        m_programDepth = m_path.size();
        m_program = {.line = m_xml.lineNumber()};
        ++m_programs;
    } else if (m_programDepth > 0) {
        const QString path = pathInProgram();
        m_unit = attributes.value(path.endsWith("studyLoad"_L1) ? "period"_L1 : "unit"_L1).toString();
        if (path == "programSchedule/programRun"_L1 && m_program.runs.size() < maxCourseRuns)
            m_program.runs.emplace_back();
        else if (path == "programSchedule/genericProgramRun/cost"_L1)
            m_program.costs.emplace_back();
        else if (path == "programSchedule/programRun/cost"_L1 && !m_program.runs.empty())
            m_program.runs.back().costs.emplace_back();
        else if (path == "programSchedule/programRun/courseDay"_L1 && !m_program.runs.empty())
            ++m_program.runs.back().days;
    }
    return {};
}

void EduDexReader::ofCost(const QString &name, Cost &cost)
{
    if (name == "amount"_L1)
        cost.amount = m_text.trimmed();
    else if (name == "currency"_L1)
        cost.currency = m_text.trimmed();
    else if (name == "costType"_L1)
        cost.type = m_text.trimmed();
    else if (name == "isRequiredCost"_L1)
        cost.isRequired = m_text.trimmed() != "false"_L1;
}

void EduDexReader::ofRun(const QString &path)
{
    if (m_program.runs.empty())
        return;
    Run &run = m_program.runs.back();
    const std::pair<QLatin1StringView, QString *> texts[] = {{"id"_L1, &run.id}, {"status"_L1, &run.status},
        {"maxNumberOfParticipants"_L1, &run.most}, {"location/city"_L1, &run.city}};
    for (const auto &[element, text] : texts) {
        if (path == element)
            *text = m_text.trimmed();
    }
    const QString text = m_text.trimmed();
    if ((path == "startDate"_L1 || path == "startDate/date"_L1) && !text.isEmpty())
        run.start = text;
    else if ((path == "endDate"_L1 || path == "endDate/date"_L1) && !text.isEmpty())
        run.end = text;
    else if (path == "location/locationName"_L1)
        run.place.take(text, m_languages.last());
    else if (path == "courseDay/startTime"_L1 && run.firstTime.isEmpty())
        run.firstTime = text;
    else if (path == "courseDay/endTime"_L1)
        run.lastTime = text;
    else if (path.startsWith("cost/"_L1) && !run.costs.isEmpty())
        ofCost(path.sliced(5), run.costs.last());
}

void EduDexReader::ofProgram(const QString &path)
{
    const QString text = m_text.trimmed();
    const QString language = m_languages.last();
    if (path.startsWith("programSchedule/programRun/"_L1))
        return ofRun(path.sliced(27));
    if (path.startsWith("programSchedule/genericProgramRun/cost/"_L1) && !m_program.costs.isEmpty())
        return ofCost(path.sliced(39), m_program.costs.last());
    const std::pair<QLatin1StringView, QString *> texts[] = {
        {"programClassification/programId"_L1, &m_program.id},
        {"programClassification/orgUnitId"_L1, &m_program.supplier},
        {"programClassification/programLevel"_L1, &m_program.level}};
    for (const auto &[element, to] : texts) {
        if (path == element)
            *to = text;
    }
    const std::pair<QLatin1StringView, Localised *> localised[] = {
        {"programDescriptions/programName"_L1, &m_program.name},
        {"programDescriptions/programSummaryText"_L1, &m_program.summary},
        {"programDescriptions/programDescriptionText"_L1, &m_program.description},
        {"programDescriptions/programDescriptionHtml"_L1, &m_program.html},
        {"programDescriptions/webLink"_L1, &m_program.link}};
    for (const auto &[element, to] : localised) {
        if (path == element)
            to->take(text, language);
    }
    if (path == "programClassification/programForm"_L1)
        m_program.forms += text;
    else if (path == "programCurriculum/instructionMode"_L1)
        m_program.forms += text;
    else if (path == "programClassification/programType"_L1)
        m_program.kinds += text;
    else if (path == "programDescriptions/searchword"_L1 || path == "programClassification/searchword"_L1)
        m_program.topics += text;
    else if (path == "programCurriculum/instructionLanguage/languageCode"_L1 && m_program.language.isEmpty())
        m_program.language = languageTag(text);
    else if (path == "programCurriculum/studyLoad"_L1 && (m_unit.isEmpty() || m_unit == "program"_L1))
        m_program.studyHours = text;
    else if (path == "inPublication"_L1)
        m_program.active = text != "false"_L1;
}

void EduDexReader::takeCost(CatalogueCourse &course)
{
    const bool ofRun = m_program.costs.isEmpty() && !m_program.runs.empty();
    qint64 cents = 0;
    bool any = false;
    for (const Cost &cost : ofRun ? m_program.runs.front().costs : m_program.costs) {
        if (!cost.isRequired || cost.amount.isEmpty() || cost.type.contains("discount"_L1))
            continue;
        const auto part = centsOfNumber(cost.amount);
        if (!part)
            return m_to.error("row.cost"_L1, cost.amount);
        const QString currency = currencyCode(cost.currency);
        if (any && currency != course.currency)
            continue;
        course.currency = currency;
        cents += *part;
        any = true;
    }
    if (any)
        course.costCents = std::min(cents, maxCourseCents);
}

std::optional<CatalogueRun> EduDexReader::runOf(const Run &run)
{
    if (run.start.isEmpty())
        return std::nullopt;
    const auto begin = writtenTime(run.start.toUtf8());
    const auto end = run.end.isEmpty() ? begin : writtenTime(run.end.toUtf8());
    if (!begin || !begin->days || !end || !end->days) {
        m_to.error("row.date"_L1, begin && begin->days ? run.end : run.start);
        return std::nullopt;
    }
    const auto from = writtenTime(run.firstTime.toUtf8());
    const auto to = writtenTime(run.lastTime.toUtf8());
    const bool timed = run.days == 1 && *begin->days == *end->days && from && from->ms && to && to->ms
                       && *to->ms > *from->ms;
    const auto when =
        timed ? Span::from(m_local.instant(*begin->days, *from->ms), m_local.instant(*end->days, *to->ms))
              : Span::from(m_local.instant(*begin->days, 0), m_local.instant(*end->days + 1, 0));
    if (!when || when->ms() <= 0) {
        m_to.error("row.end_before_begin"_L1, run.end);
        return std::nullopt;
    }
    CatalogueRun found{.identifier = run.id, .when = *when, .allDay = !timed, .place = run.place.text};
    if (found.place.isEmpty())
        found.place = run.city;
    const int most = run.most.toInt();
    found.maxSeats = most > 0 ? std::optional(most) : std::nullopt;
    found.cancelled = run.status == "canceled"_L1 || run.status == "cancelled"_L1;
    return found;
}

void EduDexReader::takeProgram()
{
    m_to.begin(m_program.line);
    CatalogueCourse course;
    if (!m_program.id.isEmpty())
        course.identifier =
            m_program.supplier.isEmpty() ? m_program.id : m_program.supplier + u'/' + m_program.id;
    course.title = m_program.name.text;
    const QString description =
        m_program.description.text.isEmpty() ? m_program.html.text : m_program.description.text;
    QStringList summary{m_program.summary.text, description};
    summary.removeAll(QString());
    summary.removeDuplicates();
    course.summary = summary.join("\n\n"_L1);
    course.url = cleanUrl(m_program.link.text).value_or(QString());
    course.provider = m_program.supplier;
    course.level = m_program.level == "none"_L1 ? QString() : m_program.level;
    course.language = m_program.language;
    course.active = m_program.active;
    course.topics = m_program.topics;
    // What is studied part-time or in the evening is studied in a classroom.
    for (QString &form : m_program.forms) {
        if (QStringList{u"full-time"_s, u"part-time"_s, u"evening education"_s, u"dual"_s}.contains(form))
            form = u"classroom"_s;
    }
    course.form = courseFormOf(m_program.forms);
    course.format = courseFormatOf(m_program.kinds, course.form);
    if (!m_program.studyHours.isEmpty())
        course.minutes = minutesWritten(m_program.studyHours, 60);
    takeCost(course);
    for (const Run &run : m_program.runs) {
        if (auto found = runOf(run))
            course.runs.push_back(*std::move(found));
    }
    m_to.end(std::move(course));
}

void EduDexReader::endElement()
{
    if (m_programDepth > 0 && m_path.size() == m_programDepth) {
        takeProgram();
        m_programDepth = 0;
    } else if (m_programDepth > 0) {
        ofProgram(pathInProgram());
    }
    m_path.removeLast();
    m_languages.removeLast();
    m_text.resize(0);
}

Result<void> EduDexReader::token()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        return Error{ErrorKind::Invalid, u"xml.doctype"_s};
    case QXmlStreamReader::StartElement:
        return startElement();
    case QXmlStreamReader::Characters:
        if (m_text.size() + m_xml.text().size() <= maxElementText)
            m_text += m_xml.text();
        break;
    case QXmlStreamReader::EndElement:
        endElement();
        break;
    default:
        break;
    }
    return {};
}

Result<ParsedCatalogue> EduDexReader::run(const Progress *progress)
{
    m_xml.setEntityExpansionLimit(64);
    for (qint64 count = 1; !m_xml.atEnd(); ++count) {
        TJC_CHECK(token());
        if (progress && count % 4096 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(std::min<qint64>(m_xml.characterOffset(), m_size), m_size);
        }
    }
    if (m_xml.hasError())
        return Error{
            ErrorKind::Invalid, u"xml.syntax"_s, QString::number(m_xml.lineNumber()), m_xml.errorString()};
    if (m_programs == 0)
        return Error{ErrorKind::Invalid, u"file.not_edudex"_s};
    m_to.setWhole(!m_isRoot && m_programs > 1);
    return m_to.result();
}

} // namespace

Result<ParsedCatalogue> readCatalogueEduDex(
    const QByteArray &bytes, const LocalTime &local, const Progress *progress)
{
    constexpr qsizetype maxXml = 64 * 1024 * 1024;
    if (bytes.size() > maxXml)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, QString::number(maxXml / (1024 * 1024))};
    return EduDexReader(bytes, local).run(progress);
}

} // namespace tjc
