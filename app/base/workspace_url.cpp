#include "base/workspace_url.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

Result<WorkspaceUrl> invalid(const char *subject, const QString &text)
{
    return Error{ErrorKind::Invalid, QLatin1StringView(subject), text};
}

} // namespace

QLatin1StringView code(Engine engine)
{
    return engine == Engine::Sqlite ? "sqlite"_L1 : "postgresql"_L1;
}

Result<WorkspaceUrl> WorkspaceUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(QChar(u'\0')))
        return invalid("url.empty", {});
    const qsizetype schemeEnd = trimmed.indexOf("://"_L1);
    if (schemeEnd < 0)
        return WorkspaceUrl(Engine::Sqlite, QDir::cleanPath(QFileInfo(trimmed).absoluteFilePath()));

    const QString scheme = trimmed.left(schemeEnd).toLower();
    if (scheme != "postgresql"_L1 && scheme != "postgres"_L1)
        return invalid("url.scheme", scheme);
    const QString rest = trimmed.mid(schemeEnd + 3);
    // The client library reads a name and a password before the first '@' that no '/' precedes, whatever else stands
    // there, and options behind the first '?': no way of writing may slip a password past both looks.
    const qsizetype slash = rest.indexOf(u'/');
    const QString beforePath = rest.left(slash);
    if (const qsizetype at = beforePath.lastIndexOf(u'@'); at >= 0 && beforePath.left(at).contains(u':'))
        return invalid("url.password", {});
    static const QRegularExpression between(u"[/?#&]"_s);
    for (const QString &option : rest.split(between, Qt::SkipEmptyParts)) {
        const QString key =
            QUrl::fromPercentEncoding(option.section(u'=', 0, 0).toUtf8()).trimmed().toLower();
        if (option.contains(u'=') && (key == "password"_L1 || key == "sslpassword"_L1))
            return invalid("url.password", {});
    }
    const qsizetype end = rest.indexOf(QRegularExpression(u"[/?#]"_s));
    const QString authority = rest.left(end);
    const QString tail = end < 0 ? QString() : rest.mid(end);
    const qsizetype question = tail.indexOf(u'?');
    const QString path = tail.left(question);
    const QString database = path.startsWith(u'/') ? path.mid(1) : QString();
    const QString query = question < 0 ? QString() : tail.mid(question + 1);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (database.isEmpty() || (authority.mid(at + 1).isEmpty() && !query.contains("host="_L1)))
        return invalid("url.incomplete", trimmed);
    return WorkspaceUrl(Engine::Postgres, "postgresql://"_L1 + rest);
}

QString WorkspaceUrl::name() const
{
    if (m_engine == Engine::Sqlite)
        return QFileInfo(m_string).completeBaseName();
    return m_string.section(u'/', 3, 3).section(u'?', 0, 0);
}

} // namespace tjc
