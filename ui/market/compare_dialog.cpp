#include "ui/market/compare_dialog.h"

#include "ui/market/offer_words.h"
#include "ui/widgets/fit_to_screen.h"
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

CompareDialog::CompareDialog(const QList<OfferDetails> &offers, QWidget *window)
    : QDialog(window), m_offers(offers.mid(0, mostCompared)), m_aspects(compare(m_offers)),
      m_table(new QTableWidget(int(m_aspects.size()), int(m_offers.size()), this))
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
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(copyButton, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, QSize(16 + 16 * int(m_offers.size()), 34) * fontMetrics().height());
    m_table->setFocus();
}

void CompareDialog::fill()
{
    QStringList titles;
    for (const OfferDetails &offer : std::as_const(m_offers)) {
        const QString gone = goneText(offer.row);
        titles += gone.isEmpty() ? offer.row.title : offer.row.title + u'\n' + gone;
    }
    QStringList names;
    for (const ComparedAspect &line : std::as_const(m_aspects))
        names += line.differs ? tr("%1 (differs)").arg(label(line.aspect)) : label(line.aspect);
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
    // A text that got more room needs less height.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
        &QTableWidget::resizeRowsToContents);
}

TableText CompareDialog::text() const
{
    TableText table{{QString()}, {}};
    for (const OfferDetails &offer : m_offers)
        table.header += offer.row.title;
    for (const ComparedAspect &line : m_aspects)
        table.rows +=
            QStringList{line.differs ? tr("%1 (differs)").arg(label(line.aspect)) : label(line.aspect)}
            + line.texts;
    return table;
}

void CompareDialog::copy()
{
    copyTable(text());
}

} // namespace tjc
