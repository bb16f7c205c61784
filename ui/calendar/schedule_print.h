#pragma once

#include "service/workspace.h"
#include "ui/calendar/paper_dialog.h"
#include "ui/widgets/file_chooser.h"

#include <QObject>
#include <QPointer>

namespace tjc {

/// The calendar on paper: asks what, makes it, and shows it before it is printed, or writes it as PDF. UI thread.
class SchedulePrint : public QObject
{
    Q_OBJECT

public:
    SchedulePrint(Workspace &workspace, FileChooser files, QWidget *window, QObject *parent);

    /// Asks what of the period and the filters of `proposed`; `name` is what a file is called where the user does not
    /// choose otherwise, without its ending.
    void ask(PaperDialog::Goal goal, const PaperRequest &proposed, const QString &name);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    void preview(const PaperRequest &request);
    void save(const PaperRequest &request, const QString &name);
    void saveTo(const PrintDocument &document, const QString &path);
    void tell(const Error &error);

    Workspace &m_workspace;
    FileChooser m_choose;
    QPointer<QWidget> m_window;
};

} // namespace tjc
