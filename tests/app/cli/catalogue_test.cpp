#include "driver.h"
#include "support/hostile_server.h"
#include "tests/app/db/opened.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// `tjc import catalogue`, from files and from the web.
class CatalogueCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::forgetProxies();
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
    }

    void cleanup() { QCOMPARE(tjc({u"check"_s}).out, u"Everything is in order.\n"_s); }

    void refreshes()
    {
        const QString path = file("Code;Titel;Prijs;Startdatum;Bla\n1;Een;95,00;2-3-2099;\n2;Twee;;;\n");
        const test::Ran dry = import({u"--dry-run"_s, path});
        QCOMPARE(dry.out,
            u"Would add 2 courses to the catalogue 'leerrijk', change 0, leave 0 as they are and mark 0 as vanished.\n"
            "Would add 1 sessions and change 0.\nNothing was written.\n"_s);
        QCOMPARE(dry.err, u"Columns that were not used: Bla.\n"_s);
        QCOMPARE(import({path}).out,
            u"Courses of the catalogue 'leerrijk': added 2, changed 0, left 0 as they were, marked 0 as vanished.\n"
            "Sessions: added 1, changed 0.\n"_s);
        file("Code;Titel\n2;Twee, anders\n3;Drie\n");
        const QJsonObject report = import({u"--json"_s, path}).json().first().toObject();
        QCOMPARE(report["added"_L1].toInt(), 1);
        QCOMPARE(report["updated"_L1].toInt(), 1);
        QCOMPARE(report["vanished"_L1].toInt(), 1);
        QCOMPARE(report["written"_L1].toBool(), true);
        QCOMPARE(report["source"_L1].toString(), u"leerrijk"_s);
        file("Code;Titel\n9;Negen\n");
        QCOMPARE(import({u"--part"_s, u"--source=eigen"_s, path}).out,
            u"Courses of the catalogue 'eigen': added 1, changed 0, left 0 as they were, marked 0 as vanished.\n"
            "This is a part of the catalogue: what it does not name was left as it is.\n"_s);
    }

    void badCourses()
    {
        const QString path = file("Code;Naam van het ding;Prijs\n1;Een;duur\n2;Twee;\n");
        const QStringList arguments{u"--map=Naam van het ding=title"_s, u"--source=slecht"_s, path};
        const test::Ran refused = import(arguments);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.err,
            u"line 2: 'duur' is not an amount (1.250,00)\n1 problem in the file; nothing was written.\n"_s);
        QCOMPARE(import(QStringList{u"--skip-bad"_s} + arguments).exit, 0);
        const test::Ran dutch =
            test::run(QStringList{u"--workspace"_s, m_url, u"--lang"_s, u"nl"_s, u"import"_s, u"catalogue"_s}
                      + arguments);
        QCOMPARE(dutch.err,
            u"regel 2: 'duur' is geen bedrag (1.250,00)\n1 probleem in het bestand; er is niets weggeschreven.\n"_s);
    }

    void fromTheWeb()
    {
        test::HostileServer server;
        server.on("/c.json", {test::httpAnswer("200 OK", {},
                                 R"([{"courseId":"a","name":"Een"},{"courseId":"b","name":"Twee"}])")});
        server.on("/weg", {test::httpAnswer("302 Found", "Location: file:///etc/hostname")});
        QCOMPARE(import({server.url("/c.json")}).out,
            u"Courses of the catalogue 'localhost': added 2, changed 0, left 0 as they were, marked 0 as vanished.\n"_s);
        const test::Ran away = import({server.url("/weg")});
        QCOMPARE(away.exit, 1);
        QCOMPARE(away.err, u"Only addresses that begin with https: or http: are fetched, not file:.\n"_s);
        QCOMPARE(import({server.url("/nergens")}).err,
            u"localhost has nothing at that address; look at it again.\n"_s);
        QCOMPARE(import({u"ftp://voorbeeld.example/x"_s}).err,
            u"Only addresses that begin with https: or http: are fetched, not ftp:.\n"_s);
    }

    void misuse()
    {
        QCOMPARE(import({u"--as=pdf"_s, u"x"_s}).err,
            u"--as 'pdf' is not leerrijk, schemaorg, ooapi or edudex.\n"_s);
        QCOMPARE(import({u"--as=pdf"_s, u"x"_s}).exit, 2);
        QCOMPARE(import({}).exit, 2);
        QCOMPARE(import({u"--as=edudex"_s, file("Titel\nKort\n")}).exit, 1);
        QCOMPARE(import({file("<edudexDirectory/>")}).err,
            u"This is the directory of EDU-DEX, which only says where the courses are; give the program files that it "
            "names.\n"_s);
    }

private:
    test::Ran tjc(const QStringList &arguments)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + arguments);
    }
    test::Ran import(const QStringList &arguments)
    {
        return tjc(QStringList{u"import"_s, u"catalogue"_s} + arguments);
    }
    QString file(const QByteArray &content)
    {
        QFile out(m_folder.filePath(u"catalogus"_s));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(content);
        return out.fileName();
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CatalogueCommandTest)

#include "catalogue_test.moc"
