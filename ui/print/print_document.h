#pragma once

#include "base/result.h"
#include "base/workspace_url.h"
#include "ui/print/print_page.h"

#include <QFuture>
#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

namespace tjc {

/// The margin of every sheet, in points: within what printers reach.
inline constexpr qreal printMargin = 42;

/// Paper of this size within our margins.
[[nodiscard]] QPageLayout printPaper(
    QPageSize::PageSizeId size = QPageSize::A4, QPageLayout::Orientation way = QPageLayout::Portrait);

/// Something to put on paper. Its content is values, so that it may be laid out again for other paper, on any thread.
struct PrintDocument {
    QString title; ///< also of the file, for who looks at its properties
    QPageLayout paper = printPaper();
    /// The sheets, for an area within the margins of this size in points. Without any there is nothing to print.
    std::function<QList<PrintPage>(QSizeF area)> pages;
};

/// Draws the document on the pages of a device that was given its paper; how many there were, 0 where it could not be
/// begun. The layout is that of the device, which somebody may have changed in a dialog.
int paintOn(QPagedPaintDevice &device, const PrintDocument &document);

/// As PDF/A-1b, to be kept: its fonts are in it. Any thread. NotFound "print.pages" where it has none.
[[nodiscard]] Result<QByteArray> pdfOf(const PrintDocument &document);

/// Writes the PDF on a thread of its own, to a file that takes the place of `path` when it is whole; the answer is how
/// many pages. Errors: those of pdfOf() and writeWholeFile().
[[nodiscard]] QFuture<Result<int>> savePdf(
    const PrintDocument &document, const WorkspaceUrl &workspace, const QString &path);

/// The document with its pages laid out already for its own paper, on a thread of its own, so that showing it costs the
/// drawing alone. NotFound "print.pages".
[[nodiscard]] QFuture<Result<PrintDocument>> laidOut(const PrintDocument &document);

/// "12 pages written to agenda.pdf."
[[nodiscard]] QString savedSentence(int pages, const QString &path);

} // namespace tjc
