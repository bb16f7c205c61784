#pragma once

#include "ui/print/print_document.h"

class QDialog;
class QWidget;

namespace tjc {

/// Opens a preview of the document over `window`, from where it is printed; it goes when it is closed. Paper and margins
/// can be changed there, and the document is then laid out again. UI thread.
QDialog *openPrintPreview(const PrintDocument &document, QWidget *window);

} // namespace tjc
