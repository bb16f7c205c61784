#include "ui/forum/audit_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/forum/forum_words.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/safe_markdown.h"
#include "ui/widgets/tool_tip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 100;
constexpr int widest = 30; ///< letters of a column

} // namespace

AuditDialog::AuditDialog(Ask ask, QWidget *parent)
    : QDialog(parent), m_ask(std::move(ask)), m_table(new QTableWidget(this)), m_state(new MessageBar(this)),
      m_more(new QPushButton(tr("Show older ones"), this))
{
    setWindowTitle(tr("What moderators did"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("Action"), tr("Of what"), tr("Result"), tr("From where"), tr("Reason")});
    makeRowList(*m_table, windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_more->setAutoDefault(false);
    m_more->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_more, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &AuditDialog::reject);
    connect(m_more, &QPushButton::clicked, this, &AuditDialog::load);
    connect(m_state, &MessageBar::actionTriggered, this, &AuditDialog::load);
    resizeWithinScreen(this, {140 * letter, 28 * fontMetrics().lineSpacing()});
    load();
}

void AuditDialog::load()
{
    m_more->setEnabled(false);
    if (m_table->rowCount() == 0)
        m_state->say(tr("Fetching what moderators did…"), MessageBar::Tone::Plain, {}, false);
    deliver(m_ask(m_last, rowsAtOnce), this, [this](const Result<QList<AuditEntry>> &entries) {
        m_more->setEnabled(true);
        if (!entries)
            return m_state->say(explain(entries.error()), MessageBar::Tone::Error, tr("Try again"), false);
        add(*entries);
    });
}

void AuditDialog::add(const QList<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString cells[] = {momentText(entry.at), entry.actor, actionText(entry.action),
            objectText(entry.object), resultText(entry.result), entry.origin, entry.detail};
        for (int i = 0; i < 7; ++i) {
            auto *item = new QTableWidgetItem(readableLine(cells[i]));
            item->setToolTip(plainToolTip(readableLine(cells[i])));
            m_table->setItem(row, i, item);
        }
        m_last = entry.id;
    }
    // The reason, which is last, has the room that is left.
    for (int i = 0; i < 6; ++i) {
        m_table->resizeColumnToContents(i);
        m_table->setColumnWidth(i,
            std::min(m_table->columnWidth(i) + metrics::space8, widest * fontMetrics().averageCharWidth()));
    }
    m_more->setVisible(entries.size() == rowsAtOnce);
    if (m_table->rowCount() == 0)
        m_state->say(tr("No moderator has done anything yet."), MessageBar::Tone::Plain, {}, false);
    else
        m_state->clear();
}

} // namespace tjc
