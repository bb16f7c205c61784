#pragma once

#include "base/time.h"

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace tjc {

/// From when to when, on the clock on the wall.
class WhenEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WhenEditor(QWidget *parent = nullptr);

    void setWhen(Span when, bool allDay);
    /// nullopt where the end does not lie after the begin.
    [[nodiscard]] std::optional<Span> when() const;
    [[nodiscard]] bool isAllDay() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QDateTime clockBegin() const;
    void beginMoved();

    QDateEdit *m_beginDate;
    QTimeEdit *m_beginTime;
    QTimeEdit *m_endTime;
    QDateEdit *m_endDate;
    QCheckBox *m_allDay;
    QDateTime m_lastBegin; ///< on the clock, as if it were UTC
};

} // namespace tjc
