#pragma once

#include "ui/models/agenda_model.h"

#include <QList>

namespace tjc {

/// Which columns the list shows, in which order; none twice, at least one.
using AgendaColumns = QList<AgendaModel::Column>;

[[nodiscard]] AgendaColumns allAgendaColumns();
/// By their codes; unknown ones and repeats are left out, and where none is left it is all of them.
[[nodiscard]] AgendaColumns agendaColumns(const QStringList &codes);
[[nodiscard]] QStringList codesOf(const AgendaColumns &columns);

/// Those of this user, from the settings.
[[nodiscard]] AgendaColumns rememberedAgendaColumns();
void rememberAgendaColumns(const AgendaColumns &columns);

} // namespace tjc
