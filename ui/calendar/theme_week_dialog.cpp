#include "ui/calendar/theme_week_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/format_icon.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/theme_band.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;

QString daysText(const ThemeWeek &week)
{
    return week.first == week.last ? longDate(week.first)
                                   : longDate(week.first) + u" – "_s + longDate(week.last);
}

QString timeText(const SessionRow &row)
{
    if (row.allDay)
        return ThemeWeekDialog::tr("the whole day");
    return clockText(localMoment(row.when.begin()).minute, localMoment(row.when.end()).minute);
}

} // namespace

ThemeWeekDialog::ThemeWeekDialog(
    Workspace &workspace, ThemeWeekId week, ScheduleFiles &files, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_id(week), m_files(files), m_name(new QLabel(this)),
      m_days(new QLabel(this)), m_message(new MessageBar(this)), m_page(new SafeText(this)),
      m_noPage(new QLabel(tr("Nothing has been written about this week yet."), this)),
      m_count(new QLabel(this)), m_sessions(new QTreeWidget(this)), m_buttons(new QWidget(this))
{
    build();
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.lists)
            load();
        else if (!changes.sessions.isEmpty())
            loadSessions();
    });
    load();
}

void ThemeWeekDialog::build()
{
    setWindowTitle(tr("About this week"));
    for (QLabel *label : {m_name, m_days, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_name->setFont(metrics::titleFont(font()));
    m_page->setAccessibleName(tr("What the week is about"));
    m_page->hide();
    m_noPage->setWordWrap(true);
    m_noPage->hide();
    m_sessions->setAccessibleName(tr("Sessions of the week, by day"));
    m_sessions->setHeaderLabels({tr("Time"), tr("Title"), tr("Place"), tr("Seats")});
    m_sessions->setRootIsDecorated(false);
    m_sessions->setUniformRowHeights(true);
    m_sessions->setFrameShape(QFrame::NoFrame);
    m_sessions->header()->setStretchLastSection(false);
    m_sessions->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_sessions->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    connect(m_sessions, &QTreeWidget::itemActivated, this, &ThemeWeekDialog::openItem);

    auto *top = new QWidget(this);
    auto *about = new QVBoxLayout(top);
    about->setContentsMargins({});
    about->addWidget(m_page, 1);
    about->addWidget(m_noPage);
    auto *below = new QWidget(this);
    auto *program = new QVBoxLayout(below);
    program->setContentsMargins({});
    program->setSpacing(metrics::space4);
    program->addWidget(m_count);
    program->addWidget(m_sessions, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(top);
    parts->addWidget(below);
    parts->setChildrenCollapsible(false);
    parts->setSizes({14 * fontMetrics().height(), 20 * fontMetrics().height()});

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    auto *show = new QPushButton(QIcon::fromTheme(u"view-calendar"_s), tr("&Show in the calendar"), this);
    connect(show, &QPushButton::clicked, this, [this] {
        Q_EMIT weekRequested(m_id, m_week->first);
        accept();
    });
    auto *out = new QPushButton(QIcon::fromTheme(u"document-export"_s), tr("&Export this week"), this);
    auto *menu = new QMenu(out);
    const auto add = [&](const QString &text, ExportKind kind) {
        menu->addAction(
            text, this, [this, kind] { m_files.exportSchedule({.themeWeek = m_id}, m_week->name, {kind}); });
    };
    add(tr("To CSV…"), ExportKind::Csv);
    add(tr("To Excel…"), ExportKind::Xlsx);
    add(tr("To a calendar…"), ExportKind::Ics);
    out->setMenu(menu);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(show);
    buttons->addWidget(out);
    buttons->addStretch(1);
    buttons->addWidget(close);
    m_buttons->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space16, metrics::space16, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addWidget(m_name);
    column->addWidget(m_days);
    column->addWidget(m_message);
    column->addWidget(parts, 1);
    column->addWidget(m_buttons);
    resizeWithinScreen(this, {120 * fontMetrics().averageCharWidth(), 44 * fontMetrics().height()});
    m_sessions->setFocus();
}

/// The colour of the week down the left side; its name is beside it.
void ThemeWeekDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_week)
        QPainter(this).fillRect(0, 0, metrics::space8, height(), bandLook(m_week->color, palette()).fill);
}

void ThemeWeekDialog::load()
{
    deliver(m_workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
        if (!lists)
            return m_message->say(explain(lists.error()), MessageBar::Tone::Error, {}, false);
        const auto found = std::ranges::find(lists->themeWeeks, m_id, &ThemeWeek::id);
        if (found == lists->themeWeeks.end())
            return gone();
        show(*found);
        loadSessions();
    });
}

