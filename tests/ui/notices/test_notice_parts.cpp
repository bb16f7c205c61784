#include "service/language.h"
#include "ui/mail/mailto.h"
#include "ui/notices/desktop.h"
#include "ui/notices/digest_panel.h"
#include "ui/notices/notice_bell.h"
#include "ui/notices/notices_panel.h"
#include "ui/shell/resources.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

Instant at(const char *iso, int minute)
{
    return instantOf(day(iso), minute);
}

Span hour(const char *iso, int minute)
{
    return *Span::from(at(iso, minute), at(iso, minute + 60));
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return at("2026-09-22", 720); }
};

Notice notice(int id, NoticeKind kind = NoticeKind::Promoted, Instant told = at("2026-09-22", 612))
{
    return {.id = *NoticeId::from(id),
        .kind = kind,
        .at = told,
        .isRead = false,
        .session = *SessionId::from(id),
        .title = u"Wiki’s"_s,
        .when = hour("2026-09-29", 600),
        .place = {},
        .about = {},
        .substitute = {},
        .state = {},
        .answerBy = {},
        .reason = {},
        .before = {}};
}

/// A workspace that has notices from 1 up to `count`, ten a day; answers at once.
struct Source {
    int count = 0;
    std::optional<Error> error = {};
    QStringList asked = {};

    NoticeModel::Ask ask()
    {
        return [this](std::optional<NoticeId> before, int limit) {
            asked += u"%1 %2"_s.arg(before ? before->value() : 0).arg(limit);
            if (error)
                return QtFuture::makeReadyFuture(NoticeModel::Answer(*error));
            Page<Notice, NoticeId> page;
            for (int id = before ? int(before->value()) - 1 : count; id > 0 && page.rows.size() < limit; --id)
                page.rows +=
                    notice(id, NoticeKind::Promoted, at("2026-09-22", 612).plusDays(-((count - id) / 10)));
            if (page.rows.size() >= limit)
                page.next = page.rows.last().id;
            return QtFuture::makeReadyFuture(NoticeModel::Answer(page));
        };
    }
};

QAbstractButton *button(const QWidget &root, const QString &text)
{
    const auto all = root.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        all, [&](const QAbstractButton *one) { return one->text().remove(u'&') == text; });
    return found == all.end() ? nullptr : *found;
}

bool isShown(const QWidget &root, const QString &text)
{
    const QAbstractButton *found = button(root, text);
    return found && found->isVisible();
}

DigestSession digestSession(int id, const QString &title, Span when, const QString &place = {})
{
    return {*SessionId::from(id), u"uid %1"_s.arg(id), title, when, false, place};
}

FinishedSession finished(int id, const QStringList &emails)
{
    return {digestSession(id, u"Mindmappen"_s, hour("2026-09-15", 600)), {u"Noor"_s, u"Sem"_s}, emails};
}

Digest nothing()
{
    return {.today = day("2026-09-22"), .until = day("2026-09-23")};
}

QStringList texts(const QList<DigestLine> &lines)
{
    QStringList all;
    for (const DigestLine &line : lines)
        all += line.text + u" ["_s + line.action + u']';
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Notice)
Q_DECLARE_METATYPE(Digest)

class NoticePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        installLanguage(u"nl"_s);
    }

    void rowsStandBelowTheirDay()
    {
        Source source{.count = 25};
        NoticeModel model(source.ask(), std::make_shared<FixedClock>());
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 25 + 3);
        QCOMPARE(model.index(0).data().toString(), u"Vandaag"_s);
        QCOMPARE(model.index(0).flags(), Qt::NoItemFlags);
        QCOMPARE(model.index(11).data().toString(), u"Gisteren"_s);
        QCOMPARE(model.index(22).data().toString(), u"zondag 20 september 2026"_s);
        const QModelIndex first = model.index(1);
        QCOMPARE(first.data().toString(), u"Je hebt een plaats gekregen in “Wiki’s”, di 29 sep. 10:00."_s);
        QCOMPARE(first.data(NoticeModel::TimeRole).toString(), u"10:12"_s);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Ongelezen: "));
        QVERIFY(first.flags() & Qt::ItemIsSelectable);
        model.showAsRead(*NoticeId::from(25));
        QVERIFY(!first.data(NoticeModel::UnreadRole).toBool());
        QVERIFY(!first.data(Qt::AccessibleTextRole).toString().startsWith(u"Ongelezen"));
        QVERIFY(model.index(2).data(NoticeModel::UnreadRole).toBool());
        model.showAsReadUpTo(*NoticeId::from(20));
        QVERIFY(model.index(2).data(NoticeModel::UnreadRole).toBool());
        QVERIFY(!model.index(6).data(NoticeModel::UnreadRole).toBool());
        QCOMPARE(model.newest(), NoticeId::from(25));
    }

    void moreComeByKey()
    {
        Source source{.count = 70};
        NoticeModel model(source.ask(), std::make_shared<FixedClock>());
        model.reload();
        QTRY_VERIFY(model.rowCount() > 0);
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QVERIFY(!model.canFetchMore({}));
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 70 + 7);
        QCOMPARE(source.asked, (QStringList{u"0 30"_s, u"41 30"_s, u"11 30"_s}));
        // What was there is there again.
        ++source.count;
        model.reload();
        QTRY_COMPARE(model.newest(), NoticeId::from(71));
        QCOMPARE(source.asked.last(), u"0 70"_s);
    }

    void onlyTheLastAnswerCounts()
    {
        QPromise<NoticeModel::Answer> late;
        late.start();
        Source source{.count = 3};
        bool isFirst = true;
        NoticeModel model(
            [&](std::optional<NoticeId> before, int limit) {
                return std::exchange(isFirst, false) ? late.future() : source.ask()(before, limit);
            },
            std::make_shared<FixedClock>());
        QSignalSpy loaded(&model, &NoticeModel::loaded);
        model.reload();
        model.reload();
        QTRY_COMPARE(loaded.count(), 1);
        late.addResult(Error{ErrorKind::Offline, u"workspace.server"_s});
        late.finish();
        QSignalSpy failed(&model, &NoticeModel::failed);
        QCoreApplication::processEvents();
        QCOMPARE(failed.count(), 0);
        QCOMPARE(model.rowCount(), 4);
    }

    void anOpenOfferIsToBeConfirmed()
    {
        Notice offer = notice(1, NoticeKind::Offer);
        offer.answerBy = at("2026-09-23", 600);
        offer.state = EnrolmentState::Enrolled;
        const Instant before = at("2026-09-22", 600);
        QCOMPARE(actionText(offer, before), u"Open de bijeenkomst en bevestig je plaats"_s);
        QCOMPARE(actionText(offer, at("2026-09-23", 600)), u"Open de bijeenkomst"_s);
        offer.state = EnrolmentState::Cancelled;
        QCOMPARE(actionText(offer, before), u"Open de bijeenkomst"_s);
        QCOMPARE(actionText(notice(1), before), u"Open de bijeenkomst"_s);
        Notice asks = notice(2);
        asks.kind = NoticeKind::FollowUp;
        QCOMPARE(actionText(asks, before), u"Open de vragen"_s);
        Notice replied = notice(3);
        replied.kind = NoticeKind::Replied;
        replied.session.reset();
        replied.thread = ThreadId::from(7);
        QCOMPARE(actionText(replied, before), u"Open het forum"_s);
    }

    void thePanelSaysWhatThereIs()
    {
        Source source;
        QWidget anchor;
        anchor.show();
        NoticesPanel panel(source.ask(), true, std::make_shared<FixedClock>(), nullptr);
        const auto says = [&](const QString &words) {
            const auto labels = panel.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        panel.popUp(&anchor);
        QTRY_VERIFY(says(u"Er zijn nog geen berichten"_s));
        QVERIFY(!button(panel, u"Alles gelezen"_s)->isEnabled());
        panel.close();

        source.error = Error{ErrorKind::Offline, u"workspace.server"_s};
        panel.popUp(&anchor);
        QTRY_VERIFY(isShown(panel, u"Probeer opnieuw"_s));
        QVERIFY(says(u"kunnen nu niet worden getoond"_s));
        source.error.reset();
        source.count = 40;
        QTest::mouseClick(button(panel, u"Probeer opnieuw"_s), Qt::LeftButton);
        auto *list = panel.findChild<QListView *>();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!isShown(panel, u"Probeer opnieuw"_s));
        QCOMPARE(list->currentIndex().row(), 1);

        // As one goes down, more come.
        list->scrollToBottom();
        QTRY_COMPARE(list->model()->rowCount(), 40 + 4);
        list->scrollToTop();

        // A day is passed over.
        std::optional<NoticeId> opened;
        connect(&panel, &NoticesPanel::opened, this, [&](const Notice &chosen) { opened = chosen.id; });
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 12);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened, NoticeId::from(30));
        QVERIFY(!panel.isVisible());

        // All read, up to the newest that was shown.
        QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
        panel.popUp(&anchor);
        QTRY_COMPARE(reset.count(), 1);
        std::optional<NoticeId> upTo;
        connect(&panel, &NoticesPanel::allRead, this, [&](NoticeId last) { upTo = last; });
        ++source.count;
        QTest::mouseClick(button(panel, u"Alles gelezen"_s), Qt::LeftButton);
        QCOMPARE(upTo, NoticeId::from(40));
        QVERIFY(!list->model()->index(1, 0).data(NoticeModel::UnreadRole).toBool());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void whatIsReadOnlyIsNotMarked()
    {
        Source source{.count = 2};
        QWidget anchor;
        anchor.show();
        NoticesPanel panel(source.ask(), false, std::make_shared<FixedClock>(), nullptr);
        panel.popUp(&anchor);
        auto *list = panel.findChild<QListView *>();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!isShown(panel, u"Alles gelezen"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(list->model()->index(1, 0).data(NoticeModel::UnreadRole).toBool());
    }

    void theBellCounts()
    {
        NoticeBell bell;
        QCOMPARE(bell.text(), QString());
        QCOMPARE(bell.accessibleName(), u"Berichten: niets ongelezen"_s);
        bell.setUnread(1);
        QCOMPARE(bell.text(), u"1"_s);
        QCOMPARE(bell.accessibleName(), u"1 ongelezen bericht"_s);
        bell.setUnread(250);
        QCOMPARE(bell.text(), u"99+"_s);
        QCOMPARE(bell.accessibleName(), u"250 ongelezen berichten"_s);
    }

    void theDesktopIsToldShortly_data()
    {
        QTest::addColumn<QList<Notice>>("notices");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QList<Notice>() << QString() << QString();
        QTest::newRow("one") << QList<Notice>{notice(1)} << u"Plaats gekregen van de wachtlijst"_s
                             << u"Je hebt een plaats gekregen in “Wiki’s”, di 29 sep. 10:00."_s;
        Notice evil = notice(1, NoticeKind::SessionCancelled);
        evil.title = u"<img src='http://x'>\nlang "_s + u"a"_s.repeated(300);
        evil.reason = u"b"_s.repeated(300);
        QTest::newRow("of others") << QList<Notice>{evil} << u"Bijeenkomst gaat niet door"_s
                                   << u"“‹img src='http://x'› lang "_s + u"a"_s.repeated(73)
                                          + u"…” van di 29 sep. 10:00 gaat niet door: "_s
                                          + u"b"_s.repeated(60) + u'…';
        QTest::newRow("several") << QList<Notice>{notice(1), notice(2, NoticeKind::SessionChanged),
            notice(3, NoticeKind::SessionChanged)}
                                 << u"3 nieuwe berichten"_s
                                 << u"1 plaats gekregen, 2 bijeenkomsten verplaatst."_s;
    }

    void theDesktopIsToldShortly()
    {
        QFETCH(QList<Notice>, notices);
        QFETCH(QString, title);
        QFETCH(QString, text);
        const DesktopMessage message = desktopMessage(notices);
        QCOMPARE(message.title, title);
        if (text.size() > 100) {
            QVERIFY(message.text.startsWith(text.left(100)));
            QVERIFY(message.text.size() <= 200 && message.text.endsWith(u'…'));
            QVERIFY(!message.text.contains(u'<') && !message.text.contains(u'\n'));
        } else {
            QCOMPARE(message.text, text);
        }
    }

    void aDigestIsAFewLines_data()
    {
        QTest::addColumn<Digest>("digest");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const Digest &digest, const QStringList &lines) {
            QTest::newRow(name) << digest << lines;
        };
        row("nothing", nothing(), {});
        Digest digest = nothing();
        digest.unread = {{NoticeKind::Promoted, 1}, {NoticeKind::SessionChanged, 2}};
        row("unread", digest,
            {u"Ongelezen: 1 plaats gekregen, 2 bijeenkomsten verplaatst. [Lees de berichten]"_s});
        digest = nothing();
        digest.coming = {{digestSession(1, u"Wiki’s"_s, hour("2026-09-22", 840), u"B2.14"_s), false},
            {digestSession(2, u"Yammer"_s, hour("2026-09-23", 600)), true}};
        row("coming", digest,
            {u"Vandaag 14:00 · “Wiki’s” in B2.14 [Open de bijeenkomst]"_s,
                u"Morgen 10:00 · “Yammer” (jij geeft deze) [Open de bijeenkomst]"_s});
        digest.until = day("2026-09-28");
        digest.coming = {{digestSession(1, u"Eén"_s, hour("2026-09-28", 540)), false},
            {digestSession(2, u"Twee"_s, hour("2026-09-28", 600)), false},
            {digestSession(3, u"Drie"_s, hour("2026-09-28", 660)), false},
            {digestSession(4, u"Vier"_s, hour("2026-09-28", 720)), false},
            {digestSession(5, u"Vijf"_s, hour("2026-09-28", 780)), false}};
        digest.coming[0].session.allDay = true;
        row("many, after the weekend", digest,
            {u"ma 28 sep. · “Eén” [Open de bijeenkomst]"_s,
                u"ma 28 sep. 10:00 · “Twee” [Open de bijeenkomst]"_s,
                u"ma 28 sep. 11:00 · “Drie” [Open de bijeenkomst]"_s,
                u"En nog 2 tot en met maandag 28 september 2026. [Open de volgende]"_s});
        digest = nothing();
        digest.offers = {{digestSession(1, u"Wiki’s"_s, hour("2026-09-29", 600)), at("2026-09-22", 1020)}};
        digest.requests = {{digestSession(2, u"Yammer"_s, hour("2026-09-29", 600)), 2}};
        digest.undecided = {
            {*SessionId::from(3), u"Pleio"_s, hour("2026-09-29", 600), at("2026-09-22", 0), 4, 1, 1}};
        row("to do", digest,
            {u"Bevestig je plaats in “Wiki’s” vóór vandaag 17:00. [Open de bijeenkomst]"_s,
                u"2 collega’s vragen een plaats in “Yammer”. [Open de bijeenkomst]"_s,
                u"Te weinig inschrijvingen voor “Pleio”: besluit of die doorgaat. [Open de bijeenkomst]"_s});
        digest.requests += {digestSession(4, u"iPad"_s, hour("2026-09-30", 600)), 1};
        digest.undecided += digest.undecided.first();
        digest.offers.clear();
        row("more to do", digest,
            {u"3 collega’s vragen een plaats in bijeenkomsten die jij geeft, om te beginnen in “Yammer”. [Open de bijeenkomst]"_s,
                u"Te weinig inschrijvingen voor 2 bijeenkomsten: besluit of ze doorgaan. De eerste: “Pleio”. [Open de bijeenkomst]"_s});
        digest = nothing();
        digest.finished = {finished(1, {u"noor@example.nl"_s, {}})};
        row("how it was", digest,
            {u"Hoe was “Mindmappen” van di 15 sep.? [Schrijf de trainer hoe het was]"_s});
        digest.finished = {finished(1, {{}, u"sem"_s}), finished(9, {u"noor@example.nl"_s, {}})};
        row("nobody to write to, or asked before", digest, {});
        digest.finished = {
            finished(1, {u"a@b.nl"_s, {}}), finished(2, {u"a@b.nl"_s, {}}), finished(3, {u"a@b.nl"_s, {}})};
        row("not all at once", digest,
            {u"Hoe was “Mindmappen” van di 15 sep.? [Schrijf de trainer hoe het was]"_s,
                u"Hoe was “Mindmappen” van di 15 sep.? [Schrijf de trainer hoe het was]"_s});
    }

    void aDigestIsAFewLines()
    {
        QFETCH(Digest, digest);
        QFETCH(QStringList, lines);
        QCOMPARE(texts(digestLines(digest, {u"uid 9"_s}, u"Anna"_s)), lines);
    }

    void theTrainersAreWrittenTo()
    {
        Digest digest = nothing();
        digest.finished = {finished(1, {u"noor@example.nl"_s, u"sem@example.nl"_s})};
        const DigestLine line = digestLines(digest, {}, u"Anna"_s).first();
        QCOMPARE(line.uid, u"uid 1"_s);
        QCOMPARE(line.mail.path(), u"noor@example.nl,sem@example.nl"_s);
        const QUrlQuery query(line.mail);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Hoe “Mindmappen” was"_s);
        QVERIFY(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).startsWith(u"Beste Noor en Sem,"));
        QVERIFY(line.mail.toEncoded().size() <= longestMailto);
    }

    void theDigestShowsAndGoes()
    {
        QWidget window;
        window.resize(900, 600);
        DigestPanel panel(&window);
        panel.resize(900, 300);
        window.show();
        Digest digest = nothing();
        panel.tell(digestLines(digest, {}, {}));
        QVERIFY(!panel.isVisible());
        digest.unread = {{NoticeKind::Promoted, 1}};
        digest.coming = {{digestSession(1, u"<b>Wiki’s</b>"_s, hour("2026-09-22", 840)), false}};
        digest.finished = {finished(7, {u"noor@example.nl"_s, {}})};
        panel.tell(digestLines(digest, {}, {}));
        QVERIFY(panel.isVisible());
        const auto labels = panel.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        QSignalSpy chosen(&panel, &DigestPanel::chosen);
        QTest::mouseClick(button(panel, u"Open de bijeenkomst"_s), Qt::LeftButton);
        QCOMPARE(chosen.first().first().value<DigestLine>().session, SessionId::from(1));
        QVERIFY(panel.isVisible());
        QSignalSpy closed(&panel, &DigestPanel::closed);
        const auto all = panel.findChildren<QAbstractButton *>();
        const auto close = std::ranges::find_if(all,
            [](const QAbstractButton *one) { return one->accessibleName() == u"Sluit dit overzicht"_s; });
        QVERIFY(close != all.end());
        QTest::mouseClick(*close, Qt::LeftButton);
        QVERIFY(!panel.isVisible());
        QCOMPARE(closed.first().first().toStringList(), QStringList{u"uid 7"_s});
    }
};

QTEST_MAIN(NoticePartsTest)
#include "test_notice_parts.moc"
