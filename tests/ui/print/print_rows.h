#pragma once

#include "domain/session.h"
#include "ui/widgets/local_time.h"

namespace tjc::test {

inline SessionDetails printedSession(const QString &title)
{
    const Day day = *Day::fromIso(QStringLiteral("2026-09-29"));
    SessionDetails made{.row = {.id = *SessionId::from(1),
                            .training = *TrainingId::from(1),
                            .uid = QStringLiteral("1"),
                            .title = title,
                            .format = Format::Workshop,
                            .formal = false,
                            .when = *Span::from(instantOf(day, 600), instantOf(day, 690)),
                            .allDay = false,
                            .state = SessionState::Planned,
                            .building = QStringLiteral("Hoofdgebouw"),
                            .room = QStringLiteral("B2.14"),
                            .organisation = QStringLiteral("Directie Kennis"),
                            .themeWeek = QStringLiteral("Week van het open web"),
                            .minSeats = 0,
                            .maxSeats = 40,
                            .enrolled = 0,
                            .waitlisted = 0,
                            .pending = 0,
                            .updated = Instant::fromMs(0)},
        .needsApproval = false,
        .revision = 1};
    made.trainers = {{*PersonId::from(900), QStringLiteral("Tineke Trainer"),
        QStringLiteral("tineke@example.org"), QStringLiteral("BZK")}};
    return made;
}

inline Participant printedPerson(int id, const QString &name, EnrolmentState state = EnrolmentState::Enrolled)
{
    return {.person = *PersonId::from(id),
        .name = name,
        .login = QStringLiteral("login%1").arg(id),
        .email = QStringLiteral("person%1@example.org").arg(id),
        .organisation = QStringLiteral("Directie Openbaar Bestuur"),
        .state = state,
        .position = 0,
        .since = Instant::fromMs(id)};
}

inline QList<Participant> printedPeople(int count)
{
    QList<Participant> people;
    for (int i = 1; i <= count; ++i)
        people += printedPerson(i, QStringLiteral("Collega %1").arg(i, 3, 10, QLatin1Char('0')));
    return people;
}

} // namespace tjc::test
