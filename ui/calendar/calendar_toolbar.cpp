#include "ui/calendar/calendar_toolbar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace tjc {

using namespace Qt::StringLiterals;

CalendarToolbar::CalendarToolbar(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(metrics::space8, this)), m_title(new QToolButton(this)),
      m_views(new QButtonGroup(this)),
      m_columns(new QComboBox(this)), m_period{CalendarView::Month, *Day::from(QDate(1970, 1, 1))}
{
    auto *turning = new QWidget(this);
    auto *row = new QHBoxLayout(turning);
    row->setContentsMargins({});
    row->setSpacing(0);
    QToolButton *previous = addButton(u"go-previous"_s, tr("Previous"));
    QToolButton *today = addButton({}, tr("Today"));
    QToolButton *next = addButton(u"go-next"_s, tr("Next"));
    previous->setArrowType(Qt::LeftArrow);
    next->setArrowType(Qt::RightArrow);
    for (QToolButton *button : {previous, today, next})
        row->addWidget(button);
    previous->setToolButtonStyle(Qt::ToolButtonIconOnly);
    next->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(today, &QToolButton::clicked, this, &CalendarToolbar::todayChosen);
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT turned(1); });

    m_title->setAutoRaise(true);
    m_title->setFont(metrics::titleFont(font()));
    // As wide as a long week, so that the buttons after it stay where they are when the page is turned.
    const Period longest{CalendarView::Week, *Day::from(QDate(2026, 11, 30))};
    m_title->setMinimumWidth(
        m_title->fontMetrics().horizontalAdvance(title(longest, false)) + metrics::space16);
    m_title->setToolTip(tr("Go to a date"));
    connect(m_title, &QToolButton::clicked, this, &CalendarToolbar::pickDay);
    m_flow->addWidget(turning);
    m_flow->addWidget(m_title);
    addViews();
}

QToolButton *CalendarToolbar::addButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    if (!icon.isEmpty())
        button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void CalendarToolbar::addViews()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(0);
    const std::array names{tr("Month"), tr("Week"), tr("Day"), tr("Agenda")};
    for (int view = 0; view < int(names.size()); ++view) {
        QToolButton *button = addButton({}, names[size_t(view)]);
        button->setCheckable(true);
        // A dark style hardly shows which one is pressed in; the letters do.
        connect(button, &QAbstractButton::toggled, button, [button](bool isOn) {
            QFont font = button->font();
            font.setBold(isOn);
            button->setFont(font);
        });
        m_views->addButton(button, view);
        row->addWidget(button);
    }
    m_flow->addWidget(box);
    // In the order of DayColumns.
    m_columns->addItems({tr("All together"), tr("Rooms side by side"), tr("Trainers side by side")});
    m_columns->setAccessibleName(tr("How a day is shown"));
    m_columns->hide();
    m_flow->addWidget(m_columns);
    connect(m_columns, &QComboBox::activated, this,
        [this](int index) { Q_EMIT columnsChosen(DayColumns(index)); });
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT viewChosen(CalendarView(id)); });
}

void CalendarToolbar::showPeriod(const Period &period, bool weekend)
{
    m_period = period;
    const QString text = title(period, weekend);
    m_title->setText(text);
    m_title->setAccessibleName(tr("%1. Go to a date").arg(text));
    m_views->button(int(period.view))->setChecked(true);
    m_columns->setVisible(period.view == CalendarView::Day);
}

void CalendarToolbar::showColumns(DayColumns by)
{
    m_columns->setCurrentIndex(int(by));
}

void CalendarToolbar::addCommand(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    // The button may be short; what it is called to who cannot see it is not.
    const auto follow = [button, action] {
        button->setVisible(action->isVisible());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    m_flow->addWidget(button);
}

void CalendarToolbar::pickDay()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setAccessibleName(tr("Choose a date"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_period.day.date());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::clicked, &menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::activated, this,
        [this](QDate date) { Q_EMIT dayChosen(*Day::from(date)); });
    connect(calendar, &QCalendarWidget::clicked, this,
        [this](QDate date) { Q_EMIT dayChosen(*Day::from(date)); });
    calendar->setFocus();
    menu.exec(m_title->mapToGlobal(QPoint(0, m_title->height())));
}

} // namespace tjc
