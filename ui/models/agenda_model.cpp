#include "ui/models/agenda_model.h"

#include "service/deliver.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QFont>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

AgendaModel::AgendaModel(Ask ask, QObject *parent) : QAbstractTableModel(parent), m_ask(std::move(ask))
{
}

void AgendaModel::show(const SessionFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    Q_EMIT loading();
    ask(std::nullopt, pageSize);
}

void AgendaModel::reload()
{
    ++m_generation;
    ask(std::nullopt, std::max(int(m_rows.size()), pageSize));
}

void AgendaModel::ask(std::optional<SessionKey> after, int limit)
{
    m_isAsking = true;
    const quint64 generation = m_generation;
    deliver(m_ask(m_filter, after, limit), this, [this, generation, isFirst = !after](Answer answer) {
        if (generation != m_generation)
            return;
        m_isAsking = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_next = answer->next;
        if (isFirst) {
            beginResetModel();
            m_rows = std::move(answer->rows);
            endResetModel();
        } else if (!answer->rows.isEmpty()) {
            const int first = int(m_rows.size());
            beginInsertRows({}, first, first + int(answer->rows.size()) - 1);
            m_rows += std::move(answer->rows);
            endInsertRows();
        }
        Q_EMIT loaded(isFirst);
    });
}

std::optional<SessionId> AgendaModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_rows[index.row()].id) : std::nullopt;
}

const SessionRow &AgendaModel::rowAt(const QModelIndex &index) const
{
    return m_rows.at(index.row());
}

QModelIndex AgendaModel::indexOfSession(SessionId id) const
{
    const auto found = std::ranges::find(m_rows, id, &SessionRow::id);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AgendaModel::text(const SessionRow &row, int column)
{
    const LocalMoment begin = localMoment(row.when.begin());
    switch (column) {
    case Date:
        return shortDate(begin.day) + u' ' + QString::number(begin.day.date().year());
    case Time:
        return row.allDay ? tr("whole day") : clockText(begin.minute, localMoment(row.when.end()).minute);
    case Title:
        return row.title;
    case Kind:
        return label(row.format);
    case Place:
        return placeText(row);
    case Trainers:
        return row.trainers.join(u", "_s);
    case Seats: {
        const QString taken = QString::number(row.enrolled);
        const QString seats = row.maxSeats ? tr("%1 of %2").arg(taken).arg(*row.maxSeats) : taken;
        return row.waitlisted > 0 ? seats + u" +\u00a0"_s + QString::number(row.waitlisted) : seats;
    }
    case Mine:
        if (row.state == SessionState::Cancelled)
            return stateText(row);
        if (row.mine == EnrolmentState::Enrolled && row.answerBy)
            return tr("confirm your seat");
        return row.mine ? label(*row.mine) : QString();
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Seats ? seatsText(row) : plainToolTip(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
               + text(row, index.column());
    case Qt::FontRole: {
        if (row.state != SessionState::Cancelled || index.column() != Title)
            return {};
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    case Qt::UserRole:
        return int(row.format);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

QString AgendaModel::heading(int column)
{
    switch (column) {
    case Date:
        return tr("Date");
    case Time:
        return tr("Time");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Place");
    case Trainers:
        return tr("Trainers");
    case Seats:
        return tr("Seats");
    case Mine:
        return tr("State");
    default:
        return {};
    }
}

bool AgendaModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsking;
}

void AgendaModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next, pageSize);
}

} // namespace tjc
