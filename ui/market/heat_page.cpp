#include "ui/market/heat_page.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/wish_service.h"
#include "ui/market/heat_delegate.h"
#include "ui/market/heat_model.h"
#include "ui/models/seen_changes.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

HeatPage::HeatPage(
    Workspace &workspace, QWidget *parent, std::shared_ptr<const Clock> clock, FileChooser files)
    : QWidget(parent), m_workspace(workspace), m_clock(std::move(clock)), m_files(std::move(files)),
      m_by(new QComboBox(this)), m_basis(new QComboBox(this)),
      m_export(new QPushButton(tr("Export to CSV or Excel…"), this)), m_state(new MessageBar(this)),
      m_model(new HeatModel(this)), m_table(new QTableView(this))
{
    m_by->addItem(tr("By organisation"), int(HeatBy::Organisation));
    m_by->addItem(tr("By wanted week"), int(HeatBy::Week));
    m_by->setAccessibleName(tr("What stands side by side"));
    m_basis->addItem(tr("Number of votes"), int(HeatBasis::Votes));
    m_basis->addItem(tr("Age of the oldest wish"), int(HeatBasis::Age));
    m_basis->setAccessibleName(tr("What the colour and the number tell"));
    m_export->setAutoDefault(false);
    auto *hint = new QLabel(
        tr("Wishes that nobody has met yet, by topic. Press a cell, or Enter in it, to see those wishes."),
        this);
    hint->setWordWrap(true);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeatDelegate(m_table));
    m_table->setAccessibleName(tr("Heat map of demand that nobody meets"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setDefaultSectionSize(15 * letter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::space12);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setMaximumWidth(36 * letter);

    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, bar);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_by, m_basis, m_export})
        flow->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    for (QWidget *part : std::initializer_list<QWidget *>{bar, hint, m_state})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    setFocusProxy(m_by);

    connect(m_by, &QComboBox::activated, this, &HeatPage::load);
    connect(m_basis, &QComboBox::activated, this,
        [this] { m_model->setBasis(HeatBasis(m_basis->currentData().toInt())); });
    connect(m_export, &QPushButton::clicked, this, &HeatPage::exportCsv);
    connect(m_state, &MessageBar::actionTriggered, this, &HeatPage::load);
    connect(m_table, &QTableView::clicked, this, &HeatPage::open);
    new SeenChanges(workspace, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.wishes || changes.lists || changes.guide)
            load();
    });
}

HeatBy HeatPage::by() const
{
    return HeatBy(m_by->currentData().toInt());
}

void HeatPage::showBy(HeatBy by)
{
    m_by->setCurrentIndex(m_by->findData(int(by)));
    load();
}

void HeatPage::load()
{
    const quint64 generation = ++m_generation;
    deliver(m_workspace.wishes().heat(by()), this, [this, generation](const Result<HeatMap> &map) {
        if (generation == m_generation)
            loaded(map);
    });
}

void HeatPage::loaded(const Result<HeatMap> &map)
{
    if (!map)
        return m_state->say(explain(map.error()), MessageBar::Tone::Error, tr("Try again"), false);
    const QModelIndex before = m_table->currentIndex();
    m_model->setMap(*map, m_clock->now());
    m_export->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0) {
        return m_state->say(
            tr("There is no demand that nobody meets: every wish is planned, fulfilled or closed."),
            MessageBar::Tone::Plain, {}, false);
    }
    m_state->clear();
    const QModelIndex again = m_model->index(std::max(0, before.row()), std::max(0, before.column()));
    m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
}

void HeatPage::open(const QModelIndex &index)
{
    if (const auto filter = m_model->filterFor(index))
        Q_EMIT wishesRequested(*filter);
    else if (index.isValid())
        Q_EMIT message(tr("There are no wishes in this cell."), false);
}

bool HeatPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeatPage::exportCsv()
{
    const QString csv = exportForm(ExportKind::Csv).filter;
    const QString excel = exportForm(ExportKind::Xlsx).filter;
    const QString path = askWhereToSave(m_files, window(), tr("Export the heat map"), tr("Demand"),
        FileForm{exportForm(ExportKind::Csv).ending, csv + u";;"_s + excel});
    if (path.isEmpty())
        return;
    const ExportKind kind =
        path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? ExportKind::Xlsx : ExportKind::Csv;
    deliver(
        m_workspace.wishes().exportHeat(by(), path, kind), this, [this, path](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT message(tr("%n row(s) are written to %1.", nullptr, int(*rows)).arg(path), false);
            else
                Q_EMIT message(explain(rows.error()), true);
        });
}

} // namespace tjc
