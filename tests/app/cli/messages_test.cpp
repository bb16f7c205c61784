#include "service/explain.h"
#include "service/language.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

constexpr std::array kinds{ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Invalid, ErrorKind::Denied,
    ErrorKind::Busy, ErrorKind::Offline, ErrorKind::ReadOnly, ErrorKind::SchemaTooNew,
    ErrorKind::SchemaTooOld, ErrorKind::Corrupt, ErrorKind::Cancelled, ErrorKind::Bug};

/// Kinds whose own sentence says all there is to say, whatever the subject.
bool speaksForItself(ErrorKind kind)
{
    return kind == ErrorKind::ReadOnly || kind == ErrorKind::SchemaTooNew || kind == ErrorKind::SchemaTooOld
           || kind == ErrorKind::Cancelled || kind == ErrorKind::Bug;
}

std::optional<ErrorKind> kindOf(const QString &name)
{
    for (const ErrorKind kind : kinds) {
        if (name.compare(QString(code(kind)).remove(u'_'), Qt::CaseInsensitive) == 0 || name == code(kind))
            return kind;
    }
    return std::nullopt;
}

/// Every kind and subject that the sources and the schemas name.
QSet<std::pair<int, QString>> namedErrors()
{
    static const QRegularExpression inCode(
        u"ErrorKind::(\\w+),\\s*(?:u|QStringLiteral\\(|QLatin1StringView\\()?\"([a-z_0-9.]+[a-z])\""_s);
    static const QRegularExpression inHeaders(
        u"\\b([A-Z][A-Za-z]+)((?:[ ,]|or|and|///|\\n)*\"[a-z_.]+\")+"_s);
    static const QRegularExpression quoted(u"\"([a-z_.]+)\""_s);
    static const QRegularExpression inSchema(u"tjc:([a-z_]+):([a-z_.]+)"_s);
    static const QRegularExpression inPostgres(u"'(not_found|conflict|invalid|denied):([a-z_.]+)'"_s);
    static const QRegularExpression ofText(u"char \\*subject = \"([a-z.]+)\""_s);
    QSet<std::pair<int, QString>> found;
    const auto add = [&](const QString &kind, const QString &subject) {
        if (const auto known = kindOf(kind))
            found.insert({int(*known), subject});
    };
    QDirIterator files(QStringLiteral(TJC_SOURCE_DIR "/app"), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.fileName().contains("/explain"_L1)
            || file.fileName().contains("/app/cli/"_L1))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto *pattern : {&inCode, &inSchema, &inPostgres}) {
            for (auto it = pattern->globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                add(match.captured(1), match.captured(2));
            }
        }
        if (file.fileName().endsWith(".h"_L1)) {
            for (auto it = inHeaders.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                for (auto each = quoted.globalMatch(match.captured(0)); each.hasNext();)
                    add(match.captured(1), each.next().captured(1));
            }
        }
        for (auto it = ofText.globalMatch(text); it.hasNext();) {
            const QString subject = it.next().captured(1);
            add(u"invalid"_s, subject + ".empty"_L1);
            add(u"invalid"_s, subject + ".too_long"_L1);
        }
    }
    return found;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentence()
    {
        for (const QString &language : languages()) {
            installLanguage(language);
            QSet<QString> different;
            for (const ErrorKind kind : kinds) {
                const QString sentence = explain(Error{kind, u"nothing.known"_s});
                QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 15, qPrintable(sentence));
                different.insert(sentence);
            }
            QCOMPARE(different.size(), qsizetype(kinds.size()));
        }
    }

    void everyNamedErrorHasASentence()
    {
        installLanguage(u"en"_s);
        const auto errors = namedErrors();
        QVERIFY2(errors.size() > 50, qPrintable(QString::number(errors.size())));
        QStringList without;
        for (const auto &[kind, subject] : errors) {
            const auto known = ErrorKind(kind);
            const QString sentence = explain(Error{known, subject});
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            if (!speaksForItself(known) && sentence == explain(Error{known, u"nothing.known"_s}))
                without += u"%1 %2"_s.arg(code(known), subject);
            const QString named = explain(Error{known, subject, u"a: %1"_s});
            QVERIFY2(!named.contains("%2"_L1), qPrintable(named));
        }
        without.sort();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(", "_L1)));
    }

    void everyBadRowHasASentence()
    {
        installLanguage(u"en"_s);
        static const QRegularExpression rowCode(u"\"(row\\.[a-z_.]+)\""_s);
        const QString fallback = explain(RowError{0, u"row.nothing_known"_s, u"x"_s});
        const QString noAdvice = whatToDo(RowError{0, u"row.nothing_known"_s, u"x"_s});
        int count = 0;
        QDirIterator files(QStringLiteral(TJC_SOURCE_DIR "/app"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.fileName().contains("/explain"_L1)
                || file.fileName().contains("/app/cli/"_L1))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = rowCode.globalMatch(text); it.hasNext(); ++count) {
                const QString subject = it.next().captured(1);
                QVERIFY2(explain(RowError{0, subject, u"x"_s}) != fallback, qPrintable(subject));
                const QString advice = whatToDo(RowError{0, subject, u"x"_s});
                QVERIFY2(!advice.contains(u'%'), qPrintable(advice));
                QVERIFY2(advice != noAdvice || subject == "row.refused"_L1, qPrintable(subject));
            }
        }
        QVERIFY(count > 20);
    }

    void aBadRowIsNamedWithItsLine()
    {
        installLanguage(u"en"_s);
        QCOMPARE(explain(RowError{12, u"row.date"_s, u"32-13-2026"_s}),
            u"line 12: the date '32-13-2026' is not a date (2026-03-02)"_s);
        QCOMPARE(explain(RowError{3, u"row.title.empty"_s, QString()}), u"line 3: the title is missing"_s);
        QCOMPARE(
            explain(RowError{4, u"row.room"_s, u"%1 %2"_s}), u"line 4: the room '%1 %2' cannot be used"_s);
        QCOMPARE(explain(RowError{5, u"row.refused"_s, u"session.seats_order"_s}),
            u"line 5: the workspace does not take this row: The least number of seats is larger than the most."_s);
        installLanguage(u"nl"_s);
        QCOMPARE(explain(RowError{12, u"row.date"_s, u"32-13-2026"_s}),
            u"regel 12: de datum '32-13-2026' is geen datum (2026-03-02)"_s);
    }

    void theDetailIsNeverShown()
    {
        for (const ErrorKind kind : kinds)
            QVERIFY(!explain(Error{kind, u"sql"_s, {}, u"SECRET"_s}).contains("SECRET"_L1));
    }

    void dutchIsComplete()
    {
        QFile file(QStringLiteral(TJC_SOURCE_DIR "/translations/app_nl.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int count = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
                const QString dutch = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!dutch.trimmed().isEmpty(), qPrintable(source));
                for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%n"_s})
                    QVERIFY2(dutch.contains(place) == source.contains(place), qPrintable(source));
                ++count;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(count > 250);
    }

    void everyTextOfTheSourcesIsInTheDutchFile()
    {
        QFile file(QStringLiteral(TJC_SOURCE_DIR "/translations/app_nl.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> known;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "source"_L1)
                known.insert(xml.readElementText());
        }
        static const QRegularExpression call(
            u"(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"(?:cli|explain)\",((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)"_s);
        static const QRegularExpression join(u"\"\\s*\""_s);
        int count = 0;
        for (const QString &folder : {u"/app/cli"_s, u"/app/service"_s}) {
            QDirIterator files(QStringLiteral(TJC_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files);
            while (files.hasNext()) {
                QFile unit(files.next());
                QVERIFY(unit.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(unit.readAll());
                for (auto it = call.globalMatch(text); it.hasNext(); ++count) {
                    QString source = it.next().captured(1).trimmed();
                    source = source.mid(1, source.size() - 2).remove(join);
                    source.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
                    QVERIFY2(known.contains(source), qPrintable(source));
                }
            }
        }
        QVERIFY(count > 250);
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
