#include "exchange/topics_skos.h"

#include "exchange/cell_values.h"
#include "exchange/topics_csv.h"

#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto skos = "http://www.w3.org/2004/02/skos/core#"_L1;
constexpr int maxConcepts = 200'000;
constexpr int maxDepth = 32;
constexpr qsizetype maxLabel = 100'000;

struct Said {
    QString language; ///< lower case, without a region; may be empty
    QString text;
};

struct Concept {
    qint64 line = 0;
    QString uri;
    bool isConcept = false;
    QList<Said> names;
    QList<Said> labels;
    QList<Said> about;
    QString broader;
};

class SkosReader
{
public:
    SkosReader(const QByteArray &bytes, const Progress *progress)
        : m_xml(bytes), m_size(bytes.size()), m_progress(progress)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    Result<QList<Concept>> read();

private:
    [[nodiscard]] Error broken() const
    {
        return {
            ErrorKind::Invalid, u"xml.syntax"_s, QString::number(m_xml.lineNumber()), m_xml.errorString()};
    }
    /// The element the reader stands at; its place in m_concepts.
    Result<qsizetype> readConcept(int depth, const QString &base);
    Result<void> property(qsizetype at, int depth, const QString &base, const QString &language);
    /// What `broader` or `narrower` names: a resource, or a concept inside it.
    Result<QString> target(int depth, const QString &base);
    Result<QString> text(int depth);
    Result<void> skip(int depth);
    [[nodiscard]] QString baseHere(const QString &base) const;
    [[nodiscard]] static QString resolved(const QString &base, QStringView reference);
    [[nodiscard]] QString languageHere(const QString &outer) const;
    [[nodiscard]] QString uriHere(const QString &base) const;
    qsizetype known(const QString &uri);

    QXmlStreamReader m_xml;
    qint64 m_size;
    const Progress *m_progress;
    QList<Concept> m_concepts;
    QHash<QString, qsizetype> m_byUri;
    QString m_language;
};

QString SkosReader::baseHere(const QString &base) const
{
    const auto own = m_xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "base"_L1);
    return own.isEmpty() ? base : own.toString();
}

QString SkosReader::resolved(const QString &base, QStringView reference)
{
    const QString text = reference.trimmed().toString();
    const QUrl url(text);
    if (text.isEmpty() || base.isEmpty() || !url.isRelative())
        return text.left(maxUrl);
    return QUrl(base).resolved(url).toString().left(maxUrl);
}

QString SkosReader::languageHere(const QString &outer) const
{
    const auto own = m_xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1);
    return own.isEmpty() ? outer : own.toString().toLower().section(u'-', 0, 0);
}

QString SkosReader::uriHere(const QString &base) const
{
    const auto attributes = m_xml.attributes();
    if (const auto about = attributes.value(rdf, "about"_L1); !about.isEmpty())
        return resolved(base, about);
    const auto id = attributes.value(rdf, "ID"_L1);
    return id.isEmpty() ? QString() : resolved(base, QString(u'#' + id.toString()));
}

qsizetype SkosReader::known(const QString &uri)
{
    if (const auto found = m_byUri.constFind(uri); !uri.isEmpty() && found != m_byUri.cend())
        return *found;
    m_concepts += Concept{.line = m_xml.lineNumber(), .uri = uri};
    if (!uri.isEmpty())
        m_byUri.insert(uri, m_concepts.size() - 1);
    return m_concepts.size() - 1;
}

Result<QList<Concept>> SkosReader::read()
{
    QString base;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            return Error{ErrorKind::Invalid, u"xml.doctype"_s};
        case QXmlStreamReader::StartElement:
            if (m_xml.name() == "RDF"_L1 && m_xml.namespaceUri() == rdf) {
                base = baseHere(base);
                m_language = languageHere({});
            } else {
                TJC_CHECK(readConcept(1, base));
            }
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError())
        return broken();
    return std::move(m_concepts);
}

Result<qsizetype> SkosReader::readConcept(int depth, const QString &outerBase)
{
    if (depth > maxDepth)
        return Error{ErrorKind::Invalid, u"skos.too_deep"_s};
    if (m_concepts.size() >= maxConcepts)
        return Error{ErrorKind::Invalid, u"skos.too_many"_s, QString::number(maxConcepts)};
    if (m_concepts.size() % 1024 == 0 && m_progress) {
        if (m_progress->isCancelled())
            return Error{ErrorKind::Cancelled, u"import"_s};
        m_progress->at(m_xml.characterOffset(), m_size);
    }
    const QString base = baseHere(outerBase);
    const QString language = languageHere(m_language);
    const qsizetype at = known(uriHere(base));
    if (m_xml.name() == "Concept"_L1 && m_xml.namespaceUri() == skos)
        m_concepts[at].isConcept = true;
    while (m_xml.readNextStartElement())
        TJC_CHECK(property(at, depth + 1, base, language));
    if (m_xml.hasError())
        return broken();
    return at;
}

