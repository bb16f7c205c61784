#include "base/workspace_url.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

class WorkspaceUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsAreRead_data();
    void urlsAreRead();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void pathsAreMadeAbsolute();
};

void WorkspaceUrlTest::urlsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("string");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << u"/srv/share/week.tjc"_s << u"sqlite"_s << u"/srv/share/week.tjc"_s << u"week"_s;
    QTest::newRow("path with dots") << u"/srv/share/../x/week.2026.tjc"_s << u"sqlite"_s
                                    << u"/srv/x/week.2026.tjc"_s << u"week.2026"_s;
    QTest::newRow("path with spaces")
        << u"  /srv/onze week.tjc "_s << u"sqlite"_s << u"/srv/onze week.tjc"_s << u"onze week"_s;
    QTest::newRow("server") << u"postgresql://anna@db.example/leren"_s << u"postgresql"_s
                            << u"postgresql://anna@db.example/leren"_s << u"leren"_s;
    QTest::newRow("short scheme") << u"postgres://db.example/leren"_s << u"postgresql"_s
                                  << u"postgresql://db.example/leren"_s << u"leren"_s;
    QTest::newRow("scheme in capitals") << u"POSTGRESQL://db.example/leren"_s << u"postgresql"_s
                                        << u"postgresql://db.example/leren"_s << u"leren"_s;
    QTest::newRow("hosts and options")
        << u"postgresql://anna@a.example:5433,b.example/leren?sslmode=verify-full&connect_timeout=3"_s
        << u"postgresql"_s
        << u"postgresql://anna@a.example:5433,b.example/leren?sslmode=verify-full&connect_timeout=3"_s
        << u"leren"_s;
    QTest::newRow("socket") << u"postgresql:///leren?host=/run/postgresql"_s << u"postgresql"_s
                            << u"postgresql:///leren?host=/run/postgresql"_s << u"leren"_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/leren"_s << u"postgresql"_s
                          << u"postgresql://[::1]:5432/leren"_s << u"leren"_s;
}

void WorkspaceUrlTest::urlsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, engine);
    QFETCH(QString, string);
    QFETCH(QString, name);
    const Result<WorkspaceUrl> url = WorkspaceUrl::parse(text);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().subject));
    QCOMPARE(QString(code(url->engine())), engine);
    QCOMPARE(url->string(), string);
    QCOMPARE(url->name(), name);
    QVERIFY(*WorkspaceUrl::parse(url->string()) == *url);
}

void WorkspaceUrlTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::newRow("empty") << QString() << u"url.empty"_s;
    QTest::newRow("spaces") << u"  "_s << u"url.empty"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"/a\0b", 4) << u"url.empty"_s;
    QTest::newRow("another scheme") << u"mysql://db.example/leren"_s << u"url.scheme"_s;
    QTest::newRow("web page") << u"https://db.example/leren"_s << u"url.scheme"_s;
    QTest::newRow("no database") << u"postgresql://db.example"_s << u"url.incomplete"_s;
    QTest::newRow("empty database") << u"postgresql://db.example/?sslmode=require"_s << u"url.incomplete"_s;
    QTest::newRow("no host") << u"postgresql:///leren"_s << u"url.incomplete"_s;
    QTest::newRow("password") << u"postgresql://anna:hunter2@db.example/leren"_s << u"url.password"_s;
    QTest::newRow("password with @") << u"postgresql://anna:hun@ter2@db.example/leren"_s << u"url.password"_s;
    QTest::newRow("password and no database")
        << u"postgresql://anna:hunter2@db.example"_s << u"url.password"_s;
    QTest::newRow("password as option")
        << u"postgresql://db.example/leren?password=hunter2"_s << u"url.password"_s;
    QTest::newRow("password as second option")
        << u"postgresql://db.example/leren?sslmode=require&PASSWORD=hunter2"_s << u"url.password"_s;
    QTest::newRow("password as disguised option")
        << u"postgresql://db.example/leren?p%61ssword=hunter2"_s << u"url.password"_s;
    QTest::newRow("password of a key")
        << u"postgresql://db.example/leren?sslpassword=hunter2"_s << u"url.password"_s;
    QTest::newRow("password before a slash")
        << u"postgresql://anna@127.0.0.1:1?password=hunter2/x"_s << u"url.password"_s;
    QTest::newRow("password before a slash, disguised")
        << u"postgresql://anna@db.example?sslmode=require&PASS%77ord=hunter2/x"_s << u"url.password"_s;
    QTest::newRow("password behind a fragment")
        << u"postgresql://anna@db.example/leren#?password=hunter2"_s << u"url.password"_s;
    QTest::newRow("password as second question")
        << u"postgresql://anna@db.example/leren?sslmode=require?password=hunter2"_s << u"url.password"_s;
    QTest::newRow("password behind a name with a question mark")
        << u"postgresql://anna?x:hunter2@db.example/leren"_s << u"url.password"_s;
    QTest::newRow("password behind a name with a hash")
        << u"postgresql://anna#x:hunter2@db.example/leren"_s << u"url.password"_s;
    QTest::newRow("option before the path")
        << u"postgresql://db.example?sslmode=require/leren"_s << u"url.incomplete"_s;
}

void WorkspaceUrlTest::whatIsWrongIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const Result<WorkspaceUrl> url = WorkspaceUrl::parse(text);
    QVERIFY(!url.has_value());
    QCOMPARE(url.error().kind, ErrorKind::Invalid);
    QCOMPARE(url.error().subject, subject);
    const QString said = url.error().argument + url.error().detail;
    QVERIFY2(!said.contains("hunter2"_L1), "an error must not repeat a password");
}

void WorkspaceUrlTest::pathsAreMadeAbsolute()
{
    const auto url = WorkspaceUrl::parse(u"week.tjc"_s);
    QCOMPARE(url.value().string(), QDir::current().absoluteFilePath(u"week.tjc"_s));
}

QTEST_GUILESS_MAIN(WorkspaceUrlTest)

#include "workspace_url_test.moc"
