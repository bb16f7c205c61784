#include "ui/calendar/schedule_print.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/print/print_preview.h"

namespace tjc {

using namespace Qt::StringLiterals;

SchedulePrint::SchedulePrint(Workspace &workspace, FileChooser files, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_choose(std::move(files)), m_window(window)
{
}

void SchedulePrint::ask(PaperDialog::Goal goal, const PaperRequest &proposed, const QString &name)
{
    auto *dialog = new PaperDialog(goal, proposed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::chosen, this, [this, goal, name](const PaperRequest &request) {
        if (goal == PaperDialog::Goal::Print)
            preview(request);
        else
            save(request, name);
    });
    dialog->open();
}

void SchedulePrint::tell(const Error &error)
{
    Q_EMIT message(explain(error), error.kind != ErrorKind::Cancelled);
}

void SchedulePrint::preview(const PaperRequest &request)
{
    makeDocument(m_workspace.calendar(), request, this, [this](const Result<PrintDocument> &document) {
        if (!document)
            return tell(document.error());
        deliver(laidOut(*document), this, [this](const Result<PrintDocument> &ready) {
            if (!ready)
                return tell(ready.error());
            openPrintPreview(*ready, m_window);
        });
    });
}

void SchedulePrint::save(const PaperRequest &request, const QString &name)
{
    const QString path = askWhereToSave(m_choose, m_window, tr("Export to PDF"), name, pdfForm());
    if (path.isEmpty())
        return;
    makeDocument(m_workspace.calendar(), request, this, [this, path](const Result<PrintDocument> &document) {
        if (!document)
            return tell(document.error());
        saveTo(*document, path);
    });
}

void SchedulePrint::saveTo(const PrintDocument &document, const QString &path)
{
    deliver(savePdf(document, m_workspace.url(), path), this, [this, path](const Result<int> &pages) {
        if (!pages)
            return tell(pages.error());
        Q_EMIT message(savedSentence(*pages, path), false);
    });
}

} // namespace tjc
