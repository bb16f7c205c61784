#include "exchange/schedule_frab.h"

#include "domain/people.h"
#include "domain/session.h"
#include "exchange/cell_values.h"
#include "exchange/plain_text.h"
#include "exchange/session_cells.h"
#include "exchange/text_encoding.h"

#include <QSet>
#include <QXmlStreamReader>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDepth = 32;
constexpr qsizetype maxElementText = 1024 * 1024;

/// "0:50", "00:50:00" or "1:00:50:00" (with days).
std::optional<qint64> durationMs(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 4)
        return std::nullopt;
    qint64 numbers[4] = {}; // days, hours, minutes, seconds
    const qsizetype first = parts.size() == 4 ? 0 : 1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        const int number = parts.at(i).toInt(&ok);
        if (!ok || number < 0 || number > 10'000)
            return std::nullopt;
        numbers[first + i] = number;
    }
    const qint64 ms = (((numbers[0] * 24 + numbers[1]) * 60 + numbers[2]) * 60 + numbers[3]) * 1000;
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

struct Event {
    qint64 line = 0;
    QString guid;
    QString id;
    QString title;
    QString subtitle;
    QString date;
    QString start;
    QString duration;
    QString room;
    QString url;
    QString track;
    QString abstract;
    QString description;
    QStringList persons;
};

class FrabReader
{
public:
    FrabReader(const QByteArray &bytes, const LocalTime &local)
        : m_xml(bytes), m_size(bytes.size()), m_local(local)
    {
        m_parsed.header = sessionCellNames();
    }

    Result<Parsed<ImportedSession>> run(const Progress *progress);

private:
    Result<void> token();
    void startElement();
    void endElement();
    void conferenceEnd(const QString &name);
    void eventEnd(const QString &name);
    void takeEvent();
    void keepBad(const ImportedSession &session, bool hasBegin, bool hasLength);
    std::optional<Instant> begin();
    QString uid();
    void bad(QLatin1StringView subject, const QString &value);
    [[nodiscard]] QString parent() const { return m_path.value(m_path.size() - 2); }

    QXmlStreamReader m_xml;
    qsizetype m_size;
    LocalTime m_local;
    QStringList m_path;
    QString m_text;
    QString m_acronym;
    QString m_venue;
    QString m_day;
    QString m_room;
    qint64 m_dayChangeMs = 0;
    Event m_event;
    bool m_isFrab = false;
    bool m_bad = false;
    QSet<QString> m_ids;
    Parsed<ImportedSession> m_parsed;
};

void FrabReader::startElement()
{
    const QString name = m_xml.name().toString();
    const auto attributes = m_xml.attributes();
    m_path += name;
    m_text.resize(0);
    if (m_path.size() == 1)
        m_isFrab = name == "schedule"_L1;
    else if (name == "day"_L1)
        m_day = attributes.value("date"_L1).toString();
    else if (name == "room"_L1 && parent() == "day"_L1)
        m_room = attributes.value("name"_L1).toString();
    else if (name == "event"_L1)
        m_event = {.line = m_xml.lineNumber(),
            .guid = attributes.value("guid"_L1).toString(),
            .id = attributes.value("id"_L1).toString()};
}

void FrabReader::conferenceEnd(const QString &name)
{
    if (name == "acronym"_L1) {
        m_acronym = clippedText(m_text, 100);
    } else if (name == "venue"_L1) {
        m_venue = clippedText(m_text, maxName);
    } else if (name == "day_change"_L1) {
        if (const auto time = writtenTime(m_text.toUtf8()); time && time->ms)
            m_dayChangeMs = *time->ms;
    } else if (name == "time_zone_name"_L1) {
        if (auto zone = LocalTime::forZone(m_text.trimmed().toUtf8()))
            m_local = *std::move(zone);
    }
}

void FrabReader::eventEnd(const QString &name)
{
    const std::pair<QLatin1StringView, QString *> texts[] = {{"title"_L1, &m_event.title},
        {"subtitle"_L1, &m_event.subtitle}, {"date"_L1, &m_event.date}, {"start"_L1, &m_event.start},
        {"duration"_L1, &m_event.duration}, {"room"_L1, &m_event.room}, {"url"_L1, &m_event.url},
        {"track"_L1, &m_event.track}, {"abstract"_L1, &m_event.abstract},
        {"description"_L1, &m_event.description}};
    for (const auto &[element, text] : texts) {
        if (name == element)
            *text = m_text;
    }
}

void FrabReader::endElement()
{
    const QString name = m_path.last();
    if (parent() == "conference"_L1)
        conferenceEnd(name);
    else if (parent() == "event"_L1)
        eventEnd(name);
    else if (name == "person"_L1 && parent() == "persons"_L1 && m_event.persons.size() < 200)
        m_event.persons += clippedText(m_text, PersonName::max);
    else if (name == "event"_L1)
        takeEvent();
    m_path.removeLast();
    m_text.resize(0);
}

