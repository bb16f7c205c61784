#include "fetch/fetch_thread.h"
#include "support/hostile_server.h"

#include <QSslConfiguration>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FetchLimits quick{.deadlineMs = 400, .maxBytes = 256 * 1024};
/// Where an answer comes at once, however busy the machine is.
constexpr FetchLimits patient{.deadlineMs = 20'000, .maxBytes = 256 * 1024};

QString told(const Result<Fetched> &fetched)
{
    if (!fetched)
        return u"%1 %2 %3"_s
            .arg(code(fetched.error().kind), fetched.error().subject, fetched.error().argument)
            .trimmed();
    return u"%1 %2"_s.arg(QString::fromUtf8(fetched->bytes.left(20)), fetched->contentType).trimmed();
}

/// 100,000 zero bytes, packed into a hundred or so.
const QByteArray bomb = qCompress(QByteArray(100'000, '\0')).mid(4);

} // namespace

/// What a server may do to who asks it something. Each ends within the deadline, with one error that has a sentence.
class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addresses_data();
    void addresses();
    void asksAsItShould();
    void answers_data();
    void answers();
    void aCutBodyIsNeverMeasured();
    void deadlines_data();
    void deadlines();
    void redirects_data();
    void redirects();
    void oneDeadlineOverAll();
    void secured();
    void certificates();
    void neverDown();
    void cancelled();
    void destroyed();
    void progress();

private:
    static QString fetched(const QString &url, FetchLimits limits = patient)
    {
        FetchThread thread(limits);
        const auto address = fetchUrl(url);
        return told(address ? thread.fetch(*address).result() : Result<Fetched>(address.error()));
    }

    Identity m_trusted;
};

void FetchTest::initTestCase()
{
    forgetProxies();
    // The one authority that this machine trusts, for as long as the test runs.
    m_trusted = makeIdentity("DNS:localhost");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({m_trusted.certificate});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void FetchTest::addresses_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QString::fromLatin1(expected);
    };
    row("https://catalogus.example/cursussen?x=1", "");
    row("HTTP://CATALOGUS.example", "");
    row(" catalogus.example/cursussen ", "");
    row("file:///etc/hostname", "invalid fetch.scheme file");
    row("ftp://catalogus.example/x", "invalid fetch.scheme ftp");
    row("data:text/plain,x", "invalid fetch.scheme data");
    row("qrc:/x", "invalid fetch.scheme qrc");
    row("https://", "invalid fetch.url https://");
    row("catalogus", "invalid fetch.url catalogus");
    row("", "invalid fetch.url");
    row("https://naam:geheim@catalogus.example/", "invalid fetch.credentials");
    row("https://naam@catalogus.example/", "invalid fetch.credentials");
}

