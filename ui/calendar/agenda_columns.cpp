#include "ui/calendar/agenda_columns.h"

#include <QSettings>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {
const auto settingsKey = u"agenda/columns"_s;
}

AgendaColumns allAgendaColumns()
{
    AgendaColumns all;
    for (const auto &row : AgendaModel::columnCodes)
        all += row.value;
    return all;
}

AgendaColumns agendaColumns(const QStringList &codes)
{
    AgendaColumns columns;
    for (const QString &code : codes) {
        const auto column = fromCodeIn(AgendaModel::columnCodes, code);
        if (column && !columns.contains(*column))
            columns += *column;
    }
    return columns.isEmpty() ? allAgendaColumns() : columns;
}

QStringList codesOf(const AgendaColumns &columns)
{
    QStringList codes;
    for (const AgendaModel::Column column : columns)
        codes += codeIn(AgendaModel::columnCodes, column);
    return codes;
}

AgendaColumns rememberedAgendaColumns()
{
    return agendaColumns(QSettings().value(settingsKey).toStringList());
}

void rememberAgendaColumns(const AgendaColumns &columns)
{
    QSettings().setValue(settingsKey, codesOf(columns));
}

} // namespace tjc
