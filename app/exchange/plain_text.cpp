#include "exchange/plain_text.h"

#include "exchange/cell_values.h"
#include "exchange/html_references.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

bool isBlock(const QString &tag)
{
    static const QStringList blocks{u"p"_s, u"div"_s, u"br"_s, u"ul"_s, u"ol"_s, u"h1"_s, u"h2"_s, u"h3"_s,
        u"h4"_s, u"h5"_s, u"h6"_s, u"table"_s, u"tr"_s, u"pre"_s, u"blockquote"_s, u"hr"_s, u"section"_s};
    return blocks.contains(tag);
}

class Stripper
{
public:
    explicit Stripper(const QString &html) : m_html(html) {}
    QString run();

private:
    qsizetype tag(qsizetype at);
    qsizetype character(qsizetype at);
    void lineBreak(qsizetype most);

    const QString &m_html;
    QString m_text;
};

/// At most `most` line breaks end the text.
void Stripper::lineBreak(qsizetype most)
{
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    qsizetype breaks = 0;
    while (breaks < std::min(most, m_text.size()) && m_text.at(m_text.size() - 1 - breaks) == u'\n')
        ++breaks;
    if (!m_text.isEmpty() && breaks < most)
        m_text += u'\n';
}

/// What stands behind the tag that begins at `at`.
qsizetype Stripper::tag(qsizetype at)
{
    if (QStringView(m_html).sliced(at).startsWith("<!--"_L1)) {
        const qsizetype end = m_html.indexOf("-->"_L1, at + 4);
        return end < 0 ? m_html.size() : end + 3;
    }
    const qsizetype end = m_html.indexOf(u'>', at);
    if (end < 0)
        return m_html.size();
    qsizetype from = at + 1;
    const bool closes = m_html.at(from) == u'/';
    from += closes;
    qsizetype to = from;
    while (to < end && to - from < 16 && m_html.at(to).isLetterOrNumber())
        ++to;
    const QString name = m_html.sliced(from, to - from).toLower();
    if (!closes && (name == "script"_L1 || name == "style"_L1)) {
        const qsizetype close = m_html.indexOf("</"_L1 + name, end, Qt::CaseInsensitive);
        return close < 0 ? m_html.size() : close;
    }
    if (name == "li"_L1 && !closes) {
        lineBreak(1);
        m_text += "- "_L1;
    } else if (isBlock(name)) {
        lineBreak(name == "p"_L1 ? 2 : 1);
    }
    return end + 1;
}

qsizetype Stripper::character(qsizetype at)
{
    const QChar c = m_html.at(at);
    if (c == u'&') {
        if (const qsizetype behind = takeReference(m_html, at, m_text); behind > at)
            return behind;
    }
    m_text += c;
    return at + 1;
}

QString Stripper::run()
{
    for (qsizetype at = 0; at < m_html.size();) {
        const bool opens =
            m_html.at(at) == u'<' && at + 1 < m_html.size()
            && (m_html.at(at + 1).isLetter() || m_html.at(at + 1) == u'/' || m_html.at(at + 1) == u'!');
        at = opens ? tag(at) : character(at);
    }
    return m_text;
}

} // namespace

QString plainTextOfHtml(const QString &html, qsizetype max)
{
    // Tags take room that is not text; what could never fit is not even looked at.
    const QString part = html.left(max * 16);
    return clippedText(Stripper(part).run(), max, true);
}

} // namespace tjc
