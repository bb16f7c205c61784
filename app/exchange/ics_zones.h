#pragma once

#include "exchange/ics_lines.h"
#include "exchange/ics_recurrence.h"
#include "exchange/local_time.h"

#include <QHash>

#include <optional>

namespace tjc {

/// The zones that the times of one file name. A TZID that the world knows (IANA, Windows, or one of these behind a
/// prefix as in /mozilla.org/20070129_1/Europe/Amsterdam) means that zone; another one is what the file's own VTIMEZONE
/// says, up to the year 2100.
class IcsZones
{
public:
    IcsZones(const QList<IcsComponent> &definitions, IcsBudget &budget);

    /// nullptr where nobody knows the zone. Stays valid as long as the IcsZones.
    const LocalTime *zone(const QByteArray &tzid);
    [[nodiscard]] bool isOverBudget() const { return m_overBudget; }

private:
    std::optional<LocalTime> find(const QByteArray &tzid);
    std::optional<LocalTime> define(const IcsComponent &definition);
    void takeRules(const IcsComponent &part, const IcsTime &start, qint64 from, qint64 to,
        std::vector<LocalTime::Change> &changes);

    QHash<QByteArray, const IcsComponent *> m_definitions;
    QHash<QByteArray, std::shared_ptr<const LocalTime>> m_known;
    IcsBudget &m_budget;
    bool m_overBudget = false;
};

} // namespace tjc
