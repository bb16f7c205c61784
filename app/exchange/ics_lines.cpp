#include "exchange/ics_lines.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDepth = 16;
constexpr qint64 maxProperties = 1'500'000;
/// No value that is read here is longer; what is, is cut.
constexpr qsizetype maxLine = 256 * 1024;

/// The name of a property that is read here, shared by all of its kind; nullptr for others.
const QByteArray *wantedName(const QByteArray &name)
{
    static const QList<QByteArray> wanted{"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES",
        "ORGANIZER", "STATUS", "LAST-MODIFIED", "DTSTAMP", "URL", "DTSTART", "DTEND", "DURATION", "RRULE",
        "RDATE", "EXDATE", "RECURRENCE-ID", "TZID", "TZOFFSETFROM", "TZOFFSETTO"};
    const qsizetype at = wanted.indexOf(name);
    return at < 0 ? nullptr : &wanted.at(at);
}

/// Reads one content line after the other, unfolded.
class Lines
{
public:
    explicit Lines(const QByteArray &text) : m_text(text) {}

    /// false at the end.
    bool next(QByteArray &line)
    {
        line.resize(0);
        if (m_at >= m_text.size())
            return false;
        m_line += m_span;
        m_span = 0;
        do {
            const qsizetype from = m_at + (m_span > 0 ? 1 : 0);
            const qsizetype end = endOfLine(from);
            if (line.size() < maxLine)
                line.append(m_text.constData() + from, std::min(end - from, maxLine));
            m_at = end;
            skipBreak();
            ++m_span;
        } while (m_at < m_text.size() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t'));
        return true;
    }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] qsizetype endOfLine(qsizetype from) const
    {
        const auto *data = m_text.constData();
        const auto *lf =
            static_cast<const char *>(std::memchr(data + from, '\n', size_t(m_text.size() - from)));
        const qsizetype end = lf ? lf - data : m_text.size();
        const auto *cr = static_cast<const char *>(std::memchr(data + from, '\r', size_t(end - from)));
        return cr ? cr - data : end;
    }
    void skipBreak()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == '\n')
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_span = 0;
};

/// NAME;PARAMETERS:VALUE — a colon inside quotes does not end the parameters.
bool split(const QByteArray &line, IcsProperty &property)
{
    const qsizetype nameEnd = qsizetype(std::strcspn(line.constData(), ";:"));
    if (nameEnd == 0 || nameEnd >= line.size() || nameEnd > 64)
        return false;
    property.name = line.first(nameEnd).trimmed().toUpper();
    qsizetype at = nameEnd;
    bool quoted = false;
    while (at < line.size() && (quoted || line.at(at) != ':')) {
        quoted ^= line.at(at) == '"';
        ++at;
    }
    if (at >= line.size()) {
        // A quote that is never closed: the first colon will have to do.
        at = line.indexOf(':', nameEnd);
        if (at < 0)
            return false;
    }
    property.parameters = at > nameEnd ? line.sliced(nameEnd + 1, at - nameEnd - 1) : QByteArray();
    property.value = line.sliced(at + 1);
    return true;
}

/// Builds components from lines, remembering only those that are read.
class Builder
{
public:
    Result<void> line(const QByteArray &text, qint64 number);
    IcsFile finish();

private:
    enum class Kind { Other, Event, Zone, ZonePart };
    void begin(const QByteArray &name, qint64 number);
    void end(const QByteArray &name);
    void close();

    struct Open {
        QByteArray name;
        Kind kind;
    };
    QList<Open> m_open;
    qint64 m_kept = 0;
    IcsComponent m_event;
    IcsComponent m_zone;
    IcsComponent m_part;
    IcsFile m_file;
};

