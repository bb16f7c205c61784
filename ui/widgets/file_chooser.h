#pragma once

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

} // namespace tjc
