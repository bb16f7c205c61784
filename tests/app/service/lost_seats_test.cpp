#include "service/admin_service.h"
#include "service/calendar_service.h"
#include "service/notice_service.h"
#include "service/planning_service.h"
#include "service/signup_service.h"
#include "service/station_service.h"
#include "tests/app/db/planned.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

/// What was done with requests, offers and seats is repeated where a share forgot it.
class LostSeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfSeatsIsRepeated();

private:
    std::unique_ptr<Workspace> opened() const
    {
        auto workspace = std::make_unique<Workspace>(*WorkspaceUrl::parse(m_file),
            WorkspaceOptions{
                .pollMs = 0, .guard = WriteGuard::On, .stationFolder = m_folder.filePath(u"station"_s)});
        if (const auto info = workspace->open().result(); !info)
            qFatal("%s", qPrintable(told(info)));
        return workspace;
    }
    QByteArray bytes() const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the workspace");
        return file.readAll();
    }
    void putBack(const QByteArray &bytes) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the workspace");
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"w.tjc"_s);
};

void LostSeatsTest::whatBecameOfSeatsIsRepeated()
{
    {
        Workspace made(*WorkspaceUrl::parse(m_file));
        QCOMPARE(told(made.init().result()), u"ok"_s);
        QCOMPARE(told(made.admin().sample({}).result()), u"ok"_s);
    }
    const PersonId me = *opened()->admin().info().result()->info.me.person;
    auto file = test::connectTo(m_file);
    QList<PersonId> people;
    for (const QString &id :
        test::asked(*file, "SELECT id FROM person WHERE id <> $1 ORDER BY id LIMIT 3", 1, {me.value()})
            .split(u'\n'))
        people += *PersonId::from(id.toLongLong());
    const auto number = [&](int i) { return int(people.at(i).value()); };
    const auto planned = [&](const test::Plan &plan) {
        return *SessionId::from(test::plannedSession(*file, plan));
    };
    const SessionId asked = planned({.needsApproval = true});
    QCOMPARE(test::enrol(*file, asked.value(), number(0)), u"ok"_s);
    QCOMPARE(test::enrol(*file, asked.value(), number(1)), u"ok"_s);
    const SessionId offering = planned({.seats = 1, .offerMinutes = 60});
    QCOMPARE(test::enrol(*file, offering.value(), number(0)), u"ok"_s);
    QCOMPARE(test::enrol(*file, offering.value(), int(me.value())), u"ok"_s);
    QCOMPARE(test::leave(*file, offering.value(), number(0)), u"ok"_s);
    const SessionId seated = planned({.seats = 1});
    QCOMPARE(test::enrol(*file, seated.value(), int(me.value())), u"ok"_s);
    const SessionId soon = planned({.seats = 1, .startsIn = 3'600'000});
    QCOMPARE(test::enrol(*file, soon.value(), number(0)), u"ok"_s);
    file.reset();
    const QByteArray older = bytes();

    auto one = opened();
    SignupService &signup = one->signup();
    QCOMPARE(told(signup.approve(asked, people.at(0)).result()), u"ok"_s);
    QCOMPARE(told(signup.decline(asked, people.at(1)).result()), u"ok"_s);
    QCOMPARE(told(signup.confirmOffer(offering, {}).result()), u"ok"_s);
    QCOMPARE(told(signup.substitute(seated, {}, people.at(2), QUuid::createUuid()).result()), u"ok"_s);
    QCOMPARE(told(signup.walkIn(soon, people.at(1), QUuid::createUuid()).result()), u"ok"_s);
    QCOMPARE(told(signup.setAttendance(soon, people.at(0), Attendance::NoShow).result()), u"ok"_s);
    QCOMPARE(told(signup.replaceAttendance(soon, people, Attendance::Attended, Attendance::Partial).result()),
        u"ok"_s);
    const qint64 revision = one->calendar().session(seated).result()->revision;
    QCOMPARE(told(one->planning().goOn(seated, revision).result()), u"ok"_s);
    QCOMPARE(told(signup.settleOffers().result()), u"ok"_s);
    const auto newest = *one->notices().notices({}, 1).result();
    QCOMPARE(told(one->notices().markReadUpTo(newest.rows.first().id).result()), u"ok"_s);
    one.reset();

    const auto state = [&] {
        const auto connection = test::connectTo(m_file);
        QStringList all;
        for (const SessionId id : {asked, offering, seated, soon}) {
            all +=
                test::standings(*connection, id.value()) + u' '
                + test::asked(*connection,
                    "SELECT group_concat(coalesce(attendance, '-') || walked_in || (answer_by IS NULL), ' ')"
                    " FROM (SELECT * FROM enrolment WHERE session_id = $1 ORDER BY id)",
                    1, {id.value()})
                + test::asked(
                    *connection, "SELECT decided IS NULL FROM session WHERE id = $1", 1, {id.value()});
        }
        return all;
    };
    const QStringList done = state();
    putBack(older);
    QVERIFY(state() != done);
    one = opened();
    const auto lost = *one->station().lostWrites().result();
    const QList<Deed> deeds{Deed::Approval, Deed::Refusal, Deed::Confirmation, Deed::Substitution,
        Deed::WalkIn, Deed::Presence, Deed::Presence, Deed::Decision, Deed::Settling, Deed::NoticesRead};
    QCOMPARE(lost.size(), deeds.size());
    const auto repeated = *one->station().repeatLostWrites().result();
    QCOMPARE(repeated.size(), deeds.size());
    for (qsizetype i = 0; i < deeds.size(); ++i) {
        QCOMPARE(lost.at(i).deed, deeds.at(i));
        const auto &problem = repeated.at(i).problem;
        QCOMPARE(problem ? problem->subject : u"ok"_s,
            deeds.at(i) == Deed::NoticesRead ? u"lost_write.bulk"_s : u"ok"_s);
    }
    QCOMPARE(state(), done);
}

QTEST_GUILESS_MAIN(LostSeatsTest)
#include "lost_seats_test.moc"
