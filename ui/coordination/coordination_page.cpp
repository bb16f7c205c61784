#include "ui/coordination/coordination_page.h"

#include "service/explain.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/theme_week_dialog.h"
#include "ui/coordination/absence_section.h"
#include "ui/coordination/days_off_section.h"
#include "ui/coordination/decide_section.h"
#include "ui/coordination/rooms_section.h"
#include "ui/coordination/theme_weeks_section.h"
#include "ui/evaluation/form_list.h"
#include "ui/evaluation/results_page.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

CoordinationPage::CoordinationPage(Workspace &workspace, bool readOnly, CommandRegistry &commands,
    QWidget *parent, std::shared_ptr<const Clock> clock, FileChooser files)
    : QWidget(parent), m_workspace(workspace), m_notice(new MessageBar(this)),
      m_sections(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_decide(new DecideSection(workspace, readOnly, this)),
      m_themeWeeks(new ThemeWeeksSection(workspace, clock, readOnly, this)),
      m_rooms(new RoomsSection(workspace, readOnly, this)),
      m_absences(new AbsenceSection(workspace, AbsenceService::Whose::Everybodys, clock, readOnly, this)),
      m_daysOff(new DaysOffSection(workspace, clock, files, readOnly, this)),
      m_results(new ResultsPage(workspace, readOnly, this, clock, files)),
      m_forms(new FormList(workspace, readOnly, this)),
      m_files(new ScheduleFiles(workspace, files, this, this))
{
    build();
    connectSections();
    addCommands(commands);
    if (readOnly) {
        m_notice->say(tr("This workspace can only be read: you can look, not change anything."),
            MessageBar::Tone::Plain, {}, false);
    }
    showSection(Section::Decide);
}

void CoordinationPage::build()
{
    const std::pair<QString, QWidget *> sections[] = {
        {tr("To decide"), m_decide},
        {tr("Theme weeks"), m_themeWeeks},
        {tr("Rooms"), m_rooms},
        {tr("Absence"), m_absences},
        {tr("Days off"), m_daysOff},
        {tr("Evaluations"), m_results},
        {tr("Evaluation forms"), m_forms},
    };
    for (const auto &[text, page] : sections) {
        m_sections->addItem(text);
        m_pages->addWidget(page);
    }
    m_sections->setSpacing(metrics::space4);
    m_sections->setAccessibleName(tr("Parts of the coordination"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setFrameShape(QFrame::NoFrame);
    showCount(0);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space12);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addWidget(m_notice);
    column->addLayout(row, 1);
}

QList<RecordSection *> CoordinationPage::records() const
{
    return {m_themeWeeks, m_rooms, m_absences, m_daysOff};
}

void CoordinationPage::connectSections()
{
    for (RecordSection *section : records()) {
        connect(section, &RecordSection::message, this, &CoordinationPage::message);
        connect(&m_workspace, &Workspace::changed, section, &RecordSection::follow);
    }
    connect(&m_workspace, &Workspace::changed, m_decide, &DecideSection::follow);
    connect(m_decide, &DecideSection::message, this, &CoordinationPage::message);
    connect(m_decide, &DecideSection::sessionRequested, this, &CoordinationPage::sessionRequested);
    connect(m_decide, &DecideSection::counted, this, &CoordinationPage::showCount);
    connect(m_themeWeeks, &ThemeWeeksSection::pageRequested, this, &CoordinationPage::openThemeWeek);
    connect(m_files, &ScheduleFiles::message, this, &CoordinationPage::message);
    connect(m_results, &ResultsPage::message, this, &CoordinationPage::message);
    connect(m_results, &ResultsPage::openThread, this, &CoordinationPage::threadRequested);
    connect(m_forms, &FormList::message, this, &CoordinationPage::message);
}

void CoordinationPage::addCommands(CommandRegistry &commands)
{
    const std::tuple<const char *, QString, Section> all[] = {
        {"view.coordination.decide", tr("Coordination: to &decide"), Section::Decide},
        {"view.coordination.theme_weeks", tr("Coordination: t&heme weeks"), Section::ThemeWeeks},
        {"view.coordination.rooms", tr("Coordination: &rooms"), Section::Rooms},
        {"view.coordination.absence", tr("Coordination: a&bsence"), Section::Absences},
        {"view.coordination.days_off", tr("Coordination: days &off"), Section::DaysOff},
        {"view.coordination.evaluations", tr("Coordination: &evaluations"), Section::Evaluations},
        {"view.coordination.forms", tr("Coordination: evaluation &forms"), Section::Forms},
    };
    for (const auto &[id, text, section] : all) {
        commands.add({.id = QString::fromLatin1(id), .text = text, .role = Role::Coordinator}, this,
            [this, which = section] {
                Q_EMIT wanted();
                showSection(which);
            });
    }
}

void CoordinationPage::showSection(Section section)
{
    m_sections->setCurrentRow(int(section));
    if (auto *records = qobject_cast<RecordSection *>(m_pages->currentWidget()))
        records->focusList();
    else if (m_pages->currentWidget() == m_forms)
        m_forms->focusList();
    else if (m_pages->currentWidget() == m_decide)
        m_decide->focusList();
    else
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool CoordinationPage::hasChanges() const
{
    return m_forms->hasChanges() || std::ranges::any_of(records(), [](const RecordSection *section) {
        return section->hasChanges();
    });
}

/// How much there is to decide stands with the name, and the list is as wide as its names.
void CoordinationPage::showCount(int undecided)
{
    m_sections->item(0)->setText(undecided > 0 ? tr("To decide (%1)").arg(undecided) : tr("To decide"));
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 2 * metrics::space12);
}

void CoordinationPage::openThemeWeek(ThemeWeekId id)
{
    auto *dialog = new ThemeWeekDialog(m_workspace, id, *m_files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ThemeWeekDialog::sessionRequested, this, &CoordinationPage::sessionRequested);
    connect(dialog, &ThemeWeekDialog::weekRequested, this, &CoordinationPage::themeWeekRequested);
    dialog->open();
}

/// Finding means finding here, while this tab has the focus.
bool CoordinationPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CoordinationPage::keyPressEvent(QKeyEvent *event)
{
    auto *section = qobject_cast<RecordSection *>(m_pages->currentWidget());
    if (section && event->matches(QKeySequence::Find))
        return section->focusSearch();
    QWidget::keyPressEvent(event);
}

} // namespace tjc