void Builder::begin(const QByteArray &name, qint64 number)
{
    const Kind parent = m_open.isEmpty() ? Kind::Other : m_open.last().kind;
    Kind kind = Kind::Other;
    if (parent == Kind::Zone && (name == "STANDARD" || name == "DAYLIGHT")) {
        kind = Kind::ZonePart;
        m_part = {.line = number};
    } else if (name == "VEVENT") {
        // One that begins inside another: the END of the first is missing.
        while (
            std::any_of(m_open.cbegin(), m_open.cend(), [](const Open &o) { return o.kind == Kind::Event; }))
            close();
        kind = Kind::Event;
        m_event = {.line = number};
    } else if (name == "VTIMEZONE" && parent == Kind::Other) {
        kind = Kind::Zone;
        m_zone = {.line = number};
    }
    m_open += {name, kind};
}

void Builder::close()
{
    switch (m_open.takeLast().kind) {
    case Kind::Event:
        m_file.events += std::move(m_event);
        break;
    case Kind::Zone:
        m_file.zones += std::move(m_zone);
        break;
    case Kind::ZonePart:
        m_zone.parts += std::move(m_part);
        break;
    case Kind::Other:
        break;
    }
}

void Builder::end(const QByteArray &name)
{
    if (std::none_of(m_open.cbegin(), m_open.cend(), [&](const Open &open) { return open.name == name; }))
        return;
    while (m_open.last().name != name)
        close();
    if (m_open.last().kind == Kind::Event)
        m_event.isClosed = true;
    close();
}

Result<void> Builder::line(const QByteArray &text, qint64 number)
{
    IcsProperty property{.line = number};
    if (!split(text, property))
        return {};
    if (property.name == "BEGIN") {
        if (m_open.size() >= maxDepth)
            return Error{ErrorKind::Invalid, u"ics.too_deep"_s, QString::number(number)};
        begin(property.value.trimmed().toUpper().left(64), number);
    } else if (property.name == "END") {
        end(property.value.trimmed().toUpper().left(64));
    } else if (const QByteArray *name = wantedName(property.name); name && !m_open.isEmpty()) {
        if (++m_kept > maxProperties)
            return Error{ErrorKind::Invalid, u"ics.too_many_steps"_s, QString::number(number)};
        property.name = *name;
        if (m_open.last().kind == Kind::Event)
            m_event.properties += std::move(property);
        else if (m_open.last().kind == Kind::Zone)
            m_zone.properties += std::move(property);
        else if (m_open.last().kind == Kind::ZonePart)
            m_part.properties += std::move(property);
    }
    return {};
}

IcsFile Builder::finish()
{
    while (!m_open.isEmpty())
        close();
    return std::move(m_file);
}

} // namespace

QByteArray IcsProperty::parameter(QByteArrayView wanted) const
{
    qsizetype at = 0;
    while (at < parameters.size()) {
        const qsizetype from = at;
        bool quoted = false;
        while (at < parameters.size() && (quoted || parameters.at(at) != ';')) {
            quoted ^= parameters.at(at) == '"';
            ++at;
        }
        const QByteArray one = parameters.sliced(from, at - from);
        ++at;
        const qsizetype equals = one.indexOf('=');
        if (equals < 0 || one.first(equals).trimmed().compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray text = one.sliced(equals + 1).trimmed();
        if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
            text = text.sliced(1, text.size() - 2);
        return text;
    }
    return {};
}

const IcsProperty *IcsComponent::first(QByteArrayView name) const
{
    for (const IcsProperty &property : properties) {
        if (property.name == name)
            return &property;
    }
    return nullptr;
}

Result<IcsFile> readIcsLines(const QByteArray &utf8)
{
    Lines lines(utf8);
    Builder builder;
    QByteArray line;
    while (lines.next(line))
        TJC_CHECK(builder.line(line, lines.line()));
    return builder.finish();
}

QStringList icsTexts(QByteArrayView value)
{
    QStringList texts;
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            const char c = value[++i];
            text.append(c == 'n' || c == 'N' ? '\n' : c);
        } else if (value[i] == ',') {
            texts += QString::fromUtf8(text);
            text.resize(0);
        } else {
            text.append(value[i]);
        }
    }
    texts += QString::fromUtf8(text);
    return texts;
}

QString icsText(QByteArrayView value)
{
    // A comma that should have been escaped is still a comma.
    return icsTexts(value).join(u',');
}

} // namespace tjc
