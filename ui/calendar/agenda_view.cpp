#include "ui/calendar/agenda_view.h"

#include "ui/calendar/format_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tjc {

namespace {

/// The sign of the format before the word, in the colours of the moment.
class KindDelegate : public QStyledItemDelegate
{
public:
    explicit KindDelegate(QWidget *view) : QStyledItemDelegate(view)
    {
        for (const auto &row : formatCodes)
            m_icons += formatIcon(row.value, view->palette());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_icons.value(index.data(Qt::UserRole).toInt());
    }

private:
    QList<QIcon> m_icons;
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
    setItemDelegateForColumn(AgendaModel::Kind, new KindDelegate(this));
    setAccessibleName(tr("Agenda"));
    setAccessibleDescription(tr("Sessions as a list; Enter opens the session."));
    header()->setAccessibleName(tr("Columns of the agenda"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    setWidths();
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_scroll = verticalScrollBar()->value(); });
    connect(&m_rows, &AgendaModel::loaded, this, &AgendaView::restore);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto id = m_rows.idAt(index))
            Q_EMIT sessionOpened(*id);
    });
}

void AgendaView::setWidths()
{
    const int unit = fontMetrics().averageCharWidth();
    constexpr std::array widths{17, 13, 30, 20, 17, 15, 17, 14};
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths[size_t(column)] * unit);
    // What says when, and where one stands, is never cut.
    const auto fit = [this](int column, const QString &text) {
        setColumnWidth(column, fontMetrics().horizontalAdvance(text) + metrics::space16);
    };
    fit(AgendaModel::Date, shortDate(*Day::from(QDate(2026, 11, 30))) + QStringLiteral(" 2026"));
    fit(AgendaModel::Time, clockText(600, 690));
    fit(AgendaModel::Mine, label(EnrolmentState::Waitlisted));
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
        setItemDelegateForColumn(AgendaModel::Kind, new KindDelegate(this));
}

} // namespace tjc
