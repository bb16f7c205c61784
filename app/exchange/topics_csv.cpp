#include "exchange/topics_csv.h"

#include "domain/schedule_cells.h"
#include "exchange/row_collector.h"

#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

enum Field { Uri, Name, Kind, Labels, Parent, About, NotFor, Instead, Status, FieldCount };

constexpr ColumnField ourFields[] = {
    {Uri, "uri concepturi url identifier kenmerk"_L1},
    {Name, "name naam onderwerp topic title titel preferredlabel"_L1},
    {Kind, "kind soort type"_L1},
    {Labels, "labels anderenamen altlabels synoniemen othernames alias aliassen"_L1},
    {Parent, "parent valtonder onder broader broaderuri bovenliggend"_L1},
    {About, "about waarvoor description omschrijving beschrijving uitleg"_L1},
    {NotFor, "not_for nietvoor wanneerniet"_L1},
    {Instead, "instead inplaatsdaarvan inplaatsvan alternatief"_L1},
    {Status, "status toegestaan"_L1},
    {ignoredColumn, "regel reden"_L1},
};

/// ESCO's status is that of its own editors, not ours.
constexpr ColumnField escoFields[] = {
    {Uri, "concepturi"_L1},
    {Name, "preferredlabel"_L1},
    {Labels, "altlabels"_L1},
    {About, "description"_L1},
    {Parent, "broaderuri"_L1},
    {ignoredColumn,
        "concepttype skilltype reuselevel hiddenlabels status modifieddate scopenote definition inscheme code"
        " broadertype broaderlabel conceptlabel regel reden"_L1},
};

constexpr int hierarchyLevels = 8;

struct Word {
    QLatin1StringView keys; ///< as wordKey() makes them, with a space on both sides of each
    QByteArrayView label;
};

template <typename Enum>
using Words = std::pair<Enum, Word>;

constexpr std::array<Words<TopicKind>, 4> kinds{{
    {TopicKind::Subject, {" onderwerp subject topic thema "_L1, "onderwerp"}},
    {TopicKind::Skill, {" vaardigheid skill skillcompetence knowledge kennis "_L1, "vaardigheid"}},
    {TopicKind::Platform, {" platform programma dienst "_L1, "platform"}},
    {TopicKind::Device, {" apparaat device toestel "_L1, "apparaat"}},
}};

constexpr std::array<Words<TopicStatus>, 4> statuses{{
    {TopicStatus::Unknown, {" onbekend unknown "_L1, ""}},
    {TopicStatus::Allowed, {" toegestaan allowed ja "_L1, "toegestaan"}},
    {TopicStatus::Tolerated, {" gedoogd tolerated "_L1, "gedoogd"}},
    {TopicStatus::Forbidden, {" verboden forbidden nee "_L1, "verboden"}},
}};

template <typename Enum>
std::optional<Enum> valueOf(const std::array<Words<Enum>, 4> &table, QByteArrayView cell)
{
    const QString key = wordKey(QString::fromUtf8(cell));
    if (key.isEmpty())
        return table.front().first;
    for (const auto &[value, word] : table) {
        if (word.keys.contains(u' ' + key + u' '))
            return value;
    }
    return std::nullopt;
}

template <typename Enum>
QByteArrayView labelOf(const std::array<Words<Enum>, 4> &table, std::optional<Enum> wanted)
{
    for (const auto &[value, word] : table) {
        if (value == wanted)
            return word.label;
    }
    return "";
}

class TopicRows
{
public:
    TopicRows(CsvReader &csv, ColumnPlan plan, bool isEsco, RowCollector<ImportedTopic> &to)
        : m_csv(csv), m_plan(std::move(plan)), m_isEsco(isEsco), m_to(to)
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
    std::optional<QString> text(Field field, qsizetype max, QLatin1StringView subject, bool lines = false);
    std::optional<QStringList> labels();

    CsvReader &m_csv;
    ColumnPlan m_plan;
    bool m_isEsco;
    RowCollector<ImportedTopic> &m_to;
};

