#include "domain/people.h"
#include "domain/session.h"
#include "exchange/cell_values.h"
#include "exchange/columns.h"
#include "exchange/csv_reader.h"
#include "exchange/labels.h"
#include "exchange/row_collector.h"
#include "exchange/schedule_csv.h"

#include <QHash>
#include <QSet>

#include <charconv>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

enum Field {
    Id,
    Title,
    Kind,
    Formal,
    Trainers,
    TrainerEmails,
    Date,
    Begin,
    End,
    EndDate,
    AllDay,
    Building,
    RoomName,
    Organised,
    Theme,
    Min,
    Max,
    Status,
    Topics,
    Summary,
    Url,
    Updated,
    FieldCount,
};

constexpr ColumnField fields[] = {
    {Id, "id sessieid sessionid bijeenkomstid uid guid identifier kenmerk slug"_L1},
    {Title, "title titel subject training bijeenkomst sessie session naam name onderwerp"_L1},
    {Kind, "format soort vorm type werkvorm soortbijeenkomst"_L1},
    {Formal, "formal formeel"_L1},
    {Trainers, "trainers trainer begeleider begeleiders spreker sprekers speaker speakers docent docenten "
               "instructor instructors teacher teachers"_L1},
    {TrainerEmails,
        "trainer_emails traineremail emailtrainer traineremailadres traineremailadressen teacheremail "
        "speakeremail docentemail"_L1},
    {Date, "date datum startdate begindatum startdatum dag day"_L1},
    {Begin,
        "begin start begintijd starttijd starttime begintime aanvang aanvangstijd van from tijd time starts "
        "startdatetime coursestarttime"_L1},
    {End, "end einde eind eindtijd endtime tot until ends finish enddatetime courseendtime"_L1},
    {EndDate, "end_date einddatum totenmet"_L1},
    {AllDay, "all_day alldayevent heledag duurtheledag gebeurtenisduurtheledag"_L1},
    {Building, "building location locatie gebouw plaats place venue adres address"_L1},
    {RoomName, "room ruimte zaal lokaal"_L1},
    {Organised, "organisation organisatie organization ministerie institution instelling directie"_L1},
    {Theme, "theme_week themaweek"_L1},
    {Min, "min minimum minseats mindeelnemers minimumaantal minimumaantaldeelnemers minparticipants"_L1},
    {Max,
        "max maximum maxseats maxdeelnemers maximumaantal maximumaantaldeelnemers maxparticipants maxanswers "
        "capaciteit capacity seats"_L1},
    {Status, "status state"_L1},
    {Topics, "topics topic onderwerpen tags trefwoorden keywords categories categorieen category categorie "
             "onderwerp"_L1},
    {Summary, "summary samenvatting description beschrijving omschrijving toelichting abstract"_L1},
    {Url, "url link website webadres"_L1},
    {Updated, "updated laatstgewijzigd lastmodified gewijzigd modified lastupdated bijgewerkt"_L1},
    {ignoredColumn, "ingeschreven enrolled aanmeldingen wachtlijst waitlisted waitlist regel reden"_L1},
};

using Names = QHash<QByteArrayView, QString>;
using Lists = QHash<QByteArrayView, QStringList>;

/// Turns the records of one file into sessions.
class ScheduleRows
{
public:
    ScheduleRows(CsvReader &csv, ColumnPlan plan, const LocalTime &local, RowCollector<ImportedSession> &to)
        : m_csv(csv), m_plan(std::move(plan)), m_local(local), m_to(to)
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
    void bad(QLatin1StringView subject, Field field)
    {
        m_to.error(subject, cell(field), m_plan.columnOf.at(field));
    }
    std::optional<QString> name(Names &known, Field field, qsizetype max, QLatin1StringView subject);
    std::optional<QStringList> list(
        Field field, qsizetype max, QLatin1StringView subject, bool keepEmpty = false);
    std::optional<int> number(Field field, QLatin1StringView subject);
    std::optional<WrittenTime> time(Field field, QLatin1StringView subject);
    std::optional<bool> truth(Field field, QLatin1StringView subject);
    std::optional<Span> wholeDays(qint64 first, const WrittenTime &end, bool saidSo);
    std::optional<Span> timed(const WrittenTime &begin, WrittenTime end);
    std::optional<Span> when(bool &allDay);
    void takeKind(ImportedSession &session);
    void takeTrainers(ImportedSession &session);
    void takeSeats(ImportedSession &session);
    void takeTexts(ImportedSession &session);
    void takeId(ImportedSession &session);

