#include "exchange/local_time.h"
#include "service/directory_service.h"
#include "service/directory_text.h"
#include "service/help_service.h"
#include "service/offer_service.h"
#include "service/profile_service.h"
#include "service_fixture.h"
#include "tests/app/db/planned.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

struct Listed {
    QString id;
    QString name;
    QStringList topics;
};

/// Scalars of the kind that the file has: bare, or between quotes.
QString scalar(QString text)
{
    text = text.trimmed();
    if (text.size() > 1 && text.startsWith(u'\'') && text.endsWith(u'\''))
        return text.sliced(1, text.size() - 2).replace(u"''"_s, u"'"_s);
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        return text.sliced(1, text.size() - 2);
    return text;
}

/// The people of a YAML file with one key per person, read line by line: as much of YAML as it needs.
QList<Listed> readPeople(const QString &yaml)
{
    static const QRegularExpression person(u"^(\\S.*):$"_s);
    static const QRegularExpression field(u"^  ([\\w-]+):(.*)$"_s);
    QList<Listed> people;
    bool inTopics = false;
    QString first;
    const QStringList lines = yaml.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#') || line.startsWith(u"---"_s))
            continue;
        if (const auto match = person.match(line); match.hasMatch()) {
            people += Listed{scalar(match.captured(1)), {}, {}};
            inTopics = false;
            first.clear();
        } else if (const auto named = field.match(line); named.hasMatch()) {
            inTopics = named.captured(1) == "expertise"_L1;
            if (named.captured(1) == "first-name"_L1)
                first = scalar(named.captured(2));
            else if (named.captured(1) == "last-name"_L1)
                people.last().name = (first + u' ' + scalar(named.captured(2))).trimmed();
        } else if (inTopics && line.startsWith(u"  - "_s)) {
            people.last().topics += line.sliced(4).trimmed();
        } else if (inTopics && line.startsWith(u"    "_s) && !people.last().topics.isEmpty()) {
            people.last().topics.last() += u' ' + line.trimmed();
        }
    }
    for (Listed &one : people) {
        for (QString &topic : one.topics)
            topic = scalar(topic);
    }
    return people;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

/// The directory as a window or the command line use it.
class PeopleDirectoryTest : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aListOfOthersBecomesTheDirectory();
    void whatWasMistypedIsSaid();
    void aWeekdayIsReadAsHours();
    void exportsWhatIsAsked();
    void addressesAreEachOnce();
    void whoOffersATrainingIsFoundByIt();
    void aProfileIsOnesOwn();
    void aRequestGoesToAndFro();
};