std::optional<QString> TopicRows::text(Field field, qsizetype max, QLatin1StringView subject, bool lines)
{
    if (!m_plan.has(field))
        return std::nullopt;
    auto clean = cleanCell(cell(field), max, lines);
    if (!clean)
        bad(subject, field);
    return clean;
}

/// ESCO writes one a line, commas and all.
std::optional<QStringList> TopicRows::labels()
{
    std::optional<QStringList> list;
    if (m_isEsco) {
        const auto lines = cleanCell(cell(Labels), maxTopicLabels, true);
        if (lines)
            list = lines->split(u'\n', Qt::SkipEmptyParts);
    } else {
        list = listOfCell(cell(Labels), maxTopicName);
    }
    if (list && list->join(u'\n').size() > maxTopicLabels)
        list.reset();
    if (!list) {
        bad("row.topic.labels"_L1, Labels);
        return std::nullopt;
    }
    QStringList unique;
    for (const QString &label : std::as_const(*list)) {
        const QString clean = label.simplified();
        if (!clean.isEmpty() && !unique.contains(clean, Qt::CaseInsensitive))
            unique += clean;
    }
    return unique;
}

void TopicRows::take()
{
    m_to.begin(m_csv);
    ImportedTopic topic{.line = m_csv.line(), .uri = {}, .name = {}};
    topic.uri = text(Uri, maxUrl, "row.id"_L1).value_or(QString());
    topic.name = text(Name, maxTopicName, "row.topic.name"_L1).value_or(QString());
    if (cell(Name).isEmpty() && (topic.uri.isEmpty() || m_plan.has(Name)))
        bad("row.topic.name"_L1, Name);
    if (m_isEsco && m_plan.has(Name)) {
        topic.kind = TopicKind::Skill;
    } else if (m_plan.has(Kind)) {
        topic.kind = valueOf(kinds, cell(Kind));
        if (!topic.kind)
            bad("row.topic.kind"_L1, Kind);
    }
    if (m_plan.has(Labels)) {
        topic.labels = labels();
        if (topic.labels)
            topic.labels->removeIf(
                [&](const QString &label) { return label.compare(topic.name, Qt::CaseInsensitive) == 0; });
    }
    topic.about = text(About, maxTopicAbout, "row.topic.about"_L1, true);
    topic.notFor = text(NotFor, maxTopicNotFor, "row.topic.not_for"_L1, true);
    if (m_plan.has(Status)) {
        topic.status = valueOf(statuses, cell(Status));
        if (!topic.status)
            bad("row.topic.status"_L1, Status);
    }
    topic.parent = text(Parent, maxUrl, "row.topic.parent"_L1);
    topic.instead = text(Instead, maxUrl, "row.topic.instead"_L1);
    m_to.end(std::move(topic));
}

/// Columns "Level 0 URI", "Level 0 preferred term", "Level 1 URI" …: each row is the deepest that it names, under the one
/// before.
Result<Parsed<ImportedTopic>> readHierarchy(
    CsvReader &csv, RowCollector<ImportedTopic> &collector, const Progress *progress)
{
    std::array<qsizetype, hierarchyLevels> uris{};
    std::array<qsizetype, hierarchyLevels> names{};
    uris.fill(-1);
    names.fill(-1);
    qsizetype about = -1;
    for (qsizetype column = 0; column < collector.header().size(); ++column) {
        const QString key = wordKey(collector.header()[column]);
        for (size_t level = 0; level < hierarchyLevels; ++level) {
            if (key == u"level%1uri"_s.arg(int(level)))
                uris[level] = column;
            else if (key == u"level%1preferredterm"_s.arg(int(level)))
                names[level] = column;
        }
        if (key == "description"_L1)
            about = column;
    }
    TJC_CHECK(collector.readRows(csv, progress, [&] {
        collector.begin(csv);
        ImportedTopic topic{
            .line = csv.line(), .uri = {}, .name = {}, .kind = TopicKind::Skill, .parent = QString()};
        qsizetype nameAt = names.front();
        for (size_t level = 0; level < hierarchyLevels; ++level) {
            const auto uri =
                uris[level] < 0 ? QString() : cleanCell(csv.cell(uris[level]), maxUrl).value_or(QString());
            if (uri.isEmpty() || names[level] < 0)
                break;
            if (level > 0)
                topic.parent = topic.uri;
            topic.uri = uri;
            nameAt = names[level];
        }
        topic.name = cleanCell(csv.cell(nameAt), maxTopicName).value_or(QString());
        if (topic.uri.isEmpty())
            collector.error("row.id"_L1, {}, uris.front());
        else if (topic.name.isEmpty())
            collector.error("row.topic.name"_L1, csv.cell(nameAt), nameAt);
        if (about >= 0)
            topic.about = clippedText(QString::fromUtf8(csv.cell(about)), maxTopicAbout, true);
        collector.end(std::move(topic));
    }));
    return collector.result();
}

} // namespace

