#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a room may include beside itself. The arrows of the house, and nothing else.
struct Room {
    QString folder;
    QStringList mayInclude;
};

const QStringList belowTheWindow{u"app/base/"_s, u"app/domain/"_s, u"app/exchange/"_s, u"app/service/"_s};

/// The first that a path begins with is the path's room.
const QList<Room> rooms{
    {u"app/base/"_s, {}},
    {u"app/domain/"_s, {u"app/base/"_s}},
    {u"app/db/"_s, {u"app/base/"_s}},
    {u"app/store/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/db/"_s}},
    {u"app/exchange/"_s, {u"app/base/"_s, u"app/domain/"_s}},
    {u"app/fetch/"_s, {u"app/base/"_s}},
    {u"app/service/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/db/"_s, u"app/store/"_s, u"app/exchange/"_s,
                            u"app/fetch/"_s}},
    {u"app/cli/"_s, {u"app/base/"_s, u"app/domain/"_s, u"app/exchange/"_s, u"app/service/"_s}},
    {u"ui/widgets/"_s, belowTheWindow},
    {u"ui/participants/"_s, belowTheWindow + QStringList{u"ui/widgets/"_s, u"ui/print/"_s}},
    // A period and an item on a day are values, of which the models speak too.
    {u"ui/calendar/period."_s, belowTheWindow + QStringList{u"ui/widgets/"_s}},
    {u"ui/calendar/calendar_item."_s,
        belowTheWindow + QStringList{u"ui/widgets/"_s, u"ui/calendar/period."_s}},
    {u"ui/models/"_s,
        belowTheWindow
            + QStringList{u"ui/widgets/"_s, u"ui/calendar/period."_s, u"ui/calendar/calendar_item."_s}},
    // Paper stands below the pages, which bring what they show as documents of it.
    {u"ui/print/"_s, belowTheWindow + QStringList{u"ui/widgets/"_s, u"ui/models/"_s}},
    // The registry stands apart from the shell: pages know it, and the shell knows the pages.
    {u"ui/shell/command_registry."_s, belowTheWindow},
    {u"ui/import/"_s, belowTheWindow + QStringList{u"ui/widgets/"_s}},
    {u"ui/calendar/"_s, belowTheWindow
                            + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/import/"_s,
                                u"ui/participants/"_s, u"ui/print/"_s, u"ui/shell/command_registry."_s,
                                u"ui/calendar/period."_s, u"ui/calendar/calendar_item."_s}},
    {u"ui/mail/"_s, belowTheWindow + QStringList{u"ui/widgets/"_s}},
    {u"ui/notices/"_s, belowTheWindow + QStringList{u"ui/widgets/"_s, u"ui/mail/"_s}},
    // Evaluations are of sessions, and are asked and shown beside them.
    {u"ui/evaluation/"_s,
        belowTheWindow + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/print/"_s, u"ui/calendar/"_s}},
    // Coordinators work on what the calendar shows: the page of a theme week, the form parts, the exports.
    {u"ui/coordination/"_s, belowTheWindow
                                + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/calendar/"_s,
                                    u"ui/evaluation/"_s, u"ui/shell/command_registry."_s}},
    // Who looks for a colleague gets the same forms, and mails.
    {u"ui/directory/"_s, belowTheWindow
                             + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/calendar/"_s,
                                 u"ui/coordination/record_form."_s, u"ui/mail/"_s, u"ui/participants/"_s,
                                 u"ui/shell/command_registry."_s}},
    {u"ui/guide/"_s, belowTheWindow
                         + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/coordination/record_form."_s,
                             u"ui/coordination/record_section."_s, u"ui/shell/command_registry."_s}},
    // What is offered and wished is about topics, found as the guide finds them.
    {u"ui/market/"_s, belowTheWindow
                          + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/calendar/"_s,
                              u"ui/coordination/record_form."_s, u"ui/guide/topic_field."_s, u"ui/print/"_s,
                              u"ui/shell/command_registry."_s}},
    // A thread is about a topic, found as the guide finds it, and names what the calendar offers.
    {u"ui/forum/"_s, belowTheWindow
                         + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/calendar/"_s,
                             u"ui/guide/topic_field."_s, u"ui/shell/command_registry."_s}},
    {u"ui/shell/"_s, belowTheWindow
                         + QStringList{u"ui/widgets/"_s, u"ui/models/"_s, u"ui/print/"_s, u"ui/calendar/"_s,
                             u"ui/coordination/"_s, u"ui/directory/"_s, u"ui/evaluation/"_s, u"ui/forum/"_s,
                             u"ui/guide/"_s, u"ui/mail/"_s, u"ui/market/"_s, u"ui/notices/"_s}},
};