void ThemeWeekDialog::gone()
{
    m_message->say(tr("Somebody removed this theme week."), MessageBar::Tone::Error, {}, false);
    m_buttons->setEnabled(false);
    m_sessions->clear();
}

void ThemeWeekDialog::show(const ThemeWeek &week)
{
    const bool isNewPage = !m_week || m_week->page != week.page;
    m_week = week;
    m_buttons->setEnabled(true);
    m_name->setText(week.name);
    m_days->setText(daysText(week));
    if (isNewPage)
        m_page->setMarkdownOfOthers(week.page);
    m_page->setVisible(!week.page.isEmpty());
    m_noPage->setVisible(week.page.isEmpty());
    update();
}

void ThemeWeekDialog::loadSessions()
{
    using Answer = Result<Page<SessionRow, SessionKey>>;
    constexpr int all = 0;
    deliver(m_workspace.calendar().sessions({.themeWeek = m_id}, std::nullopt, all), this,
        [this](const Answer &answer) {
            if (!answer)
                return m_message->say(explain(answer.error()), MessageBar::Tone::Error, {}, false);
            m_message->clear();
            showSessions(answer->rows);
        });
}

void ThemeWeekDialog::showSessions(const QList<SessionRow> &sessions)
{
    const auto *current = m_sessions->currentItem();
    const qint64 kept = current ? current->data(0, idRole).toLongLong() : 0;
    m_sessions->clear();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    QTreeWidgetItem *day = nullptr;
    std::optional<Day> of;
    for (const SessionRow &row : sessions) {
        const Day on = localMoment(row.when.begin()).day;
        if (of != on) {
            of = on;
            day = new QTreeWidgetItem(m_sessions, {longDate(on)});
            day->setFirstColumnSpanned(true);
            day->setFont(0, strong);
            day->setData(0, dayRole, on.date());
            day->setExpanded(true);
        }
        const QString title = row.state == SessionState::Cancelled
                                  ? tr("%1 (cancelled)").arg(row.title.simplified())
                                  : row.title.simplified();
        auto *item = new QTreeWidgetItem(day, {timeText(row), title, placeText(row), seatsText(row)});
        item->setIcon(1, formatIcon(row.format, palette()));
        item->setData(0, idRole, row.id.value());
        item->setData(0, dayRole, on.date());
        if (row.id.value() == kept)
            m_sessions->setCurrentItem(item);
    }
    m_count->setText(sessions.isEmpty() ? tr("No session belongs to this week yet.")
                                        : tr("%n session(s)", nullptr, int(sessions.size())));
    m_sessions->setVisible(!sessions.isEmpty());
    const int most = 32 * fontMetrics().averageCharWidth();
    for (const int column : {0, 2, 3}) {
        m_sessions->resizeColumnToContents(column);
        m_sessions->setColumnWidth(column, std::min(m_sessions->columnWidth(column) + metrics::space8, most));
    }
    if (!m_sessions->currentItem() && !sessions.isEmpty())
        m_sessions->setCurrentItem(m_sessions->topLevelItem(0)->child(0));
}

void ThemeWeekDialog::openItem(const QTreeWidgetItem *item)
{
    const auto id = SessionId::from(item->data(0, idRole).toLongLong());
    const auto day = Day::from(item->data(0, dayRole).toDate());
    if (!id || !day)
        return;
    Q_EMIT sessionRequested(*id, *day);
    accept();
}

} // namespace tjc
