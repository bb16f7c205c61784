#include "exchange/catalogue_csv.h"

#include "exchange/catalogue_collector.h"
#include "exchange/catalogue_values.h"
#include "exchange/labels.h"
#include "exchange/row_collector.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

enum Field {
    Id,
    Title,
    Active,
    Provider,
    Summary,
    Description,
    Url,
    Kind,
    Form,
    Level,
    Language,
    Cost,
    Currency,
    Hours,
    HalfDays,
    Theme,
    Subtheme,
    Topics,
    Begin,
    End,
    Place,
    Max,
    FieldCount,
};

constexpr ColumnField fields[] = {
    {Id,
        "id opleidingscode cursuscode cursusid code identifier courseid coursecode courseidentifier kenmerk"_L1},
    {Title,
        "title titel activiteitsnaam naam name cursus cursusnaam opleiding opleidingsnaam training course "
        "coursename coursetitle"_L1},
    {Active, "active actief isactive"_L1},
    {Provider,
        "provider leverancier aanbieder opleider instituut supplier institute organisation organisatie"_L1},
    {Summary, "summary samenvatting kortebeschrijving abstract"_L1},
    {Description, "description beschrijving omschrijving toelichting"_L1},
    {Url, "url webadres website link webpage weblink"_L1},
    {Kind, "kind typeactiviteit soort soortactiviteit type format activitytype"_L1},
    {Form,
        "form typeonderwijs vorm werkvorm onderwijsvorm lesvorm coursemode deliverymode modeofdelivery"_L1},
    {Level, "level werkendenkniveau niveau opleidingsniveau"_L1},
    {Language, "language taal voertaal lestaal instructietaal"_L1},
    {Cost, "cost cursuskosten kosten prijs price costs fee tuitionfee"_L1},
    {Currency, "currency valuta"_L1},
    {Hours, "hours totalestudiebelastinguren totalestudiebelasting studiebelasting studiebelastinguren uren "
            "studyload studyloadhours duur"_L1},
    {HalfDays, "half_days contacttijddagdelen contacttijd dagdelen aantaldagdelen halfdays"_L1},
    {Theme, "theme thema"_L1},
    {Subtheme, "subtheme subthema"_L1},
    {Topics,
        "topics onderwerpen onderwerp competenties competentie trefwoorden keywords topic subjects tags"_L1},
    {Begin, "begin startdatum begindatum datum startdate start date eersteles"_L1},
    {End, "end einddatum enddate einde laatsteles"_L1},
    {Place, "place locatie locatieprovincie plaats location venue"_L1},
    {Max, "max maxdeelnemers maximumaantaldeelnemers maximum maxparticipants capaciteit capacity"_L1},
    {ignoredColumn,
        "openvoorrijk openvoorprovincies openvoorgemeenten openvoorwaterschappen functiefamilie salarisschaal "
        "status doelgroep verblijfskosten doorlooptijd min mindeelnemers minimumaantaldeelnemers certificaat "
        "leerlijn regel reden"_L1},
};

class CatalogueRows
{
public:
    CatalogueRows(
        CsvReader &csv, ColumnPlan plan, QStringList header, const LocalTime &local, CatalogueCollector &to)
        : m_csv(csv), m_plan(std::move(plan)), m_header(std::move(header)), m_local(local), m_to(to)
    {
    }

    /// The record that the reader stands at.
    void take();

private:
    [[nodiscard]] QByteArrayView cell(Field field) const
    {
        const int column = m_plan.columnOf.at(field);
        return column < 0 ? QByteArrayView() : trimmedCell(m_csv.cell(column));
    }
    [[nodiscard]] QString text(Field field) const { return QString::fromUtf8(cell(field)); }
    void bad(QLatin1StringView subject, Field field)
    {
        m_to.error(subject, shortValue(cell(field)), m_header.value(m_plan.columnOf.at(field)));
    }
    void checkCells();
    void takeTexts(CatalogueCourse &course);
    void takeKind(CatalogueCourse &course);
    void takeEffort(CatalogueCourse &course);
    void takeTopics(CatalogueCourse &course);
    void takeRun(CatalogueCourse &course);
    std::optional<WrittenTime> time(Field field, QLatin1StringView subject);

    CsvReader &m_csv;
    ColumnPlan m_plan;
    QStringList m_header;
    const LocalTime &m_local;
    CatalogueCollector &m_to;
    QHash<QStringList, std::pair<CourseForm, Format>> m_kinds; ///< a file has few of these
};

void CatalogueRows::checkCells()
{
    for (qsizetype i = m_header.size(); i < m_csv.size(); ++i) {
        if (!trimmedCell(m_csv.cell(i)).isEmpty())
            return m_to.error("row.too_many_cells"_L1, shortValue(m_csv.cell(i)));
    }
}

