#include "ui/directory/directory_list.h"

#include "ui/directory/person_badge.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_clipboard.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace tjc {

namespace {

/// Two lines, with the initials before the name.
class ColleagueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
            2 * option.fontMetrics.height() + metrics::space12};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != DirectoryModel::Colleague)
            return;
        const auto *rows = static_cast<const DirectoryModel *>(index.model());
        const DirectoryRow *row = rows->rowAt(index.row());
        if (!row)
            return;
        const int side = 2 * option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {side, side};
        option->icon = badgeIcon(row->name, side, option->widget ? option->widget->devicePixelRatioF() : 1.0);
        option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

DirectoryList::DirectoryList(DirectoryService &directory, QWidget *parent)
    : QTreeView(parent),
      m_rows([this, &directory](const QList<qint64> &ids) { return directory.rows(m_filter, ids); })
{
    setModel(&m_rows);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new ColleagueDelegate(this));
    setAccessibleName(tr("Colleagues"));
    setAccessibleDescription(tr("The details of the chosen colleague stand beside it."));
    header()->setAccessibleName(tr("Columns of the colleagues"));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT currentChosen(current());
    });
}

void DirectoryList::showIds(const QList<qint64> &ids, bool isSameList)
{
    const auto before = current();
    m_isFilling = true;
    if (isSameList)
        m_rows.reload(ids);
    else
        m_rows.show(ids);
    // The first of a new list is shown beside it, so that nobody need choose to see whom he found.
    if (!current() && !ids.isEmpty())
        setCurrentIndex(m_rows.index(0, 0));
    m_isFilling = false;
    if (current() != before || !isSameList)
        Q_EMIT currentChosen(current());
}

std::optional<PersonId> DirectoryList::current() const
{
    const auto id = m_rows.idAt(currentIndex());
    return id ? PersonId::from(*id) : std::nullopt;
}

void DirectoryList::setCurrentPerson(PersonId id)
{
    const QModelIndex at = m_rows.indexOfId(id.value());
    setCurrentIndex(at);
    if (at.isValid())
        scrollTo(at);
}

void DirectoryList::copySelected()
{
    copyTable(tableText(m_rows, selectionModel(), *header()));
}

void DirectoryList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    share();
}

void DirectoryList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    QTreeView::keyPressEvent(event);
}

/// A name is read whole where it can be; the reason has the rest.
void DirectoryList::share()
{
    const int width = viewport()->width();
    const int name =
        std::min(width * 2 / 5, 28 * fontMetrics().averageCharWidth() + 3 * fontMetrics().height());
    const int organisation = std::min(width / 4, 26 * fontMetrics().averageCharWidth());
    setColumnWidth(DirectoryModel::Colleague, name);
    setColumnWidth(DirectoryModel::Organisation, organisation);
}

} // namespace tjc
