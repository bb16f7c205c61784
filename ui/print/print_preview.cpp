#include "ui/print/print_preview.h"

#include "ui/widgets/fit_to_screen.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace tjc {

QDialog *openPrintPreview(const PrintDocument &document, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(document.paper);
    printer->setDocName(document.title);
    printer->setCreator(QStringLiteral("TrainJeCollega " TJC_VERSION));
    auto *preview = new QPrintPreviewDialog(printer.get(), window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(document.title);
    // The printer goes with the connection, and so after the dialog that uses it.
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
        [document, printer](QPrinter *on) { paintOn(*on, document); });
    resizeWithinScreen(preview, {1000, 800});
    preview->open();
    return preview;
}

} // namespace tjc
