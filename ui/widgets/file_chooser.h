#pragma once

#include "service/files.h"

#include <QString>

#include <functional>

class QWidget;

namespace tjc {

/// Asks the user for a file; the answer is empty where nothing was chosen. A test gives functions of its own.
struct FileChooser {
    using Ask = std::function<QString(
        QWidget *window, const QString &title, const QString &proposal, const QString &filter)>;
    Ask openName; ///< an existing file; `proposal` is the folder to begin in
    Ask saveName; ///< where to write; `proposal` is the folder with a name

    /// The dialogs of the desktop.
    [[nodiscard]] static FileChooser desktop();
};

/// The folder of the file that was chosen last, else that of the user's documents.
[[nodiscard]] QString lastFolder();
void rememberFolder(const QString &path);
/// Without what some system does not take in a name; never empty.
[[nodiscard]] QString fileNameOf(const QString &title);

/// What kind of file it becomes.
struct FileForm {
    QString ending; ///< ".csv"
    QString filter; ///< for the dialog of the desktop
};
[[nodiscard]] FileForm exportForm(ExportKind kind);
[[nodiscard]] FileForm pdfForm();
/// Asks where to write, in the folder that was used last. `name` is what the file is called where the user does not
/// choose otherwise, without its ending.
[[nodiscard]] QString askWhereToSave(const FileChooser &chooser, QWidget *window, const QString &title,
    const QString &name, const FileForm &form);

} // namespace tjc
