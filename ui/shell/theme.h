#pragma once

#include "ui/shell/options.h"

class QApplication;
class QPalette;

namespace tjc {

/// Puts the packaged icons behind those of the desktop. Once, before the first icon is asked for.
void installIcons();

/// The colours of the desktop, or a light or dark palette of our own; the packaged icons follow. UI thread,
/// any time.
void applyTheme(QApplication &application, Theme theme);

/// The palette for a list whose rows carry icons: those cannot change colour, so the chosen row is only tinted.
[[nodiscard]] QPalette softSelection();

/// Lets the packaged icons follow a palette that the desktop changed.
void followPalette();

} // namespace tjc
