#include "tests/ui/calendar/calendar_rows.h"
#include "ui/mail/mail_dialog.h"
#include "ui/widgets/message_bar.h"

#include "service/language.h"
#include "ui/shell/resources.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

SessionDetails twitter()
{
    SessionRow row = test::row(1, "2026-09-29", 600, 690, u"Twitteren voor beleidsmakers"_s);
    row.room = u"B2.14"_s;
    row.building = u"Gebouw B"_s;
    SessionDetails details = test::details(row);
    details.url = u"https://example.nl/twitteren"_s;
    details.trainers = {{*PersonId::from(1), u"Noor de Wit"_s, u"noor@example.nl"_s, {}},
        {*PersonId::from(2), u"Sem Bos"_s, u"sem@example.nl"_s, {}}};
    return details;
}

Participant participant(int id, const QString &email, EnrolmentState state = EnrolmentState::Enrolled)
{
    return {*PersonId::from(id), u"Collega %1"_s.arg(id), {}, email, {}, state, 0, Instant::fromMs(0)};
}

PlaceAndTime before()
{
    const Day day = test::day("2026-09-28");
    return {*Span::from(instantOf(day, 840), instantOf(day, 930)), u"C1.01"_s};
}

const Instant weekBefore = instantOf(test::day("2026-09-22"), 540);

QAbstractButton *button(const QWidget &root, const QString &text)
{
    const auto all = root.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        all, [&](const QAbstractButton *one) { return one->text().remove(u'&') == text; });
    return found == all.end() ? nullptr : *found;
}

/// A dialog and what it asked to open.
struct Open {
    explicit Open(MailDraft draft)
        : dialog(
            std::move(draft),
            [this](const QUrl &url) {
                opened += url;
                return canOpen;
            },
            nullptr)
    {
        dialog.show();
    }

    [[nodiscard]] QComboBox *box(int which) const { return dialog.findChildren<QComboBox *>().at(which); }
    void chooseKind(MailKind kind) const { box(0)->setCurrentIndex(box(0)->findData(int(kind))); }
    [[nodiscard]] QString said() const { return dialog.findChild<MessageBar *>()->sentence(); }
    [[nodiscard]] QString subject() const { return dialog.findChild<QLineEdit *>()->text(); }
    [[nodiscard]] QPlainTextEdit *body() const { return dialog.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QListWidget *people() const { return dialog.findChild<QListWidget *>(); }

    QList<QUrl> opened;
    bool canOpen = true;
    MailDialog dialog;
};

MailDraft draft(const MailOccasion &occasion = {})
{
    return {twitter(),
        {participant(11, u"een@example.nl"_s), participant(12, u"twee@example.nl"_s), participant(13, {}),
            participant(14, u"vier@example.nl"_s, EnrolmentState::Waitlisted)},
        occasion, u"Anna Smit"_s, weekBefore};
}

} // namespace

Q_DECLARE_METATYPE(MailText)

