#include "ui/models/clash_model.h"

#include "service/clash_texts.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QIcon>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Nobody can be in two places; the rest is uncomfortable.
bool isImpossible(ClashKind kind)
{
    return kind == ClashKind::RoomTaken || kind == ClashKind::TrainerTaken || kind == ClashKind::TrainerAway;
}

bool isSame(const Clash &a, const Clash &b)
{
    const auto otherOf = [](const Clash &clash) { return clash.other ? clash.other->id : std::nullopt; };
    return a.kind == b.kind && a.session.id == b.session.id && otherOf(a) == otherOf(b)
           && a.person == b.person && a.day == b.day;
}

} // namespace

void ClashModel::show(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int ClashModel::rowOf(const Clash &clash) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isSame(this->clash(row), clash))
            return row;
    }
    return -1;
}

int ClashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->clashes.size());
}

int ClashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ClashModel::text(const Clash &clash, int column)
{
    switch (column) {
    case When: {
        const LocalMoment begin = localMoment(clash.session.when.begin());
        const QString day = shortDate(begin.day);
        return clash.session.allDay ? day : day + u' ' + clockText(begin.minute);
    }
    case Session:
        return clash.session.title;
    case Kind:
        return clashLabel(clash.kind);
    case Sentence:
        return clashSentence(clash);
    default:
        return {};
    }
}

QVariant ClashModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Clash &one = clash(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(one, index.column()));
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
               + text(one, index.column());
    case Qt::DecorationRole:
        if (index.column() == Kind)
            return QIcon::fromTheme(isImpossible(one.kind) ? u"dialog-warning"_s : u"dialog-information"_s);
        return {};
    default:
        return {};
    }
}

QVariant ClashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Session:
        return tr("Session");
    case Kind:
        return tr("Conflict");
    case Sentence:
        return tr("What is in the way");
    default:
        return {};
    }
}

} // namespace tjc
