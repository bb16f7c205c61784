#include "ui/print/print_document.h"

#include "service/whole_file.h"
#include "ui/print/print_ruler.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QThreadPool>

#include <cmath>
#include <memory>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QRectF onDevice(const QRectF &rect)
{
    return {rect.topLeft() * printUnits, rect.size() * printUnits};
}

void paint(QPainter &painter, const PrintPage &page)
{
    for (const PrintLine &line : page.lines) {
        painter.setPen(QPen(line.color, line.width * printUnits));
        painter.drawLine(QLineF(line.line.p1() * printUnits, line.line.p2() * printUnits));
    }
    for (const PrintBox &box : page.boxes) {
        painter.setPen(box.edge.isValid() ? QPen(box.edge, box.edgeWidth * printUnits) : QPen(Qt::NoPen));
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill, box.pattern) : QBrush(Qt::NoBrush));
        painter.drawRect(onDevice(box.rect));
    }
    for (const PrintSign &sign : page.signs)
        sign.draw(painter, onDevice(sign.rect));
    for (const PrintText &text : page.texts) {
        painter.setPen(text.color);
        painter.setFont(fontOnPaper(text.font));
        painter.drawText(
            onDevice(text.rect), int(text.align) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
    }
}

int paintPages(QPagedPaintDevice &device, const QList<PrintPage> &pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return 0;
        painter.save();
        painter.scale(device.logicalDpiX() / (72.0 * printUnits), device.logicalDpiY() / (72.0 * printUnits));
        paint(painter, pages[i]);
        painter.restore();
    }
    return painter.end() ? int(pages.size()) : 0;
}

Result<QByteArray> pdfOfPages(const PrintDocument &document, const QList<PrintPage> &pages)
{
    if (pages.isEmpty())
        return Error{ErrorKind::NotFound, u"print.pages"_s};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(72 * printUnits));
        writer.setPageLayout(document.paper);
        writer.setTitle(document.title);
        writer.setCreator(u"TrainJeCollega " TJC_VERSION ""_s);
        if (paintPages(writer, pages) == 0)
            return Error{ErrorKind::Denied, u"file.write"_s};
    }
    return bytes;
}

QSizeF areaOf(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Point).size();
}

/// The answer of f, which is called on a thread of its own.
template <typename F>
auto later(F f)
{
    using Answer = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto answer = promise->future();
    QThreadPool::globalInstance()->start([promise, f = std::move(f)] {
        promise->addResult(f());
        promise->finish();
    });
    return answer;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::PrintDocument)
};

} // namespace

QString savedSentence(int pages, const QString &path)
{
    return Words::tr("%n page(s) written to %1.", nullptr, pages).arg(QDir::toNativeSeparators(path));
}

QStringList textsOf(const PrintPage &page)
{
    QStringList texts;
    for (const PrintText &text : page.texts)
        texts += text.text;
    return texts;
}

QPageLayout printPaper(QPageSize::PageSizeId size, QPageLayout::Orientation way)
{
    return {QPageSize(size), way, QMarginsF(printMargin, printMargin, printMargin, printMargin),
        QPageLayout::Point};
}

int paintOn(QPagedPaintDevice &device, const PrintDocument &document)
{
    return paintPages(device, document.pages(areaOf(device.pageLayout())));
}

Result<QByteArray> pdfOf(const PrintDocument &document)
{
    return pdfOfPages(document, document.pages(areaOf(document.paper)));
}

QFuture<Result<int>> savePdf(
    const PrintDocument &document, const WorkspaceUrl &workspace, const QString &path)
{
    return later([document, workspace, path]() -> Result<int> {
        const QList<PrintPage> pages = document.pages(areaOf(document.paper));
        TJC_TRY(bytes, pdfOfPages(document, pages));
        TJC_CHECK(writeWholeFile(workspace, path, [&](QIODevice &device) -> Result<void> {
            if (device.write(bytes) != bytes.size())
                return Error{ErrorKind::Denied, u"file.write"_s, path, device.errorString()};
            return {};
        }));
        return int(pages.size());
    });
}

QFuture<Result<PrintDocument>> laidOut(const PrintDocument &document)
{
    return later([document]() -> Result<PrintDocument> {
        const QSizeF own = areaOf(document.paper);
        const QList<PrintPage> pages = document.pages(own);
        if (pages.isEmpty())
            return Error{ErrorKind::NotFound, u"print.pages"_s};
        PrintDocument known = document;
        known.pages = [own, pages, layOut = document.pages](QSizeF area) {
            const QSizeF other = area - own;
            // Printers round.
            const bool isOwn = std::abs(other.width()) < 1 && std::abs(other.height()) < 1;
            return isOwn ? pages : layOut(area);
        };
        return known;
    });
}

} // namespace tjc