/// Headers of others that one room only may name.
struct Guest {
    QRegularExpression header;
    QString room;
};

const QList<Guest> guests{
    {QRegularExpression(u"^sqlite3\\.h$"_s), u"app/db/"_s},
    {QRegularExpression(u"^(libpq-fe\\.h|libpq/.*)$"_s), u"app/db/"_s},
    {QRegularExpression(u"^(libical/.*|ical\\.h)$"_s), u"app/exchange/"_s},
    {QRegularExpression(u"^(xlsxwriter/.*|xlsxwriter\\.h)$"_s), u"app/exchange/"_s},
};

const Room *roomOf(const QString &file)
{
    for (const Room &room : rooms) {
        if (file.startsWith(room.folder))
            return &room;
    }
    return nullptr;
}

/// Whether <header> is one of Qt's modules with windows and drawing.
bool isOfAWindow(const QString &header)
{
    const QString qt = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (header.contains(u'/'))
        return QRegularExpression(u"^Qt(Gui|Widgets|PrintSupport|Svg|SvgWidgets|OpenGL)/"_s)
            .match(header)
            .hasMatch();
    if (QFile::exists(qt + "/QtCore/"_L1 + header))
        return false;
    for (const auto module :
        {"QtGui"_L1, "QtWidgets"_L1, "QtPrintSupport"_L1, "QtSvg"_L1, "QtSvgWidgets"_L1}) {
        if (QFile::exists(qt + u'/' + module + u'/' + header))
            return true;
    }
    return false;
}

/// What is wrong with `file` (from the root of the project) including `header`; empty where it may.
QString problemWith(const QString &file, const QString &header, bool quoted)
{
    const Room *room = roomOf(file);
    if (!room)
        return u"%1 lies in no room that this test knows"_s.arg(file);
    for (const Guest &guest : guests) {
        if (guest.header.match(header).hasMatch() && room->folder != guest.room)
            return u"%1 includes %2, which only %3 may"_s.arg(file, header, guest.room);
    }
    if (!quoted) {
        if (file.startsWith("app/"_L1) && isOfAWindow(header))
            return u"%1 includes <%2>: the core has no window"_s.arg(file, header);
        return {};
    }
    if (header.endsWith(".moc"_L1))
        return {};
    const QString path = header.startsWith("ui/"_L1) ? header : "app/"_L1 + header;
    if (!roomOf(path))
        return u"%1 includes \"%2\" otherwise than by its path"_s.arg(file, header);
    if (path.startsWith(room->folder))
        return {};
    for (const QString &below : room->mayInclude) {
        if (path.startsWith(below))
            return {};
    }
    return u"%1 includes %2: %3 does not stand below %4"_s.arg(
        file, header, roomOf(path)->folder, room->folder);
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void everyIncludeIsAllowed();
    void noTextIsReadAsLatin1();
};

