#include "ui/coordination/holiday_import_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int indexRole = Qt::UserRole; ///< in the holidays found
constexpr qsizetype shownDays = 6;

QString daysText(const FoundHoliday &holiday)
{
    QStringList days;
    for (const Day day : holiday.days.first(std::min(shownDays, holiday.days.size())))
        days += shortDate(day) + u' ' + QString::number(day.date().year());
    if (holiday.days.size() > shownDays)
        days += u"…"_s;
    return days.join(u", "_s);
}

} // namespace

HolidayImportDialog::HolidayImportDialog(const QString &path, DayOffService &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_intro(new QLabel(this)), m_message(new MessageBar(this)),
      m_tree(new QTreeWidget(this)), m_left(new QLabel(this))
{
    build(path);
    connect(m_tree, &QTreeWidget::itemChanged, this, &HolidayImportDialog::update);
    look(path);
}

HolidayImportDialog::~HolidayImportDialog()
{
    if (m_job)
        m_job->progress()->cancel();
}

void HolidayImportDialog::build(const QString &path)
{
    setWindowTitle(tr("Import holidays"));
    auto *file = new QLabel(QFileInfo(path).fileName(), this);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    file->setFont(metrics::titleFont(font()));
    for (QLabel *label : {m_intro, m_left}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_intro->setText(tr("Reading the file…"));
    m_tree->setAccessibleName(tr("Holidays in the file"));
    m_tree->setHeaderLabels({tr("Name"), tr("Days"), tr("Off already")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &HolidayImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &HolidayImportDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(file);
    column->addWidget(m_intro);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    column->addWidget(m_left);
    column->addWidget(buttons);
    resizeWithinScreen(this, {120 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height()});
    update();
}

void HolidayImportDialog::look(const QString &path)
{
    m_job = new JobProgress(tr("Reading the file"), this);
    deliver(m_service.preview(path, m_job->progress()), this, [this](const Result<FoundHolidays> &found) {
        delete m_job;
        if (found)
            return show(*found);
        m_intro->clear();
        m_intro->hide();
        m_message->say(explain(found.error()), MessageBar::Tone::Error, {}, false);
    });
}

void HolidayImportDialog::show(const FoundHolidays &found)
{
    m_isFilling = true;
    m_found = found.holidays;
    QTreeWidgetItem *kind = nullptr;
    for (int i = 0; i < int(m_found.size()); ++i) {
        const FoundHoliday &one = m_found.at(i);
        const QString name = one.kind.isEmpty() ? tr("Without a kind") : one.kind.simplified();
        if (!kind || kind->text(0) != name) {
            kind = new QTreeWidgetItem(m_tree, {name});
            kind->setFlags(kind->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            kind->setData(0, indexRole, -1);
        }
        const QString known = one.known == 0                      ? QString()
                              : one.known == int(one.days.size()) ? tr("all")
                                                                  : QString::number(one.known);
        auto *item = new QTreeWidgetItem(kind, {one.name.simplified(), daysText(one), known});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setData(0, indexRole, i);
    }
    m_tree->expandAll();
    for (const int column : {0, 2})
        m_tree->resizeColumnToContents(column);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
    m_isFilling = false;
    m_intro->setText(
        m_found.isEmpty()
            ? tr("The file holds no whole days from today until %1.").arg(longDate(found.last))
            : tr("Tick the days on which nobody works; not every holiday is a day off. These are the days "
                 "until %1.")
                  .arg(longDate(found.last)));
    QStringList left;
    if (found.timed > 0)
        left += tr("%n event(s) with a time of day are left out.", nullptr, found.timed);
    if (found.unread > 0)
        left += tr("%n event(s) could not be read.", nullptr, found.unread);
    m_left->setText(left.join(u' '));
    m_left->setVisible(!left.isEmpty());
    update();
}

QList<FoundHoliday> HolidayImportDialog::chosen() const
{
    QList<FoundHoliday> list;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *kind = m_tree->topLevelItem(i);
        for (int j = 0; j < kind->childCount(); ++j) {
            const QTreeWidgetItem *item = kind->child(j);
            if (item->checkState(0) == Qt::Checked)
                list += m_found.at(item->data(0, indexRole).toInt());
        }
    }
    return list;
}

void HolidayImportDialog::update()
{
    if (m_isFilling)
        return;
    const int days = int(daysOffOf(chosen()).size());
    m_start->setEnabled(days > 0);
    m_start->setText(days > 0 ? tr("Make %n day(s) off", nullptr, days) : tr("Make days off"));
}

void HolidayImportDialog::start()
{
    const QList<DayOff> days = daysOffOf(chosen());
    if (days.isEmpty())
        return;
    m_start->setEnabled(false);
    deliver(m_service.add(days), this, [this](const Result<qint64> &added) {
        if (!added) {
            m_message->say(explain(added.error()), MessageBar::Tone::Error);
            return update();
        }
        Q_EMIT imported(tr("%n day(s) off were added.", nullptr, int(*added)));
        accept();
    });
}

} // namespace tjc
