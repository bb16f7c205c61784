#include "ui/coordination/decide_section.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "service/planning_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

DecideSection::DecideSection(Workspace &workspace, bool readOnly, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly), m_bar(new MessageBar(this)),
      m_listOrEmpty(new QStackedWidget(this)), m_table(new QTableWidget(this)), m_empty(new QLabel(this)),
      m_goOn(new QPushButton(QIcon::fromTheme(u"dialog-ok"_s), tr("&Let it go ahead"), this)),
      m_cancel(new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("&Cancel the session…"), this)),
      m_open(new QPushButton(QIcon::fromTheme(u"view-calendar"_s), tr("&Show in the calendar"), this))
{
    build();
    connect(m_goOn, &QPushButton::clicked, this, &DecideSection::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &DecideSection::cancel);
    connect(m_open, &QPushButton::clicked, this, &DecideSection::openSession);
    connect(m_table, &QTableWidget::itemActivated, this, &DecideSection::openSession);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DecideSection::update);
    connect(m_bar, &MessageBar::actionTriggered, this, &DecideSection::load);
    load();
}

void DecideSection::build()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setMargin(metrics::space12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setAccessibleName(tr("Sessions to decide on"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels(
        {tr("Session"), tr("When"), tr("Enrolled"), tr("To be decided since")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::space8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_listOrEmpty->addWidget(m_empty);
    m_listOrEmpty->addWidget(m_table);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    for (QPushButton *button : {m_goOn, m_cancel, m_open})
        flow->addWidget(button);
    m_goOn->setVisible(!m_readOnly);
    m_cancel->setVisible(!m_readOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_bar);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(buttons);
}

void DecideSection::follow(const ChangeSet &changes)
{
    if (changes.everything || !changes.sessions.isEmpty())
        load();
}

void DecideSection::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void DecideSection::load()
{
    deliver(
        m_workspace.planning().undecided(), this, [this](const Result<QList<UndecidedSession>> &sessions) {
            if (sessions)
                return show(*sessions);
            m_bar->say(explain(sessions.error()), MessageBar::Tone::Error, tr("Try again"));
            m_empty->setText(explain(sessions.error()));
        });
}

void DecideSection::show(const QList<UndecidedSession> &sessions)
{
    const UndecidedSession *before = current();
    const qint64 kept = before ? before->session.value() : 0;
    const int row = std::max(m_table->currentRow(), 0);
    m_sessions = sessions;
    m_table->setRowCount(int(sessions.size()));
    int at = std::min(row, int(sessions.size()) - 1);
    for (int i = 0; i < int(sessions.size()); ++i) {
        const UndecidedSession &one = sessions.at(i);
        const QStringList cells{one.title.simplified(), whenText(one.when, false),
            tr("%1 of at least %2").arg(one.enrolled).arg(one.minSeats), momentText(one.decideBy)};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(i, column, new QTableWidgetItem(cells.at(column)));
        if (one.session.value() == kept)
            at = i;
    }
    for (int column = 0; column < 3; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + metrics::space16);
    }
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), 50 * fontMetrics().averageCharWidth()));
    if (at >= 0)
        m_table->setCurrentCell(at, 0);
    m_empty->setText(
        tr("There is nothing to decide now. A session comes here when its day to decide has come and fewer "
           "colleagues are enrolled than its minimum."));
    m_listOrEmpty->setCurrentWidget(sessions.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    update();
    Q_EMIT counted(int(sessions.size()));
}

const UndecidedSession *DecideSection::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_sessions.size()) ? &m_sessions.at(row) : nullptr;
}

void DecideSection::update()
{
    const bool isChosen = current() != nullptr;
    for (QPushButton *button : {m_goOn, m_cancel, m_open})
        button->setEnabled(isChosen);
}

void DecideSection::goOn()
{
    const UndecidedSession *one = current();
    if (!one)
        return;
    const QString sentence = tr("“%1” goes ahead.").arg(one->title);
    deliver(m_workspace.planning().goOn(one->session, one->revision), this,
        [this, sentence](const Result<void> &done) { answered(done, sentence); });
}

void DecideSection::cancel()
{
    const UndecidedSession *one = current();
    if (!one)
        return;
    auto *dialog = new CancelDialog(one->title, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString sentence = tr("“%1” is cancelled.").arg(one->title);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, sentence, id = one->session, revision = one->revision] {
            deliver(m_workspace.calendar().cancelSession(id, revision, dialog->reason()), this,
                [this, sentence](const Result<void> &done) { answered(done, sentence); });
        });
    dialog->open();
}

void DecideSection::answered(const Result<void> &done, const QString &sentence)
{
    if (done)
        m_bar->clear();
    else
        m_bar->say(explain(done.error()), MessageBar::Tone::Error);
    if (done)
        Q_EMIT message(sentence, false);
    load();
}

void DecideSection::openSession()
{
    if (const UndecidedSession *one = current())
        Q_EMIT sessionRequested(one->session, localMoment(one->when.begin()).day);
}

} // namespace tjc
