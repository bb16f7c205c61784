#include "ui/calendar/moment_edit.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QDateTimeEdit>

namespace tjc {

using namespace Qt::StringLiterals;

MomentEdit::MomentEdit(const QString &name, const QString &set, QWidget *parent)
    : QWidget(parent), m_isSet(new QCheckBox(set, this)), m_edit(new QDateTimeEdit(this))
{
    m_isSet->setAccessibleName(name + u": "_s + set);
    // The field holds what the clock on the wall shows; UTC keeps summer time out of it.
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    m_edit->setCalendarPopup(true);
    m_edit->setAccessibleName(name);
    m_edit->setEnabled(false);
    auto *flow = new FlowLayout(metrics::space8, this);
    flow->addWidget(m_isSet);
    flow->addWidget(m_edit);
    setFocusProxy(m_isSet);
    connect(m_isSet, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &MomentEdit::edited);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &MomentEdit::edited);
}

void MomentEdit::setMoment(std::optional<Instant> at, Instant proposal)
{
    const LocalMoment local = localMoment(at.value_or(proposal));
    m_edit->setDateTime(QDateTime(local.day.date(), QTime(local.minute / 60, local.minute % 60), Qt::UTC));
    m_isSet->setChecked(at.has_value());
}

std::optional<Instant> MomentEdit::moment() const
{
    if (!m_isSet->isChecked())
        return std::nullopt;
    return instantOf(*Day::from(m_edit->date()), m_edit->time().hour() * 60 + m_edit->time().minute());
}

} // namespace tjc
