#include "benchmarks.h"
#include "measure.h"
#include "service/workspace.h"
#include "ui/calendar/paper_request.h"
#include "ui/print/print_ruler.h"
#include "workspaces.h"

#include <QBuffer>
#include <QEventLoop>
#include <QPainter>
#include <QPdfWriter>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

Result<PrintDocument> agendaOf(Sizes sizes)
{
    TJC_TRY(path, generated(sizes));
    TJC_TRY(url, WorkspaceUrl::parse(path));
    Workspace workspace(url, {.pollMs = 0});
    if (auto info = workspace.open().result(); !info)
        return info.error();
    const Day day = *Day::from(QDate(2026, 1, 1));
    Result<PrintDocument> answer = Error{ErrorKind::Bug, u"bench.paper"_s};
    QEventLoop loop;
    QObject receiver;
    makeDocument(workspace.calendar(),
        {.kind = PaperKind::Agenda, .first = day, .last = day, .paper = paperFor(PaperKind::Agenda)},
        &receiver, [&](const Result<PrintDocument> &document) {
            answer = document;
            loop.quit();
        });
    loop.exec();
    return answer;
}

/// The same texts in the same places, and nothing else.
qsizetype drawBare(const QList<PrintPage> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(72 * printUnits));
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            for (const PrintText &text : pages[i].texts) {
                painter.setFont(fontOnPaper(text.font));
                painter.drawText(QRectF(text.rect.topLeft() * printUnits, text.rect.size() * printUnits),
                    Qt::TextSingleLine | Qt::TextDontClip | int(text.align), text.text);
            }
        }
    }
    return bytes.size();
}

} // namespace

void benchPaper(Report &report)
{
    const QString what = u"PDF agenda of %1 sessions"_s.arg(small.sessions);
    const auto document = agendaOf(small);
    if (!document)
        return report.skip(what, document.error().subject);
    const QList<PrintPage> pages = document->pages(document->paper.paintRect(QPageLayout::Point).size());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i <= rounds; ++i) {
        const double begin = nowMs();
        const auto pdf = pdfOf(*document);
        const double between = nowMs();
        const qsizetype bare = drawBare(pages);
        if (!pdf || pdf->size() < 10'000 || bare < 10'000)
            return report.skip(what, u"an empty file"_s);
        // The first round only warms the caches.
        if (i > 0) {
            ours.push_back(between - begin);
            theirs.push_back(nowMs() - between);
        }
    }
    Row row{.what = what,
        .unit = u"ms"_s,
        .measured = median(ours),
        .reference = median(theirs),
        .referenceName = u"QPdfWriter, the same texts alone"_s,
        .note = u"layout and drawing, %1 pages, median of 5"_s.arg(pages.size())};
    row.ratio = row.measured / *row.reference;
    report.add(atMost(row, 1'000));
}

} // namespace tjc::bench
