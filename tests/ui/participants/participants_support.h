#pragma once

#include "service/directory_service.h"
#include "service/signup_service.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/participants/participants_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QUuid>

namespace tjc::test {

/// A session that begins in `minutes`.
inline SessionId soon(Flow &flow, const QString &title, std::optional<int> seats, int minutes = 60,
    const std::function<void(SessionDraft &)> &change = {})
{
    const Instant begin = SystemClock().now().plusMinutes(minutes);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(90))};
    draft.title = title;
    draft.maxSeats = seats;
    if (change)
        change(draft);
    const auto saved = flow.calendar().save(draft).result();
    if (!saved)
        qFatal("%s", qPrintable(saved.error().subject));
    return *saved;
}

/// Colleagues of the example week, by name, without the user; those whose name the keys of a test can type.
inline QList<PersonRow> colleagues(Flow &flow, int count)
{
    constexpr int all = 500;
    const auto page = flow.workspace->directory().people({}, std::nullopt, all).result();
    if (!page)
        qFatal("%s", qPrintable(page.error().subject));
    QList<PersonRow> people = page->rows;
    people.removeIf([&](const PersonRow &person) {
        return person.id == flow.info.me.person || person.name.toLatin1() != person.name.toUtf8();
    });
    if (people.size() < count)
        qFatal("the example week has too few colleagues");
    return people.first(count);
}

inline bool enrol(Flow &flow, SessionId session, const QList<PersonRow> &people)
{
    return std::ranges::all_of(people, [&](const PersonRow &person) {
        return flow.calendar().enrol(session, person.id, QUuid::createUuid()).result().has_value();
    });
}

inline QList<Participant> participants(Flow &flow, SessionId session)
{
    return flow.calendar().participants(session).result().value_or(QList<Participant>());
}

inline std::optional<Participant> participant(Flow &flow, SessionId session, PersonId person)
{
    const QList<Participant> all = participants(flow, session);
    const auto at = std::ranges::find(all, person, &Participant::person);
    return at == all.end() ? std::nullopt : std::optional(*at);
}

/// Opens the participants as the user does: chooses the session and presses the keys of the command.
inline ParticipantsWindow *openParticipants(Flow &flow, SessionId session)
{
    flow.page->choose(session);
    if (!QTest::qWaitFor([&] { return flow.commands->action(u"view.session.participants"_qs)->isEnabled(); }))
        return nullptr;
    key(Qt::Key_D, Qt::ControlModifier);
    auto *window = flow.page->findChild<ParticipantsWindow *>();
    if (window)
        QApplication::setActiveWindow(window);
    return window;
}

inline bool says(const QWidget *root, const QString &text)
{
    const auto labels = root->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

inline void click(QAbstractButton *on)
{
    QTest::mouseClick(on, Qt::LeftButton);
}

} // namespace tjc::test
