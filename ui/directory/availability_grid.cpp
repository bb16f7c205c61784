#include "ui/directory/availability_grid.h"

#include "service/directory_text.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;
constexpr int isYesRole = Qt::UserRole;

} // namespace

AvailabilityGrid::AvailabilityGrid(QWidget *parent) : QTableWidget(int(dayPartCodes.size()), days, parent)
{
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleDescription(tr("Arrows go to another part of a day; Space says whether you can."));
    QStringList names;
    for (int day = 1; day <= days; ++day)
        names += QLocale().dayName(day, QLocale::ShortFormat);
    setHorizontalHeaderLabels(names);
    QStringList parts;
    for (const auto &row : dayPartCodes)
        parts += partLabel(row.value);
    setVerticalHeaderLabels(parts);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < days; ++column) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignCenter);
            setItem(row, column, item);
            setYes(item, false);
        }
    }
    setCurrentCell(0, 0);
    fit();
}

void AvailabilityGrid::fit()
{
    const int height = fontMetrics().height() + metrics::space12;
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, height);
    setFixedHeight(rowCount() * height + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
}

/// A word and a colour: the colour never speaks alone.
void AvailabilityGrid::setYes(QTableWidgetItem *item, bool isYes)
{
    const DayPart part = dayPartCodes[size_t(item->row())].value;
    item->setData(isYesRole, isYes);
    item->setText(isYes ? tr("yes", "can then") : u"–"_s);
    item->setBackground(isYes ? QBrush(metrics::accent(palette())) : QBrush());
    item->setForeground(isYes ? QBrush(metrics::onAccent(palette())) : QBrush());
    const QString when = QLocale().dayName(item->column() + 1) + u' ' + partLabel(part);
    item->setData(
        Qt::AccessibleTextRole, isYes ? tr("%1: you can").arg(when) : tr("%1: you cannot").arg(when));
    item->setToolTip(item->data(Qt::AccessibleTextRole).toString());
}

void AvailabilityGrid::setAvailable(const QList<Available> &available)
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < days; ++column)
            setYes(item(row, column),
                available.contains(Available{column + 1, dayPartCodes[size_t(row)].value}));
    }
}

QList<Available> AvailabilityGrid::available() const
{
    QList<Available> all;
    for (int column = 0; column < days; ++column) {
        for (int row = 0; row < rowCount(); ++row) {
            if (item(row, column)->data(isYesRole).toBool())
                all += Available{column + 1, dayPartCodes[size_t(row)].value};
        }
    }
    return all;
}

void AvailabilityGrid::toggle(QTableWidgetItem *item)
{
    if (!item || !isEnabled())
        return;
    setYes(item, !item->data(isYesRole).toBool());
    Q_EMIT edited();
}

void AvailabilityGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return toggle(currentItem());
    QTableWidget::keyPressEvent(event);
}

void AvailabilityGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        toggle(itemAt(event->pos()));
}

void AvailabilityGrid::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        setAvailable(available());
}

} // namespace tjc
