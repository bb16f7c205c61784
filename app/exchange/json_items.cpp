#include "exchange/json_items.h"

#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace tjc {

using namespace Qt::StringLiterals;

Result<JsonItems> JsonItems::open(
    const QByteArray &text, std::initializer_list<QLatin1StringView> lists, qint64 firstLine)
{
    if (text.size() > maxBytes)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, QString::number(maxBytes / (1024 * 1024))};
    JsonItems items(text, firstLine);
    TJC_CHECK(items.check());
    TJC_CHECK(items.findList(lists));
    return items;
}

Error JsonItems::syntax(qint64 line) const
{
    return {ErrorKind::Invalid, u"json.broken"_s, QString::number(line)};
}

void JsonItems::step()
{
    m_line += m_text->at(m_at) == '\n';
    ++m_at;
}

void JsonItems::skipSpace()
{
    while (here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n')
        step();
}

/// From the opening quote to behind the closing one.
void JsonItems::skipString()
{
    for (step(); m_at < m_text->size() && here() != '"'; step()) {
        if (here() == '\\' && m_at + 1 < m_text->size())
            step();
    }
    if (m_at < m_text->size())
        step();
}

/// To behind a value; its brackets are known to fit.
void JsonItems::skipValue()
{
    int depth = 0;
    do {
        const char c = here();
        if (c == '"') {
            skipString();
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (depth == 0 && c == ',')
            return;
        if (depth < 0)
            return;
        step();
    } while (m_at < m_text->size() && (depth > 0 || (here() != ',' && here() != '}' && here() != ']')));
}

/// That brackets fit, strings end and nothing is nested too deep.
Result<void> JsonItems::check()
{
    std::vector<char> open;
    while (m_at < m_text->size()) {
        const char c = here();
        if (c == '"') {
            const qint64 line = m_line;
            skipString();
            if (m_text->at(m_at - 1) != '"')
                return syntax(line);
            continue;
        }
        if (c == '{' || c == '[') {
            open.push_back(c == '{' ? '}' : ']');
            if (open.size() > maxDepth)
                return Error{ErrorKind::Invalid, u"json.too_deep"_s};
        } else if (c == '}' || c == ']') {
            if (open.empty() || open.back() != c)
                return syntax(m_line);
            open.pop_back();
        }
        step();
    }
    const bool isClosed = open.empty();
    const qint64 last = m_line;
    m_line -= std::count(m_text->begin(), m_text->end(), '\n');
    m_at = 0;
    return isClosed ? Result<void>() : syntax(last);
}

Result<QJsonObject> JsonItems::parsed(QByteArrayView part, qint64 line) const
{
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(part.data(), part.size()), &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.object();
    const qsizetype at = std::min<qsizetype>(problem.offset, part.size());
    Error error = syntax(line + std::count(part.begin(), part.begin() + at, '\n'));
    error.detail = problem.errorString();
    return error;
}

Result<void> JsonItems::findList(std::initializer_list<QLatin1StringView> lists)
{
    skipSpace();
    if (here() == '[') {
        m_isList = true;
        step();
        return {};
    }
    if (here() != '{')
        return syntax(m_line);
    const qsizetype begin = m_at;
    const qint64 beginLine = m_line;
    step();
    for (skipSpace(); here() == '"'; skipSpace()) {
        const qsizetype nameAt = m_at + 1;
        skipString();
        const auto name = QByteArrayView(*m_text).sliced(nameAt, std::max<qsizetype>(m_at - nameAt - 1, 0));
        skipSpace();
        if (here() != ':')
            return syntax(m_line);
        step();
        skipSpace();
        const bool isList = here() == '[' && std::ranges::any_of(lists, [&](QLatin1StringView list) {
            return QByteArrayView(list.data(), list.size()) == name;
        });
        if (isList) {
            const qsizetype at = m_at;
            const qint64 line = m_line;
            skipValue();
            // What stands beside it, as an object of its own.
            const QByteArray rest =
                m_text->sliced(begin, at - begin) + "[]" + m_text->sliced(m_at, m_text->size() - m_at);
            TJC_TRY(top, parsed(rest, beginLine));
            m_top = top;
            m_at = at + 1;
            m_line = line;
            m_isList = true;
            return {};
        }
        skipValue();
        skipSpace();
        if (here() != ',')
            break;
        step();
    }
    m_at = begin;
    m_line = beginLine;
    return {};
}

Result<std::optional<QJsonObject>> JsonItems::next()
{
    using Found = std::optional<QJsonObject>;
    while (!m_isDone) {
        skipSpace();
        const char c = here();
        if (c == '\0' || c == ']' || (!m_isList && m_itemLine > 0)) {
            m_isDone = true;
            break;
        }
        const qsizetype begin = m_at;
        m_itemLine = m_line;
        skipValue();
        const auto part = QByteArrayView(*m_text).sliced(begin, m_at - begin);
        skipSpace();
        const char behind = here();
        if (m_isList && behind == ',')
            step();
        else if (m_isList ? behind != ']' : behind != '\0')
            return syntax(m_line);
        if (c != '{')
            continue;
        TJC_TRY(object, parsed(part, m_itemLine));
        if (!m_isList)
            m_top = object;
        return Found(object);
    }
    return Found();
}

} // namespace tjc
