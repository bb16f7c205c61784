#pragma once

#include "domain/kinds.h"

#include <QIcon>
#include <QPalette>

namespace tjc {

/// The sign of a format in its colour, for lists and menus.
[[nodiscard]] QIcon formatIcon(Format format, const QPalette &palette);

} // namespace tjc
