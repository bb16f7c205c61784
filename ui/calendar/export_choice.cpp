#include "ui/calendar/export_choice.h"

#include <QCoreApplication>
#include <QSettings>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

const auto columnsKey = u"export/columns"_s;
const auto sheetsKey = u"export/sheetPerThemeWeek"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::ExportChoice)
};

} // namespace

QStringList codesOf(const ScheduleColumns &columns)
{
    QStringList codes;
    for (const ScheduleColumn column : columns)
        codes += codeIn(scheduleColumnCodes, column);
    return codes;
}

ScheduleColumns scheduleColumns(const QStringList &codes)
{
    ScheduleColumns columns;
    for (const QString &code : codes) {
        const auto column = fromCodeIn(scheduleColumnCodes, code);
        if (column && !columns.contains(*column))
            columns += *column;
    }
    return columns.isEmpty() ? allScheduleColumns() : columns;
}

ExportOptions rememberedExport(ExportKind kind)
{
    ExportOptions options{.kind = kind};
    if (kind == ExportKind::Ics)
        return options;
    const QSettings settings;
    options.columns = scheduleColumns(settings.value(columnsKey).toStringList());
    options.sheetPerThemeWeek = kind == ExportKind::Xlsx && settings.value(sheetsKey).toBool();
    return options;
}

void rememberExport(const ExportOptions &options)
{
    QSettings settings;
    settings.setValue(columnsKey, codesOf(options.columns));
    if (options.kind == ExportKind::Xlsx)
        settings.setValue(sheetsKey, options.sheetPerThemeWeek);
}

QString label(ScheduleColumn column)
{
    switch (column) {
    case ScheduleColumn::Id:
        return Words::tr("Session id");
    case ScheduleColumn::Title:
        return Words::tr("Title");
    case ScheduleColumn::Format:
        return Words::tr("Kind");
    case ScheduleColumn::Trainers:
        return Words::tr("Trainers");
    case ScheduleColumn::TrainerEmails:
        return Words::tr("E-mail of the trainers");
    case ScheduleColumn::Date:
        return Words::tr("Date");
    case ScheduleColumn::Begin:
        return Words::tr("Begin");
    case ScheduleColumn::End:
        return Words::tr("End");
    case ScheduleColumn::Building:
        return Words::tr("Building");
    case ScheduleColumn::Room:
        return Words::tr("Room");
    case ScheduleColumn::Organisation:
        return Words::tr("Organisation");
    case ScheduleColumn::ThemeWeek:
        return Words::tr("Theme week");
    case ScheduleColumn::Min:
        return Words::tr("Least participants");
    case ScheduleColumn::Max:
        return Words::tr("Most participants");
    case ScheduleColumn::Enrolled:
        return Words::tr("Enrolled");
    case ScheduleColumn::Waitlisted:
        return Words::tr("Waiting list");
    case ScheduleColumn::State:
        return Words::tr("State");
    case ScheduleColumn::Topics:
        return Words::tr("Topics");
    case ScheduleColumn::Updated:
        return Words::tr("Last changed");
    }
    return {};
}

} // namespace tjc