Result<void> SkosReader::property(qsizetype at, int depth, const QString &base, const QString &outerLanguage)
{
    const auto name = m_xml.name().toString();
    const bool isSkos = m_xml.namespaceUri() == skos;
    const QString language = languageHere(outerLanguage);
    const auto add = [&](QList<Said> Concept::*list) -> Result<void> {
        TJC_TRY(said, text(depth));
        m_concepts[at].*list += Said{language, said};
        return {};
    };
    if (isSkos && name == "prefLabel"_L1)
        return add(&Concept::names);
    if (isSkos && name == "altLabel"_L1)
        return add(&Concept::labels);
    if ((isSkos && (name == "definition"_L1 || name == "scopeNote"_L1))
        || (name == "description"_L1 && m_xml.namespaceUri().contains("purl.org/dc"_L1)))
        return add(&Concept::about);
    if (isSkos && name == "broader"_L1) {
        TJC_TRY(uri, target(depth, base));
        if (m_concepts[at].broader.isEmpty())
            m_concepts[at].broader = uri;
        return {};
    }
    if (isSkos && name == "narrower"_L1) {
        const QString own = m_concepts[at].uri;
        TJC_TRY(uri, target(depth, base));
        const qsizetype below = uri.isEmpty() ? at : known(uri);
        if (below != at && m_concepts[below].broader.isEmpty())
            m_concepts[below].broader = own;
        return {};
    }
    if (name == "type"_L1 && m_xml.namespaceUri() == rdf) {
        if (m_xml.attributes().value(rdf, "resource"_L1) == QString(skos) + "Concept"_L1)
            m_concepts[at].isConcept = true;
    }
    return skip(depth);
}

Result<QString> SkosReader::target(int depth, const QString &base)
{
    QString uri = resolved(base, m_xml.attributes().value(rdf, "resource"_L1));
    while (m_xml.readNextStartElement()) {
        TJC_TRY(inner, readConcept(depth + 1, base));
        if (uri.isEmpty())
            uri = m_concepts[inner].uri;
    }
    return m_xml.hasError() ? Result<QString>(broken()) : Result<QString>(uri);
}

/// The text of the element and of what is in it, up to a bound; goes behind its end.
Result<QString> SkosReader::text(int depth)
{
    QString all;
    int inside = 1;
    while (inside > 0 && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (depth + ++inside > maxDepth)
                return Error{ErrorKind::Invalid, u"skos.too_deep"_s};
            break;
        case QXmlStreamReader::EndElement:
            --inside;
            break;
        case QXmlStreamReader::Characters:
            if (all.size() < maxLabel)
                all += m_xml.text();
            break;
        case QXmlStreamReader::EntityReference:
            return broken();
        default:
            break;
        }
    }
    return m_xml.hasError() ? Result<QString>(broken()) : Result<QString>(all.left(maxLabel));
}

Result<void> SkosReader::skip(int depth)
{
    TJC_CHECK(text(depth));
    return {};
}

/// The languages in which something is said, the wanted ones first.
QStringList wished(const QStringList &languages, const QList<Said> &said)
{
    QStringList order = languages;
    order += QString();
    for (const Said &one : said) {
        if (!order.contains(one.language))
            order += one.language;
    }
    return order;
}

QString best(const QStringList &languages, const QList<Said> &said)
{
    for (const QString &language : wished(languages, said)) {
        for (const Said &one : said) {
            if (one.language == language && !one.text.trimmed().isEmpty())
                return one.text;
        }
    }
    return {};
}

/// Other names in the wanted languages, each once.
QStringList otherNames(const QStringList &languages, const Concept &from, const QString &name)
{
    QStringList names;
    for (const Said &one : from.names + from.labels) {
        const QString label = clippedText(one.text, maxTopicName);
        const bool isWanted = one.language.isEmpty() || languages.contains(one.language);
        if (isWanted && !label.isEmpty() && label.compare(name, Qt::CaseInsensitive) != 0
            && !names.contains(label, Qt::CaseInsensitive))
            names += label;
    }
    return names;
}

} // namespace

bool isXml(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(64).trimmed();
    return begin.startsWith("<") || begin.startsWith("\xEF\xBB\xBF<");
}

Result<Parsed<ImportedTopic>> readTopicsSkos(
    const QByteArray &bytes, const QStringList &languages, const Progress *progress)
{
    SkosReader reader(bytes, progress);
    TJC_TRY(concepts, reader.read());
    Parsed<ImportedTopic> parsed;
    parsed.header = topicsColumns();
    bool any = false;
    for (const Concept &one : std::as_const(concepts)) {
        if (!one.isConcept)
            continue;
        any = true;
        ImportedTopic topic{.line = one.line, .uri = one.uri, .name = {}};
        const QString said = best(languages, one.names).simplified();
        topic.name = clippedText(said, maxTopicName);
        topic.labels = otherNames(languages, one, topic.name);
        topic.about = clippedText(best(languages, one.about), maxTopicAbout, true);
        topic.parent = one.broader;
        QString problem;
        if (one.uri.isEmpty())
            problem = u"row.id"_s;
        else if (topic.name.isEmpty() || said.size() > maxTopicName)
            problem = u"row.topic.name"_s;
        else if (topic.labels->join(u'\n').size() > maxTopicLabels)
            problem = u"row.topic.labels"_s;
        if (problem.isEmpty()) {
            parsed.rows += std::move(topic);
        } else {
            parsed.errors += RowError{one.line, problem, shortValue(said.toUtf8())};
            parsed.badRows += BadRow{one.line, topicsCells(topic)};
        }
    }
    if (!any)
        return Error{ErrorKind::Invalid, u"skos.no_concepts"_s};
    return parsed;
}

} // namespace tjc
