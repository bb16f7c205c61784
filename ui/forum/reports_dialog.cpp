#include "ui/forum/reports_dialog.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/safe_markdown.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

ReportsDialog::ReportsDialog(QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_details(new QLabel(this)),
      m_state(new MessageBar(this)), m_open(new QPushButton(tr("Show the post"), this)),
      m_hide(new QPushButton(tr("Hide the post…"), this)),
      m_dismiss(new QPushButton(tr("Leave the post as it is"), this))
{
    setWindowTitle(tr("Reports"));
    m_list->setAccessibleName(tr("Reports, the oldest first"));
    m_list->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    for (QPushButton *one : {m_open, m_hide, m_dismiss}) {
        one->setAutoDefault(false);
        row->addWidget(one);
    }
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addLayout(row);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportsDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsDialog::refresh);
    connect(m_state, &MessageBar::actionTriggered, this, &ReportsDialog::retryRequested);
    const auto open = [this] {
        if (const PostReport *report = current())
            Q_EMIT openRequested(report->thread, report->post);
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        if (const PostReport *report = current())
            Q_EMIT hideRequested(*report);
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (const PostReport *report = current())
            Q_EMIT dismissRequested(*report);
    });
    m_state->say(tr("Fetching the reports…"), MessageBar::Tone::Plain, {}, false);
    refresh();
    resizeWithinScreen(this, {76 * fontMetrics().averageCharWidth(), 28 * fontMetrics().lineSpacing()});
}

const PostReport *ReportsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_all.size() ? &m_all[row] : nullptr;
}

void ReportsDialog::show(const QList<PostReport> &reports)
{
    const int before = m_list->currentRow();
    m_all = reports;
    m_list->clear();
    for (const PostReport &report : reports)
        m_list->addItem(tr("%1\nReason: %2", "a title and a reason")
                            .arg(readableLine(report.title), readableLine(report.reason)));
    const QWidget *focused = focusWidget();
    const bool hadFocus = focused && (focused == m_hide || focused == m_dismiss || focused == m_list);
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    if (reports.isEmpty())
        m_state->say(tr("No report is waiting. What colleagues report stands here."), MessageBar::Tone::Plain,
            {}, false);
    else
        m_state->clear();
    refresh();
    // What was pressed is done: on with the next, or away.
    if (hadFocus)
        reports.isEmpty() ? m_close->setFocus() : m_list->setFocus();
}

void ReportsDialog::fail(const QString &sentence)
{
    m_state->say(sentence, MessageBar::Tone::Error, tr("Try again"), false);
}

void ReportsDialog::refresh()
{
    const PostReport *report = current();
    for (QPushButton *one : {m_open, m_hide, m_dismiss})
        one->setEnabled(report);
    m_details->setText(report ? tr("%1 reported on %2 the post by %3:\n%4")
                                    .arg(readableLine(report->reporter), momentText(report->at),
                                        readableLine(report->author), readableLine(report->excerpt))
                              : QString());
}

} // namespace tjc
