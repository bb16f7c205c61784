#pragma once

#include "domain/people.h"
#include "ui/print/print_document.h"

#include "domain/session.h"

namespace tjc {

/// What hangs in the corridor on one day.
struct PosterDay {
    Day day;
    QList<SessionRow> sessions; ///< in the order of their times, with trainers
    QStringList themeWeeks = {};
    QString color = {}; ///< of the theme week, "#154273"; empty: the accent
};

/// The days that have sessions, each with those that touch it and the theme weeks they are part of.
[[nodiscard]] QList<PosterDay> posterDays(
    const QList<SessionRow> &sessions, Day first, Day last, const QList<ThemeWeek> &themeWeeks);

/// Large letters, to be read at two metres; on larger paper they are larger. What does not fit goes on on a second
/// poster of that day. `period` is what the title names.
[[nodiscard]] PrintDocument posterDocument(
    const QList<PosterDay> &days, const QString &period, QPageSize::PageSizeId paper = QPageSize::A4);

} // namespace tjc