class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        installLanguage(u"nl"_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"noor@example.nl"_s << true;
        QTest::newRow("odd, but one") << u"o'neil+les?cc=x&y@example.nl"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("no at") << u"noor.example.nl"_s << false;
        QTest::newRow("nobody") << u"@example.nl"_s << false;
        QTest::newRow("nowhere") << u"noor@"_s << false;
        QTest::newRow("two ats") << u"noor@x@example.nl"_s << false;
        QTest::newRow("two addresses") << u"noor@example.nl,sem@example.nl"_s << false;
        QTest::newRow("a header after it") << u"noor@example.nl\nBcc: sem"_s << false;
        QTest::newRow("with a name") << u"Noor <noor@example.nl>"_s << false;
        QTest::newRow("too long") << u"a"_s.repeated(250) + u"@b.nl"_s << false;
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isMailAddress(text), good);
    }

    /// Whatever stands in it comes back as it was, and nothing else does.
    void anAddressHoldsTheMail_data()
    {
        QTest::addColumn<MailText>("text");
        QTest::newRow("plain") << MailText{u"Over Wiki’s"_s, u"Eén regel\nen nog een\n"_s};
        QTest::newRow("what ends a part") << MailText{u"a&b=c?d#e"_s, u"100% &cc=x@y.nl\n#;+,\"<>"_s};
        QTest::newRow("other scripts") << MailText{u"日本語 😀"_s, u"“ ”\t\n"_s};
    }

    void anAddressHoldsTheMail()
    {
        QFETCH(MailText, text);
        for (const MailTo how : {MailTo::Openly, MailTo::Blind}) {
            const QUrl url = mailtoUrl({u"noor@example.nl"_s, u"o'neil+les&x@example.nl"_s}, how, text);
            QVERIFY(url.isValid());
            QCOMPARE(url.scheme(), u"mailto"_s);
            const QByteArray sent = url.toEncoded();
            for (const char c : sent)
                QVERIFY(c > ' ' && c < 127);
            const QUrlQuery query(url);
            QCOMPARE(query.queryItems().size(), how == MailTo::Blind ? 3 : 2);
            QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), text.subject.simplified());
            QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
                QString(text.body).replace(u'\n', "\r\n"_L1));
            const QString to = how == MailTo::Blind ? query.queryItemValue(u"bcc"_s, QUrl::FullyDecoded)
                                                    : url.path(QUrl::FullyDecoded);
            QCOMPARE(to, u"noor@example.nl,o'neil+les&x@example.nl"_s);
        }
        // A line of the subject cannot become a header.
        const QUrl url = mailtoUrl({u"a@b.nl"_s}, MailTo::Blind, {u"a\r\nBcc: x@y.nl"_s, {}});
        QVERIFY(!url.toEncoded().contains("%0A") && !url.toEncoded().contains("%0D"));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<MailText>("text");
        const QString anna = u"Anna Smit"_s;
        const SessionDetails details = twitter();
        SessionDetails cancelled = twitter();
        cancelled.row.state = SessionState::Cancelled;
        cancelled.cancelReason = u"de trainer is ziek"_s;
        SessionDetails offering = twitter();
        offering.rules.offerMinutes = 60;
        const auto row = [](const char *name, const MailText &text) {
            QTest::newRow(name) << QString::fromLatin1(name) << text;
        };
        row("general", mailText(MailKind::General, details, {}, anna));
        row("reminder", mailText(MailKind::Reminder, details, {}, anna));
        row("moved", mailText(MailKind::Moved, details, {MailKind::Moved, before()}, anna));
        row("cancelled", mailText(MailKind::Cancelled, cancelled, {}, anna));
        row("seat", mailText(MailKind::Seat, details, {}, anna));
        row("seat_to_confirm", mailText(MailKind::Seat, offering, {}, anna));
        row("evaluation", evaluationMail(details.row.title, details.row.when, false,
                              {u"Noor de Wit"_s, u"Sem Bos"_s}, anna));
    }

    /// Read and mend the files in tests/golden/mail by hand: each is a mail that somebody gets.
    void texts()
    {
        QFETCH(QString, file);
        QFETCH(MailText, text);
        QFile golden(QStringLiteral(TJC_SOURCE_DIR "/tests/golden/mail/") + file + u".txt"_s);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(
            u"Onderwerp: "_s + text.subject + u"\n\n"_s + text.body, QString::fromUtf8(golden.readAll()));
        QVERIFY(mailtoUrl({u"noor@example.nl"_s}, MailTo::Blind, text).toEncoded().size() < longestMailto);
    }

    void aLinkOfAnotherKindIsLeftOut()
    {
        SessionDetails details = twitter();
        details.url = u"javascript:alert(1)"_s;
        details.row.title = u"Twee\nregels"_s;
        const MailText text = mailText(MailKind::General, details, {}, {});
        QVERIFY(!text.body.contains(u"javascript"));
        QCOMPARE(text.subject, u"Twee regels (di 29 sep.)"_s);
        QVERIFY(text.body.endsWith(u"Met vriendelijke groet,\n"));
    }

    void whatThereIsToWriteAbout()
    {
        using enum MailKind;
        SessionDetails details = twitter();
        QCOMPARE(mailKinds(details, {}, weekBefore), (QList<MailKind>{General, Reminder, Seat}));
        QCOMPARE(mailKinds(details, {Moved, before()}, weekBefore).contains(Moved), true);
        QCOMPARE(mailKinds(details, {}, details.row.when.end()), (QList<MailKind>{General}));
        details.row.state = SessionState::Cancelled;
        QCOMPARE(mailKinds(details, {}, weekBefore), (QList<MailKind>{Cancelled, General}));
    }

    void itIsHandedToTheMailProgram()
    {
        Open open(draft());
        QCOMPARE(open.people()->count(), 3);
        QTest::mouseClick(button(open.dialog, u"Open in mijn mailprogramma"_s), Qt::LeftButton);
        QCOMPARE(open.opened.size(), 1);
        const QUrlQuery query(open.opened.first());
        QCOMPARE(query.queryItemValue(u"bcc"_s, QUrl::FullyDecoded), u"een@example.nl,twee@example.nl"_s);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), open.subject());
        QVERIFY(open.said().contains(u"verstuur"));
        // Nobody there to take it: say how it goes otherwise.
        open.canOpen = false;
        QTest::mouseClick(button(open.dialog, u"Open in mijn mailprogramma"_s), Qt::LeftButton);
        QVERIFY(open.said().contains(u"Kopieer"));
    }

    void groupsChooseWhoGetsIt_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("addresses");
        QTest::newRow("enrolled") << 0 << u"een@example.nl; twee@example.nl"_s;
        QTest::newRow("waiting") << 1 << u"vier@example.nl"_s;
        QTest::newRow("everybody") << 2 << u"een@example.nl; twee@example.nl; vier@example.nl"_s;
        QTest::newRow("trainers") << 3 << u"noor@example.nl; sem@example.nl"_s;
    }

    void groupsChooseWhoGetsIt()
    {
        QFETCH(int, group);
        QFETCH(QString, addresses);
        Open open(draft());
        open.box(1)->setCurrentIndex(group);
        QTest::mouseClick(button(open.dialog, u"Kopieer de adressen"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), addresses);
        QTest::mouseClick(button(open.dialog, u"Kopieer de tekst"_s), Qt::LeftButton);
        QCOMPARE(
            QGuiApplication::clipboard()->text(), open.subject() + u"\n\n"_s + open.body()->toPlainText());
    }

    void whoGotASeatIsChosenByHand()
    {
        Open open(draft());
        open.chooseKind(MailKind::Seat);
        QAbstractButton *send = button(open.dialog, u"Open in mijn mailprogramma"_s);
        QVERIFY(!send->isEnabled());
        open.people()->item(1)->setCheckState(Qt::Checked);
        QVERIFY(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(QUrlQuery(open.opened.first()).queryItemValue(u"bcc"_s, QUrl::FullyDecoded),
            u"twee@example.nl"_s);
    }

    void whatIsTooLongIsNotCut()
    {
        Open open(draft());
        QAbstractButton *send = button(open.dialog, u"Open in mijn mailprogramma"_s);
        open.body()->appendPlainText(u"é"_s.repeated(longestMailto / 6));
        QVERIFY(!send->isEnabled());
        QVERIFY(send->accessibleDescription().contains(u"te lang"));
        QTest::mouseClick(button(open.dialog, u"Kopieer de tekst"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"é"_s.repeated(longestMailto / 6)));
        open.body()->setPlainText(u"Kort."_s);
        QVERIFY(send->isEnabled());
    }

    void whatWasWrittenStays()
    {
        Open open(draft({MailKind::Moved, before()}));
        QVERIFY(open.subject().startsWith(u"Verplaatst:"));
        QCOMPARE(open.box(1)->currentIndex(), 2);
        open.body()->setPlainText(u"Mijn eigen woorden."_s);
        open.chooseKind(MailKind::Reminder);
        QVERIFY(open.subject().startsWith(u"Herinnering:"));
        QVERIFY(!open.body()->toPlainText().contains(u"eigen woorden"));
        open.chooseKind(MailKind::Moved);
        QCOMPARE(open.body()->toPlainText(), u"Mijn eigen woorden."_s);
    }

    void nobodyIsNobody()
    {
        MailDraft alone = draft();
        alone.participants.clear();
        Open open(alone);
        QVERIFY(!button(open.dialog, u"Open in mijn mailprogramma"_s)->isEnabled());
        QVERIFY(!button(open.dialog, u"Kopieer de adressen"_s)->isEnabled());
        QVERIFY(button(open.dialog, u"Kopieer de tekst"_s)->isEnabled());
    }
};

QTEST_MAIN(MailTest)
#include "test_mail.moc"
