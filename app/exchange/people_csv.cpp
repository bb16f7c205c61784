#include "exchange/people_csv.h"

#include "domain/people.h"
#include "exchange/columns.h"
#include "exchange/row_collector.h"

#include <QSet>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

enum Field { Uid, Name, FirstName, LastName, Login, Email, Organised, JobTitle, Topics, FieldCount };

constexpr ColumnField fields[] = {
    {Uid, "id collegaid persoonid personid uid guid identifier kenmerk personeelsnummer slug"_L1},
    {Name, "name naam volledigenaam fullname displayname weergavenaam collega medewerker person"_L1},
    {FirstName, "first_name voornaam roepnaam givenname personal personalname"_L1},
    {LastName, "last_name achternaam familienaam surname family familyname"_L1},
    {Login, "login account accountnaam gebruikersnaam username user"_L1},
    {Email, "email emailadres emailaddress mail epost"_L1},
    {Organised,
        "organisation organisatie organization affiliation ministerie directie afdeling department instelling"_L1},
    {JobTitle, "job_title functie functienaam position occupation beroep rol"_L1},
    {Topics,
        "topics topic onderwerpen onderwerp expertise expertiseareas deskundigheid skills vaardigheden"_L1},
    {ignoredColumn, "regel reden"_L1},
};

class PeopleRows
{
public:
    PeopleRows(CsvReader &csv, ColumnPlan plan, RowCollector<ImportedPerson> &to)
        : m_csv(csv), m_plan(std::move(plan)), m_to(to)
    {
    }

    void take();

private:
    [[nodiscard]] QByteArrayView cell(Field field) const
    {
        const int column = m_plan.columnOf.at(field);
        return column < 0 ? QByteArrayView() : trimmedCell(m_csv.cell(column));
    }
    void bad(QLatin1StringView subject, Field field)
    {
        m_to.error(subject, cell(field), m_plan.columnOf.at(field));
    }
    std::optional<QString> text(Field field, qsizetype max, QLatin1StringView subject);
    void unique(QSet<QString> &known, const QString &value, Field field, QLatin1StringView subject);
    QString name();

    CsvReader &m_csv;
    ColumnPlan m_plan;
    RowCollector<ImportedPerson> &m_to;
    QSet<QString> m_ids;
    QSet<QString> m_logins;
    QSet<QString> m_emails;
};

std::optional<QString> PeopleRows::text(Field field, qsizetype max, QLatin1StringView subject)
{
    if (!m_plan.has(field))
        return std::nullopt;
    auto clean = cleanCell(cell(field), max);
    if (!clean)
        bad(subject, field);
    return clean;
}

void PeopleRows::unique(QSet<QString> &known, const QString &value, Field field, QLatin1StringView subject)
{
    if (value.isEmpty())
        return;
    if (known.contains(value))
        bad(subject, field);
    known.insert(value);
}

QString PeopleRows::name()
{
    const bool whole = !cell(Name).isEmpty();
    const QByteArray parts = cell(FirstName).toByteArray() + ' ' + cell(LastName).toByteArray();
    const QByteArrayView raw = whole ? cell(Name) : trimmedCell(parts);
    const auto clean = cleanCell(raw, PersonName::max);
    const int column = m_plan.columnOf.at(m_plan.has(Name)       ? Name
                                          : m_plan.has(LastName) ? LastName
                                                                 : FirstName);
    if (!clean)
        m_to.error("row.name.too_long"_L1, raw, column);
    else if (clean->isEmpty())
        m_to.error("row.name.empty"_L1, raw, column);
    return clean.value_or(QString());
}

void PeopleRows::take()
{
    m_to.begin(m_csv);
    ImportedPerson person{.line = m_csv.line()};
    person.uid = text(Uid, maxUid, "row.id"_L1).value_or(QString());
    unique(m_ids, person.uid, Uid, "row.duplicate_id"_L1);
    person.name = name();
    person.login = text(Login, maxName, "row.login"_L1);
    if (person.login) {
        person.login = person.login->toLower();
        unique(m_logins, *person.login, Login, "row.duplicate_login"_L1);
    }
    person.email = text(Email, maxName, "row.email"_L1);
    if (person.email && !person.email->isEmpty()) {
        person.email = person.email->toLower();
        const qsizetype at = person.email->indexOf(u'@');
        if (at < 1 || at == person.email->size() - 1 || person.email->contains(u' '))
            bad("row.email"_L1, Email);
        unique(m_emails, *person.email, Email, "row.duplicate_email"_L1);
    }
    person.organisation = text(Organised, OrganisationName::max, "row.organisation"_L1);
    person.jobTitle = text(JobTitle, maxName, "row.job_title"_L1);
    if (m_plan.has(Topics)) {
        person.topics = listOfCell(cell(Topics), maxName);
        if (!person.topics)
            bad("row.topics"_L1, Topics);
    }
    m_to.end(std::move(person));
}

Result<ColumnPlan> planOf(const QStringList &header, const ColumnChoice &choice)
{
    TJC_TRY(plan, planColumns(header, choice, fields, FieldCount));
    if (!choice.layout && !plan.has(Uid) && header.constFirst().isEmpty()) {
        plan.columnOf[Uid] = 0;
        plan.fields[0] = u"id"_s;
    }
    return plan;
}

} // namespace

Result<CsvColumns> peopleCsvColumns(const QByteArray &bytes, const CsvShape &shape)
{
    return csvColumns(bytes, shape, [](const QStringList &header) { return planOf(header, {}); });
}

QStringList peopleCsvFields()
{
    return fieldNames(fields);
}

Result<Parsed<ImportedPerson>> readPeopleCsv(
    const QByteArray &bytes, const PeopleCsvOptions &options, const Progress *progress)
{
    TJC_TRY(csv, CsvReader::open(bytes, options.shape));
    RowCollector<ImportedPerson> collector;
    TJC_CHECK(collector.readHeader(csv));
    TJC_TRY(plan, planOf(collector.header(), options.columns));
    if (!plan.has(Name) && !plan.has(FirstName) && !plan.has(LastName))
        return collector.columnsMissing();
    collector.setUnused(plan.unused);
    PeopleRows rows(csv, std::move(plan), collector);
    TJC_CHECK(collector.readRows(csv, progress, [&] { rows.take(); }));
    return collector.result();
}

} // namespace tjc