void LayersTest::aWrongIncludeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("down") << u"app/store/a.cpp"_s << u"db/connection.h"_s << true << true;
    QTest::newRow("own room") << u"app/store/a.cpp"_s << u"store/b.h"_s << true << true;
    QTest::newRow("up") << u"app/domain/a.h"_s << u"store/b.h"_s << true << false;
    QTest::newRow("sideways") << u"app/db/a.h"_s << u"domain/ids.h"_s << true << false;
    QTest::newRow("exchange writes no database") << u"app/exchange/a.h"_s << u"store/b.h"_s << true << false;
    QTest::newRow("fetching knows no catalogue")
        << u"app/fetch/a.cpp"_s << u"domain/catalogue.h"_s << true << false;
    QTest::newRow("a window and fetching") << u"ui/shell/a.cpp"_s << u"fetch/fetch.h"_s << true << false;
    QTest::newRow("cli past the service") << u"app/cli/a.cpp"_s << u"store/b.h"_s << true << false;
    QTest::newRow("ui past the service") << u"ui/shell/a.cpp"_s << u"db/connection.h"_s << true << false;
    QTest::newRow("ui and the service") << u"ui/models/a.cpp"_s << u"service/workspace.h"_s << true << true;
    QTest::newRow("core and ui") << u"app/cli/a.cpp"_s << u"ui/shell/a.h"_s << true << false;
    QTest::newRow("a page and the registry")
        << u"ui/calendar/a.cpp"_s << u"ui/shell/command_registry.h"_s << true << true;
    QTest::newRow("the registry and the shell")
        << u"ui/shell/command_registry.cpp"_s << u"ui/shell/main_window.h"_s << true << false;
    QTest::newRow("a page and the shell")
        << u"ui/calendar/a.cpp"_s << u"ui/shell/main_window.h"_s << true << false;
    QTest::newRow("notices and mail") << u"ui/notices/a.cpp"_s << u"ui/mail/mailto.h"_s << true << true;
    QTest::newRow("mail and notices") << u"ui/mail/a.cpp"_s << u"ui/notices/desktop.h"_s << true << false;
    QTest::newRow("widgets and the shell") << u"ui/widgets/a.cpp"_s << u"ui/shell/a.h"_s << true << false;
    QTest::newRow("a neighbour by its bare name") << u"app/db/a.cpp"_s << u"b.h"_s << true << false;
    QTest::newRow("moc of a source") << u"app/db/a.cpp"_s << u"a.moc"_s << true << true;
    QTest::newRow("SQLite in db") << u"app/db/a.cpp"_s << u"sqlite3.h"_s << false << true;
    QTest::newRow("SQLite in store") << u"app/store/a.cpp"_s << u"sqlite3.h"_s << false << false;
    QTest::newRow("libpq in service") << u"app/service/a.cpp"_s << u"libpq-fe.h"_s << false << false;
    QTest::newRow("libical in exchange") << u"app/exchange/a.cpp"_s << u"libical/ical.h"_s << false << true;
    QTest::newRow("libxlsxwriter in service")
        << u"app/service/a.cpp"_s << u"xlsxwriter.h"_s << false << false;
    QTest::newRow("libical in ui") << u"ui/models/a.cpp"_s << u"libical/ical.h"_s << false << false;
    QTest::newRow("Qt Core in the core") << u"app/base/a.cpp"_s << u"QString"_s << false << true;
    QTest::newRow("a window in the core") << u"app/cli/a.cpp"_s << u"QWidget"_s << false << false;
    QTest::newRow("drawing in the core") << u"app/domain/a.cpp"_s << u"QColor"_s << false << false;
    QTest::newRow("a module in the core") << u"app/domain/a.cpp"_s << u"QtGui/QColor"_s << false << false;
    QTest::newRow("a window in the interface") << u"ui/shell/a.cpp"_s << u"QWidget"_s << false << true;
    QTest::newRow("a model and a page")
        << u"ui/models/a.cpp"_s << u"ui/calendar/calendar_page.h"_s << true << false;
    QTest::newRow("a page and paper")
        << u"ui/calendar/a.cpp"_s << u"ui/print/print_document.h"_s << true << true;
    QTest::newRow("paper and a page") << u"ui/print/a.cpp"_s << u"ui/calendar/period.h"_s << true << false;
    QTest::newRow("participants and a page")
        << u"ui/participants/a.cpp"_s << u"ui/calendar/calendar_page.h"_s << true << false;
    QTest::newRow("an unknown room") << u"app/misc/a.cpp"_s << u"QString"_s << false << false;
}

void LayersTest::aWrongIncludeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(bool, quoted);
    QFETCH(bool, allowed);
    const QString problem = problemWith(file, header, quoted);
    QVERIFY2(problem.isEmpty() == allowed, qPrintable(problem));
}

void LayersTest::everyIncludeIsAllowed()
{
    static const QRegularExpression includeLine(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(TJC_SOURCE_DIR "/");
    QStringList problems;
    int files = 0;
    for (const auto folder : {"app"_L1, "ui"_L1}) {
        QDirIterator each(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile source(each.next());
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
            const QString text = QString::fromUtf8(source.readAll());
            const QString file = source.fileName().mid(root.size());
            ++files;
            for (auto found = includeLine.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                const QString problem = problemWith(file, match.captured(2), match.captured(1) == u"\""_s);
                if (!problem.isEmpty())
                    problems += problem;
            }
        }
    }
    QVERIFY2(files > 30, "the sources were not found");
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// A literal is UTF-8: read as Latin-1, a sign beyond ASCII becomes two others.
void LayersTest::noTextIsReadAsLatin1()
{
    static const QRegularExpression wrong(u"\"[^\"\\n]*[^\\x00-\\x7F\"\\n][^\"\\n]*\"_L1"_s);
    QVERIFY(wrong.match(u"join(\" \u00b7 \"_L1)"_s).hasMatch());
    QVERIFY(!wrong.match(u"join(\", \"_L1) + u\" \u00b7 \"_s"_s).hasMatch());
    QStringList problems;
    for (const char *room : {"/app", "/ui"}) {
        QDirIterator files(QStringLiteral(TJC_SOURCE_DIR) + QLatin1StringView(room), {u"*.h"_s, u"*.cpp"_s},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (const auto found = wrong.match(QString::fromUtf8(file.readAll())); found.hasMatch())
                problems += file.fileName() + u": "_s + found.captured();
        }
    }
    QCOMPARE(problems, QStringList());
}

QTEST_GUILESS_MAIN(LayersTest)

#include "layers_test.moc"
