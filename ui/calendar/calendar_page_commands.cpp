#include "service/calendar_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/session_editor.h"
#include "ui/participants/participants_desk.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/local_time.h"

#include <QAction>
#include <QSettings>

namespace tjc {

using namespace Qt::StringLiterals;

void CalendarPage::addCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, const QString &icon,
                         auto f) {
        return commands.add(
            {.id = QString::fromLatin1(id), .text = text, .shortcut = key, .icon = icon}, this, f);
    };
    const auto view = [this](CalendarView which) { return [this, which] { showView(which); }; };
    add("view.calendar.month", tr("&Month"), Qt::CTRL | Qt::Key_1, u"view-calendar-month"_s,
        view(CalendarView::Month));
    add("view.calendar.week", tr("&Week"), Qt::CTRL | Qt::Key_2, u"view-calendar-week"_s,
        view(CalendarView::Week));
    add("view.calendar.day", tr("&Day"), Qt::CTRL | Qt::Key_3, u"view-calendar-day"_s,
        view(CalendarView::Day));
    add("view.calendar.agenda", tr("&Agenda"), Qt::CTRL | Qt::Key_4, u"view-calendar-list"_s,
        view(CalendarView::Agenda));
    add("view.period.today", tr("&Today"), Qt::CTRL | Qt::Key_T, u"go-jump-today"_s,
        [this] { showDay(localMoment(m_clock->now()).day); });
    add("view.period.previous", tr("&Previous period"), Qt::ALT | Qt::Key_PageUp, u"go-previous"_s,
        [this] { turn(-1); });
    add("view.period.next", tr("&Next period"), Qt::ALT | Qt::Key_PageDown, u"go-next"_s,
        [this] { turn(1); });
    m_weekend = add("view.period.weekend", tr("Always show the w&eekend"), {}, {}, [this](bool on) {
        QSettings().setValue(u"calendar/weekend"_s, on);
        load();
    });
    m_weekend->setCheckable(true);
    m_weekend->setChecked(QSettings().value(u"calendar/weekend"_s).toBool());
    add("edit.filter.text", tr("&Filter by text"), QKeySequence::Find, u"edit-find"_s,
        [this] { m_filter->focusText(); });
    add("edit.filter.clear", tr("&Clear filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, u"edit-clear-all"_s,
        [this] { m_filter->clear(); });
    QAction *create = commands.add(
        {u"edit.session.new"_s, tr("&New session…"), QKeySequence::New, u"document-new"_s, Role::Coordinator},
        this, [this] {
            const Instant begin = instantOf(m_period.day, 600);
            m_editor->create(*Span::from(begin, begin.plusMinutes(90)));
        });
    QAction *import = commands.add(
        {u"file.schedule.import"_s, tr("&Import a schedule…"), {}, u"document-import"_s, Role::Coordinator},
        this, [this] { m_files->importSchedule(); });
    commands
        .add({u"edit.session.copy"_s, tr("&Copy the session…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, {},
                 Role::Coordinator},
            this,
            [this] {
                if (m_chosen)
                    m_editor->copy(*m_chosen);
                else
                    Q_EMIT message(tr("Choose a session first."), false);
            })
        ->setEnabled(!m_readOnly);
    QAction *people = commands.add(
        {u"file.people.import"_s, tr("Import &colleagues…"), {}, u"document-import"_s, Role::Coordinator},
        this, [this] { m_files->importPeople(); });
    people->setEnabled(!m_readOnly);
    create->setIconText(tr("New…"));
    import->setIconText(tr("Import…"));
    for (QAction *action : {create, import}) {
        action->setEnabled(!m_readOnly);
        if (canPlan())
            m_toolbar->addCommand(action);
    }
    addExportCommands(commands);
}

void CalendarPage::addParticipants(CommandRegistry &commands)
{
    connect(m_details, &DetailsPanel::participantsRequested, m_participants, &ParticipantsDesk::open);
    QAction *open = commands.add({.id = u"view.session.participants"_s,
                                     .text = tr("Pa&rticipants of the session…"),
                                     .shortcut = Qt::CTRL | Qt::Key_D},
        this, [this] { m_participants->open(*m_details->details()); });
    const auto update = [this, open] {
        const auto &details = m_details->details();
        open->setEnabled(details && maySeeParticipants(m_me, *details));
    };
    connect(m_details, &DetailsPanel::shown, open, update);
    update();
}

} // namespace tjc
