#include "ui/widgets/file_chooser.h"

#include <QFileDialog>

namespace tjc {

FileChooser FileChooser::desktop()
{
    return {
        [](QWidget *window, const QString &title, const QString &proposal, const QString &filter) {
            return QFileDialog::getOpenFileName(window, title, proposal, filter);
        },
        [](QWidget *window, const QString &title, const QString &proposal, const QString &filter) {
            return QFileDialog::getSaveFileName(window, title, proposal, filter);
        },
    };
}

} // namespace tjc