void PeopleDirectoryTest::aListOfOthersBecomesTheDirectory()
{
    QFile yaml(QStringLiteral(TJC_SHARED_DATA "/ols/people.yaml"));
    if (!yaml.open(QIODevice::ReadOnly))
        QSKIP("the list of people of others is not here");
    const QList<Listed> people = readPeople(QString::fromUtf8(yaml.readAll()));
    QCOMPARE(people.size(), 702);
    QSet<QString> topics;
    QSet<QString> folded;
    QString csv = u"id;naam;onderwerpen\n"_s;
    for (const Listed &one : people) {
        for (const QString &topic : one.topics) {
            topics.insert(topic);
            folded.insert(topic.toCaseFolded().replace(u'-', u' ').simplified());
        }
        // A bar says that it is the bar that parts them, whatever else stands in a topic.
        csv += quoted(one.id) + u';' + quoted(one.name) + u';'
               + quoted(one.topics.isEmpty() ? QString() : one.topics.join(u'|') + u'|') + u'\n';
    }
    QCOMPARE(topics.size(), 1'353);
    QCOMPARE(folded.size(), 1'302);

    const QString before = asked(connection(), "SELECT count(*) FROM topic");
    const auto report =
        m_workspace->directory().importPeople(file(u"people.csv"_s, csv.toUtf8()), {}).result();
    QVERIFY2(report.has_value(), qPrintable(told(report)));
    QVERIFY2(report->errors.isEmpty(),
        qPrintable(report->errors.value(0).subject + report->errors.value(0).value));
    QCOMPARE(report->counts.added, 702);
    // Each is one of those that were there, or new.
    const int after = asked(connection(), "SELECT count(*) FROM topic").toInt();
    QVERIFY(after <= before.toInt() + 1'302);
    QCOMPARE(asked(connection(),
                 "SELECT count(DISTINCT topic_id) FROM expertise e JOIN person p ON p.id = e.person_id"
                 " WHERE p.uid IN (SELECT uid FROM person) AND NOT EXISTS (SELECT 1 FROM person q"
                 " WHERE q.id = p.id AND q.login IS NOT NULL)")
                     .toInt()
                 >= 1'302,
        true);
    // Everybody who knows a word is found by it, and by nothing else.
    int expected = 0;
    for (const Listed &one : people) {
        const bool knows = std::ranges::any_of(one.topics,
            [](const QString &topic) { return topic.contains(u"bioinformatics"_s, Qt::CaseInsensitive); });
        const bool named = one.name.contains(u"bioinformatics"_s, Qt::CaseInsensitive);
        expected += knows || named ? 1 : 0;
    }
    QVERIFY(expected > 20);
    const auto ids = m_workspace->directory().searchIds({.text = u"bioinformatics"_s}).result();
    QCOMPARE(ids->size(), expected);
    const auto answer = m_workspace->directory().search({.text = u"bioinformtaics"_s}, 50).result();
    QCOMPARE(answer->meant.value(0).toLower(), u"bioinformatics"_s);
    QVERIFY(reasonsText(answer->first.first().reasons).contains(u"bioinformatics"_s, Qt::CaseInsensitive));
    // The same again changes nothing.
    const auto again = m_workspace->directory().importPeople(m_folder.filePath(u"people.csv"_s), {}).result();
    QCOMPARE(again->counts.unchanged, 702);
    QCOMPARE(asked(connection(), "SELECT count(*) FROM topic").toInt(), after);
}

void PeopleDirectoryTest::whatWasMistypedIsSaid()
{
    const auto answer = m_workspace->directory().search({.text = u"ipda"_s}, 50).result();
    QCOMPARE(answer->meant, QStringList{u"iPad"_s});
    QVERIFY(!answer->first.isEmpty());
    QVERIFY(answer->isAll);
    const auto right = m_workspace->directory().search({.text = u"ipad"_s}, 50).result();
    QVERIFY(right->meant.isEmpty());
    QCOMPARE(right->first.size(), answer->first.size());
    const auto first = m_workspace->directory().search({}, 2).result();
    QCOMPARE(first->first.size(), 2);
    QVERIFY(!first->isAll);
}

void PeopleDirectoryTest::aWeekdayIsReadAsHours()
{
    const DirectoryRow someone = m_workspace->directory().search({}, 1).result()->first.first();
    const qint64 id = someone.id.value();
    QCOMPARE(run(connection(), "DELETE FROM availability"), u"ok"_s);
    QCOMPARE(run(connection(),
                 "INSERT INTO availability (person_id, weekday, part) VALUES ($1, 3, 'afternoon')", {id}),
        u"ok"_s);
    // Wednesdays far from the example week, in winter and in summer time.
    for (const QString &day : {u"2040-01-04"_s, u"2040-07-04"_s}) {
        const auto found = [&](std::optional<DayPart> part) {
            return m_workspace->directory()
                .searchIds({.freeOn = Day::fromIso(day), .part = part})
                .result()
                .value();
        };
        QCOMPARE(found({}), QList<qint64>{id});
        QCOMPARE(found(DayPart::Afternoon), QList<qint64>{id});
        QVERIFY(found(DayPart::Morning).isEmpty());
        // From 16:30 to 17:30 he is away: a part of the afternoon, in local time.
        const Day when = *Day::fromIso(day);
        const qint64 midnight = tjc::LocalTime().startOf(when).ms();
        QCOMPARE(run(connection(), "INSERT INTO absence (person_id, starts_at, ends_at) VALUES ($1, $2, $3)",
                     {id, midnight + 990 * 60'000, midnight + 1050 * 60'000}),
            u"ok"_s);
        QVERIFY(found({}).isEmpty());
        QCOMPARE(run(connection(), "DELETE FROM absence WHERE person_id = $1", {id}), u"ok"_s);
        QVERIFY(m_workspace->directory().searchIds({.freeOn = when.plusDays(1)}).result()->isEmpty());
    }
}

void PeopleDirectoryTest::exportsWhatIsAsked()
{
    const QList<qint64> ids = m_workspace->directory().searchIds({.text = u"ipad"_s}).result().value();
    QVERIFY(ids.size() > 1);
    const QString csv = m_folder.filePath(u"out.csv"_s);
    QCOMPARE(
        m_workspace->directory().exportDirectory(ids, csv, ExportKind::Csv).result().value(), ids.size());
    const QByteArray bytes = contentOf(csv);
    QVERIFY(bytes.startsWith(
        "\xEF\xBB\xBF"
        "Collega-id;Naam;Account;E-mail;Organisatie;Functie;Gebouw;Onderwerp(en);Niveau(s);Talen;"
        "Werkvormen;Wil geven;Gegeven\r\n"));
    QCOMPARE(bytes.count("\r\n"), ids.size() + 1);
    // It can be read in again, and says nothing new.
    const auto report = m_workspace->directory().importPeople(csv, {}).result();
    QVERIFY2(report.has_value(), qPrintable(told(report)));
    QCOMPARE(report->counts.unchanged, int(ids.size()));
    QCOMPARE(m_workspace->directory()
                 .exportDirectory(
                     ids, csv, ExportKind::CsvRfc4180, {DirectoryColumn::Email, DirectoryColumn::Name})
                 .result()
                 .value(),
        ids.size());
    QVERIFY(contentOf(csv).startsWith("E-mail,Naam\r\n"));
    const QString vcf = m_folder.filePath(u"out.vcf"_s);
    QCOMPARE(m_workspace->directory().exportVcards(ids, vcf).result().value(), ids.size());
    QCOMPARE(contentOf(vcf).count("BEGIN:VCARD"), ids.size());
    QCOMPARE(told(m_workspace->directory().exportDirectory(ids, csv, ExportKind::Ics).result()),
        u"invalid export.kind"_s);
}

void PeopleDirectoryTest::addressesAreEachOnce()
{
    QList<qint64> ids =
        m_workspace->directory().searchIds({.who = DirectoryFilter::Who::Everybody}).result().value();
    ids += ids;
    const QStringList addresses = m_workspace->directory().addresses(ids).result().value();
    QVERIFY(!addresses.isEmpty());
    QCOMPARE(QSet<QString>(addresses.begin(), addresses.end()).size(), addresses.size());
    QVERIFY(!addresses.contains(QString()));
}

void PeopleDirectoryTest::aProfileIsOnesOwn()
{
    const OwnProfile own = m_workspace->profile().mine().result().value();
    QCOMPARE(own.id, me());
    Profile after = own.profile;
    after.topics += ProfileTopic{u"iPad"_s, Level::Expert, true};
    after.listed = false;
    const auto saved = m_workspace->profile().save({own.revision, own.profile, after}).result();
    QVERIFY2(saved.has_value(), qPrintable(told(saved)));
    QVERIFY(std::ranges::any_of(saved->profile.topics,
        [](const ProfileTopic &topic) { return topic.name == u"iPad" && topic.level == Level::Expert; }));
    // Hidden, he still finds himself.
    QVERIFY(m_workspace->directory().searchIds({.text = u"ipad"_s}).result()->contains(me().value()));
    QVERIFY(m_workspace->directory().card(me()).result()->isMine);
    after.about = QString(3'000, u'x');
    QCOMPARE(told(m_workspace->profile().save({saved->revision, saved->profile, after}).result()),
        u"invalid profile.about.too_long"_s);
}

void PeopleDirectoryTest::aRequestGoesToAndFro()
{
    const Instant begin = Instant::fromMs(nowMs() + 3 * dayMs);
    const HelpDraft draft{.uid = u"round"_s,
        .to = person(0),
        .title = u"  Kom je   langs? "_s,
        .when = *Span::from(begin, begin.plusMinutes(30)),
        .place = u"B2.14"_s};
    const auto asked = m_workspace->help().ask(draft).result();
    QVERIFY2(asked.has_value(), qPrintable(told(asked)));
    QCOMPARE(asked->title, u"Kom je langs?"_s);
    QCOMPARE(m_workspace->help().ask(draft).result()->id, asked->id);
    QCOMPARE(helpStateText(*asked, me()), u"waits for an answer of %1"_s.arg(asked->toName));
    QCOMPARE(told(m_workspace->help()
                      .answer({.id = asked->id, .revision = 1, .deed = HelpAnswer::Deed::Accept})
                      .result()),
        u"denied help_request.answer"_s);
    QCOMPARE(m_workspace->help().mine().result()->me, std::optional(me()));
    const auto withdrawn = m_workspace->help()
                               .answer({.id = asked->id, .revision = 1, .deed = HelpAnswer::Deed::Withdraw})
                               .result();
    QCOMPARE(withdrawn->state, HelpState::Withdrawn);
    HelpDraft late = draft;
    late.uid = u"late"_s;
    late.when = *Span::from(Instant::fromMs(1), Instant::fromMs(2));
    QCOMPARE(told(m_workspace->help().ask(late).result()), u"conflict help_request.past"_s);
}

/// What stands in the marketplace stands with who offers it, until he withdraws it.
void PeopleDirectoryTest::whoOffersATrainingIsFoundByIt()
{
    DirectoryFilter offering;
    offering.who = DirectoryFilter::Who::Offers;
    const auto isFound = [&] {
        return m_workspace->directory().searchIds(offering).result()->contains(me().value());
    };
    const auto isOnCard = [&] {
        const auto card = m_workspace->directory().card(me()).result();
        return std::ranges::any_of(
            card->offers, [](const OfferedTraining &one) { return one.title == u"Knopen leggen"_s; });
    };
    QVERIFY(!isFound() && !isOnCard());
    const auto id = m_workspace->offers()
                        .save({.uid = u"knots"_s,
                            .title = u"Knopen leggen"_s,
                            .summary = {},
                            .url = {},
                            .language = {},
                            .topics = {}})
                        .result();
    QVERIFY2(id.has_value(), qPrintable(told(id)));
    QVERIFY(isFound() && isOnCard());
    const qint64 revision = m_workspace->offers().offer(*id).result()->row.revision;
    QVERIFY(m_workspace->offers().withdraw(*id, revision).result().has_value());
    QVERIFY(!isFound() && !isOnCard());
}

QTEST_GUILESS_MAIN(PeopleDirectoryTest)

#include "people_directory_test.moc"