QStringList topicsColumns()
{
    return {u"Naam"_s, u"Soort"_s, u"Andere namen"_s, u"Valt onder"_s, u"Waarvoor"_s, u"Niet voor"_s,
        u"In plaats daarvan"_s, u"Status"_s, u"Uri"_s};
}

void topicsHeader(Table &to)
{
    to.header({"Naam", "Soort", "Andere namen", "Valt onder", "Waarvoor", "Niet voor", "In plaats daarvan",
        "Status", "Uri"});
}

void topicsRow(Table &to, const ImportedTopic &topic)
{
    to.text(topic.name.toUtf8());
    to.text(labelOf(kinds, topic.kind));
    to.list(topic.labels.value_or(QStringList()).join(QLatin1Char(listSeparator)).toUtf8());
    for (const std::optional<QString> *text : {&topic.parent, &topic.about, &topic.notFor, &topic.instead})
        to.text(text->value_or(QString()).toUtf8());
    to.text(labelOf(statuses, topic.status));
    to.text(topic.uri.toUtf8());
    to.endRow();
}

QStringList topicsCells(const ImportedTopic &topic)
{
    QByteArray labels;
    appendListCell(labels, topic.labels.value_or(QStringList()).join(QLatin1Char(listSeparator)).toUtf8());
    return {topic.name, QString::fromUtf8(labelOf(kinds, topic.kind)), QString::fromUtf8(labels),
        topic.parent.value_or(QString()), topic.about.value_or(QString()), topic.notFor.value_or(QString()),
        topic.instead.value_or(QString()), QString::fromUtf8(labelOf(statuses, topic.status)), topic.uri};
}

Result<Parsed<ImportedTopic>> readTopicsCsv(
    const QByteArray &bytes, const TopicsCsvOptions &options, const Progress *progress)
{
    TJC_TRY(csv, CsvReader::open(bytes, options.shape));
    RowCollector<ImportedTopic> collector;
    TJC_CHECK(collector.readHeader(csv));
    QStringList keys;
    for (const QString &name : collector.header())
        keys += wordKey(name);
    const bool isAsked = !options.columns.map.isEmpty() || options.columns.layout;
    if (!isAsked && keys.contains("level0uri"_L1) && keys.contains("level0preferredterm"_L1))
        return readHierarchy(csv, collector, progress);
    const bool isEsco = !isAsked && keys.contains("concepturi"_L1);
    TJC_TRY(plan, isEsco ? planColumns(collector.header(), {}, escoFields, FieldCount)
                         : planColumns(collector.header(), options.columns, ourFields, FieldCount));
    if (!plan.has(Name) && !(plan.has(Uri) && plan.has(Parent)))
        return collector.columnsMissing();
    collector.setUnused(plan.unused);
    TopicRows rows(csv, std::move(plan), isEsco, collector);
    TJC_CHECK(collector.readRows(csv, progress, [&] { rows.take(); }));
    return collector.result();
}

} // namespace tjc