void CatalogueRows::takeTexts(CatalogueCourse &course)
{
    course.identifier = text(Id);
    course.title = text(Title);
    course.provider = text(Provider);
    course.level = text(Level);
    QStringList summary{text(Summary), text(Description)};
    summary.removeAll(QString());
    summary.removeDuplicates();
    course.summary = summary.join("\n\n"_L1);
    course.language = languageTag(text(Language));
    const auto url = cleanUrl(text(Url));
    if (!url)
        bad("row.url"_L1, Url);
    course.url = url.value_or(QString());
    if (const QString active = text(Active); !active.isEmpty()) {
        const auto truth = truthOf(active);
        if (!truth)
            bad("row.active"_L1, Active);
        course.active = truth.value_or(true);
    }
}

void CatalogueRows::takeKind(CatalogueCourse &course)
{
    const QStringList words{text(Kind), text(Form)};
    auto known = m_kinds.constFind(words);
    if (known == m_kinds.cend()) {
        const CourseForm form = courseFormOf(words);
        known = m_kinds.insert(words, {form, courseFormatOf(words, form)});
    }
    course.form = known->first;
    course.format = known->second;
}

void CatalogueRows::takeEffort(CatalogueCourse &course)
{
    if (const QString cost = text(Cost); !cost.isEmpty()) {
        course.costCents = centsWritten(cost);
        if (!course.costCents)
            bad("row.cost"_L1, Cost);
        course.currency =
            currencyCode(text(Currency).isEmpty() && cost.contains(u'£') ? cost : text(Currency));
    }
    constexpr int hour = 60;
    constexpr int halfDay = 4 * hour;
    for (const auto &[field, minutes] : {std::pair(HalfDays, halfDay), std::pair(Hours, hour)}) {
        if (cell(field).isEmpty())
            continue;
        const auto written = minutesWritten(text(field), minutes);
        if (!written)
            bad("row.hours"_L1, field);
        else if (*written > 0)
            course.minutes = written;
    }
}

void CatalogueRows::takeTopics(CatalogueCourse &course)
{
    for (const Field field : {Theme, Subtheme}) {
        if (!cell(field).isEmpty())
            course.topics += text(field);
    }
    course.topics += listOfCell(cell(Topics), maxName).value_or(QStringList());
}

std::optional<WrittenTime> CatalogueRows::time(Field field, QLatin1StringView subject)
{
    const auto written = writtenTime(cell(field));
    if (written && written->days)
        return written;
    bad(subject, field);
    return std::nullopt;
}

void CatalogueRows::takeRun(CatalogueCourse &course)
{
    if (cell(Begin).isEmpty())
        return;
    const auto begin = time(Begin, "row.date"_L1);
    const auto end = cell(End).isEmpty() ? begin : time(End, "row.end"_L1);
    if (!begin || !end)
        return;
    const bool allDay = !begin->ms || !end->ms || cell(End).isEmpty();
    const auto when = allDay
                          ? Span::from(m_local.instant(*begin->days, 0), m_local.instant(*end->days + 1, 0))
                          : Span::from(begin->at(m_local), end->at(m_local));
    if (!when || when->ms() <= 0)
        return bad("row.end_before_begin"_L1, End);
    CatalogueRun run{.identifier = {}, .when = *when, .allDay = allDay, .place = text(Place)};
    if (const QString most = text(Max); !most.isEmpty()) {
        bool ok = false;
        run.maxSeats = most.toInt(&ok);
        if (!ok || *run.maxSeats < 0)
            bad("row.max"_L1, Max);
    }
    course.runs.push_back(std::move(run));
}

void CatalogueRows::take()
{
    m_to.begin(m_csv.line());
    checkCells();
    CatalogueCourse course;
    takeTexts(course);
    takeKind(course);
    takeEffort(course);
    takeTopics(course);
    takeRun(course);
    m_to.end(std::move(course));
}

} // namespace

Result<CsvColumns> catalogueCsvColumns(const QByteArray &bytes, const CsvShape &shape)
{
    return csvColumns(
        bytes, shape, [](const QStringList &header) { return planColumns(header, {}, fields, FieldCount); });
}

QStringList catalogueCsvFields()
{
    return fieldNames(fields);
}

Result<ParsedCatalogue> readCatalogueCsv(
    const QByteArray &bytes, const CatalogueCsvOptions &options, const Progress *progress)
{
    TJC_TRY(csv, CsvReader::open(bytes, options.shape));
    TJC_TRY(any, csv.next());
    if (!any)
        return Error{ErrorKind::Invalid, u"file.empty"_s};
    const QStringList header = headerOf(csv);
    TJC_TRY(plan, planColumns(header, options.columns, fields, FieldCount));
    if (!plan.has(Title))
        return Error{ErrorKind::Invalid, u"csv.title_missing"_s, header.join(", "_L1)};
    CatalogueCollector collector(CatalogueFormat::LeerRijk);
    collector.setHeader(header);
    collector.setUnused(plan.unused);
    collector.setWhole(true);
    CatalogueRows rows(csv, std::move(plan), header, options.local, collector);
    for (qint64 count = 1;; ++count) {
        TJC_TRY(more, csv.next());
        if (!more)
            return collector.result();
        TJC_CHECK(collector.hasRoom());
        rows.take();
        if (progress && count % 1024 == 0) {
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
            progress->at(csv.position(), csv.totalBytes());
        }
    }
}

} // namespace tjc
