#include "ui/market/wish_model.h"

#include "ui/market/wish_words.h"
#include "ui/widgets/labels.h"

namespace tjc {

using namespace Qt::StringLiterals;

int WishModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WishModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Votes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Votes:
        return tr("Votes");
    case Title:
        return tr("Wish");
    case Topic:
        return tr("Topic");
    case Form:
        return tr("Form");
    case Period:
        return tr("Wanted");
    default:
        return tr("State");
    }
}

QVariant WishModel::cell(const WishRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Votes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // The row as it is read aloud stands in its first cell.
    if (role == Qt::AccessibleTextRole && column == Votes)
        return QString(row.title + u". "_s + votesSentence(row) + u' ' + stateText(row));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Votes:
        // That I wish it too is said by a sign beside the number.
        return row.mine ? QString(u"✓ "_s + QString::number(row.votes)) : QString::number(row.votes);
    case Title:
        return row.title;
    case Topic:
        return row.topicName;
    case Form:
        return row.format ? label(*row.format) : QString();
    case Period:
        return shortPeriodText(row.first, row.last);
    default:
        return stateText(row);
    }
}

} // namespace tjc
