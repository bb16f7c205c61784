#pragma once

#include <QString>

class QCheckBox;
class QLabel;
class QWidget;

namespace tjc {

/// The line under a field that says what is wrong with it; hidden until then.
[[nodiscard]] QLabel *problemLabel(QWidget *parent);
/// Shows the problem, lets a screen reader say it, and goes to the field.
void showProblem(QLabel *label, QWidget *field, const QString &sentence);

/// Makes a window of form parts as high as its words need at its width.
void growToFit(QWidget *window);

/// "Keep the password in the keyring of the desktop": off until the user ticks it.
[[nodiscard]] QCheckBox *keepPasswordBox(QWidget *parent);

} // namespace tjc