    CsvReader &m_csv;
    ColumnPlan m_plan;
    const LocalTime &m_local;
    RowCollector<ImportedSession> &m_to;
    QSet<QString> m_ids;
    Names m_buildings;
    Names m_rooms;
    Names m_organisations;
    Names m_themes;
    Lists m_lists[3];
    QHash<QByteArrayView, std::optional<Format>> m_formats;
};

std::optional<QString> ScheduleRows::name(Names &known, Field field, qsizetype max, QLatin1StringView subject)
{
    if (!m_plan.has(field))
        return std::nullopt;
    const QByteArrayView raw = cell(field);
    if (raw.isEmpty())
        return QString();
    if (const auto it = known.constFind(raw); it != known.cend())
        return *it;
    auto clean = cleanCell(raw, max);
    if (!clean) {
        bad(subject, field);
        return std::nullopt;
    }
    known.insert(raw, *clean);
    return clean;
}

std::optional<QStringList> ScheduleRows::list(
    Field field, qsizetype max, QLatin1StringView subject, bool keepEmpty)
{
    if (!m_plan.has(field))
        return std::nullopt;
    const QByteArrayView raw = cell(field);
    if (raw.isEmpty())
        return QStringList();
    Lists &known = m_lists[field == Trainers ? 0 : field == TrainerEmails ? 1 : 2];
    if (const auto it = known.constFind(raw); it != known.cend())
        return *it;
    auto items = listOfCell(raw, max, keepEmpty);
    if (!items) {
        bad(subject, field);
        return std::nullopt;
    }
    known.insert(raw, *items);
    return items;
}

std::optional<int> ScheduleRows::number(Field field, QLatin1StringView subject)
{
    const QByteArrayView raw = cell(field);
    if (raw.isEmpty())
        return std::nullopt;
    int value = 0;
    const auto end = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (end.ec != std::errc() || end.ptr != raw.data() + raw.size() || value < 0 || value > 1'000'000) {
        bad(subject, field);
        return std::nullopt;
    }
    return value;
}

/// An empty cell is a WrittenTime without anything; nullopt where the error is told.
std::optional<WrittenTime> ScheduleRows::time(Field field, QLatin1StringView subject)
{
    const QByteArrayView raw = cell(field);
    if (raw.isEmpty())
        return WrittenTime{};
    auto written = writtenTime(raw);
    if (!written)
        bad(subject, field);
    return written;
}

std::optional<bool> ScheduleRows::truth(Field field, QLatin1StringView subject)
{
    const QByteArrayView raw = cell(field);
    if (raw.isEmpty())
        return std::nullopt;
    const auto value = truthOf(QString::fromUtf8(raw));
    if (!value)
        bad(subject, field);
    return value;
}

std::optional<Span> ScheduleRows::wholeDays(qint64 first, const WrittenTime &end, bool saidSo)
{
    qint64 last = end.days.value_or(first);
    if (end.ms && !saidSo) {
        bad("row.begin.empty"_L1, m_plan.has(Begin) ? Begin : End);
        return std::nullopt;
    }
    // Calendars write the end of a whole day as the next midnight.
    if (end.ms && *end.ms == 0 && last > first)
        --last;
    const auto span = Span::from(m_local.instant(first, 0), m_local.instant(last + 1, 0));
    if (!span || last < first) {
        bad("row.end_before_begin"_L1, cell(End).isEmpty() ? EndDate : End);
        return std::nullopt;
    }
    return span;
}