void FetchTest::addresses()
{
    QFETCH(QString, expected);
    const auto url = fetchUrl(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(url ? QString() : told(Result<Fetched>(url.error())), expected);
}

void FetchTest::asksAsItShould()
{
    HostileServer server;
    server.on("/a", {httpAnswer("302 Found", "Location: /b|Set-Cookie: geheim=1; Path=/")});
    server.on("/b", {httpAnswer("200 OK", "Content-Type: text/csv|Content-Length: 4", "ja\r\n")});
    QCOMPARE(fetched(server.url("/a#hier")), u"ja\r\n text/csv"_s);
    const QList<QByteArray> requests = server.requests();
    // Where a connection ends under it, Qt asks once more.
    QVERIFY(requests.size() >= 2 && requests.size() <= 4);
    QVERIFY(requests.first().startsWith("GET /a "));
    QVERIFY(requests.last().startsWith("GET /b "));
    for (const QByteArray &request : requests) {
        const QByteArray lower = request.toLower();
        QVERIFY2(lower.contains("accept-encoding: identity\r\n"), request.constData());
        for (const char *never : {"cookie:", "authorization:", "referer:", "hier"})
            QVERIFY2(!lower.contains(never), request.constData());
    }
}

void FetchTest::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected,
                         Answer::Then then = Answer::Close) {
        QTest::newRow(name) << bytes << int(then) << QString::fromLatin1(expected);
    };
    row("fine", httpAnswer("200 OK", "Content-Type: application/json|Content-Length: 2", "[]"),
        "[] application/json");
    row("to the end", httpAnswer("200 OK", {}, "[]"), "[]");
    row("in chunks", httpAnswer("200 OK", "Transfer-Encoding: chunked", "2\r\n[]\r\n0\r\n\r\n"), "[]");
    row("a page instead", httpAnswer("200 OK", "Content-Type: text/html", "<html>"), "<html> text/html");
    row("not found", httpAnswer("404 Not Found", "Content-Length: 4", "weg!"),
        "not_found fetch.not_found localhost");
    row("gone", httpAnswer("410 Gone"), "not_found fetch.not_found localhost");
    row("login", httpAnswer("401 Unauthorized", "WWW-Authenticate: Basic realm=x"),
        "denied fetch.login localhost");
    row("forbidden", httpAnswer("403 Forbidden"), "denied fetch.login localhost");
    row("broken", httpAnswer("500 Internal Server Error", {}, "oeps"), "offline fetch.status 500");
    row("nowhere", httpAnswer("302 Found"), "offline fetch.status 302");
    row("not modified", httpAnswer("304 Not Modified"), "offline fetch.status 304");
    row("no http", "hello\r\n\r\n", "offline fetch.server localhost");
    row("nothing", {}, "offline fetch.server localhost");
    row("reset", {}, "offline fetch.server localhost", Answer::Reset);
    row("cut off", httpAnswer("200 OK", "Content-Length: 100", "[1,2"), "offline fetch.cut localhost");
    row("more than it says", httpAnswer("200 OK", "Content-Length: 2", "[]{}{}{}{}{}{}{}"), "[]");
    row("too large, as it says", httpAnswer("200 OK", "Content-Length: 10000000000", "x"),
        "invalid fetch.too_large 0", Answer::Hang);
    row("endless", httpAnswer("200 OK", {}, "x"), "invalid fetch.too_large 0", Answer::Endless);
    row("endless, and it denies that", httpAnswer("200 OK", "Content-Length: 9000000", "x"),
        "invalid fetch.too_large 0", Answer::Endless);
    row("packed", httpAnswer("200 OK", "Content-Encoding: gzip", bomb), "invalid fetch.compressed");
    row("packed otherwise", httpAnswer("200 OK", "Content-Encoding: br", bomb), "invalid fetch.compressed");
}

void FetchTest::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    QFETCH(QString, expected);
    HostileServer server;
    server.on("/x", {bytes, Answer::Then(then)});
    QCOMPARE(fetched(server.url("/x")), expected);
}

/// Qt tells of it or not, as the parts happen to come in.
void FetchTest::aCutBodyIsNeverMeasured()
{
    HostileServer server;
    server.on("/cut", {httpAnswer("200 OK", "Transfer-Encoding: chunked", "ff\r\n[1,2")});
    server.on("/whole", {httpAnswer("200 OK", "Content-Length: 2", "[]")});
    FetchThread thread(patient);
    const auto cut = thread.fetch(*fetchUrl(server.url("/cut"))).result();
    if (cut)
        QVERIFY(!cut->isMeasured);
    else
        QCOMPARE(told(cut), u"offline fetch.cut localhost"_s);
    const auto whole = thread.fetch(*fetchUrl(server.url("/whole"))).result();
    QVERIFY(whole && whole->isMeasured);
}

void FetchTest::deadlines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    QTest::newRow("says nothing") << QByteArray() << int(Answer::Hang);
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nX:") << int(Answer::Drip);
    QTest::newRow("one byte now and then") << httpAnswer("200 OK") << int(Answer::Drip);
    QTest::newRow("stops halfway") << httpAnswer("200 OK", "Content-Length: 100", "half")
                                   << int(Answer::Hang);
}

void FetchTest::deadlines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    HostileServer server;
    server.on("/x", {bytes, Answer::Then(then)});
    QCOMPARE(fetched(server.url("/x"), quick), u"offline fetch.deadline 1"_s);
}

void FetchTest::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *location, const char *expected) {
        QTest::newRow(location) << QByteArray(location) << QString::fromLatin1(expected);
    };
    row("file:///etc/hostname", "invalid fetch.scheme file");
    row("ftp://localhost/x", "invalid fetch.scheme ftp");
    row("data:text/plain,x", "invalid fetch.scheme data");
    row("http://naam:geheim@localhost/", "invalid fetch.credentials");
    row("/x", "invalid fetch.redirects");
    row("/eind", "ja");
    row("?anders", "ja");
    row("http:///", "invalid fetch.url http:///");
}

void FetchTest::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, expected);
    HostileServer server;
    server.on("/x", {httpAnswer("301 Moved", "Location: " + location)});
    server.on("/eind", {httpAnswer("200 OK", {}, "ja")});
    server.on("/x?anders", {httpAnswer("200 OK", {}, "ja")});
    QCOMPARE(fetched(server.url("/x")), expected);
    // Where a connection ends under it, Qt asks once more.
    QVERIFY(server.requests().size() <= 2 * (1 + patient.maxRedirects));
}

