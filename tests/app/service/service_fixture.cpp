#include "service_fixture.h"

#include <QFile>
#include <QTest>
#include <QUuid>

namespace tjc::test {

using namespace Qt::StringLiterals;

void ServiceFixture::initTestCase()
{
    m_url = freshWorkspaceUrl();
    Workspace made(*WorkspaceUrl::parse(m_url));
    QCOMPARE(told(made.init().result()), u"ok"_s);
    QCOMPARE(told(made.admin().sample({}).result()), u"ok"_s);
    m_workspace = opened();
}

void ServiceFixture::cleanup()
{
    const auto findings = m_workspace->admin().check().result();
    QVERIFY(findings.has_value());
    for (const Finding &finding : *findings)
        QFAIL(qPrintable(finding.rule + u' ' + finding.row + u' ' + finding.detail));
}

std::unique_ptr<Workspace> ServiceFixture::opened()
{
    auto workspace = std::make_unique<Workspace>(*WorkspaceUrl::parse(m_url), WorkspaceOptions{.pollMs = 50});
    const auto info = workspace->open().result();
    if (!info)
        qFatal("%s", qPrintable(told(info) + u' ' + info.error().detail));
    return workspace;
}

std::unique_ptr<Workspace> ServiceFixture::openedAs(const QByteArray &groups)
{
    const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE " + groups);
    auto workspace =
        std::make_unique<Workspace>(*WorkspaceUrl::parse(urlAs(m_url, login)), WorkspaceOptions{.pollMs = 0});
    if (const auto info = workspace->open().result(); !info)
        qFatal("%s", qPrintable(told(info)));
    return workspace;
}

db::Connection &ServiceFixture::connection()
{
    if (!m_connection)
        m_connection = connectTo(m_url);
    return *m_connection;
}

PersonId ServiceFixture::person(int number)
{
    return *PersonId::from(asked(connection(),
        "SELECT id FROM person WHERE login <> '' AND id <> $1 ORDER BY id LIMIT 1 OFFSET $2", 1,
        {me().value(), number})
                               .toLongLong());
}

QList<SessionRow> ServiceFixture::all(const SessionFilter &filter)
{
    const auto page = m_workspace->calendar().sessions(filter, {}, 0).result();
    if (!page)
        qFatal("%s", qPrintable(told(page) + u' ' + page.error().detail));
    return page->rows;
}

QString ServiceFixture::file(const QString &name, const QByteArray &content)
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    out.write(content);
    return out.fileName();
}

QByteArray ServiceFixture::contentOf(const QString &path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return in.readAll();
}

} // namespace tjc::test