std::optional<Span> ScheduleRows::timed(const WrittenTime &begin, WrittenTime end)
{
    const Instant from = begin.at(m_local);
    if (!end.ms && (!end.days || *end.days == *begin.days))
        return Span::from(from, from.plusMs(defaultSessionMs));
    if (!end.ms) {
        bad("row.end"_L1, End);
        return std::nullopt;
    }
    if (!end.days) {
        end.days = begin.days;
        if (!end.offsetMs)
            end.offsetMs = begin.offsetMs;
    }
    Instant to = end.at(m_local);
    if (to <= from)
        to = end.at(m_local, LocalTime::Twice::Second);
    if (to <= from) {
        bad("row.end_before_begin"_L1, End);
        return std::nullopt;
    }
    return Span::from(from, to);
}

std::optional<Span> ScheduleRows::when(bool &allDay)
{
    const auto date = time(Date, "row.date"_L1);
    auto begin = time(Begin, "row.begin"_L1);
    auto end = time(End, "row.end"_L1);
    const auto endDate = time(EndDate, "row.end"_L1);
    if (!date || !begin || !end || !endDate)
        return std::nullopt;
    if (!begin->days) {
        begin->days = date->days;
        if (!begin->ms) {
            begin->ms = date->ms;
            begin->offsetMs = date->offsetMs;
        }
    }
    if (!begin->days) {
        bad("row.date"_L1, m_plan.has(Date) ? Date : Begin);
        return std::nullopt;
    }
    if (!end->days) {
        end->days = endDate->days;
        if (!end->ms)
            end->ms = endDate->ms;
    }
    const bool saidSo = truth(AllDay, "row.all_day"_L1).value_or(false);
    allDay = saidSo || !begin->ms;
    return allDay ? wholeDays(*begin->days, *end, saidSo) : timed(*begin, *end);
}

void ScheduleRows::takeKind(ImportedSession &session)
{
    if (QByteArrayView raw = cell(Kind); !raw.isEmpty()) {
        constexpr QByteArrayView suffix = "(formeel)";
        session.formal = raw.endsWith(suffix);
        if (*session.formal)
            raw = trimmedCell(raw.chopped(suffix.size()));
        auto it = m_formats.constFind(raw);
        if (it == m_formats.cend())
            it = m_formats.insert(raw, formatOf(QString::fromUtf8(raw)));
        session.format = *it;
        if (!session.format)
            bad("row.format"_L1, Kind);
    }
    if (const auto formal = truth(Formal, "row.formal"_L1))
        session.formal = formal;
    if (const QByteArrayView raw = cell(Status); !raw.isEmpty()) {
        if (raw == fileLabel(SessionState::Planned))
            session.state = SessionState::Planned;
        else
            session.state = sessionStateOf(QString::fromUtf8(raw));
        if (!session.state)
            bad("row.status"_L1, Status);
    }
}

void ScheduleRows::takeTrainers(ImportedSession &session)
{
    session.trainers = list(Trainers, PersonName::max, "row.trainers"_L1);
    session.trainerEmails = list(TrainerEmails, maxName, "row.trainer_emails"_L1, true);
    if (!session.trainerEmails)
        return;
    QStringList &emails = *session.trainerEmails;
    if (!m_plan.has(Trainers)) {
        emails.removeAll(QString());
        session.trainers = emails;
        return;
    }
    if (!session.trainers)
        return;
    while (emails.size() > session.trainers->size() && emails.last().isEmpty())
        emails.removeLast();
    if (emails.size() > session.trainers->size())
        bad("row.trainer_emails"_L1, TrainerEmails);
    while (emails.size() < session.trainers->size())
        emails += QString();
}

