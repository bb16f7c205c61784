#include "service/language.h"
#include "service/notice_text.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *utc)
{
    return *Instant::fromIso(QString::fromLatin1(utc));
}

/// Tuesday 29 September 2026, ten o'clock in Amsterdam.
const Span tuesday = *Span::from(at("2026-09-29T08:00:00Z"), at("2026-09-29T09:30:00Z"));
const Span wednesday = *Span::from(at("2026-09-30T08:00:00Z"), at("2026-09-30T09:30:00Z"));
const Span longer = *Span::from(at("2026-09-29T08:00:00Z"), at("2026-09-29T10:00:00Z"));
const Span days = *Span::from(at("2026-09-28T22:00:00Z"), at("2026-09-30T22:00:00Z"));

Notice notice(NoticeKind kind)
{
    return {.id = *NoticeId::from(1),
        .kind = kind,
        .at = at("2026-09-20T08:00:00Z"),
        .isRead = false,
        .session = *SessionId::from(1),
        .title = u"Wiki’s"_s,
        .when = tuesday,
        .place = u"B2.14"_s,
        .about = {},
        .substitute = {},
        .state = {},
        .answerBy = {},
        .reason = {},
        .before = {}};
}

Notice about(NoticeKind kind, const QString &name, const QString &substitute = {})
{
    Notice made = notice(kind);
    made.about = name;
    made.substitute = substitute;
    return made;
}

Notice inHiddenThread()
{
    Notice made = about(NoticeKind::Replied, u"Noor"_s);
    made.thread = ThreadId::from(1);
    made.title.clear();
    return made;
}
Notice approved(std::optional<EnrolmentState> state)
{
    Notice made = notice(NoticeKind::Approved);
    made.state = state;
    return made;
}

Notice moved(Span from, const QString &place, Span to = tuesday)
{
    Notice made = notice(NoticeKind::SessionChanged);
    made.before = PlaceAndTime{from, place};
    made.when = to;
    return made;
}

Notice cancelled(const QString &reason)
{
    Notice made = notice(NoticeKind::SessionCancelled);
    made.reason = reason;
    return made;
}

Notice offer(const char *answerBy)
{
    Notice made = notice(NoticeKind::Offer);
    made.answerBy = at(answerBy);
    return made;
}

Notice titled(const QString &title)
{
    Notice made = notice(NoticeKind::Promoted);
    made.title = title;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Notice)

class NoticeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsOneSentence_data()
    {
        using enum NoticeKind;
        QTest::addColumn<Notice>("notice");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const Notice &notice, const QString &dutch,
                             const QString &english) { QTest::newRow(name) << notice << dutch << english; };
        const QString noor = u"Noor de Wit"_s;
        row("a seat", notice(Promoted), u"Je hebt een plaats gekregen in “Wiki’s”, di 29 sep. 10:00."_s,
            u"You have a seat in “Wiki’s”, Tue 29 Sept 10:00."_s);
        row("of a hidden thread", inHiddenThread(), u"Noor schreef in “een verborgen gesprek”."_s,
            u"Noor wrote in “a hidden thread”."_s);
        row("a seat for a colleague", about(Promoted, noor),
            u"Noor de Wit komt van de wachtlijst naar “Wiki’s”, di 29 sep. 10:00."_s,
            u"Noor de Wit comes to “Wiki’s” from the waiting list, Tue 29 Sept 10:00."_s);
        row("an offer", offer("2026-09-21T15:00:00Z"),
            u"Er is een plaats voor je in “Wiki’s”, di 29 sep. 10:00. Bevestig die vóór ma 21 sep. 17:00."_s,
            u"There is a seat for you in “Wiki’s”, Tue 29 Sept 10:00. Confirm it before Mon 21 Sept 17:00."_s);
        row("an offer that ran out", notice(OfferExpired),
            u"Je hebt je plaats in “Wiki’s” niet op tijd bevestigd, di 29 sep. 10:00; die gaat naar de volgende."_s,
            {});
        row("another time", moved(wednesday, u"B2.14"_s),
            u"“Wiki’s” is verplaatst: was wo 30 sep. 10:00, is nu di 29 sep. 10:00."_s,
            u"“Wiki’s” is moved: was Wed 30 Sept 10:00, is now Tue 29 Sept 10:00."_s);
        row("another place", moved(tuesday, u"C1.01, Gebouw C"_s),
            u"“Wiki’s” is verplaatst: was in C1.01, Gebouw C, is nu in B2.14."_s, {});
        row("both", moved(wednesday, u"C1.01"_s),
            u"“Wiki’s” is verplaatst: was wo 30 sep. 10:00 in C1.01, is nu di 29 sep. 10:00 in B2.14."_s, {});
        row("no place before", moved(tuesday, {}),
            u"“Wiki’s” is verplaatst: was in een nog onbekende ruimte, is nu in B2.14."_s, {});
        row("longer", moved(longer, u"B2.14"_s),
            u"“Wiki’s” is verplaatst: was di 29 sep. 10:00–12:00, is nu di 29 sep. 10:00–11:30."_s, {});
        row("whole days", moved(days, u"B2.14"_s),
            u"“Wiki’s” is verplaatst: was di 29 sep. – wo 30 sep., is nu di 29 sep. 10:00–11:30."_s, {});
        row("moved back", moved(tuesday, u"B2.14"_s),
            u"“Wiki’s” was verplaatst en is nu weer op di 29 sep. 10:00."_s, {});
        row("to whole days", moved(tuesday, u"B2.14"_s, days),
            u"“Wiki’s” is verplaatst: was di 29 sep. 10:00–11:30, is nu di 29 sep. – wo 30 sep."_s, {});
        row("another year",
            moved(*Span::from(at("2027-01-05T09:00:00Z"), at("2027-01-05T10:30:00Z")), u"B2.14"_s),
            u"“Wiki’s” is verplaatst: was di 5 jan. 2027 10:00, is nu di 29 sep. 10:00."_s, {});
        row("cancelled", cancelled(u"de trainer is ziek"_s),
            u"“Wiki’s” van di 29 sep. 10:00 gaat niet door: de trainer is ziek."_s, {});
        row("cancelled, a whole sentence", cancelled(u"De trainer\nis ziek!"_s),
            u"“Wiki’s” van di 29 sep. 10:00 gaat niet door: De trainer is ziek!"_s, {});
        row("cancelled, nobody knows why", cancelled({}), u"“Wiki’s” van di 29 sep. 10:00 gaat niet door."_s,
            {});
        row("goes ahead", notice(SessionRevived), u"“Wiki’s” gaat toch door, di 29 sep. 10:00."_s, {});
        row("approved", approved(EnrolmentState::Enrolled),
            u"Je aanvraag voor “Wiki’s” is goedgekeurd: je hebt een plaats, di 29 sep. 10:00."_s, {});
        row("approved and waiting", approved(EnrolmentState::Waitlisted),
            u"Je aanvraag voor “Wiki’s” is goedgekeurd: je staat op de wachtlijst, di 29 sep. 10:00."_s, {});
        row("approved and left", approved(EnrolmentState::Cancelled),
            u"Je aanvraag voor “Wiki’s” is goedgekeurd, di 29 sep. 10:00."_s, {});
        row("declined", notice(Declined), u"Je aanvraag voor “Wiki’s” is afgewezen, di 29 sep. 10:00."_s, {});
        row("a request", about(Request, noor),
            u"Noor de Wit vraagt een plaats in “Wiki’s”, di 29 sep. 10:00."_s, {});
        row("a substitute", about(Substituted, noor, u"Sem Bos"_s),
            u"Sem Bos neemt de plaats van Noor de Wit over in “Wiki’s”, di 29 sep. 10:00."_s, {});
        row("I am the substitute", about(Substituted, noor),
            u"Je neemt de plaats van Noor de Wit over in “Wiki’s”, di 29 sep. 10:00."_s, {});
        row("left", about(Left, noor), u"Noor de Wit heeft zich afgemeld voor “Wiki’s”, di 29 sep. 10:00."_s,
            {});
        row("a title with places for others in it", titled(u"%1 en %2 <b>dik</b>"_s),
            u"Je hebt een plaats gekregen in “%1 en %2 <b>dik</b>”, di 29 sep. 10:00."_s, {});
        row("a long title of several lines", titled(u"Eén\n"_s + u"a"_s.repeated(200)),
            u"Je hebt een plaats gekregen in “Eén "_s + u"a"_s.repeated(95) + u"…”, di 29 sep. 10:00."_s, {});
    }

    void eachIsOneSentence()
    {
        QFETCH(Notice, notice);
        QFETCH(QString, dutch);
        QFETCH(QString, english);
        const LocalTime local;
        QVERIFY(installLanguage(u"nl"_s));
        QCOMPARE(noticeSentence(notice, local), dutch);
        QVERIFY(installLanguage(u"en"_s));
        if (!english.isEmpty())
            QCOMPARE(noticeSentence(notice, local), english);
    }

    void whatIsLongIsCut()
    {
        QCOMPARE(shortened(u" a \n b "_s, 10), u"a b"_s);
        QCOMPARE(shortened(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(shortened(u"abcdefg"_s, 6), u"abcde…"_s);
        const QString pair = u"\U0001F600"_s;
        QCOMPARE(shortened(u"abcd"_s + pair + u"efg"_s, 6), u"abcd…"_s);
    }
};

QTEST_GUILESS_MAIN(NoticeTextTest)
#include "notice_text_test.moc"
