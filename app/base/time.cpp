#include "base/time.h"

#include <QDateTime>
#include <QTimeZone>

namespace tjc {

QString Instant::iso() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODate);
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return Instant(at.toMSecsSinceEpoch());
}

std::optional<Day> Day::fromIso(const QString &text)
{
    // Qt takes any punctuation for the hyphens.
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return from(QDate::fromString(text, Qt::ISODate));
}

} // namespace tjc
