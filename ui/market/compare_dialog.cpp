#include "ui/market/compare_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/market/offer_words.h"
#include "ui/print/list_document.h"
#include "ui/print/print_preview.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_clipboard.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ComparedAspect &line)
{
    return line.differs ? CompareDialog::tr("%1 (differs)").arg(label(line.aspect)) : label(line.aspect);
}

/// With what there is to say of one that is no longer offered.
QString titleOf(const OfferRow &offer)
{
    const QString gone = goneText(offer);
    return gone.isEmpty() ? offer.title : offer.title + u'\n' + gone;
}

} // namespace

CompareDialog::CompareDialog(const QList<OfferDetails> &offers, const WorkspaceUrl &workspace,
    const FileChooser &files, QWidget *window)
    : QDialog(window), m_workspace(workspace), m_chooser(files), m_offers(offers.mid(0, mostCompared)),
      m_aspects(compare(m_offers)),
      m_table(new QTableWidget(int(m_aspects.size()), int(m_offers.size()), this)),
      m_message(new MessageBar(this))
{
    setWindowTitle(tr("Compare trainings"));
    auto *intro = new QLabel(
        tr("What differs stands in bold, with “differs” in the row's name. Where nothing stands it is not told."),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    fill();
    auto *buttons = new QDialogButtonBox(this);
    auto *copyButton = buttons->addButton(tr("C&opy as a table"), QDialogButtonBox::ActionRole);
    copyButton->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    auto *printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printButton->setIcon(QIcon::fromTheme(u"document-print"_s));
    auto *saveButton = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    saveButton->setIcon(QIcon::fromTheme(u"document-save-as"_s));
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(copyButton, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &CompareDialog::print);
    connect(saveButton, &QPushButton::clicked, this, &CompareDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(intro);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, QSize(16 + 16 * int(m_offers.size()), 34) * fontMetrics().height());
    m_table->setFocus();
}

void CompareDialog::fill()
{
    QStringList titles;
    for (const OfferDetails &offer : std::as_const(m_offers))
        titles += titleOf(offer.row);
    QStringList names;
    for (const ComparedAspect &line : std::as_const(m_aspects))
        names += nameOf(line);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setVerticalHeaderLabels(names);
    m_table->setAccessibleName(tr("Trainings beside each other"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    QFont strong = font();
    strong.setWeight(QFont::Bold);
    for (int row = 0; row < int(m_aspects.size()); ++row) {
        for (int column = 0; column < int(m_offers.size()); ++column) {
            auto *item = new QTableWidgetItem(m_aspects[row].texts.value(column));
            if (m_aspects[row].differs)
                item->setFont(strong);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignTop | Qt::Alignment(Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    // A text that got more room needs less height.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
        &QTableWidget::resizeRowsToContents);
}

void CompareDialog::showImpression(TrainingId id, const QString &sentence)
{
    const int row = int(m_aspects.size());
    if (m_impressions.isEmpty()) {
        m_impressions.resize(m_offers.size());
        m_table->insertRow(row);
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(tr("Evaluated")));
    }
    for (int column = 0; column < int(m_offers.size()); ++column) {
        if (m_offers.at(column).row.id == id)
            m_impressions[column] = sentence;
        auto *item = new QTableWidgetItem(m_impressions.at(column));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_table->setItem(row, column, item);
    }
    m_table->resizeRowToContents(row);
}

TableText CompareDialog::text() const
{
    TableText table{{QString()}, {}};
    for (const OfferDetails &offer : m_offers)
        table.header += offer.row.title;
    for (const ComparedAspect &line : m_aspects)
        table.rows += QStringList{nameOf(line)} + line.texts;
    if (!m_impressions.isEmpty())
        table.rows += QStringList{tr("Evaluated")} + m_impressions;
    return table;
}

PrintDocument CompareDialog::document() const
{
    PrintedList list{.title = tr("Compare trainings"),
        .subtitle = tr("What differs says so in the row's name. Where nothing stands it is not told."),
        .heads = {QString()},
        .rows = {},
        .whenEmpty = {}};
    for (const OfferDetails &offer : m_offers)
        list.heads += titleOf(offer.row);
    for (const ComparedAspect &line : m_aspects)
        list.rows += PrintedRow{.group = {}, .cells = QStringList{nameOf(line)} + line.texts};
    if (!m_impressions.isEmpty())
        list.rows += PrintedRow{.group = {}, .cells = QStringList{tr("Evaluated")} + m_impressions};
    PrintDocument document = listDocument(list);
    // Beside each other, as on screen.
    document.paper = printPaper(QPageSize::A4, QPageLayout::Landscape);
    return document;
}

void CompareDialog::print()
{
    deliver(laidOut(document()), this, [this](const Result<PrintDocument> &ready) {
        if (ready)
            openPrintPreview(*ready, this);
        else
            m_message->say(explain(ready.error()), MessageBar::Tone::Error);
    });
}

void CompareDialog::save()
{
    const PrintDocument paper = document();
    const QString path = askWhereToSave(m_chooser, this, tr("Save as PDF"), paper.title, pdfForm());
    if (path.isEmpty())
        return;
    deliver(savePdf(paper, m_workspace, path), this, [this, path](const Result<int> &pages) {
        if (pages)
            m_message->say(savedSentence(*pages, path), MessageBar::Tone::Plain);
        else
            m_message->say(explain(pages.error()), MessageBar::Tone::Error);
    });
}

void CompareDialog::copy()
{
    copyTable(text());
}

} // namespace tjc
