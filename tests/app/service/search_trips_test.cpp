#include "service/directory_service.h"
#include "service/guide_service.h"
#include "service/offer_service.h"
#include "service/wish_service.h"
#include "support/proxy.h"
#include "tests/app/service/service_fixture.h"

#include <QTest>
#include <QUrl>

#include <functional>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

/// How many are found first.
using Search = std::function<qsizetype(Workspace &, const QString &)>;

constexpr int most = 50;

} // namespace

Q_DECLARE_METATYPE(Search)

/// Searching as you type asks a server once, whatever is looked for.
class SearchTripsTest : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnce_data();
    void asksOnce();
};

void SearchTripsTest::asksOnce_data()
{
    QTest::addColumn<Search>("search");
    QTest::addColumn<QString>("text");
    const Search colleagues = [](Workspace &workspace, const QString &text) {
        return workspace.directory().search({.text = text}, most).result()->first.size();
    };
    const Search wishes = [](Workspace &workspace, const QString &text) {
        return workspace.wishes().search({.text = text}, most).result()->first.size();
    };
    const Search offers = [](Workspace &workspace, const QString &text) {
        return workspace.offers().search({.text = text}, most).result()->first.size();
    };
    const Search topics = [](Workspace &workspace, const QString &text) {
        return workspace.guide().find(text, most).result()->size();
    };
    QTest::newRow("colleagues") << colleagues << u"person"_s;
    QTest::newRow("wishes") << wishes << u"wish"_s;
    QTest::newRow("trainings") << offers << u"training"_s;
    QTest::newRow("topics") << topics << u"topic"_s;
    QTest::newRow("all colleagues") << colleagues << QString();
    QTest::newRow("all wishes") << wishes << QString();
    QTest::newRow("all trainings") << offers << QString();
}

void SearchTripsTest::asksOnce()
{
    if (!isPostgres())
        QSKIP("a file has no trips");
    QFETCH(Search, search);
    QFETCH(QString, text);
    // The first word of some row, so that something is found.
    QString word;
    if (!text.isEmpty()) {
        const QByteArray column = text == u"person"_s || text == u"topic"_s ? "name" : "title";
        word = asked(connection(), "SELECT " + column + " FROM " + text.toLatin1() + " ORDER BY id LIMIT 1")
                   .section(u' ', 0, 0)
                   .left(4);
        if (word.isEmpty() && text == u"wish"_s) {
            QVERIFY(
                m_workspace->wishes().save({.uid = u"trip"_s, .title = u"Reizen"_s}).result().has_value());
            word = u"Reiz"_s;
        }
        QVERIFY(!word.isEmpty());
    }
    CountingProxy proxy(quint16(QUrl(m_url).port()));
    QUrl url(m_url);
    url.setPort(proxy.port());
    Workspace workspace(*WorkspaceUrl::parse(url.toString()), {.pollMs = 0});
    QVERIFY(workspace.open().result().has_value());
    // The words that can be found are read with the first question.
    QVERIFY(search(workspace, word) > 0);
    proxy.reset();
    QVERIFY(search(workspace, word) > 0);
    QCOMPARE(proxy.trips(), 1);
}

QTEST_GUILESS_MAIN(SearchTripsTest)

#include "search_trips_test.moc"
