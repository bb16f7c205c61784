#pragma once

#include "service/calendar_service.h"
#include "ui/calendar/agenda_columns.h"
#include "ui/print/print_document.h"

#include <QPageLayout>

#include <functional>

namespace tjc {

enum class PaperKind { Agenda, Week, Posters };

inline constexpr std::array paperKindCodes{
    Code<PaperKind>{PaperKind::Agenda, QLatin1StringView("agenda")},
    Code<PaperKind>{PaperKind::Week, QLatin1StringView("week")},
    Code<PaperKind>{PaperKind::Posters, QLatin1StringView("posters")},
};

/// The paper on which it is best read: a week lies, the others stand.
[[nodiscard]] QPageLayout paperFor(PaperKind kind);

/// What of the calendar is to go on paper.
struct PaperRequest {
    PaperKind kind = PaperKind::Agenda;
    SessionFilter
        filter; ///< with the period, as on screen; that of the days below counts for the others than the agenda
    Day first; ///< of the weeks, or the posters
    Day last;  ///< inclusive
    QPageLayout paper;
    AgendaColumns columns = allAgendaColumns(); ///< of the agenda
};

/// What is put on paper at once; more is Invalid "print.too_many".
inline constexpr int mostOnPaper = 5'000;

/// What the filter leaves, in words: "Open Koffie · with a seat free"; empty where it leaves everything. The period is
/// not in it.
[[nodiscard]] QString filterText(const SessionFilter &filter, const CalendarLists &lists);

/// Asks for the sessions and makes the document of them; `done` is called on the thread of `receiver`, and never when
/// that died. Errors: those of the calendar, Invalid "print.too_many".
void makeDocument(CalendarService &calendar, const PaperRequest &request, QObject *receiver,
    std::function<void(Result<PrintDocument>)> done);

} // namespace tjc
