#include "ui/calendar/repeat_editor.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/recurrence_text.h"
#include "ui/calendar/series_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

enum class Choice { None, Daily, Weekly, Monthly };
enum class End { Until, Count };

constexpr int mostInterval = 99;
constexpr int usualWeeks = 12;

/// As one number in a list: the day of a month, or an nth weekday with the weekday behind it.
constexpr int weekdayBase = 1000;

int keyOf(const Recurrence &rule)
{
    if (rule.unit == Recurrence::Unit::MonthDay)
        return rule.monthDay;
    return weekdayBase + (rule.nth + 1) * 10 + rule.weekdays.value(0);
}

void setMonthly(Recurrence &rule, int key)
{
    if (key < weekdayBase) {
        rule.unit = Recurrence::Unit::MonthDay;
        rule.monthDay = key;
        return;
    }
    rule.unit = Recurrence::Unit::MonthWeekday;
    rule.nth = (key - weekdayBase) / 10 - 1;
    rule.weekdays = {(key - weekdayBase) % 10};
}

Choice choiceOf(Recurrence::Unit unit)
{
    switch (unit) {
    case Recurrence::Unit::Days:
        return Choice::Daily;
    case Recurrence::Unit::Weeks:
        return Choice::Weekly;
    case Recurrence::Unit::MonthDay:
    case Recurrence::Unit::MonthWeekday:
        break;
    }
    return Choice::Monthly;
}

} // namespace

RepeatEditor::RepeatEditor(QWidget *parent)
    : QWidget(parent), m_first(*Day::from(QDate::currentDate())), m_unit(new QComboBox(this)),
      m_interval(new QSpinBox(this)), m_monthly(new QComboBox(this)), m_end(new QComboBox(this)),
      m_until(new QDateEdit(this)), m_count(new QSpinBox(this)),
      m_holidays(new QCheckBox(tr("skip public holidays"), this)), m_sentence(new QLabel(this))
{
    build();
    setFirst(m_first);
    update();
}

QWidget *RepeatEditor::addRow()
{
    auto *row = new QWidget(this);
    new FlowLayout(metrics::space8, row);
    layout()->addWidget(row);
    return row;
}

void RepeatEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    m_unit->addItem(tr("Does not repeat"), int(Choice::None));
    m_unit->addItem(tr("By the day"), int(Choice::Daily));
    m_unit->addItem(tr("Weekly"), int(Choice::Weekly));
    m_unit->addItem(tr("Monthly"), int(Choice::Monthly));
    m_unit->setAccessibleName(tr("Repeats"));
    setFocusProxy(m_unit);
    m_interval->setRange(1, mostInterval);
    m_monthly->setAccessibleName(tr("Day of the month"));
    m_end->addItem(tr("up to and including"), int(End::Until));
    m_end->addItem(tr("a number of times"), int(End::Count));
    m_end->setAccessibleName(tr("How long it repeats"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_until->setAccessibleName(tr("Last day"));
    m_count->setRange(1, mostOccurrences);
    m_count->setValue(usualWeeks);
    m_count->setAccessibleName(tr("Number of times"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);

    auto *unitRow = addRow();
    unitRow->layout()->addWidget(m_unit);
    m_intervalRow = addRow();
    auto *every = new QLabel(tr("every", "so many weeks"), m_intervalRow);
    every->setBuddy(m_interval);
    m_intervalUnit = new QLabel(m_intervalRow);
    for (QWidget *part : std::initializer_list<QWidget *>{every, m_interval, m_intervalUnit})
        m_intervalRow->layout()->addWidget(part);
    m_weekdayRow = addRow();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto *box = new QCheckBox(QLocale().dayName(weekday, QLocale::ShortFormat), m_weekdayRow);
        box->setAccessibleName(QLocale().dayName(weekday));
        m_weekdayRow->layout()->addWidget(box);
        m_weekdays += box;
        connect(box, &QCheckBox::toggled, this, &RepeatEditor::update);
    }
    m_monthRow = addRow();
    m_monthRow->layout()->addWidget(m_monthly);
    m_endRow = addRow();
    for (QWidget *part : std::initializer_list<QWidget *>{m_end, m_until, m_count})
        m_endRow->layout()->addWidget(part);
    column->addWidget(m_holidays);
    column->addWidget(m_sentence);

    for (QComboBox *combo : {m_unit, m_monthly, m_end})
        connect(combo, &QComboBox::currentIndexChanged, this, &RepeatEditor::update);
    for (QSpinBox *box : {m_interval, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RepeatEditor::update);
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatEditor::update);
    connect(m_holidays, &QCheckBox::toggled, this, &RepeatEditor::update);
}

void RepeatEditor::setSource(Days days)
{
    m_days = std::move(days);
    showDays();
}

void RepeatEditor::setFirst(Day first)
{
    // A rule that is there is of all its sessions: one that moves does not take it along by itself.
    if (isStored())
        return;
    const Day before = std::exchange(m_first, first);
    m_isFilling = true;
    if (!rule()) {
        for (int i = 0; i < m_weekdays.size(); ++i)
            m_weekdays[i]->setChecked(i + 1 == first.date().dayOfWeek());
        m_until->setDate(first.plusDays(7 * usualWeeks).date());
    } else {
        moveWeekday(before, first);
    }
    m_until->setMinimumDate(first.date());
    // What a month says of the day before, it says of the new one.
    const int key = m_monthly->currentData().toInt();
    const bool isWeekday = key >= weekdayBase;
    fillMonthly();
    if (before != first || m_monthly->findData(key) < 0)
        m_monthly->setCurrentIndex(isWeekday ? 1 : 0);
    else
        m_monthly->setCurrentIndex(m_monthly->findData(key));
    m_isFilling = false;
    update();
}

/// One weekday of its own follows the session; of several, the one it stood on.
void RepeatEditor::moveWeekday(Day from, Day to)
{
    const int was = from.date().dayOfWeek() - 1;
    const int is = to.date().dayOfWeek() - 1;
    if (was == is || !m_weekdays[was]->isChecked())
        return;
    m_weekdays[was]->setChecked(false);
    m_weekdays[is]->setChecked(true);
}

void RepeatEditor::fillMonthly()
{
    m_monthly->clear();
    const auto add = [this](const Recurrence &rule) {
        const int key = keyOf(rule);
        if (m_monthly->findData(key) < 0)
            m_monthly->addItem(dayOfMonthText(rule), key);
    };
    using enum Recurrence::Unit;
    const Recurrence day = usualOn(m_first, MonthDay);
    Recurrence nth = usualOn(m_first, MonthWeekday);
    add(day);
    add(nth);
    if (m_first.date().day() > 21 && nth.nth != Recurrence::last) {
        nth.nth = Recurrence::last;
        add(nth);
    }
    add({.unit = MonthDay, .monthDay = Recurrence::last});
}

void RepeatEditor::setStored(const Recurrence &rule, Day first)
{
    m_seriesFirst = first;
    m_unit->removeItem(m_unit->findData(int(Choice::None)));
    m_until->setMinimumDate(first.date());
    m_holidays->hide();
    choose(rule);
}

void RepeatEditor::choose(const Recurrence &rule)
{
    m_isFilling = true;
    m_unit->setCurrentIndex(m_unit->findData(int(choiceOf(rule.unit))));
    m_interval->setValue(rule.interval);
    if (rule.unit == Recurrence::Unit::Weeks) {
        for (int i = 0; i < m_weekdays.size(); ++i)
            m_weekdays[i]->setChecked(rule.weekdays.contains(i + 1));
    } else if (rule.unit != Recurrence::Unit::Days) {
        if (m_monthly->findData(keyOf(rule)) < 0)
            m_monthly->addItem(dayOfMonthText(rule), keyOf(rule));
        m_monthly->setCurrentIndex(m_monthly->findData(keyOf(rule)));
    }
    m_end->setCurrentIndex(m_end->findData(int(rule.count ? End::Count : End::Until)));
    if (rule.count)
        m_count->setValue(*rule.count);
    if (rule.until)
        m_until->setDate(rule.until->date());
    m_isFilling = false;
    update();
}

std::optional<Recurrence> RepeatEditor::rule() const
{
    const auto choice = Choice(m_unit->currentData().toInt());
    if (choice == Choice::None)
        return std::nullopt;
    Recurrence rule{.interval = m_interval->value()};
    if (choice == Choice::Daily) {
        rule.unit = Recurrence::Unit::Days;
    } else if (choice == Choice::Weekly) {
        for (int i = 0; i < m_weekdays.size(); ++i) {
            if (m_weekdays[i]->isChecked())
                rule.weekdays += i + 1;
        }
    } else {
        setMonthly(rule, m_monthly->currentData().toInt());
    }
    if (End(m_end->currentData().toInt()) == End::Count)
        rule.count = m_count->value();
    else
        rule.until = Day::from(m_until->date());
    return rule;
}

bool RepeatEditor::leavesOutDaysOff() const
{
    return m_holidays->isChecked();
}

void RepeatEditor::update()
{
    if (m_isFilling)
        return;
    const auto choice = Choice(m_unit->currentData().toInt());
    const bool repeats = choice != Choice::None;
    m_intervalRow->setVisible(repeats);
    m_weekdayRow->setVisible(choice == Choice::Weekly);
    m_monthRow->setVisible(choice == Choice::Monthly);
    m_endRow->setVisible(repeats);
    m_holidays->setVisible(repeats && !isStored());
    m_sentence->setVisible(repeats);
    const bool isCount = End(m_end->currentData().toInt()) == End::Count;
    m_until->setVisible(!isCount);
    m_count->setVisible(isCount);
    const int n = m_interval->value();
    const QString unit = choice == Choice::Daily    ? tr("day(s)", "every so many", n)
                         : choice == Choice::Weekly ? tr("week(s)", "every so many", n)
                                                    : tr("month(s)", "every so many", n);
    m_intervalUnit->setText(unit);
    m_interval->setAccessibleName(tr("Every how many") + u' ' + unit);
    showDays();
    Q_EMIT edited();
}

void RepeatEditor::showDays()
{
    const std::optional<Recurrence> wanted = rule();
    const quint64 generation = ++m_generation;
    if (!wanted || !m_days)
        return;
    const auto done = [this, generation](Result<QList<SeriesDay>> days) {
        if (generation == m_generation)
            tell(days ? daysText(*days, leavesOutDaysOff()) : explain(days.error()));
    };
    deliver(m_days(*wanted, m_seriesFirst.value_or(m_first)), this, done);
}

void RepeatEditor::tell(const QString &days)
{
    const std::optional<Recurrence> now = rule();
    if (!now)
        return;
    // Half a sentence would say more than is meant.
    QString text = problemIn(*now) ? QString() : sentence(*now);
    if (!text.isEmpty())
        text = text.at(0).toUpper() + text.mid(1) + u'\n';
    m_sentence->setText(text + days);
}

} // namespace tjc
