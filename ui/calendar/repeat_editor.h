#pragma once

#include "base/result.h"
#include "domain/series.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace tjc {

/// How a session repeats, with a sentence that says so and the days that it makes.
class RepeatEditor : public QWidget
{
    Q_OBJECT

public:
    using Days = std::function<QFuture<Result<QList<SeriesDay>>>(const Recurrence &rule, Day first)>;

    explicit RepeatEditor(QWidget *parent = nullptr);

    /// Who tells which days a rule has.
    void setSource(Days days);
    /// The day of the session: what is to repeat on that day does so on the new one. Nothing once setStored().
    void setFirst(Day first);
    /// The rule of a series that is there: it can be changed, not ended by choosing none.
    void setStored(const Recurrence &rule, Day first);

    /// none: it does not repeat.
    [[nodiscard]] std::optional<Recurrence> rule() const;
    [[nodiscard]] bool leavesOutDaysOff() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    QWidget *addRow();
    void fillMonthly();
    void moveWeekday(Day from, Day to);
    void choose(const Recurrence &rule);
    void update();
    void showDays();
    void tell(const QString &days);
    [[nodiscard]] bool isStored() const { return m_seriesFirst.has_value(); }

    Days m_days;
    Day m_first;
    std::optional<Day> m_seriesFirst; ///< of a series that is there
    QComboBox *m_unit;
    QWidget *m_intervalRow = nullptr;
    QSpinBox *m_interval;
    QLabel *m_intervalUnit = nullptr;
    QWidget *m_weekdayRow = nullptr;
    QList<QCheckBox *> m_weekdays; ///< Monday first
    QWidget *m_monthRow = nullptr;
    QComboBox *m_monthly;
    QWidget *m_endRow = nullptr;
    QComboBox *m_end;
    QDateEdit *m_until;
    QSpinBox *m_count;
    QCheckBox *m_holidays;
    QLabel *m_sentence;
    quint64 m_generation = 0; ///< grows with each question, so that only the latest answer is shown
    bool m_isFilling = false;
};

} // namespace tjc
