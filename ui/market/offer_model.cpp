#include "ui/market/offer_model.h"

#include "ui/market/offer_words.h"
#include "ui/widgets/labels.h"

#include <QFont>

namespace tjc {

using namespace Qt::StringLiterals;

int OfferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Training");
    case Source:
        return tr("Who gives it");
    case Form:
        return tr("Form");
    case Length:
        return tr("Time");
    case Cost:
        return tr("Cost");
    default:
        return tr("Next date");
    }
}

QVariant OfferModel::cell(const OfferRow &row, int column, int role) const
{
    // What is gone is struck through, and said in words beside.
    if (role == Qt::FontRole && column == Title && !row.isOffered()) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole && column == Title) {
        const QString gone = goneText(row);
        return gone.isEmpty() ? row.title : QString(row.title + u". "_s + gone);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Title:
        return row.title;
    case Source:
        return sourceText(row);
    case Form:
        return label(row.format);
    case Length:
        return role == Qt::DisplayRole ? shortLengthText(row) : lengthText(row);
    case Cost:
        return costText(row);
    default:
        if (row.vanished)
            return tr("vanished from the catalogue");
        if (row.withdrawn)
            return tr("withdrawn");
        return role == Qt::DisplayRole ? shortDatesText(row) : datesText(row);
    }
}

} // namespace tjc