/// Five redirects are followed, each by a slow server: it is one deadline.
void FetchTest::oneDeadlineOverAll()
{
    HostileServer server;
    for (int i = 0; i < 5; ++i)
        server.on('/' + QByteArray::number(i),
            {httpAnswer("307 Later", "Location: /" + QByteArray::number(i + 1), "x"), Answer::Drip});
    server.on("/5", {httpAnswer("200 OK", {}, "ja")});
    QCOMPARE(fetched(server.url("/0")), u"ja"_s); // what stands in a redirect is not waited for
    server.on("/5", {{}, Answer::Hang});
    QCOMPARE(fetched(server.url("/0"), quick), u"offline fetch.deadline 1"_s);
}

void FetchTest::secured()
{
    HostileServer server(m_trusted);
    server.on("/x", {httpAnswer("200 OK", "Content-Length: 2", "ja")});
    QCOMPARE(fetched(server.url("/x")), u"ja"_s);
}

void FetchTest::certificates()
{
    HostileServer stranger(makeIdentity("DNS:localhost"));
    stranger.on("/x", {httpAnswer("200 OK", {}, "ja")});
    QCOMPARE(fetched(stranger.url("/x")), u"invalid fetch.certificate localhost"_s);
    QVERIFY(stranger.requests().isEmpty()); // nothing was asked of it
    const Identity other = makeIdentity("DNS:elders.example");
    QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration both = before;
    both.setCaCertificates({m_trusted.certificate, other.certificate});
    QSslConfiguration::setDefaultConfiguration(both);
    HostileServer elsewhere(other);
    const QString found = fetched(elsewhere.url("/x"));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(found, u"invalid fetch.certificate localhost"_s);
    HostileServer plain;
    plain.on("/x", {"this is no TLS", Answer::Close});
    QString url = plain.url("/x");
    url.replace(u"http:"_s, u"https:"_s);
    const QString spoken = fetched(url, quick);
    QVERIFY2(spoken.startsWith("offline fetch."_L1) || spoken == "invalid fetch.certificate localhost"_L1,
        qPrintable(spoken));
}

void FetchTest::neverDown()
{
    HostileServer plain;
    plain.on("/x", {httpAnswer("200 OK", {}, "afgeluisterd")});
    HostileServer server(m_trusted);
    server.on("/x", {httpAnswer("302 Found", "Location: " + plain.url("/x").toLatin1())});
    QCOMPARE(fetched(server.url("/x")), u"invalid fetch.downgrade"_s);
    QVERIFY(plain.requests().isEmpty());
    // The other way is fine.
    server.on("/y", {httpAnswer("200 OK", {}, "ja")});
    plain.on("/y", {httpAnswer("302 Found", "Location: " + server.url("/y").toLatin1())});
    QCOMPARE(fetched(plain.url("/y")), u"ja"_s);
}

void FetchTest::cancelled()
{
    HostileServer server;
    server.on("/x", {httpAnswer("200 OK"), Answer::Drip});
    FetchThread thread(patient);
    // As soon as something came.
    auto progress = std::shared_ptr<Progress>();
    progress = std::make_shared<Progress>([&progress](qint64, qint64) { progress->cancel(); });
    QCOMPARE(told(thread.fetch(QUrl(server.url("/x")), progress).result()), u"cancelled fetch"_s);
}

void FetchTest::destroyed()
{
    HostileServer server;
    server.on("/x", {{}, Answer::Hang});
    QFuture<Result<Fetched>> fetched;
    {
        FetchThread thread(patient);
        fetched = thread.fetch(QUrl(server.url("/x")));
    }
    QVERIFY(fetched.isFinished());
    QCOMPARE(told(fetched.result()), u"cancelled fetch"_s);
}

void FetchTest::progress()
{
    HostileServer server;
    const QByteArray body(200'000, 'x');
    server.on("/x", {httpAnswer("200 OK", "Content-Length: 200000", body)});
    qint64 last = 0;
    qint64 all = 0;
    FetchThread thread(patient);
    const auto result =
        thread
            .fetch(QUrl(server.url("/x")), std::make_shared<Progress>([&](qint64 done, qint64 total) {
                last = done;
                all = total;
            }))
            .result();
    QVERIFY2(result && result->bytes == body, qPrintable(told(result)));
    QCOMPARE(last, 200'000);
    QCOMPARE(all, 200'000);
}

QTEST_GUILESS_MAIN(FetchTest)

#include "fetch_test.moc"
