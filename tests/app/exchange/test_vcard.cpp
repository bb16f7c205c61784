#include "exchange/vcard.h"

#include <QBuffer>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

/// A little reader of vCard 3.0 that knows nothing of how it was written: the values of each property, by its name
/// without parameters, escapes taken off; a value of several parts is split at what stands between them.
using Card = QMap<QString, QStringList>;

QStringList parts(const QString &value, QChar separator)
{
    QStringList all{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u'\\' && at + 1 < value.size()) {
            const QChar next = value[++at];
            all.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (value[at] == separator) {
            all += QString();
        } else {
            all.last() += value[at];
        }
    }
    return all;
}

QList<Card> readCards(const QByteArray &bytes)
{
    QByteArray unfolded = bytes;
    unfolded.replace("\r\n ", "").replace("\r\n\t", "");
    QList<Card> cards;
    const QStringList lines = QString::fromUtf8(unfolded).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u':', 0, 0).section(u';', 0, 0);
        const QString value = line.section(u':', 1);
        if (name == u"BEGIN")
            cards += Card();
        else if (name != u"END" && !cards.isEmpty())
            cards.last().insert(name, parts(value, name == u"N" || name == u"ADR" ? QChar(u';')
                                                   : name == u"CATEGORIES"        ? QChar(u',')
                                                                                  : QChar(u'\0')));
    }
    return cards;
}

DirectoryRow colleague(int number, const QString &name)
{
    return DirectoryRow{.id = *PersonId::from(number),
        .uid = u"uid-%1"_s.arg(number),
        .name = name,
        .login = {},
        .email = u"p%1@example.org"_s.arg(number),
        .organisation = u"Ministerie; van, alles\\"_s,
        .jobTitle = u"adviseur"_s,
        .building = u"Hoofdtoren"_s,
        .offers = false,
        .listed = true,
        .topics = {{*TopicId::from(1), u"iPad, groot"_s, TopicKind::Device, Level::Expert, false, {}},
            {*TopicId::from(2), u"Café"_s, TopicKind::Subject, Level::Good, false, {}}},
        .languages = {},
        .formats = {},
        .sessionsGiven = 0,
        .given = {}};
}

QByteArray written(const QList<DirectoryRow> &people)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeVcards(buffer, people))
        qFatal("not written");
    return buffer.data();
}

} // namespace

class VcardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack();
    void namesHaveTheirParts_data();
    void namesHaveTheirParts();
    void linesAreFoldedAndNothingMakesALine();
    void whatIsUnknownIsLeftOut();
};

void VcardTest::isReadBack()
{
    const QList<Card> cards =
        readCards(written({colleague(1, u"Anna de Boer"_s), colleague(2, u"Bo Smit"_s)}));
    QCOMPARE(cards.size(), 2);
    const Card &card = cards.first();
    QCOMPARE(card[u"VERSION"_s], QStringList{u"3.0"_s});
    QCOMPARE(card[u"UID"_s], QStringList{u"uid-1"_s});
    QCOMPARE(card[u"FN"_s], QStringList{u"Anna de Boer"_s});
    QCOMPARE(card[u"EMAIL"_s], QStringList{u"p1@example.org"_s});
    QCOMPARE(card[u"ORG"_s], QStringList{u"Ministerie; van, alles\\"_s});
    QCOMPARE(card[u"TITLE"_s], QStringList{u"adviseur"_s});
    QCOMPARE(card[u"ADR"_s].value(1), u"Hoofdtoren"_s);
    QCOMPARE(card[u"ADR"_s].size(), 7);
    QCOMPARE(card[u"CATEGORIES"_s], (QStringList{u"iPad, groot"_s, u"Café"_s}));
    QCOMPARE(cards[1][u"FN"_s], QStringList{u"Bo Smit"_s});
}

void VcardTest::namesHaveTheirParts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("prefix") << u"Anna de Boer"_s << QStringList{u"de Boer"_s, u"Anna"_s, {}, {}, {}};
    QTest::newRow("one word") << u"Cher"_s << QStringList{u"Cher"_s, {}, {}, {}, {}};
    QTest::newRow("a semicolon") << u"Bo; Smit"_s << QStringList{u"Smit"_s, u"Bo;"_s, {}, {}, {}};
}

void VcardTest::namesHaveTheirParts()
{
    QFETCH(QString, name);
    QFETCH(QStringList, parts);
    QCOMPARE(readCards(written({colleague(1, name)})).first()[u"N"_s], parts);
}

void VcardTest::linesAreFoldedAndNothingMakesALine()
{
    DirectoryRow row = colleague(1, u"é"_s.repeated(200));
    row.jobTitle = u"a\r\nEMAIL:kwaad@example.org\nEND:VCARD"_s;
    const QByteArray bytes = written({row});
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // with its CR
    QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes);
    const QList<Card> cards = readCards(bytes);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first()[u"FN"_s], QStringList{u"é"_s.repeated(200)});
    QCOMPARE(cards.first()[u"EMAIL"_s], QStringList{u"p1@example.org"_s});
    QCOMPARE(bytes.count("\r\nEND:VCARD"), 1);
}

void VcardTest::whatIsUnknownIsLeftOut()
{
    DirectoryRow row = colleague(1, u"Anna"_s);
    row.email.clear();
    row.organisation.clear();
    row.topics.clear();
    const Card card = readCards(written({row})).first();
    for (const auto &name : {u"EMAIL"_s, u"ORG"_s, u"CATEGORIES"_s})
        QVERIFY2(!card.contains(name), qPrintable(name));
    QVERIFY(card.contains(u"N"_s));
}

QTEST_GUILESS_MAIN(VcardTest)

#include "test_vcard.moc"