void ScheduleRows::takeSeats(ImportedSession &session)
{
    if (m_plan.has(Min))
        session.minSeats = number(Min, "row.min"_L1).value_or(0);
    if (m_plan.has(Max)) {
        session.maxSeats = number(Max, "row.max"_L1);
        if (session.maxSeats->has_value() && **session.maxSeats < 1)
            bad("row.max"_L1, Max);
        else if (session.maxSeats->has_value() && session.minSeats.value_or(0) > **session.maxSeats)
            bad("row.seats_order"_L1, Min);
    }
}

void ScheduleRows::takeTexts(ImportedSession &session)
{
    session.building = name(m_buildings, Building, maxName, "row.building"_L1);
    session.room = name(m_rooms, RoomName, maxName, "row.room"_L1);
    session.organisation = name(m_organisations, Organised, OrganisationName::max, "row.organisation"_L1);
    session.themeWeek = name(m_themes, Theme, maxName, "row.theme_week"_L1);
    session.topics = list(Topics, maxName, "row.topics"_L1);
    if (m_plan.has(Summary))
        session.summary = clippedText(QString::fromUtf8(cell(Summary)), maxSummary, true);
    if (m_plan.has(Url)) {
        session.url = cleanUrl(QString::fromUtf8(cell(Url)));
        if (!session.url)
            bad("row.url"_L1, Url);
    }
    if (const QByteArrayView raw = cell(Updated); !raw.isEmpty()) {
        if (const auto written = writtenTime(raw); written && written->days)
            session.updated = written->at(m_local);
        else
            bad("row.updated"_L1, Updated);
    }
}

void ScheduleRows::takeId(ImportedSession &session)
{
    const QByteArrayView raw = cell(Id);
    if (raw.isEmpty())
        return;
    const auto uid = cleanCell(raw, maxUid);
    if (!uid) {
        bad("row.id"_L1, Id);
        return;
    }
    session.uid = *uid;
    const qsizetype before = m_ids.size();
    m_ids.insert(*uid);
    if (!uid->isEmpty() && m_ids.size() == before)
        bad("row.duplicate_id"_L1, Id);
}

void ScheduleRows::take()
{
    m_to.begin(m_csv);
    bool allDay = false;
    const auto span = when(allDay);
    ImportedSession session{
        .line = m_csv.line(), .when = span.value_or(*Span::from(Instant::fromMs(0), Instant::fromMs(0)))};
    session.allDay = allDay;
    takeId(session);
    if (const auto title = cleanCell(cell(Title), TrainingTitle::max); !title)
        bad("row.title.too_long"_L1, Title);
    else if (title->isEmpty())
        bad("row.title.empty"_L1, Title);
    else
        session.title = *title;
    takeKind(session);
    takeTrainers(session);
    takeSeats(session);
    takeTexts(session);
    m_to.end(std::move(session));
}

} // namespace

Result<CsvColumns> scheduleCsvColumns(const QByteArray &bytes, const CsvShape &shape)
{
    return csvColumns(
        bytes, shape, [](const QStringList &header) { return planColumns(header, {}, fields, FieldCount); });
}

QStringList scheduleCsvFields()
{
    return fieldNames(fields);
}

Result<Parsed<ImportedSession>> readScheduleCsv(const QByteArray &bytes, const ScheduleCsvOptions &options,
    const Progress *progress, const RowSink<ImportedSession> &sink)
{
    TJC_TRY(csv, CsvReader::open(bytes, options.shape));
    RowCollector<ImportedSession> collector;
    TJC_CHECK(collector.readHeader(csv));
    TJC_TRY(plan, planColumns(collector.header(), options.columns, fields, FieldCount));
    if (!plan.has(Title) || (!plan.has(Date) && !plan.has(Begin)))
        return collector.columnsMissing();
    collector.setUnused(plan.unused);
    ScheduleRows rows(csv, std::move(plan), options.local, collector);
    TJC_CHECK(collector.readRows(
        csv, progress, [&] { rows.take(); }, sink));
    return collector.result();
}

} // namespace tjc
