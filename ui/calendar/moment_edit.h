#pragma once

#include "base/time.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;

namespace tjc {

/// A moment that may be left open.
class MomentEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the moment is; `set` the words of the box that sets it: "on a date".
    MomentEdit(const QString &name, const QString &set, QWidget *parent = nullptr);

    /// `proposal` is what shows when the user sets one.
    void setMoment(std::optional<Instant> at, Instant proposal);
    [[nodiscard]] std::optional<Instant> moment() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_isSet;
    QDateTimeEdit *m_edit;
};

} // namespace tjc
