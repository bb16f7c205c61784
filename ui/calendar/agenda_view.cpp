#include "ui/calendar/agenda_view.h"

#include "ui/calendar/format_icon.h"
#include "ui/calendar/standing_look.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tjc {

namespace {

/// Rows of two lines, so that a title, a place and names are read whole.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize one = QStyledItemDelegate::sizeHint(option, index);
        return {one.width(), 2 * option.fontMetrics.height() + metrics::space4};
    }
};

/// The sign of the format before the word, in the colours of the moment.
class KindDelegate : public RowDelegate
{
public:
    explicit KindDelegate(QWidget *view) : RowDelegate(view)
    {
        for (const auto &row : formatCodes)
            m_icons += formatIcon(row.value, view->palette());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_icons.value(index.data(Qt::UserRole).toInt());
    }

private:
    QList<QIcon> m_icons;
};

/// Where the user stands: the sign before the word.
class StandingDelegate : public RowDelegate
{
public:
    explicit StandingDelegate(QWidget *view) : RowDelegate(view), m_isDark(metrics::isDark(view->palette()))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const SessionRow &row = static_cast<const AgendaModel *>(index.model())->rowAt(index);
        const auto kind = standingKind(row.mine, row.answerBy);
        if (!kind || row.state == SessionState::Cancelled)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const auto group = option->state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        option->icon = standingIcon(*kind, option->state & QStyle::State_Selected
                                               ? option->palette.color(group, QPalette::HighlightedText)
                                               : lookOf(*kind, m_isDark).edge);
    }

private:
    bool m_isDark;
};

} // namespace

AgendaView::AgendaView(AgendaModel::Ask ask, QWidget *parent) : QTreeView(parent), m_rows(std::move(ask))
{
    setModel(&m_rows);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setItemDelegate(new RowDelegate(this));
    setSigns();
    setAccessibleName(tr("Agenda"));
    setAccessibleDescription(tr("Sessions as a list; Enter opens the session."));
    header()->setAccessibleName(tr("Columns of the agenda"));
    header()->setStretchLastSection(false);
    header()->setFirstSectionMovable(true);
    setWidths();
    arrange(rememberedAgendaColumns());
    connect(header(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_isMoving)
            rememberAgendaColumns(columns());
    });
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_scroll = verticalScrollBar()->value(); });
    connect(&m_rows, &AgendaModel::loaded, this, &AgendaView::restore);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto id = m_rows.idAt(index))
            Q_EMIT sessionOpened(*id);
    });
}

void AgendaView::setSigns()
{
    setItemDelegateForColumn(AgendaModel::Kind, new KindDelegate(this));
    setItemDelegateForColumn(AgendaModel::Mine, new StandingDelegate(this));
}

void AgendaView::setWidths()
{
    // What says when, and where one stands, is never cut; of two words the second may stand on the second line.
    const auto fit = [this](int column, const QString &text, int more = 0) {
        int width = header()->fontMetrics().horizontalAdvance(
            m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (const QString &word : text.split(u'|'))
            width = std::max(width, fontMetrics().horizontalAdvance(word));
        setColumnWidth(column, width + metrics::space16 + more);
    };
    fit(AgendaModel::Date, shortDate(*Day::from(QDate(2026, 11, 30))));
    fit(AgendaModel::Time, clockText(600, 690));
    QStringList kinds;
    for (const auto &row : formatCodes)
        kinds += label(row.value);
    const int sign = style()->pixelMetric(QStyle::PM_SmallIconSize) + metrics::space8;
    fit(AgendaModel::Kind, kinds.join(u'|'), sign);
    fit(AgendaModel::Place, QString(16, u'n'));
    fit(AgendaModel::Trainers, QString(15, u'n'));
    fit(AgendaModel::Seats, AgendaModel::tr("%1 of %2").arg(100).arg(100));
    QString standings =
        label(SessionState::Cancelled) + u'|' + AgendaModel::tr("confirm your seat").replace(u' ', u'|');
    for (const auto state : {EnrolmentState::Enrolled, EnrolmentState::Waitlisted, EnrolmentState::Pending})
        standings += u'|' + label(state).replace(u' ', u'|');
    fit(AgendaModel::Mine, standings, sign);
    giveTitleTheRest();
}

AgendaColumns AgendaView::columns() const
{
    AgendaColumns shown;
    for (int at = 0; at < header()->count(); ++at) {
        if (const int column = header()->logicalIndex(at); !isColumnHidden(column))
            shown += AgendaModel::Column(column);
    }
    return shown;
}

void AgendaView::setColumns(const AgendaColumns &columns)
{
    arrange(columns);
    rememberAgendaColumns(columns);
}

void AgendaView::arrange(const AgendaColumns &columns)
{
    m_isMoving = true;
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        setColumnHidden(column, !columns.contains(AgendaModel::Column(column)));
    for (qsizetype at = 0; at < columns.size(); ++at)
        header()->moveSection(header()->visualIndex(columns[at]), int(at));
    m_isMoving = false;
    giveTitleTheRest();
}

void AgendaView::giveTitleTheRest()
{
    int others = 0;
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        others += column == AgendaModel::Title ? 0 : columnWidth(column);
    // Rather than squeeze the title the list scrolls sideways.
    const int least = fontMetrics().horizontalAdvance(QString(17, u'n'));
    setColumnWidth(AgendaModel::Title, std::max(least, viewport()->width() - others));
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    giveTitleTheRest();
}

void AgendaView::setSelectedSession(std::optional<SessionId> id)
{
    m_selected = id;
    restore(false);
}

void AgendaView::restore(bool isFirst)
{
    m_isRestoring = true;
    const QModelIndex at = m_selected ? m_rows.indexOfSession(*m_selected) : QModelIndex();
    if (at.isValid() && at.row() != currentIndex().row())
        setCurrentIndex(at);
    if (!at.isValid() && !isFirst)
        clearSelection();
    if (isFirst)
        verticalScrollBar()->setValue(m_scroll);
    m_isRestoring = false;
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid())
        return;
    m_selected = m_rows.idAt(current);
    Q_EMIT sessionChosen(*m_selected);
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto id = m_rows.idAt(currentIndex()); isEnter && id)
        Q_EMIT sessionOpened(*id);
    else
        QTreeView::keyPressEvent(event);
}

void AgendaView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
    if (event->type() == QEvent::PaletteChange)
        setSigns();
}

} // namespace tjc
