#include "ui/participants/participants_view.h"

#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tjc {

namespace {

/// The heading of a part: a sign that differs by its form, and the word with the number.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        const bool isPart = !index.parent().isValid();
        const int space = isPart ? metrics::space16 : metrics::space4;
        return {isPart ? 0 : hint.width() + metrics::space8, option.fontMetrics.height() + space};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.parent().isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        if (index.column() > 0)
            return;
        painter->save();
        painter->fillRect(option.rect, option.palette.window());
        const int side = option.fontMetrics.ascent();
        const QRect sign(
            option.rect.left() + metrics::space8, option.rect.center().y() - side / 2, side, side);
        paintSign(painter, sign, option.palette, *ParticipantsModel::partAt(index));
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::WindowText));
        const QRect words = option.rect.adjusted(side + 2 * metrics::space8, 0, 0, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    /// As in the calendar: who has a seat is solid, who waits hatched, who asks an outline.
    static void paintSign(QPainter *painter, const QRect &rect, const QPalette &palette, EnrolmentState part)
    {
        const QColor accent = metrics::accent(palette);
        painter->setPen(QPen(accent, std::max(1, rect.width() / 10)));
        painter->setBrush(part == EnrolmentState::Enrolled     ? QBrush(accent)
                          : part == EnrolmentState::Waitlisted ? QBrush(accent, Qt::BDiagPattern)
                                                               : QBrush(Qt::NoBrush));
        painter->drawRect(rect);
    }
};

} // namespace

ParticipantsView::ParticipantsView(ParticipantsModel &model, QWidget *parent)
    : QTreeView(parent), m_people(model)
{
    setModel(&model);
    setItemDelegate(new PartDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Participants"));
    setAccessibleDescription(tr("Type a name to go to it; Shift and Ctrl choose several."));
    header()->setAccessibleName(tr("Columns of the participants"));
    header()->setStretchLastSection(true);
    header()->setSortIndicatorShown(true);
    sortByColumn(ParticipantsModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ParticipantsView::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &ParticipantsView::restore);
    restore();
}

QList<Participant> ParticipantsView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(
        rows, {}, [](const QModelIndex &row) { return std::pair(row.parent().row(), row.row()); });
    QList<Participant> people;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const Participant *person = m_people.personAt(row))
            people += *person;
    }
    return people;
}

void ParticipantsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isRestoring)
        Q_EMIT chosenChanged();
}

void ParticipantsView::keep()
{
    m_kept.clear();
    const QList<Participant> people = chosen();
    for (const Participant &person : people)
        m_kept.insert(person.person.value());
    const Participant *current = m_people.personAt(currentIndex());
    m_current = current ? std::optional(current->person) : std::nullopt;
    m_scroll = verticalScrollBar()->value();
}

void ParticipantsView::restore()
{
    m_isRestoring = true;
    QItemSelection selection;
    for (int part = 0; part < m_people.rowCount(); ++part) {
        const QModelIndex above = m_people.index(part, 0);
        setFirstColumnSpanned(part, {}, true);
        expand(above);
        for (int row = 0; row < m_people.rowCount(above); ++row) {
            const QModelIndex at = m_people.index(row, 0, above);
            if (m_kept.contains(m_people.personAt(at)->person.value()))
                selection.select(at, at);
        }
    }
    if (m_current) {
        if (const QModelIndex at = m_people.indexOf(*m_current); at.isValid())
            selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setWidths();
    verticalScrollBar()->setValue(m_scroll);
    m_isRestoring = false;
    Q_EMIT chosenChanged();
}

void ParticipantsView::setWidths()
{
    // A name of two hundred letters does not push the rest away; it is read whole by pointing at it.
    const auto letters = [this](int count) { return count * fontMetrics().averageCharWidth(); };
    const auto fit = [&](int column, int least, int most) {
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, letters(least), letters(most)));
    };
    fit(ParticipantsModel::Name, 16, 32);
    fit(ParticipantsModel::Organised, 12, 30);
    fit(ParticipantsModel::Email, 16, 34);
    fit(ParticipantsModel::Since, 12, 32);
    fit(ParticipantsModel::Stand, 12, 40);
    fit(ParticipantsModel::SubstituteFor, 10, 26);
    fit(ParticipantsModel::Seen, 10, 20);
}

void ParticipantsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QTreeView::keyPressEvent(event);
}

void ParticipantsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace tjc
