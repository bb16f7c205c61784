#include "ui/calendar/when_editor.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dateEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"ddd d MMM yyyy"_s);
    edit->setAccessibleName(name);
    return edit;
}

QTimeEdit *timeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

WhenEditor::WhenEditor(QWidget *parent)
    : QWidget(parent), m_beginDate(dateEdit(tr("Begins on"), this)),
      m_beginTime(timeEdit(tr("Begins at"), this)), m_endTime(timeEdit(tr("Ends at"), this)),
      m_endDate(dateEdit(tr("Ends on"), this)), m_allDay(new QCheckBox(tr("whole day"), this))
{
    auto *flow = new FlowLayout(metrics::space8, this);
    flow->addWidget(m_beginDate);
    flow->addWidget(m_beginTime);
    flow->addWidget(new QLabel(u"–"_s, this));
    flow->addWidget(m_endTime);
    flow->addWidget(m_endDate);
    flow->addWidget(m_allDay);
    setFocusProxy(m_beginDate);
    connect(m_allDay, &QCheckBox::toggled, this, [this](bool on) {
        m_beginTime->setVisible(!on);
        m_endTime->setVisible(!on);
        Q_EMIT edited();
    });
    connect(m_beginDate, &QDateEdit::dateChanged, this, &WhenEditor::beginMoved);
    connect(m_beginTime, &QTimeEdit::timeChanged, this, &WhenEditor::beginMoved);
    connect(m_endDate, &QDateEdit::dateChanged, this, &WhenEditor::edited);
    connect(m_endTime, &QTimeEdit::timeChanged, this, &WhenEditor::edited);
}

QDateTime WhenEditor::clockBegin() const
{
    return QDateTime(m_beginDate->date(), m_beginTime->time(), Qt::UTC);
}

void WhenEditor::beginMoved()
{
    // The end keeps its distance on the clock, as if the session itself was moved.
    const QDateTime begin = clockBegin();
    const QDateTime end =
        QDateTime(m_endDate->date(), m_endTime->time(), Qt::UTC).addSecs(m_lastBegin.secsTo(begin));
    m_lastBegin = begin;
    const QSignalBlocker quietDate(m_endDate);
    const QSignalBlocker quietTime(m_endTime);
    m_endDate->setDate(end.date());
    m_endTime->setTime(end.time());
    Q_EMIT edited();
}

void WhenEditor::setWhen(Span when, bool allDay)
{
    const LocalMoment begin = localMoment(when.begin());
    const LocalMoment end = localMoment(when.end());
    const Day last = allDay && end.minute == 0 && begin.day < end.day ? end.day.plusDays(-1) : end.day;
    const QSignalBlocker quietDate(m_beginDate);
    const QSignalBlocker quietTime(m_beginTime);
    m_beginDate->setDate(begin.day.date());
    m_beginTime->setTime(QTime(begin.minute / 60, begin.minute % 60));
    m_lastBegin = clockBegin();
    m_endDate->setDate(last.date());
    m_endTime->setTime(QTime(end.minute / 60, end.minute % 60));
    m_allDay->setChecked(allDay);
}

bool WhenEditor::isAllDay() const
{
    return m_allDay->isChecked();
}

std::optional<Span> WhenEditor::when() const
{
    const Day first = *Day::from(m_beginDate->date());
    const Day last = *Day::from(m_endDate->date());
    if (last < first)
        return std::nullopt;
    if (isAllDay())
        return spanOfDays(first, last);
    const Instant begin = instantOf(first, minuteOf(m_beginTime->time()));
    const Instant end = instantOf(last, minuteOf(m_endTime->time()));
    return begin < end ? Span::from(begin, end) : std::nullopt;
}

} // namespace tjc
