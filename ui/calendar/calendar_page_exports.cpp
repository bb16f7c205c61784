#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/columns_dialog.h"
#include "ui/calendar/export_choice.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/schedule_print.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/table_clipboard.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// What is copied at once; beyond that a file is what one wants.
constexpr int mostCopied = 10'000;

TableText agendaTable(const QList<SessionRow> &rows, const AgendaColumns &columns)
{
    TableText table;
    for (const AgendaModel::Column column : columns)
        table.header += AgendaModel::heading(column);
    table.rows.reserve(rows.size());
    for (const SessionRow &row : rows) {
        QStringList cells;
        for (const AgendaModel::Column column : columns)
            cells += AgendaModel::text(row, column);
        table.rows += std::move(cells);
    }
    return table;
}

} // namespace

void CalendarPage::addExportCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, const QString &icon,
                         auto f) {
        return commands.add(
            {.id = QString::fromLatin1(id), .text = text, .shortcut = key, .icon = icon}, this, std::move(f));
    };
    const auto name = [this] { return tr("schedule %1").arg(firstDay(m_period).iso()); };
    const auto exportAs = [this, name](ExportKind kind) {
        return
            [this, name, kind] { m_files->exportSchedule(visibleFilter(), name(), rememberedExport(kind)); };
    };
    QAction *out = add("file.schedule.export", tr("&Export to CSV…"), Qt::CTRL | Qt::Key_E,
        u"document-export"_s, exportAs(ExportKind::Csv));
    add("file.schedule.export.xlsx", tr("Export to E&xcel…"), {}, u"document-export"_s,
        exportAs(ExportKind::Xlsx));
    add("file.schedule.export.choose", tr("Export with a c&hoice of columns…"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_E, u"document-export"_s,
        [this, name] { m_files->chooseExport(visibleFilter(), name()); });
    add("file.schedule.export.ics", tr("Export to a calen&dar…"), {}, u"document-export"_s,
        exportAs(ExportKind::Ics));
    const auto onPaper = [this, name](PaperDialog::Goal goal) {
        return [this, name, goal] { m_print->ask(goal, paperOnScreen(), name()); };
    };
    add("file.schedule.export.pdf", tr("Export to PD&F…"), {}, u"document-export"_s,
        onPaper(PaperDialog::Goal::Pdf));
    add("file.schedule.print", tr("&Print…"), QKeySequence::Print, u"document-print"_s,
        onPaper(PaperDialog::Goal::Print));
    add("edit.list.copy", tr("&Copy as a table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, u"edit-copy"_s,
        [this] { copyList(); });
    add("view.list.columns", tr("Co&lumns of the list…"), {}, u"view-calendar-list"_s, [this] {
        auto *dialog = new ColumnsDialog(m_agenda->columns(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ColumnsDialog::chosen, m_agenda, &AgendaView::setColumns);
        dialog->open();
    });
    out->setIconText(tr("To CSV…"));
    m_toolbar->addCommand(out);
}

PaperRequest CalendarPage::paperOnScreen() const
{
    PaperRequest request{.kind = PaperKind::Agenda,
        .filter = visibleFilter(),
        .first = firstDay(m_period),
        .last = lastDay(m_period),
        .paper = paperFor(PaperKind::Agenda),
        .columns = m_agenda->columns()};
    switch (m_period.view) {
    case CalendarView::Week:
        request.kind = PaperKind::Week;
        break;
    case CalendarView::Month: {
        // The days of the neighbours are on screen too; on paper a month is a month.
        const QDate day = m_period.day.date();
        request.first = *Day::from(QDate(day.year(), day.month(), 1));
        request.last = *Day::from(QDate(day.year(), day.month(), day.daysInMonth()));
        break;
    }
    case CalendarView::Agenda:
        // An agenda has no end; a grid and posters are of a week.
        request.last = mondayOf(request.first).plusDays(6);
        break;
    case CalendarView::Day:
        break;
    }
    return request;
}

void CalendarPage::copyList()
{
    using Found = Result<Page<SessionRow, SessionKey>>;
    deliver(m_workspace.calendar().sessions(visibleFilter(), std::nullopt, mostCopied + 1), this,
        [this](const Found &found) {
            if (!found) {
                Q_EMIT message(explain(found.error()), true);
            } else if (found->rows.size() > mostCopied) {
                Q_EMIT message(
                    tr("These are more than %1 sessions: too many to copy. Choose a filter, or export them "
                       "to Excel.")
                        .arg(mostCopied),
                    true);
            } else {
                copyTable(agendaTable(found->rows, m_agenda->columns()));
                Q_EMIT message(tr("%n session(s) copied as a table; paste it in Excel or in a mail.", nullptr,
                                   int(found->rows.size())),
                    false);
            }
        });
}

} // namespace tjc