void FrabReader::bad(QLatin1StringView subject, const QString &value)
{
    m_bad = true;
    m_parsed.errors += RowError{m_event.line, subject, clippedText(value, 80)};
}

std::optional<Instant> FrabReader::begin()
{
    const QString date = m_event.date.isEmpty() ? m_day : m_event.date;
    auto written = writtenTime(date.toUtf8());
    if (!written || !written->days) {
        bad("row.date"_L1, date);
        return std::nullopt;
    }
    if (written->ms)
        return written->at(m_local);
    const auto start = writtenTime(m_event.start.toUtf8());
    if (!start || !start->ms) {
        bad("row.begin"_L1, m_event.start);
        return std::nullopt;
    }
    written->ms = *start->ms;
    if (*start->ms < m_dayChangeMs)
        written->days = *written->days + 1;
    return written->at(m_local);
}

QString FrabReader::uid()
{
    QString id = clippedText(m_event.guid, maxUid);
    if (id.isEmpty() && !m_event.id.isEmpty())
        id = clippedText(m_acronym + u'-' + m_event.id, maxUid);
    if (!id.isEmpty() && m_ids.contains(id))
        bad("row.duplicate_id"_L1, id);
    m_ids.insert(id);
    return id;
}

void FrabReader::takeEvent()
{
    m_bad = false;
    const auto from = begin();
    const auto length = m_event.duration.isEmpty() ? defaultSessionMs : durationMs(m_event.duration);
    if (!length)
        bad("row.duration"_L1, m_event.duration);
    const Instant at = from.value_or(Instant::fromMs(0));
    ImportedSession session{.line = m_event.line, .when = *Span::from(at, at.plusMs(length.value_or(0)))};
    session.uid = uid();
    session.title = clippedText(m_event.title, TrainingTitle::max);
    if (session.title.isEmpty())
        bad("row.title.empty"_L1, m_event.title);
    QStringList summary;
    for (const QString *part : {&m_event.subtitle, &m_event.abstract, &m_event.description}) {
        if (const QString text = plainTextOfHtml(*part, maxSummary); !text.isEmpty())
            summary += text;
    }
    session.summary = clippedText(summary.join("\n\n"_L1), maxSummary, true);
    session.url = cleanUrl(m_event.url).value_or(QString());
    m_event.persons.removeAll(QString());
    m_event.persons.removeDuplicates();
    session.trainers = m_event.persons;
    session.building = m_venue;
    session.room = clippedText(m_event.room.isEmpty() ? m_room : m_event.room, maxName);
    const QString track = clippedText(m_event.track, maxName);
    session.topics = track.isEmpty() ? QStringList() : QStringList{track};
    if (m_bad)
        keepBad(session, from.has_value(), length.has_value());
    else
        m_parsed.rows += std::move(session);
}

/// What could be read as cells, and the times as they stand there where they could not.
void FrabReader::keepBad(const ImportedSession &session, bool hasBegin, bool hasLength)
{
    QStringList cells = sessionCells(session, m_local);
    if (!hasBegin) {
        cells[qsizetype(SessionCell::Date)] = clippedText(m_event.date.isEmpty() ? m_day : m_event.date, 100);
        cells[qsizetype(SessionCell::Begin)] = clippedText(m_event.start, 100);
        cells[qsizetype(SessionCell::End)].clear();
    }
    if (!hasLength)
        cells[qsizetype(SessionCell::End)] = clippedText(m_event.duration, 100);
    m_parsed.badRows += BadRow{m_event.line, cells};
}

Result<void> FrabReader::token()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        if (!m_xml.entityDeclarations().isEmpty() || m_xml.text().contains("<!ENTITY"_L1))
            return Error{ErrorKind::Invalid, u"xml.entities"_s};
        break;
    case QXmlStreamReader::StartElement:
        startElement();
        if (!m_isFrab)
            return Error{ErrorKind::Invalid, u"file.not_frab"_s};
        if (m_path.size() > maxDepth)
            return Error{ErrorKind::Invalid, u"xml.too_deep"_s};
        break;
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

Result<Parsed<ImportedSession>> FrabReader::run(const Progress *progress)
{
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
    if (m_parsed.rows.isEmpty() && m_parsed.errors.isEmpty())
        return Error{ErrorKind::Invalid, u"file.no_events"_s};
    return std::move(m_parsed);
}

} // namespace

Result<Parsed<ImportedSession>> readScheduleFrab(
    const QByteArray &bytes, const LocalTime &local, const Progress *progress)
{
    constexpr qsizetype maxXml = 64 * 1024 * 1024;
    if (bytes.size() > maxXml)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, QString::number(maxXml / (1024 * 1024))};
    return FrabReader(bytes, local).run(progress);
}

} // namespace tjc
