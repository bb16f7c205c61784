#include "ui/participants/participants_window.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/participants/attendance_desk.h"
#include "ui/participants/attendance_page.h"
#include "ui/print/attendance_proof.h"
#include "ui/print/sign_in_sheet.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60'000;
constexpr int hourMinutes = 60;

/// From when attendance can be taken until some hours after the end that is what one comes for.
bool isAboutAttendance(Span when, Instant now)
{
    return when.begin().plusMinutes(-2 * hourMinutes) <= now
           && now < when.end().plusMinutes(12 * hourMinutes);
}

} // namespace

ParticipantsWindow::ParticipantsWindow(const Context &context, const SessionDetails &details, QWidget *parent)
    : QWidget(parent, Qt::Window), m_context(context), m_details(details),
      m_seats(new SeatDesk(context.workspace, details.row.id, this)),
      m_attendance(new AttendanceDesk(context.workspace, details.row.id, m_seen, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    showSession();
    load();
}

ParticipantsPage::Rights ParticipantsWindow::rights() const
{
    return {
        .judges = !m_context.readOnly, .enrols = !m_context.readOnly && m_context.me.has(Role::Coordinator)};
}

void ParticipantsWindow::build()
{
    m_title = new QLabel(this);
    m_when = new QLabel(this);
    for (QLabel *text : {m_title, m_when}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setFont(metrics::titleFont(font()));
    m_bar = new MessageBar(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Participants and attendance"));
    m_list = new ParticipantsPage(m_people, rights(), m_tabs);
    m_tabs->addTab(m_list, tr("&Participants"));
    if (rights().judges) {
        m_marks = new AttendancePage(m_seen, *m_attendance, m_tabs);
        m_tabs->addTab(m_marks, tr("A&ttendance"));
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    resizeWithinScreen(this, {140 * fontMetrics().averageCharWidth(), 42 * fontMetrics().height()});
    m_list->focusList();
}

void ParticipantsWindow::connectParts()
{
    connect(m_list, &ParticipantsPage::declineWanted, this, &ParticipantsWindow::decline);
    connect(m_list, &ParticipantsPage::signOffWanted, this, &ParticipantsWindow::signOff);
    connect(m_list, &ParticipantsPage::substituteWanted, this, &ParticipantsWindow::substitute);
    connect(m_list, &ParticipantsPage::enrolWanted, this, &ParticipantsWindow::enrol);
    connect(m_list, &ParticipantsPage::copyWanted, this, &ParticipantsWindow::copyAddresses);
    connect(m_list, &ParticipantsPage::mailWanted, this, &ParticipantsWindow::writeMail);
    connect(m_list, &ParticipantsPage::exportWanted, this, &ParticipantsWindow::exportList);
    connect(m_list, &ParticipantsPage::signInSheetWanted, this, [this](ParticipantsPage::Paper paper) {
        bring(signInSheet(m_details, m_people.people(EnrolmentState::Enrolled)), paper);
    });
    connect(m_list, &ParticipantsPage::proofWanted, this, [this](ParticipantsPage::Paper paper) {
        bring(attendanceProof(m_details, m_list->addressed()), paper);
    });
    connect(m_list, &ParticipantsPage::approveWanted, this,
        [this](const QList<Participant> &people) { m_seats->approve(chosenOf(people)); });
    connect(m_list, &ParticipantsPage::confirmWanted, this,
        [this](const QList<Participant> &people) { m_seats->confirm(chosenOf(people)); });
    if (m_marks)
        connect(m_marks, &AttendancePage::walkInWanted, this, &ParticipantsWindow::letIn);
    const auto tell = [this](const QString &sentence, bool isError) { say(sentence, isError); };
    connect(m_seats, &SeatDesk::message, this, tell);
    connect(m_seats, &SeatDesk::busy, m_list, &ParticipantsPage::setBusy);
    connect(m_attendance, &AttendanceDesk::message, this, tell);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        switch (m_barAction) {
        case BarAction::Retry:
            return load();
        case BarAction::Copy:
            return copyAddresses();
        case BarAction::None:
            break;
        }
    });
    connect(&m_context.workspace, &Workspace::changed, this, &ParticipantsWindow::follow);
    connect(&m_context.workspace, &Workspace::offline, this, [this](const Error &error) {
        m_hasFailed = true;
        say(tr("You see what was last known. %1").arg(explain(error)), true, tr("Try again"),
            BarAction::Retry);
    });
    connect(&m_minute, &QTimer::timeout, this, &ParticipantsWindow::showSession);
    m_minute.start(minuteMs);
}

void ParticipantsWindow::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.people || changes.lists || changes.sessions.contains(session().value()))
        load();
}

void ParticipantsWindow::load()
{
    m_isStale = m_isLoading;
    if (m_isLoading)
        return;
    m_isLoading = true;
    CalendarService &calendar = m_context.workspace.calendar();
    deliver(calendar.session(session()), this, [this, &calendar](const Result<SessionDetails> &details) {
        deliver(calendar.participants(session()), this,
            [this, details](const Result<QList<Participant>> &people) { loaded(details, people); });
    });
}

void ParticipantsWindow::loaded(
    const Result<SessionDetails> &details, const Result<QList<Participant>> &people)
{
    m_isLoading = false;
    if (!details || !people) {
        const Error &error = details ? people.error() : details.error();
        // Who may no longer see them sees them no longer.
        if (error.kind == ErrorKind::Denied || error.kind == ErrorKind::NotFound) {
            m_people.show({}, {});
            m_seen.show({});
        }
        m_hasFailed = true;
        say(explain(error), true, tr("Try again"), BarAction::Retry);
        return;
    }
    if (std::exchange(m_hasFailed, false))
        m_bar->clear();
    m_details = *details;
    m_people.show(*people, details->row.maxSeats);
    m_seen.show(*people);
    showSession();
    if (!std::exchange(m_hasLoaded, true) && m_marks
        && isAboutAttendance(details->row.when, m_context.clock->now())) {
        m_tabs->setCurrentWidget(m_marks);
        m_marks->focusList();
    }
    if (m_isStale)
        load();
}

void ParticipantsWindow::showSession()
{
    const SessionRow &row = m_details.row;
    const bool isCancelled = row.state == SessionState::Cancelled;
    setWindowTitle(tr("Participants of %1").arg(row.title.simplified()));
    m_title->setText(row.title.simplified());
    QFont title = metrics::titleFont(font());
    title.setStrikeOut(isCancelled);
    m_title->setFont(title);
    QStringList facts{whenText(row.when, row.allDay)};
    if (const QString place = placeText(row); !place.isEmpty())
        facts += place;
    if (isCancelled)
        facts += label(row.state);
    m_when->setText(facts.join(u" · "_s));
    if (m_marks) {
        m_tabs->setTabVisible(m_tabs->indexOf(m_marks), !isCancelled);
        m_marks->setSession(m_details, m_context.clock->now());
    }
}

void ParticipantsWindow::say(const QString &sentence, bool isError, const QString &action, BarAction what)
{
    m_barAction = what;
    m_bar->say(sentence, isError ? MessageBar::Tone::Error : MessageBar::Tone::Plain, action);
}

void ParticipantsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ParticipantsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showSession();
}

} // namespace tjc
